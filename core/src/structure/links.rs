//! Contents entries found again in the text: by key in order, then by key out of order, then by
//! most of their words between the entries that were found.
//!
//! The chain is the longest increasing one over the hits (Fredman 1975), so that the whole is
//! linear but for a logarithm: no pair of an entry and a line is compared unless they share a key
//! or a rare word.

use super::contents::{Draft, List, before_leader};
use super::opening::{self, Label};
use super::page::Page;
use super::proposal::has_body;
use super::shape::{self, Form};
use super::trailing;
use crate::lookup::KeyMap;
use crate::records::{Match, NONE};
use crate::span::Span;
use crate::text::fold::{self, Word};
use crate::words::keys::Key;
use std::collections::BTreeMap;

/// An entry and the line that opens its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) draft: u32,
    pub(crate) line: u32,
    pub(crate) met: Match,
}

/// Finds the entries of `list` again in the lines `[from, until)`. Links come in the order of the
/// entries, one an entry at most. A list that may be `reworded` is contents although it says no heading
/// word for word; of a text that was `cut`, those up to the last one met are all.
pub(crate) fn link(
    page: &Page,
    list: &List,
    drafts: &[Draft],
    (from, until): (usize, usize),
    (reworded, cut): (bool, bool),
    index: &mut Index,
) -> Vec<Link> {
    let entries = list.drafts(drafts).len();
    // of a text that was cut, what follows the last entry met stands further on
    let complete = |links: &[Link]| {
        let leads =
            |last: &Link| cut && links.len() >= 3 && last.draft + 1 - list.drafts.0 == links.len() as u32;
        links.len() == entries || links.last().is_some_and(leads)
    };
    let mut links = Vec::new();
    // most contents say their headings word for word: then nothing is folded
    for words in [Words::AsWritten, Words::Folded] {
        index.fill(page, list, drafts, words);
        index.look(page, from, until, words);
        chain(&index.hits, &mut index.tails, &mut index.before, &mut links);
        if complete(&links) || links.is_empty() && !reworded {
            break;
        }
    }
    if !complete(&links) && (!links.is_empty() || reworded) {
        let mut found: BTreeMap<u32, u32> = links.iter().map(|link| (link.draft, link.line)).collect();
        fuzzy(page, list, drafts, (from, until), &mut index.guesswork, &mut found, &mut links);
        strays(page, &index.hits, &found, &mut links);
    }
    links.sort_unstable_by_key(|link| link.draft);
    links
}

/// The words of an entry, without its mark and its teaser.
pub(crate) fn entry_text(page: &Page, draft: Draft) -> Span {
    if draft.teaser == draft.first + 1 {
        draft.words
    } else {
        before_leader(page.text, Span::new(draft.words.start, page.lines[draft.teaser as usize - 1].end))
    }
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

/// The first sentence of some words that go on behind it.
fn first_sentence(text: &str, words: Span) -> Span {
    let s = &text[words];
    let ends = [". ", "? ", "! "].iter().filter_map(|end| s.find(end));
    Span::new(words.start, words.start + ends.min().unwrap_or(0) as u32)
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
    hits: Vec<Link>,
    /// For [`chain`].
    tails: Vec<usize>,
    before: Vec<usize>,
    guesswork: Guesswork,
}

/// What [`fuzzy`] fills for a list.
#[derive(Default)]
struct Guesswork {
    /// The entries that a word stands in, and in how many.
    by_word: KeyMap<([u32; COMMON], usize)>,
    /// How many words an entry has.
    lengths: KeyMap<u32>,
    words: Vec<Word>,
    /// Entries with the words they share with a line.
    votes: Vec<(u32, u32)>,
    /// How well an entry and a line agree.
    guesses: Vec<(u32, u32, u32)>,
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
            let (text, mut first) = (entry_text(page, draft), true);
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
            if !shape.may_head() && !runs_in {
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
                self.hits.push(Link { draft: slot.0, line: i as u32, met: Match::Folded });
                let next = self.same[(slot.0 - self.base) as usize];
                *slot = (if next == NONE { slot.0 } else { next }, i as u32);
            }
        }
    }

    /// Keeps the links that speak for contents where nothing names the list: each entry heads a text
    /// of its own. What stands at the head of every text, a writer or a language, is no entry.
    pub(crate) fn settle(&self, page: &Page, links: &mut Vec<Link>) {
        let mut times = vec![0; self.same.len()];
        self.hits.iter().for_each(|hit| times[(hit.draft - self.base) as usize] += 1);
        links.retain(|link| times[(link.draft - self.base) as usize] <= 2);
        let mut lines: Vec<u32> = links.iter().map(|link| link.line).collect();
        lines.sort_unstable();
        links.retain(|link| {
            let at = lines.partition_point(|&line| line < link.line);
            at == 0 || has_body(page, lines[at - 1] as usize, link.line as usize)
        });
        // a guess counts beside what was found, or where a mark stands
        let guessed = links.iter().filter(|link| link.met == Match::Fuzzy).count();
        if guessed * 2 > links.len() {
            links.retain(|link| link.met != Match::Fuzzy || page.shapes[link.line as usize].is_marked());
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

/// Fills `links` with the longest chain of hits in which entries and lines both go on.
fn chain(hits: &[Link], tails: &mut Vec<usize>, before: &mut Vec<usize>, links: &mut Vec<Link>) {
    links.clear();
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
    links.reserve_exact(tails.len());
    let mut at = tails.last().copied().unwrap_or(usize::MAX);
    while at != usize::MAX {
        links.push(hits[at]);
        at = before[at];
    }
    links.reverse();
}

/// Entries whose key stands in the text out of order.
fn strays(page: &Page, hits: &[Link], found: &BTreeMap<u32, u32>, links: &mut Vec<Link>) {
    let mut lines: Vec<u32> = links.iter().map(|link| link.line).collect();
    lines.sort_unstable();
    let mut taken = found.clone();
    for hit in hits {
        if !taken.contains_key(&hit.draft)
            && lines.binary_search(&hit.line).is_err()
            && page.heads_body(hit.line as usize)
        {
            taken.insert(hit.draft, hit.line);
            links.push(*hit);
        }
    }
}

/// A word that stands in more entries than this tells none of them.
const COMMON: usize = 4;

/// Entries that were reworded: for each stretch between found neighbours, lines that share most
/// words with an entry of the stretch, best first, never crossing.
fn fuzzy(
    page: &Page,
    list: &List,
    drafts: &[Draft],
    (from, until): (usize, usize),
    Guesswork { by_word, lengths, words, votes, guesses }: &mut Guesswork,
    found: &mut BTreeMap<u32, u32>,
    links: &mut Vec<Link>,
) {
    let manner = Manner::of(page, links);
    by_word.clear();
    lengths.clear();
    guesses.clear();
    for draft in (list.drafts.0..list.drafts.1).filter(|draft| !found.contains_key(draft)) {
        let mut count = 0;
        fold::words(page.text, entry_text(page, drafts[draft as usize]), |word| {
            let (slots, used) = by_word.entry(word.hash).or_insert(([NONE; COMMON], 0));
            count += 1;
            if slots.contains(&draft) {
                return; // a word counts once an entry
            }
            if let Some(slot) = slots.get_mut(*used) {
                *slot = draft;
            }
            *used += 1;
        });
        lengths.insert(u64::from(draft), count);
    }
    let taken: Vec<u32> = {
        let mut lines: Vec<u32> = links.iter().map(|link| link.line).collect();
        lines.sort_unstable();
        lines
    };
    for i in from..until {
        let other = || !matches!(shape::key_of(page.text, page.lines[i]), Some(Key::Headline | Key::Subject));
        if page.field(i) && other() {
            continue;
        }
        if !manner.fits(page, i) || taken.binary_search(&(i as u32)).is_ok() || !page.heads_body(i) {
            continue;
        }
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
            let dice = 200 * common / (a + b);
            let inside = 100 * common / a.min(b);
            if dice >= 50 || inside >= 75 && common >= 3 || numbered {
                guesses.push((dice.max(inside * 2 / 3) + u32::from(numbered) * 50, draft, i as u32));
            }
        }
    }
    guesses.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut lines: BTreeMap<u32, ()> = BTreeMap::new();
    for &(_, draft, line) in guesses.iter() {
        let after = found.range(..draft).next_back().is_none_or(|(_, &before)| before < line);
        let before = found.range(draft..).next().is_none_or(|(&next, &after)| next != draft && line < after);
        if after && before && lines.insert(line, ()).is_none() {
            found.insert(draft, line);
            links.push(Link { draft, line, met: Match::Fuzzy });
        }
    }
}

/// What the lines that were found have in common, and a reworded one must have too.
struct Manner {
    form: Option<Form>,
    opens: bool,
    ruled: bool,
}

impl Manner {
    fn of(page: &Page, links: &[Link]) -> Self {
        let lines = || links.iter().map(|link| link.line as usize);
        let most = |test: &dyn Fn(usize) -> bool| {
            links.len() >= 3 && lines().filter(|&i| test(i)).count() * 10 >= links.len() * 9
        };
        let form = links.first().map(|link| page.form(link.line as usize));
        Manner {
            form: form.filter(|&form| most(&|i| page.form(i) == form)),
            opens: most(&|i| page.shapes[i].opens()),
            ruled: most(&|i| page.after_rule(i)),
        }
    }

    fn fits(&self, page: &Page, i: usize) -> bool {
        let shape = &page.shapes[i];
        (shape.may_head() || shape.body() && shape.is_marked())
            && self.form.is_none_or(|form| page.form(i) == form || page.after_rule(i))
            && (!self.opens || shape.opens())
            && (!self.ruled || page.after_rule(i))
    }
}
