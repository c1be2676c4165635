//! Work counted in tests, where time would decide nothing: bytes folded into words or read for dates.

#[cfg(test)]
std::thread_local! {
    static BYTES: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Counts so many bytes, in tests; nothing else is done.
#[inline(always)]
pub(crate) fn count(_bytes: usize) {
    #[cfg(test)]
    BYTES.with(|all| all.set(all.get() + _bytes));
}

/// The bytes that are counted on this thread while `work` runs.
#[cfg(test)]
pub(crate) fn counted(work: impl FnOnce()) -> usize {
    let before = BYTES.with(std::cell::Cell::get);
    work();
    BYTES.with(std::cell::Cell::get) - before
}
