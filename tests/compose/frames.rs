//! What stands around the articles: fronts, groups' names, closing notes.

use super::pieces::{Script, script_of};
use super::sheet::Sheet;
use super::{Piece, Rng, words};

/// Countries' press with some of its outlets.
pub(super) const COUNTRIES: &[(&str, [&str; 4])] = &[
    ("الصحافة البريطانية", ["الغارديان", "ديلي تلغراف", "الإندبندنت", "صنداي كرونيكل"]),
    ("الصحافة الأمريكية", ["نيويورك تايمز", "واشنطن بوست", "المونيتور", "بوسطن هيرالد"]),
    ("الصحافة الروسية", ["فزغلياد", "كوميرسانت", "نوفايا سترانا", "فيدوموستي"]),
    ("الصحافة الفرنسية", ["لوموند", "لوفيغارو", "صدى مرسيليا", "ليبراسيون"]),
    ("الصحافة العبرية", ["هآرتس", "معاريف", "يديعوت أحرونوت", "موقع حدشوت"]),
    ("الصحافة التركية", ["حرييت", "صباح", "أناضول غونلوغو", "ملييت"]),
];

/// Sections of a paper, in Arabic and in English.
pub(super) const SECTIONS: &[(&str, &str)] = &[
    ("شؤون سياسية", "Politics"),
    ("اقتصاد وأعمال", "Business"),
    ("ثقافة وفنون", "Culture"),
    ("رياضة", "Sport"),
    ("علوم وتقنية", "Technology"),
    ("محليات", "Around the region"),
];

const TITLES: &[&str] =
    &["أبرز ما جاء في الصحف", "جولة الصحافة", "ملف الأسبوع", "متابعات صحفية", "سوق النفط في الصحافة العالمية"];

const COMPILERS: &[&str] = &["مركز مرصد الضفتين", "وحدة الإعلام", "لمى الشريف", "قسم الترجمة والرصد"];

const ENGLISH_TITLES: &[&str] =
    &["Daily Press Review", "The Morning Clippings", "Coast & Country News Digest", "Media Monitor"];

const NOTES: &[&str] = &[
    "هذه النشرة لا تعبر بالضرورة عن رأي الجهة التي تصدرها.\nللاشتراك أو إلغائه: nashra@example.org",
    "جميع الحقوق محفوظة لمركز مرصد الضفتين\nهيئة التحرير: لمى الشريف، سامر الحلواني\nهاتف: 555-0142",
    "انتهت النشرة\nنستقبل ملاحظاتكم على البريد rasd@example.org",
];

const ENGLISH_NOTES: &[&str] = &[
    "You receive this digest because you subscribed to it.\nTo unsubscribe, write to digest-off@example.org",
    "Editor: Clara Wendover\nPublished weekdays by the Media Monitor Trust, 4 Quay Street\nISSN 0000-0000",
    "Copyright 2023 by the compilers. May be copied where this notice stays on it.",
];

/// The script of a digest: that of its first article.
pub(super) fn script(pieces: &[Piece]) -> Script {
    pieces.first().map_or(Script::Arabic, script_of)
}

/// Writes a front (title, date, compiler, at times a breadcrumb) and a blank line.
pub(super) fn front(sheet: &mut Sheet, pieces: &[Piece], rng: &mut Rng) {
    let Some(first) = pieces.first() else { return };
    match script(pieces) {
        Script::Arabic => arabic_front(sheet, first, rng),
        Script::Latin => english_front(sheet, first, rng),
    }
    sheet.blank(1);
}

fn arabic_front(sheet: &mut Sheet, first: &Piece, rng: &mut Rng) {
    let (title, compiler) = (rng.pick(TITLES), rng.pick(COMPILERS));
    match rng.below(4) {
        0 => {
            let dated = format!("{title} {}", words::dash_date(first.date));
            sheet.line(&format!("الرئيسة \\  ملفات المركز  \\  {dated}"));
            sheet.blank(1);
            sheet.line(&dated);
            sheet.blank(1);
            sheet.line(&words::dot_date(first.date));
            sheet.line("Admin");
            sheet.blank(2);
            sheet.line(&format!("إعداد : {compiler}"));
        }
        1 => {
            sheet.line(&format!("{title} ليوم {}", words::long_date(first)));
            sheet.line(&format!("إعداد/ {compiler}"));
        }
        2 => {
            sheet.line("نشرة الرصد الصحفي");
            sheet.line(&format!("العدد {}", rng.between(40, 900)));
            sheet.line(&words::long_date(first));
            sheet.line(&format!("تصدر عن {compiler}"));
        }
        _ => sheet.line(&format!("{title} {}", words::slash_date(first.date))),
    }
}

fn english_front(sheet: &mut Sheet, first: &Piece, rng: &mut Rng) {
    let title = rng.pick(ENGLISH_TITLES);
    let date = words::english_date(first.date);
    match rng.below(3) {
        0 => {
            sheet.line(&title.to_uppercase());
            sheet.line(&format!("Issue {}, {date}", rng.between(12, 400)));
            sheet.line(&format!("Compiled by {}", words::person(first, rng)));
        }
        1 => sheet.line(&format!("{title} | {date}")),
        _ => {
            sheet.line(title);
            sheet.blank(1);
            sheet.line(&date);
        }
    }
}

/// Writes the line over a table of contents, and a blank line where the sheet has them.
pub(super) fn contents_heading(sheet: &mut Sheet, pieces: &[Piece], rng: &mut Rng) {
    sheet.line(words::contents_heading(script(pieces), rng));
    sheet.gap();
}

/// Writes a note that belongs to no article: a masthead, a subscription notice.
pub(super) fn back(sheet: &mut Sheet, pieces: &[Piece], rng: &mut Rng) {
    match script(pieces) {
        Script::Arabic => sheet.lines(rng.pick(NOTES)),
        Script::Latin => sheet.lines(rng.pick(ENGLISH_NOTES)),
    }
}

/// The name of a section in the script of the digest; each index has its own.
pub(super) fn section(pieces: &[Piece], index: usize) -> &'static str {
    let (arabic, english) = SECTIONS[index % SECTIONS.len()];
    if script(pieces) == Script::Arabic { arabic } else { english }
}

/// Different names of outlets in the script of the digest, in random order.
pub(super) fn outlets(pieces: &[Piece], rng: &mut Rng) -> Vec<&'static str> {
    let mut names = match script(pieces) {
        Script::Arabic => words::ARABIC_OUTLETS.to_vec(),
        Script::Latin => words::LATIN_OUTLETS.to_vec(),
    };
    rng.shuffle(&mut names);
    names
}

/// The pieces in groups of two to four neighbours.
pub(super) fn groups<'a>(pieces: &'a [Piece], rng: &mut Rng) -> Vec<&'a [Piece]> {
    let mut groups = Vec::new();
    let mut rest = pieces;
    while !rest.is_empty() {
        let mut size = rng.between(2, 3).min(rest.len());
        if rest.len() - size == 1 {
            size += 1;
        }
        let (group, later) = rest.split_at(size);
        groups.push(group);
        rest = later;
    }
    groups
}
