//! Lines right above the starts that close the articles before, and head none.

use super::closings;
use super::openers;
use super::page::Page;
use super::shape::Form;
use crate::shares::eight_in_ten;

/// What half of the lines right above the starts or more say, where one below the last start says it too.
pub(super) fn closing_line(page: &Page, starts: &[u32]) -> Option<u64> {
    let mut said: Vec<u64> =
        starts.iter().skip(1).map(|&start| page.unnumbered(start as usize - 1)).collect();
    said.sort_unstable();
    let usual = said.chunk_by(|a, b| a == b).max_by_key(|same| same.len())?;
    let often = usual.len() >= 2 && usual.len() * 2 >= said.len();
    let last = *starts.last()? as usize + 1;
    let again =
        || (last..page.lines.len()).any(|i| page.shapes[i].may_head() && page.unnumbered(i) == usual[0]);
    (often && again()).then(|| usual[0])
}

/// Whether a line stands further from the one below than from the one above.
pub(super) fn is_closing(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    shape.closes() && !shape.opens() && !page.after_rule(i)
}

/// Whether the lines right above the starts close the articles before: nearly all of them say the same, a credit or
/// what texts close with.
pub(super) fn close_articles(page: &Page, starts: &[u32]) -> bool {
    let said: Vec<u64> = starts.iter().skip(1).map(|&start| page.unnumbered(start as usize - 1)).collect();
    let again = said.windows(2).filter(|pair| pair[0] == pair[1]).count();
    let most = |closes: &dyn Fn(usize) -> bool| {
        eight_in_ten(starts.iter().skip(1).filter(|&&start| closes(start as usize - 1)).count(), said.len())
    };
    said.len() >= 2
        && (eight_in_ten(again, said.len() - 1)
            || super::feet::ends_all(page, starts, 1)
            || most(&|i| openers::is_credit(page, i))
            || most(&|i| is_closing(page, i) && page.form(i) == Form::LabelAlone)
            || most(&|i| closings::key(page, i).is_some()))
}
