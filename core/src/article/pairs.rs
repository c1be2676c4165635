//! Two names on a line: a writer and an outlet, an outlet and a kind of text.

use super::between::{are_keyed, keyed};
use super::heads::Head;
use super::neighbours::Tally;
use crate::lookup::{GENRE, VOCABULARY};
use crate::names::Names;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::opening::{self, Delimiter};
use crate::structure::page::Page;
use crate::structure::press_word::PressWord;
use crate::structure::shape::Form;
use crate::text::fold;

/// The part of two names before the dash between them; of three behind what kind of text it is: `X – editorial – W`,
/// `News – X – W`.
pub(super) fn before_dash(page: &Page, names: Span) -> Option<Span> {
    let parts = |names: Span| {
        let label = opening::label(page.text, names)?;
        (label.delimiter == Delimiter::Dash && !label.rest.is_empty()).then_some((label.name, label.rest))
    };
    let (first, rest) = parts(names)?;
    let s = &page.text[first];
    let kind = VOCABULARY.by_key(fold::key(s)) & GENRE != 0 || PressWord::of(s).tells_of_text();
    Some(if kind { parts(rest).map_or(first, |parts| parts.0) } else { first })
}

/// Which of the names before a date or a page is the outlet's.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Whole,
    First,
    Last,
    /// Behind a colon and one word that all of them open with.
    Key,
}

impl Side {
    /// The name at this side of such names.
    pub(super) fn of(self, text: &str, names: Span) -> Span {
        if self == Side::Key {
            return keyed(text, names).map_or(names, |(_, name)| name);
        }
        match (self, columns(text, names)) {
            (Side::First, Some((first, _))) => first,
            (Side::Last, Some((_, last))) => last,
            _ => names,
        }
    }
}

/// Whether such names are an outlet's, or the first or the last of them is.
pub(super) fn names_outlet(text: &str, names: &Names, beside: Span) -> bool {
    let known = |side: Side| names.is_outlet(&text[side.of(text, beside)]);
    !beside.is_empty() && [Side::First, Side::Last].into_iter().any(known)
}

/// Where most outlets have a writer's name, a town or a kind of text beside theirs, the side at which they stand.
pub(super) fn side_of_outlets(text: &str, names: &Names, all: impl Iterator<Item = Span> + Clone) -> Side {
    if are_keyed(text, all.clone()) {
        return Side::Key;
    }
    let divided = || all.clone().filter(|&names| columns(text, names).is_some());
    // beside fewer of them it takes outlets that are known
    let known = |side: Side| {
        let outlets = divided().filter(|&beside| names.is_outlet(&text[side.of(text, beside)]));
        outlets.count() * 2 >= divided().count()
    };
    let most = six_in_ten(divided().count(), all.clone().count());
    if divided().count() < 2 || !most && !known(Side::First) && !known(Side::Last) {
        return Side::Whole;
    }
    let weight = |side: Side| {
        let mut tally = Tally::default();
        all.clone().for_each(|beside| tally.add(names, &text[side.of(text, beside)]));
        tally.weight()
    };
    if weight(Side::Last) > weight(Side::First) { Side::Last } else { Side::First }
}

/// The first and the last of names that dashes, strokes, bars or commas divide.
fn columns(text: &str, names: Span) -> Option<(Span, Span)> {
    const MARKS: [&str; 7] = [" - ", " – ", " — ", " / ", " | ", ", ", "، "];
    let s = &text[names];
    let mark = || MARKS.iter().filter_map(|mark| Some((s.find(mark)?, s.rfind(mark)? + mark.len())));
    let (first, last) = (mark().map(|at| at.0).min()?, mark().map(|at| at.1).max()?);
    let [first, last] = [&s[..first], &s[last..]].map(str::trim);
    (!first.is_empty() && !last.is_empty()).then(|| (Span::of(text, first), Span::of(text, last)))
}

/// A writer's name and the outlet's behind it: `W-X`, `W – X`, `W / X`, `W, X`.
pub(super) fn behind_writer(page: &Page, names: Span) -> Option<(Span, Span)> {
    const WRITER: usize = 4;
    let s = &page.text[names];
    let marks = |c: char| matches!(c, '-' | '–' | '—' | '/' | '|' | ',' | '،');
    let named = |name: &str| name.contains(' ') && name.split(' ').count() <= WRITER;
    let at = s.match_indices(marks).map(|(at, _)| at).find(|&at| named(s[..at].trim_end()))?;
    let (writer, outlet) = (s[..at].trim_end(), s[at..].trim_start_matches(|c| marks(c) || c == ' '));
    let letters = writer.chars().all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '-' | '\''));
    (letters && !outlet.is_empty()).then(|| (Span::of(page.text, writer), Span::of(page.text, outlet)))
}

/// The two names that a heading is, which a dash, a stroke or a bar divides: `W – X`, `X / W`.
pub(super) fn two_names(page: &Page, head: &Head) -> Option<(Span, Span)> {
    const NAME: usize = 4;
    let i = head.lines.0 as usize;
    let divided = matches!(page.form(i), Form::Label(Delimiter::Dash | Delimiter::Stroke | Delimiter::Pipe));
    let label = opening::label(page.text, head.words).filter(|_| divided)?;
    let named = |part: Span| {
        let s = &page.text[part];
        let letters = s
            .chars()
            .all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '-' | '\'' | '’' | '\u{200c}'));
        letters && !s.is_empty() && s.split_whitespace().nth(NAME).is_none()
    };
    (named(label.name) && named(label.rest)).then_some((label.name, label.rest))
}

/// Whether dashes divide a line into three or more, as an outlet, a kind of text and a day or a writer.
pub(super) fn in_three(page: &Page, i: usize) -> bool {
    const DASHES: [&str; 3] = [" - ", " – ", " — "];
    let s = page.line(i);
    matches!(page.form(i), Form::Label(Delimiter::Dash))
        && DASHES.iter().any(|dash| s.match_indices(dash).nth(1).is_some())
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEADS: [&str; 5] = [
        "الجسر يفتح أبوابه للمشاة",
        "السوق القديم يعود إلى أهله",
        "القمح يصل إلى الميناء",
        "العبارة تتوقف يوما كاملا",
        "من يدفع ثمن الطحين",
    ];

    #[test]
    fn towns_and_writers_beside_outlets_are_no_part_of_them() {
        const PAPERS: [&str; 5] = ["الأهرام", "قلم الضفة", "الحياة", "الدستور", "نداء الجبل"];
        const TOWNS: [&str; 5] = ["تونس", "صفاقس", "سوسة", "تونس", "صفاقس"];
        const WRITERS: [&str; 5] = ["سامي الخطيب", "هدى المنصور", "رامز الوادي", "سامي النهر", "ليلى التل"];
        let forms: [fn(&str, usize) -> String; 6] = [
            |head, k| {
                format!("• {head}\n[{} - {} - {} مارس]\n{TEXT}\n{TEXT}", PAPERS[k], TOWNS[k], 11 + k % 2)
            },
            |head, k| format!("• {head}\n[{} / {} / 1{k}-3-2019]\n{TEXT}\n{TEXT}", TOWNS[k], PAPERS[k]),
            |head, k| format!("{head}\n({} – {} – ص {})\n{TEXT}\n{TEXT}", PAPERS[k], WRITERS[k], k + 2),
            |head, k| format!("{head}\n{TEXT}\n{TEXT}\n({} - {} - 1{k} مارس)", PAPERS[k], TOWNS[k]),
            |head, k| format!("{head}\n{} | {} | 1{k}/3/2019\n{TEXT}\n{TEXT}", WRITERS[k], PAPERS[k]),
            |head, k| format!("{head}\n{}, {}, 1{k}/3/2019\n{TEXT}\n{TEXT}", WRITERS[k], PAPERS[k]),
        ];
        for (n, form) in forms.into_iter().enumerate() {
            let pieces = HEADS.iter().enumerate().map(|(k, head)| form(head, k) + "\n\n");
            let digest = format!("النشرة الصحفية اليومية\n\n{}", pieces.collect::<String>());
            let digest = crate::parse(&digest).unwrap();
            let found: Vec<_> = digest.articles().map(|article| article.source()).collect();
            assert_eq!(found, PAPERS.map(Some), "{n}");
        }
    }

    #[test]
    fn outlets_stand_behind_one_word_of_any_language() {
        const ENGLISH: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill any more.";
        const PAPERS: [&str; 5] = ["Shore Echo", "Le Monde", "Dolny Kray", "The Guardian", "Mill Post"];
        let heads = [
            "Ferry runs again after the flood",
            "Mill wheel stands still",
            "Wool goes by rail",
            "Nets are dry",
            "Lanterns go out",
        ];
        let forms: [fn(&str, &str, usize) -> String; 3] = [
            |head, from, k| format!("{head}\n{from} | {}.5.2016\n\n{ENGLISH}\n\n{ENGLISH}", k + 3),
            |head, from, k| format!("{head}\n{from}, {}.5.2016\n\n{ENGLISH}\n\n{ENGLISH}", k + 3),
            |head, from, _| format!("{head}\n{from}\n\n{ENGLISH}\n\n{ENGLISH}"),
        ];
        for key in ["Zdroj", "Sursa", "Џерло", "سەرچاوە", "Ffynhonnell"] {
            for form in forms {
                let piece = |k: usize| form(heads[k], &format!("{key}: {}", PAPERS[k]), k) + "\n\n\n";
                let text = format!("Daily press review\n\n{}", (0..5).map(piece).collect::<String>());
                let digest = crate::parse(&text).unwrap();
                let found: Vec<_> = digest.articles().map(|article| article.source()).collect();
                assert_eq!(found, PAPERS.map(Some), "{text}");
            }
        }
    }
}
