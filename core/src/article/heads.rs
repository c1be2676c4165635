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
    past_common(page, found, names, &mut heads, &mut dates);
    outlets_above(page, found, names, &mut heads, &mut dates);
    outlets_below(page, found, names, &mut heads, &mut dates);
    outlets_beside(page, found, names, &mut heads, &mut dates);
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
        if shape.digits() && (front::is_date(page, i, dates) || chosen.is_some() && is_stamp(page, i, dates))
        {
            dated = chosen.is_some();
        } else if chosen.is_none() {
            chosen = Some(i);
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

/// Whether a line holds a day, and numbers as stamps do: `Region, 12 March 2021, p. 4`.
fn is_stamp(page: &Page, i: usize, dates: &mut Vec<Found>) -> bool {
    if page.shapes[i].stops() || recurring::mask(page.line(i)).is_none() {
        return false;
    }
    dates.clear();
    dates::read(page.text, page.lines[i], dates);
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

/// Where most articles open with one and the same line that is no outlet, a section of the paper, the
/// next line is the headline; where one sender posted all the messages, what follows his name is.
fn past_common(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    let Some(&usual) = heads.get(heads.len() / 2).filter(|head| heads.len() >= 3 && !head.words.is_empty())
    else {
        return;
    };
    let all = heads.len();
    let most = |count: usize| count * 10 >= all * 8;
    let line = &page.text[usual.words];
    if most(heads.iter().filter(|head| &page.text[head.words] == line).count()) && !names.is_outlet(line) {
        for (head, article) in heads.iter_mut().zip(&found.articles) {
            let i = head.lines.1 as usize;
            let fits = &page.text[head.words] == line
                && i < article.end as usize
                && page.shapes[i].may_head()
                && !page.shapes[i].field()
                && !front::is_date(page, i, dates);
            if fits && page.heads_body(i) {
                *head = lines(page, i, article.end as usize);
            }
        }
        return;
    }
    let stamped =
        |head: &Head| head.words.start > page.lines[head.lines.0 as usize].start && head.ordinal == NONE;
    let sender = |head: &Head| {
        let label = if stamped(head) { opening::label(page.text, head.words) } else { None };
        label.filter(|label| !label.rest.is_empty()).map(|label| (&page.text[label.name], label.rest))
    };
    let Some((name, _)) = sender(&usual).filter(|(name, _)| !names.is_outlet(name)) else { return };
    if most(heads.iter().filter(|head| sender(head).is_some_and(|found| found.0 == name)).count()) {
        for head in heads {
            head.words = sender(head).filter(|found| found.0 == name).map_or(head.words, |found| found.1);
        }
    }
}

/// Where the articles open with a short line over a longer one, with a date between or not, and
/// the short lines are names of outlets, the second line is the headline.
fn outlets_above(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    for dated in [false, true] {
        let (mut pairs, mut outlets, mut below, mut longer, mut stamped, mut marked) = (0, 0, 0, 0, 0, 0);
        let mut stamp = None;
        for (head, article) in heads.iter().zip(&found.articles) {
            if let Some(i) = headline_below(page, head, article, dated, dates) {
                pairs += 1;
                outlets += usize::from(names.is_outlet(&page.text[outlet_in(page, head.words, dates)]));
                below += usize::from(names.is_outlet(&page.text[outlet_in(page, page.lines[i], dates)]));
                let above = head.lines.0 as usize;
                longer += usize::from(page.shapes[i].columns > page.shapes[above].columns);
                let emoji = |i: usize| page.shapes[i].form == Form::Bullet(opening::EMOJI);
                marked += usize::from(emoji(above) && emoji(i));
                // `"X" vom 1.2.2015 Seite: 3`: one shape over every headline is a stamp
                let mask = recurring::mask(page.line(above));
                stamp = stamp.or(mask);
                stamped += usize::from(mask.is_some() && mask == stamp);
            }
        }
        let stamped = stamped * 10 >= pairs * 8;
        let marked = marked * 10 >= pairs * 8;
        let fits = longer * 10 >= pairs * 6 || dated && outlets * 2 >= pairs || stamped || marked;
        let most = pairs >= 2 && pairs * 10 >= heads.len() * 6 && fits;
        if !(most && below <= outlets && (dated || stamped || outlets * 4 >= pairs || found.press)) {
            continue;
        }
        for (head, article) in heads.iter_mut().zip(&found.articles) {
            if let Some(i) = headline_below(page, head, article, dated, dates) {
                let outlet = outlet_in(page, head.words, dates);
                let first = if dated || outlet.is_empty() { i as u32 } else { head.lines.0 };
                *head = lines(page, i, article.end as usize);
                (head.outlet, head.lines.0) = (outlet, first);
            }
        }
    }
}

/// Where the headings stand over a line of a name and a date or a page, and some of the names are
/// outlets', all are: `X, 12.03.2021, p. 4`. Where it is a page under nearly every heading, no name need be
/// known.
fn outlets_below(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    let (mut pairs, mut outlets, mut pages) = (0, 0, 0);
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let i = head.lines.1 as usize;
        let paged = || recurring::before_page(page.line(i)).is_some();
        let fits = head.outlet.is_empty()
            && head.lines.0 < head.lines.1
            && i < article.end as usize
            && page.shapes[i].may_head()
            && page.shapes[i].digits()
            && !page.shapes[i].field()
            && (paged() || is_stamp(page, i, dates));
        if !fits {
            continue;
        }
        let whole = outlet_in(page, page.lines[i], dates);
        let Some(name) = without_key(page, whole) else { continue };
        if name.is_empty() || page.text[name].split_whitespace().count() > LONGEST {
            continue;
        }
        pairs += 1;
        outlets += usize::from(name != whole || names.is_outlet(&page.text[name]));
        pages += usize::from(paged());
        head.credit = name;
    }
    if pages >= 3 && pages * 10 >= heads.len() * 8 {
        return;
    }
    if pairs < 2 || pairs * 10 < heads.len() * 6 || outlets * 3 < pairs && !(found.press && outlets > 0) {
        heads.iter_mut().for_each(|head| head.credit = Span::default());
    }
}

/// Where the lines at one place of the heads, right below the heading or below a date, are names and most
/// of them outlets', all are.
fn outlets_beside(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    // headings that have labels name their outlets themselves
    let labelled = |head: &&Head| matches!(page.shapes[head.lines.0 as usize].form, Form::Label(_));
    if heads.iter().filter(labelled).count() * 2 > heads.len() {
        return;
    }
    for dated in [false, true] {
        let (mut pairs, mut outlets) = (0, 0);
        let mut beside = |head: &Head, article: &ArticleRec| {
            let until = article.end as usize;
            let mut below = head.lines.1 as usize..until;
            let i = if dated {
                let mut dates = below
                    .take(HEAD)
                    .take_while(|&i| page.shapes[i].may_head())
                    .filter(|&i| page.shapes[i].digits() && front::is_date(page, i, dates));
                dates.next()? + 1
            } else {
                below.next()?
            };
            let shape = *page.shapes.get(i).filter(|_| i < until)?;
            let name = shape.form == Form::Bare
                && !shape.digits()
                && head.outlet.is_empty()
                && head.lines.0 < head.lines.1;
            let short = page.line(i).split_whitespace().nth(LONGEST).is_none();
            (name && short).then_some(page.lines[i])
        };
        for (head, article) in heads.iter().zip(&found.articles) {
            if let Some(name) = beside(head, article) {
                pairs += 1;
                outlets += usize::from(names.is_outlet(&page.text[name]));
            }
        }
        if pairs < 3 || pairs * 10 < heads.len() * 8 || outlets * 10 < pairs * 6 {
            continue;
        }
        for (head, article) in heads.iter_mut().zip(&found.articles) {
            if head.credit.is_empty() {
                head.credit = beside(head, article).unwrap_or_default();
            }
        }
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
        && (dated || page.text[head.words].split_whitespace().nth(LONGEST + 2).is_none())
        && (matches!(page.shapes[head.lines.0 as usize].form, Form::Bare | Form::LabelAlone)
            || page.shapes[head.lines.0 as usize].form == Form::Bullet(opening::EMOJI)
            || recurring::mask(page.line(head.lines.0 as usize)).is_some())
        && !(page.shapes[i].digits() && front::is_date(page, i, dates))
        && page.heads_body(i);
    fits.then_some(i)
}

/// The outlet in a line of its own: without the date and the page that databases print behind it;
/// empty where a date comes first.
fn outlet_in(page: &Page, words: Span, dates: &mut Vec<Found>) -> Span {
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
    dates.clear();
    if s.chars().any(|c| opening::digit(c).is_some()) {
        dates::read(page.text, words, dates);
    }
    // a number without a date numbers something: `<<A9::41>>`, `No. 12, p. 3`
    let numbered = |s: &str| s.chars().any(|c| opening::digit(c).is_some());
    let end = match dates.first() {
        Some(date) => date.lead.start,
        None if let Some(paged) = recurring::before_page(s) => words.start + paged as u32,
        None if numbered(s) && recurring::mask(s).is_some() => words.start,
        None => words.end,
    };
    let marks = |c: char| {
        c.is_whitespace()
            || matches!(c, ',' | '،' | ';' | '-' | '–' | '|' | '/' | '[' | '(' | '_' | '*' | '·' | '•')
    };
    let name = page.text[Span::new(words.start, end)].trim_matches(marks);
    // `X (its town), 12 March`
    let name = name.split_once(" (").map_or(name, |(name, _)| name);
    name_alone(page, Span::of(page.text, name))
}

/// A name without the delimiter and the quotation marks around it.
pub(crate) fn name_alone(page: &Page, words: Span) -> Span {
    match opening::label(page.text, words) {
        Some(label) if label.rest.is_empty() => label.name,
        _ => opening::unquote(page.text, trim_span(page.text, words)),
    }
}
