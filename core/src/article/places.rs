//! Datelines: where an article was filed, and by which agency.

use super::parts::{COLON, COMMA, DASH, OPEN, Part, balanced};
use super::reader::Reader;
use super::senses::What;
use crate::dates::Date;
use crate::lookup::{BODY, DAY, PLACE, Phrases, UNNAMED};
use crate::records::From;
use crate::span::Span;
use crate::words::people::PICTURES;
use crate::words::places::{NO_PLACE, SIGNED_AT};
use std::sync::LazyLock;

/// Words for pictures: a line that begins with one stands below a picture.
pub(super) static PICTURE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(PICTURES));

/// Appends the dateline that the parts `[first, end)` are; whatever is neither an agency nor a manner
/// is a place.
pub(crate) fn dateline(reader: &mut Reader, first: usize, end: usize, date: Option<(Span, Date)>) {
    let starts = reader.starts();
    let mut last = None;
    for i in first..end {
        let (part, sense) = (reader.parts[i], reader.senses[i]);
        match sense.what {
            What::Manner => {}
            what if what.names() => {
                reader.fields.agencies.push(part.span);
                if matches!(what, What::Agency | What::Outlet) {
                    last = Some(part.span);
                }
            }
            _ => reader.fields.places.push(part.span),
        }
    }
    let mut span = reader.span_of(first, end);
    if let Some((time, _)) = date {
        span = Span::new(span.start.min(time.start), span.end.max(time.end));
    }
    let span = balanced(reader.text, span);
    reader.push_dateline(span, starts, date.map(|(_, date)| date));
    if let Some(name) = last {
        reader.propose(name, From::Dateline);
    }
}

/// Whether the parts `[first, end)` make a dateline: places and agencies and nothing else. A place no
/// table knows is one by its form, beside an agency.
pub(crate) fn is_dateline(reader: &Reader, first: usize, end: usize) -> bool {
    is_dateline_from(reader, first, end, false)
}

/// As [`is_dateline`], where the first part may be known to have the form of a place.
pub(crate) fn is_dateline_from(reader: &Reader, first: usize, end: usize, placed: bool) -> bool {
    let (mut places, mut names, mut unknown, mut sure) = (0, 0, 0, false);
    for i in first..end {
        let sense = reader.senses[i];
        match sense.what {
            What::Place => places += 1,
            What::Agency | What::Generic | What::Acronym => {
                names += 1;
                sure = true;
            }
            // a paper signs for its columnists too: beside an unknown word it is no proof of a place
            What::Outlet => {
                names += 1;
                sure |= reader.names.own(reader.names.key(reader.words_of(reader.parts[i])));
            }
            What::Manner => names += 1,
            What::Unknown if names == 0 && (i == first || reader.parts[i].before & COMMA != 0) => {
                unknown += 1
            }
            // the paper itself, then a place
            What::Unknown
                if i == first + 1
                    && i + 1 == end
                    && reader.names.is_article(reader.words_of(reader.parts[first])) =>
            {
                return may_place(reader, i) && reader.parts[i].before & DASH != 0;
            }
            _ => return false,
        }
    }
    if unknown == 0 {
        return places > 0 && names > 0;
    }
    // `Firstname Lastname, Agency` is a writer as well
    let part = reader.parts[first];
    if end == first + 2
        && part.count() > 1
        && part.after & COMMA != 0
        && part.after & OPEN == 0
        && cased(reader.text, part)
    {
        return false;
    }
    let places = (first..end).filter(|&i| reader.senses[i].what == What::Unknown);
    sure && names > 0
        && places.clone().all(|i| placed && i == first || may_place(reader, i))
        && reader.parts[first].after & COLON == 0
}

/// Whether a part is written in capital and small letters both.
fn cased(text: &str, part: Part) -> bool {
    let s = &text[part.span];
    s.starts_with(char::is_uppercase) && s.chars().any(char::is_lowercase)
}

/// Whether a part that no table knows has the form of a place: one to three words of a name.
pub(crate) fn may_place(reader: &Reader, i: usize) -> bool {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let none = BODY | DAY | UNNAMED;
    part.count() <= 3
        && (part.span.len() >= 4 || part.span.len() == 3 && cased(reader.text, part))
        && !NO_PLACE.contains(&&reader.text[words[0].span])
        && !PICTURE.begins_with(words[0])
        && reader.names.whole(&words[..1]) & none == 0
        && reader.names.whole(words) & none == 0
        && reader.names.may_name(reader.text, words)
}

/// `حرر بتونس في`, `Fait à Tunis, le`: the place behind the word that a writer signs with.
pub(crate) fn done_at(reader: &mut Reader, i: usize) -> bool {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let Some(&place) = words.get(1).filter(|_| SIGNED_AT.contains(&&reader.text[words[0].span])) else {
        return false;
    };
    let mut place = Part { span: Span::new(place.span.start, part.span.end), first: part.first + 1, ..part };
    let s = &reader.text[place.span];
    let lead = match s.strip_prefix('ب') {
        Some(name) => s.len() - name.len(),
        None => s.find(' ').map_or(0, |at| at + 1),
    };
    place.span.start += lead as u32;
    if lead == 0 || reader.names.phrase(&reader.text[place.span]) & PLACE == 0 {
        return false;
    }
    reader.parts[i] = place;
    dateline(reader, i, i + 1, None);
    true
}
