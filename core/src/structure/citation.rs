//! Lines that cite where a text was printed, told by their build and by no word of any language: an outlet's
//! name, and where in it or when. `X, 12 May, p. 4`, `(X, p. 1, 6-7)`, `【X　朝刊1面】`, `X: Friday, May 5, 1996`.

use super::glance::{before_page, has_digit};
use super::opening::{digit, is_letter, unquote};
use crate::lookup::{DAY, VOCABULARY};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;

/// What a line cites.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Citation {
    /// The outlet's name, without quotation marks.
    pub(crate) name: Span,
    /// One of the parts is a short word and figures: a page or an issue.
    pub(crate) paged: bool,
    /// A date stands behind a colon.
    pub(crate) dated: bool,
    /// What the whole stands in, or a blank.
    pub(crate) bracket: char,
}

const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】')];

/// A name of more words is a sentence.
const NAME: usize = 6;

/// The longest citation, in bytes.
const LONGEST: usize = 200;

/// What a line cites that is nothing but a citation.
pub(crate) fn read(text: &str, line: Span) -> Option<Citation> {
    let s = &text[line];
    if s.len() > LONGEST {
        return None;
    }
    match BRACKETS.iter().find(|&&(open, _)| s.starts_with(open)) {
        Some(&(open, close)) => {
            let inner = s.strip_prefix(open)?.strip_suffix(close)?;
            if inner.contains(open) && open != '【' && open != '(' {
                return None;
            }
            parts(text, Span::of(text, inner), open)
        }
        None => parts(text, line, ' '),
    }
}

/// What a paragraph cites in brackets before its first word.
pub(crate) fn opening(text: &str, line: Span) -> Option<Citation> {
    let s = &text[line];
    let &(open, close) = BRACKETS.iter().find(|&&(open, _)| s.starts_with(open))?;
    let near = &s[open.len_utf8()..s.floor_char_boundary(LONGEST)];
    parts(text, Span::of(text, &near[..near.find(close)?]), open)
}

/// The parts of a citation: a name, and at least one with figures behind it.
fn parts(text: &str, inner: Span, bracket: char) -> Option<Citation> {
    let s = &text[inner];
    if !has_digit(s.as_bytes()) {
        return None;
    }
    let divides = |c: char| matches!(c, ',' | '،' | '，' | '、' | ';' | '|');
    // `X: Friday, May 5, 1996`, where a comma stands behind
    let colon = s.find(": ").filter(|&at| s[at..].contains(divides) && !s[..at].contains(divides));
    let name = match colon.or_else(|| s.find(divides)) {
        Some(at) => &s[..at],
        None if bracket != ' ' => before_figures(&s[..before_page(s).unwrap_or(s.len())]),
        None => return None,
    };
    let name = name.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '('));
    let rest = s[name.len()..].trim_start_matches(':');
    let cells = || {
        rest.split(divides)
            .flat_map(|cell| cell.split(" - "))
            .flat_map(|cell| cell.split(" – "))
            .map(str::trim)
    };
    // what stands behind a dash may be the headline: `X, p. 4 – Y`
    if bracket == ' '
        && rest
            .split_once(" – ")
            .or_else(|| rest.split_once(" - "))
            .is_some_and(|(_, rest)| !rest.contains(divides) && !holds_figures(rest))
    {
        return None;
    }
    let first = cells().next()?;
    // a day of the week at most goes before a date: no words that are introduced
    if colon.is_some() && first.contains(char::is_whitespace) && figures(first) == Figures::None {
        return None;
    }
    let name = unquote(text, trim_span(text, Span::of(text, name)));
    if !may_name(&text[name], bracket) {
        return None;
    }
    let placed = if colon.is_none() && !rest.starts_with(divides) {
        holds_figures(rest)
    } else {
        cells().any(|cell| figures(cell) != Figures::None)
    };
    placed.then(|| Citation {
        name,
        paged: cells().any(|cell| figures(cell) == Figures::Page),
        dated: colon.is_some(),
        bracket,
    })
}

/// Whether a name may be an outlet's: a few words, of which the first is no small one but a domain. Without
/// brackets around the whole it holds no figures, which would be a day's.
fn may_name(name: &str, bracket: char) -> bool {
    let Some(first) = name.split_whitespace().next() else { return false };
    let opens = first.starts_with(|c: char| is_letter(c) && !c.is_lowercase()) || first.contains('.');
    opens
        && name.split_whitespace().nth(NAME).is_none()
        && (bracket != ' ' || !holds_figures(name))
        // `Sunday, 12 May`
        && VOCABULARY.by_key(fold::key(name)) & DAY == 0
}

/// The words before the first that holds a figure: `北潮新聞　朝刊１面`.
fn before_figures(s: &str) -> &str {
    let mut end = 0;
    for word in s.split_whitespace() {
        if holds_figures(word) {
            break;
        }
        end = word.as_ptr() as usize - s.as_ptr() as usize + word.len();
    }
    &s[..end]
}

fn holds_figures(s: &str) -> bool {
    s.contains(|c| digit(c).is_some())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Figures {
    None,
    /// `12 May 2011`, `04.04.2011 14:22`
    Number,
    /// `p. 3`, `nr 14`, `σελ. 1`
    Page,
}

/// What the figures are that a part opens with, behind a word at most.
fn figures(cell: &str) -> Figures {
    const ABBREVIATION: usize = 4;
    const WORDS: usize = 5;
    if cell.split_whitespace().nth(WORDS).is_some() {
        return Figures::None;
    }
    let after = cell.trim_start_matches(is_letter);
    let word = &cell[..cell.len() - after.len()];
    let number = after.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '\'' | '’' | '׳'));
    if !number.starts_with(|c| digit(c).is_some()) {
        return Figures::None;
    }
    // months are short too, and begin with a capital; a day of the week is longer
    let short = !word.is_empty() && word.chars().count() <= ABBREVIATION;
    match short && word.starts_with(|c: char| !c.is_uppercase()) {
        true => Figures::Page,
        false => Figures::Number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(line: &str) -> Option<(&str, bool)> {
        let whole = Span::new(0, line.len() as u32);
        read(line, whole).map(|citation| (&line[citation.name], citation.paged))
    }

    #[test]
    fn outlets_stand_before_pages_and_dates() {
        for (line, name, paged) in [
            ("Mill Post, 4 May 2011, p. 1, by Ann Wool", "Mill Post", true),
            ("(ΝΕΑ ΤΟΥ ΠΟΤΑΜΟΥ, σελ. 1, 6-7)", "ΝΕΑ ΤΟΥ ΠΟΤΑΜΟΥ", true),
            ("【水車新聞　朝刊１面】", "水車新聞", true),
            ("Ferry Herald: Friday, May 5, 1996", "Ferry Herald", false),
            ("Głos Promu, nr 14, s. 22-23", "Głos Promu", true),
            ("\"Mill Post\", 04.04.2011 14:22", "Mill Post", false),
        ] {
            assert_eq!(cited(line), Some((name, paged)), "{line}");
        }
        for line in [
            "Mill Post",
            "12 May, 3 p.m.",
            "The ferry, an old one, runs",
            "(a mill)",
            "Ferry 3",
            "Sunday, 12 May 2011",
        ] {
            assert_eq!(cited(line), None, "{line}");
        }
    }

    #[test]
    fn a_paragraph_may_open_with_what_it_cites() {
        let line = "（水车日报 6月18日 第1版）渡轮今天恢复通航。";
        let citation = opening(line, Span::new(0, line.len() as u32)).unwrap();
        assert_eq!((&line[citation.name], citation.bracket), ("水车日报", '（'));
    }
}
