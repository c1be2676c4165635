//! Lines of a head that are read with what stands beside them: a writer over a date, a dateline over its text or before
//! a headline, a summary over the writer.

use super::filed;
use super::lone;
use super::opening;
use super::parts;
use super::reader::{Reader, SHORT};
use super::roles;
use super::strangers;
use crate::lookup::PLACE;
use crate::records::*;
use crate::span::Span;
use crate::text::lines;

/// Reads the dateline that a heading opens with before its headline, where it names place and agency: `TOWN 5/8/2019
/// AGENCY - Y`.
pub(super) fn sent_in_heading(reader: &mut Reader, article: &mut ArticleRec) {
    const REACH: usize = 80;
    const SHORTEST: usize = 16;
    let heading = article.heading;
    let free = article.label.is_empty() && article.source.is_empty() && article.headline == heading;
    let s = &reader.text[heading];
    let early = &s[..s.floor_char_boundary(REACH)];
    if !free || !early.contains(['-', '–', '—', 'ـ']) {
        return;
    }
    let saved = reader.save();
    opening::read(reader, heading);
    let new = reader.fields.datelines.get(article.fields.datelines as usize..).and_then(<[_]>::last).copied();
    if let Some(record) = new
        && record.names.0 < record.names.1
        && record.agencies.0 < record.agencies.1
        && record.span.start == heading.start
    {
        let mark = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | 'ـ' | ':' | ')' | '.');
        let rest = reader.text[Span::new(record.span.end, heading.end)].trim_start_matches(mark);
        if rest.len() >= SHORTEST {
            article.headline = Span::of(reader.text, rest);
            return;
        }
    }
    reader.restore(saved);
}

/// Whether one of the next few short lines is a writer's, with its key, over text that is longer.
pub(super) fn over_writer(reader: &Reader, below: &[Span]) -> bool {
    const FAR: usize = 4;
    const LINE: usize = 60;
    let Some(at) = below.iter().take(FAR).position(|&line| {
        line.len() <= LINE
            && !parts::stops(&reader.text[line])
            && reader.names.leads_to_writer(reader.text, line)
    }) else {
        return false;
    };
    below[..at].iter().all(|line| line.len() <= SHORT)
        && below[at + 1..].iter().take(3).any(|line| line.len() > LINE)
}

/// Reads the line of a writer whom no table knows, of an outlet that a text is from, or of a dateline alone over its
/// text.
pub(super) fn lone_writer(
    reader: &mut Reader,
    line: Span,
    next: Option<Span>,
    dated: bool,
) -> Option<LineKind> {
    if line.len() > SENT {
        return None;
    }
    let below = next.filter(|next| next.len() < 120);
    let found = filed::from_outlet(reader, line)
        || lone::before_role(reader, line)
        || lone::behind_key(reader, line)
        || (dated
            || below.is_some_and(|next| {
                reader.begins_with_time(next)
                    || roles::is_role(reader, next)
                    || is_place_over_time(reader, next)
            }))
            && (lone::beside_date(reader, line) || strangers::beside_date(reader, line))
        || strangers::from_place(reader, line)
        || next.is_some_and(|next| sent_above(reader, line, next));
    found.then_some(LineKind::Meta)
}

/// Whether a line is a place, and the one below it begins with a time.
fn is_place_over_time(reader: &mut Reader, line: Span) -> bool {
    const NAME: usize = 40;
    if line.len() > NAME || reader.names.phrase(&reader.text[line]) & PLACE == 0 {
        return false;
    }
    let below = lines::below(reader.text, line.end).next().filter(|below| below.len() < 120);
    below.is_some_and(|below| reader.begins_with_time(Span::of(reader.text, below)))
}

/// A dateline in a line of its own has no more bytes.
const SENT: usize = 90;

/// Reads a dateline that stands in a line of its own over its text, with the mark that sets it off: `TOWN, 8 March
/// (AGENCY) -`.
fn sent_above(reader: &mut Reader, line: Span, next: Span) -> bool {
    const MARKS: [char; 8] = ['-', '–', '—', ':', ')', '.', 'ـ', '='];
    if !reader.text[line].ends_with(MARKS) || reader.fields.datelines.len() as u32 > reader.placed {
        return false;
    }
    let saved = reader.save();
    opening::read(reader, Span::new(line.start, next.end));
    let new = reader.fields.datelines.get(reader.placed as usize..).and_then(<[_]>::last);
    let rest = new.map(|record| reader.text[Span::new(record.span.end.min(line.end), line.end)].to_owned());
    let agency =
        new.is_some_and(|record| record.agencies.0 < record.agencies.1 && record.span.end <= line.end);
    if agency && rest.is_some_and(|rest| !rest.contains(char::is_alphanumeric)) {
        return true;
    }
    reader.restore(saved);
    filed::sent(reader, line)
}
