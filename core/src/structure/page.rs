//! What every kind of evidence looks at: the text, its lines and their shapes.

use super::opening;
use super::shape::{Form, Shape};
use crate::records::NONE;
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::indent;

/// A text seen line by line.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) text: &'a str,
    pub(crate) lines: &'a [Span],
    pub(crate) shapes: &'a [Shape],
}

impl<'a> Page<'a> {
    /// The words of line `i`.
    pub(crate) fn line(&self, i: usize) -> &'a str {
        &self.text[self.lines[i]]
    }

    /// What line `i` looks like: its mark or, where it has none, its label, which is looked for when it
    /// is first asked for.
    pub(crate) fn form(&self, i: usize) -> Form {
        self.shapes[i].form(self.text, self.lines[i])
    }

    /// Whether line `i` is a `Key: value` line with a known key.
    pub(crate) fn field(&self, i: usize) -> bool {
        self.shapes[i].field(self.text, self.lines[i])
    }

    /// Whether line `i` is a known key with nothing behind it: its value stands in the next line.
    pub(crate) fn key_alone(&self, i: usize) -> bool {
        self.shapes[i].key_alone(self.text, self.lines[i])
    }

    /// Whether line `i` is indented further than line `at`, as the wrapped end of an entry is.
    pub(crate) fn hangs(&self, at: usize, i: usize) -> bool {
        indent(self.text, self.lines[i]) > indent(self.text, self.lines[at]) + 1
    }

    /// The line behind those that the field at line `i` runs over to: they are indented below it.
    pub(crate) fn folded(&self, i: usize) -> usize {
        const MOST: usize = 4;
        let margin = indent(self.text, self.lines[i]);
        let goes_on = |&j: &usize| {
            !self.shapes[j - 1].closes() && indent(self.text, self.lines[j]) > margin && !self.field(j)
        };
        i + 1 + (i + 1..self.lines.len()).take(MOST).take_while(goes_on).count()
    }

    /// From the first byte of line `first` to the last of line `end - 1`.
    pub(crate) fn span(&self, first: usize, end: usize) -> Span {
        Span::new(self.lines[first].start, self.lines[end - 1].end)
    }

    /// How many bytes the lines `[first, end)` have, however they end and whatever stands between them.
    pub(crate) fn size(&self, first: usize, end: usize) -> usize {
        self.lines[first..end].iter().map(|line| line.len()).sum()
    }

    /// Whether line `i` is a rule or a worded mark.
    pub(crate) fn divides(&self, i: usize) -> bool {
        self.shapes[i].is_rule() || self.shapes[i].is_mark()
    }

    /// For each of `lines`, in order, the first line below it that does not divide, or [`NONE`].
    pub(crate) fn below(&self, lines: &[u32]) -> Vec<u32> {
        let mut below = vec![NONE; lines.len()];
        let (mut seen, mut found) = (NONE, NONE);
        for (slot, &line) in below.iter_mut().zip(lines).rev() {
            // what stands between two of them is looked at once
            let mut i = line + 1;
            while i != seen && (i as usize) < self.lines.len() && self.divides(i as usize) {
                i += 1;
            }
            found = if i == seen {
                found
            } else if (i as usize) < self.lines.len() {
                i
            } else {
                NONE
            };
            seen = line;
            *slot = found;
        }
        below
    }

    /// Whether a rule or a mark stands right above line `i`.
    pub(crate) fn after_rule(&self, i: usize) -> bool {
        i > 0 && self.divides(i - 1)
    }

    /// The first line of the heading whose lower side line `i` is: a line or two between two rules of one length, or
    /// a line that is underlined.
    pub(crate) fn ruled_above(&self, i: usize) -> Option<usize> {
        const MOST: usize = 2;
        let rule = |i: usize| self.shapes[i].is_rule();
        if !rule(i) {
            return None;
        }
        let width = |i: usize| u32::from(self.shapes[i].columns);
        let head = |i: usize| self.shapes[i].may_head() && !self.shapes[i].stops();
        if let Some(first) = (i.saturating_sub(MOST)..i).rev().find(|&first| first > 0 && rule(first - 1)) {
            return ((first..i).all(head) && width(first - 1) == width(i)).then_some(first);
        }
        // what closes a text stands right below it, and a rule that divides is longer or shorter than that
        let above = i.checked_sub(1).filter(|&above| head(above) && self.shapes[above].opens())?;
        let long = width(i) * 10 <= width(above) * 12 + 20 && width(above) * 10 <= width(i) * 12 + 20;
        (long && !self.shapes[i].opens()).then_some(above)
    }

    /// What line `i` says but for its figures, as a hash: the foot of a page numbers it.
    pub(crate) fn unnumbered(&self, i: usize) -> u64 {
        let s = self.line(i);
        if !self.shapes[i].digits() {
            return fold::bytes(s.as_bytes());
        }
        let parts = s.split(|c| opening::digit(c).is_some()).filter(|part| !part.is_empty());
        parts.fold(0, |hash: u64, part| hash.rotate_left(9) ^ fold::bytes(part.as_bytes()))
    }

    /// Whether line `i` ends with an address, as those do that close a text: `Read more: https://...`.
    pub(crate) fn refers(&self, i: usize) -> bool {
        let bytes = self.line(i).as_bytes();
        let last = memchr::memrchr(b' ', bytes).map_or(bytes, |at| &bytes[at..]);
        // the words of a link do not refer to it
        let address = |at: usize| last[at..].starts_with(b"://") && !last[..at].contains(&b'(');
        memchr::memchr_iter(b':', last).any(address) && !self.field(i)
    }

    /// Whether line `i` stands in parentheses or between strokes as a whole, as initials and agencies do that close
    /// a text.
    pub(crate) fn is_aside(&self, i: usize) -> bool {
        let line = self.line(i);
        matches!(line.as_bytes(), [b'(', .., b')'] | [b'/', .., b'/'])
            || line.starts_with('（') && line.ends_with('）')
    }

    /// Whether line `i` is running text, or long enough to be.
    pub(crate) fn is_text(&self, i: usize) -> bool {
        let shape = &self.shapes[i];
        let sentence = shape.stops() && shape.columns >= SENTENCE && !shape.is_marked();
        shape.body() || (shape.columns >= TEXT || sentence) && !self.divides(i)
    }

    /// Whether line `i` is running text, or so long over a line of its paragraph as wrapped text is.
    pub(crate) fn is_prose(&self, i: usize) -> bool {
        let shape = &self.shapes[i];
        let wrapped = shape.columns >= SENTENCE && !shape.closes() && !shape.is_marked();
        self.is_text(i) || wrapped && !self.divides(i) && !self.field(i)
    }

    /// Whether line `i` is the end of a sentence that the line above begins.
    pub(crate) fn ends_sentence(&self, i: usize) -> bool {
        const BOTH: u8 = 70;
        let shape = &self.shapes[i];
        let above = |i: usize| {
            !self.shapes[i].stops() && self.shapes[i].columns.saturating_add(shape.columns) >= BOTH
        };
        shape.stops() && !shape.opens() && !shape.is_marked() && i.checked_sub(1).is_some_and(above)
    }

    /// Whether line `i` is a whole brief behind a bullet or a number: a sentence.
    pub(crate) fn is_brief(&self, i: usize) -> bool {
        let shape = &self.shapes[i];
        shape.columns >= SENTENCE && shape.stops() && shape.is_marked()
    }

    /// Whether running text follows line `i` after a few short lines at most, before the next
    /// division; the rule right under a heading is none.
    pub(crate) fn heads_body(&self, i: usize) -> bool {
        const HEAD: usize = 12;
        let below = if i + 1 < self.lines.len() && self.divides(i + 1) { i + 2 } else { i + 1 };
        (below..self.lines.len()).take(HEAD).take_while(|&i| !self.divides(i)).any(|i| self.is_text(i))
    }
}

/// A line this long that ends like a sentence is one.
const SENTENCE: u8 = 50;

/// A line this long may be a whole paragraph of a brief.
pub(crate) const TEXT: u8 = 90;
