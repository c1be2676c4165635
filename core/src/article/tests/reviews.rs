//! Reviews of the press in layouts that set outlets and headlines off in their own ways.

pub(super) const TEXT: &str = "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما، وقالت البلدية إن المرحلة المقبلة تبدأ بعد الصيف حين ينخفض ماء النهر ويسهل الوصول إلى القواعد القديمة.";
pub(super) const HEADS: [&str; 4] = [
    "الجسر يفتح أبوابه للمشاة اليوم",
    "السوق القديم يعود إلى أهله",
    "القمح يصل إلى ميناء الضفة",
    "العبارة تتوقف يوما كاملا",
];
pub(super) const PAPERS: [&str; 4] = ["مرايا الضفة", "قلم التلال", "صدى الوادي", "نداء الجبل"];
pub(super) const KNOWN: [&str; 4] = ["الحياة", "القدس العربي", "الشرق الأوسط", "النهار"];

/// Source and headline of each article below a title, in pieces made of an outlet and a headline.
pub(super) fn read(
    title: &str,
    papers: [&str; 4],
    piece: impl Fn(usize, &str, &str) -> String,
) -> Vec<(String, String)> {
    let pieces = papers.iter().zip(HEADS).enumerate().map(|(k, (paper, head))| piece(k, paper, head));
    let text = format!("{title}\n\n{}", pieces.collect::<String>());
    let digest = crate::parse(&text).unwrap();
    let own = |field: Option<&str>| field.unwrap_or_default().to_owned();
    digest.articles().map(|article| (own(article.source()), own(article.headline()))).collect()
}

pub(super) fn wanted(papers: [&str; 4], heads: [&str; 4]) -> Vec<(String, String)> {
    papers.iter().zip(heads).map(|(&paper, head)| (paper.to_owned(), head.to_owned())).collect()
}

#[test]
fn brackets_enclose_headlines_below_papers() {
    let found = read("أقوال الصحف", PAPERS, |_, paper, head| {
        format!("صحيفة {paper}\n\n({head})\n\n{TEXT}\n\n({head} مرة أخرى)\n\n{TEXT}\n\n")
    });
    let both = PAPERS.iter().zip(HEADS).flat_map(|(&paper, head)| {
        [(paper.to_owned(), head.to_owned()), (paper.to_owned(), format!("{head} مرة أخرى"))]
    });
    assert_eq!(found, both.collect::<Vec<_>>());
    // what stands in brackets below headlines is said of them
    let found = read("أقوال الصحف", KNOWN, |_, paper, head| {
        format!("{head}\n({paper}، 3 أيار 2017)\n{TEXT}\n\n")
    });
    assert_eq!(found, wanted(KNOWN, HEADS));
}

#[test]
fn numbers_stand_before_emphasised_headlines() {
    let found = read("نشرة الصباح", KNOWN, |k, paper, head| {
        format!("{}\u{fe0f}\u{20e3} *{head}*\n{TEXT}\n_المصدر: {paper}_\n\n", k + 1)
    });
    assert_eq!(found, wanted(KNOWN, HEADS));
}

#[test]
fn numbered_briefs_name_their_outlets_in_brackets() {
    let brief = |k, paper: &str, _: &str| format!("{} ـ ( {paper} ) {TEXT}\n", k + 1);
    assert_eq!(read("موجز ما نشرته الصحف", PAPERS, brief), wanted(PAPERS, [""; 4]));
    // towns do not
    let towns = ["دمشق", "بغداد", "القاهرة", "تونس"];
    assert!(read("موجز الأخبار", towns, brief).iter().all(|(source, _)| source.is_empty()));
}

#[test]
fn dots_and_tabs_part_outlets_from_headlines() {
    let found = read("أبرز ما تناولته الصحف", KNOWN, |_, paper, head| {
        format!("{paper} ........ {head}\n\n{TEXT}\n\n")
    });
    assert_eq!(found, wanted(KNOWN, HEADS));
    let found = read("قصاصات الصحف", PAPERS, |k, paper, head| {
        format!("===========\n{}\t{paper}\t{}\t{}\t{head}\n{TEXT}\n", k + 1, 12000 + 37 * k, k + 3)
    });
    assert_eq!(found, wanted(PAPERS, HEADS));
    let found = read("رصد المواقع", KNOWN, |k, paper, head| {
        format!(
            "{}:4{k} | {paper} | {head}\nhttp://www.example.org/{k}\n{head}\n{TEXT}\nشارك | طباعة\n\n",
            19 - k
        )
    });
    assert_eq!(found, wanted(KNOWN, HEADS));
}

#[test]
fn sentences_lead_to_papers() {
    let leads = [
        "نبدأ جولتنا من صحيفة ~ وفيها:",
        "وفي ~ نقرأ ما يلي:",
        "أما ~ فكتبت في صفحتها الأولى:",
        "ونختم من ~ وهذا الخبر:",
    ];
    let told = |k: usize, paper: &str, head: &str| {
        format!("{head}\n{} {TEXT}\n{TEXT}\n\n", leads[k].replace('~', paper))
    };
    assert_eq!(read("جولة في الصحافة", KNOWN, told), wanted(KNOWN, HEADS));
    let below = |_, paper: &str, head: &str| {
        format!(
            "{head}\nتاريخ النشر: 22.05.2017 | 09:45 GMT\n\nتحت العنوان أعلاه، كتب رامز الوادي، في \"{paper}\"، ما يلي:\n\n{TEXT}\n\n\n\n"
        )
    };
    assert_eq!(read("الصحافة", PAPERS, below), wanted(PAPERS, HEADS));
    // no blank lines at all
    let dense =
        |_, paper: &str, head: &str| format!("{head}\nتكتب “{paper}” في خبرها الرئيسي أنه {TEXT}\n{TEXT}\n");
    assert_eq!(read("أضواء على الصحافة", PAPERS, dense), wanted(PAPERS, HEADS));
    // alone over the text
    let over = |_, paper: &str, _: &str| format!("كتبت \"{paper}\" تقول:\n\n{TEXT}\n\n{TEXT}\n\n");
    assert_eq!(read("افتتاحيات الصحف", PAPERS, over), wanted(PAPERS, [""; 4]));
}

#[test]
fn outlets_close_paragraphs_beside_writers_and_under_days() {
    let found = read("البيئة في الصحافة", KNOWN, |k, paper, head| {
        let writer = if k % 2 == 0 { " – منيف الوادي" } else { "" };
        format!("«{head}»\n{TEXT}\n({paper}{writer}، {}/4/1437هـ)\n\n", k + 3)
    });
    assert_eq!(found, wanted(KNOWN, HEADS));
    let days = ["الاثنين 1/5/2017", "الثلاثاء 2/5/2017", "الأربعاء 3/5/2017", "الخميس 4/5/2017"];
    let chronicle = |k: usize, paper: &str, _: &str| {
        format!(
            "{}\n\n- {TEXT} ({paper}، {d}/5/2017).\n\n- {TEXT} ({paper}، {d}/5/2017).\n\n",
            days[k],
            d = k + 1
        )
    };
    let found = read("موجز يوميات الصحف", KNOWN, chronicle);
    assert!(found.len() == 8 && found.iter().all(|(source, _)| !source.is_empty()), "{found:?}");
}

#[test]
fn contents_name_outlets_behind_their_dots() {
    let entries = PAPERS.iter().zip(HEADS).map(|(paper, head)| format!("{head} ........ [{paper}] 3\n"));
    let title = format!("الملف الصحفي\n\nفهرس المحتويات\n{}", entries.collect::<String>());
    let found = read(&title, PAPERS, |_, _, head| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n"));
    assert_eq!(found, wanted(PAPERS, HEADS));
}

#[test]
fn days_and_what_all_fields_say_are_no_outlets() {
    let tones = ["محايد", "إيجابي", "سلبي", "محايد"];
    let found = read("تقرير الرصد الصحفي", PAPERS, |k, paper, head| {
        format!(
            "______\nالوسيلة: {paper}\nالصفحة: {}\nالعنوان: {head}\nالاتجاه: {}\nالنص:\n{TEXT}\n",
            k + 2,
            tones[k]
        )
    });
    assert_eq!(found, wanted(PAPERS, HEADS));
    let days =
        ["الأربعاء، 4 يناير 2017", "الثلاثاء، 7 فبراير 2017", "الجمعة، 3 مارس 2017", "الخميس، 6 أبريل 2017"];
    let found = read("نتائج البحث: 4 وثائق", KNOWN, |k, paper, head| {
        format!(
            "الوثيقة {} من 4\n\n{head}\n\nسامي الوادي\n{paper}\n{}\nالقسم: سياسة، ص 3\n\n{TEXT}\n\n\n",
            k + 1,
            days[k]
        )
    });
    assert_eq!(found, wanted(KNOWN, HEADS));
}

#[test]
fn reviews_turn_to_papers_over_headlines() {
    let turns = [
        "ونبدأ جولة الصحف من موقع ~ ومقال بعنوان:",
        "ننتقل إلى ~ ومقال بعنوان:",
        "وإلى ~ التي نشرت تقريرا بعنوان:",
        "أما مجلة ~ فنشرت مقالا بعنوان:",
    ];
    let over = |k: usize, paper: &str, head: &str| {
        format!("{}\n{head}\n{TEXT}\n{TEXT}\n", turns[k].replace('~', paper))
    };
    assert_eq!(read("جولة الصحافة الأجنبية", PAPERS, over), wanted(PAPERS, HEADS));
}

#[test]
fn pages_stand_before_headlines_and_outlets_between_texts_and_notes() {
    let paged = |k: usize, paper: &str, head: &str| {
        let more = format!("ص {} | {head} مرة أخرى\n{TEXT}\n{TEXT}", k + 9);
        format!("[[ جريدة {paper} ]]\nص {} | {head}\n{TEXT}\n{TEXT}\n{more}\n\n", k + 2)
    };
    let found = read("التقرير الصحفي", PAPERS, paged);
    let every_second: Vec<_> = found.iter().step_by(2).cloned().collect();
    assert_eq!(every_second, wanted(PAPERS, HEADS));
    let noted = |k: usize, paper: &str, head: &str| {
        format!(
            "{head}\n\n{TEXT}\n\n{TEXT}\n\nالمصدر : {paper}\nشارك | طباعة | {k} تعليقات\nليست هناك تعليقات\n\n"
        )
    };
    let found = read("الصفحات", PAPERS, noted);
    assert!(found.iter().zip(PAPERS).all(|(found, paper)| found.0 == paper), "{found:?}");
}

#[test]
fn strokes_stand_before_writers() {
    let writers = ["فهد الوادي", "طارق الضفة", "سامي التل", "ماهر النهر"];
    let signed = |k: usize, paper: &str, head: &str| {
        format!("({paper})\n\n## {head} // {}\n{TEXT}\n{TEXT}\n\n", writers[k])
    };
    let found = read("زبدة المقالات في الصحف اليومية", KNOWN, signed);
    assert!(found.iter().zip(HEADS).all(|(found, head)| found.1 == head), "{found:?}");
}
