//! A whole timestamp: weekday, day and clock, in the orders people write them.

use super::calendar::weekday;
use super::clock::{Time, clock};
use super::day::{Day, Reading, day, same_year};
use super::tokens::{Token, What, at, mark, role, senses};
use super::value::{Calendar, Clock, Date};
use crate::words::time::{Says, Sense};

/// A timestamp with its day, and the token after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp {
    pub(super) date: Date,
    pub(super) calendar: Calendar,
    pub(super) original: Option<(i16, u8, u8)>,
    pub(super) clock: Option<Clock>,
    pub(super) offset: Option<i16>,
    pub(super) ambiguous: bool,
    /// As [`Day::islamic`].
    pub(super) islamic: Option<Reading>,
    /// The year has two digits, and neither weekday nor clock vouches for it.
    pub(super) short: bool,
    pub(super) end: usize,
}

/// The timestamp at token `i`.
pub(super) fn stamp(tokens: &[Token], i: usize) -> Option<Stamp> {
    let (mut named, mut k) = (0, i);
    let mut time = None;
    let mut found = day(tokens, i);
    if found.is_none() && senses(tokens, i).weekday > 0 {
        named = senses(tokens, i).weekday;
        k = after_weekday(tokens, i + 1);
        found = day(tokens, k);
    }
    if found.is_none() {
        // `08:27, December 16, 2015`, `12:45 الأربعاء 16 ديسمبر 2015`
        let first = clock(tokens, k, true)?;
        let mut next = after_clock(tokens, first.end);
        if senses(tokens, next).weekday > 0 && named == 0 {
            named = senses(tokens, next).weekday;
            next = after_weekday(tokens, next + 1);
        }
        found = day(tokens, next);
        time = Some(first);
    }
    let found = found?;
    // Names of two letters are words too (`So`, `Do`): they must be right to count.
    let first = at(tokens, i);
    if k > i && first.latin && first.end - first.start <= 2 && weekday(found.date) != named {
        return None;
    }
    let mut end = found.end;
    if named == 0
        && let Some((day_of_week, after)) = closing_weekday(tokens, end)
    {
        (named, end) = (day_of_week, after);
    }
    time = time.or(found.time);
    if time.is_none()
        && let Some((after, closes)) = time_after(tokens, end)
    {
        (time, end) = (Some(after), after.end + usize::from(closes));
    }
    Some(joined(&found, named, time, end))
}

/// The day and the clock at token `i` that stand behind a date of that year and lack their own: `19 octobre à 7h`,
/// `12/5 18:02`. Without a clock it is a day of an event.
pub(super) fn stamp_of_year(tokens: &[Token], i: usize, before: Date, year_first: bool) -> Option<Stamp> {
    let (date, end) = same_year(tokens, i, before.year, year_first)?;
    let (time, closes) = time_after(tokens, end)?;
    let calendar = Calendar::Gregorian;
    let (clock, offset) = (Some(time.clock), time.offset);
    let end = time.end + usize::from(closes);
    Some(Stamp {
        date,
        calendar,
        original: None,
        clock,
        offset,
        ambiguous: false,
        islamic: None,
        short: false,
        end,
    })
}

/// The clock of a day that is written without its year, with nothing else beside it: `14 Dec, 09:31`, `09:31, 14 Dec`.
pub(super) fn yearless(tokens: &[Token], i: usize) -> Option<Time> {
    const LEAP: i16 = 2000;
    let k = if senses(tokens, i).weekday > 0 { after_weekday(tokens, i + 1) } else { i };
    let day = |k: usize| same_year(tokens, k, LEAP, false).filter(|_| mark(tokens, k + 1) != '/');
    let time = if let Some((_, end)) = day(k) {
        let (time, closes) = time_after(tokens, end)?;
        Time { end: time.end + usize::from(closes), ..time }
    } else {
        let time = clock(tokens, k, true)?;
        Time { end: day(after_clock(tokens, time.end))?.1, ..time }
    };
    let ends = match at(tokens, time.end).what {
        What::End | What::Mark('|' | '(' | ')' | '[' | ']' | '•' | '·') => true,
        What::Word(known) => matches!(known.senses().role, Some(Sense::Lead(_))),
        _ => false,
    };
    ends.then_some(time)
}

fn joined(found: &Day, named: u8, time: Option<Time>, end: usize) -> Stamp {
    let (mut date, mut original, mut ambiguous) = (found.date, found.original, found.swapped.is_some());
    // A weekday that fits one reading only decides between day/month and month/day.
    if let (Some((other, other_original)), true) = (found.swapped, named > 0) {
        let fits = (weekday(date) == named, weekday(other) == named);
        if fits == (false, true) {
            (date, original) = (other, other_original);
        }
        ambiguous = fits.0 == fits.1;
    }
    Stamp {
        date,
        calendar: found.calendar,
        original,
        clock: time.map(|t| t.clock),
        offset: time.and_then(|t| t.offset),
        ambiguous,
        islamic: found.islamic,
        short: found.short && named == 0 && time.is_none(),
        end,
    }
}

/// From a weekday to the date that follows it: `الأربعاء، 16`, `Sat., Nov.`, `الأربعاء الموافق 16`.
fn after_weekday(tokens: &[Token], mut i: usize) -> usize {
    for _ in 0..3 {
        let passes = matches!(mark(tokens, i), ',' | '.' | '-' | '/' | '|' | ')' | ':')
            || matches!(
                role(tokens, i),
                Some(Sense::Lead(Says::Same | Says::Nothing) | Sense::Of | Sense::At)
            );
        if !passes {
            break;
        }
        i += 1;
    }
    i
}

/// From a clock to the date that follows it.
fn after_clock(tokens: &[Token], mut i: usize) -> usize {
    for _ in 0..3 {
        let passes = matches!(mark(tokens, i), ',' | '-' | '/' | '|' | '.' | '·' | '•')
            || matches!(role(tokens, i), Some(Sense::Lead(Says::Nothing) | Sense::Of));
        if !passes {
            break;
        }
        i += 1;
    }
    i
}

/// `January 11, 2010 Monday`, `16.12.2015 (Mittwoch)`; not the weekday of the next date.
fn closing_weekday(tokens: &[Token], i: usize) -> Option<(u8, usize)> {
    // `12., péntek`
    let i = i + usize::from(
        mark(tokens, i) == '.' && (mark(tokens, i + 1) == ',' || senses(tokens, i + 1).weekday > 0),
    );
    let sign = mark(tokens, i);
    let k = i + usize::from(matches!(sign, ',' | '-' | '('));
    let token = at(tokens, k);
    let named = senses(tokens, k).weekday;
    let bytes = token.end.saturating_sub(token.start);
    // Short names are too often other words (`so`, `mar`, `أحد`).
    let full = bytes >= if token.latin { 4 } else { 9 };
    let closed = sign == '(' && mark(tokens, k + 1) == ')';
    // where months and days of the month are marked the sun and the moon are days of the week as well
    let named = match role(tokens, k) {
        Some(Sense::Stroke(2)) if closed => 1,
        Some(Sense::Stroke(3)) if closed => 7,
        _ => named,
    };
    // `2020.03.29 Sun 09:30`
    let timed = || sign == '\0' && clock(tokens, k + 1, false).is_some();
    if named == 0 || !(full || closed || timed()) || day(tokens, after_weekday(tokens, k + 1)).is_some() {
        return None;
    }
    Some((named, k + 1 + usize::from(closed)))
}

/// The clock after a date, and whether a bracket closes behind it.
fn time_after(tokens: &[Token], i: usize) -> Option<(Time, bool)> {
    let mut k = i;
    let mut open = false;
    for _ in 0..4 {
        let sign = mark(tokens, k);
        let passes = matches!(sign, ',' | '-' | '/' | '|' | '.' | ':' | ';' | '؛' | '·' | '•' | '@' | '(' | '[')
                || matches!(
                    role(tokens, k),
                    Some(Sense::At | Sense::Upon | Sense::Lead(Says::Nothing) | Sense::Of)
                )
                // `o 14:05`
                || role(tokens, k) == Some(Sense::Ordinal) && at(tokens, k).gap && mark(tokens, k + 2) == ':';
        if !passes {
            break;
        }
        open |= matches!(sign, '(' | '[');
        k += 1;
    }
    let time = clock(tokens, k, true)?;
    // `16 ديسمبر 2015 - 10:17 17 ديسمبر 2015`: the clock is this date's all the same.
    let closes = open && matches!(at(tokens, time.end).what, What::Mark(')' | ']'));
    Some((time, closes))
}
