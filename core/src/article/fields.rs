//! What a key introduces before a colon: `Key: value` lines; and the byline that names behind any key are.

use super::credits::{self, credit};
use super::parts::{COLON, COMMA, EDGE, Part, SLASH, balanced, digit, stops};
use super::people::{self, Proof};
use super::places::dateline;
use super::reader::{Reader, Zone};
use super::senses::What;
use super::works;
use crate::dates;
use crate::lookup::{FIRST_WORD, HONORIFIC, KEYS, LAST_WORD, PLACE, POSTER, ROLE};
use crate::records::*;
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::function::ARTICLE;
use crate::words::keys::Key;
use crate::words::people::{BEHIND_NAME, HOUSES, OF_TEXTS};
use crate::words::works::PUBLISHERS;

/// The most words that name whom a text is owed to behind a key.
const SOURCE_WORDS: u32 = 10;

/// The most words of a section or a dateline behind a key.
const PLACE_WORDS: u32 = 8;

/// The most words of any other key's value: with more it is a sentence.
const VALUE_WORDS: u32 = 14;

/// `Key: value` at part `i`; the part after it, and what the line is.
pub(crate) fn field(
    reader: &mut Reader,
    line: Span,
    i: usize,
    end: usize,
    zone: Zone,
) -> Option<(usize, LineKind)> {
    let key = KEYS.by_key(reader.names.key(reader.words_of(reader.parts[i])))?;
    let value_end = (i + 2..end)
        .find(|&j| {
            reader.senses[j].key && reader.parts[j].after & COLON != 0 && reader.parts[j].before & SLASH == 0
        })
        .unwrap_or(end);
    let words =
        if i + 1 < value_end { reader.parts[value_end - 1].end - reader.parts[i + 1].first } else { 0 };
    let timed = reader.parts[i].after & EDGE != 0 || reader.parts.get(end).is_some();
    if matches!(key, Key::Headline | Key::Subject)
        && i == 0
        && zone == Zone::Head
        && reader.heading.is_empty()
    {
        reader.heading = line;
        reader.headline = written_value(reader, line, i);
        reader.times.clear();
        return Some((reader.parts.len(), LineKind::Heading));
    }
    if words == 0 && !timed {
        return None;
    }
    match key {
        Key::Source => source_value(reader, line, i, value_end, words, zone)?,
        // a translation by an outlet: `ترجمة: X برس`
        Key::Translator if value_end == i + 2 && reader.senses[i + 1].what.names() => {
            credit(reader, i + 1, value_end, None);
        }
        Key::Author | Key::Translator => writer_value(reader, line, i, value_end)?,
        Key::From if words > 0 => {
            mail_name(reader, written_value(reader, line, i), zone);
            return Some((reader.parts.len(), LineKind::Meta));
        }
        Key::Section if words > 0 && words <= PLACE_WORDS => {
            // `World; Pg. 12`
            for j in i + 1..value_end {
                let span = reader.parts[j].span;
                if !reader.text[span].chars().any(digit) {
                    reader.fields.sections.push(span);
                }
            }
        }
        Key::Dateline if words > 0 && words <= PLACE_WORDS => dateline_value(reader, i, value_end),
        Key::Date | Key::Modified => {
            if reader.times.is_empty() {
                return None;
            }
            return Some((reader.parts.len(), LineKind::Meta));
        }
        Key::From | Key::Section => return None,
        Key::Headline | Key::Subject if zone == Zone::Head => return None,
        _ if words <= VALUE_WORDS => {
            // what a page number or a length says is no time
            let span = Span::new(reader.parts[i].span.start, reader.parts[value_end.max(i + 1) - 1].span.end);
            reader.times.retain(|time| !span.contains(time.span));
        }
        _ => return None,
    }
    Some((value_end, LineKind::Meta))
}

/// All that stands behind the key at part `i` and its colon.
fn written_value(reader: &Reader, line: Span, i: usize) -> Span {
    let whole = trim_span(reader.text, Span::new(reader.parts[i].span.end, line.end));
    let colon = if reader.parts[i].after & COLON == 0 { None } else { reader.text[whole].find(':') };
    trim_span(reader.text, Span::new(whole.start + colon.map_or(0, |at| at as u32 + 1), line.end))
}

/// Whom a text is owed to, behind the key at part `i`.
fn source_value(reader: &mut Reader, line: Span, i: usize, end: usize, words: u32, zone: Zone) -> Option<()> {
    let text = reader.text;
    // a house that printed a book printed no news
    if PUBLISHERS.contains(&&text[reader.parts[i].span]) && works::holds(text, line) {
        reader.times.clear();
        return Some(());
    }
    // where a text was written, and who wrote it
    if end == i + 3 && reader.senses[i + 1].what == What::Place && reader.senses[i + 2].what == What::Person {
        return byline(reader, i + 2, end, Proof::Given);
    }
    let owed = words > 0
        && words <= SOURCE_WORDS
        && !stops(&text[reader.span_of(i + 1, end)])
        && credits::may_owe(reader, reader.parts[i], reader.parts[i + 1], reader.senses[i + 1].what);
    if !owed {
        return None;
    }
    let from = if zone == Zone::Head { From::Field } else { From::Credit };
    credit(reader, i + 1, end, Some(from));
    Some(())
}

/// Who wrote or translated a text, behind the key at part `i`.
fn writer_value(reader: &mut Reader, line: Span, i: usize, end: usize) -> Option<()> {
    // the editors of the paper are nobody's name
    let editors = end == i + 2 && reader.senses[i + 1].what == What::Poster;
    let saved = reader.save();
    if byline(reader, i + 1, end, Proof::Form).is_none() && !editors {
        return None;
    }
    if of_work(reader, line, reader.parts[i]) {
        reader.restore(saved);
    }
    Some(())
}

/// Where a text was written and when, behind the key at part `i`.
fn dateline_value(reader: &mut Reader, i: usize, end: usize) {
    let date = reader.times.iter().find_map(|time| match time.value {
        dates::Value::At { date: Some(date), clock: None, .. } => Some((time.span, date)),
        _ => None,
    });
    // a day without its year is no place
    for j in i + 1..end {
        if dates::is_yearless(&reader.text[reader.parts[j].span]) {
            reader.senses[j].what = What::Manner;
        }
    }
    dateline(reader, i + 1, end, date);
    reader.times.clear();
}

/// The name in a mail's `From:`, in front of the address or in brackets behind it: a writer's, or the
/// outlet's that sent it.
fn mail_name(reader: &mut Reader, value: Span, zone: Zone) {
    let text = reader.text;
    let s = &text[value];
    let name = match (s.find(['<', '[']), s.find('('), s.find('@')) {
        (Some(at), _, _) if at > 0 => &s[..at],
        (_, Some(open), Some(at)) if at < open => s[open + 1..].split(')').next().unwrap_or(""),
        (_, _, None) => s,
        _ => return,
    };
    let name = name.trim().trim_matches(['"', '\'', ' ']);
    if name.is_empty() || name.contains('@') || name.len() > 80 {
        return;
    }
    let span = Span::of(text, name);
    let inside = |word: &fold::Word| span.contains(word.span);
    let first = reader.words.iter().take_while(|word| !inside(word)).count();
    let count = reader.words[first..].iter().take_while(|word| inside(word)).count();
    let part = Part { span, first: first as u32, end: (first + count) as u32, before: COLON, after: EDGE };
    let sense = reader.sense(part);
    if zone == Zone::Head && matches!(sense.what, What::Agency | What::Outlet) {
        (reader.parts[0], reader.senses[0]) = (part, sense);
        reader.parts.truncate(1);
        return credit(reader, 0, 1, Some(From::Field));
    }
    // an office that posts is no author
    let office = part.words(&reader.words).iter().fold(0, |all, &word| all | reader.names.whole(&[word]));
    if office & (POSTER | ROLE | FIRST_WORD | LAST_WORD) != 0 {
        return;
    }
    let starts = reader.starts();
    reader.fields.people.push(PersonRec { name: span, role: Span::default() });
    reader.push_byline(span, starts);
}

/// Capitals of no more bytes are an outlet's or an agency's.
const LETTERS: usize = 3;

/// A byline that the parts `[first, end)` are: names, a role behind them, agencies.
pub(crate) fn byline(reader: &mut Reader, first: usize, end: usize, proof: Proof) -> Option<()> {
    let starts = reader.starts();
    let mut last = first;
    // `Surname, Name` is one person
    let named = first < end && reader.parts[first].count() > 1;
    for i in first..end {
        without_place(reader, i);
        let (part, sense) = (reader.parts[i], reader.senses[i]);
        // a title that a stroke sets off from its name: `By Dr/ X`
        if last == first && i + 1 < end && part.after & SLASH != 0 && is_title(reader, part) {
            continue;
        }
        // `By XY`: letters that nobody is called
        let letters = i == first && sense.what == What::Acronym && part.span.len() <= LETTERS;
        if letters || matches!(sense.what, What::Outlet | What::Agency | What::Generic) {
            if i == first && sense.what != What::Outlet {
                return None;
            }
            reader.fields.agencies.push(part.span);
        } else if i == first && matches!(sense.what, What::Poster | What::Place) {
            return None;
        } else if i > first && people::opens_with_role(reader, i) {
            let role = reader.span_of(i, end);
            reader.fields.people.last_mut()?.role = role;
            last = end;
            break;
        } else if i > first
            && (people::is_degree(&reader.text[part.span])
                || sense.what == What::Place
                || HOUSES.contains(&&reader.text[reader.words_of(part)[0].span])
                || named && sense.what == What::Unknown && part.count() == 1)
        {
            // `By X in Moscow`, `By X, Moscow`: the place stays outside, known or not
            break;
        } else {
            let saved = reader.save();
            if !people::people(reader, part.first, part.end, proof) {
                // what is no name behind a name tells where the writer works: `By X, ABC-Studio Y`, `By X/PLACE (Y)`
                let behind = part.before & (COMMA | SLASH) != 0 && part.count() <= 4;
                if last == first || i + 2 < end || !behind {
                    return None;
                }
                reader.restore(saved);
                break;
            }
        }
        last = i + 1;
    }
    if last == first || reader.fields.people.len() as u32 == starts.0 {
        return None;
    }
    reader.push_byline(balanced(reader.text, reader.span_of(first, last)), starts);
    Some(())
}

/// Whether a part is nothing but a title.
pub(crate) fn is_title(reader: &Reader, part: Part) -> bool {
    let words = reader.words_of(part);
    reader.names.whole(words) & HONORIFIC != 0
        || words.len() == 2
            && reader.names.whole(&words[..1]) & HONORIFIC != 0
            && reader.text[words[1].span].starts_with(ARTICLE)
}

/// Whether what the key `part` opens stands among the data of a book or a film: then its name is of that. Who
/// reported, spoke to somebody or edited is said of texts alone.
pub(crate) fn of_work(reader: &Reader, line: Span, part: Part) -> bool {
    let key = &reader.text[reader.words_of(part)[0].span];
    !OF_TEXTS.contains(&key) && works::holds(reader.text, line)
}

/// Cuts `in London` off the part's end: it says where the writer is, and is no part of the name.
fn without_place(reader: &mut Reader, i: usize) {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let at = words.iter().position(|word| BEHIND_NAME.contains(&&reader.text[word.span]));
    if let Some(at) = at.filter(|&at| at > 0 && at + 1 < words.len())
        && reader.names.whole(&words[at + 1..]) & PLACE != 0
    {
        let after = part.after;
        reader.parts[i] = part.narrow(&reader.words, part.first, part.first + at as u32);
        reader.parts[i].after = after;
        reader.senses[i] = reader.sense(reader.parts[i]);
    }
}
