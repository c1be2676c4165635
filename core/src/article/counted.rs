//! Heads of records that say how long the text is: the section, the headline and the writer above a line such
//! as `412 words`, the day, the outlet and its code below.

use super::heads::{HEAD, Head, lines};
use crate::lookup::{BYLINE, GIVEN, VOCABULARY};
use crate::records::ArticleRec;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening::{self, digit};
use crate::structure::page::Page;
use crate::structure::shape::Form;
use crate::text::fold;

/// The longest name of a section or an outlet, in characters.
const NAME: u8 = 48;

/// Reads the heads where nearly all articles have a line that counts their words, whatever the language calls
/// them. Says whether they have.
pub(super) fn find(page: &Page, found: &Structure, heads: &mut [Head]) -> bool {
    let most = |count: usize| count >= 3 && eight_in_ten(count, heads.len());
    let middle = found.articles.get(heads.len() / 2);
    if heads.len() < 3 || middle.and_then(|article| length(page, article, None)).is_none() {
        return false;
    }
    let mut usual = None;
    let mut counts: Vec<Option<usize>> = Vec::with_capacity(heads.len());
    for article in &found.articles {
        let length = length(page, article, usual);
        usual = usual.or(length.map(|length| length.1));
        counts.push(length.map(|length| length.0));
    }
    if !most(counts.iter().flatten().count()) {
        return false;
    }
    let coded: Vec<Option<Span>> = counts
        .iter()
        .zip(&found.articles)
        .map(|(count, article)| count.and_then(|count| before_code(page, count, article)))
        .collect();
    let named = most(coded.iter().flatten().count());
    for (((head, article), count), outlet) in heads.iter_mut().zip(&found.articles).zip(counts).zip(coded) {
        let Some(count) = count else { continue };
        let credit = outlet.filter(|_| named).unwrap_or(head.credit);
        *head = Head { credit, ..lines(page, headline(page, article.first as usize, count), count) };
    }
    true
}

/// The line of an article's head that counts its words, and what it calls them; `usual` is what the others do.
fn length(page: &Page, article: &ArticleRec, usual: Option<u64>) -> Option<(usize, u64)> {
    const LONGEST: u8 = 20;
    const ABOVE: usize = 5;
    let head = (article.first as usize..article.end as usize).take(ABOVE + 1);
    // fields say themselves what they are
    let mut head = head.take_while(|&i| !page.field(i)).skip(1);
    head.find_map(|i| {
        if page.shapes[i].columns > LONGEST || !page.shapes[i].digits() {
            return None;
        }
        let s = page.line(i);
        let word = s.trim_start_matches(|c| digit(c).is_some() || matches!(c, ',' | '.' | ' ' | '\u{a0}'));
        let key = fold::key(word);
        let counts = word.len() < s.len()
            && s.starts_with(|c| digit(c).is_some())
            && !word.is_empty()
            && word.chars().all(opening::is_letter);
        (counts && usual.is_none_or(|usual| usual == key)).then_some((i, key))
    })
}

/// The headline above a count: the first line, or the second below the name of a section.
fn headline(page: &Page, first: usize, count: usize) -> usize {
    let second = first + 1;
    if second >= count {
        return first;
    }
    let (above, below) = (&page.shapes[first], &page.shapes[second]);
    let counts = |i: usize| matches!(page.form(i), Form::Ordinal(_));
    let ordinal = counts(second) && !counts(first);
    let name = above.columns <= NAME && !above.stops() && below.columns > above.columns;
    let headed = !below.opens() && below.may_head() && !is_writer(page, second);
    if ordinal || name && headed { second } else { first }
}

/// Whether a line opens as a byline does.
fn is_writer(page: &Page, i: usize) -> bool {
    let mut writer = false;
    VOCABULARY.openings_of(fold::walk(page.text, page.lines[i]), |_, tags| {
        writer |= tags & (BYLINE | GIVEN) != 0;
    });
    writer
}

/// The name above a line that is nothing but a code in capitals, below a count
/// and a day.
fn before_code(page: &Page, count: usize, article: &ArticleRec) -> Option<Span> {
    let is_code = |i: usize| {
        let s = page.line(i);
        let code = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
        (2..=8).contains(&s.len()) && s.bytes().all(code) && s.bytes().any(|b| b.is_ascii_uppercase())
    };
    let below = (count + 3..article.end as usize).take(HEAD).take_while(|&i| !page.shapes[i].opens());
    let name = below.into_iter().find(|&i| is_code(i))? - 1;
    let shape = &page.shapes[name];
    let named = shape.columns <= NAME && page.line(name).contains(opening::is_letter);
    named.then(|| opening::unquote(page.text, page.lines[name]))
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    /// Source and headline of each record of an export.
    fn records(heads: &[&str]) -> Vec<(Option<String>, Option<String>)> {
        let record =
            |head: &&str| format!("{head}\nCopyright 2019.\n\n{TEXT}\n\n{TEXT}\n\nEnd of Document\n\n\n");
        let text: String = heads.iter().map(record).collect();
        let digest = crate::parse(&text).unwrap();
        let own = |field: Option<&str>| field.map(str::to_owned);
        digest.articles().map(|article| (own(article.source()), own(article.headline()))).collect()
    }

    #[test]
    fn the_headline_stands_below_its_section_and_above_the_count() {
        let heads = [
            "Harbour\nThe ferry runs again in winter\nIna Roe\n412 sanoja\n3 March 2019\nQuay Mirror Online\nQUAYM",
            "Old mill to be sold at last\nOle Dane\n1,204 sanoja\n3 March 2019\nSluice\nSLUI",
            "Nets burnt\n96 sanoja\n4 March 2019\n08:15\nThe Upper Weir Gazette and Courier\nUWGC",
            "Health & Families\nIs the weir half full? Who would say\n233 sanoja\n4 March 2019\nSluice\nSLUI",
        ];
        let wanted = [
            ("Quay Mirror Online", "The ferry runs again in winter"),
            ("Sluice", "Old mill to be sold at last"),
            ("The Upper Weir Gazette and Courier", "Nets burnt"),
            ("Sluice", "Is the weir half full? Who would say"),
        ];
        assert_eq!(records(&heads), wanted.map(|(x, y)| (Some(x.to_owned()), Some(y.to_owned()))));
        // a line under the day is no outlet by itself
        let bare = heads.map(|head| head.rsplit_once('\n').unwrap().0);
        // but by its words
        assert!(records(&bare)[1..].iter().all(|(source, headline)| source.is_none() && headline.is_some()));
    }
}
