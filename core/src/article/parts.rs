//! A short line to the parts that punctuation divides it into.

use crate::span::Span;
use crate::text::fold::{self, Word};

/// What stands between two words, as a set.
pub(crate) type Marks = u16;
pub(crate) const COMMA: Marks = 1;
pub(crate) const DASH: Marks = 2;
pub(crate) const COLON: Marks = 4;
pub(crate) const SLASH: Marks = 8;
pub(crate) const OPEN: Marks = 16;
pub(crate) const CLOSE: Marks = 32;
/// A bar, a bullet, or white space wide enough to divide.
pub(crate) const BAR: Marks = 64;
/// The end of the line, or a time that was read already.
pub(crate) const EDGE: Marks = 128;
/// A full stop, question or exclamation mark.
pub(crate) const STOP: Marks = 256;
/// White space.
pub(crate) const SPACE: Marks = 512;
pub(crate) const QUOTE: Marks = 1024;

/// The marks that divide parts.
const DIVIDES: Marks = COMMA | DASH | COLON | SLASH | OPEN | CLOSE | BAR | EDGE;

/// A run of words with nothing that divides them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) span: Span,
    /// Its words, `[first, end)`.
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) before: Marks,
    pub(crate) after: Marks,
}

impl Part {
    pub(crate) fn words(self, all: &[Word]) -> &[Word] {
        &all[self.first as usize..self.end as usize]
    }
    pub(crate) fn count(self) -> usize {
        (self.end - self.first) as usize
    }
    /// The part made of some of its words.
    pub(crate) fn narrow(self, all: &[Word], first: u32, end: u32) -> Part {
        let span = Span::new(all[first as usize].span.start, all[end as usize - 1].span.end);
        let before = if first == self.first { self.before } else { SPACE };
        let after = if end == self.end { self.after } else { SPACE };
        Part { span, first, end, before, after }
    }
}

pub(crate) fn mark(c: char) -> Marks {
    match c {
        ' ' | '\u{a0}' | '\u{3000}' => SPACE,
        '\t' | '|' | '¦' | '•' | '·' | '●' | '▪' | '■' | '*' => BAR,
        ',' | '،' | ';' | '؛' | '、' | '，' | '&' | '+' | '፣' | '፤' => COMMA,
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | 'ـ' | '~' => DASH,
        ':' | '：' | '፦' | '፥' => COLON,
        '/' | '\\' => SLASH,
        '(' | '[' | '{' | '（' => OPEN,
        ')' | ']' | '}' | '）' => CLOSE,
        '.' | '!' | '?' | '؟' | '…' | '。' => STOP,
        '"' | '«' | '»' | '“' | '”' | '„' | '\'' | '‘' | '’' => QUOTE,
        _ => 0,
    }
}

/// What stands between two places of a line: most often a space.
#[inline(always)]
pub(crate) fn between(text: &str, start: u32, end: u32) -> Marks {
    if start >= end {
        0
    } else if end - start == 1 && text.as_bytes()[start as usize] == b' ' {
        SPACE
    } else {
        marks(&text[Span::new(start, end)])
    }
}

#[inline(never)]
fn marks(gap: &str) -> Marks {
    let mut marks = 0;
    let mut wide = 0;
    // the bracket that closes a tag
    if gap.starts_with('>') {
        marks |= BAR;
    }
    for c in gap.chars() {
        let m = mark(c);
        wide = if m == SPACE { wide + 1 } else { 0 };
        marks |= if wide == 3 { BAR } else { m };
    }
    // a line below that white space sets off; in a tag it binds words
    if marks & !SPACE == 0 && gap.len() > 1 && gap.trim() == "_" {
        marks |= DASH;
    }
    marks
}

/// Cuts `words` into parts. `taken` are the spans of times, in order, whose words belong to none.
pub(crate) fn parts(text: &str, line: Span, words: &[Word], taken: &[Span], out: &mut Vec<Part>) {
    out.clear();
    let mut at = line.start;
    // whether words may still be added to the last part
    let mut open = false;
    let mut times = taken.iter().copied();
    let mut time = times.next();
    for (i, word) in words.iter().enumerate() {
        // most words stand behind one space and before any time that is left
        if open
            && word.span.start == at + 1
            && text.as_bytes()[at as usize] == b' '
            && time.is_none_or(|time| time.start >= word.span.end)
            && let Some(part) = out.last_mut()
        {
            part.end = i as u32 + 1;
            part.span.end = word.span.end;
            at = word.span.end;
            continue;
        }
        let mut gap = between(text, at.min(word.span.start), word.span.start);
        while let Some(passed) = time
            && passed.end <= word.span.start
        {
            gap = between(text, passed.end, word.span.start) | EDGE;
            if let Some(part) = out.last_mut().filter(|_| open) {
                part.after = EDGE | between(text, part.span.end, passed.start.max(part.span.end));
                open = false;
            }
            time = times.next();
        }
        if time.is_some_and(|time| time.start < word.span.end) {
            at = word.span.end;
            continue;
        }
        if hyphen(text, gap, *word) {
            gap &= !DASH;
        }
        match out.last_mut() {
            Some(part) if open && gap & DIVIDES == 0 => {
                part.end = i as u32 + 1;
                part.span.end = word.span.end;
            }
            last => {
                match last {
                    Some(part) if open => part.after = gap,
                    Some(_) => {}
                    None => gap |= EDGE,
                }
                let (first, end) = (i as u32, i as u32 + 1);
                out.push(Part { span: word.span, first, end, before: gap, after: 0 });
                open = true;
            }
        }
        at = word.span.end;
    }
    if let Some(part) = out.last_mut().filter(|_| open) {
        let end = time.map_or(line.end, |time| time.start.max(part.span.end));
        part.after = between(text, part.span.end, end) | EDGE;
    }
}

/// Whether a gap is the hyphen inside a name, in scripts whose dashes that divide have spaces around them.
fn hyphen(text: &str, gap: Marks, after: Word) -> bool {
    // the bytes that letters from Latin ones with accents to Hebrew ones begin with
    gap == DASH
        && matches!(text.as_bytes()[after.span.start as usize], b'A'..=b'Z' | b'a'..=b'z' | 0xc3..=0xd4 | 0xd7)
}

/// Tokenises `line` into `words`.
pub(crate) fn words(text: &str, line: Span, words: &mut Vec<Word>) {
    words.clear();
    fold::words(text, line, |word| words.push(word));
}

/// The first bytes of a line, `limit` at most.
pub(crate) fn clip(text: &str, line: Span, limit: usize) -> Span {
    Span::new(line.start, line.start + text[line].floor_char_boundary(limit) as u32)
}

/// A decimal digit of the scripts that news is written in.
#[inline]
pub(crate) fn digit(c: char) -> bool {
    // most letters stand below the first digits that are not ASCII
    if c < '\u{660}' {
        return c.is_ascii_digit();
    }
    matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{ff10}'..='\u{ff19}')
}

/// Whether a text ends like a sentence.
pub(crate) fn stops(s: &str) -> bool {
    line_stops(s, Span::new(0, s.len() as u32))
}

/// Whether a line of a text ends like a sentence.
#[inline]
pub(crate) fn line_stops(text: &str, line: Span) -> bool {
    // most lines end with a full stop or an Arabic letter, and none is empty
    match text.as_bytes()[..line.end as usize] {
        [.., b'.'] | [.., 0xd8, 0x9f] => true,
        [.., 0xd8 | 0xd9, _] => false,
        _ => stops_behind_marks(&text[line]),
    }
}

#[inline(never)]
fn stops_behind_marks(s: &str) -> bool {
    let s = s.trim_end_matches(|c: char| mark(c) & (QUOTE | CLOSE | SPACE) != 0 || c == '=');
    // Armenian ends its sentences with what looks like a colon
    if s.strip_suffix([':', '։']).is_some_and(|s| s.ends_with(|c| matches!(c, '\u{561}'..='\u{587}'))) {
        return true;
    }
    s.chars()
        .next_back()
        .is_some_and(|c| matches!(c, '.' | '!' | '?' | '؟' | '…' | '。' | '۔' | '！' | '？' | '।'))
}

/// The span widened over a bracket or quotation mark that it closes or opens without its fellow.
pub(crate) fn balanced(text: &str, span: Span) -> Span {
    const PAIRS: [(char, char); 6] = [('(', ')'), ('[', ']'), ('«', '»'), ('“', '”'), ('"', '"'), ('‘', '’')];
    let bytes = text.as_bytes();
    let (start, end) = (span.start as usize, span.end as usize);
    // most names stand between spaces and line ends
    let plain = |b: Option<&u8>| matches!(b, None | Some(b' ' | b'\n' | b'\r'));
    if plain(bytes[..start].last()) && plain(bytes.get(end)) {
        return span;
    }
    let before = text[..start].chars().next_back();
    // past the stop of `(A. F. P.)`
    let stop = usize::from(matches!(bytes[end..], [b'.', b')' | b']', ..]));
    let after = text[end + stop..].chars().next();
    let inner = &text[span];
    for (open, close) in PAIRS {
        let (opened, closed) = (before == Some(open), after == Some(close));
        if !opened && !closed {
            continue;
        }
        let (opens, closes) = if open == close {
            let odd = inner.matches(open).count() % 2;
            (odd, odd)
        } else {
            (inner.matches(open).count(), inner.matches(close).count())
        };
        if opened && (closes > opens || closes == 1 && open == close) {
            return Span::new(span.start - open.len_utf8() as u32, span.end);
        }
        if closed && (opens > closes || opens == 1 && open == close) {
            return Span::new(span.start, span.end + (stop + close.len_utf8()) as u32);
        }
    }
    span
}

/// Whether a text begins with a Thai letter.
pub(crate) fn is_thai(s: &str) -> bool {
    matches!(s.as_bytes(), [0xe0, 0xb8 | 0xb9, ..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut<'a>(text: &'a str, taken: &[Span]) -> Vec<&'a str> {
        let line = Span::new(0, text.len() as u32);
        let (mut all, mut out) = (Vec::new(), Vec::new());
        words(text, line, &mut all);
        parts(text, line, &all, taken, &mut out);
        out.iter().map(|part| &text[part.span]).collect()
    }

    #[test]
    fn armenian_sentences_end_in_their_own_mark() {
        assert!(stops("Նոր կամուրջը բացվեց։") && stops("Նոր կամուրջը բացվեց:"));
        assert!(!stops("The new bridge:") && !stops("ԿԱՄՈՒՐՋ:"));
    }

    #[test]
    fn punctuation_divides() {
        assert_eq!(cut("بيروت – وكالات، بوابة التلال", &[]), ["بيروت", "وكالات", "بوابة التلال"]);
        assert_eq!(cut("موسكو-سانا", &[]), ["موسكو", "سانا"]);
        assert_eq!(cut("Jean-Yves Garino (AFP)", &[]), ["Jean-Yves Garino", "AFP"]);
        assert_eq!(cut("(أ. ف. ب)", &[]), ["أ. ف. ب"]);
        assert_eq!(cut("one   two  three", &[]), ["one", "two  three"]);
        assert_eq!(cut("كيري ـ بوتين", &[]), ["كيري", "بوتين"]);
    }

    #[test]
    fn times_belong_to_no_part() {
        let text = "2015/12/16 منوعات";
        assert_eq!(cut(text, &[Span::new(0, 10)]), ["منوعات"]);
        let text = "admin 2015 next 16";
        assert_eq!(cut(text, &[Span::new(6, 10), Span::new(16, 18)]), ["admin", "next"]);
    }

    #[test]
    fn sentences_stop() {
        assert!(stops("انتهى.") && stops("انتهى.\"") && stops("انتهى.=") && stops("لماذا؟!»"));
        assert!(!stops("انتهى") && !stops("«عنوان»") && !stops(""));
    }
}
