//! A finished outline, as it is looked over.

use crate::diagnostics::{Code, DiagnosticRec};
use crate::names::Names;
use crate::records::*;
use crate::shares::seven_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening::digit;
use crate::structure::page::Page;

/// How many lines before the first article are looked at.
pub(crate) const FRONT: usize = 24;

/// What a digest is made of, all found.
#[derive(Clone, Copy)]
pub(crate) struct Finished<'a> {
    pub(crate) page: Page<'a>,
    pub(crate) found: &'a Structure,
    pub(crate) front: &'a FrontRec,
    pub(crate) fields: &'a Fields,
    pub(crate) names: &'a Names,
}

pub(crate) fn note(code: Code, severity: Severity, span: Span) -> DiagnosticRec {
    let other = Span::default();
    DiagnosticRec { code, severity, span, other, entry: NONE, article: NONE, numbers: (0, 0) }
}

impl Finished<'_> {
    /// The line an article is best shown by.
    pub(crate) fn title(&self, article: &ArticleRec) -> Span {
        article.heading.present().unwrap_or(self.page.lines[article.first as usize])
    }

    /// The first line of a contents: its heading, if it has one.
    pub(crate) fn first_line(&self, list: &ContentsRec) -> Span {
        let line = self.page.lines.partition_point(|line| line.start < list.span.start);
        list.heading.present().or(self.page.lines.get(line).copied()).unwrap_or(list.span)
    }

    /// The entries of a contents.
    pub(crate) fn entries(&self, list: &ContentsRec) -> &[EntryRec] {
        &self.found.entries[list.entries.0 as usize..list.entries.1 as usize]
    }

    /// The lists that announce articles: those with a name whose articles were found, and those
    /// without that say nearly all there is. Another list is of something else.
    pub(crate) fn announcing(&self) -> impl Iterator<Item = &ContentsRec> + Clone {
        self.found.contents.iter().filter(|list| {
            let entries = self.entries(list);
            let linked = entries.iter().filter(|entry| met(entry)).count();
            match list.heading.present() {
                Some(_) => linked > 0,
                None => seven_in_ten(linked, entries.len()) && linked * 2 >= self.found.articles.len(),
            }
        })
    }

    /// The timestamps of article `k`.
    pub(crate) fn timestamps(&self, k: usize) -> &[TimestampRec] {
        let start = |k: usize| self.found.articles.get(k).map(|article| article.fields.timestamps as usize);
        let all = &self.fields.timestamps;
        &all[start(k).unwrap_or(0)..start(k + 1).unwrap_or(all.len())]
    }
}

pub(crate) fn met(entry: &EntryRec) -> bool {
    entry.articles.0 < entry.articles.1
}

/// The number a word is, in digits of any script.
pub(crate) fn number(s: &str) -> Option<u32> {
    s.chars().try_fold(0u32, |n, c| n.checked_mul(10)?.checked_add(digit(c)?))
}
