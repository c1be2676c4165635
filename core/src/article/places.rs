//! Datelines: where an article was filed, and by which agency.

use super::parts::{COLON, COMMA, DASH, balanced};
use super::reader::Reader;
use super::senses::What;
use crate::dates::Date;
use crate::lookup::{BODY, DAY, UNNAMED};
use crate::records::From;
use crate::span::Span;

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
    let places = (first..end).filter(|&i| reader.senses[i].what == What::Unknown);
    sure && names > 0
        && places.clone().all(|i| may_place(reader, i))
        && reader.parts[first].after & COLON == 0
}

/// Whether a part that no table knows has the form of a place: one to three words of a name.
pub(crate) fn may_place(reader: &Reader, i: usize) -> bool {
    let part = reader.parts[i];
    let words = reader.words_of(part);
    let none = BODY | DAY | UNNAMED;
    part.count() <= 3
        && part.span.len() >= 4
        && !["The", "A", "An", "In", "At", "On"].contains(&&reader.text[words[0].span])
        && reader.names.whole(&words[..1]) & none == 0
        && reader.names.whole(words) & none == 0
        && reader.names.may_name(reader.text, words)
}
