//! [`ParseMany`]: many texts and files in parallel, in order, a window of them at a time.

use crate::digest::Digest;
use crate::errors::Failure;
use crate::keywords::Keywords;
use crate::source::{Parsed, Source};
use crate::tables::{self, Batches};
use pyo3::exceptions::{PyImportError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyIterator};
use std::collections::VecDeque;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, TryLockError};
use std::thread;
use std::time::Duration;

/// How many items wait or are parsed at a time, for each thread. Enough that no thread idles while
/// the caller looks at a digest; few enough that the texts of all fit in memory.
const WINDOW: usize = 16;

/// How long a wait may keep Ctrl-C waiting.
const PATIENCE: Duration = Duration::from_millis(50);

/// The digests of many texts and files, in order; what :func:`parse_many` returns.
#[pyclass(frozen, module = "libdigest")]
pub(crate) struct ParseMany {
    state: Mutex<State>,
    window: usize,
    encoding: Option<String>,
    keywords: Arc<Keywords>,
    returns_errors: bool,
}

struct State {
    /// None when it has ended.
    items: Option<Py<PyIterator>>,
    /// The items that were taken and not given back, with the paths of files, oldest first.
    taken: VecDeque<(Option<PathBuf>, Slot)>,
    /// The number of the oldest of them.
    oldest: usize,
    jobs: Sender<Job>,
    results: Receiver<Answer>,
    /// A tqdm bar, if asked for.
    bar: Option<Py<PyAny>>,
}

type Job = (usize, Source);
type Answer = (usize, Result<Parsed, Failure>);

#[allow(clippy::large_enum_variant)] // there are a few of them
enum Slot {
    Waiting,
    Answered(Result<Parsed, Failure>),
    /// An item that never became a job.
    Refused(PyErr),
    /// What the caller's iterable raised: nothing comes after it.
    Broken(PyErr),
}

/// What became of an item.
pub(crate) struct Next {
    /// The path of a file, or the item's number.
    pub(crate) name: String,
    pub(crate) result: Result<Parsed, PyErr>,
}

impl ParseMany {
    pub(crate) fn of(
        items: &Bound<'_, PyAny>,
        threads: Option<isize>,
        progress: bool,
        errors: &str,
        encoding: Option<String>,
        keywords: Keywords,
    ) -> PyResult<Self> {
        let threads = match threads {
            None => thread::available_parallelism().map_or(1, NonZero::get),
            Some(given) => usize::try_from(given)
                .ok()
                .filter(|&threads| threads > 0)
                .ok_or_else(|| PyValueError::new_err(format!("threads is {given}; it takes at least one")))?,
        };
        let returns_errors = match errors {
            "raise" => false,
            "return" => true,
            _ => {
                return Err(PyValueError::new_err(format!(
                    "errors is {errors:?}; it is 'raise' or 'return'"
                )));
            }
        };
        let bar = if progress { Some(bar(items)?) } else { None };
        let iterator = items.try_iter()?.unbind();
        let (jobs, waiting) = channel();
        let (answers, results) = channel();
        let waiting = Arc::new(Mutex::new(waiting));
        let options = Arc::new(keywords.options());
        for _ in 0..threads {
            let (waiting, answers, options) = (waiting.clone(), answers.clone(), options.clone());
            let next = move || waiting.lock().ok()?.recv().ok();
            thread::Builder::new().name("libdigest".into()).spawn(move || {
                // it ends when the caller is gone
                while let Some((number, source)) = next() {
                    if answers.send((number, Source::parse(source, &options))).is_err() {
                        break;
                    }
                }
            })?;
        }
        let state = State { items: Some(iterator), taken: VecDeque::new(), oldest: 0, jobs, results, bar };
        Ok(ParseMany {
            state: Mutex::new(state),
            window: threads * WINDOW,
            encoding,
            keywords: Arc::new(keywords),
            returns_errors,
        })
    }
}

fn bar(items: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let py = items.py();
    let tqdm = py.import("tqdm.auto").map_err(|error| {
        if error.is_instance_of::<PyImportError>(py) {
            return PyImportError::new_err("progress=True needs tqdm: pip install 'libdigest[cli]'");
        }
        error
    })?;
    let options = PyDict::new(py);
    options.set_item("total", items.len().ok())?;
    options.set_item("unit", "digest")?;
    Ok(tqdm.getattr("tqdm")?.call((), Some(&options))?.unbind())
}

impl State {
    /// Takes items until the window is full.
    fn fill(&mut self, py: Python<'_>, window: usize, encoding: Option<&str>) {
        while self.taken.len() < window {
            let Some(items) = &self.items else { return };
            let taken = match items.bind(py).clone().next() {
                None => {
                    self.items = None;
                    return;
                }
                Some(Err(error)) => {
                    self.items = None;
                    (None, Slot::Broken(error))
                }
                Some(Ok(item)) => match Source::item(&item, encoding) {
                    Err(error) => (path_of(&item), Slot::Refused(error)),
                    Ok(source) => match self.jobs.send((self.oldest + self.taken.len(), source)) {
                        Ok(()) => (path_of(&item), Slot::Waiting),
                        Err(_) => (path_of(&item), Slot::Refused(gone())),
                    },
                },
            };
            self.taken.push_back(taken);
        }
    }

    /// The oldest item's name and result, waited for without the interpreter's lock.
    fn oldest(&mut self, py: Python<'_>) -> PyResult<Option<(String, Slot)>> {
        while let Some((_, Slot::Waiting)) = self.taken.front() {
            let results = &mut self.results;
            match py.detach(move || results.recv_timeout(PATIENCE)) {
                Ok((number, result)) => self.taken[number - self.oldest].1 = Slot::Answered(result),
                Err(RecvTimeoutError::Timeout) => py.check_signals()?,
                Err(RecvTimeoutError::Disconnected) => return Err(gone()),
            }
        }
        let Some((path, slot)) = self.taken.pop_front() else { return Ok(None) };
        let name = path.map_or_else(|| self.oldest.to_string(), |path| path.to_string_lossy().into_owned());
        self.oldest += 1;
        Ok(Some((name, slot)))
    }
}

/// The path of an item that is a file.
fn path_of(item: &Bound<'_, PyAny>) -> Option<PathBuf> {
    item.hasattr("__fspath__").is_ok_and(|is_path| is_path).then(|| item.extract().ok())?
}

fn gone() -> PyErr {
    PyRuntimeError::new_err("the threads that parse are gone")
}

impl ParseMany {
    /// The next item and what became of it; an error where errors are raised, and at the end of a
    /// broken iterable.
    pub(crate) fn next(&self, py: Python<'_>) -> PyResult<Option<Next>> {
        let mut state = match self.state.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(state)) => state.into_inner(),
            Err(TryLockError::WouldBlock) => {
                return Err(PyValueError::new_err("parse_many is already being iterated"));
            }
        };
        py.check_signals()?;
        state.fill(py, self.window, self.encoding.as_deref());
        let oldest = state.oldest(py)?;
        if let Some(bar) = &state.bar {
            match &oldest {
                Some(_) => bar.call_method1(py, "update", (1,))?,
                None => bar.call_method0(py, "close")?,
            };
        }
        let Some((name, slot)) = oldest else { return Ok(None) };
        let result = match slot {
            Slot::Answered(result) => result.map_err(|failure| failure.into_py_err(py)),
            Slot::Refused(error) => Err(error),
            Slot::Broken(error) => return Err(error),
            Slot::Waiting => unreachable!("waited for"),
        };
        match result {
            Err(error) if !self.returns_errors => Err(error),
            result => Ok(Some(Next { name, result })),
        }
    }
}

#[pymethods]
impl ParseMany {
    /// The articles as a ``pyarrow.RecordBatchReader``: a row an article, some megabytes of text a
    /// batch, each made when it is read.
    ///
    /// ``digest`` is the path of a file, or the number of the item from 0. With ``errors="return"`` an
    /// item that fails is a row that has only its ``error``.
    fn to_arrow<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let batches = Bound::new(this.py(), Batches::of(this.clone().unbind()))?;
        this.py().import("libdigest.tables")?.call_method1("_reader", (batches,))
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        this: &Bound<'py, Self>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        tables::stream(this.clone(), requested_schema)
    }

    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(Next { result, .. }) = self.next(py)? else { return Ok(None) };
        Ok(Some(match result {
            Ok(parsed) => Bound::new(py, Digest::new(parsed, self.keywords.clone()))?.into_any(),
            Err(error) => error.into_value(py).into_bound(py).into_any(),
        }))
    }
}
