//! Credits: whom a text is owed to.

use super::parts::{
    self, CLOSE, COLON, COMMA, DASH, EDGE, OPEN, Part, SLASH, SPACE, STOP, balanced, digit, mark,
};
use super::reader::Reader;
use super::senses::What;
use crate::lookup::{CREDIT, UNNAMED};
use crate::records::From;
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::credits::SOURCE;

/// Appends the agencies that the parts `[first, end)` name; one part that no table knows is the name
/// of one, if `alone` is enough.
pub(crate) fn agencies(reader: &mut Reader, first: usize, end: usize, alone: bool) {
    let before = reader.fields.agencies.len();
    for i in first..end {
        // in a list of names one that no table knows is a name too
        let listed =
            alone && i > first && reader.parts[i].before & COMMA != 0 && reader.parts[i].count() <= 3;
        if reader.senses[i].what.names() || listed && reader.senses[i].what == What::Unknown {
            reader.fields.agencies.push(stopped(reader, i));
        }
    }
    if reader.fields.agencies.len() == before && alone && first < end {
        reader.fields.agencies.push(balanced(reader.text, reader.span_of(first, end)));
    }
}

/// The name that part `i` is, with the stop that closes letters with stops between them: `F.A.Z.`.
fn stopped(reader: &Reader, i: usize) -> Span {
    let span = balanced(reader.text, reader.parts[i].span);
    if reader.text.as_bytes().get(span.end as usize) != Some(&b'.') || !reader.text[span].contains('.') {
        return span;
    }
    let letter = |word: &fold::Word| reader.text[word.span].chars().count() == 1;
    let letters = reader.words_of(reader.parts[i]).iter().all(letter);
    Span::new(span.start, span.end + u32::from(letters))
}

/// The parts that stand beside the initials which editors sign a text with: `م.ن/أ.س (X، Y)`, `ab/cd (X)`,
/// `X/Y/ab`. Empty where there is nothing else, `None` without initials.
pub(crate) fn beside_initials(reader: &Reader, first: usize, end: usize) -> Option<(usize, usize)> {
    let initials = |i: usize| {
        let words = reader.words_of(reader.parts[i]);
        let letters =
            words.iter().all(|word| reader.text[word.span].chars().filter(|&c| c != 'ـ').count() == 1);
        let small = |s: &str| s.len() <= 3 && s.bytes().all(|b| b.is_ascii_lowercase());
        matches!(reader.senses[i].what, What::Acronym | What::Unknown | What::Role | What::Place)
            && (letters && words.len() <= 4 || words.len() == 1 && small(&reader.text[words[0].span]))
    };
    let at = (first..end).find(|&i| !initials(i)).unwrap_or(end);
    // `X/Y/ab`
    let named = |i: usize| matches!(reader.senses[i].what, What::Agency | What::Outlet);
    let divided = |i: usize| i == first || reader.parts[i].before & SLASH != 0;
    if at == first
        && end > first + 1
        && initials(end - 1)
        && (first..end - 1).all(named)
        && (first..end).all(divided)
    {
        return Some((first, end - 1));
    }
    let slashed = (first + 1..at).all(|i| reader.parts[i].before & SLASH != 0);
    let enclosed = at < end
        && reader.parts[at].before & OPEN != 0
        && (at..end)
            .all(|i| reader.senses[i].what.names() && (i == at || reader.parts[i].before & OPEN == 0));
    // an agency that letters stand for is known, or in brackets
    let two = end == first + 1
        && reader.parts[first].count() >= 2
        && (reader.parts[first].count() == 2 || reader.parts[first].before & OPEN == 0);
    // `(ab / AGENCY)`
    let closed = at > first
        && at + 1 == end
        && matches!(reader.senses[at].what, What::Agency)
        && reader.parts[first].before & OPEN != 0
        && reader.parts[at].before & SLASH != 0
        && reader.parts[at].after & CLOSE != 0;
    // `m.h/ a.s/ AGENCY`
    let signed = at > first
        && at + 1 == end
        && end > first + 1
        && reader.senses[at].what == What::Agency
        && reader.parts[at].before & SLASH != 0
        && (first..at).all(|i| reader.parts[i].count() >= 2);
    if slashed && (closed || signed) {
        return Some((at, end));
    }
    let alone = at == end && (at > first + 1 || two);
    (slashed && at > first && (enclosed || alone)).then_some((at, end))
}

/// The longest name of an outlet that no table knows, in words.
const MOST: usize = 6;

/// Appends the credit that the parts `[first, end)` are, without its key.
pub(crate) fn credit(reader: &mut Reader, first: usize, end: usize, from: Option<From>) {
    let end = before_remark(reader, first, end);
    let starts = reader.starts();
    agencies(reader, first, end, true);
    let span = balanced(reader.text, reader.span_of(first, end));
    let span = Span::new(span.start, span.end.max(stopped(reader, end - 1).end));
    reader.push_credit(span, starts);
    if let Some(from) = from {
        // several agencies are the text's, none is the paper it stood in
        let mut named =
            (first..end).filter(|&i| matches!(reader.senses[i].what, What::Agency | What::Outlet));
        if let (Some(i), None) = (named.next(), named.next()) {
            reader.propose(stopped(reader, i), from);
        } else if end == first + 1
            && reader.senses[first].what == What::Unknown
            && reader.parts[first].count() <= MOST
        {
            // a key says that one name stands here, and nothing else is one
            reader.propose(stopped(reader, first), from);
        } else if is_one_name(reader, first, end) {
            reader.propose(balanced(reader.text, reader.span_of(first, end)), from);
        }
    }
}

/// Where the parts of a credit end without the editor's remark in square brackets behind them: `X [edited]`.
fn before_remark(reader: &Reader, first: usize, end: usize) -> usize {
    let last = reader.parts[end - 1];
    let before = &reader.text.as_bytes()[..last.span.start as usize];
    let remark = end > first + 1
        && last.before & OPEN != 0
        && last.after & CLOSE != 0
        && before.ends_with(b"[")
        && reader.text[last.span].starts_with(char::is_lowercase)
        && reader.senses[end - 1].what == What::Unknown;
    end - usize::from(remark)
}

/// Whether parts that nobody knows are one name with an ampersand in it: `X & Y`.
fn is_one_name(reader: &Reader, first: usize, end: usize) -> bool {
    let joined = |i: usize| {
        let gap = Span::new(reader.parts[i - 1].span.end, reader.parts[i].span.start);
        reader.text[gap].trim() == "&"
    };
    let words: usize = reader.parts[first..end].iter().map(|part| part.count()).sum();
    words <= MOST
        && (first..end).all(|i| !reader.senses[i].what.names() && !reader.senses[i].key)
        && (first + 1..end).all(joined)
}

/// How far from the end of a paragraph a closing credit may begin.
const CLOSING: usize = 120;

/// A closing credit behind the last sentence: in brackets or between strokes (`(AFP)`, `/سانا/`), or
/// behind a key (`المصدر: X`, `المصدر (X)`). Looks at the last 120 bytes.
pub(crate) fn closing(reader: &mut Reader, line: Span) {
    if keyed_end(reader, line) {
        return;
    }
    let text = reader.text;
    let s = &text[line];
    let trimmed = s.trim_end_matches(|c: char| mark(c) == SPACE || c == '.');
    let Some(last) = trimmed.chars().next_back() else { return };
    let opener: &[char] = match last {
        ')' => &['('],
        ']' => &['['],
        '/' => &['/'],
        _ => return,
    };
    let stopped = trimmed.len() < s.len();
    let inner_end = trimmed.len() - 1;
    let near = s.floor_char_boundary(inner_end.saturating_sub(80));
    let Some(at) = s[near..inner_end].rfind(opener).map(|at| near + at) else { return };
    let before = s[..at].trim_end();
    if before.is_empty() {
        return;
    }
    let ends = parts::stops(before);
    let inner = Span::new(line.start + at as u32 + 1, line.start + inner_end as u32);
    reader.tokenise(inner);
    // the day and the desk stand behind the agency: `(AGENCY, red, 18.7.2018)`
    reader.times.clear();
    if ends && text[inner].contains(digit) {
        reader.read_times(inner);
    }
    reader.cut(inner);
    without_desks(reader);
    let n = reader.senses.len();
    if n == 0 || n > 5 || reader.parts.iter().any(|part| part.before & (COLON | OPEN | CLOSE) != 0) {
        return;
    }
    let known = |reader: &Reader| {
        reader.senses.iter().all(|sense| matches!(sense.what, What::Agency | What::Outlet | What::Generic))
    };
    let agency =
        |reader: &Reader| reader.senses.iter().any(|sense| sense.what == What::Agency && !sense.common);
    let signs = reader.senses.iter().all(|sense| sense.what.names());
    // an abbreviation in brackets may explain the words before it: only behind a full sentence is it a credit
    let sure = if ends { signs } else { !stopped && last != '/' && known(reader) && agency(reader) };
    if sure || (ends && last == '/' && n == 1 && reader.parts[0].count() <= 3) {
        let whole = reader.times.is_empty() && reader.parts[n - 1].after & EDGE != 0;
        let span = if whole { trim_span(text, inner) } else { reader.span_of(0, n) };
        let starts = reader.starts();
        agencies(reader, 0, n, true);
        reader.push_credit(span, starts);
    }
}

/// Leaves the small letters behind an agency out, which stand for a desk or its editor.
fn without_desks(reader: &mut Reader) {
    const LONGEST: usize = 4;
    let desk = |reader: &Reader, i: usize| {
        let s = &reader.text[reader.parts[i].span];
        s.len() <= LONGEST
            && s.bytes().all(|b| b.is_ascii_lowercase())
            && reader.parts[i].before & (COMMA | SLASH) != 0
            && matches!(reader.senses[i].what, What::Unknown)
    };
    let named = |what: What| matches!(what, What::Agency | What::Outlet);
    if !reader.senses.first().is_some_and(|sense| named(sense.what)) {
        return;
    }
    while reader.parts.len() > 1
        && reader.parts.len() == reader.senses.len()
        && desk(reader, reader.parts.len() - 1)
    {
        reader.parts.pop();
        reader.senses.pop();
    }
}

/// What stands behind the last sentence that ends in the middle of a line, near the line's end;
/// `None` where no colon or bracket could set a key off.
fn last_words(s: &str) -> Option<&str> {
    let near = &s[s.floor_char_boundary(s.len().saturating_sub(CLOSING))..];
    memchr::memchr2(b':', b'(', near.as_bytes())?;
    let mut next = '\0';
    let (at, c) = near.char_indices().rev().find(|&(_, c)| {
        let ends = mark(c) & STOP != 0 && mark(next) == SPACE;
        next = c;
        ends
    })?;
    Some(near[at + c.len_utf8()..].trim())
}

/// A credit behind the last sentence, with its key before it.
fn keyed_end(reader: &mut Reader, line: Span) -> bool {
    let text = reader.text;
    let Some(rest) = last_words(&text[line]) else { return false };
    let rest = Span::of(text, rest);
    let opens = fold::first_word(text, rest).is_some_and(|word| reader.names.whole(&[word]) & CREDIT != 0);
    if !opens {
        return false;
    }
    reader.tokenise(rest);
    if !(2..=10).contains(&reader.words.len()) {
        return false;
    }
    reader.times.clear();
    reader.cut(rest);
    let n = reader.senses.len();
    let key = reader.parts[0].after & (COLON | OPEN) != 0
        && usize::from(reader.senses[0].credit) == reader.parts[0].count();
    if !key
        || !(2..=6).contains(&n)
        || !may_owe(reader, reader.parts[0], reader.parts[1], reader.senses[1].what)
    {
        return false;
    }
    let all = (1..n).all(|i| reader.senses[i].what.names());
    if all || n == 2 && reader.parts[1].count() <= 4 {
        credit(reader, 1, n, None);
        return true;
    }
    false
}

/// Whether a line may end with a closing credit.
pub(crate) fn may_close(s: &str) -> bool {
    s.bytes().rev().take(8).any(|b| matches!(b, b')' | b']' | b'/')) || last_words(s).is_some()
}

/// Whether a short line is a key of a credit and its value: what stands below it is no text.
pub(crate) fn is_keyed(reader: &Reader, line: Span) -> bool {
    const LINE: usize = 80;
    let s = &reader.text[line];
    let Some((key, value)) = s.split_once(':').filter(|_| s.len() <= LINE) else { return false };
    !value.trim().is_empty()
        && !parts::stops(s)
        && !value.contains(':')
        && reader.names.phrase(key) & CREDIT != 0
}

/// Whether part `i` is a key of a credit before a colon or stroke, or before a dash and a known name.
pub(crate) fn is_key(reader: &Reader, i: usize) -> bool {
    let (part, sense) = (reader.parts[i], reader.senses[i]);
    let named = reader.senses.get(i + 1).is_some_and(|next| next.what.names());
    usize::from(sense.credit) == part.count()
        && (part.after & (COLON | SLASH) != 0 || part.after & DASH != 0 && named)
}

/// Whether a text may be owed to what a part behind a key names: to a name, not to an unnamed source
/// or to what a sentence speaks of. Behind `مصادر` without the article only known names are.
pub(crate) fn may_owe(reader: &Reader, key: Part, part: Part, what: What) -> bool {
    let words = reader.words_of(part);
    let speaks = reader.names.whole(&reader.words_of(key)[..1]) & UNNAMED != 0
        && key.count() == 1
        && !reader.text[key.span].eq_ignore_ascii_case(SOURCE);
    what.names()
        || !speaks
            && !reader.names.binds(reader.text, words)
            && reader.names.whole(&words[..1]) & UNNAMED == 0
}
