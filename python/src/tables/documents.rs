//! The documents of a column: where the bytes of each stand in the column's buffers.

use super::columns::Document;
use arrow_array::cast::AsArray;
use arrow_array::types::{ByteArrayType, ByteViewType};
use arrow_array::{Array, ArrayRef, GenericByteArray, GenericByteViewArray, RecordBatch};
use arrow_buffer::{ArrowNativeType, Buffer};
use arrow_schema::{DataType, Schema};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

/// The place of a column; the error names the columns there are. `keyword` is the argument that
/// named it.
pub(super) fn place(schema: &Schema, name: &str, keyword: &str) -> PyResult<usize> {
    let mut named = schema.fields().iter().enumerate().filter(|(_, field)| field.name() == name);
    match (named.next(), named.next()) {
        (Some((place, _)), None) => Ok(place),
        (None, _) => {
            let columns: Vec<_> = schema.fields().iter().map(|field| field.name().as_str()).collect();
            let columns = if columns.is_empty() { "none".to_owned() } else { columns.join(", ") };
            let or = if keyword == "id" { ", or id=None" } else { "" };
            Err(PyValueError::new_err(format!(
                "no column {name:?}; the columns are: {columns}. Say which with {keyword}=...{or}"
            )))
        }
        _ => Err(PyValueError::new_err(format!("several columns are named {name:?}"))),
    }
}

/// The documents of a column of texts or of bytes, through all batches; `None` for null.
pub(super) fn documents(batches: &[RecordBatch], column: usize) -> PyResult<Vec<Option<Document>>> {
    let all: PyResult<Vec<_>> = batches.iter().map(|batch| of_batch(batch, column)).collect();
    Ok(all?.concat())
}

fn of_batch(batch: &RecordBatch, column: usize) -> PyResult<Vec<Option<Document>>> {
    let array: &ArrayRef = batch.column(column);
    Ok(match array.data_type() {
        DataType::Utf8 => offset(array.as_string::<i32>()),
        DataType::LargeUtf8 => offset(array.as_string::<i64>()),
        DataType::Binary => offset(array.as_binary::<i32>()),
        DataType::LargeBinary => offset(array.as_binary::<i64>()),
        DataType::Utf8View => viewed(array.as_string_view()),
        DataType::BinaryView => viewed(array.as_binary_view()),
        DataType::Null => vec![None; array.len()],
        other => {
            let name = batch.schema().field(column).name().clone();
            let said = format!(
                "column {name:?} holds {other}; it takes string, large_string, string_view or the same of binary"
            );
            return Err(PyTypeError::new_err(said));
        }
    })
}

fn offset<T: ByteArrayType>(array: &GenericByteArray<T>) -> Vec<Option<Document>> {
    let ends = array.value_offsets().windows(2);
    let document = |(row, ends): (usize, &[T::Offset])| {
        let range = ends[0].as_usize()..ends[1].as_usize();
        array.is_valid(row).then(|| Document { buffer: array.values().clone(), range })
    };
    ends.enumerate().map(document).collect()
}

fn viewed<T: ByteViewType + ?Sized>(array: &GenericByteViewArray<T>) -> Vec<Option<Document>> {
    const VIEW: usize = 16;
    const INLINED: usize = 12;
    let views: &Buffer = array.views().inner();
    let document = |(row, &view): (usize, &u128)| {
        let [length, _, block, start] = [0, 32, 64, 96].map(|shift| (view >> shift) as u32 as usize);
        let inlined = row * VIEW + 4;
        let (buffer, start) =
            if length <= INLINED { (views, inlined) } else { (&array.data_buffers()[block], start) };
        array.is_valid(row).then(|| Document { buffer: buffer.clone(), range: start..start + length })
    };
    array.views().iter().enumerate().map(document).collect()
}
