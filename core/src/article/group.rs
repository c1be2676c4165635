//! Parts of a line that no key introduces: what they are together.

use super::credits::{self, credit};
use super::fields::byline;
use super::parts::{self, COLON, COMMA, DASH, EDGE, QUOTE, SLASH, digit};
use super::people::{self, Proof};
use super::places::{self, dateline, is_dateline, may_place};
use super::reader::{Reader, Zone};
use super::roles::role_line;
use super::senses::What;
use super::signed::{closing_credit, correspondents, place_below_writer, with_initial};
use super::unkeyed::{in_heading, person};
use crate::lookup::{KEY, SECTION};
use crate::records::*;
use crate::span::Span;
use crate::text::fold;
use crate::words::function::ARTICLE;
use crate::words::outlet_words::{EXCLUSIVE, SHARED};
use crate::words::places::PLACE_WORDS;
use std::ops::ControlFlow::{self, Break, Continue};

/// What parts without a key turned out to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    /// Whom the text is owed to: a date beside it is the publisher's.
    Names,
    /// A dateline, which may hold the date behind it.
    Dated,
    Other,
}

/// What a recogniser found out: that it goes on to the next, or what the parts are, which may be nothing.
type Found = ControlFlow<Option<Group>>;

/// Reads the parts `[first, end)`, which stand between times, bars and the line's ends.
pub(crate) fn group(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Option<Group> {
    match recognise(reader, first, end, zone) {
        Break(found) => found,
        Continue(()) => signature(reader, first, end, zone),
    }
}

/// Asks for each thing that parts may be together, what names say first.
fn recognise(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Found {
    let alone = first == 0 && end == reader.parts.len() && reader.times.is_empty();
    if zone == Zone::Tail {
        closing(reader, first, end, alone)?;
    }
    owed(reader, first, end, zone)?;
    sections_or_places(reader, first, end, zone, alone)?;
    outlets_in_list(reader, first, end);
    if is_dateline(reader, first, end) {
        dateline(reader, first, end, None);
        return Break(Some(Group::Dated));
    }
    names_before_sections(reader, first, end)?;
    if what(reader, first) == What::Place {
        place_and_writer(reader, first, end, zone)?;
    }
    if end - first >= 4 && correspondents(reader, first, end) {
        return Break(Some(Group::Other));
    }
    if what(reader, first) == What::Place && end - first >= 2 && what(reader, first + 1) == What::Person {
        dateline(reader, first, first + 1, None);
        return writer(reader, first + 1, end, zone);
    }
    if end - first == 2 && what(reader, first) == What::Unknown {
        beside_outlet(reader, first, zone)?;
    }
    if zone == Zone::Tail && alone && role_line(reader, end) {
        return Break(Some(Group::Other));
    }
    numbered(reader, first, end, zone)?;
    if zone == Zone::Head {
        heading_writer(reader, first, end, alone)?;
    }
    sent(reader, first, end, zone)?;
    let before_verb = end - first == 1 && alone && people::before_verb(reader, first);
    if before_verb || person(reader, first, end, zone).is_some() {
        return Break(Some(Group::Other));
    }
    Continue(())
}

fn what(reader: &Reader, i: usize) -> What {
    reader.senses[i].what
}

/// Whether every one of the parts passes a test of what it names.
fn all(reader: &Reader, first: usize, end: usize, test: impl Fn(What) -> bool) -> bool {
    (first..end).all(|i| test(what(reader, i)))
}

/// Whether one of the parts names an outlet or an agency: one word of capitals signs only in brackets, between strokes
/// or beside other names.
fn named(reader: &Reader, first: usize, end: usize) -> bool {
    (first..end).any(|i| match what(reader, i) {
        What::Agency | What::Outlet | What::Generic => true,
        What::Acronym => reader.parts[i].count() > 2,
        _ => false,
    })
}

/// The writer that the parts are, if they are one.
fn writer(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Found {
    Break(person(reader, first, end, zone).map(|()| Group::Other))
}

/// Below a text: initials, a credit that closes it, a name with its initial.
fn closing(reader: &mut Reader, first: usize, end: usize, alone: bool) -> Found {
    // `X: a day and an hour`: what a colon dates is no outlet
    let dates = reader.parts[first].after & (COLON | EDGE) == COLON | EDGE && !reader.times.is_empty();
    if end - first == 1 && dates && what(reader, first) == What::Outlet {
        return Break(None);
    }
    if let Some((from, to)) = credits::beside_initials(reader, first, end) {
        if from < to {
            credit(reader, from, to, None);
        }
        return Break(Some(Group::Names));
    }
    if !alone {
        return Continue(());
    }
    if let Some(until) = closing_credit(reader, end) {
        credit(reader, first, until, None);
        return Break(Some(Group::Names));
    }
    if end - first <= 2 && with_initial(reader) {
        return Break(Some(Group::Other));
    }
    Continue(())
}

/// Nothing but whom the text is owed to, and how it came about.
fn owed(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Found {
    let worded = || (first..end).any(|i| reader.senses[i].worded && loose(reader, i));
    let names = |what: What| what.names() || what == What::Manner;
    if named(reader, first, end) && !worded() && all(reader, first, end, names) {
        let outlet = (first..end).any(|i| what(reader, i) == What::Outlet);
        let from = (zone == Zone::Head || outlet).then_some(From::Credit);
        credit(reader, first, end, from);
        return Break(Some(Group::Names));
    }
    // `X - follow-ups`: only an outlet says how it came by a text
    if end - first == 2
        && what(reader, first) == What::Unknown
        && what(reader, first + 1) == What::Manner
        && reader.parts[first].after & DASH != 0
        && may_place(reader, first)
    {
        learn(reader, first);
        reader.senses[first].what = What::Outlet;
        credit(reader, first, end, Some(From::Credit));
        return Break(Some(Group::Names));
    }
    Continue(())
}

/// Nothing but sections, or one or two places.
fn sections_or_places(reader: &mut Reader, first: usize, end: usize, zone: Zone, alone: bool) -> Found {
    if all(reader, first, end, |what| what == What::Section) {
        push_sections(reader, first, end);
        return Break(Some(Group::Names));
    }
    let n = end - first;
    if n > 2 || !all(reader, first, end, |what| what == What::Place) {
        return Continue(());
    }
    // a lone place under a heading is a dateline, unless it may be an edition or a section; in the
    // signature it needs its date
    let closed = reader.parts[end - 1].after & (COLON | DASH) != 0;
    let section = n == 1 && reader.names.whole(reader.words_of(reader.parts[first])) & SECTION != 0;
    let other = reader.text[reader.parts[first].span].is_ascii() || section;
    // below the line with the date nothing but the place is left to say
    let dated = n == 1 && !section && below_date(reader, first);
    if alone && (zone == Zone::Tail || other && !closed && !dated) {
        return Break(None);
    }
    dateline(reader, first, end, None);
    Break(Some(Group::Other))
}

fn push_sections(reader: &mut Reader, first: usize, end: usize) {
    for i in first..end {
        reader.fields.sections.push(reader.parts[i].span);
    }
}

/// Marks the outlets that no table knows in a list behind an agency.
fn outlets_in_list(reader: &mut Reader, first: usize, end: usize) {
    for i in first + 2..end {
        let part = reader.parts[i];
        if what(reader, i) == What::Unknown
            && what(reader, i - 1).names()
            && part.before & COMMA != 0
            && part.count() <= 3
            && matches!(what(reader, first), What::Place | What::Unknown)
        {
            reader.senses[i].what = What::Outlet;
        }
    }
}

/// Whom the text is owed to, and the sections behind.
fn names_before_sections(reader: &mut Reader, first: usize, end: usize) -> Found {
    let sections = (first..end).find(|&i| what(reader, i) == What::Section).unwrap_or(end);
    if sections > first
        && sections < end
        && named(reader, first, end)
        && all(reader, first, end, |what| what.names() || what == What::Section)
    {
        credit(reader, first, sections, Some(From::Credit));
        push_sections(reader, sections, end);
        return Break(Some(Group::Names));
    }
    Continue(())
}

/// A place, an agency and a writer, in either order.
fn place_and_writer(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Found {
    let n = end - first;
    if n == 2 && reader.parts[first].after & DASH != 0 {
        people::from_writer(reader, first + 1);
    }
    if n != 3 {
        return Continue(());
    }
    // `X/ W/ Y`
    if what(reader, first + 1) == What::Person && what(reader, first + 2) == What::Agency {
        if person(reader, first + 1, first + 2, zone).is_none() {
            return Break(None);
        }
        reader.senses[first + 1].what = What::Manner;
        dateline(reader, first, end, None);
        return Break(Some(Group::Dated));
    }
    if what(reader, first + 1).names() && what(reader, first + 2) == What::Person {
        dateline(reader, first, first + 2, None);
        return writer(reader, first + 2, end, zone);
    }
    Continue(())
}

/// Two parts of which no table knows the first: a columnist before the paper, or a place before an outlet.
fn beside_outlet(reader: &mut Reader, first: usize, zone: Zone) -> Found {
    if what(reader, first + 1) == What::Outlet
        && reader.names.calls_outlet(reader.words_of(reader.parts[first + 1]))
        && !loose(reader, first + 1)
        && reader.parts[first].count() >= 2
        && may_place(reader, first)
        && !in_heading(reader, reader.parts[first].span)
    {
        return Break(byline(reader, first, first + 2, Proof::Form).map(|()| Group::Other));
    }
    if zone == Zone::Head && with_place_word(reader, first) {
        reader.senses[first + 1].what = What::Outlet;
        learn(reader, first + 1);
        dateline(reader, first, first + 2, None);
        return Break(Some(Group::Dated));
    }
    Continue(())
}

/// Beside a time: a section by its first words, the number of an issue or a page.
fn numbered(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Found {
    let (n, timed) = (end - first, !reader.times.is_empty());
    let words = reader.words_of(reader.parts[first]);
    if n == 1 && (timed || zone == Zone::Head) {
        let (mut section, mut key) = (false, false);
        reader.names.openings(words, |count, tags| {
            section |= tags & SECTION != 0 && count < words.len();
            key |= tags & KEY != 0 && count == 1;
        });
        if key && words.len() == 2 && is_number(reader, words[1]) {
            return Break(Some(Group::Other));
        }
        // before a colon the words say what the date is of
        if section && words.len() <= 3 && timed && reader.parts[first].after & COLON == 0 {
            push_sections(reader, first, end);
            return Break(Some(Group::Names));
        }
    }
    // the number of an issue in brackets
    if n == 2
        && timed
        && reader.names.whole(words) & KEY != 0
        && reader.parts[first + 1].count() == 1
        && is_number(reader, reader.words_of(reader.parts[first + 1])[0])
    {
        return Break(Some(Group::Other));
    }
    Continue(())
}

/// Between the heading and the text: the place below a writer, who took the picture, the writer of an exclusive.
fn heading_writer(reader: &mut Reader, first: usize, end: usize, alone: bool) -> Found {
    if end - first == 1 {
        if alone {
            people::from_writer(reader, first);
        }
        if first == 0 && place_below_writer(reader) {
            dateline(reader, first, end, None);
            return Break(Some(Group::Other));
        }
    }
    if end - first != 2 || !alone {
        return Continue(());
    }
    // below a writer a name and an outlet with a stroke between took the picture
    if reader.parts[first].after & SLASH != 0
        && reader.fields.bylines.len() as u32 > reader.since
        && (what(reader, first).names() && matches!(what(reader, first + 1), What::Person | What::Unknown)
            || what(reader, first) == What::Person && what(reader, first + 1).names())
    {
        return Break(Some(Group::Other));
    }
    if is_exclusive(reader, first) {
        let (starts, name) = (reader.starts(), reader.parts[first + 1]);
        let called = reader.text[name.span].starts_with(ARTICLE);
        if (2..=3).contains(&name.count())
            && !called
            && people::people(reader, name.first, name.end, Proof::Form)
        {
            reader.push_byline(name.span, starts);
            return Break(Some(Group::Other));
        }
    }
    Continue(())
}

/// An exclusive or an outlet, and the writer.
fn sent(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Found {
    let whole = first == 0 && end == reader.parts.len();
    if end - first == 2
        && (what(reader, first) == What::Manner || whole && what(reader, first) == What::Outlet)
        && what(reader, first + 1) == What::Person
        && reader.parts[first].after & (DASH | COLON | SLASH) != 0
    {
        return writer(reader, first + 1, end, zone);
    }
    Continue(())
}

/// Whether the line above that of part `i` ends with a time.
fn below_date(reader: &Reader, i: usize) -> bool {
    let above = reader.fields.timestamps.last().map(|time| time.span.end);
    above.is_some_and(|end| {
        end <= reader.parts[i].span.start
            && reader.text[Span::new(end, reader.parts[i].span.start)].trim().is_empty()
    })
}

/// Whether part `i` is a word for an exclusive with the name of the outlet that has it: `خاص "X" -`.
fn is_exclusive(reader: &Reader, i: usize) -> bool {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let set_off = part.after & (DASH | COLON | SLASH) != 0;
    if !(2..=4).contains(&words.len()) || !set_off || !EXCLUSIVE.contains(&&reader.text[words[0].span]) {
        return false;
    }
    let quoted = parts::between(reader.text, words[0].span.end, words[1].span.start) & QUOTE != 0;
    let rest = part.narrow(&reader.words, part.first + 1, part.end);
    let sense = reader.sense(rest);
    quoted || sense.what.names() || sense.what == What::Poster
}

/// Whether a word is a number.
fn is_number(reader: &Reader, word: fold::Word) -> bool {
    reader.text[word.span].chars().all(digit)
}

/// `وادي X - Y`: a place by its first word, and so an agency beside it.
fn with_place_word(reader: &Reader, i: usize) -> bool {
    let (place, name) = (reader.parts[i], reader.parts[i + 1]);
    place.count() >= 2
        && name.count() <= 3
        && place.after & DASH != 0
        && reader.senses[i + 1].what == What::Unknown
        && PLACE_WORDS.contains(&&reader.text[reader.words_of(place)[0].span])
        && may_place(reader, i)
        && may_place(reader, i + 1)
}

/// Remembers the name of part `i` for the rest of the digest.
pub(crate) fn learn(reader: &mut Reader, i: usize) {
    let key = reader.names.key(reader.words_of(reader.parts[i]));
    reader.names.learn(key);
}

/// Whether an outlet is wanted and a line short enough for its name: asked before its neighbours are read.
pub(crate) fn may_be_outlet(reader: &Reader, line: Span) -> bool {
    !reader.sourced && reader.source.is_none() && reader.names.has_own() && line.len() <= 60
}

/// A name of one or two words beside a time, over an article whose heading named no outlet while
/// others did: an outlet.
pub(crate) fn bare_outlet(reader: &mut Reader, line: Span) -> bool {
    reader.tokenise(line);
    reader.times.clear();
    reader.cut(line);
    let fits = reader.parts.len() == 1
        && reader.parts[0].count() <= 2
        && reader.senses[0].what == What::Unknown
        && reader.parts[0].after & (COLON | DASH) == 0
        && may_place(reader, 0)
        && !in_heading(reader, reader.parts[0].span);
    if fits {
        learn(reader, 0);
        reader.senses[0].what = What::Outlet;
        credit(reader, 0, 1, Some(From::Credit));
    }
    fits
}

/// Whether a name is an outlet's by a word that other bodies have in their names too, or is long.
fn loose(reader: &Reader, i: usize) -> bool {
    let words = reader.words_of(reader.parts[i]);
    words.len() > 4
        || SHARED.contains(&&reader.text[words[0].span])
        || words.iter().any(|word| reader.text[word.span].starts_with(char::is_lowercase))
}

/// A place that no table knows before the date that a writer signs with.
fn signature(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Option<Group> {
    if zone == Zone::Tail && end - first == 1 && !reader.times.is_empty() && places::done_at(reader, first) {
        return Some(Group::Other);
    }
    let part = reader.parts[first];
    let dated = reader.times.first().is_some_and(|time| time.span.start >= part.span.end);
    let closed = part.after & EDGE != 0 && part.after & (COLON | COMMA | DASH) != 0;
    if zone == Zone::Tail
        && end - first == 1
        && dated
        && closed
        && part.count() <= 2
        && may_place(reader, first)
    {
        dateline(reader, first, end, None);
        return Some(Group::Other);
    }
    None
}
