//! Letters, digits and marks as one sees them: folded, whatever script or form they are written in.

use super::lexicon::{self, LONGEST, Senses};

pub(super) fn is_format(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

pub(super) fn plain_mark(c: char) -> char {
    match c {
        // A tatweel between numbers is meant as a dash.
        '\u{640}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' | '\u{2500}' => '-',
        '\u{2236}' | '\u{FF1A}' | '\u{FE55}' => ':',
        '\u{2044}' | '\u{2215}' | '\u{FF0F}' | '\u{60D}' => '/',
        '\u{FF0E}' => '.',
        '\u{60C}' | '\u{FF0C}' | '\u{3001}' | '\u{66B}' | '\u{66C}' => ',',
        '\u{FF08}' => '(',
        '\u{FF09}' => ')',
        '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{2BF}' => '\'',
        c => c,
    }
}

/// The value of a decimal digit of any script in use, and whether it is an extended Arabic one.
#[inline]
pub(super) fn digit(c: char) -> Option<(u8, bool)> {
    if c < '\u{660}' {
        return c.is_ascii_digit().then(|| (c as u8 - b'0', false));
    }
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        '\u{7C0}'..='\u{7C9}' => 0x7C0,
        // The Indic scripts stand 0x80 apart, each with its digits at the same place.
        '\u{966}'..='\u{D6F}' if matches!(c as u32 & 0x7F, 0x66..=0x6F) => (c as u32 & !0x7F) | 0x66,
        '\u{E50}'..='\u{E59}' => 0xE50,
        '\u{ED0}'..='\u{ED9}' => 0xED0,
        '\u{F20}'..='\u{F29}' => 0xF20,
        '\u{1040}'..='\u{1049}' => 0x1040,
        '\u{17E0}'..='\u{17E9}' => 0x17E0,
        '\u{1810}'..='\u{1819}' => 0x1810,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return None,
    };
    Some(((c as u32 - zero) as u8, zero == 0x6F0))
}

#[inline]
pub(super) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphabetic(),
        '\u{621}'..='\u{64A}' => c != '\u{640}',
        // Arabic and general punctuation, spared the long way.
        '\u{80}'..='\u{A9}' | '\u{600}'..='\u{61F}' | '\u{660}'..='\u{66D}' | '\u{2000}'..='\u{206F}' => {
            false
        }
        // Devanagari's virama joins letters and is none.
        '\u{94D}' => true,
        _ => c.is_alphabetic(),
    }
}

/// Marks that are written on or between letters and mean nothing here: harakat, tatweel, accents.
#[inline]
fn is_silent(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' | '\u{300}'..='\u{36F}' | '\u{93C}')
}

/// Scripts without spaces, where every character is a word.
fn is_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}

/// A word being folded, with its hash.
pub(super) struct Key {
    bytes: [u8; LONGEST],
    len: usize,
    hash: u32,
}

impl Key {
    pub(super) fn new() -> Key {
        Key { bytes: [0; LONGEST], len: 0, hash: lexicon::SEED }
    }

    #[inline]
    pub(super) fn push(&mut self, c: char) {
        self.hash = lexicon::hash(self.hash, c);
        let end = self.len + c.len_utf8();
        if end <= LONGEST {
            c.encode_utf8(&mut self.bytes[self.len..end]);
        }
        self.len = end;
    }

    pub(super) fn find(&self) -> Option<Senses> {
        if self.len > LONGEST { None } else { lexicon::look_up(&self.bytes[..self.len], self.hash) }
    }
}

/// Folds the ASCII and plain Arabic letters from `at` onto `key`, by bytes: most words are nothing
/// else. Returns where they end.
fn fold_plain(line: &[u8], mut at: usize, key: &mut Key) -> usize {
    let (mut hash, mut len) = (key.hash, key.len);
    while let Some(&b) = line.get(at) {
        let code = if b == 0xd8 || b == 0xd9 {
            let code = u32::from(b & 0x1f) << 6 | u32::from(line[at + 1] & 0x3f);
            match code {
                0x621..=0x63a | 0x641..=0x64a => {}
                0x640 | 0x64b..=0x652 => {
                    at += 2;
                    continue;
                }
                _ => break,
            }
            let code = plain_arabic(code);
            if let Some(bytes) = key.bytes.get_mut(len..len + 2) {
                bytes.copy_from_slice(&[0xc0 | (code >> 6) as u8, 0x80 | (code & 0x3f) as u8]);
            }
            (at, len) = (at + 2, len + 2);
            code
        } else if b.is_ascii_alphabetic() {
            let small = b.to_ascii_lowercase();
            if let Some(byte) = key.bytes.get_mut(len) {
                *byte = small;
            }
            (at, len) = (at + 1, len + 1);
            u32::from(small)
        } else {
            break;
        };
        hash = (hash ^ code).wrapping_mul(lexicon::PRIME);
    }
    (key.hash, key.len) = (hash, len);
    at
}

/// Folds the word at `start` onto `key`; returns its end.
pub(super) fn fold_word(line: &str, start: usize, key: &mut Key) -> usize {
    let start_of_rest = fold_plain(line.as_bytes(), start, key);
    let mut end = start_of_rest;
    for (at, c) in line[start_of_rest..].char_indices() {
        if c.is_ascii() {
            if !c.is_ascii_alphabetic() {
                break;
            }
            key.push(c.to_ascii_lowercase());
        } else if matches!(c, '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}') {
            key.push(arabic(c));
        } else if is_silent(c) {
        } else if is_format(c) {
            continue; // inside a word it joins or parts letters; after it, it is none of it
        } else if digit(c).is_none() && is_letter(c) {
            if is_alone(c) && end > start {
                break;
            }
            fold_letter(c, key);
        } else {
            break;
        }
        end = start_of_rest + at + c.len_utf8();
        if is_alone(c) {
            break;
        }
    }
    end
}

/// [`arabic`] for the code of a letter from U+0621 to U+064A.
#[inline]
fn plain_arabic(code: u32) -> u32 {
    match code {
        0x622 | 0x623 | 0x625 => 0x627,
        0x649 => 0x64a,
        0x629 => 0x647,
        code => code,
    }
}

/// Arabic letters that spelling confuses, as one.
#[inline]
fn arabic(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ة' | 'ۀ' | 'ہ' | 'ە' => 'ه',
        'ک' => 'ك',
        c => c,
    }
}

fn fold_letter(c: char, key: &mut Key) {
    match c {
        '\u{621}'..='\u{6FF}' => key.push(arabic(c)),
        // The preposition, which without its accent is an article.
        'à' | 'À' => key.push('à'),
        'ı' | 'İ' => key.push('i'),
        // Latin and Greek letters with accents, without them.
        '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{3FF}' => {
            unicode_normalization::char::decompose_canonical(c, |part| {
                if !is_silent(part) {
                    part.to_lowercase().for_each(|l| key.push(l));
                }
            });
        }
        // Presentation forms and full-width letters; their parts are plain letters.
        '\u{FB00}'..='\u{FEFF}' | '\u{FF00}'..='\u{FFEF}' => {
            unicode_normalization::char::decompose_compatible(c, |part| {
                if is_letter(part) && part < '\u{FB00}' {
                    fold_letter(part, key);
                }
            });
        }
        c if c.is_ascii() => key.push(c.to_ascii_lowercase()),
        c => c.to_lowercase().for_each(|l| key.push(l)),
    }
}

/// Whether the line holds a digit, or a word that may tell a time without one.
pub(super) fn glance(line: &str) -> bool {
    // most lines that tell a time hold a digit, and all bytes are compared at once
    if line.bytes().fold(false, |found, b| found | b.is_ascii_digit()) {
        return true;
    }
    let bytes = line.as_bytes();
    let (mut state, mut at) = (lexicon::SEED, 0);
    while at < bytes.len() {
        // Arabic letters and spaces by their bytes, the rest by character
        if let [lead @ (0xd8 | 0xd9), next, ..] = bytes[at..]
            && let code @ (0x621..=0x63a | 0x641..=0x64a) =
                u32::from(lead & 0x1f) << 6 | u32::from(next & 0x3f)
        {
            state = (state ^ plain_arabic(code)).wrapping_mul(lexicon::PRIME);
            at += 2;
            continue;
        }
        if bytes[at] == b' ' {
            if lexicon::may_tell(state) {
                return true;
            }
            state = lexicon::SEED;
            at += 1;
            continue;
        }
        let Some(c) = line[at..].chars().next() else { break };
        at += c.len_utf8();
        match c {
            'a'..='z' | 'A'..='Z' => state = lexicon::hash(state, c.to_ascii_lowercase()),
            _ if is_silent(c) || is_format(c) => {}
            _ if c.is_ascii() || !is_letter(c) => {
                if digit(c).is_some() || lexicon::may_tell(state) {
                    return true;
                }
                state = lexicon::SEED;
            }
            _ => {
                let mut key = Key { hash: state, ..Key::new() };
                fold_letter(c, &mut key);
                state = key.hash;
            }
        }
    }
    lexicon::may_tell(state)
}

/// The key as the tables must spell it, for their test.
#[cfg(test)]
pub(super) fn fold_key(text: &str) -> String {
    let mut folded = String::new();
    for part in text.split(' ') {
        let mut key = Key::new();
        let end = fold_word(part, 0, &mut key);
        assert_eq!(end, part.len(), "{part} is not one word");
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(core::str::from_utf8(&key.bytes[..key.len]).unwrap());
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_its_own_folded_form() {
        let odd: Vec<_> = lexicon::keys().map(|(k, _)| (k, fold_key(k))).filter(|(k, f)| k != f).collect();
        assert!(odd.is_empty(), "{odd:?}");
        assert!(lexicon::keys().all(|(k, _)| !k.is_empty() && k.len() <= LONGEST));
    }

    #[test]
    fn letters_are_folded() {
        for (written, folded) in [
            ("الأربعاء", "الاربعاء"),
            ("مساءً", "مساء"),
            ("هـ", "ه"),
            ("جمادى", "جمادي"),
            ("Décembre", "decembre"),
            ("ARALIK", "aralik"),
            ("Aralık", "aralik"),
            ("ΔΕΚΕΜΒΡΊΟΥ", "δεκεμβριου"),
            ("ﺩﻳﺴﻤﺒﺮ", "ديسمبر"),
            ("Ｄｅｃ", "dec"),
            ("ДЕКАБРЯ", "декабря"),
            ("ساعة", "ساعه"),
        ] {
            assert_eq!(fold_key(written), folded);
        }
    }
}
