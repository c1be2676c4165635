//! Tables in and out of Python by the Arrow PyCapsule protocol.

use super::requested::conform;
use crate::errors::wrong_type;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{Array, RecordBatch, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, DataType, Schema};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::ffi::CStr;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

/// What `__arrow_c_array__` returns.
pub(crate) type Pair<'py> = (Bound<'py, PyCapsule>, Bound<'py, PyCapsule>);

pub(super) fn refused(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// The schema that a consumer asks for; the capsule stays its own.
pub(super) fn wanted(capsule: Option<&Bound<'_, PyCapsule>>) -> PyResult<Option<Schema>> {
    let Some(capsule) = capsule else { return Ok(None) };
    let pointer = capsule.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    // SAFETY: a capsule of this name holds an ArrowSchema, and lives as long as the borrow of it.
    let schema = unsafe { pointer.as_ref() };
    Schema::try_from(schema).map(Some).map_err(refused)
}

/// In the types that are wanted, as far as they can be had.
pub(super) fn served(batch: RecordBatch, wanted: Option<&Schema>) -> Result<RecordBatch, String> {
    wanted.map_or(Ok(batch.clone()), |wanted| conform(&batch, wanted))
}

pub(super) fn schema_capsule<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowSchema::try_from(schema).map_err(refused)?, SCHEMA)
}

pub(super) fn array_capsules(py: Python<'_>, batch: RecordBatch) -> PyResult<Pair<'_>> {
    let schema = schema_capsule(py, &batch.schema())?;
    let array = FFI_ArrowArray::new(&StructArray::from(batch).into_data());
    Ok((schema, PyCapsule::new_with_value(py, array, ARRAY)?))
}

pub(super) fn stream_capsule<'py>(
    py: Python<'py>,
    reader: Box<dyn RecordBatchReader + Send>,
) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), STREAM)
}

/// The batches of a record batch, a table, a data frame: whatever has the protocol's methods.
pub(super) fn batches(data: &Bound<'_, PyAny>) -> PyResult<(Schema, Vec<RecordBatch>)> {
    if data.hasattr("__arrow_c_array__")? {
        let (schema, array): Pair<'_> = data.call_method0("__arrow_c_array__")?.extract()?;
        let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
        let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
        // SAFETY: capsules of these names hold these structs; the array is moved out of its own.
        let array = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
        let array = array.map_err(refused)?;
        if !matches!(array.data_type(), DataType::Struct(_)) || array.null_count() > 0 {
            return Err(wrong_type("a batch of columns is needed", data, ""));
        }
        let batch = RecordBatch::from(StructArray::from(array));
        return Ok((batch.schema().as_ref().clone(), vec![batch]));
    }
    if data.hasattr("__arrow_c_stream__")? {
        let stream = data.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
        let stream = stream.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: a capsule of this name holds a stream, which is moved out of it.
        let reader = unsafe { RecordBatchStreamReader::from_raw(stream.as_ptr()) }.map_err(refused)?;
        let schema = reader.schema().as_ref().clone();
        let all = reader.collect::<Result<Vec<_>, _>>().map_err(refused)?;
        return Ok((schema, all));
    }
    Err(wrong_type("a record batch or another Arrow table is needed", data, ""))
}
