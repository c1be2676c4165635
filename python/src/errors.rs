//! Refusals as the exceptions that Python users expect.

use libdigest::Error;
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

/// Why there is no digest, known without the interpreter.
pub(crate) enum Failure {
    /// A text that the core refuses. `guess` is the encoding its bytes look like.
    Refused { error: Error, guess: Option<&'static str>, path: Option<PathBuf> },
    /// A file that cannot be read.
    Unread { error: io::Error, path: PathBuf },
    /// A defect of the core.
    Panicked(String),
}

impl Failure {
    /// `work`, with a panic as a failure: a `PanicException` would pass by `except Exception`.
    pub(crate) fn of<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(Failure::Panicked(said(&*panic))))
    }

    pub(crate) fn into_py_err(self, py: Python<'_>) -> PyErr {
        match self {
            Failure::Refused { error, guess, path } => refused(py, error, guess, path),
            Failure::Unread { error, path } => unread(py, &error, path),
            Failure::Panicked(said) => {
                PyRuntimeError::new_err(format!("libdigest failed, which is a defect of it: {said}"))
            }
        }
    }
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
}

fn refused(py: Python<'_>, error: Error, guess: Option<&str>, path: Option<PathBuf>) -> PyErr {
    static PARSE_ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let (offset, sentence) = match error {
        Error::InvalidUtf8 { offset } => {
            let remedy = match (guess.map(str::to_lowercase), &path) {
                (None, _) => ", though the rest is; decode it with errors='replace' first".to_owned(),
                (Some(name), None) => format!("; looks like {name}, use read(path) or decode first"),
                (Some(name), Some(_)) => format!("; looks like {name}, but not to its end; say which it is"),
            };
            (Some(offset), format!("not UTF-8 at byte {offset}{remedy}"))
        }
        error => (None, error.to_string()),
    };
    let sentence = match path {
        Some(path) => format!("{}: {sentence}", path.display()),
        None => sentence,
    };
    let kind = PARSE_ERROR.import(py, "libdigest._errors", "ParseError");
    kind.and_then(|kind| kind.call1((sentence, offset))).map_or_else(|error| error, PyErr::from_value)
}

/// With number, sentence and file name, which make it a `FileNotFoundError` and its like.
fn unread(py: Python<'_>, error: &io::Error, path: PathBuf) -> PyErr {
    let number = error.raw_os_error();
    let sentence = py
        .import("os")
        .and_then(|os| os.call_method1("strerror", (number.unwrap_or_default(),))?.extract::<String>())
        .unwrap_or_else(|_| error.to_string());
    PyOSError::new_err((number, sentence, path.into_os_string()))
}

/// `EXPECTED str or bytes, not int`, and what to pass instead where that is known.
pub(crate) fn wrong_type(expected: &str, given: &Bound<'_, PyAny>, remedy: &str) -> PyErr {
    let name = given.get_type().name().map_or_else(|_| "this".to_owned(), |name| name.to_string());
    let remedy = if remedy.is_empty() { String::new() } else { format!("; {remedy}") };
    PyTypeError::new_err(format!("{expected}, not {name}{remedy}"))
}
