//! What a part of a metadata line names: an agency, an outlet, a place, a section, a person.

use super::parts::{EDGE, Part, STOP, between, digit};
use super::surnames::{ends_as_surname, named_after};
use crate::lookup::*;
use crate::names::{has_site_form, is_of_digests, is_site};
use crate::options::Options;
use crate::records::*;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::glance;
use crate::text::fold::{self, Word};
use crate::words::agencies::{AGENCY_WORD, MANNERS, NEWS_WORD};
use crate::words::function::{AND_ARTICLE, ARTICLE, GLUED_ARTICLES, UPON};
use crate::words::people::{LETTERS_OF_BODIES, PARTICLES};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Agency,
    Outlet,
    /// Agencies without a name.
    Generic,
    /// How the text came about: follow-ups, an exclusive. Stands beside a name, names nobody.
    Manner,
    /// Short capitals or spaced letters, as agencies sign.
    Acronym,
    Place,
    Section,
    Poster,
    /// It opens with a given name or a title and looks like a name.
    Person,
    Role,
    Unknown,
}

impl What {
    /// Whom a text can be owed to.
    pub(crate) fn names(self) -> bool {
        matches!(self, What::Agency | What::Outlet | What::Generic | What::Acronym)
    }
}

/// A part with what it names, and how many of its words are a key before the name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sense {
    pub(crate) what: What,
    pub(crate) byline: u8,
    pub(crate) credit: u8,
    /// The part is the key of a `Key: value` line.
    pub(crate) key: bool,
    /// Its name is an ordinary word too.
    pub(crate) common: bool,
    /// A word in it speaks for an outlet, no table.
    pub(crate) worded: bool,
}

/// The names that this parse knows: the tables, unless they are off, the caller's outlets, and the
/// outlets that the digest itself names in its headings.
pub(crate) struct Senses {
    own: KeyMap<()>,
    mask: Tags,
    /// The sources of the articles with their keys, in order, and how many were asked for.
    sources: Vec<(Span, u64)>,
    asked: usize,
    /// Keys of the source and the label of the article being read.
    pub(crate) article: [u64; 2],
}

impl Senses {
    pub(crate) fn new(text: &str, found: &Structure, options: &Options) -> Self {
        let mut own = KeyMap::default();
        own.reserve(options.outlets.len() + 16);
        own.extend(options.outlets.iter().map(|name| (fold::key(name), ())));
        for group in found.groups.iter().filter(|group| group.role == Role::Source) {
            own.insert(fold::key(&text[group.name]), ());
        }
        let mut sources: Vec<(Span, u64)> = Vec::with_capacity(found.articles.len());
        for article in &found.articles {
            // articles of one group repeat its name
            let last = sources.last().map_or(Span::default(), |source| source.0);
            if !article.source.is_empty() && article.source != last && article.source.len() < 80 {
                let key = fold::key(&text[article.source]);
                own.insert(key, ());
                sources.push((article.source, key));
            }
        }
        own.remove(&0);
        let mask = if options.tables_off { !(AGENCY | OUTLET | COMMON) } else { !0 };
        Senses { own, mask, sources, asked: 0, article: [0; 2] }
    }

    /// The key of an article's source, for articles in order.
    pub(crate) fn source_key(&mut self, source: Span) -> Option<u64> {
        let ahead = self.sources[self.asked..].iter().take(2).position(|known| known.0 == source)?;
        self.asked += ahead;
        Some(self.sources[self.asked].1)
    }

    /// Whether a key is that of an outlet which the digest or the caller names.
    pub(crate) fn own(&self, key: u64) -> bool {
        key != 0 && (self.article.contains(&key) || self.own.contains_key(&key))
    }

    pub(crate) fn key(&self, words: &[Word]) -> u64 {
        words.iter().fold(0, |key, &word| fold::extend(key, word))
    }

    /// What the phrase of all `words` means.
    pub(crate) fn whole(&self, words: &[Word]) -> Tags {
        VOCABULARY.by_key(self.key(words)) & self.mask
    }

    /// What a whole short text means.
    pub(crate) fn phrase(&self, s: &str) -> Tags {
        VOCABULARY.by_key(fold::key(s)) & self.mask
    }

    pub(crate) fn openings(&self, words: &[Word], give: impl FnMut(usize, Tags)) {
        self.openings_of(words.iter().copied(), give);
    }

    /// As [`Senses::openings`], for words that are read only as far as phrases go.
    pub(crate) fn openings_of(&self, words: impl Iterator<Item = Word>, mut give: impl FnMut(usize, Tags)) {
        VOCABULARY.openings_of(words, |count, tags| give(count, tags & self.mask));
    }

    /// How many words the longest name of an agency or outlet takes that `words` open with.
    pub(crate) fn opening_name(&self, words: &[Word]) -> usize {
        let mut longest = 0;
        self.openings(words, |count, tags| {
            if tags & (AGENCY | OUTLET) != 0 {
                longest = count;
            }
        });
        let mut key = 0;
        for (i, &word) in words.iter().take(6).enumerate() {
            key = fold::extend(key, word);
            if i >= longest && self.own(key) {
                longest = i + 1;
            }
        }
        longest
    }

    pub(crate) fn sense(&self, text: &str, all: &[Word], part: Part) -> Sense {
        let words = part.words(all);
        let n = words.len();
        let (mut whole, mut any, mut name, mut given) = (0, 0, 0, 0);
        let mut sense =
            Sense { what: What::Unknown, byline: 0, credit: 0, key: false, common: false, worded: false };
        self.openings(words, |count, tags| {
            any |= tags;
            if count == n {
                whole = tags;
            }
            if tags & (AGENCY | OUTLET) != 0 {
                name = count;
            }
            if tags & (GIVEN | HONORIFIC) != 0 {
                given = count;
            }
            if tags & BYLINE != 0 {
                sense.byline = count as u8;
            }
            if tags & CREDIT != 0 {
                sense.credit = count as u8;
            }
        });
        sense.key = whole & KEY != 0;
        sense.common = whole & COMMON != 0;
        let key = self.key(words);
        sense.what = if self.own(key) {
            What::Outlet
        } else if whole & POSTER != 0 {
            What::Poster
        } else if whole & PLACE != 0 && (whole & (AGENCY | OUTLET) == 0 || sense.common) {
            What::Place
        } else if whole & AGENCY != 0 {
            What::Agency
        } else if whole & GENERIC != 0 {
            if manner(text, words) { What::Manner } else { What::Generic }
        } else if whole & OUTLET != 0
            || n > 2 && is_site(&text[part.span])
            || n <= 3 && part.before & part.after & EDGE == 0 && has_site_form(&text[part.span])
        {
            What::Outlet
        } else if whole & (SECTION | OWN) != 0 {
            What::Section
        } else if n > 1
            && self.whole(&words[n - 1..]) & NATION != 0
            && (name + 1 == n && name > 0 || self.own_but_last(words))
            // a paper is feminine: behind a name that is a word too, the other gender makes a phrase
            && (text[words[n - 1].span].ends_with('ة') || self.whole(&words[..n - 1]) & COMMON == 0)
        {
            What::Outlet
        } else if n > 6 {
            What::Unknown
        } else if n > 1 && n <= 5 && self.outlet_word(text, words) && !self.binds(text, words) {
            sense.worded = true;
            What::Outlet
        } else if acronym(text, words) {
            What::Acronym
        } else if any & ROLE != 0 {
            What::Role
        } else if given > 0 && (n > 1 || given < n) && self.person(text, words)
            || self.nisba(text, words)
            || self.surnamed(text, words)
            || initialed(text, words) && (part.before & EDGE == 0 || n > 2) && self.may_name(text, words)
        {
            What::Person
        } else {
            What::Unknown
        };
        sense
    }

    /// Whether a line opens with words that lead to a writer and mean nothing else, and a name in capitals behind.
    pub(crate) fn leads_to_writer(&self, text: &str, line: Span) -> bool {
        const KEYS: [&str; 12] = [
            "By ",
            "BY ",
            "Par ",
            "Por ",
            "Von ",
            "Autor: ",
            "Autore: ",
            "Автор: ",
            "بقلم",
            "كتب:",
            "نویسنده:",
            "מאת ",
        ];
        let s = &text[line];
        KEYS.iter().any(|key| s.starts_with(key)) && !glance::has_more_words(s, 7)
    }

    fn own_but_last(&self, words: &[Word]) -> bool {
        self.own(self.key(&words[..words.len() - 1]))
    }

    /// Whether the first word says that an outlet's name follows.
    pub(crate) fn calls_outlet(&self, words: &[Word]) -> bool {
        words.len() > 1 && self.whole(&words[..1]) & FIRST_WORD != 0
    }

    /// Whether the first or the last word is one that outlets have in their names.
    fn outlet_word(&self, text: &str, words: &[Word]) -> bool {
        let n = words.len();
        if self.whole(&words[..1]) & FIRST_WORD == 0 && self.whole(&words[n - 1..]) & LAST_WORD == 0 {
            return false;
        }
        let s = |i: usize| &text[words[i].span];
        // a name in Latin letters is written with capitals
        if words.iter().map(|word| &text[word.span]).any(|s| opens_lower(s) && !particle(s)) {
            return false;
        }
        // an agency that two words with the article describe: of space, of energy, not of news
        let described = s(0) == AGENCY_WORD
            && n > 2
            && s(1).starts_with(ARTICLE)
            && s(2).starts_with(ARTICLE)
            && !s(1).contains(NEWS_WORD);
        !(described || is_of_digests(self.key(words)))
    }

    /// Whether a word binds a sentence, as in no name.
    pub(crate) fn binds(&self, text: &str, words: &[Word]) -> bool {
        words.iter().any(|word| {
            let tags = self.whole(core::slice::from_ref(word));
            tags & FUNCTION != 0 && tags & GIVEN == 0 && !text[word.span].starts_with(char::is_uppercase)
        })
    }

    /// Whether words name the outlet that the article's heading names.
    pub(crate) fn is_article(&self, words: &[Word]) -> bool {
        let key = self.key(words);
        key != 0 && self.article.contains(&key)
    }

    /// Remembers a name that stood where only an outlet or agency stands.
    pub(crate) fn learn(&mut self, key: u64) {
        if key != 0 {
            self.own.insert(key, ());
        }
    }

    /// Whether the digest names outlets at all.
    pub(crate) fn has_own(&self) -> bool {
        !self.own.is_empty()
    }

    /// An Arabic name and surname by their form: a word without the article, then a surname with it that
    /// ends in ي (`فلان الفلاني`). An adjective would need the article before it as well.
    pub(crate) fn nisba(&self, text: &str, words: &[Word]) -> bool {
        let [first, last] = words else { return false };
        let (name, surname) = (&text[first.span], &text[last.span]);
        const OTHER: Tags = !(GIVEN | COMMON | HONORIFIC);
        surname.starts_with(ARTICLE)
            && surname.ends_with('ي')
            && surname.chars().count() >= 6
            && !name.starts_with(ARTICLE)
            && (3..=7).contains(&name.chars().count())
            && !name.starts_with(['ي', 'ت'])
            && self.may_name(text, words)
            && self.whole(&words[..1]) & OTHER == 0
            && self.whole(&words[1..]) & OTHER == 0
    }

    /// A given name and a surname by its form: in capitals, as French, Turkish and Spanish papers sign
    /// (`Xxxxx YYYY`), or with an ending that only surnames have.
    pub(crate) fn surnamed(&self, text: &str, words: &[Word]) -> bool {
        const OTHER: Tags = AGENCY
            | OUTLET
            | FIRST_WORD
            | LAST_WORD
            | PLACE
            | SECTION
            | KEY
            | ROLE
            | POSTER
            | BODY
            | BYLINE
            | CREDIT;
        const SHORTEST: usize = 3;
        let [first, .., last] = words else { return false };
        // most lines are done at their first letter
        let given = &text[first.span];
        let arabic = matches!(given.as_bytes(), [0xd8..=0xdb, ..]);
        if arabic || words.len() > 4 || !given.starts_with(char::is_uppercase) {
            return false;
        }
        let capital = |word: &Word| !text[word.span].contains(|c: char| c.is_lowercase() || digit(c));
        let capitals = words.iter().rev().take_while(|word| capital(word)).count();
        let named = given.contains(char::is_lowercase) && !given.contains(digit);
        let cased = |word: &Word| text[word.span].starts_with(char::is_uppercase);
        let family = || words.len() <= 3 && words.iter().all(cased) && ends_as_surname(&text[last.span]);
        let capitals = if named && capitals == 0 && family() { 1 } else { capitals };
        named
            && capitals > 0
            && capitals < words.len()
            && text[last.span].chars().count() >= SHORTEST
            && text[last.span].starts_with(char::is_uppercase)
            && self.whole(&words[..1]) & OTHER == 0
            && self.whole(&words[words.len() - capitals..]) & OTHER == 0
            && self.whole(words) & OTHER == 0
            && !named_after(words)
            && self.may_name(text, words)
    }

    /// Whether words may be a person's name: two to five, letters only, none that binds a sentence.
    pub(crate) fn may_name(&self, text: &str, words: &[Word]) -> bool {
        let n = words.len();
        // `Sarah el-Deeb`: small words of other sentences that stand inside names
        let bound = |(i, word): (usize, &Word)| {
            self.binds(text, core::slice::from_ref(word))
                && !(i > 0 && i + 1 < n && particle(&text[word.span]))
        };
        if n == 0 || n > 5 || words.iter().enumerate().any(bound) {
            return false;
        }
        // على is a name's spelling too, but not before an article
        if n > 1 && &text[words[0].span] == UPON && text[words[1].span].starts_with(ARTICLE) {
            return false;
        }
        words.iter().enumerate().all(|(i, word)| {
            let s = &text[word.span];
            // "and the": a second thing is named
            if i > 0 && s.starts_with(AND_ARTICLE) && s.chars().count() > 4 {
                return false;
            }
            let letters = s.chars().all(|c| !digit(c));
            let cased = !opens_lower(s) || particle(s);
            let stop = i > 0 && between(text, words[i - 1].span.end, word.span.start) & STOP != 0;
            let coupled = i > 0 && coupled(text, words[i - 1].span, word.span);
            letters && cased && !coupled && !(stop && text[words[i - 1].span].chars().count() > 5)
        })
    }

    /// [`Senses::may_name`] for words that open with a given name, with no verb among them.
    fn person(&self, text: &str, words: &[Word]) -> bool {
        let last = &text[words[words.len() - 1].span];
        // the accusative of a predicate
        let predicate = words.len() > 2
            && last.ends_with('ا')
            && last.chars().count() > 4
            && !last.starts_with(ARTICLE)
            && self.whole(&words[words.len() - 1..]) & GIVEN == 0;
        !predicate
            && !named_after(words)
            && self.may_name(text, words)
            && words[1..].iter().all(|word| {
                let s = &text[word.span];
                // an imperfect verb, or an article with a preposition glued to it
                let verb = s.starts_with(['ي', 'ت']) && !s.ends_with(['ي', 'ن']) && s.chars().count() > 3;
                let bound = GLUED_ARTICLES.iter().any(|prefix| s.starts_with(prefix));
                let his = s.starts_with(['ل', 'ب']) && (s.ends_with('ه') || s.ends_with("ها"));
                !bound && (!verb && !his || self.whole(core::slice::from_ref(word)) & GIVEN != 0)
            })
    }
}

/// Whether generic words tell how a text came about rather than by whom.
fn manner(text: &str, words: &[Word]) -> bool {
    words.iter().any(|word| MANNERS.contains(&&text[word.span]))
}

/// Whether a word opens with a small letter, which Arabic script does not have.
fn opens_lower(s: &str) -> bool {
    !matches!(s.as_bytes(), [0xd8..=0xdb, ..]) && s.starts_with(char::is_lowercase)
}

/// Whether a hyphen couples an abbreviation with the word behind it, as in no name: `ARD-Studio`.
fn coupled(text: &str, short: Span, word: Span) -> bool {
    word.start == short.end + 1
        && text.as_bytes()[short.end as usize] == b'-'
        && short.len() > 1
        && text[short].bytes().all(|b| b.is_ascii_uppercase())
        && text[word].contains(char::is_lowercase)
}

/// Whether words are a name whose given names are but letters: `A. B. Surname`.
pub(crate) fn initialed(text: &str, words: &[Word]) -> bool {
    let [first, .., last] = words else { return false };
    let letter = |word: &Word| {
        let s = &text[word.span];
        s.len() <= 4 && s.chars().count() == 1 && text[word.span.end as usize..].starts_with('.')
    };
    // `U.S. Senate`
    let body = words.len() > 2
        && words[1].span.start == first.span.end + 1
        && LETTERS_OF_BODIES.contains(&&text[first.span]);
    let letters = words.iter().take_while(|word| letter(word)).count();
    let surname = words.len() - letters;
    (1..=2).contains(&surname) && letters > 0 && !body && text[last.span].chars().count() >= 3
}

/// Lower-case words inside Latin names.
fn particle(s: &str) -> bool {
    PARTICLES.contains(&s)
}

/// Spaced single letters, or one Latin word of two to five capitals.
fn acronym(text: &str, words: &[Word]) -> bool {
    if let [word] = words {
        let s = &text[word.span];
        return (2..=5).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_uppercase());
    }
    let letter = |s: &str| s.len() <= 4 && s.chars().count() == 1 && s.starts_with(char::is_alphabetic);
    words.len() <= 4 && words.iter().all(|word| letter(&text[word.span]))
}
