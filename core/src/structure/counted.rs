//! Evidence: ordinals that go on, and lists that only look like headings.

use super::opening;
use super::page::Page;
use super::proposal::{Proposal, has_body};
use super::shape::Form;
use crate::lookup::KeyMap;
use crate::records::{Evidence, NONE};
use crate::shares::{eight_in_ten, nine_in_ten};
use crate::text::fold;

/// Proposes the items that two kinds of ordinals count, where one of the outer ones is the heading of a group
/// whose items the inner ones are: `a)`, `b)`, `c)`, `1.`, `2.`, `d)`.
pub(super) fn levels(page: &Page, proposals: &mut Vec<Proposal>) {
    let counted = |proposal: &&Proposal| proposal.kind == Evidence::Ordinal && proposal.starts.len() >= 3;
    let merged = proposals.iter().filter(counted).find_map(|inner| {
        let (first, last) = (inner.starts[0], inner.starts[inner.starts.len() - 1]);
        proposals.iter().filter(counted).find_map(|outer| {
            let at = outer.starts.partition_point(|&start| start < first);
            let group = *outer.starts.get(at.checked_sub(1)?)?;
            let within = outer.starts.get(at).is_none_or(|&next| last < next);
            let heads = !has_body(page, group as usize, first as usize);
            let mut starts: Vec<u32> = outer.starts.iter().copied().filter(|&start| start != group).collect();
            starts.splice(at - 1..at - 1, inner.starts.iter().copied());
            (within && heads).then_some(Proposal { kind: Evidence::Ordinal, starts, trust: 0.9 })
        })
    });
    proposals.extend(merged);
}

/// A short line that is a number, or a few words and a number: `3`, `(3)`, `Story No. 3`. Its words as a hash, and the
/// number.
fn caption(page: &Page, i: usize) -> Option<(u64, u32)> {
    const LONGEST: u8 = 30;
    const WORDS: usize = 3;
    let shape = &page.shapes[i];
    if shape.columns > LONGEST || !shape.digits() || shape.body() || page.field(i) {
        return None;
    }
    let s = page.line(i).trim_matches(['(', ')', '[', ']', '.', ':', '#', '*']);
    let words = s.trim_end_matches(|c| opening::digit(c).is_some());
    let figures = &s[words.len()..];
    // longer ones are no count, and might not fit
    if !(1..=3).contains(&figures.chars().count()) {
        return None;
    }
    let number = figures.chars().filter_map(opening::digit).fold(0, |n, d| n * 10 + d);
    let plain = |c: char| opening::is_letter(c) || matches!(c, ' ' | '.' | '#' | ':' | '°' | 'º');
    let few = words.chars().all(plain) && words.split_whitespace().nth(WORDS).is_none();
    few.then(|| (fold::bytes(words.trim().as_bytes()), number))
}

/// The number that an article's first line is, or counts it with; [`NONE`] where it is another line.
pub(crate) fn number_above(page: &Page, first: usize) -> u32 {
    let counts = |caption: &(u64, u32)| page.shapes[first].is_mark() || caption.0 == fold::bytes(b"");
    caption(page, first).filter(counts).map_or(NONE, |(_, number)| number)
}

/// Moves starts up to the captions right above nearly all of them that count them, and marks those that the heads
/// open with.
pub(super) fn lift(page: &Page, starts: &mut [u32], from: usize) {
    let own = |start: u32| {
        let i = start as usize;
        let over_head = page.shapes.get(i + 1).is_some_and(|next| next.may_head() && !page.divides(i + 1));
        caption(page, i).filter(|_| over_head).map(|(_, number)| (i, number))
    };
    let above = |start: u32| {
        let i = (start as usize).checked_sub(1).filter(|&i| i >= from && !page.divides(i))?;
        caption(page, i).map(|(_, number)| (i, number))
    };
    let above = |start: u32| above(start).or_else(|| own(start));
    // most heads have none
    if starts.len() < LEAST
        || starts.iter().take(LEAST).filter(|&&start| above(start).is_some()).count() + 1 < LEAST
    {
        return;
    }
    let captions: Vec<Option<(usize, u32)>> = starts.iter().map(|&start| above(start)).collect();
    let (mut last, mut count) = (0, 0);
    for &(_, number) in captions.iter().flatten() {
        count += usize::from((last + 1..=last + 2).contains(&number));
        last = number;
    }
    if !eight_in_ten(count, starts.len()) {
        return;
    }
    for (start, caption) in starts.iter_mut().zip(captions) {
        if let Some((i, _)) = caption {
            *start = i as u32;
            page.shapes[i].take_as(Form::Mark);
        }
    }
}

/// The fewest captions that count articles.
const LEAST: usize = 3;

/// No index.
const NEVER: usize = usize::MAX;

/// Lines whose numbers continue. A numbered list inside an article starts again, or its items
/// stand close together.
pub(super) fn ordinals(page: &Page, lines: impl Iterator<Item = usize>) -> Option<Proposal> {
    // the longest chain that ends with each number so far, and what each line's chain came from
    let mut ending: KeyMap<(usize, usize)> = KeyMap::default();
    let (mut chain, mut count): (Vec<(u32, usize)>, usize) = (Vec::new(), 0);
    let (mut longest, mut last) = (0, NEVER);
    for i in lines {
        count += 1;
        let number = u64::from(opening::read(page.text, page.lines[i]).number);
        // one number may be lost
        let before = [1, 2].iter().filter_map(|back| ending.get(&number.checked_sub(*back)?));
        let (length, from) = before.copied().max_by_key(|&(length, _)| length).unwrap_or((0, NEVER));
        let at = chain.len();
        chain.push((i as u32, from));
        ending.insert(number, (length + 1, at));
        if length + 1 > longest {
            (longest, last) = (length + 1, at);
        }
    }
    let mut best = Vec::with_capacity(longest);
    while let Some(&(line, from)) = chain.get(last) {
        best.push(line);
        last = from;
    }
    best.reverse();
    if let Some(runs) = runs(page, &chain, best.len()) {
        best = runs;
    }
    let skipped = count - best.len();
    let long = best.iter().filter(|&&i| page.shapes[i as usize].long()).count();
    let clean = best.len() as f32 / (best.len() + skipped) as f32;
    let apart = if long * 2 > best.len() { 0.5 } else { 0.8 };
    (best.len() >= 2).then_some(Proposal {
        kind: Evidence::Ordinal,
        starts: best,
        trust: apart * (0.5 + 0.5 * clean),
    })
}

/// All lines that are numbered, but for the items of lists, where the numbers begin again in each section: they
/// go on by one or begin anew, and running text stands between nearly all of them, as it does not in a list.
fn runs(page: &Page, chain: &[(u32, usize)], longest: usize) -> Option<Vec<u32>> {
    if chain.len() * 10 < longest * 13 || chain.len() < 4 {
        return None;
    }
    let mut starts: Vec<u32> = chain.iter().map(|&(line, _)| line).collect();
    without_lists(page, &mut starts);
    if starts.len() * 10 < longest * 13 || starts.len() < 4 {
        return None;
    }
    let number = |line: u32| opening::read(page.text, page.lines[line as usize]).number;
    let (mut last, mut regular, mut parted, mut sections) = (0u32, 0, 0, 0);
    for (i, &line) in starts.iter().enumerate() {
        let number = number(line);
        regular += usize::from(number == 1 || Some(number) == last.checked_add(1));
        sections += usize::from(number == 1);
        let above = i.checked_sub(1).map(|before| starts[before] as usize);
        parted += usize::from(above.is_none_or(|above| has_body(page, above, line as usize)));
        last = number;
    }
    let most = |count: usize| nine_in_ten(count, starts.len());
    (most(regular) && most(parted) && sections * 2 <= starts.len()).then_some(starts)
}

/// Leaves out short lines that follow one another: the items of a list. Two at the beginning are a
/// title and the first item.
pub(super) fn without_lists(page: &Page, starts: &mut Vec<u32>) {
    let lone = |i: u32| page.shapes[i as usize].long() || page.is_brief(i as usize);
    // what stands below a rule begins anew
    let ruled = |a: u32, b: u32| (a as usize + 1..b as usize).any(|i| page.divides(i));
    let listed =
        |a: u32, b: u32| !lone(a) && !lone(b) && !has_body(page, a as usize, b as usize) && !ruled(a, b);
    let mut last_listed = false;
    let mut kept = 0;
    if heads_of_several(starts, listed) {
        let mut before = None;
        starts.retain(|&start| {
            let follows = before.is_some_and(|before| listed(before, start));
            before = Some(start);
            !follows
        });
        return;
    }
    if let [title, first, second, ..] = starts[..]
        && listed(title, first)
        && !listed(first, second)
    {
        starts.remove(0);
    }
    for i in 0..starts.len() {
        let with_next = starts.get(i + 1).is_some_and(|&next| listed(starts[i], next));
        if !with_next && !last_listed {
            starts[kept] = starts[i];
            kept += 1;
        }
        last_listed = with_next;
    }
    starts.truncate(kept);
}

/// Whether nearly all the runs of lines that follow one another are equally long, and short: heads of
/// an outlet over a headline, each with its mark.
fn heads_of_several(starts: &[u32], listed: impl Fn(u32, u32) -> bool) -> bool {
    const LINES: usize = 3;
    let mut runs = [0usize; LINES + 2];
    let mut count = 0;
    for run in starts.chunk_by(|&a, &b| listed(a, b)) {
        runs[run.len().min(LINES + 1)] += 1;
        count += 1;
    }
    count >= 3 && (2..=LINES).any(|lines| eight_in_ten(runs[lines], count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::wrapping;
    use crate::text::lines::lines;

    #[test]
    fn addresses_and_rules_part_numbered_lines_that_are_no_list() {
        let text = "1. Ash\n2. Elm\n3. Oak\n\nI. NEWS\n-----\n1. Ferry runs again\nhttps://weir.example/1\n\n2. Mill to open\nhttps://weir.example/2\n\nII. GOODS\n-----\n1. Oars of ash\nhttps://weir.example/3\n";
        let lines = lines(text);
        let shapes = wrapping::shapes(text, &lines);
        let page = Page { text, lines: &lines, shapes: &shapes };
        let counted = |&i: &usize| page.line(i).starts_with(|c: char| c.is_ascii_digit());
        let mut starts: Vec<u32> = (0..lines.len()).filter(counted).map(|i| i as u32).collect();
        without_lists(&page, &mut starts);
        let kept: Vec<&str> = starts.iter().map(|&i| page.line(i as usize)).collect();
        assert_eq!(kept, ["1. Ferry runs again", "2. Mill to open", "1. Oars of ash"]);
    }

    #[test]
    fn numbers_alone_and_counted_captions_open_the_articles_they_count() {
        let body =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads =
            ["الجسر يفتح أبوابه", "القمح يصل إلى الميناء", "السوق يعود إلى أهله", "العبارة تتوقف يوما"];
        for caption in ["~", "(~)", "خبر رقم ~"] {
            let item = |(k, head): (usize, &&str)| {
                format!("{}\n\n{head}\n\n{body}\n\n- المرايا\n\n", caption.replace('~', &(k + 1).to_string()))
            };
            let text = format!("ملخص الصحف\n\n{}", heads.iter().enumerate().map(item).collect::<String>());
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
            assert_eq!(found, heads, "{caption}");
            let numbers: Vec<_> = digest.articles().filter_map(|article| article.ordinal()).collect();
            assert!(caption.len() > 3 || numbers == [1, 2, 3, 4], "{caption}");
            let firsts = digest.articles().filter_map(|article| article.text().lines().next());
            let counted = (1..=4).map(|k: u32| caption.replace('~', &k.to_string()));
            assert!(firsts.eq(counted), "{caption}");
        }
    }

    #[test]
    fn a_long_number_above_a_headline_counts_nothing() {
        let body = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let item = |head: &&str| format!("98765432109876543210\n\n{head}\n\n{body}\n\n* * *\n\n");
        let heads = ["Otters come back", "Nets burnt by night", "Mill opens again"];
        let text = format!("Press review\n\n{}", heads.iter().map(item).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        assert!(digest.articles().all(|article| article.ordinal().is_none()));
    }

    #[test]
    fn the_first_line_of_each_head_may_count_it() {
        const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let heads =
            ["Otters come back to the weir", "Nets burnt on the far shore", "Mill opens by night once more"];
        for [above, below] in [["#", ""], ["", ""], ["Item ", "."]] {
            let item = |(k, head): (usize, &&str)| {
                format!(
                    "{above}{}{below}\nWeir Post\n{} March 2019\n{head}\n\n{TEXT}\n\n{TEXT}\n\n*******\n\n",
                    k + 1,
                    k + 3
                )
            };
            let text: String = heads.iter().enumerate().map(item).collect();
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
            assert_eq!(found, heads, "{above}");
        }
        // a headline that ends in a number counts nothing
        let heads = ["Ferry line 12", "Weir gate 4", "Otter count 31"];
        let item = |head: &&str| format!("{head}\nWeir Post\n\n{TEXT}\n\n{TEXT}\n\n*******\n\n");
        let text: String = heads.iter().map(item).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }
}
