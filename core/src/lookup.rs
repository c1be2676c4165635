//! Tables of phrases, looked up by their comparison key.

use crate::span::Span;
use crate::text::fold::{self, Word};
use crate::words::{
    agencies, compilers, credits, digest, genres, given_names, keys, markers, outlet_words, outlets, people,
    places, portal, sections, time, weekdays, whole,
};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// Folding keys are mixed already: they serve as their own hash.
#[derive(Clone, Default)]
pub(crate) struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(b);
        }
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// A map whose keys are folding keys.
pub(crate) type KeyMap<T> = HashMap<u64, T, BuildHasherDefault<KeyHasher>>;

/// A map of folding keys that no longer changes: each entry stands at its key's place, or in the
/// next that was free. It is held by its first byte, where a `HashMap` is held in its middle: a leak
/// checker sees that a static one is in use.
#[derive(Clone)]
pub(crate) struct Table<T> {
    places: Box<[(u64, Option<T>)]>,
}

impl<T: Copy> Table<T> {
    /// A table of nothing yet, with room for so many keys.
    pub(crate) fn with_room(count: usize) -> Self {
        // a third of the places at least stay free, and one at least: there every search ends
        Table { places: vec![(0, None); (count + count / 2 + 1).next_power_of_two()].into() }
    }

    /// The value at a key that may be new: it takes a place then, so give it one.
    #[inline]
    pub(crate) fn entry(&mut self, key: u64) -> &mut Option<T> {
        let last = self.places.len() - 1;
        let mut place = key as usize & last;
        while self.places[place].1.is_some() && self.places[place].0 != key {
            place = (place + 1) & last;
        }
        self.places[place].0 = key;
        &mut self.places[place].1
    }

    #[inline]
    pub(crate) fn get(&self, key: u64) -> Option<T> {
        let last = self.places.len() - 1;
        let mut place = key as usize & last;
        loop {
            let (other, value) = self.places[place];
            if other == key || value.is_none() {
                return value;
            }
            place = (place + 1) & last;
        }
    }
}

/// The letters that phrases open with: a bit for each three, which a few others share.
#[derive(Clone)]
struct Openings {
    bits: Box<[u64; Openings::WORDS]>,
}

impl Default for Openings {
    fn default() -> Self {
        Openings { bits: Box::new([0; Openings::WORDS]) }
    }
}

impl Openings {
    /// Enough that the longest lists fill a tenth.
    const WORDS: usize = 256;

    /// The word and the bit of some letters.
    #[inline]
    fn place([first, second, third]: fold::Letters) -> (usize, u64) {
        let place = (usize::from(first) * 61 + usize::from(second)) * 61 + usize::from(third);
        (place / 64 % Openings::WORDS, 1 << (place % 64))
    }

    fn add(&mut self, word: &str) {
        let letters = fold::first_letters(word.as_bytes());
        let (word, bit) = Openings::place(letters.unwrap_or_else(|| fold::first_letters_folded(word)));
        self.bits[word] |= bit;
    }

    /// False only where no phrase opens with the letters of `text`.
    #[inline]
    fn may_hold(&self, text: &[u8]) -> bool {
        fold::first_letters(text).is_none_or(|letters| {
            let (word, bit) = Openings::place(letters);
            self.bits[word] & bit != 0
        })
    }
}

/// Phrases and what each stands for. A static one is made on first use, in a `LazyLock`.
#[derive(Clone)]
pub(crate) struct Phrases<T> {
    by_key: Table<T>,
    /// The first word of every phrase.
    first: Table<()>,
    openings: Openings,
    longest: usize,
}

impl<T: Copy> Phrases<T> {
    /// The first of two phrases with one key is kept.
    pub(crate) fn new(phrases: impl IntoIterator<Item = (impl AsRef<str>, T)>) -> Self {
        Phrases::merged(phrases, |first, _| first)
    }

    /// Of phrases with one key the values become one.
    pub(crate) fn merged(
        phrases: impl IntoIterator<Item = (impl AsRef<str>, T)>,
        merge: impl Fn(T, T) -> T,
    ) -> Self {
        let (mut openings, mut longest) = (Openings::default(), 0);
        let mut all = Vec::with_capacity(128);
        for (phrase, value) in phrases {
            let (mut key, mut count, mut first) = (0, 0, Word::default());
            let phrase = phrase.as_ref();
            fold::words(phrase, Span::new(0, phrase.len() as u32), |word| {
                first = if count == 0 { word } else { first };
                key = fold::extend(key, word);
                count += 1;
            });
            if count > 0 {
                all.push((key, first.hash, value));
                openings.add(&phrase[first.span]);
                longest = longest.max(count);
            }
        }
        let (mut by_key, mut first) = (Table::with_room(all.len()), Table::with_room(all.len()));
        for (key, word, value) in all {
            let place = by_key.entry(key);
            *place = Some(place.map_or(value, |before| merge(before, value)));
            *first.entry(word) = Some(());
        }
        Phrases { by_key, first, openings, longest }
    }

    /// What the whole of `s` stands for.
    pub(crate) fn get(&self, s: &str) -> Option<T> {
        // most texts are refused by their first letters, or by their first word
        if !self.may_begin(s.as_bytes()) {
            return None;
        }
        let mut words = fold::walk(s, Span::new(0, s.len() as u32));
        let first = words.next().filter(|&first| self.begins_with(first))?;
        self.by_key(words.fold(fold::extend(0, first), fold::extend))
    }

    /// What a key stands for.
    pub(crate) fn by_key(&self, key: u64) -> Option<T> {
        self.by_key.get(key)
    }

    /// Whether any phrase begins with the first word of `text[span]`: the cheap question before
    /// the words are all folded.
    pub(crate) fn may_open(&self, text: &str, span: Span) -> bool {
        self.may_begin(&text.as_bytes()[span.range()])
            && fold::first_word(text, span).is_some_and(|word| self.begins_with(word))
    }

    /// Whether any phrase begins with the letters that a text begins with: cheaper still.
    #[inline]
    pub(crate) fn may_begin(&self, text: &[u8]) -> bool {
        self.openings.may_hold(text)
    }

    /// Whether any phrase begins with `word`.
    pub(crate) fn begins_with(&self, word: Word) -> bool {
        self.first.get(word.hash).is_some()
    }

    /// The longest phrase that `words` open with, and how many of them it takes.
    pub(crate) fn opening(&self, words: &[Word]) -> Option<(T, usize)> {
        // most words open none
        if !self.begins_with(*words.first()?) {
            return None;
        }
        let (mut key, mut found) = (0, None);
        for (i, &word) in words.iter().take(self.longest).enumerate() {
            key = fold::extend(key, word);
            if let Some(value) = self.by_key(key) {
                found = Some((value, i + 1));
            }
        }
        found
    }
}

impl Phrases<()> {
    /// A table of phrases of which there is nothing to say but that they are in it.
    pub(crate) fn of(phrases: &[&str]) -> Self {
        Phrases::new(phrases.iter().map(|&phrase| (phrase, ())))
    }

    /// Whether a word is one of the phrases.
    #[inline]
    pub(crate) fn has(&self, word: Word) -> bool {
        self.by_key(fold::extend(0, word)).is_some()
    }
}

/// What a phrase may mean, as a set.
pub(crate) type Tags = u32;
pub(crate) const AGENCY: Tags = 1;
pub(crate) const OUTLET: Tags = 1 << 1;
/// An agency's or outlet's name that is an ordinary word too.
pub(crate) const COMMON: Tags = 1 << 2;
/// Agencies without a name.
pub(crate) const GENERIC: Tags = 1 << 3;
/// A word that outlets' names begin with.
pub(crate) const FIRST_WORD: Tags = 1 << 4;
/// A word that outlets' names end with.
pub(crate) const LAST_WORD: Tags = 1 << 19;
/// An adjective of nation that follows an outlet's name.
pub(crate) const NATION: Tags = 1 << 5;
/// A phrase that introduces a writer.
pub(crate) const BYLINE: Tags = 1 << 6;
/// A phrase that introduces whom a text is owed to.
pub(crate) const CREDIT: Tags = 1 << 7;
pub(crate) const ROLE: Tags = 1 << 8;
pub(crate) const HONORIFIC: Tags = 1 << 9;
pub(crate) const POSTER: Tags = 1 << 10;
pub(crate) const SECTION: Tags = 1 << 11;
/// A section of a digest itself: its own view, its translations.
pub(crate) const OWN: Tags = 1 << 12;
/// What portals leave around a text.
pub(crate) const PORTAL: Tags = 1 << 13;
/// Words that stand under a text to say that it ends.
pub(crate) const END: Tags = 1 << 21;
/// A portal's phrase that makes the line it opens boilerplate.
pub(crate) const NOTICE: Tags = 1 << 20;
/// Words of a note that a text was copied.
pub(crate) const COPIED: Tags = 1 << 14;
pub(crate) const PLACE: Tags = 1 << 15;
pub(crate) const GIVEN: Tags = 1 << 16;
/// Words that bind a sentence and stand in no name.
pub(crate) const FUNCTION: Tags = 1 << 17;
/// A key of `Key: value` lines.
pub(crate) const KEY: Tags = 1 << 18;

/// Every phrase that metadata is recognised by, in one table, so that words are looked up once.
pub(crate) struct Vocabulary {
    tags: Table<Tags>,
    /// The usual names of outlets and agencies.
    names: Table<&'static str>,
}

/// A word that opens an unnamed source.
pub(crate) const UNNAMED: Tags = 1 << 22;
/// A word that opens the name of a body, which is no place.
pub(crate) const BODY: Tags = 1 << 23;
/// A country, which is a place too.
pub(crate) const COUNTRY: Tags = 1 << 25;
/// A day of the week, or a word for a day.
pub(crate) const DAY: Tags = 1 << 24;

/// A kind of text that papers print before a headline.
pub(crate) const GENRE: Tags = 1 << 26;

/// The beginning of a longer phrase.
const GOES_ON: Tags = 1 << 31;

/// A vocabulary that is being put together.
#[derive(Default)]
struct Collected {
    tags: Vec<(u64, Tags)>,
}

impl Collected {
    fn add(&mut self, phrases: impl IntoIterator<Item = impl AsRef<str>>, tag: Tags) {
        for phrase in phrases {
            self.phrase(phrase.as_ref(), tag);
        }
    }

    fn phrase(&mut self, phrase: &str, tag: Tags) -> u64 {
        let mut key = 0;
        fold::words(phrase, Span::new(0, phrase.len() as u32), |word| {
            if key != 0 {
                self.tags.push((key, GOES_ON));
            }
            key = fold::extend(key, word);
        });
        if key != 0 {
            self.tags.push((key, tag));
        }
        key
    }
}

impl Vocabulary {
    /// Gives every phrase that `words` open with: how many of them it takes, and its tags.
    #[inline]
    pub(crate) fn openings(&self, words: &[Word], give: impl FnMut(usize, Tags)) {
        self.openings_of(words.iter().copied(), give);
    }

    /// As [`Vocabulary::openings`], for words that are read only as far as phrases go.
    #[inline]
    pub(crate) fn openings_of(&self, words: impl Iterator<Item = Word>, mut give: impl FnMut(usize, Tags)) {
        let mut key = 0;
        for (i, word) in words.enumerate() {
            key = fold::extend(key, word);
            let Some(tags) = self.tags.get(key) else { return };
            give(i + 1, tags & !GOES_ON);
            if tags & GOES_ON == 0 {
                return;
            }
        }
    }

    /// What a phrase means by its key.
    pub(crate) fn by_key(&self, key: u64) -> Tags {
        self.tags.get(key).unwrap_or(0)
    }

    /// The usual name of an outlet or agency by the key of any of its spellings.
    pub(crate) fn name(&self, key: u64) -> Option<&'static str> {
        self.names.get(key)
    }
}

pub(crate) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let mut table = Collected::default();
    let mut names = Vec::with_capacity(4096);
    let outlets = outlets::OUTLETS.iter().copied().flatten().map(|outlet| (outlet, OUTLET));
    for (&(name, spellings), tag) in outlets.chain(agencies::AGENCIES.iter().map(|agency| (agency, AGENCY))) {
        names.push((table.phrase(name, tag), name));
        names.extend(spellings.iter().map(|spelling| (table.phrase(spelling, tag), name)));
    }
    table.add(agencies::AMBIGUOUS, COMMON);
    table.add(outlets::AMBIGUOUS, COMMON);
    table.add(agencies::GENERIC, GENERIC);
    for &(word, place) in outlet_words::OUTLET_WORDS {
        let tags = match place {
            outlet_words::Place::First => FIRST_WORD,
            outlet_words::Place::Last => LAST_WORD,
            outlet_words::Place::Any => FIRST_WORD | LAST_WORD,
        };
        table.add([word], tags);
    }
    table.add(outlet_words::NATIONS, NATION);
    table.add(people::BYLINE_KEYS.iter().map(|key| key.0), BYLINE);
    table.add(credits::CREDIT_KEYS, CREDIT);
    table.add(people::ROLES, ROLE);
    table.add(people::HONORIFICS, HONORIFIC);
    table.add(compilers::POSTERS, POSTER);
    table.add(sections::SECTIONS, SECTION);
    table.add(sections::OWN, OWN);
    table.add(genres::GENRES, GENRE);
    for &(phrase, strength) in portal::PORTAL {
        table.add([phrase], if strength == portal::Strength::Whole { PORTAL | NOTICE } else { PORTAL });
    }
    table.add(credits::COPIED, COPIED);
    table.add(markers::END_MARKERS, END);
    table.add(credits::UNNAMED, UNNAMED);
    table.add(places::PLACES, PLACE);
    table.add(places::COUNTRIES, PLACE | COUNTRY);
    table.add(places::BODIES, BODY);
    for &(days, _) in weekdays::WEEKDAYS.iter().chain(time::DAY_WORDS) {
        table.add(days.split('|'), DAY);
    }
    table.add(given_names::GIVEN_NAMES, GIVEN);
    table.add(given_names::FUNCTION_WORDS, FUNCTION);
    table.add(keys::KEYS.iter().map(|key| key.0), KEY);
    let mut tags = Table::with_room(table.tags.len());
    for (key, tag) in table.tags {
        *tags.entry(key).get_or_insert(0) |= tag;
    }
    let mut named = Table::with_room(names.len());
    for (key, name) in names {
        named.entry(key).get_or_insert(name);
    }
    Vocabulary { tags, names: named }
});

/// Nouns for articles: `3 of 10 DOCUMENTS`, `12 خبرا`.
pub(crate) static NOUNS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(markers::DOCUMENT_WORDS));

/// What stands between a number and the count of all.
pub(crate) static OF: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(markers::OF_WORDS));

/// What stands before a number that counts issues, years of publication, items or pages.
pub(crate) static COUNTED: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let words = [whole::ISSUE, whole::YEARS, markers::NUMBER_WORDS, keys::PAGES].into_iter().flatten();
    Phrases::new(words.map(|&word| (word, ())))
});

/// Words that say a text reviews the press, and whether they speak of papers.
pub(crate) static PRESS: LazyLock<Phrases<bool>> = LazyLock::new(|| {
    let of_papers = |phrase: &str| digest::PAPERS.iter().any(|&paper| phrase.contains(paper));
    Phrases::new(digest::DIGEST_WORDS.iter().map(|&phrase| (phrase, of_papers(phrase))))
});

pub(crate) static KEYS: LazyLock<Phrases<keys::Key>> =
    LazyLock::new(|| Phrases::new(keys::KEYS.iter().copied()));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_answers_as_its_map_does() {
        for count in [0, 1, 2, 3, 64, 65] {
            // keys that all want the same few places
            let map: KeyMap<u64> = (0..count).map(|i| (i % 3 + (i << 32), i)).collect();
            let mut table = Table::with_room(map.len());
            map.iter().for_each(|(&key, &value)| *table.entry(key) = Some(value));
            for key in (0..count + 9).flat_map(|i| [i, i % 3 + (i << 32)]) {
                assert_eq!(table.get(key), map.get(&key).copied(), "{key} of {count}");
            }
        }
    }

    /// The cheap question never says no where the whole one says yes.
    #[test]
    fn first_letters_are_those_of_the_word() {
        let letters: Vec<char> =
            ('\0'..='\u{7f}').chain('\u{600}'..='\u{6ff}').chain("’é\u{301}ﻻı«–日¼".chars()).collect();
        for &a in &letters {
            for &b in &letters {
                for text in [format!("{a}{b}نص"), format!("{b}{a}"), format!("x{a}{b}")] {
                    let table = Phrases::new([(&text, ())]);
                    let known = fold::key(&text) != 0;
                    assert_eq!(
                        table.may_begin(text.as_bytes()) && table.get(&text).is_some(),
                        known,
                        "{text:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_longest_opening_phrase_is_found() {
        let table = Phrases::new([("آخر", 1), ("آخر تحديث", 2), ("Last modified", 3)]);
        let text = "أخر تَحديث : اليوم";
        let mut words = Vec::new();
        fold::words(text, Span::new(0, text.len() as u32), |word| words.push(word));
        assert_eq!(table.opening(&words), Some((2, 2)));
        assert_eq!(table.opening(&words[1..]), None);
        assert_eq!(table.get("LAST MODIFIED:"), Some(3));
    }
}
