//! Evidence: worded marks. `3 of 10 DOCUMENTS`, `---- فاصل ----`, `- 3 -`, `End of Document`.

use super::front;
use super::glance::{before_page, is_copyright};
use super::opening::{Delimiter, digit, is_letter};
use super::page::Page;
use super::proposal::{Proposal, has_body, pieces};
use super::shape::Form;
use crate::lookup::{KeyMap, NOUNS, OF, Phrases};
use crate::records::{Evidence, NONE};
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::text::fold::{self, Word};
use crate::words::markers::{END_MARKERS, NUMBER_WORDS, WORDED_RULES};
use std::sync::LazyLock;

/// What a worded mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// An article begins below: `3 of 10 DOCUMENTS`.
    Start,
    /// It only divides: `---- فاصل ----`, `- 3 -`.
    Divider,
    /// A page begins, with an article or within one: `---- Page 3 ----`.
    Page,
    /// An article ended above: `End of Document`.
    End,
    /// The digest ended above: `End of Harbour Digest`.
    Close,
}

static NUMBERS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(NUMBER_WORDS));
static RULES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(WORDED_RULES));
static ENDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(END_MARKERS));

/// The longest worded mark, in characters.
const LONGEST: u8 = 80;

/// The worded marks of a text, in order.
pub(crate) fn marks(page: &Page, from: usize) -> Vec<(u32, Mark)> {
    let mut marks: Vec<(u32, Mark)> = Vec::new();
    let (mut doubtful, mut times): (Vec<(u32, u64)>, KeyMap<u32>) = (Vec::new(), KeyMap::default());
    let mut bare = Vec::new();
    for i in from..page.lines.len() {
        let shape = &page.shapes[i];
        if shape.columns > LONGEST || shape.is_rule() || shape.body() {
            continue;
        }
        match if shape.digits() { counted(page, i) } else { None } {
            Some(0) => marks.push((i as u32, Mark::Start)),
            Some(noun) => {
                doubtful.push((i as u32, noun));
                *times.entry(noun).or_insert(0) += 1;
            }
            None => match mark(page, i) {
                Some(mark) => marks.push((i as u32, mark)),
                None if worded(page, i) => bare.push((i as u32, Mark::Divider)),
                None => {}
            },
        }
    }
    // a noun nobody listed, in one place of line after line, counts too
    marks.extend(
        doubtful.into_iter().filter(|(_, noun)| times[noun] >= 3).map(|(line, _)| (line, Mark::Start)),
    );
    // a word alone divides where it does so between dashes too
    if marks.iter().any(|mark| mark.1 == Mark::Divider) {
        marks.extend(bare);
    }
    marks.sort_unstable_by_key(|mark| mark.0);
    idents(page, from, &mut marks);
    counting(page, from, &mut marks);
    // an end said once or twice, the last time near the end, is the digest's; said more often it
    // ends articles; said once in their midst it is a line of one
    let is_end = |mark: &(u32, Mark)| matches!(mark.1, Mark::End | Mark::Close);
    let count = marks.iter().filter(|mark| is_end(mark)).count();
    let Some(last) = marks.iter_mut().rev().find(|mark| is_end(mark)) else { return marks };
    let near = last.0 as usize + 12 >= page.lines.len() && closes(page, last.0 as usize);
    match count {
        1 | 2 if near => last.1 = Mark::Close,
        1 => marks.retain(|mark| !is_end(mark)),
        _ => marks.iter_mut().filter(|mark| is_end(mark)).for_each(|mark| mark.1 = Mark::End),
    }
    marks
}

/// Whether less stands below a line than above it.
fn closes(page: &Page, i: usize) -> bool {
    let bytes = |lines: &[Span]| lines.iter().map(|line| line.len()).sum::<usize>();
    bytes(&page.lines[i + 1..]) < bytes(&page.lines[..i])
}

/// Whether a line between blank lines is the word of a rule, without its dashes: `فاصل`.
fn worded(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    shape.columns <= 12 && shape.opens() && shape.closes() && RULES.get(page.line(i)).is_some()
}

fn mark(page: &Page, i: usize) -> Option<Mark> {
    let s = page.line(i);
    let first = s.chars().next()?;
    let dashed = matches!(first, '-' | '=' | '_' | '~' | '–' | '—' | '*' | '#' | '+');
    if dashed || page.shapes[i].columns <= 12 {
        let inner = s.trim_matches(|c: char| !is_letter(c) && !c.is_numeric());
        let (head, tail) = (
            s.len() - s.trim_start_matches(first).len(),
            s.chars().rev().take_while(|&c| c == first).count(),
        );
        let numbered = !inner.is_empty() && inner.chars().all(|c| digit(c).is_some());
        if dashed && tail > 0 && numbered && inner.len() <= 8 {
            return Some(Mark::Divider);
        }
        if dashed && tail > 0 && before_page(inner) == Some(0) {
            return Some(Mark::Page);
        }
        if dashed && RULES.get(inner).is_some() {
            return Some(Mark::Divider);
        }
        if dashed && head >= 3 && tail >= 3 && ends(page, i) {
            return Some(Mark::Close);
        }
    }
    if !page.shapes[i].stops() && page.shapes[i].may_be_phrase() && ends(page, i) {
        return Some(Mark::End);
    }
    None
}

/// A mark has few words.
const MOST: usize = 8;

fn ends(page: &Page, i: usize) -> bool {
    let Some(words) = fold::few::<MOST>(page.text, page.lines[i]) else { return false };
    // one word may open a headline: `Fin de la grève`; a small one closes a block of code: `end`
    let small = page.line(i).starts_with(char::is_lowercase);
    ENDS.opening(&words).is_some_and(|(_, used)| used >= 2 || used == words.len() && !small)
}

/// `N of M`, with a noun before or after, or nothing else: the second number is no smaller. Gives 0
/// for a noun that is known, else what tells one noun from another.
fn counted(page: &Page, i: usize) -> Option<u64> {
    if page.line(i).bytes().filter(|&b| b == b' ').count() > 8 {
        return None;
    }
    let words = fold::few::<MOST>(page.text, page.lines[i]).filter(|words| (2..=6).contains(&words.len()))?;
    let number = |word: &Word| {
        // `1st`, `2e`
        let s = &page.text[word.span];
        let end = s.find(|c| digit(c).is_none()).filter(|&end| end > 0 && s[end..].chars().count() <= 3);
        let mut digits = s[..end.unwrap_or(s.len())].chars();
        digits.try_fold(0u32, |n, c| Some((n * 10 + digit(c)?) % 1_000_000))
    };
    let at = words.iter().position(|word| number(word).is_some())?;
    let n = number(&words[at]).unwrap_or(0);
    let (of, m) = match words.get(at + 1) {
        Some(of) if OF.has(*of) => (true, words.get(at + 2).and_then(number)),
        Some(m) => (page.text[words[at].span.end as usize..m.span.start as usize].trim() == "/", number(m)),
        None => return None,
    };
    let used = if words.get(at + 1).is_some_and(|of| OF.has(*of)) { 3 } else { 2 };
    let noun = words[..at].iter().chain(&words[(at + used).min(words.len())..]);
    let (mut nouns, mut others, mut other) = (0, 0, 0);
    for word in noun {
        if NOUNS.has(*word) {
            nouns += 1
        } else if !NUMBERS.has(*word) {
            others += 1;
            other = fold::extend(at as u64, *word)
        }
    }
    let counts = of && m.is_some_and(|m| n >= 1 && n <= m);
    match (nouns, others) {
        _ if !counts => None,
        (1.., 0) => Some(0),
        (0, 0) if words.len() == used => Some(0),
        // a number that begins with its year counts nothing, unless words say that it does: `Slip 2017/4410`
        (0, 1) if used == 3 || !(1900..2100).contains(&n) => Some(other.max(1)),
        _ => None,
    }
}

/// Lines that are one word and an identifier, alike but for the identifier: `Document
/// ABCD000020131119e9bj0000x`. They count only when they come again.
fn idents(page: &Page, from: usize, marks: &mut Vec<(u32, Mark)>) {
    let mut seen: KeyMap<Vec<u32>> = KeyMap::default();
    for i in from..page.lines.len() {
        let shape = &page.shapes[i];
        if !shape.digits() || !(12..=60).contains(&shape.columns) || !shape.may_head() {
            continue;
        }
        let s = page.line(i);
        let (word, ident) = s.rsplit_once(' ').unwrap_or(("", s));
        let mixed = ident.len() >= 10
            && ident.bytes().all(|b| b.is_ascii_alphanumeric())
            && ident.bytes().filter(u8::is_ascii_digit).count() >= 4
            && ident.bytes().any(|b| b.is_ascii_alphabetic());
        if mixed && !word.contains(' ') {
            seen.entry(fold::key(word)).or_default().push(i as u32);
        }
    }
    for lines in seen.into_values().filter(|lines| lines.len() >= 2) {
        marks.extend(lines.into_iter().map(|line| (line, Mark::End)));
    }
    marks.sort_unstable_by_key(|mark| mark.0);
    marks.dedup_by_key(|mark| mark.0);
}

/// What a short line over a field says but for its number, as a key, and that number: `Message: 3`.
fn word_and_number(page: &Page, i: usize) -> Option<(u64, u32)> {
    const LONGEST: u8 = 24;
    let shape = &page.shapes[i];
    if shape.columns > LONGEST || !shape.digits() || !shape.may_head() || page.field(i) {
        return None;
    }
    // a rule may stand before them: `------- Message 2`
    let s = page.line(i);
    let s = if dashes(s) > 0 { s.trim_start_matches('-').trim_start() } else { s };
    let word = s.trim_end_matches(|c| digit(c).is_some()).strip_suffix([' ', ':', '.', '#'])?;
    let number = s[word.len() + 1..].chars().try_fold(0u32, |n, c| Some((n * 10 + digit(c)?) % 1_000_000))?;
    let brief = word.starts_with(is_letter) && word.split_whitespace().count() <= 2;
    (brief && heads_fields(page, i, s.len() < page.lines[i].len())).then(|| (fold::key(word), number))
}

/// Whether a field stands below line `i`; behind a rule one that nobody knows is enough.
fn heads_fields(page: &Page, i: usize, ruled: bool) -> bool {
    page.field(i + 1) || ruled && page.form(i + 1) == Form::Label(Delimiter::Colon)
}

/// How many dashes a line opens with that has words behind them; 0 for fewer than make a rule.
fn dashes(s: &str) -> usize {
    const RULE: usize = 5;
    let count = s.bytes().take_while(|&b| b == b'-').count();
    let words = s[count..].trim_start_matches(' ').starts_with(is_letter);
    if count >= RULE && words { count } else { 0 }
}

/// Lines that are a word and a number, which counts the pieces: `Message: 3` over the fields of each. Behind a
/// rule the second may be the first that has a number.
fn counting(page: &Page, from: usize, marks: &mut Vec<(u32, Mark)>) {
    let mut counted: Vec<(u64, u32, u32)> = (from..page.lines.len().saturating_sub(1))
        .filter_map(|i| word_and_number(page, i).map(|(word, number)| (word, i as u32, number)))
        .collect();
    counted.sort_unstable();
    for same in counted.chunk_by(|a, b| a.0 == b.0) {
        let first = same[0].1 as usize;
        let rule = dashes(page.line(first));
        // from one on; one number may be lost
        let goes_on = |last: &mut u32, &(_, line, number): &(u64, u32, u32)| {
            let begins = number == 1 || number == 2 && rule > 0;
            let next = begins && *last == 0 || *last > 0 && (1..=2).contains(&number.wrapping_sub(*last));
            *last = if next { number } else { *last };
            Some(next.then_some(line))
        };
        let lines = || same.iter().scan(0, goes_on).flatten();
        let least = if rule > 0 { 1 } else { 2 };
        if lines().nth(least).is_some() {
            marks.extend(lines().map(|line| (line, Mark::Start)));
            // the first one says what they are: `------- Forwarded Messages`
            let names = |&i: &usize| rule > 0 && dashes(page.line(i)) == rule && heads_fields(page, i, true);
            let named = (from..first).rev().find(names);
            marks.extend(named.map(|i| (i as u32, Mark::Start)));
            let after = same[same.len() - 1].1 as usize + 1;
            let closes = (after..page.lines.len()).rev().find(|&i| rule > 0 && dashes(page.line(i)) == rule);
            marks.extend(closes.map(|i| (i as u32, Mark::Close)));
        }
    }
    marks.sort_unstable_by_key(|mark| mark.0);
    marks.dedup_by_key(|mark| mark.0);
}

/// Proposes the lines below the marks of each sort.
pub(crate) fn propose(page: &Page, marks: &[(u32, Mark)], from: usize) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    for (sort, kind, trust) in [
        (Mark::Start, Evidence::Marker, 1.0),
        (Mark::Divider, Evidence::Rule, 0.9),
        (Mark::Page, Evidence::Rule, 0.5),
        (Mark::End, Evidence::Marker, 0.95),
    ] {
        let of_sort: Vec<u32> = marks.iter().filter(|mark| mark.1 == sort).map(|mark| mark.0).collect();
        let Some(&first) = of_sort.first() else { continue };
        let mut starts = page.below(&of_sort);
        starts.retain(|&start| start != NONE);
        if sort == Mark::End {
            below_stamps(page, &mut starts);
            starts.retain(|&start| (start as usize) < page.lines.len());
        }
        starts.dedup();
        // a running head below the numbers of pages
        if matches!(sort, Mark::Divider | Mark::Page) && starts.len() >= 2 && all_alike(page, &starts) {
            continue;
        }
        if sort != Mark::Start
            && let Some(head) = super::rules::first_head(page, &starts, from, first as usize)
        {
            starts.insert(0, head as u32);
        }
        if sort == Mark::End && is_rest(page, &starts) {
            starts.pop();
        }
        proposals.push(Proposal { kind, starts, trust });
    }
    proposals
}

/// Whether the last of the pieces that marks end is what stands behind all articles: no text, or none in running lines
/// where others have such.
fn is_rest(page: &Page, starts: &[u32]) -> bool {
    let [others @ .., last] = starts else { return false };
    let end = page.lines.len();
    let runs =
        |(first, end): (usize, usize)| (first..end).any(|i| page.is_text(i) && !is_copyright(page.line(i)));
    !has_body(page, *last as usize, end)
        || others.len() >= 2 && !runs((*last as usize, end)) && pieces(others, *last as usize).all(runs)
}

/// Moves the starts below the stamps that stand right under the marks of ends, set off from what follows or the last
/// of them at the end of the text: they close the texts too.
fn below_stamps(page: &Page, starts: &mut [u32]) {
    let mut dates = Vec::new();
    let ends = starts.last().is_some_and(|&last| last as usize + 1 == page.lines.len());
    let mut closes = |i: usize| {
        let apart = ends || page.shapes[i].closes() && i > 0 && !page.shapes[i].opens();
        apart && page.shapes[i].digits() && front::is_date(page, i, &mut dates)
    };
    if !starts.is_empty()
        && eight_in_ten(starts.iter().filter(|&&start| closes(start as usize)).count(), starts.len())
    {
        starts.iter_mut().filter(|start| closes(**start as usize)).for_each(|start| *start += 1);
    }
}

/// Whether lines say the same.
fn all_alike(page: &Page, lines: &[u32]) -> bool {
    lines.windows(2).all(|pair| page.line(pair[0] as usize) == page.line(pair[1] as usize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::wrapping;
    use crate::text::lines::lines;

    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    /// The first lines of the articles of a text; `~` stands for running text.
    fn first_lines(text: &str) -> Vec<String> {
        let text = text.replace('~', TEXT);
        let digest = crate::parse(&text).unwrap();
        digest
            .articles()
            .map(|article| article.text().lines().next().unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn a_small_end_closes_code() {
        let body = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let marks = |end: &str| {
            let text = ["Mill opens", "Nets burnt", "Wool sold"]
                .map(|head| format!("{head}\n\n{body}\n\n{end}\n\n"));
            crate::parse(&text.concat()).unwrap().evidence().any(|kind| kind == Evidence::Marker)
        };
        assert!(marks("End"));
        assert!(!marks("def ferry\n  shore.far\nend"));
    }

    #[test]
    fn a_word_counts_the_records_whose_fields_it_stands_over() {
        for word in ["Message:", "Record", "क्र."] {
            let record = |n: usize| format!("{word} {n}\nDate: {n} May 2019\nSubject: Ferry {n}\n\n~\n\n");
            let text: String = [1, 2, 4, 5].map(record).concat();
            assert_eq!(first_lines(&text), [1, 2, 4, 5].map(|n| format!("Date: {n} May 2019")), "{word}");
        }
        for suffix in ["st", "e", "."] {
            let story =
                |n: usize| format!("Ferry News\n{n}{suffix} of 3 stories\n\nFerry number {n}\n\n~\n\n");
            let text: String = [1, 2, 3].map(story).concat();
            assert_eq!(first_lines(&text)[1], "Ferry number 2", "{suffix}");
        }
    }

    #[test]
    fn forwarded_messages_stand_below_rules_that_count_them() {
        let mail = |n: usize| format!("Date: {n} May 1989\nFrom: Ann\nSubject: Ferry {n}\n\n~\n");
        let text = format!(
            "Return-Path: ann@ferry.example\nSender: List\nTo: all\nSubject: 3 messages\n\nI send them on.\n\n\
             ------- Forwarded Messages\n\n{}\n------- Message 2\n\n{}\n------- Message 3\n\n{}\n\
             ------- End of Forwarded Messages\n",
            mail(1),
            mail(2),
            mail(3)
        );
        assert_eq!(first_lines(&text), [1, 2, 3].map(|n| format!("Date: {n} May 1989")));
    }

    #[test]
    fn a_page_may_begin_within_an_article() {
        let text = |page: &str| {
            format!("Ferry\n~\n\n---- {page} 2 ----\n\n~\n\nBridge\n~\n\n---- {page} 3 ----\n\n~\n~")
        };
        for page in ["Page", "Seite", "ص"] {
            let text = text(page).replace('~', TEXT);
            let lines = lines(&text);
            let shapes = wrapping::shapes(&text, &lines);
            let marks = marks(&Page { text: &text, lines: &lines, shapes: &shapes }, 0);
            assert!(marks.len() == 2 && marks.iter().all(|mark| mark.1 == Mark::Page), "{page}");
        }
    }

    #[test]
    fn a_word_alone_divides_beside_others_between_dashes() {
        let dividers = |text: &str| {
            let text = text.replace('~', TEXT);
            let lines = lines(&text);
            let shapes = wrapping::shapes(&text, &lines);
            marks(&Page { text: &text, lines: &lines, shapes: &shapes }, 0).len()
        };
        assert_eq!(dividers("خبر\n~\n\nفاصل\n\nخبر\n~\n\n-- فاصل ---\n\nخبر\n~"), 2);
        assert_eq!(dividers("خبر\n~\n\nفاصل\n\nخبر\n~"), 0);
    }

    #[test]
    fn hours_below_the_ends_of_texts_need_no_blank_lines() {
        let heads = ["وصول القمح إلى الميناء", "افتتاح السوق القديم", "إغلاق الجسر الجديد"];
        let item = |(hour, head): (usize, &&str)| format!("{head}\n~\n~\n// انتهى //\n1{hour}:05 ت م\n");
        let text: String = heads.iter().enumerate().map(item).collect();
        assert_eq!(first_lines(&text), heads);
    }

    #[test]
    fn a_number_that_begins_with_its_year_counts_nothing() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let piece = |k: usize| {
            format!(
                "رقم القصاصة : 2017/44{k}0\nالصحيفة : المرايا\nالعنوان : الجسر {k} يفتح أبوابه\nالنص :\n{text}\n{text}\n\n"
            )
        };
        let digest = (1..5).map(piece).collect::<String>();
        let digest = crate::parse(&digest).unwrap();
        let firsts: Vec<_> = digest.articles().filter_map(|article| article.text().lines().next()).collect();
        assert_eq!(firsts.len(), 4);
        assert!(firsts.iter().all(|first| first.starts_with("رقم القصاصة")), "{firsts:?}");
        // where nothing stands beside it, it counts
        let piece = |k: usize| format!("{k}/2100\n\nالجسر يفتح أبوابه\n\n{text}\n{text}\n\n");
        let digest = (1949..1953).map(piece).collect::<String>();
        assert_eq!(crate::parse(&digest).unwrap().len(), 4);
    }
}
