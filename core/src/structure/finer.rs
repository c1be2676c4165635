//! The partition that another only groups.

use super::agreement::{pairs, same_mark, says_again};
use super::blanks;
use super::groups;
use super::opening::digit;
use super::page::Page;
use super::proposal::Proposal;
use super::recurring;
use super::sections;
use super::shape::Form;
use crate::records::Evidence;
use crate::shares::{eight_in_ten, seven_in_ten};

/// What bare lines are trusted with where the title speaks of the press and none of them is an outlet.
const BARE: f32 = 0.5;

/// What labels are trusted with where about half of them are outlets.
const LABELS: f32 = 0.6;

/// A proposal that opens a piece wherever the best one does, and further ones between, is the
/// partition that the best one only groups.
pub(super) fn finer(
    page: &Page,
    proposals: &[Proposal],
    scores: &[f32],
    heard: &[usize],
    best: usize,
) -> Option<usize> {
    let starts = &proposals[best].starts;
    if matches!(proposals[best].kind, Evidence::Marker | Evidence::Field) {
        return None;
    }
    // no short line is a finer head than one with its outlet
    let cites = proposals[best].kind == Evidence::Shape && recurring::cite(page, starts);
    let uncited = |i: usize| cites && !recurring::cite(page, &proposals[i].starts);
    // headlines behind outlets stand over points of their texts
    let labelled = proposals[best].trust >= 0.9
        && starts.iter().filter(|&&start| matches!(page.form(start as usize), Form::Label(_))).count() * 10
            >= starts.len() * 8;
    let point =
        |&&start: &&u32| page.shapes[start as usize].is_marked() && page.shapes[start as usize].stops();
    let points = |i: usize| {
        let others = &proposals[i].starts;
        labelled && eight_in_ten(others.iter().filter(point).count(), others.len())
    };
    // short lines among which no outlet is known may be subheads
    let bare = |i: usize| proposals[i].kind == Evidence::Group && proposals[i].trust < BARE;
    let items = |i: usize| {
        let marked = |&start: &u32| page.shapes[start as usize].is_marked();
        proposals[i].trust >= 0.9 && proposals[i].starts.iter().all(marked)
    };
    // of several the one above the first division may be none
    let spared = usize::from(starts.len() >= 3);
    let labels = starts[spared..].iter().all(|&start| matches!(page.form(start as usize), Form::Label(_)));
    // contents that half of the entries of were found may lack the articles that fields open
    let lacking = proposals[best].kind == Evidence::Contents;
    // and those whose entries are sections lack all articles but the first of each
    let listed = lacking && proposals[best].trust >= 0.9;
    let kind = |i: usize| match proposals[i].kind {
        Evidence::Marker | Evidence::Field => !listed,
        kind => !lacking || listed && matches!(kind, Evidence::Form | Evidence::Group),
    };
    let shaped = |i: usize| [best, i].into_iter().all(|i| proposals[i].kind == Evidence::Shape);
    // it is much smaller than the next one where it is a masthead
    let size = |k: usize| page.size(starts[k] as usize, starts[k + 1] as usize);
    let front = spared == 1 && size(0) * 2 < size(1);
    let fine = heard.iter().copied().filter(|&i| kind(i) && !points(i) && !uncited(i)).filter(|&i| {
        let (mut common, mut below, mut first) = (0, 0, false);
        pairs(page, starts, &proposals[i].starts, |ours, theirs| {
            common += 1;
            first |= ours == 0;
            below += usize::from(proposals[i].starts[theirs] > starts[ours]);
        });
        // the coarse starts are headings of their own, or the fine ones leave no doubt
        let all = starts.len() - usize::from(!first && front);
        seven_in_ten(common, all)
            && !(bare(i) && eight_in_ten(below, common))
            && (below * 2 >= common
                || proposals[i].trust >= 0.9
                || proposals[best].kind == Evidence::Shape
                || below == 0
                    && (says_again(page, starts, &proposals[i].starts)
                        || same_mark(page, starts, &proposals[i].starts))
                // all have the form of these, with outlets in it
                || below == 0 && labels && common + spared >= starts.len() && proposals[i].trust >= LABELS
                || below == 0 && count_on(page, &proposals[i].starts)
                || proposals[i].kind == Evidence::Shape && recurring::cite(page, &proposals[i].starts))
            && (proposals[i].starts.len() * 10 >= starts.len() * 13
                || proposals[i].starts.len() > starts.len()
                    && (sections::rank_below(page, &proposals[i].starts, starts)
                        || items(i) && [common, below] == [starts.len(); 2]))
            && (proposals[i].kind != Evidence::Blank || wide(page, &proposals[i], starts))
            && !(shaped(i) && within_blocks(page, starts, &proposals[i].starts))
            && scores[i] >= 0.5 * scores[best]
    });
    let fine = fine.max_by(|&a, &b| scores[a].total_cmp(&scores[b]));
    fine.filter(|_| !listed || groups::are_sections(page, starts))
}

/// Whether blank lines stand above all pieces, and above few of the further starts, which have no mark either: a date
/// in each head, a line for sharing below each text.
fn within_blocks(page: &Page, starts: &[u32], others: &[u32]) -> bool {
    let shape = |start: u32| &page.shapes[start as usize];
    let further = || others.iter().filter(|start| starts.binary_search(start).is_err());
    let within = further().filter(|&&start| !shape(start).opens() && !shape(start).is_marked()).count();
    starts.iter().all(|&start| shape(start).opens()) && eight_in_ten(within, further().count())
}

/// Whether wide gaps stand above the pieces that a shape opens and above as many others whose first lines
/// are as long: not every piece has a line of that shape.
fn wide(page: &Page, gaps: &Proposal, shaped: &[u32]) -> bool {
    let mut opens = vec![false; gaps.starts.len()];
    pairs(page, shaped, &gaps.starts, |_, theirs| opens[theirs] = true);
    let median = |shaped: bool| {
        let of = gaps.starts.iter().zip(&opens).filter(|&(_, &opens)| opens == shaped);
        let mut columns: Vec<u8> = of.map(|(&start, _)| page.shapes[start as usize].columns).collect();
        columns.sort_unstable();
        columns.get(columns.len() / 2).copied().unwrap_or(0)
    };
    let every = opens.iter().filter(|&&opens| opens).count() == shaped.len();
    let many = gaps.starts.len() >= 2 * shaped.len();
    gaps.trust >= blanks::WIDE
        && every
        && many
        && u32::from(median(false)) * 10 >= u32::from(median(true)) * 7
}

/// Whether lines say the same but for a number, and it goes on by one from each to the next: `Item 3`.
fn count_on(page: &Page, lines: &[u32]) -> bool {
    let number = |i: u32| {
        let mut digits =
            page.line(i as usize).chars().skip_while(|&c| digit(c).is_none()).map_while(digit).take(4);
        let first = digits.next()?;
        Some(digits.fold(first, |number, digit| number * 10 + digit))
    };
    let goes_on = |pair: &[u32]| {
        let next = number(pair[0]).map(|number| number + 1);
        next.is_some()
            && next == number(pair[1])
            && page.unnumbered(pair[0] as usize) == page.unnumbered(pair[1] as usize)
    };
    lines.len() >= 3 && lines.windows(2).all(goes_on)
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was \
        laid in the river, and the mayor thanked those who had built it.";

    #[test]
    fn rules_may_stand_above_some_of_the_labels_alone() {
        let heads = [
            "Le Monde — The bridge and the mill",
            "Shore Echo — Bread again, and no flour",
            "Libération — Who pays for the wool?",
            "Lantern — A ferry without an end",
            "Ouest-France — The weir in winter",
        ];
        let piece = |(k, head): (usize, &&str)| {
            format!("{}{head}\n{TEXT}\n{TEXT}\n\n", if k % 2 == 1 { "*\n\n" } else { "" })
        };
        let text: String = heads.iter().enumerate().map(piece).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.source()).collect();
        assert_eq!(found, ["Le Monde", "Shore Echo", "Libération", "Lantern", "Ouest-France"]);
    }

    #[test]
    fn rules_may_stand_above_some_of_the_lines_that_count() {
        let piece = |k: usize| {
            let rule = if k % 2 == 1 { "* * *\n\n" } else { "" };
            format!("{rule}Cutting No. ({k})\nThe bridge and the mill of {TEXT}\n\n{TEXT}\n\n")
        };
        let text: String = (1..8).map(piece).collect();
        assert_eq!(crate::parse(&text).unwrap().len(), 7);
    }

    #[test]
    fn subheads_below_emphasised_heads_open_nothing() {
        let papers = ["المرايا", "القلم", "شباك"];
        let heads = ["ماذا بقي من النهر؟", "ميناء بلا سفن", "من يملك الجسر؟"];
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let piece = |(paper, head): (&&str, &str)| {
            format!(
                "*افتتاحية صحيفة {paper}*\n{head}\n\n{text}\n{text}\nأرقام ودلالات\n{text}\n{text}\nمن المستفيد\n{text}\n\n"
            )
        };
        let pieces: String = papers.iter().zip(heads).map(piece).collect();
        let digest = format!("*افتتاحيات الصحف الصادرة اليوم*\n\n{pieces}");
        assert_eq!(crate::parse(&digest).unwrap().len(), 3);
    }

    #[test]
    fn days_within_blocks_open_nothing() {
        let heads =
            ["Otters come back", "Nets burnt", "Mill opens by night", "An oar came back", "Wool sold"];
        let piece = |(k, head): (usize, &&str), above: &str| {
            let day = k + 1;
            format!("{day} March 2019\n{head}\n{TEXT}\n{TEXT}\n{above}{day}{day} March 2018\n{TEXT}\n\n")
        };
        let digest = |above: &str| {
            let pieces: String = heads.iter().enumerate().map(|head| piece(head, above)).collect();
            crate::parse(&format!("Weir library\n\n{pieces}")).unwrap().len()
        };
        assert_eq!(digest(""), 5);
        // below a blank line they are heads as the others
        assert_eq!(digest("\n"), 10);
    }
}
