//! The lines between a heading and the running text.

use super::beside;
use super::group;
use super::meta;
use super::parts;
use super::portal;
use super::reader::{Reader, SHORT, Zone};
use super::signed;
use super::unkeyed;
use crate::dates::Value;
use crate::records::*;
use crate::span::Span;
use crate::structure::glance;
use crate::structure::shape::Shape;
use crate::text::lines;

/// How many lines above the body are looked at for metadata.
const HEAD: usize = 10;

/// How many lines of text between the heading and the body are read past in search of metadata.
const ASIDES: usize = 2;

/// Reads the lines above the body; the body's first line.
pub(super) fn read(
    reader: &mut Reader,
    lines: &[Span],
    shapes: &[Shape],
    kinds: &mut [LineKind],
    wrapped: bool,
) -> Option<usize> {
    let (mut body, mut looked, mut asides, mut dated) = (None, 0, 0, false);
    for (i, &line) in lines.iter().enumerate() {
        if kinds[i] != LineKind::Paragraph {
            continue;
        }
        let free = lines.get(i + 1).copied().filter(|_| kinds[i + 1] == LineKind::Paragraph);
        if shapes[i].key_alone(reader.text, line) {
            // the value stands in the next line
            kinds[i] = LineKind::Meta;
            if let Some(next) = free.filter(|next| next.len() <= SHORT)
                && let Some(kind) = meta::read(reader, Span::new(line.start, next.end), Zone::Head)
            {
                kinds[i + 1] = kind;
            }
            continue;
        }
        looked += 1;
        if let Some(next) = free
            && let Some(kind) = signed::key_above(reader, line, next)
        {
            (kinds[i], kinds[i + 1]) = (kind, kind);
            continue;
        }
        let near = looked <= HEAD && line.len() <= SHORT;
        if let Some(kind) = kind_of(reader, line, &lines[i + 1..], near, &mut dated) {
            kinds[i] = kind;
            continue;
        }
        // no text stands over the heading
        if line.end < reader.heading.start && line.len() <= SHORT && !parts::stops(&reader.text[line]) {
            kinds[i] = LineKind::Meta;
            continue;
        }
        body = body.or(Some(i));
        asides += 1;
        let aside = asides <= ASIDES && is_aside(reader.text, &lines[i..], &shapes[i..], wrapped);
        // the points of a summary stand over the writer
        let over_writer = || near && beside::over_writer(reader, &lines[i + 1..]);
        if !(aside || over_writer() || looked <= HEAD && asides <= ASIDES && over_stamp(reader, line, free)) {
            break;
        }
    }
    body
}

/// What a line is, if it is no text. `near` says that it is short and among the first, `dated` that the line above it
/// gave a time.
fn kind_of(
    reader: &mut Reader,
    line: Span,
    below: &[Span],
    near: bool,
    dated: &mut bool,
) -> Option<LineKind> {
    if repeats_headline(reader, line) {
        return Some(LineKind::Boilerplate);
    }
    if !near {
        return None;
    }
    let times = reader.fields.timestamps.len();
    // his name in a network may stand between
    let next = below.iter().copied().find(|&next| !reader.text[next].starts_with('@'));
    let kind = above_body(reader, line, below.first().copied(), *dated)
        .or_else(|| beside::lone_writer(reader, line, next, *dated));
    *dated = reader.fields.timestamps.len() > times;
    kind
}

/// Whether the first of these lines is one of text under the heading that may stand above a date or a byline.
fn is_aside(text: &str, lines: &[Span], shapes: &[Shape], wrapped: bool) -> bool {
    let below = lines.get(1).copied();
    let apart = || below.is_some_and(|next| lines::blank_lines(text, lines[0], next) > 0);
    let over_field = || shapes.get(1).zip(below).is_some_and(|(shape, line)| shape.field(text, line));
    lines[0].len() <= SHORT && !parts::stops(&text[lines[0]]) && (!wrapped || apart() || over_field())
}

/// Whether a standfirst, which may be a sentence, stands right over a line that is nothing but metadata with a day.
fn over_stamp(reader: &mut Reader, line: Span, below: Option<Span>) -> bool {
    const STAMP: usize = 90;
    let Some(next) = below.filter(|next| line.len() <= SHORT && next.len() <= STAMP) else { return false };
    let s = &reader.text[next];
    if !glance::has_digit(s.as_bytes()) || lines::blank_lines(reader.text, line, next) > 1 {
        return false;
    }
    let saved = reader.save();
    let times = reader.fields.timestamps.len();
    let kind = meta::read(reader, next, Zone::Head);
    let day = |record: &TimestampRec| matches!(record.value, Value::At { date: Some(_), .. });
    let dated = reader.fields.timestamps[times..].iter().any(day);
    reader.restore(saved);
    kind == Some(LineKind::Meta) && dated
}

/// What a short line above the body is; `dated` says that the line above it gave a time.
fn above_body(reader: &mut Reader, line: Span, below: Option<Span>, dated: bool) -> Option<LineKind> {
    const TIME: usize = 120;
    if let Some(kind) = meta::read(reader, line, Zone::Head) {
        return Some(kind);
    }
    let timed = |reader: &mut Reader| {
        dated || below.is_some_and(|below| below.len() < TIME && reader.begins_with_time(below))
    };
    let named = group::may_be_outlet(reader, line) && timed(reader) && group::bare_outlet(reader, line);
    if named {
        return Some(LineKind::Meta);
    }
    unkeyed::above_translator(reader, line, below?).then_some(LineKind::Meta)
}

/// A line that gives the headline twice, or once with nothing but buttons beside it.
fn repeats_headline(reader: &mut Reader, line: Span) -> bool {
    let (text, headline) = (reader.text, reader.headline);
    if headline.len() < 16 || line.len() < headline.len() || headline.contains(line) {
        return false;
    }
    let (s, wanted) = (&text[line], &text[headline]);
    // one with more beside it is text
    if !s.starts_with(wanted) && !(2 * wanted.len()..2 * wanted.len() + 240).contains(&s.len()) {
        return false;
    }
    // text seldom holds the headline at all, and never far in; its first letters tell
    let first = wanted.len().min(24);
    let reach = match s.starts_with(wanted) {
        true => wanted.len(),
        false => (headline.len() + 120).min(s.len() - 2 * wanted.len() + first),
    };
    let Some(at) = glance::find_early(&s.as_bytes()[..reach], &wanted.as_bytes()[..first]) else {
        return false;
    };
    if !s.as_bytes()[at..].starts_with(wanted.as_bytes()) {
        return false;
    }
    let rest = Span::new(line.start + (at + wanted.len()) as u32, line.end);
    if glance::find_early(text[rest].as_bytes(), wanted.as_bytes()).is_some() {
        return true;
    }
    if at > 0 || rest.len() > 120 {
        return false;
    }
    reader.tokenise(rest);
    reader.words.is_empty() || portal::is_boilerplate(reader)
}
