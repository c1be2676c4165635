//! Headings that are an outlet's name behind words which all of them open with: `The news of "X"`,
//! over a headline or over text.

use super::heads::{Head, lines};
use super::neighbours::{LONGEST, Tally};
use crate::lookup::{FIRST_WORD, VOCABULARY};
use crate::names::Names;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::press_word::PressWord;
use crate::structure::quotation;
use crate::text::fold;
use crate::text::lines::trim_span;

/// How many words may stand before the names.
const LEAD: usize = 5;

/// Where nearly all headings open with the same words and a name is all that is left of each, the names of
/// outlets: a word for outlets is among those words, or the names are known as such. The headline stands below,
/// or their texts have none.
pub(super) fn find(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    let free = |head: &&Head| head.outlet.is_empty() && head.credit.is_empty() && !head.field;
    let words = |head: &Head| page.text[head.words].split_whitespace();
    let Some(usual) = heads.get(heads.len() / 2).filter(|head| heads.len() >= 3 && free(head)) else {
        return;
    };
    let Some(first) = words(usual).next() else { return };
    let most = |count: usize| eight_in_ten(count, heads.len());
    // most words differ from the first letter on
    let opens = |head: &Head| page.text[head.words].trim_start().starts_with(first);
    let alike = |head: &&Head| free(head) && opens(head) && words(head).next() == Some(first);
    if !most(heads.iter().filter(alike).count()) {
        return;
    }
    let lead = heads.iter().filter(alike).fold(LEAD, |lead, head| {
        words(usual).zip(words(head)).take(lead).take_while(|(a, b)| a == b).count()
    });
    let (mut tally, mut quoted) = (Tally::default(), 0);
    for head in heads.iter().filter(alike) {
        if let Some((name, marked)) = name_behind(page, head, lead) {
            tally.add(names, &page.text[name]);
            quoted += usize::from(marked);
        }
    }
    // a name behind nothing but the word for what it is says so itself
    let lone = lead == 1 && VOCABULARY.by_key(fold::key(first)) & FIRST_WORD != 0;
    let called =
        words(usual).take(lead).any(|word| PressWord::of(word).calls()) && six_in_ten(quoted, tally.names);
    // the last of them may call the names that
    let calls = words(usual).nth(lead.saturating_sub(1)).is_some_and(|word| PressWord::of(word).calls());
    let outlets = most(tally.names) && (called || calls) || tally.are_told(heads.len(), found.press, false);
    if lone || !outlets {
        return;
    }
    let named: Vec<Option<Span>> = heads
        .iter()
        .map(|head| {
            Some(head).filter(alike).and_then(|head| name_behind(page, head, lead)).map(|name| name.0)
        })
        .collect();
    for ((head, article), name) in heads.iter_mut().zip(&found.articles).zip(named) {
        let Some(name) = name else { continue };
        match headline_below(page, head) {
            Some(i) => {
                *head = Head { lines: (head.lines.0, i as u32 + 1), ..lines(page, i, article.end as usize) }
            }
            None => head.words = Span::default(),
        }
        head.outlet = name;
    }
}

/// Where nearly all headings open with one word and a number that counts them, `File 3--Y`, `Item 3: Y`, the
/// headlines behind.
pub(super) fn past_counts(page: &Page, heads: &mut [Head]) {
    let usual = heads.get(heads.len() / 2).filter(|_| heads.len() >= 3);
    let Some(usual) = usual.and_then(|head| count(page.text, head.words)) else { return };
    let counts: Vec<Option<Count>> = heads.iter().map(|head| count(page.text, head.words)).collect();
    let same = |count: &&Count| page.text[count.word] == page.text[usual.word];
    let numbers: Vec<u32> = counts.iter().flatten().filter(same).map(|count| count.number).collect();
    if !eight_in_ten(numbers.len(), heads.len()) || !numbers.is_sorted_by(|a, b| a < b) {
        return;
    }
    for (head, count) in heads.iter_mut().zip(&counts) {
        if let Some(count) = count.as_ref().filter(same) {
            (head.words, head.ordinal) = (count.rest, count.number);
        }
    }
}

/// Where nearly all headings open with a section that leads to the page, and some of these are the same, the headlines
/// behind: `Papers » Y`, `News › Economy › Y`.
pub(super) fn past_crumbs(page: &Page, heads: &mut [Head]) {
    const MARKS: [&str; 4] = [" » ", " › ", " > ", " >> "];
    let parted = |head: &Head| {
        let s = &page.text[head.words];
        let (at, mark) = MARKS.iter().filter_map(|&mark| Some((s.rfind(mark)?, mark))).max()?;
        (!s.contains('«')).then(|| (&s[..at], Span::of(page.text, s[at + mark.len()..].trim())))
    };
    let Some(middle) = heads.get(heads.len() / 2).filter(|_| heads.len() >= 3) else { return };
    if parted(middle).is_none() {
        return;
    }
    let mut sections: Vec<&str> = heads.iter().filter_map(|head| Some(parted(head)?.0)).collect();
    let count = sections.len();
    sections.sort_unstable();
    sections.dedup();
    if count * 10 >= heads.len() * 8 && sections.len() * 2 <= count {
        for head in heads.iter_mut() {
            head.words = parted(head).map_or(head.words, |parted| parted.1);
        }
    }
}

/// A word, a number and what stands behind the mark after them.
#[derive(Clone, Copy)]
struct Count {
    word: Span,
    number: u32,
    rest: Span,
}

fn count(text: &str, words: Span) -> Option<Count> {
    const DIGITS: usize = 4;
    let (word, behind) = text[words].split_once(' ')?;
    let rest = behind.trim_start_matches(|c| opening::digit(c).is_some());
    let digits = behind[..behind.len() - rest.len()].chars().map(|c| opening::digit(c).unwrap_or(0));
    let length = digits.clone().count();
    let title = rest.trim_start_matches([' ', '-', '–', '—', ':', ')', '.']);
    let marked = rest.trim_start().starts_with(['-', '–', '—', ':', ')', '.']);
    let counts = (1..=DIGITS).contains(&length) && marked && !title.is_empty();
    (counts && word.chars().all(opening::is_letter)).then(|| Count {
        word: Span::of(text, word),
        number: digits.fold(0, |number, digit| number * 10 + digit),
        rest: trim_span(text, Span::of(text, title)),
    })
}

/// The headline that stands below an outlet's name.
fn headline_below(page: &Page, head: &Head) -> Option<usize> {
    let i = head.lines.1 as usize;
    let shape = page.shapes.get(i)?;
    let short = shape.may_head() && !shape.stops() && !shape.is_marked() && !page.field(i);
    (short && !page.is_text(i) && page.heads_body(i)).then_some(i)
}

/// The name behind so many words of a heading over text, and whether it stands in quotation marks.
fn name_behind(page: &Page, head: &Head, lead: usize) -> Option<(Span, bool)> {
    let first = page.text[head.words].split_whitespace().nth(lead)?;
    let rest = Span::new(Span::of(page.text, first).start, head.words.end);
    let whole = Span::of(page.text, page.text[rest].trim_end_matches([':', ' ']));
    let name = quotation::of_line(page.text, whole).unwrap_or_else(|| opening::unquote(page.text, whole));
    // a date behind it is no part of a name
    let brief = page.text[name].split_whitespace().nth(LONGEST).is_none() && !page.text[name].contains(" - ");
    let below = head.lines.1 as usize;
    let over_text = head.lines.0 < head.lines.1
        && below < page.lines.len()
        && (page.is_text(below) || headline_below(page, head).is_some());
    (brief && over_text && page.text[name].starts_with(opening::is_letter)).then_some((name, name != whole))
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    /// Source and headline of each item of a text.
    fn items(title: &str, heads: &[&str]) -> Vec<(Option<String>, Option<String>)> {
        let pieces: Vec<String> = heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n{TEXT}")).collect();
        let text = format!("{title}\n\n{}", pieces.join("\n\n"));
        let digest = crate::parse(&text).unwrap();
        let own = |field: Option<&str>| field.map(str::to_owned);
        digest.articles().map(|article| (own(article.source()), own(article.headline()))).collect()
    }

    #[test]
    fn a_lead_over_all_stands_before_outlets() {
        let heads = [
            "* مقدمة نشرة أخبار \"مرايا الميناء\"",
            "* مقدمة نشرة أخبار \"قلم الضفة\":",
            // the mark is lost
            "مقدمة نشرة أخبار \"نداء الجبل\"",
            "* مقدمة نشرة أخبار \"الجديد\"",
            "* مقدمة نشرة أخبار \"صوت التلال\"",
        ];
        let found = items("مقدمات نشرات الأخبار المسائية", &heads);
        let names = ["مرايا الميناء", "قلم الضفة", "نداء الجبل", "الجديد", "صوت التلال"];
        assert_eq!(found, names.map(|name| (Some(name.to_owned()), None)));
    }

    #[test]
    fn a_word_and_a_number_count_the_headlines_behind() {
        let subjects = |subjects: [&str; 3]| {
            let heads = subjects.map(|subject| {
                format!("From: Anna Berg <anna@river.example>\nDate: 3 May 1994\nSubject: {subject}")
            });
            let found = items("The Ferry Digest", &heads.each_ref().map(String::as_str));
            found.into_iter().filter_map(|(_, headline)| headline).collect::<Vec<_>>()
        };
        let counted = subjects(["File 1--Bridge opens", "File 2--Ferry rests", "File 3--3: Fog"]);
        assert_eq!(counted, ["Bridge opens", "Ferry rests", "3: Fog"]);
        let named = ["Apollo 11: a look back", "Sputnik 1: a beep", "Zond 5: a turtle"];
        assert_eq!(subjects(named), named);
    }

    #[test]
    fn headlines_stand_below_a_lead_and_an_outlet() {
        let heads = [
            "*افتتاحية صحيفة النهار*\nالجسر يفتح أبوابه",
            "*افتتاحية صحيفة الأخبار*\n\nالسوق يعود إلى أهله",
            "*افتتاحية صحيفة مرايا الميناء*\nالقمح يصل",
            "*افتتاحية صحيفة اللواء*\nالعبارة تتوقف",
        ];
        let found = items("افتتاحيات الصحف", &heads);
        let told = [
            ("النهار", "الجسر يفتح أبوابه"),
            ("الأخبار", "السوق يعود إلى أهله"),
            ("مرايا الميناء", "القمح يصل"),
            ("اللواء", "العبارة تتوقف"),
        ];
        assert_eq!(found, told.map(|(name, line)| (Some(name.to_owned()), Some(line.to_owned()))));
    }

    #[test]
    fn a_lead_over_other_names_is_a_part_of_headlines() {
        let heads = ["* قصة مدينة \"الزهراء\"", "* قصة مدينة \"العرين\"", "* قصة مدينة \"الصفصاف\""];
        let found = items("نشرة المدن", &heads);
        assert!(
            found.len() == 3 && found.iter().all(|(source, headline)| source.is_none() && headline.is_some())
        );
    }
}
