//! Text to its lines.

use crate::span::Span;

/// The lines of `text` that are not blank, in order, each trimmed of white space, bidirectional
/// marks and other invisible format characters. LF, CRLF and CR end a line. Blank lines are what
/// lies between; see [`blank_lines`].
pub(crate) fn lines(text: &str) -> Vec<Span> {
    // about as many as a press digest has
    let mut lines = Vec::with_capacity(text.len() / 256 + 16);
    let mut start = 0;
    for end in memchr::memchr2_iter(b'\n', b'\r', text.as_bytes()) {
        push(text, start, end, &mut lines);
        start = end + 1;
    }
    push(text, start, text.len(), &mut lines);
    lines
}

/// The lines that follow the line in which `at` stands, without blank ones.
pub(crate) fn below(text: &str, at: u32) -> impl Iterator<Item = &str> {
    let end = |from: usize| memchr::memchr2(b'\n', b'\r', &text.as_bytes()[from..]).map(|end| from + end);
    let mut last = end(at as usize);
    core::iter::from_fn(move || {
        let start = last? + 1;
        last = end(start);
        Some(trim(&text[start..last.unwrap_or(text.len())]))
    })
    .filter(|line| !line.is_empty())
}

/// The lines that stand before the line in which `at` stands, the nearest first, without blank ones.
pub(crate) fn above(text: &str, at: u32) -> impl Iterator<Item = &str> {
    let start = |to: usize| memchr::memrchr2(b'\n', b'\r', &text.as_bytes()[..to]);
    let mut last = start(at as usize);
    core::iter::from_fn(move || {
        let end = last?;
        last = start(end);
        Some(trim(&text[last.map_or(0, |at| at + 1)..end]))
    })
    .filter(|line| !line.is_empty())
}

#[inline]
fn push(text: &str, start: usize, end: usize, lines: &mut Vec<Span>) {
    let line = Span::new(start as u32, end as u32);
    if is_trimmed(&text.as_bytes()[start..end]) {
        return lines.push(line);
    }
    let line = trim_span(text, line);
    let opens = opens_plainly(&text.as_bytes()[line.range()]);
    if !line.is_empty() && (opens || !text[line].chars().all(is_format)) {
        lines.push(line);
    }
}

/// Whether a text begins with ink: a mark or letter of ASCII, or a letter from U+0620 to U+06BF.
#[inline]
fn opens_plainly(bytes: &[u8]) -> bool {
    matches!(bytes, [b'!'..=b'~', ..] | [0xd8, 0xa0..=0xbf, ..] | [0xd9 | 0xda, ..])
}

/// Whether a text begins and ends in that way, as most do.
#[inline]
fn is_trimmed(bytes: &[u8]) -> bool {
    opens_plainly(bytes)
        && matches!(bytes, [.., b'!'..=b'~'] | [.., 0xd8, 0xa0..=0xbf] | [.., 0xd9 | 0xda, 0x80..=0xbf])
}

/// `s` without the invisible characters at its ends.
#[inline]
pub(crate) fn trim(s: &str) -> &str {
    let s = s.trim_ascii();
    if is_trimmed(s.as_bytes()) { s } else { trim_rare(s) }
}

#[cold]
fn trim_rare(s: &str) -> &str {
    s.trim_matches(is_invisible)
}

/// The span without the invisible characters at its ends.
pub(crate) fn trim_span(text: &str, span: Span) -> Span {
    let front = text.as_bytes()[span.range()].trim_ascii_start();
    let inner = front.trim_ascii_end();
    let start = span.end - front.len() as u32;
    let trimmed = Span::new(start, start + inner.len() as u32);
    if is_trimmed(inner) { trimmed } else { Span::of(text, trim_rare(&text[trimmed])) }
}

/// Whether a line may be trimmed of `c`: white space, and the format characters that leave no ink.
pub(crate) fn is_invisible(c: char) -> bool {
    if (c as u32) < 0x80 {
        return c.is_ascii_whitespace() || c == '\x0b';
    }
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}

/// The format characters (Unicode general category Cf) that do leave ink; a line of nothing else
/// is blank all the same.
fn is_format(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}'
        | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}')
        || is_invisible(c)
}

/// How many blank lines stand between two lines that follow each other, up to 255.
pub(crate) fn blank_lines(text: &str, before: Span, after: Span) -> u8 {
    let gap = &text.as_bytes()[before.end as usize..after.start as usize];
    let (mut most, mut ends) = (0u8, 0u8);
    let mut last = 0;
    for &b in gap.iter().take(4096) {
        if b == b'\r' || (b == b'\n' && last != b'\r') {
            ends = ends.saturating_add(1);
        } else if b.is_ascii_alphanumeric() || matches!(b, 0xd0..=0xd7 | 0xd9..=0xdb) {
            // a line that was left out, which holds a figure: marks of quotations and of the direction are none
            (most, ends) = (most.max(ends), 0);
        }
        last = b;
    }
    most.max(ends).saturating_sub(1)
}

/// How many characters of white space stand before the line, tabs to the next multiple of 8.
pub(crate) fn indent(text: &str, line: Span) -> u32 {
    let before = &text.as_bytes()[..line.start as usize];
    let start = before.iter().rposition(|&b| b == b'\n' || b == b'\r').map_or(0, |i| i + 1);
    let start = start.max(line.start.saturating_sub(400) as usize);
    let mut columns = 0;
    for &b in &before[start..] {
        match b {
            b'\t' => columns = (columns / 8 + 1) * 8,
            // the space, the no-break one and the ideographic one; marks take no column
            b' ' | 0xc2 | 0xe3 => columns += 1,
            _ => {}
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        lines(text).into_iter().map(|span| &text[span]).collect()
    }

    #[test]
    fn all_newlines_give_the_same_lines() {
        for newline in ["\n", "\r\n", "\r"] {
            let text = ["أول", "", " \u{a0}", "ثان \u{200f}", "\u{202b}ثالث\u{202c}"].join(newline);
            assert_eq!(texts(&text), ["أول", "ثان", "ثالث"], "{newline:?}");
        }
    }

    #[test]
    fn invisible_lines_are_blank() {
        assert_eq!(texts("\u{feff}\n\u{200e}\u{61c}\n\u{600}\n\u{6dd} \n\u{a0}\n\u{2028}"), [""; 0]);
        assert_eq!(texts("\u{feff}a\u{2069}\n\u{600}1"), ["a", "\u{600}1"]);
    }

    #[test]
    fn blank_lines_are_counted_between() {
        for newline in ["\n", "\r\n", "\r"] {
            let text = ["a", "b", " ", "", "c"].join(newline);
            let all = lines(&text);
            assert_eq!(blank_lines(&text, all[0], all[1]), 0);
            assert_eq!(blank_lines(&text, all[1], all[2]), 2);
        }
    }

    #[test]
    fn indentation_counts_columns() {
        let text = "\u{feff}a\n   b\n\tc\r  d\n\u{a0}\u{a0}e";
        let columns: Vec<u32> = lines(text).into_iter().map(|line| indent(text, line)).collect();
        assert_eq!(columns, [0, 3, 8, 2, 2]);
    }
}
