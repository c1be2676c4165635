//! Lines that hold a day, and are not understood as a whole.

use super::parts::stops;
use super::reader::Reader;
use crate::dates::Value;
use crate::lookup::Phrases;
use crate::span::Span;
use crate::structure::opening;
use crate::text::fold::{self, Word};
use crate::words::whole;
use std::sync::LazyLock;

/// Whether a short line that is not understood as a whole opens with a date, with a clock or over figures such as
/// an issue's, which a mark sets off from the few words behind it; or closes with a dated clock or several dates,
/// behind words that say what they date; or holds the date in a cell of its own. What else has a date is said of a
/// day, and may be of an event's.
pub(super) fn is_dated(reader: &Reader, line: Span) -> bool {
    const FEW: usize = 5;
    const MARKS: [char; 16] =
        ['|', '-', '–', '—', '/', '(', '[', '•', '·', '*', '（', '【', '［', '｜', '／', '・'];
    let text = reader.text;
    let ([first, ..], [.., last]) = (&reader.times[..], &reader.times[..]) else { return false };
    let clock = match first.value {
        Value::At { date: Some(_), clock, .. } => clock,
        Value::Ago { .. } if first.kind.is_some() => None,
        _ => return false,
    };
    let words = |from: u32, to: u32| {
        reader.words.iter().filter(|word| word.span.start >= from && word.span.end <= to).count()
    };
    let start = first.lead.start.min(first.span.start);
    // an abbreviation ends with one too
    let short = stops(&text[line]) && reader.words.last().is_some_and(|word| word.span.len() <= 4);
    let held = reader.times.iter().map(|time| words(time.lead.start, time.span.end)).sum::<usize>();
    let (before, behind) = (words(line.start, start), words(last.span.end, line.end));
    if before + held + behind < reader.words.len() || before.max(behind) > FEW || stops(&text[line]) && !short
    {
        return false;
    }
    let several = clock.is_some() || reader.times.len() > 1;
    let opens = first.span.start == line.start || first.kind.is_some() && start == line.start;
    let after = text[Span::new(last.span.end, line.end)].trim_start();
    let counted = after.contains(|c| opening::digit(c).is_some());
    // counts of comments and readers
    let numbered = |s: &str| s.contains(|c| opening::digit(c).is_some()) && !s.contains(opening::is_letter);
    let lead = &text[Span::new(line.start, start)];
    let figures = opens && numbered(after) || behind == 0 && numbered(lead) && lead.contains(['№', '#']);
    let edition = || of_edition(reader, line.start, start, last.span.end);
    let column = lead.trim_end().ends_with(['|', '•', '·']);
    let celled = lead.ends_with('\t') && text[last.span.end as usize..].starts_with('\t');
    // `Town - a day - a clock and its zone`: no event is told in one
    let Value::At { offset, .. } = last.value else { return false };
    let zoned = behind == 0 && before <= 2 && offset.is_some() && lead.trim_end().ends_with(['-', '–', '—']);
    zoned
        || celled
        || figures
        || edition()
        || opens && (several || counted) && after.starts_with(MARKS)
        || behind == 0 && (several && first.kind.is_some() || column)
}

/// Whether a line below the text says in which issue it stood: `In the print edition of 12 March 2021`.
pub(super) fn is_printed(reader: &Reader, line: Span) -> bool {
    const MOST: usize = 16;
    let ([first, ..], [.., last]) = (&reader.times[..], &reader.times[..]) else { return false };
    let day = reader.times.iter().any(|time| matches!(time.value, Value::At { date: Some(_), .. }));
    let start = first.lead.start.min(first.span.start);
    day && reader.words.len() <= MOST && of_edition(reader, line.start, start, last.span.end)
}

/// Whether a day is that of an issue: words for it stand before the date, or behind it and a mark.
fn of_edition(reader: &Reader, start: u32, from: u32, to: u32) -> bool {
    let counts = |word: &&Word| EDITION.by_key(fold::extend(0, **word)).is_some();
    let named = reader.words.iter().filter(|word| word.span.start >= start && word.span.end <= from);
    let behind = reader.words.iter().filter(|word| word.span.start >= to);
    named.clone().any(|word| counts(&word)) || named.count() == 0 && behind.clone().any(|word| counts(&word))
}

/// Words for an issue of a paper and for its print.
static EDITION: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let words = [whole::ISSUE, whole::PRINTED].into_iter().flatten();
    Phrases::new(words.map(|&word| (word, ())))
});
