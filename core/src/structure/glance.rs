//! What is seen of a line without reading it: how wide it is, whether it holds digits, how it ends, and
//! whether it only divides.

use super::opening;

/// Whether a text holds a digit of the scripts that [`opening::digit`] reads. No early exit: it runs
/// in vector registers.
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
    let any = |bytes: &[u8]| bytes.windows(2).fold(false, |found, pair| found | at(pair[0], pair[1]));
    // blocks of one size leave nothing over: the last one overlaps the one before
    let block = |bytes: &[u8; 17]| any(bytes);
    let found = match bytes.last_chunk() {
        Some(last) => {
            block(last) || bytes.windows(17).step_by(16).any(|bytes| bytes.as_array().is_some_and(block))
        }
        None => any(bytes),
    };
    found || bytes.last().is_some_and(|&last| digit(last, b'0'))
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

/// How many of the bytes are such, counted in 8 bits a chunk, so that it runs in vector registers.
#[inline]
fn count(bytes: &[u8], such: impl Fn(u8) -> bool) -> usize {
    let chunks = bytes.chunks(128);
    chunks.map(|chunk| chunk.iter().map(|&b| u8::from(such(b))).sum::<u8>() as usize).sum()
}

/// Whether a text has more words than `most`.
pub(crate) fn has_more_words(s: &str, most: usize) -> bool {
    // white space begins with these: most texts are told by their spaces
    let space = |b: u8| (b <= b' ') | (b == 0xc2) | (b.wrapping_sub(0xe1) < 3);
    count(s.as_bytes(), space) >= most && s.split_whitespace().nth(most).is_some()
}

pub(super) fn is_url(s: &str) -> bool {
    (s.starts_with("http") || s.starts_with("www.") || s.starts_with("ftp:")) && !s.contains(' ')
}

/// Whether a line ends as sentences do.
pub(super) fn stops(s: &str) -> bool {
    let end = s.trim_end_matches(['"', '”', '»', ')', '\'', '’', ' ', ']']);
    end.ends_with(['.', '。', '।', '۔', '،', ',', '，', ';', '؛']) && !end.ends_with("...")
}

/// Whether a line only divides: one character or a short motif, repeated, with or without spaces.
/// Letters and digits never divide, nor does a single mark.
pub(crate) fn is_rule(s: &str) -> bool {
    // most lines begin with an Arabic or Latin letter; D9 80 is tatweel
    if let [a, b, ..] = *s.as_bytes()
        && (a.is_ascii_alphanumeric() || (0xd8..=0xdb).contains(&a) && (a, b) != (0xd9, 0x80))
    {
        return false;
    }
    let Some(first) = s.chars().next() else { return false };
    if opening::is_letter(first) || first.is_ascii_digit() {
        return first == '_' || first == 'ـ' && s.chars().all(|c| c == 'ـ') && columns(s) >= 3;
    }
    let bytes = s.as_bytes();
    if first.is_ascii() && bytes.len() >= 3 && bytes.iter().all(|&b| b == bytes[0]) {
        return true;
    }
    if bytes.len() > 12 && bytes[..8].iter().any(u8::is_ascii_alphanumeric) {
        return false;
    }
    let marks = || s.chars().filter(|c| !c.is_whitespace());
    if marks().any(char::is_alphanumeric) {
        return false;
    }
    let count = marks().count();
    if count < 3 {
        return false;
    }
    (1..=3).any(|period| count >= 3.max(2 * period) && marks().zip(marks().skip(period)).all(|(a, b)| a == b))
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
            "-*--*--*-",
            "…………",
        ] {
            assert!(is_rule(rule), "{rule}");
        }
        for text in ["=", "==", "- x -", "...a", "المصدر", "-- فاصل --", "«»", "1111", "؟!"] {
            assert!(!is_rule(text), "{text}");
        }
    }
}
