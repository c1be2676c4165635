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
mod called;
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
mod weights;
pub(crate) mod headings;
mod parts;
mod surnames;
mod senses;
mod reader;
mod dated;
mod days;
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
mod top;
mod blocks;

use crate::options::Options;
use crate::records::*;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::page::Page;
use crate::structure::shape::Shape;
use crate::text::fold;
use reader::{Reader, SHORT, Zone};
use senses::{Senses, What};

/// How many lines below the body are looked at for metadata.
const TAIL: usize = 8;

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
    begin(reader, lines, article);
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
    let first = top::read(reader, lines, shapes, kinds, manner.wrapped);
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
    take_over(reader, article);
}

/// Tells the reader what is known of an article before its lines are read.
fn begin(reader: &mut Reader, lines: &[Span], article: &ArticleRec) {
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
}

/// Gives an article the heading and the source that its lines told.
fn take_over(reader: &Reader, article: &mut ArticleRec) {
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
