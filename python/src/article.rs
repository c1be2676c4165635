//! [`Article`]: a digest and the index of one of its articles.

use crate::digest::Digest;
use crate::offsets::Units;
use crate::records::{Block, Byline, Credit, Dateline, Entry, Field, Of, Timestamp, several};
use crate::values::{Place, Reduced, Several, moment};
use libdigest::{From, Role, Span, TimeKind};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::hash::{DefaultHasher, Hash, Hasher};

/// One article of a digest: from its heading to its last line.
///
/// What the text does not say is None or an empty tuple. Spans are slices of ``digest.data``.
#[pyclass(frozen, module = "libdigest")]
pub(crate) struct Article {
    digest: Py<Digest>,
    pub(crate) index: usize,
}

impl Article {
    /// The article of an index that the digest has.
    pub(crate) fn new(digest: &Bound<'_, Digest>, index: usize) -> Self {
        Article { digest: digest.clone().unbind(), index }
    }

    pub(crate) fn is_of(&self, digest: &Bound<'_, Digest>) -> bool {
        self.digest.get() == digest.get()
    }

    fn article(&self) -> libdigest::Article<'_> {
        self.digest.get().view().get(self.index).expect("made for an index that is there")
    }

    fn units(&self) -> Units<'_> {
        self.digest.get().units()
    }

    fn place(&self, span: Option<Span>) -> Option<Place> {
        self.digest.get().place(span)
    }

    /// The first timestamp of a kind that means a day, and that day.
    fn first<'py>(&self, py: Python<'py>, kind: TimeKind) -> Option<(Span, Bound<'py, PyAny>)> {
        let dated = |timestamp: libdigest::Timestamp<'_>| {
            let value = timestamp.resolved().unwrap_or(timestamp.value());
            Some((timestamp.span(), moment(py, value)?))
        };
        self.article().timestamps().filter(|timestamp| timestamp.kind() == kind).find_map(dated)
    }

    fn section_at(&self) -> Option<Span> {
        let governs = |group: &libdigest::Group<'_>| {
            group.role() == Role::Section && group.articles().contains(&self.index)
        };
        let innermost = || self.digest.get().view().groups().rfind(governs).map(|group| group.span());
        section(self.article(), innermost)
    }
}

/// A section that an article's own lines name, then its label, then a group over it.
pub(crate) fn section(article: libdigest::Article<'_>, group: impl FnOnce() -> Option<Span>) -> Option<Span> {
    let own = article.sections().next().map(|section| section.span());
    let label = || article.label_span().filter(|_| article.role() == Some(Role::Section));
    own.or_else(label).or_else(group)
}

#[pymethods]
impl Article {
    /// The digest it is of.
    #[getter]
    fn digest(&self, py: Python<'_>) -> Py<Digest> {
        self.digest.clone_ref(py)
    }

    /// Its place among the articles, from 0.
    #[getter]
    fn index(&self) -> usize {
        self.index
    }

    /// The number that its heading or its contents entry prints.
    #[getter]
    fn ordinal(&self) -> Option<u32> {
        self.article().ordinal()
    }

    /// All of it, as written.
    #[getter]
    fn text(&self) -> &str {
        self.article().text()
    }

    /// From the first character of its first line to the last of its last.
    #[getter]
    fn span(&self) -> Place {
        self.units().place(self.article().span())
    }

    /// What made it start where it does, strongest first.
    #[getter]
    fn evidence(&self) -> Several<&'static str> {
        Several(self.article().evidence().iter().map(|kind| kind.name()).collect())
    }

    /// The line or lines that open it; None for a brief under an outlet, which has none.
    #[getter]
    fn heading(&self) -> Option<&str> {
        self.article().heading()
    }

    /// Where ``heading`` stands.
    #[getter]
    fn heading_span(&self) -> Option<Place> {
        self.place(self.article().heading_span())
    }

    /// The part of the heading before its delimiter; ``role`` says what it is.
    #[getter]
    fn label(&self) -> Option<&str> {
        self.article().label()
    }

    /// Where ``label`` stands.
    #[getter]
    fn label_span(&self) -> Option<Place> {
        self.place(self.article().label_span())
    }

    /// What the label is; None without a label.
    #[getter]
    fn role(&self) -> Option<&'static str> {
        self.article().role().map(Role::name)
    }

    /// The heading without ordinal, bullet and a label that names a source or a section.
    #[getter]
    fn headline(&self) -> Option<&str> {
        self.article().headline()
    }

    /// Where ``headline`` stands.
    #[getter]
    fn headline_span(&self) -> Option<Place> {
        self.place(self.article().headline_span())
    }

    /// Where the headline was written.
    #[getter]
    fn headline_from(&self) -> Option<&'static str> {
        self.article().headline_from().map(From::name)
    }

    /// The outlet it was taken from, wherever that was written.
    #[getter]
    fn source(&self) -> Option<&str> {
        self.article().source()
    }

    /// Where ``source`` stands: in an entry or a group's heading if it was written there.
    #[getter]
    fn source_span(&self) -> Option<Place> {
        self.place(self.article().source_span())
    }

    /// Where the source was written.
    #[getter]
    fn source_from(&self) -> Option<&'static str> {
        self.article().source_from().map(From::name)
    }

    /// The section that its own lines name, or its label, or the group over it.
    #[getter]
    fn section(&self) -> Option<&str> {
        self.digest.get().view().slice(self.section_at()?)
    }

    /// Where ``section`` stands.
    #[getter]
    fn section_span(&self) -> Option<Place> {
        self.place(self.section_at())
    }

    /// The sections that its metadata lines name.
    #[getter]
    fn sections(&self) -> Several<Field> {
        several(self.article().sections(), self.units())
    }

    /// When it was published: the first timestamp of that kind that means a day.
    ///
    /// A ``datetime`` where a time of day is written, aware where an offset is.
    #[getter]
    fn published<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.first(py, TimeKind::Published).map(|(_, moment)| moment)
    }

    /// Where ``published`` stands.
    #[getter]
    fn published_span(&self, py: Python<'_>) -> Option<Place> {
        self.place(self.first(py, TimeKind::Published).map(|(span, _)| span))
    }

    /// When it was last changed, in the same way.
    #[getter]
    fn modified<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.first(py, TimeKind::Modified).map(|(_, moment)| moment)
    }

    /// Where ``modified`` stands.
    #[getter]
    fn modified_span(&self, py: Python<'_>) -> Option<Place> {
        self.place(self.first(py, TimeKind::Modified).map(|(span, _)| span))
    }

    /// The dates and times written about it. Dates of its running text are not among them.
    #[getter]
    fn timestamps(&self) -> Several<Timestamp> {
        several(self.article().timestamps(), self.units())
    }

    /// Who wrote it.
    #[getter]
    fn bylines(&self) -> Several<Byline> {
        several(self.article().bylines(), self.units())
    }

    /// Where it was filed.
    #[getter]
    fn datelines(&self) -> Several<Dateline> {
        several(self.article().datelines(), self.units())
    }

    /// Whom the text is owed to.
    #[getter]
    fn credits(&self) -> Several<Credit> {
        several(self.article().credits(), self.units())
    }

    /// Its lines and what each is. Blank lines and rules inside it are no blocks.
    #[getter]
    fn blocks(&self) -> Several<Block> {
        several(self.article().blocks(), self.units())
    }

    /// The blocks that are running text.
    #[getter]
    fn paragraphs(&self) -> Several<Block> {
        several(self.article().paragraphs(), self.units())
    }

    /// The body in one piece, what stands between its paragraphs included.
    #[getter]
    fn body(&self) -> Option<&str> {
        self.article().body()
    }

    /// From the first paragraph or subhead to the last.
    #[getter]
    fn body_span(&self) -> Option<Place> {
        self.place(self.article().body_span())
    }

    /// The line of the contents that announces it.
    #[getter]
    fn entry(&self) -> Option<Entry> {
        self.article().entry().map(|entry| Entry::of(entry, self.units()))
    }

    fn _repr_html_<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("libdigest._views")?.call_method1("article", (this,))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.index == other.index && self.digest.get() == other.digest.get()
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.digest.get().key(), self.index).hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (Py<Digest>, usize)> {
        Ok((py.import("operator")?.getattr("getitem")?, (self.digest.clone_ref(py), self.index)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |name: &str, text: Option<&str>| -> PyResult<String> {
            Ok(match text {
                Some(text) => format!(", {name}={}", PyString::new(py, text).repr()?),
                None => String::new(),
            })
        };
        let article = self.article();
        let (source, headline) = (shown("source", article.source())?, shown("headline", article.headline())?);
        let published = match self.published(py) {
            Some(moment) => format!(", published={}", moment.str()?),
            None => String::new(),
        };
        Ok(format!("<Article {}{source}{headline}{published}>", self.index))
    }
}
