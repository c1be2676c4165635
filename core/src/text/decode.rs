//! Other encodings to UTF-8.

use crate::error::Error;
use chardetng::EncodingDetector;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// A text in UTF-8, and the encoding its bytes were in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    text: Cow<'a, str>,
    encoding: &'static str,
}

impl<'a> Decoded<'a> {
    /// The text; spans of a parse refer to it. A byte order mark is part of it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text without a copy: borrowed where the bytes were UTF-8.
    #[must_use]
    pub fn into_text(self) -> Cow<'a, str> {
        self.text
    }

    /// The encoding, by its name in the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels).
    #[must_use]
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }
}

/// Bytes of an unknown encoding to text.
///
/// UTF-8 is borrowed after a check. UTF-16 is known by its byte order mark or by its spaces and line
/// ends; other encodings are guessed from all the bytes, as browsers do, which is slow beside a parse.
/// Every byte is decoded or the whole is refused: nothing is replaced.
///
/// ```
/// let arabic = b"\xE6\xDF\xC7\xE1\xC9 \xC7\xE1\xE4\xE5\xD1 :\xC7\xDD\xCA\xCA\xC7\xCD \xC7\xE1\xCC\xD3\xD1";
/// let decoded = libdigest::decode(arabic).unwrap();
/// assert_eq!(decoded.encoding(), "windows-1256");
/// assert_eq!(decoded.text(), "وكالة النهر :افتتاح الجسر");
/// ```
///
/// # Errors
/// [`Error::InvalidUtf8`] for bytes that are UTF-8 but for some damage, and for bytes that fit no
/// encoding.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Error> {
    let utf16 = utf16(bytes);
    let offset = match (utf16, simdutf8::compat::from_utf8(bytes)) {
        (None, Ok(text)) => return Ok(Decoded { text: Cow::Borrowed(text), encoding: UTF_8.name() }),
        (_, Ok(_)) => 0,
        (_, Err(error)) => error.valid_up_to(),
    };
    let encoding = utf16.or_else(|| guess(bytes)).ok_or(Error::InvalidUtf8 { offset })?;
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    Ok(Decoded { text: text.ok_or(Error::InvalidUtf8 { offset })?, encoding: encoding.name() })
}

/// The encoding that [`decode`] would take bytes for, without decoding them; `None` for UTF-8 with
/// some damage.
///
/// ```
/// assert_eq!(libdigest::encoding(b"Le caf\xE9 de la gare"), Some("windows-1252"));
/// assert_eq!(libdigest::encoding("Le café".as_bytes()), Some("UTF-8"));
/// ```
#[must_use]
pub fn encoding(bytes: &[u8]) -> Option<&'static str> {
    let utf8 = || simdutf8::basic::from_utf8(bytes).is_ok().then_some(UTF_8);
    utf16(bytes).or_else(utf8).or_else(|| guess(bytes)).map(Encoding::name)
}

/// UTF-16 with a byte order mark, or with a space or a line end in two bytes at least every sixteenth
/// character: no other encoding of text holds zero bytes.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 4096;
    match bytes {
        [0xFF, 0xFE, ..] => return Some(UTF_16LE),
        [0xFE, 0xFF, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let units = || bytes[..bytes.len().min(LOOKED_AT)].chunks_exact(2);
    let blanks = |low: usize| {
        units().filter(|unit| unit[1 - low] == 0 && matches!(unit[low], b' ' | b'\n' | b'\r')).count()
    };
    let (little, big) = (blanks(0), blanks(1));
    if !bytes.len().is_multiple_of(2) || little == big || little.max(big) * 16 < units().len() {
        return None;
    }
    Some(if little > big { UTF_16LE } else { UTF_16BE })
}

/// An encoding for bytes that are not UTF-8; `None` where most of their other characters are.
fn guess(bytes: &[u8]) -> Option<&'static Encoding> {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good > bad {
        return None;
    }
    let mut detector = EncodingDetector::new();
    detector.feed(bytes, true);
    Some(detector.guess(None, false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};

    const ARABIC: &str =
        "وكالة النهر :افتتاح الجسر الجديد\nقالت البلدية إن الجسر، وهو «أطول» جسور المدينة، افتتح اليوم.\n";
    const FRENCH: &str =
        "Le Courrier du quai : la grève est finie\nLes dockers ont repris le travail à l'aube.\n";
    const RUSSIAN: &str =
        "Речной вестник: открыт новый мост\nМэрия сообщила, что мост открыли сегодня утром.\n";

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes).unwrap();
        assert_eq!(encoding(bytes), Some(decoded.encoding()));
        (decoded.text().to_owned(), decoded.encoding())
    }

    #[test]
    fn eight_bit_texts_are_recognised() {
        for (text, encoding) in [(ARABIC, WINDOWS_1256), (FRENCH, WINDOWS_1252), (RUSSIAN, WINDOWS_1251)] {
            let (bytes, _, lossy) = encoding.encode(text);
            assert!(!lossy);
            assert_eq!(read(&bytes), (text.to_owned(), encoding.name()));
        }
    }

    #[test]
    fn utf16_is_known_with_and_without_its_mark() {
        for text in [ARABIC, FRENCH, RUSSIAN, "x\ny\n"] {
            for marked in [format!("\u{feff}{text}"), text.to_owned()] {
                let units = || marked.encode_utf16();
                let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
                let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
                assert_eq!(read(&little), (marked.clone(), "UTF-16LE"));
                assert_eq!(read(&big), (marked.clone(), "UTF-16BE"));
            }
        }
    }

    #[test]
    fn utf8_is_borrowed_with_its_mark() {
        for text in ["", "plain", "\u{feff}خبر", ARABIC, "a zero\0 in a text of spaces and more words"] {
            let decoded = decode(text.as_bytes()).unwrap();
            assert_eq!((decoded.text(), decoded.encoding()), (text, "UTF-8"));
            assert!(matches!(decoded.into_text(), Cow::Borrowed(_)));
        }
    }

    #[test]
    fn damaged_utf8_is_refused_and_not_taken_for_another_encoding() {
        let mut bytes = ARABIC.repeat(3).into_bytes();
        bytes[80] = 0xFF;
        let offset = std::str::from_utf8(&bytes).unwrap_err().valid_up_to();
        assert_eq!(decode(&bytes), Err(Error::InvalidUtf8 { offset }));
        assert_eq!(encoding(&bytes), None);
        let cut = &ARABIC.as_bytes()[..7];
        assert_eq!(decode(cut), Err(Error::InvalidUtf8 { offset: 6 }));
    }

    #[test]
    fn utf16_that_breaks_off_is_refused() {
        let odd = [0xFF, 0xFE, b'x', 0, b'y'];
        assert_eq!(decode(&odd), Err(Error::InvalidUtf8 { offset: 0 }));
    }
}
