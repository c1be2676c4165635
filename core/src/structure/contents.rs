//! Lists that may be contents: a line that names them, and entries that stand close together.

use super::glance;
use super::opening::{self, Opening};
use super::page::Page;
use super::press::PRESS;
use super::shape::Form;
use super::signs;
use crate::lookup::{KeyMap, Phrases};
use crate::records::NONE;
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::indent;
use crate::words::contents::CONTENTS;
use std::sync::LazyLock;

/// A list of short lines that stand close together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct List {
    /// The line that names it, or [`NONE`].
    pub(crate) heading: u32,
    /// Its lines, `[first, end)`, without the heading.
    pub(crate) first: u32,
    pub(crate) end: u32,
    /// Its entries, `[first, end)`.
    pub(crate) drafts: (u32, u32),
    /// Nothing but its place, before all running text, says that it is a list.
    pub(crate) implicit: bool,
}

impl List {
    pub(crate) fn drafts<'a>(&self, drafts: &'a [Draft]) -> &'a [Draft] {
        &drafts[self.drafts.0 as usize..self.drafts.1 as usize]
    }
}

/// One entry: its lines, `[first, end)`; those from `teaser` on are an address or a teaser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draft {
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) teaser: u32,
    /// The words of its first line, without its mark.
    pub(crate) words: Span,
    pub(crate) number: u32,
}

/// How many lines may stand between two entries: a wrapped end, an address, a teaser, a group.
const BETWEEN: usize = 4;

/// The fewest entries of a list that nothing names.
pub(super) const LEAST: usize = 3;

/// The longest list without marks.
const MOST: usize = 4096;

/// Finds the lists of a text and their entries, in order.
pub(crate) fn lists(page: &Page) -> (Vec<List>, Vec<Draft>) {
    let (mut lists, mut drafts): (Vec<List>, Vec<Draft>) = (Vec::new(), Vec::new());
    let mut seen = KeyMap::default();
    let mut i = 0;
    let marked_at = |i: usize| page.shapes.get(i).is_some_and(|shape| shape.is_marked());
    while i < page.lines.len() {
        // most lines are neither the name of a list nor near an entry
        if !marked_at(i) && !marked_at(i + 1) && !page.shapes[i].may_be_phrase() {
            i += 1;
            continue;
        }
        let named = is_contents_heading(page, i);
        let first = if named { skip_rules(page, i + 1) } else { i };
        let start = drafts.len();
        let lines = match marked(page, first, &mut drafts) {
            None if named => {
                drafts.truncate(start);
                plain(page, first, &mut seen, &mut drafts).map(|end| (first, end))
            }
            lines => lines,
        };
        let Some((first, end)) = lines else {
            drafts.truncate(start);
            i += 1;
            continue;
        };
        if named && let Some(entry) = beside_heading(page, i, drafts[start]) {
            drafts.insert(start, entry);
        }
        lists.push(List {
            heading: if named { i as u32 } else { NONE },
            first: first as u32,
            end: end as u32,
            drafts: (start as u32, drafts.len() as u32),
            implicit: false,
        });
        i = end;
    }
    if lists.is_empty() {
        lists.extend(spread(page, &mut drafts));
    }
    // the entries, and the lines that they come again in
    if page.lines.len() >= 2 * LEAST
        && lists
            .first()
            .is_none_or(|list| !page.shapes[..list.first as usize].iter().all(|shape| shape.may_head()))
    {
        let start = drafts.len();
        let end = plain(page, 0, &mut seen, &mut drafts);
        // the fields of a head come again in every head
        let keyed = |draft: &&Draft| page.field(draft.first as usize);
        let fields = drafts[start..].iter().filter(keyed).count();
        let entries = drafts.len() - start;
        if let Some(end) = end.filter(|_| entries >= LEAST && fields * 2 <= entries) {
            let list = List {
                heading: NONE,
                first: 0,
                end: end as u32,
                drafts: (start as u32, drafts.len() as u32),
                implicit: true,
            };
            lists.push(list);
        } else {
            drafts.truncate(start);
        }
    }
    (lists, drafts)
}

static HEADINGS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(CONTENTS.iter().map(|&phrase| (phrase, ()))));

/// Whether a line names a table of contents.
fn is_contents_heading(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    if shape.columns > 80 || !shape.may_head() || shape.is_marked() {
        return false;
    }
    let introduces =
        page.shapes.get(i + 1).is_some_and(|next| next.is_marked()) && page.form(i) == Form::LabelAlone;
    if !introduces && !shape.may_be_phrase() {
        return false;
    }
    let Some(words) = fold::few::<12>(page.text, page.lines[i]) else { return false };
    let count = words.len();
    match HEADINGS.opening(&words) {
        // `Inside this issue:   Editor: ...` goes on; `Contents of the box were stolen` is no heading
        Some((_, used)) => {
            used == count || page.text[words[used - 1].span.end as usize..].trim_start().starts_with(':')
        }
        // an introduction that ends in a colon over a list: `some of today's headlines:`
        None => {
            introduces
                && (1..count).any(|from| {
                    [&HEADINGS, &PRESS].iter().any(|table| table.opening(&words[from..]).is_some())
                })
        }
    }
}

/// The entry before `second` where it stands beside the name of the list: `Contents: (1) X`.
fn beside_heading(page: &Page, i: usize, second: Draft) -> Option<Draft> {
    if second.number == NONE || page.form(i) == Form::LabelAlone {
        return None;
    }
    let entry = opening::read(page.text, opening::label(page.text, page.lines[i])?.rest);
    let line = i as u32;
    (entry.number.checked_add(1) == Some(second.number)).then(|| Draft {
        first: line,
        end: line + 1,
        teaser: line + 1,
        words: before_leader(page.text, entry.rest),
        number: entry.number,
    })
}

fn skip_rules(page: &Page, from: usize) -> usize {
    (from..page.lines.len()).find(|&i| !page.shapes[i].is_rule()).unwrap_or(page.lines.len())
}

/// A list whose entries carry one bullet, or ordinals that go on. Gives its lines, `[first, end)`.
fn marked(page: &Page, first: usize, drafts: &mut Vec<Draft>) -> Option<(usize, usize)> {
    // a group may stand over the first entry: `British press:`
    let shape = page.shapes.get(first)?;
    let mut at = if shape.is_marked() && !stands_over(page, first) { first } else { first + 1 };
    let grouped = at > first;
    if page.shapes.get(at).is_none_or(|entry| !entry.is_marked() || entry.long())
        || grouped && !is_group(page, first)
    {
        return None;
    }
    let start = drafts.len();
    let mut entry = opening::read(page.text, page.lines[at]);
    loop {
        let next = next_entry(page, at, entry.number);
        let end = match next {
            Some((next, _)) => next - (at + 1..next).rev().take_while(|&i| is_group(page, i)).count(),
            None => at + 1 + tail(page, at).max(said_again(page, at, drafts[start..].last())),
        };
        drafts.push(Draft {
            first: at as u32,
            end: end as u32,
            teaser: teaser(page, at, end) as u32,
            words: before_leader(page.text, entry.rest),
            number: entry.number,
        });
        match next {
            Some(next) => (at, entry) = next,
            None => {
                let entries = &drafts[start..];
                // words apart from the list are its group where it has further ones, else a title
                let parted = entries.windows(2).any(|pair| pair[0].end < pair[1].first);
                let title = grouped && page.form(first) == Form::Bare && shape.closes() && !parted;
                let first = if title { first + 1 } else { first };
                return (entries.len() >= 2).then_some((first, end));
            }
        }
    }
}

/// A list whose ordinals count from one, with text below each entry; it is contents only where the entries
/// come again.
fn spread(page: &Page, drafts: &mut Vec<Draft>) -> Option<List> {
    const LEAST: usize = 3;
    const HEAD: usize = 12;
    let number = |i: usize| opening::read(page.text, page.lines[i]).number;
    let counted = |i: usize| matches!(page.form(i), Form::Ordinal(_)) && page.shapes[i].may_head();
    let first = (0..page.lines.len().min(HEAD)).find(|&i| counted(i))?;
    if number(first) != 1 {
        return None;
    }
    let mut lines = vec![first];
    for i in first + 1..page.lines.len() {
        if counted(i) && page.form(i) == page.form(first) && number(i) == lines.len() as u32 + 1 {
            lines.push(i);
        }
    }
    let [.., before, last] = lines[..] else { return None };
    let end = (last + last - before).min(page.lines.len());
    let start = drafts.len();
    for (k, &i) in lines.iter().enumerate() {
        let opening = opening::read(page.text, page.lines[i]);
        drafts.push(Draft {
            first: i as u32,
            end: lines.get(k + 1).map_or(end, |&next| next) as u32,
            teaser: i as u32 + 1,
            words: before_leader(page.text, opening.rest),
            number: opening.number,
        });
    }
    if lines.len() < LEAST {
        drafts.truncate(start);
        return None;
    }
    Some(List {
        heading: NONE,
        first: first as u32,
        end: end as u32,
        drafts: (start as u32, drafts.len() as u32),
        implicit: true,
    })
}

/// The entry that follows the one at `at`: a line of its form, near, with a number that goes on.
fn next_entry(page: &Page, at: usize, number: u32) -> Option<(usize, Opening)> {
    for i in (at + 1..page.lines.len()).take(BETWEEN + 1) {
        let shape = &page.shapes[i];
        if !shape.long() && page.form(i) == page.form(at) {
            let next = opening::read(page.text, page.lines[i]);
            // one number may be lost, or stand twice
            if number == NONE || (number..=number + 3).contains(&next.number) {
                return Some((i, next));
            }
        }
        let group = i + 1 < page.lines.len() && page.form(i + 1) == page.form(at) && stands_over(page, i);
        if !belongs(page, i) && !group {
            return None;
        }
    }
    None
}

/// Whether a line below an entry may belong to it, or stand over the next.
fn belongs(page: &Page, i: usize) -> bool {
    let marked = page.shapes[i].is_marked() && !matches!(page.form(i), Form::Run(_));
    page.shapes[i].may_head() && !marked || page.shapes[i].is_url()
}

/// How many lines below the last entry belong to it: its wrapped end and its address.
fn tail(page: &Page, at: usize) -> usize {
    (at + 1..page.lines.len())
        .take(BETWEEN)
        .take_while(|&i| {
            !page.shapes[i - 1].closes() && belongs(page, i) && (page.shapes[i].is_url() || page.hangs(at, i))
        })
        .count()
}

/// How many lines below the last entry are those below the entry before it, word for word.
fn said_again(page: &Page, at: usize, before: Option<&Draft>) -> usize {
    let Some(before) = before else { return 0 };
    let lines = (before.first as usize + 1..before.end as usize).zip(at + 1..page.lines.len());
    lines.take_while(|&(before, i)| page.line(before) == page.line(i)).count()
}

/// Where an entry's own words end: what follows is an address or a teaser.
fn teaser(page: &Page, at: usize, end: usize) -> usize {
    (at + 1..end)
        .find(|&i| {
            page.shapes[i].is_url() || page.field(i) || page.shapes[i - 1].closes() || !page.hangs(at, i)
        })
        .unwrap_or(end)
}

fn is_group(page: &Page, i: usize) -> bool {
    match page.form(i) {
        Form::LabelAlone => true,
        Form::Bare => page.shapes[i].opens(),
        _ => stands_over(page, i),
    }
}

/// Whether a short line with a bullet stands right over one with another: `* X` over `- Y`.
fn stands_over(page: &Page, i: usize) -> bool {
    let bullet = |i: usize| matches!(page.form(i), Form::Bullet(_) | Form::Run(_)) && !page.shapes[i].long();
    i + 1 < page.lines.len()
        && bullet(i)
        && bullet(i + 1)
        && page.form(i) != page.form(i + 1)
        && !page.shapes[i].closes()
}

/// A list without marks: an entry a line, up to a rule, a paragraph, a blank line (where entries do
/// not all stand between blank lines), or the line that the first entries open the articles with.
fn plain(page: &Page, first: usize, seen: &mut KeyMap<usize>, drafts: &mut Vec<Draft>) -> Option<usize> {
    const AGAIN: usize = 3;
    let apart = page.shapes.get(first)?.closes();
    seen.clear();
    let mut end = first;
    let listed =
        |i: usize| page.shapes[i].may_head() || !apart && !page.shapes[i].long() && !page.shapes[i].is_rule();
    let grouping = Grouping::of(page, first);
    // what stands further in is an entry, though it reads like text
    let inside = |i: usize| {
        matches!(grouping, Some(Grouping::Margin))
            && page.hangs(first, i)
            && !page.shapes[i].long()
            && !page.divides(i)
    };
    let leads = |i: usize| before_leader(page.text, page.lines[i]) != page.lines[i];
    while end < page.lines.len() && end - first < MOST && (listed(end) || inside(end)) {
        // a line comes again behind two others at least
        if end - first == AGAIN {
            for i in first..end {
                seen.entry(fold::key(page.line(i))).or_insert(i);
            }
        }
        if end - first >= AGAIN && *seen.entry(fold::key(page.line(end))).or_insert(end) + AGAIN <= end {
            break;
        }
        // over entries that dots lead to their pages stands a group
        let over = |i: usize| !leads(i) && i + 1 < page.lines.len() && leads(i + 1);
        let ranked = |i: usize| grouping.is_some_and(|grouping| grouping.over(page, first, i));
        let group = over(end) && (end == first || page.shapes[end].opens()) && page.form(end) == Form::Bare
            || ranked(end);
        match drafts.last_mut() {
            _ if group => {}
            Some(draft)
                if end > first && page.hangs(if grouping.is_some() { first + 1 } else { first }, end) =>
            {
                (draft.end, draft.teaser) = (end as u32 + 1, end as u32 + 1);
            }
            _ => drafts.push(Draft {
                first: end as u32,
                end: end as u32 + 1,
                teaser: end as u32 + 1,
                words: before_leader(page.text, opening::read(page.text, page.lines[end]).rest),
                number: NONE,
            }),
        }
        end += 1;
        let goes_on = || {
            end < page.lines.len() && leads(end - 1) && (leads(end) || over(end))
                || end + 1 < page.lines.len() && ranked(end) && !ranked(end + 1) && listed(end + 1)
        };
        if !apart && page.shapes[end - 1].closes() && !goes_on() {
            break;
        }
    }
    (end - first >= 2).then_some(end)
}

/// What tells the headings in a list without marks from the entries below them.
#[derive(Clone, Copy)]
enum Grouping {
    /// The entries stand further in.
    Margin,
    /// The headings are in capitals.
    Capitals,
}

impl Grouping {
    /// What tells the first line of a list from the next ones.
    fn of(page: &Page, first: usize) -> Option<Self> {
        let entries = first + 1..(first + 3).min(page.lines.len());
        if entries.len() < 2
            || page.shapes[first].long()
            || !entries.clone().all(|i| page.shapes[i].may_head())
        {
            return None;
        }
        let margin = |i: usize| indent(page.text, page.lines[i]);
        if entries.clone().all(|i| page.hangs(first, i)) && margin(first + 1) == margin(first + 2) {
            return Some(Grouping::Margin);
        }
        let capitals = signs::in_capitals(page.line(first))
            && !entries.clone().any(|i| signs::in_capitals(page.line(i)));
        capitals.then_some(Grouping::Capitals)
    }

    /// Whether line `i` of the list is a heading.
    fn over(self, page: &Page, first: usize, i: usize) -> bool {
        match self {
            Grouping::Margin => !page.hangs(first, i),
            Grouping::Capitals => signs::in_capitals(page.line(i)),
        }
    }
}

/// An entry without what leads to its page: `X ......... 12`, `X        p. 12`.
pub(super) fn before_leader(text: &str, entry: Span) -> Span {
    const LEAST: usize = 4;
    let s = &text[entry];
    if !s.ends_with(|c| opening::digit(c).is_some()) {
        return entry;
    }
    let leads = |c: char| matches!(c, '.' | '…' | '·' | '_');
    if let Some(at) = s.rfind("   ")
        && glance::before_page(s[at..].trim_start()) == Some(0)
    {
        return Span::of(text, s[..at].trim_end());
    }
    let mut run = 0;
    for (at, c) in s.char_indices() {
        run += usize::from(leads(c));
        if run == LEAST {
            let words = s[..at].trim_end_matches(|c: char| leads(c) || c.is_whitespace());
            return if words.is_empty() { entry } else { Span::of(text, words) };
        }
        if !leads(c) && c != ' ' {
            run = 0;
        }
    }
    entry
}
