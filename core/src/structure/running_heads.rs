//! What the pages of a printed document repeat above and below their text: `Press file – No. 218   Page 3 of 9`.

use super::glance::is_page;
use super::opening::digit;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::text::fold;

/// The longest such line, in bytes.
const LONGEST: usize = 200;

/// How many pages there have to be.
const LEAST: usize = 3;

/// A line that gives the number of its page.
#[derive(Clone, Copy)]
struct Numbered {
    line: usize,
    number: u32,
    /// What else it says.
    key: u64,
}

/// The lines without those that give the numbers of pages, and without what stands beside most of these: none where
/// no lines count the pages one by one.
pub(crate) fn without(text: &str, lines: &[Span]) -> Option<Vec<Span>> {
    /// How far beside a number the same words stand.
    const BESIDE: usize = 2;
    let pages = pages(text, lines)?;
    let mut printed = vec![false; lines.len()];
    pages.iter().for_each(|page| printed[page.line] = true);
    let said = |at: Option<usize>| at.and_then(|at| lines.get(at)).map(|&line| &text[line]);
    for up in [true, false] {
        for far in 1..=BESIDE {
            let beside =
                |page: &Numbered| if up { page.line.checked_sub(far) } else { Some(page.line + far) };
            let usual = said(beside(&pages[pages.len() / 2]));
            let same =
                || pages.iter().filter_map(beside).filter(|&at| usual.is_some() && said(Some(at)) == usual);
            if !six_in_ten(same().count(), pages.len()) {
                break;
            }
            same().for_each(|at| printed[at] = true);
        }
    }
    let kept = lines.iter().zip(&printed).filter(|&(_, &printed)| !printed).map(|(&line, _)| line);
    Some(kept.collect())
}

/// The lines that say the same but for a number behind a word for a page, which goes on by one.
fn pages(text: &str, lines: &[Span]) -> Option<Vec<Numbered>> {
    let mut pages: Vec<Numbered> = Vec::new();
    for (i, &line) in lines.iter().enumerate() {
        // most lines end in a letter or a full stop
        let numbered = matches!(text.as_bytes()[line.range()], [.., b'0'..=b'9'] | [.., 0xd9, 0xa0..=0xa9]);
        if numbered && line.len() <= LONGEST {
            let Some((number, key)) = number_of_page(&text[line]) else { continue };
            // the pages of papers are those of no print
            if pages.is_empty() && number > LEAST as u32 {
                continue;
            }
            pages.push(Numbered { line: i, number, key });
        }
    }
    let key = pages.get(pages.len() / 2)?.key;
    pages.retain(|page| page.key == key);
    let goes_on = |pair: &&[Numbered]| pair[0].number + 1 == pair[1].number;
    let steps = pages.windows(2).filter(goes_on).count();
    let counts = pages.len() >= LEAST && eight_in_ten(steps, pages.len() - 1);
    counts.then_some(pages)
}

/// The number behind the last word for a page, and a key of what else the line says.
fn number_of_page(s: &str) -> Option<(u32, u64)> {
    let mut found = None;
    let mut last: Option<&str> = None;
    for word in s.split_whitespace() {
        // most words are none
        let digits = matches!(word.as_bytes(), [b'0'..=b'9', ..] | [0xd9, 0xa0..=0xa9, ..]);
        if let Some(number) = if digits { number(word) } else { None }
            && last.is_some_and(|last| !last.ends_with(':') && is_page(last))
        {
            found = Some((number, word));
        }
        last = Some(word);
    }
    let (number, word) = found?;
    let at = word.as_ptr() as usize - s.as_ptr() as usize;
    let [before, after] = [&s[..at], &s[at + word.len()..]].map(|part| fold::bytes(part.trim().as_bytes()));
    Some((number, before.rotate_left(1) ^ after))
}

fn number(word: &str) -> Option<u32> {
    let brief = (1..=4).contains(&word.chars().take(5).count());
    let value = |value: u32, c: char| Some(value * 10 + digit(c)?);
    if brief { word.chars().try_fold(0, value) } else { None }
}

#[cfg(test)]
mod tests {
    use crate::parse;

    const TEXT: &str = "The rope of the ferry was looked at again, and the men who pull it were asked about it by day and by night.";

    fn printed(pages: impl Fn(usize) -> String) -> String {
        let papers = ["Weir Post", "Hill News", "Ferry Herald", "Mill Gazette"];
        let heads = ["The mill opens by night", "Nets burnt", "Oars sold", "Otters back at the weir"];
        let pieces = papers.iter().zip(heads).enumerate().map(|(k, (paper, head))| {
            format!("{}{paper}: {head}\n\n{TEXT}\n{TEXT}\n\n{}{TEXT}\n\n", pages(2 * k + 1), pages(2 * k + 2))
        });
        format!("Press file\n\n{}", pieces.collect::<String>())
    }

    #[test]
    fn running_heads_are_no_part_of_the_articles() {
        let text = printed(|page| {
            format!("Press file – No. 218      Page {page} of 8\nUniversity of the Coast\n\n")
        });
        let digest = parse(&text).unwrap();
        assert_eq!(digest.len(), 4);
        let found: Vec<_> = digest.articles().map(|article| (article.source(), article.headline())).collect();
        assert_eq!(found[1], (Some("Hill News"), Some("Nets burnt")));
        let body: String =
            digest.articles().flat_map(|article| article.paragraphs()).map(|block| block.text()).collect();
        assert!(!body.contains("University") && !body.contains("Page"), "{body}");
    }

    #[test]
    fn pages_of_papers_stay() {
        let text = printed(|page| if page % 2 == 1 { format!("Page {}\n", page * 3) } else { String::new() });
        let lines = crate::text::lines::lines(&text);
        assert!(super::without(&text, &lines).is_none());
    }
}
