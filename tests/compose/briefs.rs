//! Layouts of short items with little or nothing to mark them.

use super::frames::{front, outlets};
use super::pieces::{Script, choose, paragraphs};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng};

const PLACES: &[&str] = &["الرابية", "العرين", "ميناء الزهراء", "تل الياسمين", "بيروت", "القاهرة"];

const ENGLISH_PLACES: &[&str] = &["NORTHVALE", "MILLBROOK", "GULL POINT", "LONDON", "CAIRO"];

/// The first paragraph alone.
fn opening(piece: &Piece) -> &str {
    paragraphs(&piece.text).next().unwrap_or_default()
}

/// Briefs: a headline line, a paragraph that opens with a dateline, a blank line.
pub(super) const DATELINED: Layout =
    Layout { name: "datelined-briefs", evidence: &["blank"], compose: datelined };

fn datelined(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    // where nothing else names an outlet, the agency of the dateline is the source
    let named = [
        ("(أ ف ب)", Some("أ ف ب")),
        ("(رويترز)", Some("رويترز")),
        ("- وكالات", None),
        ("(وكالة الضفاف)", Some("وكالة الضفاف")),
    ];
    let (agency, source) = named[rng.below(named.len())];
    let dash = rng.pick(&[" – ", " - ", ": "]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("{} {agency}{dash}{}", rng.pick(PLACES), opening(piece)));
        sheet.close(Some(&piece.title), source);
        sheet.blank(1);
    }
    sheet.finish(&DATELINED)
}

/// English briefs: headline, wrapped paragraph with a place in capitals, two blank lines.
pub(super) const CAPITAL_DATELINES: Layout =
    Layout { name: "wire-briefs-in-english", evidence: &["blank"], compose: capital_datelines };

fn capital_datelines(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.paragraph(&format!("{} -- {}", rng.pick(ENGLISH_PLACES), opening(piece)));
        sheet.close(Some(&piece.title), None);
        sheet.blank(2);
    }
    sheet.finish(&CAPITAL_DATELINES)
}

/// A page's "press in brief": the outlet alone on a line, one or more paragraphs, no headline.
pub(super) const OUTLET_OVER_TEXT: Layout = Layout {
    name: "outlet-over-text-without-headline",
    evidence: &["form", "blank"],
    compose: outlet_over_text,
};

fn outlet_over_text(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let names = outlets(&picked, rng);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for (piece, outlet) in picked.iter().zip(names) {
        sheet.open();
        sheet.line(&format!("{outlet}:"));
        sheet.body(piece);
        sheet.close(None, Some(outlet));
        sheet.blank(1);
    }
    sheet.finish(&OUTLET_OVER_TEXT)
}

/// A ticker: every item one bulleted line `X: Y` and one paragraph, nothing blank.
pub(super) const TICKER: Layout =
    Layout { name: "ticker-of-two-line-items", evidence: &["form"], compose: ticker };

fn ticker(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("● {} | {}", piece.source, piece.title));
        sheet.line(opening(piece));
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&TICKER)
}

/// Bare headlines and paragraphs: articles part by wide gaps, paragraphs by single blank lines.
pub(super) const WIDE_GAPS: Layout =
    Layout { name: "wide-gaps-and-nothing-else", evidence: &["blank"], compose: wide_gaps };

fn wide_gaps(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let wide = rng.between(3, 5);
    let mut sheet = Sheet::airy();
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.blank(wide);
        }
        sheet.article(&piece.title, piece, None, rng);
    }
    sheet.finish(&WIDE_GAPS)
}

/// A wire service's bulletin: the headline in capitals runs into its paragraph.
pub(super) const RUN_IN: Layout =
    Layout { name: "capital-heads-that-run-into-text", evidence: &["form", "blank"], compose: run_in };

fn run_in(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    sheet.lines("NEWSLINE Vol. 4, No. 17\n");
    for piece in &picked {
        // no longer than a line
        let fits = |end: &usize| *end <= 60;
        let mut spaces = piece.title.match_indices(' ').map(|(at, _)| at).chain([piece.title.len()]);
        let headline = format!("{}.", piece.title[..spaces.rfind(fits).unwrap_or(0)].to_uppercase());
        let text: Vec<&str> = paragraphs(&piece.text).collect();
        sheet.open();
        sheet.paragraph(&format!("{headline} {}", text.join(" ")));
        sheet.close(Some(&headline), None);
        sheet.blank(1);
    }
    sheet.finish(&RUN_IN)
}
