//! Times of day: `10:17`, `6:09 مساءً`, `02:01:41 GMT`, `12h19`, `18:11:10 -0700 (PDT)`.

use super::tokens::{Token, What, at, glued_number, mark, number, role, senses, tied_after};
use super::value::Clock;
use crate::words::time::{DayPart, Sense, Years};

/// A clock and the token after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    pub(super) clock: Clock,
    pub(super) offset: Option<i16>,
    /// A part of the day, a zone or seconds leave no doubt that it is a time.
    pub(super) sure: bool,
    pub(super) end: usize,
}

/// The clock at token `i`. Beside a date, or after words that lead to a time, looser forms count
/// (`near`): `5 مساء`, `12 h 19`, `10 : 17`.
pub(super) fn clock(tokens: &[Token], i: usize, near: bool) -> Option<Time> {
    let mut k = i;
    let mut zone = None;
    if let (Some(Sense::Zone(offset)), true) = (role(tokens, k), at(tokens, k).latin) {
        zone = Some(offset); // `GMT 12:45`
        k += 1;
    }
    // `오후 2:05`, `下午2:05`
    let mut leading = None;
    if let (Some(Sense::Part(part)), false) = (role(tokens, k), at(tokens, k).latin) {
        leading = Some(part);
        k += 1;
    }
    let (mut hour, digits) = number(tokens, k)?;
    let bare = k + 1;
    // `1430 GMT`, as wires write it
    let joined = digits == 4 && zone.is_none() && matches!(role(tokens, bare), Some(Sense::Zone(Some(0))));
    if joined && hour % 100 < 60 {
        zone = Some(Some(0));
        let clock = Clock { hour: (hour / 100) as u8, minute: (hour % 100) as u8, second: None };
        return (hour < 2400).then_some(Time { clock, offset: zone.flatten(), sure: true, end: bare + 1 });
    }
    if digits > 2 || hour > 59 || hour > 23 && !near {
        return None;
    }
    let (mut minute, second, mut k) = minutes(tokens, bare, near)?;
    // minutes first, where a line that runs from right to left was set the other way
    if hour > 23 {
        if minute > 23 || second.is_some() || !at(tokens, bare).gap {
            return None;
        }
        (hour, minute) = (u32::from(minute), hour as u8);
    }
    let mut clock = Clock { hour: hour as u8, minute, second };
    let mut sure = second.is_some() || zone.is_some();
    if let Some(part) = leading {
        clock.hour = on_24_hours(clock.hour, part);
        sure = true;
    } else if let Some(part) = part(tokens, k) {
        clock.hour = on_24_hours(clock.hour, part);
        sure = true;
        k += 1;
        if let Some((minute, end)) = minutes_behind(tokens, k).filter(|_| k == bare + 1) {
            (clock.minute, k) = (minute, end);
        }
    }
    if matches!(role(tokens, k), Some(Sense::Oclock | Sense::HourMark)) && number(tokens, k + 1).is_none() {
        k += 1;
        // the stop of an abbreviation: `ч.`, `น.`
        let letter = at(tokens, k - 1).end - at(tokens, k - 1).start <= 3 && !at(tokens, k - 1).latin;
        k += usize::from(letter && mark(tokens, k) == '.' && !at(tokens, k).gap);
    }
    if zone.is_none()
        && let Some((offset, end)) = zone_after(tokens, k, second.is_some())
    {
        zone = Some(offset);
        sure = true;
        k = end;
    }
    if tied_after(tokens, k) && !(mark(tokens, k) == '-' || mark(tokens, k) == '/') {
        return None;
    }
    Some(Time { clock, offset: zone.flatten(), sure, end: k })
}

/// Minutes and seconds after the hour, and the token after them.
fn minutes(tokens: &[Token], k: usize, near: bool) -> Option<(u8, Option<u8>, usize)> {
    let two =
        |found: Option<(u32, u8)>| found.filter(|&(n, digits)| digits == 2 && n < 60).map(|(n, _)| n as u8);
    let glued = !at(tokens, k).gap;
    let glued_after = !at(tokens, k + 1).gap;
    match at(tokens, k).what {
        What::Mark(':')
            if glued == glued_after && (glued || near)
                // `14: 32`
                || near && glued && matches!(number(tokens, k.saturating_sub(1)), Some((_, 2))) =>
        {
            let minute = two(number(tokens, k + 1))?;
            if mark(tokens, k + 2) != ':' || at(tokens, k + 2).gap {
                return Some((minute, None, k + 2));
            }
            let Some((second, 2)) = glued_number(tokens, k + 3).filter(|&(second, _)| second <= 60) else {
                return Some((minute, None, k + 2));
            };
            let fraction = matches!(mark(tokens, k + 4), '.' | ',')
                && !at(tokens, k + 4).gap
                && glued_number(tokens, k + 5).is_some();
            Some((minute, Some(second as u8), if fraction { k + 6 } else { k + 4 }))
        }
        What::Mark('.') if glued && glued_after => {
            let minute = two(number(tokens, k + 1))?;
            // `5.30 م` alone may be a length, and `12.15 GMT` needs its date.
            let closed = match role(tokens, k + 2) {
                Some(Sense::Oclock) => true,
                // `kl. 14.05`
                _ if follows_at(tokens, k) => true,
                // `4.5.2018 14.05`
                _ if closes_date(tokens, k) => true,
                Some(Sense::Zone(_)) => near,
                _ if near => part(tokens, k + 2).is_some(),
                _ => worded_part(tokens, k + 2),
            };
            closed.then_some((minute, None, k + 2))
        }
        What::Word(_) if role(tokens, k) == Some(Sense::HourMark) && (glued || near) => {
            // `17時5分`
            let marked = || number(tokens, k + 1).filter(|_| role(tokens, k + 2) == Some(Sense::MinuteMark));
            let minute =
                two(number(tokens, k + 1)).or_else(|| marked().map(|(n, _)| n as u8).filter(|&n| n < 60));
            match minute.filter(|_| glued_after || near) {
                Some(minute) => {
                    let marked = role(tokens, k + 2) == Some(Sense::MinuteMark);
                    Some((minute, None, k + 2 + usize::from(marked)))
                }
                None => near.then_some((0, None, k + 1)),
            }
        }
        // `12 Uhr 31`, `11 و 01 دقيقة`
        What::Word(_) if near && let Some((minute, end)) = minute_of_hour(tokens, k) => {
            Some((minute, None, end))
        }
        What::Word(_) if near && (role(tokens, k) == Some(Sense::Oclock) || worded_part(tokens, k)) => {
            Some((0, None, k))
        }
        _ => None,
    }
}

/// The minutes behind an hour in words at `k`, and the token after them.
fn minute_of_hour(tokens: &[Token], k: usize) -> Option<(u8, usize)> {
    let (minute, digits) = number(tokens, k + 1).filter(|&(n, digits)| digits <= 2 && n < 60)?;
    let end = match role(tokens, k)? {
        Sense::And if senses(tokens, k + 2).unit == b'm' => k + 3,
        Sense::Oclock if digits == 2 && matches!(at(tokens, k + 2).what, What::End | What::Mark(_)) => k + 2,
        _ => return None,
    };
    Some((minute as u8, end))
}

/// Whether the hour before the stop at `k` stands right behind a year, and nothing that goes on behind its minutes.
fn closes_date(tokens: &[Token], k: usize) -> bool {
    let Some(hour) = k.checked_sub(1) else { return false };
    let year = hour.checked_sub(1).and_then(|year| number(tokens, year));
    let dated = hour > 4 && year.is_some_and(|(_, digits)| digits == 4) && mark(tokens, hour - 2) == '.';
    let next = k + 2;
    let ends = match at(tokens, next).what {
        What::End | What::Mark('|' | ')' | '(' | '/') => true,
        What::Mark(',' | '-') => at(tokens, next + 1).gap,
        What::Word(known) => matches!(known.senses().role, Some(Sense::Lead(_))),
        _ => false,
    };
    dated && ends
}

/// Whether a word that leads to a clock stands right before the hour before `k`.
fn follows_at(tokens: &[Token], k: usize) -> bool {
    let leads =
        |i: Option<usize>| i.is_some_and(|i| role(tokens, i) == Some(Sense::At) && at(tokens, i).latin);
    let before = k.checked_sub(2);
    leads(before) || before.is_some_and(|i| mark(tokens, i) == '.') && leads(k.checked_sub(3))
}

/// Minutes said in words behind the part of the day: `04 مساءً و 21 دقيقة`.
fn minutes_behind(tokens: &[Token], k: usize) -> Option<(u8, usize)> {
    let (minute, _) = number(tokens, k + 1).filter(|&(n, digits)| digits <= 2 && n < 60)?;
    let joined = role(tokens, k) == Some(Sense::And);
    (joined && senses(tokens, k + 2).unit == b'm').then_some((minute as u8, k + 3))
}

/// The part of the day at `k`; م is also the mark of the common era, but not after a clock.
fn part(tokens: &[Token], k: usize) -> Option<DayPart> {
    match role(tokens, k) {
        Some(Sense::Part(part)) => Some(part),
        Some(Sense::Era(Years::Common)) if at(tokens, k).end - at(tokens, k).start <= 2 => Some(DayPart::Pm),
        _ => None,
    }
}

/// A part of the day in more than one Arabic letter: `5 ص` may be a page.
fn worded_part(tokens: &[Token], k: usize) -> bool {
    let token = at(tokens, k);
    matches!(role(tokens, k), Some(Sense::Part(_))) && (token.end - token.start > 2 || token.latin)
}

/// The hour as the 24-hour clock has it; an hour above 12 already is.
fn on_24_hours(hour: u8, part: DayPart) -> u8 {
    match (part, hour) {
        (DayPart::Am, 12) => 0,
        (DayPart::Pm, 1..=11) => hour + 12,
        (DayPart::Noon, 1..=5) => hour + 12,
        (DayPart::Night, 6..=11) => hour + 12,
        (DayPart::Night, 12) => 0,
        _ => hour,
    }
}

/// Where the place ends whose zone is meant, one word or two that close the line or a bracket: `بتوقيت X`.
fn zone_of(tokens: &[Token], k: usize) -> Option<usize> {
    let word = |i: usize| matches!(at(tokens, i).what, What::Word(_) | What::Other);
    let closed = |i: usize| matches!(at(tokens, i).what, What::End | What::Mark(_));
    let named = role(tokens, k) == Some(Sense::ZoneOf) && word(k + 1);
    let end = k + 2 + usize::from(word(k + 2) && closed(k + 3));
    (named && closed(end)).then_some(end)
}

/// A zone's name, an offset, or both, after a clock.
fn zone_after(tokens: &[Token], k: usize, seconds: bool) -> Option<(Option<i16>, usize)> {
    // `12:45 - بتوقيت X`
    let k = k + usize::from(mark(tokens, k) == '-' && zone_word(tokens, k + 1));
    if let Some(end) = zone_of(tokens, k) {
        return Some((None, end));
    }
    if mark(tokens, k) == '('
        && let Some(end) = zone_of(tokens, k + 1).filter(|&end| mark(tokens, end) == ')')
    {
        return Some((None, end + 1));
    }
    if let Some(Sense::Zone(named)) = role(tokens, k) {
        let letter = at(tokens, k).end - at(tokens, k).start == 1;
        if letter && at(tokens, k).gap {
            return None; // a Z of its own is a word
        }
        // `GMT+3`, `UTC+03:00`
        return match offset(tokens, k + 1, true, true) {
            Some((minutes, end)) if named == Some(0) && !at(tokens, k + 1).gap => Some((Some(minutes), end)),
            _ => Some((named, k + 1)),
        };
    }
    let bracketed = mark(tokens, k) == '(' && mark(tokens, k + 2) == ')';
    // `(GMT+7)`
    if mark(tokens, k) == '('
        && role(tokens, k + 1) == Some(Sense::Zone(Some(0)))
        && let Some((minutes, end)) = offset(tokens, k + 2, true, true)
        && mark(tokens, end) == ')'
    {
        return Some((Some(minutes), end + 1));
    }
    match role(tokens, k + 1) {
        Some(Sense::Zone(named)) if bracketed => return Some((named, k + 3)),
        Some(Sense::PlaceZone(named)) if bracketed => return Some((Some(named), k + 3)),
        _ => {}
    }
    let (minutes, mut end) = offset(tokens, k, seconds, false)?;
    if mark(tokens, end) == '('
        && mark(tokens, end + 2) == ')'
        && matches!(role(tokens, end + 1), Some(Sense::Zone(_)))
    {
        end += 3;
    }
    Some((Some(minutes), end))
}

/// Whether a zone follows that is said in words.
fn zone_word(tokens: &[Token], k: usize) -> bool {
    let token = at(tokens, k);
    let zone = matches!(role(tokens, k), Some(Sense::ZoneOf | Sense::Zone(_)));
    zone && !token.latin && token.gap
}

/// `-0700`, `+03:00`, and `+3` after a zone. `10:00-11:30` is a range, unless seconds stand before.
fn offset(tokens: &[Token], k: usize, seconds: bool, after_zone: bool) -> Option<(i16, usize)> {
    let sign = match mark(tokens, k) {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (value, digits) = glued_number(tokens, k + 1)?;
    let colon = mark(tokens, k + 2) == ':' && !at(tokens, k + 2).gap;
    let (hours, minutes, end) = match (digits, glued_number(tokens, k + 3)) {
        (4, _) => (value / 100, value % 100, k + 2),
        (1 | 2, Some((minutes, 2))) if colon && (seconds || sign > 0) => (value, minutes, k + 4),
        (1 | 2, _) if after_zone => (value, 0, k + 2),
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then_some((sign * (hours * 60 + minutes) as i16, end))
}
