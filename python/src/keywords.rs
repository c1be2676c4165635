//! The keywords that every function takes, and the options they make.

use libdigest::{Clock, Date, Evidence, Options};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDateAccess, PyDateTime, PyDict, PyString, PyTimeAccess};

use crate::errors::wrong_type;

/// What a caller said of a parse; kept beside the outline, because a pickled digest is parsed again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keywords {
    reference: Option<(Date, Clock)>,
    outlets: Vec<String>,
    forbid: Vec<Evidence>,
    force: Vec<Evidence>,
    outlet_table: bool,
    islamic_years: bool,
}

impl Keywords {
    /// Reads what `function` was given.
    pub(crate) fn new(function: &str, given: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut this = Keywords { outlet_table: true, ..Keywords::default() };
        for (name, value) in given.into_iter().flatten() {
            match &*name.extract::<String>()? {
                "reference" => this.reference = reference(&value)?,
                "outlets" => this.outlets = strings("outlets", &value)?,
                "forbid" => this.forbid = evidence("forbid", &value)?,
                "force" => this.force = evidence("force", &value)?,
                "outlet_table" => this.outlet_table = value.is_truthy()?,
                "islamic_years" => this.islamic_years = value.is_truthy()?,
                other => {
                    let said = format!("{function}() got an unexpected keyword argument '{other}'");
                    return Err(PyTypeError::new_err(said));
                }
            }
        }
        Ok(this)
    }

    pub(crate) fn options(&self) -> Options {
        let mut options = Options::new();
        if let Some((date, clock)) = self.reference {
            options = options.reference(date, clock);
        }
        if !self.outlet_table {
            options = options.without_outlet_table();
        }
        if self.islamic_years {
            options = options.islamic_years();
        }
        options = self.outlets.iter().fold(options, Options::outlet);
        options = self.forbid.iter().copied().fold(options, Options::forbid);
        self.force.iter().copied().fold(options, Options::force)
    }

    /// The same as [`Keywords::new`] takes.
    pub(crate) fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let names = |kinds: &[Evidence]| kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>();
        let given = PyDict::new(py);
        if let Some((date, clock)) = self.reference {
            let (year, second) = (date.year.into(), clock.second.unwrap_or(0));
            let (hour, minute) = (clock.hour, clock.minute);
            let moment = PyDateTime::new(py, year, date.month, date.day, hour, minute, second, 0, None)?;
            given.set_item("reference", moment)?;
        }
        given.set_item("outlets", &self.outlets)?;
        given.set_item("forbid", names(&self.forbid))?;
        given.set_item("force", names(&self.force))?;
        given.set_item("outlet_table", self.outlet_table)?;
        given.set_item("islamic_years", self.islamic_years)?;
        Ok(given)
    }
}

/// A `datetime` as it stands, in whatever zone it is, or `None`.
fn reference(value: &Bound<'_, PyAny>) -> PyResult<Option<(Date, Clock)>> {
    if value.is_none() {
        return Ok(None);
    }
    let moment = value
        .cast::<PyDateTime>()
        .map_err(|_| wrong_type("reference takes a datetime", value, "relative times need a time of day"))?;
    let year = i16::try_from(moment.get_year())?;
    let date = Date { year, month: moment.get_month(), day: moment.get_day() };
    let second = Some(moment.get_second());
    Ok(Some((date, Clock { hour: moment.get_hour(), minute: moment.get_minute(), second })))
}

/// The strings of an iterable. A `str` is an iterable of its letters, and never meant.
fn strings(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let list = format!("{name} takes a list of strings");
    if value.is_instance_of::<PyString>() {
        return Err(wrong_type(&list, value, "put it in a list"));
    }
    let items = value.try_iter().map_err(|_| wrong_type(&list, value, ""))?;
    let string = |item: Bound<'_, PyAny>| {
        item.extract().map_err(|_| wrong_type(&format!("{name} takes strings"), &item, ""))
    };
    items.map(|item| item.and_then(string)).collect()
}

fn evidence(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<Evidence>> {
    let kind = |word: String| {
        Evidence::ALL.iter().copied().find(|kind| kind.name() == word).ok_or_else(|| {
            let all: Vec<_> = Evidence::ALL.iter().map(|kind| kind.name()).collect();
            PyValueError::new_err(format!("{name}: no evidence {word:?}; there is {}", all.join(", ")))
        })
    };
    strings(name, value)?.into_iter().map(kind).collect()
}
