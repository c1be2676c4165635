//! What sort of document a text is, and how likely it is a digest at all.

use super::page::Page;
use super::shape;
use crate::records::*;
use crate::shares::six_in_ten;
use crate::text::fold;
use crate::words::keys::Key;

/// What the stages found, as far as the sort of document shows in it.
#[derive(Clone, Copy)]
pub(crate) struct Findings<'a> {
    pub(crate) kinds: &'a [LineKind],
    pub(crate) articles: &'a [ArticleRec],
    pub(crate) entries: &'a [EntryRec],
    pub(crate) evidence: &'a [Evidence],
    /// The first lines say that the text reviews the press.
    pub(crate) press: bool,
}

/// How many lines of an article are looked at for fields.
const HEAD: usize = 8;

/// What sort of document it is.
pub(crate) fn kind(page: &Page, found: Findings) -> Kind {
    if found.kinds.iter().all(|&kind| kind == LineKind::Separator) {
        return Kind::Empty;
    }
    let n = found.articles.len();
    if n < 2 && found.entries.len() < 2 {
        return Kind::Article;
    }
    let (mails, records) = keyed(page, found.articles);
    if n > 0 && most(mails, n) {
        return Kind::MailDigest;
    }
    let decided = |kind: Evidence| found.evidence.contains(&kind);
    let listed = found.entries.iter().any(|entry| entry.articles.0 < entry.articles.1);
    let marked = decided(Evidence::Marker) && (!listed || found.evidence.first() == Some(&Evidence::Marker));
    if marked || most(records, n) {
        return Kind::Export;
    }
    let (sourced, several) = sources(page, found.articles);
    if several && (sourced * 3 >= n || found.press) {
        let headed = found.articles.iter().filter(|article| !article.headline.is_empty()).count();
        return if headed * 2 >= n { Kind::PressFile } else { Kind::RoundUp };
    }
    Kind::Newsletter
}

/// Whether that many of `n` articles say what all of them are.
const fn most(count: usize, n: usize) -> bool {
    six_in_ten(count, n)
}

/// How many articles open as mails do, and how many with three fields or more; no further than either can
/// still be most of them.
fn keyed(page: &Page, articles: &[ArticleRec]) -> (usize, usize) {
    let n = articles.len();
    let (mut mails, mut records) = (0, 0);
    for (k, article) in articles.iter().enumerate() {
        if !most(mails.max(records) + n - k, n) {
            break;
        }
        let keys = keys(page, article);
        let has = |key: Key| keys & bit(key) != 0;
        mails += usize::from(has(Key::From) && (has(Key::Subject) || has(Key::Date)));
        records += usize::from(keys.count_ones() >= 3);
    }
    (mails, records)
}

const fn bit(key: Key) -> u32 {
    1 << key as u32
}

/// The keys of the fields that an article opens with.
fn keys(page: &Page, article: &ArticleRec) -> u32 {
    let lines = (article.first as usize..article.end as usize).take(HEAD);
    let fields = lines.take_while(|&i| !page.shapes[i].body()).filter(|&i| page.field(i));
    fields.fold(0, |keys, i| shape::key_of(page.text, page.lines[i]).map_or(keys, |key| keys | bit(key)))
}

/// How many articles say what outlet they were taken from, and whether those are several.
fn sources(page: &Page, articles: &[ArticleRec]) -> (usize, bool) {
    let (mut count, mut first, mut several) = (0, 0, false);
    for article in articles {
        // an agency that filed a report is not yet the outlet that printed it
        if article.source.is_empty() || article.source_from == From::Dateline {
            continue;
        }
        count += 1;
        if !several {
            let key = fold::key(&page.text[article.source]);
            several = first != 0 && key != first;
            first = key;
        }
    }
    (count, several)
}

/// How likely a text is a digest, 0 to 1, from its structure alone; one with two articles on good
/// evidence is just above 0.5.
pub(crate) fn score(shapes: &[shape::Shape], found: Findings) -> f32 {
    let n = found.articles.len();
    let linked = found.entries.iter().filter(|entry| entry.articles.0 < entry.articles.1).count();
    if n < 2 {
        // a contents whose articles lie further on, or a title that speaks of the press
        let listed: f32 = if found.entries.len() >= 3 { 0.3 } else { 0.0 };
        let rules = shapes.iter().filter(|shape| shape.is_rule()).count().min(5);
        return listed + if found.press { 0.1 } else { 0.0 } + rules as f32 * 0.01;
    }
    let worth = |kind: &Evidence| match kind {
        Evidence::Contents => 0.4,
        Evidence::Rule | Evidence::Marker | Evidence::Field => 0.35,
        Evidence::Ordinal | Evidence::Form | Evidence::Group => 0.25,
        Evidence::Blank | Evidence::Shape => 0.15,
    };
    let firm = |kind: &Evidence| !matches!(kind, Evidence::Blank | Evidence::Shape);
    if n == 2 && linked == 0 && !found.evidence.iter().any(firm) {
        return 0.45;
    }
    let sure: f32 = found.evidence.iter().map(worth).sum::<f32>().min(1.0);
    let many = 1.0 - 1.0 / n as f32;
    let listed = linked as f32 / found.entries.len().max(1) as f32;
    (0.5 + 0.3 * sure * many + 0.1 * listed + 0.1 * many * f32::from(u8::from(found.press))).min(1.0)
}

#[cfg(test)]
mod tests {
    use crate::{Evidence, Kind, detect, parse};

    const BODY: &str = "قالت البلدية إن الجسر الجديد افتتح صباح اليوم أمام السيارات والمارة بعد عام من العمل، وإن المرحلة المقبلة تبدأ بعد الصيف حين ينخفض ماء النهر ويسهل الوصول إلى القواعد القديمة.";
    const LINE: &str = "The town council said on Sunday that the new bridge is open to carts and to walkers after a year of work in the river.";

    fn kind(text: &str) -> Kind {
        let digest = parse(text).unwrap();
        assert!(digest.len() != 1 || digest.kind() == Kind::Article, "{text}");
        digest.kind()
    }

    fn clippings(rows: &[(&str, &str)]) -> String {
        rows.iter().map(|(outlet, headline)| format!("{outlet} :{headline}\n{BODY}\n=====\n")).collect()
    }

    #[test]
    fn nothing_and_one_article() {
        assert_eq!(kind(""), Kind::Empty);
        assert_eq!(kind(" \n\n=====\n\u{200f}\n* * *\n"), Kind::Empty);
        assert_eq!(kind("كلمة"), Kind::Article);
        assert_eq!(kind(&format!("افتتاح الجسر\n{BODY}\n{BODY}\n")), Kind::Article);
        let quoting = format!("جولة\n{BODY}\nوقالت صحيفة النهار: {BODY}\nوقالت صحيفة الحياة: {BODY}\n");
        assert_eq!(kind(&quoting), Kind::Article);
        let scenes =
            [BODY; 6].join("\n").replacen(&format!("{BODY}\n{BODY}\n"), &format!("{BODY}\n* * *\n"), 2);
        assert_eq!(scenes.matches('*').count(), 6, "{scenes}");
        assert_eq!(kind(&format!("الفصل الأول\n{scenes}\n")), Kind::Article);
    }

    #[test]
    fn clippings_and_round_ups_have_several_outlets() {
        let rows =
            [("وكالة النهر", "افتتاح الجسر"), ("مرآة الميناء", "وصول السفينة"), ("وكالة النهر", "ماء النهر")];
        assert_eq!(kind(&clippings(&rows)), Kind::PressFile);
        // what the first article says of its date is no heading
        let clippings = clippings(&rows).replacen('\n', "\nتاريخ النشر: 16/12/2015\n", 1);
        assert_eq!(parse(&clippings).unwrap().get(0).unwrap().headline(), Some("افتتاح الجسر"));
        let posts: String =
            rows.iter().map(|(outlet, headline)| format!("📌 {outlet}\n🔹 {headline}\n{BODY}\n\n")).collect();
        let posts = parse(&posts).unwrap();
        let told: Vec<_> = posts.articles().map(|article| (article.source(), article.headline())).collect();
        assert_eq!(told, rows.map(|(outlet, headline)| (Some(outlet), Some(headline))));
        let review = format!(
            "أقوال الصحف العالمية\n\nنيويورك تايمز\n{BODY}\n\nواشنطن بوست\n{BODY}\n\nالغارديان\n{BODY}\n\nلوموند\n{BODY}\n"
        );
        assert_eq!(kind(&review), Kind::RoundUp);
    }

    #[test]
    fn items_of_one_publisher_are_a_newsletter() {
        let items: String = ["Ferry stops", "Bridge opens", "Bakers wait"]
            .iter()
            .zip(1..)
            .map(|(headline, i)| format!("[{i}] {headline}\n\n{LINE} {LINE}\n\n==========\n\n"))
            .collect();
        assert_eq!(kind(&items), Kind::Newsletter);
        let one =
            [("وكالة النهر", "افتتاح الجسر"), ("وكالة النهر", "وصول السفينة"), ("وكالة النهر", "ماء النهر")];
        assert_eq!(kind(&clippings(&one)), Kind::Newsletter);
    }

    #[test]
    fn mail_and_exports_have_fields_and_marks() {
        let mail: String = ["Ferry stops", "Bridge opens", "Bakers wait"]
            .iter()
            .map(|subject| {
                format!("Date: Mon, 13 May 2019 09:12 +0200\nFrom: Ina <ina@ferry.example>\nSubject: {subject}\n\n{LINE} {LINE}\n\n------------------------------\n\n")
            })
            .collect();
        assert_eq!(kind(&mail), Kind::MailDigest);
        let export: String = ["Ferry stops", "Bridge opens", "Bakers wait"]
            .iter()
            .zip(1..)
            .map(|(headline, i)| format!("{i} of 3 DOCUMENTS\n\nThe Harbour Post\n\n{headline}\n\nLENGTH: 90 words\n\n{LINE} {LINE}\n\n\n"))
            .collect();
        assert_eq!(kind(&export), Kind::Export);
        // the first head is no contents, though its lines come again in all the others
        let export: String = ["Ferry stops", "Bridge opens", "Bakers wait"]
            .iter()
            .zip(1..)
            .map(|(headline, i)| format!("{headline}\n\nIna Roe\n{i}40 words\n{i} March 2015\nThe Harbour Post\nHARB\nEnglish\n\n{LINE}\n\n{LINE}\n\nDocument HARB000020150312eb3c000{i}x\n\n"))
            .collect();
        assert_eq!(kind(&export), Kind::Export);
        let digest = parse(&export).unwrap();
        assert_eq!(digest.contents().count(), 0);
        assert_eq!(digest.get(0).unwrap().headline(), Some("Ferry stops"));
        // contents and rules decide, and the fields still tell
        let titles = ["Ferry stops early", "Bridge opens to carts", "Bakers wait for flour"];
        let list: String = (1..).zip(titles).map(|(i, title)| format!("{i}. {title}\n")).collect();
        let record = |title| {
            format!(
                "{title}\nSource: The Harbour Post\nDate: 12 March 2015\nAuthor: Ina Roe\n{LINE} {LINE}\n"
            )
        };
        let listed = format!("Contents\n{list}\n=====\n{}", titles.map(record).join("=====\n"));
        assert!(parse(&listed).unwrap().evidence().eq([Evidence::Contents, Evidence::Rule]));
        assert_eq!(kind(&listed), Kind::Export);
    }

    #[test]
    fn a_digest_is_told_from_an_article() {
        let rows =
            [("وكالة النهر", "افتتاح الجسر"), ("مرآة الميناء", "وصول السفينة"), ("وكالة الأفق", "ماء النهر")];
        assert!(detect(&clippings(&rows)) >= 0.5);
        let long: String =
            (0..150).map(|i| clippings(&[rows[i % 3]]).replacen('\n', &format!(" {i}\n"), 1)).collect();
        assert!(long.len() > 50_000);
        assert!(detect(&long) >= 0.5);
        for single in
            ["", "=====\n=====\n", "كلمة", &format!("افتتاح الجسر\n{}", format!("{BODY}\n").repeat(500))]
        {
            assert!(detect(single) < 0.5);
        }
        // no line end in the first 64 KiB
        assert!(detect(&"م".repeat(70_000)) < 0.5);
        assert!(detect(&"=\r".repeat(70_000)) < 0.5);
    }
}
