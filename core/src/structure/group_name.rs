//! The name in the heading of a group, without what stands around it.

use super::opening;
use super::page::Page;
use super::papers;
use super::quotation;
use super::recurring;
use crate::dates;
use crate::shares::seven_in_ten;
use crate::span::Span;

/// The name of an outlet whose line goes on with the date of the issue: `X – 7/5/2024`, `X – Sunday 7/5/2024:`.
pub(super) fn dated_name(page: &Page, i: usize) -> Option<Span> {
    let shape = &page.shapes[i];
    let dated = shape.digits() && !shape.stops() && recurring::ends_in_date(page.line(i));
    let label = opening::label(page.text, page.lines[i]).filter(|_| dated)?;
    if label.delimiter == opening::Delimiter::Colon {
        return None;
    }
    let mut dates = Vec::new();
    if page.text[label.rest].contains(opening::is_letter) {
        dates::read(page.text, label.rest, &mut dates);
    }
    let covered: usize = dates.iter().map(|date| date.span.len() + date.lead.len()).sum();
    let plain = !page.text[label.rest].contains(opening::is_letter);
    // `X (its town) – 7/5/2024`
    let name = &page.text[label.name];
    let name = name.split_once(" (").map_or(label.name, |(name, _)| Span::of(page.text, name));
    (plain || seven_in_ten(covered, label.rest.len())).then_some(name)
}

/// The name that a line without a label opens with, where the date of the issue closes it in figures: `X 7/5/2024`.
fn before_date(page: &Page, i: usize, words: Span) -> Option<Span> {
    const WORDS: usize = 5;
    let shape = &page.shapes[i];
    if !shape.digits() || shape.stops() || !recurring::ends_in_date(page.line(i)) {
        return None;
    }
    let s = &page.text[words];
    let name = s.trim_end_matches(|c| !opening::is_letter(c));
    (!name.is_empty() && name.split_whitespace().nth(WORDS).is_none()).then(|| Span::of(page.text, name))
}

/// A group's name: without ordinal, bullet, delimiter, quotation marks and the words before those.
pub(crate) fn name(page: &Page, i: usize) -> Span {
    let rest = opening::read(page.text, page.lines[i]).rest;
    let name = match opening::label(page.text, rest) {
        Some(label) if label.rest.is_empty() => label.name,
        Some(_) if let Some(name) = dated_name(page, i) => name,
        None if let Some(name) = before_date(page, i, rest) => opening::unquote(page.text, name),
        _ => opening::unquote(page.text, rest),
    };
    let told = || {
        let quoted = || papers::quoted_behind_verb(page.text, name);
        let over = page.line(i).ends_with(':');
        if over { quoted().or_else(|| papers::named_over(page.text, name)) } else { None }
    };
    quotation::of_line(page.text, name).or_else(told).unwrap_or(name)
}
