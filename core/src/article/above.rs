//! Outlets above the headlines, where the articles open with a short line over a longer one.

use super::between;
use super::citations;
use super::heads::{Head, are_most, below_rule, hold_day, lines, may_be_outlet, numbered};
use super::kickers::credits_name_outlets;
use super::neighbours::{LONGEST, outlet_in};
use super::pairs::{before_dash, behind_writer, in_three, names_outlet, two_names};
use crate::dates::Found;
use crate::lookup::SECTION;
use crate::names::Names;
use crate::records::*;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::citation;
use crate::structure::front;
use crate::structure::glance;
use crate::structure::introductions;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::recurring;
use crate::structure::shape::{Form, Shape};

/// Where the articles open with a short line over a longer one, with a date between or not, and
/// the short lines are names of outlets, the second line is the headline.
pub(super) fn find(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) {
    for dated in [false, true] {
        let Some(unders) = headlines_below(page, found, heads, dated, dates) else { continue };
        let mut counts = Counts::default();
        for (head, under) in heads.iter().zip(&unders) {
            if let Some(i) = *under {
                counts.add(page, names, head, i, dated, dates);
            }
        }
        let above =
            heads.iter().zip(&unders).filter(|(_, under)| under.is_some()).map(|(head, _)| head.lines.0);
        let Some(custom) = custom(page, found, &counts, dated, above) else { continue };
        let usual = page.form(heads[heads.len() / 2].lines.0 as usize);
        for ((head, article), under) in heads.iter_mut().zip(&found.articles).zip(unders) {
            // one whose outlet is not named has the form of the others
            let lone = counts.writers_first() && page.form(head.lines.0 as usize) == usual;
            if let Some(i) = under.or_else(|| {
                if lone { headline_below(page, head, article, (dated, true), dates) } else { None }
            }) {
                divide(page, head, article, i, custom, dated, dates);
            }
        }
    }
}

/// For each heading the line below that is the headline if the heading names an outlet; none if too few have one.
fn headlines_below(
    page: &Page,
    found: &Structure,
    heads: &[Head],
    dated: bool,
    dates: &mut Vec<Found>,
) -> Option<Vec<Option<usize>>> {
    let (mut unders, mut pairs) = (Vec::with_capacity(heads.len()), 0);
    for (head, article) in heads.iter().zip(&found.articles) {
        let line = headline_below(page, head, article, (dated, false), dates);
        pairs += usize::from(line.is_some());
        unders.push(line);
        // most digests are refused by a few
        if !are_most(pairs + heads.len() - unders.len(), heads.len()) {
            return None;
        }
    }
    are_most(pairs, heads.len()).then_some(unders)
}

/// What is known of the pairs of a heading and the line below it: how many there are, and of how many each is true.
#[derive(Default)]
struct Counts {
    pairs: usize,
    /// The heading is an outlet's name.
    outlets: usize,
    /// It is one before a dash, or before another name.
    firsts: usize,
    /// It is one behind a writer.
    lasts: usize,
    /// It is two names.
    twos: usize,
    /// It is a headline in quotation marks.
    titles: usize,
    /// The line below is an outlet's name.
    below: usize,
    /// It holds a writer, an outlet and a day.
    signed: usize,
    /// It is longer than the heading.
    longer: usize,
    /// It is marked as headlines are.
    marked: usize,
    /// The line behind it is an outlet's name.
    third: usize,
    /// The line of the date between them names an outlet.
    stamped: usize,
    /// It says where the text was printed, known or not.
    cited: usize,
}

impl Counts {
    /// Whether writers stand before the outlets.
    fn writers_first(&self) -> bool {
        self.lasts > self.outlets.max(self.firsts) && self.lasts * 4 >= self.pairs
    }

    /// Adds the pair of `head` and line `i`.
    fn add(
        &mut self,
        page: &Page,
        names: &Names,
        head: &Head,
        i: usize,
        dated: bool,
        dates: &mut Vec<Found>,
    ) {
        let is_outlet = |name: Span| usize::from(names.is_outlet(&page.text[name]));
        self.pairs += 1;
        let outlet = outlet_in(page, head.words, dates);
        let brief = glance::columns(&page.text[outlet]);
        let two = two_names(page, head);
        self.twos += usize::from(two.is_some());
        self.outlets += if two.is_none() { is_outlet(outlet) } else { 0 };
        self.firsts +=
            is_outlet(two.map(|two| two.0).or_else(|| before_dash(page, outlet)).unwrap_or(outlet));
        self.lasts += behind_writer(page, outlet).or(two).map_or(0, |(_, name)| is_outlet(name));
        let stamp = head.lines.1 as usize;
        // its address may stand between
        let stamp = stamp + usize::from(page.shapes.get(stamp).is_some_and(Shape::is_url));
        let named =
            if dated && stamp < i { outlet_in(page, page.lines[stamp], dates) } else { Span::default() };
        self.stamped += usize::from(names_outlet(page.text, names, named));
        // another line that says where it was printed, and no section, over text
        let paged = || citation::read(page.text, page.lines[stamp]).is_some_and(|citation| citation.paged);
        let section = || names.of(&page.text[named]).tags & SECTION != 0;
        self.cited += usize::from(!named.is_empty() && (page.is_text(i) || paged()) && !section());
        let outlet = outlet_in(page, page.lines[i], dates);
        self.signed += usize::from(hold_day(dates));
        self.below += is_outlet(outlet);
        self.third += page.lines.get(i + 1).map_or(0, |&line| is_outlet(line));
        let above = head.lines.0 as usize;
        // a date or a page beside it is no part of the name
        self.longer += usize::from(usize::from(page.shapes[i].columns) > brief);
        let emoji = |i: usize| page.form(i) == Form::Bullet(opening::EMOJI);
        self.titles += usize::from(is_quoted(page, above) && glance::has_more_words(page.line(above), 2));
        self.marked += usize::from(emoji(above) && emoji(i) || is_quoted(page, i));
    }
}

/// What stands above the headlines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Custom {
    /// Outlets.
    Outlets,
    /// Outlets, and a kind of text behind a dash: `X – editorial – 12/3/2021`.
    Dashed,
    /// Writers, and outlets behind them.
    Writers,
    /// Writers alone: the outlets stand below the headlines.
    WritersAlone,
}

/// The custom that the pairs show, if they do; `above` are the lines of their headings.
fn custom(
    page: &Page,
    found: &Structure,
    counts: &Counts,
    dated: bool,
    above: impl Iterator<Item = u32>,
) -> Option<Custom> {
    let &Counts { pairs, firsts, lasts, .. } = counts;
    let likely = dated || counts.outlets.max(lasts) * 4 >= pairs || found.press;
    let fits = six_in_ten(counts.longer, pairs)
        || dated && counts.outlets * 2 >= pairs
        || eight_in_ten(counts.marked, pairs);
    let dashed = firsts > counts.outlets && firsts * 4 >= pairs;
    let signed = counts.writers_first();
    let outlets = counts.outlets.max(firsts).max(lasts);
    let elsewhere = counts.below > outlets
        || counts.stamped > outlets
        || outlets == 0 && counts.titles * 2 > pairs
        // a section stands before the day below outlets that are known
        || counts.cited > outlets && counts.cited * 2 > pairs && outlets * 2 < pairs
        || counts.signed * 2 > pairs
        || outlets * 4 < pairs && (counts.twos * 2 > pairs || credits_name_outlets(page, found));
    if elsewhere || !(likely && (fits || signed && lasts * 2 >= pairs) || are_stamps(page, above, pairs)) {
        return None;
    }
    Some(if counts.third > outlets && counts.third * 4 >= pairs {
        Custom::WritersAlone
    } else if signed {
        Custom::Writers
    } else if dashed {
        Custom::Dashed
    } else {
        Custom::Outlets
    })
}

/// Makes line `i` the headline, and what stands above it the outlet or the writer.
fn divide(
    page: &Page,
    head: &mut Head,
    article: &ArticleRec,
    i: usize,
    custom: Custom,
    dated: bool,
    dates: &mut Vec<Found>,
) {
    let outlet = outlet_in(page, head.words, dates);
    let (first, ordinal) = (head.lines.0, head.ordinal);
    let (outlet, writer) = match custom {
        Custom::WritersAlone => (Span::default(), head.words),
        Custom::Writers => {
            let two = two_names(page, head);
            let (writer, name) = behind_writer(page, outlet).or(two).unwrap_or((outlet, Span::default()));
            (name, writer)
        }
        Custom::Outlets if !in_three(page, first as usize) => (outlet, Span::default()),
        Custom::Dashed | Custom::Outlets => (before_dash(page, outlet).unwrap_or(outlet), Span::default()),
    };
    let writers = matches!(custom, Custom::Writers | Custom::WritersAlone);
    let first = if writers || !(dated || outlet.is_empty()) { first } else { i as u32 };
    *head = lines(page, i, article.end as usize);
    (head.outlet, head.writer, head.lines.0) = (outlet, writer, first);
    head.ordinal = if head.ordinal == NONE { ordinal } else { head.ordinal };
}

/// The line that is the headline if the line taken for it is an outlet's name; `lone` says that it may have any
/// form.
fn headline_below(
    page: &Page,
    head: &Head,
    article: &ArticleRec,
    (dated, lone): (bool, bool),
    dates: &mut Vec<Found>,
) -> Option<usize> {
    let i = if dated { head.below as usize } else { past_fields(page, below_rule(page, head)) };
    let fits = article.entry == NONE
        && !head.field
        && head.outlet.is_empty()
        && head.lines.1 == head.lines.0 + 1
        && i > 0
        && i < article.end as usize
        && page.shapes[i].may_head()
        && !page.field(i)
        && !citations::is_enclosed(page, i)
        && !introductions::follows_title(page.line(i))
        && (dated || !page.shapes[i].stops())
        && page.heads_body(i)
        && (dated || is_brief(page, head.words, dates))
        && (lone
            || dated
            || may_be_outlet(page, head.lines.0 as usize)
            || two_names(page, head).is_some()
            || in_three(page, head.lines.0 as usize))
        && !(page.shapes[i].digits() && front::is_date(page, i, dates));
    fits.then_some(i)
}

/// The line below the field or two that stand between an outlet and a headline: `"X" 1.2.2015`, `Section: S`, `Y`.
fn past_fields(page: &Page, i: usize) -> usize {
    const FIELDS: usize = 2;
    i + (i..page.lines.len()).take(FIELDS).take_while(|&i| page.field(i)).count()
}

/// Whether a line is a few words, but for the date or the issue behind them.
fn is_brief(page: &Page, words: Span, dates: &mut Vec<Found>) -> bool {
    let brief = |part: Span| !glance::has_more_words(&page.text[part], LONGEST + 2);
    let told = |dates: &[Found]| hold_day(dates) || between::before_issue(page.text, words).is_some();
    brief(words) || numbered(&page.text[words]) && brief(outlet_in(page, words, dates)) && told(dates)
}

/// Whether a line stands in quotation marks as a whole, as headlines do below their outlets.
fn is_quoted(page: &Page, i: usize) -> bool {
    let line = opening::read(page.text, page.lines[i]).rest;
    let inner = opening::unquote(page.text, line);
    inner.start > line.start && inner.end < line.end
}

/// Whether lines have one shape, as stamps do: `"X" vom 1.2.2015 Seite: 3`.
fn are_stamps(page: &Page, lines: impl Iterator<Item = u32>, count: usize) -> bool {
    let (mut stamp, mut same) = (None, 0);
    for line in lines {
        let mask = recurring::mask(page.line(line as usize));
        stamp = stamp.or(mask);
        same += usize::from(mask.is_some() && mask == stamp);
    }
    eight_in_ten(same, count)
}
