//! The comparison key of a short text: what stays when two spellings of one name are equal.
//!
//! Compatibility forms (NFKC), case, marks and tatweel, letter variants (أإآٱ, ى, ة, ؤ, ئ, Persian
//! ی and ک), digits of any script and punctuation are folded; it folds all that Lucene's
//! ArabicNormalizationFilter folds, and more. Words come out one by one as hashes, so that a key
//! costs no memory.

use super::letters::{ARABIC, ASCII, BREAK, SKIP, fold_char};
use crate::span::Span;
use crate::work;

/// [`ARABIC`] by the two bytes of each character's UTF-8, whose last thirteen bits tell them from all
/// other characters.
static PAIRS: [u16; 0x2000] = {
    let mut table = [BREAK; 0x2000];
    let mut i = 0;
    while i < 256 {
        table[0x1800 | (i >> 6) << 8 | 0x80 | i & 0x3f] = ARABIC[i];
        i += 1;
    }
    table
};

/// What the character folds to whose two bytes are the last of `bytes`, the first byte first.
#[inline]
fn pair(bytes: u64) -> u16 {
    PAIRS[(bytes & 0x1fff) as usize]
}

/// Whether a byte is an ASCII character that divides words.
#[inline]
fn is_break(b: u8) -> bool {
    const BREAKS: [bool; 256] = {
        let mut breaks = [false; 256];
        let mut i = 0;
        while i < 128 {
            breaks[i] = ASCII[i] == BREAK;
            i += 1;
        }
        breaks
    };
    BREAKS[usize::from(b)]
}

/// The folded text itself: words with one space between, for tests and messages.
#[cfg(test)]
pub(crate) fn folded(s: &str) -> String {
    let mut text = String::new();
    s.chars().for_each(|c| fold_char(c, &mut |folded| text.push(folded)));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

#[inline]
fn mix(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// The hash of a word with another letter at its end.
#[inline]
fn spell(hash: u64, letter: u64) -> u64 {
    (hash ^ letter).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// A word of a text: its hash after folding, and its bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) hash: u64,
    pub(crate) span: Span,
}

/// Gives the folded words of `text[span]` in order.
pub(crate) fn words(text: &str, span: Span, mut give: impl FnMut(Word)) {
    let mut walk = Walk::new(text, span);
    while let Some(word) = walk.next() {
        give(word);
    }
}

/// As [`words`], no further than they are asked for.
pub(crate) fn walk(text: &str, span: Span) -> impl Iterator<Item = Word> {
    let mut walk = Walk::new(text, span);
    core::iter::from_fn(move || walk.next())
}

/// A few words, on the stack.
pub(crate) struct Few<const N: usize> {
    words: [Word; N],
    count: usize,
}

impl<const N: usize> std::ops::Deref for Few<N> {
    type Target = [Word];

    fn deref(&self) -> &[Word] {
        &self.words[..self.count]
    }
}

/// The folded words of a text, if they are no more than `N`.
pub(crate) fn few<const N: usize>(text: &str, span: Span) -> Option<Few<N>> {
    let mut few = Few { words: [Word::default(); N], count: 0 };
    let mut walk = Walk::new(text, span);
    while let Some(word) = walk.next() {
        *few.words.get_mut(few.count)? = word;
        few.count += 1;
    }
    Some(few)
}

/// The first folded word of a text; costs no more than its length.
pub(crate) fn first_word(text: &str, span: Span) -> Option<Word> {
    Walk::new(text, span).next()
}

/// The first folded letters of a text, breaks for those that its first word lacks.
pub(crate) type Letters = [u16; 3];

/// The first letters of a text that opens with plain ones; none where it takes more to tell.
#[inline]
pub(crate) fn first_letters(mut text: &[u8]) -> Option<Letters> {
    // Arabic letters alone, as most
    if let [a, b, c, d, e, f, ..] = *text {
        let six = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
        let letters = [pair(six >> 32), pair(six >> 16), pair(six)];
        if letters.iter().all(|&letter| letter > BREAK) {
            return Some(letters);
        }
    }
    let mut letters = [BREAK; 3];
    for letter in &mut letters {
        match fold_at(text) {
            Some((SKIP | RARE, _)) => return None,
            Some((BREAK, _)) | None => break,
            Some((folded, length)) => (*letter, text) = (folded, &text[length..]),
        }
    }
    (letters[0] != BREAK).then_some(letters)
}

/// The first letters of any word, as hashes of words see them.
pub(crate) fn first_letters_folded(word: &str) -> Letters {
    let (mut letters, mut count) = ([BREAK; 3], 0);
    for c in word.chars() {
        fold_char(c, &mut |letter| {
            if letter != ' ' && count < letters.len() {
                letters[count] = letter as u16;
                count += 1;
            }
        });
        if count == letters.len() {
            break;
        }
    }
    letters
}

/// Walks over a text word by word.
struct Walk<'a> {
    text: &'a str,
    /// What is not walked over yet, and where it ends in the text.
    rest: &'a [u8],
    end: usize,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str, span: Span) -> Self {
        Walk { text, rest: &text.as_bytes()[span.range()], end: span.end as usize }
    }

    #[inline(always)]
    fn next(&mut self) -> Option<Word> {
        let mut word = self.rest;
        while let [mark, behind @ ..] = word
            && is_break(*mark)
        {
            word = behind;
        }
        let (after, hash) = match word.first()? {
            0x80.. => arabic_letters(word, SEED),
            _ => ascii_letters(word, SEED),
        };
        // most words are Arabic letters alone, or ASCII ones
        if after.len() < word.len() && after.first().is_none_or(|&b| is_break(b)) {
            return Some(self.take(self.end - word.len(), after, hash));
        }
        self.next_mixed(word, after, hash)
    }

    /// The next word, which is not of plain letters alone; `word` begins with those up to `after`, whose hash
    /// this is.
    #[cold]
    fn next_mixed(&mut self, word: &'a [u8], after: &'a [u8], hash: u64) -> Option<Word> {
        let (start, after, hash) = match after.len() < word.len() {
            true => (self.end - word.len(), after, hash),
            false => self.first_letter(word)?,
        };
        let (after, hash) = self.letters(after, hash);
        Some(self.take(start, after, hash))
    }

    /// The word from `start` on, behind which `after` is left.
    #[inline]
    fn take(&mut self, start: usize, after: &'a [u8], hash: u64) -> Word {
        work::count(self.rest.len() - after.len());
        self.rest = after;
        Word { hash, span: Span::new(start as u32, (self.end - after.len()) as u32) }
    }

    /// Where the first letter of a word stands, what follows it, and the hash of the word so far.
    fn first_letter(&self, mut rest: &'a [u8]) -> Option<(usize, &'a [u8], u64)> {
        loop {
            let start = self.end - rest.len();
            let (folded, length) = fold_at(rest)?;
            rest = match folded {
                SKIP | BREAK => &rest[length..],
                RARE => {
                    let rare = self.rare(start, SEED);
                    if rare.letters {
                        return Some((start, &rest[rare.length..], rare.hash));
                    }
                    &rest[rare.length..]
                }
                letter => return Some((start, &rest[length..], spell(SEED, letter.into()))),
            };
        }
    }

    /// Folds what is left of a word into its hash: what follows it, and the hash.
    fn letters(&self, mut rest: &'a [u8], mut hash: u64) -> (&'a [u8], u64) {
        loop {
            (rest, hash) = ascii_letters(rest, hash);
            (rest, hash) = arabic_letters(rest, hash);
            let Some((folded, length)) = fold_at(rest) else { break };
            rest = match folded {
                BREAK => break,
                SKIP => &rest[length..],
                RARE => {
                    let rare = self.rare(self.end - rest.len(), hash);
                    if rare.breaks && !rare.letters {
                        break;
                    }
                    hash = rare.hash;
                    &rest[rare.length..]
                }
                letter => {
                    hash = spell(hash, letter.into());
                    &rest[length..]
                }
            };
        }
        (rest, hash)
    }

    /// Folds a character that is neither ASCII nor Arabic into the hash of a word. What follows a
    /// break inside its own folding (`¼` is `1⁄4`) joins the word.
    #[cold]
    fn rare(&self, at: usize, hash: u64) -> Rare {
        let c = self.text[at..].chars().next().unwrap_or(' ');
        let mut rare = Rare { length: c.len_utf8(), hash, letters: false, breaks: false };
        fold_char(c, &mut |folded| {
            if folded == ' ' {
                rare.breaks = true;
            } else {
                rare.hash = spell(rare.hash, folded as u64);
                rare.letters = true;
            }
        });
        rare
    }
}

struct Rare {
    length: usize,
    hash: u64,
    /// It folds to a letter or more.
    letters: bool,
    /// It divides words, before its letters or instead of any.
    breaks: bool,
}

/// What [`fold_at`] leaves to [`fold_char`].
const RARE: u16 = u16::MAX;

/// Folds the Arabic letters that a text begins with into the hash of a word: what follows them, and
/// the hash. Most of what is folded goes through here, so it asks one question a letter.
#[inline]
fn arabic_letters(mut text: &[u8], mut hash: u64) -> (&[u8], u64) {
    while let Some(&eight) = text.first_chunk() {
        let letters = u64::from_be_bytes(eight);
        for (at, shift) in [48, 32, 16, 0].into_iter().enumerate() {
            let folded = pair(letters >> shift);
            if folded <= BREAK {
                return (&text[2 * at..], hash);
            }
            hash = spell(hash, folded.into());
        }
        text = &text[8..];
    }
    while let Some((&two, after)) = text.split_first_chunk() {
        let folded = pair(u16::from_be_bytes(two).into());
        if folded <= BREAK {
            break;
        }
        hash = spell(hash, folded.into());
        text = after;
    }
    (text, hash)
}

/// The same for the ASCII letters and digits.
#[inline]
fn ascii_letters(mut text: &[u8], mut hash: u64) -> (&[u8], u64) {
    while let [letter, after @ ..] = text
        && letter.is_ascii_alphanumeric()
    {
        hash = spell(hash, u64::from(letter.to_ascii_lowercase()));
        text = after;
    }
    (text, hash)
}

/// What the first character folds to, and its length in bytes. ASCII and the Arabic block, which
/// most text is in, need no decoding.
#[inline]
fn fold_at(rest: &[u8]) -> Option<(u16, usize)> {
    // no-break space and guillemets; dashes, quotation marks, the bullet, the ellipsis
    Some(match *rest {
        [] => return None,
        [first @ 0xd8..=0xdb, second, ..] => {
            (ARABIC[usize::from(first & 3) << 6 | usize::from(second & 0x3f)], 2)
        }
        [first @ ..0x80, ..] => (ASCII[usize::from(first)], 1),
        [0xc2, 0xa0 | 0xab | 0xbb, ..] => (BREAK, 2),
        [0xe2, 0x80, 0x90..=0x95 | 0x9c..=0x9f | 0xa2 | 0xa6, ..] => (BREAK, 3),
        _ => (RARE, 0),
    })
}

/// The key of a whole short text: equal for texts that fold to the same words; 0 for no words.
pub(crate) fn key(s: &str) -> u64 {
    let mut hash = 0;
    words(s, Span::new(0, s.len() as u32), |word| hash = mix(hash, word.hash));
    hash
}

/// A hash of the bytes themselves: equal for equal texts only.
pub(crate) fn bytes(s: &[u8]) -> u64 {
    let (eights, rest) = s.as_chunks::<8>();
    let hash =
        eights.iter().fold(mix(SEED, s.len() as u64), |hash, &eight| mix(hash, u64::from_le_bytes(eight)));
    rest.iter().fold(hash, |hash, &b| mix(hash, u64::from(b)))
}

/// `key` with another word at its end: keys of growing phrases, word by word.
#[inline]
pub(crate) fn extend(key: u64, word: Word) -> u64 {
    mix(key, word.hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (a, b) in [
            ("هآرتــــس", "هارتس"),
            ("الأنباء الكويتيّة", "الانباء الكويتيه"),
            ("ﻻفروف", "لافروف"),
            ("أ.ف.ب", "ا ف ب"),
            ("«النهار»", "النهار:"),
            ("١٢٣", "123"),
            ("کیهان", "كيهان"),
            ("Le Figaro", "LE  FIGARO"),
            ("Süddeutsche", "suddeutsche"),
            ("Gov't", "govt"),
        ] {
            assert_eq!(folded(a), folded(b));
            assert_eq!(key(a), key(b), "{a} {b}");
        }
        assert_ne!(key("النهار"), key("الأنوار"));
        assert_ne!(key("a b"), key("ab"));
        assert_eq!(key(" ... "), 0);
    }

    /// Two words that Lucene's filter makes equal have one key, and the plain one is already folded.
    #[test]
    fn all_that_lucene_folds_is_folded() {
        let Some(peer) = crate::peers::shared_json("peers/lucene_arabic_norm.json") else { return };
        let mut pairs = 0;
        for case in peer["cases"].as_array().expect("a list") {
            if case["op"] != "lucene_normalize" {
                continue;
            }
            let [a, b] = ["input", "expected"].map(|name| case[name].as_str().expect("a word"));
            assert_eq!(key(a), key(b), "{a} {b}");
            pairs += 1;
        }
        assert!(pairs > 0);
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "  «الشرق» الأوسط!";
        let mut seen = Vec::new();
        words(text, Span::new(0, text.len() as u32), |word| seen.push(&text[word.span]));
        assert_eq!(seen, ["الشرق", "الأوسط"]);
    }

    /// As [`words`], from characters one by one.
    fn words_by_characters(text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let mut open: Option<Word> = None;
        for (at, c) in text.char_indices() {
            let (mut letters, mut breaks) = (Vec::new(), false);
            fold_char(c, &mut |folded| match folded {
                ' ' => breaks = true,
                letter => letters.push(letter),
            });
            if breaks && letters.is_empty() {
                words.extend(open.take());
            } else if open.is_some() || !letters.is_empty() {
                let word = open.get_or_insert(Word { hash: SEED, span: Span::new(at as u32, 0) });
                word.hash = letters.iter().fold(word.hash, |hash, &letter| spell(hash, letter.into()));
                word.span.end = (at + c.len_utf8()) as u32;
            }
        }
        words.extend(open);
        words
    }

    #[test]
    fn every_character_folds_alike_in_every_place() {
        let places = [("", ""), ("", "نص"), ("نص", ""), ("ن", "ص"), ("a", "b"), (" ", "نص"), ("نص", " b")];
        for c in '\0'..='\u{3100}' {
            for (before, after) in places {
                let text = format!("{before}{c}{after}");
                let mut folded = Vec::new();
                words(&text, Span::new(0, text.len() as u32), |word| folded.push(word));
                assert_eq!(folded, words_by_characters(&text), "{text:?}");
            }
        }
    }
}
