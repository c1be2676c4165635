//! Layouts in which a heading governs several articles.

use super::frames::{COUNTRIES, front, groups, outlets, section};
use super::pieces::{Script, choose, paragraphs};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, wording};

/// Writes items under outlet headings; every item takes its group's outlet as its source.
fn under_outlets(
    sheet: &mut Sheet,
    picked: &[Piece],
    rng: &mut Rng,
    heading: fn(&str) -> String,
    item: fn(&str) -> String,
) {
    let names = outlets(picked, rng);
    for (group, outlet) in groups(picked, rng).into_iter().zip(names) {
        sheet.line(&heading(outlet));
        sheet.gap();
        for piece in group {
            sheet.article(&item(&piece.title), piece, Some(outlet), rng);
            sheet.gap();
        }
    }
}

/// A party's reading of the press: `X:` over several items that open with an en dash.
pub(super) const OUTLETS_DASHED: Layout =
    Layout { name: "outlet-groups-dashed-items", evidence: &["group", "form"], compose: outlets_dashed };

fn outlets_dashed(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    under_outlets(&mut sheet, &picked, rng, |x| format!("{x}:"), |y| format!("– {y}"));
    sheet.finish(&OUTLETS_DASHED)
}

/// The same in English, outlets in capitals, items with a star.
pub(super) const OUTLETS_CAPITALS: Layout =
    Layout { name: "outlet-groups-in-capitals", evidence: &["group", "form"], compose: outlets_capitals };

fn outlets_capitals(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let names = outlets(&picked, rng);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    for (group, outlet) in groups(&picked, rng).into_iter().zip(names) {
        let outlet = outlet.to_uppercase();
        sheet.line(&outlet);
        sheet.blank(1);
        for piece in group {
            sheet.article(&format!("* {}", piece.title), piece, Some(&outlet), rng);
            sheet.blank(1);
        }
        sheet.blank(1);
    }
    sheet.finish(&OUTLETS_CAPITALS)
}

/// An embassy's round-up: a country over `«X»: Y` articles, tight, without contents.
pub(super) const COUNTRIES_OVER_OUTLETS: Layout = Layout {
    name: "country-groups-quoted-outlets",
    evidence: &["group", "form"],
    compose: countries_over_outlets,
};

fn countries_over_outlets(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut countries = COUNTRIES.to_vec();
    rng.shuffle(&mut countries);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (group, (country, outlets)) in groups(&picked, rng).into_iter().zip(countries) {
        sheet.line(&format!("{country} :"));
        for (piece, outlet) in group.iter().zip(outlets) {
            sheet.article(&format!("«{outlet}»: {}", piece.title), piece, Some(outlet), rng);
        }
        sheet.blank(1);
    }
    sheet.finish(&COUNTRIES_OVER_OUTLETS)
}

/// Three levels: a country, outlets of it, bulleted items of each.
pub(super) const THREE_LEVELS: Layout =
    Layout { name: "country-outlet-item", evidence: &["group", "form"], compose: three_levels };

fn three_levels(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut countries = COUNTRIES.to_vec();
    rng.shuffle(&mut countries);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    let groups = groups(&picked, rng);
    for (pair, (country, outlets)) in groups.chunks(2).zip(countries) {
        sheet.line(&format!("◄ {country}"));
        sheet.blank(1);
        for (group, outlet) in pair.iter().zip(outlets) {
            sheet.line(&format!("{outlet} :"));
            sheet.blank(1);
            for piece in *group {
                sheet.article(&format!("- {}", piece.title), piece, Some(outlet), rng);
                sheet.blank(1);
            }
        }
    }
    sheet.finish(&THREE_LEVELS)
}

/// A letter in sections (`Technology`, `اقتصاد وأعمال`), `Y - X` within them.
pub(super) const SECTIONS: Layout =
    Layout { name: "sections-over-headline-and-outlet", evidence: &["group", "form"], compose: sections };

fn sections(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    for (i, group) in groups(&picked, rng).into_iter().enumerate() {
        sheet.line(section(&picked, i));
        sheet.blank(1);
        for piece in group {
            let head = format!("{} - {}", piece.title, piece.source);
            sheet.article(&head, piece, Some(&piece.source), rng);
            sheet.blank(1);
        }
    }
    sheet.finish(&SECTIONS)
}

/// Sections between stars, `[X] Y` within them, rules between the sections only.
pub(super) const RULED_SECTIONS: Layout = Layout {
    name: "rules-between-sections-only",
    evidence: &["group", "form", "rule"],
    compose: ruled_sections,
};

fn ruled_sections(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (i, group) in groups(&picked, rng).into_iter().enumerate() {
        if i > 0 {
            sheet.line("=======================");
        }
        sheet.line(&format!("*** {} ***", section(&picked, i)));
        for piece in group {
            let head = format!("[{}] {}", piece.source, piece.title);
            sheet.article(&head, piece, Some(&piece.source), rng);
        }
    }
    sheet.finish(&RULED_SECTIONS)
}

/// A translation service: the stretched outlet over bulleted paragraphs that have no headline.
pub(super) const BULLETED_PARAGRAPHS: Layout = Layout {
    name: "stretched-outlet-over-bulleted-paragraphs",
    evidence: &["group", "form"],
    compose: bulleted_paragraphs,
};

fn bulleted_paragraphs(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let names = outlets(&picked, rng);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (group, outlet) in groups(&picked, rng).into_iter().zip(names) {
        let stretched = wording::stretch(outlet, rng);
        sheet.line(&stretched);
        sheet.blank(1);
        for piece in group {
            let text = paragraphs(&piece.text).collect::<Vec<_>>().join(" ");
            sheet.open();
            sheet.line(&format!("  • نشرت الصحيفة مقالا بعنوان “{}”. {text}", piece.title));
            sheet.close(None, Some(&stretched));
        }
        sheet.blank(1);
    }
    sheet.finish(&BULLETED_PARAGRAPHS)
}

/// A letter written in Markdown: `## X` over `### Y`.
pub(super) const MARKDOWN: Layout =
    Layout { name: "markdown-headings", evidence: &["group", "form"], compose: markdown };

fn markdown(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let names = outlets(&picked, rng);
    let mut sheet = Sheet::airy();
    sheet.line(&format!("# {}", section(&picked, rng.below(6))));
    sheet.blank(1);
    for (group, outlet) in groups(&picked, rng).into_iter().zip(names) {
        sheet.line(&format!("## {outlet}"));
        sheet.blank(1);
        for piece in group {
            sheet.article(&format!("### {}", piece.title), piece, Some(outlet), rng);
            sheet.blank(1);
        }
    }
    sheet.finish(&MARKDOWN)
}
