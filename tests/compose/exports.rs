//! Layouts of database exports, with markers where a document begins or ends.

use super::frames::front;
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::wording::centre;
use super::{Composed, Layout, Piece, Rng, words};

fn word_count(piece: &Piece) -> usize {
    piece.text.split_whitespace().count()
}

/// A text export: `n of M DOCUMENTS` in the middle, source, date, headline, keys before and after.
pub(super) const OF_DOCUMENTS: Layout =
    Layout { name: "n-of-m-documents-export", evidence: &["marker", "field"], compose: of_documents };

fn of_documents(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let total = picked.len() + rng.below(300);
    let first = rng.between(1, total - picked.len() + 1);
    let mut sheet = Sheet::wrapped();
    sheet.lines("Download Request: Selected Items\nTime Of Request: Thursday, May 17, 2018  09:14:02\n");
    sheet.lines("Terms: (harbour or rail) and DATE(>=2009-12-01)\n\n");
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&centre(&format!("{} of {total} DOCUMENTS", first + i), 78));
        sheet.blank(3);
        sheet.open();
        sheet.line(&centre(&piece.source, 78));
        sheet.blank(1);
        sheet.line(&centre(&words::database_date(piece.date), 78));
        sheet.blank(1);
        sheet.line(&piece.title);
        sheet.blank(1);
        if rng.once_in(2) {
            sheet.line(&format!("BYLINE: {}\n", words::person(piece, rng)));
        }
        sheet.line(&format!("LENGTH: {} words", word_count(piece)));
        sheet.body(piece);
        sheet.blank(2);
        sheet.line(&format!("LOAD-DATE: {}", words::english_date(piece.date)));
        sheet.blank(1);
        sheet.line("PUBLICATION-TYPE: Newspaper");
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(4);
    }
    sheet.finish(&OF_DOCUMENTS)
}

/// The German edition of such an export: `Dokument n von M`, German keys.
pub(super) const DOKUMENT_VON: Layout =
    Layout { name: "dokument-n-von-m-export", evidence: &["marker", "field"], compose: dokument_von };

fn dokument_von(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("Dokument {} von {}", i + 1, picked.len()));
        sheet.blank(2);
        sheet.open();
        sheet.line(&piece.source);
        sheet.blank(1);
        sheet.line(&words::dot_date(piece.date));
        sheet.blank(1);
        sheet.line(&piece.title);
        sheet.blank(1);
        sheet.line(&format!("LÄNGE: {} Wörter", word_count(piece)));
        sheet.body(piece);
        sheet.blank(1);
        sheet.line(&format!("UPDATE: {}", words::dot_date(piece.date)));
        sheet.line("PUBLICATION-TYPE: Zeitung");
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(3);
    }
    sheet.finish(&DOKUMENT_VON)
}

/// A later export: headline first, outlet and date below, `End of Document` after each.
pub(super) const END_OF_DOCUMENT: Layout =
    Layout { name: "end-of-document-export", evidence: &["marker", "field"], compose: end_of_document };

fn end_of_document(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&piece.source);
        sheet.line(&words::database_date(piece.date));
        sheet.blank(1);
        sheet.line(&format!("Copyright {} {} All Rights Reserved", piece.date.0, piece.source));
        sheet.blank(1);
        sheet.line("Section: NEWS");
        sheet.line(&format!("Length: {} words", word_count(piece)));
        if rng.once_in(2) {
            sheet.line(&format!("Byline: {}", words::person(piece, rng)));
        }
        sheet.line("Body");
        sheet.body(piece);
        sheet.blank(1);
        sheet.line(&format!("Load-Date: {}", words::english_date(piece.date)));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(2);
        sheet.line("End of Document");
        sheet.blank(3);
    }
    sheet.finish(&END_OF_DOCUMENT)
}

/// A display-format export: headline, words, date, outlet, code; `Document ABCD...` after each.
pub(super) const DOCUMENT_IDS: Layout =
    Layout { name: "document-number-export", evidence: &["marker", "shape"], compose: document_ids };

fn document_ids(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    for piece in &picked {
        let code = rng.pick(&["HARB", "TIDE", "NVCO", "MLED", "AFPR"]);
        let (year, month, day) = piece.date;
        sheet.open();
        sheet.line(&piece.title);
        sheet.blank(1);
        if rng.once_in(2) {
            sheet.line(&words::byline(piece, rng));
        }
        sheet.line(&format!("{} words", word_count(piece)));
        sheet.line(&words::english_date(piece.date));
        sheet.line(&piece.source);
        sheet.lines(&format!("{code}\nEnglish\n(c) {year} {}", piece.source));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
        let serial = rng.between(10, 99);
        sheet.line(&format!("Document {code}000020{:02}{month:02}{day:02}e9bj{serial:05}", year % 100));
        sheet.blank(2);
    }
    sheet.line("Search Summary");
    sheet.line("Text: harbour or rail");
    sheet.finish(&DOCUMENT_IDS)
}

/// A library's export: every particular a `KEY: value` line, the text under the last key.
pub(super) const KEY_VALUE: Layout =
    Layout { name: "capital-keys-export", evidence: &["field"], compose: key_value };

fn key_value(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    for (i, piece) in picked.iter().enumerate() {
        sheet.open();
        sheet.line(&format!("ACCESSION NUMBER: {}", 20_410 + i * 7));
        sheet.line(&format!("TITLE: {}", piece.title));
        if rng.once_in(2) {
            sheet.line(&format!("AUTHOR: {}", words::person(piece, rng)));
        }
        sheet.line(&format!("SOURCE: {}", piece.source));
        sheet.line(&format!("DATE: {}", words::slash_date(piece.date)));
        sheet.line("TEXT:");
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(2);
    }
    sheet.finish(&KEY_VALUE)
}

/// A ministry's archive: `الخبر 3 من 12` before each, no vendor's words.
pub(super) const ITEM_OF: Layout =
    Layout { name: "arabic-item-n-of-m-markers", evidence: &["marker", "ordinal"], compose: item_of };

fn item_of(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let noun = rng.pick(&["الخبر", "الوثيقة رقم", "قصاصة", "المادة"]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{noun} {} من {}", i + 1, picked.len()));
        sheet.article(&piece.title, piece, None, rng);
        sheet.blank(1);
    }
    sheet.finish(&ITEM_OF)
}

/// A news service: a closing line in words after each, the code of the item in it changing.
pub(super) const CLOSING_WORDS: Layout =
    Layout { name: "closing-words-after-each", evidence: &["marker"], compose: closing_words };

fn closing_words(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let bare = rng.once_in(2);
    let mut sheet = Sheet::tight();
    for piece in &picked {
        sheet.article(&piece.title, piece, None, rng);
        match bare {
            true => sheet.line("### انتهى الخبر ###"),
            false => sheet.line(&format!("نهاية المادة {}", rng.between(10_000, 99_999))),
        }
    }
    sheet.finish(&CLOSING_WORDS)
}
