//! Contents entries found again in the text: by key in order, then by key out of order, then by
//! most of their words between the entries that were found.
//!
//! The chain is the longest increasing one over the hits (Fredman 1975), so that the whole is
//! linear but for a logarithm: no pair of an entry and a line is compared unless they share a key
//! or a rare word.

use super::contents::{Draft, List, Meeting};
use super::opening::{self, Label};
use super::page::Page;
use super::proposal::has_body;
use super::reworded::{Guesswork, first_sentence};
use super::shape::Form;
use super::trailing;
use crate::lookup::KeyMap;
use crate::records::{Match, NONE};
use crate::span::Span;
use crate::text::fold;
use std::collections::BTreeMap;

/// Finds the entries of `list` again in the lines `[from, until)`. Meetings come in the order of the
/// entries, one an entry at most. A list that may be `reworded` is contents although it says no heading
/// word for word; of a text that was `cut`, those up to the last one met are all.
pub(crate) fn find(
    page: &Page,
    list: &List,
    drafts: &[Draft],
    (from, until): (usize, usize),
    (reworded, cut): (bool, bool),
    index: &mut Index,
) -> Vec<Meeting> {
    let entries = list.drafts(drafts).len();
    // of a text that was cut, what follows the last entry met stands further on
    let complete = |meetings: &[Meeting]| {
        let leads = |last: &Meeting| {
            cut && meetings.len() >= 3 && last.draft + 1 - list.drafts.0 == meetings.len() as u32
        };
        meetings.len() == entries || meetings.last().is_some_and(leads)
    };
    let mut meetings = Vec::new();
    // most contents say their headings word for word: then nothing is folded
    for words in [Words::AsWritten, Words::Folded] {
        index.fill(page, list, drafts, words);
        index.look(page, from, until, words);
        chain(&index.hits, &mut index.tails, &mut index.before, &mut meetings);
        if complete(&meetings) || meetings.is_empty() && !reworded {
            break;
        }
    }
    if !complete(&meetings) && (!meetings.is_empty() || reworded) {
        let mut found: BTreeMap<u32, u32> =
            meetings.iter().map(|meeting| (meeting.draft, meeting.line)).collect();
        index.guesswork.find(
            page,
            list.drafts.0..list.drafts.1,
            drafts,
            from..until,
            &mut found,
            &mut meetings,
        );
        strays(page, &index.hits, &found, &mut meetings);
    }
    meetings.sort_unstable_by_key(|meeting| meeting.draft);
    meetings
}

/// Whether a line may be the heading of an entry's article: it stands over text.
pub(crate) fn may_meet(page: &Page, i: usize) -> bool {
    // right below a rule over one however short
    page.heads_body(i) || page.after_rule(i) && i + 2 < page.lines.len()
}

/// Whether a line may be a heading as wide as the text that it stands right over.
pub(crate) fn is_wide(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    let body = |i: usize| page.shapes.get(i).is_some_and(|shape| shape.body());
    let over = || body(i + 1) && !page.shapes[i + 1].opens();
    shape.body() && !shape.long() && (i == 0 || shape.opens() || !body(i - 1)) && over()
}

/// What a heading can be known by.
#[derive(Default)]
struct Keys {
    /// The whole, what follows its label, what stands before a closing parenthesis or a short name
    /// behind a delimiter; 0 where there is none.
    keys: [u64; 3],
    /// The first word of the whole, and of what follows the label: a line that opens with neither of
    /// an entry's is not folded.
    first: [u64; 2],
}

impl Keys {
    fn as_written(page: &Page, text: Span) -> Self {
        Keys { keys: [fold::bytes(page.text[text].as_bytes()), 0, 0], first: [0; 2] }
    }

    fn folded(page: &Page, text: Span, label: Option<Label>) -> Self {
        let s = &page.text[text];
        let rest = label.map_or(u32::MAX, |label| label.rest.start);
        // much behind a little is the headline, a little behind much an outlet
        let named = label.filter(|label| label.rest.len() * 3 < label.name.len() * 2);
        let several = named.is_none() && label.is_some_and(|label| page.text[label.rest].contains(' '));
        let before = s.strip_suffix(')').and_then(|s| s.rfind('(')).map(|at| text.start + at as u32);
        let before = before.filter(|&at| page.text[Span::new(text.start, at)].trim_end().contains(' '));
        let before = before
            .or_else(|| trailing::label(page.text, text).map(|label| label.rest.end))
            .or(named.map(|label| label.name.end))
            .or_else(|| sentence(s).map(|at| text.start + at as u32));
        let from = if several { rest } else { u32::MAX };
        let until = before.unwrap_or(0);
        let Keys { mut keys, mut first } = Keys::default();
        fold::words(page.text, text, |word| {
            if keys[0] == 0 {
                first[0] = word.hash;
            }
            if first[1] == 0 && word.span.start >= rest {
                first[1] = word.hash;
            }
            keys[0] = fold::extend(keys[0], word);
            if word.span.start >= from {
                keys[1] = fold::extend(keys[1], word);
            }
            if word.span.end <= until {
                keys[2] = fold::extend(keys[2], word);
            }
        });
        Keys { keys, first }
    }
}

/// Where the last sentence but one ends, if a few words follow it: `Headline. Outlet, Writer`.
fn sentence(s: &str) -> Option<usize> {
    const AFTER: usize = 6;
    let at = s.rfind(". ").filter(|&at| s[..at].contains(' '))?;
    (s[at + 2..].split(' ').count() <= AFTER).then_some(at)
}

/// What a list's entries are known by, and what was found of them; filled anew for each list.
#[derive(Default)]
pub(crate) struct Index {
    /// The next entry that a key stands for, and the line it was last seen in.
    by_key: KeyMap<(u32, u32)>,
    /// The next entry with the same key.
    same: Vec<u32>,
    base: u32,
    lengths: Lengths,
    first_words: KeyMap<()>,
    /// Every line that has a key of an entry, in order.
    hits: Vec<Meeting>,
    /// For [`chain`].
    tails: Vec<usize>,
    before: Vec<usize>,
    guesswork: Guesswork,
}

/// How many bytes entries have, modulo 256: a line of another length says none of them word for word.
#[derive(Default)]
struct Lengths([u64; 4]);

impl Lengths {
    fn insert(&mut self, text: Span) {
        self.0[text.len() / 64 % 4] |= 1 << (text.len() % 64);
    }

    fn contains(&self, text: Span) -> bool {
        self.0[text.len() / 64 % 4] & 1 << (text.len() % 64) != 0
    }
}

/// How texts are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Words {
    AsWritten,
    Folded,
}

impl Index {
    fn fill(&mut self, page: &Page, list: &List, drafts: &[Draft], words: Words) {
        self.by_key.clear();
        self.lengths = Lengths::default();
        self.first_words.clear();
        self.same.clear();
        let base = list.drafts.0;
        self.base = base;
        let drafts = list.drafts(drafts);
        self.same.resize(drafts.len(), NONE);
        for (i, &draft) in drafts.iter().enumerate().rev() {
            let (text, mut first) = (draft.text(page), true);
            self.lengths.insert(text);
            let keys = match words {
                Words::AsWritten => Keys::as_written(page, text),
                Words::Folded => Keys::folded(page, text, opening::label(page.text, text)),
            };
            for key in keys.keys.into_iter().filter(|&key| key != 0) {
                let slot = self.by_key.entry(key).or_insert((NONE, NONE));
                // only whole keys tell equal entries apart
                if first && slot.0 != NONE {
                    self.same[i] = slot.0;
                }
                *slot = (base + i as u32, NONE);
                first = false;
            }
            // what hangs below may be a teaser
            if draft.teaser > draft.first + 1 && words == Words::Folded {
                let key = fold::key(&page.text[draft.words]);
                self.by_key.entry(key).or_insert((base + i as u32, NONE));
            }
            for hash in keys.first.into_iter().filter(|&hash| hash != 0) {
                self.first_words.insert(hash, ());
            }
        }
    }

    /// Looks for the entries' keys in the lines `[from, until)`.
    fn look(&mut self, page: &Page, from: usize, until: usize, words: Words) {
        self.hits.clear();
        self.hits.reserve(self.same.len());
        let mut last_body = 0;
        for i in from..until {
            let shape = &page.shapes[i];
            let runs_in = shape.body() && shape.is_marked() && words == Words::Folded;
            let wide = words == Words::AsWritten && is_wide(page, i);
            if !shape.may_head() && !runs_in && !wide {
                last_body = if shape.body() { i } else { last_body };
                continue;
            }
            let text =
                if shape.is_marked() { opening::read(page.text, page.lines[i]).rest } else { page.lines[i] };
            // a numbered paragraph may open with its headline
            let text = if runs_in { first_sentence(page.text, text) } else { text };
            let keys = match words {
                Words::AsWritten if !self.lengths.contains(text) => continue,
                Words::AsWritten => Keys::as_written(page, text),
                Words::Folded => match self.folded(page, text, i) {
                    Some(keys) => keys,
                    None => continue,
                },
            };
            let said = keys.keys.into_iter().find(|key| *key != 0 && self.by_key.contains_key(key));
            let Some(slot) = said.and_then(|key| self.by_key.get_mut(&key)) else { continue };
            // a heading said twice above one body is one heading
            if slot.1 == NONE || (slot.1 as usize) < last_body {
                self.hits.push(Meeting { draft: slot.0, line: i as u32, met: Match::Folded });
                let next = self.same[(slot.0 - self.base) as usize];
                *slot = (if next == NONE { slot.0 } else { next }, i as u32);
            }
        }
    }

    /// Keeps the meetings that speak for contents where nothing names the list: each entry heads a text
    /// of its own. What stands at the head of every text, a writer or a language, is no entry.
    pub(crate) fn settle(&self, page: &Page, meetings: &mut Vec<Meeting>) {
        let mut times = vec![0; self.same.len()];
        self.hits.iter().for_each(|hit| times[(hit.draft - self.base) as usize] += 1);
        meetings.retain(|meeting| times[(meeting.draft - self.base) as usize] <= 2);
        let mut lines: Vec<u32> = meetings.iter().map(|meeting| meeting.line).collect();
        lines.sort_unstable();
        meetings.retain(|meeting| {
            let at = lines.partition_point(|&line| line < meeting.line);
            at == 0 || has_body(page, lines[at - 1] as usize, meeting.line as usize)
        });
        // a guess counts beside what was found, or where a mark stands
        let guessed = meetings.iter().filter(|meeting| meeting.met == Match::Fuzzy).count();
        if guessed * 2 > meetings.len() {
            meetings.retain(|meeting| {
                meeting.met != Match::Fuzzy || page.shapes[meeting.line as usize].is_marked()
            });
        }
    }

    /// The keys of a line, unless its first words show that it is no entry's.
    fn folded(&self, page: &Page, text: Span, i: usize) -> Option<Keys> {
        let opens = |span| {
            fold::first_word(page.text, span).is_some_and(|word| self.first_words.contains_key(&word.hash))
        };
        let labelled = page.shapes[i].is_marked() || matches!(page.form(i), Form::Label(_));
        let label = if labelled { opening::label(page.text, text) } else { None };
        let may = opens(text) || label.is_some_and(|label| opens(label.rest));
        may.then(|| Keys::folded(page, text, label))
    }
}

/// Fills `meetings` with the longest chain of hits in which entries and lines both go on.
fn chain(hits: &[Meeting], tails: &mut Vec<usize>, before: &mut Vec<usize>, meetings: &mut Vec<Meeting>) {
    meetings.clear();
    tails.clear();
    before.clear();
    before.resize(hits.len(), usize::MAX);
    for (i, hit) in hits.iter().enumerate() {
        let at = tails.partition_point(|&tail| hits[tail].draft < hit.draft);
        before[i] = if at == 0 { usize::MAX } else { tails[at - 1] };
        match tails.get_mut(at) {
            // the first line with an entry's key is the better one
            Some(tail) if hits[*tail].draft == hit.draft => {}
            Some(tail) => *tail = i,
            None => tails.push(i),
        }
    }
    meetings.reserve_exact(tails.len());
    let mut at = tails.last().copied().unwrap_or(usize::MAX);
    while at != usize::MAX {
        meetings.push(hits[at]);
        at = before[at];
    }
    meetings.reverse();
}

/// Entries whose key stands in the text out of order.
fn strays(page: &Page, hits: &[Meeting], found: &BTreeMap<u32, u32>, meetings: &mut Vec<Meeting>) {
    let mut lines: Vec<u32> = meetings.iter().map(|meeting| meeting.line).collect();
    lines.sort_unstable();
    let mut taken = found.clone();
    for hit in hits {
        if !taken.contains_key(&hit.draft)
            && lines.binary_search(&hit.line).is_err()
            && page.heads_body(hit.line as usize)
        {
            taken.insert(hit.draft, hit.line);
            meetings.push(*hit);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn headings_as_wide_as_their_texts_are_found_by_their_entries() {
        let text = "The ferry to the far shore runs again, and those who live there need\nnot walk to the mill by night. The keeper of the lock was asked for it,\nand he said that the rope holds and that the oars were looked at twice.\nThe council will meet again in March, and it will ask who pays for that.\n";
        let heads = [
            "Otters come back to the weir after thirty years away from the two shores",
            "Nets burnt on the far shore, and nobody had been seen near the old quay",
            "Mill opens by night for the first time since the spring floods came over",
            "Ministers argue over the cost of a second bridge between the two towns",
        ];
        let entries = heads.map(|head| format!("{head}\n")).concat();
        let pieces = heads.map(|head| format!("{head}\n{text}{text}\n")).concat();
        let digest = format!("Weir digest\n\nContents\n\n{entries}\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        assert!(digest.articles().filter_map(|article| article.headline()).eq(heads));
        // what no entry says is text
        let pieces = heads.map(|head| format!("{head}\n{text}{text}\n")).concat();
        assert_eq!(crate::parse(&format!("Weir digest\n\n{pieces}")).unwrap().len(), 1);
    }
}
