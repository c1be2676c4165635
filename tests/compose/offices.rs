//! Layouts of press offices in ministries and embassies: pages, dates and columnists beside the outlets.

use super::frames::front;
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, words};

/// A ministry's clippings, pasted from a table: number, headline, outlet and date between tabs.
pub(super) const TABLE: Layout = Layout {
    name: "table-of-contents-with-tabs",
    evidence: &["contents", "ordinal", "blank"],
    compose: table,
};

fn table(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.line("نشرة الأخبار");
    sheet.blank(1);
    for (i, piece) in picked.iter().enumerate() {
        let date = words::slash_date(piece.date);
        sheet.line(&format!("{}\t{}\t{}\t{date}", i + 1, piece.title, piece.source));
    }
    sheet.blank(1);
    for (i, piece) in picked.iter().enumerate() {
        sheet.open();
        sheet.line(&format!("({}) {}", i + 1, piece.title));
        sheet.line(&format!("{} – {}", piece.source, words::slash_date(piece.date)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&TABLE)
}

/// An embassy's review: `THE OUTLET, p. 4` above a headline in quotation marks.
pub(super) const CAPITALS: Layout = Layout {
    name: "capital-outlet-and-page-over-quoted-headline",
    evidence: &["shape", "blank"],
    compose: capitals,
};

fn capitals(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::tight();
    sheet.lines("PRESS REVIEW\nTuesday, 21 February 2023\n");
    for piece in &picked {
        let outlet = piece.source.to_uppercase();
        sheet.open();
        sheet.line(&format!("{outlet}, p. {}", rng.between(1, 24)));
        sheet.line(&format!("\"{}\"", piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&outlet));
        sheet.blank(1);
    }
    sheet.finish(&CAPITALS)
}

/// The press office of a party: the outlet and its page in parentheses on a line below the headline.
pub(super) const BELOW: Layout =
    Layout { name: "outlet-and-page-in-parentheses-below", evidence: &["shape", "blank"], compose: below };

fn below(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("({} - ص {})", piece.source, rng.between(1, 24)));
        sheet.blank(1);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&BELOW)
}

/// A foreign office's opinion pages: `X : columnist :Y`.
pub(super) const COLUMNISTS: Layout = Layout {
    name: "columnist-between-outlet-and-headline",
    evidence: &["form", "blank"],
    compose: columnists,
};

fn columnists(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("مقالات الرأي في صحف الجمعة\n");
    for piece in &picked {
        let heading = format!("{} : {} :{}", piece.source, words::person(piece, rng), piece.title);
        sheet.open();
        sheet.line(&heading);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&COLUMNISTS)
}

/// A news room's sheet: `X / ص 4 / Y`.
pub(super) const PAGES: Layout =
    Layout { name: "page-between-outlet-and-headline", evidence: &["form", "blank"], compose: pages };

fn pages(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("صحافة اليوم\n");
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{} / ص{} / {}", piece.source, rng.between(1, 24), piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&PAGES)
}

/// An embassy's report: a sentence that names the outlet introduces each headline.
pub(super) const INTRODUCED: Layout =
    Layout { name: "outlet-in-an-introduction", evidence: &["form"], compose: introduced };

fn introduced(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("السفارة\nالتقرير الصحفي اليومي\n");
    for piece in &picked {
        let date = words::slash_date(piece.date);
        sheet.open();
        sheet
            .line(&format!("- نشرت صحيفة \"{}\" بتاريخ {date} تحت عنوان: \"{}\"", piece.source, piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&INTRODUCED)
}
