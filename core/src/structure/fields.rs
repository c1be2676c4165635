//! Evidence: `Key: value` lines with keys that come again at the head of every piece.

use super::page::Page;
use super::proposal::Proposal;
use super::shape::{self, Form};
use crate::records::Evidence;
use crate::text::lines::blank_lines;
use crate::words::keys::Key;

/// Blocks of fields, and keys that only a heading has, as starts.
pub(crate) fn propose(page: &Page, from: usize) -> Vec<Proposal> {
    let mut blocks: Vec<(u32, Keys)> = Vec::new();
    let mut keyed: Vec<(Key, Vec<(u32, Keys)>)> = Vec::new();
    let mut i = from;
    while i < page.lines.len() {
        if !page.shapes[i].field() {
            i += 1;
            continue;
        }
        let end = block_end(page, i);
        let keys = || (i..end).filter_map(|line| shape::key_of(page.text, page.lines[line]));
        let set = keys().fold(0, |set: Keys, key| set | 1 << key as u32);
        for key in keys().filter(|key| matches!(key, Key::Headline | Key::Subject)) {
            match keyed.iter_mut().find(|of| of.0 == key) {
                Some(of) => of.1.push((i as u32, set)),
                None => keyed.push((key, vec![(i as u32, set)])),
            }
        }
        if end - i >= 2 && page.heads_body(end - 1) {
            blocks.push((i as u32, set));
        }
        i = end;
    }
    let mut proposals = Vec::new();
    for starts in std::iter::once(blocks).chain(keyed.into_iter().map(|of| of.1)) {
        let mut starts = without_carrier(&starts);
        starts.dedup();
        if starts.len() >= 2 {
            let starts = lift(page, starts, from);
            proposals.push(Proposal { kind: Evidence::Field, starts, trust: 0.9 });
        }
    }
    proposals
}

/// A set of [`Key`]s, a bit each.
type Keys = u32;

/// Leaves out the blocks at the beginning that are unlike the others: the header of the mail that
/// carries a digest has keys that its messages lack, or lacks some that they all have.
fn without_carrier(blocks: &[(u32, Keys)]) -> Vec<u32> {
    let count = |bit: Keys| blocks.iter().filter(|block| block.1 & bit != 0).count();
    let (mut usual, mut rare): (Keys, Keys) = (0, 0);
    for bit in (0..Keys::BITS).map(|i| 1 << i) {
        if count(bit) * 10 >= blocks.len() * 6 {
            usual |= bit;
        } else if count(bit) * 10 <= blocks.len() * 4 {
            rare |= bit;
        }
    }
    let mail = 1 << Key::From as u32 | 1 << Key::To as u32;
    let unlike = |&&(_, keys): &&(u32, Keys)| keys & mail != 0 && (keys & usual != usual || keys & rare != 0);
    let carriers = blocks.iter().take_while(unlike).count();
    let skip = if carriers * 2 <= blocks.len() { carriers } else { 0 };
    blocks[skip..].iter().map(|block| block.0).collect()
}

/// Where the run of fields that begins at `i` ends: values may run over to indented lines, and a
/// key that is not known counts between two that are.
pub(crate) fn block_end(page: &Page, i: usize) -> usize {
    let mut end = i + 1;
    while end < page.lines.len() && !page.shapes[end - 1].closes() {
        let known = |i: usize| page.shapes.get(i).is_some_and(|shape| shape.field());
        let keyed = matches!(page.shapes[end].form, Form::Label(_) | Form::LabelAlone);
        if known(end)
            || (keyed || page.hangs(i, end))
                && (known(end + 1) || page.hangs(i, end))
                && !page.shapes[end].long()
        {
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// Moves starts up over the short lines that stand above nearly every one of them: a headline over
/// its fields.
pub(crate) fn lift(page: &Page, starts: Vec<u32>, from: usize) -> Vec<u32> {
    let heads = |i: usize| {
        let shape = page.shapes[i];
        shape.may_head() && !shape.stops() && (!shape.wraps() || shape.opens())
    };
    raise(page, starts, from, heads)
}

/// The same for lines of a form: over those above that no blank line parts from them.
pub(crate) fn lift_close(page: &Page, starts: Vec<u32>, from: usize) -> Vec<u32> {
    let heads = |i: usize| {
        let shape = page.shapes[i];
        let wraps = shape.wraps() && !shape.opens();
        shape.may_head() && !shape.stops() && !wraps && !shape.field() && !shape.closes()
    };
    raise(page, starts, from, heads)
}

/// Moves starts up over the lines above them that `heads` admits, where nearly all have so many. A
/// gap that is wider than those around it stands above a head, not in it.
fn raise(page: &Page, starts: Vec<u32>, from: usize, heads: impl Fn(usize) -> bool) -> Vec<u32> {
    const MOST: usize = 5;
    let above = |start: u32| (from..start as usize).rev().take(MOST).take_while(|&i| heads(i)).count();
    let mut counts = [0usize; MOST + 1];
    starts.iter().for_each(|&start| counts[above(start)] += 1);
    let most = (0..=MOST).max_by_key(|&k| counts[k]).unwrap_or(0);
    let enough = counts[most..].iter().sum::<usize>() * 10 >= starts.len() * 8;
    if most == 0 || !enough {
        return starts;
    }
    // the gap that most pieces have at least, so many lines above the start
    let gap = |k: usize| {
        let lines = starts[1..].iter().map(|&start| start as usize - k.min(above(start)));
        let mut gaps: Vec<u8> =
            lines.map(|i| blank_lines(page.text, page.lines[i - 1], page.lines[i])).collect();
        gaps.sort_unstable();
        gaps.get(gaps.len() / 4).copied().unwrap_or(0)
    };
    let top = (0..=most).max_by_key(|&k| gap(k)).unwrap_or(most);
    starts.into_iter().map(|start| start - top.min(above(start)) as u32).collect()
}
