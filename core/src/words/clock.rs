//! What stands beside a time of day: halves of the day, time zones, `at`, `o'clock`.

use super::time::Sense::{At, HourMark, MinuteMark, Oclock, Part, PlaceZone, Upon, Zone, ZoneOf};
use super::time::{DayPart, Table};

/// Halves and parts of the day, after a clock.
pub(crate) const PARTS: Table = &[
    (
        "ص|صباحا|صباح|فجرا|الفجر|قبل الظهر|am|a m|ق ظ|قبل از ظهر|sabah|vorm|오 전|上 午|午 前|早 上|ভোর|सुबह|утра|ночи",
        Part(DayPart::Am),
    ),
    (
        "مساء|مساءا|مسا|المساء|عصرا|بعد الظهر|بعد ظهر|pm|p m|ب ظ|بعد از ظهر|nachm|오 후|下 午|午 後|晚 上|রাত|সন্ধ্যা|বিকাল|বিকেল|शाम|вечера|дня",
        Part(DayPart::Pm),
    ),
    ("ظهرا|الظهر|noon|দুপুর|दोपहर|中 午", Part(DayPart::Noon)),
    ("ليلا|الليل", Part(DayPart::Night)),
    ("পূর্বাহ্ণ|পূর্বাহ্ন|এএম|সকাল|πμ|π μ|asubuhi|पूर्वाह्न|एएम|صبح|pagi|dop|dopoledne", Part(DayPart::Am)),
    ("অপরাহ্ণ|অপরাহ্ন|পিএম|μμ|μ μ|jioni|अपराह्न|पीएम|شام|petang|malam|odp|odpoledne", Part(DayPart::Pm)),
];

/// Halves of the day as messengers print them behind the clock of a message.
pub(crate) static HALVES: &[&str] = &["AM", "PM", "am", "pm", "ص", "م"];

/// Zones whose offset never changes, in minutes east; others belong to the span and give none.
pub(crate) const ZONES: Table = &[
    ("gmt|g m t|utc|u t c|ut|wet|غرينتش|غرينيتش|جرينتش|جرينيتش|غرينتش العالمي", Zone(Some(0))),
    ("بتوقيت غرينتش|بتوقيت غرينيتش|بتوقيت جرينتش|بتوقيت جرينيتش|بتوقيت غرينيش", Zone(Some(0))),
    ("توقيت غرينتش|توقيت غرينيتش|توقيت جرينتش|توقيت جرينيتش|ت غ|ت ج|تغ|تج", Zone(Some(0))),
    ("z|zulu|جمت", Zone(Some(0))),
    ("بتوقيت مكه|توقيت مكه|بتوقيت مكه المكرمه|توقيت مكه المكرمه|ت م", Zone(Some(180))),
    ("بتوقيت السعوديه|توقيت السعوديه|بتوقيت الرياض|توقيت الرياض|ت س", Zone(Some(180))),
    ("بتوقيت الكويت|بتوقيت الدوحه|بتوقيت قطر|بتوقيت عدن|بتوقيت صنعاء|بتوقيت البحرين", Zone(Some(180))),
    ("بتوقيت الامارات|توقيت الامارات|بتوقيت ابوظبي|بتوقيت ابو ظبي|بتوقيت دبي|بتوقيت مسقط", Zone(Some(240))),
    ("بتوقيت الجزائر|بتوقيت تونس", Zone(Some(60))),
    (
        "بتوقيت القاهره|بتوقيت بيروت|بتوقيت دمشق|بتوقيت عمان|بتوقيت القدس|بتوقيت القدس المحتله|\
         بتوقيت فلسطين|بتوقيت بغداد|بتوقيت الرباط|بتوقيت طرابلس|بتوقيت موسكو|بتوقيت انقره|بتوقيت طهران|\
         بتوقيت لندن|بتوقيت باريس|بتوقيت واشنطن|بتوقيت نيويورك|بتوقيت الخرطوم|\
         بالتوقيت المحلي|التوقيت المحلي|توقيت محلي|local time|heure locale|ortszeit|msk|мск|по московскому времени",
        Zone(None),
    ),
    ("est|cdt", Zone(Some(-300))),
    ("edt", Zone(Some(-240))),
    ("cst|mdt", Zone(Some(-360))),
    ("mst|pdt", Zone(Some(-420))),
    ("pst", Zone(Some(-480))),
    ("bst|cet|mez", Zone(Some(60))),
    ("cest|mesz|eet", Zone(Some(120))),
    ("eest|ksa|trt", Zone(Some(180))),
    ("jst|kst|wit", Zone(Some(540))),
    ("gst", Zone(Some(240))),
    ("pkt|uzt|tmt|tjt", Zone(Some(300))),
    ("npt", Zone(Some(345))),
    ("aft", Zone(Some(270))),
    ("irst", Zone(Some(210))),
    ("ict", Zone(Some(420))),
    ("pht|myt|awst", Zone(Some(480))),
    ("idt|eat|tsi", Zone(Some(180))),
    ("sast|cat", Zone(Some(120))),
    ("wat|west", Zone(Some(60))),
    ("brt|art", Zone(Some(-180))),
    ("aedt", Zone(Some(660))),
    ("nzst", Zone(Some(720))),
    ("nzdt", Zone(Some(780))),
    ("hkt|sgt|wita", Zone(Some(480))),
    ("wib", Zone(Some(420))),
    ("aest", Zone(Some(600))),
    ("ist|et|pt|ct|ast", Zone(None)),
    ("بتوقيت|توقيت|حسب توقيت", ZoneOf),
    // Places, which name a zone only in brackets behind a clock.
    ("مكه المكرمه|مكه|السعوديه|الرياض|الكويت|الدوحه", PlaceZone(180)),
    ("ابوظبي|دبي|الامارات", PlaceZone(240)),
];

/// Words between a date and its clock.
pub(crate) const AT: Table = &[
    ("علي", Upon),
    ("الساعه|ساعه|عند الساعه|في الساعه|علي الساعه|الساعه ال|في تمام الساعه", At),
    (
        "at|à|um|a las|kl|om|saat|в|alle|ore|alle ore|às|t|ساعت|δε|τις|בשעה|pukul|jam|o godz|godz|godzina|о|στις|klo|kello|kell|ob|u|luc|la ora|a les|ora|orele|la orele|hora|เวลา|vao luc|ժամը",
        At,
    ),
];

/// `12h19`, `12 h 19`.
pub(crate) const HOURS: Table = &[("h|heures|hs|سا|時|时|點|点|시", HourMark)];

/// `12 h 19 min`.
pub(crate) const MINUTES: Table = &[("min|mn|د|分|분", MinuteMark)];

/// Words that only close a clock.
pub(crate) const OCLOCK: Table = &[("uhr|hrs|น|ч|uur|horas|बजे|বাজে|টা|بجے", Oclock)];
