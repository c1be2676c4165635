//! The dateline, and a byline beside it, that a paragraph opens with.

use super::parts::{
    CLOSE, COLON, COMMA, DASH, EDGE, OPEN, Part, QUOTE, SLASH, SPACE, STOP, between, clip, digit, mark,
};
use super::people::{Proof, from_writer, opens_with_role, people};
use super::places::{dateline, is_dateline, may_place};
use super::reader::Reader;
use super::senses::What;
use crate::dates::{self, Value};
use crate::lookup::{AGENCY, COMMON, COUNTRY, PLACE};
use crate::span::Span;
use crate::structure::glance::has_digit;

/// How far into a paragraph a dateline may reach.
const OPENING: usize = 160;

/// A line of no more bytes may be a headline.
const HEADLINE: usize = 120;

/// Reads the dateline, and a byline beside it, that a paragraph opens with.
pub(crate) fn read(reader: &mut Reader, line: Span) {
    let text = reader.text;
    let clip = clip(text, line, OPENING);
    if !divided_early(&text[clip]) {
        return;
    }
    reader.tokenise(clip);
    // only a time inside the dateline itself counts, and the first word is never one
    reader.times.clear();
    let digits = has_digit(text[clip].as_bytes());
    if digits {
        reader.read_times(clip);
    }
    let near = reader.times.first().is_some_and(|time| time.span.start <= line.start + 120);
    reader.times.truncate(usize::from(near));
    if reader.times.first().is_some_and(|time| time.span.start == line.start || !time.lead.is_empty()) {
        reader.times.clear();
    }
    reader.cut(clip);
    if byline(reader) {
        return;
    }
    if reader.senses.len() < 2 {
        return;
    }
    placed(reader);
    if digits {
        dayed(reader);
    }
    undivided(reader);
    if reader.senses[0].what == What::Place && reader.parts[0].after & DASH != 0 {
        from_writer(reader, 1);
    }
    let limit = reader.senses.len().min(7);
    let led = led_by_agency(reader);
    // the longest run of names that a dash, colon or slash closes
    let (mut end, mut person) = (0, None);
    for k in 0..limit - 1 {
        let (part, sense) = (reader.parts[k], reader.senses[k]);
        let fits = match sense.what {
            What::Unknown if k == 0 => may_place(reader, 0),
            // `X، Y (agency) -`, `X (agency) -`
            What::Unknown => {
                let enclosed = part.before & OPEN != 0 && part.after & CLOSE != 0 && part.after & DASH != 0;
                // two words with the article describe the place: `X (الدولة الجارة) -`
                let described =
                    reader.words_of(part)[1..].iter().any(|word| reader.text[word.span].starts_with("ال"));
                if enclosed
                    && part.count() <= 2
                    && !described
                    && may_place(reader, k)
                    && !opens_with_role(reader, 0)
                {
                    let key = reader.names.key(reader.words_of(part));
                    reader.names.learn(key);
                    reader.senses[k].what = What::Acronym;
                }
                reader.senses[k].what == What::Acronym
                    || k == 1
                        && part.before & COMMA != 0
                        && (part.after & OPEN != 0 || reader.senses[2].what == What::Manner)
                        && may_place(reader, k)
            }
            What::Person => {
                person = Some(k);
                person == Some(k) && k <= 2
            }
            What::Section | What::Poster | What::Role => false,
            _ => true,
        };
        if !fits || part.count() > 6 {
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
    let person = person.filter(|&k| k < end);
    match person {
        Some(k) => beside_person(reader, k, end),
        None if proven(reader, line, end, date.is_some()) => dateline(reader, 0, end, date),
        None => {}
    }
}

/// Whether the opening is led by an agency in brackets: `(AGENCY) -`.
fn led_by_agency(reader: &Reader) -> bool {
    let part = reader.parts[0];
    reader.senses[0].what == What::Agency
        && part.before & OPEN != 0
        && part.after & CLOSE != 0
        && part.after & DASH != 0
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
    // a day alone stands for the place before its agency
    let first = usize::from(!is_day(reader, part) || gap & OPEN == 0);
    for k in first..reader.parts.len().min(4) {
        // the month may be written twice: `3 شباط/فبراير`
        let twice = reader.parts.get(k + 1).filter(|next| next.before & SLASH != 0 && next.after & OPEN != 0);
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
            return;
        }
    }
    if place == 0 {
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
        let sense = reader.names.sense(reader.text, &reader.words, name);
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
    reader.parts.splice(at..=at, [name, rest]);
    let senses = [name, rest].map(|part| reader.names.sense(reader.text, &reader.words, part));
    reader.senses.splice(at..=at, senses);
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
            !body && (is_dateline(reader, 0, end) || known || dayed)
        } else if dated {
            known || gap & SLASH != 0
        } else {
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
        What::Place => gap & DASH == 0 || gap & SPACE != 0 && (capitals(s) || !opens_with_city(reader)),
        // PARIS -
        What::Unknown | What::Acronym if s.chars().any(char::is_uppercase) => {
            gap & DASH != 0 && gap & SPACE != 0 && s.len() > 4 && capitals(s)
        }
        What::Unknown => gap & DASH != 0 && gap & SPACE != 0 && lone_place(reader),
        _ => false,
    }
}

/// Whether a name is written in capitals alone.
fn capitals(s: &str) -> bool {
    s.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
}

/// Whether what follows the first part opens with another city, as a voyage does.
fn opens_with_city(reader: &Reader) -> bool {
    let mut city = false;
    reader
        .names
        .openings(reader.words_of(reader.parts[1]), |_, tags| city |= tags & (PLACE | COUNTRY) == PLACE);
    city
}

/// Whether the first part, before a dash, is a place by standing there alone: in a sentence a second
/// dash or a relative clause would follow, and a speaker is named in the headline.
fn lone_place(reader: &Reader) -> bool {
    let part = reader.parts[0];
    let next = reader.words_of(reader.parts[1]);
    let relative = ["التي", "الذي", "الذين", "وهي", "وهو", "والتي", "والذي", "كما"];
    let first = &reader.text[reader.words_of(part)[0].span];
    let counts = ["أولا", "أولاً", "ثانيا", "ثالثا", "بداية", "ختاما", "ملاحظة", "تنويه", "سؤال", "جواب"];
    part.count() <= 2
        && part.span.len() >= 6
        && part.before & QUOTE == 0
        && may_place(reader, 0)
        // a noun or a surname with the article is no place that no table knows
        && !first.starts_with("ال")
        && !counts.contains(&first)
        && !reader.text[part.span].is_ascii()
        && reader.parts[1].count() > 2
        && !relative.contains(&&reader.text[next[0].span])
        && !reader.parts[1..].iter().any(|part| part.after & DASH != 0)
        && reader.names.whole(reader.words_of(part)) == 0
        && !reader.text[reader.headline].contains(&reader.text[part.span])
}

/// `Name - place:` and `Place - name:`, with agencies on either side.
fn beside_person(reader: &mut Reader, k: usize, end: usize) {
    let placed = |i: usize| matches!(reader.senses[i].what, What::Place);
    let others = (0..end).filter(|&i| i != k);
    let places = others.clone().filter(|&i| placed(i)).count();
    if places == 0 || others.clone().any(|i| !placed(i) && !reader.senses[i].what.names()) {
        return;
    }
    let part = reader.parts[k];
    let starts = reader.starts();
    if people(reader, part.first, part.end, Proof::Given) {
        reader.push_byline(part.span, starts);
        if k == 0 {
            dateline(reader, 1, end, None);
        } else {
            dateline(reader, 0, k, None);
        }
    }
}

/// `كتب X:` at a paragraph's opening.
fn byline(reader: &mut Reader) -> bool {
    if reader.senses.len() < 2 || reader.senses[0].byline == 0 {
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
