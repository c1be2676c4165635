//! What all calls share: the guard against panics and the checks for NULL.

use crate::types::{Text, digest_doc, digest_status};
use libdigest::View;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a call gives, or the status that says why it gives nothing.
pub(crate) type Call<T> = Result<T, digest_status>;

/// Runs a call. A panic ends here, and becomes a status: it must not unwind into C.
pub(crate) fn guard<T, E: From<digest_status>>(call: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let guarded = AssertUnwindSafe(|| {
        #[cfg(test)]
        crate::tests::panic_if_asked();
        call()
    });
    catch_unwind(guarded).unwrap_or_else(|_| Err(digest_status::Panic.into()))
}

/// A call that returns how it went.
pub(crate) fn status(call: impl FnOnce() -> Call<()>) -> digest_status {
    guard(call).err().unwrap_or(digest_status::Ok)
}

/// A call that returns how much there is, or a negative status.
pub(crate) fn count(call: impl FnOnce() -> Call<usize>) -> isize {
    guard(call).map_or_else(|status| status as isize, |count| count as isize)
}

/// What a pointer points to, unless it is NULL.
///
/// # Safety
/// It is NULL or points to a `T` that nobody writes to for as long as `'a`.
pub(crate) unsafe fn given<'a, T>(pointer: *const T) -> Call<&'a T> {
    // SAFETY: the caller's promise.
    unsafe { pointer.as_ref() }.ok_or(digest_status::NullPointer)
}

/// A doc, to look through.
///
/// # Safety
/// It is NULL or a doc that is not freed, with its text unchanged, for as long as `'a`.
pub(crate) unsafe fn view<'a>(doc: *const digest_doc) -> Call<View<'a>> {
    // SAFETY: the caller's promise.
    let doc = unsafe { given(doc) }?;
    let text = match &doc.text {
        // SAFETY: the caller of `digest_doc_parse` keeps the text.
        Text::Borrowed(text) => unsafe { &**text },
        Text::Owned(text) => text,
    };
    doc.outline.view(text).ok_or(digest_status::Panic)
}
