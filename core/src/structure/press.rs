//! Words and titles that say a text reviews the press.

use super::page::Page;
use crate::lookup::PRESS;
use crate::span::Span;
use crate::text::fold;

/// Whether a line says that it stands over a review of the press: a title, which is short.
pub(super) fn names_press(page: &Page, i: usize) -> bool {
    title(page, i).is_some()
}

/// The same, and whether it speaks of papers.
fn title(page: &Page, i: usize) -> Option<bool> {
    if page.shapes[i].columns > TITLE {
        return None;
    }
    speaks(page.text, page.lines[i])
}

/// Whether a long line speaks of the press in its first words.
pub(super) fn opens_with_press(page: &Page, i: usize) -> bool {
    const OPENING: usize = 160;
    let s = page.line(i);
    let near = &s[..s.floor_char_boundary(OPENING)];
    speaks(page.text, Span::of(page.text, near)).is_some()
}

/// Whether some words speak of the press, and of papers.
fn speaks(text: &str, line: Span) -> Option<bool> {
    // most lines have no word of theirs
    let s = &text[line];
    let spaces = memchr::memchr_iter(b' ', s.as_bytes());
    let mut words = [0].into_iter().chain(spaces.map(|space| space + 1));
    if !words.any(|word| PRESS.may_begin(&s.as_bytes()[word..])) {
        return None;
    }
    let words = fold::few::<32>(text, line)?;
    let mut said = (0..words.len()).filter_map(|at| PRESS.opening(&words[at..]).map(|(papers, _)| papers));
    let first = said.next()?;
    Some(first || said.any(|papers| papers))
}

/// The longest title, in characters.
const TITLE: u8 = 120;

/// Whether the first lines say that the text reviews the press, and that this is papers.
pub(crate) fn speaks_of_press(page: &Page) -> (bool, bool) {
    const HEAD: usize = 10;
    let mut said = (0..page.lines.len().min(HEAD)).filter_map(|i| title(page, i)).peekable();
    (said.peek().is_some(), said.any(|papers| papers))
}
