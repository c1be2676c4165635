//! Outlines made by hand, for tests that should not depend on how a text is split.

use crate::outline::Outline;
use crate::records::*;
use crate::span::Span;

/// A text of these lines and its outline. An article opens at each `Heading` and ends before the
/// next line that is no block; its heading is its headline.
pub(crate) fn outline(rows: &[(LineKind, &str)]) -> (String, Outline) {
    let mut text = String::new();
    let (mut lines, mut kinds, mut articles) = (Vec::new(), Vec::new(), Vec::<ArticleRec>::new());
    let mut open = false;
    for (i, &(kind, line)) in rows.iter().enumerate() {
        let span = Span::new(text.len() as u32, (text.len() + line.len()) as u32);
        text.push_str(line);
        text.push('\n');
        if kind == LineKind::Heading {
            articles.push(article(i as u32, span));
        }
        open = kind == LineKind::Heading || (open && kind.block().is_some());
        if let Some(last) = articles.last_mut().filter(|_| open) {
            last.end = i as u32 + 1;
        }
        lines.push(span);
        kinds.push(kind);
    }
    let outline = Outline {
        length: text.len() as u32,
        kind: Kind::PressFile,
        lines,
        kinds,
        front: FrontRec::default(),
        contents: Vec::new(),
        entries: Vec::new(),
        groups: Vec::new(),
        articles,
        fields: Fields::default(),
        diagnostics: Vec::new(),
        evidence: vec![Evidence::Rule],
        reference: None,
    };
    (text, outline)
}

fn article(line: u32, heading: Span) -> ArticleRec {
    let evidence = EvidenceSet::NONE.with(Evidence::Rule);
    ArticleRec {
        heading,
        headline: heading,
        role: Role::Source,
        evidence,
        ..ArticleRec::bare(line, line + 1)
    }
}

/// Where `part` first stands in `text`.
pub(crate) fn find(text: &str, part: &str) -> Span {
    let start = text.find(part).expect("a part of the text") as u32;
    Span::new(start, start + part.len() as u32)
}
