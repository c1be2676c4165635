//! Words to their meanings: one hashed index over all tables of `words`, built at compile time.

use crate::words::time::{Sense, Table};
use crate::words::{clock, leads, months, time, weekdays};
use std::num::NonZeroU16;

/// All that a word can mean in a date; the fields are independent (`mar` is March and mardi).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Senses {
    /// As [`Sense::Month`]; 0 for none.
    pub(super) month: u8,
    /// As [`Sense::Half`]; 0 for none.
    pub(super) half: u8,
    /// Monday is 1; 0 for none.
    pub(super) weekday: u8,
    /// The letter of [`Sense::Unit`]; 0 for none.
    pub(super) unit: u8,
    /// How many units the word says alone.
    pub(super) units: u8,
    /// A small number; 0 for none.
    pub(super) count: u8,
    /// Whatever else; a word has at most one such meaning.
    pub(super) role: Option<Sense>,
}

impl Senses {
    pub(super) const NONE: Senses =
        Senses { month: 0, half: 0, weekday: 0, unit: 0, units: 0, count: 0, role: None };

    const fn add(&mut self, sense: Sense) {
        match sense {
            Sense::Month(n) => self.month = n,
            Sense::Half(n) => self.half = n,
            Sense::Weekday(n) => self.weekday = n,
            Sense::Unit(unit, n) => (self.unit, self.units) = (unit as u8, n),
            Sense::Count(n) => self.count = n,
            role => self.role = Some(role),
        }
    }
}

const TABLES: &[Table] = &[
    months::GREGORIAN,
    months::ISLAMIC,
    months::PERSIAN,
    weekdays::WEEKDAYS,
    clock::PARTS,
    clock::ZONES,
    clock::AT,
    clock::HOURS,
    clock::MINUTES,
    clock::OCLOCK,
    leads::LEADS,
    time::BY,
    time::UNITS,
    time::AGO,
    time::DAY_WORDS,
    time::COUNTS,
    time::PARTICLES,
    time::STOPS,
];

/// A folded word or phrase, and all that is known of it.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    hash: u64,
    /// None for what only begins phrases.
    pub(super) senses: Option<Senses>,
    /// A longer phrase begins with it.
    pub(super) goes_on: bool,
    /// The first word of something that tells a time without any digit.
    pub(super) tells: bool,
}

impl Entry {
    const fn add(&mut self, sense: Sense) {
        let mut senses = match self.senses {
            Some(senses) => senses,
            None => Senses::NONE,
        };
        senses.add(sense);
        self.senses = Some(senses);
    }
}

/// Which entry of the index says what a word means: small, for tokens that are moved about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known(NonZeroU16);

impl Known {
    #[inline]
    pub(super) fn senses(self) -> &'static Senses {
        INDEX.entries[usize::from(self.0.get())].senses.as_ref().unwrap_or(&Senses::NONE)
    }
}

const SLOTS: usize = 8192;

const MOST: usize = 4096;

/// FNV-1a over characters, started and continued while a word is folded. Of 64 bits: no two keys
/// share a hash, and no text is likely to hold a word that shares one.
pub(super) const SEED: u64 = 0xcbf2_9ce4_8422_2325;

#[inline]
pub(super) const fn hash(state: u64, code: u32) -> u64 {
    (state ^ code as u64).wrapping_mul(0x0100_0000_01b3)
}

/// The character at `at` of a key, and where the next one starts; `chars` is not for constants.
const fn decode(key: &str, at: usize) -> (u32, usize) {
    let bytes = key.as_bytes();
    let (mut code, len) = match bytes[at] {
        byte @ 0..0x80 => (byte as u32, 1),
        byte @ 0x80..0xE0 => (byte as u32 & 0x1F, 2),
        byte @ 0xE0..0xF0 => (byte as u32 & 0x0F, 3),
        byte => (byte as u32 & 0x07, 4),
    };
    let mut i = 1;
    while i < len {
        code = code << 6 | bytes[at + i] as u32 & 0x3F;
        i += 1;
    }
    (code, at + len)
}

#[inline]
const fn slot(hash: u64) -> usize {
    ((hash ^ (hash >> 29)) as usize) % SLOTS
}

/// Open addressing: the number of a key's entry stands in its slot or in one of the next, before
/// the next 0. Most words are in no table and meet a 0 at once.
struct Index {
    slots: [u16; SLOTS],
    entries: [Entry; MOST],
    len: usize,
}

static INDEX: Index = index();

const fn index() -> Index {
    // Entry 0 is none.
    let none = Entry { hash: 0, senses: None, goes_on: false, tells: false };
    let mut index = Index { slots: [0; SLOTS], entries: [none; MOST], len: 1 };
    let mut table = 0;
    while table < TABLES.len() {
        let rows = TABLES[table];
        let mut row = 0;
        while row < rows.len() {
            let (keys, sense) = rows[row];
            insert_keys(&mut index, keys, sense);
            row += 1;
        }
        table += 1;
    }
    index
}

/// The phrases between `|`, each with its meaning, and each of their beginnings.
const fn insert_keys(index: &mut Index, keys: &str, sense: Sense) {
    let (mut state, mut at, mut first) = (SEED, 0, true);
    while at < keys.len() {
        let (code, next) = decode(keys, at);
        let divides = code == b'|' as u32;
        if divides || code == b' ' as u32 {
            let entry = insert(index, state);
            entry.tells |= first && tells(sense);
            if divides {
                entry.add(sense);
                (state, at, first) = (SEED, next, true);
                continue;
            }
            entry.goes_on = true;
            first = false;
        }
        state = hash(state, code);
        at = next;
    }
    let entry = insert(index, state);
    entry.tells |= first && tells(sense);
    entry.add(sense);
}

/// Whether what has this meaning tells a time without any digit.
const fn tells(sense: Sense) -> bool {
    match sense {
        Sense::Before | Sense::After | Sense::DayWord(_) => true,
        Sense::Unit(_, units) => units == 2,
        Sense::Count(count) => 1 < count && count < 10,
        _ => false,
    }
}

const fn insert(index: &mut Index, hash: u64) -> &mut Entry {
    let mut at = slot(hash);
    while index.slots[at] != 0 && index.entries[index.slots[at] as usize].hash != hash {
        at = (at + 1) % SLOTS;
    }
    if index.slots[at] == 0 {
        index.slots[at] = index.len as u16;
        index.entries[index.len].hash = hash;
        index.len += 1;
    }
    &mut index.entries[index.slots[at] as usize]
}

/// What is known of a folded word or phrase, or `None` where no table has it.
#[inline]
pub(super) fn look_up(hash: u64) -> Option<(Known, &'static Entry)> {
    let mut at = slot(hash);
    loop {
        let number = NonZeroU16::new(INDEX.slots[at])?;
        let entry = &INDEX.entries[usize::from(number.get())];
        if entry.hash == hash {
            return Some((Known(number), entry));
        }
        at = (at + 1) % SLOTS;
    }
}

/// Every spelling of the tables with its meaning.
#[cfg(test)]
pub(super) fn keys() -> impl Iterator<Item = (&'static str, Sense)> {
    TABLES.iter().copied().flatten().flat_map(|&(keys, sense)| keys.split('|').map(move |k| (k, sense)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_has_two_meanings_of_one_sort() {
        let mut seen = std::collections::HashMap::new();
        let mut twice = Vec::new();
        for (key, sense) in keys() {
            let sort = match sense {
                Sense::Month(_) => 1,
                Sense::Half(_) => 2,
                Sense::Weekday(_) => 3,
                Sense::Unit(..) => 4,
                Sense::Count(_) => 5,
                _ => 6,
            };
            if let Some(other) = seen.insert((key, sort), sense) {
                twice.push((key, other, sense));
            }
        }
        assert!(twice.is_empty(), "{twice:#?}");
        assert!(INDEX.len * 2 < SLOTS, "the index is too full: {}", INDEX.len);
    }

    #[test]
    fn no_two_keys_share_a_hash() {
        let mut seen = std::collections::HashMap::new();
        for (key, _) in keys() {
            let other = *seen.entry(key.chars().fold(SEED, |state, c| hash(state, c.into()))).or_insert(key);
            assert_eq!(other, key);
        }
    }

    #[test]
    fn words_and_phrases_are_found() {
        let find =
            |key: &str| look_up(key.chars().fold(SEED, |state, c| hash(state, c.into()))).map(|(_, e)| e);
        assert_eq!(find("كانون الثاني").and_then(|e| e.senses).map(|s| s.month), Some(1));
        assert_eq!(find("mar").and_then(|e| e.senses).map(|s| (s.month, s.weekday)), Some((3, 2)));
        assert_eq!(find("اخر").map(|e| (e.senses, e.goes_on)), Some((None, true)));
        assert!(find("كلام").is_none());
    }
}
