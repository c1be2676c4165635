//! The structs of the header, and the status numbers.

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

/// A digest as a whole.
///
/// Owner: the caller, who sets `size`; the strings are the text's. As with all structs that a call
/// fills: what is absent is zero, and a struct is a plain variable to threads.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_info {
    /// `sizeof(digest_info)`, set by the caller.
    pub size: usize,
    /// The whole text.
    pub text: digest_str,
    /// What stands after the last article; absent where nothing but blank lines, separators and
    /// groups follow.
    pub back: digest_field,
    /// What sort of document it is.
    pub kind: digest_kind,
    /// How many articles there are.
    pub article_count: u32,
    /// How many lists of contents.
    pub contents_count: u32,
    /// How many groups.
    pub group_count: u32,
    /// How many diagnostics.
    pub diagnostic_count: u32,
    /// What decided where articles begin: bits of `digest_evidence`.
    pub evidence: u32,
}

/// What stands before the first article: all of a text that has no article.
///
/// Owner: the caller, who sets `size`; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_front {
    /// `sizeof(digest_front)`, set by the caller.
    pub size: usize,
    /// All of it, contents included.
    pub text: digest_str,
    /// Where it stands.
    pub span: digest_span,
    /// The path of the page on its site: `Home \ Press files`.
    pub breadcrumb: digest_field,
    /// The digest's title.
    pub title: digest_field,
    /// Who compiled it: the name alone.
    pub compiler: digest_field,
    /// The account that put it on the site: `Admin`.
    pub poster: digest_field,
}

/// One list of contents; a text may have several.
///
/// Owner: the caller, who sets `size`; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_contents {
    /// `sizeof(digest_contents)`, set by the caller.
    pub size: usize,
    /// All of it, as written.
    pub text: digest_str,
    /// From its heading to the end of its last entry.
    pub span: digest_span,
    /// The line that opens it.
    pub heading: digest_field,
    /// Its entries, as indices for `digest_doc_entry`.
    pub entries: digest_range,
}

/// A line of the contents.
///
/// Owner: the caller, who sets `size`; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_entry {
    /// `sizeof(digest_entry)`, set by the caller.
    pub size: usize,
    /// All of it, ordinal included.
    pub text: digest_str,
    /// Where it stands: its whole line or lines, trimmed.
    pub span: digest_span,
    /// The part before its delimiter: an outlet, a section.
    pub label: digest_field,
    /// The headline it announces.
    pub headline: digest_field,
    /// Its place among the entries of all lists, from 0.
    pub index: u32,
    /// The number it prints, or `DIGEST_NONE`.
    pub ordinal: u32,
    /// The articles it announces: none, one, or several.
    pub articles: digest_range,
    /// How it met them.
    pub met: digest_match,
}

/// A heading over several articles.
///
/// Owner: the caller, who sets `size`; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_group {
    /// `sizeof(digest_group)`, set by the caller.
    pub size: usize,
    /// Its name, without ordinal, bullet and delimiter.
    pub text: digest_str,
    /// Where the name stands.
    pub span: digest_span,
    /// Its whole line.
    pub heading: digest_field,
    /// Whether it is an outlet or a section.
    pub role: digest_role,
    /// The group that governs it, as an index, or `DIGEST_NONE`.
    pub parent: u32,
    /// The articles it governs.
    pub articles: digest_range,
}

/// One article: from its heading to its last line.
///
/// Owner: the caller, who sets `size`; the strings are the text's. The counts say how much room
/// the calls for its parts need.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_article {
    /// `sizeof(digest_article)`, set by the caller.
    pub size: usize,
    /// All of it, as written.
    pub text: digest_str,
    /// From the first character of its first line to the last of its last.
    pub span: digest_span,
    /// The line or lines that open it; absent for a brief under an outlet.
    pub heading: digest_field,
    /// The part of the heading before its delimiter; `role` says what it is.
    pub label: digest_field,
    /// The heading without ordinal, bullet and a label that names a source or a section.
    pub headline: digest_field,
    /// The outlet it was taken from, wherever that was written: `source_from`. It lies in the
    /// contents entry or the group heading where the source was written there.
    pub source: digest_field,
    /// From the first paragraph or subhead to the last, what stands between included.
    pub body: digest_field,
    /// What the label is.
    pub role: digest_role,
    /// Where the headline was written.
    pub headline_from: digest_from,
    /// Where the source was written.
    pub source_from: digest_from,
    /// What made it start where it does: bits of `digest_evidence`.
    pub evidence: u32,
    /// The number that its heading or its contents entry prints, or `DIGEST_NONE`.
    pub ordinal: u32,
    /// The entry that announces it, as an index for `digest_doc_entry`, or `DIGEST_NONE`.
    pub entry: u32,
    /// The first of its timestamps that tells when it was published, or `DIGEST_NONE`.
    pub published: u32,
    /// The first of its timestamps that tells when it was last changed, or `DIGEST_NONE`.
    pub modified: u32,
    /// How many blocks it has.
    pub block_count: u32,
    /// How many bylines.
    pub byline_count: u32,
    /// How many datelines.
    pub dateline_count: u32,
    /// How many credits.
    pub credit_count: u32,
    /// How many timestamps.
    pub timestamp_count: u32,
    /// How many sections.
    pub section_count: u32,
    /// The usual name of the source, if the table of outlets and agencies knows it. It is the
    /// library's, lives as long as the program, and has no span.
    pub source_canonical: digest_str,
}

/// One line of an article, trimmed, and what it is.
///
/// Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_block {
    /// `sizeof(digest_block)`, set by the caller.
    pub size: usize,
    /// The line.
    pub text: digest_str,
    /// Where it stands.
    pub span: digest_span,
    /// What it is.
    pub kind: digest_block_kind,
}

/// Who wrote an article.
///
/// Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_byline {
    /// `sizeof(digest_byline)`, set by the caller.
    pub size: usize,
    /// All of it, as written.
    pub text: digest_str,
    /// Where it stands.
    pub span: digest_span,
    /// How many people it names; none where it names only an agency.
    pub person_count: u32,
    /// How many agencies.
    pub agency_count: u32,
}

/// One of the people of a byline.
///
/// Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_person {
    /// `sizeof(digest_person)`, set by the caller.
    pub size: usize,
    /// The name alone, without title or role.
    pub name: digest_field,
    /// What the person is, where the byline says so.
    pub role: digest_field,
}

/// Where an article was filed, and by which agency. It ends before the mark that opens the text.
///
/// Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_dateline {
    /// `sizeof(digest_dateline)`, set by the caller.
    pub size: usize,
    /// All of it, as written.
    pub text: digest_str,
    /// Where it stands.
    pub span: digest_span,
    /// How many places it names.
    pub place_count: u32,
    /// How many agencies.
    pub agency_count: u32,
    /// The day it states; its `month` is 0 where it states none or not all of it.
    pub date: digest_date,
}

/// Whom a text is owed to: the name alone.
///
/// Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_credit {
    /// `sizeof(digest_credit)`, set by the caller.
    pub size: usize,
    /// All of it, as written.
    pub text: digest_str,
    /// Where it stands.
    pub span: digest_span,
    /// How many agencies it names.
    pub agency_count: u32,
}

/// A date or a time written about an article: the date itself, without the words that lead to it.
///
/// Owner: the caller, who sets `size`, in an array that of the first; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_timestamp {
    /// `sizeof(digest_timestamp)`, set by the caller.
    pub size: usize,
    /// It, as written.
    pub text: digest_str,
    /// Where it stands.
    pub span: digest_span,
    /// What it says. A day of another calendar is given as its Gregorian day.
    pub value: digest_value,
    /// What a relative time means, counted back from the reference time of the options; no parts
    /// without one, and where the time is not relative.
    pub resolved: digest_value,
    /// Year, month and day as written, where the calendar is not the Gregorian.
    pub original: digest_date,
    /// What it tells of the article.
    pub kind: digest_time_kind,
    /// The calendar it was written in.
    pub calendar: digest_calendar,
    /// Whether day and month could be exchanged.
    pub ambiguous: bool,
    /// Whether it stands in the contents alone; then its span lies in the article's entry.
    pub from_contents: bool,
}

/// An oddity, as data. `digest_doc_message` makes a sentence of it.
///
/// Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct digest_diagnostic {
    /// `sizeof(digest_diagnostic)`, set by the caller.
    pub size: usize,
    /// What it speaks of, as written.
    pub text: digest_str,
    /// Where that stands.
    pub span: digest_span,
    /// What kind of oddity it is.
    pub code: digest_code,
    /// How much it weighs.
    pub severity: digest_severity,
    /// The contents entry it speaks of, or `DIGEST_NONE`.
    pub entry: u32,
    /// The article it speaks of, or `DIGEST_NONE`.
    pub article: u32,
}
