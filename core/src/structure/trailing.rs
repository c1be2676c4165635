//! The name a line ends with: `Y (X)`, `Y - X`, `«Y», X`.

use super::glance::any_pair;
use super::opening::{Delimiter, LONGEST, Label, digit, unquote};
use super::signs;
use crate::span::Span;
use crate::text::lines::trim;

/// The name a line ends with: in brackets, behind its last dash or bar, behind a comma after a headline in
/// quotation marks, or in a column of its own.
pub(crate) fn label(text: &str, span: Span) -> Option<Label> {
    let s = &text[span];
    let mark = |at: usize| at..at + s[at..].chars().next().map_or(0, char::len_utf8);
    let (mark, close, delimiter) = if let Some(inner) = s.strip_suffix(')') {
        (mark(inner.rfind('(')?), 1, Delimiter::Parens)
    } else if let Some(inner) = s.strip_suffix(']') {
        (mark(inner.rfind('[')?), 1, Delimiter::Bracket)
    } else if let Some(at) = past_quotation(s) {
        (mark(at), 0, Delimiter::Comma)
    } else if let Some(at) = column(s) {
        (mark(at), 0, Delimiter::Gap)
    } else {
        // a name is short: nothing further from the end is one
        let near = s.ceil_char_boundary(s.len().saturating_sub(LONGEST));
        let bytes = s.as_bytes();
        let divides = |&at: &usize| match bytes.get(at) {
            Some(b'-' | b'|') => bytes.get(at + 1) == Some(&b' '),
            // the dashes `–`, `—` and `―`
            Some(0xe2) => {
                bytes[at + 1] == 0x80
                    && (0x93..=0x95).contains(&bytes[at + 2])
                    && bytes.get(at + 3) == Some(&b' ')
            }
            _ => false,
        };
        let spaced = |&at: &usize| at > near && bytes[at - 1] == b' ';
        let mut marks = memchr::memrchr3_iter(b'-', b'|', 0xe2, &bytes[near..]).map(|at| near + at);
        match marks.by_ref().filter(spaced).find(divides) {
            Some(at) if bytes[at] == b'|' => (mark(at), 0, Delimiter::Pipe),
            Some(at) => (mark(at), 0, Delimiter::Dash),
            None => {
                let strokes = || {
                    let last = near + memchr::memrchr(b'/', &bytes[near..])?;
                    (bytes[..=last].ends_with(b" //") && bytes.get(last + 1) == Some(&b' '))
                        .then(|| last - 1..last + 1)
                };
                let dash = || {
                    let dash = signs::spelt_dashes(&s[near..]).next_back()?;
                    Some(near + dash.start..near + dash.end)
                };
                (strokes().or_else(dash)?, 0, Delimiter::Dash)
            }
        }
    };
    let (name, rest) = (trim(&s[mark.end..s.len() - close]), trim(&s[..mark.start]));
    // a date and a page may stand beside the name
    let most =
        if !matches!(delimiter, Delimiter::Dash | Delimiter::Pipe) && name.contains(|c| digit(c).is_some()) {
            10
        } else {
            6
        };
    // what a link leads to is no name
    if name.is_empty()
        || name.contains("://")
        || name.len() > LONGEST
        || name.split(' ').nth(most).is_some()
        || !is_worded(rest)
    {
        return None;
    }
    let whole = Span::of(text, name);
    let name = unquote(text, whole);
    Some(Label { name, rest: Span::of(text, rest), delimiter, spaced: (true, true), quoted: name != whole })
}

/// Whether words are more than one: where none are parted, a few characters are.
pub(crate) fn is_worded(s: &str) -> bool {
    const FEW: usize = 4;
    s.contains(' ') || s.starts_with(|c: char| c >= '\u{3040}') && s.chars().count() >= FEW
}

/// Where the comma stands behind the quotation that a line opens with.
pub(super) fn past_quotation(s: &str) -> Option<usize> {
    let open = s.chars().next().filter(|c| matches!(c, '"' | '«' | '“' | '„'))?;
    let close: &[char] = match open {
        '"' => &['"'],
        '«' => &['»'],
        _ => &['”', '“'],
    };
    let inner = &s[open.len_utf8()..];
    let (at, end) = inner.match_indices(close).next()?;
    let at = open.len_utf8() + at + end.len();
    s[at..].starts_with([',', '،']).then_some(at)
}

/// Where the white space ends, but for its last character, before a last column.
fn column(s: &str) -> Option<usize> {
    // most lines have no such gap
    if !any_pair(s.as_bytes(), |a, b| (a == b' ') & (b == b' ') | (b == b'\t')) {
        return None;
    }
    let wide = |&at: &usize| s.as_bytes()[at] == b'\t' || s[..at].ends_with("  ");
    memchr::memrchr2_iter(b' ', b'\t', s.as_bytes()).find(wide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_link_leads_to_is_no_name() {
        let text = "[رابط الخبر](https://news.example/1/a)";
        assert!(label(text, Span::new(0, text.len() as u32)).is_none());
    }

    #[test]
    fn strokes_stand_between_words() {
        let name = |text: &str| {
            label(text, Span::new(0, text.len() as u32)).map(|label| text[label.name].to_owned())
        };
        assert_eq!(name("The ferry runs again // Ina Roe").as_deref(), Some("Ina Roe"));
        for text in ["/", "//", "// Ina Roe", "The ferry runs/again"] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
