//! Whether starts that different kinds of evidence propose stand in the head of one and the same piece.

use super::blanks;
use super::page::Page;
use super::proposal::{Proposal, has_body};
use super::shape::Form;
use crate::records::Evidence;
use crate::shares::nine_in_ten;

/// Gives the index pairs of starts that stand in the head of one and the same piece.
pub(super) fn pairs(page: &Page, a: &[u32], b: &[u32], mut give: impl FnMut(usize, usize)) {
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        let (low, high) = (a[i].min(b[j]) as usize, a[i].max(b[j]) as usize);
        if one_head(page, low, high) {
            give(i, j);
            i += 1;
            j += 1;
        } else if a[i] < b[j] {
            i += 1;
        } else {
            j += 1;
        }
    }
}

/// Whether no running text stands between two lines of a head.
fn one_head(page: &Page, low: usize, high: usize) -> bool {
    const HEAD: usize = 8;
    high - low <= HEAD
        && !has_body(page, low, high)
        && !(low + 1..high).any(|i| page.divides(i) && page.ruled_above(i).is_none_or(|first| first < low))
}

/// Whether any of `starts` stands in one head with `start`.
pub(super) fn near(page: &Page, starts: &[u32], start: u32) -> bool {
    let at = starts.partition_point(|&ours| ours < start);
    let around = starts[at.saturating_sub(1)..].iter().take(2);
    around.into_iter().any(|&ours| one_head(page, ours.min(start) as usize, ours.max(start) as usize))
}

/// The share of starts that two proposals have in common.
pub(super) fn agreement(page: &Page, a: &[u32], b: &[u32]) -> f32 {
    let mut common = 0;
    pairs(page, a, b, |_, _| common += 1);
    common as f32 / a.len().max(b.len()).max(1) as f32
}

/// Whether the line that opens the coarse pieces is the one that opens nearly all fine ones, word for word.
pub(super) fn says_again(page: &Page, coarse: &[u32], fine: &[u32]) -> bool {
    let line = page.line(coarse[0] as usize);
    let says = |&&start: &&u32| page.line(start as usize) == line;
    coarse.iter().all(|start| says(&start)) && nine_in_ten(fine.iter().filter(says).count(), fine.len())
}

/// Whether some lines are the first ones below the headings of groups, and others have the same bullet.
pub(super) fn same_mark(page: &Page, some: &[u32], all: &[u32]) -> bool {
    let form = page.form(all[0] as usize);
    let marked = |&i: &u32| page.form(i as usize) == form && !page.shapes[i as usize].stops();
    matches!(form, Form::Bullet(_)) && some.iter().chain(all).all(marked)
}

/// The starts without the last one where no text stands below that.
fn with_texts<'a>(page: &Page, starts: &'a [u32], end: usize) -> &'a [u32] {
    match starts {
        [others @ .., last] if !has_body(page, *last as usize, end) => others,
        _ => starts,
    }
}

/// Whether gaps wider than one blank line stand above all pieces, and above lines that stand over most of their
/// starts: outlets below headlines.
pub(super) fn gaps_above(page: &Page, starts: &[u32], end: usize, gaps: &Proposal) -> bool {
    let starts = with_texts(page, starts, end);
    let mut above = 0;
    let count = |ours: usize, theirs: usize| above += usize::from(gaps.starts[theirs] < starts[ours]);
    let wide = gaps.kind == Evidence::Blank
        && (gaps.trust - blanks::WIDE).abs() < f32::EPSILON
        && gaps.starts.len() == starts.len();
    if !wide || starts.len() < 3 {
        return false;
    }
    pairs(page, starts, &gaps.starts, count);
    above == starts.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::wrapping;
    use crate::text::lines::lines;

    #[test]
    fn a_line_said_again_opens_the_fine_pieces_too() {
        let text = "Echo\nx\nEcho\nx\nEcho\nTide\nx\nEcho";
        let lines = lines(text);
        let shapes = wrapping::shapes(text, &lines);
        let page = Page { text, lines: &lines, shapes: &shapes };
        assert!(says_again(&page, &[0, 4], &[0, 2, 4, 7]));
        assert!(!says_again(&page, &[0, 4], &[0, 2, 4, 5, 7]));
        assert!(!says_again(&page, &[0, 5], &[0, 2, 4, 7]));
    }
}
