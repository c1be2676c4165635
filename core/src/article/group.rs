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

/// What parts without a key turned out to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    /// Whom the text is owed to: a date beside it is the publisher's.
    Names,
    /// A dateline, which may hold the date behind it.
    Dated,
    Other,
}

/// Reads the parts `[first, end)`, which stand between times, bars and the line's ends.
pub(crate) fn group(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Option<Group> {
    let n = end - first;
    let sense = |reader: &Reader, i: usize| reader.senses[i].what;
    let alone = first == 0 && end == reader.parts.len() && reader.times.is_empty();
    let all = |reader: &Reader, test: &dyn Fn(What) -> bool| (first..end).all(|i| test(sense(reader, i)));
    // one word of capitals signs only in brackets, between strokes or beside other names
    let named = (first..end).any(|i| match sense(reader, i) {
        What::Agency | What::Outlet | What::Generic => true,
        What::Acronym => reader.parts[i].count() > 2,
        _ => false,
    });
    if zone == Zone::Tail {
        // `X: a day and an hour`: what a colon dates is no outlet
        let dates = reader.parts[first].after & (COLON | EDGE) == COLON | EDGE && !reader.times.is_empty();
        if n == 1 && dates && sense(reader, first) == What::Outlet {
            return None;
        }
        if let Some((from, to)) = credits::beside_initials(reader, first, end) {
            if from < to {
                credit(reader, from, to, None);
            }
            return Some(Group::Names);
        }
    }
    if zone == Zone::Tail && alone {
        if let Some(until) = closing_credit(reader, end) {
            credit(reader, first, until, None);
            return Some(Group::Names);
        }
        if n <= 2 && with_initial(reader) {
            return Some(Group::Other);
        }
    }
    let worded = (first..end).any(|i| reader.senses[i].worded && loose(reader, i));
    if named && !worded && all(reader, &|what| what.names() || what == What::Manner) {
        let outlet = (first..end).any(|i| sense(reader, i) == What::Outlet);
        let from = (zone == Zone::Head || outlet).then_some(From::Credit);
        credit(reader, first, end, from);
        return Some(Group::Names);
    }
    // `X - follow-ups`: only an outlet says how it came by a text
    if n == 2
        && sense(reader, first) == What::Unknown
        && sense(reader, first + 1) == What::Manner
        && reader.parts[first].after & DASH != 0
        && may_place(reader, first)
    {
        learn(reader, first);
        reader.senses[first].what = What::Outlet;
        credit(reader, first, end, Some(From::Credit));
        return Some(Group::Names);
    }
    if all(reader, &|what| what == What::Section) {
        for i in first..end {
            reader.fields.sections.push(reader.parts[i].span);
        }
        return Some(Group::Names);
    }
    if all(reader, &|what| what == What::Place) && n <= 2 {
        // a lone place under a heading is a dateline, unless it may be an edition or a section; in the
        // signature it needs its date
        let closed = reader.parts[end - 1].after & (COLON | DASH) != 0;
        let other = reader.text[reader.parts[first].span].is_ascii()
            || (n == 1 && reader.names.whole(reader.words_of(reader.parts[first])) & SECTION != 0);
        // below the line with the date nothing but the place is left to say
        let dated = n == 1
            && reader.names.whole(reader.words_of(reader.parts[first])) & SECTION == 0
            && below_date(reader, first);
        if alone && (zone == Zone::Tail || other && !closed && !dated) {
            return None;
        }
        dateline(reader, first, end, None);
        return Some(Group::Other);
    }
    // in a list behind an agency one that no table knows is an outlet
    for i in first + 2..end {
        let part = reader.parts[i];
        if sense(reader, i) == What::Unknown
            && sense(reader, i - 1).names()
            && part.before & COMMA != 0
            && part.count() <= 3
            && matches!(sense(reader, first), What::Place | What::Unknown)
        {
            reader.senses[i].what = What::Outlet;
        }
    }
    if is_dateline(reader, first, end) {
        dateline(reader, first, end, None);
        return Some(Group::Dated);
    }
    let sections = (first..end).find(|&i| sense(reader, i) == What::Section).unwrap_or(end);
    if named
        && sections > first
        && sections < end
        && all(reader, &|what| what.names() || what == What::Section)
    {
        credit(reader, first, sections, Some(From::Credit));
        for i in sections..end {
            reader.fields.sections.push(reader.parts[i].span);
        }
        return Some(Group::Names);
    }
    if sense(reader, first) == What::Place && n == 2 && reader.parts[first].after & DASH != 0 {
        people::from_writer(reader, first + 1);
    }
    // a writer between the place and the agency: `X/ W/ Y`
    if n == 3
        && sense(reader, first) == What::Place
        && sense(reader, first + 1) == What::Person
        && sense(reader, first + 2) == What::Agency
    {
        person(reader, first + 1, first + 2, zone)?;
        reader.senses[first + 1].what = What::Manner;
        dateline(reader, first, end, None);
        return Some(Group::Dated);
    }
    // the place and the agency, and the writer
    if n == 3
        && sense(reader, first) == What::Place
        && sense(reader, first + 1).names()
        && sense(reader, first + 2) == What::Person
    {
        dateline(reader, first, first + 2, None);
        return person(reader, first + 2, end, zone).map(|()| Group::Other);
    }
    if n >= 4 && correspondents(reader, first, end) {
        return Some(Group::Other);
    }
    if sense(reader, first) == What::Place && n >= 2 && sense(reader, first + 1) == What::Person {
        dateline(reader, first, first + 1, None);
        return person(reader, first + 1, end, zone).map(|()| Group::Other);
    }
    // a columnist and the paper
    if n == 2
        && sense(reader, first) == What::Unknown
        && sense(reader, first + 1) == What::Outlet
        && reader.names.calls_outlet(reader.words_of(reader.parts[first + 1]))
        && !loose(reader, first + 1)
        && reader.parts[first].count() >= 2
        && may_place(reader, first)
        && !in_heading(reader, reader.parts[first].span)
    {
        byline(reader, first, end, Proof::Form)?;
        return Some(Group::Other);
    }
    if n == 2 && sense(reader, first) == What::Unknown && zone == Zone::Head && with_place_word(reader, first)
    {
        reader.senses[first + 1].what = What::Outlet;
        learn(reader, first + 1);
        dateline(reader, first, end, None);
        return Some(Group::Dated);
    }
    if zone == Zone::Tail
        && first == 0
        && end == reader.parts.len()
        && reader.times.is_empty()
        && role_line(reader, end)
    {
        return Some(Group::Other);
    }
    // beside a time: a section by its first words, the number of an issue or a page
    if n == 1 && (!reader.times.is_empty() || zone == Zone::Head) {
        let words = reader.words_of(reader.parts[first]);
        let (mut section, mut key) = (false, false);
        reader.names.openings(words, |count, tags| {
            section |= tags & SECTION != 0 && count < words.len();
            key |= tags & KEY != 0 && count == 1;
        });
        if key && words.len() == 2 && is_number(reader, words[1]) {
            return Some(Group::Other);
        }
        // before a colon the words say what the date is of
        if section && words.len() <= 3 && !reader.times.is_empty() && reader.parts[first].after & COLON == 0 {
            reader.fields.sections.push(reader.parts[first].span);
            return Some(Group::Names);
        }
    }
    // the number of an issue in brackets
    if n == 2
        && !reader.times.is_empty()
        && reader.names.whole(reader.words_of(reader.parts[first])) & KEY != 0
        && reader.parts[first + 1].count() == 1
        && is_number(reader, reader.words_of(reader.parts[first + 1])[0])
    {
        return Some(Group::Other);
    }
    if n == 1 && alone && zone == Zone::Head {
        people::from_writer(reader, first);
    }
    if n == 1 && zone == Zone::Head && first == 0 && place_below_writer(reader) {
        dateline(reader, first, end, None);
        return Some(Group::Other);
    }
    // below a writer a name and an outlet with a stroke between took the picture
    if n == 2
        && alone
        && zone == Zone::Head
        && reader.parts[first].after & SLASH != 0
        && reader.fields.bylines.len() as u32 > reader.since
        && (sense(reader, first).names() && matches!(sense(reader, first + 1), What::Person | What::Unknown)
            || sense(reader, first) == What::Person && sense(reader, first + 1).names())
    {
        return Some(Group::Other);
    }
    // an outlet's exclusive, and the writer
    if n == 2 && alone && zone == Zone::Head && is_exclusive(reader, first) {
        let (starts, name) = (reader.starts(), reader.parts[first + 1]);
        let called = reader.text[name.span].starts_with(ARTICLE);
        if (2..=3).contains(&name.count())
            && !called
            && people::people(reader, name.first, name.end, Proof::Form)
        {
            reader.push_byline(name.span, starts);
            return Some(Group::Other);
        }
    }
    // an exclusive or an outlet, and the writer
    let sent = sense(reader, first) == What::Manner || alone && sense(reader, first) == What::Outlet;
    let sent = n == 2 && sent && sense(reader, first + 1) == What::Person;
    if sent && reader.parts[first].after & (DASH | COLON | SLASH) != 0 {
        return person(reader, first + 1, end, zone).map(|()| Group::Other);
    }
    if n == 1 && alone && people::before_verb(reader, first) || person(reader, first, end, zone).is_some() {
        return Some(Group::Other);
    }
    signature(reader, first, end, zone)
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
    let sense = reader.names.sense(reader.text, &reader.words, rest);
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
