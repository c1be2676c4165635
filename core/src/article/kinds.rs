//! Words for what outlets are, beside their names.

use super::between::town_behind;
use crate::lookup::{AGENCY, COUNTRY, FIRST_WORD, LAST_WORD, OUTLET, VOCABULARY};
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::outlet_words::PAPERS;

/// The sources without the words for what they are and the towns where they appear.
pub(super) fn without_kinds(page: &Page, found: &mut Structure) {
    without_common_kinds(page, found);
    without_towns(page, found);
}

/// Where nearly all sources have one or two words behind a comma, which name no outlet, these are where it appears:
/// `X, its town`.
fn without_towns(page: &Page, found: &mut Structure) {
    const LEAST: usize = 3;
    let bare = |article: &ArticleRec| {
        town_behind(page.text, article.source).filter(|&name| alone(page, article, name))
    };
    let named = |article: &&ArticleRec| !article.source.is_empty();
    let all = found.articles.iter().filter(named).count();
    let towns = found.articles.iter().filter(|article| bare(article).is_some()).count();
    if towns < LEAST || !eight_in_ten(towns, all) {
        return;
    }
    for article in &mut found.articles {
        article.source = bare(article).unwrap_or(article.source);
    }
}

/// Whether what stands behind a source's name is no outlet of its own.
fn alone(page: &Page, article: &ArticleRec, name: Span) -> bool {
    let behind = page.text[Span::new(name.end, article.source.end)].trim_start_matches([',', '،', ' ']);
    VOCABULARY.by_key(fold::key(behind)) & (OUTLET | AGENCY) == 0
}

/// Where nearly all sources open with one word for what they are, or close with one, it is no part of them:
/// `The paper X`, `The paper Y`. A country alone is no name of an outlet's.
fn without_common_kinds(page: &Page, found: &mut Structure) {
    // most digests are told by three
    let all = found.articles.len();
    let asked = [0, all / 2, all.saturating_sub(1)].into_iter().filter_map(|k| found.articles.get(k));
    if asked.filter(|article| kind_beside(page.text, article.source).is_some()).count() == 0 {
        return;
    }
    for from in [From::Heading, From::Credit, From::Group] {
        let said = |article: &&ArticleRec| !article.source.is_empty() && article.source_from == from;
        let kind = |article: &ArticleRec| kind_beside(page.text, article.source).map(|(_, kind)| kind);
        // a group's name is built with more care: nothing but the word for a paper is no part of it
        let paper = |kind: &str| PAPERS.contains(&kind);
        let usual = found.articles.iter().filter(said).find_map(kind);
        let Some(usual) = usual.filter(|&usual| from != From::Group || paper(usual)) else { continue };
        let all = found.articles.iter().filter(said).count();
        let kinds = found.articles.iter().filter(said).filter(|article| kind(article) == Some(usual)).count();
        // more of them where some have others
        let others = found.articles.iter().filter(said).filter_map(kind).any(|kind| kind != usual);
        // two are enough where all names open with one
        let opens = |article: &ArticleRec| kind_of(page.text, article.source).is_some();
        let every = kinds >= 2 && found.articles.iter().filter(said).all(opens);
        if !every && (kinds < 3 || kinds * 10 < all * if others { 8 } else { 6 }) {
            continue;
        }
        let tags = |name: Span| VOCABULARY.by_key(fold::key(&page.text[name]));
        let known = |name: Span| tags(name) & (OUTLET | AGENCY) != 0;
        for article in found.articles.iter_mut().filter(|article| said(&&**article)) {
            // another kind may be a part of the name, unless it is known without
            let bare = kind_beside(page.text, article.source);
            let foreign = |name: Span| !page.text[article.source].is_ascii() && page.text[name].is_ascii();
            let bare =
                bare.filter(|&(name, kind)| kind == usual || paper(kind) || known(name) || foreign(name));
            let alone = |&(name, kind): &(Span, &str)| {
                known(name) || !known(article.source) && (paper(kind) || tags(name) & COUNTRY == 0)
            };
            article.source = bare.filter(alone).map_or(article.source, |bare| bare.0);
        }
    }
}

/// A name without the word for what it is beside it, and that word.
fn kind_beside(text: &str, name: Span) -> Option<(Span, &str)> {
    if let Some(kind) = kind_of(text, name) {
        return Some((without_kind(text, name, kind)?, kind));
    }
    let s = &text[name];
    let space = memchr::memrchr(b' ', s.as_bytes())?;
    let (bare, last) = (&s[..space], &s[space + 1..]);
    let closes = VOCABULARY.by_key(fold::key(last)) & (FIRST_WORD | LAST_WORD) == LAST_WORD;
    // in scripts without capitals such words are parts of names
    (closes && last.starts_with(|c: char| c.is_lowercase() || c.is_uppercase()))
        .then(|| (Span::of(text, bare), last))
}

/// The word for what it is that a name opens with.
pub(super) fn kind_of(text: &str, name: Span) -> Option<&str> {
    let (first, _) = text[name].split_once(' ')?;
    (VOCABULARY.by_key(fold::key(first)) & (FIRST_WORD | LAST_WORD) == FIRST_WORD).then_some(first)
}

/// A name without the word for what it is.
pub(super) fn without_kind(text: &str, name: Span, kind: &str) -> Option<Span> {
    let bare = text[name].strip_prefix(kind)?.strip_prefix(' ')?;
    Some(opening::unquote(text, trim_span(text, Span::of(text, bare))))
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEADS: [&str; 3] = [
        "الجسر الجديد يفتح أبوابه للمشاة والعربات",
        "السوق القديم يعود إلى أهله بعد عام",
        "سفينة القمح الأولى تصل إلى الميناء",
    ];

    fn sources<const N: usize>(names: [&str; N]) -> Vec<String> {
        let piece = |(head, name): (&&str, &str)| format!("* * *\n{head}\n{name}\n{TEXT}\n{TEXT}\n\n");
        let pieces: String = HEADS.iter().zip(names).map(piece).collect();
        let text = format!("جولة في الصحف\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        digest.articles().filter_map(|article| article.source().map(str::to_owned)).collect()
    }

    #[test]
    fn a_kind_that_few_names_open_with_is_no_part_of_them() {
        assert_eq!(sources(["صحيفة الأهرام", "صحيفة قلم الضفة"]), ["الأهرام", "قلم الضفة"]);
        let foreign = ["صحيفة Lantern Post", "صحيفة قلم الضفة", "موقع weir.example"];
        assert_eq!(sources(foreign), ["Lantern Post", "قلم الضفة", "weir.example"]);
    }

    #[test]
    fn towns_behind_papers_are_no_part_of_them() {
        let papers = ["نوید سحر", "صدائے راوی", "پیام مشرقی", "قومی منظر"];
        let towns = ["لاہور", "ملتان", "اسلام آباد", "لاہور"];
        let piece = |k: usize| {
            let text =
                "پل کی مرمت مکمل ہونے کے بعد اسے دونوں کناروں کے رہنے والوں کے لیے دوبارہ کھول دیا گیا ہے۔";
            format!(
                "روزنامہ {}، {}\nسرخی: پل کی مرمت کا فیصلہ {k}\n{text}\n- - - - - - - - - -\n",
                papers[k], towns[k]
            )
        };
        let text = format!("اخبارات کا خلاصہ\n\n{}", (0..4).map(piece).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }
}
