//! Reading one article.

use crate::call::{Call, count, status, view};
use crate::convert;
use crate::memory::{fill, list, plain};
use crate::records::*;
use crate::types::*;
use libdigest::Article;

/// An article of a doc.
///
/// # Safety
/// As for [`view`].
unsafe fn find<'a>(doc: *const digest_doc, index: usize) -> Call<Article<'a>> {
    // SAFETY: the caller's promise.
    unsafe { view(doc) }?.get(index).ok_or(digest_status::NoSuchIndex)
}

/// One of the pieces of an article.
fn nth<T>(mut pieces: impl Iterator<Item = T>, index: usize) -> Call<T> {
    pieces.nth(index).ok_or(digest_status::NoSuchIndex)
}

/// # One article
///
/// `article` is its index, from 0 up to `digest_doc_len`.
///
/// ---
///
/// The article itself. Its counts say what room the calls for its parts need.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_article(
    doc: *const digest_doc,
    article: usize,
    out: *mut digest_article,
) -> digest_status {
    // SAFETY: the contract in the header.
    status(|| unsafe { fill(out, convert::article(view(doc)?, find(doc, article)?)) })
}

/// Its lines and what each is, in order. Blank lines and rules inside it are no blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_blocks(
    doc: *const digest_doc,
    article: usize,
    out: *mut digest_block,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, find(doc, article)?.blocks(), convert::block) })
}

/// Who wrote it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_bylines(
    doc: *const digest_doc,
    article: usize,
    out: *mut digest_byline,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, find(doc, article)?.bylines(), convert::byline) })
}

/// The people that one of its bylines names, in order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_byline_people(
    doc: *const digest_doc,
    article: usize,
    byline: usize,
    out: *mut digest_person,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let byline = nth(find(doc, article)?.bylines(), byline)?;
        list(out, capacity, byline.people(), convert::person)
    })
}

/// The agencies that one of its bylines names, in order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_byline_agencies(
    doc: *const digest_doc,
    article: usize,
    byline: usize,
    out: *mut digest_field,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let byline = nth(find(doc, article)?.bylines(), byline)?;
        plain(out, capacity, byline.agencies(), convert::piece)
    })
}

/// Where it was filed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_datelines(
    doc: *const digest_doc,
    article: usize,
    out: *mut digest_dateline,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, find(doc, article)?.datelines(), convert::dateline) })
}

/// The places that one of its datelines names, in order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_dateline_places(
    doc: *const digest_doc,
    article: usize,
    dateline: usize,
    out: *mut digest_field,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let dateline = nth(find(doc, article)?.datelines(), dateline)?;
        plain(out, capacity, dateline.places(), convert::piece)
    })
}

/// The agencies that one of its datelines names, in order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_dateline_agencies(
    doc: *const digest_doc,
    article: usize,
    dateline: usize,
    out: *mut digest_field,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let dateline = nth(find(doc, article)?.datelines(), dateline)?;
        plain(out, capacity, dateline.agencies(), convert::piece)
    })
}

/// Whom the text is owed to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_credits(
    doc: *const digest_doc,
    article: usize,
    out: *mut digest_credit,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, find(doc, article)?.credits(), convert::credit) })
}

/// The agencies that one of its credits names, in order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_credit_agencies(
    doc: *const digest_doc,
    article: usize,
    credit: usize,
    out: *mut digest_field,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let credit = nth(find(doc, article)?.credits(), credit)?;
        plain(out, capacity, credit.agencies(), convert::piece)
    })
}

/// The dates and times written about it, in the order of the text. Dates of its running text are
/// not among them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_timestamps(
    doc: *const digest_doc,
    article: usize,
    out: *mut digest_timestamp,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, find(doc, article)?.timestamps(), convert::timestamp) })
}

/// The sections its metadata lines name. A section before the headline is its label.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_sections(
    doc: *const digest_doc,
    article: usize,
    out: *mut digest_field,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { plain(out, capacity, find(doc, article)?.sections(), convert::piece) })
}
