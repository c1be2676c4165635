//! From a text to a doc and back to JSON: all that can fail with a message.

use crate::call::{guard, status, view};
use crate::convert;
use crate::memory::{fill, read, several, size_of_given};
use crate::types::*;
use libdigest::{Error, Options, Value};
use std::ffi::{CString, c_char};

/// Why a call failed, with what `digest_error` says of it.
struct Failure {
    status: digest_status,
    offset: usize,
    message: String,
}

impl Failure {
    fn new(status: digest_status, message: impl Into<String>) -> Self {
        Failure { status, offset: 0, message: message.into() }
    }
}

impl From<digest_status> for Failure {
    fn from(status: digest_status) -> Self {
        let message = match status {
            digest_status::NullPointer => "NULL where the call needs something",
            digest_status::StructSize => "the size of a struct is not set, or shorter than its first version",
            digest_status::Panic => "the library failed; please report it",
            _ => "",
        };
        Failure::new(status, message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::InvalidUtf8 { offset } => {
                Failure { status: digest_status::InvalidUtf8, offset, message: error.to_string() }
            }
            Error::TooLong { .. } => Failure::new(digest_status::TooLong, error.to_string()),
            _ => Failure::new(digest_status::Panic, error.to_string()),
        }
    }
}

/// Runs a call, and says in `error` how it went.
///
/// # Safety
/// `error` is NULL or may be written for as many bytes as its `size` says.
unsafe fn told(error: *mut digest_error, call: impl FnOnce() -> Result<(), Failure>) -> digest_status {
    // SAFETY: the caller's promise.
    if !error.is_null() && unsafe { size_of_given(error) }.is_err() {
        return digest_status::StructSize;
    }
    let failure = guard(call).err().unwrap_or_else(|| Failure::new(digest_status::Ok, ""));
    if !error.is_null() {
        let Failure { status, offset, ref message } = failure;
        let mut out = digest_error { size: 0, status, offset, message: [0; 232] };
        let fits = message.floor_char_boundary(out.message.len() - 1);
        for (to, from) in out.message.iter_mut().zip(message[..fits].bytes()) {
            *to = from as c_char;
        }
        // SAFETY: the caller's promise; the size was looked at above.
        let _ = unsafe { fill(error, out) };
    }
    failure.status
}

/// The bytes of a text, not longer than a doc can be.
///
/// # Safety
/// `text` is NULL or points to `length` bytes that nobody writes to for as long as `'a`.
unsafe fn bytes<'a>(text: *const c_char, length: usize) -> Result<&'a [u8], Failure> {
    // looked at first: no slice may be longer than half of the memory there could be
    if length >= u32::MAX as usize {
        return Err(Error::TooLong { len: length }.into());
    }
    // SAFETY: the caller's promise.
    unsafe { several(text.cast(), length) }
        .map_err(|status| Failure::new(status, format!("NULL was given for a text of {length} bytes")))
}

/// The options as the core's.
///
/// # Safety
/// `options` is NULL or a struct as long as its `size` says, with `outlet_count` outlets.
unsafe fn given_options(options: *const digest_options) -> Result<Options, Failure> {
    let bad = |message: &str| Failure::new(digest_status::BadOption, message);
    let mut out = Options::new();
    if options.is_null() {
        return Ok(out);
    }
    // SAFETY: the caller's promise; options are numbers and pointers, which may be zero.
    let given =
        unsafe { read(options) }?.ok_or_else(|| bad("the options say what only a newer library knows"))?;
    // SAFETY: the caller's promise.
    let outlets = unsafe { several(given.outlets, given.outlet_count) }
        .map_err(|status| Failure::new(status, "NULL was given for the outlets"))?;
    for (i, outlet) in outlets.iter().enumerate() {
        // SAFETY: the caller's promise.
        let name =
            simdutf8::compat::from_utf8(unsafe { bytes(outlet.ptr, outlet.len) }?).map_err(|error| {
                let at = error.valid_up_to();
                Failure::new(digest_status::InvalidUtf8, format!("outlet {i} is not UTF-8 at its byte {at}"))
            })?;
        out = out.outlet(name);
    }
    let unknown = || bad("the options name a kind of evidence that this library does not know");
    out = convert::given_evidence(given.forbid).ok_or_else(unknown)?.fold(out, Options::forbid);
    out = convert::given_evidence(given.force).ok_or_else(unknown)?.fold(out, Options::force);
    let without_table = digest_flag::WithoutOutletTable as u32;
    let islamic_years = digest_flag::IslamicYears as u32;
    if given.flags & !(without_table | islamic_years) != 0 {
        return Err(bad("the options have a flag that this library does not know"));
    }
    if given.flags & without_table != 0 {
        out = out.without_outlet_table();
    }
    if given.flags & islamic_years != 0 {
        out = out.islamic_years();
    }
    if given.reference.parts != 0 {
        match convert::given_value(&given.reference) {
            Some(Value::At { date: Some(date), clock: Some(clock), offset: None }) => {
                out = out.reference(date, clock);
            }
            _ => return Err(bad("the reference time needs a date and a clock, and nothing else")),
        }
    }
    Ok(out)
}

/// Parses, and puts a doc into the caller's pointer.
///
/// # Safety
/// As for the calls below.
unsafe fn parse(
    text: *const c_char,
    length: usize,
    options: *const digest_options,
    doc: *mut *mut digest_doc,
    keep: fn(&str) -> Text,
) -> Result<(), Failure> {
    if doc.is_null() {
        return Err(Failure::new(digest_status::NullPointer, "NULL was given for the place of the doc"));
    }
    // SAFETY: the caller's promise.
    let (bytes, options) = unsafe { (bytes(text, length)?, given_options(options)?) };
    let digest = options.parse_bytes(bytes)?;
    let text = keep(digest.text());
    let made = Box::new(digest_doc { text, outline: digest.into_outline() });
    // SAFETY: not NULL, and the caller's to write to.
    unsafe { doc.write(Box::into_raw(made)) };
    Ok(())
}

/// # Parsing
///
/// A text is UTF-8, of less than 4 GiB; `digest_doc_parse_decoded` takes other encodings.
///
/// ---
///
/// Parses `length` bytes of UTF-8 and puts a new doc into `*doc`. The text is borrowed: it must
/// stay where it is, unchanged, until the doc is freed. A byte order mark is part of the text.
///
/// The time grows with the length alone, and nothing of the text is copied.
///
/// `text` may be NULL with a `length` of 0, the empty digest; `options` may be NULL, for the
/// defaults; `error` may be NULL. Free the doc with `digest_doc_free`. If the call fails `*doc` is
/// as it was.
///
/// Fails with `NULL_POINTER`, `INVALID_UTF8` (`error->offset` is the first bad byte), `TOO_LONG`,
/// `BAD_OPTION`, `STRUCT_SIZE`, `PANIC`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_parse(
    text: *const c_char,
    length: usize,
    options: *const digest_options,
    doc: *mut *mut digest_doc,
    error: *mut digest_error,
) -> digest_status {
    // SAFETY: the contract in the header, which keeps the text until the doc is freed.
    unsafe { told(error, || parse(text, length, options, doc, |text| Text::Borrowed(text))) }
}

/// Parses as `digest_doc_parse` does, and keeps a copy of the text in the doc, so that yours may
/// go at once. Strings that the doc gives point into the copy, and live as long as the doc.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_parse_copy(
    text: *const c_char,
    length: usize,
    options: *const digest_options,
    doc: *mut *mut digest_doc,
    error: *mut digest_error,
) -> digest_status {
    // SAFETY: the contract in the header.
    unsafe { told(error, || parse(text, length, options, doc, |text| Text::Owned(text.into()))) }
}

/// Decodes `length` bytes of any encoding, keeps the text in the doc, and parses it as
/// `digest_doc_parse_copy` does. UTF-8 and UTF-16, with or without a byte order mark, are told for
/// certain, other encodings are guessed; nothing is replaced. Spans are bytes of the decoded text,
/// which `digest_doc_info` gives. The encoding's name, such as "windows-1256", is put into
/// `*encoding`: a constant of the library, never freed. `encoding` may be NULL.
///
/// Fails as `digest_doc_parse` does: with `INVALID_UTF8` for bytes that are UTF-8 but for some damage,
/// and for bytes that fit no encoding.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_parse_decoded(
    text: *const c_char,
    length: usize,
    options: *const digest_options,
    doc: *mut *mut digest_doc,
    encoding: *mut digest_str,
    error: *mut digest_error,
) -> digest_status {
    let decode = || {
        // SAFETY: the contract in the header.
        let decoded = libdigest::decode(unsafe { bytes(text, length) }?)?;
        let name = convert::text(decoded.encoding());
        let text = decoded.into_text();
        // SAFETY: as above; the text is ours.
        unsafe { parse(text.as_ptr().cast(), text.len(), options, doc, |text| Text::Owned(text.into())) }?;
        if !encoding.is_null() {
            // SAFETY: not NULL, and the caller's to write to.
            unsafe { encoding.write(name) };
        }
        Ok(())
    };
    // SAFETY: the contract in the header.
    unsafe { told(error, decode) }
}

/// Frees a doc, and its text if it has a copy. NULL is nothing to free. No other thread may use
/// the doc any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_free(doc: *mut digest_doc) {
    if !doc.is_null() {
        status(|| {
            // SAFETY: a parse made it with `Box::into_raw`, and the caller gives it back once.
            drop(unsafe { Box::from_raw(doc) });
            Ok(())
        });
    }
}

/// How likely a text is a digest and not one plain article: puts a number from 0 to 1 into
/// `*score`. At 0.5 and above it is taken for one. It reads the first 64 KiB, for filtering many
/// documents.
///
/// Fails as `digest_doc_parse` does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_text_detect(
    text: *const c_char,
    length: usize,
    score: *mut f32,
    error: *mut digest_error,
) -> digest_status {
    let detect = || {
        // SAFETY: the contract in the header.
        let text = simdutf8::compat::from_utf8(unsafe { bytes(text, length) }?)
            .map_err(|error| Error::InvalidUtf8 { offset: error.valid_up_to() })?;
        if score.is_null() {
            return Err(digest_status::NullPointer.into());
        }
        // SAFETY: not NULL, and the caller's to write to.
        unsafe { score.write(libdigest::detect(text)) };
        Ok(())
    };
    // SAFETY: the contract in the header.
    unsafe { told(error, detect) }
}

/// Puts the whole doc as digest JSON, version 1, into `*json`: UTF-8, NUL-terminated, one line.
/// The string is the caller's, who frees it with `digest_string_free`; it does not need the doc or
/// the text any more.
///
/// `error` may be NULL. Fails with `NULL_POINTER`, `STRUCT_SIZE`, `PANIC`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_json(
    doc: *const digest_doc,
    json: *mut *mut c_char,
    error: *mut digest_error,
) -> digest_status {
    let print = || {
        // SAFETY: the contract in the header.
        let view = unsafe { view(doc) }?;
        if json.is_null() {
            return Err(digest_status::NullPointer.into());
        }
        let failed = |error: &dyn std::fmt::Display| Failure::new(digest_status::Panic, error.to_string());
        let text = serde_json::to_string(&view).map_err(|error| failed(&error))?;
        let text = CString::new(text).map_err(|error| failed(&error))?;
        // SAFETY: not NULL, and the caller's to write to.
        unsafe { json.write(text.into_raw()) };
        Ok(())
    };
    // SAFETY: the contract in the header.
    unsafe { told(error, print) }
}

/// Frees a string that this library gave to the caller. NULL is nothing to free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_string_free(string: *mut c_char) {
    if !string.is_null() {
        // SAFETY: it was made by `CString::into_raw`, and the caller gives it back once.
        drop(unsafe { CString::from_raw(string) });
    }
}
