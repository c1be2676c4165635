//! Roles that stand apart from the name that they belong to: on a line of their own, or behind a bar.

use super::parts::stops;
use super::people;
use super::reader::{Reader, SHORT};
use crate::span::Span;
use crate::text::lines;

/// Whether a short line is nothing but a role.
pub(crate) fn is_role(reader: &mut Reader, line: Span) -> bool {
    if line.len() > SHORT || stops(&reader.text[line]) || !people::may_be_role(reader, line) {
        return false;
    }
    reader.tokenise(line);
    reader.times.clear();
    reader.cut(line);
    !reader.parts.is_empty() && reader.words.len() <= 9 && people::opens_with_role(reader, 0)
}

/// A role set off from the name before it by a bar: `X | أستاذ ...`.
pub(crate) fn late_role(reader: &mut Reader, line: Span, i: usize) -> bool {
    if !people::opens_with_role(reader, i) {
        return false;
    }
    let role = reader.parts[i].span;
    let Some(record) = reader.fields.bylines.last_mut().filter(|record| line.contains(record.span)) else {
        return false;
    };
    let people = &mut reader.fields.people[record.names.0 as usize..record.names.1 as usize];
    let Some(person) = people.last_mut().filter(|person| person.role.is_empty()) else { return false };
    person.role = role;
    record.span.end = role.end;
    true
}

/// A role alone on a line, which belongs to the writer named before it.
pub(crate) fn role_line(reader: &mut Reader, end: usize) -> bool {
    if reader.words.len() > 9 || !people::opens_with_role(reader, 0) {
        return false;
    }
    let role = reader.span_of(0, end);
    let since = reader.since;
    let new = reader.fields.bylines.get_mut(since as usize..).and_then(|new| new.last_mut());
    // lines below a text are read from its end: a name below is another's
    let Some(record) = new.filter(|record| record.span.end <= role.start) else { return false };
    let Some(person) = reader.fields.people[record.names.0 as usize..record.names.1 as usize].last_mut()
    else {
        return false;
    };
    if !person.role.is_empty() {
        return false;
    }
    person.role = role;
    // on the line below the name it is part of the byline
    if lines::blank_lines(reader.text, record.span, role) == 0 && role.start - record.span.end < 40 {
        record.span.end = role.end;
    }
    true
}
