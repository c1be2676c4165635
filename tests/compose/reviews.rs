//! Layouts of reviews and posts: sentences that introduce headlines, briefs under the papers, numbers that
//! begin anew, outlets between strokes, marks of messengers, dashes that are none.

use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, words};

/// A radio's tour of the papers: each item is introduced by a sentence.
pub(super) const SENTENCES: Layout =
    Layout { name: "sentences-that-introduce-headlines", evidence: &["blank", "form"], compose: sentences };

fn sentences(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("جولة في صحافة اليوم\n");
    for piece in &picked {
        let (title, bare) = (&piece.title, piece.source.trim_start_matches("صحيفة "));
        let sentence = match rng.below(4) {
            0 => format!("ونشرت صحيفة ({bare}) تقريرا بعنوان: «{title}»"),
            1 => format!("وكتبت صحيفة {bare} تحت عنوان «{title}»:"),
            2 => format!("وفي صحيفة {bare} نطالع: «{title}»"),
            _ => format!("وتحت عنوان «{title}» كتبت صحيفة {bare}:"),
        };
        sheet.open();
        sheet.line(&sentence);
        sheet.body(piece);
        sheet.close(Some(title), Some(bare));
        sheet.blank(2);
    }
    sheet.finish(&SENTENCES)
}

/// A daily column of what the papers whisper: briefs in one line under each.
pub(super) const WHISPERS: Layout =
    Layout { name: "briefs-under-the-papers", evidence: &["form", "group"], compose: whispers };

fn whispers(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("همسات الصحف الصادرة اليوم\n");
    for several in picked.chunks(2) {
        let source = several[0].source.trim_start_matches("صحيفة ").to_string();
        sheet.line(&format!("همسات {source}"));
        for piece in several {
            let text: String = super::pieces::paragraphs(&piece.text).take(1).collect();
            sheet.open();
            sheet.line(&format!("▪ {}.", text.trim_end_matches('.')));
            sheet.close(None, Some(&source));
        }
        sheet.blank(1);
    }
    sheet.finish(&WHISPERS)
}

/// An office's tour: numbers that begin anew under each subject, the outlet and its town in stars below.
pub(super) const ANEW: Layout =
    Layout { name: "numbers-anew-over-starred-outlets", evidence: &["ordinal", "form"], compose: anew };

fn anew(pieces: &[Piece], rng: &mut Rng) -> Composed {
    const SUBJECTS: [&str; 4] = ["الشأن المحلي", "الشأن العربي", "الشأن الدولي", "متفرقات"];
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("المكتب الإعلامي\nجولة الصحافة\n");
    for (subject, several) in SUBJECTS.iter().zip(picked.chunks(3)) {
        sheet.lines(&format!("{subject}\n"));
        for (piece, number) in several.iter().zip(1..) {
            sheet.open();
            sheet.line(&format!("{number}- {}", piece.title));
            sheet.line(&format!("*{} - بيروت*", piece.source));
            sheet.body(piece);
            sheet.close(Some(&piece.title), Some(&piece.source));
            sheet.blank(1);
        }
    }
    sheet.finish(&ANEW)
}

/// A page's posts: the outlet between strokes closes each.
pub(super) const STROKES: Layout =
    Layout { name: "outlets-between-closing-strokes", evidence: &["form"], compose: strokes };

fn strokes(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.line("نشرة الصحف اليومية");
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("❖ {}", piece.title));
        sheet.body(piece);
        sheet.line(&format!("/{}/", piece.source));
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&STROKES)
}

/// A group's messages: emphasised headlines with keycaps, the source in the same manner below.
pub(super) const STARRED: Layout =
    Layout { name: "emphasised-keycaps", evidence: &["ordinal", "form"], compose: starred };

fn starred(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("*الموجز الصحفي*\n");
    for (piece, number) in picked.iter().zip(1..) {
        let keycap: String =
            format!("{number}").chars().flat_map(|digit| [digit, '\u{fe0f}', '\u{20e3}']).collect();
        sheet.open();
        sheet.line(&format!("*{keycap} {}*", piece.title));
        sheet.body(piece);
        sheet.line(&format!("_المصدر / {}_", piece.source));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&STARRED)
}

/// A portal's copy: a dash that was left as it was coded, or written with the letter that stretches others.
pub(super) const SPELT_DASHES: Layout =
    Layout { name: "dashes-that-are-none", evidence: &["form"], compose: spelt_dashes };

fn spelt_dashes(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    sheet.lines("عناوين الصحف\n");
    let dash = rng.pick(&["&#8211;", "ـ", "//"]);
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{} {dash} {}", piece.source, piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&SPELT_DASHES)
}

/// A list's mail: each head is a block of fields, the first of them behind a number.
pub(super) const NUMBERED_FIELDS: Layout = Layout {
    name: "fields-behind-numbers",
    evidence: &["rule", "ordinal", "field"],
    compose: numbered_fields,
};

fn numbered_fields(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::wrapped();
    sheet.lines("نشرة بريدية\n");
    for (piece, number) in picked.iter().zip(1..) {
        sheet.open();
        sheet.line(&format!("[{number}] الموضوع: {}", piece.title));
        sheet.line(&format!("    المصدر: {}", piece.source));
        sheet.line(&format!("    التاريخ: {}", words::slash_date(piece.date)));
        sheet.blank(1);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.divider("----------------------------------------------------------------------");
    }
    sheet.finish(&NUMBERED_FIELDS)
}
