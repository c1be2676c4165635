//! How writers and agencies sign in ways of their own: behind their places, with initials, below a key alone.

use super::introduced::keyed;
use super::parts::{CLOSE, COLON, COMMA, DASH, OPEN, Part, SLASH, balanced, digit, stops};
use super::people::{self, Proof};
use super::places::{dateline, may_place};
use super::reader::Reader;
use super::senses::{What, initialed};
use crate::dates::Value;
use crate::lookup::BYLINE;
use crate::records::*;
use crate::span::Span;
use crate::text::fold;

/// Whether the first part is the place, in one capital word or two, before a dash and the date with its clock, below
/// the line of a writer.
pub(crate) fn place_below_writer(reader: &Reader) -> bool {
    let part = reader.parts[0];
    let Some(byline) = reader.fields.bylines.get(reader.since as usize..).and_then(<[_]>::last) else {
        return false;
    };
    let dated = reader.times.first().is_some_and(|time| {
        matches!(time.value, Value::At { date: Some(_), clock: Some(_), .. })
            && time.span.start > part.span.end
    });
    dated
        && reader.senses[0].what == What::Unknown
        && part.after & DASH != 0
        && part.count() <= 2
        && reader.text[part.span].starts_with(char::is_uppercase)
        && may_place(reader, 0)
        && byline.span.end <= part.span.start
        && reader.text[Span::new(byline.span.end, part.span.start)].trim().is_empty()
}

/// Appends the writers of a list in which each stands behind his place, and the agencies at its end:
/// `X - W، Y - V، وكالات`.
pub(crate) fn correspondents(reader: &mut Reader, first: usize, end: usize) -> bool {
    let names = |i: usize| reader.senses[i].what.names();
    let until = (first..end).rev().find(|&i| !names(i)).map_or(first, |i| i + 1);
    if until < first + 4 || !(until - first).is_multiple_of(2) {
        return false;
    }
    let pairs = || (first..until).step_by(2);
    let fits = |i: usize| {
        let (place, writer) = (reader.parts[i], reader.parts[i + 1]);
        let placed = reader.senses[i].what == What::Place
            || reader.senses[i].what == What::Unknown && may_place(reader, i);
        let named = reader.senses[i + 1].what == What::Person
            || reader.senses[i + 1].what == What::Unknown
                && (2..=4).contains(&writer.count())
                && reader.names.may_name(reader.text, reader.words_of(writer));
        placed
            && named
            && (place.after | writer.before) & (DASH | COLON | SLASH) != 0
            && (i == first || place.before & COMMA != 0)
    };
    let known = |what: What, from: usize| pairs().any(|i| reader.senses[i + from].what == what);
    if !known(What::Place, 0) || !known(What::Person, 1) || !pairs().all(fits) {
        return false;
    }
    let saved = reader.save();
    let starts = reader.starts();
    for i in pairs() {
        let writer = reader.parts[i + 1];
        if !people::people(reader, writer.first, writer.end, Proof::Form) {
            reader.restore(saved);
            return false;
        }
    }
    let span = balanced(reader.text, reader.span_of(first + 1, until));
    reader.push_byline(span, starts);
    for i in (first..until).step_by(2) {
        (reader.senses[i].what, reader.senses[i + 1].what) = (What::Place, What::Manner);
    }
    dateline(reader, first, end, None);
    true
}

/// Where the agency and the place in brackets end that a text closes with, and the initials of its editors behind
/// them: `(X – Y) a b / c`.
pub(crate) fn closing_credit(reader: &Reader, end: usize) -> Option<usize> {
    let [one, two, ..] = reader.parts[..] else { return None };
    let enclosed = one.before & OPEN != 0 && one.after & DASH != 0 && two.after & CLOSE != 0;
    let what = [reader.senses[0].what, reader.senses[1].what];
    let named = what.contains(&What::Agency) && what.iter().all(|w| matches!(w, What::Agency | What::Place));
    let letter = |word: &fold::Word| reader.text[word.span].chars().count() == 1;
    let initials = (2..end).all(|i| reader.words_of(reader.parts[i]).iter().all(letter));
    (enclosed && named && initials).then_some(2)
}

/// Appends the writer who signs below his text with an initial and a surname: `ع/ X`, `ع. X`.
pub(crate) fn with_initial(reader: &mut Reader) -> bool {
    let letters = |part: Part| reader.text[part.span].chars().count();
    let fits = match reader.parts[..] {
        [initial, name] => {
            letters(initial) == 1
                && initial.after & SLASH != 0
                && name.count() <= 2
                && letters(name) > 2
                && matches!(reader.senses[1].what, What::Unknown | What::Person)
                && reader.names.may_name(reader.text, reader.words_of(name))
        }
        [name] => {
            let words = reader.words_of(name);
            words.len() == 2 && initialed(reader.text, words) && reader.names.may_name(reader.text, words)
        }
        _ => false,
    };
    if fits {
        let starts = reader.starts();
        let span = reader.span_of(0, reader.parts.len());
        reader.fields.people.push(PersonRec { name: span, role: Span::default() });
        reader.push_byline(span, starts);
    }
    fits
}

/// Reads the words that lead to a writer where they stand alone above his name.
pub(crate) fn key_above(reader: &mut Reader, line: Span, next: Span) -> Option<LineKind> {
    const KEY: usize = 16;
    const NAME: usize = 60;
    if line.len() > KEY || next.len() > NAME || reader.names.phrase(&reader.text[line]) & BYLINE == 0 {
        return None;
    }
    // a name has no figures, and no sentence is one
    if reader.text[next].contains(digit) || stops(&reader.text[next]) {
        return None;
    }
    let saved = reader.save();
    reader.times.clear();
    let both = Span::new(line.start, next.end);
    reader.tokenise(both);
    reader.cut(both);
    let named = reader.parts.len() == 1 && keyed(reader, both, 0, 1) == Some(1);
    if !named || reader.fields.bylines.len() as u32 == saved.bylines() {
        reader.restore(saved);
        return None;
    }
    Some(LineKind::Meta)
}
