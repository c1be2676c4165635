//! A heading to its label, the label's role, headline and source.
//!
//! A label is a source because of how it is delimited, because other headings of the digest use
//! that delimiter for sources, because its words say so or the outlet is known. It is a speaker when
//! the name speaks in the text. What is undecided is a topic, and no source.

use super::between;
use super::columnists::{self, opening_of};
use super::customs;
use super::heads::{self, Head};
use super::labels::{self, Candidate, Candidates, Place};
use super::sentences;
use crate::lookup::{GIVEN, OWN, PLACE, Phrases, SECTION, Table, VOCABULARY};
use crate::names::{Name, Names};
use crate::records::*;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::glance;
use crate::structure::opening::{self, Delimiter};
use crate::structure::page::Page;
use crate::structure::quotation;
use crate::text::fold::{self, Word};
use crate::words::function::FUNCTION;
use std::cell::OnceCell;
use std::sync::LazyLock;

static FUNCTION_WORDS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(FUNCTION.iter().map(|&word| (word, ()))));

/// The longest heading that may be an outlet's name and nothing else, in characters.
const BRIEF: u8 = 28;

/// What the headings of a digest have in common.
struct Habits<'a> {
    headed: Headed<'a>,
    /// Each place with how many headings use it, and how many of those name an outlet or a speaker.
    places: Vec<(Place, usize, usize, usize)>,
    headings: usize,
    /// How often the words of the labels stand in all headlines: a label among them is spoken of. They are
    /// counted when somebody asks: nobody does where all labels are known outlets.
    words: OnceCell<Table<u32>>,
    /// Whether headings that are words alone are outlets' names for the most part. Asked where one may be.
    named: OnceCell<bool>,
    press: bool,
    /// The headings are a few words over text, and some of them are outlets' names.
    brief: bool,
    /// Most of them are.
    outlets: bool,
    /// How many headings have a section's name before them.
    sections: usize,
    /// The names before the headings are people's: some are known to be, and next to none an outlet's.
    people: bool,
    /// All headings of a review end in names behind one mark that differ, and few of them are a person's or a
    /// place's.
    signed: bool,
}

/// The headings of a digest, and the names in them.
#[derive(Clone, Copy)]
struct Headed<'a> {
    text: &'a str,
    heads: &'a [Head],
    candidates: &'a [Candidates],
    /// The folded words of the names.
    folded: &'a [Word],
}

/// Fills heading, label, headline and source of every article, and of the contents' entries.
pub(crate) fn read(page: &Page, found: &mut Structure, names: &Names) {
    let heads = customs::find(page, found, names);
    let mut folded = Vec::with_capacity(4 * heads.len());
    let candidates: Vec<Candidates> =
        heads.iter().map(|head| labels::candidates(page, names, head.words, &mut folded)).collect();
    let headed = Headed { text: page.text, heads: &heads, candidates: &candidates, folded: &folded };
    let habits = habits(page, headed, names, found.press);
    let mut grouped = vec![false; heads.len()];
    for group in found.groups.iter().filter(|group| group.role == Role::Source) {
        grouped[group.articles.0 as usize..group.articles.1 as usize].fill(true);
    }
    for (k, head) in heads.iter().enumerate() {
        let scene = Scene { opening: opening_of(page, &found.articles[k]), grouped: grouped[k] };
        let (label, headline, source) = split(page, &habits, names, head, &candidates[k], &folded, scene);
        let article = &mut found.articles[k];
        let below = between::headline_below_page(page, head, headline);
        let headline = below.map_or(headline, |line| page.lines[line]);
        if head.lines.0 < head.lines.1 {
            let end = below.map_or(head.lines.1 as usize, |line| line + 1);
            article.heading = page.span(head.lines.0 as usize, end);
        } else {
            // one that runs into the text
            article.heading = head.words;
        }
        if let Some((name, role)) = label {
            (article.label, article.role) = (name, role);
        }
        article.headline = headline;
        article.source = source;
        if !head.outlet.is_empty() && source == head.outlet && !article.heading.contains(source) {
            article.source_from = From::Credit;
        }
        if source.is_empty() && !head.credit.is_empty() {
            let line = page.lines.partition_point(|line| line.end <= head.credit.start);
            let from = if page.field(line) { From::Field } else { From::Credit };
            (article.source, article.source_from) = (head.credit, from);
        }
        article.ordinal = head.ordinal;
    }
    columnists::divide(page, found);
    columnists::divide_last(page, found);
    if heads.iter().any(|head| !head.writer.is_empty()) {
        found.columnists = heads.iter().map(|head| head.writer).collect();
    }
    sentences::titles_in_texts(page, found);
    let outlets_listed = labels::lacking_are_outlets(page, found, names, &heads);
    let mut folded = Vec::new();
    for entry in &mut found.entries {
        let met = (entry.articles.0 < entry.articles.1).then_some(entry.articles.0 as usize);
        let same = met.filter(|&k| page.text[heads[k].words] == page.text[entry.headline]);
        let (label, headline) = match same {
            // the heading again: split as there
            Some(k) => {
                let (words, article) = (heads[k].words, &found.articles[k]);
                let shift = |span: Span| match words.contains(span) && !span.is_empty() {
                    true => Span::new(
                        span.start - words.start + entry.headline.start,
                        span.end - words.start + entry.headline.start,
                    ),
                    false => Span::default(),
                };
                let label = shift(article.label);
                ((!label.is_empty()).then_some((label, article.role)), shift(article.headline))
            }
            None => {
                let head = Head { words: entry.headline, ..Head::default() };
                folded.clear();
                let candidates = labels::candidates(page, names, head.words, &mut folded);
                let lacking = met
                    .filter(|_| outlets_listed)
                    .and_then(|k| labels::lacking(page, names, &candidates, heads[k].words));
                match lacking {
                    Some((name, rest)) => (Some((name, Role::Source)), rest),
                    None => {
                        let (label, headline, _) =
                            split(page, &habits, names, &head, &candidates, &folded, Scene::default());
                        (label, headline)
                    }
                }
            }
        };
        entry.headline = if headline.is_empty() { entry.headline } else { headline };
        entry.label = label.map_or(Span::default(), |label| label.0);
        let Some(article) = met.map(|k| &mut found.articles[k]) else { continue };
        article.ordinal = if article.ordinal == NONE { entry.ordinal } else { article.ordinal };
        if article.source.is_empty() && label.is_some_and(|(_, role)| role == Role::Source) {
            (article.source, article.source_from) = (entry.label, From::Contents);
        }
    }
    for group in found.groups.iter().filter(|group| group.role == Role::Source) {
        for article in &mut found.articles[group.articles.0 as usize..group.articles.1 as usize] {
            if article.source.is_empty() {
                (article.source, article.source_from) = (group.name, From::Group);
            }
        }
    }
}

/// What stands around a heading.
#[derive(Clone, Copy, Default)]
struct Scene {
    /// How the running text opens.
    opening: Span,
    /// A group or a line of its own already names the outlet.
    grouped: bool,
}

fn habits<'a>(page: &Page, headed: Headed<'a>, names: &Names, press: bool) -> Habits<'a> {
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
        press,
        brief: heads.len() >= 3
            && alone * 5 >= heads.len()
            && heads.iter().filter(brief).count() * 10 >= heads.len() * 8,
        outlets: alone * 2 > heads.len(),
        sections: 0,
        people: false,
        signed: press && labels::are_signed(page.text, heads, candidates),
    };
    for candidate in candidates.iter().flatten().flatten() {
        let outlet = candidate.known.is_outlet();
        habits.sections += usize::from(candidate.place.before && candidate.known.tags & SECTION != 0);
        let spoken = !outlet && habits.is_spoken_of(candidate.words(folded));
        let at = habits.places.iter().position(|place| place.0 == candidate.place).unwrap_or_else(|| {
            habits.places.push((candidate.place, 0, 0, 0));
            habits.places.len() - 1
        });
        let place = &mut habits.places[at];
        *place = (place.0, place.1 + 1, place.2 + usize::from(outlet), place.3 + usize::from(spoken));
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
    fn name_outlets_alone(&self, names: &Names) -> bool {
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
    fn close_with_outlets(&self, candidates: &Candidates) -> bool {
        let outlets = |candidate: &Candidate| {
            let place = self.places.iter().find(|place| place.0 == candidate.place);
            place.map_or(0, |place| if place.1 * 10 >= self.headings * 6 { place.2 } else { 0 })
        };
        match candidates {
            [Some(before), Some(behind)] => outlets(behind) >= 2 && outlets(behind) > 4 * outlets(before),
            _ => false,
        }
    }

    /// Whether a name stands in the digest's own headlines: then it is what they are about.
    fn is_spoken_of(&self, name: &[Word]) -> bool {
        let words = self.words.get_or_init(|| spoken_words(self.headed));
        let spoken = name.iter().filter(|word| words.get(word.hash).is_some_and(|times| times >= 2)).count();
        !name.is_empty() && spoken * 3 >= name.len() * 2
    }
}

/// Splits a heading: its label with role, its headline, its source.
fn split(
    page: &Page,
    habits: &Habits,
    names: &Names,
    head: &Head,
    candidates: &Candidates,
    folded: &[Word],
    scene: Scene,
) -> (Option<(Span, Role)>, Span, Span) {
    let words = opening::unquote(page.text, head.words);
    if words.is_empty() {
        return (None, Span::default(), head.outlet);
    }
    if !head.outlet.is_empty() {
        return (Some((head.outlet, Role::Source)), words, head.outlet);
    }
    // an outlet alone over its text
    if candidates[0].is_none() && !head.field {
        let alone = heads::name_alone(page, words);
        let delimited = opening::label(page.text, words).is_some_and(|label| label.rest.is_empty());
        let name = &page.text[alone];
        let known = names.of(name);
        let worded = || candidates[1].is_none() && known.worded && habits.name_outlets_alone(names);
        let alike = (delimited || habits.brief) && habits.press || habits.brief && habits.outlets;
        if known.listed || worded() || alike && !sentences::is_sentence(name) {
            return (Some((alone, Role::Source)), Span::default(), alone);
        }
    }
    // where the outlet has a line of its own, a label is another's
    let scene = Scene { grouped: scene.grouped || !head.credit.is_empty(), ..scene };
    let (mut label, mut headline) = (None, words);
    // a known outlet behind the words goes before a name that nobody knows
    let known = |at: usize| candidates[at].as_ref().map(|candidate| candidate.known);
    let last = known(1).is_some_and(|name| name.listed && !name.is_ambiguous());
    let passed =
        (last || habits.close_with_outlets(candidates)) && known(0).is_some_and(|name| !name.is_outlet());
    for candidate in candidates.iter().flatten() {
        if head.field && !candidate.known.listed {
            continue; // `Subject: Re: ...`
        }
        let is_before = candidate.place.before;
        let role = match role(page, habits, names, candidate, candidate.words(folded), scene) {
            Role::Source if is_before && passed => Role::Topic,
            role => role,
        };
        if role == Role::Source {
            let rest = if is_before { between::past_page(page.text, candidate.rest) } else { candidate.rest };
            let rest = opening::unquote(page.text, between::introduced(page.text, rest));
            if is_before {
                return (Some((candidate.label, Role::Source)), rest, candidate.name);
            }
            let rest = Span::new(rest.start.max(headline.start), rest.end);
            return (label, rest, candidate.name);
        }
        if is_before && label.is_none() && !candidate.place.opens(Delimiter::Dash) {
            label = Some((candidate.label, role));
            if role == Role::Section {
                headline = opening::unquote(page.text, candidate.rest);
            }
        }
    }
    (label, headline, Span::default())
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

/// Decides what a name in a heading is, by adding up what speaks for an outlet and against.
fn role(
    page: &Page,
    habits: &Habits,
    names: &Names,
    candidate: &Candidate,
    words: &[Word],
    scene: Scene,
) -> Role {
    let name = &page.text[candidate.name];
    let Name { tags, listed, worded, .. } = candidate.known;
    if tags & OWN != 0 {
        return Role::Section;
    }
    if columnists::writes_first(page.text, candidate.name) {
        return Role::Speaker;
    }
    let linked = || words.iter().any(|&word| FUNCTION_WORDS.by_key(fold::extend(0, word)).is_some());
    let named = || memchr::memmem::find(page.text[scene.opening].as_bytes(), name.as_bytes()).is_some();
    let speaks = || habits.is_spoken_of(words) || named();
    let longer = |words| glance::has_more_words(name, words);
    let (_, uses, outlets, speakers) = habits
        .places
        .iter()
        .find(|place| place.0 == candidate.place)
        .copied()
        .unwrap_or((candidate.place, 1, 0, 0));
    let colon = candidate.place.opens(Delimiter::Colon);
    let odd = colon && candidate.place.spaced == (true, false);
    let usual = habits.headings >= 3 && uses * 10 >= habits.headings * 6;
    // where a delimiter is the digest's own way to name outlets, one that is spoken of is still one
    let settled = odd && uses >= 3 && speakers * 3 <= uses;
    let known = listed || quoted_outlet(name, names);
    let unknown = !known && !worded;
    let spoken = unknown && speaks();
    let says = colon && page.text[candidate.rest].starts_with(['"', '“', '«', '\'', '‘', '”', '„']);
    let mut weight = 0.0;
    let mut add = |applies: bool, by: f32| weight += if applies { by } else { 0.0 };
    add(known, if candidate.known.is_ambiguous() { 1.5 } else { 3.0 });
    add(worded && !known, 2.5);
    add(candidate.quoted, 1.0);
    add(candidate.paged, 1.5);
    add(habits.press, 1.0);
    add(odd, 1.0);
    add(usual, 1.0);
    add(habits.headings >= 4 && uses * 20 >= habits.headings * 19, 0.5);
    add(outlets * 4 >= uses && outlets >= 2, 1.0);
    // what is known of so many of them holds for the others, but for what a headline is about
    let other = tags & (PLACE | SECTION) != 0;
    add(usual && unknown && outlets * 10 >= uses * 4 && outlets >= 2 && !other, 0.5);
    add(settled, 1.0);
    add(odd && !settled && speakers == 0 && outlets * 2 >= uses, 1.5);
    add(spoken, if settled { -0.5 } else { -2.5 });
    // where all headings quote, what they quote are headlines
    let quotes = habits.press && habits.headings >= 4 && uses * 20 >= habits.headings * 19;
    add(says && unknown && !odd && !quotes, -1.0);
    add(habits.signed && !candidate.place.before, 0.5);
    add(speakers * 4 >= uses && unknown, -1.0);
    add(scene.grouped, -2.0);
    add(habits.people && unknown && candidate.place.before, -2.0);
    add(!known && linked(), -1.5);
    add(longer(5), -1.5);
    // a headline may end in a dash or a parenthesis of its own
    add(!candidate.place.before, -0.5);
    if weight >= 2.5 {
        return Role::Source;
    }
    // what all the headings have in brackets is no part of their words
    let bracketed =
        usual && candidate.place.opens(Delimiter::Bracket) && candidate.place.spaced == (false, true);
    // one alone may be what the headline is about: `Egypt: ...`
    let sections = habits.sections >= 2 && habits.sections * 4 >= habits.headings;
    // a country is what one headline is about, unless they stand before most
    let place = tags & PLACE != 0 && habits.sections * 10 < habits.headings * 6;
    if tags & SECTION != 0 && sections && !place || bracketed {
        return Role::Section;
    }
    let speaker = !longer(3) && !linked() && (spoken || !unknown && speaks());
    if speaker { Role::Speaker } else { Role::Topic }
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn entries_that_end_in_dots_name_outlets_too() {
        let heads = ["الجسر يفتح أبوابه", "السوق القديم يعود إلى أهله", "القمح يصل إلى الميناء"];
        let pieces: Vec<String> =
            heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n")).collect();
        let text = format!(
            "الملف الصحفي\n\nعناوين الملف\n- {} (رويترز)\n- السوق القديم يعود .. (الشرق الأوسط)\n- {} (هآرتس)\n\n\n{}",
            heads[0],
            heads[2],
            pieces.concat()
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let outlets = ["رويترز", "الشرق الأوسط", "هآرتس"];
        let told = heads.iter().zip(outlets).map(|(&head, outlet)| (Some(head), Some(outlet)));
        assert_eq!(found, told.collect::<Vec<_>>());
    }

    #[test]
    fn a_known_outlet_behind_goes_before_an_unknown_name() {
        let heads = ["رويترز: الجسر يفتح أبوابه", "هآرتس: السوق يعود", "أزمة القمح: من يدفع ثمنها - رويترز"];
        let pieces: Vec<String> =
            heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n")).collect();
        let text = format!("جولة في الصحف\n\n{}", pieces.concat());
        let digest = crate::parse(&text).unwrap();
        let last = digest.get(2).unwrap();
        assert_eq!((last.headline(), last.source()), (Some("أزمة القمح: من يدفع ثمنها"), Some("رويترز")));
    }

    #[test]
    fn a_headline_among_headlines_is_no_outlet_for_its_last_word() {
        let body = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was \
            laid in the river, and the mayor thanked those who had built it.";
        let heads =
            ["Key Length in the Standard", "The Nine Minutes", "Bakers in the News", "Logs Nobody Reads"];
        let pieces: Vec<String> = heads.iter().map(|head| format!("{head}\n\n{body}\n\n{body}")).collect();
        let text = format!("River Letter\n\n=====\n\n{}", pieces.join("\n\n=====\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, heads.map(|head| (Some(head), None)));
    }

    #[test]
    fn labels_say_who_wrote_where() {
        let labels = [
            "في افتتاحية \"المرايا\" كتبت هدى المنصور",
            "وفي \"قلم الضفة\" كتب رامز الوادي",
            "سامي الخطيب في \"نداء الجبل\"",
            "سامي الخطيب في هآرتس",
        ];
        let pieces: String =
            labels.iter().map(|label| format!("{label}: الجسر يفتح أبوابه\n{TEXT}\n{TEXT}\n\n")).collect();
        let digest = format!("مقالات الصحف\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "هآرتس"];
        assert_eq!(found, papers.map(|paper| (Some("الجسر يفتح أبوابه"), Some(paper))));
    }
}
