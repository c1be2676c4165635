//! What a piece says of itself: who wrote it, when, for whom, where it stands.

use super::front;
use super::opening;
use super::page::{Page, TEXT};
use super::parts::names_part;
use super::proposal::pieces;
use crate::dates;
use crate::names::Names;

/// How many lines of a head are looked at.
const HEAD: usize = 5;

/// Whether a piece says who wrote it, when or for whom, at its head or its foot.
pub(super) fn of_itself(page: &Page, first: usize, end: usize, names: &Names) -> bool {
    let mut dates = Vec::new();
    let body = (first + 1..end).find(|&i| page.is_text(i)).unwrap_or(end);
    let tells =
        |i: usize| page.field(i) || is_address(page, i) || front::is_byline(page, i) && !names_part(page, i);
    let short = |i: usize| page.shapes[i].digits() && page.shapes[i].may_head();
    let outlet = |i: usize| {
        let line = opening::read(page.text, page.lines[i]).rest;
        let label = opening::label(page.text, line).map_or(line, |label| label.name);
        page.shapes[i].columns < TEXT && names.is_outlet(&page.text[label])
    };
    let mut head = first..body.min(first + HEAD);
    if head.any(|i| tells(i) || short(i) && is_dated(page, i, &mut dates) || outlet(i)) {
        return true;
    }
    let foot = end - 1;
    let dated = |dates: &mut Vec<dates::Found>| short(foot) && is_dated(page, foot, dates);
    let told = |foot: usize| {
        let refers = page.refers(foot) && !page.shapes[foot].is_url() && !defines_link(page.line(foot));
        tells(foot) || page.is_aside(foot) || refers || !page.shapes[foot].stops() && outlet(foot)
    };
    foot > body && (told(foot) || dated(&mut dates))
}

/// Whether few pieces but the first say who wrote them, when or for whom.
pub(super) fn few(page: &Page, starts: &[u32], end: usize, names: &Names) -> bool {
    pieces(&starts[1..], end).filter(|&(first, end)| of_itself(page, first, end, names)).count() * 3
        < starts.len()
}

/// Whether a line says a day: with its year, or alone.
fn is_dated(page: &Page, i: usize, found: &mut Vec<dates::Found>) -> bool {
    let alone = front::is_date(page, i, found);
    let year = page.line(i).as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit));
    alone || year && found.iter().any(|date| matches!(date.value, dates::Value::At { date: Some(_), .. }))
}

/// Whether a line is an address, which no sentence above it leads to.
fn is_address(page: &Page, i: usize) -> bool {
    page.shapes[i].is_url() && !(i > 0 && page.is_prose(i - 1) && !page.shapes[i - 1].stops())
}

/// Whether a line of Markdown or reStructuredText says where a link leads that stands elsewhere: `[X]: http://…`
fn defines_link(s: &str) -> bool {
    s.starts_with('[') && s.contains("]: ") || s.starts_with(".. _")
}
