//! The first piece of a digest, which may hold its front as well: a masthead, a menu, a contents that nothing names.

use super::days;
use super::page::Page;
use super::proposal::has_body;
use super::recurring;
use super::shape::{self, Form};
use crate::shares::{eight_in_ten, six_in_ten};
use crate::words::keys::Key;

/// How many articles have to show what all of them are like.
const LEAST: usize = 3;

/// How many lines below its first show what an article opens with.
const HEAD: usize = 2;

/// What stands in a line of a head.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Nothing,
    Text,
    Field(Option<Key>),
    Figures,
    Words,
}

/// Leaves out a first piece that is no article: it alone has no running text.
pub(super) fn drop_textless(page: &Page, starts: &mut Vec<u32>, end: usize) {
    let [first, others @ ..] = &starts[..] else { return };
    let stops = others.iter().skip(1).copied().chain([end as u32]);
    let text = |first: u32, stop: u32| (first..stop).any(|i| page.is_text(i as usize));
    let marked = page.shapes[*first as usize].is_marked() || page.field(*first as usize);
    if others.len() >= LEAST
        && !marked
        && !text(*first, others[0])
        && others.iter().zip(stops).all(|(&start, stop)| text(start, stop))
    {
        starts.remove(0);
    }
}

/// Moves the first start down to the line that opens an article as all the others are opened, where one does: with the
/// same fields and figures below it.
pub(super) fn begin_alike(page: &Page, starts: &mut [u32]) {
    let [first, others @ ..] = starts else { return };
    let Some(&second) = others.first().filter(|_| others.len() + 1 >= LEAST) else { return };
    let usual = below(page, second as usize);
    let tells = usual.iter().any(|stands| matches!(stands, Stands::Field(_) | Stands::Figures));
    if !tells || usual == below(page, *first as usize) {
        return;
    }
    let apart = |i: usize| (page.shapes[i].opens(), page.shapes[i].closes());
    let alike = |i: usize| {
        let heads = page.shapes[i].may_head() && !page.field(i);
        heads && apart(i) == apart(second as usize) && below(page, i) == usual
    };
    if !others.iter().all(|&start| alike(start as usize)) {
        return;
    }
    let mut found = (*first as usize + 1..second as usize).filter(|&i| alike(i));
    if let (Some(start), None) = (found.next(), found.next())
        && has_body(page, start, second as usize)
    {
        *first = start as u32;
    }
}

/// Moves the starts that are a short line alone over one that has the numbers most articles open with, `X p. 4`, down
/// to that: the heading of a group stands over it.
pub(super) fn begin_below_groups(page: &Page, starts: &mut [u32]) {
    const GROUP: u8 = 60;
    let numbers = |i: usize| {
        let shape = page.shapes.get(i).filter(|shape| shape.digits() && shape.may_head() && shape.opens())?;
        if shape.stops() { None } else { recurring::numbers(page.line(i)) }
    };
    let lone = |i: usize| {
        let shape = &page.shapes[i];
        let short = shape.may_head() && !shape.stops() && !shape.is_marked() && shape.columns <= GROUP;
        short && shape.closes()
    };
    let over = |start: u32| if lone(start as usize) { numbers(start as usize + 1) } else { None };
    let mut all: Vec<u64> =
        starts.iter().filter_map(|&start| numbers(start as usize).or_else(|| over(start))).collect();
    all.sort_unstable();
    let Some(usual) = all.chunk_by(|a, b| a == b).max_by_key(|same| same.len()) else { return };
    let (count, usual) = (usual.len(), usual[0]);
    let opened = starts.iter().filter(|&&start| numbers(start as usize) == Some(usual)).count();
    // what stands over all is a part of their heads
    if opened >= 1 && count >= LEAST && eight_in_ten(count, starts.len()) {
        let heads = |start: u32| numbers(start as usize).is_none() && over(start) == Some(usual);
        starts.iter_mut().filter(|start| heads(**start)).for_each(|start| *start += 1);
    }
}

/// Moves the starts that are a day alone over a headline down to that, where about half of the articles or fewer stand
/// right below a day: it divides a chronicle.
pub(super) fn begin_below_days(page: &Page, starts: &mut [u32]) {
    let mut dates = Vec::new();
    let mut is_day = |i: usize| {
        let shape = &page.shapes[i];
        shape.digits() && shape.opens() && shape.closes() && days::day(page, i, &mut dates).is_some()
    };
    let days: Vec<bool> = starts.iter().map(|&start| is_day(start as usize)).collect();
    let over = starts.first().is_some_and(|&first| first > 0 && is_day(first as usize - 1));
    let count = days.iter().filter(|&&day| day).count();
    if count + usize::from(over) < 2 || six_in_ten(count, starts.len()) {
        return;
    }
    for (start, _) in starts.iter_mut().zip(days).filter(|(_, day)| *day) {
        let below = *start as usize + 1;
        let heads = page.shapes.get(below).is_some_and(|shape| shape.may_head() && !page.field(below));
        *start += u32::from(heads && page.heads_body(below));
    }
}

/// What stands below the first line of an article, up to its text.
fn below(page: &Page, first: usize) -> [Stands; HEAD] {
    let mut below = [Stands::Nothing; HEAD];
    for (i, stands) in (first + 1..page.lines.len()).zip(&mut below) {
        let shape = &page.shapes[i];
        *stands = match () {
            () if page.is_text(i) => Stands::Text,
            () if page.field(i) => Stands::Field(shape::key_of(page.text, page.lines[i])),
            () if page.form(i) == Form::Url => Stands::Nothing,
            () if shape.digits() => Stands::Figures,
            () => Stands::Words,
        };
        if *stands == Stands::Text {
            break;
        }
    }
    below
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "The rope of the ferry was looked at again, and the men who pull it were asked about it by day and by night.";

    fn firsts(text: &str) -> Vec<String> {
        let digest = crate::parse(text).unwrap();
        let first = |text: &str| text.lines().next().unwrap_or_default().to_string();
        digest.articles().map(|article| first(article.text())).collect()
    }

    #[test]
    fn a_masthead_above_the_first_article_is_none() {
        let heads =
            ["What the ferry costs", "Mayor: the mill opens by night", "Against the flu: oars are sold"];
        let piece = |(k, head): (usize, &&str)| {
            format!("{head}\nBy: Ina Roe\nFrom the weekly Weir Post of 1{k}/10/2016\n\n{TEXT}\n\n{TEXT}\n\n")
        };
        let pieces: Vec<String> = heads.iter().enumerate().map(piece).collect();
        let front = "The reading book\nA blog of good articles\nHome    About me    Write to me\n\nFriday, 21 October 2016\n\
            Chosen articles (37)\n\nThese are the articles that I liked this week, given as they are with all rights kept by their papers.\n\n";
        let text = format!("{front}{}", pieces.join("❁❁❁❁❁\n\n"));
        assert_eq!(firsts(&text), heads);
    }

    #[test]
    fn the_name_of_a_database_is_no_headline() {
        let heads =
            ["Otters come back to the weir", "Nets burnt on the far shore", "Mill opens by night once more"];
        let piece = |(k, head): (usize, &&str)| {
            format!(
                "{head}\n\n9{k} words\n12 May 2016\nWeir Post\nWRPST\n\n{TEXT}\n\n{TEXT}\n\nDocument WRPST0020160512ec5c0000{k}\n\n"
            )
        };
        let pieces: String = heads.iter().enumerate().map(piece).collect();
        // nor is what was looked for an article
        let rest = "\nSearch Summary\nText\tferry and mill\nDate\t05/05/2016 to 12/05/2016\nSource\tAll sources\n            Results Found\t3\nTimestamp\t12 May 2016 9:41\n\n© 2016 Records of the Shore, Inc. All rights reserved.\n";
        assert_eq!(firsts(&format!("Records of the Shore\n\n{pieces}{rest}")), heads);
    }

    #[test]
    fn a_piece_without_text_is_none() {
        const TEXT: &str =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads = ["الجسر يفتح أبوابه", "السوق القديم يعود", "القمح يصل إلى الميناء", "من يملك النهر"];
        let papers = ["مرايا الضفة", "قلم التلال", "صدى الوادي", "نداء الجبل"];
        let all = || heads.iter().zip(papers).enumerate();
        let table: String =
            all().map(|(k, (head, paper))| format!("{}\n{head}\n{paper}\n{}\n", k + 1, k + 3)).collect();
        let pieces: String = all()
            .map(|(k, (head, paper))| {
                format!("\nالخبر رقم ({})\n{head}\n{paper} – ص{}\n{TEXT}\n{TEXT}\n", k + 1, k + 3)
            })
            .collect();
        let front = "مجلس الساحل\nالأمانة العامة – وحدة الرصد الصحفي\nالخلاصة الصحفية رقم (56/2016)\nالثلاثاء 24 أيار 2016";
        let text = format!("{front}\n\nم\nالموضوع\nالصحيفة\nالصفحة\n{table}{pieces}");
        assert_eq!(firsts(&text).len(), heads.len());
    }
}
