//! Outlets that the contents and the headings both name, each in its own way: the entry `Y (X)` and the heading
//! `X: Y`, or X on a line of its own beside it.

use super::heads::{Head, name_alone};
use super::labels::{self, Candidate};
use super::neighbours::Tally;
use crate::names::Names;
use crate::records::{EntryRec, From, NONE};
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::text::fold::{self, Word};

/// Where an article names what its entry sets off: its outlet, and its headline where both are in one line.
type Agreed = Option<(Span, Option<Span>)>;

/// Where most headings repeat the names of their entries at another place than those, the names are outlets',
/// known or not: a copy keeps the words of a headline in their order, and only a label moves.
pub(super) fn outlets_listed(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    if found.entries.is_empty() {
        return;
    }
    let mut agreed: Vec<Agreed> = Vec::new();
    let (mut tally, mut told, mut folded) = (Tally::default(), 0, Vec::with_capacity(16));
    for (k, (head, article)) in heads.iter().zip(&found.articles).enumerate() {
        let free = head.outlet.is_empty() && head.credit.is_empty() && head.lines.0 < head.lines.1;
        if article.entry == NONE || !free {
            continue;
        }
        let entry = found.entries[article.entry as usize].headline;
        if page.text[entry] == page.text[head.words] {
            continue;
        }
        folded.clear();
        let listed = labels::candidates(page, names, entry, &mut folded);
        told += usize::from(listed.iter().any(Option::is_some));
        let over = article.first.max(head.lines.0.saturating_sub(1))..head.lines.0;
        let below = head.lines.1..article.end.min(head.lines.1 + 1);
        let place = listed.iter().flatten().find_map(|listed| {
            moved(page, names, listed, head.words, &mut folded).or_else(|| {
                let beside = over.clone().chain(below.clone()).map(|i| page.lines[i as usize]);
                let mut names = beside.filter(|line| line.len() < 120).map(|line| name_alone(page, line));
                names.find(|&name| is(page, listed, name)).map(|name| (name, None))
            })
        });
        if let Some((name, _)) = place {
            tally.add(names, &page.text[name]);
            agreed.resize(heads.len(), None);
            agreed[k] = place;
        }
    }
    if tally.names * 2 < told || !tally.may_be_outlets() {
        return;
    }
    for (head, place) in heads.iter_mut().zip(agreed) {
        match place {
            Some((name, Some(rest))) => (head.outlet, head.words) = (name, rest),
            Some((name, None)) => head.credit = name,
            None => {}
        }
    }
}

/// Where most entries give a name behind the dots that lead to the page, and these are outlets', known or set off by
/// brackets: those of the articles that name none by themselves, or on a line of its own.
pub(super) fn outlets_behind_leaders(page: &Page, found: &mut Structure, names: &Names) {
    let Structure { entries, articles, press, .. } = found;
    let (mut tally, mut enclosed) = (Tally::default(), 0);
    for (name, brackets) in entries.iter().filter_map(|entry| behind_leader(page, entry)) {
        tally.add(names, &page.text[name]);
        enclosed += usize::from(brackets);
    }
    if tally.names == 0 || !tally.are_told(entries.len(), *press, eight_in_ten(enclosed, entries.len())) {
        return;
    }
    for entry in entries.iter_mut() {
        let Some((name, _)) = behind_leader(page, entry) else { continue };
        entry.label = if entry.label.is_empty() { name } else { entry.label };
        let Some(article) = articles[entry.articles.0 as usize..entry.articles.1 as usize].first_mut() else {
            continue;
        };
        if !article.source.is_empty() {
            continue;
        }
        let key = fold::key(&page.text[name]);
        let heading = page.lines.partition_point(|line| line.end <= article.heading.start);
        let own = (article.first as usize..heading).map(|i| name_alone(page, page.lines[i]));
        let own = own.into_iter().find(|&own| fold::key(&page.text[own]) == key);
        (article.source, article.source_from) = match own {
            Some(own) => (own, From::Credit),
            None => (name, From::Contents),
        };
    }
}

/// The name behind the dots of an entry, before its page, and whether brackets enclose it.
fn behind_leader(page: &Page, entry: &EntryRec) -> Option<(Span, bool)> {
    const LONGEST: usize = 5;
    let line = &page.text[Span::new(entry.headline.end, entry.span.end.max(entry.headline.end))];
    let behind = line.trim_start().strip_prefix("...")?.trim_start_matches(['.', '…', ' ']);
    let name = behind.trim_end_matches(|c: char| opening::digit(c).is_some()).trim();
    let inner = name.strip_prefix(['[', '(']).and_then(|name| name.strip_suffix([']', ')']));
    let brief = name.split_whitespace().nth(LONGEST).is_none() && name.contains(opening::is_letter);
    brief.then(|| (Span::of(page.text, inner.unwrap_or(name).trim()), inner.is_some()))
}

/// Whether a name is the one that an entry sets off.
fn is(page: &Page, listed: &Candidate, name: Span) -> bool {
    listed.known.key != 0 && fold::key(&page.text[name]) == listed.known.key
}

/// The name of an entry in its heading, at the other end or with another mark there, and the heading without it.
fn moved(page: &Page, names: &Names, listed: &Candidate, heading: Span, folded: &mut Vec<Word>) -> Agreed {
    let candidates = labels::candidates(page, names, heading, folded);
    // before the same words another mark tells nothing: `X: Y`, `X - Y`
    let place = |of: &Candidate| (of.place.before, of.place.delimiter);
    let moves = |at: &Candidate| place(at) != place(listed) && !(at.place.before && listed.place.before);
    let same = |at: &&Candidate| moves(at) && is(page, listed, at.name);
    candidates.iter().flatten().find(same).map(|at| (at.name, Some(at.rest)))
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEADLINES: [&str; 4] =
        ["الجسر يفتح أبوابه اليوم", "السوق القديم يعود إلى أهله", "القمح يصل إلى الميناء", "العبارة تتوقف"];
    const NAMES: [&str; 4] = ["مرايا الضفة", "شباك", "قلم التلال", "وجه النهر"];

    type Form = fn(&str, &str) -> String;

    /// Source and headline of each item under contents that list them so.
    fn items(names: [&str; 4], entry: Form, heading: Form) -> Vec<(String, String)> {
        let all = || names.iter().zip(HEADLINES);
        let entries: String = all().map(|(x, y)| format!("- {}\n", entry(x, y))).collect();
        let pieces: String = all().map(|(x, y)| format!("{}\n{TEXT}\n{TEXT}\n\n", heading(x, y))).collect();
        let text = format!("نشرة النهر\n\nالمحتويات\n{entries}\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let own = |field: Option<&str>| field.unwrap_or_default().to_owned();
        digest.articles().map(|article| (own(article.source()), own(article.headline()))).collect()
    }

    #[test]
    fn a_name_that_moves_between_entry_and_heading_is_an_outlet() {
        let told: Vec<_> = NAMES.iter().zip(HEADLINES).map(|(x, y)| (x.to_string(), y.to_owned())).collect();
        let forms: [(Form, Form); 4] = [
            (|x, y| format!("{y} ({x})"), |x, y| format!("{x}: {y}")),
            (|x, y| format!("{y} | {x}"), |x, y| format!("{y} ({x})")),
            (|x, y| format!("{y} – {x}"), |x, y| format!("{y}\n{x}")),
            (|x, y| format!("{x}: {y}"), |x, y| format!("{x}\n{y}")),
        ];
        for (entry, heading) in forms {
            assert_eq!(items(NAMES, entry, heading), told);
        }
    }

    #[test]
    fn a_label_that_stays_before_its_words_is_no_outlet() {
        let found = items(
            NAMES,
            |x, y| if x.len() < 12 { y.to_owned() } else { format!("{x}: {y}") },
            |x, y| if x.len() < 12 { y.to_owned() } else { format!("{x} - {y}") },
        );
        assert!(found.len() == 4 && found.iter().all(|(source, _)| source.is_empty()), "{found:?}");
    }

    #[test]
    fn writers_move_too() {
        let names = ["أحمد الوادي", "سمير القصب", "محمد الغيم", "خالد الرمل"];
        let found = items(names, |x, y| format!("{y} ({x})"), |x, y| format!("{x}: {y}"));
        assert!(found.len() == 4 && found.iter().all(|(source, _)| source.is_empty()));
    }
}
