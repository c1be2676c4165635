//! Work counted in tests, where time would decide nothing: bytes that were folded into words or read
//! for dates on this thread.

use std::cell::Cell;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

pub(crate) fn count(bytes: usize) {
    BYTES.with(|all| all.set(all.get() + bytes));
}

/// The bytes counted while `work` runs.
pub(crate) fn counted(work: impl FnOnce()) -> usize {
    let before = BYTES.with(Cell::get);
    work();
    BYTES.with(Cell::get) - before
}
