//! A line cut into numbers, words and marks, each word looked up once.

use super::letters::{digit, fold_word, is_alone, is_format, is_letter, is_plain, plain_mark};
use super::lexicon::{Known, SEED, Senses, hash, look_up};
use crate::words::time::Sense;

/// One number, word or mark of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its bytes, counted in the line.
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) what: What,
    /// White space, or nothing of the line, stands before it.
    pub(super) gap: bool,
    /// It ends with a Latin letter.
    pub(super) latin: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum What {
    /// A number: its value, how many digits it has, whether they are those of Persian and Urdu.
    Number(u32, u8, bool),
    /// A word or a phrase found in the tables.
    Word(Known),
    /// Any other word.
    Other,
    /// Anything else, one character; hyphens and dashes are all `-`, colons all `:`.
    Mark(char),
    /// The end of the line.
    End,
}

/// How many tokens are kept at a time; no date is nearly so long.
const WINDOW: usize = 64;

const END: Token = Token { start: u32::MAX, end: u32::MAX, what: What::End, gap: true, latin: false };

/// The tokens of one line, a window at a time, so that no line needs memory of its own.
pub(super) struct Tokens<'t> {
    line: &'t str,
    at: usize,
    buffer: &'t mut Window,
    len: usize,
}

pub(super) type Window = [Token; WINDOW];

pub(super) const EMPTY: Window = [END; WINDOW];

impl<'t> Tokens<'t> {
    pub(super) fn new(line: &'t str, buffer: &'t mut Window) -> Self {
        let mut tokens = Tokens { line, at: 0, buffer, len: 0 };
        tokens.fill();
        tokens
    }

    /// Forgets the tokens before `from` once few are left after it; says where `from` now stands.
    pub(super) fn advance(&mut self, from: usize) -> usize {
        if self.at >= self.line.len() || self.len - from > WINDOW / 2 {
            return from;
        }
        let kept = from.min(2); // what stands just before a number can speak against it
        self.buffer.copy_within(from - kept..self.len, 0);
        self.len -= from - kept;
        self.fill();
        kept
    }

    pub(super) fn slice(&self) -> &[Token] {
        &self.buffer[..self.len]
    }

    #[inline(never)]
    fn fill(&mut self) {
        let (line, mut at, mut len) = (self.line, self.at, self.len);
        while let Some(slot) = self.buffer.get_mut(len) {
            if !next(line, at, slot) {
                // the space that is left holds no token
                at = line.len();
                break;
            }
            at = slot.end as usize;
            len += 1;
        }
        (self.at, self.len) = (at, len);
    }
}

/// Token `i`, or the end.
#[inline]
pub(super) fn at(tokens: &[Token], i: usize) -> Token {
    tokens.get(i).copied().unwrap_or(END)
}

/// The number at `i` and its count of digits.
#[inline]
pub(super) fn number(tokens: &[Token], i: usize) -> Option<(u32, u8)> {
    match at(tokens, i).what {
        What::Number(value, digits, _) => Some((value, digits)),
        _ => None,
    }
}

/// The mark at `i`, or `'\0'`.
#[inline]
pub(super) fn mark(tokens: &[Token], i: usize) -> char {
    match at(tokens, i).what {
        What::Mark(c) => c,
        _ => '\0',
    }
}

/// The meanings of the word at `i`.
#[inline]
pub(super) fn senses(tokens: &[Token], i: usize) -> &'static Senses {
    match at(tokens, i).what {
        What::Word(known) => known.senses(),
        _ => &Senses::NONE,
    }
}

/// The role of the word at `i`; `None` where it has none or is no word.
#[inline]
pub(super) fn role(tokens: &[Token], i: usize) -> Option<Sense> {
    senses(tokens, i).role
}

/// A number that follows token `i` without a gap.
#[inline]
pub(super) fn glued_number(tokens: &[Token], i: usize) -> Option<(u32, u8)> {
    if at(tokens, i).gap { None } else { number(tokens, i) }
}

/// Whether the token at `i` is a mark that, without a gap on either side, ties the number before
/// it to what follows: `1.2.3.4`, `12/2015/x`, `50%`, `10a`.
pub(super) fn tied_after(tokens: &[Token], i: usize) -> bool {
    let next = at(tokens, i);
    match next.what {
        _ if next.gap => false,
        What::Other => next.latin,
        What::Mark('%' | '@' | '_' | '=' | '°' | '٪' | '$' | '€') => true,
        What::Mark('/' | '-' | '.' | ':' | ',') => {
            let after = at(tokens, i + 1);
            !after.gap
                && (matches!(after.what, What::Number(..))
                    || (matches!(mark(tokens, i), '/' | ':') && after.latin))
        }
        _ => false,
    }
}

/// Whether the number at `i` is the tail of something that stands before it without a gap, not
/// looking back beyond `floor`.
pub(super) fn tied_before(tokens: &[Token], i: usize, floor: usize) -> bool {
    if i <= floor || at(tokens, i).gap {
        return false;
    }
    let before = at(tokens, i - 1);
    let outer = (i >= floor + 2 && !before.gap).then(|| at(tokens, i - 2));
    let after_number = outer.is_some_and(|t| matches!(t.what, What::Number(..)));
    match before.what {
        What::Other => before.latin,
        What::Mark('+' | '=' | '#' | '@' | '_' | '$' | '€' | '£' | '&' | '~' | '*' | '^') => true,
        What::Mark('/' | '.') => {
            after_number || outer.is_some_and(|t| t.latin || matches!(t.what, What::Mark(_)))
        }
        What::Mark('-' | ':' | ',') => after_number,
        _ => false,
    }
}

/// Puts the token behind `from`, where the one before it ended, in its place; false at the line's end.
#[inline(always)]
fn next(line: &str, from: usize, token: &mut Token) -> bool {
    let bytes = line.as_bytes();
    let mut start = from;
    while bytes.get(start) == Some(&b' ') {
        start += 1;
    }
    let (end, latin) = match bytes[start..] {
        [b'0'..=b'9', ..] => {
            let (end, value, digits) = read_number(line, start);
            token.what = What::Number(value, digits, false);
            (end, false)
        }
        [mark @ (b'!'..=b'%' | b'\''..=b'@' | b'['..=b'`' | b'{'..=b'~'), ..] => {
            token.what = What::Mark(mark.into());
            (start + 1, false)
        }
        [b'a'..=b'z' | b'A'..=b'Z', ..] => {
            let (end, known) = read_word(line, start);
            token.what = worded(known);
            (end, ends_in_latin(line, end))
        }
        [first, second, ..] if is_plain(first, second) => {
            let (end, known) = read_word(line, start);
            token.what = worded(known);
            (end, ends_in_latin(line, end))
        }
        [] => return false,
        _ => return rare(line, from, start).map(|rare| *token = rare).is_some(),
    };
    (token.start, token.end) = (start as u32, end as u32);
    (token.gap, token.latin) = (from == 0 || start > from, latin);
    true
}

fn ends_in_latin(line: &str, end: usize) -> bool {
    let bytes = &line.as_bytes()[..end];
    matches!(bytes, [.., b'a'..=b'z' | b'A'..=b'Z'] | [.., 0xc3..=0xc5, _])
}

fn worded(known: Option<Known>) -> What {
    known.map_or(What::Other, What::Word)
}

/// As [`next`], where nothing but spaces and, at `start`, a character that few lines hold come first.
#[inline(never)]
fn rare(line: &str, from: usize, mut start: usize) -> Option<Token> {
    loop {
        match skip_rare(&line[start..]) {
            0 => break,
            length => start += length,
        }
    }
    let c = line[start..].chars().next()?;
    // A format character is no gap: `16\u{200F}/12`.
    let gap = from == 0 || line[from..].starts_with(' ') || !line[from..start].chars().all(is_format);
    let (end, what) = if let Some((_, persian)) = digit(c) {
        let (end, value, digits) = read_number(line, start);
        (end, What::Number(value, digits, persian))
    } else if is_letter(c) {
        let (end, known) = read_word(line, start);
        (end, worded(known))
    } else {
        (start + c.len_utf8(), What::Mark(plain_mark(c)))
    };
    Some(Token { start: start as u32, end: end as u32, what, gap, latin: ends_in_latin(line, end) })
}

/// Past white space, format characters and the literal `&nbsp;` that portals leave.
fn skip_space(line: &str, mut at: usize) -> usize {
    loop {
        match line.as_bytes()[at..] {
            [b' ', ..] => at += 1,
            [first, second, ..] if is_plain(first, second) => return at,
            _ => match skip_rare(&line[at..]) {
                0 => return at,
                length => at += length,
            },
        }
    }
}

/// The length of the white space, format character or `&nbsp;` that `rest` begins with, or 0.
fn skip_rare(rest: &str) -> usize {
    match rest.chars().next() {
        Some(c) if c.is_whitespace() || is_format(c) => c.len_utf8(),
        Some('&') if rest.starts_with("&nbsp;") => 6,
        _ => 0,
    }
}

/// The end of a number, its value, and how many digits it has.
#[inline(always)]
fn read_number(line: &str, start: usize) -> (usize, u32, u8) {
    let (mut value, mut end) = (0u32, start);
    while let Some(&b @ b'0'..=b'9') = line.as_bytes().get(end) {
        value = value.saturating_mul(10).saturating_add(u32::from(b - b'0'));
        end += 1;
    }
    let digits = (end - start).min(u8::MAX.into()) as u8;
    match line.as_bytes().get(end) {
        None | Some(..0x80) => (end, value, digits),
        _ => read_rare_number(line, end, value, digits),
    }
}

/// The rest of a number, whose digits may be of another script.
#[inline(never)]
fn read_rare_number(line: &str, mut end: usize, mut value: u32, mut digits: u8) -> (usize, u32, u8) {
    for c in line[end..].chars() {
        let Some((d, _)) = digit(c) else { break };
        value = value.saturating_mul(10).saturating_add(d.into());
        digits = digits.saturating_add(1);
        end += c.len_utf8();
    }
    (end, value, digits)
}

/// The end of the longest word or phrase of the tables that starts here, else of the word alone.
#[inline(never)]
fn read_word(line: &str, start: usize) -> (usize, Option<Known>) {
    let (end, state) = fold_word(line, start, SEED);
    let Some((known, word)) = look_up(state) else {
        return (skip_address(line, start, end), None);
    };
    let best = (end, word.senses.map(|_| known));
    if word.goes_on { read_phrase(line, start, (end, state), best) } else { best }
}

/// As [`read_word`], behind a first word that ends at `end` and begins phrases; `best` is what it is alone.
fn read_phrase(
    line: &str,
    start: usize,
    (mut end, mut state): (usize, u64),
    mut best: (usize, Option<Known>),
) -> (usize, Option<Known>) {
    let mut dotted = false;
    while let Some((after, dot)) = phrase_gap(line, start, end, dotted) {
        (end, state) = fold_word(line, after, hash(state, ' '.into()));
        let Some((known, word)) = look_up(state) else { break };
        dotted = dot;
        if word.senses.is_some() {
            // The dot that closes `a.m.` is part of it.
            let closing = dotted && line[end..].starts_with('.');
            best = (end + usize::from(closing), Some(known));
        }
        if !word.goes_on {
            break;
        }
    }
    best
}

/// Where the next word of a phrase starts that began at `start`: at once in scripts without spaces, after spaces, one hyphen or
/// apostrophe, or a dot between single letters, and whether it is a dot.
fn phrase_gap(line: &str, start: usize, end: usize, dotted: bool) -> Option<(usize, bool)> {
    if let [b' ', first, second, ..] = line.as_bytes()[end..]
        && is_plain(first, second)
    {
        return Some((end + 1, false));
    }
    // what stands in another column begins anew
    if line[end..].starts_with('\t') || line[end..].starts_with("   ") {
        return None;
    }
    let c = line[end..].chars().next()?;
    let dot = c == '.' && (dotted || is_one_letter(&line[start..end]));
    let after = match plain_mark(c) {
        '-' => end + c.len_utf8(),
        // `Rabi' al-Awwal`
        '\'' => skip_space(line, end + c.len_utf8()),
        // `a. m.`
        _ if dot => end + 1 + usize::from(dot && is_spaced_letter(&line[end + 1..])),
        _ => skip_space(line, end),
    };
    let next = line[after..].chars().next()?;
    (is_letter(next) && (after > end || is_alone(next))).then_some((after, dot))
}

/// Whether a word is a letter, or one with the vowels that Thai writes around it.
fn is_one_letter(word: &str) -> bool {
    word.chars()
        .filter(|c| !matches!(c, '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E40}'..='\u{E44}'))
        .nth(1)
        .is_none()
}

/// Whether a space and a letter with a full stop of its own come next.
fn is_spaced_letter(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next() == Some(' ') && chars.next().is_some_and(is_letter) && chars.next() == Some('.')
}

/// Past the rest of an address, whose numbers are no dates; else `end`.
fn skip_address(line: &str, start: usize, end: usize) -> usize {
    if !matches!(line.as_bytes().get(end), Some(b':' | b'.')) {
        return end;
    }
    let rest = &line[end..];
    if rest.starts_with("://") || (rest.starts_with('.') && line[start..end].eq_ignore_ascii_case("www")) {
        end + rest.find(char::is_whitespace).unwrap_or(rest.len())
    } else {
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<(String, What)> {
        let mut window = EMPTY;
        let tokens = Tokens::new(line, &mut window);
        let text = |t: &Token| line[t.start as usize..t.end as usize].to_string();
        tokens.slice().iter().map(|t| (text(t), t.what)).collect()
    }

    #[test]
    fn phrases_are_one_token() {
        let months = |line| {
            words(line).into_iter().filter_map(|(text, what)| match what {
                What::Word(known) if known.senses().month > 0 => Some((text, known.senses().month)),
                _ => None,
            })
        };
        assert!(months("16 كانون  الأول 2015").eq([("كانون  الأول".to_string(), 12)]));
        assert!(months("8شباط2026").eq([("شباط".to_string(), 2)]));
        assert!(months("6 Rabi al-awwal 1437").eq([("Rabi al-awwal".to_string(), 23)]));
    }

    #[test]
    fn digits_of_many_scripts() {
        for text in ["2015", "٢٠١٥", "۲۰۱۵", "२०१५", "২০১৫", "２０１５", "๒๐๑๕"]
        {
            assert!(matches!(words(text)[..], [(_, What::Number(2015, 4, _))]), "{text}");
        }
    }

    #[test]
    fn a_long_line_passes_through_the_window() {
        let line = "كلمة 5 ".repeat(100);
        let mut window = EMPTY;
        let mut tokens = Tokens::new(&line, &mut window);
        let (mut i, mut seen) = (0, 0);
        while !matches!(at(tokens.slice(), i).what, What::End) {
            seen += 1;
            i = tokens.advance(i + 1);
        }
        assert_eq!(seen, 200);
    }
}
