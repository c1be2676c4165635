//! Dates compared: those that contradict each other, and those that can be read two ways.

use super::finished::{FRONT, Finished, note, number};
use crate::dates::{self, Calendar, Date, Value};
use crate::diagnostics::{Code, DiagnosticRec};
use crate::records::*;
use crate::span::Span;
use crate::structure::opening::digit;
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

/// Dates in numbers whose day and month could be exchanged, and nothing decided.
pub(crate) fn ambiguous(of: Finished, out: &mut Vec<DiagnosticRec>) {
    let rec = |time: &TimestampRec| note(Code::DateAmbiguous, Severity::Note, time.span);
    let open = |time: &&TimestampRec| time.ambiguous;
    out.extend(of.front.published.iter().filter(open).map(rec));
    for k in 0..of.found.articles.len() {
        let left = of.timestamps(k).iter().filter(open);
        out.extend(left.map(|time| DiagnosticRec { article: k as u32, ..rec(time) }));
    }
}

/// Settles dates in numbers whose day and month could be exchanged: by a day of the same article that
/// only one reading lies near, by the order that other dates of the digest show, one of whose numbers
/// can only be a day, or by a day of the digest. Those that stay open are read day first.
pub(crate) fn settle(page: Page, articles: &[ArticleRec], front: &mut FrontRec, fields: &mut Fields) {
    let all = || front.published.iter().chain(&fields.timestamps);
    if !all().any(|time| time.ambiguous) {
        return;
    }
    let sure = all().filter(|time| !time.ambiguous);
    let mut shown: Vec<Order> = sure.filter_map(|time| order(page.text, time.span)).collect();
    front_orders(page, articles, &mut shown);
    let order = shown.first().copied().filter(|first| shown.iter().all(|order| order == first));
    let sure: Vec<i64> = days(all()).take(DAYS).collect();
    if let Some(time) = &mut front.published {
        decide(page.text, time, &[], order, &sure);
    }
    let starts = articles.iter().map(|article| article.fields.timestamps as usize);
    let ends = starts.clone().skip(1).chain([fields.timestamps.len()]);
    for (start, end) in starts.zip(ends) {
        let times = &mut fields.timestamps[start..end];
        if times.iter().any(|time| time.ambiguous) {
            let own: Vec<i64> = days(times.iter()).collect();
            times.iter_mut().for_each(|time| decide(page.text, time, &own, order, &sure));
        }
    }
}

/// Which of the two small numbers of a date comes first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Day,
    Month,
}

/// Takes the reading of an open date that lies within a week of a day of its own article, has the
/// shown order, or lies within a week of any sure day.
fn decide(text: &str, time: &mut TimestampRec, own: &[i64], shown: Option<Order>, sure: &[i64]) {
    let Value::At { date: Some(date), clock, offset } = time.value else { return };
    if !time.ambiguous {
        return;
    }
    // with dots the day is first wherever they are in use
    if text[time.span].contains('.') {
        time.ambiguous = false;
        return;
    }
    let Some((other, original)) = dates::exchanged(time.calendar, (date, time.original)) else { return };
    let near = |days: &[i64], date: Date| days.iter().any(|day| (day - ordinal(date)).abs() <= 7);
    let nearer = |days: &[i64]| match (near(days, date), near(days, other)) {
        (true, false) => Some(Order::Day),
        (false, true) => Some(Order::Month),
        _ => None,
    };
    let decided = nearer(own).or(shown).or_else(|| nearer(sure));
    time.ambiguous = decided.is_none();
    if decided == Some(Order::Month) {
        time.value = Value::At { date: Some(other), clock, offset };
        time.original = original;
    }
}

/// The days that are not ambiguous.
fn days<'a>(times: impl Iterator<Item = &'a TimestampRec>) -> impl Iterator<Item = i64> {
    times.filter(|time| !time.ambiguous).filter_map(day).map(ordinal)
}

/// The orders that the dates in the front matter show.
fn front_orders(page: Page, articles: &[ArticleRec], out: &mut Vec<Order>) {
    let first = articles.first().map_or(0, |article| article.first as usize);
    let mut found = Vec::new();
    // a day, a month and a year: an entry's ordinal is less
    let dated = |i: &usize| page.line(*i).chars().filter(|&c| digit(c).is_some()).nth(3).is_some();
    let short = (0..first).take(FRONT).filter(|&i| page.shapes[i].digits() && !page.shapes[i].long());
    for i in short.filter(dated) {
        dates::read(page.text, page.lines[i], &mut found);
    }
    let civil = found.iter().filter(|date| date.calendar == Calendar::Gregorian);
    out.extend(civil.filter_map(|date| order(page.text, date.span)));
}

/// The order of a date in numbers, its year last, one of whose first two numbers can only be the day.
fn order(text: &str, date: Span) -> Option<Order> {
    let mut parts = text[date].split(|c: char| number(c.encode_utf8(&mut [0; 4])).is_none());
    let mut next = || parts.next().and_then(number);
    let (a, b, year) = (next()?, next()?, next()?);
    let fits = |day: u32, month: u32| (13..=31).contains(&day) && (1..=12).contains(&month);
    match year >= 100 || date.len() < 9 {
        true if fits(a, b) => Some(Order::Day),
        true if fits(b, a) => Some(Order::Month),
        _ => None,
    }
}
