//! What a key introduces with no colon between: `بقلم X`, `نقلا عن X`, `كتبت - X`.

use super::credits::{self, credit};
use super::fields::{byline, is_title, of_work};
use super::parts::{self, COLON, COMMA, DASH, EDGE, Part, QUOTE, SLASH, is_thai, stops};
use super::people::{self, Proof};
use super::reader::Reader;
use super::senses::What;
use crate::lookup::{FIRST_WORD, PLACE};
use crate::records::*;
use crate::span::Span;
use crate::text::fold;
use crate::words::credits::{FOR_BULLETIN, SOLD};
use crate::words::function::ARTICLE;
use crate::words::people::{
    LOOSE, OFFICE_IN, OWN_WORK, ROLLS, STRONG, STRONG_ARTICLES, STRONG_BY, STRONG_OPENINGS, SURELY_IN,
};

/// A byline or credit that a key opens: `بقلم X`, `نقلا عن X`, `كتبت - X`. The part after it.
pub(crate) fn keyed(reader: &mut Reader, line: Span, i: usize, end: usize) -> Option<usize> {
    let (part, sense) = (reader.parts[i], reader.senses[i]);
    let (by, owed) = (usize::from(sense.byline), usize::from(sense.credit));
    if by > 0 && by >= owed && sense.what != What::Person {
        return written_by(reader, line, i, end);
    }
    if owed > 0 && owed < part.count() {
        return owed_to(reader, line, i, end);
    }
    if credits::is_key(reader, i)
        && i + 1 < end
        && credits::may_owe(reader, part, reader.parts[i + 1], reader.senses[i + 1].what)
    {
        credit(reader, i + 1, end, Some(From::Credit));
        return Some(end);
    }
    None
}

/// The writer behind the key of a byline that part `i` opens with.
fn written_by(reader: &mut Reader, line: Span, i: usize, end: usize) -> Option<usize> {
    let (part, sense) = (reader.parts[i], reader.senses[i]);
    let (by, count) = (usize::from(sense.byline), part.count());
    if let Some(next) = made_by_house(reader, i, by, end) {
        return Some(next);
    }
    let first = if by == count {
        if part.after & (COLON | DASH | SLASH) == 0 || i + 1 >= end {
            return None;
        }
        i + 1
    } else if let Some(next) = behind_office(reader, i, by, end) {
        next
    } else {
        reader.parts[i] = part.narrow(&reader.words, part.first + by as u32, part.end);
        reader.senses[i] = reader.sense(reader.parts[i]);
        i
    };
    // most keys are ordinary words too, unless a colon or dash sets them off
    let closed = reader.parts[i].after & COLON != 0 && reader.parts[i].after & EDGE != 0;
    let office = first > i && by < count;
    let set_off = first > i && (!office || strong(reader, part, by))
        || strong(reader, part, by) && is_full_name(reader, i)
        || closed
        || is_rolled(reader, line, part, i)
        || reader.parts[i].after & SLASH != 0 && is_title(reader, reader.parts[i]);
    let what = reader.senses[first].what;
    if !set_off && !matches!(what, What::Person | What::Poster) && !what.names() {
        reader.parts[i] = part;
        reader.senses[i] = sense;
        return None;
    }
    let saved = reader.save();
    // what follows a dash may be an agency, a place or a second writer's key
    let key = |j: usize| reader.senses[j].key && reader.parts[j].after & COLON != 0;
    let stop = (first + 1..end)
        .find(|&j| reader.senses[j].byline > 0 && !people::is_late_role(reader, j) || key(j))
        .unwrap_or(end);
    let loose = by == 1 && LOOSE.contains(&&reader.text[reader.words_of(part)[0].span]);
    // beside who took the pictures it is who wrote
    let loose = loose && !(i + 1..reader.senses.len()).any(key);
    let proof = if set_off && !loose { Proof::Form } else { Proof::Given };
    if byline(reader, first, stop, proof).is_some() {
        if of_work(reader, line, part) {
            reader.restore(saved);
        }
        return Some(stop);
    }
    reader.restore(saved);
    // an office is nobody by name
    let office = stop == first + 1 && people::opens_with_role(reader, first);
    if office || reader.senses[first].what == What::Poster {
        return Some(first + 1);
    }
    // a translation by an outlet, or no writer but agencies: `ترجمة X برس`, `Par X avec Y`
    let names = (first..end).take_while(|&j| reader.senses[j].what.names()).count();
    if names > 0 && !reader.senses[first].common {
        credit(reader, first, first + names, None);
        return Some(first + names);
    }
    reader.parts[i] = part;
    reader.senses[i] = sense;
    None
}

/// Whom the text is owed to, behind the key of a credit that part `i` opens with.
fn owed_to(reader: &mut Reader, line: Span, i: usize, end: usize) -> Option<usize> {
    // with more words it is a sentence
    const MOST: usize = 6;
    let part = reader.parts[i];
    let owed = usize::from(reader.senses[i].credit);
    // `نقلا عن صحيفة X`: the newspaper is part of the name
    let called = reader.names.whole(&reader.words_of(part)[owed - 1..owed]) & FIRST_WORD != 0;
    let from = if called && owed > 1 { owed - 1 } else { owed };
    let mut value = part.narrow(&reader.words, part.first + from as u32, part.end);
    let mut sense = reader.sense(value);
    // `خدمة X خاص بـ Y`: sold to the paper that printed it
    let own = reader.words_of(value).iter().position(|word| &reader.text[word.span] == SOLD);
    if let Some(at) = own.filter(|&at| at > 0 && !sense.what.names()) {
        value = part.narrow(&reader.words, value.first, value.first + at as u32);
        sense = reader.sense(value);
        if sense.what.names() {
            reader.parts[i] = value;
            reader.senses[i] = sense;
            credit(reader, i, i + 1, Some(From::Credit));
            return Some(end);
        }
    }
    let sure = owed >= 2 || sense.what.names();
    if !sure
        || value.count() > MOST
        || !credits::may_owe(reader, part, value, sense.what)
        || stops(&reader.text[line]) && !sense.what.names()
    {
        return None;
    }
    reader.parts[i] = value;
    reader.senses[i] = sense;
    credit(reader, i, end, Some(From::Credit));
    Some(end)
}

/// The house behind a key of a byline, which no person's name is: `ترجمة خاصة - X`, and a word of Thai, whose names are
/// of two.
fn made_by_house(reader: &mut Reader, i: usize, by: usize, end: usize) -> Option<usize> {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let last = &reader.text[words[words.len() - 1].span];
    let own = words.len() > 1 && by + 1 >= words.len() && OWN_WORK.contains(&last);
    let next = *reader.parts.get(i + 1).filter(|_| i + 1 < end && part.after & (COLON | DASH) != 0)?;
    let thai = by == words.len() && next.count() == 1 && is_thai(&reader.text[next.span]);
    let named = reader.senses[i + 1].what != What::Person && next.count() <= 4;
    if !(own && named || thai) {
        return None;
    }
    credit(reader, i + 1, i + 2, None);
    Some(i + 2)
}

/// Whether part `i`, cut to what stands behind the key that `part` opens with, is a name in the list of who made a
/// text: in brackets, prepared for a bulletin, or beside another such key.
fn is_rolled(reader: &Reader, line: Span, part: Part, i: usize) -> bool {
    let s = &reader.text[line];
    let name = reader.parts[i];
    let key = &reader.text[reader.words_of(part)[0].span];
    let words = reader.words_of(name);
    let made = ROLLS.contains(&key)
        && (2..=4).contains(&words.len())
        && !reader.text[words[0].span].starts_with(ARTICLE)
        && reader.names.may_name(reader.text, words);
    let beside = || {
        let read = reader.fields.bylines.last().is_some_and(|byline| line.contains(byline.span));
        let key =
            |j: usize| j != i && ROLLS.contains(&&reader.text[reader.words_of(reader.parts[j])[0].span]);
        read || (0..reader.parts.len()).any(key)
    };
    let bulletin = || reader.text[name.span.end as usize..].trim_start().starts_with(FOR_BULLETIN);
    made && (s.starts_with('(') && s.ends_with(')') || bulletin() || beside())
}

/// The part with the writer's name where part `i` is a key and the writer's office (`مراسل «X»:`,
/// `من مراسلنا في X:`, `بقلم رئيس التحرير:`), or the same part cut to the name behind such words.
fn behind_office(reader: &mut Reader, i: usize, by: usize, end: usize) -> Option<usize> {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let rest = &words[by..];
    let place = |words: &[fold::Word]| {
        let leads = words.first().is_some_and(|word| OFFICE_IN.contains(&&reader.text[word.span]));
        let mut count = 0;
        reader.names.openings(words.get(1..).unwrap_or_default(), |n, tags| {
            if tags & PLACE != 0 {
                count = n + 1;
            }
        });
        if leads { count } else { 0 }
    };
    // the outlet in quotation marks, or one that is known
    let quoted = parts::between(reader.text, words[by - 1].span.end, rest[0].span.start) & QUOTE != 0;
    let mut at = match quoted {
        true => (1..rest.len())
            .find(|&k| parts::between(reader.text, rest[k - 1].span.end, rest[k].span.start) & QUOTE != 0)
            .unwrap_or(rest.len()),
        false => reader.names.opening_name(rest),
    };
    at += place(&rest[at..]);
    let behind = part.after & (COLON | DASH | SLASH) != 0 || part.after & COMMA != 0 && by > 2;
    // an outlet that no table knows before a place that one does
    if behind && rest.len() <= 5 && (1..rest.len()).any(|k| k + place(&rest[k..]) == rest.len()) {
        at = rest.len();
    }
    if at == rest.len()
        || people::is_office(reader, rest)
        || at == 0 && rest.len() <= 4 && leads_place(reader, rest)
    {
        return (behind && i + 1 < end).then_some(i + 1);
    }
    if at == 0 || rest.len() - at < 2 {
        return None;
    }
    let from = part.first + (by + at) as u32;
    let mut name = part.narrow(&reader.words, from, part.end);
    name.before = COLON;
    let sense = reader.sense(name);
    if sense.what != What::Person {
        return None;
    }
    (reader.parts[i], reader.senses[i]) = (name, sense);
    Some(i)
}

/// Whether words are a place behind its preposition, whether or not a table knows it.
fn leads_place(reader: &Reader, words: &[fold::Word]) -> bool {
    words.len() > 1 && SURELY_IN.contains(&&reader.text[words[0].span])
}

/// Whether part `i`, behind the key of a byline and no mark, is a name by more than standing there:
/// of two words or more, not all of them with the article.
fn is_full_name(reader: &Reader, i: usize) -> bool {
    let words = reader.words_of(reader.parts[i]);
    words.len() > 1 && !words.iter().all(|word| reader.text[word.span].starts_with(ARTICLE))
        || words.iter().any(|word| reader.text[word.span].starts_with(char::is_uppercase))
}

/// Whether the key of a byline, the first words of `part`, means nothing else.
fn strong(reader: &Reader, part: Part, count: usize) -> bool {
    let first = &reader.text[reader.words[part.first as usize].span];
    let last = &reader.text[reader.words[part.first as usize + count - 1].span];
    STRONG.contains(&first)
        || STRONG_BY.iter().any(|word| last.eq_ignore_ascii_case(word))
        || STRONG_ARTICLES.contains(&last)
        || STRONG_OPENINGS.iter().any(|key| reader.text[part.span].starts_with(key))
}
