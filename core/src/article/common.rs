//! What is said over every heading: a section, a stamp, who sent the messages.

use super::heads::{Head, is_stamp, lines};
use crate::dates::Found;
use crate::names::Names;
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::structure::Structure;
use crate::structure::front;
use crate::structure::glance;
use crate::structure::opening;
use crate::structure::page::Page;

/// Where most articles open with one and the same line that is no outlet, a section of the paper, the
/// next line is the headline; where one sender posted all the messages, what follows his name is.
pub(super) fn past_common(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) {
    let Some(&usual) = heads.get(heads.len() / 2).filter(|head| heads.len() >= 3 && !head.words.is_empty())
    else {
        return;
    };
    let all = heads.len();
    let most = |count: usize| eight_in_ten(count, all);
    let line = &page.text[usual.words];
    let whole =
        |head: &Head| head.lines.1 == head.lines.0 + 1 && head.words == page.lines[head.lines.0 as usize];
    // its figures may differ, as those of a stamp do
    let mut stamp = whole(&usual).then(|| page.unnumbered(usual.lines.0 as usize));
    let alike = |head: &Head, stamp: Option<u64>| {
        &page.text[head.words] == line
            || stamp.is_some() && whole(head) && stamp == Some(page.unnumbered(head.lines.0 as usize))
    };
    let mut others = heads.iter().filter(|head| !alike(head, stamp));
    // most digests are told by a few
    let may_be_most = others.nth(all / 5).is_none();
    stamp = stamp.filter(|_| may_be_most && is_stamp(page, usual.lines.0 as usize, dates));
    let mut below = |head: &Head, article: &ArticleRec| {
        let mut lines = head.lines.1 as usize..article.end as usize;
        let i = lines.find(|&i| !glance::is_media(page.line(i)))?;
        let fits = page.shapes[i].may_head() && !page.field(i) && !front::is_date(page, i, dates);
        Some(i).filter(|&i| fits && page.heads_body(i))
    };
    let said: Vec<bool> = heads.iter().map(|head| may_be_most && alike(head, stamp)).collect();
    if most(said.iter().filter(|&&said| said).count()) && !names.is_outlet(line) {
        let below: Vec<Option<usize>> =
            heads.iter().zip(&found.articles).map(|(head, article)| below(head, article)).collect();
        if stamp.is_some() && said.iter().zip(&below).any(|(said, below)| *said && below.is_none()) {
            return;
        }
        for (k, head) in heads.iter_mut().enumerate().filter(|&(k, _)| said[k]) {
            *head = below[k].map_or(*head, |i| lines(page, i, found.articles[k].end as usize));
        }
        return;
    }
    let stamped =
        |head: &Head| head.words.start > page.lines[head.lines.0 as usize].start && head.ordinal == NONE;
    let sender = |head: &Head| {
        let label = if stamped(head) { opening::label(page.text, head.words) } else { None };
        label.filter(|label| !label.rest.is_empty()).map(|label| (&page.text[label.name], label.rest))
    };
    let Some((name, _)) = sender(&usual).filter(|(name, _)| !names.is_outlet(name)) else { return };
    if most(heads.iter().filter(|head| sender(head).is_some_and(|found| found.0 == name)).count()) {
        for head in heads {
            if let Some((_, words)) = sender(head).filter(|found| found.0 == name) {
                head.words = opening::read(page.text, words).rest;
            }
        }
    }
}
