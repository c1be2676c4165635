//! The page a layout writes on: it keeps the text and where each article stands in it.

use super::pieces::{is_blank, paragraphs};
use super::{Composed, Layout, Piece, Rng, Truth, wording, words};

/// A text in the making, with the truth about it.
pub(super) struct Sheet {
    text: String,
    articles: Vec<Truth>,
    start: usize,
    gap: usize,
    wrap: bool,
}

impl Sheet {
    /// No blank lines inside articles.
    pub(super) fn tight() -> Sheet {
        Sheet { text: String::new(), articles: Vec::new(), start: 0, gap: 0, wrap: false }
    }

    /// A blank line between paragraphs.
    pub(super) fn airy() -> Sheet {
        Sheet { gap: 1, ..Sheet::tight() }
    }

    /// A blank line between paragraphs, and Latin paragraphs wrapped at 72 columns.
    pub(super) fn wrapped() -> Sheet {
        Sheet { gap: 1, wrap: true, ..Sheet::tight() }
    }

    /// Writes a line.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes several lines, given as one text.
    pub(super) fn lines(&mut self, lines: &str) {
        lines.split('\n').for_each(|line| self.line(line));
    }

    /// Writes blank lines.
    pub(super) fn blank(&mut self, count: usize) {
        (0..count).for_each(|_| self.line(""));
    }

    /// Writes the blank lines this sheet has between paragraphs.
    pub(super) fn gap(&mut self) {
        self.blank(self.gap);
    }

    /// Writes a separator with the sheet's gap on both sides.
    pub(super) fn divider(&mut self, rule: &str) {
        self.gap();
        self.line(rule);
        self.gap();
    }

    /// From here on an article stands; blank lines before its first line do not count.
    pub(super) fn open(&mut self) {
        self.start = self.text.len();
    }

    /// The article ends with the last line written.
    pub(super) fn close(&mut self, headline: Option<&str>, source: Option<&str>) {
        let rest = &self.text[self.start..];
        let start = self.start + (rest.len() - rest.trim_start_matches(is_blank).len());
        let end = self.start + rest.trim_end_matches(is_blank).len();
        let (headline, source) = (headline.map(str::to_string), source.map(str::to_string));
        self.articles.push(Truth { start, end, headline, source });
    }

    /// Writes one paragraph.
    pub(super) fn paragraph(&mut self, paragraph: &str) {
        let arabic = paragraph.chars().any(words::is_arabic);
        if self.wrap && !arabic {
            wording::wrap(paragraph, 72, "", "").iter().for_each(|line| self.line(line));
        } else {
            self.line(paragraph);
        }
    }

    /// Writes the paragraphs of the piece, each after the sheet's gap.
    pub(super) fn body(&mut self, piece: &Piece) {
        for paragraph in paragraphs(&piece.text) {
            self.gap();
            self.paragraph(paragraph);
        }
    }

    /// Writes, now and then, a date line or a byline, as portals leave them under a headline.
    pub(super) fn meta(&mut self, piece: &Piece, rng: &mut Rng) {
        if rng.once_in(3) {
            self.gap();
            self.line(&words::some_date(piece, rng));
        }
        if rng.once_in(4) {
            self.gap();
            self.line(&words::byline(piece, rng));
        }
    }

    /// Writes a whole article: heading, perhaps metadata, paragraphs.
    pub(super) fn article(&mut self, heading: &str, piece: &Piece, source: Option<&str>, rng: &mut Rng) {
        self.open();
        self.line(heading);
        self.meta(piece, rng);
        self.body(piece);
        self.close(Some(&piece.title), source);
    }

    /// The finished digest.
    pub(super) fn finish(self, layout: &Layout) -> Composed {
        Composed { layout: layout.name, text: self.text, articles: self.articles, evidence: layout.evidence }
    }
}
