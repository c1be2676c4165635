//! Boundaries that one kind of evidence proposes, and how plausible they are.

use super::page::Page;
use super::shape::Form;
use super::signs;
use crate::records::Evidence;

/// The lines at which articles would start.
#[derive(Clone, Debug)]
pub(crate) struct Proposal {
    pub(crate) kind: Evidence,
    /// First lines, in order.
    pub(crate) starts: Vec<u32>,
    /// How far this kind of evidence is to be trusted here, 0 to 1.
    pub(crate) trust: f32,
}

/// The pieces that `starts` cut, each `[first, end)`; the last one ends at line `end`.
pub(super) fn pieces(starts: &[u32], end: usize) -> impl Iterator<Item = (usize, usize)> {
    let ends = starts.iter().skip(1).map(|&next| next as usize).chain([end]);
    starts.iter().map(|&start| start as usize).zip(ends)
}

/// What the pieces between starts look like.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Looks {
    /// The share of pieces that hold running text.
    pub(crate) bodied: f32,
    /// The share of pieces whose first line is short and ends no sentence.
    pub(crate) headed: f32,
    /// The share of first lines that have the commonest form.
    pub(crate) alike: f32,
    /// The largest piece's share of all of them.
    pub(crate) largest: f32,
}

/// The share of starts that are short and end no sentence, or are in capitals, as some headlines with a full stop are.
pub(crate) fn headed(page: &Page, starts: &[u32]) -> f32 {
    let heads = |&&i: &&u32| {
        let head = &page.shapes[i as usize];
        let capital = || signs::in_capitals(page.line(i as usize));
        head.is_marked() || head.may_head() && (!head.stops() || capital())
    };
    starts.iter().filter(heads).count() as f32 / starts.len().max(1) as f32
}

/// Looks at the pieces that `starts` would cut, the last one ending at line `end`.
pub(crate) fn looks(page: &Page, starts: &[u32], end: usize) -> Looks {
    let (mut bodied, mut largest, mut all) = (0, 0, 0);
    let mut forms = [0usize; Form::CLASSES];
    for (start, stop) in pieces(starts, end) {
        let stop = stop.max(start + 1);
        bodied += usize::from(has_body(page, start, stop));
        forms[page.form(start).class()] += 1;
        let size = page.size(start, stop);
        largest = largest.max(size);
        all += size;
    }
    let n = starts.len().max(1) as f32;
    Looks {
        bodied: bodied as f32 / n,
        headed: headed(page, starts),
        alike: *forms.iter().max().unwrap_or(&0) as f32 / n,
        largest: largest as f32 / all.max(1) as f32,
    }
}

/// Whether the lines `[start, end)` hold running text, or enough short lines to be one.
pub(crate) fn has_body(page: &Page, start: usize, end: usize) -> bool {
    let mut columns = 0;
    for (i, shape) in page.shapes[start..end].iter().enumerate() {
        if shape.body() || shape.long() || page.is_brief(start + i) || i > 0 && page.is_text(start + i) {
            return true;
        }
        // a sentence behind a mark may take two lines
        if i > 0 && page.shapes[start].is_marked() && page.ends_sentence(start + i) {
            return true;
        }
        // an address stands for the text that it leads to
        if i > 0 && shape.is_url() {
            return true;
        }
        // the first line of a paragraph is text too
        if (i > 0 || shape.wraps()) && !shape.is_rule() {
            columns += u32::from(shape.columns);
            if columns >= 120 {
                return true;
            }
        }
    }
    false
}

/// How plausible a proposal is as a whole, 0 to 1: what its kind is worth, times how its pieces look.
pub(crate) fn score(page: &Page, proposal: &Proposal, end: usize) -> f32 {
    // what stands below the last rule may be a closing line, which speaks against no other
    let bare = |last: u32| proposal.kind == Evidence::Rule && !has_body(page, last as usize, end);
    let (starts, end) = match &proposal.starts[..] {
        [starts @ .., last] if starts.len() >= 3 && bare(*last) => (starts, *last as usize),
        starts => (starts, end),
    };
    // the title of a digest may look as the heads do
    let looks = matches!(proposal.kind, Evidence::Form | Evidence::Group | Evidence::Shape | Evidence::Blank);
    let starts = match starts {
        [first, rest @ ..]
            if looks && rest.len() >= 3 && !has_body(page, *first as usize, rest[0] as usize) =>
        {
            rest
        }
        starts => starts,
    };
    if starts.len() < 2 {
        return 0.0;
    }
    let looks = self::looks(page, starts, end);
    let balance = match starts.len() {
        3 if looks.largest > 0.85 => 0.4,
        4.. if looks.largest > 0.8 => 0.6,
        _ => 1.0,
    };
    proposal.trust * looks.bodied * looks.bodied * (0.4 + 0.4 * looks.headed + 0.2 * looks.alike) * balance
}

/// Whether rules frame the front and the close of a digest: most of the text lies between two of them, and
/// heads of a form cut it into as many pieces as all the rules do, or more.
pub(super) fn frames(page: &Page, proposals: &[Proposal], scores: &[f32], end: usize, rules: usize) -> bool {
    const PLAUSIBLE: f32 = 0.55;
    let starts = &proposals[rules].starts;
    if proposals[rules].kind != Evidence::Rule || looks(page, starts, end).largest < 0.6 {
        return false;
    }
    let stops = starts[1..].iter().copied().chain([end as u32]);
    let largest = starts.iter().copied().zip(stops);
    let largest = largest.max_by_key(|&(first, stop)| page.size(first as usize, stop as usize));
    let within = |other: &Proposal| {
        let inside = |&&start: &&u32| largest.is_some_and(|(first, stop)| (first..stop).contains(&start));
        other.starts.iter().filter(inside).count() >= 3.max(starts.len())
    };
    proposals.iter().zip(scores).any(|(other, &score)| {
        matches!(other.kind, Evidence::Form | Evidence::Contents | Evidence::Shape)
            && score >= PLAUSIBLE
            && within(other)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn rules_below_a_long_text_part_what_closes_it() {
        let text =
            "The rope of the ferry was looked at again, and the men who pull it were asked.\n".repeat(12);
        let foot = "______\n\nThis warning is kept at the weir\nand at the mill, by day and by night, for all who ask for it there, and for those who do not.\nIt was read to all who came.\n";
        let page =
            format!("Weir warning 3\n\n{}{foot}{foot}______\n\n(c) Weir\n", format!("{text}\n").repeat(6));
        assert_eq!(crate::parse(&page).unwrap().len(), 1);
    }

    #[test]
    fn a_title_that_stands_as_the_heads_do_is_none_of_them() {
        let body = "The rope was looked at again, and the men who\npull it were asked about it. They said that it\nholds, and that the mill may send its flour over.\n\n".repeat(2);
        let heads = ["Welcome", "New oars", "Dates", "Lost on the shore", "Thanks"];
        let text: String = heads.iter().map(|head| format!("\n\n{head}\n\n{body}")).collect();
        let text = format!("Friends of the weir\nSpring\n\n{text}");
        assert_eq!(crate::parse(&text).unwrap().len(), 5);
    }

    #[test]
    fn headlines_in_capitals_may_end_with_full_stops() {
        let body = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let heads = [
            "The mill opens by night.",
            "Otters come back.",
            "Who owns the hall.",
            "Nets burnt.",
            "Wool sold again.",
        ];
        let text = |heads: [String; 5]| {
            format!("Weir paper\n\n{}", heads.map(|head| format!("{head}\n\n{body}\n\n{body}\n\n")).concat())
        };
        assert_eq!(crate::parse(&text(heads.map(str::to_uppercase))).unwrap().len(), 5);
        // sentences are none
        assert_eq!(crate::parse(&text(heads.map(str::to_owned))).unwrap().len(), 1);
    }

    #[test]
    fn rules_frame_the_front_over_heads_that_run_in() {
        let body = "Deputies of the shore\nvoted on 11 June by 88 to 41 to put off until the fall the\nadoption of a law on the ferry and the weir, the Quay Mirror\nreported. The millers had argued that keepers of the larger\nweirs should be elected rather than named. LZ\n\n";
        let heads = [
            "KEEPERS OF THE WEIR DEFER VOTE ON THE OLD FERRY.",
            "MILL WORKERS CALL OFF THEIR STRIKE.",
            "WOOL FUND GOES UNDER THE KEEPER OF THE HILLS.",
            "FERRYMAN IS RELEASED AFTER 13 DAYS.",
        ];
        let items: String = heads.iter().map(|head| format!("{head} {body}")).collect();
        let rule = "x".repeat(60);
        let text = format!(
            "SHORE NEWSLINE\n{}\nSHORE NEWSLINE Vol. 5, No. 112, Part II, 13 June 2001\n\nA daily report of what is new on both shores and the hills\nprepared by the staff of the Weir Service.\n\n{rule}\nHeadlines, Part II\n\n* KEEPERS OF THE WEIR DEFER VOTE ON THE OLD FERRY\n\n* FERRYMAN IS RELEASED AFTER 13 DAYS\n\nEnd Note: A RIVER WITH FIVE OWNERS\n{rule}\n\nNEAR SHORE\n\n{items}{rule}\nMade at the weir\n",
            "_".repeat(59)
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert!(heads.iter().all(|head| found.contains(head)), "{found:?}");
    }
}
