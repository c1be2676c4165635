//! Parts of a line that hold more than one thing, each cut into what it holds.

use super::company::{LONGEST_JOIN, past_pictures, place_behind_stop, role_behind, writer_behind_outlet};
use super::credits::credit;
use super::parts::{BAR, COLON, COMMA, EDGE, OPEN, Part, SLASH, digit};
use super::reader::Reader;
use super::senses::What;
use crate::dates;
use crate::lookup::{BYLINE, COUNTED, CREDIT, KEY, KEYS, Phrases};
use crate::records::From;
use crate::span::Span;
use crate::structure::opening;
use crate::text::fold::Word;
use crate::words::credits::{FOR_BULLETIN, OWED, OWED_BEHIND, WRITTEN_FROM};
use crate::words::keys::Key;
use crate::words::people::{JOINS, PLACED};
use crate::words::time::JEWISH_MONTHS;
use crate::words::whole::PART_ORDINALS;
use std::sync::LazyLock;

static ORDINAL: LazyLock<Phrases<u32>> = LazyLock::new(|| Phrases::new(PART_ORDINALS.iter().copied()));

/// Cuts the parts of `line` into what can be told by itself.
pub(crate) fn cut(reader: &mut Reader, line: Span) {
    past_address(reader, line);
    role_behind(reader);
    past_names(reader, line);
    if !reader.times.is_empty() {
        past_numbers(reader);
        past_jewish_days(reader);
        past_leads(reader);
    }
    joined_names(reader);
    enclosed_names(reader);
    place_behind_stop(reader);
    writer_behind_outlet(reader);
    past_pictures(reader);
    owed_behind(reader);
    divide_code(reader, line);
    divide_keys(reader);
    outlet_from_place(reader);
}

/// Cuts off the address behind a name: `المصدر: X https://...`.
fn past_address(reader: &mut Reader, line: Span) {
    let text = reader.text;
    if !reader.parts.iter().any(|part| part.after & COLON != 0 && part.after & SLASH != 0) {
        return;
    }
    let colon = |&at: &usize| text[line].as_bytes()[at..].starts_with(b"://");
    let Some(at) = memchr::memchr_iter(b':', text[line].as_bytes()).find(colon) else { return };
    let before = text[line][..at].trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let start = line.start + before.len() as u32;
    let Some(i) = reader.parts.iter().position(|part| part.span.end > start) else { return };
    let part = reader.parts[i];
    let names = reader.words_of(part).iter().take_while(|word| word.span.end <= start).count();
    let ends = !text[Span::new(start, line.end)].contains(' ');
    if names > 0 && ends {
        let name = part.narrow(&reader.words, part.first, part.first + names as u32);
        reader.parts.truncate(i + 1);
        reader.senses.truncate(i + 1);
        reader.parts[i] = Part { after: EDGE, ..name };
        reader.senses[i] = reader.sense(name);
    }
}

/// Takes the numbers that count issues, years, items or pages off a line that holds a date: they are of nobody.
fn past_numbers(reader: &mut Reader) {
    for i in (0..reader.senses.len()).rev() {
        let part = reader.parts[i];
        let Some(at) = numbers(reader, part) else { continue };
        if at > part.first {
            let name = part.narrow(&reader.words, part.first, at);
            reader.senses[i] = reader.sense(name);
            reader.parts[i] = Part { after: part.after | EDGE, ..name };
        } else if part.before & COLON == 0 || i == 0 {
            reader.parts.remove(i);
            reader.senses.remove(i);
        }
    }
}

/// Takes the day of the Jewish calendar off a line that holds it in another.
fn past_jewish_days(reader: &mut Reader) {
    for i in (0..reader.senses.len()).rev() {
        let words = reader.words_of(reader.parts[i]);
        let hebrew = matches!(reader.text.as_bytes()[words[0].span.start as usize], 0xd7);
        let month = |word: &Word| {
            let s = &reader.text[word.span];
            JEWISH_MONTHS.contains(&s.strip_prefix('ב').unwrap_or(s))
        };
        if hebrew && (2..=6).contains(&words.len()) && words[1..].iter().any(month) {
            reader.parts.remove(i);
            reader.senses.remove(i);
            if let Some(before) = i.checked_sub(1) {
                reader.parts[before].after |= EDGE;
            } else if let Some(next) = reader.parts.first_mut() {
                next.before |= EDGE;
            }
        }
    }
}

/// Takes the words that lead to a date off a line that holds one where they stand behind it: `12.3.2021 updated`.
fn past_leads(reader: &mut Reader) {
    for i in (0..reader.senses.len()).rev() {
        let part = reader.parts[i];
        let behind = reader.times.iter().any(|time| time.span.end <= part.span.start);
        // `at 6 pm, 12 May and updated at 7 pm`
        let joins = || {
            let words = reader.words_of(part).iter();
            let before = reader.times.iter().any(|time| time.span.start >= part.span.end);
            before && part.count() == 1 && words.clone().all(|word| JOINS.contains(&&reader.text[word.span]))
        };
        if behind && part.count() <= 4 && (dates::leads(&reader.text[part.span]) || joins()) {
            reader.parts.remove(i);
            reader.senses.remove(i);
            if let Some(before) = i.checked_sub(1) {
                reader.parts[before].after |= EDGE;
            }
        }
    }
}

/// The word of a part from which on it counts and does nothing else: `السنة 143 العدد 48286`, `№42`.
fn numbers(reader: &Reader, part: Part) -> Option<u32> {
    let number = |i: u32| {
        let word = reader.words[i as usize];
        let s = reader.text[word.span].trim_start_matches(['№', '#']);
        s.chars().all(digit) || ORDINAL.by_key(reader.names.key(&[word])).is_some()
    };
    // the last word is the number or its sign's
    if !number(part.end - 1) {
        return None;
    }
    let called = |i: u32| {
        let words = &reader.words[i as usize..part.end as usize];
        let mut count = u32::from(COUNTED.by_key(reader.names.key(&words[..1])).is_some());
        reader.names.openings(words, |n, tags| {
            if tags & KEY != 0
                && n < words.len()
                && KEYS.by_key(reader.names.key(&words[..n])) == Some(Key::Other)
            {
                count = count.max(n as u32);
            }
        });
        count
    };
    let signed = |i: u32| {
        let start = reader.words[i as usize].span.start as usize;
        reader.text[start..].starts_with('№') || reader.text[..start].trim_end().ends_with(['№', '#'])
    };
    let counts = |mut i: u32| {
        while i < part.end {
            let count = called(i);
            if !(count > 0 || signed(i)) || i + count >= part.end || !number(i + count) {
                return false;
            }
            i += count + 1;
        }
        true
    };
    (part.first..part.end).find(|&i| counts(i))
}

/// Divides names that a word joins: `X and agencies`, `X avec Y`, `Par W et X avec Y`.
fn joined_names(reader: &mut Reader) {
    const JOINED: usize = 2;
    for i in (0..reader.senses.len().min(4)).rev() {
        for _ in 0..JOINED {
            if !divide_joined(reader, i) {
                break;
            }
        }
    }
}

/// Divides the last name that a word joins to part `i` from it. Whether there is one.
fn divide_joined(reader: &mut Reader, i: usize) -> bool {
    let part = reader.parts[i];
    if !matches!(reader.senses[i].what, What::Unknown | What::Person) || !(3..=8).contains(&part.count()) {
        return false;
    }
    let joins = |at: u32| {
        let word = &reader.text[reader.words[at as usize].span];
        word.len() <= LONGEST_JOIN && (JOINS.contains(&word) || OWED.contains(&word))
    };
    for at in (part.first + 1..part.end - 1).rev().filter(|&at| joins(at)) {
        // `W mit Material von X`
        let mut name = at + 1;
        reader.names.openings(&reader.words[at as usize..part.end as usize], |count, tags| {
            if tags & CREDIT != 0 {
                name = (at + count as u32).min(part.end - 1);
            }
        });
        let both = [
            part.narrow(&reader.words, part.first, at),
            Part { before: COMMA, ..part.narrow(&reader.words, name, part.end) },
        ];
        let senses = both.map(|part| reader.sense(part));
        let from = part.first + u32::from(senses[0].byline);
        let keyed = from > part.first && from < at && {
            // a name behind the key, or one that is joined itself
            let name = both[0].narrow(&reader.words, from, (from..at).find(|&at| joins(at)).unwrap_or(at));
            reader.sense(name).what.names()
                || name.count() > 1 && reader.names.may_name(reader.text, reader.words_of(name))
        };
        let writer = senses[0].what == What::Person && !senses[1].common && senses[1].what != What::Acronym;
        if senses[1].what.names() && (keyed || writer || senses[0].what.names()) {
            reader.divide(i, both, senses);
            return true;
        }
    }
    false
}

/// Cuts off what stands behind a name: for whom it prepared a text, `X للنشرة العربية`, and its own in
/// networks, `X @x`, `X (Y) x@`.
fn past_names(reader: &mut Reader, line: Span) {
    let text = reader.text;
    let bytes = text.as_bytes();
    // most lines have none
    let handles = memchr::memchr(b'@', &bytes[line.range()]).is_some();
    let closes = |word: &Word| {
        let (start, end) = (word.span.start as usize, word.span.end as usize);
        let handle = handles && (bytes[..start].ends_with(b"@") || bytes[end..].starts_with(b"@"));
        handle || bytes[start..end] == *FOR_BULLETIN.as_bytes()
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
                let words = reader.words_of(name);
                let mut sense = reader.sense(name);
                // people have names of their own in networks, and no word says that this is an outlet
                let handle = text[name.span.end as usize..].trim_start().starts_with('@');
                let unknown = sense.what == What::Unknown && (2..=3).contains(&at);
                if handle && unknown && reader.names.may_name(text, words) {
                    sense.what = What::Person;
                }
                reader.senses[i] = sense;
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
        if part.before & (OPEN | COMMA) == 0
            || part.count() < 2
            || part.count() > 4
            || reader.senses[i].what != What::Unknown
        {
            continue;
        }
        let first = &reader.text[reader.words_of(part)[0].span];
        let owed = OWED.iter().any(|word| first.eq_ignore_ascii_case(word));
        if owed && part.before & OPEN != 0 || PLACED.contains(&first) {
            let mut name = part.narrow(&reader.words, part.first + 1, part.end);
            name.before = part.before;
            let mut sense = reader.sense(name);
            // behind a writer the word before it says that it is one
            let capital = |word: &Word| reader.text[word.span].starts_with(char::is_uppercase);
            let behind = i > 0 && reader.senses[i - 1].what == What::Person;
            if !owed && behind && reader.words_of(name).iter().all(capital) {
                sense.what = What::Place;
            }
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
        let owed = |word: &Word| OWED_BEHIND.contains(&&reader.text[word.span]);
        let Some(at) = words.iter().position(owed).filter(|&at| at >= 2) else { continue };
        let mut key = 0;
        reader.names.openings(&words[at..], |count, tags| key = if tags & CREDIT != 0 { count } else { key });
        if key == 0 || at + key >= words.len() {
            continue;
        }
        let cut = part.first + at as u32;
        let name = part.narrow(&reader.words, cut + key as u32, part.end);
        let writer = Part { after: part.after, ..part.narrow(&reader.words, part.first, cut) };
        let [writer_sense, mut sense] = [writer, name].map(|part| reader.sense(part));
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
    let senses = both.map(|part| reader.sense(part));
    reader.divide(0, both, senses);
}

/// Divides `KEY: X KEY: Y` before the second key, where no more than spaces stand.
fn divide_keys(reader: &mut Reader) {
    let keyed = reader.senses.first().is_some_and(|sense| sense.key || sense.byline > 0)
        && reader.parts[0].after & COLON != 0;
    let mut i = 1;
    while keyed && i < reader.parts.len() {
        let part = reader.parts[i];
        let last = reader.words_of(part).last().copied();
        let ends_in_key = part.after & COLON != 0
            && part.after & EDGE == 0
            && part.count() > 1
            && reader.names.whole(reader.words_of(part)) & (KEY | BYLINE) == 0
            && last.is_some_and(|word| reader.names.whole(&[word]) & (KEY | BYLINE) != 0);
        if ends_in_key {
            let value = part.narrow(&reader.words, part.first, part.end - 1);
            let key = Part { before: BAR, ..part.narrow(&reader.words, part.end - 1, part.end) };
            let both = [value, key];
            let senses = both.map(|part| reader.sense(part));
            reader.divide(i, both, senses);
            i += 1;
        }
        i += 1;
    }
}

/// Divides `"X" من Y`, an outlet and where it was written from.
pub(crate) fn outlet_from_place(reader: &mut Reader) {
    let Some(&part) = reader.parts.first() else { return };
    let words = reader.words_of(part);
    let at = words.iter().position(|word| WRITTEN_FROM.contains(&&reader.text[word.span]));
    let Some(at) = at.filter(|&at| at > 0 && at + 1 < words.len()).map(|at| part.first + at as u32) else {
        return;
    };
    let outlet = part.narrow(&reader.words, part.first, at);
    let place = part.narrow(&reader.words, at + 1, part.end);
    let senses = [outlet, place].map(|part| reader.sense(part));
    if matches!(senses[0].what, What::Agency | What::Outlet) && senses[1].what == What::Place {
        reader.divide(0, [outlet, place], senses);
    }
}
