//! What a name in a heading is, by adding up what speaks for an outlet and against.

use super::columnists;
use super::habits::{Habits, Uses};
use super::labels::Candidate;
use crate::lookup::{OWN, PLACE, Phrases, SECTION};
use crate::names::Names;
use crate::records::Role;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::glance;
use crate::structure::introductions::introduction;
use crate::structure::opening::Delimiter;
use crate::structure::page::Page;
use crate::structure::quotation;
use crate::text::fold::{self, Word};
use crate::words::function::FUNCTION;
use std::sync::LazyLock;

static FUNCTION_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(FUNCTION));

/// What stands around a heading.
#[derive(Clone, Copy, Default)]
pub(super) struct Scene {
    /// How the running text opens.
    pub(super) opening: Span,
    /// A group or a line of its own already names the outlet.
    pub(super) grouped: bool,
    /// It stands in the contents: nobody asks there who speaks.
    pub(super) listed: bool,
}

/// A name for which so much speaks is an outlet's.
const ENOUGH: f32 = 2.5;

/// Decides what a name in a heading is.
pub(super) fn role(
    page: &Page,
    habits: &Habits,
    names: &Names,
    candidate: &Candidate,
    words: &[Word],
    scene: Scene,
) -> Role {
    if candidate.known.tags & OWN != 0 || candidate.is_genre() {
        return Role::Section;
    }
    if columnists::writes_first(page.text, candidate.name) {
        return Role::Speaker;
    }
    let case = Case::of(page, habits, names, candidate, words, scene);
    if case.names_source() { Role::Source } else { case.other() }
}

/// A name in a heading, what the digest does at its place, and what stands around it.
struct Case<'a> {
    page: &'a Page<'a>,
    habits: &'a Habits<'a>,
    candidate: &'a Candidate,
    words: &'a [Word],
    scene: Scene,
    name: &'a str,
    uses: Option<&'a Uses>,
    /// How many headings use the place, and how many of those name an outlet there.
    all: usize,
    outlets: usize,
    /// White space stands before a colon and none behind it.
    odd: bool,
    /// Nearly all headings use the place.
    always: bool,
    /// Most do.
    usual: bool,
    /// The name is an outlet's, or quotes one.
    known: bool,
    /// Nor is it built as those are.
    unknown: bool,
}

impl<'a> Case<'a> {
    fn of(
        page: &'a Page<'a>,
        habits: &'a Habits<'a>,
        names: &Names,
        candidate: &'a Candidate,
        words: &'a [Word],
        scene: Scene,
    ) -> Self {
        let name = &page.text[candidate.name];
        let uses = habits.places.iter().find(|uses| uses.place == candidate.place);
        let (all, outlets) = uses.map_or((1, 0), |uses| (uses.all, uses.outlets));
        let odd = candidate.place.opens(Delimiter::Colon) && candidate.place.spaced == (true, false);
        // where all headings have a mark and no outlets are known by it, how it is spaced says nothing
        let every = |all: usize| habits.headings >= 4 && all * 20 >= habits.headings * 19;
        let always = every(all) || outlets * 4 < all && every(habits.alike(candidate.place));
        let usual = habits.headings >= 3 && (always || six_in_ten(all, habits.headings));
        let known = candidate.known.listed || quoted_outlet(name, names);
        let unknown = !known && !candidate.known.worded;
        Case {
            page,
            habits,
            candidate,
            words,
            scene,
            name,
            uses,
            all,
            outlets,
            odd,
            always,
            usual,
            known,
            unknown,
        }
    }

    /// Whether a word binds a sentence, as in no name.
    fn links(&self) -> bool {
        self.words.iter().any(|&word| FUNCTION_WORDS.has(word))
    }

    fn is_longer(&self, words: usize) -> bool {
        glance::has_more_words(self.name, words)
    }

    /// Whether the text below opens with the name.
    fn is_named(&self) -> bool {
        glance::find_early(self.page.text[self.scene.opening].as_bytes(), self.name.as_bytes()).is_some()
    }

    /// Whether who bears the name speaks in the text or is spoken of.
    fn speaks(&self) -> bool {
        self.is_named() || self.habits.is_spoken_of(self.words)
    }

    /// Whether the text below says that the paper writes it.
    fn is_introduced(&self) -> bool {
        let told = introduction(self.page.text, self.scene.opening);
        told.is_some_and(|told| fold::key(&self.page.text[told.outlet]) == self.candidate.known.key)
    }

    /// How many names at the place are spoken of.
    fn spoken_of(&self) -> usize {
        self.uses.map_or(0, |uses| self.habits.spoken_of(uses))
    }

    /// What speaks for an outlet and against, but for who is spoken of.
    fn weight(&self) -> f32 {
        let &Case { habits, candidate, all, outlets, usual, always, known, unknown, .. } = self;
        let place = candidate.place;
        let alone = || self.uses.is_some_and(|uses| habits.are_alone(uses));
        let says = place.opens(Delimiter::Colon)
            && self.page.text[candidate.rest].starts_with(['"', '“', '«', '\'', '‘', '”', '„']);
        let mut weight = 0.0;
        let mut add = |applies: bool, by: f32| weight += if applies { by } else { 0.0 };
        add(known, if candidate.known.is_ambiguous() { 1.5 } else { 3.0 });
        add(candidate.known.worded && !known, 2.5);
        add(candidate.quoted, 1.0);
        // a page stands behind it, or a comma before a headline in quotation marks
        add(candidate.paged || place.opens(Delimiter::Comma), 1.5);
        add(habits.press, 1.0);
        add(self.odd, 1.0);
        add(usual, 1.0);
        add(always, 0.5);
        add(outlets * 4 >= all && outlets >= 2, 1.0);
        // what is known of so many of them holds for the others, but for what a headline is about
        let other = candidate.known.tags & (PLACE | SECTION) != 0;
        add(usual && unknown && outlets * 10 >= all * 4 && outlets >= 2 && !other, 0.5);
        // a mark that no headline has of its own, where none of the names is a section's
        let marked = matches!(place.delimiter, Delimiter::Bracket | Delimiter::Pipe) && habits.sections == 0;
        add(usual && unknown && habits.papers && !other && (marked || always && alone()), 0.5);
        // where all headings quote, what they quote are headlines
        add(says && unknown && !self.odd && !(habits.press && always), -1.0);
        add(habits.signed && !place.before, if habits.press { 0.5 } else { 1.5 });
        add(self.scene.grouped, -2.0);
        add(habits.people && unknown && place.before, -2.0);
        add(!known && self.links(), -1.5);
        add(self.is_longer(5), -1.5);
        // a headline may end in a dash or a parenthesis of its own
        add(!place.before, -0.5);
        weight
    }

    /// Whether the name is the outlet's that the article is from.
    fn names_source(&self) -> bool {
        let &Case { all, outlets, odd, unknown, .. } = self;
        let weight = self.weight();
        // where a delimiter is the digest's own way to name outlets, one that is spoken of is still one
        let own = odd && all >= 3;
        let sure = own && (all - outlets) * 3 <= all;
        // who is spoken of is asked only where it can decide
        let (least, most) = if sure { (1.0, 1.0) } else { (0.0, if odd { 1.5 } else { 0.0 }) };
        let doubt = match unknown {
            false => 0.0,
            true if sure => 1.5,
            true => 3.5,
        };
        if weight + least - doubt >= ENOUGH {
            return true;
        }
        if weight + most < ENOUGH {
            return false;
        }
        let told = self.habits.press && self.usual && unknown && self.candidate.place.before;
        if told && self.is_named() && self.is_introduced() {
            return true;
        }
        let settled = sure || own && self.spoken_of() * 3 <= all;
        let mut weight = weight;
        let mut add = |applies: bool, by: f32| weight += if applies { by } else { 0.0 };
        add(settled, 1.0);
        add(odd && !settled && outlets * 2 >= all && self.spoken_of() == 0, 1.5);
        add(unknown && self.speaks(), if settled { -0.5 } else { -2.5 });
        add(unknown && self.spoken_of() * 4 >= all, -1.0);
        weight >= ENOUGH
    }

    /// What a name is that is no outlet's.
    fn other(&self) -> Role {
        let (habits, place, tags) = (self.habits, self.candidate.place, self.candidate.known.tags);
        // what all the headings have in brackets is no part of their words
        let bracketed = self.usual && place.opens(Delimiter::Bracket) && place.spaced == (false, true);
        // one alone may be what the headline is about: `Egypt: ...`
        let sections = habits.sections >= 2 && habits.sections * 4 >= habits.headings;
        // a country is what one headline is about, unless they stand before most
        let place = tags & PLACE != 0 && !six_in_ten(habits.sections, habits.headings);
        if tags & SECTION != 0 && sections && !place || bracketed {
            return Role::Section;
        }
        let speaker = !self.scene.listed && !self.is_longer(3) && !self.links() && self.speaks();
        if speaker { Role::Speaker } else { Role::Topic }
    }
}

/// Whether a name holds an outlet's in quotation marks: `"X" on politics`.
fn quoted_outlet(name: &str, names: &Names) -> bool {
    if !quotation::may_quote(name) {
        return false;
    }
    let mut parts = name.split(['"', '«', '»', '“', '”']);
    parts.next();
    parts.step_by(2).any(|part| names.is_known(part))
}
