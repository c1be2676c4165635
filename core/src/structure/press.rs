//! Words and titles that say a text reviews the press.

use super::page::Page;
use crate::lookup::Phrases;
use crate::span::Span;
use crate::text::fold;
use crate::words::digest::DIGEST_WORDS;
use std::sync::LazyLock;

/// Words that say a text reviews the press.
pub(super) static PRESS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(DIGEST_WORDS.iter().map(|&word| (word, ()))));

/// Whether a line says that it stands over a review of the press: a title, which is short.
pub(super) fn names_press(page: &Page, i: usize) -> bool {
    if page.shapes[i].columns > TITLE {
        return false;
    }
    speaks(page.text, page.lines[i])
}

/// Whether a long line speaks of the press in its first words.
pub(super) fn opens_with_press(page: &Page, i: usize) -> bool {
    const OPENING: usize = 160;
    let s = page.line(i);
    let near = &s[..s.floor_char_boundary(OPENING)];
    speaks(page.text, Span::of(page.text, near))
}

/// Whether some words speak of the press.
fn speaks(text: &str, line: Span) -> bool {
    // most lines have no word of theirs
    let s = &text[line];
    let spaces = memchr::memchr_iter(b' ', s.as_bytes());
    let mut words = [0].into_iter().chain(spaces.map(|space| space + 1));
    if !words.any(|word| PRESS.may_begin(&s.as_bytes()[word..])) {
        return false;
    }
    let Some(words) = fold::few::<32>(text, line) else { return false };
    (0..words.len()).any(|at| PRESS.opening(&words[at..]).is_some())
}

/// The longest title, in characters.
const TITLE: u8 = 120;

/// Whether the first lines say that the text reviews the press.
pub(crate) fn speaks_of_press(page: &Page) -> bool {
    const HEAD: usize = 10;
    (0..page.lines.len().min(HEAD)).any(|i| names_press(page, i))
}
