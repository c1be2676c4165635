//! Reading what stands around the articles, and the oddities.

use crate::call::{Call, count, status, view};
use crate::convert;
use crate::memory::{fill, list, plain, print};
use crate::records::*;
use crate::types::*;
use crate::words::digest_evidence;
use libdigest::{Entry, Span, View};
use std::ffi::c_char;

/// # The whole document
///
/// All the calls from here on only read a doc. Those that fill one struct return
/// `DIGEST_STATUS_OK`, or `NULL_POINTER`, `NO_SUCH_INDEX`, `STRUCT_SIZE`, `PANIC`, and then write
/// nothing. Those that fill an array return how many there are, or one of these as a negative
/// number: they write as many as there is room for, so that `NULL, 0` only counts. In an array of
/// structs, set the `size` of the first.
///
/// ---
///
/// How many articles there are; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_len(doc: *const digest_doc) -> usize {
    // SAFETY: the contract in the header.
    count(|| Ok(unsafe { view(doc) }?.len())).try_into().unwrap_or(0)
}

/// The text of a span; absent where the span leaves the text or cuts a character, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_slice(doc: *const digest_doc, span: digest_span) -> digest_str {
    let slice = || {
        // SAFETY: the contract in the header.
        let view = unsafe { view(doc) }?;
        Ok::<_, digest_status>(convert::slice(view, Span::new(span.start, span.end)).text)
    };
    crate::call::guard(slice).unwrap_or(convert::NO_TEXT)
}

/// What sort of document it is, and how much of each there is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_info(doc: *const digest_doc, out: *mut digest_info) -> digest_status {
    // SAFETY: the contract in the header.
    status(|| unsafe { fill(out, convert::info(view(doc)?)) })
}

/// What stands before the first article. Where there is nothing all of it is absent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_front(doc: *const digest_doc, out: *mut digest_front) -> digest_status {
    // SAFETY: the contract in the header.
    status(|| unsafe { fill(out, convert::front(view(doc)?.front())) })
}

/// When the digest was published, as its front matter says; all zero where it does not say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_published(
    doc: *const digest_doc,
    out: *mut digest_timestamp,
) -> digest_status {
    // SAFETY: the contract in the header.
    status(|| unsafe {
        let published = view(doc)?.front().published();
        fill(out, published.map_or(convert::NO_TIMESTAMP, convert::timestamp))
    })
}

/// The lists of contents; often one, or none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_contents(
    doc: *const digest_doc,
    out: *mut digest_contents,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, view(doc)?.contents(), convert::contents) })
}

/// The entries of one list of contents, in its order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_entries(
    doc: *const digest_doc,
    contents: usize,
    out: *mut digest_entry,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let contents = view(doc)?.contents().nth(contents).ok_or(digest_status::NoSuchIndex)?;
        list(out, capacity, contents.entries(), convert::entry)
    })
}

/// One entry, by its index among those of all lists.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_entry(
    doc: *const digest_doc,
    entry: usize,
    out: *mut digest_entry,
) -> digest_status {
    // SAFETY: the contract in the header.
    status(|| unsafe { fill(out, convert::entry(find_entry(view(doc)?, entry)?)) })
}

/// The entry of an index: in the list whose entries begin at it or above it.
fn find_entry(view: View<'_>, index: usize) -> Call<Entry<'_>> {
    let found = view.contents().find_map(|contents| {
        let first = contents.entries().next()?.index();
        contents.entries().nth(index.checked_sub(first)?)
    });
    found.ok_or(digest_status::NoSuchIndex)
}

/// The headings over several articles, in the order of the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_groups(
    doc: *const digest_doc,
    out: *mut digest_group,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, view(doc)?.groups(), convert::group) })
}

/// The lines that only divide, those inside an article included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_separators(
    doc: *const digest_doc,
    out: *mut digest_field,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let view = view(doc)?;
        plain(out, capacity, view.separators(), |span| convert::slice(view, span))
    })
}

/// The runs of lines between articles that belong to none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_interludes(
    doc: *const digest_doc,
    out: *mut digest_field,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let view = view(doc)?;
        plain(out, capacity, view.interludes(), |span| convert::slice(view, span))
    })
}

/// What decided where articles begin, strongest first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_evidence(
    doc: *const digest_doc,
    out: *mut digest_evidence,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { plain(out, capacity, view(doc)?.evidence(), digest_evidence::from) })
}

/// The oddities, as data.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_diagnostics(
    doc: *const digest_doc,
    out: *mut digest_diagnostic,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe { list(out, capacity, view(doc)?.diagnostics(), convert::diagnostic) })
}

/// Writes a diagnostic as a sentence for people, which names what it speaks of: as much as there
/// is room for, NUL-terminated, cut between characters. Returns how many bytes the whole sentence
/// has without the NUL. Sentences may change; codes do not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn digest_doc_message(
    doc: *const digest_doc,
    diagnostic: usize,
    out: *mut c_char,
    capacity: usize,
) -> isize {
    // SAFETY: the contract in the header.
    count(|| unsafe {
        let diagnostic = view(doc)?.diagnostics().nth(diagnostic).ok_or(digest_status::NoSuchIndex)?;
        print(out, capacity, diagnostic)
    })
}
