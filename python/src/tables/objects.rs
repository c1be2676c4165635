//! A table's rows as Python's own objects, for who has no Arrow.

use super::columns::EPOCH;
use crate::values::iso;
use arrow_array::cast::AsArray;
use arrow_array::types::{Int32Type, Int64Type, TimestampSecondType};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{DataType, TimeUnit};
use jiff::SignedDuration;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// A dictionary a row, with the columns in their order.
pub(super) fn rows<'py>(py: Python<'py>, batch: &RecordBatch) -> PyResult<Vec<Bound<'py, PyDict>>> {
    let schema = batch.schema();
    let row = |row| {
        let cells = PyDict::new(py);
        for (field, column) in schema.fields().iter().zip(batch.columns()) {
            cells.set_item(field.name(), cell(py, column, row)?)?;
        }
        Ok(cells)
    };
    (0..batch.num_rows()).map(row).collect()
}

fn cell<'py>(py: Python<'py>, column: &ArrayRef, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if column.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    match column.data_type() {
        DataType::Utf8View => column.as_string_view().value(row).into_bound_py_any(py),
        DataType::Int32 => column.as_primitive::<Int32Type>().value(row).into_bound_py_any(py),
        DataType::Int64 => column.as_primitive::<Int64Type>().value(row).into_bound_py_any(py),
        DataType::Timestamp(TimeUnit::Second, None) => {
            let since = SignedDuration::from_secs(column.as_primitive::<TimestampSecondType>().value(row));
            iso(py, true, &(EPOCH + since).to_string()).into_bound_py_any(py)
        }
        DataType::List(_) => {
            let texts = column.as_list::<i32>().value(row);
            texts.as_string::<i32>().iter().collect::<Vec<_>>().into_bound_py_any(py)
        }
        other => unreachable!("no column of the table of a digest holds {other}"),
    }
}
