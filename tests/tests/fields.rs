//! Bylines, datelines and credits, line by line: `tests/fields/*.tsv` say where a line stands in an
//! article, what must be read of it, and which look-alikes must give nothing.

use digest_tests::places;
use libdigest::{Article, Span};

const P: &str = "وقال الوزير في مؤتمر صحفي عقده في العاصمة إن الحكومة ستواصل العمل على تنفيذ الخطة التي أقرت العام الماضي رغم كل الصعوبات التي تواجهها البلاد في هذه المرحلة.";
const Q: &str = "وأضاف أن اللجنة ستجتمع مجددا الأسبوع المقبل لبحث ما تبقى من القضايا العالقة بين الطرفين، على أن ترفع توصياتها إلى المجلس في نهاية الشهر.";
const L: &str = "the government would go on with the plan agreed last year, despite all the difficulties that the country is facing now, and that parliament would vote on it.";

/// A line of a table: where it stands, the line without its marks, what they stand around, and the
/// last column.
struct Row {
    place: String,
    line: String,
    marked: Option<String>,
    told: String,
}

fn rows(table: &str) -> Vec<Row> {
    let path = places::tests().join("fields").join(table);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let row = |line: &str| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default().to_string();
        let (place, marked, told) = (next(), next(), next());
        let inside = marked.split_once('⟦').and_then(|(_, rest)| rest.split_once('⟧'));
        let line = marked.replace(['⟦', '⟧'], "");
        Row { place, line, marked: inside.map(|(inside, _)| inside.to_string()), told }
    };
    text.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

/// A press file of three articles; the row's line stands in the first.
fn document(row: &Row) -> String {
    let line = &row.line;
    let body = match row.place.as_str() {
        "above" => format!("{line}\n{P}\n{Q}"),
        "below" => format!("{P}\n{Q}\n{line}"),
        "opening" if line.is_ascii() => format!("{line}{L}\n{L}"),
        "opening" => format!("{line}{P}\n{Q}"),
        "closing" => format!("{P}\n{Q}{line}"),
        other => panic!("no place {other}"),
    };
    let articles = [
        ("صدى المرفأ :اجتماع طارئ للجنة العليا", body),
        ("دفتر النورس :سفن الحبوب تعود إلى الانتظار", format!("{Q}\n{P}")),
        ("مرآة الميناء :البلدية ترفض مشروع الجسر الجديد", format!("{P}\n{Q}")),
    ];
    let mut text = String::from("عناوين الملف\n");
    for (i, (heading, _)) in articles.iter().enumerate() {
        text += &format!("  {}. {heading}\n", i + 1);
    }
    for (heading, body) in articles {
        text += &format!("{heading}\n{body}\n======================\n");
    }
    text
}

fn list<'a>(fields: impl Iterator<Item = &'a str>, between: &str) -> String {
    fields.collect::<Vec<_>>().join(between)
}

fn person(person: libdigest::Person<'_>) -> String {
    match person.role() {
        Some(role) => format!("{} = {role}", person.name()),
        None => person.name().to_string(),
    }
}

fn with(names: String, agencies: String) -> String {
    if agencies.is_empty() { names } else { format!("{names} | {agencies}").trim_start().to_string() }
}

fn bylines(article: Article<'_>) -> Vec<(Span, String)> {
    let told = |byline: libdigest::Byline<'_>| {
        let people: Vec<String> = byline.people().map(person).collect();
        with(people.join("; "), list(byline.agencies().map(|f| f.text()), ", "))
    };
    article.bylines().map(|byline| (byline.span(), told(byline))).collect()
}

fn datelines(article: Article<'_>) -> Vec<(Span, String)> {
    let told = |line: libdigest::Dateline<'_>| {
        let places = list(line.places().map(|f| f.text()), ", ");
        let told = with(places, list(line.agencies().map(|f| f.text()), ", "));
        match line.date() {
            Some(day) => format!("{told} @ {:04}-{:02}-{:02}", day.year, day.month, day.day),
            None => told,
        }
    };
    article.datelines().map(|line| (line.span(), told(line))).collect()
}

fn credits(article: Article<'_>) -> Vec<(Span, String)> {
    let told = |credit: libdigest::Credit<'_>| list(credit.agencies().map(|f| f.text()), "; ");
    article.credits().map(|credit| (credit.span(), told(credit))).collect()
}

type Reading = fn(Article<'_>) -> Vec<(Span, String)>;

/// Holds every row of `table` to what it says, and `look_alikes` to nothing at all.
fn hold(table: &str, at_least: usize, look_alikes: &str, read: Reading) {
    let mut wrong = Vec::new();
    let mut check = |row: &Row, got: String, want: String| {
        if got != want {
            wrong.push(format!("{} {}\n   want {want}\n   got  {got}", row.place, row.line));
        }
    };
    let shown = |text: &str, found: Vec<(Span, String)>| {
        list(
            found
                .iter()
                .map(|(span, told)| format!("[{}] {told}", &text[*span]))
                .collect::<Vec<_>>()
                .iter()
                .map(String::as_str),
            " + ",
        )
    };
    let right = rows(table);
    assert!(right.len() >= at_least, "{table} has {} lines", right.len());
    for row in &right {
        let text = document(row);
        let digest = libdigest::parse(&text).expect("it is short");
        assert_eq!(digest.len(), 3, "{text}");
        let marked = row.marked.as_deref().expect("a row marks its field");
        check(
            row,
            shown(&text, read(digest.get(0).expect("three articles"))),
            format!("[{marked}] {}", row.told),
        );
    }
    let nothing = rows(look_alikes);
    assert!(nothing.len() >= at_least, "{look_alikes} has {} lines", nothing.len());
    for row in &nothing {
        let text = document(row);
        let digest = libdigest::parse(&text).expect("it is short");
        let article = digest.get(0).expect("three articles");
        let found = [bylines(article), datelines(article), credits(article)].concat();
        check(row, shown(&text, found), String::new());
    }
    println!("{table}: {} lines and {} look-alikes", right.len(), nothing.len());
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn bylines_are_read() {
    hold("bylines.tsv", 80, "bylines_not.tsv", bylines);
}

#[test]
fn datelines_are_read() {
    hold("datelines.tsv", 80, "datelines_not.tsv", datelines);
}

#[test]
fn credits_are_read() {
    hold("credits.tsv", 60, "credits_not.tsv", credits);
}

/// What may be found in the bodies of the shared articles: their running text is full of dates, names
/// and agencies, and none of it is written about the article. Four bodies end with a credit, an outlet
/// in brackets with `المصدر` before it or without. This bound may only fall; nothing else is found.
const CREDITS_IN_BODIES: usize = 4;

#[test]
fn running_text_holds_no_fields() {
    let Some(shared) = places::shared() else { return };
    let path = shared.join("articles/ant-v1.1.jsonl");
    let lines = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let articles: Vec<(String, String)> = lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a line is JSON"))
        .map(|article| {
            ["title", "text"].map(|key| article[key].as_str().expect("a text").trim().to_string()).into()
        })
        .collect();
    assert!(articles.len() >= 500, "{}", articles.len());

    // a body alone, below its headline, and in a digest between rules
    let mut texts: Vec<String> = articles.iter().map(|article| article.1.clone()).collect();
    texts.extend(articles.iter().map(|(title, body)| format!("{title}\n\n{body}")));
    let rule = "======================";
    texts.push(articles.iter().map(|(title, body)| format!("{title}\n{body}\n{rule}\n")).collect());
    let shown =
        [(0, articles.len()), (articles.len(), 2 * articles.len()), (2 * articles.len(), texts.len())];
    for ((first, end), manner) in shown.into_iter().zip(["alone", "below a headline", "in a digest"]) {
        let (mut credits, mut others) = (0, Vec::new());
        for text in &texts[first..end] {
            let digest = libdigest::parse(text).expect("it is short");
            for article in digest.articles() {
                credits += article.credits().len();
                others.extend(article.timestamps().map(|field| field.text().to_string()));
                others.extend(article.bylines().map(|field| field.text().to_string()));
            }
        }
        println!(
            "{} bodies {manner}: {} timestamps and bylines, {credits} credits, of which {CREDITS_IN_BODIES} are true",
            articles.len(),
            others.len()
        );
        assert!(others.is_empty() && credits <= CREDITS_IN_BODIES, "{credits} credits, {others:?}");
    }
}
