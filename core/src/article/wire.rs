//! What wires write between a place and the agency: days without a year, names that no mark divides.

use super::cuts;
use super::parts::{CLOSE, COLON, COMMA, DASH, OPEN, Part, SLASH, SPACE, STOP, between, digit};
use super::places::may_place;
use super::reader::Reader;
use super::senses::{Sense, What};
use crate::dates;
use crate::lookup::{AGENCY, BODY, COMMON, DAY, PLACE, UNNAMED};
use crate::span::Span;
use crate::words::places::{PRELUDES, STATES};

/// Cuts the parts that a paragraph opens with as a wire means them; `digits` says that there are any.
pub(crate) fn cut(reader: &mut Reader, digits: bool) {
    cuts::outlet_from_place(reader);
    seated(reader);
    placed(reader);
    if digits {
        dayed(reader);
    }
    undivided(reader);
    undivided_place(reader);
    place_before_stop(reader);
    signed(reader);
    writer_inside(reader);
    writer_behind(reader);
}

/// Divides the place behind an agency from a text that begins without a mark: `AGENCY/Place text`.
fn undivided_place(reader: &mut Reader) {
    let [agency, next, ..] = reader.parts[..] else { return };
    if reader.senses[0].what != What::Agency || agency.after & SLASH == 0 || agency.before & OPEN != 0 {
        return;
    }
    let words = reader.words_of(next);
    let mut count = 0;
    reader.names.openings(words, |n, tags| count = if tags & PLACE != 0 { n as u32 } else { count });
    if count == 0 || count as usize == words.len() {
        return;
    }
    let both = [
        Part { after: COLON, ..next.narrow(&reader.words, next.first, next.first + count) },
        next.narrow(&reader.words, next.first + count, next.end),
    ];
    let senses = both.map(|part| reader.sense(part));
    reader.divide(1, both, senses);
}

/// Divides the place behind a writer and a stroke from the text behind its full stop: `W / Place. Text`.
fn place_before_stop(reader: &mut Reader) {
    const NAME: usize = 3;
    let next = reader.parts[1];
    if reader.senses[0].what != What::Person || next.before & SLASH == 0 {
        return;
    }
    let words = reader.words_of(next);
    let stop = |&n: &usize| between(reader.text, words[n - 1].span.end, words[n].span.start) & STOP != 0;
    let Some(n) = (1..words.len().min(NAME + 1)).find(stop) else { return };
    let cut = next.first + n as u32;
    let both = [
        Part { after: DASH, ..next.narrow(&reader.words, next.first, cut) },
        next.narrow(&reader.words, cut, next.end),
    ];
    let senses = both.map(|part| reader.sense(part));
    reader.divide(1, both, senses);
}

/// Takes for a writer what stands between the agency in brackets and the dash before the text: `Place (X) W-`.
fn writer_behind(reader: &mut Reader) {
    const REACH: usize = 6;
    for i in 2..reader.senses.len().min(REACH) {
        let (agency, name) = (reader.parts[i - 1], reader.parts[i]);
        let behind = agency.before & OPEN != 0 && (agency.after | name.before) & (DASH | COLON | COMMA) == 0;
        if behind
            && agency.after & CLOSE != 0
            && name.after & DASH != 0
            && (2..=3).contains(&name.count())
            && (reader.senses[i - 1].what, reader.senses[i].what) == (What::Agency, What::Unknown)
            && reader.names.may_name(reader.text, reader.words_of(name))
        {
            reader.senses[i].what = What::Person;
        }
    }
}

/// Whether part `k`, which no table knows, is the place beside a writer, and takes it for one: `W/PLACE, (AGENCY) -`,
/// `W / Place -`, `W - PLACE (AGENCY) -`; or the district in brackets behind such a place.
pub(crate) fn place_beside(reader: &mut Reader, k: usize) -> bool {
    let (before, part) = (reader.parts[k - 1], reader.parts[k]);
    let Some(&next) = reader.parts.get(k + 1) else { return false };
    let gap = part.after | next.before;
    let agency = next.before & OPEN != 0 && reader.senses.get(k + 1).is_some_and(|n| n.what == What::Agency);
    let placed = match reader.senses[k - 1].what {
        What::Person if k == 1 => {
            let slash = part.before & SLASH != 0 && gap & DASH != 0 && gap & OPEN == 0;
            let district = next.before & OPEN != 0 && next.after & CLOSE != 0 && part.before & SLASH != 0;
            part.before & (SLASH | DASH) != 0 && (agency || slash || district)
        }
        What::Place => part.before & OPEN != 0 && part.after & CLOSE != 0 && agency,
        _ => false,
    };
    // a hyphen binds the words of a name
    let apart = before.after & SLASH != 0 || before.after & SPACE != 0;
    let fits = placed && apart && part.count() <= 3 && may_place(reader, k);
    if fits {
        reader.senses[k].what = What::Place;
    }
    fits
}

/// Cuts what the text opens with off the writer whom a wire names behind itself: `Place - X, Name Surname. ...`.
fn signed(reader: &mut Reader) {
    const REACH: usize = 5;
    for i in 1..reader.senses.len().min(REACH) {
        let (part, before) = (reader.parts[i], reader.parts[i - 1]);
        let behind_agency = reader.senses[i - 1].what == What::Agency && before.before & DASH != 0;
        if !behind_agency || part.before & COMMA == 0 {
            continue;
        }
        let words = reader.words_of(part);
        let stops = |n: &usize| {
            words
                .get(*n)
                .is_some_and(|next| between(reader.text, words[n - 1].span.end, next.span.start) & STOP != 0)
        };
        let Some(n) = [2, 3].into_iter().find(stops) else { return };
        let named = words[..n].iter().all(|word| reader.text[word.span].starts_with(char::is_uppercase));
        if !named || !reader.names.may_name(reader.text, &words[..n]) {
            return;
        }
        let cut = part.first + n as u32;
        let name = Part { after: DASH, ..part.narrow(&reader.words, part.first, cut) };
        let rest = part.narrow(&reader.words, cut, part.end);
        let sense = reader.sense(rest);
        let person = Sense { what: What::Person, ..reader.senses[i] };
        reader.divide(i, [name, rest], [person, sense]);
        return;
    }
}

/// Takes for a writer what stands behind the agency in brackets: `Place (X/ W) -`.
fn writer_inside(reader: &mut Reader) {
    let [_, agency, name, ..] = reader.parts[..] else { return };
    let inside = agency.before & OPEN != 0 && agency.after & SLASH != 0 && name.after & CLOSE != 0;
    if inside
        && reader.senses[0].what == What::Place
        && reader.senses[1].what == What::Agency
        && reader.senses[2].what == What::Unknown
        && (2..=3).contains(&name.count())
        && reader.names.may_name(reader.text, reader.words_of(name))
    {
        reader.senses[2].what = What::Person;
    }
}

/// Whether part `k` is a writer by standing behind an agency.
pub(crate) fn signs(reader: &Reader, k: usize) -> bool {
    k > 0 && reader.senses[k].what == What::Person && reader.senses[k - 1].what == What::Agency
}

/// Takes for a place what stands in brackets between a name and a dash: `X (Y) -`.
fn seated(reader: &mut Reader) {
    let next = reader.parts[1];
    let enclosed = next.before & OPEN != 0 && next.after & CLOSE != 0 && next.after & DASH != 0;
    if enclosed
        && matches!(reader.senses[0].what, What::Agency | What::Outlet)
        && reader.senses[1].what == What::Unknown
        && next.count() <= 2
        && may_place(reader, 1)
    {
        reader.senses[1].what = What::Place;
    }
}

/// Takes for a place what its neighbours alone say is one: behind `(AGENCY) -`, and in capitals before
/// an agency in brackets.
fn placed(reader: &mut Reader) {
    let (part, next) = (reader.parts[0], reader.parts[1]);
    let capitals =
        part.span.len() >= 4 && part.after & OPEN != 0 && next.after & CLOSE != 0 && next.after & DASH != 0;
    if capitals && reader.senses[0].what == What::Acronym && reader.senses[1].what == What::Agency {
        reader.senses[0].what = What::Place;
    }
    // `TOWN, N.H. (AGENCY) -`: the state is of the town's name
    let closes = next.after & OPEN != 0 || next.after & DASH != 0 && self::capitals(&reader.text[part.span]);
    if next.before & COMMA != 0
        && closes
        && STATES.contains(&&reader.text[next.span])
        && (may_place(reader, 0) || reader.senses[0].what == What::Place)
    {
        let stop = reader.text.as_bytes().get(next.span.end as usize) == Some(&b'.');
        let span = Span::new(part.span.start, next.span.end + u32::from(stop));
        reader.parts[0] = Part { span, end: next.end, after: next.after, ..part };
        reader.senses[0].what = What::Place;
        reader.parts.remove(1);
        reader.senses.remove(1);
        return;
    }
    let named = next.count() <= 2 && reader.text[next.span].starts_with(char::is_uppercase);
    let closed = next.after & DASH != 0
        || next.after & COMMA != 0
            && reader.parts.get(2).is_some_and(|day| day.after & DASH != 0 && is_day(reader, *day));
    if named
        && closed
        && matches!(reader.senses[1].what, What::Unknown | What::Acronym)
        && led_by_agency(reader)
        && may_place(reader, 1)
    {
        reader.senses[1].what = What::Place;
    }
}

/// Whether the first part, one word that no table knows, is a place by standing alone before a dash with spaces around
/// it and a sentence that begins with a capital: `Xxxxx - The`. Whom the headline names speaks, and letters that stand
/// for a body stand in the text again.
pub(crate) fn stands_alone(reader: &Reader, line: Span) -> bool {
    const SHORTEST: usize = 4;
    const TEXT: usize = 80;
    let (part, next) = (reader.parts[0], reader.parts[1]);
    let s = &reader.text[part.span];
    let rest = &reader.text[Span::new(next.span.start, line.end)];
    let again = || rest.contains(s) || reader.text[reader.headline].contains(s);
    is_set_off(reader, line)
        && part.count() == 1
        && s.len() >= SHORTEST
        && s.starts_with(char::is_uppercase)
        && s.contains(char::is_lowercase)
        && s.chars().all(char::is_alphabetic)
        && rest.len() >= TEXT
        && rest.starts_with(char::is_uppercase)
        && next.count() > 2
        && next.after & DASH == 0
        && !reader.headline.is_empty()
        && reader.names.whole(reader.words_of(part)) == 0
        && !PRELUDES.contains(&s)
        && !again()
}

/// Whether the first part opens the line and one mark with spaces around it sets it off.
pub(crate) fn is_set_off(reader: &Reader, line: Span) -> bool {
    let (part, next) = (reader.parts[0], reader.parts[1]);
    let gap = &reader.text[Span::new(part.span.end, next.span.start)];
    let mark = gap.trim().chars().count() == 1;
    part.span.start == line.start && gap.starts_with(' ') && gap.ends_with(' ') && mark
}

/// Whether a part is a day without its year.
fn is_day(reader: &Reader, part: Part) -> bool {
    part.count() <= 4
        && reader.text[part.span].chars().any(digit)
        && dates::is_yearless(&reader.text[part.span])
}

/// Sets the day that a wire writes without its year (`القاهرة 5 يناير (رويترز)`, `X, May 11 (AP)`) aside,
/// as a manner.
fn dayed(reader: &mut Reader) {
    let part = reader.parts[0];
    let gap = reader.parts[1].before | part.after;
    let mut place = 0;
    reader.names.openings(reader.words_of(part), |count, tags| {
        if tags & PLACE != 0 {
            place = count;
        }
    });
    if place > 0 && place < part.count() && gap & (OPEN | SLASH | DASH) != 0 {
        return day_behind(reader, part.first + place as u32);
    }
    // a place that no table knows, before its day and an agency in brackets
    if place == 0
        && gap & OPEN != 0
        && reader.senses[1].what == What::Agency
        && reader.senses[0].what == What::Unknown
        && !is_day(reader, part)
        && let Some(from) = figures_behind(reader, part)
    {
        return day_behind(reader, from);
    }
    if day_apart(reader) || figures_before_agency(reader) || place == 0 {
        return;
    }
    let next = reader.parts[1];
    if let Some(&month) = reader.parts.get(2)
        && month.after & OPEN != 0
        && [next, month].iter().all(|part| part.span.len() <= 4 && reader.text[part.span].chars().all(digit))
    {
        // `الكويت - 7 - 3 (كونا)`
        reader.senses[1].what = What::Manner;
        reader.senses[2].what = What::Manner;
    }
}

/// How many parts of an opening a day may stand among.
const NEAR: usize = 4;

/// Sets aside a day that is a part of its own, or two where the month is written twice. Whether there is one.
fn day_apart(reader: &mut Reader) -> bool {
    let part = reader.parts[0];
    let gap = reader.parts[1].before | part.after;
    // a day alone stands for the place before its agency
    let first = usize::from(!is_day(reader, part) || gap & OPEN == 0);
    for k in first..reader.parts.len().min(NEAR) {
        // the month may be written twice: `3 شباط/فبراير`
        let twice = reader
            .parts
            .get(k + 1)
            .filter(|next| next.before & SLASH != 0 && next.after & (OPEN | SLASH) != 0);
        let both = twice.map(|next| Part {
            span: Span::new(reader.parts[k].span.start, next.span.end),
            ..reader.parts[k]
        });
        let end = k + 1 + usize::from(both.is_some_and(|both| is_day(reader, both)));
        let next = reader.parts.get(end).map_or(0, |next| next.before);
        if (reader.parts[end - 1].after | next) & (OPEN | SLASH | DASH) != 0
            && (end > k + 1 || is_day(reader, reader.parts[k]))
        {
            for sense in &mut reader.senses[k..end] {
                sense.what = What::Manner;
            }
            if k > 0
                && reader.senses[0].what == What::Unknown
                && capitals(&reader.text[part.span])
                && may_place(reader, 0)
            {
                reader.senses[0].what = What::Place;
            }
            return true;
        }
    }
    false
}

/// Sets aside the figures between a place and the agency that brackets and a colon close, in whatever calendar.
/// Whether there are any.
fn figures_before_agency(reader: &mut Reader) -> bool {
    for k in 1..reader.parts.len().min(NEAR) {
        let agency = reader.parts[k];
        let closed = agency.before & OPEN != 0 && agency.after & CLOSE != 0 && agency.after & COLON != 0;
        let figures = |i: usize| reader.text[reader.parts[i].span].ends_with(digit);
        if k > 1 && closed && reader.senses[k].what == What::Agency && (1..k).all(figures) {
            reader.senses[1..k].iter_mut().for_each(|sense| sense.what = What::Manner);
            return true;
        }
    }
    false
}

/// The word of a part from which on it is a number and a month, behind words that may be a place's name.
fn figures_behind(reader: &Reader, part: Part) -> Option<u32> {
    let words = reader.words_of(part);
    let at = words.iter().position(|word| reader.text[word.span].chars().all(digit))?;
    let name = &words[..at];
    let placed = (1..=3).contains(&at)
        && words.len() - at <= 3
        && reader.names.whole(&name[..1]) & (BODY | DAY | UNNAMED) == 0
        && reader.names.may_name(reader.text, name);
    placed.then_some(part.first + at as u32)
}

/// Cuts the day, and an agency behind it, off the place that the first part opens with.
fn day_behind(reader: &mut Reader, from: u32) {
    let part = reader.parts[0];
    let rest = part.narrow(&reader.words, from, part.end);
    // `Place. 12 month. AGENCY -`
    let agency = (from + 2..part.end)
        .find(|&at| reader.names.whole(&reader.words[at as usize..part.end as usize]) & AGENCY != 0);
    let day = rest.narrow(&reader.words, from, agency.unwrap_or(part.end));
    if !is_day(reader, day) {
        return;
    }
    // the month may be written twice: `X 14 مارس/آذار (`
    let next = reader.parts[1];
    let both = Part { span: Span::new(day.span.start, next.span.end), ..day };
    if next.before & SLASH != 0 && next.after & OPEN != 0 && is_day(reader, both) {
        reader.senses[1].what = What::Manner;
    }
    let mut place = part.narrow(&reader.words, part.first, from);
    if let Some(at) = agency {
        let mut name = part.narrow(&reader.words, at, part.end);
        name.before = SPACE;
        let sense = reader.sense(name);
        reader.parts.insert(1, name);
        reader.senses.insert(1, sense);
        place.after = SPACE;
    } else {
        place.after = part.after;
    }
    reader.parts[0] = place;
    reader.senses[0].what = What::Place;
}

/// Divides the agency behind a place from a text that begins without a mark: `دمشق-سانا قال ...`.
fn undivided(reader: &mut Reader) {
    let at = 1 + usize::from(reader.senses[1].what == What::Manner);
    let Some(&next) = reader.parts.get(at) else { return };
    let gap = reader.parts[at - 1].after;
    if reader.senses[0].what != What::Place || gap & (DASH | SLASH) == 0 || gap & (OPEN | COLON) != 0 {
        return;
    }
    // names that are words too only where the dash binds them to the place
    let sure = gap & SPACE == 0 || gap & SLASH != 0;
    let words = reader.words_of(next);
    // or before a full stop
    let stopped = |count: usize| {
        words.get(count).is_some_and(|after| {
            between(reader.text, words[count - 1].span.end, after.span.start) & STOP != 0
        })
    };
    let mut agency = 0;
    reader.names.openings(words, |count, tags| {
        if tags & AGENCY != 0 && (sure || tags & COMMON == 0 || stopped(count)) {
            agency = count as u32;
        }
    });
    if agency == 0 || agency >= next.end - next.first {
        return;
    }
    let mut name = next.narrow(&reader.words, next.first, next.first + agency);
    name.after |= COLON;
    let rest = next.narrow(&reader.words, next.first + agency, next.end);
    let senses = [name, rest].map(|part| reader.sense(part));
    reader.divide(at, [name, rest], senses);
}

/// Whether the opening is led by an agency in brackets: `(AGENCY) -`.
pub(crate) fn led_by_agency(reader: &Reader) -> bool {
    let part = reader.parts[0];
    reader.senses[0].what == What::Agency
        && part.before & OPEN != 0
        && part.after & CLOSE != 0
        && part.after & DASH != 0
}

/// Whether a name is written in capitals alone.
pub(crate) fn capitals(s: &str) -> bool {
    s.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
}
