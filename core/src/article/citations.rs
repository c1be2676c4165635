//! Outlets that the articles cite one way: `X, 12 May, p. 4` below the headline or above it, or in brackets
//! where the text begins.

use super::heads::{Head, lines};
use super::neighbours::Tally;
use super::pairs::side_of_outlets;
use crate::lookup::{PLACE, SECTION};
use crate::names::Names;
use crate::records::ArticleRec;
use crate::shares::seven_in_ten;
use crate::structure::Structure;
use crate::structure::citation::{self, Citation};
use crate::structure::page::Page;

/// How many lines of an article may stand above what it cites.
const ABOVE: usize = 6;

/// Where most articles cite an outlet in one way and nothing else told them, the names are their outlets.
/// Pages or issues beside the names prove it, brackets with figures around all of them, or names that are
/// known. Dates behind colons go before what others tell of such lines: where they are asked for, nothing
/// else is read.
pub(super) fn outlets_cited(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dated: bool) {
    let told = heads.iter().filter(|head| !head.outlet.is_empty() || !head.credit.is_empty()).count();
    if heads.len() < 3 || told * 5 > heads.len() {
        return;
    }
    // the articles in the midst tell whether to look at all
    let sample = found.articles.iter().skip(heads.len() / 3).take(3);
    let refused = sample.len().saturating_sub(2);
    if sample.filter(|article| cited(page, article).is_none()).nth(refused).is_some() {
        return;
    }
    let cited: Vec<Option<(usize, Citation)>> =
        found.articles.iter().map(|article| cited(page, article)).collect();
    let all = || cited.iter().flatten().map(|found| found.1);
    let Some(bracket) = all().nth(all().count() / 2).map(|citation| citation.bracket) else { return };
    let same = || all().filter(|citation| citation.bracket == bracket);
    if dated && !same().all(|citation| citation.dated) {
        return;
    }
    let (mut tally, mut count, mut pages, mut others) = (Tally::default(), 0, 0, 0);
    let side = side_of_outlets(page.text, names, same().map(|citation| citation.name));
    for citation in same() {
        let name = &page.text[side.of(page.text, citation.name)];
        tally.add(names, name);
        count += 1;
        pages += usize::from(citation.paged);
        others += usize::from(names.of(name).tags & (PLACE | SECTION) != 0);
    }
    if count < 3 || !seven_in_ten(count, heads.len()) {
        return;
    }
    let paged = pages >= 2 && pages * 4 >= count;
    let named = others * 5 <= count && found.press;
    if !(paged || named || tally.are_outlets(heads.len(), found, true)) {
        return;
    }
    for ((head, article), cited) in heads.iter_mut().zip(&found.articles).zip(cited) {
        let Some((i, citation)) = cited.filter(|cited| cited.1.bracket == bracket) else { continue };
        // it stands first, and the headline below it
        if head.lines.0 as usize == i && head.lines.0 < head.lines.1 {
            let below = i + 1;
            let heads = below < article.end as usize && page.shapes[below].may_head() && !page.field(below);
            if heads && !page.shapes[below].stops() {
                *head = lines(page, below, article.end as usize);
            }
        }
        if head.outlet.is_empty() {
            head.credit = side.of(page.text, citation.name);
        }
    }
}

/// Whether a line cites an outlet in brackets: what stands above it is no outlet but a headline.
pub(super) fn is_enclosed(page: &Page, i: usize) -> bool {
    page.shapes[i].digits()
        && citation::read(page.text, page.lines[i]).is_some_and(|citation| citation.bracket != ' ')
}

/// The first line of an article's head that cites an outlet, or what its text opens with.
fn cited(page: &Page, article: &ArticleRec) -> Option<(usize, Citation)> {
    let (first, end) = (article.first as usize, article.end as usize);
    for i in (first..end).take(ABOVE) {
        if page.shapes[i].may_head() && page.shapes[i].digits() && !page.shapes[i].stops() && !page.field(i) {
            let citation = citation::read(page.text, page.lines[i]);
            if let Some(citation) = citation {
                return Some((i, citation));
            }
        }
        if page.is_text(i) {
            return citation::opening(page.text, page.lines[i]).map(|citation| (i, citation));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill any more.";

    fn told(text: &str) -> Vec<(Option<String>, Option<String>)> {
        let digest = crate::parse(text).unwrap();
        let owned = |field: Option<&str>| field.map(str::to_owned);
        digest.articles().map(|article| (owned(article.headline()), owned(article.source()))).collect()
    }

    #[test]
    fn outlets_are_cited_below_headlines_above_them_or_before_the_text() {
        let pieces = [
            ("Ferry runs again after the flood", "Ostrovny Vestnik", "σελ. 1, 6-7"),
            ("Mill wheel stands still once more", "Dolny Kray", "σελ. 12"),
            ("Wool from the hills goes by rail", "Ostrovny Vestnik", "σελ. 3"),
            ("Nets are dry and boats are ashore", "Glas Reke", "σελ. 4, 22.10"),
        ];
        let wanted: Vec<_> = pieces
            .map(|(headline, name, _)| (Some(headline.to_owned()), Some(name.to_owned())))
            .into_iter()
            .collect();
        let of = |piece: &dyn Fn((&str, &str, &str)) -> String| pieces.map(piece).concat();
        let below = of(&|(headline, name, page)| format!("{headline}\n({name}, {page})\n{TEXT}\n\n"));
        let above = of(&|(headline, name, page)| format!("****\n{name}, {page}\n{headline}\n{TEXT}\n"));
        let inside =
            of(&|(headline, name, page)| format!("{headline}\n\n({name}, {page}) {TEXT}\n\n{TEXT}\n\n\n"));
        for text in [below, above, inside] {
            assert_eq!(told(&text), wanted, "{text}");
        }
    }

    #[test]
    fn towns_and_days_are_no_outlets() {
        let piece = |(n, town): (usize, &str)| {
            format!(
                "***\nFerry of the {town} line runs again\n{town}, {n} May 2011\n\n{TEXT} {TEXT}\n\n{TEXT} {TEXT}\n"
            )
        };
        let text: String = (2..).zip(["Paris", "London", "Cairo", "Moscow"]).map(piece).collect();
        assert!(told(&text).iter().all(|found| found.1.is_none()), "{:?}", told(&text));
    }
}
