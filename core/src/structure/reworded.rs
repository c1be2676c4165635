//! Contents entries that say their headings in other words: lines that share most words with an entry, between the
//! lines that other entries were found at.

use super::contents::{Draft, Meeting};
use super::opening;
use super::page::Page;
use super::shape::{self, Form};
use crate::lookup::KeyMap;
use crate::records::{Match, NONE};
use crate::shares::nine_in_ten;
use crate::span::Span;
use crate::text::fold::{self, Word};
use crate::words::keys::Key;
use std::collections::BTreeMap;
use std::ops::Range;

/// A word that stands in more entries than this tells none of them.
const COMMON: usize = 4;

/// How much of their words an entry and a line that are one share, in hundredths: of all the words of both, or of
/// those of the shorter one, where these are several.
const SHARED: u32 = 50;
const INSIDE: (u32, u32) = (75, 3);

/// What one number before both adds to the score of a guess.
const NUMBERED: u32 = 50;

/// Entries and lines by the words they share; filled anew for each list.
#[derive(Default)]
pub(super) struct Guesswork {
    /// The entries that a word stands in, and in how many.
    by_word: KeyMap<([u32; COMMON], usize)>,
    /// How many words an entry has.
    lengths: KeyMap<u32>,
    words: Vec<Word>,
    /// Entries with the words they share with a line.
    votes: Vec<(u32, u32)>,
    guesses: Vec<Guess>,
}

/// An entry, a line, and how well they agree.
#[derive(Clone, Copy)]
struct Guess {
    score: u32,
    draft: u32,
    line: u32,
}

impl Guesswork {
    /// For each stretch between `found` neighbours, adds the lines that share most words with an entry of the
    /// stretch, best first, never crossing.
    pub(super) fn find(
        &mut self,
        page: &Page,
        entries: Range<u32>,
        drafts: &[Draft],
        lines: Range<usize>,
        found: &mut BTreeMap<u32, u32>,
        meetings: &mut Vec<Meeting>,
    ) {
        self.index(page, entries.filter(|draft| !found.contains_key(draft)), drafts);
        let manner = Manner::of(page, meetings);
        let mut taken: Vec<u32> = meetings.iter().map(|meeting| meeting.line).collect();
        taken.sort_unstable();
        self.guesses.clear();
        for i in lines {
            let other =
                || !matches!(shape::key_of(page.text, page.lines[i]), Some(Key::Headline | Key::Subject));
            if page.field(i) && other() {
                continue;
            }
            if manner.fits(page, i) && taken.binary_search(&(i as u32)).is_err() && page.heads_body(i) {
                self.guess(page, drafts, i);
            }
        }
        self.guesses.sort_unstable_by(|a, b| {
            b.score.cmp(&a.score).then(a.draft.cmp(&b.draft)).then(a.line.cmp(&b.line))
        });
        let mut lines: BTreeMap<u32, ()> = BTreeMap::new();
        for &Guess { draft, line, .. } in &self.guesses {
            let after = found.range(..draft).next_back().is_none_or(|(_, &before)| before < line);
            let before =
                found.range(draft..).next().is_none_or(|(&next, &after)| next != draft && line < after);
            if after && before && lines.insert(line, ()).is_none() {
                found.insert(draft, line);
                meetings.push(Meeting { draft, line, met: Match::Fuzzy });
            }
        }
    }

    /// Notes which words the entries have.
    fn index(&mut self, page: &Page, entries: impl Iterator<Item = u32>, drafts: &[Draft]) {
        self.by_word.clear();
        self.lengths.clear();
        for draft in entries {
            let mut count = 0;
            fold::words(page.text, drafts[draft as usize].text(page), |word| {
                let (slots, used) = self.by_word.entry(word.hash).or_insert(([NONE; COMMON], 0));
                count += 1;
                if slots.contains(&draft) {
                    return; // a word counts once an entry
                }
                if let Some(slot) = slots.get_mut(*used) {
                    *slot = draft;
                }
                *used += 1;
            });
            self.lengths.insert(u64::from(draft), count);
        }
    }

    /// Adds the entries that share enough words with line `i`, or the number before them.
    fn guess(&mut self, page: &Page, drafts: &[Draft], i: usize) {
        let Guesswork { by_word, lengths, words, votes, guesses } = self;
        let opening = opening::read(page.text, page.lines[i]);
        let runs_in = page.shapes[i].body();
        let said = if runs_in { first_sentence(page.text, opening.rest) } else { opening.rest };
        words.clear();
        fold::words(page.text, said, |word| words.push(word));
        votes.clear();
        for word in words.iter() {
            let Some((slots, used)) = by_word.get(&word.hash).filter(|(_, used)| *used <= COMMON) else {
                continue;
            };
            for &draft in &slots[..*used] {
                match votes.iter_mut().find(|vote| vote.0 == draft) {
                    Some(vote) => vote.1 += 1,
                    None => votes.push((draft, 1)),
                }
            }
        }
        for &(draft, common) in votes.iter() {
            let (a, b) = (lengths[&u64::from(draft)], words.len() as u32);
            let numbered = opening.number != NONE && opening.number == drafts[draft as usize].number;
            let (shared, inside) = (200 * common / (a + b), 100 * common / a.min(b));
            if shared >= SHARED || inside >= INSIDE.0 && common >= INSIDE.1 || numbered {
                let score = shared.max(inside * 2 / 3) + u32::from(numbered) * NUMBERED;
                guesses.push(Guess { score, draft, line: i as u32 });
            }
        }
    }
}

/// The first sentence of some words that go on behind it.
pub(super) fn first_sentence(text: &str, words: Span) -> Span {
    let s = &text[words];
    let ends = [". ", "? ", "! "].iter().filter_map(|end| s.find(end));
    Span::new(words.start, words.start + ends.min().unwrap_or(0) as u32)
}

/// What the lines that were found have in common, and a reworded one must have too.
struct Manner {
    form: Option<Form>,
    opens: bool,
    ruled: bool,
}

impl Manner {
    fn of(page: &Page, meetings: &[Meeting]) -> Self {
        let lines = || meetings.iter().map(|meeting| meeting.line as usize);
        let most = |test: &dyn Fn(usize) -> bool| {
            meetings.len() >= 3 && nine_in_ten(lines().filter(|&i| test(i)).count(), meetings.len())
        };
        let form = meetings.first().map(|meeting| page.form(meeting.line as usize));
        Manner {
            form: form.filter(|&form| most(&|i| page.form(i) == form)),
            opens: most(&|i| page.shapes[i].opens()),
            ruled: most(&|i| page.after_rule(i)),
        }
    }

    fn fits(&self, page: &Page, i: usize) -> bool {
        let shape = &page.shapes[i];
        shape.may_say_heading()
            && self.form.is_none_or(|form| page.form(i) == form || page.after_rule(i))
            && (!self.opens || shape.opens())
            && (!self.ruled || page.after_rule(i))
    }
}
