//! Digests in one text: inside an article, or one issue behind another.

use super::finished::{Finished, met, note};
use crate::diagnostics::{Code, DiagnosticRec};
use crate::records::*;

/// A contents list, or start markers, within an article.
pub(crate) fn nested(of: Finished, out: &mut Vec<DiagnosticRec>) {
    const RUN: usize = 3;
    let articles = &of.found.articles;
    let inside = |line: u32| articles.partition_point(|article| article.first <= line).checked_sub(1);
    for list in &of.found.contents {
        // what stands below a list that nothing links to goes on with the article above
        if !of.entries(list).iter().any(met)
            && let Some(k) = inside(of.page.lines.partition_point(|line| line.start < list.span.start) as u32)
        {
            let rec = note(Code::NestedDigest, Severity::Warning, of.first_line(list));
            out.push(DiagnosticRec { article: k as u32, ..rec });
        }
    }
    let mut run: Option<(usize, u32, usize)> = None;
    for (i, shape) in of.page.shapes.iter().enumerate() {
        let marks = shape.is_mark()
            && shape.digits()
            && of.found.kinds[i].block().is_some()
            && of.page.line(i).starts_with(char::is_alphanumeric);
        if !marks {
            continue;
        }
        let Some(k) = inside(i as u32) else { continue };
        run = match run {
            Some((before, first, count)) if before == k => Some((k, first, count + 1)),
            _ => Some((k, i as u32, 1)),
        };
        if let Some((k, first, RUN)) = run {
            let rec = note(Code::NestedDigest, Severity::Warning, of.page.lines[first as usize]);
            out.push(DiagnosticRec { article: k as u32, ..rec });
        }
    }
}

/// Named contents lists after the first that announce articles below them.
pub(crate) fn issues(of: Finished, out: &mut Vec<DiagnosticRec>) {
    let own = |list: &&ContentsRec| {
        let below = |entry: &EntryRec| {
            let first = of.found.articles[entry.articles.0 as usize].first;
            of.page.lines[first as usize].start >= list.span.end
        };
        !list.heading.is_empty() && of.entries(list).iter().any(|entry| met(entry) && below(entry))
    };
    let count = of.found.contents.iter().filter(own).count() as u32;
    for list in of.found.contents.iter().filter(own).skip(1) {
        let rec = note(Code::SeveralIssues, Severity::Note, list.heading);
        out.push(DiagnosticRec { numbers: (count, 0), ..rec });
    }
}
