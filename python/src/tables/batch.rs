//! Batches of documents to batches of articles.

use super::capsules::{Pair, array_capsules, batches, refused, schema_capsule, served, wanted};
use super::columns::Document;
use super::documents::{documents, place};
use super::objects;
use super::requested::plain;
use super::rows::{Rows, many};
use super::stream::named;
use super::text_of;
use crate::digest::Digest;
use crate::errors::{Failure, wrong_type};
use crate::keywords::Keywords;
use arrow_array::builder::StringViewBuilder;
use arrow_array::{Array, ArrayRef, RecordBatch, StringViewArray, make_array};
use arrow_data::transform::MutableArrayData;
use arrow_schema::{ArrowError, DataType};
use libdigest::{Error, Kind, Options};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};
use std::sync::Arc;

/// Rows of articles, for whoever reads the Arrow PyCapsule protocol.
#[pyclass(frozen, module = "libdigest")]
pub(crate) struct Batch(pub(super) RecordBatch);

#[pymethods]
impl Batch {
    /// The rows as dictionaries.
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        objects::rows(py, &self.0)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<Pair<'py>> {
        let wanted = wanted(requested_schema)?;
        let batch = py.detach(|| served(self.0.clone(), wanted.as_ref()));
        array_capsules(py, batch.map_err(PyValueError::new_err)?)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.0.schema())
    }
}

/// The rows of many documents, and what failed.
pub(super) struct ManyRows {
    rows: Rows,
    /// For each row, the number of its document.
    documents: Vec<usize>,
    errors: StringViewBuilder,
}

impl ManyRows {
    pub(super) fn new() -> Self {
        ManyRows { rows: Rows::new(0), documents: Vec::new(), errors: StringViewBuilder::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.documents.len()
    }

    /// The articles of a document; one row without any field where it has none.
    pub(super) fn push(&mut self, number: usize, view: libdigest::View<'_>, document: Document) {
        match self.rows.push(view, document) {
            Ok(0) => {
                self.rows.push_nothing(codes(view));
                self.documents.push(number);
                self.errors.append_null();
            }
            Ok(added) => {
                self.documents.resize(self.documents.len() + added, number);
                (0..added).for_each(|_| self.errors.append_null());
            }
            Err(sentence) => self.push_nothing(number, Some(&sentence)),
        }
    }

    /// A row for a document that gave none, and why if it failed.
    pub(super) fn push_nothing(&mut self, number: usize, error: Option<&str>) {
        self.rows.push_nothing(std::iter::empty());
        self.documents.push(number);
        self.errors.append_option(error);
    }

    /// The table; `digest` makes the column of the documents' names from their numbers.
    pub(super) fn finish<E>(
        mut self,
        digest: impl FnOnce(&[usize]) -> Result<ArrayRef, E>,
    ) -> Result<RecordBatch, E> {
        let digest = digest(&self.documents)?;
        Ok(self.rows.finish(many(digest.data_type()), digest, Some(Arc::new(self.errors.finish()))))
    }
}

/// The codes of all that is odd about a document.
pub(super) fn codes(view: libdigest::View<'_>) -> impl Iterator<Item = &'static str> {
    view.diagnostics().map(|diagnostic| diagnostic.code().name())
}

/// What becomes of documents that are no digest.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    Keep,
    Drop,
}

/// The articles of a batch of documents; see `libdigest.split_batch`.
pub(crate) fn split(
    data: &Bound<'_, PyAny>,
    text: &str,
    id: Option<&str>,
    others: &str,
    views: bool,
    keywords: &Keywords,
) -> PyResult<Batch> {
    let others = match others {
        "keep" => Others::Keep,
        "drop" => Others::Drop,
        _ => return Err(PyValueError::new_err(format!("others is {others:?}; it is 'keep' or 'drop'"))),
    };
    let (schema, batches) = batches(data)?;
    let text = place(&schema, text, "text")?;
    let id = id.map(|id| place(&schema, id, "id")).transpose()?;
    let all = documents(&batches, text)?;
    let options = keywords.options();
    let ids: Option<Vec<ArrayRef>> =
        id.map(|id| batches.iter().map(|batch| batch.column(id).clone()).collect());
    let kind = id.map(|id| schema.field(id).data_type().clone());
    data.py().detach(|| {
        let mut rows = ManyRows::new();
        for (number, document) in all.into_iter().enumerate() {
            add(&mut rows, number, document, others, &options);
        }
        let digest = |numbers: &[usize]| match (ids, kind) {
            (Some(ids), Some(kind)) => taken(&ids, kind, numbers),
            _ => Ok(Arc::new(StringViewArray::new_null(numbers.len())) as ArrayRef),
        };
        let batch = rows.finish(digest).map_err(refused)?;
        if views { Ok(Batch(batch)) } else { plain(&batch).map(Batch).map_err(PyValueError::new_err) }
    })
}

fn add(rows: &mut ManyRows, number: usize, document: Option<Document>, others: Others, options: &Options) {
    let Some(document) = document else {
        if others == Others::Keep {
            rows.push_nothing(number, None);
        }
        return;
    };
    let bytes = document.bytes();
    let parsed = Failure::of(|| {
        options.parse_bytes(bytes).map_err(|error: Error| Failure::Refused {
            error,
            guess: libdigest::encoding(bytes),
            path: None,
        })
    });
    match parsed {
        Ok(digest) => {
            let is_digest = !matches!(digest.kind(), Kind::Article | Kind::Empty);
            if is_digest || others == Others::Keep {
                rows.push(number, digest.view(), document.clone());
            }
        }
        Err(failure) => {
            let sentence = Python::attach(|py| failure.into_py_err(py).to_string());
            rows.push_nothing(number, Some(&sentence));
        }
    }
}

/// The names of the rows' documents: rows of the batches' columns, by their number through all.
fn taken(columns: &[ArrayRef], kind: DataType, numbers: &[usize]) -> Result<ArrayRef, ArrowError> {
    let data: Vec<_> = columns.iter().map(|column| column.to_data()).collect();
    if data.is_empty() {
        return Ok(arrow_array::new_empty_array(&kind));
    }
    let mut names = MutableArrayData::new(data.iter().collect(), false, numbers.len());
    let (mut batch, mut first) = (0, 0);
    for &number in numbers {
        while number - first >= data[batch].len() {
            first += data[batch].len();
            batch += 1;
        }
        names.try_extend(batch, number - first, number - first + 1)?;
    }
    Ok(make_array(names.freeze()))
}

/// The articles of digests that were parsed before; see `libdigest.tables.to_arrow`.
pub(crate) fn gather(digests: &Bound<'_, PyAny>) -> PyResult<Batch> {
    let (mut rows, mut names) = (ManyRows::new(), Vec::new());
    for digest in digests.try_iter()? {
        let digest = digest?;
        let digest = digest.cast::<Digest>().map_err(|_| wrong_type("digests are needed", &digest, ""))?;
        rows.push(names.len(), digest.get().view(), text_of(digest.get().owner()));
        names.push(names.len().to_string());
    }
    rows.finish(|numbers| Ok(named(&names, numbers))).map(Batch)
}

/// How likely each document of a batch is a digest; see `libdigest.detect_batch`.
pub(crate) fn detect(data: &Bound<'_, PyAny>, text: &str) -> PyResult<Vec<Option<f32>>> {
    let (schema, batches) = batches(data)?;
    let text = place(&schema, text, "text")?;
    let all = documents(&batches, text)?;
    let likely = |document: Option<Document>| {
        let document = document?;
        let text = simdutf8::basic::from_utf8(document.bytes()).ok()?;
        Failure::of(|| Ok(libdigest::detect(text))).ok()
    };
    Ok(data.py().detach(|| all.into_iter().map(likely).collect()))
}
