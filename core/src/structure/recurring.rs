//! Evidence: a shape of line that recurs at the head of every piece, whatever it says.

use super::opening::{digit, is_letter};
use super::page::Page;
use super::proposal::{Proposal, has_body};
use crate::records::Evidence;

/// Proposes the lines of each shape with digits that recurs between pieces of running text.
pub(crate) fn propose(page: &Page, from: usize) -> Vec<Proposal> {
    const MOST: usize = 8;
    let mut masks: Vec<(u64, u32)> = Vec::new();
    for i in from..page.lines.len() {
        let shape = page.shapes[i];
        if shape.digits() && shape.columns <= 80 && shape.may_head() {
            masks.extend(mask(page.line(i)).map(|mask| (mask, i as u32)));
        }
    }
    masks.sort_unstable();
    let lines = |same: &[(u64, u32)]| same.iter().map(|of| of.1).collect::<Vec<u32>>();
    let apart = |pair: &[(u64, u32)]| has_body(page, pair[0].1 as usize, pair[1].1 as usize);
    let recurs = |same: &&[(u64, u32)]| same.len() >= 3 && same.windows(2).all(apart);
    let mut shapes: Vec<&[(u64, u32)]> = masks.chunk_by(|a, b| a.0 == b.0).filter(recurs).collect();
    shapes.sort_by_key(|same| (std::cmp::Reverse(same.len()), same[0].1));
    shapes.truncate(MOST);
    let lifted = |same: &[(u64, u32)]| super::fields::lift(page, lines(same), from);
    let proposal = |same| Proposal { kind: Evidence::Shape, starts: lifted(same), trust: 0.75 };
    shapes.into_iter().map(proposal).collect()
}

/// A line with its words and numbers taken out: `"a" a 0.0.0 a: 0`. None where too little is left
/// to tell it from other lines.
pub(crate) fn mask(s: &str) -> Option<u64> {
    let (mut hash, mut last, mut numbers, mut marks) = (0u64, ' ', 0, 0);
    for c in s.chars() {
        let c = match c {
            _ if is_letter(c) => 'a',
            _ if digit(c).is_some() => '0',
            _ if c.is_whitespace() => continue,
            _ => c,
        };
        if c == last && (c == 'a' || c == '0') {
            continue;
        }
        match c {
            '0' => numbers += 1,
            'a' => {}
            _ => marks += 1,
        }
        hash = (hash.rotate_left(7) ^ c as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        last = c;
    }
    (numbers >= 2 || numbers == 1 && marks >= 2).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_keep_the_shape_alone() {
        assert_eq!(
            mask("\"Hafenbote\" vom 23.10.2017 Seite: 2"),
            mask("\"Neue Post\" vom 1.1.2018 Seite: 14")
        );
        assert_eq!(mask("30-11-2011, p.23"), mask("2-1-2012, p.4"));
        assert_ne!(mask("30-11-2011, p.23"), mask("30/11/2011, p.23"));
        assert_eq!(mask("عام 2015"), None);
    }
}
