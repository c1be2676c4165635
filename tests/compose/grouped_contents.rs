//! Layouts whose table of contents is in groups, stands at several places, or closes the digest.

use super::frames::{COUNTRIES, contents_heading, front, groups, outlets, section};
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, wording};

/// Contents and text grouped by country, the countries spelt in two ways.
pub(super) const BY_COUNTRY: Layout = Layout {
    name: "contents-and-text-by-country",
    evidence: &["contents", "group", "form"],
    compose: by_country,
};

fn by_country(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let mut picked = choose(pieces, rng, Script::Arabic);
    let mut countries = COUNTRIES.to_vec();
    rng.shuffle(&mut countries);
    let sizes: Vec<usize> = groups(&picked, rng).iter().map(|group| group.len()).collect();
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    let mut at = 0;
    for (size, (country, outlets)) in sizes.iter().zip(&countries) {
        sheet.line(&format!("{country} :"));
        for i in 0..*size {
            picked[at + i].source = outlets[i % outlets.len()].to_string();
            sheet.line(&format!("  • {} :{}", picked[at + i].source, picked[at + i].title));
        }
        sheet.line(" ");
        at += size;
    }
    at = 0;
    for (size, (country, _)) in sizes.iter().zip(&countries) {
        sheet.line(&format!("{} :", wording::respell(country)));
        for piece in &picked[at..at + size] {
            let head = format!("{} :{}", piece.source, piece.title);
            sheet.article(&head, piece, Some(&piece.source), rng);
        }
        sheet.line(" ");
        at += size;
    }
    sheet.finish(&BY_COUNTRY)
}

/// Contents grouped by outlet; in the text the headlines stand without any outlet, a rule between.
pub(super) const BY_OUTLET: Layout =
    Layout { name: "contents-grouped-by-outlet", evidence: &["contents", "rule"], compose: by_outlet };

fn by_outlet(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let named: Vec<(&[Piece], &str)> = groups(&picked, rng).into_iter().zip(outlets(&picked, rng)).collect();
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (group, outlet) in &named {
        sheet.line(&format!("{outlet}:"));
        group.iter().for_each(|piece| sheet.line(&format!("  - {}", piece.title)));
    }
    sheet.blank(1);
    for (group, outlet) in &named {
        for piece in *group {
            sheet.line("* * * * *");
            sheet.article(&piece.title, piece, Some(outlet), rng);
        }
    }
    sheet.finish(&BY_OUTLET)
}

/// A bulletin in parts: each section brings its own list and then its articles.
pub(super) const IN_PARTS: Layout = Layout {
    name: "contents-at-the-head-of-each-section",
    evidence: &["contents", "group", "form"],
    compose: in_parts,
};

fn in_parts(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for (i, group) in groups(&picked, rng).into_iter().enumerate() {
        sheet.line(section(&picked, i));
        sheet.blank(1);
        for (n, piece) in group.iter().enumerate() {
            sheet.line(&format!("{}- {} ({})", n + 1, piece.title, piece.source));
        }
        sheet.blank(1);
        for piece in group {
            let head = format!("{} ({})", piece.title, piece.source);
            sheet.article(&head, piece, Some(&piece.source), rng);
            sheet.blank(1);
        }
    }
    sheet.finish(&IN_PARTS)
}

/// The contents stand at the end, below the last article: `3. Y`; the articles open with `X | Y`.
pub(super) const AT_THE_END: Layout =
    Layout { name: "contents-below-the-articles", evidence: &["contents", "form"], compose: at_the_end };

fn at_the_end(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.blank(1);
        let head = format!("{} | {}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.blank(2);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{}. {}", i + 1, piece.title));
    }
    sheet.finish(&AT_THE_END)
}
