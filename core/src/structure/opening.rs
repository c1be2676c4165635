//! How a short line opens: its bullet, its ordinal, and the label before its delimiter.

use super::ordinal::ordinal;
pub(crate) use super::ordinal::{Style, digit, is_letter};
use super::signs::{
    self, BULLETS, Nesting, any_byte, emphasised, in_words, is_emoji, joins_emoji, lettered, may_number,
    next_mark, opens_in_arabic, quoted, run, spelt_dash, unquoted,
};
use super::tags;
use crate::lookup::KEYS;
use crate::records::NONE;
use crate::span::Span;
use crate::text::lines::trim_span;

/// What a line opens with before its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    None,
    /// An index of [`BULLETS`].
    Bullet(u8),
    /// One mark said so many times: `## X`, `** X`.
    Run(u8),
    /// The whole line is emphasised: `**X**`, `*X*`, `_X_`.
    Emphasis,
    Ordinal(Style),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening {
    pub(crate) mark: Mark,
    /// The ordinal's value, or [`NONE`].
    pub(crate) number: u32,
    /// The line without its bullet and ordinal.
    pub(crate) rest: Span,
}

/// Splits a line's bullet or ordinal off.
pub(crate) fn read(text: &str, line: Span) -> Opening {
    let s = &text[line];
    let plain = Opening { mark: Mark::None, number: NONE, rest: line };
    // most lines begin with two Arabic letters and no number
    if opens_in_arabic(s.as_bytes()) && !may_number(s.as_bytes()) {
        return plain;
    }
    let Some(first) = s.chars().next() else { return plain };
    // a tatweel alone is a mark
    if first != 'ـ' && is_letter(first) {
        let letter = lettered(s).map(|(number, used)| (Style::Letter, number, used));
        let word = || in_words(s).map(|(number, used)| (Style::Word, number, used));
        let Some((style, number, used)) = letter.or_else(word) else { return plain };
        let rest = trim_span(text, Span::new(line.start + used as u32, line.end));
        return Opening { mark: Mark::Ordinal(style), number, rest };
    }
    if let Some((style, number, used)) = ordinal(s) {
        let rest = trim_span(text, Span::new(line.start + used as u32, line.end));
        // `1. *X*`
        let rest = Span::of(text, without_emphasis(&text[rest]));
        return Opening { mark: Mark::Ordinal(style), number, rest };
    }
    if first != 'ـ' && first.is_alphanumeric() {
        return plain;
    }
    let words = unquoted(text, line);
    if words != line {
        return if words.is_empty() { plain } else { read(text, words) };
    }
    if let Some((count, words)) = run(s, first) {
        let mark = if count == 0 { Mark::Bullet(ORNAMENT) } else { Mark::Run(count) };
        return Opening { mark, number: NONE, rest: trim_span(text, Span::of(text, words)) };
    }
    if let Some(inner) = emphasised(s, first) {
        let inner = Span::of(text, inner);
        // `*1. X*`
        return match read(text, inner) {
            counted @ Opening { mark: Mark::Ordinal(_), .. } => counted,
            _ => Opening { mark: Mark::Emphasis, number: NONE, rest: inner },
        };
    }
    if is_emoji(first) && !BULLETS.contains(&first) {
        return behind_emoji(text, s).unwrap_or(plain);
    }
    // quotation marks and brackets open most of what is left
    if matches!(first, '"' | '«' | '“' | '(' | '[') {
        return plain;
    }
    let bullet = BULLETS.iter().position(|&bullet| bullet == first);
    bullet.and_then(|bullet| behind_bullet(text, s, (first, bullet as u8))).unwrap_or(plain)
}

/// The same behind emoji, where words stand there.
fn behind_emoji(text: &str, s: &str) -> Option<Opening> {
    let words = s.trim_start_matches(|c: char| is_emoji(c) || joins_emoji(c) || c.is_whitespace());
    numbered(text, Span::of(text, without_emphasis(words)), EMOJI)
}

/// The same behind a bullet; emphasis (`*word*`), rules and numbers (`-3`) open with these too.
fn behind_bullet(text: &str, s: &str, (first, bullet): (char, u8)) -> Option<Opening> {
    let after = s[first.len_utf8()..].trim_start_matches(joins_emoji);
    if after.starts_with(first) || after.starts_with(|c: char| digit(c).is_some()) {
        return None;
    }
    numbered(text, trim_span(text, Span::of(text, after)), bullet)
}

/// What stands behind a bullet, which a number may follow.
fn numbered(text: &str, rest: Span, bullet: u8) -> Option<Opening> {
    let (mark, number, used) = match ordinal(&text[rest]) {
        Some((style, number, used)) => (Mark::Ordinal(style), number, used as u32),
        None => (Mark::Bullet(bullet), NONE, 0),
    };
    let words = if used > 0 { trim_span(text, Span::new(rest.start + used, rest.end)) } else { rest };
    (!rest.is_empty()).then_some(Opening { mark, number, rest: words })
}

/// Words without the emphasis around the whole of them.
fn without_emphasis(s: &str) -> &str {
    s.chars().next().and_then(|first| emphasised(s, first)).unwrap_or(s)
}

/// All emoji are one bullet: writers change them from item to item.
pub(crate) const EMOJI: u8 = BULLETS.len() as u8;

/// Several marks that stand together are one bullet too.
const ORNAMENT: u8 = EMOJI + 1;

/// What divides a label from what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Delimiter {
    /// `X: Y`, `X :Y`, `X : Y`, `X:Y`
    Colon,
    /// `X - Y`, with any dash
    Dash,
    /// `X | Y`
    Pipe,
    /// `[X] Y`
    Bracket,
    /// `Y (X)`
    Parens,
    /// `X / Y`, `X/ Y`
    Stroke,
    /// `«Y», X`: the comma behind a headline in quotation marks; no form of its own
    Comma,
    /// `Y     X`: white space as wide as between columns; no form of its own
    Gap,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Label {
    /// The label without the quotation marks that enclose it.
    pub(crate) name: Span,
    /// What follows the delimiter, trimmed; empty for a label alone.
    pub(crate) rest: Span,
    pub(crate) delimiter: Delimiter,
    /// Whether white space stands before and after the delimiter.
    pub(crate) spaced: (bool, bool),
    pub(crate) quoted: bool,
}

/// The longest label, in bytes; a label is a name, not a sentence.
pub(super) const LONGEST: usize = 120;

/// The label that `span` opens with among its first words, but for delimiters in quotations, asides, clocks and URLs.
pub(crate) fn label(text: &str, span: Span) -> Option<Label> {
    let s = &text[span];
    let bytes = s.as_bytes();
    let near = &bytes[..bytes.len().min(LONGEST)];
    match bytes.first() {
        Some(b'[') => return bracketed(text, span, '[', ']'),
        Some(b'(') => return parenthesised(text, span),
        Some(b'<') => {
            if let Some(element) = tags::element(s) {
                return tagged(text, span, element);
            }
        }
        Some(0xe3) if s.starts_with('【') => return bracketed(text, span, '【', '】'),
        Some(b'A'..=b'Z') => {
            if let Some(label) = coded(text, span) {
                return Some(label);
            }
        }
        _ => {}
    }
    let mut done = 0;
    let mut nesting = Nesting::default();
    let mut at = 0;
    while let Some(i) = next_mark(near, at) {
        at = i + 1;
        let (delimiter, length) = match bytes[i..] {
            [b':', ..] => (Delimiter::Colon, 1),
            [0xef, 0xbc, 0x9a, ..] => (Delimiter::Colon, 3),
            [b'|', ..] => (Delimiter::Pipe, 1),
            [b'/', b' ', ..] => (Delimiter::Stroke, 1),
            [b'-', ..] => (Delimiter::Dash, 1),
            // the dashes `–`, `—` and `―`
            [0xe2, 0x80, 0x93..=0x95, ..] => (Delimiter::Dash, 3),
            _ => continue,
        };
        let (before, after) = (&s[..i], &s[i + length..]);
        let divides = match delimiter {
            Delimiter::Colon => {
                let is_digit = |c| digit(c).is_some();
                let clock = before.ends_with(is_digit) && after.starts_with(is_digit);
                !clock && !after.starts_with("//")
            }
            // no part of a date
            Delimiter::Stroke => before.contains(is_letter) && !starts_with_digit(after),
            // `X - Y`, `X- Y`; not `X-Y`
            Delimiter::Dash => i > 0 && after.starts_with(char::is_whitespace),
            _ => true,
        };
        if !divides {
            continue;
        }
        nesting.pass(&s[done..i]);
        done = i;
        if nesting.is_open() {
            continue;
        }
        // what stands before it goes first
        let dash = spelt_dash(&s[..i]).or_else(|| leader(s, i)).unwrap_or(i..i + length);
        let delimiter = if dash.start < i { Delimiter::Dash } else { delimiter };
        return cut(text, span, dash, delimiter);
    }
    let near = &s[..s.floor_char_boundary(LONGEST)];
    cut(text, span, spelt_dash(near).or_else(|| leader(s, near.len()))?, Delimiter::Dash)
}

/// A row of dots between a name and more words than it has: `X ........ Y`.
fn leader(s: &str, near: usize) -> Option<std::ops::Range<usize>> {
    let bytes = s.as_bytes();
    let row = |at: usize| at > 0 && bytes[at - 1] == b' ' && bytes[at..].starts_with(b"....");
    let at = memchr::memchr_iter(b'.', &bytes[..near]).find(|&at| row(at))?;
    let behind = s[at..].trim_start_matches('.');
    let said = behind.strip_prefix(' ')?.trim_start();
    (said.len() > at && said.starts_with(is_letter)).then_some(at..s.len() - behind.len())
}

fn starts_with_digit(s: &str) -> bool {
    s.trim_start().starts_with(|c| digit(c).is_some())
}

/// A code of a database before what it says: see [`signs::coded`].
pub(crate) fn coded(text: &str, span: Span) -> Option<Label> {
    let (code, rest) = signs::coded(&text[span])?;
    Some(Label {
        name: Span::new(span.start, span.start + code as u32),
        rest: trim_span(text, Span::new(span.end - rest.len() as u32, span.end)),
        delimiter: Delimiter::Colon,
        spaced: (true, true),
        quoted: false,
    })
}

/// An element of mark-up whose name is a known key; short names are those of hypertext.
fn tagged(text: &str, span: Span, element: tags::Element) -> Option<Label> {
    const LEAST: usize = 3;
    KEYS.get(element.name).filter(|_| element.name.len() >= LEAST)?;
    let value = trim_span(text, Span::of(text, element.value));
    let rest = if value.is_empty() { Span::new(span.end, span.end) } else { value };
    let name = Span::of(text, element.name);
    Some(Label { name, rest, delimiter: Delimiter::Colon, spaced: (false, false), quoted: false })
}

/// `(X) Y`, `(X) – Y`, where X is a name: a few words that begin with a letter.
fn parenthesised(text: &str, span: Span) -> Option<Label> {
    const WORDS: usize = 5;
    let mut label = bracketed(text, span, '(', ')')?;
    let rest = &text[label.rest];
    if let Some(after) = rest.strip_prefix(['-', '–', '—', ':', '/']).filter(|after| after.starts_with(' '))
    {
        label.rest = trim_span(text, Span::of(text, after));
    }
    let name = &text[label.name];
    let named = name.starts_with(|c: char| is_letter(c) || matches!(c, '"' | '«' | '“'))
        && name.split_whitespace().nth(WORDS).is_none();
    let words = text[label.rest].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '«' | '“'));
    (named && words).then_some(Label { delimiter: Delimiter::Parens, ..label })
}

/// `[X] Y`, `【X】Y`
fn bracketed(text: &str, span: Span, open: char, close: char) -> Option<Label> {
    let after = &text[span][open.len_utf8()..];
    let (inner, after) = after.split_once(close).filter(|(inner, _)| inner.len() <= LONGEST)?;
    let (name, rest) = (trim_span(text, Span::of(text, inner)), trim_span(text, Span::of(text, after)));
    (!name.is_empty()).then_some(Label {
        name,
        rest,
        delimiter: Delimiter::Bracket,
        spaced: (false, true),
        quoted: false,
    })
}

fn cut(text: &str, span: Span, at: std::ops::Range<usize>, delimiter: Delimiter) -> Option<Label> {
    let s = &text[span];
    let (before, after) = (&s[..at.start], &s[at.end..]);
    // `X // Y`, `X -- Y`
    let mut name = before;
    while let Some(shorter) = name.strip_suffix(&s[at.clone()]) {
        name = shorter;
    }
    // `*X:* Y`, of which the first star may be taken for a bullet
    let inner = name.strip_prefix('*').unwrap_or(name);
    let emphasis = after.strip_prefix("* ").filter(|_| !inner.contains('*'));
    let (name, after) = emphasis.map_or((name, after), |rest| (inner, rest));
    let whole = trim_span(text, Span::of(text, name));
    let emphasis = match text.as_bytes().get(whole.start as usize) {
        Some(b'*') => emphasised(&text[whole], '*'),
        _ => None,
    };
    let inner = emphasis.map_or_else(|| unquote(text, whole), |inner| Span::of(text, inner));
    // letters or digits, on one line
    let worded = text[inner].contains(|c: char| is_letter(c) || c.is_numeric())
        && !any_byte(text[inner].as_bytes(), |b| (b == b'\n') | (b == b'\r'));
    worded.then(|| Label {
        name: inner,
        rest: trim_span(text, Span::new(span.end - after.len() as u32, span.end)),
        delimiter,
        spaced: (name.ends_with(char::is_whitespace), after.starts_with(char::is_whitespace)),
        quoted: inner != whole,
    })
}

/// What brackets hold that enclose the whole of `span`, if it is more than a name or an aside: `[Y]`, `(Y)`.
pub(crate) fn enclosed(text: &str, span: Span) -> Option<Span> {
    const LEAST: usize = 4;
    let s = &text[span];
    let open = s.chars().next()?;
    let close = match open {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '【' => '】',
        '〔' => '〕',
        '<' => '>',
        '﴿' => '﴾',
        '﴾' => '﴿',
        _ => return None,
    };
    let inner = s.strip_prefix(open)?.strip_suffix(close)?;
    let mut depth = 0i32;
    let whole = inner.chars().all(|c| {
        depth += i32::from(c == open) - i32::from(c == close);
        depth >= 0
    });
    let worded = inner.split_whitespace().nth(LEAST - 1).is_some();
    (whole && worded).then(|| trim_span(text, Span::of(text, inner)))
}

/// `span` without the quotation marks that enclose the whole of it, or that stand at one end
/// without a partner.
pub(crate) fn unquote(text: &str, span: Span) -> Span {
    let is_quote =
        |c: char| matches!(c, '«' | '»' | '"' | '“' | '”' | '„' | '‟' | '’' | '‘' | '\'' | '‹' | '›');
    let s = &text[span];
    // letters at both ends, as most names have: D8 to DB begin the Arabic ones
    if let [first, .., before, last] = *s.as_bytes()
        && (first & 0xfc == 0xd8 || first.is_ascii_alphanumeric())
        && (before & 0xfc == 0xd8 || last.is_ascii_alphanumeric())
    {
        return span;
    }
    let inner = s.trim_matches(is_quote);
    if inner.len() == s.len() || inner.contains(is_quote) && s.starts_with(is_quote) != s.ends_with(is_quote)
    {
        return span;
    }
    if inner.contains(['«', '“', '"', '”', '»']) {
        // several quotations, unless the first mark is the last one's partner
        return quoted(s).map_or(span, |inner| trim_span(text, Span::of(text, inner)));
    }
    trim_span(text, Span::of(text, inner))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Span {
        Span::new(0, text.len() as u32)
    }

    #[test]
    fn ordinals_in_every_style() {
        for (line, style, number, rest) in [
            ("1. عنوان", Style::Dot, 1, "عنوان"),
            ("12- عنوان", Style::Dash, 12, "عنوان"),
            ("3 - عنوان", Style::Dash, 3, "عنوان"),
            ("٧) عنوان", Style::Paren, 7, "عنوان"),
            ("(١٢) عنوان", Style::Parens, 12, "عنوان"),
            ("[4]  Title", Style::Bracket, 4, "Title"),
            ("#5 Title", Style::Hash, 5, "Title"),
            ("5、标题", Style::Dot, 5, "标题"),
            ("【１２】見出し", Style::Bracket, 12, "見出し"),
            ("（3）标题", Style::Parens, 3, "标题"),
            ("⑤ 見出し", Style::Keycap, 5, "見出し"),
            ("• 6. Title", Style::Dot, 6, "Title"),
            ("[2] 2600 Club", Style::Bracket, 2, "2600 Club"),
            ("3\tعنوان\tصحيفة", Style::Column, 3, "عنوان\tصحيفة"),
        ] {
            let opening = read(line, whole(line));
            assert_eq!((opening.mark, opening.number), (Mark::Ordinal(style), number), "{line}");
            assert_eq!(&line[opening.rest], rest);
        }
        for line in [
            "24 :عنوان",
            "346 نيوز :عنوان",
            "16/12/2015",
            "5.3 ملايين",
            "3 ساعات",
            "2015-12-16 خبر",
            "20000. x",
            "12\t34",
        ] {
            assert_eq!(read(line, whole(line)).number, NONE, "{line}");
        }
    }

    #[test]
    fn bullets_but_not_rules() {
        for (line, rest) in [
            ("• خبر", "خبر"),
            ("– خبر", "خبر"),
            ("◄خبر", "خبر"),
            ("*خبر جيد", "خبر جيد"),
            ("▪\u{fe0f}خبر", "خبر"),
        ] {
            let opening = read(line, whole(line));
            assert!(matches!(opening.mark, Mark::Bullet(_)), "{line}");
            assert_eq!(&line[opening.rest], rest);
        }
        for line in ["-- x", "* * *", "-3 درجات", "خبر", "«خبر»"] {
            assert!(!matches!(read(line, whole(line)).mark, Mark::Ordinal(_)), "{line}");
        }
        assert_eq!(read("خبر", whole("خبر")).mark, Mark::None);
    }

    #[test]
    fn labels_by_delimiter() {
        for (line, name, rest, delimiter) in [
            ("المرآة :روسيا: خلافات", "المرآة", "روسيا: خلافات", Delimiter::Colon),
            ("24 :قال", "24", "قال", Delimiter::Colon),
            ("«المرآة»: قال: نعم", "المرآة", "قال: نعم", Delimiter::Colon),
            ("صحيفة \"المرآة\": قال", "صحيفة \"المرآة\"", "قال", Delimiter::Colon),
            ("المرآة’’: قال", "المرآة", "قال", Delimiter::Colon),
            ("المرآة | قال", "المرآة", "قال", Delimiter::Pipe),
            ("*المرآة*: قال", "المرآة", "قال", Delimiter::Colon),
            ("*المرآة:* قال", "المرآة", "قال", Delimiter::Colon),
            ("المرآة:* قال", "المرآة", "قال", Delimiter::Colon),
            ("(المرآة) – قال", "المرآة", "قال", Delimiter::Parens),
            ("المرآة – قال", "المرآة", "قال", Delimiter::Dash),
            ("[المرآة] قال", "المرآة", "قال", Delimiter::Bracket),
            ("المرآة 7/ قال", "المرآة 7", "قال", Delimiter::Stroke),
            ("【海角新闻】图书馆开放", "海角新闻", "图书馆开放", Delimiter::Bracket),
            ("المرآة:", "المرآة", "", Delimiter::Colon),
        ] {
            let label = label(line, whole(line)).expect(line);
            assert_eq!((&line[label.name], &line[label.rest], label.delimiter), (name, rest, delimiter));
        }
        for line in [
            "الساعة 12:30 اليوم",
            "16/ 12 خبر",
            "16/ خبر",
            "https://example.org/a",
            "قال «نعم: لا» ومضى",
            "لقاء (مصر: ليبيا)",
        ] {
            assert!(label(line, whole(line)).is_none(), "{line}");
        }
    }
}
