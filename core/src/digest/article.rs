//! [`Article`]: one article of a digest.

use super::fields::{Byline, Credit, Dateline, Timestamp};
use super::parts::Entry;
use super::view::{Field, View, optional, part};
use crate::records::{ArticleRec, BlockKind, EvidenceSet, FieldStarts, From, NONE, Role, TimeKind};
use crate::span::Span;
use core::fmt;
use core::ops::Range;

/// One article of a digest: from its heading to its last line. A few references: copy it freely.
///
/// What the text does not say is `None` or an empty iterator. Each piece of text has its span
/// beside it, in bytes of the text that was parsed.
#[derive(Clone, Copy)]
pub struct Article<'a> {
    view: View<'a>,
    rec: &'a ArticleRec,
    index: usize,
}

impl<'a> Article<'a> {
    pub(super) fn get(view: View<'a>, index: usize) -> Option<Self> {
        view.outline.articles.get(index).map(|rec| Article { view, rec, index })
    }

    /// Its place among the articles, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.index
    }

    /// All of it, as written.
    #[must_use]
    pub fn text(self) -> &'a str {
        self.view.piece(self.span()).text()
    }

    /// From the first character of its first line to the last of its last.
    #[must_use]
    pub fn span(self) -> Span {
        match self.lines() {
            [first, .., last] => Span::new(first.start, last.end),
            [line] => *line,
            [] => Span::default(),
        }
    }

    /// The number that its heading or its contents entry prints; `None` where neither does.
    #[must_use]
    pub fn ordinal(self) -> Option<u32> {
        (self.rec.ordinal != NONE).then_some(self.rec.ordinal)
    }

    /// What the label is; `None` without a label.
    #[must_use]
    pub fn role(self) -> Option<Role> {
        self.label_span().map(|_| self.rec.role)
    }

    /// Where the headline was written; `None` without a headline.
    #[must_use]
    pub fn headline_from(self) -> Option<From> {
        self.headline_span().map(|_| self.rec.headline_from)
    }

    /// Where the source was written; `None` without a source.
    #[must_use]
    pub fn source_from(self) -> Option<From> {
        self.source_span().map(|_| self.rec.source_from)
    }

    /// Who wrote it, in the order of the text; often nobody is named.
    ///
    /// ```
    /// let text = "جسر جديد في المدينة\nبقلم: سامي الخطيب\nقالت البلدية إن الجسر افتتح صباح اليوم أمام السيارات والمارة.";
    /// let digest = libdigest::parse(text)?;
    /// let byline = digest.get(0).unwrap().bylines().next().unwrap();
    /// assert_eq!(byline.people().next().unwrap().name(), "سامي الخطيب");
    /// # Ok::<(), libdigest::Error>(())
    /// ```
    #[inline]
    pub fn bylines(self) -> impl ExactSizeIterator<Item = Byline<'a>> + DoubleEndedIterator {
        let view = self.view;
        let all = self.fields(&view.outline.fields.bylines, |starts| starts.bylines);
        all.iter().map(move |rec| Byline { view, rec })
    }

    /// Where it was filed, and by which agency.
    ///
    /// ```
    /// let text = "جسر جديد في المدينة\nالقاهرة (رويترز) - قالت البلدية إن الجسر افتتح صباح اليوم أمام السيارات والمارة.";
    /// let digest = libdigest::parse(text)?;
    /// let dateline = digest.get(0).unwrap().datelines().next().unwrap();
    /// assert_eq!(dateline.text(), "القاهرة (رويترز)");
    /// assert_eq!(dateline.places().next().unwrap().text(), "القاهرة");
    /// # Ok::<(), libdigest::Error>(())
    /// ```
    #[inline]
    pub fn datelines(self) -> impl ExactSizeIterator<Item = Dateline<'a>> + DoubleEndedIterator {
        let view = self.view;
        let all = self.fields(&view.outline.fields.datelines, |starts| starts.datelines);
        all.iter().map(move |rec| Dateline { view, rec })
    }

    /// Whom the text is owed to, as its lines above and below the body say: `المصدر: رويترز`.
    #[inline]
    pub fn credits(self) -> impl ExactSizeIterator<Item = Credit<'a>> + DoubleEndedIterator {
        let view = self.view;
        let all = self.fields(&view.outline.fields.credits, |starts| starts.credits);
        all.iter().map(move |rec| Credit { view, rec })
    }

    /// The dates and times written about it, in the order of the text. Dates of its running text
    /// are not among them.
    #[inline]
    pub fn timestamps(self) -> impl ExactSizeIterator<Item = Timestamp<'a>> + DoubleEndedIterator {
        let view = self.view;
        let all = self.fields(&view.outline.fields.timestamps, |starts| starts.timestamps);
        all.iter().map(move |rec| Timestamp { view, rec })
    }

    /// The first timestamp that tells when it was published; `None` where none does.
    ///
    /// ```
    /// let text = "جسر جديد في المدينة\n16/12/2015 14:30\nقالت البلدية إن الجسر افتتح صباح اليوم أمام السيارات والمارة.";
    /// let digest = libdigest::parse(text)?;
    /// let published = digest.get(0).unwrap().published().unwrap();
    /// assert_eq!(published.text(), "16/12/2015 14:30");
    /// assert_eq!(published.value().to_string(), "2015-12-16T14:30");
    /// # Ok::<(), libdigest::Error>(())
    /// ```
    #[must_use]
    pub fn published(self) -> Option<Timestamp<'a>> {
        self.timestamps().find(|timestamp| timestamp.kind() == TimeKind::Published)
    }

    /// The first timestamp that tells when it was last changed; `None` where none does.
    #[must_use]
    pub fn modified(self) -> Option<Timestamp<'a>> {
        self.timestamps().find(|timestamp| timestamp.kind() == TimeKind::Modified)
    }

    /// The sections its metadata lines name. A section before the headline is its label.
    #[inline]
    pub fn sections(self) -> impl ExactSizeIterator<Item = Field<'a>> + DoubleEndedIterator {
        let view = self.view;
        let all = self.fields(&view.outline.fields.sections, |starts| starts.sections);
        all.iter().map(move |&span| view.piece(span))
    }

    /// Its lines and what each is, in order. Blank lines and rules inside it are no blocks.
    ///
    /// ```
    /// use libdigest::BlockKind;
    /// let digest = libdigest::parse("جسر جديد في المدينة\nقالت البلدية إن الجسر افتتح صباح اليوم.").unwrap();
    /// let article = digest.get(0).unwrap();
    /// let last = article.blocks().last().unwrap();
    /// assert_eq!(last.kind(), BlockKind::Paragraph);
    /// assert_eq!(last.text(), "قالت البلدية إن الجسر افتتح صباح اليوم.");
    /// assert!(article.blocks().all(|block| article.span().contains(block.span())));
    /// ```
    #[inline]
    pub fn blocks(self) -> impl DoubleEndedIterator<Item = Block<'a>> {
        let view = self.view;
        let kinds = part(&view.outline.kinds, (self.rec.first, self.rec.end));
        let lines = self.lines().iter().zip(kinds);
        lines.filter_map(move |(&span, kind)| kind.block().map(|kind| Block { view, span, kind }))
    }

    /// The blocks that are running text.
    pub fn paragraphs(self) -> impl DoubleEndedIterator<Item = Block<'a>> {
        self.blocks().filter(|block| block.kind == BlockKind::Paragraph)
    }

    /// The body in one slice, what stands between its paragraphs included; `None` where there is no body.
    #[must_use]
    pub fn body(self) -> Option<&'a str> {
        self.view.slice(self.body_span()?)
    }

    /// From the first paragraph or subhead to the last; `None` where there is neither.
    #[must_use]
    pub fn body_span(self) -> Option<Span> {
        let is_body = |block: &Block<'_>| matches!(block.kind, BlockKind::Paragraph | BlockKind::Subhead);
        let first = self.blocks().find(is_body)?;
        let last = self.blocks().rfind(is_body)?;
        Some(Span::new(first.span.start, last.span.end))
    }

    /// The line of the contents that announces it; `None` where none does.
    #[must_use]
    pub fn entry(self) -> Option<Entry<'a>> {
        Entry::get(self.view, self.rec.entry)
    }

    /// What made it start where it does.
    #[must_use]
    pub fn evidence(self) -> EvidenceSet {
        self.rec.evidence
    }

    #[inline]
    fn lines(self) -> &'a [Span] {
        part(&self.view.outline.lines, (self.rec.first, self.rec.end))
    }

    /// Its part of a flat vector: up to where the next article's begins.
    #[inline]
    fn fields<T>(self, all: &'a [T], start: fn(&FieldStarts) -> u32) -> &'a [T] {
        let next = self.view.outline.articles.get(self.index + 1);
        part(all, (start(&self.rec.fields), next.map_or(all.len() as u32, |next| start(&next.fields))))
    }
}

optional! { Article:
    /// The line or lines that open it; `None` for a brief under an outlet, which has none.
    heading, heading_span = rec.heading;
    /// The part of the heading before its delimiter; [`Article::role`] says what it is.
    label, label_span = rec.label;
    /// The heading without ordinal, bullet and a label that names a source or a section. A
    /// speaker or a topic stays in it.
    ///
    /// ```
    /// let digest = libdigest::parse("وكالة النهر :افتتاح الجسر الجديد\nقالت البلدية إن الجسر افتتح اليوم.").unwrap();
    /// let article = digest.get(0).unwrap();
    /// assert_eq!(article.headline(), Some("افتتاح الجسر الجديد"));
    /// assert_eq!(article.source(), Some("وكالة النهر"));
    /// let span = article.headline_span().unwrap();
    /// assert_eq!(&digest.text()[span], "افتتاح الجسر الجديد");
    /// ```
    headline, headline_span = rec.headline;
    /// The outlet it was taken from, wherever that was written: [`Article::source_from`]. The
    /// span lies in the contents entry or the group heading where the source was written there.
    /// [`canonical`](crate::canonical) gives the usual name of a known outlet.
    source, source_span = rec.source;
}

/// Short: where it stands and what it is called.
impl fmt::Debug for Article<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Span { start, end } = self.span();
        write!(f, "Article({}, {start}..{end}, {:?})", self.index, self.headline())
    }
}

/// One line of an article, trimmed, and what it is.
#[derive(Clone, Copy, Debug)]
pub struct Block<'a> {
    view: View<'a>,
    span: Span,
    kind: BlockKind,
}

impl<'a> Block<'a> {
    /// What it is.
    #[inline]
    #[must_use]
    pub fn kind(self) -> BlockKind {
        self.kind
    }

    /// The line, without the white space and invisible marks at its ends.
    #[inline]
    #[must_use]
    pub fn text(self) -> &'a str {
        self.view.piece(self.span).text()
    }

    /// Where it stands.
    #[inline]
    #[must_use]
    pub fn span(self) -> Span {
        self.span
    }
}

/// The articles of a digest, in the order of the text.
#[derive(Clone, Debug)]
pub struct Articles<'a> {
    view: View<'a>,
    range: Range<usize>,
}

impl<'a> Articles<'a> {
    pub(super) fn of(view: View<'a>) -> Self {
        Articles { view, range: 0..view.outline.articles.len() }
    }
}

impl<'a> Iterator for Articles<'a> {
    type Item = Article<'a>;

    fn next(&mut self) -> Option<Article<'a>> {
        self.range.next().and_then(|i| Article::get(self.view, i))
    }

    fn nth(&mut self, n: usize) -> Option<Article<'a>> {
        self.range.nth(n).and_then(|i| Article::get(self.view, i))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}

impl DoubleEndedIterator for Articles<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.range.next_back().and_then(|i| Article::get(self.view, i))
    }
}

impl ExactSizeIterator for Articles<'_> {}
impl core::iter::FusedIterator for Articles<'_> {}
