//! Lines that close texts, whatever they say: with the address where they stand, with the name of who printed or
//! wrote them in brackets, behind a dash or at the right margin, or with a word and what it leads to.

use super::opening::{self, Delimiter};
use super::page::Page;
use super::shape::Form;
use crate::shares::nine_in_ten;
use crate::text::fold;
use crate::text::lines::indent;

/// What lines that close texts have in common, whatever they say: an address at their end, or brackets.
pub(super) fn key(page: &Page, i: usize) -> Option<u64> {
    let shape = &page.shapes[i];
    match page.line(i).as_bytes() {
        _ if !shape.closes() && page.lines.len() > i + 1 => None,
        // where Markdown says what its links lead to
        [b'[', .., b'a'..=b'z' | b'/'] => None,
        [.., b')'] => (shape.stops() || page.is_aside(i)).then_some(BRACKETS),
        [b'h', ..] if shape.is_url() => Some(ADDRESS),
        [.., b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/'] if shape.may_head() && page.refers(i) => {
            Some(ADDRESS)
        }
        _ => signature(page, i),
    }
}

/// The longest signature, in characters.
const LONGEST: u8 = 60;

/// The way in which a short line below a text says where that is from or who wrote it.
fn signature(page: &Page, i: usize) -> Option<u64> {
    /// How much further in than the text a line stands that is at the right margin.
    const RIGHT: u32 = 24;
    let shape = &page.shapes[i];
    if shape.columns > LONGEST || !shape.may_head() {
        return None;
    }
    // a line of buttons may stand between
    let text = |above: usize| i >= above && page.is_text(i - above);
    let below = text(1) || text(2) && !shape.opens() && !page.shapes[i - 1].opens();
    if !below || page.is_text(i) {
        return None;
    }
    let aside = || indent(page.text, page.lines[i]) > indent(page.text, page.lines[i - 1]) + RIGHT;
    match *page.line(i).as_bytes() {
        [b'[', .., b']'] => Some(SQUARE),
        [b'/', .., b'/'] => Some(STROKES),
        [b'-', ..] | [0xe2, 0x80, 0x93..=0x95, ..] if !shape.stops() => Some(DASH),
        _ if aside() => Some(MARGIN),
        // a blank line parts the next head from a text
        _ if !shape.opens() && page.form(i) == Form::Label(Delimiter::Colon) => {
            let label = opening::label(page.text, page.lines[i])?;
            Some(fold::bytes(page.text[label.name].as_bytes()))
        }
        _ => None,
    }
}

const ADDRESS: u64 = 1;
const BRACKETS: u64 = 2;
const SQUARE: u64 = 3;
const STROKES: u64 = 4;
const DASH: u64 = 5;
const MARGIN: u64 = 6;

/// Whether lines below those that close texts are heads.
pub(super) fn fits(page: &Page, starts: &[u32]) -> bool {
    let heads = starts.iter().filter(|&&start| is_head(page, start as usize)).count();
    nine_in_ten(heads, starts.len())
}

/// Whether a short line stands over text, apart from what is above it.
fn is_head(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    let apart = shape.opens() || page.after_rule(i);
    apart && shape.may_head() && !shape.stops() && !page.is_text(i) && page.heads_body(i)
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_close_with_their_outlets_and_addresses() {
        let items = [
            ("A bridge too few", "Harbour Times"),
            ("Nobody mends the nets", "Hill News"),
            ("The mill opens its doors", "Ferry Herald"),
            ("Who pays for the oars?", "The Plain"),
        ];
        let body = "The council met on Sunday and said that the new bridge is open to all who walk, and that those who ride must wait.";
        let heads = |close: &dyn Fn(&str) -> String| {
            let piece = |(head, paper): (&str, &str)| {
                format!("{head}\n\n{body}\n\nThey asked.\n\n{body}\n\nThey asked again.{}\n\n", close(paper))
            };
            let text = format!("News from the shore\n\n{}", items.map(piece).concat());
            let digest = crate::parse(&text).unwrap();
            let found = digest.articles().filter_map(|article| article.headline().map(str::to_owned));
            found.collect::<Vec<_>>()
        };
        let wanted = items.map(|item| item.0.to_owned());
        assert_eq!(heads(&|paper| format!(" ({paper})")), wanted);
        assert_eq!(heads(&|paper| format!("\n\n({paper})")), wanted);
        assert_eq!(heads(&|paper| format!("\n\n{paper}: https://example.org/{}", paper.len())), wanted);
        assert_eq!(heads(&|paper| format!("\n\nhttps://example.org/{}", paper.len())), wanted);
    }

    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
    const HEADS: [&str; 4] =
        ["Otters come back", "Nets burnt", "Mill opens by night", "The oar that came back"];
    const NAMES: [&str; 4] = ["Quay Mirror", "The Weir Post", "Ina Roe", "Ole Dane of the mill"];

    fn headlines(text: &str) -> Vec<String> {
        let digest = crate::parse(text).unwrap();
        digest.articles().filter_map(|article| article.headline()).map(str::to_owned).collect()
    }

    #[test]
    fn lines_of_one_form_close_the_texts() {
        let forms: [fn(&str) -> String; 6] = [
            |name| format!("({name})"),
            |name| format!("[{name}]"),
            |name| format!("/{name}/"),
            |name| format!("-- {name}"),
            |name| format!("Forrás: {name}"),
            |name| format!("{:>72}", format!("-- {name}")),
        ];
        for foot in forms {
            let item = |(head, name): (&&str, &&str)| {
                format!("{head}\n\n{TEXT}\n\n{TEXT} {TEXT}\n{}\n\n", foot(name))
            };
            let items: String = HEADS.iter().zip(&NAMES).map(item).collect();
            assert_eq!(headlines(&format!("Quay letter\n\n{items}")), HEADS, "{}", foot("X"));
        }
    }

    #[test]
    fn a_name_at_the_margin_is_no_part_of_a_paragraph() {
        let line = "The rope of the ferry was looked at again, and the men who pull it, x\n";
        let item = |(head, name): (&&str, &&str)| {
            format!("{head}\n\n{}{:>70}\n\n\n", line.repeat(4), format!("-- {name}"))
        };
        let items: String = HEADS.iter().zip(&NAMES).map(item).collect();
        assert_eq!(headlines(&format!("Letters to the quay\n\n{items}")), HEADS);
    }

    #[test]
    fn sources_of_quotations_close_no_articles() {
        let quoted = |name: &&str| format!("{TEXT}\n\n\"{TEXT}\"\n({name})\n\n");
        let text: String = NAMES.iter().map(quoted).collect();
        assert_eq!(
            crate::parse(&format!("What they say of the weir\n\n{text}{TEXT}\n\n{TEXT}\n")).unwrap().len(),
            1
        );
    }
}
