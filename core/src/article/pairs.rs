//! Two names on a line: a writer and an outlet, an outlet and a kind of text.

use super::heads::Head;
use crate::span::Span;
use crate::structure::opening::{self, Delimiter};
use crate::structure::page::Page;
use crate::structure::shape::Form;

/// The part of two names before the dash between them.
pub(super) fn before_dash(page: &Page, names: Span) -> Option<Span> {
    let label = opening::label(page.text, names)?;
    (label.delimiter == Delimiter::Dash && !label.rest.is_empty()).then_some(label.name)
}

/// The part of two names behind the dash between them.
pub(super) fn behind_dash(page: &Page, names: Span) -> Option<Span> {
    let label = opening::label(page.text, names)?;
    (label.delimiter == Delimiter::Dash && !label.rest.is_empty()).then_some(label.rest)
}

/// A writer's name and the outlet's behind it: `W-X`, `W – X`, `W / X`, `W, X`.
pub(super) fn behind_writer(page: &Page, names: Span) -> Option<(Span, Span)> {
    const WRITER: usize = 4;
    let s = &page.text[names];
    let marks = |c: char| matches!(c, '-' | '–' | '—' | '/' | '|' | ',' | '،');
    let named = |name: &str| name.contains(' ') && name.split(' ').count() <= WRITER;
    let at = s.match_indices(marks).map(|(at, _)| at).find(|&at| named(s[..at].trim_end()))?;
    let (writer, outlet) = (s[..at].trim_end(), s[at..].trim_start_matches(|c| marks(c) || c == ' '));
    let letters = writer.chars().all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '-' | '\''));
    (letters && !outlet.is_empty()).then(|| (Span::of(page.text, writer), Span::of(page.text, outlet)))
}

/// The two names that a heading is, which a dash, a stroke or a bar divides: `W – X`, `X / W`.
pub(super) fn two_names(page: &Page, head: &Head) -> Option<(Span, Span)> {
    const NAME: usize = 4;
    let i = head.lines.0 as usize;
    let divided = matches!(page.form(i), Form::Label(Delimiter::Dash | Delimiter::Stroke | Delimiter::Pipe));
    let label = opening::label(page.text, head.words).filter(|_| divided)?;
    let named = |part: Span| {
        let s = &page.text[part];
        let letters = s
            .chars()
            .all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '-' | '\'' | '’' | '\u{200c}'));
        letters && !s.is_empty() && s.split_whitespace().nth(NAME).is_none()
    };
    (named(label.name) && named(label.rest)).then_some((label.name, label.rest))
}
