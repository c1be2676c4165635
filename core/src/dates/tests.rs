//! The dates of a line as a whole: what is read, what is not, and what others expect.

mod cases;

use cases::{DAYS, LEADS, NOTHING, TIMES};

use super::calendar::{islamic_to_civil, simulated};
use super::read;
use super::value::{Calendar, Found};
use crate::Span;
use crate::peers::shared_json;

fn found(line: &str) -> Vec<Found> {
    let mut out = Vec::new();
    read(line, Span::new(0, line.len() as u32), &mut out);
    out
}

/// `text = value` of each, in order.
fn told(line: &str) -> Vec<String> {
    found(line).iter().map(|f| format!("{} = {}", &line[f.span], f.value)).collect()
}

/// Each `⟦span⟧` of a case must be found, nothing else, with the values after ` => ` in order;
/// the failures of all cases.
fn failures(cases: &[&str]) -> Vec<String> {
    let mut failures = Vec::new();
    for case in cases {
        let (marked, values) = case.rsplit_once(" => ").expect("a case has values");
        let line = marked.replace(['⟦', '⟧'], "");
        let spans = marked.split('⟦').skip(1).map(|rest| rest.split('⟧').next().unwrap_or_default());
        let want: Vec<_> =
            spans.zip(values.split(' ')).map(|(span, value)| format!("{span} = {value}")).collect();
        let got = told(&line);
        if got != want {
            failures.push(format!("{line}\n   want {want:?}\n   got  {got:?}"));
        }
    }
    failures
}

#[test]
fn dates_are_read() {
    let cases = [DAYS, TIMES].concat();
    let failures = failures(&cases);
    assert!(cases.len() >= 250, "{}", cases.len());
    assert!(failures.is_empty(), "{} of {}\n{}", failures.len(), cases.len(), failures.join("\n"));
}

#[test]
fn leads_and_kinds() {
    for (line, leads) in LEADS {
        let got: Vec<_> = found(line).iter().map(|f| (&line[f.lead], f.kind)).collect();
        assert_eq!(got, *leads, "{line}");
    }
}

#[test]
fn calendars_are_told() {
    let line = "10 ذو الحجة 1443 هـ الموافق 9 يوليو 2022، ۱ فروردین ۱۴۰۰، منذ يومين";
    let got: Vec<_> = found(line).iter().map(|f| (f.calendar, f.original)).collect();
    assert_eq!(
        got,
        [
            (Calendar::Islamic, Some((1443, 12, 10))),
            (Calendar::Gregorian, None),
            (Calendar::Persian, Some((1400, 1, 1))),
            (Calendar::Relative, None),
        ]
    );
}

#[test]
fn open_order_of_day_and_month_is_said() {
    for (line, value, ambiguous) in [
        ("أرشيف 07/04/2013", "2013-04-07", true),
        ("أرشيف 07/07/2013", "2013-07-07", false),
        ("أرشيف 27/04/2013", "2013-04-27", false),
        ("أرشيف 04/27/2013", "2013-04-27", false),
        ("أرشيف 2013/04/07", "2013-04-07", false),
        ("أرشيف 7 أبريل 2013", "2013-04-07", false),
        ("الأحد 07/04/2013", "2013-04-07", false),
        ("Thursday 07/04/2013", "2013-07-04", false),
        ("الاثنين 07/04/2013", "2013-04-07", true),
        ("07/04/1444هـ", "2022-11-01", true),
    ] {
        let found = found(line);
        assert_eq!(found.len(), 1, "{line}");
        assert_eq!((found[0].value.to_string().as_str(), found[0].ambiguous), (value, ambiguous), "{line}");
    }
}

#[test]
fn spans_count_from_the_text_and_what_was_found_stays() {
    let text = "عنوان\n  3 يناير 2018 \nذيل 4 يناير 2018";
    let mut out = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        read(text, Span::new(start, start + line.len() as u32), &mut out);
        start += line.len() as u32 + 1;
    }
    let got: Vec<_> = out.iter().map(|f| &text[f.span]).collect();
    assert_eq!(got, ["3 يناير 2018", "4 يناير 2018"]);
}

#[test]
fn a_long_line_gives_each_of_its_dates() {
    let line = "كلمة، 3 يناير 2018 - 18:40 ثم كلمات أخرى ".repeat(300);
    let found = found(&line);
    assert_eq!(found.len(), 300);
    assert!(found.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
    assert!(found.iter().all(|f| f.value.to_string() == "2018-01-03T18:40"));
}

/// Any text parses, with spans in order, within the line and on character boundaries.
#[test]
fn pieces_in_any_order_do_no_harm() {
    let pieces: Vec<&str> =
        [DAYS, TIMES, NOTHING].concat().iter().flat_map(|line| line.split_inclusive(' ')).collect();
    let mut state = 1_u64;
    for round in 0..20_000 {
        let mut line = String::new();
        for _ in 0..round % 40 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let piece = pieces[(state >> 33) as usize % pieces.len()];
            line.push_str(if state >> 62 == 0 { piece.trim_end() } else { piece });
        }
        let mut end = 0;
        for f in found(&line) {
            assert!(end <= f.span.start && f.span.start < f.span.end, "{line}");
            assert!(
                f.lead.start <= f.lead.end && f.lead.end == f.span.start && f.lead.start >= end,
                "{line}"
            );
            assert!(!line.as_str()[f.span].is_empty());
            end = f.span.end;
        }
        assert!(end as usize <= line.len(), "{line}");
    }
}

/// Twice the line, twice the work: none of these may look back over what was found.
#[test]
fn long_lines_of_one_thing_end() {
    for piece in [
        "10:17 ",
        "16/",
        "1.",
        "كانون ",
        "منذ ",
        "نشر في ",
        "ربيع-",
        "a.",
        "الأربعاء ",
        "12 ",
        "12:",
        "ـ",
        "\u{200F}",
    ] {
        assert!(found(&piece.repeat(100_000)).len() <= 100_000);
    }
}

#[test]
fn look_alikes_are_not() {
    let wrong: Vec<_> =
        NOTHING.iter().map(|line| (line, told(line))).filter(|(_, got)| !got.is_empty()).collect();
    assert!(NOTHING.len() >= 80, "{}", NOTHING.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn umm_al_qura_agrees_with_the_reference() {
    let Some(reference) = shared_json("peers/hijri_reference.json") else { return };
    let parts = |value: &serde_json::Value| -> [i16; 3] {
        core::array::from_fn(|i| value[i].as_i64().and_then(|n| n.try_into().ok()).expect("three numbers"))
    };
    let (mut all, mut wrong) = (0, Vec::new());
    for case in reference["cases"].as_array().expect("a list") {
        if case["upstream_skips"] == true {
            continue;
        }
        all += 1;
        let [year, month, day] = parts(&case["hijri"]);
        let got =
            islamic_to_civil(year, month as u8, day as u8).map(|d| [d.year, d.month.into(), d.day.into()]);
        if got != Some(parts(&case["gregorian"])) {
            wrong.push(format!("{case} {got:?}"));
        }
    }
    assert!(all > 0 && wrong.is_empty(), "{} of {all}\n{}", wrong.len(), wrong.join("\n"));
}

/// Where both have the days as printed, the table and `icu_calendar` agree.
#[test]
fn umm_al_qura_agrees_with_icu() {
    for year in 1423..=1450 {
        for month in 1..=12 {
            let first = islamic_to_civil(year, month, 1);
            assert_eq!(first, simulated(year, month, 1), "{year}-{month}");
        }
    }
}

#[test]
fn dateparser_s_arabic_dates_are_read() {
    let Some(peer) = shared_json("peers/dateparser_ar.json") else { return };
    let mut wrong = Vec::new();
    for case in peer["cases"].as_array().expect("a list") {
        let (Some(line), components) = (case[0].as_str(), &case[1]["components"]) else { continue };
        if components.is_null() {
            continue;
        }
        let part = |name: &str| components[name].as_u64();
        let (year, month, day) = (part("year"), part("month"), part("day"));
        let mut want = format!("{:04}-{:02}-{:02}", year.unwrap_or(0), month.unwrap_or(0), day.unwrap_or(0));
        // Their reader gives midnight where no time is written.
        if let (Some(hour), Some(minute), true) = (part("hour"), part("minute"), line.contains(':')) {
            want += &format!("T{hour:02}:{minute:02}");
        }
        // their reader of Islamic dates is told what it reads, and so is ours
        let mut found = Vec::new();
        let islamic = case[1]["kind"] == "hijri";
        super::read_years(line, Span::new(0, line.len() as u32), islamic, &mut found);
        let got: Vec<_> = found.iter().map(|f| f.value.to_string()).collect();
        if got != [want.as_str()] {
            wrong.push(format!("{line}: want {want}, got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
