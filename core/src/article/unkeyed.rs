//! Names without a key: writers by what stands beside them.

use super::parts::{COLON, COMMA, DASH, Part, SLASH, balanced};
use super::people::{self, Proof};
use super::places::{dateline, may_place};
use super::reader::{Reader, Zone};
use super::senses::What;
use crate::lookup::GENERIC;
use crate::span::Span;

/// A name without a key, what stands beside it deciding.
pub(crate) fn person(reader: &mut Reader, first: usize, end: usize, zone: Zone) -> Option<()> {
    let part = reader.parts[first];
    if end - first >= 2 && people::opens_with_role(reader, first + 1) && people::with_role(reader, first, end)
    {
        return Some(());
    }
    let starts = reader.starts();
    let listed = (first..end).all(|i| named_list(reader, i, first))
        && (people::is_list(reader, part.first, part.end)
            || end > first + 1 && (first..end).any(|i| reader.senses[i].what == What::Person));
    let joined = joined_agencies(reader, part) || listed;
    if reader.senses[first].what != What::Person && !joined {
        return None;
    }
    if in_heading(reader, part.span) {
        return None;
    }
    // a name in a network stands beside it
    let linked = reader.text[part.span.end as usize..].trim_start().starts_with('@');
    let proof = if joined || linked { Proof::Form } else { Proof::Given };
    let mut last = first;
    let mut place = None;
    for i in first..end {
        let (part, what) = (reader.parts[i], reader.senses[i].what);
        match what {
            What::Unknown if listed => {
                if !people::people(reader, part.first, part.end, proof) {
                    return None;
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
            What::Place if i + 1 == end => {
                place = Some(i);
                break;
            }
            // an unknown word behind a name: a place under the heading of a known paper, a role at the end
            What::Unknown if i == first + 1 && i + 1 == end && part.before & (DASH | COMMA | COLON) != 0 => {
                if zone == Zone::Head && reader.sourced && part.before & DASH != 0 && may_place(reader, i) {
                    place = Some(i);
                } else if zone == Zone::Tail
                    && part.count() <= 5
                    && reader.fields.people.len() as u32 == starts.0 + 1
                {
                    reader.fields.people[starts.0 as usize].role = part.span;
                    last = end;
                } else {
                    return None;
                }
                break;
            }
            what if what.names() => reader.fields.agencies.push(part.span),
            What::Manner => {}
            _ => return None,
        }
        last = i + 1;
    }
    reader.push_byline(balanced(reader.text, reader.span_of(first, last)), starts);
    if let Some(i) = place {
        dateline(reader, i, end, None);
    }
    Some(())
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

/// Whether the heading holds a name: then it is whom the article is about.
pub(crate) fn in_heading(reader: &Reader, name: Span) -> bool {
    reader.text[reader.headline].contains(&reader.text[name])
}
