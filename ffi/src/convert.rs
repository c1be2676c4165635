//! The core's pieces as structs of the header.

use crate::records::*;
use crate::types::*;
use crate::words::*;
use libdigest::{Article, Block, Byline, Clock, Contents, Credit, Date, Dateline, Diagnostic, Entry};
use libdigest::{Evidence, Field, Front, Group, Person, Span, TimeKind, Timestamp, Unit, Value, View};
use std::ops::Range;

pub(crate) const NO_TEXT: digest_str = digest_str { ptr: std::ptr::null(), len: 0 };
const NO_SPAN: digest_span = digest_span { start: 0, end: 0 };
const NO_FIELD: digest_field = digest_field { text: NO_TEXT, span: NO_SPAN };
const NO_DATE: digest_date = digest_date { year: 0, month: 0, day: 0 };
const NO_CLOCK: digest_clock = digest_clock { hour: 0, minute: 0, second: 0 };
const NO_VALUE: digest_value =
    digest_value { parts: 0, date: NO_DATE, clock: NO_CLOCK, offset: 0, count: 0, unit: 0 };

pub(crate) fn text(text: &str) -> digest_str {
    digest_str { ptr: text.as_ptr().cast(), len: text.len() }
}

fn span(span: Span) -> digest_span {
    digest_span { start: span.start, end: span.end }
}

fn field(part: Option<&str>, place: Option<Span>) -> digest_field {
    match (part, place) {
        (Some(part), Some(place)) => digest_field { text: text(part), span: span(place) },
        _ => NO_FIELD,
    }
}

pub(crate) fn piece(field: Field<'_>) -> digest_field {
    digest_field { text: text(field.text()), span: span(field.span()) }
}

/// A span of the text as a field; absent where it does not lie in the text.
pub(crate) fn slice(view: View<'_>, place: Span) -> digest_field {
    field(view.slice(place), Some(place))
}

fn range(range: Range<usize>) -> digest_range {
    digest_range { first: range.start as u32, end: range.end as u32 }
}

/// An index of the core's, all of which are less than 2^32 - 1.
fn index(index: Option<usize>) -> u32 {
    index.map_or(DIGEST_NONE, |index| index as u32)
}

fn date(date: Date) -> digest_date {
    digest_date { year: date.year, month: date.month, day: date.day }
}

fn value(value: Value) -> digest_value {
    let mut out = NO_VALUE;
    match value {
        Value::At { date: day, clock, offset } => {
            if let Some(day) = day {
                out.parts |= digest_part::Date as u32;
                out.date = date(day);
            }
            if let Some(clock) = clock {
                out.parts |= digest_part::Clock as u32;
                out.clock = digest_clock { hour: clock.hour, minute: clock.minute, second: 0 };
                if let Some(second) = clock.second {
                    out.parts |= digest_part::Second as u32;
                    out.clock.second = second;
                }
            }
            if let Some(offset) = offset {
                out.parts |= digest_part::Offset as u32;
                out.offset = offset;
            }
        }
        Value::Ago { count, unit } => {
            out.parts = digest_part::Ago as u32;
            out.count = count;
            out.unit = digest_unit::from(unit) as u32;
        }
    }
    out
}

/// A value that C gives as the core's; `None` for nothing, and for parts or a unit nobody knows.
pub(crate) fn given_value(value: &digest_value) -> Option<Value> {
    const DATE: u32 = digest_part::Date as u32;
    const CLOCK: u32 = digest_part::Clock as u32;
    const SECOND: u32 = digest_part::Second as u32;
    const OFFSET: u32 = digest_part::Offset as u32;
    const AGO: u32 = digest_part::Ago as u32;
    const UNITS: [Unit; 7] =
        [Unit::Second, Unit::Minute, Unit::Hour, Unit::Day, Unit::Week, Unit::Month, Unit::Year];
    let has = |part: u32| value.parts & part != 0;
    if value.parts == AGO {
        let unit = UNITS.into_iter().find(|&unit| digest_unit::from(unit) as u32 == value.unit)?;
        return Some(Value::Ago { count: value.count, unit });
    }
    let known = value.parts & !(DATE | CLOCK | SECOND | OFFSET) == 0;
    if !known || !has(DATE | CLOCK) || (has(SECOND) && !has(CLOCK)) {
        return None;
    }
    let digest_value { date, clock, offset, .. } = *value;
    let second = has(SECOND).then_some(clock.second);
    Some(Value::At {
        date: has(DATE).then_some(Date { year: date.year, month: date.month, day: date.day }),
        clock: has(CLOCK).then_some(Clock { hour: clock.hour, minute: clock.minute, second }),
        offset: has(OFFSET).then_some(offset),
    })
}

fn evidence_bits(kinds: impl Iterator<Item = Evidence>) -> u32 {
    kinds.fold(0, |bits, kind| bits | digest_evidence::from(kind) as u32)
}

/// The kinds of evidence that C gives as bits; `None` for bits nobody knows.
pub(crate) fn given_evidence(bits: u32) -> Option<impl Iterator<Item = Evidence>> {
    let known = evidence_bits(Evidence::ALL.iter().copied());
    let has = move |kind: &Evidence| bits & digest_evidence::from(*kind) as u32 != 0;
    (bits & !known == 0).then(|| Evidence::ALL.iter().copied().filter(has))
}

// The size of a struct is written with it, by whoever knows the caller's.

pub(crate) fn info(view: View<'_>) -> digest_info {
    digest_info {
        size: 0,
        text: text(view.text()),
        back: field(view.back(), view.back_span()),
        kind: view.kind().into(),
        article_count: view.len() as u32,
        contents_count: view.contents().len() as u32,
        group_count: view.groups().len() as u32,
        diagnostic_count: view.diagnostics().len() as u32,
        evidence: evidence_bits(view.evidence()),
    }
}

pub(crate) fn front(front: Front<'_>) -> digest_front {
    let all = field(front.text(), front.span());
    digest_front {
        size: 0,
        text: all.text,
        span: all.span,
        breadcrumb: field(front.breadcrumb(), front.breadcrumb_span()),
        title: field(front.title(), front.title_span()),
        compiler: field(front.compiler(), front.compiler_span()),
        poster: field(front.poster(), front.poster_span()),
    }
}

pub(crate) fn contents(contents: Contents<'_>) -> digest_contents {
    let mut entries = contents.entries();
    let count = entries.len();
    let first = entries.next().map_or(0, Entry::index);
    digest_contents {
        size: 0,
        text: text(contents.text()),
        span: span(contents.span()),
        heading: field(contents.heading(), contents.heading_span()),
        entries: range(first..first + count),
    }
}

pub(crate) fn entry(entry: Entry<'_>) -> digest_entry {
    digest_entry {
        size: 0,
        text: text(entry.text()),
        span: span(entry.span()),
        label: field(entry.label(), entry.label_span()),
        headline: field(entry.headline(), entry.headline_span()),
        index: entry.index() as u32,
        ordinal: entry.ordinal().unwrap_or(DIGEST_NONE),
        articles: range(entry.articles()),
        met: entry.met().into(),
    }
}

pub(crate) fn group(group: Group<'_>) -> digest_group {
    digest_group {
        size: 0,
        text: text(group.text()),
        span: span(group.span()),
        heading: digest_field { text: text(group.heading()), span: span(group.heading_span()) },
        role: group.role().into(),
        parent: index(group.parent()),
        articles: range(group.articles()),
    }
}

pub(crate) fn article(view: View<'_>, article: Article<'_>) -> digest_article {
    let timestamp = |kind| index(article.timestamps().position(|timestamp| timestamp.kind() == kind));
    let count = |count: usize| count as u32;
    digest_article {
        size: 0,
        text: text(article.text()),
        span: span(article.span()),
        heading: field(article.heading(), article.heading_span()),
        label: field(article.label(), article.label_span()),
        headline: field(article.headline(), article.headline_span()),
        source: field(article.source(), article.source_span()),
        body: article.body_span().map_or(NO_FIELD, |place| slice(view, place)),
        role: article.role().into(),
        headline_from: article.headline_from().into(),
        source_from: article.source_from().into(),
        evidence: evidence_bits(article.evidence().iter()),
        ordinal: article.ordinal().unwrap_or(DIGEST_NONE),
        entry: index(article.entry().map(Entry::index)),
        published: timestamp(TimeKind::Published),
        modified: timestamp(TimeKind::Modified),
        block_count: count(article.blocks().count()),
        byline_count: count(article.bylines().len()),
        dateline_count: count(article.datelines().len()),
        credit_count: count(article.credits().len()),
        timestamp_count: count(article.timestamps().len()),
        section_count: count(article.sections().len()),
        source_canonical: article.source().and_then(libdigest::canonical).map_or(NO_TEXT, text),
    }
}

pub(crate) fn block(block: Block<'_>) -> digest_block {
    digest_block { size: 0, text: text(block.text()), span: span(block.span()), kind: block.kind().into() }
}

pub(crate) fn byline(byline: Byline<'_>) -> digest_byline {
    digest_byline {
        size: 0,
        text: text(byline.text()),
        span: span(byline.span()),
        person_count: byline.people().len() as u32,
        agency_count: byline.agencies().len() as u32,
    }
}

pub(crate) fn person(person: Person<'_>) -> digest_person {
    digest_person {
        size: 0,
        name: digest_field { text: text(person.name()), span: span(person.name_span()) },
        role: field(person.role(), person.role_span()),
    }
}

pub(crate) fn dateline(dateline: Dateline<'_>) -> digest_dateline {
    digest_dateline {
        size: 0,
        text: text(dateline.text()),
        span: span(dateline.span()),
        place_count: dateline.places().len() as u32,
        agency_count: dateline.agencies().len() as u32,
        date: dateline.date().map_or(NO_DATE, date),
    }
}

pub(crate) fn credit(credit: Credit<'_>) -> digest_credit {
    digest_credit {
        size: 0,
        text: text(credit.text()),
        span: span(credit.span()),
        agency_count: credit.agencies().len() as u32,
    }
}

pub(crate) fn timestamp(timestamp: Timestamp<'_>) -> digest_timestamp {
    let original = timestamp.original();
    digest_timestamp {
        size: 0,
        text: text(timestamp.text()),
        span: span(timestamp.span()),
        value: value(timestamp.value()),
        resolved: timestamp.resolved().map_or(NO_VALUE, value),
        original: original.map_or(NO_DATE, |(year, month, day)| digest_date { year, month, day }),
        kind: timestamp.kind().into(),
        calendar: timestamp.calendar().into(),
        ambiguous: timestamp.is_ambiguous(),
        from_contents: timestamp.from_contents(),
    }
}

/// No timestamp: all zero.
pub(crate) const NO_TIMESTAMP: digest_timestamp = digest_timestamp {
    size: 0,
    text: NO_TEXT,
    span: NO_SPAN,
    value: NO_VALUE,
    resolved: NO_VALUE,
    original: NO_DATE,
    kind: digest_time_kind::None,
    calendar: digest_calendar::None,
    ambiguous: false,
    from_contents: false,
};

pub(crate) fn diagnostic(diagnostic: Diagnostic<'_>) -> digest_diagnostic {
    digest_diagnostic {
        size: 0,
        text: text(diagnostic.text()),
        span: span(diagnostic.span()),
        code: diagnostic.code().into(),
        severity: diagnostic.severity().into(),
        entry: index(diagnostic.entry().map(Entry::index)),
        article: index(diagnostic.article().map(Article::index)),
    }
}
