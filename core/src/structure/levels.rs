//! Numbers of two levels, `1.2 X`, and quantities that look like them.

use super::ordinal::{self, Style};
use super::shape::{Form, Shape};
use crate::span::Span;

/// Takes the mark off lines that open with a number that no other goes on from: `2.5 million`, not `2.5 X` below `2.4 Y`.
pub(super) fn keep(text: &str, lines: &[Span], shapes: &[Shape]) {
    let leveled =
        |&i: &usize| shapes[i].is_marked() && shapes[i].form(text, lines[i]) == Form::Ordinal(Style::Level);
    let goes_on =
        |(a, b): (u32, u32), (c, d): (u32, u32)| c == a && (b..=b + 2).contains(&d) || c == a + 1 && d == 1;
    let mut last: Option<(usize, (u32, u32), bool)> = None;
    for i in (0..shapes.len()).filter(leveled) {
        let at = ordinal::level(&text[lines[i]]);
        let follows = last.is_some_and(|(_, before, _)| goes_on(before, at));
        if let Some((before, _, false)) = last.filter(|_| !follows) {
            shapes[before].unmark();
        }
        last = Some((i, at, follows));
    }
    if let Some((before, _, false)) = last {
        shapes[before].unmark();
    }
}
