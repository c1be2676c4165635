//! Reports that open with the desk or the reporter of a paper.

use super::parts::{CLOSE, COLON, COMMA, DASH, EDGE, OPEN, SLASH};
use super::people::{Proof, people};
use super::places::{dateline, may_place};
use super::reader::Reader;
use super::senses::What;
use crate::lookup::OUTLET;
use crate::span::Span;
use crate::words::people::{DESKS, URDU_DESKS};

/// Appends the writer behind the desk of the paper where he works: `گروه X ـ W: `.
pub(crate) fn behind_desk(reader: &mut Reader) -> bool {
    let (desk, name) = (reader.parts[0], reader.parts[1]);
    let called = DESKS.contains(&&reader.text[reader.words_of(desk)[0].span]);
    let set_off = (2..=4).contains(&desk.count()) && desk.after & (DASH | SLASH | COMMA) != 0;
    let closed =
        name.after & (COLON | DASH) != 0 && name.after & EDGE == 0 && (2..=4).contains(&name.count());
    if !called || !set_off || !closed {
        return false;
    }
    let starts = reader.starts();
    if !people(reader, name.first, name.end, Proof::Form) {
        return false;
    }
    reader.push_byline(name.span, starts);
    true
}

/// Reads the place and the reporter in brackets behind it that Urdu papers open their reports with, and no mark
/// between them and the text: `Place (W) text`.
pub(crate) fn reported(reader: &mut Reader, line: Span) -> bool {
    let Some(&name) = reader.parts.get(1).filter(|name| name.before & OPEN != 0) else { return false };
    // the bracket closes behind one or several
    const MOST: usize = 4;
    let Some(last) = (1..reader.parts.len().min(MOST)).find(|&i| reader.parts[i].after & CLOSE != 0) else {
        return false;
    };
    let Some(rest) = reader.parts.get(last + 1) else { return false };
    let marks = DASH | COLON | COMMA | SLASH | OPEN;
    if (reader.parts[last].after | rest.before) & marks != 0 {
        return false;
    }
    // letters that Urdu alone has at the end of its words
    let urdu = reader.text[line].contains(['ے', 'ں']);
    let words = &reader.words[name.first as usize..reader.parts[last].end as usize];
    let desk = words.iter().any(|word| URDU_DESKS.contains(&&reader.text[word.span]));
    // only a desk says that what no table knows is a place
    let placed = reader.senses[0].what == What::Place || desk && may_place(reader, 0);
    let several = last > 1 && !desk || words.len() > if desk { 8 } else { 4 };
    if !urdu || !placed || several {
        return false;
    }
    if !(desk || matches!(reader.senses[1].what, What::Person | What::Unknown)) {
        return false;
    }
    let alone = words.len() > 1;
    // `the correspondent of X`
    let paper = match words {
        [desk, rest @ ..]
            if URDU_DESKS.contains(&&reader.text[desk.span])
                && !rest.is_empty()
                && reader.names.whole(rest) & OUTLET != 0 =>
        {
            Some(Span::new(rest[0].span.start, rest[rest.len() - 1].span.end))
        }
        _ => None,
    };
    let starts = reader.starts();
    if !desk && alone && people(reader, name.first, name.end, Proof::Form) {
        reader.push_byline(name.span, starts);
    } else if !desk {
        return false;
    } else if let Some(paper) = paper {
        reader.fields.agencies.push(paper);
        reader.push_credit(paper, starts);
    }
    dateline(reader, 0, 1, None);
    true
}
