//! The number that a line opens with: `3.`, `(3)`, `3️⃣`, `1.2`.

use super::signs::{circled, continues, joins_emoji, levels};
use crate::records::NONE;

/// How an ordinal is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Style {
    /// `[3]`
    Bracket,
    /// `(3)`
    Parens,
    /// `3)`
    Paren,
    /// `3.`
    Dot,
    /// `3-`
    Dash,
    /// `#3`
    Hash,
    /// `3/`
    Slash,
    /// `3️⃣`, as messengers number
    Keycap,
    /// `ثالثا:`
    Word,
    /// A number in a column of its own, before a tab, a bar or several blanks.
    Column,
    /// `ب-`, `c)`
    Letter,
    /// `1.2 X`, `1.2. X`: no one number says its place.
    Level,
}

/// The value of a decimal digit of the scripts that number lists: ASCII, Arabic-Indic, Persian, Devanagari, fullwidth.
pub(crate) fn digit(c: char) -> Option<u32> {
    let code = c as u32;
    // most letters stand below the digits that are not ASCII
    let zeros: &[u32] = if code < 0x660 { &[0x30] } else { &[0x660, 0x6f0, 0x966, 0xff10] };
    zeros.iter().map(|zero| code.wrapping_sub(*zero)).find(|&d| d < 10)
}

/// Whether `c` is a letter, quickly for the scripts that most lines begin with.
pub(crate) fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{620}'..='\u{64a}' | '\u{410}'..='\u{44f}')
        || c > '\u{bf}'
            && !matches!(c, '\u{2000}'..='\u{206f}' | '\u{2500}'..='\u{27bf}')
            && c.is_alphabetic()
}

/// The ordinal a line opens with: its style, its value and its length in bytes.
pub(super) fn ordinal(s: &str) -> Option<(Style, u32, usize)> {
    let circled = || circled(s).map(|(number, used)| (Style::Keycap, number, used));
    let leveled = || leveled(s).map(|used| (Style::Level, NONE, used));
    plain_ordinal(s.as_bytes()).or_else(|| any_ordinal(s)).or_else(circled).or_else(leveled)
}

/// `1.2 X`, `1.2. X`, `1.2.3 X`: the length.
fn leveled(s: &str) -> Option<usize> {
    let end = s.find(|c: char| c != '.' && digit(c).is_none())?;
    let levels = s[..end].strip_suffix('.').unwrap_or(&s[..end]);
    let short = |level: &str| (1..=2).contains(&level.chars().count()) && !level.starts_with(['0', '٠', '۰']);
    let counts = (2..=3).contains(&levels.split('.').count()) && levels.split('.').all(short);
    let words = s[end..].strip_prefix([' ', '\t'])?.trim_start();
    (counts && words.starts_with(|c| is_letter(c) || matches!(c, '«' | '"' | '“' | '„'))).then_some(end)
}

/// `3. X`, `12) X`, as most: ASCII digits, their mark, a space and a letter.
fn plain_ordinal(s: &[u8]) -> Option<(Style, u32, usize)> {
    let digits = s.iter().take(5).take_while(|b| b.is_ascii_digit()).count();
    let (style, first) = match s[digits..] {
        [b'.', b' ', first, ..] => (Style::Dot, first),
        [b')', b' ', first, ..] => (Style::Paren, first),
        _ => return None,
    };
    // D8 to DB begin the Arabic letters
    let letter = first.is_ascii_alphabetic() || first & 0xfc == 0xd8;
    let number = s[..digits].iter().fold(0, |number, b| number * 10 + u32::from(b - b'0'));
    ((1..=4).contains(&digits) && letter).then_some((style, number, digits + 1))
}

fn any_ordinal(s: &str) -> Option<(Style, u32, usize)> {
    let mut chars = s.char_indices().peekable();
    let &(_, first) = chars.peek()?;
    let open = match first {
        '[' | '(' | '#' | '【' | '［' | '（' => {
            chars.next();
            Some(first)
        }
        _ if digit(first).is_some() => None,
        _ => return None,
    };
    if open.is_some() {
        while chars.next_if(|&(_, c)| c == ' ').is_some() {}
    }
    if first == '['
        && let Some(used) = levels(s)
    {
        return Some((Style::Bracket, NONE, used));
    }
    let (mut number, mut digits, mut keycap) = (0, 0, false);
    while let Some(value) = chars.peek().and_then(|&(_, c)| digit(c)) {
        number = number * 10 + value;
        digits += 1;
        if digits > 4 {
            return None;
        }
        chars.next();
        while chars.next_if(|&(_, c)| joins_emoji(c)).is_some() {
            keycap = true;
        }
    }
    if digits == 0 {
        return None;
    }
    let at = chars.peek().map_or(s.len(), |&(at, _)| at);
    if open.is_none() && continues(&s[at..]) {
        chars.next();
    }
    if keycap {
        return chars.peek().map(|&(used, _)| (Style::Keycap, number, used));
    }
    let spaced = chars.next_if(|&(_, c)| c == ' ' || c == '\u{a0}').is_some();
    let (style, close) = match (open, chars.peek().map(|&(_, c)| c)) {
        (Some('[' | '【' | '［'), Some(']' | '】' | '］')) => (Style::Bracket, true),
        (Some('(' | '（'), Some(')' | '）')) => (Style::Parens, true),
        (Some('#'), c) => (Style::Hash, c.is_some_and(|c| matches!(c, '.' | ':' | ')' | '-'))),
        (None, Some(')' | '）')) => (Style::Paren, true),
        (None, Some('.' | '、' | '．')) if !spaced => (Style::Dot, true),
        // the full stop of Urdu stands apart
        (None, Some('۔')) => (Style::Dot, true),
        (None, Some('-' | '–' | '—' | 'ـ')) => (Style::Dash, true),
        (None, Some('/')) if !spaced => (Style::Slash, true),
        (None, Some('\t')) => (Style::Column, true),
        (None, Some('|')) if spaced => (Style::Column, true),
        (None, Some(' ')) if spaced => (Style::Column, true),
        _ => return None,
    };
    if close {
        chars.next();
    }
    let used = chars.peek().map_or(s.len(), |&(i, _)| i);
    // `5.3`, `16/12/2015`, `2-1` are numbers; `3- -` is a rule
    let next = s[used..].trim_start().chars().next()?;
    let glued = s[used..].starts_with(next);
    let counts =
        if glued && style != Style::Bracket && style != Style::Parens { digit(next).is_none() } else { true };
    (counts && next != '-' && next != '/').then_some((style, number, used))
}

/// The first two numbers of an ordinal of several levels: 1 and 2 of `1.2 X`.
pub(super) fn level(s: &str) -> (u32, u32) {
    let mut numbers = s.split('.').map(|level| level.chars().map_while(digit).fold(0, |n, d| n * 10 + d));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}
