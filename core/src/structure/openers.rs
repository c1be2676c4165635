//! Which lines could open an article.

use super::front;
use super::introductions;
use super::opening::{self, Delimiter};
use super::page::Page;
use super::shape::{self, Form};
use crate::lookup::{BYLINE, NOTICE, VOCABULARY};
use crate::span::Span;
use crate::text::fold;
use crate::words::keys::Key;

/// For each line whether it could open an article, as those of a form do; a long one only by its bullet or
/// ordinal.
pub(super) fn heads(page: &Page, from: usize) -> Vec<bool> {
    let heads = |i: usize| {
        let shape = &page.shapes[i];
        (shape.may_head() || shape.is_marked())
            && i >= from
            && !is_field(page, i)
            && !(i > 0 && page.shapes[i - 1].wraps())
            && !introductions::follows_title(page.line(i))
            && !page.refers(i)
            && !leads_on(page, i)
            && front::compiler(page, i).is_none()
    };
    (0..page.lines.len()).map(heads).collect()
}

/// Whether the label of a line leads on to other pages: `Read also: Y`.
fn leads_on(page: &Page, i: usize) -> bool {
    const LONGEST: usize = 40;
    if page.form(i) != Form::Label(Delimiter::Colon) {
        return false;
    }
    let name = opening::label(page.text, page.lines[i]).map(|label| label.name);
    let name = name.filter(|name| name.len() <= LONGEST);
    name.is_some_and(|name| VOCABULARY.by_key(fold::key(&page.text[name])) & NOTICE != 0)
}

/// Whether a line has a bullet before words that introduce a writer.
pub(super) fn is_credit(page: &Page, i: usize) -> bool {
    const WORDS: usize = 3;
    if !matches!(page.form(i), Form::Bullet(_)) {
        return false;
    }
    let words = page.text[opening::read(page.text, page.lines[i]).rest].split_whitespace().take(WORDS);
    let words = words.filter_map(|word| fold::first_word(page.text, Span::of(page.text, word)));
    let mut names = false;
    VOCABULARY.openings_of(words, |_, tags| names |= tags & BYLINE != 0);
    names
}

/// Whether a line is a field, and no heading whose label is a word that is a key elsewhere: one alone between
/// blank lines.
pub(super) fn is_field(page: &Page, i: usize) -> bool {
    let alone = || page.shapes[i].opens() && page.shapes[i].closes() && i > 0;
    page.field(i) && !(alone() && shape::key_of(page.text, page.lines[i]) == Some(Key::Other))
}
