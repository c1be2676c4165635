//! The lines inside a body: subheads, pull quotes and what portals left between paragraphs.

use super::meta::is_time;
use super::parts::{QUOTE, digit, line_stops, mark, stops};
use super::portal::{is_boilerplate, opens_with_notice};
use super::reader::Reader;
use crate::records::LineKind;
use crate::span::Span;
use crate::text::lines::blank_lines;

/// A subhead has no more bytes, nor a pull quote.
const LONGEST: usize = 260;

/// How the lines of a body look, from their lengths and ends alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// Lines were broken at a width, so that most do not end where a paragraph does.
    pub(crate) wrapped: bool,
    /// The longest line, in bytes.
    width: usize,
    /// Nearly every paragraph ends with a full stop.
    stopped: bool,
    /// How many short lines end with a question mark.
    questions: u32,
}

/// `kinds` and `lines` are those of one article.
pub(crate) fn manner(text: &str, lines: &[Span], kinds: &[LineKind]) -> Manner {
    let (mut count, mut width, mut long, mut stopped, mut questions) = (0usize, 0, 0usize, 0usize, 0);
    for (&line, &kind) in lines.iter().zip(kinds) {
        if kind != LineKind::Paragraph {
            continue;
        }
        count += 1;
        width = width.max(line.len());
        if line.len() > LONGEST / 2 {
            long += 1;
            stopped += usize::from(line_stops(text, line));
        } else {
            questions += u32::from(asks(text, line));
        }
    }
    let mut manner =
        Manner { wrapped: false, width, stopped: stopped * 4 >= long * 3 && long > 0, questions };
    // no line of wrapped text is longer than a screen is wide, two bytes a letter
    if count < 4 || width > 200 {
        return manner;
    }
    let (mut full, mut pairs, mut ends) = (0, 0, 0);
    for (i, pair) in lines.windows(2).enumerate() {
        if kinds[i] == LineKind::Paragraph && blank_lines(text, pair[0], pair[1]) == 0 {
            pairs += 1;
            if pair[0].len() * 3 > width * 2 {
                full += 1;
                ends += usize::from(line_stops(text, pair[0]));
            }
        }
    }
    // few lines that a width breaks end where a sentence does
    manner.wrapped = pairs * 2 >= count && full * 2 > pairs && ends * 2 <= full && width >= 45;
    manner
}

/// Whether a line ends with a question mark.
fn asks(text: &str, line: Span) -> bool {
    matches!(text.as_bytes()[..line.end as usize], [.., b'?'] | [.., 0xd8, 0x9f])
}

/// Marks the subheads and the boilerplate among the paragraphs from `first` to `last`, which are the
/// first and last lines of the body.
pub(crate) fn inside(
    reader: &mut Reader,
    lines: &[Span],
    kinds: &mut [LineKind],
    first: usize,
    last: usize,
    manner: Manner,
) {
    let longest = LONGEST.min(manner.width.max(40) * 3 / 4);
    let (mut before, mut subheads) = (first, 0);
    for i in first + 1..last {
        if kinds[i] != LineKind::Paragraph {
            continue;
        }
        if lines[i].len() > longest {
            before = i;
            continue;
        }
        let Some(next) = (i + 1..=last).find(|&j| kinds[j] == LineKind::Paragraph) else { break };
        let kind = short(reader, lines, [before, i, next], manner);
        kinds[i] = kind;
        match kind {
            LineKind::Paragraph => before = i,
            LineKind::Subhead => subheads += 1,
            _ => {}
        }
    }
    if subheads < 2 {
        return;
    }
    // lines that look alike and follow each other are a list, or verse
    let mut i = first;
    while i < last {
        let run = (i..last).take_while(|&j| kinds[j] == LineKind::Subhead).count();
        if run > 1 {
            kinds[i..i + run].fill(LineKind::Paragraph);
        }
        i += run.max(1);
    }
}

/// What a short line between two paragraphs is; `around` are the lines before, itself, and after.
fn short(reader: &mut Reader, lines: &[Span], around: [usize; 3], manner: Manner) -> LineKind {
    let text = reader.text;
    let [before, line, next] = around.map(|i| lines[i]);
    let s = &text[line];
    let apart = || {
        blank_lines(text, lines[around[1] - 1], line) > 0 && blank_lines(text, line, lines[around[1] + 1]) > 0
    };
    if manner.wrapped && !apart() {
        return LineKind::Paragraph;
    }
    let count = || memchr::memchr_iter(b' ', s.as_bytes()).count() + 1;
    let stopped = line_stops(text, line);
    let sentence = line.len() > 80 && stopped;
    if line.len() <= 160 && (sentence && manner.stopped || count() <= if manner.stopped { 16 } else { 8 }) {
        let found = if sentence {
            opens_with_notice(reader, line)
        } else {
            reader.tokenise(line);
            if reader.words.is_empty() {
                return LineKind::Paragraph;
            }
            is_boilerplate(reader)
        };
        if found {
            return LineKind::Boilerplate;
        }
    }
    if pull_quote(s) && line_stops(text, before) {
        return LineKind::Subhead;
    }
    // a lone question is a crosshead, several are an interview
    let crosshead = || {
        asks(text, line)
            && count() <= 6
            && !manner.wrapped
            && !s.contains(['.', ':'])
            && manner.questions == 1
    };
    if stopped && !crosshead() || !line_stops(text, before) || ends_open(s) {
        return LineKind::Paragraph;
    }
    let starred = s.starts_with('*') && !text[before].starts_with('*') && !text[next].starts_with('*');
    if opens_item(s) && !starred {
        return LineKind::Paragraph;
    }
    let words = count();
    let brief = words <= 8 && line.len() <= 110;
    let follows = if manner.wrapped {
        next.len() * 3 > manner.width * 2
    } else {
        next.len() > line.len() + line.len() / 4
    };
    let dated = line.len() <= 80 && s.contains(digit) && is_time(reader, line);
    if dated || (manner.wrapped && s.starts_with(digit)) {
        return LineKind::Paragraph;
    }
    let lower = s.chars().next().is_some_and(char::is_lowercase);
    if follows && !lower && (brief || (manner.stopped && words <= 24)) {
        LineKind::Subhead
    } else {
        LineKind::Paragraph
    }
}

/// A whole line in quotation marks that holds no sentence end.
fn pull_quote(s: &str) -> bool {
    let is_quote = |c: char| mark(c) & QUOTE != 0;
    let (Some(first), Some(last)) = (s.chars().next(), s.chars().next_back()) else { return false };
    if !is_quote(first) || !is_quote(last) || s.chars().count() < 8 {
        return false;
    }
    let inner = &s[first.len_utf8()..s.len() - last.len_utf8()];
    !stops(inner) && !inner.contains(last) && !inner.contains(". ")
}

/// A list's item opens with a number or a bullet.
fn opens_item(s: &str) -> bool {
    let first = s.split_whitespace().next().unwrap_or("");
    let bare = first.trim_end_matches(['.', ')', '-', ':', '/']);
    s.starts_with(['-', '–', '—', '•', '●', '▪', '*', '·', '>', '|', '('])
        || (bare.len() < first.len() && !bare.is_empty() && bare.chars().all(digit))
}

/// A comma, colon or dash at the end: the sentence goes on.
fn ends_open(s: &str) -> bool {
    s.ends_with([',', '،', ':', ';', '؛', '-', '–', '—', '…'])
}
