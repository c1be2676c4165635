//! Where the single articles come from, and which of them a digest takes.

use std::path::Path;

use super::words::{self, ARABIC_OUTLETS, LATIN_OUTLETS};
use super::{Piece, Rng};

/// The script a layout is at home in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Arabic,
    /// Latin, and whatever else is not Arabic.
    Latin,
}

/// The articles of the shared corpus, in file order; empty where the file is not there.
///
/// One JSON object a line with `title`, `text`, `source` and `date`; a line that lacks a title or
/// a text is left out.
pub fn shared_articles(shared: &Path) -> Vec<Piece> {
    let path = shared.join("articles/ant-v1.1.jsonl");
    let Ok(lines) = std::fs::read_to_string(path) else { return Vec::new() };
    lines.lines().filter_map(from_json).collect()
}

fn from_json(line: &str) -> Option<Piece> {
    let value: serde_json::Value = serde_json::from_str(line).ok()?;
    let field = |key: &str| Some(value.get(key)?.as_str()?.to_string());
    Some(Piece {
        title: field("title")?,
        text: field("text")?,
        source: field("source").unwrap_or_default(),
        date: date_of(&field("date").unwrap_or_default()),
    })
}

/// Two dozen short articles of our own, sixteen Arabic and eight English: nothing in them is real.
pub fn own_articles() -> Vec<Piece> {
    include_str!("own.txt").split("\n\n").filter_map(from_block).collect()
}

/// Single texts of our own that hold what elsewhere divides a digest, by what they are.
pub fn whole_texts() -> Vec<(&'static str, &'static str)> {
    let all = include_str!("whole.txt").split("%%% ").skip(1);
    all.filter_map(|text| text.split_once('\n')).map(|(name, text)| (name, text.trim_end())).collect()
}

fn from_block(block: &str) -> Option<Piece> {
    let mut lines = block.trim().splitn(3, '\n');
    let (source, date) = lines.next()?.split_once(" | ")?;
    let (title, text) = (lines.next()?, lines.next()?);
    Some(Piece { title: title.into(), text: text.into(), source: source.into(), date: date_of(date) })
}

/// `2016-11-24` as numbers; the first of January 2020 where it is no date.
pub(super) fn date_of(text: &str) -> (i32, u8, u8) {
    let mut parts = text.splitn(3, '-');
    let mut next = || parts.next().and_then(|part| part.parse::<i32>().ok());
    match (next(), next(), next()) {
        (Some(y), Some(m @ 1..=12), Some(d @ 1..=31)) => (y, m as u8, d as u8),
        _ => (2020, 1, 1),
    }
}

/// The text without white space and format characters at either end.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// True for white space and for the format characters that print nothing.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The paragraphs of a text, trimmed, none of them blank; every kind of line end divides.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .map(trim)
        .filter(|paragraph| !paragraph.is_empty())
}

/// The title as a digest prints it: one line, single spaces, no quotation marks around the whole.
fn clean_title(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().map(trim).filter(|word| !word.is_empty()).collect();
    let joined = words.join(" ");
    let quotes = [('"', '"'), ('«', '»'), ('“', '”')];
    let inside = quotes.iter().find_map(|&(open, close)| {
        let inner = joined.strip_prefix(open)?.strip_suffix(close)?;
        (!inner.contains([open, close])).then(|| trim(inner).to_string())
    });
    inside.unwrap_or(joined)
}

/// A piece made ready for printing, or nothing where its title or its text is too short.
pub(super) fn usable(piece: &Piece) -> Option<Piece> {
    let title = clean_title(&piece.title);
    let text = paragraphs(&piece.text).collect::<Vec<_>>().join("\n");
    let source = clean_title(&piece.source);
    (!title.is_empty() && text.len() >= 200).then_some(Piece { title, text, source, date: piece.date })
}

/// Five to twelve articles with different titles, all of one script.
///
/// They are of the script asked for if there are five such, else of the other; where neither
/// suffices our own articles fill up. Where all come from one outlet each is given another, known
/// or invented, because a digest of one outlet is not the usual case.
pub(super) fn choose(pieces: &[Piece], rng: &mut Rng, script: Script) -> Vec<Piece> {
    let wanted = rng.between(5, 12);
    let (mut same, mut other): (Vec<&Piece>, Vec<&Piece>) =
        pieces.iter().partition(|piece| script_of(piece) == script);
    rng.shuffle(&mut same);
    rng.shuffle(&mut other);
    let mut chosen = take(&same, wanted);
    if chosen.len() < 5 {
        let others = take(&other, wanted);
        if others.len() >= 5 {
            chosen = others;
        } else {
            let own = own_articles();
            same.extend(own.iter().filter(|piece| script_of(piece) == script));
            chosen = take(&same, wanted);
        }
    }
    if chosen.iter().all(|piece| piece.source == chosen[0].source) {
        give_outlets(&mut chosen, rng);
    }
    for piece in &mut chosen {
        if rng.once_in(2) {
            piece.text = split_paragraphs(&piece.text);
        }
    }
    chosen
}

/// The text with its longer paragraphs divided after sentences.
///
/// Nearly all articles of the shared corpus have two paragraphs, and a reader could tell them apart
/// by counting lines.
fn split_paragraphs(text: &str) -> String {
    let mut split = String::new();
    for paragraph in paragraphs(text) {
        let mut begun = 0;
        for (at, _) in paragraph.match_indices(". ") {
            if at - begun >= 250 && paragraph.len() - at >= 250 {
                split.push_str(trim(&paragraph[begun..at + 1]));
                split.push('\n');
                begun = at + 2;
            }
        }
        split.push_str(trim(&paragraph[begun..]));
        split.push('\n');
    }
    split
}

/// The first usable pieces with different titles and texts, as many as wanted if there are.
fn take(pieces: &[&Piece], wanted: usize) -> Vec<Piece> {
    let mut taken: Vec<Piece> = Vec::new();
    for piece in pieces.iter().filter_map(|piece| usable(piece)) {
        let known = taken.iter().any(|other| other.title == piece.title || other.text == piece.text);
        if !known {
            taken.push(piece);
        }
        if taken.len() == wanted {
            break;
        }
    }
    taken
}

fn give_outlets(chosen: &mut [Piece], rng: &mut Rng) {
    let latin = chosen.first().is_some_and(|piece| script_of(piece) == Script::Latin);
    let mut outlets = if latin { LATIN_OUTLETS.to_vec() } else { ARABIC_OUTLETS.to_vec() };
    rng.shuffle(&mut outlets);
    for (i, piece) in chosen.iter_mut().enumerate() {
        piece.source = outlets[i % outlets.len()].to_string();
    }
}

/// The script most letters of the title are in.
pub(super) fn script_of(piece: &Piece) -> Script {
    let arabic = piece.title.chars().filter(|&c| words::is_arabic(c)).count();
    if arabic * 2 > piece.title.chars().filter(|c| c.is_alphabetic()).count() {
        Script::Arabic
    } else {
        Script::Latin
    }
}

/// Each article alone, as it would stand in a crawl: title, at times a date or a byline, paragraphs.
pub fn singles(pieces: &[Piece]) -> impl Iterator<Item = String> {
    pieces.iter().filter_map(usable).enumerate().map(|(i, piece)| {
        let mut text = format!("{}\n", piece.title);
        match i % 4 {
            0 => text.push_str(&format!("{}\n", words::long_date(&piece))),
            1 => text.push_str(&format!("{}\n", words::byline(&piece, &mut Rng::new(i as u64)))),
            2 => text.push_str(&format!("{} - {}\n\n", piece.source, words::slash_date(piece.date))),
            _ => text.push('\n'),
        }
        for paragraph in paragraphs(&piece.text) {
            text.push_str(paragraph);
            text.push('\n');
        }
        text
    })
}
