//! Headlines behind a key that nobody listed: records of a database say it before each of them.

use super::heads::Head;
use crate::records::NONE;
use crate::structure::Structure;
use crate::structure::keyed;
use crate::structure::page::Page;

/// Where nearly all articles open with a key and have others, finds the headlines behind one of them.
pub(super) fn find(page: &Page, found: &Structure, heads: &mut [Head]) {
    const LEAST: usize = 3;
    const HEAD: usize = 12;
    // most articles open with no key
    let opens = |k: usize| {
        let head = found.articles.get(k).map(|article| page.lines[article.first as usize]);
        head.is_some_and(|line| keyed::read(page.text, line).is_some())
    };
    if heads.len() < LEAST || !found.entries.is_empty() || heads.iter().any(|head| head.field) {
        return;
    }
    if !opens(0) || !opens(heads.len() / 2) {
        return;
    }
    let Some(key) = keyed::headline_key(page, &found.articles) else { return };
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let mut lines = (article.first as usize..article.end as usize).take(HEAD);
        let own = |i: &usize| keyed::read(page.text, page.lines[*i]).is_some_and(|field| field.0 == key);
        let Some(i) = lines.find(own) else { continue };
        let mut words = keyed::value(page, i);
        let mut end = i + 1 + usize::from(words.start >= page.lines[i].end);
        let folded = page.folded(i).min(article.end as usize);
        if folded > end {
            (words.end, end) = (page.lines[folded - 1].end, folded);
        }
        *head = Head { lines: (i as u32, end as u32), words, ordinal: NONE, field: true, ..Head::default() };
    }
}
