//! Letters that count the headings, in any script: `α) X`, `б. X`, `ج) X`.

use super::heads::Head;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::text::lines::trim_span;

/// The letters that alphabets begin with.
const FIRST: [char; 16] = ['a', 'A', 'α', 'Α', 'а', 'А', 'א', 'أ', 'ا', 'ա', 'ა', 'ก', 'अ', 'क', 'ক', 'அ'];

/// Takes the letters off where nearly all headings open with one, each another, before one and the same mark, and
/// the first of them begins an alphabet: initials do not.
pub(super) fn past_letters(page: &Page, heads: &mut [Head]) {
    const LEAST: usize = 3;
    let Some((first, mark, _)) = heads.first().and_then(|head| letter(page.text, head.words)) else { return };
    if heads.len() < LEAST || !first.starts_with(FIRST) {
        return;
    }
    let opened = |head: &Head| letter(page.text, head.words).filter(|found| found.1 == mark);
    let mut letters: Vec<&str> = heads.iter().filter_map(|head| opened(head).map(|found| found.0)).collect();
    let all = letters.len();
    letters.sort_unstable();
    letters.dedup();
    // some may count anew in another section
    if !eight_in_ten(all, heads.len()) || letters.len() < LEAST || letters.len() * 2 < all {
        return;
    }
    for head in heads {
        if let Some((_, _, rest)) = opened(head) {
            head.words = opening::unquote(page.text, rest);
        }
    }
}

/// The letter or two that words open with, the mark behind it and the rest: `στ) X`.
fn letter(text: &str, words: Span) -> Option<(&str, char, Span)> {
    const MOST: usize = 2;
    let s = text[words].strip_prefix('(').unwrap_or(&text[words]);
    // no letter of a script takes more bytes
    let near = &s.as_bytes()[..s.len().min(4 * MOST)];
    let at = near.iter().position(|b| matches!(b, b')' | b'.' | b'-' | b'/' | b' '))?;
    let mark =
        s[at..].trim_start().chars().next().filter(|mark| matches!(mark, ')' | '.' | '-' | '–' | '/'))?;
    let letter = &s[..at];
    let after = s[at..].trim_start().strip_prefix(mark)?;
    let fits = (1..=MOST).contains(&letter.chars().count()) && letter.chars().all(opening::is_letter);
    let rest = trim_span(text, Span::of(text, after));
    (fits && after.starts_with(char::is_whitespace) && !rest.is_empty()).then_some((letter, mark, rest))
}

#[cfg(test)]
mod tests {
    #[test]
    fn letters_of_any_script_count_headings() {
        const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill any more.";
        let heads =
            ["The weir and the wheel", "Who pays for the wool", "A mule at school", "Lanterns go out"];
        let alphabets: [[&str; 4]; 6] = [
            ["α", "β", "γ", "στ"],
            ["а", "б", "в", "г"],
            ["א", "ב", "ג", "ד"],
            ["أ", "ب", "ج", "د"],
            ["a", "b", "c", "d"],
            ["A", "B", "C", "D"],
        ];
        for letters in alphabets {
            for (open, close) in [(") «", "»"), (". ", ""), (") ", "")] {
                let piece = |k: usize| {
                    format!(
                        "{}{open}{}{close}\nMill Post · p. 1{k}\n\n{TEXT}\n\n{TEXT}\n\n",
                        letters[k], heads[k]
                    )
                };
                let text =
                    format!("Press review\n14 March 2003\n\n{}", (0..4).map(piece).collect::<String>());
                let digest = crate::parse(&text).unwrap();
                let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
                assert_eq!(found, heads, "{text}");
            }
        }
    }
}
