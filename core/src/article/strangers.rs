//! Writers whom no table knows in scripts without capitals: by the form of their names beside a date, or behind a place
//! or a date in one line; and the place that a line says a writer is in.

use super::filed;
use super::lone::{self, OTHER, push};
use super::parts::{BAR, COLON, COMMA, DASH, OPEN, Part, SLASH, SPACE, STOP, between, digit};
use super::places::{dateline, may_place};
use super::reader::Reader;
use super::senses::What;
use crate::lookup::*;
use crate::records::*;
use crate::span::Span;
use crate::text::fold::Word;
use crate::words::function::ARTICLE;
use crate::words::people::{FROM_PLACE, KINSHIP};

/// A line with more bytes is no name alone.
const NAME: usize = 60;

/// Appends the writer that a line beside a date is, where nothing else stands in it.
pub(super) fn beside_date(reader: &mut Reader, line: Span) -> bool {
    if line.len() > NAME
        || !is_uncased(&reader.text[line])
        || reader.fields.bylines.len() as u32 > reader.since
    {
        return false;
    }
    reader.tokenise(line);
    let whole = reader.words.last().is_some_and(|word| word.span.end == line.end);
    whole && has_form(reader, 0, reader.words.len()) && push(reader, line)
}

/// Whether a text begins with an Arabic or a Hebrew letter.
fn is_uncased(s: &str) -> bool {
    matches!(s.as_bytes(), [0xd7..=0xdb, ..])
}

/// Whether the words `[first, end)` have the form of a name in a script without capitals, none of them a word of
/// another kind, and the article speaks of nobody so called: with an initial, with a word for kinship in it, with a
/// surname in ي behind the article, or with a given name.
fn has_form(reader: &Reader, first: usize, end: usize) -> bool {
    const FEWEST: usize = 3;
    const SURNAME: usize = 5;
    let text = reader.text;
    let words = &reader.words[first..end];
    if !(2..=4).contains(&words.len()) {
        return false;
    }
    let s = |word: &Word| &text[word.span];
    let letters = |word: &Word| s(word).chars().count();
    let initial = letters(&words[0]) == 1 && text[words[0].span.end as usize..].starts_with('.');
    let tags = |word: &Word| reader.names.whole(core::slice::from_ref(word));
    let helped = helped(reader, Span::new(words[0].span.start, words[words.len() - 1].span.end));
    for (i, word) in words.iter().enumerate() {
        let gap = if i > 0 { between(text, words[i - 1].span.end, word.span.start) } else { SPACE };
        let apart = gap & !(SPACE | STOP) != 0 || gap & STOP != 0 && !(initial && i == 1);
        let kin = i > 0 && i + 1 < words.len() && KINSHIP.contains(&s(word));
        let other = !kin && !helped && tags(word) & OTHER != 0 && tags(word) & GIVEN == 0;
        if apart || other || s(word).contains(digit) || !is_uncased(s(word)) {
            return false;
        }
    }
    let [head, .., last] = words else { return false };
    let name = Span::new(head.span.start, last.span.end);
    if helped {
        return true;
    }
    if reader.names.whole(words) & OTHER != 0
        || reader.names.binds(text, words)
        || s(head).starts_with(ARTICLE)
        || s(head).ends_with('ة')
    {
        return false;
    }
    let kin = || words[1..words.len() - 1].iter().any(|word| KINSHIP.contains(&s(word)));
    let nisba = || {
        words.len() == 2
            && (FEWEST..=7).contains(&letters(head))
            && s(last).starts_with(ARTICLE)
            && s(last).ends_with('ي')
            && letters(last) >= SURNAME
    };
    let given = || words.len() <= 3 && (tags(last) & GIVEN != 0 || tags(head) & GIVEN != 0);
    if !(initial && words.len() <= 3 && letters(last) >= FEWEST || kin() || nisba() || given()) {
        return false;
    }
    words
        .iter()
        .filter(|word| letters(word) >= FEWEST && !KINSHIP.contains(&s(word)))
        .all(|word| !is_told(reader, name, s(word)))
}

/// Whether a name stands behind a colon at the end of a later line as well: in the list of who helped.
fn helped(reader: &Reader, name: Span) -> bool {
    let rest = &reader.text[Span::new(name.end, reader.whole.end.max(name.end))];
    let full = &reader.text[name];
    let again = |at: usize| {
        let behind = rest[at + full.len()..].trim_start_matches(' ');
        rest[..at].trim_end().ends_with(':') && (behind.is_empty() || behind.starts_with(['\n', '\r']))
    };
    memchr::memmem::find_iter(rest.as_bytes(), full.as_bytes()).any(again)
}

/// Whether the article speaks of a word of a name elsewhere, with the article before it or without.
fn is_told(reader: &Reader, name: Span, word: &str) -> bool {
    let with_article = || reader.text[reader.whole].contains(&format!("{ARTICLE}{word}"));
    lone::is_told(reader, name, word) || !word.starts_with(ARTICLE) && with_article()
}

/// Appends the writer and the place of a line that holds nothing else but the date: `PLACE – W | date`, `W - PLACE`; or
/// the outlet and the place, as [`filed::outlet_beside_place`].
pub(super) fn beside_place(reader: &mut Reader, line: Span) -> bool {
    if filed::outlet_beside_place(reader, line) {
        return true;
    }
    if let ([part], [sense]) = (&reader.parts[..], &reader.senses[..]) {
        let (part, what) = (*part, sense.what);
        return what == What::Unknown && !reader.times.is_empty() && named(reader, line, part);
    }
    if with_agency(reader) {
        return true;
    }
    let ([one, two], [first, second]) = (&reader.parts[..], &reader.senses[..]) else { return false };
    let marked = (one.after | two.before) & (DASH | COLON | SLASH | BAR) != 0;
    let (place, name) = match (first.what, second.what) {
        (What::Place, What::Unknown) => (0, 1),
        (What::Unknown, What::Place) => (1, 0),
        _ => return false,
    };
    let name = reader.parts[name];
    if !marked || reader.times.is_empty() || !named(reader, line, name) {
        return false;
    }
    dateline(reader, place, place + 1, None);
    true
}

/// Appends the writer that a part is by its form, and the times of the line. Whether he is one.
fn named(reader: &mut Reader, line: Span, name: Part) -> bool {
    let fits = is_uncased(&reader.text[name.span])
        && reader.fields.bylines.len() as u32 == reader.since
        && has_form(reader, name.first as usize, name.end as usize);
    if !fits {
        return false;
    }
    push(reader, name.span);
    for k in 0..reader.times.len() {
        if line.contains(reader.times[k].span) {
            reader.push_time(reader.times[k], TimeKind::Published);
        }
    }
    true
}

/// Appends the writer, the place and the agency of `Xxxx Yyyy / PLACE, (AGENCY)`: no place is written so before another.
fn with_agency(reader: &mut Reader) -> bool {
    let ([name, place, agency], [first, second, third]) = (&reader.parts[..], &reader.senses[..]) else {
        return false;
    };
    let (name, place, agency) = (*name, *place, *agency);
    let s = &reader.text[place.span];
    let capitals = !s.contains(char::is_lowercase) && s.starts_with(char::is_uppercase);
    let fits = first.what == What::Unknown
        && third.what == What::Agency
        && (second.what == What::Place || capitals)
        && name.after & SLASH != 0
        && agency.before & OPEN != 0
        && reader.text[name.span].contains(char::is_lowercase)
        && lone::has_form(reader, name.span, name.first as usize, name.end as usize);
    if !fits {
        return false;
    }
    reader.senses[1].what = What::Place;
    push(reader, name.span);
    dateline(reader, 1, 3, None);
    true
}

/// Appends the place behind the words for a paper's own correspondent: `Own correspondent, PLACE`.
pub(super) fn desk_and_place(reader: &mut Reader) -> bool {
    let ([desk, place], [_, sense]) = (&reader.parts[..], &reader.senses[..]) else { return false };
    let what = sense.what;
    let fits = desk.count() > 1
        && (desk.after | place.before) & (COMMA | DASH | OPEN) != 0
        && place.count() <= 2
        && (what == What::Place || what == What::Unknown && may_place(reader, 1));
    if fits {
        dateline(reader, 1, 2, None);
    }
    fits
}

/// Appends the place of a line below that of a writer which says whence he reports: `Desde X`.
pub(super) fn from_place(reader: &mut Reader, line: Span) -> bool {
    const WORDS: usize = 4;
    let s = &reader.text[line];
    let Some((lead, rest)) = s.split_once(' ').filter(|_| line.len() <= NAME) else { return false };
    let below = reader.fields.bylines.len() as u32 > reader.since
        && reader.fields.datelines.len() as u32 == reader.placed;
    if !below || !FROM_PLACE.contains(&lead) || !rest.starts_with(char::is_uppercase) {
        return false;
    }
    let rest = Span::of(reader.text, rest);
    reader.tokenise(rest);
    reader.times.clear();
    reader.cut(rest);
    let [part] = reader.parts[..] else { return false };
    let cased = |word: &Word| {
        let s = &reader.text[word.span];
        s.starts_with(char::is_uppercase) || s.chars().count() <= 3
    };
    let fits = part.count() <= WORDS
        && part.span.end == line.end
        && matches!(reader.senses[0].what, What::Place | What::Unknown)
        && reader.words_of(part).iter().all(cased)
        && (reader.senses[0].what == What::Place || may_place(reader, 0));
    if fits {
        dateline(reader, 0, 1, None);
    }
    fits
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEBREW: &str =
        "הגשר החדש מעל הנהר נפתח להולכי רגל ולעגלות לאחר שנה של עבודה, ותושבי שתי הגדות השתתפו בטקס.";

    /// The writers and the places of an article with such lines below its headline.
    fn read(head: &str, above: &str, text: &str) -> (Vec<String>, Vec<String>) {
        let page = format!("{head}\n{above}\n\n{text}\n\n{text}\n");
        let digest = crate::parse(&page).unwrap();
        let article = digest.get(0).unwrap();
        assert_eq!(article.headline(), Some(head), "{page}");
        let mut names: [Vec<String>; 2] = Default::default();
        for byline in article.bylines() {
            names[0].extend(byline.people().map(|person| person.name().to_owned()));
        }
        for dateline in article.datelines() {
            names[1].extend(dateline.places().map(|place| place.text().to_owned()));
        }
        let [people, places] = names;
        (people, places)
    }

    #[test]
    fn names_are_told_by_their_form() {
        for (above, name, place) in [
            ("صخر العمي\nالرقة\n٣ يونيو ٢٠١٨", "صخر العمي", "الرقة"),
            ("ط. بوزريبة\n01 نوفمبر 2018 | 19:04", "ط. بوزريبة", ""),
            ("زهران بن مقبل\n01 نوفمبر 2018", "زهران بن مقبل", ""),
            ("بغداد – زهران عباس | منذ 4 نوفمبر 2017 / 00:00", "زهران عباس", "بغداد"),
        ] {
            let place: Vec<String> = Some(place.to_owned()).into_iter().filter(|s| !s.is_empty()).collect();
            assert_eq!(
                read("الرصيف الجديد يفتح أبوابه أمام الناس", above, TEXT),
                (vec![name.to_owned()], place),
                "{above}"
            );
        }
        let (people, _) = read("הרציף החדש נפתח להולכי רגל", "זלמן בן חרוב\n19 ביוני 2019, 14:05", HEBREW);
        assert_eq!(people, ["זלמן בן חרוב"]);
        let (people, places) =
            read("الرصيف الجديد يفتح أبوابه أمام الناس", "Por Hettie Broomquill\nDesde Oakvale", TEXT);
        assert_eq!((people, places), (vec!["Hettie Broomquill".to_owned()], vec!["Oakvale".to_owned()]));
    }

    #[test]
    fn other_words_are_nobody() {
        for above in [
            "سوق الخميس\n٣ يونيو ٢٠١٨",
            "حديث الناس\n٣ يونيو ٢٠١٨",
            "الجسر الجديد\n٣ يونيو ٢٠١٨",
            "رحلة البحر\n٣ يونيو ٢٠١٨",
            // the text speaks of it
            "جسر بن عمل\n٣ يونيو ٢٠١٨",
        ] {
            assert!(read("الرصيف الجديد يفتح أبوابه أمام الناس", above, TEXT).0.is_empty(), "{above}");
        }
    }

    #[test]
    fn line_ends_of_any_kind_close_the_list_of_who_helped() {
        let text = "الأربعاء 5 ربيع الأول 1437 هـ شارك الوادي\n::::\nشارك الوادي\nالجسر\n";
        let writers = |text: &str| {
            crate::parse(text).unwrap().articles().map(|article| article.bylines().count()).sum::<usize>()
        };
        assert_eq!(writers(text), writers(&text.replace('\n', "\r")));
    }

    #[test]
    fn a_desk_stands_before_its_place() {
        let head = "الرصيف الجديد يفتح أبوابه أمام الناس";
        for above in ["Our correspondent, Oakvale", "Our correspondent - Oakvale"] {
            assert_eq!(read(head, above, TEXT), (vec![], vec!["Oakvale".to_owned()]), "{above}");
        }
        for above in ["Our correspondent, who was there", "Our correspondent: Oakvale"] {
            assert!(read(head, above, TEXT).1.is_empty(), "{above}");
        }
    }

    #[test]
    fn whom_no_table_knows_stands_over_a_place_and_a_time() {
        let head = "Otters come back to the weir after a year";
        let text = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        assert_eq!(read(head, "Hob Lindquay\nالرقة\n3 June 2018", text).0, ["Hob Lindquay"]);
        // over anything else, or where no time is, nobody
        for above in ["Hob Lindquay\nThe old quay\n3 June 2018", "Hob Lindquay\nالرقة"] {
            assert!(read(head, above, text).0.is_empty(), "{above}");
        }
    }
}
