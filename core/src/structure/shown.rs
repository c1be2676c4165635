//! Whether the articles show that a text reviews the press, where no title says so: their headlines stand over what
//! a paper writes, or over its name.

use super::introductions::{self, introduction, label_of};
use super::opening;
use super::page::Page;
use super::quotation;
use super::spoken::spoken;
use crate::lookup::KeyMap;
use crate::names::Names;
use crate::shares::{eight_in_ten, seven_in_ten};
use crate::text::fold;

/// How many are looked at before a text is taken for another.
const SAMPLE: usize = 4;

/// Whether most headlines stand over an outlet: a sentence on what it writes opens their text, or the line below them
/// is its name.
pub(super) fn stand_over_papers(page: &Page, from: usize, names: &Names) -> bool {
    const LEAST: usize = 3;
    let (mut all, mut papers) = (0, KeyMap::default());
    let mut found = 0;
    for i in (from..page.lines.len().saturating_sub(1)).filter(|&i| is_headline(page, i)) {
        all += 1;
        if let Some(paper) = paper_below(page, i + 1, names) {
            found += 1;
            papers.insert(paper, ());
        }
        if all == SAMPLE && found < 2 {
            return false;
        }
    }
    found >= LEAST && papers.len() >= LEAST && seven_in_ten(found, all)
}

/// Whether a line is a headline by its length, alone between a blank line and text.
fn is_headline(page: &Page, i: usize) -> bool {
    const WORDS: usize = 4;
    let shape = &page.shapes[i];
    shape.opens()
        && shape.may_head()
        && !shape.stops()
        && !page.field(i)
        && page.heads_body(i)
        && page.line(i).split(' ').nth(WORDS - 1).is_some()
}

/// The paper that the text at line `i` says it is from, or that stands there alone.
fn paper_below(page: &Page, i: usize, names: &Names) -> Option<u64> {
    const NAME: u8 = 30;
    let line = page.lines[i];
    if page.is_text(i) {
        let told = introduction(page.text, line).or_else(|| spoken(page.text, line))?;
        return Some(fold::key(&page.text[told.outlet]));
    }
    let alone = page.shapes[i].columns <= NAME && !page.shapes[i].stops();
    (alone && names.is_known(page.line(i))).then(|| fold::key(page.line(i)))
}

/// Whether most texts open with a name before a colon or its like, behind a bullet or not, nearly each with one of its
/// own, and several of the names are outlets': `- X : the council ...`.
pub(super) fn label_papers(page: &Page, from: usize, names: &Names) -> bool {
    const LEAST: usize = 3;
    let texts = || (from..page.lines.len()).filter(|&i| page.is_text(i) || page.is_brief(i));
    let label = |i: usize| {
        let label = label_of(page.text, opening::read(page.text, page.lines[i]).rest)?;
        Some(&page.text[label.name])
    };
    let (mut all, mut labelled, mut known) = (0, 0, 0);
    for i in texts() {
        all += 1;
        if let Some(name) = label(i) {
            labelled += 1;
            known += usize::from(names.is_outlet(name));
        }
        // what leads to them may stand above
        if all == SAMPLE && labelled < SAMPLE / 2 {
            return false;
        }
    }
    if known < LEAST || known * 3 < labelled || !seven_in_ten(labelled, all) {
        return false;
    }
    let (mut keys, mut papers) = (KeyMap::default(), 0);
    for name in texts().filter_map(label) {
        let new = keys.insert(fold::key(name), ()).is_none();
        papers += usize::from(new && names.is_outlet(name));
    }
    papers >= LEAST && eight_in_ten(keys.len(), labelled)
}

/// Whether some of the first texts open with a sentence that names a paper and its headline.
pub(super) fn introduce_papers(page: &Page, from: usize) -> bool {
    const LEAST: usize = 2;
    let texts = (from..page.lines.len()).filter(|&i| page.is_text(i) && !page.shapes[i].is_marked());
    let told = |i: usize| {
        let (s, line) = (page.line(i), page.lines[i]);
        let near = &s[..s.floor_char_boundary(introductions::LONGEST)];
        quotation::may_set_off(near)
            && introduction(page.text, line).is_some_and(|told| !told.title.is_empty())
    };
    let mut found = 0;
    for (k, i) in texts.take(2 * SAMPLE).enumerate() {
        found += usize::from(told(i));
        // what leads to them may stand above
        if found == LEAST || k == SAMPLE && found == 0 {
            break;
        }
    }
    found == LEAST
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const PAPERS: [&str; 4] = ["المرايا", "قلم الضفة", "نداء التل", "شباك"];

    fn pieces(heads: [&str; 4], opening: impl Fn(&str) -> String) -> String {
        let piece =
            |(head, paper): (&&str, &str)| format!("{head}\n\n{}{TEXT}\n\n{TEXT}\n\n", opening(paper));
        heads.iter().zip(PAPERS).map(piece).collect()
    }

    #[test]
    fn headlines_over_what_papers_write_show_a_review() {
        let heads = [
            "الجسر الجديد يفتح أبوابه للمشاة",
            "السوق القديم يعود إلى أهله",
            "سفينة القمح تصل إلى الميناء",
            "العبارة تتوقف يوما كاملا",
        ];
        let text = pieces(heads, |paper| format!("كتبت صحيفة \"{paper}\" : "));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told: Vec<_> = heads.iter().zip(PAPERS).map(|(&head, paper)| (Some(head), Some(paper))).collect();
        assert_eq!(found, told);
    }

    #[test]
    fn one_text_may_go_through_what_papers_write() {
        let heads = ["الضفة اليمنى", "الضفة اليسرى", "أعلى النهر", "المصب"];
        let text = pieces(heads, |paper| format!("كتبت صحيفة \"{paper}\" : "));
        let text = format!("ماذا قال أهل الضفتين عن الجسر الجديد؟\n\nبقلم: سامي الخطيب\n\n{TEXT}\n\n{text}");
        assert_eq!(crate::parse(&text).unwrap().len(), 1);
    }

    #[test]
    fn sentences_that_give_headlines_need_no_title_above() {
        let titles = ["الجسر أولا", "سوق بلا تجار", "قمح بلا طحين", "عبارة الصيف"];
        let pieces: String = titles
            .iter()
            .zip(PAPERS)
            .map(|(title, paper)| {
                format!("وتحت عنوان \"{title}\" كتبت صحيفة \"{paper}\" : {TEXT}\n{TEXT}\n{TEXT}\n")
            })
            .collect();
        let digest = crate::parse(&pieces).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told: Vec<_> =
            titles.iter().zip(PAPERS).map(|(&title, paper)| (Some(title), Some(paper))).collect();
        assert_eq!(found, told);
    }

    #[test]
    fn names_of_papers_before_colons_show_a_review() {
        let text = |names: [&str; 5]| {
            let line = |name: &str| format!("— {name} : {TEXT}\n\n");
            format!("{TEXT}\n\n{}", names.map(line).concat())
        };
        // two that nobody knows stand among them
        let papers = ["النهار", "مرايا الميناء", "الشرق الأوسط", "رويترز", "قلم الضفة"];
        let digest = text(papers);
        let digest = crate::parse(&digest).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
        let speakers = ["سامي الوادي", "هدى الساحل", "رامز النهر", "لمى الشاطر", "نوار التل"];
        assert_eq!(crate::parse(&text(speakers)).unwrap().len(), 1);
    }
}
