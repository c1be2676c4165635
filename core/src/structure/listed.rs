//! Evidence: the lists that are contents, and the lines that their entries were found at.

use super::contents::{self, Draft, List, Meeting};
use super::entries;
use super::fields;
use super::opening;
use super::page::Page;
use super::proposal::{self, Proposal};
use super::shape::{Form, Shape};
use crate::lookup::KeyMap;
use crate::records::{Evidence, Match, NONE};
use crate::shares::{eight_in_ten, seven_in_ten, six_in_ten};
use crate::span::Span;
use crate::text::fold;

/// The lists that are contents, and the lines their entries were found at.
#[derive(Default)]
pub(super) struct Found {
    pub(super) lists: Vec<List>,
    pub(super) drafts: Vec<Draft>,
    /// For each list where its entries were found.
    pub(super) meetings: Vec<Vec<Meeting>>,
}

/// Keeps the lists that are contents: those with a name, and those whose entries come again.
pub(super) fn lists(text: &str, lines: &[Span], shapes: &[Shape], cut: bool) -> Found {
    let page = Page { text, lines, shapes };
    let (lists, mut drafts) = contents::lists(&page);
    let mut found = Found { lists: Vec::new(), drafts: Vec::new(), meetings: Vec::new() };
    let mut index = entries::Index::default();
    let first_text = shapes.iter().position(|shape| shape.body()).unwrap_or(lines.len());
    let closing = lists.iter().rposition(|list| list.heading != NONE);
    let closing = closing.filter(|&i| closes_text(&page, &lists[i]));
    for (i, mut list) in lists.iter().copied().enumerate() {
        let until = rival(&lists, i, &page).unwrap_or(lines.len());
        let above = (closing == Some(i)).then_some((0, list.heading as usize));
        let below = (list.end as usize, until);
        // too few lines for entries to come again in
        let least = if list.implicit { 3 } else { 2 };
        if list.heading == NONE && below.1 - below.0 < least {
            continue;
        }
        let overlaps = |other: &List| list.first < other.end && other.first < list.end;
        if list.implicit && found.lists.iter().any(overlaps) {
            continue;
        }
        let reworded = list.heading != NONE || list.first as usize <= first_text;
        let least = if list.heading == NONE { least } else { 1 };
        let mut find = |list: &List, drafts: &[Draft], range: (usize, usize)| {
            meet(&page, list, drafts, range, least, (reworded, cut), &mut index)
        };
        let mut meetings = match above.map(|above| find(&list, &drafts, above)) {
            Some(meetings) if meetings.len() >= 2 => meetings,
            _ => find(&list, &drafts, below),
        };
        let groups = groups_among(&page, &list, &drafts, &meetings);
        if !groups.is_empty() {
            leave_out(&groups, &mut list, &mut drafts);
            meetings = find(&list, &drafts, below);
        }
        cut_teasers(&page, &meetings, &mut drafts);
        if list.implicit {
            // ordinals alone say nothing: those of another group begin anew
            let counted = drafts[list.drafts.0 as usize].number != NONE;
            meetings.retain(|meeting| !counted || meeting.met != Match::Fuzzy);
            index.settle(&page, &mut meetings);
            if !part(&page, &meetings) || !narrow(&mut list, &meetings, &drafts) {
                continue;
            }
        }
        if announces(&page, &list, &meetings, &drafts, cut) {
            found.lists.push(list);
            found.meetings.push(meetings);
        }
    }
    // those of one message announce nothing of the others
    if found.lists.first().is_some_and(|list| fields::parted_above(&page, list.first as usize)) {
        return Found::default();
    }
    found.drafts = drafts;
    found
}

/// Finds the entries of a list again in a range of lines, where at least so many of those may be headings: most lines
/// that look like a list stand above one text.
fn meet(
    page: &Page,
    list: &List,
    drafts: &[Draft],
    range: (usize, usize),
    least: usize,
    how: (bool, bool),
    index: &mut entries::Index,
) -> Vec<Meeting> {
    let may_say = |&i: &usize| {
        let says = page.shapes[i].may_say_heading() || entries::is_wide(page, i);
        says && entries::may_meet(page, i)
    };
    if (range.0..range.1).filter(may_say).nth(least - 1).is_none() {
        return Vec::new();
    }
    let mut meetings = entries::find(page, list, drafts, range, how, index);
    meetings.retain(|meeting| entries::may_meet(page, meeting.line as usize));
    meetings
}

/// Whether a list announces the texts below it: enough of its entries were found again.
fn announces(page: &Page, list: &List, meetings: &[Meeting], drafts: &[Draft], cut: bool) -> bool {
    let entries = announced(list, meetings, drafts, cut).len();
    let texts = parted(page, list.drafts(drafts)) || runs_into_text(page, list);
    // a named list without marks may be a title over a text, and numbered ones with their texts its articles
    let marked = page.shapes[list.first as usize].is_marked();
    let named = list.heading != NONE && (!meetings.is_empty() || marked) && !texts;
    // of two lines with text between them that are said again neither announces the other
    let least = if texts { contents::LEAST } else { 2 };
    named || meetings.len() >= least && meetings.len() * 10 >= entries * 4
}

/// The entries of a list without marks that are the headings of groups: each comes again right above the next
/// entry, and they are few.
fn groups_among(page: &Page, list: &List, drafts: &[Draft], meetings: &[Meeting]) -> Vec<u32> {
    const APART: u32 = 2;
    if meetings.len() < 4 || page.shapes[drafts[list.drafts.0 as usize].first as usize].is_marked() {
        return Vec::new();
    }
    let over = |pair: &&[Meeting]| {
        let (group, next) = (pair[0], pair[1]);
        group.draft + 1 == next.draft
            && (1..=APART).contains(&next.line.wrapping_sub(group.line))
            && !(group.line + 1..next.line).any(|i| page.is_text(i as usize))
    };
    let groups = || meetings.windows(2).filter(over).map(|pair| pair[0].draft);
    // a headline and its writer would be half of all
    if groups().count() * 5 > meetings.len() * 2 {
        return Vec::new();
    }
    groups().collect()
}

/// Writes the entries of a list once more, behind all drafts, without those that `groups` are.
fn leave_out(groups: &[u32], list: &mut List, drafts: &mut Vec<Draft>) {
    let entries = list.drafts.0..list.drafts.1;
    let kept: Vec<Draft> =
        entries.filter(|i| groups.binary_search(i).is_err()).map(|i| drafts[i as usize]).collect();
    list.drafts.0 = drafts.len() as u32;
    drafts.extend(kept);
    list.drafts.1 = drafts.len() as u32;
}

/// Cuts the teasers off the entries whose first line alone is the line they were found at.
fn cut_teasers(page: &Page, meetings: &[Meeting], drafts: &mut [Draft]) {
    for meeting in meetings {
        let draft = &mut drafts[meeting.draft as usize];
        if draft.teaser == draft.first + 1 {
            continue;
        }
        let rest = opening::read(page.text, page.lines[meeting.line as usize]).rest;
        if fold::key(&page.text[rest]) == fold::key(&page.text[draft.words]) {
            draft.teaser = draft.first + 1;
        }
    }
}

/// Whether running text stands between the first two entries of a list.
fn parted(page: &Page, drafts: &[Draft]) -> bool {
    matches!(drafts, [first, second, ..] if (first.first + 1..second.first).any(|i| page.is_text(i as usize)))
}

/// Whether one or two entries stand right over running text, as a head does.
fn runs_into_text(page: &Page, list: &List) -> bool {
    let end = list.end as usize;
    let few = list.drafts.1 - list.drafts.0 <= 2;
    few && end < page.lines.len() && !page.shapes[end - 1].closes() && page.is_text(end)
}

/// Whether a list with a name stands below all running text: its entries may be of the articles above.
fn closes_text(page: &Page, list: &List) -> bool {
    let text = |mut lines: std::ops::Range<usize>| lines.any(|i| page.is_text(i));
    !text(list.end as usize..page.lines.len()) && text(0..list.heading as usize)
}

/// The entries whose articles may stand in the text: of one that was `cut`, those up to the last one met.
fn announced<'a>(list: &List, meetings: &[Meeting], drafts: &'a [Draft], cut: bool) -> &'a [Draft] {
    let all = list.drafts(drafts);
    match meetings.last() {
        Some(last) if cut => &all[..(last.draft + 1 - list.drafts.0) as usize],
        _ => all,
    }
}

/// Where the next list of the same rank begins, behind running text: its entries are its own. A
/// list inside an article is not named, or shorter by half.
fn rival(lists: &[List], i: usize, page: &Page) -> Option<usize> {
    let entries = |list: &List| list.drafts.1 - list.drafts.0;
    let form = |list: &List| page.form(list.first as usize);
    let list = &lists[i];
    let ranks = |next: &&List| match list.heading {
        NONE => form(next) == form(list) && entries(next) * 2 >= entries(list),
        _ => next.heading != NONE,
    };
    let later = lists[i + 1..].iter().filter(|next| next.first >= list.end && !next.implicit).filter(ranks);
    let mut later = later.map(|next| next.first as usize);
    later.find(|&first| proposal::has_body(page, list.end as usize, first))
}

/// Whether running text parts the lines that entries were found at. The lines of a head come again too,
/// but together.
fn part(page: &Page, meetings: &[Meeting]) -> bool {
    let mut lines: Vec<usize> = meetings.iter().map(|meeting| meeting.line as usize).collect();
    lines.sort_unstable();
    let parted = lines.windows(2).filter(|pair| proposal::has_body(page, pair[0], pair[1])).count();
    eight_in_ten(parted, lines.len().saturating_sub(1))
}

/// Cuts a list that nothing names down to the entries that come again; false where too few do.
fn narrow(list: &mut List, meetings: &[Meeting], drafts: &[Draft]) -> bool {
    let (Some(first), Some(last)) = (meetings.first(), meetings.last()) else { return false };
    let (first, last) = (first.draft, last.draft + 1);
    list.drafts = (first, last);
    list.first = drafts[first as usize].first;
    list.end = drafts[last as usize - 1].end;
    list.implicit = false;
    // the lines of a head may come again anywhere: entries come in their order
    let ordered = meetings.windows(2).filter(|pair| pair[0].line < pair[1].line).count();
    seven_in_ten(ordered, meetings.len().saturating_sub(1))
        && meetings.len() >= contents::LEAST
        && six_in_ten(meetings.len(), (last - first) as usize)
}

/// The line that articles may start from: below the contents where there is one list, or where the
/// first of several stands near the beginning; the text's first line where the contents close it.
pub(super) fn front_end(page: &Page, found: &Found) -> usize {
    let lists = &found.lists;
    let Some(first) = lists.first() else { return 0 };
    let closes = |meetings: &Vec<Meeting>| meetings.first().is_some_and(|meeting| meeting.line < first.first);
    if found.meetings.first().is_some_and(closes) {
        return 0;
    }
    // line ends do not count: whatever they are, the same lines are articles
    let bytes = |lines: &[Span]| lines.iter().map(|line| line.len()).sum::<usize>();
    let above = || bytes(&page.lines[..first.first as usize]);
    if lists.len() == 1 || above() * 2 * lists.len() < bytes(page.lines) { first.end as usize } else { 0 }
}

/// Proposes the lines that entries were found at, each moved up to where its article begins.
pub(super) fn propose(page: &Page, found: &Found, from: usize, cut: bool) -> Vec<Proposal> {
    let mut starts: Vec<u32> = found.meetings.iter().flatten().map(|meeting| meeting.line).collect();
    let lists = found.lists.iter().zip(&found.meetings);
    let entries: usize =
        lists.map(|(list, meetings)| counted(announced(list, meetings, &found.drafts, cut))).sum();
    let met = starts.len();
    starts.sort_unstable();
    starts.dedup();
    // an entry and its teaser may both come again, in one head
    let mut forms = [0usize; Form::CLASSES];
    starts.iter().for_each(|&start| forms[page.form(start as usize).class()] += 1);
    let usual = |start: u32| forms[page.form(start as usize).class()] * 2 > met;
    let uncounted = |start: u32| {
        let i = start as usize;
        page.shapes[i].is_marked() && opening::read(page.text, page.lines[i]).number == NONE
    };
    starts.dedup_by(|later, earlier| {
        let ruled = page.after_rule(*later as usize) && *later > *earlier + 2;
        let again = !ruled && !proposal::has_body(page, *earlier as usize, *later as usize);
        // the entry of a group may come again above the entry of its first article
        if again && (usual(*later) && !usual(*earlier) || uncounted(*earlier) && uncounted(*later)) {
            *earlier = *later;
        }
        again
    });
    let trust = 0.65 + 0.35 * met as f32 / entries.max(1) as f32;
    // up to a rule or a mark close above, if most have one; else up over the fields above
    let top = |start: u32| divided_top(page, start, from);
    if eight_in_ten(starts.iter().filter(|&&start| top(start).is_some()).count(), starts.len()) {
        lift_to_rules(page, found, &mut starts, top);
    } else {
        starts = lift_over_fields(page, found, starts, from);
    }
    starts.dedup();
    vec![Proposal { kind: Evidence::Contents, starts, trust }]
}

/// The line below the rule or mark that stands close above a head, with nothing but short lines between; none where
/// the head stands there itself.
fn divided_top(page: &Page, start: u32, from: usize) -> Option<u32> {
    const NEAR: usize = 8;
    let short = |i: &usize| page.shapes[*i].may_head() && !page.divides(*i);
    let above = (from..start as usize).rev().take(NEAR).take_while(short).count();
    let top = start as usize - above;
    (above > 0 && top > from && page.divides(top - 1)).then_some(top as u32)
}

/// Moves the starts up to what divides them, but below the heading of a group that stands over its entry too: that
/// is no part of the first article's head.
fn lift_to_rules(page: &Page, found: &Found, starts: &mut [u32], top: impl Fn(u32) -> Option<u32>) {
    let groups = over_entries(page, found);
    let group = |&i: &u32| groups.contains_key(&fold::key(page.line(i as usize)));
    for start in starts {
        if let Some(top) = top(*start) {
            let heading = (top..*start).rev().find(|i| !groups.is_empty() && group(i));
            *start = heading.map_or(top, |heading| heading + 1);
        }
    }
}

/// Moves the starts up over fields, where most have some above them, and over the outlets of the same head.
fn lift_over_fields(page: &Page, found: &Found, mut starts: Vec<u32>, from: usize) -> Vec<u32> {
    // one field above a headline is the credit of the article before
    let top = |start: u32| {
        let above = |i: &usize| page.field(*i) && !page.shapes[*i].closes();
        start - (from..start as usize).rev().take_while(above).count() as u32
    };
    let headed = starts.iter().filter(|&&start| top(start) < start).count();
    if six_in_ten(headed, starts.len()) {
        starts.iter_mut().for_each(|start| *start = top(*start));
    }
    let before = starts.clone();
    starts = fields::lift(page, starts, from);
    if starts != before {
        let groups = over_entries(page, found);
        let group = |start: &u32| groups.contains_key(&fold::key(page.line(*start as usize)));
        starts.iter_mut().filter(|start| group(start)).for_each(|start| *start += 1);
    }
    starts
}

/// The keys of the short lines that stand right above entries in the contents.
fn over_entries(page: &Page, found: &Found) -> KeyMap<()> {
    let mut keys = KeyMap::default();
    for list in &found.lists {
        let mut last = 0;
        for draft in list.drafts(&found.drafts) {
            let above = (draft.first as usize).checked_sub(1);
            let short = |i: &usize| *i >= last && !page.divides(*i) && !page.is_text(*i);
            if let Some(i) = above.filter(short) {
                keys.insert(fold::key(page.line(i)), ());
            }
            last = draft.end as usize;
        }
    }
    keys
}

/// How many entries a list has, with those that its numbers pass over.
fn counted(drafts: &[Draft]) -> usize {
    let counts = |pair: &[Draft]| pair[0].number < pair[1].number && pair[1].number != NONE;
    match drafts {
        [first, .., last] if drafts.windows(2).all(counts) => (last.number - first.number) as usize + 1,
        _ => drafts.len(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn entries_and_rules_announce_articles_however_short() {
        let body = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was laid,\n\
            and the mayor thanked those who had built it.";
        let rule = "-".repeat(60);
        let text = format!(
            "RIVER POST No. 4\n\nCONTENTS: (1) Bridge Opens to Carts\n          (2) Dates to Come\n          \
             (3) Bakers Wait for Flour\n\n{rule}\n\n(1) BRIDGE OPENS TO CARTS\n\n{body}\n\n{body}\n\n{rule}\n\n\
             (2) DATES TO COME\n\n*  June 20 - open day\n\n{rule}\n\n(3) BAKERS WAIT FOR FLOUR\n\n{body}\n\n{body}\n"
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, ["BRIDGE OPENS TO CARTS", "DATES TO COME", "BAKERS WAIT FOR FLOUR"]);
        let contents = digest.contents().next().unwrap();
        let entries: Vec<_> = contents.entries().filter_map(|entry| entry.headline()).collect();
        assert_eq!(contents.heading(), Some("CONTENTS"));
        assert_eq!(entries, ["Bridge Opens to Carts", "Dates to Come", "Bakers Wait for Flour"]);
    }

    #[test]
    fn numbers_of_two_levels_count_the_articles_of_counted_sections() {
        let body =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads = [
            "1.1 الجسر يفتح أبوابه",
            "1.2 القمح يصل إلى الميناء",
            "2.1 السوق يعود إلى أهله",
            "2.2 العبارة تتوقف يوما",
        ];
        let [a, b, c, d] = heads;
        let listed = format!("1. الطرق\n{a}\n{b}\n2. المال\n{c}\n{d}");
        let item = |head: &str| format!("{head} (المرايا، 17 أغسطس)\n{body}\n\n");
        let text = format!(
            "موجز الصحف\n\nالمحتويات\n{listed}\n\n1. الطرق\n\n{}{}2. المال\n\n{}{}",
            item(a),
            item(b),
            item(c),
            item(d)
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads.map(|head| &head[4..]));
        assert_eq!(digest.contents().next().map(|list| list.entries().count()), Some(4));
    }
}
