//! Times told from now: `منذ ساعتين`, `2 hours ago`, `أمس`.

use super::tokens::{Token, What, at, mark, number, role, senses};
use super::value::Unit;
use crate::words::time::Sense;

/// A length of time and the token after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ago {
    pub(super) count: u32,
    pub(super) unit: Unit,
    pub(super) end: usize,
}

/// `منذ 3 أيام`, `3 days ago`.
pub(super) fn ago(tokens: &[Token], i: usize) -> Option<Ago> {
    if role(tokens, i) == Some(Sense::Before) {
        return before(tokens, i);
    }
    // The tail of a length that is none as a whole: `1 month and 3 days ago`.
    let joined = i >= 2 && (role(tokens, i - 1) == Some(Sense::And) || mark(tokens, i - 1) == ',');
    if joined && senses(tokens, i - 2).unit != 0 {
        return None;
    }
    let length = length(tokens, i)?;
    let closed = match role(tokens, length.end) {
        Some(Sense::After) => true,
        // Persian `3 ساعت قبل` at the end; in Arabic the word opens what follows.
        Some(Sense::Before) => matches!(at(tokens, length.end + 1).what, What::End | What::Mark(_)),
        _ => false,
    };
    closed.then_some(Ago { end: length.end + 1, ..length })
}

fn before(tokens: &[Token], i: usize) -> Option<Ago> {
    let length = length(tokens, i + 1)?;
    let about = usize::from(role(tokens, i + 1) == Some(Sense::About));
    let counted = number(tokens, i + 1 + about).is_some();
    let next = at(tokens, length.end);
    let meaning = senses(tokens, length.end);
    let goes_on = match next.what {
        // `قبل عام 2011`, `منذ يوم الأحد`, `منذ شهر يوليو`: a date, no length.
        What::Number(_, digits, _) => !counted && (digits == 4 || senses(tokens, length.end + 1).month > 0),
        What::Word(_) if !counted && (meaning.weekday > 0 || meaning.month > 0) => true,
        // `قبل يومين من الانتخابات`: told from something else.
        What::Word(_) => meaning.role == Some(Sense::Of) && meaning.unit == 0,
        _ => false,
    };
    if goes_on { None } else { Some(length) }
}

/// A length of time alone: `ساعتين`, `3 أيام`, `3 hours, 20 minutes`. A plural without a number is
/// none.
pub(super) fn length(tokens: &[Token], i: usize) -> Option<Ago> {
    let mut whole = one_length(tokens, i)?;
    for _ in 0..4 {
        let comma = whole.end + usize::from(mark(tokens, whole.end) == ',');
        let next = comma + usize::from(role(tokens, comma) == Some(Sense::And));
        let Some(part) = one_length(tokens, next).filter(|_| next > whole.end) else { break };
        let Some(times) = times(whole.unit, part.unit) else { break };
        let count = whole.count.checked_mul(times)?.checked_add(part.count)?;
        whole = Ago { count, unit: part.unit, end: part.end };
    }
    Some(whole)
}

/// How many of the smaller unit the larger one always is.
fn times(large: Unit, small: Unit) -> Option<u32> {
    let seconds = |unit| match unit {
        Unit::Second => Some(1),
        Unit::Minute => Some(60),
        Unit::Hour => Some(3600),
        Unit::Day => Some(86_400),
        Unit::Week => Some(604_800),
        Unit::Month | Unit::Year => None,
    };
    match (seconds(large), seconds(small)) {
        (Some(large), Some(small)) if large > small => Some(large / small),
        (None, None) if (large, small) == (Unit::Year, Unit::Month) => Some(12),
        _ => None,
    }
}

fn one_length(tokens: &[Token], i: usize) -> Option<Ago> {
    let mut k = i + usize::from(role(tokens, i) == Some(Sense::About));
    let mut count = None;
    if let Some((n, digits)) = number(tokens, k) {
        if digits > 4 {
            return None;
        }
        count = Some(n);
        k += 1;
    } else if senses(tokens, k).count > 0 && senses(tokens, k + 1).unit != 0 {
        count = Some(u32::from(senses(tokens, k).count));
        k += 1;
    }
    let word = senses(tokens, k);
    let count = count.or((word.units > 0).then_some(u32::from(word.units)))?;
    let unit = match word.unit {
        b's' => Unit::Second,
        b'm' => Unit::Minute,
        b'h' => Unit::Hour,
        b'd' => Unit::Day,
        b'w' => Unit::Week,
        b'M' => Unit::Month,
        b'y' => Unit::Year,
        _ => return None,
    };
    let end = k
        + 1
        + usize::from(
            mark(tokens, k + 1) == '.' && !at(tokens, k + 1).gap && role(tokens, k + 2) == Some(Sense::After),
        );
    Some(Ago { count, unit, end })
}

/// A length that needs no `منذ` when it is the whole line: with a number, or a dual.
pub(super) fn whole_line(tokens: &[Token]) -> Option<Ago> {
    let length = length(tokens, 0)?;
    let told = number(tokens, 0).is_some() || length.count > 1;
    // `5 min` is as soon the time it takes to read.
    let unit = at(tokens, length.end - 1);
    let told = told && !(unit.latin && unit.end - unit.start < 4);
    (told && at(tokens, length.end).what == What::End).then_some(length)
}

/// `أمس`, `yesterday`.
pub(super) fn day_word(tokens: &[Token], i: usize) -> Option<Ago> {
    match role(tokens, i) {
        Some(Sense::DayWord(days)) => Some(Ago { count: days.into(), unit: Unit::Day, end: i + 1 }),
        _ => None,
    }
}
