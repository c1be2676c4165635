//! What numbers mean, and which library this is.

use crate::call::{count, given};
use crate::convert;
use crate::memory::print;
use crate::types::*;
use crate::words::*;
use std::ffi::{c_char, c_int};

/// # Words and versions
///
/// The strings that these give are constants of the library: NUL-terminated, never NULL, never
/// freed, for all threads. A number that is not known is "unknown".
///
/// ---
///
/// The name of a status: "invalid-utf8".
#[unsafe(no_mangle)]
pub extern "C" fn digest_status_name(status: c_int) -> *const c_char {
    word::<digest_status>(status)
}

/// The word for a kind of document: "press-file".
#[unsafe(no_mangle)]
pub extern "C" fn digest_kind_name(kind: c_int) -> *const c_char {
    word::<digest_kind>(kind)
}

/// The word for one kind of evidence: "contents".
#[unsafe(no_mangle)]
pub extern "C" fn digest_evidence_name(evidence: c_int) -> *const c_char {
    word::<digest_evidence>(evidence)
}

/// The word for what a label is: "source".
#[unsafe(no_mangle)]
pub extern "C" fn digest_role_name(role: c_int) -> *const c_char {
    word::<digest_role>(role)
}

/// The word for where a headline or a source was written: "heading".
#[unsafe(no_mangle)]
pub extern "C" fn digest_from_name(from: c_int) -> *const c_char {
    word::<digest_from>(from)
}

/// The word for what a line is: "paragraph".
#[unsafe(no_mangle)]
pub extern "C" fn digest_block_kind_name(kind: c_int) -> *const c_char {
    word::<digest_block_kind>(kind)
}

/// The word for how an entry met its article: "exact".
#[unsafe(no_mangle)]
pub extern "C" fn digest_match_name(met: c_int) -> *const c_char {
    word::<digest_match>(met)
}

/// The word for what a timestamp tells: "published".
#[unsafe(no_mangle)]
pub extern "C" fn digest_time_kind_name(kind: c_int) -> *const c_char {
    word::<digest_time_kind>(kind)
}

/// The word for a calendar: "islamic".
#[unsafe(no_mangle)]
pub extern "C" fn digest_calendar_name(calendar: c_int) -> *const c_char {
    word::<digest_calendar>(calendar)
}

/// The word for a unit of time: "hour".
#[unsafe(no_mangle)]
pub extern "C" fn digest_unit_name(unit: c_int) -> *const c_char {
    word::<digest_unit>(unit)
}

/// The word for how much a diagnostic weighs: "warning".
#[unsafe(no_mangle)]
pub extern "C" fn digest_severity_name(severity: c_int) -> *const c_char {
    word::<digest_severity>(severity)
}

/// The word for a kind of oddity: "entry-without-article".
#[unsafe(no_mangle)]
pub extern "C" fn digest_code_name(code: c_int) -> *const c_char {
    word::<digest_code>(code)
}

/// Writes a value as ISO 8601: `2015-12-16T12:19+02:00`, `T10:17`, `-PT15H`. As much as there is
/// room for, NUL-terminated; 32 bytes are room for any. Returns how many bytes all of it has
/// without the NUL: 0 for no value.
///
/// Fails with `NULL_POINTER`, and with `BAD_OPTION` for parts or a unit that are not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_value_format(
    value: *const digest_value,
    out: *mut c_char,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let value = given(value)?;
        if value.parts == 0 {
            return print(out, capacity, "");
        }
        print(out, capacity, convert::given_value(value).ok_or(digest_status::BadOption)?)
    })
}

/// The version of the library: "0.1.0".
#[unsafe(no_mangle)]
pub extern "C" fn digest_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// The version of the library's interface: compare it with `DIGEST_ABI_VERSION`, with which a
/// program was compiled. A library of the same SONAME reads older programs.
#[unsafe(no_mangle)]
pub extern "C" fn digest_abi_version() -> u32 {
    DIGEST_ABI_VERSION
}

/// The version of the outlines the library makes. Heuristics change, and what was kept from another
/// version is better made anew.
#[unsafe(no_mangle)]
pub extern "C" fn digest_outline_version() -> u32 {
    libdigest::Outline::VERSION
}
