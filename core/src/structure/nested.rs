//! Evidence: items of one form under headings of another, which govern several of them each.

use super::counted;
use super::page::Page;
use super::proposal::Proposal;
use super::shape::Form;
use crate::records::Evidence;
use crate::shares::{seven_in_ten, six_in_ten};

/// How many pairs of forms are heard at most.
const MOST: usize = 3;

/// A form of line that stands right above lines of another.
#[derive(Clone, Copy)]
struct Pair {
    outer: Form,
    inner: Form,
    count: usize,
    /// The first item that a heading stands above.
    first: usize,
}

/// Proposes the items below the headings of groups: `## X` over `### Y`, `X:` over `- Y`.
pub(crate) fn propose(page: &Page, from: usize, heads: &[bool]) -> Vec<Proposal> {
    let mut pairs: Vec<Pair> = Vec::new();
    // all lines of a form, and those that no other short line stands right above
    let (mut counts, mut tops) = ([0usize; Form::CLASSES], [0usize; Form::CLASSES]);
    let governs = |form| {
        matches!(form, Form::Bare | Form::LabelAlone | Form::Run(_) | Form::Bullet(_) | Form::Emphasis)
    };
    let is_item = |form| !matches!(form, Form::Bare | Form::LabelAlone | Form::Plain);
    let mut last = None;
    for (i, &head) in heads.iter().enumerate().skip(from) {
        let above = last.take();
        let shape = &page.shapes[i];
        if !head || !shape.is_marked() && (page.is_text(i) || shape.stops()) {
            continue;
        }
        let form = page.form(i);
        last = if shape.long() || page.is_brief(i) { None } else { Some(i) };
        counts[form.class()] += 1;
        // a heading with its rank stands under no item
        tops[form.class()] += usize::from(above.is_none() || matches!(form, Form::Run(_)));
        let Some(outer) = above.map(|above| page.form(above)) else { continue };
        if outer == form || !governs(outer) || !is_item(form) {
            continue;
        }
        match pairs.iter_mut().find(|pair| (pair.outer, pair.inner) == (outer, form)) {
            Some(pair) => pair.count += 1,
            None => pairs.push(Pair { outer, inner: form, count: 1, first: i }),
        }
    }
    // nearly every heading stands over an item, and over several of them: the others follow text
    let nested = |pair: &&Pair| {
        let others = counts[pair.inner.class()] - pair.count;
        // headings of several forms stand over items: only some of them are those of groups
        let over = pairs.iter().filter(|other| other.inner == pair.inner).map(|other| other.count);
        pair.count >= 2
            && pair.count * 10 >= over.sum::<usize>() * 5
            && six_in_ten(pair.count, tops[pair.outer.class()])
            && others > 0
            && seven_in_ten(tops[pair.inner.class()], others)
    };
    let mut inner: Vec<Pair> = pairs.iter().filter(nested).copied().collect();
    inner.sort_by_key(|pair| std::cmp::Reverse((counts[pair.inner.class()], pair.count)));
    inner.dedup_by_key(|pair| pair.inner);
    inner.truncate(MOST);
    let items = |pair: &Pair| {
        let items = (from..page.lines.len()).filter(|&i| heads[i] && page.form(i) == pair.inner);
        let mut starts: Vec<u32> = items.map(|i| i as u32).collect();
        counted::without_lists(page, &mut starts);
        // groups hold all items, from the first on
        if starts.first().is_none_or(|&first| (first as usize) < pair.first) {
            return None;
        }
        let share = (pair.count as f32 / tops[pair.outer.class()].max(1) as f32).min(1.0);
        (starts.len() >= 3).then_some(Proposal { kind: Evidence::Group, starts, trust: 0.4 + 0.25 * share })
    };
    inner.iter().filter_map(items).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::openers;
    use crate::structure::wrapping;
    use crate::text::lines::lines;

    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill.";

    /// The lines that would start articles.
    fn starts(text: &str) -> Vec<String> {
        let text = text.replace('~', TEXT);
        let lines = lines(&text);
        let shapes = wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let proposals = propose(&page, 0, &openers::heads(&page, 0));
        let starts = proposals.into_iter().next().map(|proposal| proposal.starts).unwrap_or_default();
        starts.into_iter().map(|i| page.line(i as usize).to_string()).collect()
    }

    #[test]
    fn items_under_headings_of_another_form() {
        let text = "## Coast\n\n### Ferry\n~\n\n### Nets\n~\n\n## Valley\n\n### Mill\n~\n\n### Wool\n~";
        assert_eq!(starts(text), ["### Ferry", "### Nets", "### Mill", "### Wool"]);
    }

    #[test]
    fn the_lower_rank_of_headings_is_the_articles() {
        let text = "---\ntitle: Shore notes\ntags:\n    - ferry\n---\n\n# Shore notes\n\n----\n\n## Coast\n\n### Ferry\n~\n\n\
                    ### Nets\n~\n\n----\n\n## Valley\n\n### Mill\n~\n\n----\n\n## Hill\n\n### Wool\n~";
        let text = text.replace('~', &[TEXT; 2].join("\n\n"));
        let digest = crate::parse(&text).unwrap();
        let headlines: Vec<&str> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(headlines, ["Ferry", "Nets", "Mill", "Wool"]);
        assert_eq!(digest.groups().count(), 3);
    }

    #[test]
    fn a_heading_over_one_item_each_is_no_group() {
        assert!(
            starts("## Coast\n\n### Ferry\n~\n\n## Valley\n\n### Mill\n~\n\n## Hill\n\n### Wool\n~")
                .is_empty()
        );
        assert!(starts("## Ferry\n~\n\n## Mill\n~\n\n## Wool\n~").is_empty());
    }
}
