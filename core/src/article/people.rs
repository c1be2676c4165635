//! Bylines: who wrote an article, with role where given.

use super::parts::{COLON, SLASH};
use super::reader::Reader;
use super::senses::{What, initialed};
use crate::lookup::{BODY, BYLINE, GENERIC, GIVEN, HONORIFIC, PLACE, POSTER, ROLE};
use crate::records::PersonRec;
use crate::span::Span;
use crate::structure::shape::may_be_verb;
use crate::text::fold;
use crate::words::function::ARTICLE;
use crate::words::people::{DEGREES, FROM, JOINS, LEARNED, PLACED, REPORTS_FROM, SIGNS, SON};

/// How sure it must be that words are a name: beside a key form is enough, alone they need a given
/// name or a title.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    Form,
    Given,
}

/// Appends the people, and agencies behind an "and", that the words `[first, end)` name. False, with
/// nothing to rely on, where they do not look like names.
pub(crate) fn people(reader: &mut Reader, first: u32, end: u32, proof: Proof) -> bool {
    let mut at = first;
    let (mut any, mut glued) = (false, false);
    // `By Land and Sea`: of several names one at least is of two words
    let (mut count, mut full) = (0, false);
    let mut i = first;
    while i <= end {
        let joint = if i == end {
            Joint::End
        } else if i == at {
            Joint::None
        } else {
            joint(reader, at, i, end)
        };
        if let Joint::None = joint {
            i += 1;
            continue;
        }
        if at < i {
            let proof = if any { Proof::Form } else { proof };
            let end = before_place(reader, at, i);
            if !person(reader, at, end, glued, proof) {
                return false;
            }
            any = true;
            (count, full) = (count + 1, full || end - at > 1);
        }
        match joint {
            Joint::Word => {
                at = i + 1;
                glued = false;
            }
            Joint::Glued => {
                at = i;
                glued = true;
            }
            Joint::Agencies(span) => {
                reader.fields.agencies.push(span);
                at = i + 1;
            }
            Joint::End | Joint::None => {}
        }
        i += 1;
    }
    any && (count == 1 || full)
}

/// Where the name ends that the words `[first, end)` are with the place behind it: `X in London`.
fn before_place(reader: &Reader, first: u32, end: u32) -> u32 {
    const PLACE_NAME: u32 = 3;
    let leads = |&at: &u32| leads_place(reader, reader.words[at as usize]);
    let Some(at) = (first + 2..end.saturating_sub(1)).find(leads) else { return end };
    let place = &reader.words[at as usize + 1..end as usize];
    let capital = |word: &fold::Word| reader.text[word.span].starts_with(char::is_uppercase);
    let named = end - at - 1 <= PLACE_NAME && place.iter().all(capital);
    if named || reader.names.whole(place) & PLACE != 0 { at } else { end }
}

/// Whether a word may stand before the place where a writer is.
fn leads_place(reader: &Reader, word: fold::Word) -> bool {
    word.span.len() <= 8 && PLACED.contains(&&reader.text[word.span])
}

/// Whether part of a line is a writer with the place where he is, `X in London`, or several.
pub(crate) fn is_placed(reader: &Reader, first: u32, end: u32) -> bool {
    // most lines hold no such word
    let words = &reader.words[first as usize..end as usize];
    let cased = reader.text[words[0].span].starts_with(char::is_uppercase);
    if words.len() < 4 || !cased || !words[2..].iter().any(|&word| leads_place(reader, word)) {
        return false;
    }
    let mut at = first;
    for i in first + 1..=end {
        if i == end || matches!(joint(reader, at, i, end), Joint::Word) {
            if before_place(reader, at, i) == i {
                return false;
            }
            at = i + 1;
        }
    }
    true
}

/// Appends the writer of a list that the words `[first, end)` name, whom an "and" may join to the one before.
pub(crate) fn listed(reader: &mut Reader, first: u32, end: u32, joined: bool) -> bool {
    person(reader, first, end, joined, Proof::Form)
}

/// Whether the words `[first, end)` are several names, one of which at least is surely a name.
pub(crate) fn is_list(reader: &Reader, first: u32, end: u32) -> bool {
    let (mut at, mut pieces, mut known) = (first, 0, false);
    for i in first + 1..=end {
        let joint = if i == end { Joint::End } else { joint(reader, at, i, end) };
        let next = match joint {
            Joint::Word => i + 1,
            Joint::Glued | Joint::End => i,
            _ => continue,
        };
        // most parts are one name, if any
        if i == end && pieces == 0 {
            return false;
        }
        let words = &reader.words[at as usize..i as usize];
        if !(2..=3).contains(&words.len()) || !reader.names.may_name(reader.text, words) {
            return false;
        }
        known |= reader.names.nisba(reader.text, words);
        reader.names.openings(words, |_, tags| known |= tags & GIVEN != 0);
        if at > first && matches!(joint, Joint::End | Joint::Glued) {
            // behind the Arabic "and" the first word is the name with it
            known |= given_behind_and(reader, at);
        }
        pieces += 1;
        at = next;
    }
    pieces > 1 && known
}

/// Whether word `i` is a given name behind the "and" written with it.
fn given_behind_and(reader: &Reader, i: u32) -> bool {
    let s = &reader.text[reader.words[i as usize].span];
    s.strip_prefix(['و', 'ו']).is_some_and(|rest| reader.names.phrase(rest) & GIVEN != 0)
}

enum Joint {
    None,
    /// A word between two names.
    Word,
    /// The Arabic "and" that is written with the name behind it.
    Glued,
    /// It with agencies behind it.
    Agencies(Span),
    End,
}

fn joint(reader: &Reader, at: u32, i: u32, end: u32) -> Joint {
    let word = reader.words[i as usize];
    let s = &reader.text[word.span];
    if JOINS.contains(&s) {
        // `W en Madrid`: in some languages the word leads to a place
        let place = &reader.words[i as usize + 1..end as usize];
        let leads = leads_place(reader, word) && reader.names.whole(place) & PLACE != 0;
        return if leads { Joint::None } else { Joint::Word };
    }
    let Some(rest) = s.strip_prefix(['و', 'ו']).filter(|rest| rest.chars().count() > 2) else {
        return Joint::None;
    };
    let span = Span::new(word.span.end - rest.len() as u32, word.span.end);
    let mut tags = 0;
    fold::words(reader.text, span, |word| tags |= reader.names.whole(&[word]));
    if tags & GENERIC != 0 {
        Joint::Agencies(span)
    } else if tags & GIVEN != 0 && (i - at >= 2 || end - i >= 2)
        || (i - at >= 2 && end - i >= 2 && reader.names.whole(&[word]) == 0 && s != SON)
    {
        Joint::Glued
    } else {
        Joint::None
    }
}

/// Appends one person if the words `[first, end)` may be one.
fn person(reader: &mut Reader, first: u32, end: u32, joined: bool, proof: Proof) -> bool {
    let words = &reader.words[first as usize..end as usize];
    let mut span = Span::new(words[0].span.start, words[words.len() - 1].span.end);
    // behind another name the "and" is no part of this one
    if joined && reader.names.whole(&words[..1]) == 0 {
        span.start += 'و'.len_utf8() as u32;
    }
    let (mut titles, mut given) = (0, 0);
    reader.names.openings(words, |count, tags| {
        if tags & HONORIFIC != 0 {
            titles = count;
        }
        if tags & GIVEN != 0 {
            given = count;
        }
    });
    let bare = &words[titles.min(words.len() - 1)..];
    // an office or a desk is nobody by name: `قسم التحقيقات`, `المحرر السياسي`
    let first = reader.names.whole(&words[..1]);
    let called = reader.text[words[0].span].starts_with(ARTICLE) && first & BYLINE != 0;
    let last = words.len() - 1;
    // in English the role is the last word: `Our Staff Reporter`
    let role = reader.names.whole(words) & ROLE != 0
        || reader.text[words[0].span].is_ascii() && reader.names.whole(&words[last..]) & (ROLE | POSTER) != 0;
    let office = titles == 0 && given == 0 && (called || role || first & (ROLE | BODY | GENERIC) != 0);
    // a prince or a general is whom a text is about, a doctor may have written it
    let learned = titles > 0 && {
        let s = &reader.text[words[0].span];
        s.chars().count() <= 2 || LEARNED.iter().any(|title| s.starts_with(title))
    };
    // a sentence that no table knows has its verb behind the first word
    let told = titles == 0
        && given == 0
        && bare.len() > 2
        && bare[1..].iter().any(|word| may_be_verb(&reader.text[word.span]));
    let fits = !office
        && !told
        && reader.names.may_name(reader.text, bare)
        && match proof {
            Proof::Form => true,
            Proof::Given => {
                let named = given > 0
                    || reader.names.nisba(reader.text, bare)
                    || initialed(reader.text, bare)
                    || reader.names.surnamed(reader.text, bare);
                learned || titles == 0 && bare.len() >= 2 && named
            }
        };
    if fits {
        reader.fields.people.push(PersonRec { name: span, role: Span::default() });
    }
    fits
}

/// `name : role`, parts `i` and those behind it up to `end`. True where it was appended as a byline.
pub(crate) fn with_role(reader: &mut Reader, i: usize, end: usize) -> bool {
    let name = reader.parts[i];
    let saved = reader.save();
    let starts = reader.starts();
    let named = reader.senses[i].what == What::Person
        || (name.count() >= 2 && !reader.text[name.span].starts_with(ARTICLE) && !opens_with_role(reader, i));
    if !named
        || !people(reader, name.first, name.end, Proof::Form)
        || reader.fields.people.len() as u32 != starts.0 + 1
    {
        reader.restore(saved);
        return false;
    }
    let role = reader.span_of(i + 1, end);
    reader.fields.people[starts.0 as usize].role = role;
    reader.push_byline(Span::new(name.span.start, role.end), starts);
    true
}

/// Appends the writer of `X yazdı`, `X reports from Y`: a name with nothing behind it but that.
pub(crate) fn before_verb(reader: &mut Reader, i: usize) -> bool {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    // no such verb stands behind a name in Arabic letters
    if words.len() < 3 || matches!(reader.text.as_bytes()[part.span.start as usize], 0xd8..=0xdb) {
        return false;
    }
    let verb = |word: &fold::Word| SIGNS.iter().find(|sign| reader.text[word.span] == *sign.0);
    let Some((at, sign)) = words.iter().enumerate().skip(2).find_map(|(at, word)| Some((at, verb(word)?)))
    else {
        return false;
    };
    let rest = &words[at + 1..];
    let placed = rest.len() > 1
        && REPORTS_FROM.contains(&&reader.text[rest[0].span])
        && reader.names.whole(&rest[1..]) & PLACE != 0;
    let all = words[..at].iter().all(|word| reader.text[word.span].starts_with(char::is_uppercase));
    // before a colon it leads to his words
    let quotes = !sign.1 && part.after & COLON != 0;
    if at > 3 || !all || quotes || !(rest.is_empty() || placed) {
        return false;
    }
    let proof = if sign.1 { Proof::Form } else { Proof::Given };
    let name = part.narrow(&reader.words, part.first, part.first + at as u32);
    let saved = reader.save();
    let starts = reader.starts();
    if !people(reader, name.first, name.end, proof) {
        reader.restore(saved);
        return false;
    }
    reader.push_byline(name.span, starts);
    true
}

/// Cuts the words that lead to a writer behind a place off the name: `القاهرة - من X`, `- من مراسلنا X`.
pub(crate) fn from_writer(reader: &mut Reader, i: usize) {
    let part = reader.parts[i];
    let from = FROM.contains(&&reader.text[reader.words_of(part)[0].span]);
    let lead = u32::from(reader.senses[i].byline).max(u32::from(from));
    if lead > 0 && part.count() as u32 >= lead + 2 {
        let mut name = part.narrow(&reader.words, part.first + lead, part.end);
        name.before = part.before;
        let sense = reader.sense(name);
        if sense.what == What::Person {
            (reader.parts[i], reader.senses[i]) = (name, sense);
        }
    }
}

/// Appends the writer behind a title that a stroke sets off: `السفير/ X`.
pub(crate) fn behind_title(reader: &mut Reader, first: usize, end: usize) -> bool {
    let (title, name) = (reader.parts[first], reader.parts.get(first + 1).copied());
    let Some(name) = name.filter(|_| end == first + 2 && title.after & SLASH != 0) else { return false };
    let titled = reader.names.whole(reader.words_of(title)) & HONORIFIC != 0;
    if !titled || !(2..=4).contains(&name.count()) || matches!(reader.senses[first + 1].what, What::Place) {
        return false;
    }
    let saved = reader.save();
    let starts = reader.starts();
    if !people(reader, name.first, name.end, Proof::Form) {
        reader.restore(saved);
        return false;
    }
    reader.push_byline(name.span, starts);
    true
}

/// Whether the first words of a line can be a role: the cheap question before all its words are read.
pub(crate) fn may_be_role(reader: &Reader, line: Span) -> bool {
    let latin = fold::first_word(reader.text, line).is_some_and(|word| reader.text[word.span].is_ascii());
    let mut role = latin;
    reader.names.openings_of(fold::walk(reader.text, line), |_, tags| role |= tags & ROLE != 0);
    role
}

/// Whether words are an office that stands for the name behind it: a title or a role.
pub(crate) fn is_office(reader: &Reader, words: &[fold::Word]) -> bool {
    let mut role = false;
    reader.names.openings(words, |count, tags| {
        role |= tags & ROLE != 0 || tags & HONORIFIC != 0 && count == words.len();
    });
    role && words.len() <= 4
}

/// Whether part `i` is a role and what belongs to it.
pub(crate) fn opens_with_role(reader: &Reader, i: usize) -> bool {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let mut role = false;
    reader.names.openings(words, |_, tags| role |= tags & ROLE != 0);
    // in English the role is the last word: `Middle East correspondent`
    let latin = reader.text[words[0].span].is_ascii();
    role |= latin && words.len() <= 4 && reader.names.whole(&words[words.len() - 1..]) & ROLE != 0;
    role && words.len() <= 10
}

/// Whether part `i` is what the writer is whom a key named before it, though its words may be a key too: `By X -
/// Correspondent of Y`. In Arabic the name may stand behind such a word.
pub(crate) fn is_late_role(reader: &Reader, i: usize) -> bool {
    reader.text[reader.parts[i].span].starts_with(char::is_uppercase)
        && reader.parts[i].after & COLON == 0
        && opens_with_role(reader, i)
}

/// Whether a part is a degree behind a name: `X, Ph.D.`.
pub(crate) fn is_degree(s: &str) -> bool {
    let letters = || s.chars().filter(|c| !matches!(c, '.' | ' '));
    s.len() <= 7 && DEGREES.iter().any(|degree| letters().eq(degree.chars()))
}
