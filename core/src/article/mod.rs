//! An article's lines to its blocks and fields.

mod linked;
pub(crate) mod heads;
mod between;
mod kinds;
mod neighbours;
mod pairs;
mod lacking;
mod edges;
mod sentences;
mod running;
mod run_over;
mod rows;
mod keyed;
mod leads;
mod stamps;
mod cited;
mod citations;
mod labels;
mod agreed;
mod counted;
mod common;
mod lettered;
mod kickers;
mod above;
mod overlines;
mod customs;
mod columnists;
mod habits;
pub(crate) mod headings;
mod parts;
mod surnames;
mod senses;
mod reader;
mod dated;
mod people;
mod credits;
mod places;
mod company;
mod cuts;
mod wire;
mod eastern;
mod stopped;
mod desks;
mod opening;
mod portal;
mod works;
mod fields;
mod introduced;
mod lone;
mod filed;
mod strangers;
mod unkeyed;
mod signed;
mod roles;
mod group;
mod beside;
mod meta;
mod blocks;

use crate::dates::Value;
use crate::options::Options;
use crate::records::*;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::glance;
use crate::structure::page::Page;
use crate::structure::shape::Shape;
use crate::text::{fold, lines};
use reader::{Reader, SHORT, Zone};
use senses::{Senses, What};

/// How many lines around the body are looked at for metadata.
const HEAD: usize = 10;
const TAIL: usize = 8;

/// How many lines of text between the heading and the body are read past in search of metadata.
const ASIDES: usize = 2;

/// A shorter line opens with no dateline, in bytes.
const DATELINE: usize = 30;

/// A longer name is compared with no other, in bytes.
const NAME: usize = 100;

/// Reads every article: what each of its lines is, and its bylines, datelines, credits,
/// timestamps and sections. Where the heading gave no source, a credit or a dateline may.
pub(crate) fn read(page: &Page, found: &mut Structure, fields: &mut Fields, options: &Options) {
    let text = page.text;
    let names = Senses::new(text, found, options);
    fields.expect(found.articles.len());
    let mut reader = Reader::new(text, names, fields, options);
    let bare = dated::without_dates(&mut reader, &found.articles);
    for (k, article) in found.articles.iter_mut().enumerate() {
        article.fields = reader.fields.starts();
        dated::heading(&mut reader, article, bare.get(k).copied().flatten());
        beside::sent_in_heading(&mut reader, article);
        if let Some(&name) = found.columnists.get(k).filter(|name| !name.is_empty()) {
            let starts = reader.starts();
            reader.fields.people.push(PersonRec { name, role: Span::default() });
            reader.push_byline(name, starts);
        }
        let range = article.first as usize..article.end as usize;
        one(
            &mut reader,
            &page.lines[range.clone()],
            &page.shapes[range.clone()],
            &mut found.kinds[range],
            article,
        );
    }
    lacking::outlets(page, found);
    kinds::without_kinds(page, found);
}

/// Reads one article, whose lines and kinds these are.
fn one(
    reader: &mut Reader,
    lines: &[Span],
    shapes: &[Shape],
    kinds: &mut [LineKind],
    article: &mut ArticleRec,
) {
    let text = reader.text;
    reader.heading = article.heading;
    reader.headline = article.headline;
    reader.whole = match lines {
        [first, .., last] => Span::new(first.start, last.end),
        _ => Span::default(),
    };
    reader.source = None;
    reader.sourced = !article.source.is_empty();
    reader.since = article.fields.bylines;
    reader.placed = article.fields.datelines;
    let key = |span: Span| if span.len() < NAME { fold::key(&text[span]) } else { 0 };
    let source = match reader.names.source_key(article.source) {
        Some(known) => known,
        None => key(article.source),
    };
    reader.names.article = match article.role {
        Role::Source if article.label == article.source => [source; 2],
        Role::Source => [source, key(article.label)],
        _ => [source, 0],
    };

    // what counts the article stands over its heading
    if shapes.len() > 1 && shapes[0].is_mark() {
        kinds[0] = LineKind::Meta;
    }
    if let [first, .., last] = shapes
        && (first.is_tags() || last.is_tags())
    {
        let tags = shapes.iter().zip(kinds.iter_mut()).filter(|(shape, _)| shape.is_tags());
        tags.for_each(|(_, kind)| *kind = LineKind::Boilerplate);
    }
    let manner = blocks::manner(text, lines, kinds);
    let first = head(reader, lines, shapes, kinds, manner.wrapped);
    if let Some(first) = first {
        if lines[first].len() > DATELINE {
            let line = past_headline(reader, lines[first]);
            opening::read(reader, line);
        }
        below_standfirst(reader, lines, kinds, first);
        let (last, known) = last_of_body(reader, lines, kinds, first);
        blocks::inside(reader, lines, kinds, first, last, manner);
        if !eastern::closes(reader, lines[last]) {
            credits::closing(reader, lines[last]);
        }
        for i in last + 1..lines.len() {
            if kinds[i] == LineKind::Paragraph {
                kinds[i] = known.or_else(|| after(reader, lines[i])).unwrap_or(LineKind::Paragraph);
            }
        }
    }

    if article.heading.is_empty() && !reader.heading.is_empty() {
        article.heading = reader.heading;
        if article.headline.is_empty() {
            article.headline = reader.headline;
            article.headline_from = From::Heading;
        }
    }
    // a field says more than the heading of a group
    if let Some((source, from)) = reader.source
        && (article.source.is_empty() || article.source_from == From::Group && from == From::Field)
    {
        article.source = source;
        article.source_from = from;
    }
}

/// Reads the lines above the body; the body's first line.
fn head(
    reader: &mut Reader,
    lines: &[Span],
    shapes: &[Shape],
    kinds: &mut [LineKind],
    wrapped: bool,
) -> Option<usize> {
    let mut body = None;
    let mut looked = 0;
    let mut dated = false;
    let mut asides = 0;
    for (i, &line) in lines.iter().enumerate() {
        if kinds[i] != LineKind::Paragraph {
            continue;
        }
        let below = lines.get(i + 1).copied();
        let free = below.filter(|_| kinds[i + 1] == LineKind::Paragraph);
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
        let kind = if repeats_headline(reader, line) {
            Some(LineKind::Boilerplate)
        } else if looked <= HEAD && line.len() <= SHORT {
            let times = reader.fields.timestamps.len();
            // his name in a network may stand between
            let next = lines[i + 1..].iter().copied().find(|&next| !reader.text[next].starts_with('@'));
            let kind = above_body(reader, line, below, dated)
                .or_else(|| beside::lone_writer(reader, line, next, dated));
            dated = reader.fields.timestamps.len() > times;
            kind
        } else {
            None
        };
        if let Some(kind) = kind {
            kinds[i] = kind;
            continue;
        }
        // no text stands over the heading
        if line.end < reader.heading.start && line.len() <= SHORT && !parts::stops(&reader.text[line]) {
            kinds[i] = LineKind::Meta;
            continue;
        }
        // a line of text under the heading may stand above a date or a byline
        let apart = |text| below.is_some_and(|next| lines::blank_lines(text, line, next) > 0);
        let over_field = |text| {
            let next = shapes.get(i + 1).zip(below);
            next.is_some_and(|(shape, line)| shape.field(text, line))
        };
        let aside = asides < ASIDES
            && line.len() <= SHORT
            && !parts::stops(&reader.text[line])
            && (!wrapped || apart(reader.text) || over_field(reader.text));
        body = body.or(Some(i));
        asides += 1;
        // the points of a summary stand over the writer
        let over_writer =
            || looked <= HEAD && line.len() <= SHORT && beside::over_writer(reader, &lines[i + 1..]);
        if !(aside || over_writer() || looked <= HEAD && asides <= ASIDES && over_stamp(reader, line, free)) {
            break;
        }
    }
    body
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

/// Reads the dateline that opens the paragraph below a short first one, where it names an agency.
fn below_standfirst(reader: &mut Reader, lines: &[Span], kinds: &[LineKind], first: usize) {
    let Some(&next) = lines.get(first + 1).filter(|_| kinds[first + 1] == LineKind::Paragraph) else {
        return;
    };
    // a standfirst is shorter than the text
    if lines[first].len() > SHORT || next.len() <= lines[first].len() {
        return;
    }
    let saved = reader.save();
    if reader.fields.datelines.len() as u32 > reader.placed {
        return;
    }
    let written = reader.fields.bylines.len();
    opening::read(reader, next);
    // what the opening's parts are is still known
    let agency = reader.senses.iter().take(5).any(|sense| sense.what == What::Agency);
    // a place that is known, and a dash that is no hyphen
    let place = reader.senses.first().filter(|sense| sense.what == What::Place).and(reader.parts.first());
    let dashed = |end: u32| reader.text[end as usize..].trim_start().starts_with(['–', '—']);
    let sent = place.is_some_and(|part| dashed(part.span.end));
    let named = (agency || sent) && reader.fields.datelines.len() as u32 > reader.placed;
    if !named
        && (reader.fields.datelines.len() as u32 > reader.placed || reader.fields.bylines.len() > written)
    {
        reader.restore(saved);
    }
}

/// A paragraph without the headline that it opens with, as pages repeat it right before the dateline.
fn past_headline(reader: &Reader, line: Span) -> Span {
    const SHORTEST: usize = 16;
    let (s, headline) = (&reader.text[line], &reader.text[reader.headline]);
    let again = headline.len() >= SHORTEST && s.len() > headline.len() && s.starts_with(headline);
    if !again {
        return line;
    }
    let rest = s[headline.len()..].trim_start_matches([' ', ':', '.', '-', '–', '|']);
    if rest.len() > SHORTEST { Span::of(reader.text, rest) } else { line }
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

/// Looks at the lines below the body, from the end upwards; the body's last line. Where there is but
/// one line below, its fields are kept and what it is comes too, so that it is read once.
fn last_of_body(
    reader: &mut Reader,
    lines: &[Span],
    kinds: &[LineKind],
    first: usize,
) -> (usize, Option<LineKind>) {
    let saved = reader.save();
    let mut at = lines.len() - 1;
    // the lowest line that is surely below the body's last
    let mut below = lines.len();
    let (mut looked, mut passed) = (0, false);
    let mut known = None;
    while at > first && looked < TAIL {
        if kinds[at] == LineKind::Paragraph {
            looked += 1;
            let kind = after(reader, lines[at]);
            if let Some(kind) = kind {
                known = (below == lines.len() && !passed).then(|| (kind, reader.save()));
            } else {
                // a role belongs to the name on the line above
                let bylines = reader.fields.bylines.len();
                let named = at > first + 1
                    && kinds[at - 1] == LineKind::Paragraph
                    && roles::is_role(reader, lines[at])
                    && after(reader, lines[at - 1]).is_some()
                    && reader.fields.bylines.len() > bylines;
                if named {
                    known = None;
                    at -= 1;
                } else if !passed
                    && (lines[at].len() <= 60 && !parts::stops(&reader.text[lines[at]])
                        || lines[at].len() <= SHORT
                            && at > first + 1
                            && kinds[at - 1] == LineKind::Paragraph
                            && credits::is_keyed(reader, lines[at - 1]))
                {
                    // one line that nobody knows may stand under the others
                    (passed, known) = (true, None);
                    at -= 1;
                    continue;
                } else {
                    break;
                }
            }
            below = at;
        }
        at -= 1;
    }
    let mut last = below - 1;
    while last > first && kinds[last] != LineKind::Paragraph {
        last -= 1;
    }
    // a credit that closes the body comes before the fields of the line below
    let known = known.filter(|_| !credits::may_close(&reader.text[lines[last]]));
    reader.restore(known.map_or(saved, |(_, saved)| saved));
    (last, known.map(|(kind, _)| kind))
}

/// What a line below the body is.
fn after(reader: &mut Reader, line: Span) -> Option<LineKind> {
    if line.len() <= SHORT {
        let kind = meta::read(reader, line, Zone::Tail);
        return kind.or_else(|| lone::below_text(reader, line).then_some(LineKind::Meta));
    }
    portal::copied(reader, line).then_some(LineKind::Boilerplate)
}

#[cfg(test)]
mod tests;
