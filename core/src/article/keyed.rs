//! Headlines and outlets behind keys that nobody listed: records of a database say them before each of them.

use super::heads::{HEAD, Head};
use super::neighbours::{LONGEST, Tally, outlet_in};
use crate::dates::Found;
use crate::names::Names;
use crate::records::{Evidence, NONE};
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::keyed;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::shape;
use crate::words::keys::Key;

/// Where nearly all articles open with a key and have others, finds the headlines behind one of them.
pub(super) fn find(page: &Page, found: &Structure, heads: &mut [Head]) {
    const LEAST: usize = 3;
    // most articles open with no key
    let opens = |k: usize| {
        let head = found.articles.get(k).map(|article| page.lines[article.first as usize]);
        head.is_some_and(|line| keyed::read(page.text, line).is_some())
    };
    if heads.len() < LEAST || !found.entries.is_empty() || heads.iter().any(|head| head.field) {
        return;
    }
    if !opens(0) || !opens(heads.len() / 2) {
        return;
    }
    let Some(key) = keyed::headline_key(page, &found.articles) else { return };
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let mut lines = (article.first as usize..article.end as usize).take(HEAD);
        let own = |i: &usize| keyed::read(page.text, page.lines[*i]).is_some_and(|field| field.0 == key);
        let Some(i) = lines.find(own) else { continue };
        let mut words = keyed::value(page, i);
        let mut end = i + 1 + usize::from(words.start >= page.lines[i].end);
        let folded = page.folded(i).min(article.end as usize);
        if folded > end {
            (words.end, end) = (page.lines[folded - 1].end, folded);
        }
        *head = Head { lines: (i as u32, end as u32), words, ordinal: NONE, field: true, ..Head::default() };
    }
}

/// Where nearly all records have a key that nobody listed and what stands behind it are outlets, most of them known
/// as such, they are named there; a key that is known to be theirs says so by itself.
pub(super) fn outlets(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) {
    const LEAST: usize = 3;
    if heads.len() < LEAST || !found.evidence.contains(&Evidence::Field) {
        return;
    }
    // most records have no key that nobody listed, or one that is known to be the outlets'
    let known = |i: usize| shape::key_of(page.text, page.lines[i]);
    let may = |k: usize| {
        let (head, mut unlisted) = (head_lines(page, found, heads, k), false);
        for i in head {
            match known(i) {
                Some(Key::Source) => return false,
                Some(_) => {}
                None => unlisted |= keyed::read(page.text, page.lines[i]).is_some(),
            }
        }
        unlisted
    };
    if !may(0) || !may(heads.len() / 2) {
        return;
    }
    let mut keyed: Vec<(u64, u32, Span)> = Vec::with_capacity(heads.len() * 4);
    for k in 0..heads.len() {
        for i in head_lines(page, found, heads, k).filter(|&i| known(i).is_none()) {
            keyed.extend(keyed::read(page.text, page.lines[i]).map(|(key, value)| (key, k as u32, value)));
        }
    }
    keyed.sort_unstable_by_key(|of| (of.0, of.1));
    keyed.dedup_by_key(|of| (of.0, of.1));
    let name = |value: Span, dates: &mut Vec<Found>| {
        let name = outlet_in(page, value, dates);
        let s = &page.text[name];
        let brief = s.contains(opening::is_letter) && s.split_whitespace().nth(LONGEST).is_none();
        brief.then(|| opening::unquote(page.text, name))
    };
    let tally = |same: &[(u64, u32, Span)], dates: &mut Vec<Found>| {
        let mut tally = Tally::default();
        for name in same.iter().filter_map(|of| name(of.2, dates)) {
            tally.add(names, &page.text[name]);
        }
        tally.are_told(heads.len(), found.press, true).then(|| tally.weight())
    };
    let columns = keyed.chunk_by(|a, b| a.0 == b.0).filter(|same| eight_in_ten(same.len(), heads.len()));
    let told =
        columns.filter_map(|same| Some((tally(same, dates)?, std::cmp::Reverse(same[0].2.start), same)));
    let Some((.., best)) = told.max_by_key(|&(weight, first, _)| (weight, first)) else { return };
    for &(_, k, value) in best {
        let head = &mut heads[k as usize];
        if let Some(name) = name(value, dates).filter(|_| head.outlet.is_empty() && head.credit.is_empty()) {
            head.credit = name;
        }
    }
}

/// The lines of a record above its text but for its headline.
fn head_lines(page: &Page, found: &Structure, heads: &[Head], k: usize) -> impl Iterator<Item = usize> {
    let (article, headline) = (&found.articles[k], heads[k].lines);
    let lines = (article.first as usize..article.end as usize).take(HEAD).take_while(|&i| !page.is_text(i));
    lines.filter(move |&i| !(headline.0..headline.1).contains(&(i as u32)))
}

#[cfg(test)]
mod tests {
    use super::super::lacking::tests::{HEADS, PAPERS, TEXT, read};

    #[test]
    fn outlets_stand_behind_a_key_that_nobody_listed() {
        let record = |k: usize, [head, paper, page]: [&str; 3]| {
            let fields = format!("{head}{}\n{paper}{}\n{page}{}\n", HEADS[k], PAPERS[k], k + 2);
            format!("{fields}Ordlyd\t{TEXT}\n{TEXT}\n\n")
        };
        let expected: Vec<_> = (0..5).map(|k| (HEADS[k].to_owned(), PAPERS[k].to_owned())).collect();
        for keys in [["Titre\t", "Feuille\t", "Folio\t"], ["Otsake: ", "Leht: ", "Lehek: "]] {
            assert_eq!(read(&(0..5).map(|k| record(k, keys)).collect::<String>()), expected);
        }
        // before the headline too, where a rule parts the records
        let record = |k: usize| {
            format!(
                "Leht: {}\nIlmus: 2019.03.0{k}.\nCím: {}\n\n{TEXT}\n\n{TEXT}\n\n-----\n\n",
                PAPERS[k], HEADS[k]
            )
        };
        assert_eq!(read(&(0..5).map(record).collect::<String>()), expected);
    }

    #[test]
    fn places_behind_such_a_key_are_no_outlets() {
        let places = ["Paris", "London", "Berlin", "Rome", "Madrid"];
        let record = |k: usize| {
            format!("Titre\t{}\nLieu\t{}\nFolio\t{}\nOrdlyd\t{TEXT}\n{TEXT}\n\n", HEADS[k], places[k], k + 2)
        };
        let digest = (0..5).map(record).collect::<String>();
        assert!(read(&digest).iter().all(|article| article.1.is_empty()));
    }
}
