//! The articles of `parse_many` as a stream of batches.

use super::batch::{Batch, ManyRows};
use super::capsules::{served, stream_capsule, wanted};
use super::rows::many;
use super::text_of;
use crate::many::{Next, ParseMany};
use arrow_array::builder::StringViewBuilder;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::sync::{Arc, Mutex, PoisonError};

/// A batch is full with so many bytes of text or so many rows: enough that what a batch costs its
/// consumer does not show, and few enough to forget.
const TEXT: usize = 8 << 20;
const ROWS: usize = 8192;

/// Iterates over the batches of a :class:`ParseMany`.
#[pyclass(frozen, module = "libdigest")]
pub(crate) struct Batches {
    many: Py<ParseMany>,
    /// What was raised while a batch was being filled: it comes after that batch.
    raised: Mutex<Option<PyErr>>,
}

impl Batches {
    pub(crate) fn of(many: Py<ParseMany>) -> Self {
        Batches { many, raised: Mutex::new(None) }
    }

    fn next(&self, py: Python<'_>) -> PyResult<Option<RecordBatch>> {
        let raised = || self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = raised().take() {
            return Err(error);
        }
        let (mut rows, mut names, mut bytes) = (ManyRows::new(), Vec::new(), 0);
        while bytes < TEXT && rows.len() < ROWS {
            match self.many.get().next(py) {
                Ok(None) => break,
                Ok(Some(Next { name, result: Ok(parsed) })) => {
                    let (owner, outline) = (Arc::new(parsed.owner), parsed.outline);
                    let view = outline.view(owner.text()).expect("the outline was made of this text");
                    bytes += view.text().len();
                    py.detach(|| rows.push(names.len(), view, text_of(&owner)));
                    names.push(name);
                }
                Ok(Some(Next { name, result: Err(error) })) => {
                    rows.push_nothing(names.len(), Some(&error.to_string()));
                    names.push(name);
                }
                Err(error) if rows.len() == 0 => return Err(error),
                Err(error) => {
                    *raised() = Some(error);
                    break;
                }
            }
        }
        if rows.len() == 0 {
            return Ok(None);
        }
        rows.finish(|numbers| Ok(named(&names, numbers))).map(Some)
    }
}

/// The column of the documents' names.
pub(super) fn named(names: &[String], numbers: &[usize]) -> ArrayRef {
    let mut column = StringViewBuilder::with_capacity(numbers.len()).with_deduplicate_strings();
    numbers.iter().for_each(|&number| column.append_value(&names[number]));
    Arc::new(column.finish())
}

#[pymethods]
impl Batches {
    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Batch>> {
        Ok(self.next(py)?.map(Batch))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        super::capsules::schema_capsule(py, &many(&DataType::Utf8View))
    }
}

/// The same for the C stream interface.
struct Reader {
    batches: Batches,
    wanted: Option<Schema>,
    schema: SchemaRef,
}

impl Iterator for Reader {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = Python::attach(|py| self.batches.next(py).map_err(|error| error.to_string()));
        let batch = next.and_then(|batch| batch.map(|batch| served(batch, self.wanted.as_ref())).transpose());
        // a C string ends at the first NUL
        batch.map_err(|sentence| ArrowError::ComputeError(sentence.replace('\0', " "))).transpose()
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

/// What `ParseMany.__arrow_c_stream__` returns.
pub(crate) fn stream<'py>(
    this: Bound<'py, ParseMany>,
    requested: Option<&Bound<'py, PyCapsule>>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let py = this.py();
    let (batches, wanted) = (Batches::of(this.unbind()), wanted(requested)?);
    let empty = ManyRows::new().finish(|_| Ok::<_, PyErr>(named(&[], &[])))?;
    let empty = served(empty, wanted.as_ref()).map_err(pyo3::exceptions::PyValueError::new_err)?;
    let schema = empty.schema();
    stream_capsule(py, Box::new(Reader { batches, wanted, schema }))
}
