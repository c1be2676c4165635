//! Laws of the tables: one key has one meaning, whatever the spelling, and no entry is empty.

use std::collections::HashMap;
use std::fmt::Debug;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::*;

/// The comparison key as far as the tables need it, and rather too coarse than too fine (Turkish dotless i is
/// folded too), so that no table depends on a detail of the key.
fn fold(text: &str) -> String {
    let mut key = String::new();
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        let letter = match letter {
            'ـ' | '\'' | '’' | '‘' | 'ʼ' => continue,
            mark if is_combining_mark(mark) => continue,
            'ٱ' => 'ا',
            'ى' | 'ی' | 'ې' | 'ے' => 'ي',
            'ة' | 'ە' | 'ہ' | 'ۃ' | 'ھ' => 'ه',
            'ک' | 'ڪ' => 'ك',
            'ı' => 'i',
            '٠'..='٩' => char::from(b'0' + (letter as u32 - '٠' as u32) as u8),
            '۰'..='۹' => char::from(b'0' + (letter as u32 - '۰' as u32) as u8),
            other if other.is_alphanumeric() => other,
            _ => ' ',
        };
        if letter != ' ' {
            key.push(letter);
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
    }
    key.trim_end().to_owned()
}

/// Panics with every entry whose key is empty or was there before.
fn unique<'a, M: Debug>(table: &str, entries: impl IntoIterator<Item = (&'a str, M)>) -> usize {
    let mut seen: HashMap<String, (&str, M)> = HashMap::new();
    let mut faults = Vec::new();
    for (text, meaning) in entries {
        let key = fold(text);
        if key.is_empty() || text.trim() != text {
            faults.push(format!("{text:?} is empty or not trimmed"));
        }
        match seen.get(&key) {
            Some((first, of)) => faults.push(format!("{text:?} ({meaning:?}) repeats {first:?} ({of:?})")),
            None => drop(seen.insert(key, (text, meaning))),
        }
    }
    assert!(faults.is_empty(), "{table}:\n{}", faults.join("\n"));
    seen.len()
}

fn plain(table: &str, entries: &[&'static str]) {
    unique(table, entries.iter().map(|&text| (text, ())));
}

#[test]
fn names_lead_to_one_canonical_name() {
    let outlets = outlets::OUTLETS.iter().flat_map(|region| region.iter());
    let names: Vec<_> = outlets
        .chain(agencies::AGENCIES)
        .flat_map(|&(canonical, spellings)| {
            std::iter::once((canonical, canonical))
                .chain(spellings.iter().map(move |&text| (text, canonical)))
        })
        .collect();
    assert!(unique("OUTLETS and AGENCIES", names.iter().copied()) > 250);

    let keys: Vec<String> = names.iter().map(|(text, _)| fold(text)).collect();
    for text in agencies::AMBIGUOUS.iter().chain(outlets::AMBIGUOUS) {
        assert!(keys.contains(&fold(text)), "{text:?} is ambiguous but names nothing");
    }
}

#[test]
fn phrases_stand_once() {
    plain("CONTENTS", contents::CONTENTS);
    plain("outlets::AMBIGUOUS", outlets::AMBIGUOUS);
    plain("agencies::AMBIGUOUS", agencies::AMBIGUOUS);
    plain("GENERIC", agencies::GENERIC);
    plain("NATIONS", outlet_words::NATIONS);
    plain("DIGEST_WORDS", digest::DIGEST_WORDS);
    plain("COMPILER_KEYS", compilers::COMPILER_KEYS);
    plain("POSTERS", compilers::POSTERS);
    plain("HONORIFICS", people::HONORIFICS);
    plain("ROLES", people::ROLES);
    plain("CREDIT_KEYS", credits::CREDIT_KEYS);
    plain("COPIED", credits::COPIED);
    plain("DOCUMENT_WORDS", markers::DOCUMENT_WORDS);
    plain("OF_WORDS", markers::OF_WORDS);
    plain("MASTHEAD", markers::MASTHEAD);
    plain("SECTIONS", sections::SECTIONS);
    plain("OWN", sections::OWN);
    plain("GENRES", genres::GENRES);
    plain("WORDED_RULES", markers::WORDED_RULES);
    plain("END_MARKERS", markers::END_MARKERS);
    plain("WORK_KEYS", works::WORK_KEYS);
    plain("MADE_BY", works::MADE_BY);
}

#[test]
fn a_key_has_one_meaning() {
    unique("KEYS", keys::KEYS.iter().copied());
    unique("OUTLET_WORDS", outlet_words::OUTLET_WORDS.iter().copied());
    unique("BYLINE_KEYS", people::BYLINE_KEYS.iter().copied());
    unique("PORTAL", portal::PORTAL.iter().copied());
}
