//! The dateline, and a byline beside it, that a paragraph opens with.

use super::desks;
use super::eastern;
use super::parts::{
    CLOSE, COLON, COMMA, DASH, EDGE, OPEN, Part, QUOTE, SLASH, SPACE, STOP, between, clip, digit, is_thai,
    mark,
};
use super::people::{Proof, from_writer, opens_with_role, people};
use super::places::{dateline, is_dateline_from, may_place};
use super::reader::Reader;
use super::senses::What;
use super::stopped;
use super::wire::{self, capitals, led_by_agency};
use crate::dates::Value;
use crate::lookup::{BYLINE, COUNTRY, PLACE};
use crate::span::Span;
use crate::structure::glance::has_digit;
use crate::text::fold;
use crate::words::function::{ARTICLE, RELATIVE};
use crate::words::whole::TURNS;

/// How far into a paragraph a dateline may reach.
const OPENING: usize = 160;

/// A line of no more bytes may be a headline.
const HEADLINE: usize = 120;

/// A time that stands further into a paragraph is no part of its dateline.
const NEAR: u32 = 120;

/// The most parts of a dateline.
const PARTS: usize = 7;

/// The most words of one of them.
const WORDS: usize = 6;

/// Reads the dateline, and a byline beside it, that a paragraph opens with.
pub(crate) fn read(reader: &mut Reader, line: Span) {
    let text = reader.text;
    if eastern::read(reader, line) || stopped::read(reader, line) {
        return;
    }
    let clip = clip(text, line, OPENING);
    if !divided_early(&text[clip]) && !opens_with_key(reader, line) {
        return;
    }
    reader.tokenise(clip);
    // only a time inside the dateline itself counts, and the first word is never one
    reader.times.clear();
    let digits = has_digit(text[clip].as_bytes());
    if digits {
        reader.read_times(clip);
    }
    let near = reader.times.first().is_some_and(|time| time.span.start <= line.start + NEAR);
    reader.times.truncate(usize::from(near));
    if reader.times.first().is_some_and(|time| time.span.start == line.start || !time.lead.is_empty()) {
        reader.times.clear();
    }
    reader.cut(clip);
    if byline(reader) {
        return;
    }
    if reader.senses.len() < 2 || desks::reported(reader, line) {
        return;
    }
    wire::cut(reader, digits);
    if reader.senses[0].what == What::Place && reader.parts[0].after & DASH != 0 {
        from_writer(reader, 1);
    }
    let led = led_by_agency(reader);
    let (end, person) = names(reader);
    if led && end < 2 {
        dateline(reader, 0, 1, None);
    }
    if end == 0 || led && end < 2 {
        return;
    }
    let time = reader.times.first().copied().filter(|time| time.span.end <= reader.parts[end].span.start);
    let date = time.and_then(|time| match time.value {
        Value::At { date: Some(date), .. } => Some((time.span, date)),
        _ => None,
    });
    let before =
        date.map_or(0, |(span, _)| (0..end).filter(|&i| reader.parts[i].span.start < span.start).count());
    if date.is_some() && before == 0 || time.is_some() && date.is_none() {
        return;
    }
    match person.filter(|&k| k < end) {
        Some(k) => beside_person(reader, k, end),
        None if proven(reader, line, end, date.is_some()) => dateline(reader, 0, end, date),
        None => {}
    }
}

/// The longest run of names that a dash, colon or slash closes: how many parts it has, 0 for none, and which of those
/// looked at is a person.
fn names(reader: &mut Reader) -> (usize, Option<usize>) {
    let (mut end, mut person) = (0, None);
    for k in 0..reader.senses.len().min(PARTS) - 1 {
        let (part, sense) = (reader.parts[k], reader.senses[k]);
        let fits = match sense.what {
            What::Unknown if k == 0 => may_place(reader, 0),
            What::Unknown => {
                enclosed_agency(reader, k)
                    || k == 1 && second_place(reader)
                    || k > 0 && wire::place_beside(reader, k)
            }
            What::Person => {
                person = Some(k);
                k <= 2 || wire::signs(reader, k)
            }
            What::Section | What::Poster | What::Role => false,
            _ => true,
        };
        if !fits || part.count() > WORDS {
            break;
        }
        let next = reader.parts[k + 1];
        let gap = part.after | next.before;
        let named = matches!(sense.what, What::Agency | What::Outlet | What::Generic);
        let closed = gap & (DASH | COLON | SLASH) != 0 && gap & OPEN == 0
            || gap & CLOSE != 0 && named && gap & COMMA == 0 && reader.senses[0].what == What::Place;
        // `PLACE - AGENCY, Firstname Lastname.`
        let signed = sense.what == What::Agency && part.before & DASH != 0 && gap & COMMA != 0;
        if closed || signed && reader.senses[0].what == What::Place {
            end = k + 1;
        }
    }
    (end, person)
}

/// Takes part `k`, which no table knows, for an agency where brackets and a dash enclose it: `X (agency) -`,
/// `X، Y (agency) -`.
fn enclosed_agency(reader: &mut Reader, k: usize) -> bool {
    let part = reader.parts[k];
    let enclosed = part.before & OPEN != 0 && part.after & CLOSE != 0 && part.after & DASH != 0;
    if !enclosed || part.count() > 2 {
        return false;
    }
    // `X 24`
    let numbered = reader.senses[0].what == What::Place
        && reader.text[part.span].starts_with(char::is_alphabetic)
        && reader.text[part.span].ends_with(digit);
    // two words with the article describe the place: `X (الدولة الجارة) -`
    let described = reader.words_of(part)[1..].iter().any(|word| reader.text[word.span].starts_with(ARTICLE));
    let agency = !described && (numbered || may_place(reader, k)) && !opens_with_role(reader, 0);
    if agency {
        let key = reader.names.key(reader.words_of(part));
        reader.names.learn(key);
        reader.senses[k].what = What::Acronym;
    }
    agency
}

/// Takes the second part, which no table knows, for a place by what stands around it: `X, Y (AGENCY) -`,
/// `X/Y (AGENCY) -`.
fn second_place(reader: &mut Reader) -> bool {
    let (part, next) = (reader.parts[1], reader.senses[2].what);
    // `X, Y, 21 dez 2019 (AGENCY) -`
    let dated = || {
        let agency = reader.parts.get(2).is_some_and(|part| part.before & OPEN != 0);
        part.after & EDGE != 0 && agency && next == What::Agency && !reader.times.is_empty()
    };
    let listed = part.before & COMMA != 0 && (part.after & OPEN != 0 || next == What::Manner || dated());
    let joined = part.before & SLASH != 0 && part.after & OPEN != 0 && next == What::Agency;
    // `X (Y), a day (AGENCY) -`
    let enclosed = part.before & OPEN != 0 && part.after & CLOSE != 0 && part.after & COMMA != 0;
    let seat = enclosed && matches!(next, What::Agency | What::Manner);
    let placed = (listed || joined || seat) && may_place(reader, 1);
    if placed && (joined || seat) {
        reader.senses[1].what = What::Place;
    }
    placed
}

/// Whether the parts before `end` are a dateline and no speaker's name or first words.
fn proven(reader: &Reader, line: Span, end: usize, dated: bool) -> bool {
    let gap = reader.parts[end - 1].after | reader.parts[end].before;
    if end > 1 || dated {
        let known = reader.senses[0].what == What::Place;
        let agency = reader.senses[..end].iter().any(|sense| sense.what.names());
        return if agency {
            // `IMF (Washington) -`: a body and its seat
            let body = reader.senses[0].what == What::Acronym && reader.parts[1].before & OPEN != 0;
            let dayed = reader.senses[0].what == What::Manner && gap & CLOSE != 0;
            // what no table knows was asked for its form before
            !body && (is_dateline_from(reader, 0, end, true) || known || dayed)
        } else if dated {
            known || gap & SLASH != 0
        } else {
            // an exclusive from a place
            let sent = end == 2
                && reader.senses[0].what == What::Manner
                && reader.senses[1].what == What::Place
                && gap & DASH != 0;
            if sent {
                return true;
            }
            // two places before a colon are a subject
            // but not `X - an exclusive:`
            let manner = reader.senses[end - 1].what == What::Manner;
            let before = &reader.parts[..end + usize::from(!manner)];
            known && (manner || gap & DASH != 0) && before.iter().all(|part| part.before & COLON == 0)
        };
    }
    let part = reader.parts[0];
    let s = &reader.text[part.span];
    match reader.senses[0].what {
        // before a colon in a short line a place speaks
        What::Place if gap & COLON != 0 => line.len() > HEADLINE,
        // a dash that binds two words, or joins two cities, opens a sentence
        What::Place => {
            gap & DASH == 0
                || gap & SPACE != 0 && (capitals(s) || !opens_with_city(reader)) && !opens_with_clause(reader)
        }
        // PARIS -
        What::Unknown | What::Acronym if s.chars().any(char::is_uppercase) => {
            gap & DASH != 0
                && gap & SPACE != 0
                && (s.len() > 4 && capitals(s) || wire::stands_alone(reader, line))
        }
        What::Unknown => gap & DASH != 0 && gap & SPACE != 0 && lone_place(reader),
        // the agency itself, as some sign in Arabic
        What::Agency => {
            !s.is_ascii() && gap & DASH != 0 && part.before & OPEN == 0 && wire::is_set_off(reader, line)
        }
        _ => false,
    }
}

/// Whether what follows the first part opens with another city, as a voyage does.
fn opens_with_city(reader: &Reader) -> bool {
    let mut city = false;
    reader
        .names
        .openings(reader.words_of(reader.parts[1]), |_, tags| city |= tags & (PLACE | COUNTRY) == PLACE);
    city
}

/// Whether what follows the first part says something of it, as a sentence goes on.
fn opens_with_clause(reader: &Reader) -> bool {
    RELATIVE.contains(&&reader.text[reader.words_of(reader.parts[1])[0].span])
}

/// Whether the first part, before a dash, is a place by standing there alone: in a sentence a second
/// dash or a relative clause would follow, and a speaker is named in the headline.
fn lone_place(reader: &Reader) -> bool {
    let part = reader.parts[0];
    let first = &reader.text[reader.words_of(part)[0].span];
    part.count() <= 2
        && part.span.len() >= 6
        && part.before & QUOTE == 0
        && may_place(reader, 0)
        // a noun or a surname with the article is no place that no table knows
        && !first.starts_with(ARTICLE)
        && !TURNS.contains(&first)
        && !reader.text[part.span].is_ascii()
        && (reader.parts[1].count() > 2 || reader.parts[1].span.len() > 60)
        && !opens_with_clause(reader)
        && !reader.parts[1..].iter().any(|part| part.after & DASH != 0)
        && reader.names.whole(reader.words_of(part)) == 0
        // without spaces between words a headline begins with its place
        && (is_thai(&reader.text[part.span])
            || !reader.text[reader.headline].contains(&reader.text[part.span]))
}

/// `Name - place:` and `Place - name:`, with agencies on either side.
fn beside_person(reader: &mut Reader, k: usize, end: usize) {
    let placed = |i: usize| matches!(reader.senses[i].what, What::Place);
    let day = |i: usize| i > 0 && reader.senses[i].what == What::Manner;
    let others = (0..end).filter(|&i| i != k);
    let places = others.clone().filter(|&i| placed(i)).count();
    if places == 0 || others.clone().any(|i| !placed(i) && !day(i) && !reader.senses[i].what.names()) {
        return;
    }
    let part = reader.parts[k];
    let starts = reader.starts();
    let proof = if wire::signs(reader, k) { Proof::Form } else { Proof::Given };
    if people(reader, part.first, part.end, proof) {
        reader.push_byline(part.span, starts);
        if k == 0 {
            dateline(reader, 1, end, None);
        } else if part.after & CLOSE != 0 {
            // the bracket closes behind the writer
            reader.senses[k].what = What::Manner;
            dateline(reader, 0, k + 1, None);
        } else {
            dateline(reader, 0, k, None);
        }
    }
}

/// `كتب X:` at a paragraph's opening.
fn byline(reader: &mut Reader) -> bool {
    if reader.senses.len() < 2 {
        return false;
    }
    if desks::behind_desk(reader) {
        return true;
    }
    if reader.senses[0].byline == 0 {
        return false;
    }
    let (part, key) = (reader.parts[0], u32::from(reader.senses[0].byline));
    // the name may stand behind a dash: `كتبت - X:`
    let (name, after) = if key == part.end - part.first && part.after & (DASH | COLON) != 0 {
        (reader.parts[1], 1)
    } else if key < part.end - part.first {
        (part.narrow(&reader.words, part.first + key, part.end), 0)
    } else {
        return false;
    };
    let gap = reader.parts[after].after;
    if after == 0 && gap & COMMA != 0 && before_place(reader, name) {
        return true;
    }
    let starts = reader.starts();
    if gap & (COLON | DASH) == 0
        || gap & EDGE != 0
        || name.count() < 2
        || !people(reader, name.first, name.end, Proof::Form)
    {
        return false;
    }
    reader.push_byline(name.span, starts);
    true
}

/// Appends the writer `name`, unless it stands for nobody, and the place behind a comma that a full stop closes:
/// `By X, Place. Text`.
fn before_place(reader: &mut Reader, name: Part) -> bool {
    const PLACE_NAME: usize = 3;
    let place = reader.parts[1];
    let words = reader.words_of(place);
    let stop = |&n: &usize| between(reader.text, words[n - 1].span.end, words[n].span.start) & STOP != 0;
    let Some(n) = (1..words.len().min(PLACE_NAME + 1)).find(stop) else { return false };
    let what = reader.sense(name).what;
    let named = words[..n].iter().all(|word| reader.text[word.span].starts_with(char::is_uppercase));
    if !named || !matches!(what, What::Person | What::Poster) {
        return false;
    }
    reader.parts[1] = place.narrow(&reader.words, place.first, place.first + n as u32);
    if !may_place(reader, 1) {
        return false;
    }
    let starts = reader.starts();
    if what == What::Person {
        if !people(reader, name.first, name.end, Proof::Form) {
            return false;
        }
        reader.push_byline(name.span, starts);
    }
    reader.senses[1].what = What::Place;
    dateline(reader, 1, 2, None);
    true
}

/// Whether a paragraph opens with a short word in Latin letters that leads to a writer.
fn opens_with_key(reader: &Reader, line: Span) -> bool {
    const LONGEST: usize = 4;
    let s = reader.text[line].as_bytes();
    let short = s[0].is_ascii_uppercase() && s.iter().take(LONGEST + 1).any(|&b| b == b' ');
    short && fold::first_word(reader.text, line).is_some_and(|word| reader.names.whole(&[word]) & BYLINE != 0)
}

/// Whether a dash, colon, bracket or slash stands within the first words: most paragraphs are done here.
fn divided_early(s: &str) -> bool {
    let bytes = s.as_bytes();
    let (mut spaces, mut digits, mut i) = (0, false, 0);
    // nearly all of a paragraph is letters, which their first bytes tell from marks
    while let Some(&first) = bytes.get(i) {
        match first {
            0xd8 => i += 2,
            0xd9 if !matches!(bytes.get(i + 1), Some(0x80 | 0xa0..=0xa9)) => i += 2,
            b'a'..=b'z' | b'A'..=b'Z' => i += 1,
            b' ' => {
                spaces += 1;
                if spaces > if digits { 8 } else { 5 } {
                    return false;
                }
                i += 1;
            }
            _ => {
                let c = s[i..].chars().next().unwrap_or(' ');
                digits |= digit(c);
                let m = mark(c);
                let glued = i == 0 || bytes[i - 1] != b' ';
                if i > 0 && (m & (COLON | SLASH | OPEN) != 0 || m & DASH != 0 && (!glued || i < 40)) {
                    return true;
                }
                i += c.len_utf8();
            }
        }
    }
    false
}
