//! What only Rust can make happen: a panic in every call.

use crate::*;
use std::cell::Cell;
use std::ffi::{CStr, c_char};
use std::ptr::{null, null_mut};

thread_local! {
    static PANICS: Cell<bool> = const { Cell::new(false) };
}

/// The hook that every guard runs first, in tests.
pub(crate) fn panic_if_asked() {
    assert!(!PANICS.get(), "asked for");
}

/// Runs a call whose guarded part panics.
fn panicking<T>(call: impl FnOnce() -> T) -> T {
    PANICS.set(true);
    let result = call();
    PANICS.set(false);
    result
}

const TEXT: &str = "وكالة النهر :افتتاح الجسر\nقالت البلدية إن الجسر افتتح اليوم.";

fn parsed() -> *mut digest_doc {
    let mut doc = null_mut();
    // SAFETY: the text is a constant, and the doc's place is ours.
    let status = unsafe { digest_doc_parse(TEXT.as_ptr().cast(), TEXT.len(), null(), &mut doc, null_mut()) };
    assert_eq!(status, digest_status::Ok);
    doc
}

#[test]
fn a_panic_becomes_a_status() {
    const PANIC: isize = digest_status::Panic as isize;
    let doc = parsed();
    // SAFETY: the doc is ours, and nothing is written for NULL and no capacity.
    unsafe {
        macro_rules! statuses {
            ($($call:ident($($argument:expr),*);)*) => {
                $(assert_eq!(panicking(|| $call($($argument),*)), digest_status::Panic, stringify!($call));)*
            };
        }
        macro_rules! counts {
            ($($call:ident($($argument:expr),*);)*) => {
                $(assert_eq!(panicking(|| $call($($argument),*)), PANIC, stringify!($call));)*
            };
        }
        statuses! {
            digest_doc_parse(null(), 0, null(), &mut null_mut(), null_mut());
            digest_doc_parse_copy(null(), 0, null(), &mut null_mut(), null_mut());
            digest_doc_parse_decoded(null(), 0, null(), &mut null_mut(), null_mut(), null_mut());
            digest_text_detect(null(), 0, null_mut(), null_mut());
            digest_doc_json(doc, null_mut(), null_mut());
            digest_doc_info(doc, null_mut());
            digest_doc_front(doc, null_mut());
            digest_doc_published(doc, null_mut());
            digest_doc_entry(doc, 0, null_mut());
            digest_doc_article(doc, 0, null_mut());
        }
        counts! {
            digest_doc_contents(doc, null_mut(), 0);
            digest_doc_entries(doc, 0, null_mut(), 0);
            digest_doc_groups(doc, null_mut(), 0);
            digest_doc_separators(doc, null_mut(), 0);
            digest_doc_interludes(doc, null_mut(), 0);
            digest_doc_evidence(doc, null_mut(), 0);
            digest_doc_diagnostics(doc, null_mut(), 0);
            digest_doc_message(doc, 0, null_mut(), 0);
            digest_doc_blocks(doc, 0, null_mut(), 0);
            digest_doc_bylines(doc, 0, null_mut(), 0);
            digest_doc_byline_people(doc, 0, 0, null_mut(), 0);
            digest_doc_byline_agencies(doc, 0, 0, null_mut(), 0);
            digest_doc_datelines(doc, 0, null_mut(), 0);
            digest_doc_dateline_places(doc, 0, 0, null_mut(), 0);
            digest_doc_dateline_agencies(doc, 0, 0, null_mut(), 0);
            digest_doc_credits(doc, 0, null_mut(), 0);
            digest_doc_credit_agencies(doc, 0, 0, null_mut(), 0);
            digest_doc_timestamps(doc, 0, null_mut(), 0);
            digest_doc_sections(doc, 0, null_mut(), 0);
            digest_value_format(null(), null_mut(), 0);
        }
        assert_eq!(panicking(|| digest_doc_len(doc)), 0);
        assert!(panicking(|| digest_doc_slice(doc, digest_span { start: 0, end: 2 })).ptr.is_null());
        assert_eq!(digest_doc_len(doc), 1, "the doc is as it was");
        digest_doc_free(doc);
    }
}

#[test]
fn a_panic_is_told_in_words() {
    let size = size_of::<digest_error>();
    let mut error = digest_error { size, status: digest_status::Ok, offset: 7, message: [1; 232] };
    let mut doc = null_mut();
    // SAFETY: NULL without a length is the empty text.
    let status = panicking(|| unsafe { digest_doc_parse(null(), 0, null(), &mut doc, &mut error) });
    assert_eq!((status, error.status, error.offset), (digest_status::Panic, digest_status::Panic, 0));
    assert!(doc.is_null());
    // SAFETY: the message ends with a NUL.
    let message = unsafe { CStr::from_ptr(error.message.as_ptr()) };
    assert_eq!(message.to_str(), Ok("the library failed; please report it"));
}

#[test]
fn a_struct_of_another_length_is_never_overrun() {
    const OWN: usize = size_of::<digest_article>();
    let doc = parsed();
    for size in [0, 1, OWN - 1, OWN, OWN + 8, 4 * OWN, 1 << 17, usize::MAX] {
        let mut room = [usize::MAX; 5 * OWN / size_of::<usize>()];
        room[0] = size;
        let before = room;
        // SAFETY: the room is as long as every size that is not refused.
        let status = unsafe { digest_doc_article(doc, 0, room.as_mut_ptr().cast()) };
        if !(OWN..1 << 16).contains(&size) {
            assert_eq!((status, room), (digest_status::StructSize, before), "{size}");
            continue;
        }
        assert_eq!((status, room[0]), (digest_status::Ok, size));
        let (own, end) = (OWN / size_of::<usize>(), size / size_of::<usize>());
        assert!(room[own..end].iter().all(|&word| word == 0), "the tail is zero");
        assert!(room[end..].iter().all(|&word| word == usize::MAX), "what lies beyond is untouched");
    }
    // SAFETY: ours.
    unsafe { digest_doc_free(doc) };
}

#[test]
fn a_struct_that_has_grown_fills_an_older_one() {
    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Grown {
        size: usize,
        old: u32,
        older: u32,
        new: u64,
    }
    // SAFETY: `repr(C)`, begins with its size, holds numbers.
    unsafe impl crate::memory::Growing for Grown {
        const FIRST: usize = std::mem::offset_of!(Grown, new);
    }
    let value = Grown { size: 0, old: 1, older: 2, new: 3 };
    let mut room = [[16usize, 0], [0, 0], [9, 9]];
    // SAFETY: two structs of sixteen bytes lie at the start of the room.
    let count = unsafe { crate::memory::list(room.as_mut_ptr().cast(), 2, [value; 3], |value: Grown| value) };
    assert_eq!(count, Ok(3));
    let words = usize::from_ne_bytes([[1u8, 0, 0, 0], [2, 0, 0, 0]].concat().try_into().unwrap());
    assert_eq!(room, [[16, words], [16, words], [9, 9]]);
    room[0][0] = 15;
    // SAFETY: refused before anything is written.
    let refused = unsafe { crate::memory::fill(room.as_mut_ptr().cast(), value) };
    assert_eq!(refused, Err(digest_status::StructSize));
    // SAFETY: the room is longer than its size.
    let read = unsafe { crate::memory::read::<Grown>([16, words].as_ptr().cast()) }.unwrap().unwrap();
    assert_eq!((read.old, read.older, read.new), (1, 2, 0));
}

#[test]
fn sentences_are_cut_between_characters() {
    let mut room = [1 as c_char; 8];
    // SAFETY: the capacity is within the room.
    let count = unsafe { crate::memory::print(room.as_mut_ptr(), 4, "خبر") };
    assert_eq!(count, Ok(6));
    // SAFETY: a NUL was written.
    assert_eq!(unsafe { CStr::from_ptr(room.as_ptr()) }.to_str(), Ok("خ"));
    assert_eq!(room[4..], [1; 4]);
}
