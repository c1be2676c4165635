//! Layouts that write each article's particulars as `key: value` lines, mail heads among them.

use super::frames::{back, front, script};
use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, wording, words};

/// A media unit's forms: title, source, date and at times a writer, in an order the digest keeps.
pub(super) const FIELD_BLOCKS: Layout =
    Layout { name: "field-blocks-in-any-order", evidence: &["field"], compose: field_blocks };

fn field_blocks(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut order = [0, 1, 2];
    rng.shuffle(&mut order);
    let title_key = rng.pick(&["العنوان", "عنوان الخبر", "عنوان المقال"]);
    let date_key = rng.pick(&["التاريخ", "تاريخ النشر"]);
    let last_key = rng.pick(&["النص", "نص الخبر", ""]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        for field in order {
            sheet.line(&match field {
                0 => format!("{title_key}: {}", piece.title),
                1 => format!("المصدر: {}", piece.source),
                _ => format!("{date_key}: {}", words::dash_date(piece.date)),
            });
        }
        if !last_key.is_empty() {
            sheet.line(&format!("{last_key}:"));
        }
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&FIELD_BLOCKS)
}

/// The headline bare, the fields below it, a rule between.
pub(super) const FIELDS_UNDER_HEADLINE: Layout = Layout {
    name: "fields-under-headline-between-rules",
    evidence: &["field", "rule"],
    compose: fields_under_headline,
};

fn fields_under_headline(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let arabic = script(&picked) == Script::Arabic;
    let [source_key, date_key, author_key] = if arabic {
        ["المصدر", "التاريخ", "الكاتب"]
    } else {
        ["Source", "Date", "Author"]
    };
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.divider("--------------------------------------------------");
        }
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("{source_key}: {}", piece.source));
        sheet.line(&format!("{date_key}: {}", words::slash_date(piece.date)));
        if rng.once_in(2) {
            sheet.line(&format!("{author_key}: {}", words::person(piece, rng)));
        }
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&FIELDS_UNDER_HEADLINE)
}

/// Writes a mail head; the sender is the outlet's desk. The order is `Date`, `From`, `Subject`.
fn mail_head(sheet: &mut Sheet, piece: &Piece, rng: &mut Rng) {
    sheet.line(&format!("Date: {}", words::mail_date(piece.date, rng)));
    sheet.line(&format!("From: {} <desk{}@example.com>", piece.source, rng.between(10, 99)));
    sheet.line(&format!("Subject: {}", piece.title));
}

/// A saved mail folder: heads and texts, nothing else between.
pub(super) const MAIL_HEADS: Layout =
    Layout { name: "mail-heads-without-rules", evidence: &["field"], compose: mail_heads };

fn mail_heads(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    for piece in &picked {
        sheet.open();
        mail_head(&mut sheet, piece, rng);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(2);
    }
    sheet.finish(&MAIL_HEADS)
}

/// A list's daily digest after RFC 1153: topics, 70 dashes, messages, 30 dashes, end and stars.
pub(super) const RFC1153: Layout =
    Layout { name: "rfc1153-digest", evidence: &["contents", "rule", "field", "marker"], compose: rfc1153 };

fn rfc1153(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let (volume, issue) = (rng.between(2, 30), rng.between(1, 120));
    let mut sheet = Sheet::wrapped();
    let date = picked.first().map_or(String::new(), |piece| words::mail_date(piece.date, rng));
    sheet.line(&format!("Clippings Digest       {date}       Volume {volume} : Issue {issue}"));
    sheet.blank(1);
    sheet.line("Today's Topics:");
    for piece in &picked {
        let entry = format!("{} ({})", piece.title, piece.source);
        wording::wrap(&entry, 72, "    ", "        ").iter().for_each(|line| sheet.line(line));
    }
    sheet.blank(1);
    sheet.lines("Administrivia to clippings-request@example.org; archives by anonymous ftp.\n");
    sheet.line(&"-".repeat(70));
    sheet.blank(1);
    for piece in &picked {
        sheet.open();
        mail_head(&mut sheet, piece, rng);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
        sheet.line(&"-".repeat(30));
        sheet.blank(1);
    }
    let end = format!("End of Clippings Digest V{volume} #{issue}");
    sheet.line(&end);
    sheet.line(&"*".repeat(end.len()));
    sheet.finish(&RFC1153)
}

/// An advocacy letter: `Subject:` lines underlined, rules of 30 dashes, masthead at the end.
pub(super) const SUBJECTS_UNDERLINED: Layout = Layout {
    name: "underlined-subject-lines",
    evidence: &["contents", "rule", "field"],
    compose: subjects_underlined,
};

fn subjects_underlined(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    sheet.lines("In This Issue:\n");
    picked.iter().for_each(|piece| sheet.line(&piece.title));
    sheet.divider(&"-".repeat(70));
    for piece in &picked {
        let head = format!("Subject: {}", piece.title);
        sheet.open();
        sheet.line(&head);
        sheet.line(&"-".repeat(head.chars().count()));
        sheet.body(piece);
        sheet.close(Some(&piece.title), None);
        sheet.divider(&"-".repeat(30));
    }
    back(&mut sheet, &picked, rng);
    sheet.finish(&SUBJECTS_UNDERLINED)
}
