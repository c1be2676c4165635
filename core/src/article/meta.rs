//! A short line to its metadata, by coverage: it is a metadata line when everything in it is
//! recognised.

use super::credits::credit;
use super::cuts;
use super::days::{is_dated, is_printed};
use super::eastern;
use super::fields::{byline, field};
use super::group::{Group, group};
use super::introduced::keyed;
use super::lone;
use super::parts::{BAR, CLOSE, COLON, COMMA, DASH, EDGE, OPEN, SLASH, stops};
use super::people::{self, Proof};
use super::places::{dateline, may_place};
use super::portal::{address, boilerplate_fields, is_boilerplate, opens_with_notice, writer_among_buttons};
use super::reader::{Reader, Zone};
use super::roles::late_role;
use super::senses::What;
use super::strangers;
use super::unkeyed::listed;
use crate::dates::{self, Found, Value};
use crate::lookup::{END, KEYS};
use crate::records::*;
use crate::span::Span;
use crate::structure::glance;
use crate::structure::opening;
use crate::text::lines::trim_span;
use crate::words::keys::Key;

/// No metadata line has more words.
const MANY: usize = 28;

/// A line of more bytes that ends with a full stop is text: it is not read word by word.
const SENTENCE: usize = 140;

/// What a short line around the body is, its fields appended; `None`, and no field, for text.
pub(crate) fn read(reader: &mut Reader, line: Span, zone: Zone) -> Option<LineKind> {
    let saved = reader.save();
    reader.times.clear();
    let kind = recognise(reader, line, zone);
    if kind.is_some() {
        return kind;
    }
    reader.restore(saved);
    if zone == Zone::Head && lone::with_date(reader, line) {
        for k in 0..reader.times.len() {
            reader.push_time(reader.times[k], TimeKind::Published);
        }
        return Some(LineKind::Meta);
    }
    let dated = match zone {
        Zone::Head => is_dated(reader, line),
        // in print it stood on that day
        Zone::Tail => is_printed(reader, line),
    };
    if !dated {
        return None;
    }
    for k in 0..reader.times.len() {
        reader.push_time(reader.times[k], TimeKind::Published);
    }
    Some(LineKind::Meta)
}

/// What a short line is, its fields appended; `None` where something in it is not understood.
fn recognise(reader: &mut Reader, line: Span, zone: Zone) -> Option<LineKind> {
    let text = reader.text;
    let element = if text[line].starts_with('<') { opening::label(text, line) } else { None };
    let line = element.map_or(line, |element| Span::new(element.name.start, element.rest.end));
    if let Some(kind) = uncut(reader, line, zone) {
        return Some(kind);
    }
    // a long line that ends like a sentence is one, if it does not open like a notice
    if line.len() > SENTENCE && stops(&text[line]) {
        return opens_with_notice(reader, line).then_some(LineKind::Boilerplate);
    }
    reader.tokenise(line);
    let n = reader.words.len();
    if n == 0 || n > MANY {
        return None;
    }
    let boilerplate = is_boilerplate(reader);
    if !boilerplate {
        if zone == Zone::Tail && n <= 6 && is_end(reader) {
            return Some(LineKind::Boilerplate);
        }
        // an abbreviation ends with one too
        if n > 12 && stops(&text[line]) && reader.words[n - 1].span.len() > 2 {
            return None;
        }
    }
    if reader.read_times(line) && reader.times.is_empty() {
        times_apart(reader, line);
    }
    if boilerplate {
        boilerplate_fields(reader, line);
        if zone == Zone::Head {
            writer_among_buttons(reader, line);
        }
        return Some(LineKind::Boilerplate);
    }
    without_named_days(reader, zone);
    if is_span_of_time(reader) {
        return None;
    }
    reader.cut(line);
    if reader.parts.len() > reader.senses.len() || opens_programme(reader, line) {
        return None;
    }
    cuts::cut(reader, line);
    if sent_on_a_day(reader) || zone == Zone::Head && strangers::beside_place(reader, line) {
        return Some(LineKind::Meta);
    }
    let mut told = Told { kind: LineKind::Meta, signed: true, dateline_end: None };
    let placed = reader.fields.datelines.len();
    let mut i = 0;
    while i < reader.parts.len() {
        i = recognise_part(reader, line, i, element.is_some(), zone, &mut told)?;
    }
    push_times(reader, &told, placed, zone);
    Some(told.kind)
}

/// What a line is that is known before it is cut into words: an address, or how papers of the East open and sign.
fn uncut(reader: &mut Reader, line: Span, zone: Zone) -> Option<LineKind> {
    let text = reader.text;
    if address(&text[line]) {
        return Some(LineKind::Boilerplate);
    }
    if zone == Zone::Head && eastern::dated(reader, line) {
        return Some(LineKind::Meta);
    }
    if eastern::signs(reader, line) {
        if glance::has_digit(text[line].as_bytes()) {
            reader.read_times(line);
            for k in 0..reader.times.len() {
                reader.push_time(reader.times[k], TimeKind::Published);
            }
        }
        return Some(LineKind::Meta);
    }
    None
}

/// Leaves out the times of a line that are an outlet's name: `اليوم السابع`. The one word alone over a text is the day.
fn without_named_days(reader: &mut Reader, zone: Zone) {
    let n = reader.words.len();
    let day = n == 1 && zone == Zone::Head && !reader.names.own(reader.names.key(&reader.words));
    if !day
        && !reader.times.is_empty()
        && reader.times.iter().all(|time| matches!(time.value, Value::Ago { count: 0 | 1, .. }))
        && reader.names.opening_name(&reader.words) == n
    {
        reader.times.clear();
    }
}

/// What the parts of a line told.
struct Told {
    kind: LineKind,
    /// No key, and nobody whom the text is owed to: a date is the writer's.
    signed: bool,
    /// The part behind the dateline that may hold a date.
    dateline_end: Option<usize>,
}

/// Reads part `i` and what belongs to it; the part after that. `enclosed` says that a tag opened the line.
fn recognise_part(
    reader: &mut Reader,
    line: Span,
    i: usize,
    enclosed: bool,
    zone: Zone,
    told: &mut Told,
) -> Option<usize> {
    let text = reader.text;
    let (part, sense) = (reader.parts[i], reader.senses[i]);
    if sense.what == What::Poster && part.after & COLON == 0 {
        let placed = i == 0 && zone == Zone::Head && strangers::desk_and_place(reader);
        return Some(i + 1 + usize::from(placed));
    }
    // the editors, and who of them it is; several, or below the text, are an imprint's
    let lone = zone == Zone::Head && i + 2 == reader.parts.len();
    if sense.what == What::Poster
        && lone
        && reader.senses.get(i + 1).is_some_and(|next| next.what == What::Person)
        && byline(reader, i + 1, i + 2, Proof::Given).is_some()
    {
        told.signed = false;
        return Some(i + 2);
    }
    // the gap behind a database's code is its colon, as the bracket of a tag is: `SN   X`, `<source>X`
    let coded = i == 0 && sense.key && (enclosed || opening::coded(text, line).is_some());
    let end = end_of(reader, i, coded);
    // a key of no field may be a writer's
    if sense.byline > 0
        && KEYS.by_key(reader.names.key(reader.words_of(part))) == Some(Key::Other)
        && let Some(next) = keyed(reader, line, i, end)
    {
        told.signed = false;
        return Some(next);
    }
    if sense.key
        && (coded || part.after & COLON != 0)
        && (i == 0 || part.before & (EDGE | BAR | SLASH | DASH) != 0)
    {
        told.signed = false;
        return match field(reader, line, i, end, zone) {
            Some((next, found)) => {
                told.kind = if found == LineKind::Meta { told.kind } else { found };
                Some(next)
            }
            None => (i > 0 && !reader.times.is_empty()).then_some(end),
        };
    }
    // the page behind a source or a date
    let behind = i > 0 || !reader.times.is_empty();
    if behind && end == i + 1 && glance::before_page(&text[part.span]) == Some(0) {
        return Some(end);
    }
    if let Some(next) = keyed(reader, line, i, end) {
        told.signed = false;
        return Some(next);
    }
    if i == 0 && zone == Zone::Head && listed(reader, end) {
        told.signed = false;
        return Some(end);
    }
    if people::behind_title(reader, i, end) {
        return Some(end);
    }
    if i > 0 && end == i + 1 && late_role(reader, line, i) {
        return Some(end);
    }
    without_key(reader, line, i, end, zone, told)
}

/// Where what part `i` begins ends: a bar or a second key opens something new. `coded` says that the part behind it is
/// its value.
fn end_of(reader: &Reader, i: usize, coded: bool) -> usize {
    let opens = |&j: &usize| {
        (reader.parts[j].before | reader.parts[j - 1].after) & (EDGE | BAR) != 0
            || reader.senses[j].byline > 0
                && usize::from(reader.senses[j].byline) < reader.parts[j].count()
                && reader.parts[j].before & (DASH | COMMA | COLON | CLOSE) != 0
                && !(reader.senses[i].byline > 0 && people::is_late_role(reader, j))
    };
    (i + 1 + usize::from(coded)..reader.parts.len()).find(opens).unwrap_or(reader.parts.len())
}

/// Reads the parts `[i, end)`, which no key introduces; the part after them.
fn without_key(
    reader: &mut Reader,
    line: Span,
    i: usize,
    end: usize,
    zone: Zone,
    told: &mut Told,
) -> Option<usize> {
    // the longest of what a page has of its own, in words
    const MOST: usize = 3;
    let (part, sense) = (reader.parts[i], reader.senses[i]);
    // an abbreviation and a stroke before a writer's key: `X / Par W`
    let written = reader.senses.get(i + 1).is_some_and(|next| next.byline > 0);
    if sense.what == What::Acronym && part.after & SLASH != 0 && written {
        credit(reader, i, i + 1, Some(From::Credit));
        return Some(i + 1);
    }
    let Some(group) = group(reader, i, end, zone) else {
        // behind fields that are read one that nobody can tell stays empty
        let labelled = i > 0 && part.after & COLON != 0 && (sense.key || sense.byline > 0);
        // what stands between a writer and the date, or behind both, is of the page
        let of_page = zone == Zone::Head
            && end == i + 1
            && part.before & (BAR | EDGE) != 0
            && part.count() <= MOST
            && reader.fields.bylines.last().is_some_and(|byline| line.contains(byline.span));
        return ((labelled || of_page) && !reader.times.is_empty()).then_some(end);
    };
    told.signed &= group != Group::Names;
    if group == Group::Dated {
        told.dateline_end = Some(end);
    }
    Some(end)
}

/// Appends the times of a line whose parts are read; `placed` counts the datelines before it.
fn push_times(reader: &mut Reader, told: &Told, placed: usize, zone: Zone) {
    let created = zone == Zone::Tail && told.signed;
    for k in 0..reader.times.len() {
        let mut time = reader.times[k];
        let date = matches!(time.value, Value::At { date: Some(_), .. });
        // the date inside a dateline stands only there
        if let Some(end) = told.dateline_end
            && k == 0
            && date
            && reader.parts.get(end).is_none_or(|part| part.span.start > time.span.start)
            && reader.fields.datelines.last().is_some_and(|record| record.span.contains(time.span))
        {
            continue;
        }
        // what stands between the place and the date that a writer signs with leads to it
        let bare = time.lead.is_empty()
            || reader.fields.datelines[placed..]
                .last()
                .is_some_and(|record| record.span.end < time.span.start);
        let plain = if created && date && bare { TimeKind::Created } else { TimeKind::Published };
        // only at the end does a writer sign: above the text stands the publisher's date, whatever leads to it
        if zone == Zone::Head && time.kind == Some(dates::Kind::Created) {
            time.kind = None;
        }
        reader.push_time(time, plain);
    }
}

/// Appends the dateline that a line of a place, its day and the agency is: the day stands only there.
fn sent_on_a_day(reader: &mut Reader) -> bool {
    let ([place, agency], [first, ..], [.., last]) =
        (&reader.parts[..], &reader.times[..], &reader.times[..])
    else {
        return false;
    };
    let placed = |reader: &Reader| match reader.senses[0].what {
        What::Place => true,
        what => what == What::Unknown && may_place(reader, 0),
    };
    let named = reader.senses[1].what == What::Agency && placed(reader);
    let inside = place.span.end <= first.span.start && last.span.end <= agency.span.start;
    let marks = (place.after | agency.before) & (COLON | BAR);
    let Value::At { date: Some(date), clock: None, .. } = last.value else { return false };
    if !named || !inside || marks != 0 {
        return false;
    }
    let span = Span::new(first.span.start, last.span.end);
    dateline(reader, 0, 2, Some((span, date)));
    true
}

/// Whether two days are all that a line tells, the first until the second: `(12 March 1930 - 25 January 2008)`.
fn is_span_of_time(reader: &Reader) -> bool {
    let [from, to] = &reader.times[..] else { return false };
    let plain = |time: &Found| {
        time.lead.is_empty() && matches!(time.value, Value::At { date: Some(_), clock: None, .. })
    };
    let gap = reader.text[Span::new(from.span.end, to.span.start)].trim();
    plain(from) && plain(to) && from.calendar == to.calendar && matches!(gap, "-" | "–" | "—")
}

/// Whether the words of a line say that the text ends, with no more than initials behind.
fn is_end(reader: &Reader) -> bool {
    let mut at = 0;
    reader.names.openings(&reader.words, |count, tags| {
        if tags & END != 0 {
            at = count;
        }
    });
    at > 0 && reader.words[at..].iter().all(|word| reader.text[word.span].chars().count() == 1)
}

/// Whether a line is one of a programme: a clock without its day, and right behind it what begins then.
fn opens_programme(reader: &Reader, line: Span) -> bool {
    let ([time], Some(part)) = (&reader.times[..], reader.parts.first()) else { return false };
    let plain = matches!(time.value, Value::At { date: None, .. }) && time.lead.is_empty();
    plain
        && time.span.start == line.start
        && part.before & (BAR | DASH | COMMA | COLON | SLASH | OPEN) == 0
        && !reader.senses[0].what.names()
}

/// Reads the times of a line whose columns stand far apart, each by itself.
fn times_apart(reader: &mut Reader, line: Span) {
    let text = reader.text;
    let s = text[line].as_bytes();
    let wide = memchr::memrchr_iter(b' ', s).filter(|&at| s[..at].ends_with(b"  ")).map(|at| at - 2);
    if let Some(at) = wide.max().or_else(|| memchr::memrchr2(b'\t', b'|', s)) {
        let column = trim_span(text, Span::new(line.start + at as u32 + 1, line.end));
        if column.len() <= 60 {
            reader.read_times(column);
        }
    }
}

/// Whether a time is all that a line holds.
pub(crate) fn is_time(reader: &mut Reader, line: Span) -> bool {
    reader.read_times(line);
    let covered: usize = reader.times.iter().map(|time| time.span.len() + time.lead.len()).sum();
    covered * 4 > line.len() * 3
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "The new quay was opened to carts and walkers on the first market day of the season, a year after the first stone was laid in the river bed.";

    /// The times and writers of an article with such a line below its headline, or below its text.
    fn read(line: &str, below: bool) -> (Vec<String>, Vec<String>) {
        let lines = if below { ["", line] } else { [line, ""] };
        let page =
            format!("Quay opens to the walkers of the town\n{}\n{TEXT}\n\n{TEXT}\n{}\n", lines[0], lines[1]);
        let digest = crate::parse(&page).unwrap();
        let article = digest.get(0).unwrap();
        let times = article.timestamps().map(|time| time.text().to_owned()).collect();
        let people =
            article.bylines().flat_map(|line| line.people()).map(|person| person.name().to_owned()).collect();
        (times, people)
    }

    #[test]
    fn times_stand_beside_counts_editions_and_words_that_lead_to_them() {
        for (line, times) in [
            ("نوفمبر 3, 2016  0  312", &["نوفمبر 3, 2016"][..]),
            ("Print edition | October 18th 2022", &["October 18th 2022"]),
            ("Paru dans l'édition du 18 octobre 2022", &["18 octobre 2022"]),
            ("Erstellt am 18.10.2022 | Lesedauer 3 Min.", &["18.10.2022"]),
            ("№ 47 (1203), 21 ноября 2013 г.", &["21 ноября 2013 г."]),
            ("2019/12/5 16:40（12/5 18:02 更新）", &["2019/12/5 16:40", "12/5 18:02"]),
            (
                "18 octobre 2022 à 18:05 - Mis à jour le 19 octobre à 7h",
                &["18 octobre 2022 à 18:05", "19 octobre à 7h"],
            ),
            ("2018年9月23日（日）17時5分", &["2018年9月23日（日）17時5分"]),
            ("י\"ד בתמוז התשע\"ח 27.6.2018 08:31", &["27.6.2018 08:31"]),
            ("یکشنبه ۷ خرداد ۹۸", &["یکشنبه ۷ خرداد ۹۸"]),
            (
                "6:05 PM, Oct 18, 2022 and last updated 7:00 PM, Oct 18, 2022",
                &["6:05 PM, Oct 18, 2022", "7:00 PM, Oct 18, 2022"],
            ),
        ] {
            assert_eq!(read(line, false).0, times, "{line}");
        }
        assert_eq!(read("2022/02/24 15:11 송고", true).0, ["2022/02/24 15:11"]);
        assert_eq!(read("In the print edition of 18 October 2022", true).0, ["18 October 2022"]);
    }

    #[test]
    fn days_of_events_are_no_times_of_the_article() {
        for line in [
            "The market of 18 October 2022 brought it all back",
            "From 18 October 2022 the ferry runs no more",
            "Meeting 7 of 18 October 2022",
        ] {
            assert!(read(line, false).0.is_empty(), "{line}");
        }
    }

    #[test]
    fn writers_stand_behind_editors_and_among_buttons() {
        let line = "October 18, 2022, 6:05 pm | by Anna Brook | 12 comments";
        assert_eq!(
            read(line, false),
            (vec!["October 18, 2022, 6:05 pm".to_owned()], vec!["Anna Brook".to_owned()])
        );
        let line = "التحرير: خديجة الرحالي    الثلاثاء 14 يونيو 2022 - 20:30";
        assert_eq!(read(line, false).1, ["خديجة الرحالي"]);
        assert_eq!(read("Von Jochen Wiedmann, Studio Ulm", false).1, ["Jochen Wiedmann"]);
        assert_eq!(
            read("2019-12-05 16:40 濱江報 記者林佩珊／即時報導", false),
            (vec!["2019-12-05 16:40".to_owned()], vec!["林佩珊".to_owned()])
        );
        assert_eq!(read("記者林佩珊／花蓮報導", false).1, ["林佩珊"]);
    }
}
