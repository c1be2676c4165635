//! What is parsed, and who keeps its text.

use crate::errors::{Failure, wrong_type};
use libdigest::{Options, Outline};
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyBytes, PyMemoryView, PyString};
use std::borrow::Cow;
use std::path::PathBuf;

/// What a caller wants parsed. It holds no lifetime and can wait in another thread.
pub(crate) struct Source {
    what: What,
    encoding: Option<Cow<'static, str>>,
}

enum What {
    Bytes(PyBackedBytes),
    Str(PyBackedStr),
    File(PathBuf),
}

/// Who keeps the text that an outline was made of.
pub(crate) struct Owner(Kept);

enum Kept {
    /// The caller's `bytes`; they are UTF-8.
    Bytes(PyBackedBytes),
    /// The caller's `str`, in the UTF-8 form that the interpreter keeps with it.
    Str(PyBackedStr),
    /// A file's text, for which no `str` was made yet.
    Read(String),
}

/// What a parse gives.
pub(crate) struct Parsed {
    pub(crate) owner: Owner,
    pub(crate) outline: Outline,
    pub(crate) encoding: Option<Cow<'static, str>>,
}

impl Source {
    /// A `str` or `bytes`. `expected` begins the sentence for anything else: `parse() takes`.
    pub(crate) fn text(expected: &str, data: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = data.cast::<PyBytes>() {
            let encoding = Some(Cow::Borrowed("utf-8"));
            return Ok(Source { what: What::Bytes(bytes.clone().into()), encoding });
        }
        if let Ok(text) = data.cast::<PyString>() {
            return Ok(Source { what: What::Str(text.clone().try_into()?), encoding: None });
        }
        let is_buffer = || data.py().get_type::<PyMemoryView>().call1((data,)).is_ok();
        let remedy = match data.hasattr("__fspath__")? {
            true => "use read(path)",
            false if is_buffer() => "pass bytes(data)",
            false => "",
        };
        Err(wrong_type(&format!("{expected} str or bytes"), data, remedy))
    }

    /// A file, read and decoded here if its encoding is given, and otherwise when it is parsed.
    pub(crate) fn file(py: Python<'_>, path: PathBuf, encoding: Option<&str>) -> PyResult<Self> {
        let Some(encoding) = encoding else {
            return Ok(Source { what: What::File(path), encoding: None });
        };
        let codec = py.import("codecs")?.call_method1("lookup", (encoding,))?;
        let bytes = py.detach(|| read(path)).map_err(|failure| failure.into_py_err(py))?.0;
        let text = PyBytes::new(py, &bytes).call_method1("decode", (encoding,))?.cast_into::<PyString>()?;
        let name: String = codec.getattr("name")?.extract()?;
        Ok(Source { what: What::Str(text.try_into()?), encoding: Some(name.into()) })
    }

    /// A text, or a file by its `os.PathLike`.
    pub(crate) fn item(item: &Bound<'_, PyAny>, encoding: Option<&str>) -> PyResult<Self> {
        if item.hasattr("__fspath__")? {
            return Source::file(item.py(), item.extract()?, encoding);
        }
        Source::text("parse_many() takes paths,", item)
    }

    /// The same, said to have been in another encoding.
    pub(crate) fn named(self, encoding: Option<String>) -> Self {
        Source { encoding: encoding.map(Cow::Owned), ..self }
    }

    /// Parses, without the interpreter.
    pub(crate) fn parse(self, options: &Options) -> Result<Parsed, Failure> {
        Failure::of(|| self.parse_or_panic(options))
    }

    fn parse_or_panic(self, options: &Options) -> Result<Parsed, Failure> {
        let Source { what, encoding } = self;
        match what {
            What::Bytes(bytes) => match options.parse_bytes(&bytes) {
                Ok(digest) => {
                    let outline = digest.into_outline();
                    Ok(Parsed { owner: Owner(Kept::Bytes(bytes)), outline, encoding })
                }
                Err(error) => {
                    let guess = libdigest::encoding(&bytes);
                    Err(Failure::Refused { error, guess, path: None })
                }
            },
            What::Str(text) => {
                let refused = |error| Failure::Refused { error, guess: None, path: None };
                let outline = options.outline(&text).map_err(refused)?;
                Ok(Parsed { owner: Owner(Kept::Str(text)), outline, encoding })
            }
            What::File(path) => {
                let (bytes, path) = read(path)?;
                let refused = |error, guess| Failure::Refused { error, guess, path: Some(path) };
                let decoded = match libdigest::decode(&bytes) {
                    Ok(decoded) => decoded,
                    Err(error) => return Err(refused(error, libdigest::encoding(&bytes))),
                };
                let encoding = decoded.encoding().to_lowercase();
                let text = match decoded.into_text() {
                    Cow::Owned(text) => text,
                    // SAFETY: what is borrowed are the bytes themselves, checked to be UTF-8.
                    Cow::Borrowed(_) => unsafe { String::from_utf8_unchecked(bytes) },
                };
                let outline = options.outline(&text).map_err(|error| refused(error, None))?;
                Ok(Parsed { owner: Owner(Kept::Read(text)), outline, encoding: Some(encoding.into()) })
            }
        }
    }
}

fn read(path: PathBuf) -> Result<(Vec<u8>, PathBuf), Failure> {
    match std::fs::read(&path) {
        Ok(bytes) => Ok((bytes, path)),
        Err(error) => Err(Failure::Unread { error, path }),
    }
}

impl Owner {
    /// The text that was parsed.
    pub(crate) fn text(&self) -> &str {
        match &self.0 {
            // SAFETY: an owner is made after `parse_bytes` took these bytes for UTF-8.
            Kept::Bytes(bytes) => unsafe { std::str::from_utf8_unchecked(bytes) },
            Kept::Str(text) => text,
            Kept::Read(text) => text,
        }
    }

    /// Whether spans count bytes and not code points.
    pub(crate) fn counts_bytes(&self) -> bool {
        matches!(self.0, Kept::Bytes(_))
    }

    /// The very object that was passed; none for a file.
    pub(crate) fn object<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match &self.0 {
            Kept::Bytes(bytes) => {
                let Ok(object) = bytes.into_pyobject(py);
                Some(object.into_any())
            }
            Kept::Str(text) => Some(text.as_py_str().bind(py).clone().into_any()),
            Kept::Read(_) => None,
        }
    }
}
