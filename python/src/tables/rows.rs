//! [`Rows`]: a row an article.

use super::columns::{Blocks, Document, MOST, Moment, Moments, Texts};
use crate::article::section;
use arrow_array::builder::{Int64Builder, ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef, TimeUnit};
use libdigest::{Article, Diagnostic, From, Role, Span, TimeKind, View};
use std::sync::{Arc, LazyLock};

/// The columns of a table, without the `error` that batches of many documents have as their last.
fn fields(digest: &DataType) -> Vec<Field> {
    let text = DataType::Utf8View;
    let (number, texts) = (DataType::Int64, DataType::new_list(DataType::Utf8, true));
    let local = DataType::Timestamp(TimeUnit::Second, None);
    let columns = [
        ("digest", digest),
        ("index", &number),
        ("ordinal", &number),
        ("headline", &text),
        ("source", &text),
        ("source_from", &text),
        ("label", &text),
        ("label_role", &text),
        ("published", &local),
        ("published_precision", &text),
        ("published_offset", &DataType::Int32),
        ("modified", &local),
        ("modified_precision", &text),
        ("modified_offset", &DataType::Int32),
        ("bylines", &texts),
        ("places", &texts),
        ("agencies", &texts),
        ("section", &text),
        ("body", &text),
        ("start", &number),
        ("end", &number),
        ("body_start", &number),
        ("body_end", &number),
        ("diagnostics", &texts),
    ];
    columns.into_iter().map(|(name, kind)| Field::new(name, kind.clone(), true)).collect()
}

/// The schema of one digest's table.
pub(super) static DIGEST: LazyLock<SchemaRef> =
    LazyLock::new(|| Arc::new(Schema::new(fields(&DataType::Utf8View))));

/// The schema of batches of many documents, whose names have the type `digest`.
pub(super) fn many(digest: &DataType) -> SchemaRef {
    let mut fields = fields(digest);
    fields.push(Field::new("error", DataType::Utf8View, true));
    Arc::new(Schema::new(fields))
}

/// A column of lists of texts. Texts of lists are copied, because not every consumer reads lists of
/// views.
type Lists = ListBuilder<StringBuilder>;

fn lists(rows: usize) -> Lists {
    const TEXT: usize = 24;
    ListBuilder::with_capacity(StringBuilder::with_capacity(rows, rows * TEXT), rows)
}

/// The rows of a table, but for the columns `digest` and `error`.
pub(super) struct Rows {
    blocks: Blocks,
    index: Int64Builder,
    ordinal: Int64Builder,
    headline: Texts,
    source: Texts,
    source_from: Texts,
    label: Texts,
    label_role: Texts,
    published: Moments,
    modified: Moments,
    bylines: Lists,
    places: Lists,
    agencies: Lists,
    section: Texts,
    body: Texts,
    start: Int64Builder,
    end: Int64Builder,
    body_start: Int64Builder,
    body_end: Int64Builder,
    diagnostics: Lists,
}

impl Rows {
    /// A table with room for so many rows.
    pub(super) fn new(rows: usize) -> Self {
        Rows {
            blocks: Blocks::new(),
            index: Int64Builder::with_capacity(rows),
            ordinal: Int64Builder::with_capacity(rows),
            headline: Texts::new(rows),
            source: Texts::new(rows),
            source_from: Texts::new(rows),
            label: Texts::new(rows),
            label_role: Texts::new(rows),
            published: Moments::new(rows),
            modified: Moments::new(rows),
            bylines: lists(rows),
            places: lists(rows),
            agencies: lists(rows),
            section: Texts::new(rows),
            body: Texts::new(rows),
            start: Int64Builder::with_capacity(rows),
            end: Int64Builder::with_capacity(rows),
            body_start: Int64Builder::with_capacity(rows),
            body_end: Int64Builder::with_capacity(rows),
            diagnostics: lists(rows),
        }
    }

    /// A row for each article of a document, which `view` sees; what is odd about no article in
    /// particular stands with the first. The error is a sentence, and then no row was added.
    pub(super) fn push(&mut self, view: View<'_>, document: Document) -> Result<usize, String> {
        if let Some(span) = too_long(view) {
            let bytes = span.len();
            return Err(format!(
                "a piece of {bytes} bytes at byte {}; a value of a table holds up to 2 GiB",
                span.start
            ));
        }
        self.blocks.open(document);
        let sections = sections(view);
        let article = |diagnostic: &Diagnostic<'_>| diagnostic.article().map_or(0, Article::index);
        let mut diagnostics: Vec<_> = view.diagnostics().collect();
        diagnostics.sort_by_key(article);
        let mut diagnostics = diagnostics.into_iter().peekable();
        for (index, of_text) in view.articles().enumerate() {
            while let Some(diagnostic) = diagnostics.next_if(|diagnostic| article(diagnostic) == index) {
                self.diagnostics.values().append_value(diagnostic.code().name());
            }
            self.article(of_text, sections.get(index).copied().flatten());
        }
        Ok(view.len())
    }

    fn article(&mut self, article: Article<'_>, group: Option<Span>) {
        let number = |number: u32| i64::from(number);
        let blocks = &mut self.blocks;
        self.index.append_value(article.index() as i64);
        self.ordinal.append_option(article.ordinal().map(number));
        self.headline.push(article.headline_span().map(|span| blocks.view(span)));
        self.source.push(article.source_span().map(|span| blocks.view(span)));
        self.source_from.word(article.source_from().map(From::name));
        self.label.push(article.label_span().map(|span| blocks.view(span)));
        self.label_role.word(article.role().map(Role::name));
        self.published.push(first(article, TimeKind::Published));
        self.modified.push(first(article, TimeKind::Modified));
        article.bylines().for_each(|byline| self.bylines.values().append_value(byline.text()));
        self.bylines.append(true);
        let places = article.datelines().flat_map(|dateline| dateline.places());
        places.for_each(|place| self.places.values().append_value(place.text()));
        self.places.append(true);
        for (place, agency) in agencies(article).enumerate() {
            if !agencies(article).take(place).any(|before| before == agency) {
                self.agencies.values().append_value(agency);
            }
        }
        self.agencies.append(true);
        self.section.push(section(article, || group).map(|span| blocks.view(span)));
        let body = article.body_span();
        self.body.push(body.map(|span| blocks.view(span)));
        self.start.append_value(number(article.span().start));
        self.end.append_value(number(article.span().end));
        self.body_start.append_option(body.map(|span| number(span.start)));
        self.body_end.append_option(body.map(|span| number(span.end)));
        self.diagnostics.append(true);
    }

    /// A row for a document without an article, with the codes of its diagnostics.
    pub(super) fn push_nothing<'a>(&mut self, codes: impl Iterator<Item = &'a str>) {
        codes.for_each(|code| self.diagnostics.values().append_value(code));
        let texts = [&mut self.headline, &mut self.source, &mut self.source_from, &mut self.label];
        texts.into_iter().for_each(|column| column.push(None));
        [&mut self.label_role, &mut self.section, &mut self.body]
            .into_iter()
            .for_each(|column| column.push(None));
        let numbers = [&mut self.index, &mut self.ordinal, &mut self.start, &mut self.end];
        numbers.into_iter().for_each(Int64Builder::append_null);
        [&mut self.body_start, &mut self.body_end].into_iter().for_each(Int64Builder::append_null);
        [&mut self.published, &mut self.modified].into_iter().for_each(|column| column.push(None));
        let lists = [&mut self.bylines, &mut self.places, &mut self.agencies, &mut self.diagnostics];
        lists.into_iter().for_each(|column| column.append(true));
    }

    /// The table, with the columns that are known without the articles.
    pub(super) fn finish(
        mut self,
        schema: SchemaRef,
        digest: ArrayRef,
        error: Option<ArrayRef>,
    ) -> RecordBatch {
        let blocks = self.blocks.finish();
        let mut columns: Vec<ArrayRef> = Vec::with_capacity(schema.fields().len());
        columns.extend([digest, Arc::new(self.index.finish()), Arc::new(self.ordinal.finish())]);
        let texts = [self.headline, self.source, self.source_from, self.label, self.label_role];
        columns.extend(texts.into_iter().map(|column| column.finish(&blocks)));
        columns.extend(self.published.finish(&blocks));
        columns.extend(self.modified.finish(&blocks));
        for mut column in [self.bylines, self.places, self.agencies] {
            columns.push(Arc::new(column.finish()));
        }
        columns.extend([self.section, self.body].map(|column| column.finish(&blocks)));
        for mut column in [self.start, self.end, self.body_start, self.body_end] {
            columns.push(Arc::new(column.finish()));
        }
        columns.push(Arc::new(self.diagnostics.finish()));
        columns.extend(error);
        RecordBatch::try_new(schema, columns).expect("columns of one length, in the order of the schema")
    }
}

/// A span that no view can hold. Pieces of an article lie inside it, or in an entry or a group.
fn too_long(view: View<'_>) -> Option<Span> {
    if view.text().len() <= MOST {
        return None;
    }
    let entries = view.contents().flat_map(|contents| contents.entries()).map(|entry| entry.span());
    let articles = view.articles().map(Article::span);
    let groups = view.groups().map(|group| group.heading_span());
    articles.chain(entries).chain(groups).find(|span| span.len() > MOST)
}

/// Those of bylines, datelines and credits; a few, and some of them twice.
fn agencies(article: Article<'_>) -> impl Iterator<Item = &str> {
    let bylines = article.bylines().flat_map(|byline| byline.agencies());
    let datelines = article.datelines().flat_map(|dateline| dateline.agencies());
    let credits = article.credits().flat_map(|credit| credit.agencies());
    bylines.chain(datelines).chain(credits).map(|agency| agency.text())
}

/// The first moment of a kind that means a day.
fn first(article: Article<'_>, kind: TimeKind) -> Option<Moment> {
    let of_kind = article.timestamps().filter(|timestamp| timestamp.kind() == kind);
    of_kind.map(|timestamp| timestamp.resolved().unwrap_or(timestamp.value())).find_map(Moment::of)
}

/// Each article's innermost group that is a section; nothing where there is no such group.
fn sections(view: View<'_>) -> Vec<Option<Span>> {
    let mut all = Vec::new();
    // an inner group comes after the one that it lies in
    for group in view.groups().filter(|group| group.role() == Role::Section) {
        all.resize(view.len(), None);
        if let Some(governed) = all.get_mut(group.articles()) {
            governed.fill(Some(group.span()));
        }
    }
    all
}
