//! The data of a book, a film or a play that an article is about: `Author: X`, `Publisher: Y` one below the other.

use super::parts::digit;
use crate::lookup::Phrases;
use crate::span::Span;
use crate::structure::glance::has_digit;
use crate::text::{fold, lines};
use crate::words::works::{MADE_BY, PAGES_OF, WORK_KEYS};
use std::sync::LazyLock;

/// A phrase, and whether a colon must follow it.
static DATA: LazyLock<Phrases<bool>> = LazyLock::new(|| {
    let made = MADE_BY.iter().map(|phrase| (phrase, false));
    Phrases::new(made.chain(WORK_KEYS.iter().map(|key| (key, true))))
});

static PAGES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(PAGES_OF));

/// How many lines above and below a line are looked at.
const NEAR: usize = 2;

/// Whether the names on a line are those of a work: it stands among other data of that work.
pub(crate) fn holds(text: &str, line: Span) -> bool {
    let near = lines::above(text, line.start).take(NEAR).chain(lines::below(text, line.end).take(NEAR));
    is_data(&text[line]) || { near }.any(is_data)
}

/// Whether a line says something that only the data of a work say.
fn is_data(line: &str) -> bool {
    const LONGEST: usize = 160;
    if line.len() > LONGEST {
        return false;
    }
    if !DATA.may_begin(line.as_bytes()) {
        return counts_pages(line);
    }
    let mut first: [fold::Word; 5] = Default::default();
    let mut count = 0;
    for word in fold::walk(line, Span::new(0, line.len() as u32)).take(first.len()) {
        first[count] = word;
        count += 1;
    }
    DATA.opening(&first[..count]).is_some_and(|(colon, n)| {
        let behind = line[first[n - 1].span.end as usize..].trim_start();
        !colon || behind.starts_with([':', '：', '/']) && behind.len() > 1
    }) || counts_pages(line)
}

/// Whether a line says, behind a name and a comma, how many pages a book has: `X, 320 pages, Y`.
fn counts_pages(line: &str) -> bool {
    if !has_digit(line.as_bytes()) {
        return false;
    }
    let mut parts = line.split([',', '،', ';', '.', '-', '–', '—', '|', '(', ')']).map(str::trim);
    parts.next().is_some_and(|name| !name.is_empty())
        && parts.any(|part| {
            let word = part.trim_start_matches(digit);
            let digits = part.len() - word.len();
            digits >= 2 && PAGES.get(word.trim()).is_some()
        })
}

#[cfg(test)]
mod tests {
    use super::holds;
    use crate::span::Span;

    #[test]
    fn the_data_of_a_work_stand_one_below_the_other() {
        let alone = "The old mill turns again\n\nWritten by Ida Lund\n\nThe mill by the river was opened.";
        let line = |text: &str, s: &str| Span::of(text, &text[text.find(s).unwrap()..][..s.len()]);
        assert!(!holds(alone, line(alone, "Written by Ida Lund")));
        for data in [
            "Directed by Per Holt\nWritten by Ida Lund\nRunning time 92 min",
            "The Mill\nWritten by Ida Lund\nRiverside Books, 211 pages",
            "Written by Ida Lund\n\nPublishing house: Riverside",
        ] {
            assert!(holds(data, line(data, "Written by Ida Lund")), "{data}");
        }
    }
}
