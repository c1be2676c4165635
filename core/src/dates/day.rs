//! Days: `16 ديسمبر 2015`, `December 16, 2015`, `2015/12/16`, `6 / صفر / 1437`, `20-02-1437 هـ`.

use super::calendar::{civil, islamic_as_written, persian_to_civil};
use super::clock::{Time, clock};
use super::tokens::{EMPTY, Token, Tokens, What, at, glued_number, mark, number, role, senses, tied_after};
use super::value::{Calendar, Date};
use crate::words::time::{Sense, Years};

/// A day and the token after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) calendar: Calendar,
    /// As written, in a calendar that is not Gregorian.
    pub(super) original: Option<(i16, u8, u8)>,
    /// The reading with day and month swapped, where that is open.
    pub(super) swapped: Option<Reading>,
    /// The reading of a year of two digits as an Islamic one, where nothing in the date decides.
    pub(super) islamic: Option<Reading>,
    /// The year has two digits and nothing in the date itself vouches for it.
    pub(super) short: bool,
    /// A clock written before the year: `GMT 12:45 2015`.
    pub(super) time: Option<Time>,
    pub(super) end: usize,
}

/// The day at token `i`, without weekday.
pub(super) fn day(tokens: &[Token], i: usize) -> Option<Day> {
    match at(tokens, i).what {
        What::Number(_, 4, _) => {
            let worded = year_first(tokens, i).or_else(|| strokes(tokens, i, 0));
            worded.or_else(|| numeric(tokens, i)).or_else(|| spaced(tokens, i))
        }
        What::Number(..) => day_first(tokens, i).or_else(|| numeric(tokens, i)).or_else(|| spaced(tokens, i)),
        What::Word(known) => match known.senses().role {
            Some(Sense::FirstDay) => day_first(tokens, i),
            Some(Sense::Reign(before)) => strokes(tokens, i + 1, before),
            _ => month_first(tokens, i),
        },
        _ => None,
    }
}

/// Whether a text is a day and a month without year, in either order: `5 يناير`, `Jan. 9`, `14 мая.`
pub(crate) fn is_yearless(text: &str) -> bool {
    let mut window = EMPTY;
    let tokens = Tokens::new(text, &mut window);
    let tokens = tokens.slice();
    let first = usize::from(matches!(role(tokens, 0), Some(Sense::Lead(_))));
    let month_at = |k: usize| month(tokens, k).map(|(_, end)| end);
    let end = match day_number(tokens, first) {
        Some(_) => month_at(between(tokens, ordinal(tokens, first + 1))),
        None => month_at(first)
            .map(|k| between(tokens, k))
            .filter(|&k| day_number(tokens, k).is_some())
            .map(|k| ordinal(tokens, k + 1)),
    };
    end.is_some_and(|k| at(tokens, k + usize::from(mark(tokens, k) == '.')).what == What::End)
}

/// A day without its year behind a whole one on the same line, and the token after it: `19 octobre`, `Oct 19`, and
/// `12/5` in the order of the other. The year is the other's.
pub(super) fn same_year(tokens: &[Token], i: usize, year: i16, year_first: bool) -> Option<(Date, usize)> {
    let year = u32::try_from(year).ok()?;
    if let (Some((first, _)), '/', Some((second, digits))) =
        (number(tokens, i), mark(tokens, i + 1), number(tokens, i + 2))
    {
        let (month, of_month) = if year_first { (first, second) } else { (second, first) };
        let whole = digits <= 2 && !tied_after(tokens, i + 3);
        return civil(year, month, of_month).filter(|_| whole).map(|date| (date, i + 3));
    }
    let (of_month, (month, end)) = match day_number(tokens, i) {
        Some(of_month) => (of_month, month(tokens, between(tokens, ordinal(tokens, i + 1)))?),
        None => {
            let (month, k) = month(tokens, i)?;
            let k = between(tokens, k);
            (day_number(tokens, k)?, (month, ordinal(tokens, k + 1)))
        }
    };
    if month > 12 {
        return None;
    }
    civil(year, u32::from(month), of_month).map(|date| (date, end))
}

/// A civil day, and the day as written where another calendar was meant.
pub(crate) type Reading = (Date, Option<(i16, u8, u8)>);

/// A month: its number in the tables, and the token after it.
type Month = (u8, usize);

/// `16 ديسمبر 2015`, `7-Feb-2015`, `16th of December 2015`.
fn day_first(tokens: &[Token], i: usize) -> Option<Day> {
    let number = day_number(tokens, i)?;
    let (month, k) = month(tokens, between(tokens, ordinal(tokens, i + 1)))?;
    let year = year(tokens, k)?;
    named(number, month, year)
}

/// `December 16, 2015`, `Dec 16 12:45:00 GMT 2015`.
fn month_first(tokens: &[Token], i: usize) -> Option<Day> {
    let (month, k) = month(tokens, i)?;
    let k = between(tokens, k);
    let number = day_number(tokens, k)?;
    let year = year(tokens, ordinal(tokens, k + 1))?;
    if year.digits == 4 { named(number, month, year) } else { None }
}

/// `2015 ديسمبر 16`, `2015-Dec-16`, `2015 الأربعاء 16 ديسمبر`.
fn year_first(tokens: &[Token], i: usize) -> Option<Day> {
    let (value, digits) = number(tokens, i)?;
    let of = Year { value, digits, time: None, sure: true, end: i + 1 };
    if senses(tokens, i + 1).weekday > 0
        && let Some(of_month) = day_number(tokens, i + 2)
        && let Some((month, end)) = month(tokens, between(tokens, ordinal(tokens, i + 3)))
    {
        let ends = number(tokens, between(tokens, end)).is_none();
        return named(of_month, month, Year { end, ..of }).filter(|_| ends);
    }
    if let Some(day) = behind_year(tokens, i, &of) {
        return Some(day);
    }
    let k = between(tokens, i + 1);
    if mark(tokens, i + 1) == ',' {
        return None; // `2014, December 16, 2015`
    }
    let (month, k) = month(tokens, k)?;
    let k = between(tokens, k);
    let number_at = day_number(tokens, k)?;
    let after = between(tokens, k + 1);
    if number(tokens, after).is_some_and(|(_, digits)| digits == 4) || clock(tokens, k, false).is_some() {
        return None;
    }
    named(number_at, month, Year { end: k + 1, ..of })
}

/// `2018-yil 18-aprel`, `2018. gada 20. jūlijs`, `2018 m. liepos 20 d.`: a day behind a year and the word for it.
fn behind_year(tokens: &[Token], i: usize, of: &Year) -> Option<Day> {
    let k = i + 1 + usize::from(matches!(mark(tokens, i + 1), '-' | '.'));
    if !matches!(role(tokens, k), Some(Sense::YearWord | Sense::Era(Years::Common))) {
        return None;
    }
    let k = k + 1 + usize::from(mark(tokens, k + 1) == '.');
    let year = |end| Year { value: of.value, digits: of.digits, time: None, sure: true, end };
    if let Some(of_month) = day_number(tokens, k) {
        let (month, end) = month(tokens, between(tokens, k + 1))?;
        return named(of_month, month, year(end));
    }
    let (month, k) = month(tokens, k)?;
    let of_month = day_number(tokens, k)?;
    let closed = senses(tokens, k + 1).unit == b'd';
    named(of_month, month, year(k + 1 + usize::from(closed) * (1 + usize::from(mark(tokens, k + 2) == '.'))))
}

/// `2015年12月16日`, and behind the name of a reign `2年3月29日`, whose years are counted from the one after `before`.
fn strokes(tokens: &[Token], i: usize, before: u16) -> Option<Day> {
    let marks = [1, 3, 5].map(|k| role(tokens, i + k));
    if marks != [Some(Sense::Stroke(1)), Some(Sense::Stroke(2)), Some(Sense::Stroke(3))] {
        return None;
    }
    let [(y, _), (m, _), (d, _)] = [number(tokens, i)?, number(tokens, i + 2)?, number(tokens, i + 4)?];
    let year = Year { value: y + u32::from(before), digits: 4, time: None, sure: true, end: i + 6 };
    named(d, u8::try_from(m).ok().filter(|m| (1..=12).contains(m))?, year)
}

/// The number of a day, of two digits at most, or the word for the first.
fn day_number(tokens: &[Token], i: usize) -> Option<u32> {
    if role(tokens, i) == Some(Sense::FirstDay) {
        return Some(1);
    }
    number(tokens, i).filter(|&(n, digits)| digits <= 2 && (1..=31).contains(&n)).map(|(n, _)| n)
}

/// Past `st`, `th`, `er` right behind a number.
fn ordinal(tokens: &[Token], i: usize) -> usize {
    i + usize::from(role(tokens, i) == Some(Sense::Ordinal) && !at(tokens, i).gap)
}

/// Past what may stand between day, month and year.
fn between(tokens: &[Token], i: usize) -> usize {
    let passes = |k| {
        matches!(mark(tokens, k), '/' | '-' | '.' | ',' | '\\' | '|') || role(tokens, k) == Some(Sense::Of)
    };
    (i..i + 3).find(|&k| !passes(k)).unwrap_or(i + 3)
}

/// A month, also written twice: `كانون الأول/ديسمبر`, `يوليو (تموز)`. Two months are a range.
fn month(tokens: &[Token], i: usize) -> Option<Month> {
    let (first, mut end) = one_month(tokens, i)?;
    end += usize::from(mark(tokens, end) == '.' && mark(tokens, end + 1) == '/');
    let sign = mark(tokens, end);
    let next = end + usize::from(matches!(sign, '(' | '/' | '-' | ',' | '\\'));
    let Some((second, after)) = one_month(tokens, next) else { return Some((first, end)) };
    if first != second {
        return (next == end).then_some((first, end));
    }
    Some((first, after + usize::from(sign == '(' && mark(tokens, after) == ')')))
}

fn one_month(tokens: &[Token], i: usize) -> Option<Month> {
    let senses = senses(tokens, i);
    if senses.month > 0 {
        return Some((senses.month, i + 1));
    }
    if senses.role == Some(Sense::MonthWord) {
        let (n @ 1..=12, 1 | 2) = number(tokens, i + 1)? else { return None };
        return Some((n as u8, i + 2));
    }
    if senses.half == 0 {
        return None;
    }
    let (n @ 1..=2, 1) = number(tokens, i + 1)? else { return None };
    // The month after December is January.
    let month = if (senses.half, n) == (12, 2) { 1 } else { senses.half + n as u8 - 1 };
    Some((month, i + 2))
}

/// The year of a named month.
struct Year {
    value: u32,
    digits: u8,
    time: Option<Time>,
    /// Four digits, or two that an apostrophe or hyphens mark as a year.
    sure: bool,
    end: usize,
}

fn year(tokens: &[Token], i: usize) -> Option<Year> {
    let k = between(tokens, i);
    match number(tokens, k) {
        Some((value, digits @ 4)) => {
            return Some(Year { value, digits, time: None, sure: true, end: after_year(tokens, k + 1) });
        }
        Some((value, digits @ 2)) if clock(tokens, k, true).is_none() => {
            let sure = mark(tokens, k - 1) == '-' && !at(tokens, k).gap && !at(tokens, k - 1).gap;
            return Some(Year { value, digits, time: None, sure, end: k + 1 });
        }
        None if mark(tokens, k) == '\'' => {
            let (value, digits @ 2) = glued_number(tokens, k + 1)? else { return None };
            return Some(Year { value, digits, time: None, sure: true, end: k + 2 });
        }
        _ => {}
    }
    let time = clock(tokens, k, true)?;
    let k = time.end + usize::from(mark(tokens, time.end) == ',');
    let (value, digits @ 4) = number(tokens, k)? else { return None };
    Some(Year { value, digits, time: Some(time), sure: true, end: after_year(tokens, k + 1) })
}

/// Past the word or letter that closes a year: `م`, `г.`, `года`.
fn after_year(tokens: &[Token], i: usize) -> usize {
    match role(tokens, i) {
        // `2015 م. أحمد` goes on with an engineer.
        Some(Sense::Era(Years::Common))
            if mark(tokens, i + 1) == '.'
                && matches!(at(tokens, i + 2).what, What::Word(_) | What::Other) =>
        {
            i
        }
        Some(Sense::Era(_)) => i + 1,
        Some(Sense::YearWord) => i + 1 + usize::from(mark(tokens, i + 1) == '.' && !at(tokens, i + 1).gap),
        _ => i,
    }
}

/// A day of a named month, in that month's calendar.
fn named(day: u32, month: u8, year: Year) -> Option<Day> {
    // Thai months
    let buddhist = month > 60;
    let calendar = match month {
        0..=12 | 61.. => Calendar::Gregorian,
        13..=32 => Calendar::Islamic,
        _ => Calendar::Persian,
    };
    let value = match (year.digits, calendar) {
        (2, Calendar::Gregorian) if buddhist => 2500 + year.value,
        (2, Calendar::Gregorian) => full_year(year.value),
        (2, Calendar::Persian) => full_persian_year(year.value),
        (2, _) => return None,
        _ => year.value,
    };
    let value = if (BUDDHIST + 1900..BUDDHIST + 2100).contains(&value) { value - BUDDHIST } else { value };
    let (date, original) = resolve(calendar, value, u32::from(month % 20), day)?;
    Some(Day {
        date,
        calendar,
        original,
        swapped: None,
        islamic: None,
        short: !year.sure && !buddhist,
        time: year.time,
        end: year.end,
    })
}

/// How many years the Buddhist count of Thailand is ahead.
const BUDDHIST: u32 = 543;

/// Two digits as the year of the hundred that ends in 2069.
fn full_year(two_digits: u32) -> u32 {
    if two_digits < 70 { 2000 + two_digits } else { 1900 + two_digits }
}

/// The same in the Persian calendar, up to 1449.
fn full_persian_year(two_digits: u32) -> u32 {
    if two_digits < 50 { PERSIAN + 100 + two_digits } else { PERSIAN + two_digits }
}

/// A day of a calendar as a civil one, and as written where the two differ.
fn resolve(calendar: Calendar, year: u32, month: u32, day: u32) -> Option<Reading> {
    let written = (i16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let (y, m, d) = written;
    let date = match calendar {
        Calendar::Islamic if (1300..=1600).contains(&year) => islamic_as_written(y, m, d),
        Calendar::Persian if (1200..=1500).contains(&year) => persian_to_civil(y, m, d),
        Calendar::Gregorian => return civil(year, month, day).map(|date| (date, None)),
        _ => None,
    };
    date.map(|date| (date, Some(written)))
}

/// A day with day and month exchanged; `original` is it as written, in a calendar that is not
/// Gregorian.
pub(crate) fn exchanged(calendar: Calendar, (date, original): Reading) -> Option<Reading> {
    let (year, month, day) = original.unwrap_or((date.year, date.month, date.day));
    resolve(calendar, u32::try_from(year).ok()?, day.into(), month.into())
}

/// `16/12/2015`, `2015-12-16`, `16 . 12 . 2015`, `06/02/1437هـ`, `15/12/15`.
fn numeric(tokens: &[Token], i: usize) -> Option<Day> {
    let [(a, a_digits), (b, b_digits), (c, c_digits)] =
        [number(tokens, i)?, number(tokens, i + 2)?, number(tokens, i + 4)?];
    let sign = mark(tokens, i + 1);
    if sign != mark(tokens, i + 3) || !matches!(sign, '/' | '-' | '.' | '\\') || b_digits > 2 {
        return None;
    }
    // `1. 2 . 3` is a list; dots stand close to the number before them.
    if sign == '.' && (at(tokens, i + 1).gap || at(tokens, i + 3).gap) {
        return None;
    }
    let mut end = after_year(tokens, i + 5);
    let era = if end > i + 5 { role(tokens, i + 5) } else { None };
    if era.is_none() && tied_after(tokens, end) && clock(tokens, end + 1, true).is_none() {
        return None;
    }
    if era.is_none() {
        end = i + 5;
    }
    let persian_digits = matches!(at(tokens, i).what, What::Number(_, _, true));
    let of = Numbers { a, b, c, digits: (a_digits, c_digits), era, persian_digits };
    of.day(end)
}

/// `16 12 2015`, `2015 12 16`: three numbers and nothing between them. Only where nothing else
/// stands on the line, or a word leads to it, is it meant as a date.
fn spaced(tokens: &[Token], i: usize) -> Option<Day> {
    let [(a, a_digits), (b, b_digits), (c, c_digits)] =
        [number(tokens, i)?, number(tokens, i + 1)?, number(tokens, i + 2)?];
    if b_digits > 2
        || a_digits + c_digits < 5
        || number(tokens, i + 3).is_some() && clock(tokens, i + 3, true).is_none()
    {
        return None;
    }
    let end = after_year(tokens, i + 3);
    let era = if end > i + 3 { role(tokens, i + 3) } else { None };
    let of = Numbers { a, b, c, digits: (a_digits, c_digits), era, persian_digits: false };
    let year = if a_digits == 4 { a } else { c };
    let sure = era.is_some() || (1900..2100).contains(&year);
    of.day(end).filter(|_| sure).map(|day| Day { short: true, ..day })
}

/// The hundred that a Persian year of two digits above 31 is of.
const PERSIAN: u32 = 1300;

/// A day in three numbers.
struct Numbers {
    a: u32,
    b: u32,
    c: u32,
    /// How many digits the first and the last have.
    digits: (u8, u8),
    era: Option<Sense>,
    persian_digits: bool,
}

impl Numbers {
    /// The day, which ends before token `end`.
    fn day(self, end: usize) -> Option<Day> {
        let Numbers { a, b, c, digits, era, persian_digits } = self;
        let (mut year, day, month, year_leads) = match digits {
            (4, 1 | 2) => (a, c, b, true),
            (1 | 2, 4) => (c, a, b, false),
            // no month has so many days: the year leads
            (2, 1 | 2) if persian_digits && a > 31 => (PERSIAN + a, c, b, true),
            (1 | 2, 2) => (c, a, b, false),
            _ => return None,
        };
        let two = digits.0 < 4 && digits.1 < 4;
        let short = !year_leads && digits.1 == 2;
        let calendar = match era {
            Some(Sense::Era(Years::Islamic)) => Calendar::Islamic,
            Some(Sense::Era(Years::Solar)) => Calendar::Persian,
            Some(Sense::Era(Years::Common)) => Calendar::Gregorian,
            // No other era is in use with such years today.
            _ if persian_digits && (1300..1500).contains(&year) => Calendar::Persian,
            _ if (1410..=1600).contains(&year) => Calendar::Islamic,
            // February has no 30th day; Safar has.
            _ if short && civil(full_year(c), b, a).is_none() && civil(full_year(c), a, b).is_none() => {
                Calendar::Islamic
            }
            _ => Calendar::Gregorian,
        };
        if short {
            year = if calendar == Calendar::Islamic { islamic_year(c) } else { full_year(c) };
        }
        let usual = resolve(calendar, year, month, day);
        let swapped = resolve(calendar, year, day, month);
        let (date, original) = usual.or(swapped)?;
        let open = usual.is_some() && !year_leads && day != month;
        Some(Day {
            date,
            calendar,
            original,
            swapped: swapped.filter(|_| open),
            islamic: if short && era.is_none() && calendar == Calendar::Gregorian {
                resolve(Calendar::Islamic, islamic_year(c), month, day)
            } else {
                None
            },
            short: two && era.is_none(),
            time: None,
            end,
        })
    }
}

/// Two digits as an Islamic year: 1344 to 1443 hold the same days as 1926 to 2022.
fn islamic_year(two_digits: u32) -> u32 {
    if two_digits < 50 { 1400 + two_digits } else { 1300 + two_digits }
}
