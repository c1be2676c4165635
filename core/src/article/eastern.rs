//! The datelines and writers of Chinese and Korean wires, whose scripts part no words or part them otherwise:
//! `新华社北京5月31日电（记者X）`, `(서울=연합뉴스) X 기자 = `.

use super::reader::Reader;
use crate::records::{From, PersonRec};
use crate::span::Span;
use crate::structure::opening;

/// How far into a paragraph such a dateline reaches, in bytes.
const OPENING: usize = 120;

/// The longest name of an agency, a place or a person, in characters.
const NAME: usize = 8;

/// Reads the dateline, and the writer beside it, that a paragraph opens with. Whether there is one.
pub(crate) fn read(reader: &mut Reader, line: Span) -> bool {
    let text = reader.text;
    // Han stands from E4 on, and Hangul from EA
    match text[line].as_bytes() {
        [0xe4..=0xe9, ..] => chinese(reader, line),
        [b'(', 0xea..=0xed, ..] => korean(reader, line),
        _ => false,
    }
}

/// The head of a paragraph.
fn head(text: &str, line: Span) -> &str {
    let s = &text[line];
    &s[..s.floor_char_boundary(OPENING)]
}

/// `X社PLACE5月31日电`, and `（记者W）` behind it.
fn chinese(reader: &mut Reader, line: Span) -> bool {
    let s = head(reader.text, line);
    let Some((sent, behind)) = ["日电", "日電", "日讯", "日訊"].iter().find_map(|mark| s.split_once(mark))
    else {
        return false;
    };
    let figures = |s: &str| s.trim_end_matches(|c| opening::digit(c).is_some()).len();
    let mut names = &sent[..figures(sent)];
    if names.len() == sent.len() {
        return false;
    }
    if let Some(month) = names.strip_suffix('月') {
        names = &month[..figures(month)];
    }
    // what agencies and papers are called ends their name
    let Some((at, last)) =
        names.char_indices().skip(1).find(|(_, c)| matches!(c, '社' | '报' | '報' | '网' | '網'))
    else {
        return false;
    };
    let (agency, place) = names.split_at(at + last.len_utf8());
    let fits =
        |name: &str| (2..=NAME).contains(&name.chars().count()) && name.chars().all(opening::is_letter);
    if !fits(agency) || !fits(place) {
        return false;
    }
    let starts = reader.starts();
    reader.fields.places.push(Span::of(reader.text, place));
    // `本报`: this paper
    if !agency.starts_with('本') {
        let agency = Span::of(reader.text, agency);
        reader.fields.agencies.push(agency);
        reader.propose(agency, From::Dateline);
    }
    let sign = s.len() - behind.len();
    reader.push_dateline(Span::new(line.start, line.start + sign as u32), starts, None);
    let inside = behind.trim_start().strip_prefix(['（', '(']).and_then(|s| s.split_once(['）', ')']));
    let names =
        inside.and_then(|(inside, _)| ["记者", "記者"].iter().find_map(|key| inside.strip_prefix(key)));
    if let Some(names) = names {
        writers(reader, names, &['、', ' ', '，']);
    }
    true
}

/// `(PLACE=AGENCY) W 기자 = `.
fn korean(reader: &mut Reader, line: Span) -> bool {
    let s = head(reader.text, line);
    let Some((place, agency, behind)) = s[1..].split_once(')').and_then(|(inside, behind)| {
        let (place, agency) = inside.split_once('=')?;
        Some((place.trim(), agency.trim(), behind))
    }) else {
        return false;
    };
    let fits =
        |name: &str| (2..=2 * NAME).contains(&name.chars().count()) && name.starts_with(opening::is_letter);
    if !fits(place) || !fits(agency) {
        return false;
    }
    let starts = reader.starts();
    reader.fields.places.push(Span::of(reader.text, place));
    let agency = Span::of(reader.text, agency);
    reader.fields.agencies.push(agency);
    reader.propose(agency, From::Dateline);
    let end = line.start + (s.len() - behind.len()) as u32;
    reader.push_dateline(Span::new(line.start, end), starts, None);
    if let Some((names, _)) = behind.split_once(" 기자") {
        writers(reader, names, &[' ', '·', ',']);
    }
    true
}

/// Reads a line that is nothing but a writer, with an address at the most: `W 기자`, `W 기자 w@example.com`.
pub(crate) fn signs(reader: &mut Reader, line: Span) -> bool {
    let s = &reader.text[line];
    if !matches!(s.as_bytes(), [0xea..=0xed, ..]) {
        return false;
    }
    let Some((names, behind)) = s.split_once(" 기자") else { return false };
    let behind = behind.trim_start();
    let alone = behind.is_empty() || behind.contains('@') && !behind.contains(' ');
    alone && writers(reader, names, &[' ', '·', ','])
}

/// Appends the writers whose names `names` are, if all may be.
fn writers(reader: &mut Reader, names: &str, marks: &[char]) -> bool {
    let all = || names.split(marks).filter(|name| !name.is_empty());
    let fits = |name: &str| (2..=4).contains(&name.chars().count()) && name.chars().all(opening::is_letter);
    if all().next().is_none() || !all().all(fits) {
        return false;
    }
    let starts = reader.starts();
    for name in all() {
        let name = Span::of(reader.text, name);
        reader.fields.people.push(PersonRec { name, role: Span::default() });
    }
    reader.push_byline(Span::of(reader.text, names.trim_matches(marks)), starts);
    true
}
