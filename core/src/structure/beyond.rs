//! Articles beyond those that a list of contents has: it may list the first section of a digest alone.

use super::page::Page;
use super::proposal::{Proposal, has_body, pieces};
use crate::records::Evidence;

/// The starts below the last of those `listed`, if contents list them, where much of the text stands there:
/// lines of the form that all the listed ones have, and lines of another in which the names of outlets
/// recur.
pub(super) fn starts(
    page: &Page,
    listed: &[u32],
    proposals: &[Proposal],
    end: usize,
    by_contents: bool,
) -> Vec<u32> {
    let [first, .., last] = *listed else { return Vec::new() };
    if !by_contents {
        return Vec::new();
    }
    let below = page.size(last as usize, end);
    // twice as much as the articles have by the mean
    if below * listed.len() <= 2 * page.size(first as usize, end) {
        return Vec::new();
    }
    let own = |other: &Proposal| {
        other.trust >= 0.8 && listed.iter().all(|start| other.starts.binary_search(start).is_ok())
    };
    let another = |other: &Proposal| other.trust >= 0.9 && other.starts.len() >= 3 && other.starts[0] > last;
    let forms =
        proposals.iter().filter(|other| other.kind == Evidence::Form && (own(other) || another(other)));
    let heads = |start: u32| {
        let shape = &page.shapes[start as usize];
        start > last && shape.may_head() && !shape.stops()
    };
    let mut starts: Vec<u32> =
        forms.flat_map(|other| other.starts.iter().copied()).filter(|&i| heads(i)).collect();
    starts.sort_unstable();
    starts.dedup();
    let bodied = pieces(&starts, end).filter(|&(start, stop)| has_body(page, start, stop));
    bodied.map(|(start, _)| start as u32).collect()
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn contents_may_list_the_first_section_alone() {
        let listed = ["رويترز: الجسر يفتح", "القدس العربي: السوق يعود", "الأهرام: القمح يصل"];
        let others = ["الشرق الأوسط: العبارة تتوقف", "هآرتس: المكتبة تفتح أبوابها", "رويترز: الصوف بسعر جديد"];
        let entries: String = listed.iter().map(|head| format!("- {head}\n")).collect();
        let mut text = format!("التقرير الصحفي\n\nعناوين الملف\n{entries}\nأولا – صحف المدينة\n\n");
        listed.iter().for_each(|head| text += &format!("{head}\n\n{TEXT}\n\n"));
        text += "ثانيا – صحف الضفة\n";
        others.iter().for_each(|head| text += &format!("{head}\n{TEXT} {TEXT}\n{TEXT} {TEXT} {TEXT}\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        let headlines = listed.iter().chain(&others).filter_map(|head| Some(head.split_once(": ")?.1));
        assert_eq!(found, headlines.collect::<Vec<_>>());
    }
}
