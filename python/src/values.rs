//! Core values as Python's own: spans as slices, dates as dates.

use libdigest::{Date, Value};
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateAccess, PyDateTime, PyRange, PySlice, PyTuple};
use std::ops::Range;

/// A span in the units of the caller's object. In Python a `slice`, which indexes that object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl<'py> IntoPyObject<'py> for Place {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // not `PySlice::new`, which would say a step of 1
        py.get_type::<PySlice>().call1((self.start, self.end))
    }
}

impl<'py> FromPyObject<'_, 'py> for Place {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let slice = given.cast::<PySlice>()?;
        Ok(Place { start: slice.getattr("start")?.extract()?, end: slice.getattr("stop")?.extract()? })
    }
}

/// Indices of articles. In Python a `range`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Run(pub(crate) Range<usize>);

impl<'py> IntoPyObject<'py> for Run {
    type Target = PyRange;
    type Output = Bound<'py, PyRange>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyRange::new(py, self.0.start as isize, self.0.end as isize)
    }
}

impl<'py> FromPyObject<'_, 'py> for Run {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let range = given.cast::<PyRange>()?;
        Ok(Run(range.getattr("start")?.extract()?..range.getattr("stop")?.extract()?))
    }
}

/// Several of a kind. In Python a `tuple`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Several<T>(pub(crate) Vec<T>);

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for Several<T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTuple::new(py, self.0)
    }
}

impl<'a, 'py, T: for<'b> FromPyObject<'b, 'py>> FromPyObject<'a, 'py> for Several<T> {
    type Error = PyErr;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let items = given.try_iter()?;
        items.map(|item| item?.extract().map_err(Into::into)).collect::<PyResult<_>>().map(Several)
    }
}

/// A day. In Python a `date`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Day(Date);

impl Day {
    /// `None` for a year that `date` does not reach.
    pub(crate) fn of(date: Date) -> Option<Self> {
        (1..=9999).contains(&date.year).then_some(Day(date))
    }
}

impl<'py> IntoPyObject<'py> for Day {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyDate::new(py, self.0.year.into(), self.0.month, self.0.day)
    }
}

impl<'py> FromPyObject<'_, 'py> for Day {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let date = given.cast::<PyDate>()?;
        Ok(Day(Date { year: date.get_year().try_into()?, month: date.get_month(), day: date.get_day() }))
    }
}

/// A `date`, or a `datetime` where a time of day is known, aware where an offset is; nothing for
/// what has no day, and for a day that `date` does not reach.
pub(crate) fn moment<'py>(py: Python<'py>, value: Value) -> Option<Bound<'py, PyAny>> {
    let Value::At { date: Some(_), clock, .. } = value else { return None };
    iso(py, clock.is_some(), &value.to_string())
}

/// The same of a value as it is printed.
pub(crate) fn iso<'py>(py: Python<'py>, clock: bool, printed: &str) -> Option<Bound<'py, PyAny>> {
    let kind = if clock { py.get_type::<PyDateTime>() } else { py.get_type::<PyDate>() };
    kind.call_method1("fromisoformat", (printed,)).ok()
}

/// What pickle asks an object for: whom to call, and with what.
pub(crate) type Reduced<'py, T> = PyResult<(Bound<'py, PyAny>, T)>;
