//! What is known of names: outlets and agencies by table, by the words in them, and by the caller.

use crate::lookup::Phrases;
use crate::options::Options;
use crate::span::Span;
use crate::text::fold;
use crate::words::agencies::{self, AGENCIES};
use crate::words::outlet_words::{OUTLET_WORDS, Place};
use crate::words::outlets::{self, OUTLETS};
use std::sync::LazyLock;

static TABLE: LazyLock<Phrases<&'static str>> = LazyLock::new(|| {
    let tables = OUTLETS.iter().copied().flatten().chain(AGENCIES);
    Phrases::new(tables.flat_map(|&(name, spellings)| {
        std::iter::once((name, name)).chain(spellings.iter().map(move |&spelling| (spelling, name)))
    }))
});

static COMMON: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let words = outlets::AMBIGUOUS.iter().chain(agencies::AMBIGUOUS);
    Phrases::new(words.map(|&name| (name, ())))
});

static WORDS: LazyLock<Phrases<Place>> = LazyLock::new(|| Phrases::new(OUTLET_WORDS.iter().copied()));

/// The names a parse knows: the tables, unless the caller looks away from them, and the caller's.
pub(crate) struct Names {
    tables: bool,
    extra: Option<Phrases<()>>,
}

impl Names {
    pub(crate) fn new(options: &Options) -> Self {
        let extra = (!options.outlets.is_empty())
            .then(|| Phrases::new(options.outlets.iter().map(|name| (name, ()))));
        Names { tables: !options.tables_off, extra }
    }

    /// The usual name of an outlet or agency in the tables.
    pub(crate) fn canonical(&self, name: &str) -> Option<&'static str> {
        if self.tables { TABLE.get(name) } else { None }
    }

    /// Whether a name is that of an outlet or agency, by table or by the caller's word.
    pub(crate) fn is_known(&self, name: &str) -> bool {
        self.canonical(name).is_some() || self.extra.as_ref().is_some_and(|extra| extra.get(name).is_some())
    }

    /// Whether a name is an outlet's, by a table or by its words.
    pub(crate) fn is_outlet(&self, name: &str) -> bool {
        self.of(name).is_outlet()
    }

    /// All that is known of a name, its words folded once.
    pub(crate) fn of(&self, name: &str) -> Name {
        let (mut key, mut count, mut first, mut last, mut any) = (0, 0, None, None, false);
        fold::words(name, Span::new(0, name.len() as u32), |word| {
            let place = WORDS.by_key(fold::extend(0, word));
            if count == 0 {
                first = place;
            }
            last = place;
            any |= place == Some(Place::Any);
            count += 1;
            key = fold::extend(key, word);
        });
        let extra = self.extra.as_ref().is_some_and(|extra| extra.by_key(key).is_some());
        let outer = first == Some(Place::First) || last == Some(Place::Last);
        Name {
            key,
            listed: self.tables && TABLE.by_key(key).is_some() || extra,
            worded: (2..=6).contains(&count) && (any || outer),
        }
    }
}

/// What is known of a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    pub(crate) key: u64,
    /// It is an outlet's or agency's, by table or by the caller's word.
    pub(crate) listed: bool,
    /// Its words say that it is an outlet: `صحيفة X`, `X نيوز`, `X Times`.
    pub(crate) worded: bool,
}

impl Name {
    pub(crate) fn is_outlet(self) -> bool {
        self.listed || self.worded
    }

    /// Whether a known name is an ordinary word, a place or a person too.
    pub(crate) fn is_ambiguous(self) -> bool {
        COMMON.by_key(self.key).is_some()
    }
}
