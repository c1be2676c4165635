//! What the parts of one text are called, and what their heads look like.

use super::glance::columns;
use super::opening;
use super::page::Page;
use super::sections;
use super::signs;
use crate::lookup::Phrases;
use crate::span::Span;
use crate::text::fold;
use crate::words::whole::{ABOUT, INNER, POINTS, TAILS};
use std::sync::LazyLock;

static INNERS: LazyLock<Phrases<()>> = LazyLock::new(|| phrases(&[INNER]));
static POINT: LazyLock<Phrases<()>> = LazyLock::new(|| phrases(&[POINTS]));
static TAIL: LazyLock<Phrases<()>> = LazyLock::new(|| phrases(&[TAILS]));
static ABOUTS: LazyLock<Phrases<()>> = LazyLock::new(|| phrases(&[ABOUT]));

fn phrases(lists: &[&'static [&'static str]]) -> Phrases<()> {
    Phrases::new(lists.iter().copied().flatten().map(|&phrase| (phrase, ())))
}

/// Whether a line is what a part of a text is called: a word for it, a numeral, a point that counts, or
/// what it answers.
pub(super) fn names_part(page: &Page, i: usize) -> bool {
    const WORDS: usize = 3;
    if !page.shapes[i].may_head() {
        return false;
    }
    let (number, roman) = numeral(page.line(i));
    if number > 0 {
        // figures over headlines count articles
        return roman || page.lines.get(i + 1).is_some() && page.is_text(i + 1);
    }
    let named = |words: fold::Few<WORDS>| INNERS.opening(&words).is_some();
    let counts = |c: char| opening::digit(c).is_some() || matches!(c, '.' | ' ');
    let line = &page.text[opening::read(page.text, page.lines[i]).rest];
    let line = Span::of(page.text, line.trim_start_matches(counts));
    sections::asks(page, i)
        || sections::worded(page, i).is_some()
        || fold::first_word(page.text, page.lines[i]).is_some_and(is_point)
        || is_tail(page, i)
        || INNERS.get(&page.text[line]).is_some()
        || INNERS.may_open(page.text, line) && fold::few(page.text, line).is_some_and(named)
}

/// The number that a line says alone, or the first of two years, 0 for none, and whether in Roman numerals.
fn numeral(s: &str) -> (u32, bool) {
    const LONGEST: usize = 24;
    if s.len() > LONGEST {
        return (0, false);
    }
    let digits =
        s.trim_matches(|c| matches!(c, '.' | '-' | '–' | '—' | '(' | ')' | '[' | ']' | '*' | '#' | ' '));
    let digits = match digits.split_once(['-', '–', '—', '/']) {
        Some((from, to)) if from.trim().len() >= 4 && to.trim().len() >= 2 && numeral(to).0 > 0 => {
            from.trim()
        }
        _ => digits,
    };
    if digits.is_empty() || digits.len() > 8 {
        return (0, false);
    }
    let figures = || digits.chars().map(opening::digit);
    if figures().all(|digit| digit.is_some()) {
        return (figures().flatten().fold(0, |number, digit| (number * 10 + digit).min(9999)), false);
    }
    let number = signs::roman(digits);
    (number.unwrap_or(0), number.is_some())
}

/// Whether a line heads what stands below a text and belongs to it: notes, references, who to ask.
pub(super) fn is_tail(page: &Page, i: usize) -> bool {
    const WORDS: usize = 6;
    let line = opening::read(page.text, page.lines[i]).rest;
    let shape = &page.shapes[i];
    if !shape.may_head() || shape.stops() {
        return false;
    }
    TAIL.get(&page.text[line]).is_some()
        || !shape.digits()
            && ABOUTS.may_open(page.text, line)
            && fold::few::<WORDS>(page.text, line).is_some_and(|words| ABOUTS.opening(&words).is_some())
}

/// Whether two short lines count points, each right over text.
pub(super) fn points(page: &Page) -> bool {
    let counts = |&i: &usize| {
        let shape = &page.shapes[i];
        shape.may_head() && !shape.stops() && fold::first_word(page.text, page.lines[i]).is_some_and(is_point)
    };
    let over_text = |&i: &usize| i + 1 < page.lines.len() && page.is_text(i + 1);
    (0..page.lines.len()).filter(counts).filter(over_text).nth(1).is_some()
}

fn is_point(word: fold::Word) -> bool {
    POINT.has(word)
}

/// Whether the heads below the first paragraph are as short as crossheads, shorter than headlines, and no
/// codes of records.
pub(super) fn crossheads(page: &Page, starts: &[u32]) -> bool {
    const HEADLINE: usize = 24;
    let text = (0..page.lines.len()).find(|&i| page.is_text(i)).unwrap_or(0);
    let text = text.min(starts[1] as usize - 1);
    let below = || starts.iter().map(|&start| start as usize).filter(|&start| start > text);
    let short = |&i: &usize| {
        let words = &page.text[opening::read(page.text, page.lines[i]).rest];
        let says = words.contains(char::is_alphabetic) || numeral(page.line(i)).0 > 0;
        let code = !words.contains(' ')
            && words.contains(|c: char| c.is_ascii_digit())
            && words.contains(|c: char| c.is_ascii_alphabetic());
        says && !code && !words.starts_with('<') && columns(words) < HEADLINE
    };
    below().filter(short).count() * 2 > below().count()
}
