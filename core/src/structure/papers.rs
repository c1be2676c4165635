//! The paper that a part of a sentence names: behind a word for what it is, behind a verb or a preposition, or as
//! the subject.

use super::opening;
use super::press_word::{PressWord, QUOTES};
use super::quotation;
use crate::lookup::{AGENCY, DAY, FUNCTION, NATION, OUTLET, VOCABULARY};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::function::{ARTICLE, IN_ARTICLE, UPON};
use crate::words::reviews::{APPEARS, FROM, INSIDE, TURNS};

/// The longest name of an outlet, in words.
pub(super) const NAME: usize = 6;

/// The outlet that a sentence names behind its headline or before it.
pub(super) fn outlet_beside(text: &str, before: Span, after: Span) -> Option<Span> {
    outlet_called(text, after)
        .or_else(|| outlet_called(text, before))
        .or_else(|| written_in(text, before))
        .or_else(|| written_in(text, after))
        .or_else(|| turned_to(text, before))
        .or_else(|| opened_in(text, before))
        .or_else(|| subject(text, before))
        .or_else(|| subject(text, after))
        .or_else(|| subject_first(text, before))
}

/// The paper that a sentence opens with behind a word for in, up to a comma: `In X, under the title "Y", ...`.
fn opened_in(text: &str, part: Span) -> Option<Span> {
    let mut words = text[part].split_whitespace();
    words.next().filter(|word| PressWord::of(word).is_preposition())?;
    name(text, words).filter(|name| text[name.end as usize..].starts_with([',', '،']))
}

/// The name that a part of a sentence opens with, before its verb or the word for what it is: `X writes`, `X
/// gazetesi`.
pub(super) fn subject_first(text: &str, part: Span) -> Option<Span> {
    let words = || text[part].split_whitespace();
    let ends = |word: &str| {
        let said = PressWord::of(word);
        said.is_verb() || said.is_kind()
    };
    let at = words().take(2 * NAME).position(ends).filter(|&at| at > 0)?;
    // who wrote it is named before a comma
    let from = words().take(at).position(|word| word.ends_with(',')).map_or(0, |comma| comma + 1);
    let inside = |word: &str| word.starts_with(char::is_uppercase) || INSIDE.contains(&word);
    let named = (1..=NAME).contains(&(at - from)) && words().take(at).skip(from).all(inside);
    let (first, last) = (Span::of(text, words().nth(from)?), Span::of(text, words().nth(at - 1)?));
    named.then(|| opening::unquote(text, Span::new(first.start, last.end)))
}

/// The name behind the verb near the beginning of a part of a sentence: `For its part wrote X`.
fn subject(text: &str, part: Span) -> Option<Span> {
    const NEAR: usize = 4;
    let mut words = text[part].split_whitespace();
    words.by_ref().take(NEAR).find(|word| PressWord::of(word).is_verb())?;
    name(text, words)
}

/// The paper that a review turns to: `As for X, it wrote ...`.
fn turned_to(text: &str, part: Span) -> Option<Span> {
    let mut words = text[part].split_whitespace();
    words.next().filter(|word| TURNS.contains(word))?;
    name(text, words)
}

/// The paper that a review is led to in such words: behind a word for what it is, or a known one behind a verb or a
/// preposition: `And in X we read`.
fn led_to(text: &str, part: Span) -> Option<Span> {
    let known = || {
        let mut words = text[part].split_whitespace();
        while let Some(word) = words.next() {
            let said = PressWord::of(word);
            let leads = said.is_verb() || said.is_preposition() || FROM.contains(&word);
            let name = if leads { name(text, words.clone()) } else { None };
            if let Some(name) = name.filter(|&name| is_known(text, name)) {
                return Some(name);
            }
        }
        None
    };
    outlet_called(text, part).or_else(|| turned_to(text, part)).or_else(known)
}

/// The paper that the words before a colon lead to, which a paragraph opens with: `And in X we read: ...`; where they
/// are all the line, behind the writer: `Under this title W wrote in X:`.
pub(super) fn leads_to(text: &str, line: Span) -> Option<Span> {
    const WORDS: usize = 14;
    const LONGEST: usize = 240;
    let s = &text[line];
    let near = &s[..s.floor_char_boundary(LONGEST)];
    let part = Span::of(
        text,
        &near[..near.find(": ").or(s.strip_suffix(':').map(str::len)).filter(|&at| at <= near.len())?],
    );
    // a dateline names its agency behind a dash or in brackets
    let dateline = text[part].contains(['(', '–', '—']) || text[part].contains(" - ");
    let brief = !dateline && text[part].split_whitespace().nth(WORDS).is_none();
    let told = || if part.len() + 1 == line.len() { written_in(text, part) } else { None };
    if brief { told().or_else(|| led_to(text, part)) } else { None }
}

/// The paper that a sentence over a headline names: behind a word for what it is, or for where a review goes on:
/// `We turn to X and an article titled:`.
pub(crate) fn named_over(text: &str, sentence: Span) -> Option<Span> {
    let words = || text[sentence].split_whitespace();
    if !words().any(|word| PressWord::of(word).titles()) {
        return None;
    }
    let turns = |word: &str| FROM.contains(&word.strip_prefix('و').unwrap_or(word));
    let behind = || name(text, words().skip_while(|word| !turns(word)).skip(1));
    outlet_called(text, sentence).or_else(behind)
}

/// The name in quotation marks right behind the verb that a sentence opens with: `Wrote "X":`.
pub(crate) fn quoted_behind_verb(text: &str, part: Span) -> Option<Span> {
    let mut words = text[part].split_whitespace();
    words.by_ref().take(2).find(|word| PressWord::of(word).is_verb())?;
    words.clone().next().filter(|word| word.starts_with(QUOTES))?;
    name(text, words)
}

/// The paper that a writer wrote in: `In X W wrote`, `W wrote in X`.
pub(crate) fn written_in(text: &str, part: Span) -> Option<Span> {
    let mut wrote = false;
    let mut words = text[part].split_whitespace();
    while let Some(word) = words.next() {
        let said = PressWord::of(word);
        wrote |= said.is_printed();
        // `ב"X"`
        if let Some(first) = word.strip_prefix('ב').filter(|word| word.starts_with(QUOTES)) {
            return name(text, std::iter::once(first).chain(words)).filter(|_| wrote);
        }
        let of_text = |next: &str| {
            let next = PressWord::of(next);
            next.tells_of_text() || next.titles()
        };
        if !said.is_preposition() || words.clone().next().is_none_or(of_text) {
            continue;
        }
        let Some(name) = name(text, words.clone()) else { continue };
        let behind = &text[Span::new(name.end, part.end)];
        // an adjective of the paper's nation may stand between
        if wrote || PressWord::words(behind).take(2).any(PressWord::is_printed) {
            return Some(name);
        }
    }
    None
}

/// What closes a quotation or a bracket that such a mark opens.
pub(super) fn closing(mark: char) -> Option<&'static [char]> {
    match mark {
        '"' => Some(&['"']),
        '«' => Some(&['»']),
        '(' => Some(&[')']),
        '“' | '„' => Some(&['”', '“']),
        _ => None,
    }
}

/// The outlet in words before a colon that say who wrote where: `In "X" wrote W`, `W in "X"`.
pub(crate) fn named_in(text: &str, part: Span) -> Option<Span> {
    let quoted = |word: &str| word.starts_with('(') || word.starts_with(QUOTES);
    let s = &text[part];
    if quotation::may_set_off(s) {
        let mut words = s.split_whitespace();
        let says = PressWord::words(s).any(PressWord::is_verb);
        let mut last = "";
        while let Some(word) = words.clone().next() {
            if quoted(word) && (says || PressWord::of(last).is_preposition()) {
                return name(text, words);
            }
            last = word;
            words.next();
        }
    }
    let first = PressWord::of(s.split(' ').next().unwrap_or_default());
    if first.is_verb() || first.is_preposition() { written_in(text, part) } else { None }
}

/// The name behind a word for an outlet: in quotation marks or brackets, or up to a word that is no part of
/// names.
pub(crate) fn outlet_called(text: &str, part: Span) -> Option<Span> {
    let mut words = text[part].split_whitespace();
    while let Some(word) = words.next() {
        let said = PressWord::of(word);
        // in quotation marks it belongs to the name: `in "The Voice of X"`
        if word.starts_with(QUOTES) && said.calls() {
            return name(text, std::iter::once(word).chain(words));
        }
        if said.calls_next(words.clone().next()) {
            return name(text, words);
        }
    }
    None
}

/// The name that such words open with.
pub(crate) fn name<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<Span> {
    let (mut first, mut end, mut close): (Option<u32>, _, _) = (None, 0, None);
    let mut words = words.take(NAME + 1).peekable();
    while let Some(word) = words.next() {
        let span = Span::of(text, word);
        match first {
            None => close = word.chars().next().and_then(closing),
            Some(first) if close.is_none() && ends(word) => {
                let inside = INSIDE.contains(&word) && words.peek().is_some_and(|next| is_inside(next));
                if !inside && !is_known(text, Span::new(first, span.end)) {
                    break;
                }
            }
            Some(_) => {}
        }
        first.get_or_insert(span.start);
        end = span.end;
        // `" X "`: a mark alone opens the name
        let opens = first == Some(span.start) && word.starts_with(QUOTES) && word.chars().count() == 1;
        let closed =
            !opens && close.is_some_and(|close| word.trim_end_matches([':', '،', ',']).ends_with(close));
        if closed || close.is_none() && word.ends_with([':', '،', ',']) {
            break;
        }
        // the adjective of its nation closes a name, unless one that is known goes on
        if let (None, Some(first)) = (close, first)
            && first < span.start
            && VOCABULARY.by_key(fold::key(word)) & NATION != 0
            && !words.peek().is_some_and(|next| is_known(text, Span::new(first, Span::of(text, next).end)))
        {
            break;
        }
    }
    let whole = &text[Span::new(first?, end)];
    let name = whole.trim_end_matches([':', '،', ',']).trim_matches(['(', ')']);
    let name = without_nation(text, opening::unquote(text, trim_span(text, Span::of(text, name))));
    let name = if close.is_none() { without_object(text, name) } else { name };
    let brief = text[name].split_whitespace().nth(NAME).is_none();
    // where there are capitals, names have them
    let small = text[name].split_whitespace().all(|word| word.starts_with(char::is_lowercase));
    (brief && !small && text[name].starts_with(opening::is_letter)).then_some(name)
}

/// Whether a name is known to be an outlet's.
fn is_known(text: &str, name: Span) -> bool {
    VOCABULARY.by_key(fold::key(&text[name])) & OUTLET != 0
}

/// A known name without two words or more behind it, which say what it tells: `X the matter in words`.
fn without_object(text: &str, name: Span) -> Span {
    const OBJECT: usize = 2;
    let Some(words) = fold::few::<{ NAME + 1 }>(text, name).filter(|words| words.len() > OBJECT) else {
        return name;
    };
    let (mut known, mut all) = (0, false);
    VOCABULARY.openings(&words, |count, tags| {
        if tags & (OUTLET | AGENCY) != 0 {
            known = count;
            all |= count + OBJECT > words.len();
        }
    });
    if known == 0 || all { name } else { Span::new(name.start, words[known - 1].span.end) }
}

/// Whether a word goes on with a name behind a small one.
fn is_inside(word: &str) -> bool {
    word.starts_with(char::is_uppercase) || INSIDE.contains(&word)
}

/// A name without the adjective of its nation or of how it appears, unless it is known with it alone.
fn without_nation(text: &str, name: Span) -> Span {
    let s = &text[name];
    let tags = |s: &str| VOCABULARY.by_key(fold::key(s));
    match s.rsplit_once(' ') {
        Some((bare, last)) if tags(last) & NATION != 0 || APPEARS.contains(&last) => {
            let known = |s: &str| tags(s) & (OUTLET | AGENCY) != 0;
            if known(s) && !known(bare) { name } else { Span::of(text, bare.trim_end()) }
        }
        _ => name,
    }
}

/// Whether a word ends a name before it.
pub(super) fn ends(word: &str) -> bool {
    let function = |word: &str| VOCABULARY.by_key(fold::key(word)) & FUNCTION != 0;
    let said = PressWord::of(word);
    function(word)
        || word.strip_prefix(['و', 'ف']).is_some_and(function)
        || said.is_verb()
        // in order to
        || word.strip_prefix('ل').is_some_and(|word| PressWord::of(word).is_verb())
        || said.tells_of_text()
        || said.is_preposition()
        || word.strip_prefix(['و', 'ف']).unwrap_or(word) == UPON
        // a preposition and the article in one, or a day
        || word.starts_with(IN_ARTICLE)
        || word.starts_with(ARTICLE) && VOCABULARY.by_key(fold::key(word)) & DAY != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_paper_tells_is_no_part_of_its_name() {
        for (sentence, outlet) in [
            ("سلطت صحيفة الحياة اللندنية الضوء على الجسر", "الحياة"),
            ("أبرزت صحيفة المرايا المصرية كلاما للعمدة", "المرايا"),
            ("نشرت صحيفة قلم الضفة الأحد خبرا", "قلم الضفة"),
            ("تناولت صحيفة الأهرام الجسر الجديد بالقول", "الأهرام"),
            ("أفردت صحيفة نداء الجبل مساحة للجسر", "نداء الجبل"),
            ("قالت صحيفة القدس العربي أمس", "القدس العربي"),
            ("وقالت صحيفة المصري اليوم إن", "المصري اليوم"),
        ] {
            let name = outlet_called(sentence, Span::new(0, sentence.len() as u32));
            assert_eq!(name.map(|name| &sentence[name]), Some(outlet), "{sentence}");
        }
    }
}
