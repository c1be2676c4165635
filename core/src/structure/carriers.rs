//! The mail that carries a digest: its header opens the text and is no article's.

use super::fields::block_end;
use super::opening;
use super::page::Page;
use super::shape;
use crate::lookup::KeyMap;
use crate::shares::six_in_ten;
use crate::text::fold;
use crate::words::keys::Key;

/// Whether the first of `starts` is the header of the mail that carries the others: it opens the text, and
/// has keys that none of theirs has.
pub(super) fn opens(page: &Page, starts: &[u32]) -> bool {
    /// A first message may have one key of its own.
    const RARE: usize = 2;
    let [first, others @ ..] = starts else { return false };
    if others.len() < 2 || !page.field(0) {
        return false;
    }
    let end = block_end(page, 0);
    if *first as usize >= end {
        return false;
    }
    let mail = (0..end).any(|i| {
        let key = shape::key_of(page.text, page.lines[i]);
        matches!(key, Some(Key::From | Key::To | Key::Subject))
    });
    if !mail {
        return false;
    }
    let mut theirs = KeyMap::default();
    let mut headed = 0;
    for &start in others {
        let start = start as usize;
        if page.field(start) {
            headed += 1;
            keys(page, start, block_end(page, start), |key| _ = theirs.insert(key, ()));
        }
    }
    // nothing else stands in it
    let bare = || !(end..others[0] as usize).any(|i| page.is_text(i));
    if headed == 0 && bare() {
        return true;
    }
    let mut rare = 0;
    keys(page, 0, end, |key| rare += usize::from(!theirs.contains_key(&key)));
    six_in_ten(headed, others.len()) && rare >= RARE
}

/// Gives the names of the fields `[first, end)` as keys, whether or not a table knows them.
fn keys(page: &Page, first: usize, end: usize, mut give: impl FnMut(u64)) {
    for i in first..end {
        // a value that runs over has none
        let label = opening::label(page.text, page.lines[i]).filter(|_| !page.hangs(first, i));
        if let Some(label) = label {
            give(fold::key(&page.text[label.name]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::lines;

    /// Whether the first mail of a text of several, a `Date:` or `From:` line each, carries the others.
    fn carries(first: &str, others: &[&str]) -> bool {
        let text = [&[first], others].concat().join("\n\n");
        let lines = lines(&text);
        let shapes = crate::structure::wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let head = |&i: &usize| i == 0 || shapes[i].opens() && page.field(i);
        let starts: Vec<u32> = (0..lines.len()).filter(head).map(|i| i as u32).collect();
        opens(&page, &starts)
    }

    #[test]
    fn a_header_with_keys_of_its_own_carries_the_others() {
        let carrier =
            "Date: 5 May 1994\nSender: Ferry List\nReply-To: Ferry List\nFrom: The List\nSubject: Digest";
        let mail = "Date: 4 May 1994\nFrom: Ann\nSubject: The mill\n\nIt is shut.";
        let other = "From: Ben\nDate: 4 May 1994\nSubject: The nets\n\nThey are dry.";
        assert!(carries(carrier, &[mail, other, mail]));
        assert!(!carries(mail, &[mail, other, mail]));
        // one message may have been copied to somebody
        assert!(!carries("From: Ann\nCc: Ben\nSubject: The mill\n\nIt is shut.", &[mail, other]));
    }
}
