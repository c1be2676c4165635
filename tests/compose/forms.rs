//! Layouts without contents and rules, whose headings look alike.

use super::frames::front;
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, wording};

/// Writes each piece under the heading the function makes of it; every heading prints the source.
fn with_heads(
    sheet: &mut Sheet,
    picked: &[Piece],
    rng: &mut Rng,
    between: usize,
    head: impl Fn(usize, &Piece) -> String,
) {
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.blank(between);
        }
        sheet.article(&head(i, piece), piece, Some(&piece.source), rng);
    }
}

/// A channel's web page: `X :Y` and paragraphs, without a single blank line.
pub(super) const ARABIC_COLON: Layout =
    Layout { name: "colon-headings-in-tight-text", evidence: &["form"], compose: arabic_colon };

fn arabic_colon(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let colon = rng.pick(&[" :", ": ", " : ", ":"]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    with_heads(&mut sheet, &picked, rng, 0, |_, p| format!("{}{colon}{}", p.source, p.title));
    sheet.finish(&ARABIC_COLON)
}

/// A translator's page: `X - Y`, everything a blank line apart.
pub(super) const OUTLET_DASH: Layout =
    Layout { name: "outlet-dash-headline", evidence: &["form"], compose: outlet_dash };

fn outlet_dash(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let dash = rng.pick(&[" - ", " – ", "- "]);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    with_heads(&mut sheet, &picked, rng, 1, |_, p| format!("{}{dash}{}", p.source, p.title));
    sheet.finish(&OUTLET_DASH)
}

/// A messenger channel: `X | Y`, two blank lines between.
pub(super) const PIPE: Layout =
    Layout { name: "outlet-pipe-headline", evidence: &["form", "blank"], compose: pipe };

fn pipe(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    with_heads(&mut sheet, &picked, rng, 3, |_, p| format!("{} | {}", p.source, p.title));
    sheet.finish(&PIPE)
}

/// A ministry's clippings: `Y (X)`, a blank line only between articles.
pub(super) const TRAILING_OUTLET: Layout =
    Layout { name: "headline-outlet-in-parentheses", evidence: &["form", "blank"], compose: trailing_outlet };

fn trailing_outlet(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    with_heads(&mut sheet, &picked, rng, 1, |_, p| format!("{} ({})", p.title, p.source));
    sheet.finish(&TRAILING_OUTLET)
}

/// An English morning mail: `Y - X`, wrapped paragraphs.
pub(super) const TRAILING_DASH: Layout =
    Layout { name: "headline-dash-outlet", evidence: &["form", "blank"], compose: trailing_dash };

fn trailing_dash(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    with_heads(&mut sheet, &picked, rng, 2, |_, p| format!("{} - {}", p.title, p.source));
    sheet.finish(&TRAILING_DASH)
}

/// A chat bot's digest: `#n Y` with the outlet at the foot.
pub(super) const HASH_NUMBERS: Layout = Layout {
    name: "hash-numbers-credit-at-foot",
    evidence: &["ordinal", "form", "field"],
    compose: hash_numbers,
};

fn hash_numbers(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.open();
        sheet.line(&format!("#{} {}", i + 1, piece.title));
        sheet.body(piece);
        sheet.gap();
        sheet.line(&format!("المصدر: {}", piece.source));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.gap();
    }
    sheet.finish(&HASH_NUMBERS)
}

/// A research institute's list: `n. X: Y` with nothing before it.
pub(super) const NUMBERED_OUTLETS: Layout = Layout {
    name: "numbered-headings-without-contents",
    evidence: &["ordinal", "form"],
    compose: numbered_outlets,
};

fn numbered_outlets(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    with_heads(&mut sheet, &picked, rng, 0, |i, p| format!("{}. {}: {}", i + 1, p.source, p.title));
    sheet.finish(&NUMBERED_OUTLETS)
}

/// A party's bulletin: each headline after a printer's arrow or another ornament.
pub(super) const ARROWS: Layout =
    Layout { name: "ornament-before-headlines", evidence: &["form"], compose: arrows };

fn arrows(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let ornament = rng.pick(&["◄", "◄ ", "■ ", "▪ ", "◆ ", "❖ ", "** ", "• "]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.article(&format!("{ornament}{}", piece.title), piece, None, rng);
    }
    sheet.finish(&ARROWS)
}

/// Plain mail: each headline underlined to its own length.
pub(super) const UNDERLINED: Layout =
    Layout { name: "underlined-headlines", evidence: &["form", "rule"], compose: underlined };

fn underlined(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let line = rng.pick(&["-", "=", "~", "^"]);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&line.repeat(piece.title.chars().count()));
        sheet.meta(piece, rng);
        sheet.body(piece);
        sheet.close(Some(&piece.title), None);
        sheet.blank(2);
    }
    sheet.finish(&UNDERLINED)
}

/// The outlet alone on a line, stretched with tatweel, the headline on the next.
pub(super) const STRETCHED: Layout =
    Layout { name: "stretched-outlet-above-headline", evidence: &["form", "blank"], compose: stretched };

fn stretched(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        let outlet = wording::stretch(&piece.source, rng);
        sheet.open();
        sheet.line(&outlet);
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&outlet));
        sheet.blank(1);
    }
    sheet.finish(&STRETCHED)
}

/// The outlet and the date on a line, the headline below, the text below that; all lines tight.
pub(super) const OUTLET_AND_DATE: Layout =
    Layout { name: "outlet-and-date-above-headline", evidence: &["form", "shape"], compose: outlet_and_date };

fn outlet_and_date(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{} {}", piece.source, super::words::slash_date(piece.date)));
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&OUTLET_AND_DATE)
}

/// A radio's press review: `* "X": Y`, everything a blank line apart.
pub(super) const STARRED_OUTLETS: Layout =
    Layout { name: "starred-quoted-outlets", evidence: &["form"], compose: starred_outlets };

fn starred_outlets(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    with_heads(&mut sheet, &picked, rng, 1, |_, p| format!("* \"{}\": {}", p.source, p.title));
    sheet.finish(&STARRED_OUTLETS)
}
