//! Names in quotation marks, behind words for what they are.

use super::opening::{self, Label};
use super::signs;
use crate::lookup::{FIRST_WORD, VOCABULARY};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;

/// Whether a name may hold a quotation mark, by the first bytes of those: most names are letters alone.
pub(crate) fn may_quote(name: &str) -> bool {
    memchr::memchr3(b'"', 0xc2, 0xe2, name.as_bytes()).is_some()
}

/// False only for a text in which neither quotation marks nor brackets set words off.
pub(super) fn may_set_off(s: &str) -> bool {
    may_quote(s) || memchr::memchr(b'(', s.as_bytes()).is_some()
}

/// The name in quotation marks behind a word or two for what it is, `صحيفة "X"`; where the label introduces
/// a headline in quotation marks, behind a word for an outlet anywhere: `نشرت صحيفة "X" أمس`.
pub(crate) fn inner_quotation(text: &str, Label { name, rest, .. }: Label) -> Option<Span> {
    const BEFORE: usize = 2;
    let s = &text[name];
    if !may_quote(s) {
        return None;
    }
    let (open, mark) = s.char_indices().find(|&(_, c)| matches!(c, '"' | '«' | '“'))?;
    let close = match mark {
        '"' => '"',
        '«' => '»',
        _ => '”',
    };
    let (inner, after) = s[open + mark.len_utf8()..].split_once(close)?;
    let words = s[..open].split_whitespace().count();
    let called = || {
        let introduces = opening::unquote(text, rest) != rest;
        let word = s[..open].split_whitespace().next_back().map_or(0, fold::key);
        introduces && VOCABULARY.by_key(word) & FIRST_WORD != 0
    };
    let alone = after.is_empty() && (1..=BEFORE).contains(&words);
    ((alone || called()) && !inner.contains(['"', '«', '»', '“', '”']))
        .then(|| trim_span(text, Span::of(text, inner)))
        .filter(|inner| !inner.is_empty())
}

/// The same for a whole line: `صحيفة «X»`.
pub(crate) fn of_line(text: &str, line: Span) -> Option<Span> {
    let rest = Span::new(line.end, line.end);
    let delimiter = opening::Delimiter::Colon;
    inner_quotation(text, Label { name: line, rest, delimiter, spaced: (false, false), quoted: false })
}

/// The longest quotation of a line, with its marks and without; one that closes the line may hold others.
pub(crate) fn longest(text: &str, line: Span) -> Option<(Span, Span)> {
    let s = &text[line];
    let (mut best, mut from) = (None, 0);
    // what the marks begin with is looked for before characters are decoded
    while let Some(near) = memchr::memchr3(b'"', 0xc2, 0xe2, &s.as_bytes()[from..])
        && let Some((at, mark)) =
            s[from + near..].char_indices().find(|&(_, c)| matches!(c, '"' | '«' | '“' | '„'))
    {
        let open = from + near + at;
        let inner = open + mark.len_utf8();
        let close = match mark {
            '«' => '»',
            '“' => '”',
            mark => mark,
        };
        // a low mark is closed by either of the high ones
        let (last, first) = match mark {
            '„' => (s[inner..].rfind(['“', '”']), s[inner..].find(['“', '”'])),
            _ => (s[inner..].rfind(close), s[inner..].find(close)),
        };
        let (Some(last), Some(length)) = (last, first) else { break };
        // each is as long as its fellow
        let size = mark.len_utf8();
        if last > 0
            && let Some(words) = signs::quoted(&s[open..inner + last + size])
        {
            return Some((Span::of(text, &s[open..inner + last + size]), Span::of(text, words)));
        }
        from = inner + length + size;
        let quoted = (Span::of(text, &s[open..from]), Span::of(text, &s[inner..inner + length]));
        best = best.filter(|best: &(Span, Span)| best.1.len() >= quoted.1.len()).or(Some(quoted));
    }
    best
}
