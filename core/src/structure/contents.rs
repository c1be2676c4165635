//! Lists that may be contents: a line that names them, and entries that stand close together.

use super::echoes;
use super::opening::{self, Opening, Style};
use super::page::Page;
pub(super) use super::plain::LEAST;
pub(super) use super::plain::before_leader;
use super::plain::plain;
pub(crate) use super::plain::{Draft, Meeting};
use super::shape::Form;
use crate::lookup::{KeyMap, PRESS, Phrases};
use crate::records::NONE;
use crate::text::fold;
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
    /// A list of the lines `[first, end)` that nothing names.
    fn implicit((first, end): (usize, usize), (start, stop): (usize, usize)) -> List {
        let drafts = (start as u32, stop as u32);
        List { heading: NONE, first: first as u32, end: end as u32, drafts, implicit: true }
    }

    pub(crate) fn drafts<'a>(&self, drafts: &'a [Draft]) -> &'a [Draft] {
        &drafts[self.drafts.0 as usize..self.drafts.1 as usize]
    }
}

/// How many lines may stand between two entries: a wrapped end, an address, a teaser, a group.
const BETWEEN: usize = 4;

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
        let lines = match marked(page, first, named, &mut drafts) {
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
    lists.extend(implicit(page, &lists, &mut seen, &mut drafts));
    if lists.iter().all(|list| list.heading == NONE) {
        lists.extend(echoed(page, &mut seen, &mut drafts));
    }
    (lists, drafts)
}

/// The list of plain lines that come again below, at the head of a text whose other lists, if any, stand below text.
fn implicit(page: &Page, lists: &[List], seen: &mut KeyMap<usize>, drafts: &mut Vec<Draft>) -> Option<List> {
    let heads = |list: &List| page.shapes[..list.first as usize].iter().all(|shape| shape.may_head());
    // the entries, and the lines that they come again in
    if page.lines.len() < 2 * LEAST || lists.first().is_some_and(heads) {
        return None;
    }
    let start = drafts.len();
    let mut first = 0;
    let mut end = plain(page, first, seen, drafts);
    if drafts.len() - start < LEAST
        && let Some(below) = below_introduction(page)
    {
        drafts.truncate(start);
        (first, end) = (below, plain(page, below, seen, drafts));
    }
    // the fields of a head come again in every head
    let keyed = |draft: &&Draft| page.field(draft.first as usize);
    let fields = drafts[start..].iter().filter(keyed).count();
    let entries = drafts.len() - start;
    let Some(end) = end.filter(|_| entries >= LEAST && fields * 2 <= entries) else {
        drafts.truncate(start);
        return None;
    };
    Some(List::implicit((first, end), (start, drafts.len())))
}

/// A list of lines that come again, wherever it stands and whatever stands among them.
fn echoed(page: &Page, seen: &mut KeyMap<usize>, drafts: &mut Vec<Draft>) -> Option<List> {
    let (first, end) = echoes::run(page, seen)?;
    let start = drafts.len();
    for i in (first..end).filter(|&i| page.shapes[i].may_head()) {
        let opening = opening::read(page.text, page.lines[i]);
        let words = before_leader(page.text, opening.rest);
        drafts.push(Draft {
            first: i as u32,
            end: i as u32 + 1,
            teaser: i as u32 + 1,
            words,
            number: opening.number,
        });
    }
    Some(List::implicit((first, end), (start, drafts.len())))
}

/// The line below a paragraph that introduces a text, if several short ones stand there.
fn below_introduction(page: &Page) -> Option<usize> {
    const TITLE: usize = 4;
    const ENTRIES: usize = 5;
    let paragraph = (0..page.lines.len().min(TITLE)).find(|&i| page.is_text(i))?;
    let short = |i: usize| page.shapes[i].may_head() && !page.shapes[i].stops() && !page.is_text(i);
    let first = paragraph + 1;
    let several = (first..page.lines.len()).take(ENTRIES).take_while(|&i| short(i)).count() == ENTRIES;
    several.then_some(first)
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
                    HEADINGS.opening(&words[from..]).is_some() || PRESS.opening(&words[from..]).is_some()
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
fn marked(page: &Page, first: usize, named: bool, drafts: &mut Vec<Draft>) -> Option<(usize, usize)> {
    // a group may stand over the first entry: `British press:`
    let shape = page.shapes.get(first)?;
    let mut at = if shape.is_marked() && !stands_over(page, first) { first } else { first + 1 };
    let grouped = at > first;
    if page.shapes.get(at).is_none_or(|entry| !entry.is_marked() || entry.long())
        || grouped && !is_group(page, first) && !(named && page.form(first) == Form::Bare && shape.closes())
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
    Some(List::implicit((first, end), (start, drafts.len())))
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

/// Whether a short line with a bullet stands right over one with another: `* X` over `- Y`, `1. X` over `1.1 Y`.
fn stands_over(page: &Page, i: usize) -> bool {
    let leveled = |i: usize| page.form(i) == Form::Ordinal(Style::Level);
    if i + 1 < page.lines.len() && matches!(page.form(i), Form::Ordinal(_)) {
        return !leveled(i) && leveled(i + 1) && !page.shapes[i].closes();
    }
    let bullet = |i: usize| matches!(page.form(i), Form::Bullet(_) | Form::Run(_)) && !page.shapes[i].long();
    i + 1 < page.lines.len()
        && bullet(i)
        && bullet(i + 1)
        && page.form(i) != page.form(i + 1)
        && !page.shapes[i].closes()
}
