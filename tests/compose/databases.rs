//! Layouts of databases and mailing lists as they print today: lists of documents first, two-letter
//! fields, fields below the text.

use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, words};

fn word_count(piece: &Piece) -> usize {
    piece.text.split_whitespace().count()
}

/// A law database: who asked, `Documents (n)` with the search terms under each entry, the texts.
pub(super) const DOCUMENT_LIST: Layout = Layout {
    name: "document-list-with-search-terms",
    evidence: &["contents", "marker", "field"],
    compose: document_list,
};

fn document_list(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    sheet.lines(
        "User Name: Media Desk\nDate and Time: Friday, March 12, 2021 9:14:00 AM CET\nJob Number: 1388\n",
    );
    sheet.lines(&format!("Documents ({})\n", picked.len()));
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!(" {}. {}", i + 1, piece.title));
        sheet.lines("    Client/Matter: -None-\n    Search Terms: harbour or rail\n");
    }
    sheet.blank(3);
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.blank(1);
        sheet.line(&piece.source);
        sheet.line(&words::database_date(piece.date));
        sheet.blank(1);
        sheet.line(&format!("Copyright {} {} All Rights Reserved", piece.date.0, piece.source));
        sheet.blank(1);
        sheet.line(&format!("Section: NEWS; Pg. {}", rng.between(1, 30)));
        sheet.line(&format!("Length: {} words", word_count(piece)));
        sheet.blank(1);
        sheet.line("Body");
        sheet.body(piece);
        sheet.blank(1);
        sheet.line(&format!("Load-Date: {}", words::english_date(piece.date)));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
        sheet.line("End of Document");
        sheet.blank(3);
    }
    sheet.finish(&DOCUMENT_LIST)
}

/// A news database in its fielded form: a code of two letters before each particular.
pub(super) const TWO_LETTERS: Layout =
    Layout { name: "two-letter-fields", evidence: &["field", "shape"], compose: two_letters };

fn two_letters(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    for piece in &picked {
        let (year, month, day) = piece.date;
        sheet.open();
        sheet.line(&format!("HD   {}", piece.title));
        if rng.once_in(2) {
            sheet.line(&format!("BY   By {}", words::person(piece, rng)));
        }
        sheet.line(&format!("WC   {} words", word_count(piece)));
        sheet.line(&format!("PD   {}", words::english_date(piece.date)));
        sheet.line(&format!("SN   {}", piece.source));
        sheet.line("SC   HARB");
        sheet.line("LA   English");
        sheet.line(&format!("CY   (c) {year} {}", piece.source));
        sheet.line("TD");
        sheet.body(piece);
        sheet.blank(1);
        sheet.line("CO   harbor : Harbour Trust");
        sheet.line("RE   norv : Northvale");
        sheet.line(&format!(
            "AN   Document HARB000020{:02}{month:02}{day:02}e9bj{:05}",
            year % 100,
            rng.between(10, 99)
        ));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(3);
    }
    sheet.finish(&TWO_LETTERS)
}

/// A library's database: rules, `Document n of m`, fields above the text and again below it.
pub(super) const FIELDS_BELOW: Layout = Layout {
    name: "library-database-fields-below-text",
    evidence: &["rule", "marker", "field"],
    compose: fields_below,
};

fn fields_below(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let rule = "_".repeat(60);
    let mut sheet = Sheet::wrapped();
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&rule);
        sheet.blank(1);
        sheet.line(&format!("Document {} of {}", i + 1, picked.len()));
        sheet.blank(1);
        sheet.open();
        sheet.line(&piece.title);
        sheet.blank(1);
        let person = words::person(piece, rng);
        for line in [
            format!("Author: {person}"),
            format!(
                "Publication info: {} ; Northvale {}: A.{}.",
                piece.source,
                words::english_date(piece.date),
                i + 1
            ),
            format!("Abstract: {} words in English.", word_count(piece)),
            "Full text:".to_string(),
        ] {
            sheet.line(&line);
            sheet.blank(1);
        }
        sheet.body(piece);
        for line in [
            "Subject: Harbours; Towns".to_string(),
            format!("Publication title: {}", piece.source),
            format!("Publication year: {}", piece.date.0),
            "ISSN: 0000-0000".to_string(),
            "Language of publication: English".to_string(),
        ] {
            sheet.blank(1);
            sheet.line(&line);
        }
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.line(&rule);
    sheet.finish(&FIELDS_BELOW)
}

/// A list's digest: topics with senders in parentheses, `Message: n` over each mail's head.
pub(super) const MESSAGES: Layout =
    Layout { name: "numbered-messages-digest", evidence: &["contents", "rule", "field"], compose: messages };

fn messages(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    sheet.lines("Send Clippings mailing list submissions to\n        clippings@lists.example\n");
    sheet.lines("When replying, please edit your Subject line so it is more specific\nthan \"Re: Contents of Clippings digest...\"\n\n");
    sheet.lines("Today's Topics:\n");
    let people: Vec<&str> = picked.iter().map(|piece| words::person(piece, rng)).collect();
    for (i, (piece, person)) in picked.iter().zip(&people).enumerate() {
        sheet.line(&format!("   {}. {} ({person})", i + 1, piece.title));
    }
    sheet.lines(&format!("\n\n{}\n", "-".repeat(70)));
    for (i, (piece, person)) in picked.iter().zip(&people).enumerate() {
        sheet.line(&format!("Message: {}", i + 1));
        sheet.open();
        sheet.line(&format!("Date: {}", words::mail_date(piece.date, rng)));
        sheet.line(&format!("From: {person} <list@lists.example>"));
        sheet.line(&format!("Subject: {}", piece.title));
        sheet.line(&format!("Message-ID: <{}@lists.example>", rng.between(1000, 9999)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), None);
        sheet.lines("\n\n------------------------------\n");
    }
    sheet.lines("Subject: Digest Footer\n\n_______________________________________________\nClippings mailing list\nclippings@lists.example\n\n\n------------------------------\n");
    let end = format!("End of Clippings Digest, Vol {}, Issue {}", rng.between(2, 80), rng.between(1, 31));
    sheet.line(&end);
    sheet.line(&"*".repeat(end.len()));
    sheet.finish(&MESSAGES)
}

/// A monitoring service: outlet, date and page as three fields on one line, the headline below.
pub(super) const FIELDS_ABREAST: Layout =
    Layout { name: "three-fields-on-a-line", evidence: &["shape", "field"], compose: fields_abreast };

fn fields_abreast(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::airy();
    sheet.lines("Media Monitoring Report\n");
    for piece in &picked {
        let page = rng.between(1, 40);
        sheet.open();
        sheet.line(&format!(
            "Publication: {}\tDate: {}\tPage: {page}",
            piece.source,
            words::slash_date(piece.date)
        ));
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&FIELDS_ABREAST)
}
