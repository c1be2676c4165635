//! Outlets that a word for what they are calls so, first of all lines of the articles: `1. The daily X` over `Y`.

use super::heads::{Head, lines};
use crate::records::ArticleRec;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::press_word::PressWord;
use crate::text::lines::trim_span;

/// Where nearly all articles open with such a line, and the headline stands below it in some place, those names.
pub(super) fn find(page: &Page, found: &Structure, heads: &mut [Head]) {
    const LEAST: usize = 3;
    let enough = |count: usize| count >= LEAST && count * 10 >= heads.len() * 8;
    let name = |(head, article): (&Head, &ArticleRec)| {
        let free = head.outlet.is_empty() && head.credit.is_empty() && head.writer.is_empty();
        if free { called(page, article.first as usize) } else { None }
    };
    // most digests are told by three
    let asked = [0, heads.len() / 2, heads.len().saturating_sub(1)];
    if !asked.iter().any(|&k| heads.get(k).zip(found.articles.get(k)).and_then(name).is_some()) {
        return;
    }
    let names: Vec<Option<Span>> = heads.iter().zip(&found.articles).map(name).collect();
    let under = |head: &Head, article: &ArticleRec| headline(page, head, article);
    let over = heads.iter().zip(&found.articles).zip(&names);
    let over = over.filter(|((head, article), name)| name.is_some() && under(head, article).is_some());
    if !enough(names.iter().flatten().count()) || !enough(over.count()) {
        return;
    }
    for ((head, article), name) in heads.iter_mut().zip(&found.articles).zip(names) {
        let (Some(name), Some(i)) = (name, under(head, article)) else { continue };
        let ordinal = opening::read(page.text, page.lines[article.first as usize]).number;
        *head = Head { outlet: name, ordinal, ..lines(page, i, article.end as usize) };
        head.lines.0 = article.first;
    }
}

/// The name that is all of line `i` behind a word for an outlet.
fn called(page: &Page, i: usize) -> Option<Span> {
    const NAME: usize = 6;
    let shape = &page.shapes[i];
    if !shape.may_head() || shape.stops() || page.field(i) {
        return None;
    }
    let line = opening::read(page.text, page.lines[i]).rest;
    let (word, name) = page.text[line].split_once(' ')?;
    let calls = PressWord::of(word).calls() && name.split_whitespace().nth(NAME).is_none();
    let name = opening::unquote(page.text, trim_span(page.text, Span::of(page.text, name)));
    let told = |c: char| matches!(c, ':' | ',' | '،' | '(' | '-' | '–') || opening::digit(c).is_some();
    (calls && !page.text[name].contains(told)).then_some(name)
}

/// The line of the headline: that of the heading, or the one below where the heading is the name.
fn headline(page: &Page, head: &Head, article: &ArticleRec) -> Option<usize> {
    let i = if head.lines.0 == article.first { article.first + 1 } else { head.lines.0 } as usize;
    let shape = page.shapes.get(i).filter(|_| i < article.end as usize && head.lines.0 < head.lines.1)?;
    (shape.may_head() && !shape.stops() && !page.is_text(i) && page.heads_body(i)).then_some(i)
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbered_outlets_stand_over_headlines_behind_kinds() {
        const TEXT: &str = "بلدیہ نے اعلان کیا ہے کہ مرمت کے کام کی وجہ سے تین بڑی سڑکیں دو ہفتے تک بند رہیں گی۔ شہریوں سے کہا گیا ہے کہ وہ متبادل راستے استعمال کریں۔";
        let heads = [
            "سرخی: شہر کی تین بڑی سڑکیں بند",
            "اداریہ: پانی کا بحران",
            "سرخی: طلبہ کے لیے نئے وظائف",
            "اداریہ: ماہی گیروں کی بات",
            "سرخی: بارش کی پیش گوئی",
        ];
        let papers = ["آئینۂ شہر", "آوازِ ساحل", "پیامِ کوہ", "چراغِ راہ", "روشن خبر"];
        let piece = |k: usize| format!("{} ۔ روزنامہ {}\n{}\n{TEXT}\n\n", k + 1, papers[k], heads[k]);
        let text = format!("آج کے اخبارات: ایک جائزہ\n\n{}", (0..5).map(piece).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        let own = |field: Option<&str>| field.unwrap_or_default().to_owned();
        let found: Vec<_> =
            digest.articles().map(|article| (own(article.source()), own(article.headline()))).collect();
        let bare = |head: &str| head.split_once(": ").map(|parts| parts.1.to_owned()).unwrap_or_default();
        assert_eq!(
            found,
            papers.iter().zip(heads).map(|(paper, head)| (paper.to_string(), bare(head))).collect::<Vec<_>>()
        );
    }
}
