//! What portals leave around a text: buttons, counters, notices, addresses.

use super::parts::{BAR, DASH, between, clip, digit, stops};
use super::people::{self, Proof};
use super::reader::Reader;
use crate::lookup::{BYLINE, COPIED, NOTICE, PORTAL, SECTION};
use crate::records::*;
use crate::span::Span;
use crate::structure::glance;
use crate::text::fold;
use crate::words::{credits, portal};
use std::sync::LazyLock;

/// A mail or web address alone on a line, a copyright notice, or the name of a picture that is not there.
pub(crate) fn address(s: &str) -> bool {
    // the plainest of lines: words of a script that addresses are not written in
    if matches!(s.as_bytes(), [0xd8..=0xdb, ..]) && memchr::memchr(b'@', s.as_bytes()).is_none() {
        return false;
    }
    if glance::is_copyright(s) || glance::is_media(s) {
        return true;
    }
    let s = s.trim_matches(|c: char| matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '.' | ':' | '-' | ' '));
    if s.contains(char::is_whitespace) {
        return false;
    }
    s.starts_with("http://")
        || s.starts_with("https://")
        || s.starts_with("www.")
        || (s.starts_with('@') && s.len() > 3)
        || s.split_once('@')
            .is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && host.is_ascii())
}

/// Whether portal phrases make up the line: most of its words, or several of them.
pub(crate) fn is_boilerplate(reader: &Reader) -> bool {
    let words = &reader.words;
    let n = words.len();
    let openers = &*OPENERS;
    // the words of the longest phrase that begins at one, and whether it makes the line boilerplate there
    let phrase = |i: usize| {
        let (mut longest, mut notice) = (0, false);
        reader.names.openings(&words[i..], |count, tags| {
            if tags & (PORTAL | COPIED) != 0 {
                longest = count;
                notice |= tags & NOTICE != 0 && i == 0 || tags & COPIED != 0 && i < 3;
            }
        });
        (longest, notice)
    };
    // most lines hold none
    let may_open = |i: usize| openers.may_hold(words[i].hash);
    let Some(first) = (0..n).find(|&i| may_open(i) && phrase(i).0 > 0) else {
        return n == 1 && two_phrases(reader);
    };
    // the digits that news is written in, and few letters, begin with these bytes
    let numeric = |word: &fold::Word| {
        matches!(reader.text.as_bytes()[word.span.start as usize], b'0'..=b'9' | 0xd9 | 0xdb | 0xe0 | 0xef)
            && reader.text[word.span].chars().all(digit)
    };
    let mut covered = words[..first].iter().filter(|word| numeric(word)).count();
    let (mut hits, mut notice, mut i) = (0, false, first);
    while i < n {
        let (longest, noticed) = if may_open(i) { phrase(i) } else { (0, false) };
        notice |= noticed;
        if longest > 0 {
            covered += longest;
            hits += 1;
            i += longest;
        } else {
            covered += usize::from(numeric(&words[i]));
            i += 1;
        }
    }
    notice || covered * 2 > n || hits >= 3 || (hits >= 2 && covered * 3 > n)
}

/// Two buttons whose labels were joined: `شاركغرّد`.
fn two_phrases(reader: &Reader) -> bool {
    let s = &reader.text[reader.words[0].span];
    if s.len() > 48 {
        return false;
    }
    let phrase = |part: &str| reader.names.phrase(part) & PORTAL != 0;
    s.char_indices().skip(3).any(|(at, _)| s.len() - at > 4 && phrase(&s[..at]) && phrase(&s[at..]))
}

/// The outlet, the section and the times that portals print beside their buttons.
pub(crate) fn boilerplate_fields(reader: &mut Reader, line: Span) {
    let first = reader.times.first().map_or(line.end, |time| time.span.start);
    let n = reader.words.iter().take_while(|word| word.span.end <= first).count();
    if n > 0 && n <= 8 && first < line.end {
        let all = core::mem::take(&mut reader.words);
        let words = &all[..n];
        let mut section = None;
        for i in 0..n {
            let mut whole = 0;
            reader.names.openings(&words[i..], |count, tags| {
                if count == n - i {
                    whole = tags;
                }
            });
            if whole & SECTION != 0 {
                section = Some(i);
                break;
            }
        }
        let end = section.unwrap_or(n);
        let divided = |i: usize| {
            let next = words.get(i).map_or(first, |word| word.span.start);
            between(reader.text, words[i - 1].span.end, next) & (DASH | BAR) != 0
        };
        // one known word that neither ends nor is divided there may open another name
        let known = reader.names.opening_name(words).min(end);
        let name = match section {
            Some(i) if (1..=4).contains(&i) && divided(i) => i,
            _ if known > 1 || (known == 1 && (end == 1 || divided(1))) => known,
            _ => 0,
        };
        if name > 0 {
            let starts = reader.starts();
            let span = Span::new(words[0].span.start, words[name - 1].span.end);
            reader.fields.agencies.push(span);
            reader.push_credit(span, starts);
        }
        if let Some(i) = section {
            reader.fields.sections.push(Span::new(words[i].span.start, words[n - 1].span.end));
        }
        reader.words = all;
    }
    for k in 0..reader.times.len() {
        let time = reader.times[k];
        reader.push_time(time, TimeKind::Published);
    }
}

/// Appends the writer with his key in one column of a line that is a portal's: `12 May 2021 | by W | 3 comments`.
pub(crate) fn writer_among_buttons(reader: &mut Reader, line: Span) {
    const COLUMN: usize = 60;
    let text = reader.text;
    if !text[line].contains(['|', '•', '·']) {
        return;
    }
    for column in text[line].split(['|', '•', '·']).filter(|column| column.len() <= COLUMN) {
        reader.tokenise(Span::of(text, column.trim()));
        let mut key = 0;
        reader
            .names
            .openings(&reader.words, |count, tags| key = if tags & BYLINE != 0 { count } else { key });
        let count = reader.words.len();
        if key == 0 || !(key + 2..=key + 4).contains(&count) {
            continue;
        }
        let (saved, starts) = (reader.save(), reader.starts());
        if people::people(reader, key as u32, count as u32, Proof::Form) {
            let name = Span::new(reader.words[key].span.start, reader.words[count - 1].span.end);
            reader.push_byline(name, starts);
            return;
        }
        reader.restore(saved);
    }
}

/// How far into a line that ends like a sentence a portal's notice may begin, and into another.
const OPENING: usize = 48;
const REACH: usize = 400;

/// Whether a long line opens like a portal's note that it copied the text.
pub(crate) fn copied(reader: &Reader, line: Span) -> bool {
    // a paragraph ends like a sentence, such a note seldom
    if stops(&reader.text[line]) {
        return opens_with_notice(reader, line);
    }
    notice(reader, line, REACH, REACH)
}

/// Whether a notice is what the first words of a line say.
pub(crate) fn opens_with_notice(reader: &Reader, line: Span) -> bool {
    notice(reader, line, OPENING, OPENING * 3)
}

/// Whether a notice begins in the first bytes of a line, `near` at most, and ends within `far`.
fn notice(reader: &Reader, line: Span, near: usize, far: usize) -> bool {
    let end = clip(reader.text, line, far).end;
    let near = line.start + near as u32;
    // few words begin what a notice says: only behind those is it looked up
    let copiers = &*COPIERS;
    let (mut filter, mut says) = (&*OPENERS, NOTICE | COPIED);
    for word in fold::walk(reader.text, Span::new(line.start, end)) {
        if word.span.start >= near {
            break;
        }
        if filter.may_hold(word.hash) {
            let mut found = false;
            let behind = fold::walk(reader.text, Span::new(word.span.end, end));
            let words = core::iter::once(word).chain(behind);
            reader.names.openings_of(words, |_, tags| found |= tags & says != 0);
            if found {
                return true;
            }
        }
        // behind the first word only a note that the text was copied counts
        (filter, says) = (copiers, COPIED);
    }
    false
}

/// The first words of the phrases that portals use, by some bits of their hashes: most words of a
/// text are in no such phrase, and this says so at less cost than the vocabulary.
struct Openers([u64; 256]);

impl Openers {
    fn of(phrases: impl Iterator<Item = &'static str>) -> Self {
        let mut openers = Openers([0; 256]);
        for phrase in phrases {
            if let Some(word) = fold::first_word(phrase, Span::new(0, phrase.len() as u32)) {
                let (at, bit) = Self::place(word.hash);
                openers.0[at] |= bit;
            }
        }
        openers
    }

    fn place(hash: u64) -> (usize, u64) {
        ((hash >> 56) as usize, 1 << (hash >> 50 & 63))
    }

    fn may_hold(&self, hash: u64) -> bool {
        let (at, bit) = Self::place(hash);
        self.0[at] & bit != 0
    }
}

static OPENERS: LazyLock<Openers> = LazyLock::new(|| {
    let portal = portal::PORTAL.iter().map(|phrase| phrase.0);
    Openers::of(portal.chain(credits::COPIED.iter().copied()))
});
static COPIERS: LazyLock<Openers> = LazyLock::new(|| Openers::of(credits::COPIED.iter().copied()));
