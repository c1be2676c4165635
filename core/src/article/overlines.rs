//! Lines that portals and papers leave over a headline: the way to the page, a section, a kind of text, the number and
//! the day of an issue, a place with its agency. None of them is the headline; it stands below.

use super::heads::{Head, hold_day, lines};
use crate::dates::{self, Found};
use crate::lookup::{
    BYLINE, COUNTED, GENERIC, GENRE, GIVEN, HONORIFIC, OWN, PLACE, PORTAL, Phrases, ROLE, SECTION, Tags,
    VOCABULARY,
};
use crate::names::{Names, is_site};
use crate::records::*;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::front;
use crate::structure::glance;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::text::fold;
use crate::words::function::ARTICLE;
use crate::words::portal::HOME;
use crate::words::sections::{BINDS, ENDS_OF_SECTIONS, OF_SECTIONS};
use crate::words::whole::PART_ORDINALS;
use std::sync::LazyLock;

static HOMES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(HOME));
static SECTION_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(OF_SECTIONS));
static SECTION_ENDS: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::of(&[OF_SECTIONS, ENDS_OF_SECTIONS].concat()));
static ORDINALS: LazyLock<Phrases<u32>> = LazyLock::new(|| Phrases::new(PART_ORDINALS.iter().copied()));

/// No such line is wider.
const WIDEST: u8 = 120;

/// Where in a line the name of a portal's first page ends.
const HOME_REACH: usize = 24;

/// No line of sections, or of a place and its agency, is wider.
const BRIEF: u8 = 64;

/// A length of time since a text was published is no wider.
const AGO: u8 = 30;

/// What a line over a headline is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Over {
    /// Its words say so, whatever stands below.
    Told,
    /// It is so short beside the line below that it may be.
    Short,
    /// An outlet, which a digest has customs for.
    Outlet,
    /// A writer, where the text does not speak of one so called.
    Writer,
}

/// Moves the headings of articles down past what stands over their headlines.
pub(super) fn past(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) {
    const MOST: usize = 4;
    let single = heads.len() == 1;
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        for _ in 0..MOST {
            let Some((i, over)) = below(page, names, head, article, single, dates) else { break };
            let (above, first) = (head.words, head.lines.0);
            *head = lines(page, i, article.end as usize);
            if over == Over::Outlet {
                (head.outlet, head.lines.0) = (trim_marks(page.text, above), first);
            }
        }
    }
}

/// The line of the headline, where the line taken for it stands over it.
fn below(
    page: &Page,
    names: &Names,
    head: &Head,
    article: &ArticleRec,
    single: bool,
    dates: &mut Vec<Found>,
) -> Option<(usize, Over)> {
    let (i, end) = (head.lines.0 as usize, article.end as usize);
    let alone = head.lines.1 == head.lines.0 + 1 && !head.field && head.ordinal == NONE;
    let free = head.outlet.is_empty() && head.credit.is_empty() && head.writer.is_empty();
    if !alone || !free || article.entry != NONE || i + 2 >= end {
        return None;
    }
    let shape = &page.shapes[i];
    let next = &page.shapes[i + 1];
    if shape.columns > WIDEST || shape.is_marked() || !(next.may_head() || next.is_url() || next.is_tags()) {
        return None;
    }
    // nothing so much longer than the next line stands over a headline, but for the way to a page
    let longer = next.may_head() && usize::from(next.columns) * 2 < usize::from(shape.columns);
    let leads = |b: &u8| matches!(b, b'>' | b'|' | b'/' | b'\\' | 0xc2 | 0xe2);
    if longer && !page.line(i).as_bytes().iter().any(leads) {
        return None;
    }
    let over = what(page, names, i, dates).filter(|&over| single || over != Over::Outlet)?;
    let j = headline(page, i + 1, end, over, dates)?;
    let fits = match over {
        Over::Told => true,
        Over::Short | Over::Outlet => is_longer(page, i, j) && is_over_text(page, j, end, dates),
        Over::Writer => is_longer(page, i, j) && !is_told_of(page, i, j, end),
    };
    fits.then_some((j, over))
}

/// The line below that may be the headline.
fn headline(page: &Page, from: usize, end: usize, over: Over, dates: &mut Vec<Found>) -> Option<usize> {
    const FAR: usize = 4;
    for i in (from..end).take(if matches!(over, Over::Short | Over::Outlet) { 1 } else { FAR }) {
        let shape = &page.shapes[i];
        if shape.is_url() || shape.is_tags() || is_address(page.line(i)) {
            continue;
        }
        if !shape.may_head() || page.field(i) && over != Over::Told {
            return None;
        }
        if page.field(i) || front::is_date(page, i, dates) || front::is_byline(page, i) {
            continue;
        }
        let sentence = page.line(i).trim_end().ends_with(['.', '。', '।', '۔']) && page.is_text(i);
        let words = page.line(i).contains(opening::is_letter);
        return (words && !sentence && i + 1 < end && !shape.is_marked()).then_some(i);
    }
    None
}

/// Whether a line is an address of mail or in a network.
fn is_address(s: &str) -> bool {
    s.contains('@') && !s.contains(' ')
}

/// Whether the line below is so much longer that it is the headline of the two.
fn is_longer(page: &Page, i: usize, j: usize) -> bool {
    const LEAST: usize = 20;
    let [above, below] = [i, j].map(|i| glance::columns(page.line(i)));
    below >= LEAST && below * 10 >= above * 18 && !page.shapes[j].stops()
}

/// Whether a day, a field, a writer or text follows a headline.
fn is_over_text(page: &Page, j: usize, end: usize, dates: &mut Vec<Found>) -> bool {
    const FAR: usize = 3;
    (j + 1..end).take(FAR).any(|i| {
        page.is_text(i)
            || page.field(i)
            || front::is_date(page, i, dates)
            || hold_day(dates)
            || front::is_byline(page, i)
    })
}

/// Whether the text below speaks of one who is called as line `i` is.
fn is_told_of(page: &Page, i: usize, j: usize, end: usize) -> bool {
    let last = page.line(i).split_whitespace().next_back().unwrap_or_default();
    let text = page.text[page.span(j, end).range()].as_bytes();
    memchr::memmem::find(text, last.as_bytes()).is_some()
}

fn what(page: &Page, names: &Names, i: usize, dates: &mut Vec<Found>) -> Option<Over> {
    let s = page.line(i);
    let shape = &page.shapes[i];
    // most headlines have more words and no mark
    let marked = may_divide(s.as_bytes());
    if !marked && !shape.digits() && glance::has_more_words(s, 4) {
        return None;
    }
    if marked && is_way(s) || HOMES.get(s).is_some() {
        return Some(Over::Told);
    }
    if shape.stops() && !s.ends_with('.') || glance::has_more_words(s, 14) {
        return None;
    }
    let brief = shape.columns <= BRIEF;
    if brief && is_section(names, s) {
        return Some(Over::Told);
    }
    dates.clear();
    if shape.digits() {
        dates::read(page.text, page.lines[i], dates);
        if is_issue(page, names, i, dates) {
            return Some(Over::Told);
        }
    } else if shape.columns <= AGO && front::is_date(page, i, dates) {
        return Some(Over::Told);
    }
    if brief && marked && is_sent(page, names, i, dates) {
        return Some(Over::Told);
    }
    let known = names.of(s.trim_matches(|c: char| !c.is_alphanumeric()));
    let cased = || !s.split_whitespace().any(|word| word.len() > 3 && word.starts_with(char::is_lowercase));
    if known.listed || known.worded && cased() {
        return Some(Over::Outlet).filter(|_| !shape.digits() && !shape.stops());
    }
    // a place or a word may have a full stop
    if shape.digits() || shape.stops() && s.contains(' ') {
        return None;
    }
    if is_writer(s) {
        return Some(Over::Writer);
    }
    (is_short(names, s) || may_be_section(s)).then_some(Over::Short)
}

/// Whether a line may hold a mark that divides it: a byte that one of them is or begins with.
fn may_divide(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().any(|(at, b)| match b {
        b'>' | b'<' | b'/' | b'\\' | b'|' | b'-' | b',' | b'(' | b'[' | b':' | b'#' | b'&' | 0xe2 | 0xc2
        | 0xef => true,
        0x8c => at > 0 && bytes[at - 1] == 0xd8,
        0x80 => at > 0 && bytes[at - 1] == 0xd9,
        _ => false,
    })
}

/// What a phrase means.
fn tags(s: &str) -> Tags {
    VOCABULARY.by_key(fold::key(s))
}

/// Whether a line leads to a page: `World > Economy`, `World » Economy`.
fn is_way(s: &str) -> bool {
    const WORDS: usize = 5;
    const MARKS: [char; 8] = ['>', '›', '»', '→', '←', '⟩', '❯', '▸'];
    // most lines hold no byte that these are or begin with
    let held = memchr::memchr3(b'>', 0xe2, 0xc2, s.as_bytes()).is_some();
    let mark = if held { s.chars().find(|c| MARKS.contains(c)) } else { None };
    let Some(mark) = mark else {
        // most marks of such lines are others' too
        let other = s.chars().take(HOME_REACH).find(|c| "/\\|«‹<•·:".contains(*c));
        return other.is_some_and(|mark| leads_home(s, mark));
    };
    if s.contains('«') {
        return false;
    }
    let parts = || s.split(mark).map(str::trim).filter(|part| !part.is_empty());
    let brief = |part: &str| !glance::has_more_words(part, WORDS) && part.contains(opening::is_letter);
    let quoted = s.contains(['"', '“', '”']);
    parts().count() >= 2 && !quoted && parts().rev().skip(1).all(brief) || leads_home(s, mark)
}

/// Whether the parts of a line between such marks begin with a portal's first page.
fn leads_home(s: &str, mark: char) -> bool {
    let Some((first, rest)) = s.split_once(mark) else { return false };
    first.len() < 40
        && !rest.trim().is_empty()
        && (HOMES.get(first).is_some() || tags(first) & PORTAL != 0 && front::leads_home(s))
}

/// Whether a line is nothing but sections and kinds of texts, one at least, and places beside them.
fn is_section(names: &Names, s: &str) -> bool {
    const WORDS: usize = 6;
    if glance::has_more_words(s, 2 * WORDS) {
        return false;
    }
    let known = |part: &str| tags(part) & (SECTION | OWN | GENRE) != 0;
    let s = s.trim_matches(|c: char| !c.is_alphanumeric());
    if known(s) {
        return !is_also_outlet(names, s);
    }
    let parts = || {
        s.split([
            '|', '/', '\\', ',', '،', '؛', '·', '•', '&', '+', '>', '»', '–', '—', '-', '・', '／', '｜',
            ':', '#',
        ])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    };
    let beside = |part: &str| known(part) || tags(part) & PLACE != 0 || is_writer(part);
    if parts().count() > 1 {
        return parts().count() <= 4 && parts().any(known) && parts().all(beside);
    }
    if glance::has_more_words(s, 4) {
        return false;
    }
    // `X and Y`, and words that only sections have beside others
    let bound = || s.split_whitespace().filter(|word| !BINDS.contains(word));
    bound().count() > 1 && bound().all(|word| known(word) || word.strip_prefix('و').is_some_and(known))
}

/// Whether a line of two or three words has one that sections have beside others, or a section joined to another word.
fn may_be_section(s: &str) -> bool {
    const WORDS: usize = 3;
    let s = s.trim_matches(|c: char| !c.is_alphanumeric());
    if glance::has_more_words(s, WORDS) || !s.contains(' ') {
        return false;
    }
    let mut words = s.split_whitespace();
    let (Some(first), Some(last)) = (words.next(), words.next_back()) else { return false };
    let middle = words.next();
    let known = |part: &str| tags(part) & (SECTION | GENRE) != 0;
    let joined = middle.is_none_or(|word| BINDS.contains(&word) || matches!(word, "&" | "+"));
    let beside = match middle {
        Some(_) => joined && (known(first) || known(last)),
        None => known(first) && (!first.is_ascii() || last.starts_with('و')),
    };
    beside || SECTION_WORDS.get(first).is_some() || SECTION_ENDS.get(last).is_some()
}

/// Whether a section is an outlet's name as well, which no other word tells it from.
fn is_also_outlet(names: &Names, s: &str) -> bool {
    let known = names.of(s);
    known.listed && !known.is_ambiguous()
}

/// Whether a line whose dates are `found` gives a day, and beside it no more than where and in which issue.
fn is_issue(page: &Page, names: &Names, i: usize, found: &[Found]) -> bool {
    const OTHERS: usize = 4;
    let line = page.lines[i];
    if front::is_numbered_day(page, i, found) {
        return true;
    }
    let (Some(first), Some(last)) = (found.first(), found.last()) else {
        return is_counted(page.line(i));
    };
    if !hold_day(found) {
        return false;
    }
    let start = if first.lead.is_empty() { first.span.start } else { first.lead.start };
    let before = Span::new(line.start, start.max(line.start));
    let behind = Span::new(last.span.end, line.end);
    let marked = |s: &str| {
        s.trim().is_empty()
            || s.trim_end().ends_with(['|', '-', '–', '—', ',', '،', '/', '•', '·', '(', ':', ']'])
    };
    let parts = [before, behind].map(|part| &page.text[part]);
    let told = |word: &str| {
        let number = word.chars().all(|c| opening::digit(c).is_some());
        number
            || BINDS.contains(&word)
            || ORDINALS.get(word).is_some()
            || COUNTED.by_key(fold::key(word)).is_some()
            || word.chars().count() == 1
    };
    let words = |part: &str| {
        part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !told(word)).count()
    };
    if !marked(parts[0]) && words(parts[0]) > 0 {
        return false;
    }
    let known = |part: &str| {
        let part = part.trim_matches(|c: char| !c.is_alphanumeric());
        part.is_empty()
            || names.of(part).is_outlet()
            || tags(part) & (PLACE | SECTION | GENRE) != 0
            || words(part) == 0
    };
    let mut pieces =
        parts.iter().flat_map(|part| part.split(['|', ',', '،', '•', '·', '/', '(', ')', '-', '–', '—']));
    words(parts[0]) + words(parts[1]) <= OTHERS && pieces.all(known)
}

/// A name without the marks around it.
fn trim_marks(text: &str, words: Span) -> Span {
    Span::of(text, text[words].trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether a line is an issue's number and what counts with it: `Vol. 3, No. 12`.
fn is_counted(s: &str) -> bool {
    let mut words = s.split(|c: char| !c.is_alphanumeric() && c != '№').filter(|word| !word.is_empty());
    let (mut called, mut numbers) = (s.contains(['№']), 0);
    let all = words.all(|word| {
        let number = word.chars().all(|c| opening::digit(c).is_some());
        let calls = !number && COUNTED.by_key(fold::key(word)).is_some();
        numbers += usize::from(number);
        called |= calls;
        number || calls || word == "№"
    });
    all && called && numbers > 0
}

/// Whether a line is where a text was filed, by whom and on which day, and nothing else: `TOWN, 8 March (AGENCY).-`,
/// `OUTLET, TOWN`.
fn is_sent(page: &Page, names: &Names, i: usize, found: &[Found]) -> bool {
    const WORDS: usize = 10;
    let s = page.line(i);
    if glance::has_more_words(s, WORDS) {
        return false;
    }
    let (mut places, mut named, mut days, mut unknown) = (0, 0, found.len(), 0);
    let cut = s.split(['(', ')', '[', ']', ',', '،', '/', '-', '–', '—', ':', '=', 'ـ', '|', '؛']);
    for part in
        cut.map(|part| part.trim_matches(|c: char| !c.is_alphanumeric())).filter(|part| !part.is_empty())
    {
        let known = tags(part);
        if dates::is_yearless(part) {
            days += 1;
        } else if names.of(part).listed || known & GENERIC != 0 || is_site(part) {
            named += 1;
        } else if known & PLACE != 0 {
            places += 1;
        } else if part.chars().all(|c| opening::digit(c).is_some()) {
        } else {
            unknown += 1;
        }
    }
    // a place alone may be anything
    let town = || {
        let (first, rest) = s.split_once(" (").unwrap_or_default();
        let brief = first.starts_with(char::is_uppercase) && !glance::has_more_words(first, 2);
        brief && unknown == 1 && rest.trim_end_matches(['-', '–', '—', ' ', '.', ':']).ends_with(')')
    };
    named > 0 && (unknown == 0 && (places > 0 || days > 0) || town())
}

/// Whether a line is the name of a person: two or three words behind a given name or a title.
fn is_writer(s: &str) -> bool {
    let words = s.split_whitespace().count();
    if !(2..=4).contains(&words)
        || !s.chars().all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '-' | '\'' | '’' | '\u{200c}'))
    {
        return false;
    }
    let cased = s.split_whitespace().all(|word| !word.starts_with(char::is_lowercase));
    let (mut given, mut other) = (false, false);
    let line = Span::new(0, s.len() as u32);
    VOCABULARY.openings_of(fold::walk(s, line), |count, tags| {
        given |= tags & (GIVEN | HONORIFIC) != 0 && count < words;
        other |= tags & (BYLINE | ROLE | SECTION | PLACE) != 0 && tags & GIVEN == 0;
    });
    // a name and a surname by their form, as Arabic has them
    let formed = || {
        let (first, last) = s.split_once(' ').unwrap_or_default();
        let short = (3..=6).contains(&first.chars().count()) && !first.starts_with(ARTICLE);
        let surname = last.starts_with(ARTICLE) && last.ends_with('ي') && last.chars().count() >= 6;
        short && surname && tags(first) == 0
    };
    (given || words == 2 && formed()) && cased && !other
}

/// Whether a line may be a section that no table knows: a word, or two or three in capitals.
fn is_short(names: &Names, s: &str) -> bool {
    const LETTERS: usize = 3;
    let s = s.trim_end_matches('.');
    let words = s.split_whitespace().count();
    let plain =
        |c: char| opening::is_letter(c) || matches!(c, '-' | '\'' | '’' | '\u{200c}' | '&' | ' ' | ':' | '/');
    if !s.chars().all(plain) || glance::columns(s) < LETTERS {
        return false;
    }
    let capital = !s.contains(char::is_lowercase) && s.contains(char::is_uppercase);
    (words == 1 || capital && words <= 3) && !names.of(s).is_outlet()
}

#[cfg(test)]
mod tests {
    const BODIES: [(&str, &str); 12] = [
        (
            "ar",
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما في صباح مشمس.",
        ),
        (
            "en",
            "The new bridge was opened to carts and walkers on the first market day of the season, a year after the first stone was laid in the river bed.",
        ),
        (
            "fr",
            "Le pont neuf a rouvert aux passants et aux charrettes, un an après la pose de la première pierre au milieu du fleuve et de ses crues.",
        ),
        (
            "de",
            "Die neue Brücke über den Fluss ist nach einem Jahr Bauzeit für Fußgänger und Karren freigegeben worden, wie die Gemeinde mitteilte.",
        ),
        (
            "es",
            "El puente nuevo abrió al paso de los vecinos y de los carros un año después de que se colocara la primera piedra en el cauce del río.",
        ),
        (
            "tr",
            "Nehrin üzerindeki yeni köprü bir yıllık çalışmanın ardından yayalara ve arabalara açıldı, açılışa iki yakadan çok sayıda kişi katıldı.",
        ),
        (
            "ru",
            "Новый мост через реку открыли для пешеходов и повозок спустя год после начала работ, на открытие пришли жители обоих берегов реки.",
        ),
        (
            "fa",
            "پل تازه روی رودخانه پس از یک سال کار به روی عابران و ارابه‌ها گشوده شد و ساکنان دو سوی رود در آیین گشایش آن حضور داشتند.",
        ),
        (
            "ur",
            "دریا پر بنا نیا پل ایک سال کے کام کے بعد پیدل چلنے والوں اور گاڑیوں کے لیے کھول دیا گیا اور دونوں کناروں کے لوگ افتتاح میں شریک ہوئے۔",
        ),
        (
            "he",
            "הגשר החדש מעל הנהר נפתח להולכי רגל ולעגלות לאחר שנה של עבודה, ותושבי שתי הגדות השתתפו בטקס הפתיחה שנערך במקום.",
        ),
        (
            "zh",
            "經過一年的施工，河上的新橋向行人和車輛開放，兩岸居民參加了開通儀式，並表示對未來的交通便利充滿期待，許多人一早就來到現場。",
        ),
        (
            "ko",
            "일 년의 공사 끝에 강 위의 새 다리가 보행자와 차량에 개방되었고 양안 주민들이 개통식에 참석해 앞으로의 편리함에 기대를 나타냈다고 밝혔다.",
        ),
    ];

    fn body(tongue: &str) -> &'static str {
        BODIES.iter().find(|body| body.0 == tongue).unwrap().1
    }

    fn headlines(text: &str) -> Vec<String> {
        let digest = crate::parse(text).unwrap();
        digest.articles().filter_map(|article| article.headline().map(str::to_owned)).collect()
    }

    #[test]
    fn headlines_stand_below_what_portals_leave_over_them() {
        for (tongue, headline, above) in [
            (
                "ar",
                "الجسر الجديد يفتح أبوابه أمام المشاة",
                &[
                    "سياسة",
                    "أخبار محلية",
                    "الرئيسية » أخبار » محليات",
                    "الرئيسية / سياسة",
                    "الصفحة الرئيسية",
                    "محليات | مجتمع",
                    "#محليات",
                    "تحقيق",
                    "العدد 1234 - الخميس 10 فبراير 2022",
                    "الخميس 10 فبراير 2022 - السنة الثالثة - العدد 512",
                    "غزة / وكالات",
                    "القاهرة: رويترز",
                    "منذ ساعتين",
                    "تكنولوجيا\nمنذ ساعتين",
                    "صحة وجمال",
                ][..],
            ),
            (
                "en",
                "Town opens the new bridge to walkers",
                &[
                    "Home > News > Local",
                    "HOME / NEWS",
                    "OPINION",
                    "Courts & Crime",
                    "Vol. 12, No. 3 | May 2020",
                    "No. 12, 18 October 2022",
                    "LONDON, Oct 18 (Reuters) -",
                    "Sport | Football",
                    "Skip to main content",
                    "Orchards",
                    "NEWS & VIEWS",
                    "Comment | Anna Brook",
                ],
            ),
            (
                "fr",
                "Le pont neuf rouvre aux passants du bourg",
                &[
                    "SOCIÉTÉ",
                    "Accueil > Actualités > Région",
                    "Vie locale",
                    "Reportage - Région",
                    "N° 1234 du 18 octobre 2022",
                    "Batellerie.",
                ],
            ),
            (
                "de",
                "Neue Brücke für Fußgänger freigegeben",
                &[
                    "Startseite › Lokales",
                    "KOMMENTAR",
                    "Nr. 12 / 18. Oktober 2022",
                    "Ulm (dpa)",
                    "Schifffahrt",
                ],
            ),
            (
                "es",
                "El puente nuevo abre al paso de los vecinos",
                &[
                    "Inicio / Sociedad",
                    "Lima, 8 mar. (EFE).-",
                    "Página inicial > Notícias",
                    "Cultura y Sociedad",
                ],
            ),
            (
                "tr",
                "Yeni köprü yayalara açıldı bu sabah",
                &["Anasayfa > Gündem", "Kültür & Sanat", "Haberler › Yerel"],
            ),
            (
                "ru",
                "Новый мост открыли для пешеходов",
                &[
                    "Главная » Новости » Общество",
                    "№ 47 (1203), 21 ноября 2013 г.",
                    "Новости региона",
                    "ОБЩЕСТВО И ВЛАСТЬ",
                    "МОСКВА, 21 ноября. /ТАСС/.",
                ],
            ),
            (
                "fa",
                "پل تازه به روی عابران گشوده شد",
                &[
                    "صفحه نخست > اقتصاد > بازار کار",
                    "گروه اجتماعی",
                    "شماره ۱۱۷۲ - سه‌شنبه ۷ خرداد ۱۳۹۸",
                    "تهران - ایرنا",
                ],
            ),
            (
                "ur",
                "نیا پل پیدل چلنے والوں کے لیے کھول دیا گیا",
                &["صفحۂ اول » پاکستان", "علاقائی خبریں", "بی بی سی اردو ڈاٹ کام، اسلام آباد"],
            ),
            ("he", "הגשר החדש נפתח להולכי רגל", &["ראשי > חדשות > מקומי", "תחבורה"]),
            ("zh", "新橋向行人開放 居民同慶", &["首頁 > 生活", "社會 / 地方", "要聞"]),
            ("ko", "새 다리 보행자에게 개방", &["홈 > 사회", "사회 > 전국", "사회"]),
        ] {
            for over in above {
                let text = format!("{over}\n{headline}\n\n{0}\n\n{0}\n", body(tongue));
                assert_eq!(headlines(&text), [headline], "{over}");
                let dated = format!("{over}\n{headline}\n12.3.2021\n\n{0}\n\n{0}\n", body(tongue));
                assert_eq!(headlines(&dated), [headline], "{over}, dated");
            }
        }
    }

    #[test]
    fn headlines_stay_that_look_like_what_stands_over_them() {
        let text = body("en");
        for (headline, below) in [
            ("A year of mud", "The town still waits for its road to be mended"),
            ("BRIDGE REOPENED AT LAST", "The town walks across it for the first time in a year"),
            ("Opinion divided over the bridge", "Half the town wants it, and the other half has a ferry"),
            ("News agencies close", "They were the last two in the whole of the valley"),
            ("Borrowed time", "A town forgets its river and then, one morning, remembers it"),
            ("Sports hall burns", "Nobody hurt as fire guts the old building by the mill"),
            // whom the text is about
            (
                "Anna Brook",
                "Engineer who taught a valley to build its own bridges\n\nAnna Brook was an engineer of the old school.",
            ),
        ] {
            let page = format!("{headline}\n{below}\n\n{text}\n\n{text}\n");
            assert_eq!(headlines(&page), [headline]);
        }
        // a word over text is its headline
        assert_eq!(headlines(&format!("Storm\n{text}\n\n{text}\n")), ["Storm"]);
    }

    #[test]
    fn an_outlet_or_a_columnist_over_a_headline_is_read() {
        let text = format!(
            "The Weir Gazette\nTown opens the new bridge to walkers\n18 October 2022\n\n{0}\n\n{0}\n",
            body("en")
        );
        let digest = crate::parse(&text).unwrap();
        let article = digest.get(0).unwrap();
        assert_eq!(article.headline(), Some("Town opens the new bridge to walkers"));
        assert_eq!(article.source(), Some("The Weir Gazette"));
        let text = format!(
            "Köşe Yazısı\nNihat Gölge\nngolge@gazete.example\nYeni köprü yayalara açıldı bu sabah\n15 Ekim 2016\n\n{0}\n\n{0}\n",
            body("tr")
        );
        let digest = crate::parse(&text).unwrap();
        let article = digest.get(0).unwrap();
        assert_eq!(article.headline(), Some("Yeni köprü yayalara açıldı bu sabah"));
        assert_eq!(article.bylines().next().unwrap().text(), "Nihat Gölge");
    }

    #[test]
    fn articles_of_a_digest_have_them_too() {
        let heads = [
            "Town opens the new bridge to walkers",
            "Old mill to be sold at last this year",
            "Ferry runs again after the flood",
        ];
        let overs = ["2021-11-21  Reuters", "Sport | Football", "Home > News > Local"];
        let piece = |k: usize| format!("====\n{}\n{}\n\n{2}\n\n{2}\n\n", overs[k], heads[k], body("en"));
        let text: String = (0..3).map(piece).collect();
        assert_eq!(headlines(&text), heads);
    }
}
