//! Headings that are links, as Markdown writes them: `[X](https://...)`.

use crate::lookup::{BYLINE, VOCABULARY};
use crate::span::Span;
use crate::structure::linked;
use crate::text::fold;
use crate::text::lines::trim_span;

/// The words of the link that a heading is: nothing but tags in brackets stands beside it, `[Code] [X](...)`,
/// `[X](...) (Spanish)`.
pub(super) fn words(text: &str, heading: Span) -> Option<Span> {
    let s = &text[heading];
    let begins = !s.starts_with(|c: char| c.is_alphanumeric() || c == '"') || s.starts_with("http");
    if begins
        && (!s.starts_with('[') || s.starts_with("[["))
        && let Some(link) = linked::link(text, heading)
        && text[link.after].is_empty()
        && !link.words.is_empty()
    {
        return Some(link.words);
    }
    let bytes = s.as_bytes();
    let close = memchr::memchr_iter(b']', bytes).find(|&at| bytes.get(at + 1) == Some(&b'('))?;
    let mut open = s[..close].rfind('[')?;
    // brackets may stand in its words
    let mut depth = s[open..close].matches(']').count();
    while depth > 0 {
        open = s[..open].rfind('[')?;
        depth -= 1;
    }
    let end = close + 2 + s[close + 2..].find(')')?;
    let image = s[..open].ends_with('!');
    let words = trim_span(text, Span::new(heading.start + open as u32 + 1, heading.start + close as u32));
    // an ornament says nothing
    let ornament = |c: char| !c.is_ascii() && !c.is_alphanumeric() && !matches!(c, '［' | '（' | '【');
    let before = s[..open].trim_start_matches(ornament);
    (!image && !words.is_empty() && tags(before) && tags(&s[end + 1..])).then_some(words)
}

/// The words of the link that a paragraph opens with, if they may be a headline: `[X](https://...) The council ...`.
pub(super) fn opening(text: &str, paragraph: Span) -> Option<Span> {
    // fewer are a name in a sentence
    const WORDS: usize = 3;
    let inner = text[paragraph].trim_start_matches(['*', '_']).strip_prefix('[')?;
    let (words, _) =
        inner.split_once("](").filter(|(words, rest)| !words.contains('[') && rest.contains(')'))?;
    let headed = !words.starts_with(char::is_lowercase) && words.split_whitespace().nth(WORDS - 1).is_some();
    headed.then(|| Span::of(text, words))
}

/// The words of the link that a line opens with, where what stands behind it tells who wrote that or what it is, and
/// where that begins: `[X](https://...) by Y`, `[X](https://...): The council ...`.
pub(super) fn told(text: &str, line: Span) -> Option<(Span, Span)> {
    let link = linked::link(text, line).filter(|link| !link.words.is_empty() && !link.after.is_empty())?;
    let by = || fold::first_word(text, link.after).map_or(0, |word| VOCABULARY.by_key(fold::extend(0, word)));
    (link.parts(text) || by() & BYLINE != 0).then_some((link.words, link.after))
}

/// Whether a text is nothing but words in brackets.
fn tags(s: &str) -> bool {
    let mut rest = s.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    while let Some(first) = rest.chars().next() {
        let close = match first {
            '[' => ']',
            '(' => ')',
            '［' => '］',
            '（' => '）',
            '【' => '】',
            _ => return false,
        };
        // a tag may hold a link of its own
        let Some(end) = rest.rfind(close) else { return false };
        rest = rest[end + close.len_utf8()..].trim_start();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_a_link_tells_of_it() {
        let words = |text: &str| {
            let all = Span::new(0, text.len() as u32);
            told(text, all).map(|(words, said)| (text[words].to_string(), text[said].to_string()))
        };
        let told = |words: &str, said: &str| Some((words.to_string(), said.to_string()));
        assert_eq!(
            words("[Mill opens](https://weir.example/1) by Ina Roe"),
            told("Mill opens", "by Ina Roe")
        );
        assert_eq!(words("**[Mill](https://weir.example/1)** - it opens"), told("Mill", "- it opens"));
        assert_eq!(words("[水车](https://weir.example/1)：又转了"), told("水车", "：又转了"));
        assert_eq!(words("[The mill](https://weir.example/1) opens"), None);
        assert_eq!(words("[The mill](https://weir.example/1), the old one, opens"), None);
    }

    #[test]
    fn a_heading_may_be_a_link() {
        for (line, link) in [
            ("[The ferry runs](https://ferry.example/1)", Some("The ferry runs")),
            ("［文章］[渡船复航](https://ferry.example/2)（英文）", Some("渡船复航")),
            ("[Code] [The [new] mill](https://mill.example)", Some("The [new] mill")),
            ("[Nets](https://nets.example) ([film](https://nets.example/film))", Some("Nets")),
            ("![Nets](https://nets.example/nets.png)", None),
            ("News of [nets](https://nets.example) and ropes", None),
            ("[Nets] and ropes", None),
        ] {
            let words = words(line, Span::new(0, line.len() as u32));
            assert_eq!(words.map(|words| &line[words]), link, "{line}");
        }
    }

    #[test]
    fn a_paragraph_may_open_with_its_headline() {
        for (line, link) in [
            ("[The ferry runs](https://ferry.example/1) It crosses twice a day.", Some("The ferry runs")),
            ("**[The ferry runs](https://ferry.example/1)**: it crosses", Some("The ferry runs")),
            ("[Ina Weir](https://weir.example) crossed the river.", None),
            ("[the old mill wheel](https://mill.example) turns again.", None),
            ("The mill [turns once more](https://mill.example).", None),
        ] {
            let words = opening(line, Span::new(0, line.len() as u32));
            assert_eq!(words.map(|words| &line[words]), link, "{line}");
        }
    }
}
