//! Evidence: the records of a database whose keys nobody listed. Keys come again line by line in every record,
//! and what stands behind one of them is a headline.

use super::fields;
use super::glance::columns;
use super::opening::{digit, is_letter};
use super::page::Page;
use super::proposal::{Proposal, has_body, pieces};
use super::shape;
use crate::records::{ArticleRec, Evidence};
use crate::shares::{eight_in_ten, seven_in_ten};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::keys::Key;

/// A line's key as a hash, and the line.
type Keyed = (u64, u32);

/// The longest key, in bytes.
const LONGEST: usize = 48;

/// The fewest records, and the fewest keys that nearly all of them have.
const LEAST: usize = 3;

/// What a line opens with that may be a key, as a hash, and what stands behind it: `X: Y`, `X = Y`, `X    Y`,
/// `[X] Y`, `%X Y`, `<x>Y</x>`,
/// and two capitals before `Y`. A short line may be a key as a whole, with its value below.
pub(crate) fn read(text: &str, line: Span) -> Option<(u64, Span)> {
    const WORDS: usize = 4;
    let s = &text[line];
    let near = &s[..s.floor_char_boundary(LONGEST)];
    let first = near.chars().next()?;
    let (name, behind) = match first {
        '[' | '<' | '{' | '/' | '*' => {
            let close = match first {
                '[' => ']',
                '<' => '>',
                '{' => '}',
                mark => mark,
            };
            let at = 1 + near[1..].find(close)?;
            (&near[1..at], at + 1)
        }
        '%' | '#' | '^' | '$' => {
            let at = near.find([' ', '\t', ':']).unwrap_or(near.len());
            (&near[1..at], at)
        }
        _ if is_letter(first) => match delimiter(near) {
            Some(at) => (&near[..at], at),
            // a number goes with what counts the records
            None if s.len() == near.len() && s.bytes().filter(|&b| b == b' ').count() < WORDS => {
                let word = near.trim_end_matches(|c| digit(c).is_some()).trim_end_matches('#');
                (word, word.len())
            }
            None => return None,
        },
        _ => return None,
    };
    let name = name.trim();
    if !name.starts_with(is_letter) || name.split_whitespace().nth(WORDS).is_some() {
        return None;
    }
    let value = s[behind..].trim_start_matches([' ', '\t', ':', '：', '=', '|', '.', '\u{a0}']);
    let value = value.strip_prefix("- ").unwrap_or(value);
    let value = if first == '<' { value.rfind("</").map_or(value, |at| &value[..at]) } else { value };
    Some((fold::bytes(name.as_bytes()), trim_span(text, Span::of(text, value))))
}

/// Where what divides a key from its value begins.
fn delimiter(s: &str) -> Option<usize> {
    let bytes = s.as_bytes();
    // `TI X`
    if let [b'A'..=b'Z', b'A'..=b'Z' | b'0'..=b'9', b' ', ..] = bytes {
        return Some(2);
    }
    let mark = memchr::memchr3_iter(b':', b'=', b'\t', bytes).find(|&i| !s[i + 1..].starts_with("//"));
    let near = &bytes[..mark.unwrap_or(bytes.len())];
    // EF begins the fullwidth colon
    let other = memchr::memchr3_iter(b'|', b'.', 0xef, near).find(|&i| match near[i] {
        b'|' => true,
        b'.' => near[i + 1..].starts_with(b".."),
        _ => near[i + 1..].starts_with(&[0xbc, 0x9a]),
    });
    let near = &near[..other.unwrap_or(near.len())];
    let blanks = memchr::memchr_iter(b' ', near).find(|&i| near.get(i + 1) == Some(&b' '));
    blanks.or(other).or(mark)
}

/// Proposes the first lines of records.
pub(super) fn propose(page: &Page, from: usize) -> Option<Proposal> {
    const ASKED: usize = 6;
    if page.lines.len() < from + LEAST * LEAST {
        return None;
    }
    // a field's text may go on
    let goes_on = |i: usize| i > from && page.shapes[i].body() && page.shapes[i - 1].body();
    let all = recurring(page, (from..page.lines.len()).filter(|&i| !goes_on(i)));
    // the first one opens the records
    let mut openers: Vec<&[Keyed]> = Vec::with_capacity(all.len() / LEAST);
    openers.extend(all.chunk_by(|a, b| a.0 == b.0));
    openers.sort_unstable_by_key(|same| same[0].1);
    let (mut starts, mut usual) = (Vec::with_capacity(all.len()), Vec::with_capacity(openers.len()));
    let opens = |opener: &[Keyed]| {
        starts.clear();
        starts.extend(opener.iter().map(|of| of.1));
        are_records(page, &starts, &all, &mut usual)
    };
    if !openers.into_iter().take(ASKED).any(opens) {
        return None;
    }
    let starts =
        if page.shapes[starts[0] as usize].opens() { starts } else { fields::lift(page, starts, from) };
    Some(Proposal { kind: Evidence::Field, starts, trust: 0.9 })
}

/// The key of the headlines, where nearly all articles open with a key, and have others.
pub(crate) fn headline_key(page: &Page, articles: &[ArticleRec]) -> Option<u64> {
    const HEAD: usize = 12;
    let starts: Vec<u32> = articles.iter().map(|article| article.first).collect();
    let lines = articles.iter().flat_map(|article| (article.first as usize..article.end as usize).take(HEAD));
    let all = recurring(page, lines);
    let mut usual = Vec::new();
    if !find_usual(&starts, &all, &mut usual) {
        return None;
    }
    let opens = |&start: &&u32| usual.iter().any(|same| same.binary_search_by_key(start, |of| of.1).is_ok());
    let most = eight_in_ten(starts.iter().filter(opens).count(), starts.len());
    if most { headlines(page, &usual, starts.len()) } else { None }
}

/// The lines whose keys come again often enough, by key.
fn recurring(page: &Page, lines: impl Iterator<Item = usize>) -> Vec<Keyed> {
    /// Lines of fewer bytes on average hold no keys and values.
    const SHORT: usize = 8;
    if page.size(0, page.lines.len()) < page.lines.len() * SHORT {
        return Vec::new();
    }
    let mut keys: Vec<Keyed> = Vec::with_capacity(page.lines.len() / 2);
    keys.extend(lines.filter_map(|i| Some((read(page.text, page.lines[i])?.0, i as u32))));
    keys.sort_unstable();
    let (mut at, mut kept) = (0, 0);
    while at < keys.len() {
        let end = at + keys[at..].iter().take_while(|of| of.0 == keys[at].0).count();
        if end - at >= LEAST {
            keys.copy_within(at..end, kept);
            kept += end - at;
        }
        at = end;
    }
    keys.truncate(kept);
    keys
}

/// Whether the pieces that a key opens are records alike. Gives the keys that they have.
fn are_records<'a>(page: &Page, starts: &[u32], all: &'a [Keyed], usual: &mut Vec<&'a [Keyed]>) -> bool {
    // a key that stands above all of them opens them
    if !find_usual(starts, all, usual) || usual[0][0].1 < starts[0] {
        return false;
    }
    // a note may stand above them, and no text
    let first = starts[0] as usize;
    if page.size(0, first) * starts.len() > page.size(first, page.lines.len()) {
        return false;
    }
    let bodied = pieces(starts, page.lines.len()).filter(|&(start, end)| has_body(page, start, end));
    if !eight_in_ten(bodied.count(), starts.len()) {
        return false;
    }
    // a table that knows the keys says more
    let known = usual.iter().filter(|same| key_of(page, same).is_some()).count();
    // those who speak by turns say sentences
    let told = |same: &&&[Keyed]| same.iter().filter(|of| tells(page, of.1)).count() * 2 > same.len();
    known * 2 <= usual.len()
        && !told(&&usual[0])
        && usual.iter().filter(told).count() + 2 <= usual.len()
        && headlines(page, usual, starts.len()).is_some()
}

/// Finds the keys that nearly all records have, each with its lines, in the order of the first record. Whether they
/// are enough: others come and go.
fn find_usual<'a>(starts: &[u32], all: &'a [Keyed], usual: &mut Vec<&'a [Keyed]>) -> bool {
    let record = |of: &Keyed| starts.partition_point(|&start| start <= of.1);
    let once = |same: &&[Keyed]| {
        let again = same.windows(2).filter(|pair| record(&pair[0]) == record(&pair[1])).count();
        eight_in_ten(same.len() - again, starts.len()) && again * 10 <= starts.len() * 2
    };
    let by_key = || all.chunk_by(|a, b| a.0 == b.0);
    usual.clear();
    usual.extend(by_key().filter(once));
    usual.sort_unstable_by_key(|same| same[0].1);
    let some = |same: &&[Keyed]| same.len() * 10 >= starts.len() * 3 && same[0].1 > starts[0];
    usual.len() >= LEAST || usual.len() + 1 == LEAST && by_key().filter(some).count() >= LEAST
}

/// Which of the keys has the headlines: the first one behind which other words stand in every record, several and
/// no sentence.
fn headlines(page: &Page, usual: &[&[Keyed]], records: usize) -> Option<u64> {
    let most = |count: usize| eight_in_ten(count, records);
    let mut said: Vec<u64> = Vec::with_capacity(records);
    let of = |same: &&&[Keyed]| {
        let values = || same.iter().map(|of| &page.text[value(page, of.1 as usize)]);
        if !most(values().filter(|value| is_headline(value)).count()) {
            return false;
        }
        said.clear();
        said.extend(values().map(|value| fold::bytes(value.as_bytes())));
        said.sort_unstable();
        said.dedup();
        most(said.len()) && values().map(words).sum::<usize>() * 10 >= same.len() * 24
    };
    let may = |same: &&&[Keyed]| matches!(key_of(page, same), None | Some(Key::Headline | Key::Subject));
    usual.iter().filter(may).find(of).map(|same| same[0].0)
}

/// How many words a value has, as far as it tells a headline: a script without spaces has some letters a word.
fn words(value: &str) -> usize {
    const MOST: usize = 12;
    let spaced = value.split_whitespace().take(MOST).count();
    spaced.max(columns(value) / 10).min(MOST)
}

/// Whether a value may be a headline: letters for the most part, no list, no sentence.
fn is_headline(value: &str) -> bool {
    const TEXT: usize = 150;
    let brief = value.len() < 3 * TEXT && columns(value) < TEXT;
    if !brief || value.ends_with('.') || value.contains(';') || value.contains("://") {
        return false;
    }
    let signs = value.chars().filter(|c| !c.is_whitespace()).count();
    let letters = value.chars().filter(|&c| is_letter(c)).count();
    letters > 0 && seven_in_ten(letters, signs)
}

/// What a table knows of a key.
fn key_of(page: &Page, same: &[Keyed]) -> Option<Key> {
    shape::key_of(page.text, page.lines[same[0].1 as usize])
}

/// What stands behind the key of a line, or below it.
pub(crate) fn value(page: &Page, i: usize) -> Span {
    let value = read(page.text, page.lines[i]).map_or(Span::default(), |field| field.1);
    if value.is_empty() { page.lines.get(i + 1).copied().unwrap_or_default() } else { value }
}

/// Whether a sentence stands behind a line's key, or below it.
fn tells(page: &Page, i: u32) -> bool {
    let value = value(page, i as usize);
    let below = usize::from(value.start >= page.lines[i as usize].end);
    page.shapes[i as usize + below].stops() && page.text[value].contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::lines;

    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
    const HEADS: [&str; 4] = [
        "Otters come back to the weir",
        "Nets burnt on the far shore",
        "Mill opens by night",
        "The oar that came back",
    ];

    /// Whether a text is told to be records.
    fn told(text: &str) -> bool {
        let lines = lines(text);
        let shapes = crate::structure::wrapping::shapes(text, &lines);
        propose(&Page { text, lines: &lines, shapes: &shapes }, 0).is_some()
    }

    #[test]
    fn records_have_keys_that_nobody_listed() {
        // opener, headline and outlet, and the text
        for [first, second, third, last] in [
            ["ZR  - ", "QT  - ", "QJ  - ", "QX  - "],
            ["Kirje nr: ", "Pealkirri: ", "Ilmunud: ", "\n"],
            ["Sorszám\t", "Címszó\t", "Közlő\t", "Közlemény\t"],
            ["[ΑΑ] ", "[ΕΠΙΚ] ", "[ΦΥΛΛΟ] ", "[ΚΕΙΜ] "],
            ["clave = ", "rotulo = ", "medio = ", "cuerpo = "],
            ["%K ", "%T ", "%G ", "%Q "],
            ["Ficha ........ ", "Rótulo ....... ", "Cabecera ..... ", "\n"],
            ["Accession     ", "Caption       ", "Carried by    ", "Wording       "],
            ["Bild nr ", "Rubrik i bladet\n", "Blad\n", "Brödtext\n"],
        ] {
            let record = |(k, head): (usize, &&str)| {
                format!("{first}{}\n{second}{head}\n{third}Weir Post\n{last}{TEXT}\n{TEXT}\n\n", k + 7)
            };
            let text: String = HEADS.iter().enumerate().map(record).collect();
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
            assert_eq!(found, HEADS, "{first}");
        }
    }

    #[test]
    fn some_keys_come_and_go() {
        let record = |(k, head): (usize, &&str)| {
            let drawn = if k % 2 == 0 { "Drawing: yes\n" } else { "" };
            let shore = if k % 3 == 0 { "" } else { "Shore: east\n" };
            format!("Item no. {k}\nHeading: {head} {k}\n{drawn}{shore}\n{TEXT}\n\n{TEXT}\n\n")
        };
        let text: String = HEADS.iter().chain(&HEADS[..2]).enumerate().map(record).collect();
        assert_eq!(crate::parse(&text).unwrap().len(), 6);
    }

    #[test]
    fn keys_without_headlines_describe_the_parts_of_one_text() {
        let setting = |name: &str| format!("{name}\nKind: number\nUsual: 5\nSince: 1.2\n{TEXT}\n");
        let settings = ["rate", "limit", "offset", "delay"].map(setting);
        assert!(!told(&format!("Tide settings\n\n{TEXT}\n\n{}", settings.concat())));
        let turn = |asked: &&str| format!("HOLM: {asked}?\nROOK: {TEXT}\nLISLE: {TEXT}\n\n");
        let talk: String = HEADS.iter().map(turn).collect();
        assert!(!told(&format!("Keepers talk\n\n{talk}")));
        // with headlines they are records
        assert!(told(&talk.replace('?', "").replace(&format!("LISLE: {TEXT}"), "LISLE: Quay Mirror")));
    }
}
