//! Whether pieces are the sections of one text: a list of ten reasons, minutes, a law.
//!
//! Its heads count or are of one rank below the title, the text begins right under them, and nothing
//! says that they are articles. What stands above the first says what the whole is: text that
//! introduces it, or a title that names a law, minutes or the like.

use super::announced;
use super::front;
use super::opening::{self, Style};
use super::page::Page;
use super::shape::{self, Form};
use super::signs;
use crate::lookup::Phrases;
use crate::records::NONE;
use crate::shares::{eight_in_ten, nine_in_ten};
use crate::text::fold;
use crate::words::keys::Key;
use crate::words::whole::{PART_ORDINALS, PARTS, WHOLE};
use std::sync::LazyLock;

static WHOLES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(WHOLE));
static ORDINAL: LazyLock<Phrases<u32>> = LazyLock::new(|| Phrases::new(PART_ORDINALS.iter().copied()));
static PART: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(PARTS));

/// What tells the heads of sections.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    /// `3. X`
    Counted(u32),
    /// `Section 3. X`
    Worded(u32),
    /// `## X`
    Ranked,
}

/// Whether `starts` are the heads of sections; one of them may be the title. Of parts that are `listed` in
/// contents only questions and what names the whole say so; of those that were `divided` only their word.
pub(crate) fn are(page: &Page, starts: &[u32], listed: bool, divided: bool) -> bool {
    const HEAD: usize = 32;
    let heads: Vec<(u32, Head)> = starts.iter().filter_map(|&i| Some((i, head(page, i as usize)?))).collect();
    let Some(&(first, kind)) = heads.first() else { return false };
    if heads.len() < 3 || heads.len() + 1 < starts.len() || divided && !matches!(kind, Head::Worded(_)) {
        return false;
    }
    let heads = if counts(&heads) {
        heads
    } else {
        let all = with_short(page, heads);
        // numbers that begin anew count the items of several groups
        let (up, down) = (all.is_sorted_by_key(number), all.is_sorted_by(|a, b| number(a) >= number(b)));
        if !counts(&all) || !up && !down {
            return false;
        }
        all
    };
    let above = 0..first as usize;
    let ask = nine_in_ten(heads.iter().filter(|&&(i, _)| asks(page, i as usize)).count(), heads.len());
    if listed || !matches!(kind, Head::Worded(_)) && above.clone().take(3).any(|i| names_whole(page, i)) {
        return ask
            || above.clone().take(3).any(|i| names_whole(page, i))
            || above.take(HEAD).any(|i| heads_whole(page, i));
    }
    let text_below = |&&(i, _): &&(u32, Head)| {
        let i = i as usize;
        page.is_text(i) || page.shapes.get(i + 1).is_some_and(|below| page.is_prose(i + 1) || below.stops())
    };
    if !eight_in_ten(heads.iter().filter(text_below).count(), heads.len()) {
        return false;
    }
    if ask {
        return true;
    }
    match kind {
        Head::Worded(_) => true,
        Head::Counted(_) => above.clone().any(|i| page.is_text(i)) && !announced::names_issue(page),
        Head::Ranked => {
            let one = outranked(page, first as usize) || titled(page, first as usize);
            one && !announced::several(page, first as usize)
        }
    }
}

/// Whether a line is a question.
pub(super) fn asks(page: &Page, i: usize) -> bool {
    page.line(i).trim_end_matches(['*', '_']).ends_with(['?', '؟', '？'])
}

/// The number of a head, 0 for one that does not count.
fn number(head: &(u32, Head)) -> u32 {
    match head.1 {
        Head::Counted(number) | Head::Worded(number) => number,
        Head::Ranked => 0,
    }
}

/// Counted heads with those between them over a text so short that none of them was taken for a start.
fn with_short(page: &Page, heads: Vec<(u32, Head)>) -> Vec<(u32, Head)> {
    let [(first, Head::Counted(_)), .., (last, _)] = heads[..] else { return heads };
    let form = page.form(first as usize);
    let counted = (first..=last).filter(|&i| page.form(i as usize) == form);
    counted.filter_map(|i| Some((i, head(page, i as usize)?))).collect()
}

fn head(page: &Page, i: usize) -> Option<Head> {
    match page.form(i) {
        Form::Ordinal(_) => {
            let number = opening::read(page.text, page.lines[i]).number;
            (number != NONE).then_some(Head::Counted(number))
        }
        Form::Run(_) => Some(Head::Ranked),
        _ => worded(page, i),
    }
}

/// `Section 3. X`, `Chapter IV`, `الفصل الأول`: a word for parts, then a number.
pub(super) fn worded(page: &Page, i: usize) -> Option<Head> {
    let word = fold::first_word(page.text, page.lines[i])?;
    PART.by_key(fold::extend(0, word))?;
    let after = page.text[word.span.end as usize..page.lines[i].end as usize].trim_start();
    let mut digits = after.trim_start_matches(['(', '[']).chars().map_while(opening::digit).peekable();
    if digits.peek().is_some() {
        return Some(Head::Worded(digits.take(4).fold(0, |number, digit| number * 10 + digit)));
    }
    let number = after.split([' ', ':', '.', '-', '–', '—', '،', ')']).next()?;
    let number = ORDINAL.get(number).or_else(|| signs::roman(number))?;
    Some(Head::Worded(number))
}

/// Whether the heads are all of one kind, and their numbers go on one by one, up or down.
fn counts(heads: &[(u32, Head)]) -> bool {
    let step = |pair: &&[(u32, Head)]| match (pair[0].1, pair[1].1) {
        (Head::Counted(a), Head::Counted(b)) | (Head::Worded(a), Head::Worded(b)) => a.abs_diff(b) == 1,
        (Head::Ranked, Head::Ranked) => true,
        _ => false,
    };
    nine_in_ten(heads.windows(2).filter(step).count(), heads.len() - 1)
}

/// Whether a line says no more than what is divided and yet one: `## Agenda`.
fn heads_whole(page: &Page, i: usize) -> bool {
    let words = &page.text[opening::read(page.text, page.lines[i]).rest];
    WHOLES.get(words.trim_end_matches([':', ' '])).is_some()
}

fn names_whole(page: &Page, i: usize) -> bool {
    let words = fold::few::<12>(page.text, page.lines[i]);
    words.is_some_and(|words| (0..words.len()).any(|at| WHOLES.opening(&words[at..]).is_some()))
}

/// Whether one line of a higher rank, the title, stands above a head: `# X` above all the `## Y`.
fn outranked(page: &Page, first: usize) -> bool {
    let rank = |i: usize| match page.form(i) {
        Form::Run(rank) => rank,
        _ => u8::MAX,
    };
    // a title may be underlined instead
    if page.shapes[0].may_head() && page.shapes.get(1).is_some_and(|below| below.is_rule()) {
        return (0..first).all(|i| rank(i) >= rank(first));
    }
    // `# X` between fences is code
    let mut code = false;
    let mut text = (0..page.lines.len()).filter(|&i| {
        code ^= page.line(i).starts_with("```");
        !code
    });
    let mut higher = text.by_ref().filter(|&i| rank(i) < rank(first));
    higher.next().is_some_and(|title| title < first) && higher.next().is_none()
}

/// Whether the properties of a page of Markdown give it one title.
fn titled(page: &Page, first: usize) -> bool {
    let titles = |i: usize| page.field(i) && shape::key_of(page.text, page.lines[i]) == Some(Key::Headline);
    let end = front::properties_end(page).filter(|&end| end <= first);
    end.is_some_and(|end| (1..end).any(titles))
}

/// Whether all of the heads, or all but one, are headings of a rank below the title.
pub(super) fn are_ranked(page: &Page, starts: &[u32]) -> bool {
    let ranked =
        |&&i: &&u32| matches!(page.form(i as usize), Form::Run(_)) && page.line(i as usize).starts_with('#');
    let first = starts.iter().find(|i| ranked(i));
    let below = |&first: &u32| outranked(page, first as usize) || titled(page, first as usize);
    starts.iter().filter(ranked).count() + 1 >= starts.len() && first.is_some_and(below)
}

/// Whether lines are headings of a lower rank than others: `### X` below `## Y`, `1.1 X` below `1. Y`.
pub(super) fn rank_below(page: &Page, lines: &[u32], others: &[u32]) -> bool {
    let rank = |lines: &[u32]| match page.form(lines[lines.len() / 2] as usize) {
        Form::Run(rank) if page.line(lines[lines.len() / 2] as usize).starts_with('#') => Some((false, rank)),
        Form::Ordinal(style) => Some((true, u8::from(style == Style::Level))),
        _ => None,
    };
    let (Some(below), Some(above)) = (rank(lines), rank(others)) else { return false };
    below.0 == above.0 && below.1 > above.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::wrapping;
    use crate::text::lines::lines;

    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill.";

    /// Whether the lines that hold one of `heads` are sections of the text.
    fn sections(text: &str, heads: &[&str]) -> bool {
        let text = text.replace('~', TEXT);
        let lines = lines(&text);
        let shapes = wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let is_head = |i: &usize| heads.iter().any(|head| page.line(*i).starts_with(head));
        let starts: Vec<u32> = (0..lines.len()).filter(is_head).map(|i| i as u32).collect();
        are(&page, &starts, false, false)
    }

    #[test]
    fn counted_parts_below_an_introduction() {
        let heads = ["1. ", "2. ", "3. "];
        assert!(sections("Three walks\n\n~\n\n1. Hill\n~\n\n2. Shore\n~\n\n3. Mill\n~", &heads));
        assert!(sections("محضر اجتماع المجلس\n\n1. المرفأ\n~\n\n2. السوق\n~\n\n3. القمح\n~", &heads));
        // nothing introduces them, or they do not count
        assert!(!sections("Three walks\n\n1. Hill\n~\n\n2. Shore\n~\n\n3. Mill\n~", &heads));
        // an outlet stands between head and text
        assert!(!sections(
            "Walks\n\n~\n\n1. Hill\nShore Post\n5 May\n~\n\n2. Mill\nShore Post\n5 May\n~\n\n3. Sea\nShore Post\n5 May\n~",
            &heads
        ));
    }

    #[test]
    fn counted_parts_of_an_issue_are_items() {
        let heads = ["1. ", "2. ", "3. "];
        let parts = "~\n\n1. Hill\n~\n\n2. Shore\n~\n\n3. Mill\n~";
        assert!(sections(&format!("Walks of the year\n\n{parts}"), &heads));
        for issue in ["Walks, Volume 3, Issue 7", "Walks aktuell - Ausgabe 01/97", "جولات، العدد 12"]
        {
            assert!(!sections(&format!("{issue}\n\n{parts}"), &heads), "{issue}");
        }
        // a list may count down, over texts of a few words
        let down =
            "Three walks\n\n~\n\n3. Hill\nIt is steep.\n\n2. Shore\nIt is wet.\n\n1. Mill\nIt is shut.";
        assert!(sections(down, &heads));
    }

    #[test]
    fn parts_with_their_word() {
        let heads = ["المادة", "Section"];
        assert!(sections("نظام المرفأ\n\nالمادة 1\n~\n\nالمادة 2\n~\n\nالمادة 3\n~", &heads));
        assert!(sections("Section 1. Boats\n~\n\nSection 2. Nets\n~\n\nSection 3. Tides\n~", &heads));
        assert!(!sections("Ferry 1. Boats\n~\n\nFerry 2. Nets\n~\n\nFerry 3. Tides\n~", &["Ferry"]));
    }

    #[test]
    fn ranks_below_one_title() {
        let heads = ["## "];
        assert!(sections("# Essay\n\n## River\n\n~\n\n## Bridge\n\n~\n\n## Mill\n\n~", &heads));
        assert!(!sections("## River\n\n~\n\n## Bridge\n\n~\n\n## Mill\n\n~", &heads));
        assert!(!sections("# A\n\n## River\n\n~\n\n## Bridge\n\n~\n\n# B\n\n## Mill\n\n~", &heads));
        // the title may stand among a page's properties
        let page = |title: &str| {
            format!("---\ntitle: {title}\nlang: en\n---\n\n## River\n\n~\n\n## Bridge\n\n~\n\n## Mill\n\n~")
        };
        assert!(sections(&page("On rivers"), &heads));
        assert!(!sections(&page("River news"), &heads));
    }
}
