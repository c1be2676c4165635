//! Days that stand alone above texts: the heads of a log's entries.

use super::front;
use super::page::Page;
use crate::dates;
use crate::shares::eight_in_ten;

/// What the lines have in common that say a day and little else, however it is written.
pub(super) fn day(page: &Page, i: usize, dates: &mut Vec<dates::Found>) -> Option<u64> {
    const LONGEST: u8 = 48;
    let opens = page.shapes[i].opens() && page.shapes[i].columns <= LONGEST;
    // above a rule it closes a text
    let over = || page.lines.len() > i + 1 && !page.divides(i + 1);
    (opens && over() && front::is_day(page, i, dates)).then_some(DAY)
}

/// The key of such lines.
pub(super) const DAY: u64 = 0x0064_6179;

/// Whether no headline stands above nearly all of some lines: text ends there, or who signs all texts.
pub(super) fn stand_alone(page: &Page, lines: &[(u64, u32)]) -> bool {
    let above = |of: &(u64, u32)| (of.1 as usize).checked_sub(1);
    let signed = lines.get(lines.len() / 2).and_then(above).map(|i| page.unnumbered(i));
    let ends = |of: &&(u64, u32)| {
        // a headline may be as long as a brief, but for the full stop, or underlined
        let ends = |i: usize| {
            let shape = &page.shapes[i];
            shape.body() || shape.long() || shape.stops() || shape.opens() && page.divides(i)
        };
        above(of).is_none_or(|i| ends(i) || Some(page.unnumbered(i)) == signed)
    };
    eight_in_ten(lines.iter().skip(1).filter(ends).count(), lines.len() - 1)
}
