//! Reviews of the press as sites, forums and offices print them, among what pages leave around texts.

use super::reviews::{HEADS, KNOWN, PAPERS, TEXT, read, wanted};

const NONE: [&str; 4] = [""; 4];

#[test]
fn titles_stand_behind_a_word_and_a_colon() {
    let leads = ["ففي جريدة", "أما جريدة", "وإلى جريدة", "وأخيرا في جريدة"];
    let told = |k: usize, paper: &str, head: &str| {
        format!(
            "{} «{paper}»، نطالع تقريرا تحت عنوان: «{head}»، قال إن {TEXT}\n\nوقالت الجريدة، {TEXT}\n\n",
            leads[k]
        )
    };
    assert_eq!(read("بلادنا في الصحافة", PAPERS, told), wanted(PAPERS, HEADS));
}

#[test]
fn words_lead_to_papers_before_colons() {
    let leads = [
        "نقلت الطبعة المحلية من صحيفة ~ عن مصادرها ما يلي",
        "والى صحيفة ~ المستقلة التي تشير الى الاتي",
        "صحيفة ~ اليومية وفي صفحتها الاولى نشرت",
        "ونختم مع صحيفة ~ لنقرأ فيها",
    ];
    let told = |k: usize, paper: &str, head: &str| {
        // headlines close the piece before, and head none
        format!(
            "{}: {TEXT}\n\n{TEXT}\nونقرأ فيها\n-\n{head}\n-\n{head} أيضا\n\n\n",
            leads[k].replace('~', paper)
        )
    };
    assert_eq!(read("قراءة في صحف اليوم", PAPERS, told), wanted(PAPERS, NONE));
}

#[test]
fn captions_stand_between_headlines_and_the_papers_that_print_them() {
    let told = |k: usize, paper: &str, head: &str| {
        let caption = if k.is_multiple_of(2) { "صورة من الضفة\n\n\n" } else { "" };
        format!(
            "{head}\n\n\n{caption}{paper} نشرت موضوعا لمراسلها في الميناء.\n\n\nتقول الجريدة: {TEXT}\n\n\nوتضيف: {TEXT}\n\n\n"
        )
    };
    assert_eq!(read("عرض الصحف", PAPERS, told), wanted(PAPERS, HEADS));
    // who prints no text is none
    let other =
        |_, paper: &str, head: &str| format!("{head}\n\n\n{paper} نشرت حراسها على الضفة.\n\n\n{TEXT}\n\n\n");
    assert!(read("عرض الصحف", PAPERS, other).iter().all(|(source, _)| source.is_empty()));
}

#[test]
fn notes_name_one_paper_before_their_colons() {
    let leads = [
        "«~» تؤكد ما قالته غيرها أمس",
        "مصدر آخر يصرح لـ«~»",
        "على صفحتها الأولى «~»",
        "ولا تنسى «~» أن تفرد للخبر مساحة",
    ];
    let told = |k: usize, paper: &str, _: &str| format!("** {}: {TEXT}\n", leads[k].replace('~', paper));
    assert_eq!(read("فى صحف اليوم: ما لم تنتبه إليه", PAPERS, told), wanted(PAPERS, NONE));
}

#[test]
fn sections_stand_alone_over_outlets_and_pages() {
    let told = |k: usize, paper: &str, head: &str| {
        let section = if k.is_multiple_of(2) { "أخبار الجامعة\n\n" } else { "" };
        format!("***\n\n{section}{paper} ص{}\n{head}\n{TEXT}\n{TEXT}\n\n", k + 4)
    };
    assert_eq!(read("التقرير الصحفي اليومي", PAPERS, told), wanted(PAPERS, HEADS));
    let text: String = (0..4).map(|k| told(k, PAPERS[k], HEADS[k])).collect();
    let digest = crate::parse(&text).unwrap();
    assert!(digest.articles().zip(PAPERS).all(|(article, paper)| article.text().starts_with(paper)));
}

#[test]
fn three_parts_stand_over_headlines_that_a_stroke_closes() {
    let told = |k: usize, paper: &str, head: &str| match k % 2 {
        0 => format!("خبر - {paper} - من سامي الوادي:\n{head} /\n{TEXT}\n\n"),
        _ => format!("{paper} - افتتاحية - 14/1/2010\n{head}\nبقلم: أسرة التحرير\n{TEXT}\n\n"),
    };
    assert_eq!(read("نشرة مترجمة عن الصحف", KNOWN, told), wanted(KNOWN, HEADS));
}

#[test]
fn keys_and_strokes_stand_before_outlets() {
    let told = |k: usize, paper: &str, head: &str| {
        format!("({}) {head}\nالمصدر/ {paper} - العرين/ 1{k}-6-2013\n{TEXT}\n\n", k + 1)
    };
    assert_eq!(read("المرصد الصحفي", PAPERS, told), wanted(PAPERS, HEADS));
}

#[test]
fn numbered_texts_under_a_name_for_contents_are_articles() {
    let told = |k: usize, paper: &str, head: &str| {
        let section = ["", "", "ثانيا ، الصحف المطبوعة:\n", ""][k];
        format!(
            "{section}{}-موقع {paper} ينشر خبرا يقول ..\n“{head}”\n” {TEXT} ”\nالتعليق:\n{TEXT}\n",
            k % 2 + 1
        )
    };
    let found =
        read("مرصد الصحف\n\nملخص :\n- دعاية بدل الأخبار.\n- أخبار غير دقيقة.\nأولا ، المواقع:", PAPERS, told);
    assert_eq!(found, wanted(PAPERS, HEADS));
}

#[test]
fn what_leads_on_to_other_pages_heads_nothing() {
    let told = |k: usize, paper: &str, head: &str| {
        let more =
            if k % 2 == 1 { "طالع أيضا: أسعار القمح في الميناء\n\n" } else { "" };
        format!("صحيفة {paper}: \"{head}\"\n\n{TEXT}\n\n{TEXT}\n\n{more}")
    };
    assert_eq!(read("أبرز ما جاء في الصحف", PAPERS, told), wanted(PAPERS, HEADS));
}

#[test]
fn the_way_to_the_page_is_no_part_of_headlines() {
    let told = |k: usize, paper: &str, head: &str| {
        let section = if k == 2 { "قضايا وآراء" } else { "صحف ومجلات" };
        format!("{section} » {head}\n\n'{paper}'\nسامي الوادي\n{TEXT}\n{TEXT}\n\nإطبع | أرسل لصديق\n\n\n")
    };
    let found = read("مرصد الإعلام", KNOWN, told);
    assert_eq!(found.into_iter().map(|found| found.1).collect::<Vec<_>>(), HEADS);
}

#[test]
fn one_line_closes_all_texts_below_their_tags() {
    let told = |k: usize, paper: &str, head: &str| {
        format!(
            "{head}\n\nSubmitted by admin on 11/1{k}/2019 - 09:12\n\nالمصدر:\n{paper}\nالكاتب:\nلينا الوادي\n{TEXT}\n{TEXT}\n\nالوسوم:\nالجسر\n\nLog in to post comments\n\n"
        )
    };
    assert_eq!(
        read("مكتبة المقالات | مركز الضفة\n\nتجاوز إلى المحتوى الرئيسي", PAPERS, told),
        wanted(PAPERS, HEADS)
    );
}

#[test]
fn what_a_site_prints_first_is_no_group() {
    let told = |k: usize, paper: &str, head: &str| {
        let group = if k.is_multiple_of(3) { format!("صحيفة {paper}\n\n") } else { String::new() };
        format!("{group}({head})\n\n{TEXT}\n\n{TEXT}\n\n")
    };
    let front = "الأخبار السياسية | الأخبار الأمنية | أخبار الضفة\nاهتمامات الصحف الصادرة اليوم\nأضيف بواسـطة\nأضف تقييـم\n\n\
        وكالة أنباء الضفة المستقلة – العرين\n\nتناولت الصحف الصادرة اليوم الجسر والميناء والقمح وما قيل عنها في البلدية.";
    let found = read(front, KNOWN, told);
    assert_eq!(found.into_iter().map(|found| found.1).collect::<Vec<_>>(), HEADS);
}

#[test]
fn a_sentence_right_below_a_row_is_all_its_text() {
    let told = |k: usize, paper: &str, head: &str| {
        format!(
            "{} | {paper} | {head}\n    ← يشكو المزارعون من غياب الرقابة، ويقول التجار إن النقل من الميناء صار أغلى بعد الأمطار.\n",
            k + 1
        )
    };
    let found =
        read("الرصد الصحفي اليومي | 21 أكتوبر 2017 | العدد 205\n\nم | الصحيفة | العنوان", PAPERS, told);
    assert_eq!(found, wanted(PAPERS, HEADS));
}

#[test]
fn gaps_part_articles_over_lines_that_outlets_open() {
    let told = |k: usize, paper: &str, head: &str| {
        let writer = if k == 1 { "" } else { "سامي الوادي\n" };
        format!("صحف ومجلات » {head}\n\n'{paper}'\n{writer}{TEXT}\n{TEXT}\n\nإطبع | أرسل لصديق\n\n\n")
    };
    let text: String = (0..3).map(|k| told(k, KNOWN[k], HEADS[k])).collect();
    let text = format!("{text}مرصد الحياة");
    let digest = crate::parse(&text).unwrap();
    assert!(digest.articles().all(|article| article.text().starts_with("صحف ومجلات")));
    assert_eq!(digest.len(), 3);
}
