//! Outlets on lines of their own around the headings: below them, over them, and where the articles end.
//!
//! One such line proves nothing. Where nearly all articles have one at the same place, they are names of one
//! kind, and what is known of some of them holds for all.

use super::between;
use super::heads::{HEAD, Head, name_alone, numbered};
use super::kinds::{kind_of, without_kind};
use crate::dates::{self, Found};
use crate::lookup::{BYLINE, CREDIT, DAY, GIVEN, HONORIFIC, OUTLET, OWN, PLACE, ROLE, SECTION, VOCABULARY};
use crate::names::{self, Names};
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::front;
use crate::structure::glance;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::press_word::PressWord;
use crate::structure::quotation;
use crate::structure::recurring;
use crate::structure::shape::Form;
use crate::text::fold;
use crate::text::lines::trim_span;

/// The longest name of an outlet, in words.
pub(super) const LONGEST: usize = 6;

/// The longest line of two names, in characters.
const BRIEF: u8 = 48;

/// What is known of the names that stand at one place of the articles.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) names: usize,
    outlets: usize,
    /// Names that are more likely a person's, a place's or a section's.
    others: usize,
    /// Names that by their build are no person's.
    alone: usize,
    /// How many names differ from the one before.
    changes: usize,
    last: u64,
}

impl Tally {
    pub(super) fn add(&mut self, names: &Names, name: &str) {
        let known = names.of(name);
        let first =
            fold::first_word(name, Span::new(0, name.len() as u32)).map_or(0, |word| fold::extend(0, word));
        let other = known.tags & (PLACE | SECTION | OWN | ROLE | DAY) != 0
            || VOCABULARY.by_key(first) & (GIVEN | HONORIFIC) != 0;
        self.names += 1;
        self.outlets += usize::from(known.is_outlet());
        self.others += usize::from(other && !known.is_outlet());
        self.alone += usize::from(!other && names::has_outlet_form(name));
        self.changes += usize::from(known.key != self.last);
        self.last = known.key;
    }

    /// Whether an outlet that is known is among them.
    pub(super) fn holds_known(self) -> bool {
        self.outlets > 0
    }

    /// What speaks for these names being outlets' rather than others that stand beside them.
    pub(super) fn weight(self) -> i32 {
        2 * self.outlets as i32 - self.others as i32
    }

    /// Whether few of the names are anything else than outlets', and they change as those do.
    pub(super) fn may_be_outlets(self) -> bool {
        self.names >= 2 && self.others * 4 <= self.names && self.changes * 3 >= self.names
    }

    /// Whether the names are outlets', of so many articles: they are as [`Tally::are_told`] says; or half of them are
    /// by their build no person's in a review of papers, and few are anything else.
    pub(super) fn are_outlets(self, articles: usize, found: &Structure, sign: bool) -> bool {
        self.are_told(articles, found.press, sign || found.papers && self.alone * 2 >= self.names)
    }

    /// Whether the names are outlets', of so many articles: most of them are known; or few are anything else, and a
    /// good part is known, in a review of the press some are, or a `sign` stands with them, a date or quotation
    /// marks, in such a review or with names that are by their build no person's.
    pub(super) fn are_told(self, articles: usize, press: bool, sign: bool) -> bool {
        let most = self.names >= 3 && eight_in_ten(self.names, articles);
        let known = |tenths: usize| self.outlets * 10 >= self.names * tenths;
        let some = known(4)
            || press && (sign || self.outlets * 4 >= self.names)
            || sign && self.alone * 2 >= self.names;
        most && (known(6) || some && self.may_be_outlets())
    }
}

/// Whether most headings have labels, and some of the first of these are outlets'.
pub(super) fn name_their_outlets(page: &Page, names: &Names, heads: &[Head]) -> bool {
    const SAMPLE: usize = 8;
    let labelled = |head: &&Head| matches!(page.form(head.lines.0 as usize), Form::Label(_));
    let outlet = |head: &Head| {
        opening::label(page.text, head.words).is_some_and(|label| names.is_outlet(&page.text[label.name]))
    };
    // one in five is enough
    let enough = heads.len().min(SAMPLE).div_ceil(5);
    heads.iter().filter(labelled).nth(heads.len() / 2).is_some()
        && heads.iter().take(SAMPLE).filter(|head| outlet(head)).take(enough).count() == enough
}

/// Where the lines at one place of the heads, right below the heading, one further or below a date, are
/// names of outlets.
pub(super) fn outlets_beside(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) {
    for place in [Beside::Below(0), Beside::Below(1), Beside::Dated] {
        let lines: Vec<Option<usize>> = heads
            .iter()
            .zip(&found.articles)
            .map(|(head, article)| line_beside(page, head, article, place, dates))
            .collect();
        let labelled = |i: &&usize| page.form(**i) != Form::Bare;
        let sides = if lines.iter().flatten().filter(labelled).nth(1).is_some() { 3 } else { 1 };
        for side in [Side::Whole, Side::First, Side::Last].into_iter().take(sides) {
            // a known one may lack the writer's name that stands beside others
            let alone = |i| name_at(page, i, Side::Whole).filter(|name| names.is_outlet(&page.text[name.0]));
            let name_at =
                |i| name_at(page, i, side).or_else(|| if side == Side::Whole { None } else { alone(i) });
            let (mut tally, mut quoted, mut brief) = (Tally::default(), 0, 0);
            for &i in lines.iter().flatten() {
                if let Some((name, marked)) = name_at(i) {
                    tally.add(names, &page.text[name]);
                    quoted += usize::from(marked);
                    brief += usize::from(page.shapes[i].columns <= BRIEF);
                }
            }
            // what a field says of which no table knows
            if side == Side::Last
                && !tally.holds_known()
                && between::are_keyed(page.text, lines.iter().flatten().map(|&i| page.lines[i]))
            {
                continue;
            }
            let sign = match side {
                Side::Whole => eight_in_ten(quoted, tally.names),
                // a writer, a town or a section stands beside the name
                _ => {
                    lines.iter().flatten().filter(|&&i| told_beside(page, i, side)).count() * 10
                        >= tally.names * 4
                }
            };
            // a longer line is text, which a town may open
            let outlets = match eight_in_ten(brief, tally.names) {
                true => tally.are_outlets(heads.len(), found, sign),
                false => tally.are_told(heads.len(), found.press, sign),
            };
            if !outlets {
                continue;
            }
            let found = || lines.iter().flatten().filter_map(|&i| name_at(i).map(|name| name.0));
            // what most have beside their names, a town behind them or a word before, is no part of these
            let most = |count: usize| count >= 3 && eight_in_ten(count, tally.names);
            let towns = most(found().filter(|&name| between::town_behind(page.text, name).is_some()).count());
            let kind = found().next().and_then(|name| kind_of(page.text, name));
            let kind =
                kind.filter(|_| most(found().filter(|&name| kind_of(page.text, name) == kind).count()));
            for (head, line) in heads.iter_mut().zip(&lines) {
                if head.credit.is_empty()
                    && let Some((name, _)) = line.and_then(name_at)
                {
                    let name = between::town_behind(page.text, name).filter(|_| towns).unwrap_or(name);
                    head.credit = kind.and_then(|kind| without_kind(page.text, name, kind)).unwrap_or(name);
                }
            }
        }
    }
}

/// A place below a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// So many lines further than the next.
    Below(usize),
    /// Below the first date.
    Dated,
}

/// The short line at a place below a heading.
fn line_beside(
    page: &Page,
    head: &Head,
    article: &ArticleRec,
    place: Beside,
    dates: &mut Vec<Found>,
) -> Option<usize> {
    let until = article.end as usize;
    let below = head.lines.1 as usize..until;
    let i = match place {
        Beside::Below(further) => below.start + further,
        Beside::Dated => {
            let mut dates = below
                .take(HEAD)
                .take_while(|&i| page.shapes[i].may_head())
                .filter(|&i| page.shapes[i].digits() && front::is_date(page, i, dates));
            dates.next()? + 1
        }
    };
    let above = |i: usize| page.shapes[i].may_head() && !page.shapes[i].stops();
    let shape = page.shapes.get(i).filter(|_| i < until)?;
    let fits = matches!(page.form(i), Form::Bare | Form::Label(_) | Form::Emphasis)
        && !page.field(i)
        && (!shape.digits() || is_numbered_name(page, i, dates))
        && !shape.stops()
        && head.outlet.is_empty()
        && head.lines.0 < head.lines.1
        && (head.lines.1 as usize..i).all(above);
    fits.then_some(i)
}

/// Whether a line that holds figures is a name that ends in a number, and says no date and no page.
fn is_numbered_name(page: &Page, i: usize, dates: &mut Vec<Found>) -> bool {
    let s = page.line(i);
    let named = s.starts_with(opening::is_letter) && s.ends_with(|c| opening::digit(c).is_some());
    if !named || glance::before_page(s).is_some() {
        return false;
    }
    dates.clear();
    dates::read(page.text, page.lines[i], dates);
    dates.is_empty()
}

/// Which part of a line is a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Whole,
    /// `X - Y`, `X: Y`
    First,
    Last,
}

/// What stands in the brackets around a line.
fn bracketed(page: &Page, line: Span) -> Option<Span> {
    let s = &page.text[line];
    let inner = s.strip_prefix('(').and_then(|s| s.strip_suffix(')'));
    let inner = inner.or_else(|| s.strip_prefix('[')?.strip_suffix(']'))?;
    Some(trim_span(page.text, Span::of(page.text, inner)))
}

/// Whether the other of two names at a line is known to be a person's, a town's or a section's.
fn told_beside(page: &Page, i: usize, side: Side) -> bool {
    let Some((name, _)) = name_at(page, i, if side == Side::First { Side::Last } else { Side::First }) else {
        return false;
    };
    let first = fold::first_word(page.text, name).map_or(0, |word| fold::extend(0, word));
    VOCABULARY.by_key(fold::key(&page.text[name])) & (PLACE | SECTION) != 0
        || VOCABULARY.by_key(first) & (GIVEN | HONORIFIC) != 0
}

/// The name at a line, and whether quotation marks or a word before it say that it is one.
fn name_at(page: &Page, i: usize, side: Side) -> Option<(Span, bool)> {
    let line = match page.form(i) {
        Form::Emphasis => opening::read(page.text, page.lines[i]).rest,
        _ => page.lines[i],
    };
    let label = opening::label(page.text, line).filter(|label| !label.rest.is_empty());
    let (name, quoted) = match (side, label) {
        (Side::Whole, None) => {
            let line = behind_comma(page, line).unwrap_or(line);
            let inner = quotation::of_line(page.text, line).or_else(|| bracketed(page, line));
            let name = inner.unwrap_or_else(|| opening::unquote(page.text, line));
            let name = between::without_page(page.text, without_key(page, name)?);
            (name, name != line)
        }
        (Side::First, Some(label)) => (label.name, false),
        (Side::Last, Some(label)) => (label.rest, false),
        _ => return None,
    };
    let brief = page.text[name].split_whitespace().nth(LONGEST).is_none();
    (brief && !name.is_empty()).then_some((name, quoted))
}

/// The outlet behind a comma and its writer's name: `W, "X"`.
fn behind_comma(page: &Page, line: Span) -> Option<Span> {
    let (writer, name) = page.text[line].rsplit_once([',', '،'])?;
    let name = trim_span(page.text, Span::of(page.text, name));
    let quoted = opening::unquote(page.text, name) != name;
    let first = fold::first_word(page.text, line).map_or(0, |word| fold::extend(0, word));
    let given = || VOCABULARY.by_key(first) & (GIVEN | HONORIFIC) != 0;
    let known = || VOCABULARY.by_key(fold::key(&page.text[name])) & OUTLET != 0;
    let named = !writer.contains([',', '،', '"', '«', '“']) && !name.is_empty();
    (named && (quoted || given() || known())).then_some(name)
}

/// A name without the words that say a text is owed to it: `نقلا عن X`. None where they say who wrote it.
pub(super) fn without_key(page: &Page, name: Span) -> Option<Span> {
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
        Some(first) if owed > 0 => {
            // with the mark that opens a quotation
            let rest = trim_span(page.text, Span::new(words[owed - 1].span.end, name.end));
            let rest = Span::new(rest.start.min(first.span.start), name.end);
            // a word for it may be a key: `Source: X`
            let rest = Span::of(page.text, page.text[rest].trim_start_matches([':', '：', '/', ' ']));
            Some(opening::unquote(page.text, between::without_page(page.text, rest)))
        }
        _ => Some(name),
    }
}

/// Where headings are known by the contents, and nearly all articles have a line above theirs: the names
/// of outlets.
pub(super) fn outlets_over(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) {
    let over = |head: &Head, article: &ArticleRec| {
        let i = article.first as usize;
        let fits = head.credit.is_empty()
            && head.outlet.is_empty()
            && article.first < head.lines.0
            && head.lines.0 < head.lines.1
            && page.form(i) == Form::Bare
            && !page.shapes[i].digits()
            && name_at(page, i, Side::Whole).is_some();
        fits.then_some(i)
    };
    let (mut tally, mut dated) = (Tally::default(), 0);
    for (head, article) in heads.iter().zip(&found.articles) {
        let Some((i, name)) = over(head, article).and_then(|i| Some((i, name_at(page, i, Side::Whole)?.0)))
        else {
            continue;
        };
        tally.add(names, &page.text[name]);
        dated += usize::from(page.shapes[i + 1].digits() && front::is_date(page, i + 1, dates));
    }
    if !tally.are_outlets(heads.len(), found, eight_in_ten(dated, tally.names)) {
        return;
    }
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        if let Some(i) = over(head, article) {
            head.credit = name_at(page, i, Side::Whole).map_or(head.credit, |name| name.0);
        }
    }
}

/// The outlet in a line of its own: without the date and the page that databases print behind it;
/// empty where a date comes first.
pub(super) fn outlet_in(page: &Page, words: Span, dates: &mut Vec<Found>) -> Span {
    dates.clear();
    if numbered(&page.text[words]) {
        dates::read(page.text, words, dates);
    }
    outlet_beside(page, words, dates)
}

/// The same, for a line whose times these are.
fn outlet_beside(page: &Page, words: Span, dates: &[Found]) -> Span {
    let s = &page.text[words];
    if let Some(close) = close_of_names(s) {
        let open = s.chars().next().map_or(0, char::len_utf8);
        return trim_span(page.text, Span::new(words.start + open as u32, words.start + close as u32));
    }
    // a number without a date numbers something: `<<A9::41>>`, `No. 12, p. 3`
    let end = match dates.first() {
        Some(date) => date.lead.start,
        None if let Some(name) = between::before_issue(page.text, words) => name.end,
        None if let Some(paged) = glance::before_page(s) => words.start + paged as u32,
        None if glance::holds_page(s) => between::without_page(page.text, words).end,
        None if numbered(s) && (recurring::mask(s).is_some() || between::ends_in_day(s)) => {
            words.start + between::before_day(s) as u32
        }
        None => words.end,
    };
    let marks = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ',' | '،'
                    | ';'
                    | '-'
                    | '–'
                    | '—'
                    | '|'
                    | '/'
                    | '['
                    | ']'
                    | '('
                    | ')'
                    | '_'
                    | '*'
                    | '·'
                    | '•'
                    | '>'
                    | '#'
            )
    };
    let name = page.text[Span::new(words.start, end)].trim_matches(marks);
    // `X | No. 12 | Sunday 3 May | p. 8`
    let name = name.split_once(" | ").filter(|(_, rest)| numbered(rest)).map_or(name, |(name, _)| name);
    // `X · print`, `X, city edition`
    let name = name.split_once(['·', '•']).map_or(name, |(name, _)| name.trim_end());
    let name =
        name.rsplit_once(',').filter(|(_, last)| between::names_edition(last)).map_or(name, |(name, _)| name);
    // `X – editorial`
    let kind = |kind: &str| PressWord::words(kind).next().is_some_and(PressWord::tells_of_text);
    let name = [" – ", " - ", " — "]
        .iter()
        .find_map(|dash| name.split_once(dash))
        .filter(|parts| kind(parts.1))
        .map_or(name, |parts| parts.0);
    // `X (its town), 12 March`
    let name = name.split_once(" (").map_or(name, |(name, _)| name);
    name_alone(page, Span::of(page.text, name))
}

/// Where the name ends in quotation marks that a line opens with; the last of several that a letter joins.
fn close_of_names(s: &str) -> Option<usize> {
    let open = s.chars().next().filter(|c| matches!(c, '"' | '“' | '«' | '„'))?.len_utf8();
    let close = open + s[open..].find(['"', '”', '»', '“'])?;
    let after = &s[close + s[close..].chars().next().map_or(0, char::len_utf8)..];
    let next = after.trim_start().strip_prefix('و').map(str::trim_start);
    let last = next.and_then(|next| Some(s.len() - next.len() + close_of_names(next)?));
    last.or(Some(close))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_town_and_a_kind_beside_all_names_are_no_part_of_them() {
        let text =
            "پل کی مرمت مکمل ہونے کے بعد اسے دونوں کناروں کے رہنے والوں کے لیے دوبارہ کھول دیا گیا ہے۔";
        let item =
            |headline: &str, outlet: &str| format!("{headline}\n{outlet}\n\n{text}\n{text}\n\n* * *\n");
        let digest = [
            item("نیا پل کھل گیا", "روزنامہ آئینہ، کوئٹہ"),
            item("بندرگاہ پر پہلا جہاز", "روزنامہ صدائے کوہ، لاہور"),
            item("گندم کی نئی قیمت", "روزنامہ قلم، پشاور"),
            item("پرانا بازار بند", "روزنامہ ندائے ساحل، کراچی"),
        ];
        let text = format!("اردو اخبارات کا خلاصہ\n\n{}", digest.concat());
        let digest = crate::parse(&text).unwrap();
        let sources: Vec<_> = digest.articles().filter_map(|article| article.source()).collect();
        assert_eq!(sources, ["آئینہ", "صدائے کوہ", "قلم", "ندائے ساحل"]);
    }

    #[test]
    fn some_outlets_have_writers_beside_them() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads = [
            "الجسر الجديد يفتح أبوابه للمشاة والعربات",
            "السوق القديم يعود إلى أهله بعد عام",
            "سفينة القمح الأولى تصل إلى الميناء",
            "العبارة تتوقف يوما كاملا عن العمل",
            "من يدفع ثمن الطحين في الضفتين؟",
        ];
        let papers = ["هآرتس", "معاريف", "قلم الضفة", "الأهرام", "الحياة"];
        let forms: [fn(&str, usize) -> String; 2] = [
            |x, k| if k == 2 { format!("تيسير الجسري، \"{x}\"") } else { format!("\"{x}\"") },
            |x, k| if k % 2 == 0 { format!("تيسير الجسري / {x}") } else { x.to_owned() },
        ];
        for form in forms {
            let piece = |(k, (head, paper)): (usize, (&&str, &str))| {
                format!("{head}\n{}\n{text} {text} {text}\n{text} {text}\n\n", form(paper, k))
            };
            let pieces = heads.iter().zip(papers).enumerate().map(piece);
            let digest = format!("أضواء على الصحافة\n\n{}", pieces.collect::<String>());
            let digest = crate::parse(&digest).unwrap();
            assert_eq!(
                digest.articles().map(|article| article.source()).collect::<Vec<_>>(),
                papers.map(Some)
            );
        }
    }

    #[test]
    fn what_all_names_are_called_is_no_part_of_them() {
        let text = "Yeni köprü bir yıllık çalışmanın ardından pazar günü yayalara ve arabalara açıldı, törene iki yakadan gelenler katıldı.";
        let names = ["Köprü Postası", "Liman", "Ova", "Tepe"];
        let pieces: String =
            names.iter().map(|name| format!("{name} Gazetesi\n\"Yeni köprü\"\n{text}\n\n")).collect();
        let digest = format!("Günlük basın özeti\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, names.map(|name| (Some("Yeni köprü"), Some(name))));
    }

    #[test]
    fn names_stand_in_quotation_marks_behind_kinds_that_differ() {
        let text = "The ferry to the far shore runs again, and those who live there need not walk to the mill and back.";
        let kinds = ["Zeitung", "Magazin", "Zeitung", "Zeitschrift"];
        let names = ["Neue Fähre", "Seil und Brot", "Uferblatt", "Der Müller"];
        let pieces: String = kinds
            .iter()
            .zip(names)
            .map(|(kind, name)| format!("{kind} \"{name}\":\nEine Brücke mehr am Fluss\n{text}\n{text}\n\n"))
            .collect();
        let digest = format!("Pressespiegel\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), names.map(Some));
    }

    #[test]
    fn kinds_of_texts_issues_and_pages_stand_behind_outlets_that_nobody_listed() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let papers = ["مرسال", "قلم الضفة", "نداء الجبل", "صدى الوادي"];
        let ends = [" – مقال افتتاحي", " – تقرير", " | العدد 88 | الأحد 17 رجب | ص 4", ""];
        let pieces: String = papers
            .iter()
            .zip(ends)
            .map(|(paper, end)| {
                format!("***\n{paper}{end}\nالجسر يفتح أبوابه أمام {paper}\n\n{text}\n\n{text}\n\n")
            })
            .collect();
        let digest = format!("أقوال الصحف\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        assert_eq!(digest.articles().filter_map(|article| article.source()).collect::<Vec<_>>(), papers);
    }

    #[test]
    fn a_known_agency_among_papers_has_no_kind_either() {
        let text =
            "ساخت پل تازه پس از یک سال پایان یافت و مردم دو سوی رود در جشن گشایش آن شرکت کردند و شاد شدند.";
        let piece = |(head, source): (&str, &str)| format!("{head}\n\n{text}\n{text}\nمنبع: {source}\n\n");
        let items = [
            ("پل تازه باز شد", "روزنامه کیهان"),
            ("نرخ تازه گندم", "روزنامه قلم ساحل"),
            ("بندر بی‌کشتی", "خبرگزاری ایسنا"),
            ("بازار کهنه بسته شد", "روزنامه آوای کوه"),
            ("قایق‌ها برگشتند", "روزنامه ندای دشت"),
        ];
        let digest = format!("بریده جراید\n\n{}", items.map(piece).concat());
        let digest = crate::parse(&digest).unwrap();
        let sources: Vec<_> = digest.articles().filter_map(|article| article.source()).collect();
        assert_eq!(sources, ["کیهان", "قلم ساحل", "ایسنا", "آوای کوه", "ندای دشت"]);
    }

    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEADS: [&str; 5] = [
        "الجسر الجديد يفتح أبوابه للمشاة والعربات",
        "السوق القديم يعود إلى أهله بعد عام",
        "سفينة القمح الأولى تصل إلى الميناء",
        "العبارة تتوقف يوما كاملا عن العمل",
        "من يدفع ثمن الطحين في الضفتين؟",
    ];

    /// The sources of articles with such lines below their headlines.
    fn sources(title: &str, below: impl Fn(usize) -> String) -> Vec<Option<String>> {
        let piece = |(k, head): (usize, &&str)| {
            format!("* * *\n{head}\n{}\n{TEXT} {TEXT}\n{TEXT} {TEXT}\n\n", below(k))
        };
        let digest = format!("{title}\n\n{}", HEADS.iter().enumerate().map(piece).collect::<String>());
        let digest = crate::parse(&digest).unwrap();
        assert_eq!(digest.len(), HEADS.len());
        digest.articles().map(|article| article.source().map(str::to_owned)).collect()
    }

    #[test]
    fn outlets_that_nobody_listed_are_told_by_their_build_and_by_what_stands_beside() {
        let papers = ["المرايا", "شباك", "القلم اليومي", "نداء التل", "الوادي"];
        let all: Vec<_> = papers.map(|paper| Some(paper.to_owned())).to_vec();
        let review = "جولة في الصحف";
        assert_eq!(sources(review, |k| papers[k].to_owned()), all);
        assert_eq!(sources(review, |k| format!("*{} - بيروت*", papers[k])), all);
        // a writer's name beside them needs no title
        let writers = ["سامي الخطيب", "محمد الغيم", "خالد الرمل", "أحمد القصب", "هدى المنصور"];
        assert_eq!(sources("مختارات الأسبوع", |k| format!("{} / {}", writers[k], papers[k])), all);
    }

    #[test]
    fn writers_towns_sections_and_days_are_no_outlets() {
        let none = vec![None; HEADS.len()];
        let review = "جولة في الصحف";
        let towns = ["القاهرة", "بيروت", "عمان", "بغداد", "دمشق"];
        let sections = ["سياسة", "اقتصاد", "رياضة", "محليات", "ثقافة"];
        let writers = ["حسام الوادي", "رامز القصب", "تيسير الجسري", "نادر الغيم", "وجدي الرمل"];
        for lines in [towns, sections, writers] {
            assert_eq!(sources(review, |k| lines[k].to_owned()), none, "{lines:?}");
        }
    }

    #[test]
    fn editions_and_media_behind_outlets_are_no_part_of_them() {
        let text = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was laid.";
        let heads = [
            "Bread again, and no flour",
            "Who pays for the wool?",
            "A ferry without an end",
            "The weir in winter",
        ];
        let papers = ["Shore Echo", "The Lantern of the Weir", "Mill Post", "Quay Herald"];
        let forms: [fn(&str, usize) -> String; 2] = [
            |x, k| format!("{x} · Print · 1{k} May 2024 · page {k}"),
            |x, k| format!("{x}, city edition, 1{k}.05.2024, page {k}"),
        ];
        for form in forms {
            let piece = |k: usize| format!("{}\n{}\n{text}\n\n", heads[k], form(papers[k], k + 1));
            let text = format!("Press review\n\n{}", (0..4).map(piece).collect::<String>());
            let digest = crate::parse(&text).unwrap();
            assert_eq!(
                digest.articles().map(|article| article.source()).collect::<Vec<_>>(),
                papers.map(Some)
            );
        }
    }
}
