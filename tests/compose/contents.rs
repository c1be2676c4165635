//! Layouts led by a table of contents.

use super::frames::{back, contents_heading, front};
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::words::arabic_digits;
use super::{Composed, Layout, Piece, Rng, wording};

/// Entries `1- Y`; in the text the headline stands alone between blank lines.
pub(super) const DASH_NUMBERED: Layout = Layout {
    name: "dash-numbered-contents-bare-headlines",
    evidence: &["contents", "blank"],
    compose: dash_numbered,
};

fn dash_numbered(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{}- {}", i + 1, piece.title));
    }
    for piece in &picked {
        sheet.blank(2);
        sheet.article(&piece.title, piece, None, rng);
    }
    sheet.finish(&DASH_NUMBERED)
}

/// Entries `(1) X: Y`; in the text `X: Y` follows the last paragraph without a blank line.
pub(super) const PARENTHESISED: Layout = Layout {
    name: "parenthesised-contents-tight-text",
    evidence: &["contents", "form"],
    compose: parenthesised,
};

fn parenthesised(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("({}) {}: {}", i + 1, piece.source, piece.title));
    }
    sheet.blank(1);
    for piece in &picked {
        let head = format!("{}: {}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.finish(&PARENTHESISED)
}

/// Entries and headings with the same Arabic-Indic number: `١- Y`.
pub(super) const INDIC_NUMBERED: Layout = Layout {
    name: "arabic-indic-ordinals-twice",
    evidence: &["contents", "ordinal", "form"],
    compose: indic_numbered,
};

fn indic_numbered(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let heads: Vec<String> =
        picked.iter().enumerate().map(|(i, p)| format!("{}- {}", arabic_digits(i + 1), p.title)).collect();
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    heads.iter().for_each(|head| sheet.line(head));
    for (piece, head) in picked.iter().zip(&heads) {
        sheet.blank(1);
        sheet.article(head, piece, None, rng);
    }
    sheet.finish(&INDIC_NUMBERED)
}

/// Bulleted entries typed by another hand: bare alef, `ه` for `ة`.
pub(super) const RESPELT: Layout =
    Layout { name: "bulleted-contents-spelt-otherwise", evidence: &["contents", "form"], compose: respelt };

fn respelt(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.line(&format!("  • {}", wording::respell(&piece.title)));
    }
    for piece in &picked {
        sheet.blank(1);
        let head = format!("{} | {}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.finish(&RESPELT)
}

/// Entries cut with an ellipsis or short of a word; headings `«X»: Y`.
pub(super) const REWORDED: Layout =
    Layout { name: "reworded-contents-quoted-outlets", evidence: &["contents", "form"], compose: reworded };

fn reworded(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for piece in &picked {
        let title = match rng.below(3) {
            0 => wording::cut(&piece.title, rng),
            1 => wording::drop_words(&piece.title, rng),
            _ => piece.title.clone(),
        };
        sheet.line(&format!("- {}: {title}", piece.source));
    }
    sheet.blank(1);
    for piece in &picked {
        let head = format!("«{}»: {}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
        sheet.blank(1);
    }
    sheet.finish(&REWORDED)
}

/// An alert by mail: wrapped entries with hanging indents, `[n] Y` between rules.
pub(super) const HANGING: Layout = Layout {
    name: "hanging-contents-bracketed-numbers",
    evidence: &["contents", "rule", "ordinal"],
    compose: hanging,
};

fn hanging(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let rule = "=".repeat(71);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    sheet.lines(&format!("{rule}\nTable of Contents\n{rule}\n"));
    for (i, piece) in picked.iter().enumerate() {
        let first = format!("    [{}] ", i + 1);
        wording::wrap(&piece.title, 44, &first, "        ").iter().for_each(|line| sheet.line(line));
    }
    sheet.blank(2);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&rule);
        sheet.open();
        sheet.line(&format!("[{}] {}", i + 1, piece.title));
        sheet.line(&rule);
        sheet.body(piece);
        sheet.close(Some(&piece.title), None);
        sheet.blank(2);
    }
    sheet.line("------------------------ END Media Alert 2.08 ------------------------");
    sheet.finish(&HANGING)
}

/// Another alert: the same numbers, indented in the contents and at the margin in the text, no rules.
pub(super) const BRACKETED: Layout = Layout {
    name: "bracketed-numbers-without-rules",
    evidence: &["contents", "ordinal", "form"],
    compose: bracketed,
};

fn bracketed(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        let title = wording::drop_words(&piece.title, rng);
        let first = format!("      [{}] ", i + 1);
        wording::wrap(&title, 50, &first, "            ").iter().for_each(|line| sheet.line(line));
    }
    for (i, piece) in picked.iter().enumerate() {
        sheet.blank(1);
        sheet.article(&format!("[{}]  {}", i + 1, piece.title), piece, None, rng);
    }
    sheet.finish(&BRACKETED)
}

/// A portal's link list: an address under each entry and again under each heading.
pub(super) const WITH_ADDRESSES: Layout =
    Layout { name: "contents-with-addresses", evidence: &["contents", "form"], compose: with_addresses };

fn with_addresses(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let addresses: Vec<String> = picked.iter().map(|piece| wording::address(&piece.title, rng)).collect();
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (piece, address) in picked.iter().zip(&addresses) {
        sheet.line(&format!("• {}: {}", piece.source, piece.title));
        sheet.line(address);
    }
    sheet.blank(1);
    for (piece, address) in picked.iter().zip(&addresses) {
        sheet.open();
        sheet.line(&format!("{}: {}", piece.source, piece.title));
        sheet.line(address);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&WITH_ADDRESSES)
}

/// A morning letter: a teaser under each entry, the articles below under bare headlines.
pub(super) const WITH_TEASERS: Layout =
    Layout { name: "contents-with-teasers", evidence: &["contents", "rule"], compose: with_teasers };

fn with_teasers(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.line(&format!("* {}", piece.title));
        sheet.line(&format!("  {}", wording::teaser(&piece.text)));
        sheet.blank(1);
    }
    for piece in &picked {
        sheet.line("- - - - - - - - - - - -");
        sheet.blank(1);
        sheet.article(&piece.title, piece, None, rng);
        sheet.blank(1);
    }
    back_after_rule(&mut sheet, &picked, rng);
    sheet.finish(&WITH_TEASERS)
}

fn back_after_rule(sheet: &mut Sheet, picked: &[Piece], rng: &mut Rng) {
    sheet.line("- - - - - - - - - - - -");
    back(sheet, picked, rng);
}

/// One article that no entry names.
pub(super) const ENTRY_MISSING: Layout = Layout {
    name: "contents-short-of-an-entry",
    evidence: &["contents", "rule", "form"],
    compose: entry_missing,
};

fn entry_missing(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let missing = rng.below(picked.len());
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    let listed = picked.iter().enumerate().filter(|(i, _)| *i != missing);
    for (n, (_, piece)) in listed.enumerate() {
        sheet.line(&format!("{}. {}: {}", n + 1, piece.source, piece.title));
    }
    sheet.blank(1);
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.line("-----------------------");
        }
        let head = format!("{}: {}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.finish(&ENTRY_MISSING)
}

/// Entries that name articles in another order than the text has them.
pub(super) const OTHER_ORDER: Layout =
    Layout { name: "contents-in-another-order", evidence: &["contents", "rule"], compose: other_order };

fn other_order(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut listed: Vec<&Piece> = picked.iter().collect();
    rng.shuffle(&mut listed);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    listed.iter().for_each(|piece| sheet.line(&format!("• {}", piece.title)));
    sheet.blank(1);
    for piece in &picked {
        sheet.article(&piece.title, piece, None, rng);
        sheet.divider("ـــــــــــــــــــــ");
    }
    sheet.finish(&OTHER_ORDER)
}

/// Plain entries, plain headlines, no blank line: only the list tells where articles begin.
pub(super) const CONTENTS_ONLY: Layout =
    Layout { name: "contents-and-nothing-else", evidence: &["contents"], compose: contents_only };

fn contents_only(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    picked.iter().for_each(|piece| sheet.line(&piece.title));
    sheet.blank(1);
    for piece in &picked {
        sheet.article(&piece.title, piece, None, rng);
    }
    sheet.finish(&CONTENTS_ONLY)
}

/// The outlet stands in the contents only: `Y / X` there, `Y` in the text.
pub(super) const SOURCE_IN_CONTENTS: Layout = Layout {
    name: "outlets-named-in-contents-only",
    evidence: &["contents", "rule"],
    compose: source_in_contents,
};

fn source_in_contents(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{:>2}. {} ({})", i + 1, piece.title, piece.source));
    }
    sheet.blank(1);
    for piece in &picked {
        sheet.line(&"_".repeat(40));
        sheet.blank(1);
        sheet.article(&piece.title, piece, Some(&piece.source), rng);
        sheet.blank(1);
    }
    sheet.finish(&SOURCE_IN_CONTENTS)
}
