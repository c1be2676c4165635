//! Which lines of an article are its heading.

use crate::dates::{self, Found};
use crate::lookup::{BYLINE, CREDIT, VOCABULARY};
use crate::names::Names;
use crate::records::*;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::front;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::recurring;
use crate::structure::shape::{self, Form};
use crate::text::fold;
use crate::text::lines::{indent, trim_span};
use crate::words::keys::Key;

/// The longest name of an outlet, in words.
const LONGEST: usize = 6;

/// The lines above the running text that are looked at.
const HEAD: usize = 12;

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
    /// An outlet in a line right below the heading, before a date.
    pub(crate) credit: Span,
    /// The heading is the value of a field.
    pub(crate) field: bool,
    /// A short line below the heading and a date, where databases print the headline under outlet
    /// and date; 0 where there is none.
    pub(super) below: u32,
}

/// Finds every article's heading, and marks its lines.
pub(crate) fn find(page: &Page, found: &mut Structure, names: &Names) -> Vec<Head> {
    let mut dates = Vec::new();
    let mut heads: Vec<Head> = (0..found.articles.len()).map(|k| head(page, found, k, &mut dates)).collect();
    outlets_above(page, found, names, &mut heads, &mut dates);
    outlets_below(page, found, names, &mut heads, &mut dates);
    for head in &heads {
        for kind in &mut found.kinds[head.lines.0 as usize..head.lines.1 as usize] {
            if *kind == LineKind::Paragraph {
                *kind = LineKind::Heading;
            }
        }
    }
    heads
}

fn head(page: &Page, found: &Structure, k: usize, dates: &mut Vec<Found>) -> Head {
    let article = &found.articles[k];
    let (first, end) = (article.first as usize, article.end as usize);
    let text_at =
        (first..end).take(HEAD).find(|&i| page.shapes[i].body() || page.shapes[i].long()).unwrap_or(end);
    let known = found.heads[k] as usize;
    if article.entry != NONE && known >= first && known < end && !page.shapes[known].long() {
        return lines(page, known, end);
    }
    let keyed = |wanted: Key| {
        (first..text_at.min(end))
            .take(HEAD)
            .take_while(|&i| page.shapes[i].field() || !page.is_text(i))
            .find(|&i| page.shapes[i].field() && shape::key_of(page.text, page.lines[i]) == Some(wanted))
    };
    if let Some(i) = keyed(Key::Headline).or_else(|| keyed(Key::Subject)) {
        return lines(page, i, end);
    }
    if page.shapes[first].is_marked() {
        return if page.shapes[first].long() {
            Head { ordinal: NONE, ..Head::default() }
        } else {
            lines(page, first, end)
        };
    }
    let (mut dated, mut chosen, mut below) = (false, None, 0);
    for i in (first..text_at.min(end)).take(HEAD) {
        let shape = page.shapes[i];
        if !shape.may_head() || shape.field() {
            continue;
        }
        let tells = |dates: &mut Vec<Found>| {
            front::is_date(page, i, dates) || chosen.is_some() && may_be_stamp(page, i) && hold_day(dates)
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
            below = if dated { i as u32 } else { 0 };
            break;
        }
    }
    match chosen {
        // a long line alone is a text, not a heading without one
        Some(i) if end - first > 1 || page.shapes[i].columns < 100 => Head { below, ..lines(page, i, end) },
        _ => Head { ordinal: NONE, ..Head::default() },
    }
}

/// Whether a line holds a day, and numbers as stamps do: `Region, 12 March 2021, p. 4`; its times are
/// in `dates` then.
fn is_stamp(page: &Page, i: usize, dates: &mut Vec<Found>) -> bool {
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

fn hold_day(dates: &[Found]) -> bool {
    dates.iter().any(|found| matches!(found.value, dates::Value::At { date: Some(_), .. }))
}

/// Whether a line stands well inside the margin.
fn is_centred(page: &Page, i: usize) -> bool {
    const MARGIN: u32 = 12;
    indent(page.text, page.lines[i]) >= MARGIN
}

/// The heading at line `i`, with the lines its words run over to.
fn lines(page: &Page, i: usize, end: usize) -> Head {
    let mut last = i + 1;
    // the words go on where the next line begins in the middle of a sentence
    let goes_on = |i: usize| page.shapes[i - 1].wraps() && page.line(i).starts_with(char::is_lowercase);
    while last < end && last < i + 3 && !page.shapes[last].body() && goes_on(last) {
        last += 1;
    }
    let opening = opening::read(page.text, page.lines[i]);
    let (mut words, mut field) = (recurring::without_stamp(page.text, opening.rest), false);
    if page.shapes[i].field()
        && let Some(Key::Headline | Key::Subject) = shape::key_of(page.text, page.lines[i])
        && let Some(label) = opening::label(page.text, words)
        && !label.rest.is_empty()
    {
        (words, field) = (label.rest, true);
    }
    if last > i + 1 {
        words.end = page.lines[last - 1].end;
    }
    Head { lines: (i as u32, last as u32), words, ordinal: opening.number, field, ..Head::default() }
}

/// Whether lines have one shape, as stamps do: `"X" vom 1.2.2015 Seite: 3`.
fn are_stamps(page: &Page, lines: impl Iterator<Item = u32>, count: usize) -> bool {
    let (mut stamp, mut same) = (None, 0);
    for line in lines {
        let mask = recurring::mask(page.line(line as usize));
        stamp = stamp.or(mask);
        same += usize::from(mask.is_some() && mask == stamp);
    }
    same * 10 >= count * 8
}

/// Whether so many of all headings are enough for a custom of the digest.
fn are_most(some: usize, all: usize) -> bool {
    some >= 2 && some * 10 >= all * 6
}

/// Where the articles open with a short line over a longer one, with a date between or not, and
/// the short lines are names of outlets, the second line is the headline.
fn outlets_above(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    for dated in [false, true] {
        let under: Vec<_> = heads
            .iter()
            .zip(&found.articles)
            .map(|(head, article)| headline_below(page, head, article, dated, dates))
            .collect();
        let pairs = under.iter().flatten().count();
        if !are_most(pairs, heads.len()) {
            continue;
        }
        let (mut outlets, mut below, mut longer, mut marked) = (0, 0, 0, 0);
        for (head, under) in heads.iter().zip(&under) {
            let Some(i) = *under else { continue };
            outlets += usize::from(names.is_outlet(&page.text[outlet_in(page, head.words, dates)]));
            below += usize::from(names.is_outlet(&page.text[outlet_in(page, page.lines[i], dates)]));
            let above = head.lines.0 as usize;
            longer += usize::from(page.shapes[i].columns > page.shapes[above].columns);
            let emoji = |i: usize| page.shapes[i].form == Form::Bullet(opening::EMOJI);
            marked += usize::from(emoji(above) && emoji(i));
        }
        let above =
            heads.iter().zip(&under).filter(|(_, under)| under.is_some()).map(|(head, _)| head.lines.0);
        let custom = dated || outlets * 4 >= pairs || found.press;
        let fits = longer * 10 >= pairs * 6 || dated && outlets * 2 >= pairs || marked * 10 >= pairs * 8;
        if below > outlets || !(custom && fits || are_stamps(page, above, pairs)) {
            continue;
        }
        for ((head, article), under) in heads.iter_mut().zip(&found.articles).zip(under) {
            if let Some(i) = under {
                let outlet = outlet_in(page, head.words, dates);
                let first = if dated || outlet.is_empty() { i as u32 } else { head.lines.0 };
                *head = lines(page, i, article.end as usize);
                (head.outlet, head.lines.0) = (outlet, first);
            }
        }
    }
}

/// Where the headings stand over a line of a name and a date, and some of the names are outlets', all
/// are: `X, 12.03.2021, p. 4`.
fn outlets_below(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    let under = |head: &Head, article: &ArticleRec| {
        let i = head.lines.1 as usize;
        let fits = head.outlet.is_empty()
            && head.lines.0 < head.lines.1
            && i < article.end as usize
            && page.shapes[i].may_head()
            && page.shapes[i].digits()
            && !page.shapes[i].field();
        fits.then_some(i)
    };
    let most =
        heads.iter().zip(&found.articles).filter(|(head, article)| under(head, article).is_some()).count();
    if !are_most(most, heads.len()) {
        return;
    }
    let (mut pairs, mut outlets) = (0, 0);
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let Some(i) = under(head, article).filter(|&i| is_stamp(page, i, dates)) else { continue };
        let whole = outlet_beside(page, page.lines[i], dates);
        let Some(name) = without_key(page, whole) else { continue };
        if name.is_empty() || page.text[name].split_whitespace().count() > LONGEST {
            continue;
        }
        pairs += 1;
        outlets += usize::from(name != whole || names.is_outlet(&page.text[name]));
        head.credit = name;
    }
    if !are_most(pairs, heads.len()) || outlets * 3 < pairs && !(found.press && outlets > 0) {
        heads.iter_mut().for_each(|head| head.credit = Span::default());
    }
}

/// A name without the words that say a text is owed to it: `نقلا عن X`. None where they say who wrote it.
fn without_key(page: &Page, name: Span) -> Option<Span> {
    let words = fold::few::<10>(page.text, name)?;
    let (mut owed, mut by) = (0, 0);
    VOCABULARY.openings(&words, |count, tags| {
        owed = if tags & CREDIT != 0 { count } else { owed };
        by = if tags & BYLINE != 0 { count } else { by };
    });
    if by > owed {
        return None;
    }
    match words.get(owed) {
        Some(first) if owed > 0 => Some(Span::new(first.span.start, name.end)),
        _ => Some(name),
    }
}

/// Whether a line taken for a heading has a form in which outlets stand alone over a headline.
fn may_be_outlet(page: &Page, i: usize) -> bool {
    matches!(page.shapes[i].form, Form::Bare | Form::LabelAlone | Form::Bullet(opening::EMOJI))
        || has_mask(page, i)
}

/// The line that is the headline if the line taken for it is an outlet's name.
fn headline_below(
    page: &Page,
    head: &Head,
    article: &ArticleRec,
    dated: bool,
    dates: &mut Vec<Found>,
) -> Option<usize> {
    let i = if dated { head.below as usize } else { head.lines.1 as usize };
    let fits = article.entry == NONE
        && !head.field
        && head.outlet.is_empty()
        && head.lines.1 == head.lines.0 + 1
        && i > 0
        && i < article.end as usize
        && page.shapes[i].may_head()
        && !page.shapes[i].field()
        && (dated || !page.shapes[i].stops())
        && page.heads_body(i)
        && may_be_outlet(page, head.lines.0 as usize)
        && (dated || page.text[head.words].split_whitespace().nth(LONGEST + 2).is_none())
        && !(page.shapes[i].digits() && front::is_date(page, i, dates));
    fits.then_some(i)
}

/// Whether a text holds a digit.
fn numbered(s: &str) -> bool {
    let bytes = s.as_bytes();
    shape::has_digit(bytes)
        && (bytes.iter().any(u8::is_ascii_digit) || s.chars().any(|c| opening::digit(c).is_some()))
}

/// The outlet in a line of its own: without the date and the page that databases print behind it;
/// empty where a date comes first.
fn outlet_in(page: &Page, words: Span, dates: &mut Vec<Found>) -> Span {
    dates.clear();
    if numbered(&page.text[words]) {
        dates::read(page.text, words, dates);
    }
    outlet_beside(page, words, dates)
}

/// The same, for a line whose times these are.
fn outlet_beside(page: &Page, words: Span, dates: &[Found]) -> Span {
    let s = &page.text[words];
    if let Some(close) =
        s.strip_prefix(['"', '“', '«', '„']).and_then(|inner| inner.find(['"', '”', '»', '“']))
    {
        let open = s.chars().next().map_or(0, char::len_utf8);
        return trim_span(
            page.text,
            Span::new(words.start + open as u32, words.start + (open + close) as u32),
        );
    }
    // a number without a date numbers something: `<<A9::41>>`, `No. 12, p. 3`
    let end = match dates.first() {
        Some(date) => date.lead.start,
        None if numbered(s) && recurring::mask(s).is_some() => words.start,
        None => words.end,
    };
    let marks = |c: char| {
        c.is_whitespace() || matches!(c, ',' | '،' | ';' | '-' | '–' | '|' | '/' | '[' | '(' | '_' | '*')
    };
    let name = page.text[Span::new(words.start, end)].trim_matches(marks);
    name_alone(page, Span::of(page.text, name))
}

/// A name without the delimiter and the quotation marks around it.
pub(crate) fn name_alone(page: &Page, words: Span) -> Span {
    match opening::label(page.text, words) {
        Some(label) if label.rest.is_empty() => label.name,
        _ => opening::unquote(page.text, trim_span(page.text, words)),
    }
}
