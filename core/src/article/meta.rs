//! A short line to its metadata, by coverage: it is a metadata line when everything in it is
//! recognised.

use super::credits::credit;
use super::fields::{field, keyed};
use super::group::{Group, group, late_role};
use super::parts::{BAR, COLON, COMMA, DASH, EDGE, OPEN, Part, SLASH, stops};
use super::portal::{address, boilerplate_fields, is_boilerplate, opens_with_notice};
use super::reader::{Reader, Zone};
use super::senses::What;
use crate::dates::{self, Value};
use crate::lookup::{CREDIT, END, KEY};
use crate::records::*;
use crate::span::Span;
use crate::structure::glance;
use crate::structure::opening;
use crate::text::fold::Word;
use crate::text::lines::trim_span;

/// No metadata line has more words.
const MANY: usize = 28;

/// A line of more bytes that ends with a full stop is text: it is not read word by word.
const SENTENCE: usize = 140;

/// What a short line around the body is, its fields appended; `None`, and no field, for text.
pub(crate) fn read(reader: &mut Reader, line: Span, zone: Zone) -> Option<LineKind> {
    let saved = reader.save();
    reader.times.clear();
    let kind = recognise(reader, line, zone);
    if kind.is_some() {
        return kind;
    }
    reader.restore(saved);
    if zone != Zone::Head || !is_dated(reader, line) {
        return None;
    }
    for k in 0..reader.times.len() {
        reader.push_time(reader.times[k], TimeKind::Published);
    }
    Some(LineKind::Meta)
}

/// Whether a short line that is not understood as a whole opens with a date, with a clock or over figures such as
/// an issue's, which a mark sets off from the few words behind it; or closes with a dated clock or several dates,
/// behind words that say what they date. What else has a date is said of a day, and may be of an event's.
fn is_dated(reader: &Reader, line: Span) -> bool {
    const FEW: usize = 5;
    const MARKS: [char; 10] = ['|', '-', '–', '—', '/', '(', '[', '•', '·', '*'];
    let text = reader.text;
    let ([first, ..], [.., last]) = (&reader.times[..], &reader.times[..]) else { return false };
    let Value::At { date: Some(_), clock, .. } = first.value else { return false };
    let words = |from: u32, to: u32| {
        reader.words.iter().filter(|word| word.span.start >= from && word.span.end <= to).count()
    };
    let start = first.lead.start.min(first.span.start);
    let held = reader.times.iter().map(|time| words(time.lead.start, time.span.end)).sum::<usize>();
    let (before, behind) = (words(line.start, start), words(last.span.end, line.end));
    if before + held + behind < reader.words.len() || before.max(behind) > FEW || stops(&text[line]) {
        return false;
    }
    let several = clock.is_some() || reader.times.len() > 1;
    let opens = first.span.start == line.start || first.kind.is_some() && start == line.start;
    let after = text[Span::new(last.span.end, line.end)].trim_start();
    let counted = after.contains(|c| opening::digit(c).is_some());
    opens && (several || counted) && after.starts_with(MARKS)
        || behind == 0 && several && first.kind.is_some()
}

fn recognise(reader: &mut Reader, line: Span, zone: Zone) -> Option<LineKind> {
    let text = reader.text;
    if address(&text[line]) {
        return Some(LineKind::Boilerplate);
    }
    // a long line that ends like a sentence is one, if it does not open like a notice
    if line.len() > SENTENCE && stops(&text[line]) {
        return opens_with_notice(reader, line).then_some(LineKind::Boilerplate);
    }
    reader.tokenise(line);
    let n = reader.words.len();
    if n == 0 || n > MANY {
        return None;
    }
    let boilerplate = is_boilerplate(reader);
    if !boilerplate {
        if zone == Zone::Tail && n <= 6 && is_end(reader) {
            return Some(LineKind::Boilerplate);
        }
        if n > 12 && stops(&text[line]) {
            return None;
        }
    }
    if reader.read_times(line) && reader.times.is_empty() {
        times_apart(reader, line);
    }
    if boilerplate {
        boilerplate_fields(reader, line);
        return Some(LineKind::Boilerplate);
    }
    // an outlet that has a date in its name: `اليوم السابع`; the one word alone over a text is the day
    let day = n == 1 && zone == Zone::Head && !reader.names.own(reader.names.key(&reader.words));
    if !day
        && !reader.times.is_empty()
        && reader.times.iter().all(|time| matches!(time.value, Value::Ago { count: 0 | 1, .. }))
        && reader.names.opening_name(&reader.words) == n
    {
        reader.times.clear();
    }
    reader.cut(line);
    if reader.parts.len() > reader.senses.len() || opens_programme(reader, line) {
        return None;
    }
    past_names(reader);
    enclosed_names(reader);
    owed_behind(reader);
    divide_code(reader, line);
    divide_keys(reader);
    outlet_from_place(reader);
    let mut kind = LineKind::Meta;
    let mut signed = true;
    let mut i = 0;
    let mut end_of_dateline = None;
    let placed = reader.fields.datelines.len();
    while i < reader.parts.len() {
        let (part, sense) = (reader.parts[i], reader.senses[i]);
        if sense.what == What::Poster && part.after & COLON == 0 {
            i += 1;
            continue;
        }
        // the gap behind a database's code is its colon: `SN   X`
        let coded = i == 0 && sense.key && opening::coded(text, line).is_some();
        // a second key opens something new
        let end = (i + 1 + usize::from(coded)..reader.parts.len())
            .find(|&j| {
                (reader.parts[j].before | reader.parts[j - 1].after) & (EDGE | BAR) != 0
                    || reader.senses[j].byline > 0
                        && usize::from(reader.senses[j].byline) < reader.parts[j].count()
                        && reader.parts[j].before & (DASH | COMMA | COLON) != 0
            })
            .unwrap_or(reader.parts.len());
        if sense.key
            && (coded || part.after & COLON != 0)
            && (i == 0 || part.before & (EDGE | BAR | SLASH | DASH) != 0)
        {
            let (next, found) = field(reader, line, i, end, zone)?;
            kind = if found == LineKind::Meta { kind } else { found };
            signed = false;
            i = next;
            continue;
        }
        // the page behind a source or a date
        let behind = i > 0 || !reader.times.is_empty();
        if behind && end == i + 1 && glance::before_page(&text[part.span]) == Some(0) {
            i = end;
            continue;
        }
        if let Some(next) = keyed(reader, line, i, end) {
            signed = false;
            i = next;
            continue;
        }
        if i > 0 && end == i + 1 && late_role(reader, line, i) {
            i = end;
            continue;
        }
        let group = group(reader, i, end, zone)?;
        signed &= group != Group::Names;
        if group == Group::Dated {
            end_of_dateline = Some(end);
        }
        i = end;
    }
    let created = zone == Zone::Tail && signed;
    for k in 0..reader.times.len() {
        let mut time = reader.times[k];
        let date = matches!(time.value, Value::At { date: Some(_), .. });
        // the date inside a dateline stands only there
        if let Some(end) = end_of_dateline
            && k == 0
            && date
            && reader.parts.get(end).is_none_or(|part| part.span.start > time.span.start)
            && reader.fields.datelines.last().is_some_and(|record| record.span.contains(time.span))
        {
            continue;
        }
        // what stands between the place and the date that a writer signs with leads to it
        let bare = time.lead.is_empty()
            || reader.fields.datelines[placed..]
                .last()
                .is_some_and(|record| record.span.end < time.span.start);
        let plain = if created && date && bare { TimeKind::Created } else { TimeKind::Published };
        // only at the end does a writer sign: above the text stands the publisher's date, whatever leads to it
        if zone == Zone::Head && time.kind == Some(dates::Kind::Created) {
            time.kind = None;
        }
        reader.push_time(time, plain);
    }
    Some(kind)
}

/// Whether the words of a line say that the text ends, with no more than initials behind.
fn is_end(reader: &Reader) -> bool {
    let mut at = 0;
    reader.names.openings(&reader.words, |count, tags| {
        if tags & END != 0 {
            at = count;
        }
    });
    at > 0 && reader.words[at..].iter().all(|word| reader.text[word.span].chars().count() == 1)
}

/// Whether a line is one of a programme: a clock without its day, and right behind it what begins then.
fn opens_programme(reader: &Reader, line: Span) -> bool {
    let ([time], Some(part)) = (&reader.times[..], reader.parts.first()) else { return false };
    let plain = matches!(time.value, Value::At { date: None, .. }) && time.lead.is_empty();
    plain
        && time.span.start == line.start
        && part.before & (BAR | DASH | COMMA | COLON | SLASH | OPEN) == 0
        && !reader.senses[0].what.names()
}

/// Cuts off what stands behind a name: for whom it prepared a text, `X للنشرة العربية`, and its own in
/// networks, `X @x`, `X (Y) x@`.
fn past_names(reader: &mut Reader) {
    let text = reader.text;
    let closes = |word: &Word| {
        let (before, behind) = (&text[..word.span.start as usize], &text[word.span.end as usize..]);
        &text[word.span] == "للنشرة" || before.ends_with('@') || behind.starts_with('@')
    };
    for i in (0..reader.parts.len().min(4)).rev() {
        let part = reader.parts[i];
        match reader.words_of(part).iter().position(closes) {
            Some(0) if i > 0 => {
                reader.parts.remove(i);
                reader.senses.remove(i);
            }
            Some(at @ 1..) => {
                let name = part.narrow(&reader.words, part.first, part.first + at as u32);
                reader.senses[i] = reader.names.sense(text, &reader.words, name);
                reader.parts[i] = name;
            }
            _ => {}
        }
    }
}

/// Cuts the word before a name or a place in brackets off: `X (avec AFP)`, `X (à Beyrouth)`.
fn enclosed_names(reader: &mut Reader) {
    for i in 0..reader.parts.len().min(4) {
        let part = reader.parts[i];
        if part.before & OPEN == 0
            || part.count() < 2
            || part.count() > 4
            || reader.senses[i].what != What::Unknown
        {
            continue;
        }
        let first = &reader.text[reader.words_of(part)[0].span];
        let owed = matches!(first, "avec" | "with" | "mit" | "con" | "com" | "met" | "med" | "مع");
        if owed || matches!(first, "à" | "au" | "in" | "aus" | "en" | "a" | "في") {
            let mut name = part.narrow(&reader.words, part.first + 1, part.end);
            name.before = part.before;
            let sense = reader.names.sense(reader.text, &reader.words, name);
            if if owed { sense.what.names() } else { sense.what == What::Place } {
                (reader.parts[i], reader.senses[i]) = (name, sense);
            }
        }
    }
}

/// Divides a writer from the paper behind him: `W عن صحيفة X`.
fn owed_behind(reader: &mut Reader) {
    const NAME: usize = 4;
    for i in 0..reader.parts.len().min(2) {
        let part = reader.parts[i];
        let words = reader.words_of(part);
        let owed = |word: &Word| matches!(&reader.text[word.span], "عن" | "نقلا" | "via");
        let Some(at) = words.iter().position(owed).filter(|&at| at >= 2) else { continue };
        let mut key = 0;
        reader.names.openings(&words[at..], |count, tags| key = if tags & CREDIT != 0 { count } else { key });
        if key == 0 || at + key >= words.len() {
            continue;
        }
        let cut = part.first + at as u32;
        let name = part.narrow(&reader.words, cut + key as u32, part.end);
        let writer = Part { after: part.after, ..part.narrow(&reader.words, part.first, cut) };
        let [writer_sense, mut sense] =
            [writer, name].map(|part| reader.names.sense(reader.text, &reader.words, part));
        // a word for what it is says that a name follows, whatever else it may mean
        if reader.names.calls_outlet(&reader.words[name.first as usize - 1..name.end as usize]) {
            sense.what = What::Outlet;
        }
        if name.count() <= NAME && sense.what.names() && !writer_sense.what.names() {
            (reader.parts[i], reader.senses[i]) = (name, sense);
            credit(reader, i, i + 1, Some(From::Credit));
            (reader.parts[i], reader.senses[i]) = (writer, writer_sense);
            return;
        }
    }
}

/// Divides `SN  X`, a database's code and its value, between which only white space stands.
fn divide_code(reader: &mut Reader, line: Span) {
    let (Some(label), Some(&part)) = (opening::coded(reader.text, line), reader.parts.first()) else {
        return;
    };
    if part.span.start != label.name.start || part.span.end <= label.name.end || part.count() < 2 {
        return;
    }
    let both = [
        part.narrow(&reader.words, part.first, part.first + 1),
        part.narrow(&reader.words, part.first + 1, part.end),
    ];
    let senses = both.map(|part| reader.names.sense(reader.text, &reader.words, part));
    reader.parts.splice(..1, both);
    reader.senses.splice(..1, senses);
}

/// Divides `KEY: X KEY: Y` before the second key, where no more than a space stands.
fn divide_keys(reader: &mut Reader) {
    let keyed = reader.senses.first().is_some_and(|sense| sense.key) && reader.parts[0].after & COLON != 0;
    let mut i = 1;
    while keyed && i < reader.parts.len() {
        let part = reader.parts[i];
        let last = reader.words_of(part).last().copied();
        let ends_in_key = part.after & COLON != 0
            && part.after & EDGE == 0
            && part.count() > 1
            && last.is_some_and(|word| reader.names.whole(&[word]) & KEY != 0);
        if ends_in_key {
            let value = part.narrow(&reader.words, part.first, part.end - 1);
            let key = Part { before: BAR, ..part.narrow(&reader.words, part.end - 1, part.end) };
            let both = [value, key];
            let senses = both.map(|part| reader.names.sense(reader.text, &reader.words, part));
            reader.parts.splice(i..=i, both);
            reader.senses.splice(i..=i, senses);
            i += 1;
        }
        i += 1;
    }
}

/// Divides `"X" من Y`, an outlet and where it was written from.
fn outlet_from_place(reader: &mut Reader) {
    let Some(&part) = reader.parts.first() else { return };
    let words = reader.words_of(part);
    let at = words.iter().position(|word| matches!(&reader.text[word.span], "من" | "from"));
    let Some(at) = at.filter(|&at| at > 0 && at + 1 < words.len()).map(|at| part.first + at as u32) else {
        return;
    };
    let outlet = part.narrow(&reader.words, part.first, at);
    let place = part.narrow(&reader.words, at + 1, part.end);
    let senses = [outlet, place].map(|part| reader.names.sense(reader.text, &reader.words, part));
    if matches!(senses[0].what, What::Agency | What::Outlet) && senses[1].what == What::Place {
        reader.parts.splice(..1, [outlet, place]);
        reader.senses.splice(..1, senses);
    }
}

/// Reads the times of a line whose columns stand far apart, each by itself.
fn times_apart(reader: &mut Reader, line: Span) {
    let text = reader.text;
    let s = text[line].as_bytes();
    let wide = memchr::memrchr_iter(b' ', s).filter(|&at| s[..at].ends_with(b"  ")).map(|at| at - 2);
    if let Some(at) = wide.max().or_else(|| memchr::memrchr2(b'\t', b'|', s)) {
        let column = trim_span(text, Span::new(line.start + at as u32 + 1, line.end));
        if column.len() <= 60 {
            reader.read_times(column);
        }
    }
}

/// Whether a line begins with a time, or with the words that lead to one.
pub(crate) fn begins_with_time(reader: &mut Reader, line: Span) -> bool {
    reader.read_times(line);
    reader.times.first().is_some_and(|time| time.span.start == line.start || time.lead.start == line.start)
}

/// Whether a time is all that a line holds.
pub(crate) fn is_time(reader: &mut Reader, line: Span) -> bool {
    reader.read_times(line);
    let covered: usize = reader.times.iter().map(|time| time.span.len() + time.lead.len()).sum();
    covered * 4 > line.len() * 3
}
