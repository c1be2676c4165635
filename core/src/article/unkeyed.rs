//! Names without a key: writers by what stands beside them.

use super::fields::byline;
use super::parts::{CLOSE, COLON, COMMA, DASH, OPEN, Part, QUOTE, SLASH, SPACE, STOP, balanced, digit, mark};
use super::people::{self, Proof};
use super::places::{dateline, may_place};
use super::reader::{Reader, Zone};
use super::senses::What;
use crate::lookup::{GENERIC, GIVEN, HONORIFIC, KEYS, Phrases};
use crate::span::Span;
use crate::text::{fold, lines};
use crate::words::keys::Key;
use crate::words::people::{BYLINE_KEYS, ByKind, FOR, JOINS, POSITIONS};
use std::sync::LazyLock;

/// The most words of a role that no table knows.
const ROLE_WORDS: usize = 5;

/// A name without a key, what stands beside it deciding.
pub(crate) fn person(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Option<()> {
    let part = reader.parts[first];
    if end - first >= 2 && people::opens_with_role(reader, first + 1) && people::with_role(reader, first, end)
    {
        return Some(());
    }
    if seated(reader, first, end) {
        return Some(());
    }
    let placed = end == first + 1 && people::is_placed(reader, part.first, part.end);
    let listed = (first..end).all(|i| named_list(reader, i, first))
        && (people::is_list(reader, part.first, part.end)
            || end > first + 1 && (first..end).any(|i| reader.senses[i].what == What::Person));
    let joined = joined_agencies(reader, part) || listed;
    if reader.senses[first].what != What::Person && !joined && !placed {
        return None;
    }
    let lone = zone == Zone::Head && first == 0 && end == 1 && reader.parts.len() == 1 && !placed;
    if lone
        && by_form(reader, part)
        && !stands_below_time(reader, part.span.start)
        && !is_dated(reader, part.span.end)
    {
        return None;
    }
    // under a quotation stands its speaker, unless a date follows
    if in_heading(reader, part.span) || is_quoted(reader, part.span.start) && !is_dated(reader, part.span.end)
    {
        return None;
    }
    // a name in a network stands beside it
    let linked = reader.text[part.span.end as usize..].trim_start().starts_with('@');
    let proof = if joined || linked { Proof::Form } else { Proof::Given };
    let starts = reader.starts();
    let (last, place) = names(reader, first, end, zone, listed, proof)?;
    reader.push_byline(balanced(reader.text, reader.span_of(first, last)), starts);
    if let Some(i) = place {
        dateline(reader, i, end, None);
    }
    Some(())
}

/// Whether a part is a name by its form alone: it needs a date beside it, or stands below the text.
fn by_form(reader: &Reader, part: Part) -> bool {
    let words = reader.words_of(part);
    let mut given = false;
    reader.names.openings(words, |_, tags| given |= tags & (GIVEN | HONORIFIC) != 0);
    !given && reader.names.surnamed(reader.text, words)
}

/// Appends the people and agencies that the parts name: behind which part they end, and the place that follows them.
fn names(
    reader: &mut Reader,
    first: usize,
    end: usize,
    zone: Zone,
    listed: bool,
    proof: Proof,
) -> Option<(usize, Option<usize>)> {
    let before = reader.fields.people.len();
    let mut last = first;
    for i in first..end {
        let (part, what) = (reader.parts[i], reader.senses[i].what);
        match what {
            What::Unknown if listed => {
                let saved = reader.save();
                if !people::people(reader, part.first, part.end, proof) {
                    if i == first || i + 1 < end || zone == Zone::Tail || !is_left_out(reader, part) {
                        return None;
                    }
                    reader.restore(saved);
                    break;
                }
            }
            What::Person => {
                if i > first && part.before & (COMMA | SLASH | DASH) == 0
                    || !people::people(reader, part.first, part.end, proof)
                {
                    return None;
                }
            }
            _ if i == first => {
                if !people::people(reader, part.first, part.end, proof) {
                    return None;
                }
            }
            What::Place if (i + 1..end).all(|i| reader.senses[i].what.names()) => {
                return Some((last, Some(i)));
            }
            // an unknown word behind a name: a place under the heading of a known paper, a role at the end
            What::Unknown if i == first + 1 && i + 1 == end && part.before & (DASH | COMMA | COLON) != 0 => {
                if zone == Zone::Head && reader.sourced && part.before & DASH != 0 && may_place(reader, i) {
                    return Some((last, Some(i)));
                }
                if zone == Zone::Head && part.count() <= 3 && is_left_out(reader, part) {
                    break;
                }
                let role = zone == Zone::Tail
                    && part.count() <= ROLE_WORDS
                    && !reader.text[part.span].contains(|c| digit(c) || mark(c) & STOP != 0 && c != '.')
                    && reader.fields.people.len() == before + 1;
                if !role {
                    return None;
                }
                reader.fields.people[before].role = part.span;
                return Some((end, None));
            }
            what if what.names() => reader.fields.agencies.push(part.span),
            What::Manner => {}
            _ => return None,
        }
        last = i + 1;
    }
    Some((last, None))
}

static TRANSLATES: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let keys = BYLINE_KEYS.iter().filter(|key| key.1 == ByKind::Translator);
    Phrases::new(keys.map(|key| (key.0, ())))
});

/// Appends the writer whose name alone stands above the line of the translator.
pub(crate) fn above_translator(reader: &mut Reader, line: Span, next: Span) -> bool {
    const NAME: usize = 60;
    const TRANSLATOR: usize = 120;
    let brief = line.len() <= NAME && next.len() <= TRANSLATOR;
    if !brief || !TRANSLATES.may_open(reader.text, next) {
        return false;
    }
    let translated = fold::few::<8>(reader.text, next).is_some_and(|words| {
        // a name stands behind the words
        TRANSLATES.opening(&words).is_some_and(|(_, count)| words.len() >= count + 2)
    });
    reader.tokenise(line);
    reader.times.clear();
    reader.cut(line);
    let [part] = reader.parts[..] else { return false };
    let fits = translated
        && (2..=4).contains(&part.count())
        && matches!(reader.senses[0].what, What::Person | What::Unknown)
        && part.before & QUOTE == 0
        && (part.after | part.before) & (COLON | OPEN | DASH) == 0
        && !in_heading(reader, part.span);
    if !fits {
        return false;
    }
    let saved = reader.save();
    let starts = reader.starts();
    if !people::people(reader, part.first, part.end, Proof::Form) {
        reader.restore(saved);
        return false;
    }
    reader.push_byline(part.span, starts);
    true
}

/// Appends the writers of a list in which each has the place where he is: `X (London) Y (Paris)`.
fn seated(reader: &mut Reader, first: usize, end: usize) -> bool {
    let count = end - first;
    if count < 4 || !count.is_multiple_of(2) || reader.parts[first + 1].before & OPEN == 0 {
        return false;
    }
    let pairs = || (first..end).step_by(2);
    let seats = |i: usize| {
        let (name, place) = (reader.parts[i], reader.parts[i + 1]);
        (2..=4).contains(&name.count())
            && matches!(reader.senses[i].what, What::Person | What::Unknown)
            && place.before & OPEN != 0
            && place.after & CLOSE != 0
            && (reader.senses[i + 1].what == What::Place || place.count() <= 2 && may_place(reader, i + 1))
    };
    let known = pairs().any(|i| reader.senses[i].what == What::Person);
    if !known || !pairs().all(seats) {
        return false;
    }
    let saved = reader.save();
    let starts = reader.starts();
    for i in pairs() {
        let part = reader.parts[i];
        let joined = i > first && reader.text[part.span].starts_with(['و', 'ו']);
        let word = i > first && JOINS.contains(&&reader.text[reader.words_of(part)[0].span]);
        if !people::listed(reader, part.first + u32::from(word), part.end, joined && !word) {
            reader.restore(saved);
            return false;
        }
    }
    reader.push_byline(balanced(reader.text, reader.span_of(first, end)), starts);
    true
}

/// Whether part of a line behind a writer tells where or for whom he works, whatever it is: beside a date, behind
/// the word for it, or with a capital in a script whose languages have them for names alone.
fn is_left_out(reader: &mut Reader, part: Part) -> bool {
    let words = reader.words_of(part);
    let first = &reader.text[words[0].span];
    let named = |word: &fold::Word| {
        let s = &reader.text[word.span];
        s.starts_with(char::is_uppercase) && s.starts_with(|c| matches!(c, '\u{370}'..='\u{52f}'))
    };
    part.before & COMMA != 0 && (words.len() > 1 && FOR.contains(&first) || words.iter().all(named))
        || is_dated(reader, part.span.end)
}

/// Whether a line whose names end at `end` holds a time, or the line below opens with one.
fn is_dated(reader: &mut Reader, end: u32) -> bool {
    if !reader.times.is_empty() {
        return true;
    }
    let line = lines::below(reader.text, end).next();
    let below = line.filter(|line| line.len() < 120).map(|line| Span::of(reader.text, line));
    let dated = below.is_some_and(|line| reader.begins_with_time(line));
    reader.times.clear();
    dated
}

/// Whether the line above that of `at` ends with a time.
fn stands_below_time(reader: &Reader, at: u32) -> bool {
    let end = reader.fields.timestamps.last().map(|time| time.span.end);
    end.is_some_and(|end| end <= at && reader.text[Span::new(end, at)].trim().is_empty())
}

/// Whether part `i` may be one of several names, set off by a comma or stroke from the one before.
fn named_list(reader: &Reader, i: usize, first: usize) -> bool {
    let part = reader.parts[i];
    matches!(reader.senses[i].what, What::Person | What::Unknown)
        && (2..=8).contains(&part.count())
        && (i == first || part.before & (COMMA | SLASH) != 0)
}

/// Whether a part ends with an "and" and agencies without a name.
fn joined_agencies(reader: &Reader, part: Part) -> bool {
    let last = reader.words[part.end as usize - 1];
    part.count() >= 3 - usize::from(reader.text[last.span].starts_with('و'))
        && part.count() <= 6
        && reader.text[last.span]
            .strip_prefix('و')
            .is_some_and(|rest| reader.names.phrase(rest) & GENERIC != 0)
        && part.count() >= 3
}

/// Whether the line above that in which `at` stands is a short quotation.
fn is_quoted(reader: &Reader, at: u32) -> bool {
    const LONGEST: usize = 160;
    const QUOTES: [char; 6] = ['"', '«', '»', '“', '”', '„'];
    // most lines above end with no such mark
    let closed = reader.text[..at as usize].trim_end_matches(['\n', '\r', ' ', '.', ',']).ends_with(QUOTES);
    if !closed {
        return false;
    }
    let Some(line) = lines::above(reader.text, at).next() else { return false };
    line.len() < LONGEST
        && line.starts_with(QUOTES)
        && line.trim_end_matches(['.', ',', '،']).ends_with(QUOTES)
        && !reader.heading.contains(Span::of(reader.text, line))
}

/// Whether the heading holds a name: then it is whom the article is about.
pub(crate) fn in_heading(reader: &Reader, name: Span) -> bool {
    reader.text[reader.headline].contains(&reader.text[name])
}

/// Appends the byline that a list of a key and its value is, `Author, X`, or takes what stands so below one for
/// the writer's role: `Role, Y`.
pub(crate) fn listed(reader: &mut Reader, end: usize) -> bool {
    let (key, Some(&value)) = (reader.parts[0], reader.parts.get(1)) else { return false };
    let lists = end > 1 && key.after & COMMA != 0 && key.after & SPACE != 0 && key.count() <= 2;
    if !lists || end < reader.parts.len() || !reader.times.is_empty() {
        return false;
    }
    if POSITIONS.contains(&&reader.text[key.span]) {
        let role = reader.span_of(1, end);
        let new = reader.fields.bylines.get(reader.since as usize..).and_then(<[_]>::last);
        let Some(names) = new.map(|byline| byline.names) else { return false };
        let people = &mut reader.fields.people[names.0 as usize..names.1 as usize];
        let Some(person) = people.last_mut().filter(|person| person.role.is_empty()) else { return false };
        person.role = role;
        return true;
    }
    let saved = reader.save();
    let writer = KEYS.by_key(reader.names.key(reader.words_of(key))) == Some(Key::Author);
    let named = writer && (2..=4).contains(&value.count()) && byline(reader, 1, end, Proof::Form).is_some();
    if !named {
        reader.restore(saved);
    }
    named
}
