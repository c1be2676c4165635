//! Evidence: a shape of line that recurs at the head of every piece, whatever it says.

use super::citation;
use super::closings;
use super::days::{DAY, day, stand_alone};
use super::glance::{before_page, is_media};
pub(crate) use super::mask::mask;
use super::mask::mix;
use super::opening::{self, digit, is_letter};
use super::page::Page;
use super::proposal::{Proposal, has_body};
use crate::records::{Evidence, NONE};
use crate::shares::{eight_in_ten, nine_in_ten};
use crate::span::Span;
use crate::text::fold;
use crate::words::clock::HALVES;

/// The longest line that may be one of them, in characters.
const LONGEST: u8 = 80;

/// A line's number behind what it is recognised by.
type Keyed = (u64, u32);

/// How many shapes are heard at most.
const MOST: usize = 8;

/// Proposes the lines of each shape with digits that recurs between pieces of running text, and
/// those below a line that is said again after each of them.
pub(crate) fn propose(page: &Page, from: usize) -> Vec<Proposal> {
    // three lines with text between them
    const LEAST: usize = 5;
    if page.lines.len() < from + LEAST {
        return Vec::new();
    }
    let (mut masks, mut said): (Vec<Keyed>, Vec<Keyed>) = (Vec::new(), Vec::new());
    let (mut dates, mut closing) = (Vec::new(), Vec::new());
    for i in past_header(page, from)..page.lines.len() {
        let shape = &page.shapes[i];
        let s = page.line(i);
        // what stands behind the text, in brackets or before an address
        closing.extend(closings::key(page, i).map(|close| (close, i as u32)));
        if !shape.may_head() && !shape.is_url() {
            continue;
        }
        if shape.may_head() && s.starts_with(|c: char| c == '[' || digit(c).is_some()) {
            masks.extend(stamp(s).map(|mask| (mask, i as u32)));
        }
        if shape.columns > LONGEST {
            continue;
        }
        if shape.digits() && shape.may_head() && !page.refers(i) {
            let (cited, day) = (cited(page, i), day(page, i, &mut dates));
            masks.extend(
                [mask(s), tail(s), paged(s), cited, day].into_iter().flatten().map(|mask| (mask, i as u32)),
            );
        }
        // what closes a piece stands above a blank line
        if shape.closes() || shape.is_url() || page.lines.get(i + 1).is_none() {
            said.push((page.unnumbered(i), i as u32));
        }
    }
    let starts = |same: &[Keyed]| same.iter().map(|of| of.1).collect::<Vec<u32>>();
    let lifted = |same: &[Keyed]| past_addresses(page, super::fields::lift(page, starts(same), from), from);
    // hours over the text of one report are no heads
    let hours = |same: &&[Keyed]| {
        let hour = |of: &&Keyed| {
            let line = page.line(of.1 as usize);
            !line.contains(is_letter)
                && line.split(|c| digit(c).is_none()).filter(|n| !n.is_empty()).count() == 2
        };
        let over_text = |of: &&Keyed| page.lines.len() > of.1 as usize + 1 && page.is_text(of.1 as usize + 1);
        eight_in_ten(same.iter().filter(hour).filter(over_text).count(), same.len())
    };
    let heads = |same: &[Keyed]| match closers(page, same) {
        Some(lines) => below(page, &lines, from),
        None => Some(lifted(within(page, same))),
    };
    let proposal = |starts| Proposal { kind: Evidence::Shape, starts, trust: 0.75 };
    masks.sort_unstable();
    let messages = messages(page, &masks, from);
    // of messages those that say something are heard
    let message = |same: &&[Keyed]| messages.is_some() && stamped(page, same);
    let mut proposals: Vec<Proposal> = recurring(page, &mut masks)
        .into_iter()
        .filter(|same| !hours(same) && !message(same))
        .filter_map(heads)
        .map(proposal)
        .collect();
    proposals.extend(messages);
    for (keys, alike) in [(&mut closing, false), (&mut said, true)] {
        let starts = recurring(page, keys).into_iter().filter_map(|same| below(page, &starts(same), from));
        // what says one thing each time needs no heads below
        let starts = starts.filter(|starts| alike || closings::fits(page, starts));
        proposals.extend(starts.map(|starts| Proposal { kind: Evidence::Shape, starts, trust: 0.7 }));
    }
    proposals
}

/// The line below the header of a mail that says which way it came: its fields come again in it.
fn past_header(page: &Page, from: usize) -> usize {
    const LONG: usize = 8;
    let header = if page.field(from) { super::fields::block_end(page, from) } else { from };
    if header >= from + LONG { header } else { from }
}

/// Whether lines are stamped with date and clock in brackets, as the messages of a talk are.
fn stamped(page: &Page, same: &[Keyed]) -> bool {
    const NUMBERS: usize = 5;
    let line = page.line(same[0].1 as usize);
    let numbers = line.split(|c| digit(c).is_none()).filter(|number| !number.is_empty());
    line.contains('[') && numbers.take(NUMBERS).count() == NUMBERS
}

/// Proposes the lines stamped with date and clock that other lines follow: messages. What has no line below
/// it says who came or sent a picture; among longer ones a line or two greet or excuse.
fn messages(page: &Page, masks: &[Keyed], from: usize) -> Option<Proposal> {
    let family = masks.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() >= 3 && stamped(page, same));
    let family = family.max_by_key(|same| same.len())?;
    let ends = family[1..].iter().map(|of| of.1).chain([page.lines.len() as u32]);
    let texts = family.iter().map(|of| of.1).zip(ends).filter(|&(start, end)| start + 1 < end);
    let texts: Vec<(u32, u32)> = texts.filter(|&(start, _)| start as usize >= from).collect();
    let says = |&&(start, end): &&(u32, u32)| {
        let mut words = (start as usize + 1..end as usize).filter(|&i| !is_media(page.line(i)));
        has_body(page, start as usize, end as usize) || words.nth(1).is_some()
    };
    let most = texts.iter().filter(says).count() * 2 >= texts.len();
    let starts: Vec<u32> = texts.iter().filter(|text| !most || says(text)).map(|text| text.0).collect();
    let most = starts.len() >= 3 && starts.len() * 10 >= family.len() * 4;
    most.then_some(Proposal { kind: Evidence::Shape, starts, trust: 0.9 })
}

/// Of lines those that stand right below running text and above a blank line, or are fields there, where all do:
/// they close what is above them. A blank line may stand above them too where nothing follows the last but one.
fn closers(page: &Page, lines: &[Keyed]) -> Option<Vec<u32>> {
    let last = lines[lines.len() - 1].1 as usize;
    let ends = !(last + 1..page.lines.len()).any(|i| page.is_text(i));
    // the first of what heads pieces stands below no text, though a text may be cut behind the last
    let first = lines[0].1 as usize;
    let all = ends && first > 0 && page.is_text(first - 1);
    let closes = |&i: &u32| {
        let (i, shape) = (i as usize, &page.shapes[i as usize]);
        let credited = |i: usize| ends && page.field(i) && i > 0 && page.is_text(i - 1);
        let below = i > 0 && (page.is_text(i - 1) || credited(i - 1)) && (ends || !shape.opens());
        below && (all || shape.closes() || page.field(i))
    };
    let closers = lines.iter().map(|of| of.1).filter(closes);
    let least = if ends && closes(&(last as u32)) { lines.len() * 8 / 10 } else { lines.len() };
    let mut found = Vec::new();
    if closers.clone().count() >= least.max(2) {
        found.reserve_exact(lines.len());
        found.extend(closers);
    }
    (!found.is_empty()).then_some(found)
}

/// Lines that cite an outlet each without the first, where no text stands between it and the next, and without
/// the last, where none stands below it: the title of the digest with its day, and who closes it.
fn within<'a>(page: &Page, same: &'a [Keyed]) -> &'a [Keyed] {
    let [first, second, .., last] = same else { return same };
    if same.len() < 4 || cited(page, first.1 as usize) != Some(first.0) {
        return same;
    }
    let titled = !(first.1 as usize + 1..second.1 as usize).any(|i| page.is_text(i));
    let closed = !has_body(page, last.1 as usize, page.lines.len());
    &same[usize::from(titled)..same.len() - usize::from(closed)]
}

/// Moves starts up over an address and a line above it, where nearly all have both: `X`, `https://...`, a date.
fn past_addresses(page: &Page, mut starts: Vec<u32>, from: usize) -> Vec<u32> {
    let headed = |start: u32| {
        let first = (start as usize).checked_sub(2).filter(|&first| first >= from)?;
        (page.shapes[first + 1].is_url() && page.shapes[first].may_head()).then_some(first as u32)
    };
    if eight_in_ten(starts.iter().filter(|&&start| headed(start).is_some()).count(), starts.len()) {
        starts.iter_mut().for_each(|start| *start = headed(*start).unwrap_or(*start));
    }
    starts
}

/// The lines that share a key and have running text between each other, the most frequent first.
fn recurring<'a>(page: &Page, keys: &'a mut [Keyed]) -> Vec<&'a [Keyed]> {
    keys.sort_unstable();
    let apart = |pair: &[Keyed]| has_body(page, pair[0].1 as usize, pair[1].1 as usize);
    // one text in five or so may be lacking
    let recurs = |same: &&[Keyed]| {
        let parted = same.windows(2).filter(|pair| apart(pair)).count();
        same.len() >= 3 && eight_in_ten(parted, same.len() - 1)
    };
    let mut shapes: Vec<&[Keyed]> = keys.chunk_by(|a, b| a.0 == b.0).filter(recurs).collect();
    shapes.sort_by_key(|same| (std::cmp::Reverse(same.len()), same[0].1));
    // some of the days are written alike
    if let Some(at) = shapes.iter().position(|same| same[0].0 == DAY) {
        let days = shapes.remove(at);
        if stand_alone(page, days) {
            let among = |of: &Keyed| days.binary_search(&(DAY, of.1)).is_ok();
            shapes.retain(|same| !same.iter().all(among));
            shapes.insert(0, days);
        }
    }
    // several masks of one line recur together
    shapes.dedup_by(|later, earlier| later.iter().map(|of| of.1).eq(earlier.iter().map(|of| of.1)));
    shapes.truncate(MOST);
    shapes
}

/// The lines below one that closes every piece: the last of them ends the text.
fn below(page: &Page, lines: &[u32], from: usize) -> Option<Vec<u32>> {
    const AFTER: usize = 10;
    let (&first, &last) = (lines.first()?, lines.last()?);
    let after = last as usize + 1..page.lines.len();
    if after.len() > AFTER || after.clone().any(|i| page.is_text(i)) {
        return None;
    }
    let mut starts: Vec<u32> = page.below(&lines[..lines.len() - 1]);
    starts.retain(|&start| start != NONE);
    starts.dedup();
    // what stands below the last of them stands below the others too
    let alike = |a: usize, b: usize| match mask(page.line(a)).filter(|_| page.shapes[a].digits()) {
        Some(shape) => mask(page.line(b)) == Some(shape),
        None => page.unnumbered(a) == page.unnumbered(b),
    };
    let again = |&(k, closing): &(usize, usize)| {
        let same =
            |&&start: &&u32| (start as usize + k) < last as usize && alike(closing, start as usize + k);
        !page.divides(closing) && eight_in_ten(starts.iter().filter(same).count(), starts.len())
    };
    let more = after.enumerate().take_while(again).count() as u32;
    starts.iter_mut().for_each(|start| *start = (*start + more).min(last));
    if let Some(head) = super::rules::first_head(page, &starts, from, first as usize) {
        starts.insert(0, head as u32);
    }
    Some(starts)
}

/// The mask of what stands before the first letter, where that is a date at least.
fn stamp(s: &str) -> Option<u64> {
    const OPENS: [char; 12] = ['"', '“', '«', '‘', '(', '（', '[', '［', '「', '『', '【', '<'];
    // what opens a quotation belongs to the words
    dated(s[..words_at(s)?].trim_end_matches(OPENS))
}

/// Where the words begin behind a clock, past the half of the day: `[1/2/2023, 9:15 PM] X`.
fn words_at(s: &str) -> Option<usize> {
    let at = s.find(is_letter)?;
    let clock = s[..at].trim_end().ends_with(|c| digit(c).is_some());
    let half = HALVES.iter().find(|half| clock && s[at..].starts_with(**half));
    let after = at + half.map_or(0, |half| half.len());
    let whole = s[after..].starts_with([']', ' ', ':']);
    if whole { s[after..].find(is_letter).map(|next| after + next) } else { Some(at) }
}

/// The mask of what stands behind the last letter, or is set off there, where that is a date at least: in
/// brackets with the month in letters too.
fn tail(s: &str) -> Option<u64> {
    if s.ends_with([')', ']'])
        && let Some(at) = s.rfind(['(', '[']).filter(|&at| at > 0)
        && let Some(mask) = mask(&s[at..])
    {
        return Some(mask);
    }
    let tail = s[s.rfind(is_letter)?..].trim_start_matches(is_letter);
    dated(tail.find(['[', '(', ',', '،', '|', '–', '—']).map_or(tail, |at| &tail[at..]))
}

/// Whether a date in figures stands behind a line's last letter, or is set off there.
pub(crate) fn ends_in_date(s: &str) -> bool {
    tail(s).is_some()
}

/// What the lines have in common that end with a page: their brackets.
fn paged(s: &str) -> Option<u64> {
    before_page(s).map(|at| mix(PAGED, u64::from(at > 0 && s.ends_with(')'))))
}

const PAGED: u64 = 0x7061_6765;

/// What a line has in common with others of its numbers: the marks between them, or the page that it ends with.
pub(super) fn numbers(s: &str) -> Option<u64> {
    mask(s).or_else(|| paged(s))
}

/// What the lines have in common that cite an outlet: their brackets.
fn cited(page: &Page, i: usize) -> Option<u64> {
    if page.shapes[i].stops() || page.field(i) {
        return None;
    }
    citation::read(page.text, page.lines[i]).map(|citation| mix(CITED, citation.bracket as u64))
}

const CITED: u64 = 0x6369_7465;

/// Whether nearly all of some starts stand at a line that cites an outlet, and some of them are sure to: with a
/// page, with a date behind a colon, or in brackets.
pub(super) fn cite(page: &Page, starts: &[u32]) -> bool {
    const HEAD: usize = 3;
    let may = |i: usize| page.shapes[i].digits() && page.shapes[i].may_head() && !page.shapes[i].stops();
    let cited = |&start: &u32| {
        let mut head = (start as usize..page.lines.len()).take(HEAD).filter(|&i| may(i) && !page.field(i));
        head.find_map(|i| citation::read(page.text, page.lines[i]))
    };
    let (mut cites, mut firm) = (0, 0);
    for citation in starts.iter().filter_map(cited) {
        cites += 1;
        firm += usize::from(citation.paged || citation.dated || citation.bracket != ' ');
    }
    starts.len() >= 3 && eight_in_ten(cites, starts.len()) && firm >= 2 && firm * 4 >= cites
}

fn dated(part: &str) -> Option<u64> {
    const NUMBERS: usize = 3;
    let numbers = part.split(|c| digit(c).is_none()).filter(|number| !number.is_empty()).count();
    if numbers >= NUMBERS { mask(part) } else { None }
}

/// Moves the starts down to the line that has the shape of the first piece's stamp, where nearly all of the
/// pieces have one: what stands above it there, and not over the first, closes the pieces before. None is moved to
/// the next start or to `end`.
pub(crate) fn settle(page: &Page, starts: &mut [u32], end: usize) {
    const ABOVE: usize = 2;
    const CLOSING: usize = 8;
    let [first, _, ..] = *starts else { return };
    // fields open a head, and some heads have one more than others
    if page.field(first as usize) {
        return;
    }
    // lines that close all pieces open with one word, headlines do not
    let opening = |start: u32| fold::first_word(page.text, page.lines[start as usize]).map(|word| word.hash);
    let usual = starts.get(starts.len() / 2).and_then(|&start| opening(start));
    let alike = starts[1..].iter().filter(|&&start| opening(start) == usual).count();
    if usual.is_none() || !eight_in_ten(alike, starts.len() - 1) {
        return;
    }
    let masked = |i: usize| if page.shapes[i].digits() { mask(page.line(i)) } else { None };
    let head = (first as usize..page.lines.len()).take(ABOVE + 1).take_while(|&i| page.shapes[i].may_head());
    let Some((above, stamp)) = head.enumerate().find_map(|(above, i)| Some((above, masked(i)?))) else {
        return;
    };
    let stamped = |(start, next): (u32, usize)| {
        let near = (start as usize..next).take(CLOSING).take_while(|&i| !page.is_text(i));
        let at = near.into_iter().find(|&i| masked(i) == Some(stamp))?.checked_sub(above)?;
        (at >= start as usize).then_some(at as u32)
    };
    let nexts = starts[2..].iter().map(|&next| next as usize).chain([end]);
    let later: Vec<Option<u32>> = starts[1..].iter().copied().zip(nexts).map(stamped).collect();
    let moves =
        |&(at, &start): &(&Option<u32>, &u32)| at.is_some_and(|at| at > start) && opening(start) == usual;
    let moved = later.iter().zip(&starts[1..]).filter(moves).count();
    if !eight_in_ten(moved, later.len()) {
        return;
    }
    for (start, at) in starts[1..].iter_mut().zip(later) {
        *start = at.unwrap_or(*start);
    }
}

/// Adds the short lines over text that open with the same words as nearly all starts do, or stand in quotation
/// marks as they all do: one may lack the mark that the others have, or its entry in the contents.
pub(crate) fn add_alike(page: &Page, starts: &mut Vec<u32>, end: usize) {
    let [first, .., middle] = starts[..starts.len().div_ceil(2)] else { return };
    let usual = said(page, middle as usize);
    let alike = |&&start: &&u32| said(page, start as usize) == usual;
    if usual.is_none() || starts.len() < 4 || !nine_in_ten(starts.iter().filter(alike).count(), starts.len())
    {
        return;
    }
    let more = |&i: &usize| {
        let at = starts.partition_point(|&start| (start as usize) < i);
        let next = starts.get(at).map_or(end, |&next| next as usize);
        page.shapes[i].opens() && next > i && said(page, i) == usual && has_body(page, i, next)
    };
    let added: Vec<u32> = (first as usize + 1..end).filter(more).map(|i| i as u32).collect();
    if !added.is_empty() {
        starts.extend(added);
        starts.sort_unstable();
    }
}

/// What short lines may have in common that head the articles of a digest.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    /// The whole is in quotation marks.
    Quoted,
    /// The first two words of several.
    Words(u64, u64),
}

fn said(page: &Page, i: usize) -> Option<Said> {
    let shape = &page.shapes[i];
    if !shape.may_head() || shape.stops() {
        return None;
    }
    let rest = opening::read(page.text, page.lines[i]).rest;
    if page.text[rest].starts_with(['"', '«', '“']) {
        return (opening::unquote(page.text, rest) != rest).then_some(Said::Quoted);
    }
    let mut words = fold::walk(page.text, rest);
    let two = Said::Words(words.next()?.hash, words.next()?.hash);
    words.next().map(|_| two)
}

/// `span` without the date and clock that a message opens with: `24/11/2016, 10:15 - X: Y`,
/// `[24.11.2016 10:15] X`, `[10:15] X`, `10:15 | X`.
pub(crate) fn without_stamp(text: &str, span: Span) -> Span {
    let s = &text[span];
    if !s.starts_with(|c: char| c == '[' || digit(c).is_some()) {
        return span;
    }
    let Some(at) = words_at(s) else { return span };
    let stamp = &s[..at];
    let numbers = stamp.split(|c| digit(c).is_none()).filter(|number| !number.is_empty()).count();
    let set_off = stamp.trim_end().ends_with(['-', '–', '—', ']', '|', ':']);
    // a clock alone
    let clock = stamp.split_once(':').is_some_and(|(_, minutes)| {
        minutes.chars().take_while(|&c| digit(c).is_some()).count() == 2 && !stamp.trim_end().ends_with(':')
    });
    let least = if clock { 2 } else { 3 };
    if numbers < least || !set_off || !stamp.ends_with(' ') {
        return span;
    }
    Span::new(span.start + at as u32, span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "The town council said on Sunday that the new bridge is open to carts and to walkers after a year.";

    /// The first line of every article of a text made of such heads and feet around running text.
    fn first_lines(piece: impl Fn(usize, &str) -> String) -> Vec<String> {
        const BODY: &str = "The town council said on Sunday that the new bridge is open to carts and to walkers after a year.";
        let text: String = (1..6).map(|day| piece(day, &format!("{BODY}\n{BODY}"))).collect();
        let digest = crate::parse(&text).unwrap();
        digest
            .articles()
            .map(|article| article.text().lines().next().unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn stamps_close_a_text_where_they_stand_right_below_it() {
        let outlets = ["Tidewater", "Reuters", "Courier", "Ledger", "Gazette"];
        let lines = first_lines(|day, body| {
            format!("Headline of day {day}\n\n{body}\n[{} - {day}/12/2015]\n\n", outlets[day - 1])
        });
        assert_eq!(lines, [1, 2, 3, 4, 5].map(|day| format!("Headline of day {day}")));
    }

    #[test]
    fn who_posted_a_text_stands_apart_below_it() {
        let names = ["Ina Roe", "Ole Dane", "Stine Holm", "Tom Lisle", "Maud Tandy"];
        let heads =
            ["Nets burnt", "Mill opens by night", "Who owns the hall", "An oar came back", "Wool sold"];
        let item = |day: usize, body: &str| {
            let (head, name) = (heads[day - 1], names[day - 1]);
            format!("{head}\n\n{body}\n\nPosted by {name} | {day} May, 10:1{day} | {day} comments\n\n")
        };
        let text = (1..6).map(|day| item(day, TEXT)).collect::<String>();
        let text = format!("Home\n\nQuay news\n\n{text}Contact\n");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }

    #[test]
    fn an_address_may_stand_between_a_headline_and_its_date() {
        let lines = first_lines(|day, body| {
            format!("Headline of day {day}\nhttps://news.example/{day}\n{day}/12/2015 10:15\n{body}\n\n")
        });
        assert_eq!(lines, [1, 2, 3, 4, 5].map(|day| format!("Headline of day {day}")));
    }

    #[test]
    fn stamps_are_cut_off_with_the_half_of_the_day() {
        for (line, words) in [
            ("[1/2/2023, 9:15 PM] Watch: X", "Watch: X"),
            ("[15/2/2023، 9:13 ص] مجموعة: خبر", "مجموعة: خبر"),
            ("24/11/2016, 10:15 - X: Y", "X: Y"),
            ("1/2/2023, 9:15 Pmx - X", "1/2/2023, 9:15 Pmx - X"),
            ("10:15 | X", "X"),
            ("[10:15] X", "X"),
            // a score, a chapter of a count
            ("3:1 | X", "3:1 | X"),
            ("4 | 5 | X", "4 | 5 | X"),
        ] {
            assert_eq!(&line[without_stamp(line, Span::new(0, line.len() as u32))], words);
        }
    }

    #[test]
    fn masks_keep_the_shape_alone() {
        assert_eq!(paged("X, p. 4"), paged("Y Z 7, p. 12"));
        assert_eq!(mask("\"Hafenbote\" vom 23.10.2017 Seite: 2"), mask("\"Post 24\" vom 1.1.2018 Seite: 14"));
        assert_eq!(mask("30-11-2011, p.23"), mask("2-1-2012, p.4"));
        assert_ne!(mask("30-11-2011, p.23"), mask("30/11/2011, p.23"));
        assert_eq!(mask("عام 2015"), None);
    }

    #[test]
    fn messages_name_pictures_and_greet() {
        const BODY: &str =
            "The town council said on Sunday that the new bridge is open to carts and to walkers.";
        let message = |minute: usize, words: &str| format!("River News, [05.03.21 10:{minute}]\n{words}\n\n");
        let text = [
            message(10, "Good morning to all who read us"),
            message(11, &format!("Mill closes early\n{BODY}\n#Tidewater")),
            message(12, &format!("[ Photo ]\nFerry runs again\n{BODY}\n#Courier")),
            message(13, "We are late today"),
            message(14, &format!("Who pays for it?\n{BODY}\n#Ledger")),
            message(15, &format!("Wool fetches more\n{BODY}\n#Tidewater")),
        ];
        let text = text.concat();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, ["Mill closes early", "Ferry runs again", "Who pays for it?", "Wool fetches more"]);
    }

    #[test]
    fn a_headline_in_quotation_marks_stands_among_others() {
        const BODY: &str =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads =
            ["الجسر يفتح", "السوق يعود إلى أهله", "القمح يصل", "العبارة تتوقف مرة أخرى", "من يملك النهر"];
        // the contents lack the fourth
        let listed = [0, 1, 2, 4].map(|k| heads[k]);
        let entries: String = listed.iter().map(|head| format!("- {head}\n")).collect();
        let pieces: String = heads.iter().map(|head| format!("\"{head}\"\n{BODY}\n{BODY}\n\n")).collect();
        let text = format!("عناوين الصحف\n\nفهرس العناوين\n{entries}\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }

    #[test]
    fn what_runs_over_in_the_header_of_a_mail_opens_nothing() {
        let way = |day: u32| {
            format!(
                "Received: from weir.example (weir.example [10.2.3.{day}])\n\tby mill.example with ESMTP id 17Wo{day};\n\tTue, {day} Jul 2002 13:28:48 +1200 for those at the mill who read what comes over the river\n"
            )
        };
        let ways: String = (1..5).map(way).collect();
        let body =
            "The council said on Sunday that the new bridge is open to carts and to walkers after a year.\n";
        let text = format!("{ways}From: Weir <weir@quay.example>\nSubject: Bridge\n\n{}", body.repeat(4));
        assert_eq!(crate::parse(&text).unwrap().len(), 1);
    }

    #[test]
    fn days_open_entries_however_they_are_written() {
        const BODY: &str =
            "The rope of the ferry was looked at again, and the men who pull it were asked about it.";
        let days = [
            "Lunedi', 5 luglio 1911, ore 2.25",
            "6 luglio 1911",
            "23 luglio 1911, ore 9",
            "1/8/1911",
            "Martedi' 9 agosto 1911",
        ];
        let entries = days.map(|day| format!("{day}\n\n{BODY}\n{BODY}\n\n                  Ina\n\n"));
        let text = format!("From the log of the ferry\n\n{}", entries.concat());
        let digest = crate::parse(&text).unwrap();
        let firsts: Vec<&str> =
            digest.articles().filter_map(|article| article.text().lines().next()).collect();
        assert_eq!(firsts, days);
    }

    #[test]
    fn lines_that_close_all_texts_need_no_blank_lines() {
        const BODY: &str =
            "The rope of the ferry was looked at again, and the men who pull it were asked about it.";
        let heads =
            ["Otters come back to the weir", "Nets burnt at the quay", "The mill is shut", "Oars wanted"];
        let item =
            |(page, head): (usize, &&str)| format!("{head}\n{BODY}\n{BODY}\nWeir Post - p. {page} - quay\n");
        let text: String = heads.iter().enumerate().map(item).collect();
        let text = format!("Press cuttings of May 5\n\n{text}");
        let digest = crate::parse(&text).unwrap();
        let firsts: Vec<&str> =
            digest.articles().filter_map(|article| article.text().lines().next()).collect();
        assert_eq!(firsts, heads);
    }

    #[test]
    fn what_stands_below_the_last_closing_line_stands_below_all() {
        let heads =
            ["Otters come back", "Nets burnt", "Mill opens by night", "An oar came back", "Wool sold"];
        let firsts = |below: fn(usize) -> String| {
            let item = |(k, head): (usize, &&str)| {
                format!("{head}\n\n{TEXT}\n\n{TEXT}\nAll rights reserved\n\n{}\n\n", below(k + 1))
            };
            let text: String = heads.iter().enumerate().map(item).collect();
            let text = format!("Weir library\n\n{text}");
            let digest = crate::parse(&text).unwrap();
            digest
                .articles()
                .skip(1)
                .filter_map(|article| article.text().lines().next().map(str::to_owned))
                .collect::<Vec<_>>()
        };
        assert_eq!(firsts(|k| format!("Record 12/3/201{k}")), heads[1..]);
        // what stands below the last one alone closes nothing else
        assert_eq!(
            firsts(|k| if k == 5 { "Record 12/3/2015".to_owned() } else { String::new() }),
            heads[1..]
        );
    }
}
