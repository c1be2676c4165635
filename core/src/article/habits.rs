//! What the headings of a digest have in common, by which a name in one of them is told.

use super::heads::Head;
use super::labels::{self, Candidate, Candidates, Place};
use crate::lookup::{CREDIT, GIVEN, KEY, SECTION, Table, VOCABULARY};
use crate::names::{self, Names};
use crate::shares::{eight_in_ten, six_in_ten};
use crate::structure::Structure;
use crate::structure::page::Page;
use crate::text::fold::{self, Word};
use std::cell::OnceCell;

/// The longest heading that may be an outlet's name and nothing else, in characters.
const BRIEF: u8 = 28;

/// What the headings of a digest have in common.
pub(super) struct Habits<'a> {
    pub(super) headed: Headed<'a>,
    pub(super) places: Vec<Uses>,
    pub(super) headings: usize,
    /// How often the words of the labels stand in all headlines: a label among them is spoken of. They are
    /// counted when somebody asks: nobody does where all labels are known outlets.
    words: OnceCell<Table<u32>>,
    /// Whether headings that are words alone are outlets' names for the most part. Asked where one may be.
    named: OnceCell<bool>,
    pub(super) press: bool,
    pub(super) papers: bool,
    /// The headings are a few words over text, and some of them are outlets' names.
    pub(super) brief: bool,
    /// Most of them are.
    pub(super) outlets: bool,
    /// How many headings have a section's name before them.
    pub(super) sections: usize,
    /// The names before the headings are people's: some are known to be, and next to none an outlet's.
    pub(super) people: bool,
    /// All headings of a review end in names behind one mark that differ, and few of them are a person's or a
    /// place's.
    pub(super) signed: bool,
}

/// How the headings of a digest use a place for names.
pub(super) struct Uses {
    pub(super) place: Place,
    /// How many headings do.
    pub(super) all: usize,
    /// How many of those name an outlet there.
    pub(super) outlets: usize,
    /// Whether half of the names are built as outlets' are. Asked where no outlet is known.
    alone: OnceCell<bool>,
    /// How many of the others name one who is spoken of. They are counted when somebody asks.
    spoken_of: OnceCell<usize>,
}

/// The headings of a digest, and the names in them.
#[derive(Clone, Copy)]
pub(super) struct Headed<'a> {
    pub(super) text: &'a str,
    pub(super) heads: &'a [Head],
    pub(super) candidates: &'a [Candidates],
    /// The folded words of the names.
    pub(super) folded: &'a [Word],
}

pub(super) fn habits<'a>(page: &Page, headed: Headed<'a>, names: &Names, found: &Structure) -> Habits<'a> {
    let Headed { heads, candidates, folded, .. } = headed;
    let brief = |head: &&Head| {
        let (above, below) = (head.lines.0 as usize, head.lines.1 as usize);
        below == above + 1
            && page.shapes[above].columns <= BRIEF
            && !page.shapes[above].is_marked()
            && page.shapes.get(below).is_some_and(|shape| shape.body() || shape.long())
    };
    let alone = heads.iter().filter(brief).filter(|head| names.is_outlet(&page.text[head.words])).count();
    let mut habits = Habits {
        headed,
        places: Vec::new(),
        headings: heads.iter().filter(|head| !head.words.is_empty()).count(),
        words: OnceCell::new(),
        named: OnceCell::new(),
        press: found.press,
        papers: found.papers,
        brief: heads.len() >= 3
            && alone * 5 >= heads.len()
            && eight_in_ten(heads.iter().filter(brief).count(), heads.len()),
        outlets: alone * 2 > heads.len(),
        sections: 0,
        people: false,
        signed: labels::are_signed(page.text, heads, candidates, found.press),
    };
    for candidate in candidates.iter().flatten().flatten() {
        let outlet = candidate.known.is_outlet();
        habits.sections += usize::from(candidate.place.before && candidate.known.tags & SECTION != 0);
        let at = habits.places.iter().position(|uses| uses.place == candidate.place).unwrap_or_else(|| {
            let spoken_of = OnceCell::new();
            habits.places.push(Uses {
                place: candidate.place,
                all: 0,
                outlets: 0,
                alone: OnceCell::new(),
                spoken_of,
            });
            habits.places.len() - 1
        });
        habits.places[at].all += 1;
        habits.places[at].outlets += usize::from(outlet);
    }
    let (mut before, mut people, mut outlets) = (0, 0, 0);
    for candidate in candidates.iter().filter_map(|candidates| candidates[0]) {
        let first = candidate.words(folded).first();
        let given = first.is_some_and(|&word| VOCABULARY.by_key(fold::extend(0, word)) & GIVEN != 0);
        before += 1;
        people += usize::from(given);
        outlets += usize::from(candidate.known.is_outlet());
    }
    habits.people = before >= 3 && people * 3 >= before && outlets * 5 <= before;
    habits
}

/// How often the words of the names stand in all headlines.
fn spoken_words(headed: Headed) -> Table<u32> {
    let mut words = Table::with_room(headed.folded.len());
    headed.folded.iter().for_each(|word| *words.entry(word.hash) = Some(0));
    for (head, candidates) in headed.heads.iter().zip(headed.candidates) {
        let rest = candidates.iter().flatten().next().map_or(head.words, |candidate| candidate.rest);
        let mut last = 0;
        fold::words(headed.text, rest, |word| {
            if word.hash != last
                && let Some(times) = words.get(word.hash)
            {
                *words.entry(word.hash) = Some(times + 1);
            }
            last = word.hash;
        });
    }
    words
}

impl Habits<'_> {
    /// Whether most headings without a label are outlets' names: among headlines one that ends in a paper's
    /// word is a headline.
    pub(super) fn name_outlets_alone(&self, names: &Names) -> bool {
        *self.named.get_or_init(|| {
            let Headed { text, heads, candidates, .. } = self.headed;
            let is_alone = |(head, candidates): &(&Head, &Candidates)| {
                candidates[0].is_none() && head.outlet.is_empty() && !head.words.is_empty()
            };
            let alone = heads.iter().zip(candidates).filter(is_alone);
            let (mut all, mut outlets) = (0, 0);
            for (head, _) in alone {
                all += 1;
                outlets += usize::from(names.is_outlet(&text[head.words]));
            }
            // the heading of a text alone is its title
            heads.len() > 1 && outlets * 2 > all
        })
    }

    /// Whether the names behind the headings are outlets' rather than those before them.
    pub(super) fn close_with_outlets(&self, candidates: &Candidates) -> bool {
        let outlets = |candidate: &Candidate| {
            let uses = self.places.iter().find(|uses| uses.place == candidate.place);
            uses.map_or(0, |uses| if six_in_ten(uses.all, self.headings) { uses.outlets } else { 0 })
        };
        match candidates {
            [Some(before), Some(behind)] => outlets(behind) >= 2 && outlets(behind) > 4 * outlets(before),
            _ => false,
        }
    }

    /// How many headings use a place, however its mark is spaced; only that one where outlets are known at another.
    pub(super) fn alike(&self, place: Place) -> usize {
        let alike = || {
            let same =
                |uses: &&Uses| (uses.place.before, uses.place.delimiter) == (place.before, place.delimiter);
            self.places.iter().filter(same)
        };
        let known = alike().any(|uses| uses.place != place && uses.outlets * 4 >= uses.all);
        alike().filter(|uses| !known || uses.place == place).map(|uses| uses.all).sum()
    }

    /// Whether half of the names at a place are by their build no person's, nor keys.
    pub(super) fn are_alone(&self, uses: &Uses) -> bool {
        *uses.alone.get_or_init(|| {
            let Headed { text, candidates, .. } = self.headed;
            let of_place =
                candidates.iter().flatten().flatten().filter(|candidate| candidate.place == uses.place);
            let alone = |candidate: &&Candidate| {
                candidate.known.tags & (KEY | CREDIT) == 0 && names::has_outlet_form(&text[candidate.name])
            };
            of_place.filter(alone).count() * 2 >= uses.all
        })
    }

    /// How many names at a place are spoken of, those of outlets aside.
    pub(super) fn spoken_of(&self, uses: &Uses) -> usize {
        *uses.spoken_of.get_or_init(|| {
            let Headed { candidates, folded, .. } = self.headed;
            let others = candidates.iter().flatten().flatten();
            let others = others.filter(|other| other.place == uses.place && !other.known.is_outlet());
            others.filter(|other| self.is_spoken_of(other.words(folded))).count()
        })
    }

    /// Whether a name stands in the digest's own headlines: then it is what they are about.
    pub(super) fn is_spoken_of(&self, name: &[Word]) -> bool {
        let words = self.words.get_or_init(|| spoken_words(self.headed));
        let spoken = name.iter().filter(|word| words.get(word.hash).is_some_and(|times| times >= 2)).count();
        !name.is_empty() && spoken * 3 >= name.len() * 2
    }
}
