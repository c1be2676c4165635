//! The names in a heading that may be its outlet's, before its words and behind them.

use super::between;
use crate::names::{Name, Names};
use crate::span::Span;
use crate::structure::opening::{self, Delimiter, Label};
use crate::structure::page::Page;
use crate::structure::quotation;
use crate::structure::trailing;
use crate::text::fold::{self, Word};

/// Where in a heading its outlet may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// `X: Y`, not `Y - X`, `Y | X`, `Y (X)`
    pub(super) before: bool,
    pub(super) delimiter: Delimiter,
    /// Whether white space stands before and after the delimiter.
    pub(super) spaced: (bool, bool),
}

impl Place {
    fn of(label: Label, before: bool) -> Self {
        Place { before, delimiter: label.delimiter, spaced: label.spaced }
    }

    /// Before the words, with such a delimiter.
    pub(super) fn opens(self, delimiter: Delimiter) -> bool {
        self.before && self.delimiter == delimiter
    }
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
    let behind = trailing::label(text, words).map(|label| {
        let name = between::without_page(text, label.name);
        let place = Place::of(label, false);
        Candidate { paged: name != label.name, ..candidate(place, Label { name, ..label }) }
    });
    let before = before.map(|label| {
        let place = Place::of(label, true);
        if let Some(name) = between::before_page_or_date(text, label.name) {
            return Candidate { paged: true, ..candidate(place, Label { name, ..label }) };
        }
        match quotation::inner_quotation(text, label) {
            Some(name) => {
                Candidate { label: label.name, ..candidate(place, Label { name, quoted: true, ..label }) }
            }
            None => candidate(place, label),
        }
    });
    Candidates { found: [before, behind], words: range }
}
