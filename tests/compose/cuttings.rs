//! Layouts of cuttings as readers paste them together: outlets in brackets, columns and closing lines,
//! letters for numbers, databases' codes on lines of their own, quoted mail, the feet of pages.

use super::pieces::{Script, choose};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, wording, words};

/// A ministry's summary: headlines counted by letters, outlet and page in brackets below each text.
pub(super) const LETTERS: Layout = Layout {
    name: "letters-for-numbers-and-closing-outlets",
    evidence: &["ordinal", "form", "blank"],
    compose: letters,
};

fn letters(pieces: &[Piece], rng: &mut Rng) -> Composed {
    const COUNT: [&str; 12] = ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل"];
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("وزارة الأشغال\nملخص الصحافة اليومية\n");
    for (letter, piece) in COUNT.iter().cycle().zip(&picked) {
        sheet.open();
        sheet.line(&format!("{letter}- {}", piece.title));
        sheet.body(piece);
        sheet.line(&format!("({} / ص {})", piece.source, rng.between(1, 24)));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&LETTERS)
}

/// An embassy's clippings: `X – 7/5/2024` over bulleted headlines.
pub(super) const DATED_GROUPS: Layout =
    Layout { name: "outlets-and-dates-over-bullets", evidence: &["form"], compose: dated_groups };

fn dated_groups(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("قسم الإعلام\nأبرز ما جاء في الصحف المحلية\n");
    for several in picked.chunks(3) {
        let source = several[0].source.trim_start_matches("صحيفة ");
        sheet.line(&format!("صحيفة {source} – {}", words::slash_date(several[0].date)));
        sheet.blank(1);
        for piece in several {
            sheet.open();
            sheet.line(&format!("• {}", piece.title));
            sheet.body(piece);
            sheet.close(Some(&piece.title), Some(source));
            sheet.blank(1);
        }
    }
    sheet.finish(&DATED_GROUPS)
}

/// The same with weekdays, over headlines that count anew, and an address below most texts.
pub(super) const COUNTED_GROUPS: Layout =
    Layout { name: "outlets-and-weekdays-over-numbers", evidence: &["ordinal"], compose: counted_groups };

fn counted_groups(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::airy();
    sheet.lines("قسم الإعلام\nأبرز ما جاء في الصحف المحلية\n");
    for several in picked.chunks(3) {
        let source = several[0].source.trim_start_matches("صحيفة ");
        sheet.line(&format!("صحيفة {source} – الأحد {}:", words::slash_date(several[0].date)));
        sheet.blank(1);
        for (n, piece) in (1..).zip(several) {
            sheet.open();
            sheet.line(&format!("{n}- {}", piece.title));
            sheet.blank(1);
            sheet.body(piece);
            if n != 2 {
                sheet.blank(1);
                sheet.line(&format!("رابط الخبر: {}", wording::address(&piece.title, rng)));
            }
            sheet.close(Some(&piece.title), Some(source));
            sheet.blank(1);
        }
    }
    sheet.finish(&COUNTED_GROUPS)
}

/// A database's export with its codes: each on a line of its own, its value on the next.
pub(super) const CODES: Layout =
    Layout { name: "codes-over-their-values", evidence: &["field"], compose: codes };

fn codes(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::airy();
    for piece in &picked {
        let (year, month, day) = piece.date;
        sheet.open();
        sheet.lines(&format!("HD\n{}", piece.title));
        if rng.once_in(2) {
            sheet.lines(&format!("BY\nBy {}", words::person(piece, rng)));
        }
        sheet.lines(&format!("WC\n{} words\nPD\n{}", rng.between(90, 900), words::english_date(piece.date)));
        sheet.lines(&format!(
            "SN\n{}\nSC\nHARB\nLA\nEnglish\nCY\n(c) {year} {}\nLP",
            piece.source, piece.source
        ));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        let serial = rng.between(10, 99);
        sheet.lines(&format!("AN\nDocument HARB000020{:02}{month:02}{day:02}e9bj{serial:05}", year % 100));
        sheet.blank(1);
    }
    sheet.finish(&CODES)
}

/// A reading of the papers: the headline in quotation marks, then outlet and date on the same line.
pub(super) const QUOTED: Layout =
    Layout { name: "outlet-behind-a-quoted-headline", evidence: &["form"], compose: quoted };

fn quoted(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("قراءة في الصحف\n");
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("«{}»، {}، {}", piece.title, piece.source, words::slash_date(piece.date)));
        sheet.blank(1);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&QUOTED)
}

/// A monitor's sheet: headline and outlet in two columns.
pub(super) const COLUMNS: Layout =
    Layout { name: "headline-and-outlet-in-columns", evidence: &["form"], compose: columns };

fn columns(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("حصاد الصحف\n");
    let gap = " ".repeat(rng.between(4, 16));
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{}{gap}{}", piece.title, piece.source));
        sheet.blank(1);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&COLUMNS)
}

/// A library's press summary under subjects: outlet and page in square brackets behind the headline.
pub(super) const BRACKETS: Layout =
    Layout { name: "outlet-and-page-in-square-brackets", evidence: &["form"], compose: brackets };

fn brackets(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::tight();
    sheet.lines("Parliamentary Library\nDaily Press Summary\n");
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{} [{}, p. {}]", piece.title, piece.source, rng.between(1, 24)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&BRACKETS)
}

/// A messenger's evening bulletin: emoji before the headline, another before the outlet that closes.
pub(super) const CLOSING_EMOJI: Layout =
    Layout { name: "emoji-before-closing-outlets", evidence: &["form", "blank"], compose: closing_emoji };

fn closing_emoji(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("🗞️ *نشرة المساء* 🗞️\n");
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("🔹 *{}*", piece.title));
        sheet.body(piece);
        sheet.line(&format!("📌 {}", piece.source));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&CLOSING_EMOJI)
}

/// A think tank's weekly: contents with dots to their pages; writer and outlet below the headlines.
pub(super) const LEADERS: Layout =
    Layout { name: "dotted-contents-and-writers-beside-outlets", evidence: &["contents"], compose: leaders };

fn leaders(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("المرصد الصحفي الأسبوعي\n\nمحتويات العدد\n");
    let parts = ["شؤون محلية", "شؤون إقليمية", "شؤون دولية"];
    let size = picked.len().div_ceil(parts.len());
    for (part, several) in parts.iter().zip(picked.chunks(size)) {
        sheet.line(part);
        for piece in several {
            sheet.line(&format!("{} {} {}", piece.title, ".".repeat(rng.between(8, 40)), rng.between(2, 90)));
        }
        sheet.blank(1);
    }
    for (part, several) in parts.iter().zip(picked.chunks(size)) {
        sheet.line(part);
        sheet.blank(1);
        for piece in several {
            sheet.open();
            sheet.line(&piece.title);
            sheet.line(&format!("{} – {}", words::person(piece, rng), piece.source));
            sheet.blank(1);
            sheet.body(piece);
            sheet.close(Some(&piece.title), Some(&piece.source));
            sheet.blank(1);
        }
    }
    sheet.finish(&LEADERS)
}

/// A commission's cuttings, scanned: outlet, date and headline above each, the numbered foot of the page below.
pub(super) const FEET: Layout =
    Layout { name: "numbered-feet-of-pages", evidence: &["shape"], compose: feet };

fn feet(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    sheet.lines("HARBOUR COMMISSION\nPRESS CUTTINGS\n");
    for (i, piece) in picked.iter().enumerate() {
        sheet.open();
        sheet.lines(&format!("{}\n{}\n{}", piece.source, words::english_date(piece.date), piece.title));
        sheet.line(&words::byline(piece, rng));
        sheet.blank(1);
        sheet.body(piece);
        sheet.blank(1);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.line(&format!("HARBOUR COMMISSION   Press cuttings   {}", i + 1));
        sheet.blank(1);
    }
    sheet.finish(&FEET)
}

/// The papers' sayings: `X: كتب W تحت عنوان "Y"`.
pub(super) const TITLED: Layout =
    Layout { name: "writers-who-title-their-columns", evidence: &["form"], compose: titled };

fn titled(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.lines("أقوال الصحف\n");
    for piece in &picked {
        let writer = words::person(piece, rng);
        sheet.open();
        sheet.line(&format!("{}: كتب {writer} تحت عنوان \"{}\"", piece.source, piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&TITLED)
}
