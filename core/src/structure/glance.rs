//! What is seen of a line without reading it: how wide it is, whether it holds digits, how it ends,
//! whether it only divides, and whether it may have a label.

use super::opening;
use crate::lookup::Phrases;
use crate::words::credits::{RIGHTS_SIGNS, RIGHTS_SPELT, RIGHTS_WORD};
use crate::words::keys::PAGES;
use crate::words::portal::MEDIA;
use std::sync::LazyLock;

static PAGE_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(PAGES));

/// Whether a text holds a digit of the scripts that [`opening::digit`] reads.
pub(crate) fn has_digit(bytes: &[u8]) -> bool {
    let digit = |b: u8, zero: u8| b.wrapping_sub(zero) < 10;
    // `٠` is D9 A0, `۰` is DB B0; the other scripts' digits begin with E0 A5 and EF BC
    let at = |a: u8, b: u8| {
        digit(a, b'0')
            | (a == 0xd9) & digit(b, 0xa0)
            | (a == 0xdb) & digit(b, 0xb0)
            | (a == 0xe0) & (b == 0xa5)
            | (a == 0xef) & (b == 0xbc)
    };
    bytes.last().is_some_and(|&last| digit(last, b'0')) || any_pair(bytes, at)
}

/// Whether two bytes in a row are such. No early exit from a block: it runs in vector registers.
#[inline]
pub(super) fn any_pair(bytes: &[u8], such: impl Fn(u8, u8) -> bool) -> bool {
    let Some((before, behind)) = bytes.split_last().map(|(_, before)| (before, &bytes[1..])) else {
        return false;
    };
    let block =
        |a: &[u8; 16], b: &[u8; 16]| a.iter().zip(b).fold(false, |found, (&a, &b)| found | such(a, b));
    let (blocks, rest) = before.as_chunks();
    let (next, rest_next) = behind.as_chunks();
    if blocks.iter().zip(next).any(|(a, b)| block(a, b)) {
        return true;
    }
    // the last block overlaps the one before
    match (before.last_chunk(), behind.last_chunk()) {
        (Some(a), Some(b)) => block(a, b),
        _ => rest.iter().zip(rest_next).any(|(&a, &b)| such(a, b)),
    }
}

/// How many columns a text takes: one for each character, two for those of East Asia, which are as
/// wide as they are high, where it begins or ends with one.
pub(crate) fn columns(s: &str) -> usize {
    let bytes = s.as_bytes();
    let wide = |b: u8| matches!(b, 0xe3..=0xed);
    let characters = count(bytes, |b| b as i8 >= -64);
    match *bytes {
        [first, .., third, _, _] if wide(first) || wide(third) => characters + count(bytes, wide),
        _ => characters,
    }
}

/// As [`columns`], `MOST` at most: no more of a text is counted than tells.
pub(super) fn columns_up_to<const MOST: usize>(s: &str) -> usize {
    // no script needs more than 4 bytes a character, and most need less than 2
    let enough = |near: &[u8]| count(near, |b| b as i8 >= -64) >= MOST;
    if s.len() >= 4 * MOST || s.as_bytes().get(..2 * MOST / 32 * 32).is_some_and(enough) {
        return MOST;
    }
    columns(s).min(MOST)
}

/// How many of the bytes are such, counted in 8 bits a part, so that it runs in vector registers.
#[inline]
fn count(bytes: &[u8], such: impl Fn(u8) -> bool) -> usize {
    const PART: usize = 224;
    let few = |bytes: &[u8]| bytes.iter().map(|&b| u8::from(such(b))).sum::<u8>() as usize;
    let (mut all, mut rest) = (0, bytes);
    while let Some((part, behind)) = rest.split_at_checked(PART) {
        all += few(part);
        rest = behind;
    }
    // as long as registers are, and half as long
    let (blocks, rest) = rest.as_chunks::<32>();
    let (halves, rest) = rest.as_chunks::<8>();
    all + few(blocks.as_flattened()) + few(halves.as_flattened()) + rest.iter().filter(|&&b| such(b)).count()
}

/// Whether a text has more words than `most`.
pub(crate) fn has_more_words(s: &str, most: usize) -> bool {
    // white space begins with these: most texts are told by their spaces
    let space = |b: u8| (b <= b' ') | (b == 0xc2) | (b.wrapping_sub(0xe1) < 3);
    count(s.as_bytes(), space) >= most && s.split_whitespace().nth(most).is_some()
}

/// Where `needle` stands in a few hundred bytes: `memmem` makes a searcher first, which costs more than this
/// search does.
pub(crate) fn find_early(hay: &[u8], needle: &[u8]) -> Option<usize> {
    // the bytes of the most frequent letters, in Arabic and Latin, stand everywhere
    let frequent = |b: u8| {
        matches!(b, b' ' | b'a' | b'e' | b'i' | b'n' | b'o' | b'r' | b's' | b't')
            || matches!(b, 0xd8 | 0xd9 | 0x84..=0x86 | 0x88 | 0x8a | 0xa7..=0xaa | 0xb1)
    };
    let probe = needle.iter().take(24).position(|&b| !frequent(b)).unwrap_or(0);
    let Some(&wanted) = needle.get(probe) else { return Some(0) };
    memchr::memchr_iter(wanted, hay)
        .filter_map(|at| at.checked_sub(probe))
        .find(|&at| hay[at..].starts_with(needle))
}

static MEDIA_NAMES: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(MEDIA.iter().map(|&name| (name, ()))));

/// Whether a line is what messengers print in place of a picture: `[ Photo ]`, `<Media omitted>`.
pub(crate) fn is_media(s: &str) -> bool {
    const LONGEST: usize = 60;
    if s.len() > LONGEST {
        return false;
    }
    let inner = [('[', ']'), ('<', '>'), ('(', ')')]
        .iter()
        .find_map(|&(open, close)| s.strip_prefix(open)?.strip_suffix(close));
    let said = inner.or_else(|| Some(s).filter(|s| s.ends_with(" omitted")));
    said.is_some_and(|said| MEDIA_NAMES.get(said.trim()).is_some())
}

/// Whether a line is nothing but an address, or a picture as Markdown writes it: `![X](https://...)`.
pub(super) fn is_url(s: &str) -> bool {
    if s.starts_with("![") {
        return s.ends_with([')', '}']) && s.contains("](");
    }
    let s = s.strip_prefix('<').unwrap_or(s);
    (s.starts_with("http") || s.starts_with("www.") || s.starts_with("ftp:")) && !s.contains(' ')
}

/// False only for a line without a label, told from its beginning as a whole: for lines of text, most of
/// which have none.
pub(super) fn may_be_labelled(s: &[u8]) -> bool {
    const NEAR: usize = opening::LONGEST + 2;
    let (Some(near), false) = (s.get(..NEAR), opens_otherwise(s)) else { return true };
    // what begins a delimiter: the dashes are E2 80 93 to E2 80 95, or spelt as an entity or a tatweel, D9 80
    let at = |a: u8, b: u8, c: u8| {
        (a == b':')
            | (a == b'|')
            | (a & !2 == b'-')
            | (a == b'&')
            | (a == 0xef)
            | (a == 0xe2) & (c.wrapping_sub(0x93) < 3)
            | (a == b' ') & (b == 0xd9) & (c == 0x80)
            | (a == b' ') & (b == b'.') & (c == b'.')
    };
    // no early exit from a block: it runs in vector registers
    let block = |from: usize| {
        let behind = |by: usize| near[from + by..].first_chunk::<32>();
        let (Some(a), Some(b), Some(c)) = (behind(0), behind(1), behind(2)) else { return true };
        a.iter().zip(b.iter().zip(c)).fold(false, |found, (&a, (&b, &c))| found | at(a, b, c))
    };
    // the last block overlaps the one before
    [0, 32, 64, opening::LONGEST - 32].into_iter().any(block)
}

/// Whether a line opens with what may be part of its label's form: brackets, a code, the mark of a quotation.
fn opens_otherwise(s: &[u8]) -> bool {
    matches!(s, [b'[' | b'(' | b'>' | 0xe3, ..] | [b'A'..=b'Z', b'A'..=b'Z', ..])
}

/// Whether a line ends as sentences do.
pub(super) fn stops(s: &str) -> bool {
    match s.as_bytes() {
        // a letter or a full stop, as most
        [.., b'a'..=b'z' | b'A'..=b'Z'] | [.., 0xd8, 0xa0..=0xbf] | [.., 0xd9, _] => return false,
        // the year of a date: `14 мая 2019 г.`
        [.., b' ' | b'0'..=b'9', 0xd0, 0xb3, b'.'] => return false,
        [.., b'.'] => return !s.ends_with("..."),
        // behind a Greek letter it asks
        [.., 0xce | 0xcf, _, b';'] => return false,
        _ => {}
    }
    // the name of who printed it may stand behind the sentence: `Y. (X)`
    if s.ends_with(')')
        && let Some(open) = s.rfind('(')
        && s[..open].trim_end().ends_with(['.', '。', '।', '۔'])
        && !s[..open].trim_end().ends_with("..")
    {
        return true;
    }
    let end = s.trim_end_matches(['"', '”', '»', ')', '\'', '’', ' ', ']']);
    end.ends_with(['.', '。', '।', '۔', '،', ',', '，', ';', '؛']) && !end.ends_with("...")
}

/// How often a letter has to be said to divide.
const LETTERS: usize = 16;

/// The widest page, in characters.
const PAGE: usize = 160;

/// Whether a line only divides: one character or a short motif, repeated, with or without spaces, or a row of
/// marks with an ornament in its middle.
/// Letters and digits never divide, nor does a single mark.
pub(crate) fn is_rule(s: &str) -> bool {
    // a letter said over and over, across a page at most: `xxxxxxxxxxxxxxxx`
    if let [first, second, ..] = *s.as_bytes()
        && first == second
        && (LETTERS..=PAGE).contains(&s.len())
        && s.bytes().all(|b| b == first)
    {
        return first.is_ascii() && !first.is_ascii_digit();
    }
    // most lines begin with a Latin letter or with one from U+0620 to U+064A but for tatweel
    if s.starts_with(|c: char| c.is_ascii_alphanumeric())
        || matches!(*s.as_bytes(), [0xd8, 0xa0..=0xbf, ..] | [0xd9, 0x81..=0x8a, ..])
    {
        return false;
    }
    // strokes that open and close an abstract; code is fenced with backticks
    if s == "\\\\" || s == "//" {
        return true;
    }
    let Some(first) = s.chars().next() else { return false };
    if first == '`' {
        return false;
    }
    if opening::is_letter(first) || first.is_ascii_digit() {
        let tatweels = || s.chars().filter(|&c| c == 'ـ').count();
        return first == '_' || s.chars().all(|c| matches!(c, 'ـ' | ' ')) && tatweels() >= 3;
    }
    let bytes = s.as_bytes();
    if first.is_ascii() && bytes.len() >= 3 && bytes.iter().all(|&b| b == bytes[0]) {
        return true;
    }
    if bytes.len() > 12 && bytes[..8].iter().any(u8::is_ascii_alphanumeric) {
        return false;
    }
    let marks = || s.chars().filter(|c| !c.is_whitespace());
    if marks().any(|c| c != 'ـ' && c.is_alphanumeric()) {
        return false;
    }
    let count = marks().count();
    if count < 3 {
        // an asterism of one mark
        return count == 1
            // geometric shapes, signs and ornaments of print
            && (matches!(first, '*' | '~' | '⁂' | '٭' | '۞' | '•' | '§' | '—' | '―')
                || ('\u{25a0}'..='\u{27bf}').contains(&first));
    }
    // an ornament may stand in the middle: `=====*=====`
    let ornament = || marks().take(3).all(|c| c == first) && marks().eq(marks().rev());
    (1..=3).any(|period| count >= 3.max(2 * period) && marks().zip(marks().skip(period)).all(|(a, b)| a == b))
        || count >= DRAWN && (ornament() || marks().all(is_drawn))
}

/// A row of so many marks may hold any of those that lines are drawn with.
const DRAWN: usize = 7;

/// Whether lines are drawn with a mark, and sentences hold none of it.
fn is_drawn(c: char) -> bool {
    matches!(
        c,
        '-' | '=' | '_' | '*' | '~' | '+' | '#' | '<' | '>' | '|' | '^' | 'ـ' | '•' | '·' | '۞' | '۩' | '٭'
    ) || matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f300}'..='\u{1faff}')
}

/// Whether a word stands before the number of a page.
pub(crate) fn is_page(word: &str) -> bool {
    PAGE_WORDS.get(word).is_some()
}

/// Where the page begins that a line ends with: `X, p. 4`, `X (p. 4)`, `X ص 4`.
pub(crate) fn before_page(s: &str) -> Option<usize> {
    let is_digit = |c: char| opening::digit(c).is_some();
    // most lines end with a letter of ASCII or of Arabic, which ends in another byte than its digits
    let last = *s.as_bytes().last()?;
    if last.is_ascii_alphabetic() || matches!(last, 0x80..=0x9f) {
        return None;
    }
    let number = s.trim_end_matches([')', ']', '.']);
    let before = number.trim_end_matches(is_digit);
    if before.len() == number.len() {
        return None;
    }
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '\'' | '’' | '׳'));
    let word = before.trim_end_matches(char::is_alphabetic).len();
    PAGE_WORDS.get(&before[word..]).map(|()| word)
}

/// Whether a text opens with a page: `pp. 41-43`.
pub(crate) fn opens_with_page(s: &str) -> bool {
    let word = s.find(|c: char| !c.is_alphabetic()).unwrap_or(s.len());
    let number = s[word..].trim_start_matches(['.', ' ']);
    PAGE_WORDS.get(&s[..word]).is_some() && number.starts_with(|c| opening::digit(c).is_some())
}

/// Whether one of a line's parts is a page, with its section behind or without: `X, 8/5/24, p. 3, Y`, `X - p. 3 - Y`,
/// `X, p. 3 (Town)`.
pub(crate) fn holds_page(s: &str) -> bool {
    let divides = |c: char| matches!(c, ',' | '،' | ';' | '-' | '–' | '—' | '|' | '/');
    let bare = |part: &str| part.strip_suffix(')').and_then(|part| part.rfind('(')).unwrap_or(part.len());
    let page = |part: &str| before_page(part[..bare(part)].trim()) == Some(0);
    s.contains(divides) && s.split(divides).skip(1).any(|part| page(part.trim()))
}

/// Whether a line is a code that a wire or an archive gives a text: capitals and figures, most of its words with some
/// of these: `NWA3107 4 I /NWA-BD01`.
pub(crate) fn is_code(s: &str) -> bool {
    const LONGEST: usize = 60;
    const WORDS: usize = 6;
    const LETTERS: usize = 4;
    let plain = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b' ' || b.is_ascii_punctuation();
    if s.len() > LONGEST || !s.bytes().all(plain) || !s.bytes().any(|b| b.is_ascii_uppercase()) {
        return false;
    }
    let digits = |s: &str| s.bytes().filter(u8::is_ascii_digit).count();
    let words = || s.split(' ').filter(|word| !word.is_empty());
    let figures = words().filter(|word| digits(word) > 0).count();
    let brief = |word: &str| digits(word) > 0 || word.len() <= LETTERS;
    (1..=WORDS).contains(&words().count())
        && figures * 2 >= words().count()
        && words().all(brief)
        && digits(s) >= 3
}

/// Whether a line says whose the rights are: its sign near the beginning, or the word before a year or a name.
pub(crate) fn is_copyright(s: &str) -> bool {
    const NEAR: usize = 16;
    const FEW: usize = 5;
    let spelt = || RIGHTS_SPELT.iter().any(|spelt| s.starts_with(spelt));
    if s.chars().take(NEAR).any(|c| RIGHTS_SIGNS.contains(&c)) || spelt() {
        return true;
    }
    let word = s.get(..RIGHTS_WORD.len()).is_some_and(|word| word.eq_ignore_ascii_case(RIGHTS_WORD));
    let names = || s.split(' ').skip(1);
    let named =
        || (1..=FEW).contains(&names().count()) && names().all(|name| name.starts_with(char::is_uppercase));
    word && (has_digit(s.as_bytes()) || named())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_divide_and_text_does_not() {
        for rule in [
            "===",
            "======================",
            "* * *",
            "-----",
            "___",
            "~~~~",
            "=-=-=-=",
            "///",
            "•••",
            "ـــــ",
            "ــ ــ ــ ــ",
            "*ـ*ـ*ـ*",
            "-*--*--*-",
            "…………",
            "۞۞۞۞۞",
            "٭ ٭ ٭",
            "۩۩۩",
            "=====*=====",
            "~~~ * ~~~",
            ">>>>====----",
            "★☆★★☆☆★",
            "—",
        ] {
            assert!(is_rule(rule), "{rule}");
        }
        for text in [
            "=",
            "==",
            "- x -",
            "...a",
            "المصدر",
            "-- فاصل --",
            "«»",
            "پپپپ",
            "ءءء",
            "1111",
            "؟!",
            ">>==--",
            "...;;;!!!",
        ] {
            assert!(!is_rule(text), "{text}");
        }
    }

    #[test]
    fn pages_open_texts() {
        assert!(
            opens_with_page("p. 4; X, p. 2") && opens_with_page("pp. 1 y 14-15") && opens_with_page("ص٤")
        );
        assert!(!opens_with_page("page one") && !opens_with_page("12 March") && !opens_with_page(""));
    }

    #[test]
    fn messengers_name_their_pictures() {
        for line in ["[ Photo ]", "[صورة]", "<Media omitted>", "<تم استبعاد الوسائط>", "image omitted"]
        {
            assert!(is_media(line), "{line}");
        }
        for line in ["[محليات]", "Photo", "صورة من الميناء", "[ Photo of the year ]"] {
            assert!(!is_media(line), "{line}");
        }
    }

    #[test]
    fn pages_end_lines() {
        for (line, before) in
            [("X, p. 4", "X, "), ("X (p. 12)", "X ("), ("المرآة ص٤", "المرآة "), ("Seite 3", "")]
        {
            assert_eq!(before_page(line).map(|at| &line[..at]), Some(before), "{line}");
        }
        for line in ["X 4", "p. X", "المدار 7", "12.3.2021"] {
            assert_eq!(before_page(line), None, "{line}");
        }
    }
}
