//! What single words say in a sentence on papers: that they write, where, and under which headline.

use crate::lookup::{Phrases, Tags};
use crate::words::credits::INTRODUCES;
use crate::words::outlet_words::{OUTLET_WORDS, Place};
use crate::words::reviews::{ABOUT, IN, PRINTS, WRITES};
use std::sync::LazyLock;

const VERB: Tags = 1;
const PRINTED: Tags = 1 << 1;
const PREPOSITION: Tags = 1 << 2;
const TITLE: Tags = 1 << 3;
const TEXT: Tags = 1 << 4;
/// What a letter that joins a word to what is said before leaves as it is.
const JOINED: Tags = VERB | PRINTED | PREPOSITION | TITLE | TEXT;
const FIRST: Tags = 1 << 5;
const LAST: Tags = 1 << 6;
/// A word that only ever stands before the name of an outlet.
const CALLS: Tags = 1 << 7;

static WORDS: LazyLock<Phrases<Tags>> = LazyLock::new(|| {
    let lists = [(WRITES, VERB), (PRINTS, PRINTED), (IN, PREPOSITION), (INTRODUCES, TITLE), (ABOUT, TEXT)];
    let said = lists.into_iter().flat_map(|(list, tag)| list.iter().map(move |&word| (word, tag)));
    let outlets = OUTLET_WORDS.iter().map(|&(word, place)| match place {
        Place::First => (word, FIRST),
        Place::Last => (word, LAST),
        Place::Any => (word, FIRST | LAST),
    });
    Phrases::merged(said.chain(outlets), |one, other| one | other)
});

/// A word, and what it may say in such a sentence.
#[derive(Clone, Copy)]
pub(crate) struct PressWord<'a> {
    pub(crate) word: &'a str,
    tags: Tags,
}

impl<'a> PressWord<'a> {
    /// A word alone, or behind the letter that joins it to what is said before.
    pub(crate) fn of(word: &'a str) -> Self {
        let calls = |tags: Tags| if tags & (FIRST | LAST) == FIRST { CALLS } else { 0 };
        let tags = |word: &str| WORDS.get(word).unwrap_or(0);
        let mut all = tags(word);
        all |= calls(all);
        if let Some(joined) = word.strip_prefix(['و', 'ف']) {
            let joined = tags(joined);
            all |= joined & JOINED | calls(joined);
        } else if let Some(joined) = word.strip_prefix(['ب', 'ل']) {
            all |= calls(tags(joined));
        }
        PressWord { word, tags: all }
    }

    /// The words of a text.
    pub(crate) fn words(s: &'a str) -> impl Iterator<Item = Self> + Clone {
        s.split_whitespace().map(PressWord::of)
    }

    fn is(self, tags: Tags) -> bool {
        self.tags & tags != 0
    }

    /// Whether it says that a paper writes.
    pub(crate) fn is_verb(self) -> bool {
        self.is(VERB)
    }

    /// Whether it says that somebody writes, or a paper prints.
    pub(crate) fn is_printed(self) -> bool {
        self.is(PRINTED)
    }

    /// Whether it stands before the paper that something is written in.
    pub(crate) fn is_preposition(self) -> bool {
        self.is(PREPOSITION)
    }

    /// Whether it introduces a headline.
    pub(crate) fn titles(self) -> bool {
        self.is(TITLE)
    }

    /// Whether it says what a paper writes, or when.
    pub(crate) fn tells_of_text(self) -> bool {
        self.is(TEXT)
    }

    /// Whether it is one for an outlet, before its name: `صحيفة`.
    pub(crate) fn calls(self) -> bool {
        self.is(CALLS)
    }

    /// Whether it is one for an outlet in small letters: `the daily X`, `X gazetesi`.
    pub(crate) fn is_kind(self) -> bool {
        self.is_kind_anyhow() && self.word.starts_with(char::is_lowercase)
    }

    /// The same, however the word is written.
    fn is_kind_anyhow(self) -> bool {
        self.is(FIRST | LAST) && !self.word.ends_with('.')
    }

    /// Whether it is one for the outlet that the next word begins the name of. What stands before a quotation may
    /// be a part of other names: `Die Zeitung „X“`.
    pub(crate) fn calls_next(self, next: Option<&str>) -> bool {
        // what stands behind a name, or a comma, calls none
        if !self.is(FIRST | CALLS) || self.word.ends_with([',', '،']) {
            return false;
        }
        let quoted = next.is_some_and(|next| next.starts_with(QUOTES));
        let named = || next.is_some_and(|next| next.starts_with(char::is_uppercase));
        self.calls() || quoted && self.is_kind_anyhow() || self.is_kind() && named()
    }
}

/// The marks that quotations open with.
pub(crate) const QUOTES: [char; 4] = ['"', '«', '“', '„'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_joined_to_what_is_said_before() {
        assert!(
            PressWord::of("وكتبت").is_verb()
                && PressWord::of("كتبت:").is_verb()
                && !PressWord::of("بكتبت").is_verb()
        );
        assert!(
            PressWord::of("لصحيفة").calls()
                && PressWord::of("وصحيفة").calls()
                && !PressWord::of("نيوز").calls()
        );
        assert!(PressWord::of("فتحت").tells_of_text() && PressWord::of("وبعنوان").titles());
    }

    #[test]
    fn words_for_outlets_call_the_name_behind_them() {
        let calls = |word, next| PressWord::of(word).calls_next(Some(next));
        assert!(calls("daily", "Mirror") && !calls("daily", "bread") && !calls("Daily", "Mirror"));
        assert!(calls("Zeitung", "„Fähre“") && calls("صحيفة", "المرايا"));
    }
}
