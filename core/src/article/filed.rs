//! Datelines in lines of their own, whose places and outlets no table need know.

use super::credits::credit;
use super::parts::{COLON, COMMA, DASH, OPEN, QUOTE, SLASH, digit, stops};
use super::places::{dateline, may_place};
use super::reader::Reader;
use super::senses::What;
use crate::dates;
use crate::records::From;
use crate::span::Span;
use crate::words::people::FROM_OUTLET;

/// A line with more bytes names no outlet alone.
const LINE: usize = 80;

/// Appends the dateline that a line is, of a place that no table need know, a day and an agency in brackets.
pub(crate) fn sent(reader: &mut Reader, line: Span) -> bool {
    const PARTS: usize = 4;
    reader.tokenise(line);
    if reader.words.len() > 10 {
        return false;
    }
    reader.read_times(line);
    reader.cut(line);
    let n = reader.senses.len();
    if !(2..=PARTS).contains(&n) || n < reader.parts.len() || reader.times.len() > 1 {
        return false;
    }
    let (last, what) = (reader.parts[n - 1], reader.senses[n - 1].what);
    let agency = matches!(what, What::Agency | What::Generic | What::Outlet)
        && last.before & (OPEN | DASH | SLASH) != 0;
    let place = reader.senses[0].what == What::Place
        || reader.senses[0].what == What::Unknown
            && reader.parts[0].after & (COMMA | OPEN | DASH) != 0
            && may_place(reader, 0);
    if !agency || !place || reader.parts[0].before & OPEN != 0 {
        return false;
    }
    let mut days = usize::from(!reader.times.is_empty());
    for i in 1..n - 1 {
        let s = &reader.text[reader.parts[i].span];
        if dates::is_yearless(s) || s.len() <= 2 && s.chars().all(digit) {
            reader.senses[i].what = What::Manner;
            days += 1;
        } else if reader.senses[i].what != What::Place {
            return false;
        }
    }
    if reader.senses[0].what == What::Unknown && days == 0 {
        return false;
    }
    let date = reader.times.first().and_then(|time| match time.value {
        dates::Value::At { date: Some(date), clock: None, .. } => Some((time.span, date)),
        _ => None,
    });
    if date.is_none() && !reader.times.is_empty() {
        return false;
    }
    dateline(reader, 0, n, date);
    true
}

/// Appends the agency and the place of `Da X, em Y`, `Dall'X`: an outlet behind the word for whence a text is.
pub(crate) fn from_outlet(reader: &mut Reader, line: Span) -> bool {
    let s = &reader.text[line];
    if line.len() > LINE || stops(s) || !FROM_OUTLET.iter().any(|word| s.starts_with(word)) {
        return false;
    }
    reader.tokenise(line);
    let Some(first) = reader.words.first() else { return false };
    if !FROM_OUTLET.contains(&&reader.text[first.span]) || reader.words.len() < 2 {
        return false;
    }
    reader.times.clear();
    let rest = Span::new(reader.words[1].span.start, line.end);
    reader.tokenise(rest);
    reader.cut(rest);
    let count = reader.senses.len();
    if count == 0 || count > 2 || count < reader.parts.len() {
        return false;
    }
    let named = |what: What| matches!(what, What::Agency | What::Outlet);
    if !named(reader.senses[0].what) {
        return false;
    }
    if count == 2 {
        let part = reader.parts[1];
        let lead = reader.words_of(part)[0];
        let lower = reader.text[lead.span].starts_with(char::is_lowercase) && lead.span.len() <= 4;
        if part.before & COMMA == 0 || !lower || part.count() < 2 || part.count() > 4 {
            return false;
        }
        reader.parts[1] = part.narrow(&reader.words, part.first + 1, part.end);
        reader.senses[1].what = What::Place;
        if !may_place(reader, 1) {
            return false;
        }
        dateline(reader, 0, 2, None);
        return true;
    }
    credit(reader, 0, 1, Some(From::Credit));
    true
}

/// Takes the second of two parts in brackets, `[PLACE-X]`, or one in quotation marks beside a place, `PLACE: «X»`, for
/// the agency or outlet that it is there.
pub(crate) fn outlet_beside_place(reader: &mut Reader, line: Span) -> bool {
    if reader.parts.len() != 2 || reader.senses.len() != 2 || !reader.times.is_empty() {
        return false;
    }
    let placed = |i: usize| reader.senses[i].what == What::Place;
    let (place, name) = match [placed(0), placed(1)] {
        [true, false] => (0, 1),
        [false, true] => (1, 0),
        _ => return false,
    };
    let part = reader.parts[name];
    let mark = reader.parts[0].after & (DASH | SLASH | COLON | COMMA);
    let s = &reader.text[line];
    let closed = s.starts_with(['[', '(']) && s.ends_with([']', ')']) && place == 0 && part.count() == 1;
    let quoted = part.before & QUOTE != 0 && part.after & QUOTE != 0;
    let unknown = matches!(reader.senses[name].what, What::Unknown | What::Section | What::Acronym);
    if !unknown || mark == 0 || !(closed || quoted) || part.count() > 3 || part.before & OPEN != 0 && !closed
    {
        return false;
    }
    reader.senses[name].what = What::Outlet;
    dateline(reader, 0, 2, None);
    true
}
