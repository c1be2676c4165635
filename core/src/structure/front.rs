//! Front matter: breadcrumb, title, date, poster, compiler.

use super::opening;
use super::page::Page;
use super::shape;
use crate::dates;
use crate::lookup::{BYLINE, COUNTED, DAY, PORTAL, Phrases, VOCABULARY};
use crate::records::{FrontRec, TimeKind, TimestampRec};
use crate::shares::{eight_in_ten, seven_in_ten};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::compilers::{COMPILER_KEYS, POSTERS};
use crate::words::keys::Key;
use crate::words::markers::MASTHEAD;
use std::sync::LazyLock;

static COMPILERS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(COMPILER_KEYS.iter().map(|&key| (key, ()))));
static MASTHEADS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(MASTHEAD.iter().map(|&phrase| (phrase, ()))));
static ACCOUNTS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(POSTERS.iter().map(|&name| (name, ()))));

/// Lines of front matter have no more words than this.
const MOST_WORDS: usize = 24;

/// How many lines of front matter are read.
const MOST: usize = 24;

/// Reads the front matter among the first lines: those up to `end` that `is_front` admits.
/// `islamic_years` is as in [`dates::read_years`].
pub(crate) fn read(
    page: &Page,
    end: usize,
    islamic_years: bool,
    is_front: impl Fn(usize) -> bool,
) -> FrontRec {
    let mut front = FrontRec::default();
    let mut dates = Vec::new();
    let mut dated = false;
    // a digest without a line for its date may say it in its title
    let mut titled = None;
    for i in (0..end).filter(|&i| is_front(i)).take(MOST) {
        let (shape, line) = (&page.shapes[i], page.lines[i]);
        if !shape.may_head() && !shape.body() || shape.is_rule() {
            continue;
        }
        dates.clear();
        if shape.digits() || !shape.long() {
            dates::read_years(page.text, line, islamic_years, &mut dates);
        }
        let day = dates.iter().find(|found| matches!(found.value, dates::Value::At { date: Some(_), .. }));
        let covered: usize = dates.iter().map(|found| found.span.len() + found.lead.len()).sum();
        let whole = eight_in_ten(covered, line.len());
        if front.breadcrumb.is_empty() && is_breadcrumb(page.line(i)) {
            front.breadcrumb = line;
        } else if let Some(name) = compiler(page, i) {
            front.compiler = if front.compiler.is_empty() { name } else { front.compiler };
        } else if front.poster.is_empty() && ACCOUNTS.get(page.line(i)).is_some() {
            front.poster = line;
        } else if page.field(i) {
            if front.title.is_empty() && shape::key_of(page.text, line) == Some(Key::Subject) {
                front.title = opening::label(page.text, line).map_or(Span::default(), |label| label.rest);
            }
            if let Some(found) = day.filter(|_| front.published.is_none()) {
                front.published = Some(timestamp(found));
            }
        } else if let Some(found) = day.filter(|_| whole && !dated) {
            (front.published, dated) = (Some(timestamp(found)), true);
        } else if front.title.is_empty() && !whole && !shape.is_url() && shape.columns > 3 {
            front.title = line;
            titled = day.map(timestamp);
        } else if let Some(found) = day.filter(|_| front.published.is_none()) {
            front.published = Some(timestamp(found));
        }
    }
    front.published = front.published.or(titled);
    front
}

fn timestamp(found: &dates::Found) -> TimestampRec {
    TimestampRec {
        span: found.span,
        value: found.value,
        calendar: found.calendar,
        kind: TimeKind::Published,
        original: found.original,
        ambiguous: found.ambiguous,
        from_contents: false,
    }
}

/// Whether a line is of a kind that stands in front matter: who compiled it, who posted it, the way
/// to it, a date alone.
pub(crate) fn belongs(page: &Page, i: usize) -> bool {
    belongs_by(page, i, &mut Vec::new())
}

/// The same, with what its dates are read into.
pub(crate) fn belongs_by(page: &Page, i: usize, dates: &mut Vec<dates::Found>) -> bool {
    let shape = &page.shapes[i];
    if shape.long() || shape.body() {
        return false;
    }
    compiler(page, i).is_some()
        || ACCOUNTS.get(page.line(i)).is_some()
        || is_breadcrumb(page.line(i))
        || shape.digits() && is_date(page, i, dates)
}

/// Whether a line says a date or a time and little else.
pub(crate) fn is_date(page: &Page, i: usize, found: &mut Vec<dates::Found>) -> bool {
    found.clear();
    dates::read(page.text, page.lines[i], found);
    let covered: usize = found.iter().map(|date| date.span.len() + date.lead.len()).sum();
    seven_in_ten(covered, page.lines[i].len())
}

/// Whether a line whose dates are `found` says no more than a day and the number of an issue:
/// `No. 12, 3 May 2021`.
pub(crate) fn is_numbered_day(page: &Page, i: usize, found: &[dates::Found]) -> bool {
    const LONGEST: usize = 120;
    let ([first, ..], [.., last]) = (found, found) else { return false };
    let line = page.lines[i];
    if line.len() > LONGEST {
        return false;
    }
    let (mut called, mut counts) = (false, true);
    let start = if first.lead.is_empty() { first.span.start } else { first.lead.start };
    for part in [Span::new(line.start, start), Span::new(last.span.end, line.end)] {
        for word in page.text[part].split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let number = word.chars().all(|c| opening::digit(c).is_some());
            let calls = !number && COUNTED.by_key(fold::key(word)).is_some();
            counts &= number || calls;
            called |= calls;
        }
    }
    called && counts
}

/// Whether a line says a day and little else.
pub(super) fn is_day(page: &Page, i: usize, found: &mut Vec<dates::Found>) -> bool {
    const FEW: usize = 4;
    let is_day = |date: &&dates::Found| matches!(date.value, dates::Value::At { date: Some(_), .. });
    let whole = is_date(page, i, found);
    let Some(day) = found.iter().find(is_day) else { return false };
    // the name of the day may stand before it, and `at` an hour behind it
    let line = page.lines[i];
    let before = &page.text[Span::new(line.start, day.span.start - day.lead.len() as u32)];
    let after = &page.text[Span::new(day.span.end, line.end)];
    let named = || VOCABULARY.by_key(fold::key(before)) & DAY != 0;
    let letters = || after.chars().filter(|c| c.is_alphabetic()).count();
    whole || (before.is_empty() || named()) && letters() <= FEW
}

/// The line below the properties that a page of Markdown may open with, between two rules: `---`,
/// `title: X`, `- Y`, `---`. None where the text opens otherwise.
pub(crate) fn properties_end(page: &Page) -> Option<usize> {
    const LONGEST: usize = 64;
    let rule = page.lines.first().map(|&line| &page.text[line]).filter(|s| matches!(*s, "---" | "+++"))?;
    let property = |&i: &usize| {
        let s = page.line(i);
        s.starts_with(['-', '#', '[']) || page.hangs(0, i) || s.contains(':') || s.contains(" = ")
    };
    let inside = (1..page.lines.len().min(LONGEST)).take_while(|&i| page.line(i) != rule);
    let end = 1 + inside.take_while(property).count();
    (end > 1 && page.lines.get(end).is_some_and(|&line| &page.text[line] == rule)).then_some(end + 1)
}

/// Where the masthead or the subscription notes begin that stand at the end of a text, below a rule
/// or a blank line; `end` where there are none. Lines before `after` are an article's that contents name.
pub(crate) fn masthead(page: &Page, end: usize, after: usize) -> usize {
    const LAST: usize = 40;
    let from = end.saturating_sub(LAST).max(end / 2).max(after);
    let first = (from..end).find(|&i| {
        let shape = &page.shapes[i];
        (shape.opens() || page.after_rule(i)) && !shape.long() && opens_masthead(page, i)
    });
    first.map_or(end, |i| if i > 0 && page.divides(i - 1) { i - 1 } else { i })
}

fn opens_masthead(page: &Page, i: usize) -> bool {
    if !page.shapes[i].may_be_phrase() || !MASTHEADS.may_open(page.text, page.lines[i]) {
        return false;
    }
    let Some(words) = fold::few::<MOST_WORDS>(page.text, page.lines[i]) else { return false };
    // one word alone may be a headline's first
    MASTHEADS.opening(&words).is_some_and(|(_, used)| used >= 2 || words.len() <= 3)
}

/// `Home > Section > Title`: the same mark between words, twice or more.
fn is_breadcrumb(s: &str) -> bool {
    ['\\', '>', '›', '»', '/', '←', '→'].iter().any(|&mark| {
        s.split(mark).count() >= 3
            && s.matches(mark).count() * 2
                == s.match_indices(mark)
                    .filter(|&(at, found)| {
                        s[..at].ends_with(|c: char| c.is_whitespace())
                            && s[at + found.len()..].starts_with(|c: char| c.is_whitespace())
                    })
                    .count()
                    * 2
    })
}

/// Whether a line is the way from a portal's first page to the text: `Home > World > ...`.
pub(crate) fn leads_home(s: &str) -> bool {
    let first = s.split(['\\', '>', '›', '»', '/', '←', '→']).next().unwrap_or(s);
    first.len() < s.len() && VOCABULARY.by_key(fold::key(first)) & PORTAL != 0 && is_breadcrumb(s)
}

/// The name in a line that says who compiled the digest: `إعداد : X`, `إعداد X`, `Compiled by X`.
pub(crate) fn compiler(page: &Page, i: usize) -> Option<Span> {
    let (shape, line) = (&page.shapes[i], page.lines[i]);
    if !shape.may_be_phrase() || !COMPILERS.may_open(page.text, line) {
        return None;
    }
    let words = fold::few::<MOST_WORDS>(page.text, line)?;
    let (_, used) = COMPILERS.opening(&words)?;
    let rest = Span::new(words[used - 1].span.end, line.end);
    let marks = |c: char| {
        c.is_whitespace() || matches!(c, ':' | '/' | '\\' | '-' | '–' | '—' | '.' | '،' | '|' | '…')
    };
    let name = page.text[rest].trim_matches(marks);
    let name = trim_span(page.text, Span::of(page.text, name));
    // a sentence that begins with such a word names nobody
    let delimited = page.text[rest].trim_start().starts_with([':', '/', '.', '-', '–', '—']);
    // nor does a headline: `Editors wanted`, `Compiler 4.2 released`
    let s = &page.text[name];
    let small = s.split_whitespace().any(|word| word.starts_with(char::is_lowercase));
    if used == 1 && !delimited && (small || s.starts_with(|c: char| c.is_ascii_digit())) {
        return None;
    }
    let count = words.len() - used;
    (count >= 1 && (count <= 6 || delimited && count <= 12) && !shape.stops()).then_some(name)
}

/// Whether a line names who wrote a text: `By X`.
pub(crate) fn is_byline(page: &Page, i: usize) -> bool {
    const WORDS: usize = 10;
    const NAME: usize = 5;
    let shape = &page.shapes[i];
    if !shape.may_head() || shape.stops() || shape.is_marked() {
        return false;
    }
    let Some(words) = fold::few::<WORDS>(page.text, page.lines[i]) else { return false };
    let mut used = 0;
    VOCABULARY.openings(&words, |count, tags| {
        if tags & BYLINE != 0 {
            used = count
        }
    });
    (used + 1..=used + NAME).contains(&words.len()) && used > 0 && compiler(page, i).is_none()
}

#[cfg(test)]
mod tests {
    #[test]
    fn headlines_name_no_compiler() {
        let text = "The town council said on Sunday that the new bridge is open to carts and to walkers after a year of \
            work in the river, and that the ferry goes on for a month.";
        let heads = [
            "Compiler 4.2 released",
            "Editor resigns after row",
            "Bakers wait for flour",
            "Who pays?",
            "Docs have a home",
            "New rope",
        ];
        let pieces: String = heads.iter().map(|head| format!("## {head}\n\n{text}\n\n{text}\n\n")).collect();
        let page = format!("# Digest 7\n\n{pieces}");
        let digest = crate::parse(&page).unwrap();
        assert_eq!(digest.articles().filter_map(|article| article.headline()).collect::<Vec<_>>(), heads);
    }
}
