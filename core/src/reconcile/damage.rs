//! What befell a text: it breaks off, or was decoded wrongly.

use super::finished::{Finished, note};
use crate::diagnostics::{Code, DiagnosticRec};
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::page::TEXT;

/// How many bytes at the start show how the text was decoded.
const DECODED: usize = 4096;

/// Whether a paragraph ends as sentences do.
fn ends(s: &str) -> bool {
    let marks =
        |c: char| matches!(c, '"' | '”' | '“' | '»' | '\'' | '’' | ')' | ']' | '*') || c.is_whitespace();
    s.ends_with([')', ']', '»', '”'])
        || s.trim_end_matches(marks).ends_with(['.', '!', '?', '؟', '۔', '…', '。', ':', '！', '？'])
}

/// A text whose last line breaks off, where nearly every other article ends as a sentence does.
pub(crate) fn truncated(of: Finished, out: &mut Vec<DiagnosticRec>) {
    const LEAST: u8 = 40;
    let Some((last, others)) = of.found.articles.split_last() else { return };
    let line = of.page.lines.len() - 1;
    let shape = &of.page.shapes[line];
    let stands = last.end as usize == line + 1 && of.found.kinds[line] == LineKind::Paragraph;
    let long = shape.columns >= LEAST || line > 0 && of.page.shapes[line - 1].wraps();
    let apart = shape.opens() && shape.columns < TEXT;
    if !stands || !long || apart || others.len() < 2 || ends(of.page.line(line)) {
        return;
    }
    let whole = others.iter().filter(|article| {
        let lines = (article.first as usize..article.end as usize).rev().take(8);
        let mut text = lines.filter(|&i| of.found.kinds[i] == LineKind::Paragraph);
        text.next().is_some_and(|i| ends(of.page.line(i)))
    });
    if eight_in_ten(whole.count(), others.len()) {
        let rec = note(Code::Truncated, Severity::Note, of.page.lines[line]);
        out.push(DiagnosticRec { article: others.len() as u32, ..rec });
    }
}

/// A text that was decoded wrongly before it was encoded.
pub(crate) fn garbled(of: Finished, out: &mut Vec<DiagnosticRec>) {
    let words = garbled_words(of.page.text);
    out.extend(words.map(|span| note(Code::DoubleEncoded, Severity::Warning, span)));
}

/// The first words of a text that was read in a wrong encoding: several letters that begin a
/// character of two bytes, each before one that ends it.
fn garbled_words(text: &str) -> Option<Span> {
    const SEVERAL: usize = 3;
    let bytes = &text.as_bytes()[..text.len().min(DECODED)];
    let mut found = 0;
    let mut first = None;
    // every such letter is U+00C2 to U+00E2
    for at in memchr::memchr_iter(0xc3, bytes) {
        if pair(text, at) {
            found += 1;
            first = first.or(Some(at));
        }
        if found == SEVERAL {
            break;
        }
    }
    let first = first.filter(|_| found == SEVERAL)?;
    let start = text[..first]
        .rfind(char::is_whitespace)
        .map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
    let end = text[first..].find(char::is_whitespace).map_or(text.len(), |i| first + i);
    Some(Span::new(start as u32, end as u32))
}

/// Whether a letter that begins a character stands before one that goes on with it.
fn pair(text: &str, at: usize) -> bool {
    let mut chars = text[at..].chars();
    let (Some(first), Some(second)) = (chars.next(), chars.next()) else { return false };
    match first {
        'â' => second == '€',
        'Ã' | 'Â' | 'Ø' | 'Ù' | 'Ú' | 'Û' | 'Ð' | 'Ñ' | '×' => {
            matches!(
                second,
                '\u{80}'
                    ..='\u{bf}'
                        | 'Œ'
                        | 'œ'
                        | 'Š'
                        | 'š'
                        | 'Ÿ'
                        | 'Ž'
                        | 'ž'
                        | 'ƒ'
                        | 'ˆ'
                        | '˜'
                        | '‚'
                        | '„'
                        | '†'
                        | '‡'
                        | '…'
                        | '‰'
                        | '‹'
                        | '›'
                        | '€'
                        | '™'
                        | '•'
            )
        }
        _ => false,
    }
}
