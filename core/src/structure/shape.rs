//! A line to its shape: what it opens with, how long it is, what stands around it.

use super::opening::{self, Delimiter, Mark, Style};
use crate::dates::{self, Found};
use crate::lookup::Phrases;
use crate::span::Span;
use crate::text::fold::{self, Word};
use crate::text::lines::blank_lines;
use crate::words::compilers::COMPILER_KEYS;
use crate::words::contents::CONTENTS;
use crate::words::keys::{KEYS, Key};
use crate::words::markers::{END_MARKERS, MASTHEAD};
use std::sync::LazyLock;

/// What a line looks like. Each value is a class whose members may be the heads of articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Running text, or a line with nothing to it.
    Plain,
    /// A line that only divides.
    Rule,
    Url,
    Ordinal(opening::Style),
    /// The bullet's index.
    Bullet(u8),
    /// How often the mark is said: `## X`.
    Run(u8),
    /// `**X**`
    Emphasis,
    /// `X: Y` and its like.
    Label(Delimiter),
    /// `X:` with nothing behind it.
    LabelAlone,
    /// A few words that end no sentence.
    Bare,
    /// A line of a contents list, once one is found.
    Contents,
    /// A worded mark, once it is found to be one.
    Mark,
}

impl Form {
    /// How many classes there are.
    pub(crate) const CLASSES: usize = 84;

    /// A number for the class, below [`Form::CLASSES`].
    pub(crate) const fn class(self) -> usize {
        match self {
            Form::Plain => 0,
            Form::Rule => 1,
            Form::Url => 2,
            Form::LabelAlone => 3,
            Form::Bare => 4,
            Form::Contents => 5,
            Form::Mark => 6,
            Form::Emphasis => 7,
            Form::Label(delimiter) => 8 + delimiter as usize,
            Form::Ordinal(style) => 16 + style as usize,
            Form::Run(count) => 28 + count as usize,
            Form::Bullet(bullet) => 36 + bullet as usize,
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) form: Form,
    /// How many characters it has, at most [`LONG`].
    pub(crate) columns: u8,
    flags: u8,
}

/// A line this long or longer is running text; headings and metadata are shorter.
pub(crate) const LONG: u8 = 180;

const BLANK_BEFORE: u8 = 1;
const BLANK_AFTER: u8 = 2;
const STOP: u8 = 4;
const DIGITS: u8 = 8;
const BODY: u8 = 16;
const FIELD: u8 = 32;
const WRAPS: u8 = 64;
const PHRASE: u8 = 128;

impl Shape {
    /// Running text in one long line.
    pub(crate) fn long(self) -> bool {
        self.columns == LONG
    }
    /// A blank line, or the text's beginning, stands before it.
    pub(crate) fn opens(self) -> bool {
        self.flags & BLANK_BEFORE != 0
    }
    /// A blank line, or the text's end, stands after it.
    pub(crate) fn closes(self) -> bool {
        self.flags & BLANK_AFTER != 0
    }
    /// It ends like a sentence of running text.
    pub(crate) fn stops(self) -> bool {
        self.flags & STOP != 0
    }
    /// It is running text: a long line, or part of a paragraph that was wrapped.
    pub(crate) fn body(self) -> bool {
        self.flags & BODY != 0
    }
    /// It is a `Key: value` line with a known key.
    pub(crate) fn field(self) -> bool {
        self.flags & FIELD != 0
    }
    /// It is a known key with nothing behind it: its value stands in the next line.
    pub(crate) fn key_alone(self) -> bool {
        self.field() && self.form == Form::LabelAlone
    }
    /// Its first word may open one of the phrases that structure is known by: a contents heading, an
    /// end marker, a compiler's line, a masthead.
    pub(crate) fn may_be_phrase(self) -> bool {
        self.flags & PHRASE != 0
    }
    /// Its sentence goes on in the next line.
    pub(crate) fn wraps(self) -> bool {
        self.flags & WRAPS != 0
    }
    /// It is short, and no rule or address: a line that may open an article.
    pub(crate) fn may_head(self) -> bool {
        !self.body()
            && !self.long()
            && !matches!(self.form, Form::Rule | Form::Url | Form::Contents | Form::Mark)
    }
    /// It opens with a bullet or an ordinal.
    pub(crate) fn is_marked(self) -> bool {
        matches!(self.form, Form::Ordinal(_) | Form::Bullet(_) | Form::Run(_) | Form::Emphasis)
    }
    /// It holds a digit.
    pub(crate) fn digits(self) -> bool {
        self.flags & DIGITS != 0
    }
}

/// The shape of every line. A long line costs no more than its two ends.
pub(crate) fn shapes(text: &str, lines: &[Span]) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::with_capacity(lines.len());
    let mut dates = Vec::new();
    let mut opens = true;
    for (i, &line) in lines.iter().enumerate() {
        let closes = lines.get(i + 1).is_none_or(|&next| blank_lines(text, line, next) > 0);
        shapes.push(shape(text, line, opens, closes, &mut dates));
        opens = closes;
    }
    wrap(text, lines, &mut shapes);
    shapes
}

/// The width a text was wrapped to: where most lines that have a neighbour are about as long as the
/// longest.
fn width(shapes: &[Shape]) -> Option<u8> {
    let mut counts = [0usize; LONG as usize + 1];
    for pair in shapes.windows(2).filter(|pair| !pair[0].closes() && pair[0].form != Form::Rule) {
        counts[pair[0].columns as usize] += 1;
    }
    let total: usize = counts.iter().sum();
    let long = shapes.iter().filter(|shape| shape.columns > 100).count();
    if total < 12 || long * 20 > total || total * 3 < shapes.len() {
        return None;
    }
    let mut above = long;
    let width = (40..=100).rev().find(|&columns| {
        above += counts[columns];
        above * 50 > total
    })?;
    let near: usize = counts[width.saturating_sub(18)..=width].iter().sum();
    (near * 2 > total).then_some(width as u8)
}

/// Marks running text: long lines and, in a wrapped text, paragraphs of three lines and more.
/// A line was wrapped if the next one's first word would not have fitted on it.
fn wrap(text: &str, lines: &[Span], shapes: &mut [Shape]) {
    const SLACK: usize = 6;
    let width = width(shapes).map(usize::from);
    let mut start = 0;
    for i in 0..shapes.len() {
        if shapes[i].long() && shapes[i].form == Form::Plain {
            shapes[i].flags |= BODY;
        }
        let Some(width) = width else {
            if shapes[i].form == Form::Plain && shapes[i].columns >= 100 && shapes[i].stops() {
                shapes[i].flags |= BODY;
            }
            continue;
        };
        let used = usize::from(shapes[i].columns);
        let keyed = shapes.get(i + 1).is_some_and(|next| next.field());
        let full = used + 30 >= width && !shapes[i].closes() && !keyed && shapes[i].form != Form::Rule && {
            let next = text[lines[i + 1]].split(' ').next().map_or(0, columns);
            used + 1 + next + SLACK > width
        };
        if full {
            shapes[i].flags |= WRAPS;
            continue;
        }
        // two lines may be a heading, but for the full stop
        let sentence = shapes[i].stops() && !shapes[start].field() && !shapes[start].is_marked();
        let least = if sentence { 1 } else { 2 };
        // a full line over one that begins anew: a headline over its outlet
        if i - start == 1 && !sentence && text[lines[i]].starts_with(char::is_uppercase) {
            shapes[start].flags &= !WRAPS;
        }
        if i - start >= least && shapes[i].form != Form::Rule {
            shapes[start..=i].iter_mut().for_each(|shape| shape.flags |= BODY);
        }
        start = i + 1;
    }
}

fn when(applies: bool, flag: u8) -> u8 {
    if applies { flag } else { 0 }
}

fn shape(text: &str, line: Span, opens: bool, closes: bool, dates: &mut Vec<Found>) -> Shape {
    let s = &text[line];
    let mut flags = when(opens, BLANK_BEFORE) | when(closes, BLANK_AFTER) | when(stops(s), STOP);
    // no script needs more than 4 bytes a character: past that no count is needed
    let columns = if s.len() >= 4 * LONG as usize { LONG } else { columns(s).min(LONG as usize) as u8 };
    if columns == LONG {
        let form = match opening::read(text, line).mark {
            _ if is_rule(s) => Form::Rule,
            // a paragraph that counts its points
            Mark::Ordinal(Style::Word) => Form::Plain,
            Mark::Ordinal(style) => Form::Ordinal(style),
            Mark::Bullet(bullet) => Form::Bullet(bullet),
            Mark::Run(count) => Form::Run(count),
            Mark::Emphasis => Form::Emphasis,
            Mark::None => Form::Plain,
        };
        return Shape { form, columns, flags };
    }
    let (mut form, label) = form(text, line, columns, flags & STOP != 0, dates);
    if form == Form::Bare && lone_code(s).is_some() {
        (form, flags) = (Form::LabelAlone, flags | FIELD);
    }
    // the line's first word, where it opens the name of its label too
    let first = if columns <= SHORT { fold::first_word(text, line) } else { None };
    if columns <= SHORT {
        flags |= when(has_digit(s.as_bytes()), DIGITS);
        flags |= when(first.is_some_and(|word| PHRASES.begins_with(word)), PHRASE);
    }
    let keyed = label.is_some_and(|label| {
        let known = |word: Word| !label.name.contains(word.span) || FIELD_KEYS.begins_with(word);
        first.is_none_or(known) && key_in(text, label).is_some()
    });
    Shape { form, columns, flags: flags | when(keyed, FIELD) }
}

/// The longest line whose digits and first words are looked at.
const SHORT: u8 = 100;

static PHRASES: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let tables = [CONTENTS, END_MARKERS, MASTHEAD, COMPILER_KEYS];
    Phrases::new(tables.into_iter().flatten().map(|&phrase| (phrase, ())))
});

/// The longest value that names a person, in characters.
const PERSON: usize = 45;

static FIELD_KEYS: LazyLock<Phrases<Key>> = LazyLock::new(|| Phrases::new(KEYS.iter().copied()));

/// What the value of a `Key: value` line is, if its key is known.
pub(crate) fn key_of(text: &str, line: Span) -> Option<Key> {
    match opening::label(text, line) {
        Some(label) => key_in(text, label),
        None => lone_code(&text[line]),
    }
}

/// What a database's code on a line of its own says of the next line: `HD`.
fn lone_code(s: &str) -> Option<Key> {
    let code = (2..=3).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_uppercase());
    if code { FIELD_KEYS.get(s) } else { None }
}

fn key_in(text: &str, label: opening::Label) -> Option<Key> {
    const LONGEST: usize = 60;
    if label.delimiter != Delimiter::Colon || label.name.len() > LONGEST {
        return None;
    }
    let key = FIELD_KEYS.get(&text[label.name])?;
    // a person, a page or a language is said in a few words: more are a headline that looks so
    let brief = matches!(key, Key::Author | Key::Translator | Key::Page | Key::Length | Key::Language);
    (!brief || columns(&text[label.rest]) <= PERSON).then_some(key)
}

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

/// The form of a short line, and its label if that is its form.
fn form(
    text: &str,
    line: Span,
    columns: u8,
    stops: bool,
    dates: &mut Vec<Found>,
) -> (Form, Option<opening::Label>) {
    let s = &text[line];
    if is_rule(s) {
        return (Form::Rule, None);
    }
    if is_url(s) {
        return (Form::Url, None);
    }
    let opening = opening::read(text, line);
    match opening.mark {
        Mark::Ordinal(Style::Dot) if columns <= DATED && is_date(text, line, dates) => {}
        Mark::Ordinal(style) => return (Form::Ordinal(style), None),
        Mark::Bullet(bullet) => return (Form::Bullet(bullet), None),
        Mark::Run(count) => return (Form::Run(count), None),
        Mark::Emphasis => return (Form::Emphasis, None),
        Mark::None => {}
    }
    let words = if opening.mark == Mark::None { opening.rest } else { line };
    match opening::label(text, words) {
        Some(label) if label.rest.is_empty() => (Form::LabelAlone, Some(label)),
        Some(label) => (Form::Label(label.delimiter), Some(label)),
        None if !stops && columns <= 60 => (Form::Bare, None),
        None => (Form::Plain, None),
    }
}

/// The longest line that is looked at for a date in place of an ordinal, in characters.
const DATED: u8 = 40;

/// Whether a line that opens with a number and a dot opens with a date: `3. März 2019`.
fn is_date(text: &str, line: Span, dates: &mut Vec<Found>) -> bool {
    let year = text[line].as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit));
    dates.clear();
    if year {
        dates::read(text, line, dates);
    }
    dates.first().is_some_and(|date| date.span.start == line.start)
}

fn is_url(s: &str) -> bool {
    (s.starts_with("http") || s.starts_with("www.") || s.starts_with("ftp:")) && !s.contains(' ')
}

/// Whether a line ends as sentences do.
fn stops(s: &str) -> bool {
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

    #[test]
    fn forms_of_short_lines() {
        for (line, form) in [
            ("https://example.org/x:y", Form::Url),
            ("[3] Title", Form::Ordinal(opening::Style::Bracket)),
            ("المرآة :خبر", Form::Label(Delimiter::Colon)),
            ("المرآة:", Form::LabelAlone),
            ("تنسيق الجهود", Form::Bare),
            ("قال الوزير إنه سيحضر.", Form::Plain),
        ] {
            assert_eq!(shapes(line, &[Span::new(0, line.len() as u32)])[0].form, form, "{line}");
        }
    }

    #[test]
    fn shapes_stay_small() {
        assert_eq!(size_of::<Shape>(), 4);
    }
}
