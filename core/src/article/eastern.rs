//! The datelines and writers of Chinese and Korean wires, whose scripts part no words or part them otherwise:
//! `新华社北京5月31日电（记者X）`, `(서울=연합뉴스) X 기자 = `.

use super::reader::Reader;
use crate::records::{From, PersonRec, TimeKind};
use crate::span::Span;
use crate::structure::opening;
use crate::words::eastern::*;

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
        [b'(' | b'[', 0xea..=0xed, ..] => korean(reader, line),
        // brackets of the same width as the letters
        [0xe3 | 0xef, ..] => enclosed(reader, line),
        _ => false,
    }
}

/// The head of a paragraph.
fn head(text: &str, line: Span) -> &str {
    let s = &text[line];
    &s[..s.floor_char_boundary(OPENING)]
}

/// What stands before the figures that end a text.
fn without_figures(s: &str) -> &str {
    s.trim_end_matches(|c| opening::digit(c).is_some())
}

/// Appends the agency of a dateline.
fn sent_by(reader: &mut Reader, agency: &str) {
    let agency = Span::of(reader.text, agency);
    reader.fields.agencies.push(agency);
    reader.propose(agency, From::Dateline);
}

/// `X社PLACE5月31日电`, and `（记者W）` behind it.
fn chinese(reader: &mut Reader, line: Span) -> bool {
    let s = head(reader.text, line);
    let Some((sent, behind)) = SENT.iter().find_map(|mark| s.split_once(mark)) else { return false };
    let mut names = without_figures(sent);
    if names.len() == sent.len() {
        return false;
    }
    if let Some(month) = names.strip_suffix('月') {
        names = without_figures(month);
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
        sent_by(reader, agency);
    }
    let sign = s.len() - behind.len();
    reader.push_dateline(Span::new(line.start, line.start + sign as u32), starts, None);
    let inside = behind.trim_start().strip_prefix(['（', '(']).and_then(|s| s.split_once(['）', ')']));
    let names = inside.and_then(|(inside, _)| REPORTERS.iter().find_map(|key| inside.strip_prefix(key)));
    if let Some(names) = names {
        writers(reader, names, &['、', ' ', '，']);
    }
    true
}

/// What stands in brackets before the text: `〔記者W／PLACE報導〕`, `（AGENCY記者WPLACE12日電）`, `【PLACE=W】`,
/// `【PLACE共同】`, `［PLACE １２日 AGENCY］`.
fn enclosed(reader: &mut Reader, line: Span) -> bool {
    let s = head(reader.text, line);
    let Some(inner) = s.strip_prefix(['〔', '（', '【', '［']) else { return false };
    let Some((inner, _)) = inner.split_once(['〕', '）', '】', '］']) else { return false };
    let end = line.start + (inner.as_ptr() as usize + inner.len() - s.as_ptr() as usize) as u32;
    let whole = Span::new(line.start, end + '】'.len_utf8() as u32);
    let named = |name: &str| (2..=NAME).contains(&name.chars().count()) && name.chars().all(is_wordlike);
    // Taiwan's papers and agency
    if let Some((agency, rest)) = inner.split_once(REPORTER) {
        let behind = |words: &[&str]| words.iter().find_map(|word| rest.strip_suffix(word));
        let (writer, place) = if let Some(told) = behind(TOLD) {
            let Some((writer, place)) = told.split_once(['／', '/']) else { return false };
            (writer, TOLD_HOW.iter().fold(place, |place, how| place.trim_end_matches(how)))
        } else if let Some(sent) = behind(SENT_ON) {
            // a name has three characters
            let sent = without_figures(sent);
            let Some((at, _)) = sent.char_indices().nth(3) else { return false };
            (&sent[..at], &sent[at..])
        } else {
            return false;
        };
        if !named(place) || !(agency.is_empty() || named(agency)) {
            return false;
        }
        let starts = reader.starts();
        reader.fields.places.push(Span::of(reader.text, place));
        if !agency.is_empty() && !agency.starts_with('本') {
            sent_by(reader, agency);
        }
        reader.push_dateline(whole, starts, None);
        writers(reader, writer, &['、', '／', '/', '，']);
        return true;
    }
    let wide = s.starts_with(['【', '［']);
    wide && japanese(reader, inner, whole)
}

/// `PLACE=W`, `PLACE共同`, `PLACE １２日 AGENCY` inside brackets.
fn japanese(reader: &mut Reader, inner: &str, whole: Span) -> bool {
    let named = |name: &str| (2..=2 * NAME).contains(&name.chars().count()) && name.chars().all(is_wordlike);
    let (place, agency, writer) = if let Some((place, writer)) = inner.split_once(['=', '＝']) {
        (place, None, Some(writer))
    } else if let Some(agency) = GLUED_AGENCIES.iter().find(|agency| inner.ends_with(**agency)) {
        let at = inner.len() - agency.len();
        (&inner[..at], Some(&inner[at..]), None)
    } else {
        let mut words = inner.split([' ', '\u{3000}']).filter(|word| !word.is_empty());
        let (Some(place), Some(day), Some(agency), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return false;
        };
        if !day.ends_with('日') || !AGENCIES.contains(&agency) {
            return false;
        }
        (place, Some(agency), None)
    };
    let place = place.trim();
    if !named(place) || PICTURES.contains(&place) {
        return false;
    }
    let starts = reader.starts();
    reader.fields.places.push(Span::of(reader.text, place));
    if let Some(agency) = agency {
        sent_by(reader, agency);
    }
    reader.push_dateline(whole, starts, None);
    if let Some(writer) = writer {
        writers(reader, writer, &['、', '，']);
    }
    true
}

/// Whether a character is a letter of a name as Japan writes it.
fn is_wordlike(c: char) -> bool {
    opening::is_letter(c) || matches!(c, 'ー' | '・')
}

/// `(PLACE=AGENCY) W 기자 = `.
fn korean(reader: &mut Reader, line: Span) -> bool {
    let s = head(reader.text, line);
    let Some((place, agency, behind)) = s[1..].split_once([')', ']']).and_then(|(inside, behind)| {
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
    sent_by(reader, agency);
    let end = line.start + (s.len() - behind.len()) as u32;
    reader.push_dateline(Span::new(line.start, end), starts, None);
    if let Some((names, _)) = behind.split_once(KOREAN_REPORTER) {
        writers(reader, names, &[' ', '·', ',']);
    }
    true
}

/// Reads a line that is nothing but a writer: `W 기자`, `W 기자 w@example.com`, `글 W 사진 V`, `记者 W`, `文／W 写真／V`.
pub(crate) fn signs(reader: &mut Reader, line: Span) -> bool {
    let s = &reader.text[line];
    match s.as_bytes() {
        [0xe4..=0xe9, ..] => han(reader, s),
        [0xea..=0xed, ..] => hangul(reader, s),
        // brackets of the same width as the letters
        [0xe3 | 0xef, ..] => closes(reader, line),
        _ => false,
    }
}

fn hangul(reader: &mut Reader, s: &str) -> bool {
    if let Some(names) = KOREAN_TEXT.iter().find_map(|key| s.strip_prefix(key)) {
        let names = names.split(KOREAN_PICTURES).next().unwrap_or(names);
        return writers(reader, names.strip_suffix(KOREAN_REPORTER).unwrap_or(names), &[' ', '·', ',']);
    }
    let Some((names, behind)) = s.split_once(KOREAN_REPORTER) else { return false };
    let behind = behind.trim_start_matches([' ', '|', '\u{3000}']);
    let alone = behind.is_empty() || behind.contains('@') && !behind.contains(' ');
    // the date may stand behind it
    let dated = || {
        let word = behind.split([' ', ':']).next().unwrap_or_default();
        word.starts_with(|c| opening::digit(c).is_some()) || KOREAN_TIMES.contains(&word)
    };
    (alone || dated()) && writers(reader, names, &[' ', '·', ','])
}

/// What stands between a key and names, or between two names.
const MARKS: [char; 13] = [' ', '\u{3000}', '：', ':', '/', '／', '・', '|', '｜', '、', '，', '＝', '='];

/// `记者 W`, `文/W 图/V`: a key, what sets it off, and names.
fn han(reader: &mut Reader, s: &str) -> bool {
    let Some(rest) = WRITER_KEYS.iter().find_map(|key| s.strip_prefix(key)) else { return false };
    // most keys begin other words too
    let names = rest.trim_start_matches(MARKS);
    if reported(reader, s, names) {
        return true;
    }
    if names.len() == rest.len() && !s[..s.len() - rest.len()].ends_with(['者', '记']) {
        return false;
    }
    let pieces = || names.split(MARKS).map(str::trim).filter(|piece| !piece.is_empty());
    let end = pieces()
        .find(|piece| OTHERS.contains(piece))
        .map_or(names.len(), |other| other.as_ptr() as usize - names.as_ptr() as usize);
    writers(reader, &names[..end], &MARKS)
}

/// Appends the writer of `記者W／PLACE報導`, and the place, where it is one.
fn reported(reader: &mut Reader, s: &str, names: &str) -> bool {
    let told = TOLD_FROM.iter().find_map(|mark| names.strip_suffix(mark));
    let Some((writer, place)) = told.and_then(|told| told.split_once(['／', '/', ' '])) else {
        return false;
    };
    if !writers(reader, writer.trim(), &['、', ' ', '，']) {
        return false;
    }
    let place = place.trim();
    let known = (2..=NAME).contains(&place.chars().count()) && place.chars().all(opening::is_letter);
    if known && !TOLD_AS.contains(&place) {
        let starts = reader.starts();
        let place = Span::of(reader.text, place);
        reader.fields.places.push(place);
        reader.push_dateline(Span::new(place.start, Span::of(reader.text, s).end), starts, None);
    }
    true
}

/// Reads a line of a date, the paper and its writer: `2019-12-05 16:40 X 記者W／PLACE報導`.
pub(crate) fn dated(reader: &mut Reader, line: Span) -> bool {
    const LINE: usize = 120;
    let s = &reader.text[line];
    if line.len() > LINE || !s.as_bytes()[0].is_ascii_digit() {
        return false;
    }
    let Some(at) = s.find("記者").or_else(|| s.find("记者")) else { return false };
    if !reader.read_times(line) {
        return false;
    }
    let [time] = reader.times[..] else { return false };
    let key = line.start + at as u32;
    if time.span.start != line.start || time.span.end > key {
        return false;
    }
    let saved = reader.save();
    let outlet = reader.text[Span::new(time.span.end, key)].trim_matches([' ', '|', '／', '/', '\u{3000}']);
    if !han(reader, &reader.text[Span::new(key, line.end)]) {
        reader.restore(saved);
        return false;
    }
    reader.push_time(time, TimeKind::Published);
    if (2..=NAME).contains(&outlet.chars().count()) {
        let starts = reader.starts();
        let outlet = Span::of(reader.text, outlet);
        reader.fields.agencies.push(outlet);
        reader.push_credit(outlet, starts);
        reader.propose(outlet, From::Credit);
    }
    true
}

/// Reads the writers in brackets that a text closes with: `（记者 W）`, `（W W）`, `【W】`. Whether there are any.
pub(crate) fn closes(reader: &mut Reader, line: Span) -> bool {
    let text = reader.text;
    let s = &text[line];
    // their last bytes tell them from most ends
    let Some((before, inner)) = (match s.as_bytes() {
        [.., 0xef, 0xbc, 0x89] => s.trim_end_matches('）').rsplit_once('（'),
        [.., 0xe3, 0x80, 0x91] => s.trim_end_matches('】').rsplit_once('【'),
        _ => None,
    }) else {
        return false;
    };
    if inner.len() > OPENING
        || !(before.is_empty() || before.trim_end().ends_with(['。', '」', '！', '？', '”']))
    {
        return false;
    }
    if han(reader, inner) {
        return true;
    }
    // Japanese names alone: family and given name apart, or in the brackets that name nothing else
    let squared = s.ends_with('】');
    let name = |name: &str| {
        let (count, parts) = (name.chars().filter(|&c| is_han(c)).count(), name.split([' ', '\u{3000}']));
        let apart = { parts }.filter(|part| !part.is_empty()).count();
        let letters = name.chars().all(|c| is_han(c) || matches!(c, ' ' | '\u{3000}'));
        letters
            && (3..=6).contains(&count)
            && (apart == 2 || squared && apart == 1 || is_name(name.trim()) && !name.ends_with(HOUSES))
    };
    let names = || inner.split(['、', '，']).map(str::trim);
    if !names().all(name) || squared && inner.ends_with(HOUSES) {
        return false;
    }
    // he may stand over the text as well
    let again = |name: &str| {
        let since = reader.fields.bylines.get(reader.since as usize..).and_then(<[_]>::first);
        let people = since.map_or(&[][..], |byline| &reader.fields.people[byline.names.0 as usize..]);
        people.iter().any(|person| &text[person.name] == name)
    };
    if names().all(again) {
        return true;
    }
    let starts = reader.starts();
    for name in names() {
        reader.fields.people.push(PersonRec { name: Span::of(text, name), role: Span::default() });
    }
    reader.push_byline(Span::of(text, inner), starts);
    true
}

/// Whether a character is a Chinese one.
fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '々' | 'ヶ')
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

/// Whether a line is a name as China and Japan write it: a surname and one to three characters.
pub(crate) fn is_name(s: &str) -> bool {
    let count = s.chars().filter(|c| !matches!(c, ' ' | '\u{3000}')).count();
    let han = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '々' | ' ' | '\u{3000}');
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{30ff}');
    if !matches!(s.as_bytes(), [0xe4..=0xe9, ..])
        || !(2..=5).contains(&count)
        || !s.chars().all(|c| han(c) || kana(c))
    {
        return false;
    }
    let kanji = KANJI_SURNAMES
        .iter()
        .any(|name| s.strip_prefix(name).is_some_and(|rest| (1..=3).contains(&rest.trim().chars().count())));
    let chinese = count <= 3 && s.chars().all(han) && s.starts_with(|c| HAN_SURNAMES.contains(c));
    kanji || chinese
}
