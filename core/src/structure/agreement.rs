//! Whether starts that different kinds of evidence propose stand in the head of one and the same piece.

use super::page::Page;
use super::proposal::has_body;

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
        && !(low + 1..=high).any(|i| page.divides(i) && i != high)
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
