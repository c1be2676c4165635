//! Evidence: short lines that a blank line parts from the text above them, over text, below the short name of a
//! periodical.
//!
//! Subheads stand so too. They are shorter than the title of their text, and that stands over text itself; the
//! name of a newsletter is shorter than its headlines, and stands over them.

use super::front;
use super::page::Page;
use super::proposal::Proposal;
use super::sections;
use crate::records::Evidence;
use crate::text::fold;

/// Fewer heads say nothing.
const LEAST: usize = 4;

/// Proposes such lines. `issue` says that the first lines name the issue of a periodical.
pub(super) fn propose(page: &Page, from: usize, issue: bool) -> Option<Proposal> {
    let mut starts: Vec<u32> = Vec::new();
    let mut others = 0;
    for i in from..page.lines.len() {
        if !stands_apart(page, i) {
            continue;
        }
        if heads(page, i) {
            if starts.is_empty() {
                starts.reserve(page.lines.len() / 8 + 1);
            }
            starts.push(i as u32);
        } else {
            others += usize::from(!starts.is_empty());
        }
    }
    // turns and steps open with one word
    let opening = |start: u32| fold::first_word(page.text, page.lines[start as usize]).map(|word| word.hash);
    let usual = starts.get(starts.len() / 2).and_then(|&start| opening(start));
    if starts.iter().filter(|&&start| opening(start) == usual).count() * 2 > starts.len() {
        return None;
    }
    let asks = starts.iter().filter(|&&start| sections::asks(page, start as usize)).count();
    if starts.len() < LEAST || others * 2 > starts.len() || asks * 3 > starts.len() {
        return None;
    }
    let mut widths: Vec<usize> = starts.iter().map(|&start| width(page.line(start as usize))).collect();
    widths.sort_unstable();
    let usual = widths[widths.len() / 2];
    const HEADLINE: usize = 22;
    let told = usual >= HEADLINE && (issue || is_masthead(page, starts[0] as usize, usual));
    told.then_some(Proposal { kind: Evidence::Form, starts, trust: 0.6 })
}

/// Whether a short line that ends no sentence stands below a blank line or a rule.
fn stands_apart(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    let apart = shape.opens() || page.after_rule(i);
    apart && shape.may_head() && !shape.stops() && !page.is_text(i)
}

/// Whether text stands below a line, with no more than a line or two of its head between.
fn heads(page: &Page, i: usize) -> bool {
    const HEAD: usize = 3;
    // a paragraph's first line goes on
    let wraps = page.shapes[i].wraps() && !page.shapes[i].closes();
    if page.field(i)
        || front::is_byline(page, i)
        || wraps && page.lines.get(i + 1).is_some_and(|_| page.is_text(i + 1))
    {
        return false;
    }
    let mut below = (i + 1..page.lines.len()).take(HEAD);
    below.find(|&i| page.is_text(i) || page.shapes[i].opens()).is_some_and(|i| page.is_text(i))
}

/// Whether what stands above the first head is the name of a periodical: a few lines shorter than the headlines,
/// and neither text nor who wrote one.
fn is_masthead(page: &Page, first: usize, usual: usize) -> bool {
    const MOST: usize = 8;
    let lines = (0..first).filter(|&i| !page.divides(i) && !page.shapes[i].is_entry());
    let short = |i: usize| {
        page.shapes[i].may_head()
            && !page.is_text(i)
            && !front::is_byline(page, i)
            && width(page.line(i)) * 6 <= usual * 5
    };
    lines.clone().next().is_some() && lines.clone().nth(MOST).is_none() && lines.clone().all(short)
}

/// How wide a line is: the letters of some scripts take two columns.
fn width(s: &str) -> usize {
    s.chars().map(|c| if c >= '\u{1100}' { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night and by the weir.";
    const HEADS: [&str; 5] = [
        "Otters come back to the weir",
        "Nets burnt on the far shore",
        "The mill opens by night for bakers",
        "An oar that came back",
        "Who owns the old market hall",
    ];

    /// How many articles a text has: a title, and pieces of two paragraphs each.
    fn count(title: &str, piece: impl Fn(&str) -> String) -> usize {
        let pieces: String = HEADS.iter().map(|head| format!("{}\n\n{TEXT}\n\n", piece(head))).collect();
        crate::parse(&format!("{title}\n\n{pieces}")).unwrap().len()
    }

    #[test]
    fn headlines_stand_below_the_short_name_of_a_newsletter() {
        let plain = |head: &str| format!("{head}\n\n{TEXT}");
        assert_eq!(count("River letter", plain), 5);
        assert_eq!(count("River letter", |head| format!("{head}:\n\n{TEXT}")), 5);
        assert_eq!(count("River letter", |head| format!("“{head}”\n\n{TEXT}")), 5);
        assert_eq!(count("River letter", |head| format!("{head}\tQuay Mirror\n\n{TEXT}")), 5);
        assert_eq!(count("River letter", |head| format!("{head}\nof the old town\n\n{TEXT}")), 5);
        // the title of one text is longer, or stands over text
        assert_eq!(count("How the town came by its weir", plain), 1);
        assert_eq!(count(&format!("The weir\n\n{TEXT}"), plain), 1);
        // subheads are short, or ask
        assert_eq!(count("The weir", |head| format!("{}\n\n{TEXT}", &head[..9])), 1);
        assert_eq!(count("The weir", |head| format!("{head}?\n\n{TEXT}")), 1);
    }
}
