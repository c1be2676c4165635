//! The structs that calls fill: the digest, what stands around its articles, an article and its parts.

use crate::types::*;
use crate::words::*;

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
