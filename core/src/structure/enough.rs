//! Whether the evidence that was asked is enough, so that nothing else has to be.

use super::agreement::agreement;
use super::page::Page;
use super::partition::{SURE, complete};
use super::proposal::{self, Proposal, has_body};
use crate::options::Options;
use crate::records::{Evidence, EvidenceSet};

/// Whether a complete list of contents and the rules or marks between the articles say the same.
pub(crate) fn is_settled(
    page: &Page,
    proposals: &[Proposal],
    end: usize,
    options: &Options,
    cut: bool,
) -> bool {
    let heard = |proposal: &&Proposal| {
        !options.forbidden.has(proposal.kind)
            && proposal.starts.len() >= 3
            && proposal.starts.last().is_some_and(|&last| (last as usize) < end)
            && proposal::score(page, proposal, end) >= SURE
    };
    let listed = proposals.iter().find(|proposal| complete(proposal));
    let divides = |proposal: &&Proposal| matches!(proposal.kind, Evidence::Rule | Evidence::Marker);
    options.forced == EvidenceSet::NONE
        && listed.filter(heard).is_some_and(|listed| {
            // of a text that was cut, the last rule may stand over no more than a head
            let bodied = |proposal: &&Proposal| match proposal.starts[..] {
                [.., last] if cut && !has_body(page, last as usize, end) => proposal.starts.len() - 1,
                _ => proposal.starts.len(),
            };
            let same = |proposal: &&Proposal| {
                agreement(page, &proposal.starts[..bodied(proposal)], &listed.starts) >= 1.0
            };
            proposals.iter().filter(divides).filter(same).any(|proposal| heard(&proposal))
        })
}

/// Whether one of the proposals is enough to tell a digest by.
pub(crate) fn tells(page: &Page, proposals: &[Proposal], end: usize) -> bool {
    proposals.iter().any(|proposal| {
        proposal.starts.iter().filter(|&&start| (start as usize) < end).nth(2).is_some()
            && proposal::score(page, proposal, end) >= SURE
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::wrapping::shapes;
    use crate::text::lines::lines;

    const TEXT: &str =
        "قالت البلدية إن الجسر الجديد افتتح صباح اليوم أمام السيارات والمارة بعد عام من العمل في النهر.";

    #[test]
    fn three_sure_starts_tell_a_digest() {
        let headlines = ["افتتاح الجسر", "وصول السفينة", "سوق السمك"];
        let text: String = headlines.iter().map(|line| format!("{line}\n{TEXT}\n{TEXT}\n")).collect();
        let lines = lines(&text);
        let shapes = shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let told = |starts: &[u32], trust| {
            let proposal = Proposal { kind: Evidence::Rule, starts: starts.to_vec(), trust };
            tells(&page, &[proposal], lines.len())
        };
        assert!(told(&[0, 3, 6], 1.0));
        assert!(!told(&[0, 3], 1.0));
        assert!(!told(&[0, 3, 6], 0.4));
        assert!(!told(&[0, 3, 9], 1.0));
    }
}
