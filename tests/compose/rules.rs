//! Layouts whose articles are divided by a line that says nothing else.

use super::frames::{back, contents_heading, front};
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng};

/// A think tank's press file: numbered contents, `X :Y`, rules of equals signs; some have no source.
pub(super) const NUMBERED_EQUALS: Layout = Layout {
    name: "numbered-contents-equals-rules",
    evidence: &["contents", "rule", "form"],
    compose: numbered_equals,
};

fn numbered_equals(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let heads: Vec<(String, Option<&str>)> = picked
        .iter()
        .map(|piece| match rng.below(6) {
            0 => (piece.title.clone(), None),
            1 => (format!("{}: {}", piece.source, piece.title), Some(piece.source.as_str())),
            _ => (format!("{} :{}", piece.source, piece.title), Some(piece.source.as_str())),
        })
        .collect();
    let rule = "=".repeat(rng.between(18, 26));
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, (head, _)) in heads.iter().enumerate() {
        sheet.line(&format!("  {}. {head}", i + 1));
    }
    sheet.line(" ");
    for (piece, (head, source)) in picked.iter().zip(&heads) {
        sheet.article(head, piece, *source, rng);
        sheet.line(&rule);
    }
    sheet.finish(&NUMBERED_EQUALS)
}

/// A translation desk's sheet: no contents, dashes between, `X: Y`.
pub(super) const DASH_RULES: Layout =
    Layout { name: "dash-rules-without-contents", evidence: &["rule", "form"], compose: dash_rules };

fn dash_rules(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.divider(&"-".repeat(rng.between(20, 40)));
        }
        let head = format!("{}: {}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.finish(&DASH_RULES)
}

/// A newsletter with stars between pieces; the outlet and the date stand under the headline.
pub(super) const STARS: Layout =
    Layout { name: "star-dividers-outlet-under-headline", evidence: &["rule", "shape"], compose: stars };

fn stars(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    let stars = rng.pick(&["* * *", "                  * * *", "***", "*   *   *"]);
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.divider(stars);
        }
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("{}, {}", piece.source, super::words::slash_date(piece.date)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.divider(stars);
    back(&mut sheet, &picked, rng);
    sheet.finish(&STARS)
}

/// A party's press office: a divider in words, of uneven length, once without dashes.
pub(super) const WORDED: Layout =
    Layout { name: "worded-divider-of-uneven-length", evidence: &["rule", "form"], compose: worded };

fn worded(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let bare = rng.between(1, picked.len().max(2) - 1);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        if i == bare {
            sheet.divider("فاصل");
        } else if i > 0 {
            let (left, right) = (rng.between(3, 8), rng.between(3, 8));
            sheet.divider(&format!("{} فاصل {}", "-".repeat(left), "-".repeat(right)));
        }
        let head = format!("{} \"{}\": {}", rng.pick(&["صحيفة", "موقع", "وكالة"]), piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.finish(&WORDED)
}

/// Scanned clippings: a page number between dashes before each, headline and byline below.
pub(super) const PAGE_NUMBERS: Layout =
    Layout { name: "page-numbers-between-dashes", evidence: &["marker", "ordinal"], compose: page_numbers };

fn page_numbers(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("- {} -", i + 1));
        sheet.article(&piece.title, piece, None, rng);
    }
    sheet.finish(&PAGE_NUMBERS)
}

/// An embassy's morning sheet: `Y - X` over underscores, a rule after the last and a masthead.
pub(super) const UNDERSCORES: Layout =
    Layout { name: "underscore-rules-and-masthead", evidence: &["rule", "form"], compose: underscores };

fn underscores(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let rule = "_".repeat(rng.between(30, 72));
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        let head = format!("{} - {}", piece.title, piece.source);
        sheet.article(&head, piece, Some(&piece.source), rng);
        sheet.divider(&rule);
    }
    back(&mut sheet, &picked, rng);
    sheet.finish(&UNDERSCORES)
}

/// A forum's collection: tildes between, the source in brackets after the headline.
pub(super) const TILDES: Layout =
    Layout { name: "tilde-rules-source-in-parentheses", evidence: &["rule", "form"], compose: tildes };

fn tildes(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let rule = "~".repeat(rng.between(4, 30));
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.line(&rule);
        }
        let head = format!("{} ({})", piece.title, piece.source);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.line(&rule);
    back(&mut sheet, &picked, rng);
    sheet.finish(&TILDES)
}

/// An old newsroom's habit: slashes after each item, the source in square brackets.
pub(super) const SLASHES: Layout =
    Layout { name: "slash-rules-source-in-brackets", evidence: &["rule", "form"], compose: slashes };

fn slashes(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        let head = format!("[{}] {}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
        sheet.divider("///");
    }
    sheet.finish(&SLASHES)
}

/// Nothing but rules: article, rule, article; headlines bare, no source, no contents, no front.
pub(super) const RULES_ONLY: Layout =
    Layout { name: "rules-and-nothing-else", evidence: &["rule"], compose: rules_only };

fn rules_only(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let rule = rng.pick(&["==========", "----------------", "**********", "#####", "________"]);
    let mut sheet = Sheet::tight();
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.line(rule);
        }
        sheet.article(&piece.title, piece, None, rng);
    }
    sheet.finish(&RULES_ONLY)
}
