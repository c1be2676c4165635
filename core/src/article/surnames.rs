//! What surnames end in, and what is called after people.

use crate::lookup::Phrases;
use crate::text::fold::Word;
use crate::words::people::{NAMED_AFTER, SURNAMES};
use std::sync::LazyLock;

static THINGS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(NAMED_AFTER));

/// Whether a word beside a name says that it is a street's, a school's or a contest's.
pub(super) fn named_after(words: &[Word]) -> bool {
    let [first, .., last] = words else { return false };
    THINGS.begins_with(*last) || THINGS.begins_with(*first)
}

/// Whether a word ends as only surnames do.
pub(super) fn ends_as_surname(s: &str) -> bool {
    const LETTERS: usize = 2;
    let longer = |ending: &str| s.strip_suffix(ending).is_some_and(|rest| rest.chars().count() >= LETTERS);
    SURNAMES.iter().any(|&ending| longer(ending))
}
