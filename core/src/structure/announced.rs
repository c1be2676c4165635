//! Whether what stands above texts says that they are several: a periodical's name, an issue's number, a day.

use super::front;
use super::opening;
use super::page::Page;
use super::press;
use super::shape::{self, Form};
use super::signs;
use crate::lookup::Phrases;
use crate::text::fold;
use crate::words::keys::Key;
use crate::words::whole::{COUNTERS, ISSUE, PERIODICALS, SPACELESS};
use std::sync::LazyLock;

static PERIODICAL: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(PERIODICALS));

static ISSUES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(ISSUE));

/// Whether the lines above line `first` announce several texts: they say so, or what day it is.
pub(super) fn several(page: &Page, first: usize) -> bool {
    let mut dates = Vec::new();
    let dated = |i: usize| page.shapes[i].digits() && !page.field(i) && front::is_date(page, i, &mut dates);
    titles_several(page, first) || titles(page, first).any(dated)
}

/// Whether the lines above line `first` say that several texts follow.
pub(super) fn titles_several(page: &Page, first: usize) -> bool {
    let says = |i: usize| {
        press::names_press(page, i)
            || names_periodical(page, i)
            || titles_issue(page.line(i))
            || front::compiler(page, i).is_some()
    };
    names_issue(page) || titles(page, first).any(says)
}

/// The lines above line `first` that may be titles.
fn titles<'a>(page: &'a Page, first: usize) -> impl Iterator<Item = usize> + 'a {
    const HEAD: usize = 16;
    const TITLE: u8 = 120;
    let key = |i: usize| page.field(i).then(|| shape::key_of(page.text, page.lines[i])).flatten();
    // of a page's properties, its title
    let properties = front::properties_end(page).unwrap_or(0);
    let heads = move |i: usize| i >= properties || key(i) == Some(Key::Headline);
    // no item of a list, nor the end of a paragraph
    let ends = |i: usize| i > 0 && !page.shapes[i].opens() && page.is_prose(i - 1) && page.shapes[i].stops();
    let part = move |i: usize| matches!(page.form(i), Form::Bullet(_)) || ends(i);
    let short = |i: usize| page.shapes[i].columns <= TITLE && !page.is_prose(i) && !page.shapes[i].is_rule();
    // the title may stand in the first piece, and the headings below it are none
    let above = 0..first.clamp(1, properties + HEAD);
    let title = above.clone().find(|&i| page.line(i).starts_with("# ")).unwrap_or(above.end);
    let below = move |i: usize| i > title && page.line(i).starts_with("##");
    above.filter(move |&i| heads(i) && short(i) && !part(i) && !below(i))
}

/// Whether short lines among the first, below the header of a mail and what greets, number an issue:
/// `Volume 3, Issue 7`.
pub(super) fn names_issue(page: &Page) -> bool {
    const HEAD: usize = 32;
    const SHORT: u8 = 80;
    let short = |i: &usize| {
        let shape = &page.shapes[*i];
        shape.digits() && shape.columns <= SHORT && !shape.body() && !page.field(*i)
    };
    (0..page.lines.len().min(HEAD)).filter(short).any(|i| {
        if counts_issues(page.line(i)) {
            return true;
        }
        let Some(words) = fold::few::<24>(page.text, page.lines[i]) else { return false };
        words.windows(2).any(|pair| {
            let number = &page.text[pair[1].span];
            ISSUES.has(pair[0])
                && (number.starts_with(|c| opening::digit(c).is_some()) || signs::roman(number).is_some())
        })
    })
}

/// Whether a line counts an issue in a script that parts no words: `第 30 期`, `1週目`.
fn counts_issues(s: &str) -> bool {
    let figure = |c| opening::digit(c).is_some();
    // the letters of such scripts
    s.bytes().any(|byte| byte >= 0xe3)
        && COUNTERS.iter().any(|&(ordinal, counter)| {
            s.match_indices(counter).any(|(at, _)| {
                let before = s[..at].trim_end();
                let number = before.trim_end_matches(figure);
                number.len() < before.len() && number.trim_end().ends_with(ordinal)
            })
        })
}

/// Whether a word of a line is what periodicals are called.
fn names_periodical(page: &Page, i: usize) -> bool {
    let Some(words) = fold::few::<24>(page.text, page.lines[i]) else { return false };
    (0..words.len()).any(|at| PERIODICAL.opening(&words[at..]).is_some())
}

/// Whether a line ends with the number of an issue, or in a script that sets no spaces says so or what periodicals
/// are called: `X #12`, `第12期`, `X週刊`.
fn titles_issue(s: &str) -> bool {
    let is_digit = |c: char| opening::digit(c).is_some();
    if s.rsplit_once('#').is_some_and(|(_, number)| !number.is_empty() && number.chars().all(is_digit)) {
        return true;
    }
    !s.is_ascii() && (SPACELESS.iter().any(|word| s.contains(word)) || counts_issues(s))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::wrapping;
    use crate::text::lines::lines;

    /// Whether what stands above the line `Mill opens` announces several texts.
    fn announces(above: &str) -> bool {
        let text = format!("{above}\nMill opens\n");
        let lines = lines(&text);
        let shapes = wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        several(&page, lines.len() - 1)
    }

    #[test]
    fn titles_that_announce_several_texts() {
        for title in [
            "River News",
            "The Quay Letter",
            "Volume 3, Issue 7",
            "أخبار الميناء",
            "Nouvelles du quai",
            "3 May 2011",
            "---\ntitle: This week at the mill\ntags: wool\n---\n",
            "Compiled by: Ina Roe",
            "The mill, #12",
            "川の週刊",
            "川便り 第12期",
            // below however many properties
            &format!("---\ntitle: Ferry\ntags:\n{}---\n\n# River news\n", "  - wool\n".repeat(20)),
        ] {
            assert!(announces(title), "{title}");
        }
    }

    #[test]
    fn titles_of_one_text() {
        for title in [
            "How the mill came to the weir",
            "كيف جاءت الطاحونة إلى السد",
            // neither a page's properties nor a sentence, an item or a heading below are a title
            "# On mills\n\n## Links",
            "On mills\n\n- Issue of the rope",
            "---\ntitle: On mills\ndate: 2011-05-03\nlayout: news\n---\n",
            "The news of the mill reached the far shore by night, and nobody there slept until the lamps were out.",
        ] {
            assert!(!announces(title), "{title}");
        }
    }
}
