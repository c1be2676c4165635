//! What stands beside an outlet's name in a heading: a page, a date, a columnist, words that introduce it.

use super::heads::{Head, below_rule};
use crate::dates;
use crate::lookup::{BYLINE, COUNTED, OUTLET, PLACE, Phrases, VOCABULARY};
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::glance::{self, has_digit};
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::quotation;
use crate::text::fold;
use crate::text::lines::trim_span;
use crate::words::credits::INTRODUCES;
use crate::words::outlet_words::EDITIONS;
use std::sync::LazyLock;

/// A name without the page or the date behind it: `X, p. 4`, `X p. 4`, `X - 12/3/2021`, `X 12/3/2021`.
pub(super) fn without_page(text: &str, name: Span) -> Span {
    let s = &text[name];
    // `"X", Y`: the name in quotation marks before a writer's
    if let Some(inner) = s.strip_prefix(['"', '«', '“', '„'])
        && let Some((inner, after)) = inner.split_once(['"', '»', '”'])
        && after.starts_with([',', '،'])
    {
        return trim_span(text, Span::of(text, inner));
    }
    // `X, By W`: the name before its writer's
    if let Some((before, after)) = s.split_once([',', '،'])
        && signs_writer(after)
    {
        return opening::unquote(text, trim_span(text, Span::of(text, before)));
    }
    let is_digit = |c: char| opening::digit(c).is_some();
    let set_off = |c: char| matches!(c, ',' | '،' | ';' | '؛' | '|' | '-' | '–' | '—' | '/');
    // a hyphen joins the parts of a name
    let joins = |at: usize| s[at..].starts_with('-') && s[..at].ends_with(opening::is_letter);
    let mark = s.match_indices(set_off).map(|(at, _)| at).find(|&at| !joins(at));
    // a mark between figures stands in a date
    let dated = |at: usize| match s[at..].chars().nth(1).is_some_and(is_digit) {
        true => s[..at].trim_end_matches(is_digit).len(),
        false => at,
    };
    let mark = mark.filter(|&at| s[at..].contains(is_digit)).map(dated);
    match mark.or_else(|| glance::before_page(s)).filter(|&at| at > 0) {
        Some(at) => {
            let opens = |c: char| c.is_whitespace() || set_off(c) || matches!(c, '(' | '[');
            trim_span(text, Span::of(text, s[..at].trim_end_matches(opens)))
        }
        None => name,
    }
}

/// A name without the full stop that sets it off from what follows: `X. 12.3.2021`. Letters that stand for words end
/// with one: `F.A.Z.`.
pub(super) fn without_stop(text: &str, name: Span) -> Span {
    let letters = |bare: &str| {
        let word = bare.rsplit(' ').next().unwrap_or(bare);
        word.split('.').all(|part| part.chars().count() == 1)
    };
    let bare = text[name].strip_suffix('.').filter(|bare| !bare.ends_with('.') && !letters(bare));
    bare.map_or(name, |bare| Span::of(text, bare))
}

/// A name without the issue and the page behind it, each a number behind its word: `X No. 4521, p. 3`,
/// `X العدد (4521) الصفحة (3):`.
pub(super) fn before_issue(text: &str, name: Span) -> Option<Span> {
    // a number alone may count what the words name: `Cutting No. 4`
    const ISSUE: usize = 3;
    let is_digit = |c: char| opening::digit(c).is_some();
    let apart = |c: char| c.is_whitespace() || ",،;؛:()[]-–—|/.".contains(c);
    let s = text[name].trim_end_matches(apart);
    let (mut rest, mut counts, mut sure) = (s, 0, false);
    loop {
        let before = rest.trim_end_matches(is_digit);
        if before.len() == rest.len() {
            break;
        }
        let word = before.trim_end_matches(apart);
        let behind = word.trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, '°' | 'º' | '№'));
        if COUNTED.get(&word[behind.len()..]).is_none() {
            break;
        }
        counts += 1;
        sure |= rest[before.len()..].chars().count() >= ISSUE || glance::is_page(&word[behind.len()..]);
        rest = behind.trim_end_matches(apart);
    }
    ((sure || counts > 1) && !rest.is_empty()).then(|| trim_span(text, Span::of(text, rest)))
}

/// Where a day without its year begins behind a mark, as in `X - its town - 12 March`; 0 where none does.
pub(super) fn before_day(s: &str) -> usize {
    const MARKS: [&str; 7] = [" -", " –", " —", " /", " |", ",", "،"];
    let before = s.split(|c| opening::digit(c).is_some()).next().unwrap_or(s);
    let marked = before.strip_suffix(' ').unwrap_or_default();
    MARKS.iter().find_map(|mark| marked.strip_suffix(mark)).map_or(0, str::len)
}

/// Whether a day without its year is all that stands behind a mark: `X, 12 March`.
pub(super) fn ends_in_day(s: &str) -> bool {
    let before = before_day(s);
    before > 0 && dates::is_yearless(s[before..].trim_start_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether words begin as a byline does: `By W`, `بقلم W`.
pub(super) fn signs_writer(words: &str) -> bool {
    writer(words, Span::new(0, words.len() as u32)).is_some()
}

/// The words behind those that a byline begins with, up to six: the `W` of `By W`.
pub(super) fn writer(text: &str, words: Span) -> Option<Span> {
    let words = fold::few::<8>(text, words)?;
    let mut first = 0;
    VOCABULARY.openings(&words, |count, tags| {
        if tags & BYLINE != 0 && count < words.len() {
            first = count;
        }
    });
    (first > 0).then(|| Span::new(words[first].span.start, words[words.len() - 1].span.end))
}

/// A headline without the page that it closes with behind a mark: `Y / p. 4`, `Y (p. 4)`, `Y - supplement p. 4`.
pub(super) fn before_closing_page(text: &str, headline: Span) -> Option<Span> {
    const WORDS: usize = 2;
    let set_off = |c: char| matches!(c, ',' | '،' | ';' | '؛' | '|' | '-' | '–' | '—' | '/' | '(' | '[');
    let s = &text[headline];
    let page = glance::before_page(s)?;
    let mark = s[..page].rfind(set_off)?;
    let between = s[mark..page].trim_start_matches(set_off);
    // a hyphen joins the parts of a word
    let parted = between.is_empty() || between.starts_with(' ') && s[..mark].ends_with(' ');
    let rest = s[..mark].trim_end_matches(|c: char| c.is_whitespace() || set_off(c));
    let fits = parted && between.split_whitespace().nth(WORDS).is_none() && rest.contains(' ');
    fits.then(|| Span::of(text, rest))
}

/// The same, if it is a page or a date in figures that stands behind the name, and nothing else.
pub(super) fn before_page_or_date(text: &str, name: Span) -> Option<Span> {
    // a letter at the end is no page's and no date's
    if text[name].ends_with(opening::is_letter) || !has_digit(text[name].as_bytes()) {
        return None;
    }
    let is_digit = |c: char| opening::digit(c).is_some();
    let bare = without_page(text, name);
    let behind = text[Span::new(bare.end, name.end)].trim_matches(|c: char| !c.is_alphanumeric());
    let figures = behind.split(|c| !is_digit(c)).filter(|figure| !figure.is_empty()).count();
    let dated = figures == 3 && !behind.contains(opening::is_letter);
    (!bare.is_empty() && (dated || glance::before_page(behind) == Some(0))).then_some(bare)
}

/// A name without the town where it appears, `X, London`, if either of them is known.
pub(super) fn without_town(text: &str, name: Span) -> Option<Span> {
    const WORDS: usize = 2;
    let (before, town) = text[name].rsplit_once([',', '،'])?;
    let before = trim_span(text, Span::of(text, before));
    let known = |name: &str, tag| VOCABULARY.by_key(fold::key(name)) & tag != 0;
    let brief = !town.is_empty() && town.split_whitespace().nth(WORDS).is_none();
    (brief && (known(town, PLACE) || known(&text[before], OUTLET))).then_some(before)
}

/// The name before a comma and one or two words more, as those of a town: `X, its town`.
pub(super) fn town_behind(text: &str, line: Span) -> Option<Span> {
    const NAME: usize = 6;
    const TOWN: usize = 3;
    let s = &text[line];
    let (name, town) = s.split_once([',', '،'])?;
    let name = trim_span(text, Span::of(text, name));
    let brief = text[name].split_whitespace().nth(NAME).is_none();
    let lone = !town.contains([',', '،']) && town.split_whitespace().nth(TOWN).is_none();
    (brief && lone && !name.is_empty() && town.contains(opening::is_letter)).then_some(name)
}

/// The headline without the page or the date that it opens with: `ص 2 / Y`, `12/3/2021 | Y`.
pub(super) fn past_page(text: &str, headline: Span) -> Span {
    const DATE: usize = 3;
    let number = starts_near_digit(&text[headline]);
    let label = if number { opening::label(text, headline) } else { None };
    let Some(label) = label.filter(|label| !label.rest.is_empty()) else { return headline };
    let name = &text[label.name];
    let numbers = || name.split(|c| opening::digit(c).is_none()).filter(|number| !number.is_empty()).count();
    let dated = !name.contains(opening::is_letter) && numbers() == DATE;
    if dated || glance::before_page(name) == Some(0) { label.rest } else { headline }
}

/// The line of the headline below a heading that gives, behind the outlet, the page alone: `X - p. 4`.
pub(super) fn headline_below_page(page: &Page, head: &Head, headline: Span) -> Option<usize> {
    let alone = headline != head.words && glance::before_page(&page.text[headline]) == Some(0);
    let below = below_rule(page, head);
    let fits = |i: usize| page.shapes[i].may_head() && !page.field(i) && page.heads_body(i);
    (alone && below < page.lines.len() && fits(below)).then_some(below)
}

/// Whether one of the first characters is a digit.
fn starts_near_digit(s: &str) -> bool {
    const NEAR: usize = 12;
    let bytes = s.as_bytes();
    // no character takes more than four bytes
    has_digit(&bytes[..bytes.len().min(4 * NEAR)])
        && s.chars().take(NEAR).any(|c| opening::digit(c).is_some())
}

/// The headline in quotation marks behind a word that introduces it: `كتب فلان تحت عنوان "Y"`.
pub(super) fn introduced(text: &str, headline: Span) -> Span {
    let s = &text[headline];
    let close = s.chars().next_back().filter(|c| matches!(c, '"' | '»' | '”' | '“'));
    let Some(close) = close.filter(|_| quotation::may_quote(s)) else { return headline };
    let open = match close {
        '»' => '«',
        '"' => '"',
        '”' => '“',
        _ => '„',
    };
    let Some((before, _)) = s.split_once(open) else { return headline };
    let quotation = Span::of(text, &s[before.len()..]);
    let inner = opening::unquote(text, quotation);
    let word = before.split_whitespace().next_back().map_or("", |word| word.trim_end_matches(':'));
    if inner != quotation && TITLED.get(word).is_some() { inner } else { headline }
}

static TITLED: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(INTRODUCES));

/// Whether the last of one or two words says which edition of a paper a text stood in: `city edition`.
pub(super) fn names_edition(words: &str) -> bool {
    const WORDS: usize = 2;
    let last = words.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    words.split_whitespace().nth(WORDS).is_none() && EDITIONS.iter().any(|edition| last.ends_with(edition))
}

/// The word or two before a colon, and the name behind.
pub(super) fn keyed(text: &str, names: Span) -> Option<(&str, Span)> {
    const WORDS: usize = 3;
    let (key, name) = text[names].split_once(':').or_else(|| text[names].split_once('：'))?;
    let (key, name) = (key.trim(), name.trim());
    let named = !key.is_empty() && !name.is_empty() && key.split(' ').nth(WORDS).is_none();
    named.then(|| (key, Span::of(text, name)))
}

/// Whether nearly all names stand behind one and the same word, whatever it means: `Source: X`.
pub(super) fn are_keyed(text: &str, all: impl Iterator<Item = Span> + Clone) -> bool {
    const LEAST: usize = 3;
    let key = |names: Span| keyed(text, names).map(|(key, _)| key);
    let count = all.clone().count();
    let Some(usual) = all.clone().nth(count / 2).and_then(key).filter(|_| count >= LEAST) else {
        return false;
    };
    eight_in_ten(all.filter(|&names| key(names) == Some(usual)).count(), count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Span {
        Span::new(0, text.len() as u32)
    }

    #[test]
    fn a_full_stop_behind_a_name_sets_it_off() {
        for (name, bare) in [
            ("Weir Post.", "Weir Post"),
            ("Weir.example.", "Weir.example"),
            ("F.A.Z.", "F.A.Z."),
            ("X...", "X..."),
        ] {
            assert_eq!(&name[without_stop(name, whole(name))], bare);
        }
    }

    #[test]
    fn pages_and_dates_are_no_headline() {
        for (heading, headline) in [
            ("ص2 / الجسر يفتح", "الجسر يفتح"),
            ("ص 14 - الجسر يفتح", "الجسر يفتح"),
            ("12/3/2021 | Bridge opens", "Bridge opens"),
            ("p. 4 - Bridge opens", "Bridge opens"),
            ("2021: a bridge opens", "2021: a bridge opens"),
            ("الوزير: الجسر يفتح", "الوزير: الجسر يفتح"),
        ] {
            assert_eq!(&heading[past_page(heading, whole(heading))], headline);
        }
    }
}
