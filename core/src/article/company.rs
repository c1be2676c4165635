//! Writers and what stands beside them with no mark between: what they are, where they are, who took the pictures.

use super::parts::{BAR, COLON, COMMA, DASH, EDGE, OPEN, Part, SLASH, STOP, between};
use super::places::PICTURE;
use super::reader::Reader;
use super::senses::{Sense, What};
use crate::lookup::{COMMON, GIVEN, HONORIFIC, Phrases};
use crate::text::fold::Word;
use crate::words::people::{JOINS, WRITERS};
use std::sync::LazyLock;

/// The longest word between two names, in bytes.
pub(super) const LONGEST_JOIN: usize = 6;

static WRITER: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(WRITERS));

/// Cuts off who took the pictures, behind who wrote: `X, Photos by Y`, `X, صور: Y`, `X e fotos de Y`.
pub(super) fn past_pictures(reader: &mut Reader) {
    // beside a writer; one part alone may hold both
    let writes = |sense: &Sense| sense.byline > 0 || matches!(sense.what, What::Person | What::Place);
    if reader.senses.len() < 2 && reader.words.len() < 6 || !reader.senses.iter().any(writes) {
        return;
    }
    for i in (0..reader.senses.len().min(6)).rev() {
        let part = reader.parts[i];
        let words = reader.words_of(part);
        let joins = |word: Word| word.span.len() <= LONGEST_JOIN && JOINS.contains(&&reader.text[word.span]);
        let picture = (2..words.len().saturating_sub(1)).find(|&at| PICTURE.begins_with(words[at]));
        if let Some(at) = picture.filter(|&at| joins(words[at - 1])) {
            let name = part.narrow(&reader.words, part.first, part.first + at as u32 - 1);
            reader.senses[i] = reader.sense(name);
            reader.parts[i] = Part { after: part.after, ..name };
            continue;
        }
        if i == 0 || !PICTURE.begins_with(words[0]) {
            continue;
        }
        // an agency's picture is of whom it shows
        let agency = reader.senses.get(i + 1).is_some_and(|next| next.what.names());
        let alone = part.after & (COLON | SLASH | DASH) != 0 && i + 1 < reader.senses.len() && !agency;
        let named = if alone { words.len() <= 2 } else { words.len() > 2 };
        // a key of its own stays for what reads keys
        let keyed = reader.senses[i].key && part.after & COLON != 0 && part.before & COMMA == 0;
        let set_off = part.before & (COMMA | DASH | SLASH | BAR | OPEN) != 0;
        if named && !keyed && set_off {
            let end = i + 1 + usize::from(alone);
            reader.parts.drain(i..end);
            reader.senses.drain(i..end);
            reader.parts[i - 1].after |= EDGE;
        }
    }
}

/// Divides a writer from what he is, which no mark sets off: `W journalist and researcher`.
pub(super) fn role_behind(reader: &mut Reader) {
    const ROLE: usize = 10;
    for i in 0..reader.senses.len().min(2) {
        let part = reader.parts[i];
        let words = reader.words_of(part);
        if words.len() < 3 || words.len() > 2 + ROLE {
            continue;
        }
        let writes = |word: &Word| WRITER.begins_with(*word);
        // in Latin letters what he is closes with it: `W Middle East correspondent`
        let at = if reader.text[words[0].span].is_ascii() {
            (words.len() <= 6 && writes(&words[words.len() - 1])).then_some(2)
        } else {
            (2..words.len().min(5)).find(|&k| writes(&words[k]))
        };
        let Some(at) = at else { continue };
        let mut given = reader.names.nisba(reader.text, &words[..2]);
        reader.names.openings(&words[..2], |_, tags| given |= tags & (GIVEN | HONORIFIC) != 0);
        if !(given || reader.text[part.span].contains('@'))
            || !reader.names.may_name(reader.text, &words[..at])
        {
            continue;
        }
        let cut = part.first + at as u32;
        let name = Part { after: COMMA, ..part.narrow(&reader.words, part.first, cut) };
        let role = Part { before: COMMA, ..part.narrow(&reader.words, cut, part.end) };
        let senses = [name, role].map(|part| reader.sense(part));
        reader.divide(i, [name, role], senses);
        reader.senses[i].what = What::Person;
        return;
    }
}

/// Divides an outlet from the writer behind it, between whom no mark stands: `Outlet Xxxxx YYYY`.
pub(super) fn writer_behind_outlet(reader: &mut Reader) {
    let Some(&part) = reader.parts.first().filter(|part| (3..=7).contains(&part.count())) else { return };
    let words = reader.words_of(part);
    // only in scripts with capitals can the two be told apart
    if !reader.text[part.span].starts_with(char::is_uppercase) {
        return;
    }
    let at = reader.names.opening_name(words);
    if at == 0 || !(2..=4).contains(&(words.len() - at)) || reader.names.whole(&words[..at]) & COMMON != 0 {
        return;
    }
    let cut = part.first + at as u32;
    let outlet = Part { after: DASH, ..part.narrow(&reader.words, part.first, cut) };
    let writer = Part { before: DASH, ..part.narrow(&reader.words, cut, part.end) };
    let senses = [outlet, writer].map(|part| reader.sense(part));
    if matches!(senses[0].what, What::Outlet | What::Agency) && senses[1].what == What::Person {
        reader.divide(0, [outlet, writer], senses);
    }
}

/// Divides a writer from the place behind a full stop: `W. London`.
pub(super) fn place_behind_stop(reader: &mut Reader) {
    let Some(&part) = reader.parts.first().filter(|part| (3..=6).contains(&part.count())) else { return };
    if memchr::memchr(b'.', &reader.text.as_bytes()[part.span.range()]).is_none() {
        return;
    }
    let words = reader.words_of(part);
    let stop = |&at: &usize| between(reader.text, words[at - 1].span.end, words[at].span.start) & STOP != 0;
    let Some(at) = (2..words.len()).find(stop) else { return };
    let cut = part.first + at as u32;
    let both = [
        Part { after: DASH, ..part.narrow(&reader.words, part.first, cut) },
        Part { before: DASH, ..part.narrow(&reader.words, cut, part.end) },
    ];
    let senses = both.map(|part| reader.sense(part));
    if (senses[0].what, senses[1].what) == (What::Person, What::Place) {
        reader.divide(0, both, senses);
    }
}
