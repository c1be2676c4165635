//! What a key says of its value: `Source: X`, `HD   X`, `<title>X</title>`.

use super::glance::columns;
use super::opening::{self, Delimiter};
use crate::lookup::{GIVEN, HONORIFIC, KEYS, VOCABULARY};
use crate::span::Span;
use crate::text::fold;
use crate::words::keys::Key;

/// The longest value that names a person, in characters.
const PERSON: usize = 45;

/// What the value of a `Key: value` line is, if its key is known.
pub(crate) fn key_of(text: &str, line: Span) -> Option<Key> {
    match opening::label(text, line) {
        Some(label) => key_in(text, label),
        None => lone_code(&text[line]),
    }
}

/// What a database's code on a line of its own says of the next line: `HD`.
pub(super) fn lone_code(s: &str) -> Option<Key> {
    let code = (2..=3).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_uppercase());
    if code { KEYS.get(s) } else { None }
}

pub(super) fn key_in(text: &str, label: opening::Label) -> Option<Key> {
    const LONGEST: usize = 60;
    if label.delimiter != Delimiter::Colon || label.name.len() > LONGEST {
        return None;
    }
    let key = KEYS.get(&text[label.name])?;
    // a person, a page or a language is said in a few words: more are a headline that looks so
    let brief = matches!(key, Key::Author | Key::Translator | Key::Page | Key::Length | Key::Language);
    let value = &text[label.rest];
    (!brief || (columns(value) <= PERSON || lists_people(value)) && !tells(value)).then_some(key)
}

/// Whether a value is as several names are: two to four words between commas.
fn lists_people(s: &str) -> bool {
    let name = |part: &str| (2..=4).contains(&part.split_whitespace().count());
    s.contains([',', '،', ';']) && s.trim_end_matches(',').split([',', '،', ';']).all(name)
}

/// Whether what stands where a name should is a sentence: three words or more, none before its verb a
/// name or a title.
fn tells(s: &str) -> bool {
    let mut words = s.split_whitespace();
    words.clone().count() > 2
        && words.next().is_some_and(|word| VOCABULARY.by_key(fold::key(word)) & (GIVEN | HONORIFIC) == 0)
        && words.any(may_be_verb)
}

/// Whether a word has the form of an Arabic imperfect verb and is no given name.
pub(crate) fn may_be_verb(s: &str) -> bool {
    s.starts_with(['ي', 'ت'])
        && !s.ends_with(['ي', 'ن', 'ة'])
        && s.chars().count() > 3
        && VOCABULARY.by_key(fold::key(s)) & GIVEN == 0
}
