//! Words to their meanings: one hashed index over all tables of `words`, built at compile time.

use crate::words::time::{Sense, Table};
use crate::words::{clock, months, time, weekdays};

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

    fn add(&mut self, sense: Sense) {
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
    clock::OCLOCK,
    time::LEADS,
    time::BY,
    time::UNITS,
    time::AGO,
    time::DAY_WORDS,
    time::COUNTS,
    time::PARTICLES,
    time::STOPS,
];

/// One spelling. `sense` is `None` for the first words of a phrase, so that reading goes on.
#[derive(Clone, Copy)]
struct Entry {
    key: &'static str,
    sense: Option<Sense>,
}

/// The longest key, in bytes; a longer word is in no table.
pub(super) const LONGEST: usize = 64;

const SLOTS: usize = 8192;

const MOST: usize = 4096;

/// FNV-1a over characters, started and continued while a word is folded.
pub(super) const SEED: u32 = 0x811c_9dc5;
pub(super) const PRIME: u32 = 0x0100_0193;

#[inline]
pub(super) const fn hash(state: u32, c: char) -> u32 {
    (state ^ c as u32).wrapping_mul(PRIME)
}

/// The character at `at` of a key, and where the next one starts; `chars` is not for constants.
const fn decode(key: &str, at: usize) -> (char, usize) {
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
    match char::from_u32(code) {
        Some(c) => (c, at + len),
        None => panic!("a str is UTF-8"),
    }
}

const fn slot(hash: u32) -> usize {
    ((hash ^ (hash >> 15)) as usize) % SLOTS
}

/// Open addressing: the numbers of a key's entries stand from its slot on, up to the next 0.
/// Most words are in no table and meet a 0 at once.
struct Index {
    slots: [u16; SLOTS],
    entries: [Entry; MOST],
    len: usize,
}

static INDEX: Index = index();

const fn index() -> Index {
    // Entry 0 is none.
    let mut index = Index { slots: [0; SLOTS], entries: [Entry { key: "", sense: None }; MOST], len: 1 };
    let mut table = 0;
    while table < TABLES.len() {
        let rows = TABLES[table];
        let mut row = 0;
        while row < rows.len() {
            let (mut rest, sense) = rows[row];
            while !rest.is_empty() {
                let (key, tail) = rest.split_at(find(rest, b'|'));
                insert_phrase(&mut index, key, sense);
                rest = if tail.is_empty() { tail } else { tail.split_at(1).1 };
            }
            row += 1;
        }
        table += 1;
    }
    index
}

const fn find(text: &str, byte: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && bytes[at] != byte {
        at += 1;
    }
    at
}

/// The whole phrase with its meaning, and each of its beginnings without one.
const fn insert_phrase(index: &mut Index, key: &'static str, sense: Sense) {
    let mut state = SEED;
    let mut at = 0;
    while at < key.len() {
        let (c, next) = decode(key, at);
        if c == ' ' {
            insert(index, state, Entry { key: key.split_at(at).0, sense: None });
        }
        state = hash(state, c);
        at = next;
    }
    insert(index, state, Entry { key, sense: Some(sense) });
}

const fn insert(index: &mut Index, state: u32, entry: Entry) {
    let mut at = slot(state);
    while index.slots[at] != 0 {
        let other = index.entries[index.slots[at] as usize];
        if entry.sense.is_none() && other.sense.is_none() && same(other.key, entry.key) {
            return;
        }
        at = (at + 1) % SLOTS;
    }
    index.slots[at] = index.len as u16;
    index.entries[index.len] = entry;
    index.len += 1;
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// What the folded word or phrase means, or `None` where it is in no table; a mere beginning of
/// phrases is `Some(Senses::NONE)`.
pub(super) fn look_up(key: &[u8], state: u32) -> Option<Senses> {
    let mut at = slot(state);
    let mut found = None;
    while INDEX.slots[at] != 0 {
        let entry = &INDEX.entries[usize::from(INDEX.slots[at])];
        if entry.key.as_bytes() == key {
            let senses = found.get_or_insert(Senses::NONE);
            if let Some(sense) = entry.sense {
                senses.add(sense);
            }
        }
        at = (at + 1) % SLOTS;
    }
    found
}

/// The first words of all that tells a time without any digit, by the low bits of their hash.
static WORDED: [u64; 256] = worded();

const fn worded() -> [u64; 256] {
    let mut bits = [0; 256];
    let mut at = 1;
    while at < INDEX.len {
        let Entry { key, sense } = INDEX.entries[at];
        let tells = match sense {
            Some(Sense::Before | Sense::After | Sense::DayWord(_)) => true,
            Some(Sense::Unit(_, units)) => units == 2,
            Some(Sense::Count(count)) => 1 < count && count < 10,
            _ => false,
        };
        if tells {
            let (mut state, mut i) = (SEED, 0);
            while i < find(key, b' ') {
                let (c, next) = decode(key, i);
                state = hash(state, c);
                i = next;
            }
            bits[(state >> 8) as usize % 256] |= 1 << (state % 64);
        }
        at += 1;
    }
    bits
}

/// Whether the word of this hash may be one that tells a time without a digit.
#[inline]
pub(super) fn may_tell(state: u32) -> bool {
    WORDED[(state >> 8) as usize % 256] & (1 << (state % 64)) != 0
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
        assert!(seen.len() * 2 < SLOTS, "the index is too full: {}", seen.len());
    }

    #[test]
    fn words_and_phrases_are_found() {
        let find = |key: &str| look_up(key.as_bytes(), key.chars().fold(SEED, hash));
        assert_eq!(find("كانون الثاني").map(|s| s.month), Some(1));
        assert_eq!(find("mar").map(|s| (s.month, s.weekday)), Some((3, 2)));
        assert_eq!(find("اخر"), Some(Senses::NONE));
        assert_eq!(find("كلام"), None);
    }
}
