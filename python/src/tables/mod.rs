//! Articles as Arrow tables: a row an article, whose texts are views of the text that was parsed.

mod columns;
mod rows;
mod requested;
mod capsules;
mod documents;
mod batch;
mod stream;
mod objects;

pub(crate) use batch::{Batch, detect, gather, split};
pub(crate) use capsules::Pair;
pub(crate) use stream::{Batches, stream};

use crate::source::Owner;
use arrow_array::{RecordBatch, RecordBatchIterator, StringViewArray};
use arrow_buffer::Buffer;
use columns::Document;
use libdigest::View;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::panic::AssertUnwindSafe;
use std::ptr::NonNull;
use std::sync::Arc;

/// Keeps a text alive for a table. Tables are let go by threads that know nothing of the interpreter,
/// so that a Python object among them needs it to be told.
struct Keeper(Option<Arc<Owner>>);

impl Drop for Keeper {
    fn drop(&mut self) {
        let owner = self.0.take();
        Python::try_attach(|_| drop(owner));
    }
}

/// The text of an owner, as what views point into.
fn text_of(owner: &Arc<Owner>) -> Document {
    let text = owner.text();
    let keeper = Arc::new(AssertUnwindSafe(Keeper(Some(owner.clone()))));
    // SAFETY: the owner never moves or changes its text, and lives as long as the buffer.
    let buffer =
        unsafe { Buffer::from_custom_allocation(NonNull::from(text.as_bytes()).cast(), text.len(), keeper) };
    Document { buffer, range: 0..text.len() }
}

/// The table of one digest.
fn digest(owner: &Arc<Owner>, view: View<'_>) -> Result<RecordBatch, String> {
    let mut rows = rows::Rows::new(view.len());
    let articles = rows.push(view, text_of(owner))?;
    let digest = Arc::new(StringViewArray::new_null(articles));
    Ok(rows.finish(rows::DIGEST.clone(), digest, None))
}

/// The same under the name of its file. As in tables of many documents, one without an article is a row
/// without any field.
pub(crate) fn named_digest(owner: &Arc<Owner>, view: View<'_>, name: &str) -> Result<Batch, String> {
    let mut rows = rows::Rows::new(view.len());
    let mut count = rows.push(view, text_of(owner))?;
    if count == 0 {
        rows.push_nothing(batch::codes(view));
        count = 1;
    }
    let digest = stream::named(&[name.to_owned()], &vec![0; count]);
    Ok(Batch(rows.finish(rows::DIGEST.clone(), digest, None)))
}

/// What `Digest.__arrow_c_array__` returns.
pub(crate) fn digest_array<'py>(
    py: Python<'py>,
    owner: &Arc<Owner>,
    view: View<'_>,
    requested: Option<&Bound<'py, PyCapsule>>,
) -> PyResult<Pair<'py>> {
    capsules::array_capsules(py, digest_batch(py, owner, view, requested)?)
}

/// What `Digest.__arrow_c_stream__` returns: a stream of one batch.
pub(crate) fn digest_stream<'py>(
    py: Python<'py>,
    owner: &Arc<Owner>,
    view: View<'_>,
    requested: Option<&Bound<'py, PyCapsule>>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let batch = digest_batch(py, owner, view, requested)?;
    let schema = batch.schema();
    capsules::stream_capsule(py, Box::new(RecordBatchIterator::new([Ok(batch)], schema)))
}

/// What `Digest.__arrow_c_schema__` returns.
pub(crate) fn digest_schema(py: Python<'_>) -> PyResult<Bound<'_, PyCapsule>> {
    capsules::schema_capsule(py, &rows::DIGEST)
}

fn digest_batch(
    py: Python<'_>,
    owner: &Arc<Owner>,
    view: View<'_>,
    requested: Option<&Bound<'_, PyCapsule>>,
) -> PyResult<RecordBatch> {
    let wanted = capsules::wanted(requested)?;
    let batch = py.detach(|| digest(owner, view).and_then(|batch| capsules::served(batch, wanted.as_ref())));
    batch.map_err(PyValueError::new_err)
}
