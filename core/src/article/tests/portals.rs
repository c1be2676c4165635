//! What portals and wires print around a text in ways of their own.

use super::signed::{all, named};
use super::*;

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
fn remarks_in_square_brackets_are_no_part_of_a_credit() {
    all(
        above,
        &[
            ("Source: Weir Post [edited]", "credit [Weir Post] (Weir Post)"),
            ("Source: Weir Post [Hill Town]", "credit [Weir Post [Hill Town]] (Weir Post)"),
        ],
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

#[test]
fn writers_of_japan_and_china_stand_beside_a_day_or_close_the_text() {
    let text = "石桥村的新桥上周日正式通车，沿岸居民说他们等了整整一年，桥上从早到晚都是行人和车马。";
    let read = |above: &str, close: &str| named(&shown(&format!("新桥通车\n{above}{text}\n{text}{close}")));
    let once = "by [林小川] 林小川";
    assert_eq!(read("林小川 2020年3月29日\n", ""), once);
    assert_eq!(read("", "（林小川）"), once);
    // he signs above and below
    assert_eq!(read("林小川 2020年3月29日\n", "（林小川）"), once);
    // a section, a paper
    assert_eq!(read("新桥通车 2020年3月29日\n", ""), "");
    assert_eq!(read("", "（林河岸報）"), "");
}

#[test]
fn small_keys_agencies_and_papers_stand_beside_writers() {
    all(
        above,
        &[
            ("de Hettie Broomquill", "by [Hettie Broomquill] Hettie Broomquill"),
            ("de la vieja orilla", ""),
            (
                "Hettie Broomquill, Reuters\n12 May 2019",
                "by [Hettie Broomquill, Reuters] Hettie Broomquill (Reuters)",
            ),
            // no agency
            ("Hettie Broomquill, Quay\n12 May 2019", "by [Hettie Broomquill] Hettie Broomquill"),
        ],
    );
    let text = "دریا پر نئے پل کی تعمیر چار سال بعد مکمل ہو گئی ہے جس سے درجنوں دیہات شہر سے جڑ گئے ہیں۔";
    let urdu = |desk: &str| named(&shown(&format!("دریا پر پل مکمل\nضفافپور {desk} {text}")));
    assert_eq!(urdu("(نمائندہ جنگ)"), "at [ضفافپور] ضفافپور\ncredit [جنگ] (جنگ)");
    assert_eq!(urdu("(نمائندہ خصوصی)"), "at [ضفافپور] ضفافپور");
}

#[test]
fn second_places_and_places_below_a_standfirst_open_a_text() {
    let read = |start: &str| named(&shown(&format!("Bridge opens to all\n{start}{L}\n{L}")));
    assert_eq!(
        read("Oakvale, Norden, 21 dez 2019 (Lusa) - "),
        "at [Oakvale, Norden, 21 dez 2019 (Lusa)] Oakvale + Norden (Lusa) 2019-12-21"
    );
    assert_eq!(read("Quay, walkers, 21 December 2019 (a Saturday) - "), "");
    assert_eq!(read("A standfirst of the quay\nLondon – "), "at [London] London");
    assert_eq!(read("A standfirst of the quay\nLondon-"), "");
}

#[test]
fn lengths_of_time_and_abbreviations_close_metadata() {
    let times = |line: &str| {
        let shown = above(line);
        shown.lines().filter(|line| line.starts_with("published") || line.starts_with("modified")).count()
    };
    assert_eq!(times("Hettie Broomquill | Updated 3 hours ago"), 1);
    assert_eq!(times("Hettie Broomquill told us of it 3 hours ago"), 0);
    let days = "Publicado el 22 abr. 2019 10:15 p. m. Actualizado 23 abr. 2019 11:15 p. m.";
    assert_eq!(times(&format!("Por Hettie Broomquill y Tildor Marwen | {days}")), 2);
}

#[test]
fn the_editors_of_an_imprint_wrote_nothing() {
    let imprint = "جميع الحقوق محفوظة لمركز مرصد الضفتين\nهيئة التحرير: لمى الشريف، سامر الحلواني";
    let text = format!("عنوان الخبر هنا\n\n{P}\n\n{Q}\n{imprint}\nهاتف: 555-0142\n");
    let digest = crate::parse(&text).unwrap();
    assert_eq!(digest.articles().flat_map(|article| article.bylines()).count(), 0);
}
