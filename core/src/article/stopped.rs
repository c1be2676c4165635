//! Datelines whose parts full stops divide, or commas in capitals: `PLACE. 18 April. AGENCY - `, `PLACE, 24 MARCH, AGENCY: `.

use super::reader::Reader;
use crate::dates;
use crate::lookup::{AGENCY, OUTLET};
use crate::records::From;
use crate::span::Span;

/// The longest place, in bytes, and the longest day or agency.
const PLACE: usize = 40;
const PIECE: usize = 48;

/// What closes the agency.
const CLOSES: [char; 6] = [':', '.', '-', '–', '—', '։'];

/// Reads the dateline that a paragraph opens with. Whether there is one.
pub(super) fn read(reader: &mut Reader, line: Span) -> bool {
    let text = reader.text;
    let s = &text[line];
    // most paragraphs have no such mark behind their first words
    let near = &s.as_bytes()[..s.len().min(PLACE)];
    let Some(at) = memchr::memchr2(b'.', b',', near) else { return false };
    let (place, rest) = (&s[..at], &s[at + 1..]);
    if !is_place(place) {
        return false;
    }
    let stopped = s.as_bytes()[at] == b'.';
    let rest = rest.trim_start();
    let day =
        until(rest, &['.', ',', '—', '–', '/']).filter(|day| dates::is_yearless(day.trim_end_matches(" -")));
    let behind = day.map_or(rest, |day| rest[day.len()..].trim_start_matches(['.', ',', ' ', '—', '–', '/']));
    let Some(agency) = agency(behind) else { return false };
    let known = reader.names.phrase(agency) & (AGENCY | OUTLET) != 0;
    let capitals =
        !agency.contains(char::is_lowercase) && agency.chars().filter(|c| c.is_uppercase()).count() >= 3;
    // without its day what no table knows is a second sentence
    if !(known || capitals && day.is_some()) || day.is_none() && !stopped {
        return false;
    }
    let after = behind[agency.len()..].trim_start_matches([' ', '/', ')', ':', '.', '-', '–', '—', '։']);
    if after.len() < PLACE {
        return false;
    }
    let (place, agency) = (Span::of(text, place), Span::of(text, agency));
    let starts = reader.starts();
    reader.fields.places.push(place);
    reader.fields.agencies.push(agency);
    reader.push_dateline(Span::new(place.start, agency.end), starts, None);
    reader.propose(agency, From::Dateline);
    true
}

/// Whether words may be a place's name: one to three with capitals, in letters only.
fn is_place(s: &str) -> bool {
    let words = || s.split(' ');
    s.len() >= 3
        && s.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\''))
        && words().count() <= 3
        && words().all(|word| word.starts_with(char::is_uppercase))
}

/// What stands before the first of such marks, near by.
fn until<'a>(s: &'a str, marks: &[char]) -> Option<&'a str> {
    let clip = &s[..s.floor_char_boundary(PIECE)];
    clip.find(marks).map(|at| &s[..at]).filter(|piece| !piece.is_empty())
}

/// The name that a colon, a stop or a dash closes, and a space behind it.
fn agency(s: &str) -> Option<&str> {
    const WORDS: usize = 4;
    let clip = &s[..s.floor_char_boundary(PIECE)];
    let closed = |&(at, c): &(usize, char)| {
        CLOSES.contains(&c) && clip[at + c.len_utf8()..].starts_with([' ', '\u{a0}'])
            || matches!(c, '–' | '—')
    };
    let (at, _) = clip.char_indices().find(closed)?;
    let name = clip[..at].trim_end();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '\'' | '’' | 'ʻ');
    let fits =
        name.split(' ').count() <= WORDS && name.starts_with(char::is_alphabetic) && name.chars().all(plain);
    fits.then_some(name)
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "The new quay was opened to carts and walkers on the first market day of the season, a year after the first stone was laid.";

    fn datelines(opening: &str) -> Vec<(Vec<String>, Vec<String>)> {
        let page = format!("Quay opens to the walkers of the town\n\n{opening}{TEXT}\n\n{TEXT}\n");
        let digest = crate::parse(&page).unwrap();
        let article = digest.get(0).unwrap();
        let names = |dateline: crate::Dateline| {
            let places = dateline.places().map(|place| place.text().to_owned()).collect();
            (places, dateline.agencies().map(|agency| agency.text().to_owned()).collect())
        };
        article.datelines().map(names).collect()
    }

    #[test]
    fn stops_and_commas_divide_datelines() {
        for (opening, place, agency) in [
            ("Bakı. 18 aprel. APA - ", "Bakı", "APA"),
            ("КИЇВ. 29 серпня. УНН. ", "КИЇВ", "УНН"),
            ("АСТАНА. Казинформ – ", "АСТАНА", "Казинформ"),
            ("Oakvale. 18 April. WEIRPRESS - ", "Oakvale", "WEIRPRESS"),
            ("ԳՅՈՒՄՐԻ, 24 ՄԱՐՏԻ, ԱՐՄԵՆՊՐԵՍ: ", "ԳՅՈՒՄՐԻ", "ԱՐՄԵՆՊՐԵՍ"),
        ] {
            assert_eq!(datelines(opening), [(vec![place.to_owned()], vec![agency.to_owned()])], "{opening}");
        }
    }

    #[test]
    fn short_sentences_are_no_datelines() {
        for opening in
            ["Rain. Mud. WATER. ", "Oakvale. The Weir. ", "Rain, 18 April, and then: ", "Mud, then more. "]
        {
            assert!(datelines(opening).is_empty(), "{opening}");
        }
    }
}
