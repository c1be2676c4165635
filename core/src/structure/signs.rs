//! Signs around the words of a line: a mark said several times, emphasis, emoji, an ordinal in words.

use crate::lookup::Phrases;
use crate::span::Span;
use crate::text::lines::trim_span;
use crate::words::ordinals::ORDINALS;
use std::sync::LazyLock;

/// The characters that lists and headings are marked with.
pub(super) const BULLETS: &[char] = &[
    '•', '●', '○', '◦', '▪', '▫', '■', '□', '◄', '◀', '►', '▶', '▲', '△', '◆', '◇', '★', '☆', '✓', '✔', '➤',
    '➢', '→', '←', '·', '∙', '‣', '⁃', '*', '-', '–', '—', '―', '+', '۞', '٭', '✦', '❖', '⬅', '⮜', '»', '›',
    '¤', '§', '°', 'º', '¶', '†', '‡', '❯', '➔', '➜', '⇐', '⇒',
];

/// Whether a letter and a mark follow a number: `1a. X`.
pub(super) fn continues(after: &str) -> bool {
    matches!(*after.as_bytes(), [b'a'..=b'z', b'.' | b')', b' ', ..])
}

/// A line without the marks of a mail that quotes it.
#[inline]
pub(super) fn unquoted(text: &str, line: Span) -> Span {
    if !text.as_bytes()[line.range()].starts_with(b">") {
        return line;
    }
    trim_span(text, Span::of(text, text[line].trim_start_matches(['>', ' '])))
}

/// Whether a line opens with a place in capitals and a dash, as the datelines of wires do:
/// `LONDON (Reuters) -- X`.
pub(super) fn opens_with_place_in_capitals(s: &str) -> bool {
    const WORDS: usize = 5;
    let mut words = s.split(' ').take(WORDS + 1);
    let capitals = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() >= 2;
    let place = |word: &&str| word.starts_with('(') || capitals(word) && !word.contains(char::is_lowercase);
    words.next().is_some_and(capitals)
        && matches!(words.find(|word| !place(word)), Some("-" | "--" | "–" | "—"))
}

/// How portals spell a dash that they did not decode.
const ENTITIES: [&str; 6] = ["&#8211;", "&#8212;", "&ndash;", "&mdash;", "&#45;", "&#x2013;"];

/// The dashes that are no dash to Unicode, each as its range: a tatweel, an arrow or a dot between spaces,
/// and an entity.
pub(super) fn spelt_dashes(s: &str) -> impl DoubleEndedIterator<Item = std::ops::Range<usize>> {
    let bytes = s.as_bytes();
    let between =
        |from: usize, to: usize| from > 0 && bytes[from - 1] == b' ' && bytes.get(to) == Some(&b' ');
    // D9 80 is tatweel, C2 BB and C2 B7 are `»` and `·`
    memchr::memchr3_iter(b'&', 0x80, 0xc2, bytes).filter_map(move |at| match bytes[at] {
        0xc2 => {
            let mark = matches!(bytes[at + 1], 0xbb | 0xb7) && !s[..at].contains('«');
            (mark && between(at, at + 2)).then_some(at..at + 2)
        }
        b'&' => {
            let entity = ENTITIES.iter().find(|&&entity| s[at..].starts_with(entity))?;
            Some(at..at + entity.len())
        }
        _ => {
            let tatweel = at >= 2 && bytes[at - 1] == 0xd9;
            (tatweel && between(at - 1, at + 1)).then_some(at - 1..at + 1)
        }
    })
}

/// The first dash that is no dash to Unicode, unless the line opens with it.
pub(super) fn spelt_dash(s: &str) -> Option<std::ops::Range<usize>> {
    spelt_dashes(s).next().filter(|dash| dash.start > 0)
}

/// Whether a byte is such. No early exit from a block: it runs in vector registers.
#[inline]
pub(super) fn any_byte(bytes: &[u8], such: impl Fn(u8) -> bool) -> bool {
    let block = |block: &[u8; 16]| block.iter().fold(false, |found, &b| found | such(b));
    let (blocks, rest) = bytes.as_chunks();
    // the last block overlaps the one before
    blocks.iter().any(block)
        || match bytes.last_chunk() {
            Some(last) => block(last),
            None => rest.iter().any(|&b| such(b)),
        }
}

/// The next byte that may begin a delimiter; that of a dash is E2, that of the fullwidth colon EF.
pub(super) fn next_mark(bytes: &[u8], from: usize) -> Option<usize> {
    let is_mark =
        |b: &u8| (*b == b':') | (*b == b'|') | (*b == b'-') | (*b == b'/') | (*b == 0xe2) | (*b == 0xef);
    let rest = bytes.get(from..)?;
    // no early exit from a block: it runs in vector registers
    let block = |block: &&[u8; 16]| !block.iter().fold(false, |found, b| found | is_mark(b));
    let clear = from + 16 * rest.as_chunks().0.iter().take_while(block).count();
    bytes[clear..].iter().position(is_mark).map(|at| clear + at)
}

/// The fewest letters that are words in capitals, and no name of one.
pub(super) const NAME: usize = 6;

/// Whether a whole line is in capitals.
pub(super) fn in_capitals(s: &str) -> bool {
    capitals(s, NAME) == Some(s.len())
}

/// How far the words in capitals reach that a text opens with, if they have so many letters: up to the
/// first word with small ones.
pub(super) fn capitals(s: &str, least: usize) -> Option<usize> {
    // what opens a quotation or goes on may stand before the first letter
    let first = *s.as_bytes().first()?;
    let may = first.is_ascii_uppercase()
        || first.is_ascii_digit()
        || matches!(first, b'"' | b'\'' | b'.' | b'[' | b'(' | 0xc2..=0xc5 | 0xce..=0xd0 | 0xe2);
    if !may {
        return None;
    }
    let (mut letters, mut words, mut used) = (0, 0, 0);
    for word in s.split_inclusive(' ') {
        let (mut upper, mut lower) = (0, 0);
        for c in word.chars() {
            upper += usize::from(c.is_uppercase());
            lower += usize::from(c.is_lowercase());
        }
        // `CDs`, `McDONALD`; a script without capitals has none to go on with
        if lower * 2 > upper || upper == 0 && word.contains(char::is_alphabetic) {
            break;
        }
        letters += upper;
        words += usize::from(upper >= 2);
        used += word.len();
    }
    (letters >= least && words >= 2.min(least)).then_some(used)
}

/// How many times a mark of headings is said before the words of a line: `## X`, `== X ==`, `# X`; and the words.
/// Zero for several marks that stand together: `.:: X ::.`, `[*] X`.
pub(super) fn run(s: &str, first: char) -> Option<(u8, &str)> {
    const MOST: usize = 6;
    if !matches!(first, '#' | '=' | '*' | '+' | '~' | '•' | '-' | '>' | 'ـ' | '_' | '─' | '—' | '<') {
        return ornament(s, first).map(|words| (0, words));
    }
    let run = s.chars().take_while(|&c| c == first).count();
    let words = &s[run * first.len_utf8()..];
    if !words.starts_with(char::is_whitespace) {
        return ornament(s, first).map(|words| (0, words));
    }
    let counts = (2..=MOST).contains(&run) || run == 1 && first == '#';
    (counts && words.contains(char::is_alphanumeric)).then(|| (run as u8, words.trim_end_matches(first)))
}

/// The words behind several marks that stand together, and before those that close the line.
fn ornament(s: &str, first: char) -> Option<&str> {
    const MOST: usize = 8;
    const COMMENTS: &[&str] = &["//", "///"];
    const MARKS: &[u8] = b":/\\|~*=-<>[]{}()+#@%^_.";
    if !MARKS.contains(&(first as u8)) || !first.is_ascii() {
        return None;
    }
    let count = s.bytes().take(MOST + 1).take_while(|b| MARKS.contains(b)).count();
    let (marks, words) = s.split_at(count);
    let words =
        words.rsplit_once(' ').filter(|of| of.1.bytes().all(|b| MARKS.contains(&b))).map_or(words, |of| of.0);
    // what was left out is no ornament: `[...] X`
    let drawn = (2..=MOST).contains(&count)
        && !marks.contains("..")
        && !marks.contains("--")
        && !COMMENTS.contains(&marks);
    let said = words.starts_with(' ') && words.trim_start().starts_with(char::is_alphanumeric);
    (drawn && said).then_some(words)
}

/// The words of a line that is emphasised as a whole.
pub(super) fn emphasised(s: &str, mark: char) -> Option<&str> {
    const MOST: usize = 3;
    if matches!(mark, '│' | '┃' | '║') {
        // a box drawn around it
        return s.strip_prefix(mark)?.strip_suffix(mark).map(str::trim).filter(|words| !words.is_empty());
    }
    if !matches!(mark, '*' | '_') {
        return None;
    }
    let run = s.bytes().take_while(|&b| b == mark as u8).count();
    let inner = s.get(run..s.len().checked_sub(run)?)?;
    let closed = s[run + inner.len()..].bytes().all(|b| b == mark as u8);
    let words =
        inner.starts_with(|c: char| !c.is_whitespace()) && inner.ends_with(|c: char| !c.is_whitespace());
    (run <= MOST && closed && words && !inner.contains(mark)).then_some(inner)
}

/// What stands between the first and the last quotation mark of a text, if they are partners: `"X "Y""`. A
/// straight mark opens behind white space, and closes behind anything else.
pub(super) fn quoted(s: &str) -> Option<&str> {
    let (mut depth, mut after_space) = (0, true);
    for (at, c) in s.char_indices() {
        depth += match c {
            '«' | '“' | '„' => 1,
            '»' | '”' => -1,
            '"' if after_space => 1,
            '"' => -1,
            _ => 0,
        };
        if depth <= 0 {
            let first = s.chars().next().map_or(0, char::len_utf8);
            return (depth == 0 && at > 0 && at + c.len_utf8() == s.len()).then(|| &s[first..at]);
        }
        // `بـ"Y"`
        let joins = matches!(c, '(' | '[' | ':' | 'ـ');
        after_space = c.is_whitespace() || joins || after_space && c == '"';
    }
    None
}

/// The quotation mark and the parentheses that are open.
#[derive(Default)]
pub(super) struct Nesting {
    quote: Option<char>,
    depth: u32,
}

impl Nesting {
    pub(super) fn pass(&mut self, s: &str) {
        // plain letters open nothing
        let opens = |b: u8| (b == b'"') | (b == b'(') | (b == b')') | (b == 0xc2) | (b == 0xe2);
        if !any_byte(s.as_bytes(), opens) {
            return;
        }
        for c in s.chars() {
            self.quote = match (c, self.quote) {
                ('«' | '“' | '„', None) => Some(c),
                ('"', None) => Some('"'),
                ('"', Some('"')) => None,
                ('»' | '”' | '“', Some(open)) if open != '"' => None,
                (_, open) => open,
            };
            match c {
                '(' => self.depth += 1,
                ')' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.quote.is_some() || self.depth > 0
    }
}

/// Whether `c` is a picture or a sign that messengers put before a line.
pub(super) fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{25a0}'..='\u{27bf}'
        | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// What stands between the parts of one emoji, or says how to draw it.
pub(super) fn joins_emoji(c: char) -> bool {
    matches!(c, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}')
}

static IN_WORDS: LazyLock<Phrases<u32>> = LazyLock::new(|| Phrases::new(ORDINALS.iter().copied()));

/// Whether a text begins with two letters from U+0620 to U+06BF but for tatweel: neither a mark nor a single
/// letter that counts.
#[inline]
pub(super) fn opens_in_arabic(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xd8, 0xa0..=0xbf, 0xd8, 0xa0..=0xbf, ..]
            | [0xd8, 0xa0..=0xbf, 0xd9, 0x81..=0x8a, ..]
            | [0xd9, 0x81..=0x8a, 0xd8, 0xa0..=0xbf, ..]
            | [0xd9, 0x81..=0x8a, 0xd9, 0x81..=0x8a, ..]
    )
}

/// Whether a text begins with the letters of a number in words: most lines do not.
#[inline]
pub(super) fn may_number(text: &[u8]) -> bool {
    IN_WORDS.may_begin(text)
}

/// The number that `ثالثا: X` and `Third - X` open with, and its length in bytes.
pub(super) fn in_words(s: &str) -> Option<(u32, usize)> {
    const LONGEST: usize = 32;
    if !may_number(s.as_bytes()) {
        return None;
    }
    let at = memchr::memchr2(b':', b'-', &s.as_bytes()[..s.len().min(LONGEST)])?;
    let number = IN_WORDS.get(&s[..at])?;
    (!s[at + 1..].trim().is_empty()).then_some((number, at + 1))
}

/// The letters that count, in the order of numerals; those that only the alphabet's order has stand at its
/// places.
const LETTERS: [(char, u32); 18] = [
    ('أ', 1),
    ('ا', 1),
    ('ب', 2),
    ('ج', 3),
    ('ت', 3),
    ('د', 4),
    ('ث', 4),
    ('ه', 5),
    ('و', 6),
    ('ز', 7),
    ('ح', 8),
    ('ط', 9),
    ('ي', 10),
    ('ك', 11),
    ('ل', 12),
    ('م', 13),
    ('ن', 14),
    ('س', 15),
];

/// The number that `ب- X` and `c) X` open with, and its length in bytes. A letter and a dot are a title or
/// an initial.
#[inline]
pub(super) fn lettered(s: &str) -> Option<(u32, usize)> {
    // most lines go on with another letter; D9 80 is tatweel, E2 begins the dashes, E3 to E9 are Chinese
    match *s.as_bytes() {
        [0xd8 | 0xd9, _, b' ' | b'-' | b')' | 0xe2, ..] | [0xd8 | 0xd9, _, 0xd9, 0x80, ..] => counted(s),
        [b'a'..=b'z' | b'A'..=b'Z', b' ' | b')', ..] | [0xe4 | 0xe5, ..] => counted(s),
        _ => None,
    }
}

fn counted(s: &str) -> Option<(u32, usize)> {
    let mut chars = s.chars();
    let first = chars.next()?;
    if let Some(number) = numeral(first) {
        return numerals(s, number);
    }
    let after = chars.as_str().trim_start_matches(['ـ', ' ']);
    let close = after.chars().next().filter(|c| matches!(c, '-' | '–' | '—' | ')'))?;
    let number = match first.to_ascii_lowercase() {
        latin @ 'a'..='z' if close == ')' => latin as u32 - 'a' as u32 + 1,
        letter => LETTERS.iter().find(|known| known.0 == letter)?.1,
    };
    let used = s.len() - after.len() + close.len_utf8();
    let words = |c: char| c.is_alphabetic() || matches!(c, '"' | '«' | '“');
    s[used..].trim_start().starts_with(words).then_some((number, used))
}

/// The length of an ordinal of several levels: `[B2]`, `[B1.2]`, `[3.1]`. No one number says its place.
pub(super) fn levels(s: &str) -> Option<usize> {
    const LONGEST: usize = 10;
    let inner = s.get(1..)?;
    let end = inner.bytes().take(LONGEST).position(|b| b == b']')?;
    let parts = inner[..end].trim();
    let lettered = parts.starts_with(|c: char| c.is_ascii_uppercase());
    let figures = if lettered { &parts[1..] } else { parts };
    let count = figures.split('.').count();
    let counts = figures
        .split('.')
        .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    (counts && (lettered || count >= 2) && inner[end + 1..].starts_with(' ')).then_some(end + 2)
}

/// The number in a circle that words follow, `① X`, and its length in bytes.
pub(super) fn circled(s: &str) -> Option<(u32, usize)> {
    let first = s.chars().next()?;
    let used = first.len_utf8();
    let words = matches!(first, '①'..='⑳') && s[used..].contains(char::is_alphabetic);
    words.then(|| (first as u32 - '①' as u32 + 1, used))
}

/// The value of a Chinese numeral up to ten.
fn numeral(c: char) -> Option<u32> {
    const NUMERALS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    if c < '一' {
        return None;
    }
    NUMERALS.iter().position(|&numeral| numeral == c).map(|at| at as u32 + 1)
}

/// The number that `三、X` and `十二、X` open with, and its length in bytes.
fn numerals(s: &str, first: u32) -> Option<(u32, usize)> {
    let (mut number, mut used) = (first, '一'.len_utf8());
    for c in s.chars().skip(1).take(3) {
        match numeral(c) {
            Some(10) if number < 10 => number *= 10,
            Some(unit) if number % 10 == 0 && unit < 10 => number += unit,
            _ => {
                let counts = c == '、' && s.len() > used + c.len_utf8();
                return counts.then_some((number, used + c.len_utf8()));
            }
        }
        used += c.len_utf8();
    }
    None
}

/// `HD   X`, `TI  - X`: two or three capitals, of which some may be figures, and a gap or a line end, as databases and reference managers
/// print; how many they are, and what follows.
pub(super) fn coded(s: &str) -> Option<(usize, &str)> {
    let code = s.bytes().take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit()).count();
    if !(2..=3).contains(&code) || !s.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let after = s[code..].trim_start_matches([' ', '\t', '\n', '\r']);
    let gap = s.len() - code - after.len();
    if gap < 2 && !s[code..].starts_with(['\t', '\n', '\r']) {
        return None;
    }
    let value = after.strip_prefix('-').filter(|value| value.is_empty() || value.starts_with(' '));
    Some((code, value.unwrap_or(after).trim_start()))
}

/// The value of a Roman numeral.
pub(super) fn roman(s: &str) -> Option<u32> {
    const LONGEST: usize = 8;
    const VALUES: [(char, u32); 5] = [('I', 1), ('V', 5), ('X', 10), ('L', 50), ('C', 100)];
    let (mut number, mut last) = (0u32, 0);
    for c in s.chars().rev() {
        let value = VALUES.iter().find(|of| of.0 == c)?.1;
        number = if value < last { number.checked_sub(value)? } else { number + value };
        last = last.max(value);
    }
    (!s.is_empty() && s.len() <= LONGEST).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_said_several_times_heads_words() {
        for (line, said) in [("## X", Some(2)), ("# X", Some(1)), ("== X ==", Some(2)), ("*** خبر", Some(3))]
        {
            assert_eq!(run(line, line.chars().next().unwrap_or(' ')).map(|run| run.0), said, "{line}");
        }
        for line in ["* X", "##X", "####### X", "-- --", "!! X", "## "] {
            assert_eq!(run(line, line.chars().next().unwrap_or(' ')), None, "{line}");
        }
    }

    #[test]
    fn marks_that_stand_together_are_an_ornament() {
        for line in [":: X", ".:: X ::.", "[[ X ]]", "[*] X", "-=[ X ]=-", "~*~ X ~*~"] {
            let words =
                run(line, line.chars().next().unwrap_or(' ')).map(|(count, words)| (count, words.trim()));
            assert_eq!(words, Some((0, "X")), "{line}");
        }
        for line in ["[...] X", "// X", ": X", "::X", ":: ::", "(-- X", "[x] X"] {
            assert_eq!(run(line, line.chars().next().unwrap_or(' ')), None, "{line}");
        }
    }

    #[test]
    fn places_in_capitals_stand_before_a_dash() {
        for line in ["GULL POINT -- A class", "LONDON (Reuters) - The", "РИГА — Порт", "ST. JOHN'S – The bay"]
        {
            assert!(opens_with_place_in_capitals(line), "{line}");
        }
        for line in ["London -- A class", "A -- B", "UN talks -- and more", "LONDON", "-- LONDON"] {
            assert!(!opens_with_place_in_capitals(line), "{line}");
        }
    }

    #[test]
    fn emphasis_encloses_the_whole_line() {
        for (line, words) in
            [("**X y**", Some("X y")), ("*خبر*", Some("خبر")), ("_X_", Some("X")), ("│ X y │", Some("X y"))]
        {
            assert_eq!(emphasised(line, line.chars().next().unwrap_or(' ')), words, "{line}");
        }
        for line in ["* X *", "**X*", "*X* and *Y*", "****X****", "**", "'X'"] {
            assert_eq!(emphasised(line, line.chars().next().unwrap_or(' ')), None, "{line}");
        }
    }

    #[test]
    fn quotation_marks_find_their_partners() {
        for (line, inner) in [
            ("\"خبر \"النهر\"\"", "خبر \"النهر\""),
            ("\"\"النهر\" خبر\"", "\"النهر\" خبر"),
            ("«خبر \"النهر\" جديد»", "خبر \"النهر\" جديد"),
            ("“X “Y” Z”", "X “Y” Z"),
        ] {
            assert_eq!(quoted(line), Some(inner), "{line}");
        }
        for line in ["\"X\" and \"Y\"", "«X» و«Y»", "X \"Y\"", "\"X", "\"X \"Y\"", "\""] {
            assert_eq!(quoted(line), None, "{line}");
        }
    }

    #[test]
    fn ordinals_in_words_need_their_mark() {
        assert_eq!(in_words("ثالثا: خبر"), Some((3, "ثالثا:".len())));
        assert_eq!(in_words("Third - X"), Some((3, "Third -".len())));
        for line in ["ثالثا خبر", "ثالثا:", "Third time lucky", "Thirdly X: Y"] {
            assert_eq!(in_words(line), None, "{line}");
        }
    }

    #[test]
    fn letters_count_before_a_dash_or_a_bracket() {
        for (line, number) in [
            ("أ- خبر", 1),
            ("ب - خبر", 2),
            ("هـ- خبر", 5),
            ("c) X", 3),
            ("ج) خبر", 3),
            ("三、旧桥", 3),
            ("二十一、旧桥", 21),
        ] {
            assert_eq!(lettered(line).map(|(number, _)| number), Some(number), "{line}");
        }
        for line in ["أ. خبر", "C. Smith", "A - X", "و خبر", "ب-", "أب- خبر", "م - 3"] {
            assert_eq!(lettered(line), None, "{line}");
        }
    }

    #[test]
    fn ordinals_of_several_levels_stand_in_brackets() {
        for (line, used) in [("[B1.2] X", 6), ("[A1]  X", 4), ("[3.1] خبر", 5), ("[C10.2.1] X", 9)] {
            assert_eq!(levels(line), Some(used), "{line}");
        }
        for line in ["[A] X", "[1] X", "[X.1] Y", "[B1.2]X", "[Reif 1995a] X", "[2015.] X"] {
            assert_eq!(levels(line), None, "{line}");
        }
    }

    #[test]
    fn words_in_capitals_reach_to_the_first_small_ones() {
        for (line, words) in [
            ("MINERS BLOCK RAILWAY. Some 300", "MINERS BLOCK RAILWAY. "),
            ("МОСТ, КОТОРОГО НЕТ", "МОСТ, КОТОРОГО НЕТ"),
            ("...ΚΑΙ ΠΛΗΡΩΝΕΙ Ο ΔΗΜΟΣ", "...ΚΑΙ ΠΛΗΡΩΝΕΙ Ο ΔΗΜΟΣ"),
            ("HI-TECH CDs YIELD", "HI-TECH CDs YIELD"),
        ] {
            assert_eq!(capitals(line, NAME), Some(words.len()), "{line}");
        }
        for line in ["NATO said", "The UN AND THE EU", "خبر من السوق", "A B C", "12 34"] {
            assert_eq!(capitals(line, NAME), None, "{line}");
        }
    }

    #[test]
    fn emoji_are_no_letters_and_no_punctuation() {
        assert!(['🔴', '▪', '⬅', '✅'].into_iter().all(is_emoji));
        assert!(!['أ', 'X', '-', '«', '3'].into_iter().any(is_emoji));
        assert!(['\u{fe0f}', '\u{20e3}'].into_iter().all(joins_emoji));
    }

    #[test]
    fn a_name_behind_a_drawn_out_letter_opens_its_own_quotation() {
        assert_eq!(quoted("\"لقاء في بـ\"المرايا\" أمس\""), Some("لقاء في بـ\"المرايا\" أمس"));
        // two quotations, and one that closes behind another letter
        assert_eq!(quoted("\"لقاء\" في \"المرايا\""), None);
        assert_eq!(quoted("\"لقاء في ب\"المرايا\" أمس\""), None);
    }
}
