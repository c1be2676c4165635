//! The status numbers, the doc, and the plain structs: strings, spans, values, options.

use crate::words::*;
use libdigest::Outline;
use std::ffi::{CStr, c_char, c_int};

/// The version of the interface in this header. It changes with every change of a name, a number
/// or the layout of a struct; `digest_abi_version` gives the library's own.
pub const DIGEST_ABI_VERSION: u32 = 1;

/// The index or number that stands for none.
pub const DIGEST_NONE: u32 = u32::MAX;

/// # How a call went
///
/// A call that fails writes nothing but the error. Functions that return a count return the same
/// negative number instead.
///
/// ---
///
/// `DIGEST_STATUS_OK`, or what was wrong with a call. Numbers are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_status {
    /// All is well.
    Ok = 0,
    /// NULL was given where the call needs something.
    NullPointer = -1,
    /// The text, or a name in the options, is not UTF-8.
    InvalidUtf8 = -2,
    /// The text has 4 GiB or more, and spans count up to 2^32 - 1.
    TooLong = -3,
    /// There is no article, byline, entry or the like of that index.
    NoSuchIndex = -4,
    /// The `size` of a struct was not set: it is shorter than the first version of the struct, or
    /// longer than any could be.
    StructSize = -5,
    /// The options ask for something that this library does not know.
    BadOption = -6,
    /// The library failed. The doc is as it was; please report it.
    Panic = -7,
}

impl Words for digest_status {
    const WORDS: &'static [(c_int, &'static CStr)] = &[
        (digest_status::Ok as c_int, c"ok"),
        (digest_status::NullPointer as c_int, c"null-pointer"),
        (digest_status::InvalidUtf8 as c_int, c"invalid-utf8"),
        (digest_status::TooLong as c_int, c"too-long"),
        (digest_status::NoSuchIndex as c_int, c"no-such-index"),
        (digest_status::StructSize as c_int, c"struct-size"),
        (digest_status::BadOption as c_int, c"bad-option"),
        (digest_status::Panic as c_int, c"panic"),
    ];
}

/// What the options of `digest_options.flags` are. They are bits.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_flag {
    /// Look away from the table of known outlets and agencies: sources are then found by words and
    /// form alone.
    WithoutOutletTable = 1,
    /// Years of two digits in dates of numbers are Islamic: `10-03-90` is a day of 1390.
    IslamicYears = 2,
}

/// What a `digest_value` has. They are bits; 0 is no value at all.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_part {
    /// A day: `date`.
    Date = 1,
    /// A time of day: `clock`, its seconds aside.
    Clock = 2,
    /// Seconds in `clock`.
    Second = 4,
    /// An offset from UTC: `offset`.
    Offset = 8,
    /// A time so long before another: `count` and `unit`, and nothing else.
    Ago = 16,
}

/// # The doc, and the structs that calls fill
///
/// Whoever declares a struct owns it. What it points to is text, never freed on its own.
///
/// ---
///
/// A digest that was parsed: where everything stands in a text.
///
/// Owner: the caller, from `digest_doc_parse` or `digest_doc_parse_copy` to `digest_doc_free`.
/// NULL: nothing to `digest_doc_free`, no articles to `digest_doc_len`, no text to
/// `digest_doc_slice`; every other call refuses it.
/// Threads: it never changes, so any number of threads may read it at once without a lock. One
/// thread frees it, when no other uses it any more.
pub struct digest_doc {
    pub(crate) text: Text,
    pub(crate) outline: Outline,
}

/// Whose the text of a doc is.
pub(crate) enum Text {
    /// The caller's, who keeps it until the doc is freed.
    Borrowed(*const str),
    /// The doc's.
    Owned(Box<str>),
}

/// A piece of text: `len` bytes of UTF-8 from `ptr`, with no NUL at the end.
///
/// Owner: whoever owns the text it points into: the caller of `digest_doc_parse`, or the doc that
/// `digest_doc_parse_copy` made. It lives as long as both that text and the doc do.
/// NULL: an absent piece is `{NULL, 0}`.
/// Threads: nobody writes to the text, so all may read it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_str {
    /// The first byte, or NULL.
    pub ptr: *const c_char,
    /// How many bytes.
    pub len: usize,
}

/// Where a piece of text stands: bytes of the whole text, half open.
///
///     text     M o s c o w   ( A F P )   -   R u s s i a ...
///     byte     0 1 2 3 4 5 6 7 8 9 10    12  14
///     span     {0, 6}: "Moscow"     {8, 11}: "AFP"
///
/// Both ends lie between characters. Spans count from the first byte that was given, byte order
/// mark or not. A plain value; an absent one is `{0, 0}`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct digest_span {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A piece of the text and where it stands. Owner, life and threads are those of `text`; an absent
/// field is all zero.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_field {
    /// The piece, as written.
    pub text: digest_str,
    /// Where it stands.
    pub span: digest_span,
}

/// Indices from `first` up to `end`, which is not among them. A plain value; `{0, 0}` and any
/// other with equal ends hold nothing.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct digest_range {
    /// The first index.
    pub first: u32,
    /// One past the last.
    pub end: u32,
}

/// A day. A plain value; `month` is 0 where there is none.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct digest_date {
    /// The year, as written or completed.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A time of day on the 24-hour clock. A plain value; `digest_value.parts` says whether it is there.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct digest_clock {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60.
    pub second: u8,
}

/// What a timestamp says: a day, a time of day, both, or a distance from a moment not yet known.
/// A plain value, without pointers; `parts` is 0 where there is none. `digest_value_format` writes
/// it as ISO 8601.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct digest_value {
    /// What is there: bits of `digest_part`. The rest is zero.
    pub parts: u32,
    /// The day, in the Gregorian calendar.
    pub date: digest_date,
    /// The time of day.
    pub clock: digest_clock,
    /// Minutes east of UTC.
    pub offset: i16,
    /// How many units ago, 0 for today.
    pub count: u32,
    /// The unit: a `digest_unit`.
    pub unit: u32,
}

/// What went wrong, in words.
///
/// Owner: the caller, who sets `size` before the call. It holds its message itself, so there is
/// nothing to free. A call that succeeds clears it.
/// NULL: wherever one is asked for, NULL says that nobody cares.
/// Threads: as any variable; one call at a time writes it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct digest_error {
    /// `sizeof(digest_error)`, set by the caller.
    pub size: usize,
    /// The same as the call returns.
    pub status: digest_status,
    /// The first byte that is not UTF-8; otherwise 0.
    pub offset: usize,
    /// A sentence, NUL-terminated, in UTF-8.
    pub message: [c_char; 232],
}

/// What a caller knows of a text before it is parsed. Fill it with zeros, set `size`, then what
/// you need: zero says nothing.
///
/// Owner: the caller; the parse keeps nothing of it.
/// NULL: instead of options, the defaults. Inside: `outlets` may be NULL where there are none.
/// Threads: only read, so several parses may share one.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_options {
    /// `sizeof(digest_options)`, set by the caller.
    pub size: usize,
    /// Further outlets or agencies, each by any of its spellings.
    pub outlets: *const digest_str,
    /// How many.
    pub outlet_count: usize,
    /// Kinds of evidence to look away from: bits of `digest_evidence`.
    pub forbid: u32,
    /// Kinds of evidence that decide wherever they propose anything: bits of `digest_evidence`.
    pub force: u32,
    /// Bits of `digest_flag`.
    pub flags: u32,
    /// The time that relative times are counted back from: a date and a clock, or nothing.
    pub reference: digest_value,
}
