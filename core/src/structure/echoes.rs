//! Lists that nothing names or marks: short lines close together that come again one by one, further on and
//! in their order.

use super::opening;
use super::page::Page;
use crate::lookup::KeyMap;
use crate::text::fold;

/// A line, and where it comes again.
#[derive(Clone, Copy)]
struct Echo {
    line: usize,
    again: usize,
}

/// How many lines may stand between two that come again: a group, an entry whose article is lacking.
const BETWEEN: usize = 4;

/// The longest run of lines most of which come again, `[first, end)`.
pub(super) fn run(page: &Page, seen: &mut KeyMap<usize>) -> Option<(usize, usize)> {
    const LEAST: usize = 4;
    // each entry, and its heading over text
    if page.lines.len() < 3 * LEAST {
        return None;
    }
    let echoes = echoes(page, seen);
    let follows = |a: &Echo, b: &Echo| {
        a.again < b.again && b.line - a.line <= BETWEEN && !(a.line + 1..b.line).any(|i| page.is_text(i))
    };
    let runs = echoes.chunk_by(follows).filter(|run| {
        let [first, .., last] = run else { return false };
        run.len() >= LEAST && first.again > last.line && (last.line - first.line) < 3 * run.len()
    });
    let run = runs.max_by_key(|run| run.len())?;
    // entries worded otherwise stand right above and below
    let goes_on = |i: &usize| page.shapes[*i].may_head() && !page.shapes[*i].stops();
    let (first, end) = (run[0].line, run[run.len() - 1].line + 1);
    let above = (0..first).rev().take_while(|i| goes_on(i) && !page.shapes[*i].closes()).count();
    let below = (end..page.lines.len()).take_while(|i| goes_on(i) && !page.shapes[*i].opens()).count();
    Some((first - above, end + below))
}

/// The lines that may head a text and come again, each with the first place where it does.
fn echoes(page: &Page, seen: &mut KeyMap<usize>) -> Vec<Echo> {
    const SHORTEST: u8 = 8;
    // the title of a text may stand twice over it
    const APART: usize = 4;
    const SOME: usize = 64;
    seen.clear();
    seen.reserve(SOME);
    let mut echoes: Vec<Echo> = Vec::with_capacity(SOME);
    for (i, shape) in page.shapes.iter().enumerate() {
        if shape.columns < SHORTEST || !shape.may_head() || shape.stops() || page.field(i) {
            continue;
        }
        let words =
            if shape.is_marked() { opening::read(page.text, page.lines[i]).rest } else { page.lines[i] };
        // most lists say their headings letter for letter
        let line = *seen.entry(fold::bytes(page.text[words].as_bytes())).or_insert(i);
        if line + APART <= i {
            echoes.push(Echo { line, again: i });
        }
    }
    echoes.sort_unstable_by_key(|echo| (echo.line, echo.again));
    echoes.dedup_by_key(|echo| echo.line);
    echoes
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "The town council said on Sunday that the new bridge is open to carts and to walkers after a year of \
        work in the river, and that the ferry goes on for a month.";
    const SECTIONS: [(&str, [&str; 2]); 2] = [
        ("ON THE RIVER", ["The bridge opens to carts", "A ferry makes its last crossing"]),
        ("IN THE TOWN", ["Bakers wait for the flour", "Who owns the old market"]),
    ];

    #[test]
    fn lines_that_come_again_are_contents() {
        let mut text = String::from(
            "River Post\nSun, Jul 9 (Vol. 2)\n\nWrite to the editor at the weir.\n\nWhat we have today:\n\n",
        );
        SECTIONS
            .iter()
            .for_each(|(section, heads)| text += &format!("{section}\n\n{}\n\n", heads.join("\n")));
        text += &format!("A WORD FROM THE MILL\n\n{TEXT}\n\n");
        for (section, heads) in SECTIONS {
            text += &format!("{section}\n\n");
            heads.iter().for_each(|head| text += &format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n"));
        }
        let digest = crate::parse(&text).unwrap();
        let headlines: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        let heads: Vec<_> = SECTIONS.iter().flat_map(|section| section.1).collect();
        assert_eq!(headlines, heads);
        let contents = digest.contents().next().unwrap();
        assert_eq!(contents.entries().filter_map(|entry| entry.headline()).collect::<Vec<_>>(), heads);
    }

    #[test]
    fn what_is_said_again_in_a_text_is_none() {
        let refrain =
            "Row the boat ashore\nRow it to the weir\nWho will bake the bread\nWho will mind the mill\n";
        let text = format!("A song of the river\n\n{TEXT}\n\n{refrain}\n{TEXT}\n\n{refrain}\n{TEXT}\n");
        assert_eq!(crate::parse(&text).unwrap().len(), 1);
    }
}
