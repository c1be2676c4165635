//! Contents, declared numbers and articles reconciled.

use super::finished::{FRONT, Finished, met, note, number};
use crate::diagnostics::{Code, DiagnosticRec};
use crate::lookup::{NOUNS, OF, Phrases};
use crate::records::*;
use crate::span::Span;
use crate::text::fold::{self, Word};
use crate::words::function::ARTICLE;
use crate::words::markers::COUNT_WORDS;
use std::sync::LazyLock;

static COUNTS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(COUNT_WORDS));

/// Entries without articles, and articles without entries.
pub(crate) fn entries(of: Finished, out: &mut Vec<DiagnosticRec>) {
    for list in of.announcing() {
        for (entry, rec) in (list.entries.0..).zip(of.entries(list)).filter(|(_, rec)| !met(rec)) {
            let missing = note(Code::EntryWithoutArticle, Severity::Warning, rec.span);
            out.push(DiagnosticRec { entry, ..missing });
        }
    }
    if of.announcing().next().is_some() {
        for (k, article) in of.found.articles.iter().enumerate().filter(|(_, article)| article.entry == NONE)
        {
            let extra = note(Code::ArticleWithoutEntry, Severity::Warning, of.title(article));
            out.push(DiagnosticRec { article: k as u32, ..extra });
        }
    }
}

/// Numbers of articles that are announced and not found: by the contents, and in so many words.
pub(crate) fn counts(of: Finished, out: &mut Vec<DiagnosticRec>) {
    let n = of.found.articles.len() as u32;
    let entries: u32 = of.announcing().map(|list| list.entries.1 - list.entries.0).sum();
    if let Some(list) = of.announcing().next()
        && entries != n
    {
        let rec = note(Code::CountMismatch, Severity::Warning, of.first_line(list));
        out.push(DiagnosticRec { numbers: (entries, n), ..rec });
    }
    let first = of.found.articles.first().map_or(0, |article| article.first as usize);
    let mut words = Vec::new();
    let mut wrong = None;
    let fronts = (0..first).filter(|&i| {
        let named = |list: &ContentsRec| list.heading == of.page.lines[i];
        match of.found.kinds[i] {
            LineKind::Outside => true,
            LineKind::Contents => of.found.contents.iter().take(8).any(named),
            _ => false,
        }
    });
    for i in fronts.take(FRONT) {
        let shape = &of.page.shapes[i];
        if !shape.digits() || shape.columns > 80 || shape.body() {
            continue;
        }
        words.clear();
        fold::words(of.page.text, of.page.lines[i], |word| words.push(word));
        match declared(of.page.text, &words) {
            Some((number, _)) if number == n => return,
            Some(found) => wrong = wrong.or(Some(found)),
            None => {}
        }
    }
    if let Some((number, span)) = wrong {
        let rec = note(Code::CountMismatch, Severity::Warning, span);
        out.push(DiagnosticRec { numbers: (number, n), ..rec });
    }
}

/// A number of articles that a short line declares, and the words that do: `12 خبرا`,
/// `Documents (10)`, `عدد المواد: 12`. A number alone after a noun is an ordinal, and of `3 of 10`
/// neither counts.
fn declared(text: &str, words: &[Word]) -> Option<(u32, Span)> {
    const MOST: usize = 10;
    if words.len() > MOST {
        return None;
    }
    let number = |i: usize| words.get(i).and_then(|word| number(&text[word.span]));
    let of_word = |i: usize| words.get(i).is_some_and(|word| OF.has(*word));
    (0..words.len()).find_map(|i| {
        let n = number(i).filter(|n| (1..1000).contains(n))?;
        let before = i.checked_sub(1);
        let lone = number(i + 1).is_none() && before.is_none_or(|b| number(b).is_none());
        // `3 of 10` counts what was searched; "5 of the articles" says no more
        let part = of_word(i + 1)
            || before.is_some_and(|b| of_word(b) && b.checked_sub(1).is_some_and(|b| number(b).is_some()));
        if !lone || part {
            return None;
        }
        if let Some(noun) = words.get(i + 1).filter(|word| is_noun(text, word.span)) {
            return Some((n, Span::new(words[i].span.start, noun.span.end)));
        }
        let noun = &words[before?];
        let between = &text[noun.span.end as usize..words[i].span.start as usize];
        let counts = before?.checked_sub(1).filter(|&b| COUNTS.has(words[b]));
        let bracketed = between.trim_end().ends_with(['(', '[']);
        let end = words[i].span.end;
        (is_noun(text, noun.span) && (bracketed || counts.is_some()))
            .then(|| (n, Span::new(words[counts.unwrap_or(i - 1)].span.start, end)))
    })
}

/// A noun for articles, with or without the Arabic article or the ending of `12 خبرا`.
fn is_noun(text: &str, word: Span) -> bool {
    let s = &text[word];
    let bare = s.strip_prefix(ARTICLE).unwrap_or(s).trim_end_matches(['ً', 'ا']);
    NOUNS.get(s).is_some() || bare.len() < s.len() && NOUNS.get(bare).is_some()
}
