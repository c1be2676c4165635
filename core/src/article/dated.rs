//! The dates in headings: beside the headline, or behind it in a digest that closes its headlines with them.

use super::reader::Reader;
use crate::dates::Value;
use crate::records::*;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::glance::has_digit;
use crate::structure::trailing;

/// Where the headlines of a digest close with dates for the most part, `Y (12 May 2020)`, `Y | 12/5/2020`, what
/// they are without; empty in other digests.
pub(super) fn without_dates(reader: &mut Reader, articles: &[ArticleRec]) -> Vec<Option<Span>> {
    const LEAST: usize = 3;
    // most digests have none
    let figures = |article: &&ArticleRec| ends_near_digit(&reader.text[article.headline]);
    if articles.len() < LEAST || !six_in_ten(articles.iter().filter(figures).count(), articles.len()) {
        return Vec::new();
    }
    let bare: Vec<_> = articles.iter().map(|article| date_behind(reader, article.headline)).collect();
    let dated = bare.iter().flatten().count();
    if dated >= LEAST && six_in_ten(dated, articles.len()) { bare } else { Vec::new() }
}

fn ends_near_digit(s: &str) -> bool {
    const NEAR: usize = 4;
    has_digit(&s.as_bytes()[s.len().saturating_sub(NEAR)..])
}

/// A headline without the date that is set off behind it.
fn date_behind(reader: &mut Reader, headline: Span) -> Option<Span> {
    let label = trailing::label(reader.text, headline)?;
    let read = has_digit(reader.text[label.name].as_bytes()) && reader.read_times(label.name);
    // words beside it tell what happens on that day
    let whole = |span: Span| reader.text[label.name].len() <= span.len() + 1;
    let dated = matches!(&reader.times[..], [time] if is_day(time.value) && whole(time.span));
    (read && dated).then_some(label.rest)
}

fn is_day(value: Value) -> bool {
    matches!(value, Value::At { date: Some(_), .. })
}

/// Reads the dates that stand in an article's heading beside its headline and source; `bare` is the headline
/// without the date behind it.
pub(super) fn heading(reader: &mut Reader, article: &mut ArticleRec, bare: Option<Span>) {
    article.headline = bare.unwrap_or(article.headline);
    let heading = article.heading;
    let mut named = [article.headline, article.source].map(|span| match heading.contains(span) {
        true => span,
        false => Span::new(heading.start, heading.start),
    });
    named.sort_unstable_by_key(|span| (span.start, span.end));
    let [first, second] = named;
    let beside = [(heading.start, first.start), (first.end, second.start), (second.end, heading.end)];
    for (start, end) in beside.into_iter().filter(|(start, end)| start < end) {
        let part = Span::new(start, end);
        if !has_digit(reader.text[part].as_bytes()) || !reader.read_times(part) {
            continue;
        }
        for k in 0..reader.times.len() {
            if is_day(reader.times[k].value) {
                reader.push_time(reader.times[k], TimeKind::Published);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEADS: [&str; 4] =
        ["افتتاح الجسر الجديد", "وصول السفينة الأولى", "الخبازون ينتظرون القمح", "من يملك السوق القديم"];

    /// The headline, source and days of every article under such headings.
    fn read(headings: [String; 4]) -> Vec<(Option<String>, Option<String>, Vec<String>)> {
        let text = headings.map(|heading| format!("{heading}\n{TEXT}\n{TEXT}\n=====\n")).concat();
        let digest = crate::parse(&text).unwrap();
        let days = |article: crate::Article| {
            article.timestamps().map(|timestamp| timestamp.text().to_owned()).collect()
        };
        let owned = |s: Option<&str>| s.map(str::to_owned);
        digest
            .articles()
            .map(|article| (owned(article.headline()), owned(article.source()), days(article)))
            .collect()
    }

    fn expected(
        source: Option<&str>,
        day: impl Fn(usize) -> String,
    ) -> Vec<(Option<String>, Option<String>, Vec<String>)> {
        let row =
            |(k, head): (usize, &&str)| (Some(head.to_string()), source.map(str::to_owned), vec![day(k)]);
        HEADS.iter().enumerate().map(row).collect()
    }

    fn headings(make: impl Fn(&str, usize) -> String) -> [String; 4] {
        std::array::from_fn(|k| make(HEADS[k], k))
    }

    #[test]
    fn a_date_behind_headlines_is_no_part_of_them() {
        let figures = |k: usize| format!("{}/3/2021", 12 + k);
        let written = |k: usize| format!("{} مارس 2021", 12 + k);
        let month = |k: usize| format!("{}-Dec-96", 12 + k);
        assert_eq!(read(headings(|head, k| format!("{head} ({})", figures(k)))), expected(None, figures));
        assert_eq!(read(headings(|head, k| format!("{head} | {}", written(k)))), expected(None, written));
        assert_eq!(read(headings(|head, k| format!("{head} ({} )", month(k)))), expected(None, month));
    }

    #[test]
    fn a_date_beside_an_outlet_is_the_articles() {
        let day = |k: usize| format!("{}/3/2021", 12 + k);
        let found = read(headings(|head, k| format!("{head} (مرآة الميناء، {})", day(k))));
        assert_eq!(found, expected(Some("مرآة الميناء"), day));
    }

    #[test]
    fn a_date_in_one_headline_is_said_of_an_event() {
        let day = "محضر اجتماع البلدية (12/3/2021)";
        let found = read(headings(|head, k| if k == 2 { day.to_owned() } else { format!("{head} ({k})") }));
        assert_eq!(found[2], (Some(day.to_owned()), None, Vec::new()));
    }
}
