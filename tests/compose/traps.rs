//! Layouts whose articles hold lines that elsewhere would begin an article.

use super::frames::{back, contents_heading, front};
use super::pieces::{Script, choose, paragraphs};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng};

/// Writes the paragraphs and, after the first, the extra lines.
fn body_with(sheet: &mut Sheet, piece: &Piece, extra: &[String]) {
    for (i, paragraph) in paragraphs(&piece.text).enumerate() {
        sheet.gap();
        sheet.paragraph(paragraph);
        if i == 0 {
            for line in extra {
                sheet.gap();
                sheet.line(line);
            }
        }
    }
}

/// Rules of equals signs divide; lines of hyphens, short and long, stand inside articles.
pub(super) const HYPHEN_LINES: Layout =
    Layout { name: "hyphen-lines-inside-articles", evidence: &["rule", "form"], compose: hyphen_lines };

fn hyphen_lines(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{}: {}", piece.source, piece.title));
        let hyphens = "-".repeat(rng.between(5, 139));
        let extra = if rng.once_in(2) { vec![hyphens] } else { Vec::new() };
        body_with(&mut sheet, piece, &extra);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.line("=====================");
    }
    sheet.finish(&HYPHEN_LINES)
}

/// Numbered contents and headings, and a numbered list inside some articles.
pub(super) const LISTS_INSIDE: Layout = Layout {
    name: "numbered-lists-inside-articles",
    evidence: &["contents", "ordinal", "form"],
    compose: lists_inside,
};

fn lists_inside(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut points = [
        "مراجعة الميزانية السنوية قبل نهاية الشهر",
        "تشكيل لجنة مشتركة لمتابعة التنفيذ",
        "نشر التقرير النهائي على الموقع",
        "دعوة الخبراء إلى جلسة استماع",
        "تأجيل الزيادة المقررة إلى الخريف",
        "فتح باب الترشح أمام الشباب",
    ];
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{}. {}: {}", i + 1, piece.source, piece.title));
    }
    for (i, piece) in picked.iter().enumerate() {
        sheet.blank(1);
        sheet.open();
        sheet.line(&format!("{}. {}: {}", i + 1, piece.source, piece.title));
        rng.shuffle(&mut points);
        let wanted = if rng.once_in(2) { rng.between(2, 5) } else { 0 };
        let list: Vec<String> =
            points[..wanted].iter().enumerate().map(|(n, point)| format!("{}. {point}", n + 1)).collect();
        body_with(&mut sheet, piece, &list);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&LISTS_INSIDE)
}

/// One article of the digest is itself a round-up: it quotes `X: ...` lines of other outlets.
pub(super) const QUOTED_OUTLETS: Layout = Layout {
    name: "round-up-inside-an-article",
    evidence: &["contents", "rule", "form"],
    compose: quoted_outlets,
};

fn quoted_outlets(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let quoting = rng.below(picked.len());
    let quotes = [
        "مرآة الساحل: الاتفاق خطوة صغيرة على طريق طويل".to_string(),
        "البريد الجنوبي: الأسواق تنتظر ما بعد العطلة".to_string(),
        "لسان الضيعة: لا جديد تحت الشمس".to_string(),
    ];
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{}- {}: {}", i + 1, piece.source, piece.title));
    }
    sheet.blank(1);
    for (i, piece) in picked.iter().enumerate() {
        sheet.open();
        sheet.line(&format!("{}: {}", piece.source, piece.title));
        body_with(&mut sheet, piece, if i == quoting { &quotes } else { &[] });
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.line("**********");
    }
    sheet.finish(&QUOTED_OUTLETS)
}

/// Subheads, short bare lines, inside articles whose headings are `X | Y`.
pub(super) const SUBHEADS: Layout =
    Layout { name: "subheads-inside-articles", evidence: &["contents", "form"], compose: subheads };

fn subheads(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let heads = ["خلفية الأزمة", "ردود الفعل", "ماذا بعد؟", "أرقام ودلالات", "شهادات"];
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    picked.iter().for_each(|piece| sheet.line(&format!("▪ {} | {}", piece.source, piece.title)));
    for piece in &picked {
        sheet.blank(1);
        sheet.open();
        sheet.line(&format!("{} | {}", piece.source, piece.title));
        let subhead = rng.pick(&heads).to_string();
        body_with(&mut sheet, piece, if rng.once_in(4) { &[] } else { std::slice::from_ref(&subhead) });
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&SUBHEADS)
}

/// Headlines that end with a colon phrase or begin with a speaker, between rules; one at the end.
pub(super) const COLON_PHRASES: Layout = Layout {
    name: "colon-phrases-and-a-rule-at-the-end",
    evidence: &["rule", "form"],
    compose: colon_phrases,
};

fn colon_phrases(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let mut picked = choose(pieces, rng, Script::Arabic);
    for piece in &mut picked {
        match rng.below(4) {
            0 => piece.title.push_str(": التفاصيل الكاملة"),
            1 => piece.title.push_str(" : شاهد"),
            2 => piece.title = format!("وزير سابق: {}", piece.title),
            _ => {}
        }
    }
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("صحيفة \"{}\": {}", piece.source, piece.title));
        sheet.meta(piece, rng);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.line("+++++++++++++++++");
    }
    sheet.finish(&COLON_PHRASES)
}

/// A masthead of several short lines follows the last article after nothing but a closing line.
pub(super) const CLOSING_MASTHEAD: Layout = Layout {
    name: "masthead-after-closing-line",
    evidence: &["contents", "ordinal", "marker"],
    compose: closing_masthead,
};

fn closing_masthead(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::wrapped();
    front(&mut sheet, &picked, rng);
    contents_heading(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{}. {}", i + 1, piece.title));
    }
    for (i, piece) in picked.iter().enumerate() {
        sheet.blank(2);
        sheet.article(&format!("{}. {}", i + 1, piece.title), piece, None, rng);
    }
    sheet.blank(2);
    sheet.line("*** End of Media Monitor ***");
    sheet.blank(1);
    back(&mut sheet, &picked, rng);
    sheet.finish(&CLOSING_MASTHEAD)
}
