//! What stands before lines and is no part of them: `> ` where a mail quotes a text as a whole, the codes
//! that say how lines are set.

use super::lines::{blank_lines, trim_span};
use crate::shares::nine_in_ten;
use crate::span::Span;

/// A quotation of fewer lines is no digest.
const FEW: usize = 8;

/// The longest rest of a line that ran over, in bytes.
const WORD: usize = 24;

/// The lines of a text that is quoted as a whole, each without its mark and none that is a mark alone. None
/// where fewer lines than nearly all have one, and none where fewer than several open with a code.
///
/// What is left of a quotation may be quoted too.
pub(crate) fn unquoted(text: &str, lines: &[Span]) -> Option<Vec<Span>> {
    const DEEPEST: usize = 4;
    let Some(mut inner) = without_marks(text, lines) else { return without_codes(text, lines) };
    for _ in 1..DEEPEST {
        let Some(deeper) = without_marks(text, &inner) else { break };
        inner = deeper;
    }
    Some(inner)
}

fn without_marks(text: &str, lines: &[Span]) -> Option<Vec<Span>> {
    let marked = |line: &&Span| text.as_bytes()[line.start as usize] == b'>';
    // one look settles nearly every text
    if lines.len() < FEW || !marked(&&lines[lines.len() / 2]) {
        return None;
    }
    // the header of the mail that quotes stands above
    let quoted = &lines[lines.iter().position(|line| marked(&line)).unwrap_or(0)..];
    if quoted.len() * 3 < lines.len() * 2 {
        return None;
    }
    // a word that did not fit ran over to a line of its own
    let runs_over = |trio: &&[Span]| {
        let [above, word, below] = **trio else { return false };
        word.len() <= WORD
            && !marked(&&word)
            && marked(&&above)
            && marked(&&below)
            && blank_lines(text, above, word) == 0
    };
    let run_over = quoted.windows(3).filter(runs_over).count();
    if !nine_in_ten(quoted.iter().filter(marked).count() + run_over, quoted.len()) {
        return None;
    }
    let words = |&line: &Span| match marked(&&line) {
        true => trim_span(text, Span::new(line.start + 1, line.end)),
        false => line,
    };
    Some(lines.iter().map(words).filter(|line| !line.is_empty()).collect())
}

/// The lines without the codes that some of them open with, to be set in bold or in a colour: `{BX`.
fn without_codes(text: &str, lines: &[Span]) -> Option<Vec<Span>> {
    let bytes = text.as_bytes();
    let coded = |line: &&Span| {
        bytes[line.start as usize] == b'{'
            && matches!(bytes[line.range()], [_, b'A'..=b'Z', next, ..] if next != b' ')
            && !bytes[line.range()].contains(&b'}')
    };
    let count = lines.iter().filter(coded).count();
    if count < FEW || count * 2 > lines.len() {
        return None;
    }
    let words = |&line: &Span| match coded(&&line) {
        true => trim_span(text, Span::new(line.start + 2, line.end)),
        false => line,
    };
    Some(lines.iter().map(words).filter(|line| !line.is_empty()).collect())
}

/// For each of the `inner` lines, the index of the one of `lines` that it stands in.
pub(crate) fn places(lines: &[Span], inner: &[Span]) -> Vec<u32> {
    let mut at = 0;
    let place = |line: &Span| {
        at += lines[at..].partition_point(|outer| outer.end < line.end);
        at as u32
    };
    inner.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::lines;

    #[test]
    fn marks_are_left_out_where_nearly_all_lines_have_one() {
        let text = format!("A friend wrote:\n{}> > Ferry\n>\n>  Mill\n", "> Nets\n".repeat(12));
        let all = lines(&text);
        let inner = unquoted(&text, &all).unwrap();
        let words: Vec<&str> = inner[11..].iter().map(|line| &text[line.range()]).collect();
        assert_eq!(words, ["Nets", "Nets", "> Ferry", "Mill"]);
        assert_eq!(places(&all, &inner)[11..], [11, 12, 13, 15]);
        let twice = "> > Ferry\n".repeat(9);
        let inner = unquoted(&twice, &lines(&twice)).unwrap();
        assert_eq!(twice.get(inner[8].range()), Some("Ferry"));
    }

    #[test]
    fn a_quoted_digest_has_the_same_articles() {
        let body =
            "The ferry to the far shore runs again, and those who live there need not walk to the mill.";
        let item = |n: usize, head: &str| {
            format!("-----------------\n\n{n}. {head}\n\n{body}\n\n(Shore Post, {n} May 1998)\n\n")
        };
        let heads = ["Ferry runs", "Mill is shut", "Nets are dry", "Wool is dear"];
        let list = |range: std::ops::Range<usize>| {
            range.map(|n| format!("{}. {}\n", n + 1, heads[n])).collect::<String>()
        };
        let text = format!("SHORE NEWS\n\nFRONT PAGE\n\n{}\nAND\n\n{}\n", list(0..2), list(2..4))
            + &(0..4).map(|n| item(n + 1, heads[n])).collect::<String>();
        // the headings of the groups come again
        let text = text.replacen("---\n\n1. Ferry", "---\n\nFRONT PAGE\n\n1. Ferry", 1);
        let text = text.replacen("---\n\n3. Nets", "---\n\nAND\n\n3. Nets", 1);
        let quoted: String =
            text.lines().map(|line| format!("> {line}").trim_end().to_owned() + "\n").collect();
        for text in [text, quoted] {
            let digest = crate::parse(&text).unwrap();
            let headlines: Vec<&str> = digest.articles().filter_map(|article| article.headline()).collect();
            assert_eq!(headlines, heads);
            let first = digest.get(2).unwrap();
            assert!(first.text().trim_start_matches("> ").starts_with("3. Nets"), "{}", first.text());
        }
    }

    #[test]
    fn codes_are_no_part_of_lines() {
        let text = "{BFerry runs\n{B----------\nIt runs.\n{BMill\n{B----\nIt is shut.\nStill.\nAnd dark.\nAnd cold.\n".repeat(3)
            + "{Wool}\n";
        let inner = unquoted(&text, &lines(&text)).unwrap();
        assert_eq!(text.get(inner[1].range()), Some("----------"));
        assert_eq!(text.get(inner[27].range()), Some("{Wool}"));
        assert!(unquoted("{Ferry}\nIt runs.\n", &lines("{Ferry}\nIt runs.\n")).is_none());
    }

    #[test]
    fn an_answer_keeps_what_it_quotes() {
        let text = "> Will the ferry run?\n> And the mill?\n".repeat(4) + &"It will.\n".repeat(2);
        assert!(unquoted(&text, &lines(&text)).is_none());
        assert!(unquoted("> Ferry\n> Mill\n", &lines("> Ferry\n> Mill\n")).is_none());
    }

    #[test]
    fn words_that_ran_over_belong_to_the_quotation() {
        let text = "From: Ina\nTo: Ole\n\nlook\n".to_owned()
            + &"> The ferry runs again and the mill is\nshut\n> by night.\n> ---\n>\n".repeat(6);
        let inner = unquoted(&text, &lines(&text)).unwrap();
        assert_eq!(text.get(inner[6].range()), Some("---"));
    }
}
