//! Which lines of an article are its heading.

use super::linked;
use crate::dates::{self, Found};
use crate::records::*;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::capitals;
use crate::structure::front;
use crate::structure::glance;
use crate::structure::introductions;
use crate::structure::opening::{self, Delimiter, Label, Mark, Style};
use crate::structure::page::Page;
use crate::structure::papers;
use crate::structure::quotation;
use crate::structure::recurring;
use crate::structure::shape::{self, Form};
use crate::text::lines::{indent, trim_span};
use crate::words::keys::Key;
use std::ops::Range;

/// The lines above the running text that are looked at.
pub(super) const HEAD: usize = 12;

/// A longer line that is all of an article is text, in columns.
const LONG: u8 = 100;

/// What an article opens with.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Head {
    /// The heading's lines, `[first, end)`; empty where it has none.
    pub(crate) lines: (u32, u32),
    /// The words of the heading: without ordinal, bullet and field key.
    pub(crate) words: Span,
    /// The number it prints, or [`NONE`].
    pub(crate) ordinal: u32,
    /// An outlet on a line of its own above the heading.
    pub(crate) outlet: Span,
    /// Who stands before the outlet in that line, or alone there.
    pub(super) writer: Span,
    /// An outlet in a line right below the heading, before a date.
    pub(crate) credit: Span,
    /// The heading is the value of a field.
    pub(crate) field: bool,
    /// A short line below the heading and a date, where databases print the headline under outlet
    /// and date; 0 where there is none.
    pub(super) below: u32,
}

/// What article `k` opens with, before the customs of the digest are asked.
pub(super) fn head(page: &Page, found: &Structure, k: usize, dates: &mut Vec<Found>) -> Head {
    let article = &found.articles[k];
    let (first, end) = (article.first as usize, article.end as usize);
    let text_at = (first..end).take(HEAD).find(|&i| page.shapes[i].body() || long(page, i)).unwrap_or(end);
    let known = past_mark(page, found.heads[k] as usize, first);
    if article.entry != NONE && known >= first && known < end && !page.shapes[known].long() {
        let entry = found.entries[article.entry as usize].headline;
        return over_two(page, lines(page, known, end), entry, end);
    }
    let keyed = |wanted: Key| {
        (first..text_at.min(end))
            .take(HEAD)
            .take_while(|&i| page.field(i) || !page.is_text(i))
            .find(|&i| page.field(i) && shape::key_of(page.text, page.lines[i]) == Some(wanted))
    };
    if let Some(i) = keyed(Key::Headline).or_else(|| keyed(Key::Subject)) {
        return lines(page, i, end);
    }
    if page.shapes[first].is_run_in() {
        let words = capitals::run_in(page, first);
        return Head { lines: (first as u32, first as u32), words, ordinal: NONE, ..Head::default() };
    }
    let linked =
        || page.shapes[first].body() && page.line(first).trim_start_matches(['*', '_']).starts_with('[');
    if page.shapes[first].is_marked() || linked() {
        let alone = end - first == 1 && page.is_brief(first);
        let rest = opening::read(page.text, page.lines[first]).rest;
        let told = linked::told(page.text, rest);
        return if page.shapes[first].long() || !page.shapes[first].is_marked() || alone || told.is_some() {
            let words = told.map(|(words, _)| words).or_else(|| linked::opening(page.text, rest));
            let words = words.unwrap_or_default();
            Head { lines: (first as u32, first as u32), words, ordinal: NONE, ..Head::default() }
        } else {
            Head { below: past_stamp(page, first, text_at, dates), ..lines(page, first, end) }
        };
    }
    let (chosen, below) = first_line(page, first..text_at.min(end), end, dates);
    match chosen {
        // a long line alone is a text, not a heading without one
        Some(i) if end - first > 1 || page.shapes[i].columns < LONG => Head { below, ..lines(page, i, end) },
        _ => Head { ordinal: NONE, ..Head::default() },
    }
}

/// The line that an entry was found at, or the one below where that only counts the article.
fn past_mark(page: &Page, known: usize, first: usize) -> usize {
    if known == first && page.shapes[first].is_mark() { first + 1 } else { known }
}

/// Whether a line is long, and no row of fields.
fn long(page: &Page, i: usize) -> bool {
    page.shapes[i].long() && !page.field(i)
}

/// The headline right below two fields or more which stand below an outlet's name and at most one line more; 0 where
/// there is none.
fn past_fields(page: &Page, outlet: usize, text_at: usize) -> u32 {
    let short =
        |i: usize| i < text_at && page.shapes[i].may_head() && !page.shapes[i].stops() && !page.field(i);
    let fields = outlet + 1 + usize::from(short(outlet + 1));
    // keys that nobody knows stand among others
    let keyed = |&i: &usize| page.field(i) || page.form(i) == Form::Label(Delimiter::Colon);
    let end = fields + (fields..text_at).take_while(keyed).count();
    let known = (fields..end).filter(|&i| page.field(i)).count();
    let heads = known >= 2 && short(end) && page.heads_body(end);
    if heads { end as u32 } else { 0 }
}

/// The short line between a stamp below a numbered name, as that of an outlet, and the text; 0 where there is none.
fn past_stamp(page: &Page, first: usize, text_at: usize, dates: &mut Vec<Found>) -> u32 {
    const NAME: u8 = 40;
    let shape = &page.shapes[first];
    let named = matches!(page.form(first), Form::Ordinal(_)) && shape.columns <= NAME && !shape.stops();
    let below = first + 2;
    let fits = named && below < text_at && page.shapes[below].may_head() && !page.field(below);
    if fits && is_stamp(page, first + 1, dates) { below as u32 } else { 0 }
}

/// The line that an article opens with, above its text, and the one below it and a date, or 0. `end` is where the
/// article ends.
fn first_line(page: &Page, above: Range<usize>, end: usize, dates: &mut Vec<Found>) -> (Option<usize>, u32) {
    let (mut dated, mut chosen, text_at) = (false, None, above.end);
    let several = end - above.start > 1;
    for i in above.take(HEAD) {
        let shape = &page.shapes[i];
        let crumbs = chosen.is_none() && several && front::leads_home(page.line(i));
        if !shape.may_head() || page.field(i) || crumbs || introductions::follows_title(page.line(i)) {
            continue;
        }
        let tells = |dates: &mut Vec<Found>| {
            front::is_date(page, i, dates)
                || match chosen {
                    Some(_) => may_be_stamp(page, i) && hold_day(dates),
                    None => front::is_numbered_day(page, i, dates),
                }
        };
        if shape.digits() && tells(dates) {
            dated = chosen.is_some();
        } else if chosen.is_none() {
            chosen = Some(i);
            if !may_be_outlet(page, i) {
                break;
            }
        } else if dated && chosen.is_some_and(|outlet| is_centred(page, outlet)) && is_centred(page, i) {
            // an edition or a place, centred like the outlet: the headline stands at the margin
        } else {
            let below =
                if dated { i as u32 } else { chosen.map_or(0, |outlet| past_fields(page, outlet, text_at)) };
            return (chosen, below);
        }
    }
    (chosen, chosen.map_or(0, |outlet| past_fields(page, outlet, text_at)))
}

/// Whether a line holds a day, and numbers as stamps do: `Region, 12 March 2021, p. 4`; its times are
/// in `dates` then.
pub(super) fn is_stamp(page: &Page, i: usize, dates: &mut Vec<Found>) -> bool {
    if !may_be_stamp(page, i) {
        return false;
    }
    dates.clear();
    dates::read(page.text, page.lines[i], dates);
    hold_day(dates)
}

fn may_be_stamp(page: &Page, i: usize) -> bool {
    !page.shapes[i].stops() && has_mask(page, i)
}

fn has_mask(page: &Page, i: usize) -> bool {
    numbered(page.line(i)) && recurring::mask(page.line(i)).is_some()
}

pub(super) fn hold_day(dates: &[Found]) -> bool {
    dates.iter().any(|found| matches!(found.value, dates::Value::At { date: Some(_), .. }))
}

/// The line below a heading, past the rule that underlines it.
pub(super) fn below_rule(page: &Page, head: &Head) -> usize {
    let below = head.lines.1 as usize;
    let underlined = page.shapes.get(below).is_some_and(|shape| shape.is_rule());
    if underlined { below + 1 } else { below }
}

/// Whether a line stands well inside the margin.
fn is_centred(page: &Page, i: usize) -> bool {
    const MARGIN: u32 = 12;
    indent(page.text, page.lines[i]) >= MARGIN
}

/// The heading at line `i`, with the lines its words run over to.
pub(super) fn lines(page: &Page, i: usize, end: usize) -> Head {
    let mut last = i + 1;
    // the words go on where the next line begins in the middle of a sentence
    let goes_on = |i: usize| page.shapes[i - 1].wraps() && page.line(i).starts_with(char::is_lowercase);
    while last < end && last < i + 3 && !page.shapes[last].body() && goes_on(last) {
        last += 1;
    }
    if page.field(i) {
        last = last.max(page.folded(i).min(end));
    }
    let mut opening = opening::read(page.text, page.lines[i]);
    // a quantity opens it: `2.5 million`
    if opening.mark == Mark::Ordinal(Style::Level) && !page.shapes[i].is_marked() {
        opening.rest = page.lines[i];
    }
    let (mut words, mut field) = (recurring::without_stamp(page.text, opening.rest), false);
    if (page.field(i) || opening.number != NONE)
        && let Some(Key::Headline | Key::Subject) = shape::key_of(page.text, words)
        && let Some(label) = opening::label(page.text, words)
        && !label.rest.is_empty()
    {
        (words, field) = (label.rest, true);
    }
    let value = |i: usize| i < end && page.shapes[i].may_head() && !page.field(i);
    if page.key_alone(i) && last == i + 1 && value(last) {
        // an element has all lines up to its end
        let most = if page.line(i).starts_with('<') { 3 } else { 1 };
        let behind = last + (last..last + most).take_while(|&i| value(i)).count();
        return Head {
            lines: (i as u32, behind as u32),
            words: page.span(last, behind),
            ordinal: NONE,
            field: true,
            ..Head::default()
        };
    }
    if last > i + 1 {
        words.end = page.lines[last - 1].end;
    }
    words = linked::words(page.text, words).unwrap_or(words);
    words = opening::enclosed(page.text, words).unwrap_or(words);
    words = behind_page(page.text, words).unwrap_or(words);
    // what divides a headline from the text below stands alone behind it
    let bare = [" /", " |"].iter().find_map(|mark| page.text[words].strip_suffix(mark));
    words = bare.map_or(words, |bare| trim_span(page.text, Span::of(page.text, bare)));
    Head { lines: (i as u32, last as u32), words, ordinal: opening.number, field, ..Head::default() }
}

/// The words behind the page that a heading opens with: `p. 4 | Y`.
fn behind_page(text: &str, words: Span) -> Option<Span> {
    const PAGE: usize = 16;
    let s = &text[words];
    let near = &s.as_bytes()[..s.len().min(PAGE)];
    if !glance::has_digit(near) || !glance::opens_with_page(s) {
        return None;
    }
    let label = opening::label(text, words).filter(|label| !label.rest.is_empty())?;
    let page = text[label.name].trim_end_matches(|c: char| opening::digit(c).is_some());
    (page.len() < label.name.len() && !page.trim_end().contains(' ')).then_some(label.rest)
}

/// Whether a line taken for a heading has a form in which outlets stand alone over a headline.
pub(super) fn may_be_outlet(page: &Page, i: usize) -> bool {
    matches!(page.form(i), Form::Bare | Form::LabelAlone | Form::Bullet(opening::EMOJI)) || has_mask(page, i)
}

/// Whether a text holds a digit.
pub(super) fn numbered(s: &str) -> bool {
    let bytes = s.as_bytes();
    glance::has_digit(bytes)
        && (bytes.iter().any(u8::is_ascii_digit) || s.chars().any(|c| opening::digit(c).is_some()))
}

/// A heading with the line below it, where its entry holds the words of both.
fn over_two(page: &Page, head: Head, entry: Span, end: usize) -> Head {
    let below = head.lines.1 as usize;
    if entry.len() <= head.words.len() || below >= end || !page.shapes[below].may_head() {
        return head;
    }
    let line = page.lines[below];
    let rest = page.text[entry].strip_prefix(&page.text[head.words]).map(str::trim_start);
    if rest.is_none_or(|rest| rest.is_empty() || !rest.starts_with(&page.text[line])) {
        return head;
    }
    Head { lines: (head.lines.0, below as u32 + 1), words: Span::new(head.words.start, line.end), ..head }
}

/// A name without the delimiter and the quotation marks around it, and without a word for what it is before those.
pub(crate) fn name_alone(page: &Page, words: Span) -> Span {
    name_in(page, words, label_alone(page, words))
}

/// As [`name_alone`], where the name and its delimiter are known.
pub(super) fn name_in(page: &Page, words: Span, label: Option<Label>) -> Span {
    let unquoted = || opening::unquote(page.text, trim_span(page.text, words));
    let name = label.map_or_else(unquoted, |label| label.name);
    // `Wrote "X":`
    let told = || label.and_then(|_| papers::quoted_behind_verb(page.text, name));
    quotation::of_line(page.text, name).or_else(told).unwrap_or(name)
}

/// The label that words are, with nothing behind its delimiter.
pub(super) fn label_alone(page: &Page, words: Span) -> Option<Label> {
    // most words end with a letter of ASCII or of Arabic, which no delimiter does
    match page.text.as_bytes()[words.range()] {
        [.., b'a'..=b'z' | b'A'..=b'Z'] | [.., 0xd8, 0xa0..=0xbf] | [.., 0xd9, 0x81..=0x8a] => None,
        _ => opening::label(page.text, words).filter(|label| label.rest.is_empty()),
    }
}

/// Whether so many of all headings are enough for a custom of the digest.
pub(super) fn are_most(some: usize, all: usize) -> bool {
    some >= 2 && six_in_ten(some, all)
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn an_entry_holds_both_lines_of_a_heading() {
        let heads = ["الجسر يفتح أبوابه", "السوق يعود إلى أهله\nبعد عام من الغياب", "القمح يصل إلى الميناء"];
        let entries: String = heads.iter().map(|head| format!("- {}\n", head.replace('\n', " "))).collect();
        let pieces: Vec<String> =
            heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n")).collect();
        let text = format!("الملف الصحفي\n\nعناوين الملف\n{entries}\n\n{}", pieces.concat());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }

    #[test]
    fn a_number_alone_over_a_heading_only_counts_the_article() {
        let text = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let heads =
            ["Otters come back", "Nets burnt on the far shore", "Mill opens by night", "An oar came back"];
        let stamp = |(k, head): (usize, &&str)| {
            let day = k + 1;
            format!("{day}\n{head}\nWeir Post | {day} March 2019 | p. {day}\n")
        };
        let entries: String = heads.iter().enumerate().map(|head| stamp(head) + "\n").collect();
        let pieces: String =
            heads.iter().enumerate().map(|head| format!("{}{text}\n\n{text}\n\n", stamp(head))).collect();
        let digest = format!("CONTENTS\n\n{entries}\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> =
            digest.articles().map(|article| (article.headline(), article.text().lines().next())).collect();
        assert_eq!(found, [0, 1, 2, 3].map(|k| (Some(heads[k]), Some(["1", "2", "3", "4"][k]))));
    }
}
