//! Sources compared: one outlet, spelt in two ways.

use super::finished::{Finished, note};
use crate::diagnostics::{Code, DiagnosticRec};
use crate::lookup::Table;
use crate::records::*;
use crate::span::Span;
use crate::text::fold;
use crate::text::letters::fold_char;

/// How many sources are compared with each other.
const SOURCES: usize = 64;

/// A spelling of a source: where it stands first, and how often it stands.
#[derive(Clone, Copy)]
struct Spelling {
    span: Span,
    article: u32,
    count: u32,
    /// Its folded letters, `[first, end)`.
    letters: (usize, usize),
    usual: Option<&'static str>,
}

/// Outlets that are spelt in two ways.
pub(crate) fn spellings(of: Finished, out: &mut Vec<DiagnosticRec>) {
    let most = SOURCES.min(of.found.articles.len());
    let mut seen: Table<u32> = Table::with_room(most);
    let mut all: Vec<Spelling> = Vec::with_capacity(most);
    let mut letters: Vec<char> = Vec::with_capacity(16 * most);
    for (k, article) in of.found.articles.iter().enumerate() {
        let written = !matches!(article.source_from, From::Credit | From::Dateline);
        if article.source.is_empty() || !written || article.source.len() > 120 {
            continue;
        }
        let name = &of.page.text[article.source];
        let key = fold::key(name);
        if let Some(at) = seen.get(key) {
            all[at as usize].count += 1;
        } else if all.len() < SOURCES {
            *seen.entry(key) = Some(all.len() as u32);
            let first = letters.len();
            name.chars().for_each(|c| fold_char(c, &mut |c| letters.extend((c != ' ').then_some(c))));
            let usual = of.names.canonical(key);
            let letters = (first, letters.len());
            all.push(Spelling { span: article.source, article: k as u32, count: 1, letters, usual });
        }
    }
    for (i, later) in all.iter().enumerate() {
        let Some(earlier) = all[..i].iter().find(|earlier| one_outlet(earlier, later, &letters)) else {
            continue;
        };
        let (rare, other) = if earlier.count < later.count { (earlier, later) } else { (later, earlier) };
        let rec = note(Code::SourceSpelling, Severity::Note, rare.span);
        out.push(DiagnosticRec { other: other.span, article: rare.article, ..rec });
    }
}

fn one_outlet(a: &Spelling, b: &Spelling, letters: &[char]) -> bool {
    if let (Some(a), Some(b)) = (a.usual, b.usual) {
        return a == b;
    }
    // most are of other lengths
    let [one, other] = [a, b].map(|spelling| spelling.letters.1 - spelling.letters.0);
    if one.abs_diff(other) > 1 {
        return false;
    }
    let [one, other] = [a, b].map(|spelling| &letters[spelling.letters.0..spelling.letters.1]);
    // the Arabic article tells no names apart
    let long = |letters: &[char]| letters.len() >= 5 + 2 * usize::from(letters.starts_with(&['ا', 'ل']));
    long(one) && long(other) && one_edit(one, other)
}

/// Whether one letter was put in, left out or taken for another; a digit is no letter.
pub(crate) fn one_edit(a: &[char], b: &[char]) -> bool {
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let head = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    a.len() <= 1 && b.len() <= 1 && a.iter().chain(b).all(|c| !c.is_numeric())
}
