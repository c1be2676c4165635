//! The names in a heading that may be its outlet's, before its words and behind them.

use super::between;
use super::heads::Head;
use crate::lookup::{GENRE, GIVEN, KeyMap, OWN, PLACE, SECTION, VOCABULARY};
use crate::names::{self, Name, Names};
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::glance;
use crate::structure::opening::{self, Delimiter, Label};
use crate::structure::page::Page;
use crate::structure::papers::named_in;
use crate::structure::press_word::{PressWord, QUOTES};
use crate::structure::quotation;
use crate::structure::trailing;
use crate::text::fold::{self, Word};
use crate::words::credits::OUT_OF;

/// Where in a heading its outlet may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// `X: Y`, not `Y - X`, `Y | X`, `Y (X)`
    pub(super) before: bool,
    pub(super) delimiter: Delimiter,
    /// Whether white space stands before and after the delimiter.
    pub(super) spaced: (bool, bool),
}

impl Place {
    fn of(label: Label, before: bool) -> Self {
        Place { before, delimiter: label.delimiter, spaced: label.spaced }
    }

    /// Before the words, with such a delimiter.
    pub(super) fn opens(self, delimiter: Delimiter) -> bool {
        self.before && self.delimiter == delimiter
    }
}

/// A name in a heading, and what the heading is without it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) place: Place,
    /// The whole of what the delimiter sets off.
    pub(super) label: Span,
    pub(super) name: Span,
    pub(super) rest: Span,
    pub(super) quoted: bool,
    pub(super) known: Name,
    /// The name's folded words among those of all names, `[first, end)`.
    pub(super) words: (u32, u32),
    /// A page, a date or a town stands beside the name: `(X, p. 4)`.
    pub(super) paged: bool,
}

impl Candidate {
    /// Whether it is the word for a kind of text, and no outlet's name.
    pub(super) fn is_genre(self) -> bool {
        self.known.tags & GENRE != 0 && !self.known.listed
    }

    /// The name's folded words, among those of all names.
    pub(super) fn words(self, folded: &[Word]) -> &[Word] {
        &folded[self.words.0 as usize..self.words.1 as usize]
    }
}

/// The names in a heading that may be its outlet's: before its words, and behind them.
pub(super) type Candidates = [Option<Candidate>; 2];

/// The candidates of a heading; the folded words of their names come behind `folded`.
pub(super) fn candidates(page: &Page, names: &Names, words: Span, folded: &mut Vec<Word>) -> Candidates {
    let text = page.text;
    if words.is_empty() {
        return [None; 2];
    }
    let mut candidate = |place: Place, label: Label| {
        let first = folded.len();
        fold::words(text, label.name, |word| folded.push(word));
        Candidate {
            place,
            label: label.name,
            name: label.name,
            rest: label.rest,
            quoted: label.quoted,
            known: names.of_words(&text[label.name], &folded[first..]),
            words: (first as u32, folded.len() as u32),
            paged: false,
        }
    };
    let before = opening::label(text, words).filter(|label| !label.rest.is_empty());
    let before = before.or_else(|| cited(text, words)).map(|label| {
        let place = Place::of(label, true);
        if let Some(name) = between::before_page_or_date(text, label.name) {
            return Candidate { paged: true, ..candidate(place, Label { name, ..label }) };
        }
        match quotation::inner_quotation(text, label) {
            Some(name) => {
                Candidate { label: label.name, ..candidate(place, Label { name, quoted: true, ..label }) }
            }
            None => {
                let whole = candidate(place, label);
                // most names are known as they stand, or have a word or two
                let long = || glance::has_more_words(&text[label.name], 2);
                if !whole.known.listed
                    && long()
                    && let Some(name) = named_in(text, label.name)
                {
                    let named = Label { name, quoted: true, ..label };
                    return Candidate { label: label.name, ..candidate(place, named) };
                }
                let paper = match whole.known.listed {
                    true => None,
                    false => of_paper(text, names, label.name)
                        .or_else(|| if long() { behind_in(text, names, label.name) } else { None }),
                };
                paper.map_or(whole, |name| Candidate {
                    label: label.name,
                    ..candidate(place, Label { name, ..label })
                })
            }
        }
    });
    // a page names nothing
    let is_page = |label: &Label| glance::opens_with_page(&text[label.name]);
    let behind = trailing::label(text, words).filter(|label| !is_page(label));
    let behind = behind.or_else(|| before_stroke_and_date(text, words)).and_then(|label| {
        let name = between::without_page(text, label.name);
        let name = between::without_town(text, name).unwrap_or(name);
        let place = Place::of(label, false);
        let paged = name != label.name || label.delimiter == Delimiter::Stroke;
        // figures are a number's or a date's: `Y (3)`, `Y (31-Dec-2012)`
        let worded = text[name].contains(opening::is_letter);
        worded.then(|| Candidate { paged, ..candidate(place, Label { name, ..label }) })
    });
    [before, behind]
}

/// The name between strokes that a headline ends in, before a date or a page: `Y / X / 12.3.2021`.
fn before_stroke_and_date(text: &str, words: Span) -> Option<Label> {
    const MARK: &str = " / ";
    const NAME: usize = 6;
    let s = &text[words];
    // most headings end in a letter, and none of these does
    if s.ends_with(opening::is_letter) || memchr::memchr(b'/', s.as_bytes()).is_none() {
        return None;
    }
    let (before, last) = s.rsplit_once(MARK)?;
    let (rest, name) = before.rsplit_once(MARK)?;
    let told = glance::has_digit(last.as_bytes()) && !glance::has_more_words(last, NAME);
    let brief = !glance::has_more_words(name, NAME) && name.contains(opening::is_letter);
    let [rest, name] = [rest, name].map(|part| opening::unquote(text, Span::of(text, part.trim())));
    let delimiter = Delimiter::Stroke;
    (told && brief && trailing::is_worded(&text[rest])).then_some(Label {
        name,
        rest,
        delimiter,
        spaced: (true, true),
        quoted: false,
    })
}

/// The name that a comma parts from a headline in quotation marks, with no more than a page behind that: `X, "Y" (p. 3)`.
fn cited(text: &str, words: Span) -> Option<Label> {
    const NAME: usize = 6;
    let s = &text[words];
    if !matches!(s.as_bytes().last()?, b'"' | b')' | 0xbb | 0x9d) {
        return None;
    }
    let (name, rest) = s.split_once([',', '،']).filter(|(_, rest)| rest.trim_start().starts_with(QUOTES))?;
    let quoted = rest.trim_start();
    let close = quoted.rfind(['"', '»', '”']).filter(|&close| close > 2)?;
    let end = close + quoted[close..].chars().next().map_or(0, char::len_utf8);
    let after = quoted[end..].trim_matches(|c: char| !c.is_alphanumeric());
    let fits = after.is_empty() || glance::opens_with_page(after);
    let brief = !name.trim().is_empty() && name.split(' ').nth(NAME).is_none() && !name.contains(QUOTES);
    (fits && brief).then(|| Label {
        name: Span::of(text, name.trim()),
        rest: Span::of(text, &quoted[..end]),
        delimiter: Delimiter::Comma,
        spaced: (false, true),
        quoted: false,
    })
}

/// Whether all headings end in names behind one mark that differ for the most part, and few of them are a person's,
/// a place's or a section's. Where the text is no review of the `press`, half of them are by their build no person's.
pub(super) fn are_signed(text: &str, heads: &[Head], candidates: &[Candidates], press: bool) -> bool {
    const LEAST: usize = 4;
    let behind = || candidates.iter().filter_map(|candidates| candidates[1]);
    let Some(first) = behind().next().filter(|_| heads.len() >= LEAST) else { return false };
    // most digests are refused by the first heading that ends otherwise
    if behind().filter(|candidate| candidate.place == first.place).count() < heads.len() {
        return false;
    }
    let (mut names, mut others, mut alone, mut keys) = (0, 0, 0, KeyMap::default());
    for candidate in behind().filter(|candidate| candidate.place == first.place) {
        let word = fold::first_word(text, candidate.name).map_or(0, |word| fold::extend(0, word));
        let other = candidate.known.tags & (PLACE | SECTION) != 0 || VOCABULARY.by_key(word) & GIVEN != 0;
        names += 1;
        others += usize::from(other && !candidate.known.is_outlet());
        alone += usize::from(!other && names::has_outlet_form(&text[candidate.name]));
        keys.insert(candidate.known.key, ());
    }
    others * 5 <= names && six_in_ten(keys.len(), names) && (press || alone * 2 >= names)
}

/// The outlet in a name for a part of a paper: `The editorial of X`, `From the columns of X`.
fn of_paper(text: &str, names: &Names, name: Span) -> Option<Span> {
    let s = &text[name];
    let (part, outlet) = s.strip_prefix(OUT_OF).unwrap_or(s).split_once(' ')?;
    (PressWord::of(part).tells_of_text() && names.is_known(outlet)).then(|| Span::of(text, outlet))
}

/// The known outlet behind a writer: `W in X`.
fn behind_in(text: &str, names: &Names, name: Span) -> Option<Span> {
    let s = &text[name];
    let at = s.match_indices(' ').map(|(at, _)| at).find(|&at| {
        let (word, outlet) = s[at + 1..].split_once(' ').unwrap_or_default();
        PressWord::of(word).is_preposition() && names.is_known(outlet)
    })?;
    let outlet = s[at + 1..].split_once(' ')?.1;
    Some(Span::of(text, outlet))
}

/// The name in an entry that its article's heading lacks, and the rest, which is that heading, or its beginning
/// before dots: the outlet, unless it is a section.
pub(super) fn lacking(
    page: &Page,
    names: &Names,
    candidates: &Candidates,
    heading: Span,
) -> Option<(Span, Span)> {
    const CUT: usize = 16;
    let key = fold::key(&page.text[heading]);
    let same = |rest: Span| {
        let s = &page.text[rest];
        let cut = s.trim_end_matches(['.', '…', ' ']);
        let dots = s.ends_with("..") || s.ends_with('…');
        fold::key(s) == key || dots && cut.len() >= CUT && page.text[heading].starts_with(cut)
    };
    let candidate = candidates.iter().flatten().find(|candidate| same(candidate.rest))?;
    let name = &page.text[candidate.name];
    let section = VOCABULARY.by_key(fold::key(name)) & (SECTION | OWN) != 0;
    (key != 0 && (!section || names.is_known(name))).then_some((candidate.name, candidate.rest))
}

/// Whether the names that entries have and headings lack are outlets': some of them are known.
pub(super) fn lacking_are_outlets(page: &Page, found: &Structure, names: &Names, heads: &[Head]) -> bool {
    const LEAST: usize = 3;
    let mut folded = Vec::new();
    let (mut lacked, mut outlets, mut alone) = (0, 0, 0);
    for entry in found.entries.iter().filter(|entry| entry.articles.0 < entry.articles.1) {
        let heading = heads[entry.articles.0 as usize].words;
        if page.text[heading] == page.text[entry.headline] {
            continue;
        }
        folded.clear();
        let candidates = candidates(page, names, entry.headline, &mut folded);
        if let Some((name, _)) = lacking(page, names, &candidates, heading) {
            let key = fold::key(&page.text[name]);
            let head = &heads[entry.articles.0 as usize];
            let named = [head.outlet, head.credit];
            let agrees = named.iter().any(|name| !name.is_empty() && fold::key(&page.text[*name]) == key);
            lacked += 1;
            alone += usize::from(names::has_outlet_form(&page.text[name]));
            outlets += usize::from(agrees || names.is_outlet(&page.text[name]));
        }
    }
    lacked > 0 && outlets * 4 >= lacked || found.papers && lacked >= LEAST && alone * 2 >= lacked
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_number_behind_a_headline_is_no_outlet() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let pieces: String =
            (1..6).map(|k| format!("* * *\nقصة الجسر والنهر ({k})\n{text}\n{text}\n\n")).collect();
        let digest = format!("جولة في الصحف\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        assert!(digest.len() > 2 && digest.articles().all(|article| article.source().is_none()));
    }

    #[test]
    fn names_behind_all_headlines_are_outlets_by_their_build() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads = [
            "الجسر الجديد يفتح أبوابه للمشاة",
            "السوق القديم يعود إلى أهله",
            "سفينة القمح في الميناء",
            "العبارة تتوقف يوما",
        ];
        let sources = |names: [&str; 4]| {
            let piece = |(k, (head, name)): (usize, (&&str, &str))| {
                format!("[0{}:15] {head} — {name}\n{text}\n{text}\n\n", k + 6)
            };
            let pieces: String = heads.iter().zip(names).enumerate().map(piece).collect();
            let digest = format!("غرفة الأخبار\nالخميس 16 فبراير 2017\n\n{pieces}");
            let digest = crate::parse(&digest).unwrap();
            digest.articles().map(|article| article.source().map(str::to_owned)).collect::<Vec<_>>()
        };
        let papers = ["المرايا", "القلم اليومي", "شباك", "نداء التل"];
        assert_eq!(sources(papers), papers.map(|paper| Some(paper.to_owned())));
        assert_eq!(
            sources(["حسام الوادي", "رامز القصب", "تيسير الجسري", "نادر الغيم"]),
            [None, None, None, None]
        );
    }
}
