//! Dates compared: those that contradict each other, and those that can be read two ways.

use super::finished::{FRONT, Finished, note, number};
use crate::dates::{self, Calendar, Date, Value};
use crate::diagnostics::{Code, DiagnosticRec};
use crate::records::*;
use crate::span::Span;
use crate::structure::page::Page;

/// How many sure days an ambiguous one is held against.
const DAYS: usize = 32;

fn day(time: &TimestampRec) -> Option<Date> {
    match time.value {
        Value::At { date, .. } => date,
        Value::Ago { .. } => None,
    }
}

/// The number of a day, counted from some day long ago.
pub(crate) fn ordinal(date: Date) -> i64 {
    // years begin in March, so that a leap day is the last of its year
    let month = (i64::from(date.month) + 9) % 12;
    let year = i64::from(date.year) - month / 10;
    year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (month * 306 + 5) / 10
        + i64::from(date.day)
}

/// Two dates of one article that lie more than a day apart and tell of the same: they are of one
/// kind, or one day is given in two calendars.
pub(crate) fn conflicts(of: Finished, out: &mut Vec<DiagnosticRec>) {
    for k in 0..of.found.articles.len() {
        let times = of.timestamps(k);
        if times.len() < 2 {
            continue;
        }
        let mut told = [false; TimeKind::ALL.len()];
        let mut first: [Option<(Span, i64)>; TimeKind::ALL.len()] = [None; TimeKind::ALL.len()];
        let mut last: Option<(&TimestampRec, i64)> = None;
        for time in times {
            let Some(date) = day(time) else { continue };
            let (kind, at) = (time.kind as usize, ordinal(date));
            let apart = |other: i64| (at - other).abs() > 1;
            let beside = last.filter(|&(other, then)| {
                apart(then) && other.calendar != time.calendar && one_line(of.page, other.span, time.span)
            });
            let alike = first[kind].filter(|&(_, then)| apart(then));
            if let Some(other) = beside.map(|other| other.0.span).or(alike.map(|other| other.0))
                && !told[kind]
            {
                told[kind] = true;
                let (span, other) =
                    if other.start < time.span.start { (other, time.span) } else { (time.span, other) };
                let rec = note(Code::DateConflict, Severity::Warning, span);
                out.push(DiagnosticRec { other, article: k as u32, ..rec });
            }
            first[kind] = first[kind].or(Some((time.span, at)));
            last = Some((time, at));
        }
    }
}

fn one_line(page: Page, a: Span, b: Span) -> bool {
    let between = &page.text.as_bytes()[a.end.min(b.end) as usize..a.start.max(b.start) as usize];
    between.len() < 200 && memchr::memchr2(b'\n', b'\r', between).is_none()
}

/// Dates in numbers whose day and month could be exchanged, where no date of the text shows the
/// order.
pub(crate) fn ambiguous(of: Finished, out: &mut Vec<DiagnosticRec>) {
    let mut all = of.front.published.iter().chain(&of.fields.timestamps);
    if !all.clone().any(|time| time.ambiguous) {
        return;
    }
    let shown = all.any(|time| shows_order(of.page.text, time.span));
    if shown || front_shows_order(of) {
        return;
    }
    // a date is sure where only one of its readings lies near the others
    let days: Vec<i64> = sure(of).take(DAYS).collect();
    let near = |at: i64| days.iter().any(|day| (day - at).abs() <= 7);
    let unsure = |time: &&TimestampRec| {
        let Some(date) = day(time).filter(|_| time.ambiguous) else { return false };
        let dotted = of.page.text[time.span].contains('.');
        let swapped = Date { month: date.day, day: date.month, ..date };
        !dotted && near(ordinal(date)) == near(ordinal(swapped))
    };
    let rec = |time: &TimestampRec| note(Code::DateAmbiguous, Severity::Note, time.span);
    out.extend(of.front.published.iter().filter(unsure).map(rec));
    for k in 0..of.found.articles.len() {
        let left = of.timestamps(k).iter().filter(unsure);
        out.extend(left.map(|time| DiagnosticRec { article: k as u32, ..rec(time) }));
    }
}

/// The days that are not ambiguous.
fn sure(of: Finished<'_>) -> impl Iterator<Item = i64> {
    let all = of.front.published.iter().chain(&of.fields.timestamps);
    all.filter(|time| !time.ambiguous).filter_map(day).map(ordinal)
}

fn front_shows_order(of: Finished) -> bool {
    let first = of.found.articles.first().map_or(0, |article| article.first as usize);
    let mut found = Vec::new();
    for i in (0..first).take(FRONT).filter(|&i| of.page.shapes[i].digits() && !of.page.shapes[i].long()) {
        dates::read(of.page.text, of.page.lines[i], &mut found);
    }
    found.iter().any(|date| date.calendar == Calendar::Gregorian && shows_order(of.page.text, date.span))
}

/// Whether a date is in numbers, its year last, and one of the two before it can only be the day.
fn shows_order(text: &str, date: Span) -> bool {
    let mut parts = text[date].split(|c: char| number(c.encode_utf8(&mut [0; 4])).is_none());
    let mut next = || parts.next().and_then(number);
    let (Some(a), Some(b), Some(year)) = (next(), next(), next()) else { return false };
    let order = |day: u32, month: u32| (13..=31).contains(&day) && (1..=12).contains(&month);
    (year >= 100 || date.len() < 9) && (order(a, b) || order(b, a))
}
