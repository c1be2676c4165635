//! Articles read from made-up lines, and look-alikes that must give nothing.

mod beside;
mod exports;
mod headed;
mod reviews;
mod portals;
mod signed;
mod sites;
mod writers;

use super::*;
use crate::structure::wrapping;
use crate::text::lines;

/// What `one` makes of a text whose first line is its heading, a line each: `kind: text`, then the fields.
fn shown(text: &str) -> String {
    shown_with(text, "", &Options::new())
}

fn shown_with(text: &str, source: &str, options: &Options) -> String {
    let all = lines::lines(text);
    let heading = all[0];
    let bare = ArticleRec::bare(0, all.len() as u32);
    let mut article = ArticleRec { heading, headline: heading, role: Role::Source, ..bare };
    if !source.is_empty() {
        article.source = Span::of(text, &text[text.find(source).unwrap()..][..source.len()]);
        let rest = &text[article.source.end as usize..heading.end as usize];
        article.headline = Span::of(text, rest.trim_start_matches(|c: char| !c.is_alphanumeric()));
    }
    let mut kinds = vec![LineKind::Paragraph; all.len()];
    kinds[0] = LineKind::Heading;
    let mut found = Structure { kinds, articles: vec![article], ..Structure::default() };
    let mut fields = Fields::default();
    let shapes = wrapping::shapes(text, &all);
    let page = Page { text, lines: &all, shapes: &shapes };
    read(&page, &mut found, &mut fields, options);
    dump(text, &all, &found, &fields)
}

fn dump(text: &str, all: &[Span], found: &Structure, fields: &Fields) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    let names = |spans: Vec<Span>| spans.iter().map(|&span| &text[span]).collect::<Vec<_>>().join(" + ");
    let article = &found.articles[0];
    for (i, &kind) in found.kinds.iter().enumerate() {
        if kind != LineKind::Paragraph && i > 0 {
            writeln!(out, "{}: {}", kind.block().map_or("?", BlockKind::name), &text[all[i]]).unwrap();
        }
    }
    let agencies = |record: &NamedRec| {
        names(fields.agencies[record.agencies.0 as usize..record.agencies.1 as usize].to_vec())
    };
    for record in &fields.bylines {
        let people = &fields.people[record.names.0 as usize..record.names.1 as usize];
        let people: Vec<String> = people
            .iter()
            .map(|person| {
                let role =
                    if person.role.is_empty() { String::new() } else { format!(" = {}", &text[person.role]) };
                format!("{}{role}", &text[person.name])
            })
            .collect();
        writeln!(out, "by [{}] {} ({})", &text[record.span], people.join(" + "), agencies(record)).unwrap();
    }
    for record in &fields.datelines {
        let places = names(fields.places[record.names.0 as usize..record.names.1 as usize].to_vec());
        let date =
            record.date.map_or(String::new(), |date| format!(" {}-{}-{}", date.year, date.month, date.day));
        writeln!(out, "at [{}] {places} ({}){date}", &text[record.span], agencies(record)).unwrap();
    }
    for record in &fields.credits {
        writeln!(out, "credit [{}] ({})", &text[record.span], agencies(record)).unwrap();
    }
    for time in &fields.timestamps {
        writeln!(out, "{} {} [{}]", time.kind.name(), time.value, &text[time.span]).unwrap();
    }
    for &section in &fields.sections {
        writeln!(out, "section {}", &text[section]).unwrap();
    }
    if !article.source.is_empty() {
        writeln!(out, "source {} {}", &text[article.source], article.source_from.name()).unwrap();
    }
    out
}

const P: &str = "وقال الوزير في مؤتمر صحفي عقده في العاصمة إن الحكومة ستواصل العمل على تنفيذ الخطة التي أقرت العام الماضي رغم كل الصعوبات التي تواجهها البلاد في هذه المرحلة الدقيقة من تاريخها.";
const Q: &str = "وأضاف أن اللجنة ستجتمع مجددا الأسبوع المقبل لبحث ما تبقى من القضايا العالقة بين الطرفين، على أن ترفع توصياتها إلى مجلس الوزراء قبل نهاية الشهر الجاري.";
const L: &str = "The minister told reporters in the capital on Tuesday that the government would go on with the plan agreed last year, despite all the difficulties that the country is facing now, and that parliament would vote.";

/// What `lines` give above the body, below it, or at its opening.
fn above(lines: &str) -> String {
    shown(&format!("اجتماع طارئ للجنة العليا\n{lines}\n{P}\n{Q}"))
}

fn below(lines: &str) -> String {
    shown(&format!("اجتماع طارئ للجنة العليا\n{P}\n{Q}\n{lines}"))
}

fn opening(start: &str) -> String {
    let body = if start.is_ascii() { L } else { P };
    shown(&format!("اجتماع طارئ للجنة العليا\n{start}{body}\n{Q}"))
}

#[test]
fn datelines_open_a_paragraph() {
    for (start, wanted) in [
        ("القاهرة - رويترز: ", "at [القاهرة - رويترز] القاهرة (رويترز)\nsource رويترز dateline\n"),
        ("موسكو (أ ف ب) – ", "at [موسكو (أ ف ب)] موسكو (أ ف ب)\nsource أ ف ب dateline\n"),
        ("موسكو، روسيا (CNN)—", "at [موسكو، روسيا (CNN)] موسكو + روسيا (CNN)\nsource CNN dateline\n"),
        ("موسكو 15 ديسمبر 2015 /", "at [موسكو 15 ديسمبر 2015] موسكو () 2015-12-15\n"),
        (
            "دمشق في 12 كانون الأول / سانا / ",
            "at [دمشق في 12 كانون الأول / سانا] دمشق (سانا)\nsource سانا dateline\n",
        ),
        ("بئر الزيتون، السهل (الأفق) – ", "at [بئر الزيتون، السهل (الأفق)] بئر الزيتون + السهل (الأفق)\n"),
        ("مرجانة – ", "at [مرجانة] مرجانة ()\n"),
        ("MOSCOW (Reuters) - ", "at [MOSCOW (Reuters)] MOSCOW (Reuters)\nsource Reuters dateline\n"),
        ("PARIS, France - ", "at [PARIS, France] PARIS + France ()\n"),
        (
            "BEIRUT, Dec. 16, 2015 (AFP) - ",
            "at [BEIRUT, Dec. 16, 2015 (AFP)] BEIRUT (AFP) 2015-12-16\nsource AFP dateline\n",
        ),
        ("كتب محمد علي: ", "by [محمد علي] محمد علي ()\n"),
        ("محمد النجار - عمّان: ", "by [محمد النجار] محمد النجار ()\nat [عمّان] عمّان ()\n"),
    ] {
        assert_eq!(opening(start), wanted, "{start}");
    }
}

#[test]
fn a_sentence_opens_with_no_dateline() {
    for start in [
        "النجداوي: ",
        "قال النجداوي: ",
        "الوزير (وزير الخارجية) - ",
        "القمة – التي عقدت أمس – ",
        "وزير الخارجية (النجداوي) قال: ",
        "من جهة أخرى - ",
        "أولا – ",
        "3 ساعات في القصر الأبيض، ",
        "الاجتماع الأول: ",
        "Wendover: ",
        "NATO - ",
        "The minister - ",
        "In Cairo, ",
        "Update: ",
    ] {
        assert_eq!(opening(start), "", "{start}");
    }
}

#[test]
fn lines_above_the_body() {
    for (lines, wanted) in [
        ("بقلم: د. سمير العيطة", "meta: بقلم: د. سمير العيطة\nby [د. سمير العيطة] د. سمير العيطة ()\n"),
        ("كتبت - سارة أحمد:", "meta: كتبت - سارة أحمد:\nby [سارة أحمد] سارة أحمد ()\n"),
        (
            "أحمد عبدالله والوكالات",
            "meta: أحمد عبدالله والوكالات\nby [أحمد عبدالله والوكالات] أحمد عبدالله (الوكالات)\n",
        ),
        (
            "وداد السلموني ورامي حجازين",
            "meta: وداد السلموني ورامي حجازين\nby [وداد السلموني ورامي حجازين] وداد السلموني + رامي حجازين ()\n",
        ),
        ("محمد النجار-عمان", "meta: محمد النجار-عمان\nby [محمد النجار] محمد النجار ()\nat [عمان] عمان ()\n"),
        ("admin 16 ديسمبر 2015", "meta: admin 16 ديسمبر 2015\npublished 2015-12-16 [16 ديسمبر 2015]\n"),
        ("2015/12/16 منوعات", "meta: 2015/12/16 منوعات\npublished 2015-12-16 [2015/12/16]\nsection منوعات\n"),
        (
            "المصدر: (رويترز، الأفق، سانا)",
            "meta: المصدر: (رويترز، الأفق، سانا)\ncredit [رويترز، الأفق، سانا] (رويترز + الأفق + سانا)\n",
        ),
        (
            "اليوم السابع",
            "meta: اليوم السابع\ncredit [اليوم السابع] (اليوم السابع)\nsource اليوم السابع credit\n",
        ),
        (
            "Paul Krugman, The New York Times",
            "meta: Paul Krugman, The New York Times\nby [Paul Krugman, The New York Times] Paul Krugman (The New York Times)\n",
        ),
        (
            "Sélim Haddour et Claire Montferrand",
            "meta: Sélim Haddour et Claire Montferrand\nby [Sélim Haddour et Claire Montferrand] Sélim Haddour + Claire Montferrand ()\n",
        ),
        (
            "From: Anna Weber <aweber@example.org>",
            "meta: From: Anna Weber <aweber@example.org>\nby [Anna Weber] Anna Weber ()\n",
        ),
        (
            "16 ديسمبر 2015 - السنة التاسعة العدد 48",
            "meta: 16 ديسمبر 2015 - السنة التاسعة العدد 48\npublished 2015-12-16 [16 ديسمبر 2015]\n",
        ),
        (
            "بقلم: محمد علي 16/12/2015",
            "meta: بقلم: محمد علي 16/12/2015\nby [محمد علي] محمد علي ()\npublished 2015-12-16 [16/12/2015]\n",
        ),
        ("شاركغرّد", "boilerplate: شاركغرّد\n"),
        ("اضغط للمشاركة على فيسبوك", "boilerplate: اضغط للمشاركة على فيسبوك\n"),
    ] {
        assert_eq!(above(lines), wanted, "{lines}");
    }
}

#[test]
fn look_alikes_above_the_body_are_text() {
    for line in [
        "مستقبل الأسد",
        "دعم روسي للمعارضة",
        "محمد صلاح يتألق",
        "الأمير محمد",
        "بين رويترز وفرانس برس",
        "كتب الوزير رسالة",
        "وزير الخارجية المصري",
        "رأي القدس",
        "What we know",
        "In the news",
        "Economic Growth and Social Justice",
        "By the sea",
        "Washington rules",
        "Published and forgotten",
        "الجيش السوري",
        "تقرير: المدينة تغرق في الصمت منذ أيام",
        "قبل 16 ديسمبر 2015 بيوم واحد",
        "مؤتمر المياه - 16 ديسمبر 2015",
        "حفل تكريم الرواد - 16 ديسمبر 2015 الساعة 7 مساء",
        "16 ديسمبر 2015 - افتتاح المعرض الكبير",
        "في 16 ديسمبر 2015 - افتتح الجسر",
        "16 ديسمبر 2015 يوم لن ينساه أحد",
        "عاد الهدوء أمس",
        "رئيس الحكومة : لن نتراجع",
    ] {
        assert_eq!(above(line), "", "{line}");
    }
}

#[test]
fn lines_below_the_body() {
    for (lines, wanted) in [
        (
            "بيروت : 8 / رجب / 1438 – 6 / 4 / 2017\nنادر العلمي : مدير مركز الأفق",
            "meta: بيروت : 8 / رجب / 1438 – 6 / 4 / 2017\nmeta: نادر العلمي : مدير مركز الأفق\nby [نادر العلمي : مدير مركز الأفق] نادر العلمي = مدير مركز الأفق ()\nat [بيروت] بيروت ()\ncreated 2017-04-05 [8 / رجب / 1438]\ncreated 2017-04-06 [6 / 4 / 2017]\n",
        ),
        (
            "رضوان الميداني - معلم متقاعد",
            "meta: رضوان الميداني - معلم متقاعد\nby [رضوان الميداني - معلم متقاعد] رضوان الميداني = معلم متقاعد ()\n",
        ),
        (
            "د. عفاف النابلي | أستاذة الخطوط القديمة",
            "meta: د. عفاف النابلي | أستاذة الخطوط القديمة\nby [د. عفاف النابلي | أستاذة الخطوط القديمة] د. عفاف النابلي = أستاذة الخطوط القديمة ()\n",
        ),
        (
            "جهاد الخازن\nكاتب من لبنان",
            "meta: جهاد الخازن\nmeta: كاتب من لبنان\nby [جهاد الخازن\nكاتب من لبنان] جهاد الخازن = كاتب من لبنان ()\n",
        ),
        (
            "نقلا عن \"الخليج\" الإماراتية",
            "meta: نقلا عن \"الخليج\" الإماراتية\ncredit [\"الخليج\" الإماراتية] (\"الخليج\" الإماراتية)\nsource \"الخليج\" الإماراتية credit\n",
        ),
        ("المصدر : محيط", "meta: المصدر : محيط\ncredit [محيط] (محيط)\nsource محيط credit\n"),
        ("المصدر: وكالات", "meta: المصدر: وكالات\ncredit [وكالات] (وكالات)\n"),
        ("ا ف ب", "meta: ا ف ب\ncredit [ا ف ب] (ا ف ب)\n"),
        ("// انتهى //", "boilerplate: // انتهى //\n"),
        ("اقرأ أيضا: الحكومة تجتمع غدا", "boilerplate: اقرأ أيضا: الحكومة تجتمع غدا\n"),
        (
            "(Reporting by John Smith; editing by Jane Doe)",
            "meta: (Reporting by John Smith; editing by Jane Doe)\nby [John Smith] John Smith ()\nby [Jane Doe] Jane Doe ()\n",
        ),
    ] {
        assert_eq!(below(lines), wanted, "{lines}");
    }
}

#[test]
fn an_agency_closes_a_paragraph() {
    for (end, wanted) in [
        (" (AFP)", "credit [AFP] (AFP)\n"),
        (" /الأناضول/", "credit [الأناضول] (الأناضول)\n"),
        (" (رويترز، أ ف ب)", "credit [رويترز، أ ف ب] (رويترز + أ ف ب)\n"),
        (" (انتهى البيان)", ""),
        (" (داعش)", ""),
    ] {
        assert_eq!(shown(&format!("عنوان الخبر هنا\n{P}\n{Q}{end}")), wanted, "{end}");
    }
    let open = Q.trim_end_matches('.');
    for end in [" وفق منظمة الصحة العالمية (WHO).", " بحسب ما ذكرته وكالة فرانس برس (أ ف ب)."]
    {
        assert_eq!(shown(&format!("عنوان الخبر هنا\n{P}\n{open}{end}")), "", "{end}");
    }
}

#[test]
fn subheads_stand_between_paragraphs() {
    for (line, wanted) in [
        ("تنسيق الجهود", "subhead: تنسيق الجهود\n"),
        ("*اجتماع جيد", "subhead: *اجتماع جيد\n"),
        ("«لن نتراجع عن موقفنا»", "subhead: «لن نتراجع عن موقفنا»\n"),
        ("من يملك المفتاح؟", "subhead: من يملك المفتاح؟\n"),
        ("ومضى وحده إلى النهر.", ""),
        ("وأضاف:", ""),
        ("- بند من قائمة", ""),
        ("بند أول\nبند ثان\nبند ثالث", ""),
        ("كيف بدأت؟\nبدأت من الصفر ولم يكن معي أحد.\nومتى انتهيت؟", ""),
        ("16 ديسمبر 2015", ""),
        ("******", ""),
    ] {
        assert_eq!(shown(&format!("عنوان الخبر هنا\n{P}\n{line}\n{Q}")), wanted, "{line}");
    }
    // the second half of a sentence that was broken
    let open = P.trim_end_matches('.');
    assert_eq!(shown(&format!("عنوان الخبر هنا\n{open}\nفي كل مكان\n{Q}")), "");
}

#[test]
fn wrapped_text_has_no_metadata_inside() {
    let text = "Subject of the message\n\nThe committee met on Tuesday to discuss the plan, which many\nhad thought forgotten. It was the third meeting since January 11,\n2010. Nobody from the ministry came, though two of its officers\nhad said they would, and the chair, a former judge, adjourned\nLondon time after an hour, with an apology to the visitors and\na promise to publish the minutes.\n\nNEXT STEPS\n\nMembers may send their remarks to the secretary until the end of\nthe month, and the plan will then be put to a vote by all those\nwho have paid their dues.\n";
    assert_eq!(shown(text), "subhead: NEXT STEPS\n");
}

#[test]
fn a_repeated_headline_is_boilerplate() {
    let headline = "البلدية ترفض مشروع الجسر الجديد";
    let glued = format!("{headline} {headline} شارك على فيسبوك  شارك على تويتر");
    assert_eq!(shown(&format!("{headline}\n{glued}\n{P}\n{Q}")), format!("boilerplate: {glued}\n"));
    // glued to its first sentence it is text
    assert_eq!(shown(&format!("{headline}\n{headline}{P}\n{Q}")), "");
}

#[test]
fn fields_hide_in_boilerplate() {
    let line = "صدى البلد- أخبار العالم منذ ساعتين 3 تعليقات 0 ارسل لصديق نسخة للطباعة";
    let wanted = format!(
        "boilerplate: {line}\ncredit [صدى البلد] (صدى البلد)\npublished -PT2H [منذ ساعتين]\nsection أخبار العالم\n"
    );
    assert_eq!(above(line), wanted);
    // a known first word is not the outlet: the delimiter ends its name, and without one it is not named
    let rest = "أخبار العالم منذ ساعتين 3 تعليقات 0 ارسل لصديق نسخة للطباعة";
    assert!(above(&format!("صدى التلال- {rest}")).contains("credit [صدى التلال]"));
    assert!(!above(&format!("صدى التلال {rest}")).contains("credit"));
}

#[test]
fn tables_may_be_off() {
    let options = Options::new().without_outlet_table().outlet("مرآة الميناء");
    let text = |line: &str| format!("عنوان الخبر هنا\n{line}\n{P}\n{Q}");
    assert_eq!(shown_with(&text("رويترز"), "", &options), "");
    let known = "meta: مرآة الميناء\ncredit [مرآة الميناء] (مرآة الميناء)\nsource مرآة الميناء credit\n";
    assert_eq!(shown_with(&text("مرآة الميناء"), "", &options), known);
    let worded = "meta: صحيفة الميناء\ncredit [صحيفة الميناء] (صحيفة الميناء)\nsource صحيفة الميناء credit\n";
    assert_eq!(shown_with(&text("صحيفة الميناء"), "", &options), worded);
}

#[test]
fn the_article_s_own_outlet_needs_no_table() {
    let text =
        format!("دفتر النورس :عنوان الخبر هنا\nدفتر النورس - رأس الجسر\n{P}\n{Q}\nالمصدر: دفتر النورس");
    assert_eq!(
        shown_with(&text, "دفتر النورس", &Options::new()),
        "meta: دفتر النورس - رأس الجسر\nmeta: المصدر: دفتر النورس\nat [دفتر النورس - رأس الجسر] رأس الجسر (دفتر النورس)\ncredit [دفتر النورس] (دفتر النورس)\nsource دفتر النورس heading\n"
    );
}

/// Of a line longer than any metadata line, the opening and the end are read and no more: a hundred
/// times the text between them costs the same.
#[test]
fn long_lines_are_read_at_their_ends() {
    let sentences = [
        "القاهرة (رويترز) - وقال الوزير إن الخطة ستنفذ في 3 مارس 2019 كما أقرت. ",
        "بقلم سامر العكاري: نقلا عن رويترز، المصدر: الأفق، (أ ف ب) 16/12/2015 - ",
        "اقرأ أيضا: شارك على فيسبوك، تم نشر هذا الخبر نقلا عن موقع الأفق ",
        "The ministers met on Tuesday (AFP) and agreed, by 5 May 2019, Source: Reuters. ",
        "(((((///- ",
        "رويترز",
        "12345678901234567890",
    ];
    let text = |sentence: &str, times: usize| {
        let long = sentence.repeat(times);
        format!("عنوان الخبر هنا\n{long}\n{P}\n{long}{Q}\n{long}(أ ف ب)\n{long}")
    };
    for sentence in sentences {
        let once = crate::work::counted(|| drop(shown(&text(sentence, 100))));
        let more = crate::work::counted(|| drop(shown(&text(sentence, 10_000))));
        assert!(once > 0 && more == once, "{sentence}: {once} bytes read, then {more}");
    }
}

#[test]
fn any_lines_are_read() {
    // every pair of odd lines, above and below a body and without one
    let odd = [
        ":",
        "(",
        "()",
        "- -",
        "المصدر:",
        ": X",
        "By",
        "بقلم",
        "و",
        "// //",
        "(AFP",
        "AFP)",
        "\u{640}",
        "«»",
        "\"",
        "By: :",
        "16/12/2015 - - ",
        "د.",
        "«رويترز",
        "a\tb\t",
        "|",
        "From: <>",
        "From: (@)",
        "@",
        "Subject:",
        "كتب :",
        "12",
        "ا ف ب :",
        "المصدر : /",
        "*",
        "X : مدير",
        "و و و",
        "ومحمد علي",
        "محمد علي و",
        "\u{200f}(أ ف ب)\u{200f} -",
        "   أمس",
        "é—é (",
        "/ /",
        "[/]",
    ];
    for a in odd {
        for b in odd {
            for text in [
                format!("h\n{a}\n{b}"),
                format!("{a}\n{b}\n{P}\n{b}{Q}{a}\n{a}{b}\n{b}"),
                format!("h h\n{a} {b}{P}\n{a}\n{Q} {a}{b}"),
            ] {
                if !lines::lines(&text).is_empty() {
                    shown(&text);
                }
            }
        }
    }
}
