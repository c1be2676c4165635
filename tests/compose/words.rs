//! The words around the articles: outlets, months, people, headings of contents, closing notes.

use super::pieces::{Script, script_of};
use super::{Piece, Rng};

/// Arabic names of outlets, known and invented by turns.
pub(super) const ARABIC_OUTLETS: &[&str] = &[
    "الشرق الأوسط",
    "مرايا المدينة",
    "القدس العربي",
    "صدى الأطلس",
    "النهار",
    "منبر الجنوب",
    "نيويورك تايمز",
    "الرصيف اليومي",
    "الغارديان",
    "بوابة الفرات",
    "رويترز",
    "خطوط حمراء",
    "لوموند",
    "الشاهد 360",
    "روسيا اليوم",
    "يوميات البحر",
    "هآرتس",
    "أفق نيوز",
    "واشنطن بوست",
    "كراسات السياسة",
    "العربي الجديد",
    "الميزان",
    "ديلي تلغراف",
    "موقع سنابل",
    "الأخبار",
    "نبض الضواحي",
];

/// Latin names of outlets, all invented.
pub(super) const LATIN_OUTLETS: &[&str] = &[
    "The Harbour Gazette",
    "Tidewater Post",
    "Northvale Courier",
    "The Millbrook Ledger",
    "Channel Six Online",
    "Daily Lantern",
    "Inland Business Review",
    "Kestrel News Agency",
    "The Weekly Almanac",
    "Orchard Times",
    "Le Phare du Sud",
    "Abendblatt Nord",
    "Meridian Wire",
];

const MONTHS: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

const LEVANTINE: [&str; 12] = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
];

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const DAYS: [&str; 7] = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

const ENGLISH_DAYS: [&str; 7] =
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const PEOPLE: &[&str] = &["سامر الحلواني", "نجلاء بركات", "عادل المرسي", "رنا الصيرفي", "كمال الدهان"];

const ENGLISH_PEOPLE: &[&str] =
    &["Clara Wendover", "Tobias Hale", "Ruth Amberley", "Piers Okonjo", "Dinah Marsh"];

/// True for a letter of the Arabic script.
pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{feff}')
}

/// The day of the week, Sunday being 0.
fn weekday((year, month, day): (i32, u8, u8)) -> usize {
    const SHIFT: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let y = if month < 3 { year - 1 } else { year };
    let days = y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400);
    (days + SHIFT[month as usize - 1] + i32::from(day)).rem_euclid(7) as usize
}

/// `24/11/2016`.
pub(super) fn slash_date((year, month, day): (i32, u8, u8)) -> String {
    format!("{day}/{month}/{year}")
}

/// `24-11-2016`.
pub(super) fn dash_date((year, month, day): (i32, u8, u8)) -> String {
    format!("{day:02}-{month:02}-{year}")
}

/// `24.11.2016`.
pub(super) fn dot_date((year, month, day): (i32, u8, u8)) -> String {
    format!("{day:02}.{month:02}.{year}")
}

/// `November 24, 2016 Thursday`, as databases write it.
pub(super) fn database_date(date: (i32, u8, u8)) -> String {
    let month = ENGLISH[date.1 as usize - 1];
    format!("{month} {}, {} {}", date.2, date.0, ENGLISH_DAYS[weekday(date)])
}

/// `24 November 2016`.
pub(super) fn english_date((year, month, day): (i32, u8, u8)) -> String {
    format!("{day} {} {year}", ENGLISH[month as usize - 1])
}

/// `Thu, 24 Nov 2016 10:04:00 +0000`, as mail writes it.
pub(super) fn mail_date(date: (i32, u8, u8), rng: &mut Rng) -> String {
    let (day, month) = (&ENGLISH_DAYS[weekday(date)][..3], &ENGLISH[date.1 as usize - 1][..3]);
    let (hour, minute, second) = (rng.below(24), rng.below(60), rng.below(60));
    format!("{day}, {} {month} {} {hour:02}:{minute:02}:{second:02} +0000", date.2, date.0)
}

/// The date in words, in the language of the piece: `الخميس 24 نوفمبر 2016`, `24 November 2016`.
pub(super) fn long_date(piece: &Piece) -> String {
    let date = piece.date;
    match script_of(piece) {
        Script::Arabic => {
            format!("{} {} {} {}", DAYS[weekday(date)], date.2, MONTHS[date.1 as usize - 1], date.0)
        }
        Script::Latin => english_date(date),
    }
}

/// The date of the piece in one of the notations its language uses.
pub(super) fn some_date(piece: &Piece, rng: &mut Rng) -> String {
    let (year, month, day) = piece.date;
    let arabic = script_of(piece) == Script::Arabic;
    match rng.below(6) {
        0 => slash_date(piece.date),
        1 => dash_date(piece.date),
        2 if arabic => format!("{day} {} {year}", LEVANTINE[month as usize - 1]),
        3 if arabic => format!("{day} {} {year}", MONTHS[month as usize - 1]),
        4 => dot_date(piece.date),
        _ => long_date(piece),
    }
}

/// The name of a person who does not exist, in the language of the piece.
pub(super) fn person(piece: &Piece, rng: &mut Rng) -> &'static str {
    if script_of(piece) == Script::Arabic { rng.pick(PEOPLE) } else { rng.pick(ENGLISH_PEOPLE) }
}

/// A line that names the writer.
pub(super) fn byline(piece: &Piece, rng: &mut Rng) -> String {
    let name = person(piece, rng);
    match (script_of(piece), rng.below(3)) {
        (Script::Arabic, 0) => format!("كتب: {name}"),
        (Script::Arabic, 1) => format!("بقلم/ {name}"),
        (Script::Arabic, _) => name.to_string(),
        (Script::Latin, 0) => format!("By {name}"),
        (Script::Latin, 1) => format!("by {name}, staff writer"),
        (Script::Latin, _) => format!("By {}", name.to_uppercase()),
    }
}

/// The line over a table of contents.
pub(super) fn contents_heading(script: Script, rng: &mut Rng) -> &'static str {
    match script {
        Script::Arabic => rng.pick(&[
            "عناوين الملف",
            "المحتويات",
            "في هذا العدد:",
            "عناوين النشرة",
            "الفهرس",
            "أبرز العناوين:",
        ]),
        Script::Latin => {
            rng.pick(&["Contents", "In this issue:", "Table of Contents", "Today's headlines", "CONTENTS:"])
        }
    }
}

/// The number in Arabic-Indic digits.
pub(super) fn arabic_digits(number: usize) -> String {
    number.to_string().chars().map(|c| char::from_u32(c as u32 - 0x30 + 0x660).unwrap_or(c)).collect()
}
