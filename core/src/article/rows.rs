//! Headings that are rows of a table: number, day, headline, edition, page in cells that tabs or bars divide.

use super::heads::{self, Head};
use super::neighbours::Tally;
use crate::dates;
use crate::names::Names;
use crate::records::ArticleRec;
use crate::shares::{eight_in_ten, seven_in_ten};
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::text::lines::trim_span;

/// The fewest cells of a row.
const LEAST: usize = 3;

/// The columns that are looked at.
const MOST: usize = 10;

/// Where nearly all headings are rows, the headline is in the column that says most, and the outlet in the one
/// that holds outlets.
pub(super) fn find(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    let Some(mark) = heads.get(heads.len() / 2).and_then(|head| mark(page, head)) else { return };
    let row = |head: &Head| {
        let line = line(page, head)?;
        (cells(page.text, line, mark).nth(LEAST - 1).is_some()).then_some(line)
    };
    let rows: Vec<Option<Span>> = heads.iter().map(row).collect();
    let most = |count: usize| count >= 3 && eight_in_ten(count, heads.len());
    if !most(rows.iter().flatten().count()) {
        return;
    }
    let (mut columns, mut figures) = ([(0, 0, Tally::default()); MOST], [0; MOST]);
    for &row in rows.iter().flatten() {
        for ((cell, column), figures) in cells(page.text, row, mark).zip(&mut columns).zip(&mut figures) {
            let s = &page.text[cell];
            *figures += usize::from(!s.is_empty() && s.chars().all(|c| opening::digit(c).is_some()));
            if s.contains(opening::is_letter) {
                column.0 += 1;
                column.1 += s.chars().count();
                column.2.add(names, s);
            }
        }
    }
    let says = |&at: &usize| most(columns[at].0) && differ(page, rows.iter().flatten(), mark, at);
    let words = (0..MOST).filter(says).max_by_key(|&at| columns[at].1);
    // an issue or a page stands behind the name
    let sign = |at: usize| figures.get(at + 1).is_some_and(|&figures| most(figures));
    let outlets = |&at: &usize| columns[at].2.are_outlets(heads.len(), found, words != Some(at) && sign(at));
    let outlet = (0..MOST).find(outlets);
    let words = words.filter(|&words| outlet != Some(words));
    // a section is shorter than the headline below
    let longer = |words: usize| {
        let length = columns[words].1 / columns[words].0;
        let of = heads.iter().zip(&found.articles).zip(&rows).filter(|(_, row)| row.is_some());
        let below = of.filter_map(|((head, article), _)| headline_below(page, head, article));
        below.filter(|&i| usize::from(page.shapes[i].columns) > 2 * length).count()
    };
    if outlet.is_none() && words.is_none_or(|words| most(longer(words))) {
        take_below(page, found, heads, &rows);
        return;
    }
    let Some(words) = words else { return };
    for (head, row) in heads.iter_mut().zip(rows) {
        let Some(row) = row else { continue };
        let cell = |at: usize| cells(page.text, row, mark).nth(at);
        let Some(headline) = cell(words).filter(|cell| !cell.is_empty()) else { continue };
        head.words = headline;
        head.credit = outlet.and_then(cell).unwrap_or(head.credit);
    }
}

/// Whether most cells of a column say what no other does: days, editions and lengths do not.
fn differ<'a>(page: &Page, rows: impl Iterator<Item = &'a Span>, mark: char, at: usize) -> bool {
    let cell = |&row: &Span| cells(page.text, row, mark).nth(at);
    let words = |cell: Span| page.text[cell].chars().filter(|&c| opening::digit(c).is_none()).collect();
    let mut said: Vec<String> = rows.filter_map(cell).map(words).collect();
    let count = said.len();
    said.sort_unstable();
    said.dedup();
    said.len() * 2 > count
}

/// Takes the lines below the rows for headings: none of their columns is a headline.
fn take_below(page: &Page, found: &Structure, heads: &mut [Head], rows: &[Option<Span>]) {
    for ((head, article), _) in
        heads.iter_mut().zip(&found.articles).zip(rows).filter(|(_, row)| row.is_some())
    {
        if let Some(below) = headline_below(page, head, article) {
            *head = Head { ordinal: head.ordinal, ..heads::lines(page, below, article.end as usize) };
        }
    }
}

/// The short line right below a row.
fn headline_below(page: &Page, head: &Head, article: &ArticleRec) -> Option<usize> {
    let below = head.lines.1 as usize;
    (below < article.end as usize && page.shapes[below].may_head() && !page.is_text(below)).then_some(below)
}

/// The line that a heading is; a row may be too long for one.
fn line(page: &Page, head: &Head) -> Option<Span> {
    (head.lines.1 == head.lines.0 + 1).then(|| page.lines[head.lines.0 as usize])
}

/// What divides the cells of a row: tabs do; strokes, if a day stands in one of its first cells.
fn mark(page: &Page, head: &Head) -> Option<char> {
    const FIRST: usize = 3;
    let line = line(page, head)?;
    let s = &page.text[line];
    let mark = ['\t', '|'].into_iter().find(|&mark| s.matches(mark).nth(LEAST - 2).is_some())?;
    let mut times = Vec::new();
    let mut dated = |cell: Span| {
        times.clear();
        dates::read(page.text, cell, &mut times);
        times.iter().any(|time| seven_in_ten(time.span.len(), cell.len()))
    };
    (mark == '\t' || cells(page.text, line, mark).take(FIRST).any(&mut dated)).then_some(mark)
}

fn cells(text: &str, row: Span, mark: char) -> impl Iterator<Item = Span> {
    text[row].split(mark).map(move |cell| trim_span(text, Span::of(text, cell)))
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "水門の近くに住む人々は、夜も昼も古い水車の音を聞いてきた。町の議会はこれを残すことを決め、渡し船の再開も約束した。粉屋は喜び、漁師たちは川の水位を心配している。来年の春には新しい橋の工事も始まる予定で、住民への説明会が開かれる。";

    #[test]
    fn the_longest_column_is_the_headline() {
        let rows = [
            "1 \t2019.03.04 \t水車を残すと議会が決定　来春から工事 \t朝刊 \t一面 \t01頁 \t152字",
            "2 \t2019.03.04 \t［水門だより］渡し船の再開をどう見る \t朝刊 \t二面 \t02頁 \t449字",
            "3 \t2019.03.05 \t「川の歴史と粉屋の仕事」を読む \t夕刊 \t書評 \t12頁 \t317字 \t写真",
            "4 \t2019.03.06 \t１８日に説明会、橋の工事で \t夕刊 \t地域 \t21頁 \t202字",
        ];
        let text: String = rows.iter().map(|row| format!("{row}\n\n検索 \t を検索\n\n{TEXT}\n\n")).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        let wanted: Vec<_> = rows.iter().map(|row| row.split('\t').nth(2).unwrap().trim()).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn rows_without_a_headline_stand_over_it() {
        let heads = [
            "水車を残すと議会が決定",
            "渡し船の再開をどう見る",
            "川の歴史と粉屋の仕事を読む",
            "橋の工事で説明会",
        ];
        let item = |k: usize| {
            let row = format!("0000{k}\t1985年01月0{}日\t朝刊\t{k}総\t00{k}\t0013{k}文字", k + 2);
            format!("{row}\n{}\n\n　{TEXT}\n　{TEXT}\n\nページの先頭へ\n\n", heads[k])
        };
        // numbered lines in one of the pieces are its own
        let text: String = (0..4).map(item).collect();
        let numbers = format!("（１）{TEXT}\n（２）{TEXT}\n");
        let text = format!("川辺新聞社 記事検索\n\n総件数： 317件\n\n{text}").replacen(
            "\n\nページ",
            &format!("\n{numbers}\n\nページ"),
            1,
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
        let days: Vec<_> = digest
            .articles()
            .flat_map(|article| article.timestamps())
            .map(|time| time.text().to_owned())
            .collect();
        assert_eq!(days, [2, 3, 4, 5].map(|day| format!("1985年01月0{day}日")));
    }

    #[test]
    fn a_row_may_have_three_cells() {
        const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let heads =
            ["Otters come back to the weir", "Nets burnt on the far shore", "Mill opens by night once more"];
        let papers = ["Weir Post", "Quay Mirror", "Weir Post"];
        let item =
            |k: usize| format!("{} | {} | {} March 2019\n\n{TEXT}\n\n{TEXT}\n\n", heads[k], papers[k], k + 3);
        let text: String = (0..3).map(item).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }
}
