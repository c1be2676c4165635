//! Outlets that a few heads name where the others do, and nothing else tells.

use super::heads::HEAD;
use super::neighbours::LONGEST;
use crate::dates::Found;
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::front;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::shape::Form;

/// Where a line of its own stands in an article's head.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    /// Right above the first line that is a day.
    OverDay,
    /// So many lines below the heading.
    Below(usize),
}

/// Where most articles name their outlets in a line of its own at one place of the head, the line at that place is the
/// outlet of those that name none elsewhere: it may be one that nobody knows.
pub(super) fn outlets(page: &Page, found: &mut Structure) {
    const LEAST: usize = 3;
    let articles = &found.articles;
    let lacking = articles.iter().filter(|article| article.source.is_empty()).count();
    // most digests lack none, or all
    if lacking == 0 || lacking * 10 > articles.len() * 3 || articles.len() < LEAST + 1 {
        return;
    }
    let named = || {
        let own = articles
            .iter()
            .filter(|article| article.source_from == From::Credit && !article.source.is_empty());
        own.filter_map(|article| Some((below(page, article)?, own_line(page, article)?)))
    };
    let most = |count: usize| count >= LEAST && eight_in_ten(count, articles.len() - lacking);
    let Some((first, line)) = named().next().filter(|_| most(named().count())) else { return };
    let mut dates = Vec::new();
    let far = line.wrapping_sub(first);
    let place = if most(named().filter(|of| is_day(page, of.1 + 1, &mut dates)).count()) {
        Place::OverDay
    } else if most(named().filter(|of| of.1.wrapping_sub(of.0) == far).count()) {
        Place::Below(far)
    } else {
        return;
    };
    for k in 0..found.articles.len() {
        let article = &found.articles[k];
        if !article.source.is_empty() {
            continue;
        }
        let Some(first) = below(page, article) else { continue };
        let end = (article.end as usize).min(first + HEAD);
        let line = match place {
            Place::OverDay => (first..end).find(|&i| is_day(page, i + 1, &mut dates)),
            Place::Below(far) => Some(first.wrapping_add(far)).filter(|i| (first..end).contains(i)),
        };
        let free = |&i: &usize| {
            found.kinds[i] == LineKind::Paragraph
                && (first..i).all(|i| page.shapes[i].may_head())
                && is_name(page, i)
        };
        if let Some(i) = line.filter(free) {
            found.kinds[i] = LineKind::Meta;
            let article = &mut found.articles[k];
            (article.source, article.source_from) =
                (opening::unquote(page.text, page.lines[i]), From::Credit);
        }
    }
}

/// The line below an article's heading.
fn below(page: &Page, article: &ArticleRec) -> Option<usize> {
    let heading = article.heading;
    (!heading.is_empty()).then(|| page.lines.partition_point(|line| line.start < heading.end))
}

/// The line that is an article's outlet and nothing else.
fn own_line(page: &Page, article: &ArticleRec) -> Option<usize> {
    let i = page.lines.partition_point(|line| line.end <= article.source.start);
    let whole =
        |line: &Span| line.contains(article.source) && opening::unquote(page.text, *line) == article.source;
    page.lines.get(i).filter(|line| whole(line)).map(|_| i)
}

fn is_day(page: &Page, i: usize, dates: &mut Vec<Found>) -> bool {
    page.shapes.get(i).is_some_and(|shape| shape.digits() && shape.may_head())
        && front::is_date(page, i, dates)
}

/// Whether a line may be a name: a few words without figures.
fn is_name(page: &Page, i: usize) -> bool {
    let (shape, s) = (&page.shapes[i], page.line(i));
    shape.may_head()
        && !shape.stops()
        && !shape.digits()
        && !page.field(i)
        && page.form(i) == Form::Bare
        && s.split_whitespace().nth(LONGEST).is_none()
        && s.starts_with(opening::is_letter)
}

#[cfg(test)]
pub(crate) mod tests {
    pub(crate) const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
    pub(crate) const HEADS: [&str; 5] = [
        "Otters come back to the weir",
        "Nets burnt on the far shore",
        "Mill opens by night once more",
        "The oar that came back",
        "Wool sold at the old price",
    ];
    pub(crate) const PAPERS: [&str; 5] =
        ["Weir Post", "Quay Mirror", "The Lock", "Weir Post", "Holm Gazette"];

    /// Headline and source of each article.
    pub(crate) fn read(text: &str) -> Vec<(String, String)> {
        let digest = crate::parse(text).unwrap();
        let own = |field: Option<&str>| field.unwrap_or_default().to_owned();
        digest.articles().map(|article| (own(article.headline()), own(article.source()))).collect()
    }

    fn expected(lacking: Option<usize>) -> Vec<(String, String)> {
        let source = |k: usize| if lacking == Some(k) { "" } else { PAPERS[k] };
        (0..5).map(|k| (HEADS[k].to_owned(), source(k).to_owned())).collect()
    }

    #[test]
    fn one_that_nobody_knows_stands_where_the_others_do() {
        let writers = ["Ada Lind", "Per Holm", "Rosa Quay", "Jon Marsh", "Eva Stone"];
        let head =
            |k: usize, writer: &str| format!("{}\n{writer}\n{}\n{} March 2019\n", HEADS[k], PAPERS[k], k + 1);
        let item = |k: usize| format!("{}\n{TEXT}\n\n{TEXT}\n\n***\n\n", head(k, writers[k]));
        assert_eq!(read(&(0..5).map(item).collect::<String>()), expected(None));
    }

    #[test]
    fn a_sentence_at_that_place_is_no_outlet() {
        let outlet = |k: usize| if k == 2 { "The lock is shut for the year." } else { PAPERS[k] };
        let item = |k: usize| {
            format!("{}\n{}\n{} March 2019\n\n{TEXT}\n\n{TEXT}\n\n***\n\n", HEADS[k], outlet(k), k + 1)
        };
        assert_eq!(read(&(0..5).map(item).collect::<String>()), expected(Some(2)));
    }

    const WRITERS: [&str; 5] = ["Ada Lind", "Per Holm", "Rosa Quay", "Jon Marsh", "Eva Stone"];

    #[test]
    fn it_stands_over_the_day_however_far_that_is_from_the_heading() {
        let writer = |k: usize| if k == 2 { String::new() } else { format!("{}\n", WRITERS[k]) };
        let item = |k: usize| {
            let head = format!("{}\n{}{}\n{} March 2019\n", HEADS[k], writer(k), PAPERS[k], k + 1);
            format!("{head}{TEXT}\n\n{TEXT}\n\n***\n\n")
        };
        assert_eq!(read(&(0..5).map(item).collect::<String>()), expected(None));
    }

    #[test]
    fn it_stands_as_far_below_the_heading_as_the_others_where_no_day_is() {
        let item = |place: [&str; 5]| {
            let item = |k: usize| {
                let head = format!("{}\nby {}\n{}\n{}\n", HEADS[k], WRITERS[k], place[k], PAPERS[k]);
                format!("{head}{TEXT}\n\n{TEXT}\n\n***\n\n")
            };
            (0..5).map(item).collect::<String>()
        };
        assert_eq!(read(&item(["London"; 5])), expected(None));
        // one line further it is none
        assert_eq!(read(&item(["London", "London", "London\np. 4", "London", "London"])), expected(Some(2)));
    }
}
