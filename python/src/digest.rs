//! [`Digest`]: whoever keeps the text, and its outline.

use crate::article::Article;
use crate::keywords::Keywords;
use crate::offsets::{Offsets, Units};
use crate::records::{Contents, Diagnostic, Group, Of, Timestamp, several};
use crate::source::{Owner, Parsed, Source};
use crate::tables;
use crate::values::{Place, Reduced, Several, moment};
use libdigest::{Outline, Span, View};
use pyo3::exceptions::{PyIndexError, PyOverflowError, PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyCapsule, PyDict, PyIterator, PyList, PySlice, PyString};
use std::borrow::Cow;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// A press digest: a sequence of its articles, and what stands around them.
///
/// It keeps the object it was parsed from and an outline of offsets; every answer is made when it
/// is asked for. Spans are slices of :attr:`data`.
#[pyclass(frozen, eq, sequence, module = "libdigest")]
pub(crate) struct Digest {
    owner: Arc<Owner>,
    outline: Outline,
    encoding: Option<Cow<'static, str>>,
    keywords: Arc<Keywords>,
    /// For spans in code points; made when the first is asked for.
    offsets: OnceLock<Offsets>,
    /// The text as a `str`, where the caller passed none; made when it is asked for.
    text: PyOnceLock<Py<PyString>>,
}

impl Digest {
    /// Parses without the interpreter's lock.
    pub(crate) fn of(py: Python<'_>, source: Source, keywords: Arc<Keywords>) -> PyResult<Self> {
        let options = keywords.options();
        let parsed = py.detach(|| source.parse(&options));
        Ok(Digest::new(parsed.map_err(|failure| failure.into_py_err(py))?, keywords))
    }

    pub(crate) fn new(parsed: Parsed, keywords: Arc<Keywords>) -> Self {
        let Parsed { owner, outline, encoding } = parsed;
        let (offsets, text) = (OnceLock::new(), PyOnceLock::new());
        Digest { owner: Arc::new(owner), outline, encoding, keywords, offsets, text }
    }

    pub(crate) fn owner(&self) -> &Arc<Owner> {
        &self.owner
    }

    pub(crate) fn view(&self) -> View<'_> {
        self.outline.view(self.owner.text()).expect("the outline was made of this text")
    }

    /// What its spans count.
    pub(crate) fn units(&self) -> Units<'_> {
        if self.owner.counts_bytes() {
            return Units::Bytes;
        }
        let text = self.owner.text();
        Units::CodePoints(text, self.offsets.get_or_init(|| Offsets::of(text)))
    }

    pub(crate) fn place(&self, span: Option<Span>) -> Option<Place> {
        span.map(|span| self.units().place(span))
    }

    /// A few bytes of what it was parsed from: equal digests have equal ones.
    pub(crate) fn key(&self) -> u64 {
        const END: usize = 1024;
        let text = self.owner.text().as_bytes();
        let (first, last) = (&text[..text.len().min(END)], &text[text.len().saturating_sub(END)..]);
        let mut hasher = DefaultHasher::new();
        (self.owner.counts_bytes(), text.len(), first, last).hash(&mut hasher);
        hasher.finish()
    }
}

/// Parsed from equal objects with equal options.
impl PartialEq for Digest {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
            || (self.owner.counts_bytes() == other.owner.counts_bytes()
                && self.keywords == other.keywords
                && self.owner.text() == other.owner.text())
    }
}

#[pymethods]
impl Digest {
    /// The object that was parsed; of a file, its text.
    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        self.owner.object(py).unwrap_or_else(|| self.text(py).into_any())
    }

    /// All of it. Of ``bytes`` and files a ``str`` is made once, when it is first asked for.
    #[getter]
    fn text<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        if let Some(Ok(text)) = self.owner.object(py).map(Bound::cast_into) {
            return text;
        }
        self.text.get_or_init(py, || PyString::new(py, self.owner.text()).unbind()).bind(py).clone()
    }

    /// The encoding of the file or the bytes; None for a ``str``.
    #[getter]
    fn encoding(&self) -> Option<&str> {
        self.encoding.as_deref()
    }

    /// What sort of document it is.
    #[getter]
    fn kind(&self) -> &'static str {
        self.view().kind().name()
    }

    /// What stands before the first article.
    #[getter]
    fn front(this: &Bound<'_, Self>) -> Front {
        Front { digest: this.clone().unbind() }
    }

    /// The lists of contents; often one, or none.
    #[getter]
    fn contents(&self) -> Several<Contents> {
        several(self.view().contents(), self.units())
    }

    /// The headings over several articles, in the order of the text.
    #[getter]
    fn groups(&self) -> Several<Group> {
        several(self.view().groups(), self.units())
    }

    /// Where the lines stand that only divide, those inside an article included.
    #[getter]
    fn separators(&self) -> Several<Place> {
        several(self.view().separators(), self.units())
    }

    /// Where the runs of lines between articles stand that belong to none.
    #[getter]
    fn interludes(&self) -> Several<Place> {
        several(self.view().interludes(), self.units())
    }

    /// What stands after the last article.
    #[getter]
    fn back(&self) -> Option<&str> {
        self.view().back()
    }

    /// Where ``back`` stands.
    #[getter]
    fn back_span(&self) -> Option<Place> {
        self.place(self.view().back_span())
    }

    /// The oddities, as data.
    #[getter]
    fn diagnostics(&self) -> Several<Diagnostic> {
        several(self.view().diagnostics(), self.units())
    }

    /// What decided where articles begin, strongest first.
    #[getter]
    fn evidence(&self) -> Several<&'static str> {
        Several(self.view().evidence().map(|kind| kind.name()).collect())
    }

    /// Digest JSON, version 1. Its spans count bytes of the UTF-8 text, whatever was parsed.
    #[pyo3(signature = (*, indent=None))]
    fn to_json(&self, py: Python<'_>, indent: Option<usize>) -> PyResult<String> {
        let printed = py.detach(|| match indent {
            None => serde_json::to_string(&self.view()),
            Some(width) => {
                let blanks = " ".repeat(width);
                let formatter = serde_json::ser::PrettyFormatter::with_indent(blanks.as_bytes());
                let mut printed = Vec::new();
                let mut serializer = serde_json::Serializer::with_formatter(&mut printed, formatter);
                serde::Serialize::serialize(&self.view(), &mut serializer)
                    .map(|()| String::from_utf8(printed).expect("JSON is UTF-8"))
            }
        });
        printed.map_err(|error| PyRuntimeError::new_err(error.to_string()))
    }

    /// Digest JSON, version 1, as a dictionary. Its spans count bytes of the UTF-8 text.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("json")?.call_method1("loads", (self.to_json(py, None)?,))
    }

    /// The articles as a ``pyarrow.Table``: a row an article, texts as views of ``data``.
    ///
    /// :mod:`libdigest.tables` says what the columns are.
    fn to_arrow<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("libdigest.tables")?.call_method1("_to_arrow", (this,))
    }

    /// The articles as a ``pandas.DataFrame``: a row an article.
    fn to_pandas<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("libdigest.tables")?.call_method1("_to_pandas", (this,))
    }

    /// The articles as a ``polars.DataFrame``: a row an article.
    fn to_polars<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("libdigest.tables")?.call_method1("_to_polars", (this,))
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<tables::Pair<'py>> {
        tables::digest_array(py, &self.owner, self.view(), requested_schema)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        tables::digest_stream(py, &self.owner, self.view(), requested_schema)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        tables::digest_schema(py)
    }

    /// Writes the view that a notebook shows to an HTML file of its own.
    fn show(this: &Bound<'_, Self>, path: PathBuf) -> PyResult<()> {
        this.py().import("libdigest._views")?.call_method1("write", (this, path)).map(drop)
    }

    fn _repr_html_<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("libdigest._views")?.call_method1("digest", (this,))
    }

    fn __len__(&self) -> usize {
        self.view().len()
    }

    fn __getitem__<'py>(this: &Bound<'py, Self>, key: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let (py, len) = (this.py(), this.get().view().len());
        if let Ok(slice) = key.cast::<PySlice>() {
            let all = slice.indices(len as isize)?;
            let picked = (0..all.slicelength as isize)
                .map(|i| Article::new(this, (all.start + i * all.step) as usize));
            return Ok(PyList::new(py, picked.collect::<Vec<_>>())?.into_any());
        }
        let missing = || {
            let plural = if len == 1 { "" } else { "s" };
            PyIndexError::new_err(format!("no article {key}: the digest has {len} article{plural}"))
        };
        let index: isize =
            key.extract().map_err(|error: PyErr| match error.is_instance_of::<PyOverflowError>(py) {
                true => missing(),
                false => PyTypeError::new_err("an article is asked for by its index or a slice"),
            })?;
        let from_start = if index < 0 { index + len as isize } else { index };
        let i = usize::try_from(from_start).ok().filter(|&i| i < len).ok_or_else(missing)?;
        Ok(Bound::new(py, Article::new(this, i))?.into_any())
    }

    fn __iter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyIterator>> {
        let all = (0..this.get().view().len()).map(|i| Article::new(this, i));
        PyList::new(this.py(), all.collect::<Vec<_>>())?.try_iter()
    }

    fn __contains__(this: &Bound<'_, Self>, article: &Bound<'_, PyAny>) -> bool {
        article.cast::<Article>().is_ok_and(|article| article.get().is_of(this))
    }

    /// The index of an article; ValueError if it is of another digest.
    #[pyo3(signature = (article, start=0, stop=isize::MAX), text_signature = "($self, article, start=0, stop=9223372036854775807)")]
    fn index(
        this: &Bound<'_, Self>,
        article: &Bound<'_, PyAny>,
        start: isize,
        stop: isize,
    ) -> PyResult<usize> {
        let found = article.cast::<Article>().ok().filter(|article| article.get().is_of(this));
        let len = this.get().view().len() as isize;
        let from_start = |i: isize| if i < 0 { i + len } else { i };
        match found.map(|article| article.get().index as isize) {
            Some(i) if from_start(start) <= i && i < from_start(stop) => Ok(i as usize),
            _ => Err(PyValueError::new_err("the article is not in this digest")),
        }
    }

    /// 1 for an article of this digest, otherwise 0.
    fn count(this: &Bound<'_, Self>, article: &Bound<'_, PyAny>) -> usize {
        usize::from(Digest::__contains__(this, article))
    }

    fn __hash__(&self) -> u64 {
        self.key()
    }

    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyDict>) -> Py<Self> {
        this
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> Reduced<'py, (Bound<'py, PyAny>, Option<&str>, Bound<'py, PyDict>)> {
        let restore = py.import("libdigest._libdigest")?.getattr("_restore")?;
        Ok((restore, (self.data(py), self.encoding(), self.keywords.to_dict(py)?)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let view = self.view();
        let title = match view.front().title() {
            Some(title) => format!(" {}", PyString::new(py, title).repr()?),
            None => String::new(),
        };
        let (articles, bytes) = (view.len(), view.text().len());
        let plural = if articles == 1 { "" } else { "s" };
        Ok(format!("<Digest{title}: {}, {articles} article{plural}, {bytes} bytes>", self.kind()))
    }
}

/// What stands before the first article: all of a text that has no article.
#[pyclass(frozen, module = "libdigest")]
pub(crate) struct Front {
    digest: Py<Digest>,
}

impl Front {
    fn front(&self) -> libdigest::Front<'_> {
        self.digest.get().view().front()
    }

    fn place(&self, span: Option<Span>) -> Option<Place> {
        self.digest.get().place(span)
    }
}

#[pymethods]
impl Front {
    /// All of it, contents included; None where there is nothing.
    #[getter]
    fn text(&self) -> Option<&str> {
        self.front().text()
    }

    /// Where it stands.
    #[getter]
    fn span(&self) -> Option<Place> {
        self.place(self.front().span())
    }

    /// The path of the page on its site.
    #[getter]
    fn breadcrumb(&self) -> Option<&str> {
        self.front().breadcrumb()
    }

    /// Where ``breadcrumb`` stands.
    #[getter]
    fn breadcrumb_span(&self) -> Option<Place> {
        self.place(self.front().breadcrumb_span())
    }

    /// The digest's title.
    #[getter]
    fn title(&self) -> Option<&str> {
        self.front().title()
    }

    /// Where ``title`` stands.
    #[getter]
    fn title_span(&self) -> Option<Place> {
        self.place(self.front().title_span())
    }

    /// When the digest was published; a ``datetime`` where a time of day is written.
    #[getter]
    fn published<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let timestamp = self.front().published()?;
        moment(py, timestamp.resolved().unwrap_or(timestamp.value()))
    }

    /// The timestamp that ``published`` is the value of.
    #[getter]
    fn timestamp(&self) -> Option<Timestamp> {
        self.front().published().map(|timestamp| Timestamp::of(timestamp, self.digest.get().units()))
    }

    /// Who compiled it: the name alone.
    #[getter]
    fn compiler(&self) -> Option<&str> {
        self.front().compiler()
    }

    /// Where ``compiler`` stands.
    #[getter]
    fn compiler_span(&self) -> Option<Place> {
        self.place(self.front().compiler_span())
    }

    /// The account that put it on the site.
    #[getter]
    fn poster(&self) -> Option<&str> {
        self.front().poster()
    }

    /// Where ``poster`` stands.
    #[getter]
    fn poster_span(&self) -> Option<Place> {
        self.place(self.front().poster_span())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.digest.get() == other.digest.get()
    }

    fn __hash__(&self) -> u64 {
        self.digest.get().key()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (Py<Digest>, &'static str)> {
        Ok((py.import("builtins")?.getattr("getattr")?, (self.digest.clone_ref(py), "front")))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |text: Option<&str>| text.into_pyobject(py)?.repr();
        let (title, compiler) = (shown(self.front().title())?, shown(self.front().compiler())?);
        let published = self.published(py).into_pyobject(py)?;
        Ok(format!("<Front title={title}, published={}, compiler={compiler}>", published.str()?))
    }
}
