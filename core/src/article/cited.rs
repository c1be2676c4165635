//! Outlets that a field above the text names beside the issue: `Source: X of 2 May 2017, No. 101, p. 9`.

use super::heads::{HEAD, Head};
use super::neighbours::LONGEST;
use crate::dates::{self, Found};
use crate::lookup::COUNTED;
use crate::records::*;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::shape;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::keys::Key;

/// Where most articles have a field that says what they were taken from, its name is the outlet.
pub(super) fn outlets_in_fields(page: &Page, found: &Structure, heads: &mut [Head], dates: &mut Vec<Found>) {
    const FOOT: usize = 6;
    let recorded = |kind: &Evidence| matches!(kind, Evidence::Field | Evidence::Marker);
    if heads.len() < 3 {
        return;
    }
    let recorded = found.evidence.iter().any(recorded);
    let field = |article: &ArticleRec| {
        let says = |i: usize| shape::key_of(page.text, page.lines[i]) == Some(Key::Source);
        let source = |&i: &usize| page.field(i) && says(i);
        let (first, end) = (article.first as usize, article.end as usize);
        let mut above = (first..end).take(HEAD).take_while(|&i| page.field(i) || !page.is_text(i));
        let above = if recorded { above.find(source) } else { None };
        // or between the text and what a portal prints below it
        let below = || {
            let feet = (first + 1..end).rev().take(FOOT).skip(1).take_while(|&i| !page.is_text(i));
            feet.filter(|&i| page.is_text(i - 1)).find(|&i| says(i))
        };
        let line = above.or_else(below)?;
        let value = opening::label(page.text, page.lines[line])?.rest;
        let s = &page.text[value];
        (!value.is_empty() && !s.contains('@') && !s.contains("://")).then(|| name(page, value, dates))
    };
    let fields: Vec<Option<Span>> = found.articles.iter().map(field).collect();
    let named = |name: &Span| !name.is_empty() && page.text[*name].split_whitespace().nth(LONGEST).is_none();
    if !six_in_ten(fields.iter().flatten().filter(|name| named(name)).count(), heads.len()) {
        return;
    }
    for (head, field) in heads.iter_mut().zip(fields) {
        if head.outlet.is_empty() && head.credit.is_empty() {
            head.credit = field.filter(named).unwrap_or(head.credit);
        }
    }
}

/// The value of a field without what tells the issue: a date, a number, a page, and the words before those.
fn name(page: &Page, value: Span, dates: &mut Vec<Found>) -> Span {
    let text = page.text;
    dates.clear();
    dates::read(text, value, dates);
    let s = &text[value];
    let dated = dates.first().map(|date| date.span.start).filter(|&start| start > value.start);
    // another field may stand beside it
    let mark = [s.find(['[', ';', '|', '\t']), s.find("  ")].into_iter().flatten().min();
    let mark = mark.map(|at| value.start + at as u32).filter(|&at| at > value.start);
    let end = [dated, mark].into_iter().flatten().min();
    let Some(end) = end else { return value };
    let mut name = Span::new(value.start, end);
    loop {
        let s = text[name].trim_end_matches(|c: char| c.is_whitespace() || ",،(:-–·.".contains(c));
        let last = s.rsplit(' ').next().unwrap_or(s);
        let issue = |word: &str| COUNTED.by_key(fold::key(word)).is_some();
        // `61.5`, or a number behind its word: a name may end in one
        let figures = last.chars().all(|c| opening::digit(c).is_some() || matches!(c, '.' | '/' | '-'));
        let counts = figures && (last.contains(['.', '/', '-']) || s.rsplit(' ').nth(1).is_some_and(issue));
        // `of`, `vom`
        let small = last.len() <= 4 && last.chars().all(char::is_lowercase);
        if last.len() == s.len() || !(counts || small || issue(last)) {
            return trim_span(text, Span::of(text, s));
        }
        name.end -= (text[name].len() - s.len() + last.len()) as u32;
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_field_names_the_outlet_beside_its_issue() {
        let body =
            "The ferry to the far shore runs again, and those who live there need not walk to the mill.";
        let sources = [
            ("Uferbote vom 02.05.2017 Nr. 101 Seite 9", "Uferbote"),
            ("Netz- und Seilblatt Heft 5 vom 08.05.2017 Seite 22 bis 23", "Netz- und Seilblatt"),
            ("Mill & Wool Weekly [Shore, U.K] 03 May 2017: 5.", "Mill & Wool Weekly"),
            ("Channel 6", "Channel 6"),
        ];
        let record = |(n, (source, _)): (usize, (&str, &str))| {
            format!(
                "{n} of 4 DOCUMENTS\n\nSource: {source}\nLength: 80 words\n\nThe ferry runs on day {n}\n\n{body}\n\n{body}\n\n"
            )
        };
        let text: String = (1..).zip(sources).map(record).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<&str> = digest.articles().filter_map(|article| article.source()).collect();
        assert_eq!(found, sources.map(|source| source.1));
    }
}
