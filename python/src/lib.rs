//! The module `libdigest._libdigest`. It parses nothing itself: it keeps the caller's object beside
//! an outline of the core, and translates spans to the units of that object.

mod errors;
mod offsets;
mod keywords;
mod source;
mod values;
mod records;
mod digest;
mod article;
mod tables;
mod many;

use pyo3::prelude::*;

#[pymodule(gil_used = false)]
mod _libdigest {
    use crate::keywords::Keywords;
    use crate::source::Source;
    use crate::tables::{self, Batch};
    use pyo3::exceptions::PyValueError;
    use pyo3::prelude::*;
    use pyo3::types::PyDict;
    use std::path::PathBuf;
    use std::sync::Arc;

    #[pymodule_export]
    use crate::{
        article::Article,
        digest::{Digest, Front},
        many::ParseMany,
        records::{
            Block, Byline, Contents, Credit, Dateline, Diagnostic, Entry, Field, Group, Person, Timestamp,
        },
    };

    /// Parses a press digest.
    ///
    /// ``bytes`` are UTF-8. They and a ``str`` of ASCII are read in place and kept alive; another
    /// ``str`` costs the UTF-8 form that CPython makes of it once and keeps with it. The time grows
    /// with the length alone, and other threads run meanwhile.
    ///
    /// ``reference`` is the time that relative times (`12 hours ago`) are counted back from; without it
    /// they stay durations. ``outlets`` names further outlets and agencies. ``forbid`` and ``force``
    /// name kinds of evidence to look away from, or to decide by. ``outlet_table=False`` looks away
    /// from the table of known outlets. ``islamic_years=True`` reads years of two digits as Islamic.
    ///
    /// Raises :exc:`ParseError` for bytes that are not UTF-8 and for 4 GiB and more, and
    /// :exc:`UnicodeEncodeError` for a ``str`` with a lone surrogate.
    ///
    /// >>> import libdigest
    /// >>> digest = libdigest.parse("Harbour Post: Bridge opens\nThe bridge was opened today.")
    /// >>> digest[0].headline
    /// 'Bridge opens'
    #[pyfunction]
    #[pyo3(
        signature = (data, **options),
        text_signature = "(data, *, reference=None, outlets=(), forbid=(), force=(), outlet_table=True, islamic_years=False)"
    )]
    fn parse(data: &Bound<'_, PyAny>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Digest> {
        let keywords = Keywords::new("parse", options)?;
        Digest::of(data.py(), Source::text("parse() takes", data)?, Arc::new(keywords))
    }

    /// Parses a file; spans refer to ``digest.text``.
    ///
    /// Without ``encoding`` the file may be UTF-8 or UTF-16, with a byte order mark or without; any
    /// other encoding is guessed from all its bytes. ``digest.encoding`` says which it was. A byte
    /// order mark stays in the text. The options are those of :func:`parse`.
    ///
    /// Raises :exc:`ParseError` for UTF-8 with damage, :exc:`UnicodeDecodeError` for a file that is not
    /// in the ``encoding`` given, and :exc:`OSError` for one that cannot be read.
    #[pyfunction]
    #[pyo3(
        signature = (path, encoding=None, **options),
        text_signature = "(path, encoding=None, *, reference=None, outlets=(), forbid=(), force=(), outlet_table=True, islamic_years=False)"
    )]
    fn read(
        py: Python<'_>,
        path: PathBuf,
        encoding: Option<&str>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Digest> {
        let keywords = Keywords::new("read", options)?;
        Digest::of(py, Source::file(py, path, encoding)?, Arc::new(keywords))
    }

    /// Parses many texts and files in parallel, and gives their digests in order.
    ///
    /// An item is a text (``str`` or ``bytes``) or a file, by its path object: a ``str`` is a text, as
    /// for :func:`parse`. Items are taken as they are needed, a few ahead of what was given back, so
    /// that any iterable will do and memory stays bounded. ``threads`` defaults to one a core.
    /// ``progress`` shows a tqdm bar.
    ///
    /// With ``errors="raise"`` an item that fails raises when its turn comes, and the next call goes on
    /// with the item after it; with ``errors="return"`` the exception is given in its place.
    ///
    /// >>> import libdigest
    /// >>> [len(digest) for digest in libdigest.parse_many(["", "One line of news."])]
    /// [0, 1]
    #[pyfunction]
    #[pyo3(
        signature = (items, threads=None, progress=false, errors="raise", *, encoding=None, **options),
        text_signature = "(items, threads=None, progress=False, errors='raise', *, encoding=None, reference=None, outlets=(), forbid=(), force=(), outlet_table=True, islamic_years=False)"
    )]
    fn parse_many(
        items: &Bound<'_, PyAny>,
        threads: Option<isize>,
        progress: bool,
        errors: &str,
        encoding: Option<String>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<ParseMany> {
        let keywords = Keywords::new("parse_many", options)?;
        ParseMany::of(items, threads, progress, errors, encoding, keywords)
    }

    /// See :func:`libdigest.split_batch`.
    #[pyfunction]
    #[pyo3(signature = (batch, text, id, others, views, **options))]
    fn _split(
        batch: &Bound<'_, PyAny>,
        text: &str,
        id: Option<&str>,
        others: &str,
        views: bool,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Batch> {
        let keywords = Keywords::new("split_batch", options)?;
        tables::split(batch, text, id, others, views, &keywords)
    }

    /// The articles of a digest under the name of its file.
    #[pyfunction]
    fn _table(digest: &Bound<'_, Digest>, name: &str) -> PyResult<Batch> {
        let digest = digest.get();
        tables::named_digest(digest.owner(), digest.view(), name).map_err(PyValueError::new_err)
    }

    /// See :func:`libdigest.tables.to_arrow`.
    #[pyfunction]
    fn _gather(digests: &Bound<'_, PyAny>) -> PyResult<Batch> {
        tables::gather(digests)
    }

    /// See :func:`libdigest.detect_batch`.
    #[pyfunction]
    fn _detect(batch: &Bound<'_, PyAny>, text: &str) -> PyResult<Vec<Option<f32>>> {
        tables::detect(batch, text)
    }

    /// What a pickled digest becomes: its text, parsed again as it was before.
    #[pyfunction]
    fn _restore(
        data: &Bound<'_, PyAny>,
        encoding: Option<String>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Digest> {
        let keywords = Keywords::new("parse", Some(options))?;
        let source = Source::text("a digest is of", data)?.named(encoding);
        Digest::of(data.py(), source, Arc::new(keywords))
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
