//! Evidence: headings and items that open with a link to elsewhere, where a periodical tells of what it links to.
//!
//! Lists of links stand in single texts too: below the sentence that leads up to them, in no more than a line
//! each, or under a title that announces no several texts.

use super::announced;
use super::opening;
use super::page::Page;
use super::proposal::Proposal;
use super::shape::Form;
use crate::records::Evidence;
use crate::shares::seven_in_ten;
use crate::span::Span;
use crate::text::lines::indent;

/// Fewer items say nothing.
const LEAST: usize = 4;

/// Proposes the lines of one mark, no further in than the first of them, that open with links; or the paragraphs that do.
pub(super) fn propose(page: &Page, from: usize) -> Option<Proposal> {
    let mut counts = [0usize; Form::CLASSES];
    for i in from..page.lines.len() {
        if may_link(page, i) && links(page, i) {
            counts[class_of(page, i)] += 1;
        }
    }
    // headings before the items below them
    let class = |runs: bool| {
        let of = (0..Form::CLASSES).filter(|&class| counts[class] >= LEAST && runs == is_run(class));
        of.max_by_key(|&class| counts[class])
    };
    [true, false].into_iter().filter_map(class).find_map(|class| items_of(page, from, class))
}

/// The class of a line's mark; that of plain text without one.
fn class_of(page: &Page, i: usize) -> usize {
    if page.shapes[i].is_marked() { page.form(i).class() } else { PLAIN }
}

const PLAIN: usize = Form::Plain.class();

/// Whether a class is that of headings: `## X`.
fn is_run(class: usize) -> bool {
    (Form::Run(0).class()..Form::Bullet(0).class()).contains(&class)
}

/// Proposes the lines of one class.
fn items_of(page: &Page, from: usize, class: usize) -> Option<Proposal> {
    let of_class =
        |i: usize| class_of(page, i) == class && (class != PLAIN || may_link(page, i) && links(page, i));
    let first = (from..page.lines.len()).find(|&i| of_class(i) && may_link(page, i) && links(page, i))?;
    let column = indent(page.text, page.lines[first]);
    let outer = |i: &usize| of_class(*i) && indent(page.text, page.lines[*i]) <= column;
    let mut items: Vec<usize> = (first..page.lines.len()).filter(outer).collect();
    let linked = items.iter().filter(|&&i| links(page, i)).count();
    if linked < LEAST || !seven_in_ten(linked, items.len()) {
        return None;
    }
    let listed = !is_run(class);
    let many = !listed && linked >= 3 * LEAST;
    if !many && !announced::several(page, first) || listed && follow_text(page, &items) {
        return None;
    }
    // numbers stand before steps too
    if matches!(page.form(first), Form::Ordinal(_)) {
        items.retain(|&i| links(page, i));
    }
    let told = (0..items.len()).filter(|&k| !listed || tells(page, &items, k));
    let starts: Vec<u32> = told.map(|k| items[k] as u32).collect();
    if starts.len() < LEAST {
        return None;
    }
    // what stands behind a link or below it tells of it, however short it is
    if class == PLAIN {
        let alone = |k: usize| {
            items.get(k + 1).is_some_and(|&next| next == items[k] + 1) || page.shapes[items[k]].closes()
        };
        let told = (0..items.len()).filter(|&k| alone(k) && tells(page, &items, k));
        told.for_each(|k| page.shapes[items[k]].take_as_text());
    }
    let below = items.iter().map(|&i| i + 1).filter(|&i| listed && i < page.lines.len() && !page.divides(i));
    below
        .filter(|i| items.binary_search(i).is_err() && !is_run(class_of(page, *i)))
        .for_each(|i| page.shapes[i].take_as_text());
    Some(Proposal { kind: Evidence::Group, starts, trust: 0.9 })
}

/// Whether a link may stand near the beginning of a line, or an address right below it.
fn may_link(page: &Page, i: usize) -> bool {
    const NEAR: usize = 16;
    let shape = &page.shapes[i];
    let below = || page.shapes.get(i + 1).is_some_and(|below| below.is_url());
    let opens = |s: &str| s.as_bytes().iter().take(NEAR).any(|&b| matches!(b, b'[' | b'h' | b'`' | b'"'));
    if shape.is_marked() {
        return opens(page.line(i)) || below();
    }
    let s = page.line(i);
    shape.opens() && s.starts_with(['[', '*', '_']) && s.trim_start_matches(['*', '_']).starts_with('[')
}

/// Whether a line opens with a link behind its mark, or stands over one; without a mark it says no more than its
/// words, or tells of it behind a delimiter.
fn links(page: &Page, i: usize) -> bool {
    if !page.shapes[i].is_marked() {
        return link(page.text, page.lines[i]).is_some_and(|link| link.parts(page.text));
    }
    let below = || page.shapes.get(i + 1).is_some_and(|below| below.is_url()) && !page.shapes[i].closes();
    link(page.text, opening::read(page.text, page.lines[i]).rest).is_some() || below()
}

/// A link to elsewhere that a line opens with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// Its words; empty where it is an address alone.
    pub(crate) words: Span,
    /// What stands behind it in the line.
    pub(crate) after: Span,
}

impl Link {
    /// Whether nothing stands behind it, or what tells of it behind a delimiter.
    pub(crate) fn parts(self, text: &str) -> bool {
        text[self.after].is_empty() || text[self.after].starts_with([':', '：', '-', '–', '—', '|', '·', '→'])
    }
}

/// The link that a line opens with, in whatever markup: `[X](https://...)`, `[X][1]`, `[[https://... | X]]`,
/// `[https://... X]`, `` `X <https://...>`_ ``, `"X":https://...`, `https://...[X]`. A link whose words are a version
/// leads to its changes.
pub(crate) fn link(text: &str, line: Span) -> Option<Link> {
    let s = &text[line];
    if !matches!(s.as_bytes().first()?, b'[' | b'*' | b'_' | b'h' | b'/' | b'`' | b'"') {
        return None;
    }
    let s = s.trim_start_matches(['*', '_']);
    let away = |s: &str| s.starts_with("https://") || s.starts_with("http://") || s.starts_with("//");
    let (words, after) = if away(s) {
        let end = s.find([' ', '[']).unwrap_or(s.len());
        match s[end..].strip_prefix('[').and_then(|inner| inner.split_once(']')) {
            Some(pair) => pair,
            None => (&s[..0], &s[end..]),
        }
    } else if let Some(inner) = s.strip_prefix("[[").filter(|inner| away(inner)) {
        let (address, rest) = inner.split_once(['|', ']'])?;
        let (words, after) =
            rest.trim_start_matches('[').split_once("]]").or_else(|| rest.split_once("]]"))?;
        if words.is_empty() { (address, after) } else { (words, after) }
    } else if let Some(inner) = s.strip_prefix('[').filter(|inner| away(inner)) {
        inner.split_once(' ')?.1.split_once(']')?
    } else if let Some(inner) = s.strip_prefix('`') {
        let (words, rest) = inner.split_once(" <")?;
        (words, rest.split_once(">`")?.1.trim_start_matches('_'))
    } else if let Some(inner) = s.strip_prefix('"') {
        let (words, rest) = inner.split_once("\":")?;
        let end = rest.find(' ').unwrap_or(rest.len());
        (words, away(rest).then(|| &rest[end..])?)
    } else {
        let inner = s.strip_prefix('[')?;
        let close = inner.find("](").into_iter().chain(inner.find("][")).min()?;
        let (words, rest) = (&inner[..close], &inner[close + 1..]);
        let (address, after) = match rest.strip_prefix('(') {
            Some(rest) => rest.split_once(')')?,
            None => rest[1..].split_once(']')?,
        };
        (words, (rest.starts_with('[') || away(address)).then_some(after)?)
    };
    let number = words.trim_start_matches('v').split(['-', ' ']).next()?;
    let version = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.');
    let after = after.trim_start_matches(['*', '_']).trim();
    (!version).then(|| Link { words: Span::of(text, words.trim()), after: Span::of(text, after) })
}

/// Whether something is said of what the item `items[k]` links to: behind the link, or below it.
fn tells(page: &Page, items: &[usize], k: usize) -> bool {
    const SAID: usize = 12;
    let i = items[k];
    let mark = opening::read(page.text, page.lines[i]);
    let behind = |link: Link| page.text[link.after].chars().count() >= SAID;
    if link(page.text, mark.rest).is_some_and(behind) {
        return true;
    }
    let below = i + 1;
    below < page.lines.len()
        && items.get(k + 1) != Some(&below)
        && !page.divides(below)
        && !is_run(class_of(page, below))
}

/// Whether text stands between most headings and the first items below them, and leads up to those.
fn follow_text(page: &Page, items: &[usize]) -> bool {
    let (mut right, mut led) = (0, 0);
    let mut above = 0;
    for &item in items {
        if let Some(head) = (above..item).rev().find(|&i| is_run(class_of(page, i))) {
            if (head + 1..item).any(|i| page.is_prose(i)) {
                led += 1;
            } else {
                right += 1;
            }
        }
        above = item;
    }
    led * 3 > right
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill.";

    /// How many articles a page has whose items are made of a name, an address and a text.
    fn count(title: &str, item: impl Fn(&str, &str) -> String) -> usize {
        let items = |names: &[&str]| -> String {
            names.iter().map(|name| item(name, &format!("https://weir.example/{}", name.len()))).collect()
        };
        let first = items(&["Ferry runs again", "Nets", "Old mill opens"]);
        let second = items(&["Who owns the hall", "Oars of ash"]);
        crate::parse(&format!("# {title}\n\n## Shore\n\n{first}\n## Valley\n\n{second}")).unwrap().len()
    }

    #[test]
    fn items_that_open_with_links() {
        let quoted = |name: &str, to: &str| format!("- [{name}]({to}) by Ina Roe\n\n    > {TEXT}\n\n");
        assert_eq!(count("River weekly", quoted), 5);
        assert_eq!(count("River weekly", |name, to| format!("### [{name}]({to})\n\n{TEXT}\n\n")), 5);
        assert_eq!(count("River weekly", |name, to| format!("* [{name}]({to})\n  - read by night\n")), 5);
        assert_eq!(count("River weekly", |name, to| format!("[{name}]({to}) - {TEXT}\n\n")), 5);
        assert_eq!(count("River weekly", |name, to| format!("* {name}\n  {to}\n  {TEXT}\n\n")), 5);
        assert_eq!(count("第 30 期", |_, to| format!("- {to}\n  - 関数の数を測定できる\n")), 5);
        // what is only listed below a text is no item of its own, nor is what nothing is said of
        let points = |name: &str, to: &str| format!("### {name}\n\n{TEXT}\n\n- [{name}]({to}) for all\n");
        assert_eq!(count("River weekly", points), 5);
        assert!(count("On rivers", |name, to| format!("- [{name}]({to})\n")) < 5);
    }

    #[test]
    fn links_in_several_markups() {
        for line in [
            "[Mill opens](https://weir.example/1)",
            "**[Mill opens](//weir.example/1)**",
            "[Mill opens][1]",
            "[[https://weir.example/1][Mill opens]]",
            "[https://weir.example/1 Mill opens]",
            "`Mill opens <https://weir.example/1>`_",
            "\"Mill opens\":https://weir.example/1",
            "https://weir.example/1[Mill opens]",
        ] {
            let words = link(line, Span::new(0, line.len() as u32)).map(|link| &line[link.words]);
            assert_eq!(words, Some("Mill opens"), "{line}");
        }
        // an anchor, a file beside the page, a version
        for line in
            ["[Mill](#mill)", "[Mill](mill.md)", "[1.2.0](https://weir.example/1)", "[ ] open the mill"]
        {
            assert_eq!(link(line, Span::new(0, line.len() as u32)), None, "{line}");
        }
    }
}
