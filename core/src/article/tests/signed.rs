//! How papers and agencies of many countries sign: above the text, at its opening and below it.

use super::*;

/// The bylines, datelines and credits alone of what is shown.
pub(super) fn named(shown: &str) -> String {
    let lines =
        shown.lines().filter(|line| ["by ", "at ", "credit "].iter().any(|key| line.starts_with(key)));
    let lines: Vec<_> = lines.map(|line| line.strip_suffix(" ()").unwrap_or(line)).collect();
    lines.join("\n")
}

pub(super) fn all(read: impl Fn(&str) -> String, lines: &[(&str, &str)]) {
    for &(line, wanted) in lines {
        assert_eq!(named(&read(line)), wanted, "{line}");
    }
}

#[test]
fn surnames_are_known_by_their_form() {
    all(
        above,
        &[
            ("Tildor MARWEN\n12 May 2019", "by [Tildor MARWEN] Tildor MARWEN"),
            ("Sorvin LE MARWEN.\n12/05/2019", "by [Sorvin LE MARWEN] Sorvin LE MARWEN"),
            ("Zdobysława Mostowicz | 12.05.2019", "by [Zdobysława Mostowicz] Zdobysława Mostowicz"),
            ("Премила Мостенко\n12.05.2019", "by [Премила Мостенко] Премила Мостенко"),
            ("Μελτίνη Γεφυρίδου\n12/05/2019", "by [Μελτίνη Γεφυρίδου] Μελτίνη Γεφυρίδου"),
            ("The Guardian Tildor MARWEN", "by [Tildor MARWEN] Tildor MARWEN"),
            // a name of two outlets, a section and a key have capitals too
            ("Radio MARWEN\n12 May 2019", "credit [Radio MARWEN] (Radio MARWEN)"),
            ("Wiadomości lokalne | 12.05.2019", ""),
            ("Opracowała Premila Mostowicz", "by [Premila Mostowicz] Premila Mostowicz"),
        ],
    );
}

#[test]
fn keys_alone_lead_to_the_line_below() {
    all(
        above,
        &[
            ("By\nTildor Marwen\n12 May 2019", "by [Tildor Marwen] Tildor Marwen"),
            ("Oleh\nTildor Marwen", "by [Tildor Marwen] Tildor Marwen"),
            ("Von\nGudrun Mühlsteg", "by [Gudrun Mühlsteg] Gudrun Mühlsteg"),
            ("By\nland and sea", ""),
        ],
    );
}

#[test]
fn a_translator_stands_below_the_writer() {
    all(
        above,
        &[
            ("بولانا هارتوغ\nترجمة: هدى الرامي", "by [بولانا هارتوغ] بولانا هارتوغ\nby [هدى الرامي] هدى الرامي"),
            (
                "Tildor Marwen\nTraduction : Anna Holm",
                "by [Tildor Marwen] Tildor Marwen\nby [Anna Holm] Anna Holm",
            ),
            (
                "Тильдор Марвен\nПеревод: Анна Холм",
                "by [Тильдор Марвен] Тильдор Марвен\nby [Анна Холм] Анна Холм",
            ),
            // a sentence and a heading stand there too
            ("«جسر بلا نهر»\nترجمة: هدى الرامي", "by [هدى الرامي] هدى الرامي"),
            ("Tildor Marwen\nTraduction", ""),
        ],
    );
}

#[test]
fn several_correspondents_stand_each_behind_his_place() {
    all(
        above,
        &[
            (
                "جنيف - سامر الوادي ، موسكو - هدى الرامي، وكالات",
                "by [سامر الوادي ، موسكو - هدى الرامي] سامر الوادي + هدى الرامي\nat [جنيف - سامر الوادي ، موسكو - هدى الرامي، وكالات] جنيف + موسكو (وكالات)",
            ),
            (
                "Paris - Anna Holm, London - Per Lund",
                "by [Anna Holm, London - Per Lund] Anna Holm + Per Lund\nat [Paris - Anna Holm, London - Per Lund] Paris + London",
            ),
            (
                "قفصة (الأهرام) مراسلنا سامر الوادي",
                "by [سامر الوادي] سامر الوادي\nat [قفصة (الأهرام)] قفصة (الأهرام)",
            ),
        ],
    );
}

#[test]
fn what_a_writer_is_may_be_a_key_too() {
    all(
        above,
        &[
            (
                "12/05/2019 - 09:15 Por Anna Holm - Corresponsal de la Ribera - Lima",
                "by [Anna Holm - Corresponsal de la Ribera - Lima] Anna Holm = Corresponsal de la Ribera - Lima",
            ),
            ("By XQ - May 12, 2019", "credit [XQ] (XQ)"),
            ("By XQ Staff - May 12, 2019", ""),
            ("Anna Holm writes:", ""),
        ],
    );
}

#[test]
fn pictures_have_no_writers_and_no_places() {
    all(
        above,
        &[
            ("صورة أرشيفية - رويترز", ""),
            ("Archivfoto - dpa", ""),
            ("By Anna Holm\nPer Lund / Reuters\n12 May 2019", "by [Anna Holm] Anna Holm"),
            ("By Anna Holm\nREUTERS/PER LUND\n12 May 2019", "by [Anna Holm] Anna Holm"),
        ],
    );
}

#[test]
fn datelines_name_places_that_nobody_knows() {
    all(
        opening,
        &[
            (
                "Tildor MARWEN/STEGHAVN, (DHA)- ",
                "by [Tildor MARWEN] Tildor MARWEN\nat [STEGHAVN, (DHA)] STEGHAVN (DHA)",
            ),
            (
                "Anna Holm/STEGHAVN (Weirby), (DHA)- ",
                "by [Anna Holm] Anna Holm\nat [STEGHAVN (Weirby), (DHA)] STEGHAVN + Weirby (DHA)",
            ),
            ("Anna Holm / Steghavn - ", "by [Anna Holm] Anna Holm\nat [Steghavn] Steghavn"),
            ("Anna Holm / Steghavn. ", "by [Anna Holm] Anna Holm\nat [Steghavn] Steghavn"),
            ("By Anna Holm, Steghavn. ", "by [Anna Holm] Anna Holm\nat [Steghavn] Steghavn"),
            ("Na Mwandishi Wetu, Steghavn. ", "at [Steghavn] Steghavn"),
            (
                "Steghavn (Weirland), 12 May 2019 (AFP) - ",
                "at [Steghavn (Weirland), 12 May 2019 (AFP)] Steghavn + Weirland (AFP) 2019-5-12",
            ),
            (
                "مرجانة 12 شباط (بترا) سامر الوادي- ",
                "by [سامر الوادي] سامر الوادي\nat [مرجانة 12 شباط (بترا)] مرجانة (بترا)",
            ),
            ("ایسنا/گیلان ", "at [ایسنا/گیلان] گیلان (ایسنا)"),
            ("ጎንደር ፤ ህዳር 15/2016 (ኢዜአ) ፦ ", "at [ጎንደር ፤ ህዳር 15/2016 (ኢዜአ)] ጎንደር (ኢዜአ)"),
            ("Input/Output (I/O) - ", ""),
        ],
    );
}

#[test]
fn datelines_stand_behind_a_standfirst_and_the_headline() {
    let text =
        format!("The mill bridge opens again\nA year of work is over\n(ANSA) - STEGHAVN, 12 MAG - {L}\n{L}");
    assert_eq!(named(&shown(&text)), "at [(ANSA) - STEGHAVN, 12 MAG] STEGHAVN (ANSA)");
    let text =
        format!("The mill bridge opens again\nThe mill bridge opens againSteghavn, 12 May (Reuters) - {L}");
    assert_eq!(named(&shown(&text)), "at [Steghavn, 12 May (Reuters)] Steghavn (Reuters)");
    // a second paragraph without an agency is text
    let text = format!("The mill bridge opens again\nA year of work is over\nParis - {L}\n{L}");
    assert_eq!(named(&shown(&text)), "");
}

#[test]
fn texts_close_with_initials_and_agencies() {
    all(
        below,
        &[
            ("س. الوادي\nانقر هنا لقراءة الخبر من مصدره.", "by [س. الوادي] س. الوادي"),
            ("ع/ الوادي", "by [ع/ الوادي] ع/ الوادي"),
            ("..( وال – مصراتة ) م ش / ر ت", "credit [وال – مصراتة] (وال)"),
            ("Copyright RIVERSIDE.", ""),
            ("Copyright law and its makers", ""),
        ],
    );
    let text = format!(
        "다리 다시 열려\n{}\n윤하람 기자 yhr@example.com\n<저작권자 ⓒ 강변소식, 무단 전재 금지>",
        "두 강변을 잇는 다리가 다시 열렸다고 군청이 밝혔다. ".repeat(3)
    );
    assert_eq!(named(&shown(&text)), "by [윤하람] 윤하람");
}

#[test]
fn wires_of_east_asia_sign_in_brackets() {
    let read = |start: &str, body: &str| named(&shown(&format!("磨坊橋\n{start}{}", body.repeat(4))));
    let zh = "連接兩岸的步橋在整修後重新開放，居民相當高興。";
    assert_eq!(
        read("〔記者林曉芸／台中報導〕", zh),
        "by [林曉芸] 林曉芸\nat [〔記者林曉芸／台中報導〕] 台中"
    );
    assert_eq!(
        read("（中央社記者林曉芸台中12日電）", zh),
        "by [林曉芸] 林曉芸\nat [（中央社記者林曉芸台中12日電）] 台中 (中央社)"
    );
    let ja = "両岸を結ぶ橋が工事を終えて再び開通し、住民は喜んでいる。";
    assert_eq!(
        read("【ロンドン=山田花子】", ja),
        "by [山田花子] 山田花子\nat [【ロンドン=山田花子】] ロンドン"
    );
    assert_eq!(read("【ソウル共同】", ja), "at [【ソウル共同】] ソウル (共同)");
    assert_eq!(read("【速報】", ja), "");
    let ko = "두 강변을 잇는 다리가 다시 열렸다고 군청이 밝혔다. ";
    assert_eq!(
        read("[서울=뉴시스]윤하람 기자 = ", ko),
        "by [윤하람] 윤하람\nat [[서울=뉴시스]] 서울 (뉴시스)"
    );
}

#[test]
fn urdu_papers_name_several_desks() {
    let text = "دریا پر پل مکمل\nضفافپور(مانیٹرنگ ڈیسک، نمائندہ خصوصی) دریا پر نئے پل کی تعمیر چار سال بعد مکمل ہو گئی ہے جس سے درجنوں دیہات شہر سے جڑ گئے ہیں۔";
    assert_eq!(named(&shown(text)), "at [ضفافپور] ضفافپور");
}
