//! What closes the pieces of a text: fields below them, lines of one shape, notices.

use super::glance;
use super::mask::mask;
use super::page::Page;
use crate::lookup::{PORTAL, VOCABULARY};
use crate::shares::{eight_in_ten, nine_in_ten, six_in_ten};
use crate::text::fold;
use crate::words::keys::Key;

/// A run of fields: its lines, `[first, end)`, and its keys.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) keys: Keys,
    /// What its first line's key reads.
    pub(super) opening: u64,
}

/// A set of [`Key`]s, a bit each.
pub(super) type Keys = u32;

pub(super) const fn bit(key: Key) -> Keys {
    1 << key as u32
}

/// The starts below fields that close the pieces, and where those begin: blocks that open with the key of
/// the last one, which ends the text, nearly all of them right below running text; or all that stand there.
pub(super) fn find(page: &Page, blocks: &[Block], from: usize) -> Option<(Vec<u32>, Vec<usize>)> {
    const AFTER: usize = 6;
    const HANGS: usize = 3;
    let last = blocks.last()?;
    let after = last.end..page.lines.len();
    if after.len() > AFTER || after.clone().any(|i| page.is_text(i)) {
        return None;
    }
    let ends = |i: usize| page.is_text(i) || page.shapes[i].stops() || is_notice(page, i);
    let below_text = |block: &&Block| block.first > from && ends(block.first - 1);
    // some may lack the first key
    let of = |tells: &dyn Fn(&&Block) -> bool| blocks.iter().filter(tells).copied().collect::<Vec<Block>>();
    let closes = |feet: &[Block]| eight_in_ten(feet.iter().filter(below_text).count(), feet.len());
    let kin = of(&|block| block.keys & last.keys != 0);
    // the same keys above a text are the fields of a head
    let feet = if closes(&kin) { kin } else { of(&|block| block.opening == last.opening) };
    if feet.len() < 3 || !closes(&feet) {
        return None;
    }
    // what hangs below the fields is a part of the foot, up to the next one
    let end = |feet: &[Block]| {
        let hangs = feet[0].end..(feet[0].end + HANGS).min(feet[1].first);
        let hangs = hangs.take_while(|&i| !page.shapes[i].opens() && page.shapes[i].may_head());
        let below = feet[0].end + hangs.count();
        // without a blank line below it is the next head
        if page.shapes[below - 1].closes() { below as u32 } else { feet[0].end as u32 }
    };
    let mut starts: Vec<u32> = feet.windows(2).map(end).collect();
    let head = super::rules::first_head(page, &starts, from, feet[0].first)?;
    starts.insert(0, head as u32);
    below_groups(page, &mut starts);
    past_refrains(page, &mut starts);
    Some((starts, feet.iter().map(|foot| foot.first).collect()))
}

/// Moves the starts below the lines that most of them but the first open with, whatever follows: more of what closes
/// the texts.
pub(super) fn past_refrains(page: &Page, starts: &mut [u32]) {
    const MOST: usize = 3;
    for _ in 0..MOST {
        if !closes_all(page, starts, 0) {
            return;
        }
        let said = page.unnumbered(starts[2] as usize);
        let closes = |start: &u32| {
            page.unnumbered(*start as usize) == said && (*start as usize + 1) < page.lines.len()
        };
        starts[1..].iter_mut().filter(|start| closes(start)).for_each(|start| *start += 1);
    }
}

/// Where the fields begin that stand between a text and the fields of the next head: blocks that open with one key,
/// each but the last right over a block with the keys of the first head, which has none above it.
pub(super) fn over_heads(page: &Page, blocks: &[Block]) -> Vec<usize> {
    const ASKED: usize = 4;
    let over = |pair: &[Block]| {
        let [foot, head] = pair else { return false };
        foot.end == head.first && foot.opening != head.opening && page.shapes[foot.end - 1].closes()
    };
    let (mut asked, mut count) = ([0; ASKED], 0);
    for (at, pair) in blocks.windows(2).enumerate().filter(|(_, pair)| over(pair)) {
        let (foot, head) = (pair[0].opening, pair[1].keys);
        if asked[..count].contains(&foot) {
            continue;
        }
        asked[count] = foot;
        count += 1;
        let headed = blocks[..at].iter().any(|block| block.opening != foot && block.keys & head != 0);
        let feet = || blocks.iter().filter(|block| block.opening == foot);
        let over = |pair: &&[Block]| pair[0].opening == foot && pair[1].keys & head != 0 && over(pair);
        let ends = |i: usize| page.is_text(i) || page.shapes[i].stops() || page.shapes[i].closes();
        let below = || feet().filter(|block| block.first > 0 && ends(block.first - 1)).count();
        let (all, over) = (feet().count(), blocks.windows(2).filter(over).count());
        if headed && all >= 3 && nine_in_ten(over + 1, all) && eight_in_ten(below(), all) {
            return feet().map(|block| block.first).collect();
        }
        if count == ASKED {
            break;
        }
    }
    Vec::new()
}

/// Moves the starts below headings of groups: where the others are numbered or have a bullet, a line
/// without one over a line that has it is no article's.
fn below_groups(page: &Page, starts: &mut [u32]) {
    let marked = |i: u32| page.shapes.get(i as usize).is_some_and(|shape| shape.is_marked());
    let usual = starts.iter().find(|&&start| marked(start)).map(|&start| page.form(start as usize).class());
    let alike = |i: u32| marked(i) && usual == Some(page.form(i as usize).class());
    let heads = |start: u32| !alike(start) && alike(start + 1);
    let items = starts.iter().filter(|&&start| alike(start)).count();
    let groups = starts.iter().filter(|&&start| heads(start)).count();
    if items >= 2 && nine_in_ten(items + groups, starts.len()) {
        starts.iter_mut().filter(|start| heads(**start)).for_each(|start| *start += 1);
    }
}

/// Whether the fields `[first, end)` stand between a text, or its notices, and a blank line: they close it.
pub(super) fn closes_text(page: &Page, from: usize, first: usize, end: usize) -> bool {
    let below = first > from && !page.shapes[first].opens();
    below && page.shapes[end - 1].closes() && (page.is_text(first - 1) || is_notice(page, first - 1))
}

/// Whether a line opens as a portal's notice does, with more than a word of it: it closes the text above.
pub(super) fn is_notice(page: &Page, i: usize) -> bool {
    let mut notice = false;
    VOCABULARY.openings_of(fold::walk(page.text, page.lines[i]), |count, tags| {
        notice |= count > 1 && tags & PORTAL != 0;
    });
    notice
}

/// Whether one and the same line but for its figures, so far above most starts but the first,
/// closes the pieces.
pub(super) fn closes_all(page: &Page, starts: &[u32], above: usize) -> bool {
    let line = |start: u32| (start as usize).checked_sub(above).map(|i| page.unnumbered(i));
    let [first, second, third, ..] = *starts else { return false };
    let said = line(third);
    let again = || starts[1..].iter().filter(|&&start| line(start) == said).count();
    line(second) == said && line(first) != said && six_in_ten(again(), starts.len() - 1)
}

/// Moves starts up over the lines of one shape, with a date or a page, that stand above nearly all of them, the first
/// too, and over what those hang below: an outlet and its day over a headline. Below the last text there are none.
pub(super) fn lift_stamps(page: &Page, starts: &mut [u32], from: usize, end: usize) {
    const ABOVE: usize = 3;
    const AFTER: usize = 4;
    let [first, .., last] = *starts else { return };
    let short = |i: usize| page.shapes[i].may_head() && !page.shapes[i].stops() && !page.divides(i);
    let stamp = |i: usize| {
        let stamped = i >= from && short(i) && page.shapes[i].digits() && page.shapes[i].closes();
        if stamped { mask(page.line(i)) } else { None }
    };
    let above = |start: u32| (start as usize).checked_sub(1).and_then(stamp);
    // most digests have none
    let Some(usual) = above(first).filter(|_| above(last).is_some()) else { return };
    if !eight_in_ten(starts.iter().filter(|&&start| above(start) == Some(usual)).count(), starts.len()) {
        return;
    }
    let tail = (last as usize + 1..end).rev().take(AFTER).take_while(|&i| !page.is_text(i));
    if tail.into_iter().any(|i| stamp(i) == Some(usual)) {
        return;
    }
    let top = |start: u32| {
        let mut lines = (from..start as usize).rev().take(ABOVE).take_while(|&i| short(i));
        above(start).and_then(|_| lines.find(|&i| page.shapes[i].opens() || page.after_rule(i)))
    };
    let mut before = None;
    for start in starts {
        let top = top(*start).map(|top| top as u32).filter(|&top| before.is_none_or(|before| top > before));
        before = Some(*start);
        *start = top.unwrap_or(*start);
    }
}

/// What the notices of rights have in common, whosever they are.
const RIGHTS: u64 = 0x7269_6768;

/// Whether lines of one shape stand under running text so many lines above most starts but the first, and such a
/// line ends the text: they close the pieces.
pub(super) fn ends_all(page: &Page, starts: &[u32], above: usize) -> bool {
    const AFTER: usize = 4;
    let masked = |i: usize| match page.shapes[i].may_head() && glance::is_copyright(page.line(i)) {
        true => Some(RIGHTS),
        false if page.shapes[i].digits() => mask(page.line(i)),
        false => None,
    };
    let at = |start: u32| (start as usize).checked_sub(above);
    let shaped = |start: u32| at(start).and_then(masked);
    let [first, second, third, ..] = *starts else { return false };
    let Some(shape) = shaped(third).or_else(|| shaped(second)) else { return false };
    let under = |&start: &u32| {
        let ends = |i: usize| page.is_text(i) || page.shapes[i].stops();
        at(start).is_some_and(|i| i > 0 && ends(i - 1)) && shaped(start) == Some(shape)
    };
    shaped(first) != Some(shape)
        && six_in_ten(starts[1..].iter().filter(|start| under(start)).count(), starts.len() - 1)
        && (0..page.lines.len())
            .rev()
            .take(AFTER)
            .take_while(|&i| !page.is_text(i))
            .any(|i| masked(i) == Some(shape))
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
    const HEADS: [&str; 4] = [
        "Otters come back to the weir",
        "Nets burnt on the far shore",
        "Mill opens by night",
        "The oar that came back",
    ];

    fn headlines(text: &str) -> Vec<Option<String>> {
        let digest = crate::parse(text).unwrap();
        digest.articles().map(|article| article.headline().map(str::to_owned)).collect()
    }

    #[test]
    fn fields_between_a_text_and_the_next_head_close_the_text() {
        let record = |(k, head): (usize, &&str)| {
            let section = if k % 2 == 0 { "SE    Shore\n" } else { "" };
            let head = format!("{section}HD    {head}\nPD    {} March 2019\nSN    Weir Post\n", k + 1);
            format!(
                "{head}\nLP\nTwo of them\n\nTD\n{TEXT}\n\n{TEXT}\n\nRE    shore : Holm\nAN    Nr WP{k}88\n\n\n"
            )
        };
        let mut text: String = HEADS.iter().enumerate().map(record).collect();
        text += "Search summary\nText     otters or nets\nDate     all\nPaper    all\nWriter   all\nHits     4\nMade     today\n";
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, HEADS);
        let closed = |text: &str| text.contains("RE    shore") && !text.starts_with("RE");
        assert!(digest.articles().all(|article| closed(article.text())));
    }

    #[test]
    fn the_header_of_a_message_stands_over_the_fields_of_its_text() {
        let message = |(k, head): (usize, &&str)| {
            let header = format!("From: keeper@weir.example\nDate: {} March 2019\n", k + 1);
            format!("{header}\nHeadline: {head}\nSource: Weir Post\n\n{TEXT}\n{TEXT}\n\n")
        };
        let text: String = HEADS.iter().enumerate().map(message).collect();
        let digest = crate::parse(&text).unwrap();
        assert!(digest.articles().next().unwrap().text().starts_with("From:"));
    }

    #[test]
    fn a_code_below_the_notice_of_rights_closes_the_piece() {
        let papers = ["Weir Post", "Quay Mirror", "The Lock", "Holm Gazette"];
        let item = |(k, head): (usize, &&str)| {
            let paper = papers[k];
            let head = format!("{paper}\nShore, {} March 2019, 212 words, p. {}\n\n{head}\n\n", k + 4, k + 2);
            let rights =
                format!("© 2019 {paper}. All rights reserved. No part of it may be sent on to anyone else.");
            format!(
                "{head}{TEXT}\n\n{TEXT}\n\n{rights}\n\nPublic © 2019 Lockhouse inc.\n\nnews·2019030{k}·QM·00{k}41\n\n"
            )
        };
        let items: String = HEADS.iter().enumerate().map(item).collect();
        let entry = |(k, head): (usize, &&str)| format!("• {head} ({}) — {} March 2019\n", papers[k], k + 4);
        let entries: String = HEADS.iter().enumerate().map(entry).collect();
        for front in [String::new(), format!("Contents\nSaved papers • 4 papers\n\n{entries}\n")] {
            let text = format!("Weir Library\n\nSaved papers\n4 papers\n\n{front}{items}");
            assert_eq!(headlines(&text), HEADS.map(|head| Some(head.to_owned())), "{front}");
            let digest = crate::parse(&text).unwrap();
            let closed = |text: &str| text.lines().next_back().unwrap_or_default().starts_with("news·");
            assert!(digest.articles().all(|article| closed(article.text())));
            let sources: Vec<_> = digest.articles().filter_map(|article| article.source()).collect();
            assert_eq!(sources, papers);
        }
    }

    #[test]
    fn a_number_over_each_head_closes_nothing() {
        let item = |(k, head): (usize, &&str)| {
            format!("WPA{}-{k} / 3\nWeir Post\n{} March 2019\n{head}\n\n{TEXT}\n\n{TEXT}\n\n", k + 70, k + 1)
        };
        let text: String = HEADS.iter().enumerate().map(item).collect();
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.len(), 4);
        assert!(digest.articles().all(|article| article.text().starts_with("WPA")));
    }

    #[test]
    fn an_outlet_and_its_day_stand_over_a_headline_in_capitals() {
        let papers = ["Weir Post", "Quay Mirror", "The Lock", "Holm Gazette"];
        let head = |k: usize| format!("{}\nby Ada Lind", HEADS[k].to_uppercase());
        let stamp = |k: usize| format!("{}\n0{}/03/2019 - p. {}", papers[k], k + 1, k + 2);
        let above = |k: usize| format!("{}\n\n{}\n\n{TEXT}\n\n{TEXT}\n\n", stamp(k), head(k));
        let text = format!("PRESS REVIEW\n4 March 2019\n\n{}", (0..4).map(above).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        let sources: Vec<_> = digest.articles().filter_map(|article| article.source()).collect();
        assert_eq!(sources, papers);
        // below the texts they close them
        let below = |k: usize| format!("{}\n\n{TEXT}\n\n{TEXT}\n\n{}\n\n", head(k), stamp(k));
        let text = format!("PRESS REVIEW\n4 March 2019\n\n{}", (0..4).map(below).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        assert!(digest.articles().skip(1).all(|article| !article.text().starts_with(&papers[0][..4])));
        let own = |(k, text): (usize, &str)| text.starts_with(&HEADS[k].to_uppercase());
        assert!(digest.articles().map(|article| article.text()).enumerate().all(own));
    }

    #[test]
    fn fields_right_over_the_fields_of_a_head_close_the_text_above() {
        let heads = [HEADS[0], HEADS[1], HEADS[2], HEADS[3], "Wool sold at the old price"];
        let record = |(k, head): (usize, &&str)| {
            let head = format!("HD    {head}\nPD    {} March 2019\nSN    Weir Post\n", k + 1);
            format!("{head}{TEXT}\n\n{TEXT}\n\nRE    shore : Holm\nAN    Nr WP{k}88\n\n")
        };
        // what those who made the list say below it is no field
        let list: String = heads.iter().enumerate().map(record).collect();
        let text =
            format!("{list}{TEXT}\n\nAsk at the lock\nor at the mill\nor at the quay\nor on the shore\n");
        assert_eq!(headlines(&text), heads.map(|head| Some(head.to_owned())));
        let digest = crate::parse(&text).unwrap();
        assert!(
            digest
                .articles()
                .all(|article| article.text().contains("RE    shore") && article.text().starts_with("HD"))
        );
    }
}
