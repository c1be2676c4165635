//! Layouts known only by a line of the same make at the head of each article.

use super::frames::front;
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, words};

/// A German archive: `"Name" vom 23.10.2017 Seite: 2`, then the headline.
pub(super) const VOM_SEITE: Layout =
    Layout { name: "name-vom-date-seite-lines", evidence: &["shape"], compose: vom_seite };

fn vom_seite(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    for piece in &picked {
        let (date, page) = (words::dot_date(piece.date), rng.between(1, 48));
        sheet.open();
        sheet.line(&format!("\"{}\" vom {date} Seite: {page}", piece.source));
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&VOM_SEITE)
}

/// A clippings office: `30-11-2011, p.23` over each headline, no outlet anywhere.
pub(super) const DATE_PAGE: Layout =
    Layout { name: "date-and-page-lines", evidence: &["shape"], compose: date_page };

fn date_page(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let page = rng.pick(&["p.", "ص ", "page "]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{}, {page}{}", words::dash_date(piece.date), rng.between(1, 48)));
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.close(Some(&piece.title), None);
    }
    sheet.finish(&DATE_PAGE)
}

/// A shelf mark nobody has a table for: `⟦B-17⟧ 4/12`, then the headline.
pub(super) const SHELF_MARKS: Layout =
    Layout { name: "invented-shelf-marks", evidence: &["shape"], compose: shelf_marks };

fn shelf_marks(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let make = rng.below(3);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        let (a, b) = (rng.between(1, 99), rng.between(1, 12));
        let letter = rng.pick(&["A", "B", "C", "K"]);
        sheet.open();
        sheet.line(&match make {
            0 => format!("⟦{letter}-{a}⟧ {b}/12"),
            1 => format!("¶{a:04}.{b} {letter}"),
            _ => format!("<<{letter}{b}::{a}>>"),
        });
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.close(Some(&piece.title), None);
    }
    sheet.finish(&SHELF_MARKS)
}

/// A scanned register: the line of a like make stands under the headline, not over it.
pub(super) const COLUMN_UNDER: Layout =
    Layout { name: "page-and-column-under-headline", evidence: &["shape", "blank"], compose: column_under };

fn column_under(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        let (page, column) = (rng.between(1, 32), rng.between(1, 6));
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("{} {}; {page}:{column}", piece.source, words::dash_date(piece.date)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(3);
    }
    sheet.finish(&COLUMN_UNDER)
}
