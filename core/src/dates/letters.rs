//! Letters, digits and marks as one sees them: folded, whatever script or form they are written in.

use super::lexicon::{self, hash};

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
        // The viramas of the Indic scripts join letters and are none.
        '\u{900}'..='\u{D7F}' if c as u32 & 0x7F == 0x4D => true,
        '\u{DCA}' => true,
        // so do the marks that Thai and Lao write over letters
        '\u{E47}'..='\u{E4E}' | '\u{EC8}'..='\u{ECD}' => true,
        _ => c.is_alphabetic(),
    }
}

/// Marks that are written on or between letters and mean nothing here: harakat, tatweel, accents.
#[inline]
fn is_silent(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' | '\u{300}'..='\u{36F}')
        // the dot that some letters of the Indic scripts have below
        || matches!(c, '\u{900}'..='\u{CFF}' if c as u32 & 0x7F == 0x3C)
}

/// Scripts without spaces, where every character is a word.
pub(super) fn is_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}

/// What U+0600 to U+067F fold to in most words: a letter, [`SILENT`], or [`OTHER`]. By the two bytes of
/// their UTF-8, counted from those of U+0600; their last thirteen bits tell them from all other characters.
const PLAIN: [u16; 0x2000] = {
    let mut table = [OTHER; 0x2000];
    let mut code = 0x600;
    while code < 0x680 {
        table[(code >> 6 & 1) << 8 | code & 0x3f] = match code as u16 {
            0x622 | 0x623 | 0x625 => 0x627,
            0x649 => 0x64a,
            0x629 => 0x647,
            0x640 | 0x64b..=0x652 => SILENT,
            letter @ (0x621..=0x63a | 0x641..=0x64a) => letter,
            _ => OTHER,
        };
        code += 1;
    }
    table
};
const OTHER: u16 = 0;
const SILENT: u16 = 1;

/// What two bytes fold to, as [`PLAIN`] says; [`OTHER`] where they are no such character.
#[inline]
fn plain(first: u8, second: u8) -> u16 {
    PLAIN[usize::from(u16::from_be_bytes([first, second]).wrapping_sub(0xd880) & 0x1fff)]
}

/// Whether two bytes are a plain Arabic letter, as those of most words.
#[inline]
pub(super) fn is_plain(first: u8, second: u8) -> bool {
    plain(first, second) > SILENT
}

/// Folds the plain Arabic letters from `at` onto a hash: where they end, and the hash.
#[inline]
fn fold_arabic(line: &[u8], at: usize, mut state: u64) -> (usize, u64) {
    let mut rest = &line[at..];
    while let [first, second, after @ ..] = rest {
        let letter = plain(*first, *second);
        if letter <= SILENT {
            break;
        }
        state = hash(state, letter.into());
        rest = after;
    }
    (line.len() - rest.len(), state)
}

/// Folds the word at `start` onto the hash `state`; returns its end, and the hash.
#[inline(always)]
pub(super) fn fold_word(line: &str, start: usize, state: u64) -> (usize, u64) {
    let (end, state) = fold_arabic(line.as_bytes(), start, state);
    match line.as_bytes().get(end) {
        // most words are plain Arabic letters alone
        None | Some(b' '..=b'@') => (end, state),
        _ => fold_mixed(line, start, end, state),
    }
}

/// Folds what is left from `at` on of a word: ASCII and plain Arabic letters by bytes, then any.
#[inline(never)]
fn fold_mixed(line: &str, start: usize, mut at: usize, mut state: u64) -> (usize, u64) {
    let bytes = line.as_bytes();
    loop {
        match bytes[at..] {
            [letter, ..] if letter.is_ascii_alphabetic() => {
                state = hash(state, letter.to_ascii_lowercase().into());
                at += 1;
            }
            [first, second, ..] if plain(first, second) == SILENT => at += 2,
            [first, second, ..] if is_plain(first, second) => {
                (at, state) = fold_arabic(bytes, at, state);
            }
            [] | [..0x80, ..] => return (at, state),
            _ => return fold_rest(line, start, at, state),
        }
    }
}

/// Folds what is left from `plain` on of a word whose letters are not all plain.
#[cold]
fn fold_rest(line: &str, start: usize, plain: usize, mut state: u64) -> (usize, u64) {
    let mut end = plain;
    for (at, c) in line[plain..].char_indices() {
        if is_silent(c) {
        } else if is_format(c) {
            continue; // inside a word it joins or parts letters; after it, it is none of it
        } else if digit(c).is_none() && is_letter(c) {
            if is_alone(c) && end > start {
                break;
            }
            fold_letter(c, &mut state);
        } else {
            break;
        }
        end = plain + at + c.len_utf8();
        if is_alone(c) {
            break;
        }
    }
    (end, state)
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

fn fold_letter(c: char, state: &mut u64) {
    let mut push = |c: char| *state = hash(*state, c.into());
    match c {
        '\u{621}'..='\u{6FF}' => push(arabic(c)),
        // The preposition, which without its accent is an article.
        'à' | 'À' => push('à'),
        'ı' | 'İ' => push('i'),
        // Bengali letters with their dot.
        '\u{9DC}' | '\u{9DD}' | '\u{9DF}' => {
            push(char::from_u32(if c == '\u{9DF}' { 0x9AF } else { c as u32 - 0x3B }).unwrap_or(c));
        }
        // Latin and Greek letters with accents, without them.
        '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{3FF}' => {
            unicode_normalization::char::decompose_canonical(c, |part| {
                if !is_silent(part) {
                    part.to_lowercase().for_each(&mut push);
                }
            });
        }
        // Presentation forms and full-width letters; their parts are plain letters.
        '\u{FB00}'..='\u{FEFF}' | '\u{FF00}'..='\u{FFEF}' => {
            unicode_normalization::char::decompose_compatible(c, |part| {
                if is_letter(part) && part < '\u{FB00}' {
                    fold_letter(part, state);
                }
            });
        }
        c if c.is_ascii() => push(c.to_ascii_lowercase()),
        c => c.to_lowercase().for_each(push),
    }
}

/// Whether the line holds a digit, or a word that may tell a time without one.
pub(super) fn glance(line: &str) -> bool {
    // most lines that tell a time hold a digit, and all bytes are compared at once
    if line.bytes().fold(false, |found, b| found | b.is_ascii_digit()) {
        return true;
    }
    let bytes = line.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at..] {
            [b' ', ..] => {
                at += 1;
                continue;
            }
            [letter, ..] if letter.is_ascii_alphabetic() => {}
            [first, second, ..] if is_plain(first, second) => {}
            _ => {
                let Some(c) = line[at..].chars().next() else { return false };
                if digit(c).is_some() {
                    return true;
                }
                if !is_letter(c) {
                    at += c.len_utf8();
                    continue;
                }
            }
        }
        let (end, state) = fold_word(line, at, lexicon::SEED);
        if lexicon::look_up(state).is_some_and(|(_, word)| word.tells) {
            return true;
        }
        at = end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> u64 {
        text.split(' ').enumerate().fold(lexicon::SEED, |state, (i, part)| {
            let (end, state) = fold_word(part, 0, if i > 0 { hash(state, ' '.into()) } else { state });
            assert_eq!(end, part.len(), "{part} is not one word");
            state
        })
    }

    fn spelt(text: &str) -> u64 {
        text.chars().fold(lexicon::SEED, |state, c| hash(state, c.into()))
    }

    #[test]
    fn every_key_is_its_own_folded_form() {
        let odd: Vec<_> =
            lexicon::keys().filter(|(key, _)| key.is_empty() || folded(key) != spelt(key)).collect();
        assert!(odd.is_empty(), "{odd:?}");
    }

    #[test]
    fn letters_are_folded() {
        for (written, key) in [
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
            assert_eq!(folded(written), spelt(key), "{written}");
        }
    }
}
