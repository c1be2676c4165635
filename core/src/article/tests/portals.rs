//! What portals and wires print around a text in ways of their own.

use super::*;

/// The lines of a dump that name people, places and agencies.
fn named(shown: &str) -> String {
    let keys = ["by ", "at ", "credit "];
    let lines = shown.lines().filter(|line| keys.iter().any(|key| line.starts_with(key)));
    lines.map(|line| line.strip_suffix(" ()").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

fn all(read: impl Fn(&str) -> String, lines: &[(&str, &str)]) {
    for &(line, wanted) in lines {
        assert_eq!(named(&read(line)), wanted, "{line}");
    }
}

#[test]
fn who_made_a_text_stands_in_a_list() {
    all(
        below,
        &[
            (
                "(إعداد سهوة جيدان للنشرة العربية - تحرير مرزبان اليماني)",
                "by [سهوة جيدان] سهوة جيدان\nby [مرزبان اليماني] مرزبان اليماني",
            ),
            ("(إعداد سهوة جيدان)", "by [سهوة جيدان] سهوة جيدان"),
            ("إعداد سهوة جيدان للنشرة العربية", "by [سهوة جيدان] سهوة جيدان"),
            // no name behind the word
            ("إعداد الطعام في المخيم", ""),
            ("تحرير الأراضي المحتلة - إعداد", ""),
        ],
    );
    all(
        above,
        &[
            ("ترجمة خاصة - مرجان", "credit [مرجان] (مرجان)"),
            (
                "Arel Yalkın / OAKVALE, (DHA)",
                "by [Arel Yalkın] Arel Yalkın\nat [OAKVALE, (DHA)] OAKVALE (DHA)",
            ),
        ],
    );
}

#[test]
fn brackets_close_with_desks_and_days() {
    let close = |behind: &str| shown(&format!("اجتماع طارئ للجنة العليا\n{P}\n{L} {behind}"));
    all(
        close,
        &[
            ("(APA, red, 18.7.2018)", "credit [APA] (APA)"),
            ("(dpa/lby)", "credit [dpa] (dpa)"),
            ("(18.7.2018)", ""),
            ("(see page 3, 18.7.2018)", ""),
        ],
    );
    all(below, &[("م.ح/ ع.س/ وال", "credit [وال] (وال)")]);
}

#[test]
fn metadata_stands_below_a_standfirst_that_is_a_sentence() {
    let read = |lines: &str| {
        shown(&format!("اجتماع طارئ للجنة العليا\nThe quay was opened to all.\n{lines}\n{L}\n{L}"))
    };
    assert_eq!(
        read("Hettie Broomquill | 18 October 2022"),
        "meta: Hettie Broomquill | 18 October 2022\nby [Hettie Broomquill] Hettie Broomquill ()\npublished 2022-10-18 [18 October 2022]\n"
    );
    // a day that a line speaks of
    assert!(!read("The feast is on 18 October 2022 in the old mill").contains("2022-10-18"));
}

#[test]
fn places_and_agencies_open_a_text_alone() {
    let read = |start: &str| shown(&format!("Quay opens to the walkers of the town\n{start}{L}\n{L}"));
    all(
        read,
        &[
            ("Wexholm - ", "at [Wexholm] Wexholm"),
            ("Wexholm – ", "at [Wexholm] Wexholm"),
            // a hyphen, a turn of speech, whom the headline names
            ("Wexholm- ", ""),
            ("Analysis - ", ""),
            ("Reuters - ", ""),
            ("Quay - ", ""),
        ],
    );
    all(
        |start| shown(&format!("اجتماع طارئ للجنة العليا\n{start}{P}\n{Q}")),
        &[("وطنية - ", "at [وطنية]  (وطنية)")],
    );
}

#[test]
fn credits_are_read_above_what_nobody_knows() {
    all(
        below,
        &[(
            "المصدر : مرآة الميناء\nإذا كنت قد لاحظت شيئا غريبا هنا فاكتب إلينا من هذه الصفحة نفسها فنحن نقرأ كل ما يصل.",
            "credit [مرآة الميناء] (مرآة الميناء)",
        )],
    );
}
