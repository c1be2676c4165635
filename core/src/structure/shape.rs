//! A line to its shape: what it opens with, how long it is, what stands around it.

use super::glance::{columns_up_to, has_digit, is_rule, is_url, may_be_labelled, stops};
use super::key::{key_in, lone_code};
pub(crate) use super::key::{key_of, may_be_verb};
use super::opening::{self, Delimiter, Mark, Style};
use super::signs;
use super::tags;
use crate::dates::{self, Found};
use crate::lookup::Phrases;
use crate::span::Span;
use crate::text::lines::blank_lines;
use crate::words::compilers::COMPILER_KEYS;
use crate::words::contents::CONTENTS;
use crate::words::markers::{END_MARKERS, MASTHEAD};
use crate::words::ordinals::ORDINALS;
use std::cell::Cell;
use std::sync::LazyLock;

/// What a line looks like. Each value is a class whose members may be the heads of articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Running text, or a line with nothing to it.
    Plain,
    /// A line that only divides.
    Rule,
    Url,
    /// Tags of mark-up and nothing else.
    Tags,
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
    /// A paragraph that its head runs into, once several are found.
    RunIn,
    /// A line of a contents list, once one is found.
    Contents,
    /// A worded mark, once it is found to be one.
    Mark,
}

impl Form {
    /// How many classes there are.
    pub(crate) const CLASSES: usize = 38 + signs::BULLETS.len() + 2;

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
            Form::RunIn => 28,
            Form::Tags => 29,
            Form::Run(count) => 30 + count as usize,
            Form::Bullet(bullet) => 38 + bullet as usize,
        }
    }
}

/// What is seen of a line at a glance. Its label is looked for when it is asked for, and remembered: most
/// lines are never asked.
#[derive(Debug)]
pub(crate) struct Shape {
    /// None for words without a mark whose label nobody has asked for yet.
    form: Cell<Option<Form>>,
    /// How many characters it has, at most [`LONG`].
    pub(crate) columns: u8,
    flags: Cell<u8>,
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
    fn has(&self, flag: u8) -> bool {
        self.flags.get() & flag != 0
    }
    fn add(&self, flag: u8) {
        self.flags.set(self.flags.get() | flag);
    }
    /// Running text in one long line.
    pub(crate) fn long(&self) -> bool {
        self.columns == LONG
    }
    /// A blank line, or the text's beginning, stands before it.
    pub(crate) fn opens(&self) -> bool {
        self.has(BLANK_BEFORE)
    }
    /// A blank line, or the text's end, stands after it.
    pub(crate) fn closes(&self) -> bool {
        self.has(BLANK_AFTER)
    }
    /// It ends like a sentence of running text.
    pub(crate) fn stops(&self) -> bool {
        self.has(STOP)
    }
    /// It is running text: a long line, or part of a paragraph that was wrapped.
    pub(crate) fn body(&self) -> bool {
        self.has(BODY)
    }
    /// Its first word may open one of the phrases that structure is known by: a contents heading, an
    /// end marker, a compiler's line, a masthead; or a number in words.
    pub(crate) fn may_be_phrase(&self) -> bool {
        self.has(PHRASE)
    }
    /// Its sentence goes on in the next line.
    pub(crate) fn wraps(&self) -> bool {
        self.has(WRAPS)
    }
    /// It holds a digit.
    pub(crate) fn digits(&self) -> bool {
        self.has(DIGITS)
    }
    /// It is short, and no rule or address: a line that may open an article.
    pub(crate) fn may_head(&self) -> bool {
        !self.body()
            && !self.long()
            && !matches!(
                self.form.get(),
                Some(Form::Rule | Form::Url | Form::Tags | Form::Contents | Form::Mark)
            )
    }
    /// It may head an article, or is a marked paragraph, which may open with its heading.
    pub(crate) fn may_say_heading(&self) -> bool {
        self.may_head() || self.body() && self.is_marked()
    }
    /// It opens with a bullet or an ordinal.
    pub(crate) fn is_marked(&self) -> bool {
        matches!(
            self.form.get(),
            Some(Form::Ordinal(_) | Form::Bullet(_) | Form::Run(_) | Form::Emphasis | Form::RunIn)
        )
    }
    /// It is a paragraph that opens with its head.
    pub(crate) fn is_run_in(&self) -> bool {
        self.form.get() == Some(Form::RunIn)
    }
    /// It only divides.
    pub(crate) fn is_rule(&self) -> bool {
        self.form.get() == Some(Form::Rule)
    }
    pub(crate) fn is_url(&self) -> bool {
        self.form.get() == Some(Form::Url)
    }
    pub(crate) fn is_tags(&self) -> bool {
        self.form.get() == Some(Form::Tags)
    }
    pub(crate) fn is_emphasis(&self) -> bool {
        self.form.get() == Some(Form::Emphasis)
    }
    /// It is a line of a contents list.
    pub(crate) fn is_entry(&self) -> bool {
        self.form.get() == Some(Form::Contents)
    }
    /// It is a worded mark.
    pub(crate) fn is_mark(&self) -> bool {
        self.form.get() == Some(Form::Mark)
    }

    /// Takes the line for an entry of a contents list or a worded mark, and for no field.
    pub(crate) fn take_as(&self, form: Form) {
        self.form.set(Some(form));
        self.flags.set(self.flags.get() & !FIELD);
    }

    /// Takes the line for running text.
    pub(crate) fn take_as_text(&self) {
        self.add(BODY);
    }

    /// Takes a mark for a part of the words.
    pub(super) fn unmark(&self) {
        self.form.set(self.long().then_some(Form::Plain));
    }

    /// Its sentence goes on in the next line.
    pub(super) fn take_as_wrapped(&self) {
        self.add(WRAPS);
    }

    /// Takes the line for one of its own and for no part of a paragraph.
    pub(super) fn take_as_alone(&self) {
        self.flags.set(self.flags.get() & !(WRAPS | BODY));
    }

    /// Takes the line for running text without a label, where nothing in it may set one off.
    pub(super) fn take_as_plain(&self, text: &str, line: Span) {
        if self.form.get().is_none() && !may_be_labelled(&text.as_bytes()[line.range()]) {
            self.form.set(Some(Form::Plain));
        }
    }

    /// Its form, where the line it is of is `text[line]`.
    pub(crate) fn form(&self, text: &str, line: Span) -> Form {
        self.form.get().unwrap_or_else(|| self.read_label(text, line))
    }

    /// Whether the line, which is `text[line]`, is a `Key: value` line with a known key.
    pub(crate) fn field(&self, text: &str, line: Span) -> bool {
        if self.form.get().is_none() {
            self.read_label(text, line);
        }
        self.has(FIELD)
    }

    /// Whether it is a known key with nothing behind it: its value stands in the next line.
    pub(crate) fn key_alone(&self, text: &str, line: Span) -> bool {
        // a colon ends such a line, or it is a code: most lines are done here
        let ends = matches!(
            text.as_bytes()[line.range()],
            [.., b':' | b'>'] | [.., 0xbc, 0x9a] | [_, _] | [_, _, _]
        );
        ends && self.form(text, line) == Form::LabelAlone && self.has(FIELD)
    }

    fn read_label(&self, text: &str, line: Span) -> Form {
        let label = opening::label(text, signs::unquoted(text, line));
        let form = match label {
            Some(label) if label.rest.is_empty() => Form::LabelAlone,
            Some(label) => Form::Label(label.delimiter),
            None if lone_code(&text[line]).is_some() => {
                self.add(FIELD);
                Form::LabelAlone
            }
            None if !self.stops() && self.columns <= BARE => Form::Bare,
            None => Form::Plain,
        };
        if label.is_some_and(|label| key_in(text, label).is_some()) {
            self.add(FIELD);
        }
        self.form.set(Some(form));
        form
    }
}

/// The shape of every line by itself. A long line costs no more than its two ends.
pub(super) fn of_lines(text: &str, lines: &[Span]) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::with_capacity(lines.len());
    let mut dates = Vec::new();
    let mut opens = true;
    for (i, &line) in lines.iter().enumerate() {
        // what follows at the next byte but one has a single line end before it
        let below = |next: &Span| next.start > line.end + 1 && blank_lines(text, line, *next) > 0;
        let closes = lines.get(i + 1).is_none_or(below);
        shapes.push(shape(text, line, opens, closes, &mut dates));
        opens = closes;
    }
    shapes
}

fn when(applies: bool, flag: u8) -> u8 {
    if applies { flag } else { 0 }
}

fn shape(text: &str, line: Span, opens: bool, closes: bool, dates: &mut Vec<Found>) -> Shape {
    let s = &text[line];
    let columns = columns_up_to::<{ LONG as usize }>(s) as u8;
    let long = columns == LONG;
    let arabic = signs::opens_in_arabic(s.as_bytes());
    // most lines open with neither a number nor a phrase
    let worded = !long && PHRASES.may_begin(s.as_bytes());
    let form = match arabic && !worded {
        true => long.then_some(Form::Plain),
        false => mark(text, line, columns, dates),
    };
    let mut flags = when(opens, BLANK_BEFORE) | when(closes, BLANK_AFTER) | when(stops(s), STOP);
    flags |= when(long && form == Some(Form::Plain), BODY);
    if columns <= SHORT {
        flags |= when(has_digit(s.as_bytes()), DIGITS);
        flags |= when(worded && PHRASES.may_open(text, line), PHRASE);
    }
    Shape { form: Cell::new(form), columns, flags: Cell::new(flags) }
}

/// The form of a line that only its label can tell from others is none yet.
fn mark(text: &str, line: Span, columns: u8, dates: &mut Vec<Found>) -> Option<Form> {
    let s = &text[line];
    let long = columns == LONG;
    if is_rule(s) {
        return Some(Form::Rule);
    }
    if !long && is_url(s) {
        return Some(Form::Url);
    }
    if s.starts_with('<') && tags::only(s) {
        return if opening::label(text, line).is_some() { None } else { Some(Form::Tags) };
    }
    match opening::read(text, line).mark {
        // a paragraph that counts its points
        Mark::Ordinal(Style::Word) if long => Some(Form::Plain),
        Mark::Ordinal(Style::Dot) if columns <= DATED && is_date(text, line, dates) => None,
        Mark::Ordinal(style) => Some(Form::Ordinal(style)),
        Mark::Bullet(bullet) => Some(Form::Bullet(bullet)),
        Mark::Run(count) => Some(Form::Run(count)),
        Mark::Emphasis => Some(Form::Emphasis),
        Mark::None => long.then_some(Form::Plain),
    }
}

/// The longest line whose digits and first words are looked at.
const SHORT: u8 = 100;

/// The longest line that is a few words and no sentence.
const BARE: u8 = 60;

static PHRASES: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let phrases = [CONTENTS, END_MARKERS, MASTHEAD, COMPILER_KEYS].into_iter().flatten().copied();
    Phrases::new(phrases.chain(ORDINALS.iter().map(|ordinal| ordinal.0)).map(|phrase| (phrase, ())))
});

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::keys::Key;

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
            let whole = Span::new(0, line.len() as u32);
            assert_eq!(of_lines(line, &[whole])[0].form(line, whole), form, "{line}");
        }
    }

    #[test]
    fn several_people_may_write_a_text() {
        for (line, key) in [
            ("By: Ina Roe, Ole Dane, Anselm Rook, Stine Holm and others", Some(Key::Author)),
            ("By: the river, where the old ferry used to run until the weir was built, mills stand", None),
        ] {
            assert_eq!(key_of(line, Span::new(0, line.len() as u32)), key, "{line}");
        }
    }

    #[test]
    fn shapes_stay_small() {
        assert_eq!(size_of::<Shape>(), 4);
    }
}
