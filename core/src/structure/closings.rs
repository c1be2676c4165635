//! Lines that close texts: with the address where they stand, or with the name of who printed them in brackets.

use super::page::Page;

/// What lines that close texts have in common, whatever they say: an address at their end, or brackets.
pub(super) fn key(page: &Page, i: usize) -> Option<u64> {
    let shape = &page.shapes[i];
    match page.line(i).as_bytes() {
        _ if !shape.closes() && page.lines.len() > i + 1 => None,
        [.., b')'] => (shape.stops() || page.is_aside(i)).then_some(BRACKETS),
        [b'h', ..] if shape.is_url() => Some(ADDRESS),
        [.., b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/'] if shape.may_head() && page.refers(i) => {
            Some(ADDRESS)
        }
        _ => None,
    }
}

const ADDRESS: u64 = 0x6874_7470;
const BRACKETS: u64 = 0x2829_2829;

/// Whether lines below those that close texts, which have this in common, are heads. Others say one thing each time:
/// they need no heads below.
pub(super) fn fits(page: &Page, key: u64, starts: &[u32]) -> bool {
    let heads = starts.iter().filter(|&&start| is_head(page, start as usize)).count();
    !matches!(key, ADDRESS | BRACKETS) || heads * 10 >= starts.len() * 9
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
}
