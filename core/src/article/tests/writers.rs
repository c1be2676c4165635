//! Writers beside what they are, where they are and who worked with them.

use super::*;

/// The bylines and datelines alone of what is shown.
fn named(shown: &str) -> String {
    let lines = shown.lines().filter(|line| line.starts_with("by ") || line.starts_with("at "));
    let lines: Vec<_> = lines.map(|line| line.strip_suffix(" ()").unwrap_or(line)).collect();
    lines.join("\n")
}

fn read(lines: &[(&str, &str)]) {
    for &(line, wanted) in lines {
        assert_eq!(named(&above(line)), wanted, "{line}");
    }
}

#[test]
fn writers_stand_with_their_places() {
    read(&[
        ("Anna Holm in Oban", "by [Anna Holm in Oban] Anna Holm"),
        (
            "Anna Holm in Oban and Per Lund in London",
            "by [Anna Holm in Oban and Per Lund in London] Anna Holm + Per Lund",
        ),
        (
            "هدى الرامي (لندن) سامر الوادي (بيروت)",
            "by [هدى الرامي (لندن) سامر الوادي (بيروت)] هدى الرامي + سامر الوادي",
        ),
        (
            "هدى الرامي (لندن) وسامر الوادي (بيروت)",
            "by [هدى الرامي (لندن) وسامر الوادي (بيروت)] هدى الرامي + سامر الوادي",
        ),
        ("بيروت: ر. الوادي", "by [ر. الوادي] ر. الوادي\nat [بيروت] بيروت"),
        // a heading may say where, too
        ("Street Fighting in Cairo", ""),
        ("A. Background", ""),
    ]);
}

#[test]
fn writers_stand_with_what_they_are() {
    read(&[
        (
            "Anna Holm Political correspondent",
            "by [Anna Holm Political correspondent] Anna Holm = Political correspondent",
        ),
        ("هدى الرامي كاتبة وباحثة @hudarami", "by [هدى الرامي كاتبة وباحثة] هدى الرامي = كاتبة وباحثة"),
        ("By Dr. Anna Holm, Ph.D.", "by [Dr. Anna Holm] Dr. Anna Holm"),
        ("بقلم: المهندس/ سمير الوادي", "by [المهندس/ سمير الوادي] سمير الوادي"),
        ("Von Anna Holm, XYZ-Studio Oban", "by [Anna Holm] Anna Holm"),
        ("Author, Anna Holm\nRole, Harbour Radio", "by [Anna Holm] Anna Holm = Harbour Radio"),
        ("Von Redaktion", ""),
    ]);
}

#[test]
fn writers_stand_with_agencies_and_photographers() {
    read(&[
        ("Par Anna Holm avec AFP", "by [Anna Holm avec AFP] Anna Holm (AFP)"),
        ("Anna Holm and agencies", "by [Anna Holm and agencies] Anna Holm (agencies)"),
        ("Story by Anna Holm, Photos by Per Lund", "by [Anna Holm] Anna Holm"),
        ("Texto de Anna Holm e fotos de Per Lund", "by [Anna Holm] Anna Holm"),
        ("بيروت - سمير الوادي، تصوير: هدى الرامي", "by [سمير الوادي] سمير الوادي\nat [بيروت] بيروت"),
        ("Anna Holm / Photo: Reuters", ""),
    ]);
}

#[test]
fn nobody_writes_who_speaks() {
    read(&[
        ("«هذا جسر للجميع»\nسامر الوادي، صاحب متجر", ""),
        ("\"The bridge is for all\"\nAnna Holm", ""),
        ("\"The bridge is for all\"\nAnna Holm\n12 May 2019", "by [Anna Holm] Anna Holm"),
        ("The bridge is for \"all\"\nAnna Holm", "by [Anna Holm] Anna Holm"),
    ]);
}

#[test]
fn nobody_writes_whom_the_data_of_a_work_name() {
    read(&[
        ("تأليف: سمير الوادي\nإخراج: هدى الرامي", ""),
        ("اسم الكتاب: حكاية نهر\nالمؤلف: سمير الوادي\nالناشر: دار الضفاف", ""),
        ("The River Mill\nBy Anna Holm\nRiverside Books, 211 pages", ""),
        ("إعداد: سمير الوادي\nإخراج: هدى الرامي", "by [سمير الوادي] سمير الوادي"),
    ]);
}

#[test]
fn what_else_stands_beside_a_writer_is_left_out() {
    read(&[
        ("Anna Holm. London", "by [Anna Holm] Anna Holm\nat [London] London"),
        ("Anna Holm - Harbour\n12 May 2019", "by [Anna Holm] Anna Holm"),
        ("Anna Holm | H12 | 12 May 2019", "by [Anna Holm] Anna Holm"),
        ("Олена Гнатюк, Новоріччя", "by [Олена Гнатюк] Олена Гнатюк"),
        ("Anna Holm, for The River", "by [Anna Holm] Anna Holm"),
        ("Written by: Anna Holm | Edited by: Per Lund", "by [Anna Holm] Anna Holm\nby [Per Lund] Per Lund"),
        ("خاص \"الضفاف\" - ميس الوادي", "by [ميس الوادي] ميس الوادي"),
        ("Por Madrid", ""),
        ("By Land and Sea", ""),
        ("Олена Гнатюк, учителька", ""),
    ]);
}

#[test]
fn scripts_without_spaces_have_keys_and_brackets() {
    let closed = |end: &str| {
        let text = format!("川に架かる橋\n{}{end}", "新しい橋が歩行者に開放されたと市は発表した。".repeat(4));
        named(&shown(&text))
    };
    assert_eq!(closed("（山田 花子）"), "by [山田 花子] 山田 花子");
    assert_eq!(closed("【山田花子】"), "by [山田花子] 山田花子");
    assert_eq!(closed("（记者李小明、王大）"), "by [李小明、王大] 李小明 + 王大");
    assert_eq!(closed("（東京本社）"), "");
    assert_eq!(closed("（完）"), "");
    read(&[
        ("文／山田花子　写真／鈴木太郎", "by [山田花子] 山田花子"),
        ("本报记者 李小明 王大", "by [李小明 王大] 李小明 + 王大"),
        ("글 김민서 사진 이영수", "by [김민서] 김민서"),
        ("文化と芸能", ""),
    ]);
}

#[test]
fn urdu_papers_name_the_reporter_in_brackets() {
    let text = "دریا پر پل مکمل\nلاہور (رانا غلام قادر) دریا پر نئے پل کی تعمیر چار سال بعد مکمل ہو گئی ہے جس سے درجنوں دیہات شہر سے جڑ گئے ہیں۔";
    assert_eq!(named(&shown(text)), "by [رانا غلام قادر] رانا غلام قادر\nat [لاہور] لاہور");
    let desk = text.replace("رانا غلام قادر", "نمائندہ خصوصی");
    assert_eq!(named(&shown(&desk)), "at [لاہور] لاہور");
}
