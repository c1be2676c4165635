//! Headlines that run into their text behind a number: they end where the entry does, or the capitals.

use super::heads::Head;
use crate::records::*;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::capitals;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::text::fold;

/// Where most articles are paragraphs that open with their headlines, these: `1. FERRY RUNS AGAIN. The council
/// said`, under an entry that says `Ferry runs again` or none.
pub(super) fn find(page: &Page, found: &Structure, heads: &mut [Head]) {
    let goes_on = |head: &Head, article: &ArticleRec| opening_line(page, head, article).is_some();
    let usual = heads.len() / 2;
    if heads.len() < 3 || !goes_on(&heads[usual], &found.articles[usual]) {
        return;
    }
    let headline = |head: &Head, article: &ArticleRec| {
        let opening = opening::read(page.text, page.lines[opening_line(page, head, article)?]);
        let listed = found.entries.get(article.entry as usize);
        let listed = listed.and_then(|entry| listed_words(page.text, opening.rest, entry.headline));
        let in_capitals = || capitals::leading(page.text, opening.rest).filter(|_| opening.number != NONE);
        Some((listed.or_else(in_capitals)?, opening.number))
    };
    let headlines: Vec<_> =
        heads.iter().zip(&found.articles).map(|(head, article)| headline(head, article)).collect();
    if !six_in_ten(headlines.iter().flatten().count(), heads.len()) {
        return;
    }
    for ((head, article), headline) in heads.iter_mut().zip(&found.articles).zip(headlines) {
        let Some((words, ordinal)) = headline else { continue };
        let line = opening_line(page, head, article).unwrap_or_default() as u32;
        *head = Head { lines: (line, line), words, ordinal, ..*head };
    }
}

/// The numbered line that is the first of an article's paragraph.
fn opening_line(page: &Page, head: &Head, article: &ArticleRec) -> Option<usize> {
    let i = if head.words.is_empty() { article.first } else { head.lines.0 } as usize;
    let shape = &page.shapes[i];
    (shape.is_marked() && (shape.wraps() || shape.body() || shape.long())).then_some(i)
}

/// The words of an entry that a line opens with, where a mark closes them and more follows.
fn listed_words(text: &str, line: Span, entry: Span) -> Option<Span> {
    let mut words = fold::walk(text, line);
    let mut end = None;
    for wanted in fold::walk(text, entry) {
        let word = words.next().filter(|word| word.hash == wanted.hash)?;
        end = Some(word.span.end);
    }
    let headline = Span::new(line.start, end?);
    let rest = &text[Span::new(headline.end, line.end)];
    let after = rest.trim_start_matches(['.', ':', '!', '?', '؟', '"', '»', '”', ')']);
    (after.len() < rest.len() && !after.trim().is_empty()).then(|| {
        let mark = rest.chars().take_while(|c| matches!(c, '!' | '?' | '؟' | '"' | '»' | '”' | ')'));
        Span::new(headline.start, headline.end + mark.map(char::len_utf8).sum::<usize>() as u32)
    })
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "For a month or so the council of the lower valley has been looking at the old wheel, which turns by day and by night, and finds that it may be left to those who live by it. They need not walk to the weir by night, says the keeper, who has been there.";

    /// The headlines of numbered and wrapped paragraphs that open with `heads`, under what stands above.
    fn headlines(above: &str, heads: [&str; 4]) -> Vec<String> {
        const WIDTH: usize = 70;
        let mut text = above.to_owned();
        for (i, head) in heads.iter().enumerate() {
            let mut used = 0;
            for word in format!("0{}. {head} {TEXT}", i + 1).split(' ') {
                let fits = used + word.len() < WIDTH;
                used = if fits { used + word.len() + 1 } else { word.len() + 1 };
                text.push(if fits { ' ' } else { '\n' });
                text.push_str(word);
            }
            text.push_str("\n\n");
        }
        let digest = crate::parse(&text).unwrap();
        digest.articles().map(|article| article.headline().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn numbered_paragraphs_open_with_headlines_in_capitals() {
        let header = "Received: from quay.example (quay.example [10.0.0.1]) by weir.example with a name so long that it is wider than all text\nFrom: News\nSubject: River Tricks 12\n\n";
        let contents =
            "IN THIS ISSUE:\n\n01. Mill safe\n02. Ferry runs again\n03. Nets\n04. Do not trust the ice\n\n";
        let heads = ["MILL SAFE.", "FERRY RUNS AGAIN.", "NETS.", "DON'T TRUST THE ICE."];
        let wanted = ["MILL SAFE", "FERRY RUNS AGAIN", "NETS", "DON'T TRUST THE ICE"];
        assert_eq!(headlines(&format!("{header}{contents}"), heads), wanted);
    }

    #[test]
    fn an_entry_says_where_the_headline_ends() {
        let contents =
            "CONTENTS\n\n1. Mill safe\n2. Ferry runs again\n3. Nets and wool\n4. Who walks on the ice?\n\n";
        let heads = ["Mill safe.", "Ferry runs again.", "Nets and wool.", "Who walks on the ice?"];
        let wanted = ["Mill safe", "Ferry runs again", "Nets and wool", "Who walks on the ice?"];
        assert_eq!(headlines(&format!("River Tricks 12\n\n{contents}"), heads), wanted);
    }
}
