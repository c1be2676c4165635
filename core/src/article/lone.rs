//! Writers whom no table knows, by where they stand: a name alone beside a date or before a role, a name below the
//! text. What the text speaks of is nobody's signature.

use super::eastern;
use super::parts::{COMMA, DASH, Part, SLASH, STOP, between, digit, stops};
use super::places::{dateline, may_place};
use super::reader::Reader;
use super::senses::What;
use super::surnames::named_after;
use crate::dates;
use crate::lookup::*;
use crate::records::*;
use crate::span::Span;
use crate::structure::glance;
use crate::text::fold::Word;
use crate::words::credits::OWED;
use crate::words::people::{BEATS, JOINS, PARTICLES, SMALL_KEYS};

/// A line with more bytes is no name alone.
const NAME: usize = 60;

/// Appends the writer that a line right above or below a date is, where nothing else stands in it.
pub(crate) fn beside_date(reader: &mut Reader, line: Span) -> bool {
    if line.len() > NAME || reader.fields.bylines.len() as u32 > reader.since {
        return false;
    }
    if eastern::is_name(&reader.text[line]) {
        return !is_told(reader, line, &reader.text[line]) && push(reader, line);
    }
    reader.tokenise(line);
    if has_form(reader, line, 0, reader.words.len()) {
        return push(reader, line);
    }
    if with_more(reader, line) {
        return true;
    }
    // `PLACE – W`
    reader.times.clear();
    reader.cut(line);
    let ([place, name], [first, second]) = (&reader.parts[..], &reader.senses[..]) else { return false };
    let fits = first.what == What::Unknown
        && second.what == What::Person
        && place.count() <= 2
        && place.after & (DASH | SLASH) != 0
        && may_place(reader, 0);
    if !fits {
        return false;
    }
    let name = name.span;
    dateline(reader, 0, 1, None);
    push(reader, name)
}

/// Appends the writer behind whom a line says where he is or with whom he wrote: `W, à X`, `W avec AGENCY`, `W / X`.
fn with_more(reader: &mut Reader, line: Span) -> bool {
    const MORE: usize = 4;
    let text = reader.text;
    let n = reader.words.len();
    if !text[line].starts_with(char::is_uppercase) || !(3..=4 + MORE).contains(&n) {
        return false;
    }
    let joins = |i: usize| {
        let word = &text[reader.words[i].span];
        OWED.contains(&word) || JOINS.contains(&word)
    };
    let divides = |i: usize| mark_before(reader, i) & (COMMA | SLASH | DASH) != 0;
    let Some(at) = (2..n).find(|&i| divides(i) || joins(i)) else { return false };
    let name = Span::new(line.start, reader.words[at - 1].span.end);
    let lead = usize::from(joins(at) || text[reader.words[at].span].starts_with(char::is_lowercase));
    if at + lead >= n || n - at > MORE || !has_form(reader, name, 0, at) {
        return false;
    }
    let rest = &reader.words[at + lead..];
    let tags = reader.names.whole(rest);
    let cased = rest.iter().all(|word| text[word.span].starts_with(char::is_uppercase));
    let agency = || {
        matches!(
            reader.names.sense(text, &reader.words, part_of(reader, at)).what,
            What::Agency | What::Outlet
        )
    };
    if joins(at) || lead == 0 && tags & PLACE == 0 && agency() {
        // a second writer is read elsewhere
        if joins(at) && tags & (AGENCY | GENERIC) == 0 {
            return false;
        }
        let starts = reader.starts();
        let agency = Span::new(rest[0].span.start, line.end);
        reader.fields.people.push(PersonRec { name, role: Span::default() });
        reader.fields.agencies.push(agency);
        reader.push_byline(line, starts);
        return true;
    }
    let fits = tags & PLACE != 0 || cased && rest.len() <= 2 && tags & (SECTION | ROLE) == 0;
    fits && push(reader, name)
}

/// The words from `at` on as a part behind another.
fn part_of(reader: &Reader, at: usize) -> Part {
    let (first, end) = (at as u32, reader.words.len() as u32);
    let span = Span::new(reader.words[at].span.start, reader.words[reader.words.len() - 1].span.end);
    Part { span, first, end, before: DASH, after: 0 }
}

/// Appends the writer who stands in one line with the date, set off from it: `W (12.3.2021)`.
pub(crate) fn with_date(reader: &mut Reader, line: Span) -> bool {
    let ([time, ..], [.., last]) = (&reader.times[..], &reader.times[..]) else { return false };
    let (time, last) = (*time, *last);
    if time.lead.start.min(time.span.start) == line.start || reader.fields.bylines.len() as u32 > reader.since
    {
        return false;
    }
    let text = reader.text;
    let opens = |time: &dates::Found| if time.lead.is_empty() { time.span.start } else { time.lead.start };
    // nothing but marks stands between several
    let between = |pair: &[dates::Found]| {
        !text[Span::new(pair[0].span.end, opens(&pair[1]))].contains(char::is_alphanumeric)
    };
    if !reader.times.windows(2).all(between) {
        return false;
    }
    let start = opens(&time);
    let behind = text[Span::new(last.span.end, line.end)].trim_matches([')', ']', ' ', '.', '|']);
    let before = text[Span::new(line.start, start)].trim_end();
    let name = before.trim_end_matches(['(', '[', '|', '-', '–', '—', ',', '•', '·', '،', ' ', '/']);
    let after = text[Span::new(last.span.end, line.end)].trim_start();
    if eastern::is_name(before) && behind.is_empty() {
        let signed = || reader.text[reader.whole].contains(&format!("（{before}）"));
        let fits = signed() || !is_told(reader, Span::of(text, before), before);
        return fits && push(reader, Span::of(text, before));
    }
    let brief = after.starts_with(['|', '·', '•', '-', '–', '—']) && !glance::has_more_words(after, 5);
    if !(behind.is_empty() || brief) || name.len() == before.len() || name.len() > NAME {
        return false;
    }
    let name = Span::of(text, name);
    let count = reader.words.iter().take_while(|word| word.span.end <= name.end).count();
    has_form(reader, name, 0, count) && push(reader, name)
}

/// Appends the writer who stands before his role with no mark between: `W Arts correspondent`.
pub(crate) fn before_role(reader: &mut Reader, line: Span) -> bool {
    const WORDS: usize = 7;
    let s = &reader.text[line];
    if line.len() > 80 || !s.starts_with(char::is_uppercase) || stops(s) {
        return false;
    }
    reader.tokenise(line);
    let n = reader.words.len();
    if !(3..=WORDS).contains(&n) || reader.names.whole(&reader.words[n - 1..]) & ROLE == 0 {
        return false;
    }
    let beat = |word: &Word| {
        let s = &reader.text[word.span];
        s.starts_with(char::is_lowercase)
            || BEATS.contains(&s)
            || reader.names.whole(&[*word]) & (ROLE | PLACE | SECTION) != 0
    };
    let count = (2..n).find(|&i| beat(&reader.words[i])).unwrap_or(n);
    let name = Span::new(line.start, reader.words[count - 1].span.end);
    if count > 3 || count == n || !has_form(reader, name, 0, count) {
        return false;
    }
    let role = Span::new(reader.words[count].span.start, line.end);
    let starts = reader.starts();
    reader.fields.people.push(PersonRec { name, role });
    reader.push_byline(line, starts);
    true
}

/// Appends the writer whose name alone stands below the text.
pub(crate) fn below_text(reader: &mut Reader, line: Span) -> bool {
    if line.len() > NAME || reader.fields.bylines.len() as u32 > reader.since {
        return false;
    }
    let s = &reader.text[line];
    let ended = stops(reader.text[..line.start as usize].trim_end());
    let inner = s.trim_start_matches('（').trim_end_matches('）');
    if ended && eastern::is_name(inner) && !is_told(reader, line, inner) {
        return push(reader, Span::of(reader.text, inner));
    }
    // the text above ends; so may an abbreviation
    let short =
        s.trim_end_matches('.').rsplit([' ', '.']).next().is_some_and(|last| last.chars().count() <= 4);
    if !s.starts_with(char::is_uppercase) || stops(s) && !short || !ended {
        return false;
    }
    reader.tokenise(line);
    let n = reader.words.len();
    // his role behind a comma
    let comma = (1..n).find(|&i| mark_before(reader, i) & COMMA != 0).unwrap_or(n);
    let role = comma < n && {
        let words = &reader.words[comma..];
        let mut role = false;
        reader.names.openings(words, |_, tags| role |= tags & ROLE != 0);
        role || reader.names.whole(&words[words.len() - 1..]) & ROLE != 0
    };
    if comma < n && !role {
        return false;
    }
    let name = Span::new(line.start, reader.words[comma - 1].span.end);
    if !has_form(reader, name, 0, comma) {
        return false;
    }
    let starts = reader.starts();
    let role = if role { Span::new(reader.words[comma].span.start, line.end) } else { Span::default() };
    reader.fields.people.push(PersonRec { name, role });
    reader.push_byline(if role.is_empty() { name } else { line }, starts);
    true
}

/// The marks before word `i`.
fn mark_before(reader: &Reader, i: usize) -> super::parts::Marks {
    between(reader.text, reader.words[i - 1].span.end, reader.words[i].span.start)
}

pub(super) fn push(reader: &mut Reader, name: Span) -> bool {
    let starts = reader.starts();
    reader.fields.people.push(PersonRec { name, role: Span::default() });
    reader.push_byline(name, starts);
    true
}

/// What no word of a name means.
pub(super) const OTHER: Tags = AGENCY
    | OUTLET
    | GENERIC
    | FIRST_WORD
    | LAST_WORD
    | NATION
    | BYLINE
    | CREDIT
    | ROLE
    | POSTER
    | SECTION
    | OWN
    | GENRE
    | PORTAL
    | PLACE
    | FUNCTION
    | KEY
    | BODY
    | DAY;

/// Whether the words `[first, end)`, which `name` holds, have the form of a name in a script with capitals, none of
/// them a word of another kind, and the article speaks of nobody so called.
pub(super) fn has_form(reader: &Reader, name: Span, first: usize, end: usize) -> bool {
    const LONGEST: usize = 16;
    let text = reader.text;
    let words = &reader.words[first..end];
    if !(2..=4).contains(&words.len()) || named_after(words) {
        return false;
    }
    let part = |word: &Word| PARTICLES.contains(&&text[word.span]);
    let mut full = 0;
    for (i, word) in words.iter().enumerate() {
        let s = &text[word.span];
        if i > 0 && i + 1 < words.len() && part(word) {
            continue;
        }
        let initial = s.chars().count() == 1;
        let letters = s.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
        let small = s.starts_with(char::is_uppercase);
        let apart = i > 0
            && between(text, words[i - 1].span.end, word.span.start) & !(STOP | super::parts::SPACE) != 0;
        let stop = i > 0 && between(text, words[i - 1].span.end, word.span.start) & STOP != 0;
        if !letters
            || !small
            || apart
            || stop && text[words[i - 1].span].chars().count() > 2
            || s.len() > 2 * LONGEST
        {
            return false;
        }
        if initial {
            continue;
        }
        let tags = reader.names.whole(core::slice::from_ref(word));
        if tags & OTHER != 0 && tags & GIVEN == 0 {
            return false;
        }
        full += 1;
    }
    let initials = words.len() > full && full == 1;
    if !((2..=3).contains(&full) || initials)
        || reader.names.whole(words) & OTHER != 0
        || text[name].contains(digit)
    {
        return false;
    }
    // one in capitals may be anything
    let capitals = !text[name].contains(char::is_lowercase);
    if capitals && full > 2 {
        return false;
    }
    words
        .iter()
        .filter(|word| word.span.len() > 2 && !part(word))
        .all(|word| !is_told(reader, name, &text[word.span]))
}

/// Whether the article holds a word elsewhere than in `line`, in small letters or as it stands, and in no address.
pub(super) fn is_told(reader: &Reader, line: Span, word: &str) -> bool {
    let small = word.to_lowercase();
    let mut letters = small.chars();
    let titled: String =
        letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default();
    let parts = [Span::new(reader.whole.start, line.start), Span::new(line.end, reader.whole.end)];
    parts.into_iter().filter(|part| part.start < part.end).any(|part| {
        let text = &reader.text[part];
        [word, &small, &titled].into_iter().any(|form| {
            memchr::memmem::find_iter(text.as_bytes(), form.as_bytes()).any(|at| {
                let (before, behind) = (&text[..at], &text[at + form.len()..]);
                let joins =
                    |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || matches!(c, '@' | '_' | '.'));
                let address = behind.split_whitespace().next().is_some_and(|rest| rest.contains('@'));
                let spaced = !matches!(form.as_bytes(), [0xe3..=0xed, ..]);
                !spaced
                    || !(joins(before.chars().next_back())
                        || behind.starts_with(char::is_alphabetic)
                        || address)
            })
        })
    })
}

/// Appends the writer behind a key that is an ordinary word too, in a line of its own: `di W`.
pub(crate) fn behind_key(reader: &mut Reader, line: Span) -> bool {
    const KEY: usize = 5;
    if line.len() > NAME || reader.fields.bylines.len() as u32 > reader.since {
        return false;
    }
    let key = reader.text[line].split(' ').next().unwrap_or_default();
    if key.len() > KEY
        || key.len() == line.len()
        || reader.names.phrase(key) & BYLINE == 0 && !SMALL_KEYS.contains(&key)
    {
        return false;
    }
    reader.tokenise(line);
    let n = reader.words.len();
    if n < 3 {
        return false;
    }
    let name = Span::new(reader.words[1].span.start, line.end);
    has_form(reader, name, 1, n) && push(reader, name)
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "The new quay was opened to carts and walkers on the first market day of the season, a year after the first stone was laid in the river bed.";
    const ARABIC: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    /// The writers, places and agencies of an article with such lines below its headline, and such below its text.
    fn read(above: &str, text: &str, below: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
        let head = if text == ARABIC {
            "الرصيف الجديد يفتح أبوابه"
        } else {
            "Quay opens to the walkers of the town"
        };
        let page = format!("{head}\n{above}\n{text}\n\n{text}\n{below}\n");
        let digest = crate::parse(&page).unwrap();
        let article = digest.get(0).unwrap();
        assert_eq!(article.headline(), Some(head), "{page}");
        let mut names: [Vec<String>; 3] = Default::default();
        for byline in article.bylines() {
            names[0].extend(byline.people().map(|person| person.name().to_owned()));
            names[2].extend(byline.agencies().map(|agency| agency.text().to_owned()));
        }
        for dateline in article.datelines() {
            names[1].extend(dateline.places().map(|place| place.text().to_owned()));
            names[2].extend(dateline.agencies().map(|agency| agency.text().to_owned()));
        }
        for credit in article.credits() {
            names[2].extend(credit.agencies().map(|agency| agency.text().to_owned()));
        }
        let [people, places, agencies] = names;
        (people, places, agencies)
    }

    fn writers(above: &str, below: &str) -> Vec<String> {
        read(above, TEXT, below).0
    }

    #[test]
    fn names_that_no_table_knows_stand_beside_dates_and_roles() {
        for above in [
            "Hettie Broomquill\n18 October 2022",
            "18 October 2022\nHettie Broomquill",
            "HETTIE BROOMQUILL\n18 October 2022",
            "Hettie Broomquill (18.10.2022)",
            "Hettie Broomquill | 18 October 2022",
            "Hettie Broomquill Arts correspondent",
            "Hettie Broomquill\nStaff Writer",
            "di Hettie Broomquill",
            "Hettie Broomquill, Oakvale\n18 October 2022",
            "Hettie Broomquill, à Oakvale\n18 October 2022",
            "Hettie Broomquill avec AFP\n18 October 2022",
            "Hettie Broomquill\n@hettieb\n18 October 2022",
            "18 October 2022\nIn Summary\nMillers say that stocks will last until August.\nBy Hettie Broomquill",
        ] {
            let name = if above.contains("HETTIE") { "HETTIE BROOMQUILL" } else { "Hettie Broomquill" };
            assert_eq!(writers(above, ""), [name], "{above}");
        }
        assert_eq!(writers("18 October 2022", "Hettie Broomquill"), ["Hettie Broomquill"]);
        assert_eq!(writers("18 October 2022", "Hettie Broomquill, staff reporter"), ["Hettie Broomquill"]);
        assert_eq!(read("2019-12-05 16:40\n林佩珊", TEXT, "").0, ["林佩珊"]);
        assert_eq!(read("高橋信也\n2018年9月23日", TEXT, "").0, ["高橋信也"]);
        let (people, places, _) = read("القصبة – هيثم البلوشي\n10 فبراير 2022", ARABIC, "");
        assert_eq!((people, places), (vec!["هيثم البلوشي".to_owned()], vec!["القصبة".to_owned()]));
    }

    #[test]
    fn what_the_text_speaks_of_or_a_table_knows_is_no_writer() {
        for above in [
            // the text speaks of it
            "Market Day\n18 October 2022",
            "New Quay\n18 October 2022",
            // words of other kinds
            "Press Release\n18 October 2022",
            "Weir Gazette\n18 October 2022",
            "Oakvale Radio\n18 October 2022",
            "18 October 2022\nLocal News",
            "18 October 2022\nMill Street",
            // no date beside it
            "Hettie Broomquill",
        ] {
            assert!(writers(above, "").is_empty(), "{above}");
        }
        assert!(writers("18 October 2022", "Market Day").is_empty());
        assert!(writers("18 October 2022", "Related Stories").is_empty());
    }

    #[test]
    fn datelines_stand_in_lines_of_their_own() {
        let owned = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<Vec<_>>();
        for (above, place, agency) in [
            ("Oakvale, June 5 (Reuters)", "Oakvale", "Reuters"),
            ("Lima, 8 mar. (EFE).-", "Lima", "EFE"),
            ("Da Agência Brasil, em Oakvale\n16/01/2023 21h04", "Oakvale", "Agência Brasil"),
        ] {
            let (_, places, agencies) = read(above, TEXT, "");
            assert_eq!((places, agencies), (owned(&[place]), owned(&[agency])), "{above}");
        }
        for above in ["[بغداد-سين]", "بغداد: «سين»", "«سين» - بغداد"] {
            let (_, places, agencies) = read(above, ARABIC, "");
            assert_eq!((places, agencies), (owned(&["بغداد"]), owned(&["سين"])), "{above}");
        }
    }

    #[test]
    fn headings_may_open_with_datelines() {
        let page =
            format!("رام الله 5-8-2019 وفا- الرصيف الجديد يفتح أبوابه أمام المشاة\n\n{ARABIC}\n\n{ARABIC}\n");
        let digest = crate::parse(&page).unwrap();
        let article = digest.get(0).unwrap();
        assert_eq!(article.headline(), Some("الرصيف الجديد يفتح أبوابه أمام المشاة"));
        assert_eq!(article.datelines().next().unwrap().text(), "رام الله 5-8-2019 وفا");
    }
}
