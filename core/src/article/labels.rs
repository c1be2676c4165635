//! The names in a heading that may be its outlet's, before its words and behind them.

use crate::lookup::Phrases;
use crate::names::{Name, Names};
use crate::span::Span;
use crate::structure::opening::{self, Delimiter, Label};
use crate::structure::page::Page;
use crate::text::fold::{self, Word};
use crate::text::lines::trim_span;
use crate::words::keys::PAGES;
use std::sync::LazyLock;

static PAGE_WORDS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(PAGES.iter().map(|&word| (word, ()))));

/// Where in a heading its outlet may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// `X: Y`, by delimiter and the white space around it.
    Before(Delimiter, (bool, bool)),
    /// `Y - X`, `Y | X`, `Y (X)`
    Behind(Delimiter),
}

/// A name in a heading, and what the heading is without it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) place: Place,
    /// The whole of what the delimiter sets off.
    pub(super) label: Span,
    pub(super) name: Span,
    pub(super) rest: Span,
    pub(super) quoted: bool,
    pub(super) known: Name,
    /// A page or a date stands beside the name: `(X, p. 4)`.
    pub(super) paged: bool,
}

/// The names in a heading that may be its outlet's: before its words, and behind them.
pub(super) struct Candidates {
    pub(super) found: [Option<Candidate>; 2],
    /// The heading's folded words, among those of all headings.
    pub(super) words: std::ops::Range<usize>,
}

/// The words of a part of a heading, among all of its words.
pub(super) fn words_in(words: &[Word], part: Span) -> &[Word] {
    let first = words.iter().take_while(|word| word.span.start < part.start).count();
    let count = words[first..].iter().take_while(|word| word.span.start < part.end).count();
    &words[first..first + count]
}

/// The candidates of a heading, whose folded words come behind `folded`.
pub(super) fn candidates(page: &Page, names: &Names, words: Span, folded: &mut Vec<Word>) -> Candidates {
    let text = page.text;
    let start = folded.len();
    fold::words(text, words, |word| folded.push(word));
    let range = start..folded.len();
    if words.is_empty() {
        return Candidates { found: [None; 2], words: range };
    }
    let all = &folded[range.clone()];
    let candidate = |place: Place, label: Label| Candidate {
        place,
        label: label.name,
        name: label.name,
        rest: label.rest,
        quoted: label.quoted,
        known: names.of_words(&text[label.name], words_in(all, label.name)),
        paged: false,
    };
    let before = opening::label(text, words).filter(|label| !label.rest.is_empty());
    let behind = opening::trailing(text, words).map(|label| {
        let name = without_page(text, label.name);
        let place = Place::Behind(label.delimiter);
        Candidate { paged: name != label.name, ..candidate(place, Label { name, ..label }) }
    });
    let before = before.map(|label| {
        let place = Place::Before(label.delimiter, label.spaced);
        match inner_quotation(text, label.name) {
            Some(name) => {
                Candidate { label: label.name, ..candidate(place, Label { name, quoted: true, ..label }) }
            }
            None => candidate(place, label),
        }
    });
    Candidates { found: [before, behind], words: range }
}

/// Whether a name may hold a quotation mark, by the first bytes of those: most names are letters alone.
pub(super) fn may_quote(name: &str) -> bool {
    name.bytes().any(|b| matches!(b, b'"' | 0xc2 | 0xe2))
}

/// The name in quotation marks behind a word or two for what it is: `صحيفة "X"`.
fn inner_quotation(text: &str, name: Span) -> Option<Span> {
    const BEFORE: usize = 2;
    let s = &text[name];
    if !may_quote(s) {
        return None;
    }
    let (open, mark) = s.char_indices().find(|&(_, c)| matches!(c, '"' | '«' | '“'))?;
    let close = match mark {
        '"' => '"',
        '«' => '»',
        _ => '”',
    };
    let inner = s[open + mark.len_utf8()..].strip_suffix(close)?;
    let words = s[..open].split_whitespace().count();
    ((1..=BEFORE).contains(&words) && !inner.contains(['"', '«', '»', '“', '”']))
        .then(|| trim_span(text, Span::of(text, inner)))
        .filter(|inner| !inner.is_empty())
}

/// A name without the page or the date behind it: `X, p. 4`, `X p. 4`, `X - 12/3/2021`.
fn without_page(text: &str, name: Span) -> Span {
    let s = &text[name];
    let is_digit = |c: char| opening::digit(c).is_some();
    let set_off = |c: char| matches!(c, ',' | '،' | ';' | '؛' | '|' | '-' | '–');
    let mark = s.find(set_off).filter(|&at| s[at..].contains(is_digit));
    let worded = || {
        let before = s.trim_end_matches(|c: char| is_digit(c) || c.is_whitespace() || c == '.');
        let word = before.rfind(char::is_whitespace).filter(|_| s.ends_with(is_digit))?;
        PAGE_WORDS.get(&before[word..]).map(|()| word)
    };
    match mark.or_else(worded).filter(|&at| at > 0) {
        Some(at) => trim_span(text, Span::new(name.start, name.start + at as u32)),
        None => name,
    }
}
