//! Lists without marks, and the entries they are made of.

use super::glance;
use super::opening;
use super::page::Page;
use super::shape::Form;
use super::signs;
use crate::lookup::KeyMap;
use crate::records::{Match, NONE};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::indent;

/// One entry: its lines, `[first, end)`; those from `teaser` on are an address or a teaser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draft {
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) teaser: u32,
    /// The words of its first line, without its mark.
    pub(crate) words: Span,
    pub(crate) number: u32,
}

impl Draft {
    /// All its words, without its mark and its teaser.
    pub(crate) fn text(self, page: &Page) -> Span {
        if self.teaser == self.first + 1 {
            self.words
        } else {
            before_leader(page.text, Span::new(self.words.start, page.lines[self.teaser as usize - 1].end))
        }
    }
}

/// An entry and the line that opens its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meeting {
    pub(crate) draft: u32,
    pub(crate) line: u32,
    pub(crate) met: Match,
}

/// The fewest entries of a list that nothing names.
pub(super) const LEAST: usize = 3;

/// The longest list without marks.
const MOST: usize = 4096;

/// A list without marks: an entry a line, up to a rule, a paragraph, a blank line (where entries do
/// not all stand between blank lines), or the line that the first entries open the articles with.
pub(super) fn plain(
    page: &Page,
    first: usize,
    seen: &mut KeyMap<usize>,
    drafts: &mut Vec<Draft>,
) -> Option<usize> {
    let apart = page.shapes.get(first)?.closes();
    if !apart && let Some(end) = blocks(page, first, seen, drafts) {
        return Some(end);
    }
    seen.clear();
    let mut end = first;
    let listed =
        |i: usize| page.shapes[i].may_head() || !apart && !page.shapes[i].long() && !page.shapes[i].is_rule();
    let grouping = Grouping::of(page, first);
    // what stands further in is an entry, though it reads like text
    let inside = |i: usize| {
        matches!(grouping, Some(Grouping::Margin))
            && page.hangs(first, i)
            && !page.shapes[i].long()
            && !page.divides(i)
    };
    let leads = |i: usize| before_leader(page.text, page.lines[i]) != page.lines[i];
    while end < page.lines.len() && end - first < MOST && (listed(end) || inside(end)) {
        // a line comes again behind two others at least
        if end - first == AGAIN {
            for i in first..end {
                seen.entry(fold::key(page.line(i))).or_insert(i);
            }
        }
        if end - first >= AGAIN && *seen.entry(fold::key(page.line(end))).or_insert(end) + AGAIN <= end {
            break;
        }
        // over entries that dots lead to their pages stands a group
        let over = |i: usize| !leads(i) && i + 1 < page.lines.len() && leads(i + 1);
        let ranked = |i: usize| grouping.is_some_and(|grouping| grouping.over(page, first, i));
        let group = over(end) && (end == first || page.shapes[end].opens()) && page.form(end) == Form::Bare
            || ranked(end);
        match drafts.last_mut() {
            _ if group => {}
            Some(draft)
                if end > first && page.hangs(if grouping.is_some() { first + 1 } else { first }, end) =>
            {
                (draft.end, draft.teaser) = (end as u32 + 1, end as u32 + 1);
            }
            _ => drafts.push(Draft {
                first: end as u32,
                end: end as u32 + 1,
                teaser: end as u32 + 1,
                words: before_leader(page.text, opening::read(page.text, page.lines[end]).rest),
                number: NONE,
            }),
        }
        end += 1;
        let goes_on = || {
            end < page.lines.len() && leads(end - 1) && (leads(end) || over(end))
                || end + 1 < page.lines.len() && ranked(end) && !ranked(end + 1) && listed(end + 1)
        };
        if !apart && page.shapes[end - 1].closes() && !goes_on() {
            break;
        }
    }
    (end - first >= 2).then_some(end)
}

/// A line comes again behind so many others at least.
const AGAIN: usize = 3;

/// A list whose entries take two or three lines each and stand between blank lines: a headline over its writer. It
/// ends where a block comes again or is no entry's.
fn blocks(page: &Page, first: usize, seen: &mut KeyMap<usize>, drafts: &mut Vec<Draft>) -> Option<usize> {
    const LINES: usize = 3;
    let block = |from: usize| {
        let lines = (from..page.lines.len()).take(LINES + 1);
        let end = lines.into_iter().find(|&i| page.shapes[i].closes())? + 1;
        let short = |i: usize| page.shapes[i].may_head() && !page.is_text(i);
        (end - from <= LINES && (from..end).all(short)).then_some(end)
    };
    let several = |from: usize| block(from).filter(|&end| end - from >= 2);
    // most texts have no such block
    several(several(several(first)?)?)?;
    seen.clear();
    let (start, mut end) = (drafts.len(), first);
    while let Some(next) = block(end).filter(|_| end - first < MOST) {
        let again = *seen.entry(fold::key(page.line(end))).or_insert(end) + AGAIN <= end;
        // one line among the others is a group's, or an entry whose writer is not named
        if again || next - end == 1 && several(next).is_none() {
            break;
        }
        drafts.push(Draft {
            first: end as u32,
            end: next as u32,
            teaser: end as u32 + 1,
            words: before_leader(page.text, opening::read(page.text, page.lines[end]).rest),
            number: NONE,
        });
        end = next;
    }
    if drafts.len() - start < LEAST {
        drafts.truncate(start);
        return None;
    }
    Some(end)
}

/// What tells the headings in a list without marks from the entries below them.
#[derive(Clone, Copy)]
enum Grouping {
    /// The entries stand further in.
    Margin,
    /// The headings are in capitals.
    Capitals,
}

impl Grouping {
    /// What tells the first line of a list from the next ones.
    fn of(page: &Page, first: usize) -> Option<Self> {
        let entries = first + 1..(first + 3).min(page.lines.len());
        if entries.len() < 2
            || page.shapes[first].long()
            || !entries.clone().all(|i| page.shapes[i].may_head())
        {
            return None;
        }
        let margin = |i: usize| indent(page.text, page.lines[i]);
        if entries.clone().all(|i| page.hangs(first, i)) && margin(first + 1) == margin(first + 2) {
            return Some(Grouping::Margin);
        }
        let capitals = signs::in_capitals(page.line(first))
            && !entries.clone().any(|i| signs::in_capitals(page.line(i)));
        capitals.then_some(Grouping::Capitals)
    }

    /// Whether line `i` of the list is a heading.
    fn over(self, page: &Page, first: usize, i: usize) -> bool {
        match self {
            Grouping::Margin => !page.hangs(first, i),
            Grouping::Capitals => signs::in_capitals(page.line(i)),
        }
    }
}

/// An entry without what leads to its page: `X ......... 12`, `X        p. 12`.
pub(super) fn before_leader(text: &str, entry: Span) -> Span {
    const LEAST: usize = 4;
    let s = &text[entry];
    if !s.ends_with(|c| opening::digit(c).is_some()) {
        return entry;
    }
    let leads = |c: char| matches!(c, '.' | '…' | '·' | '_');
    if let Some(at) = s.rfind("   ")
        && glance::before_page(s[at..].trim_start()) == Some(0)
    {
        return Span::of(text, s[..at].trim_end());
    }
    let mut run = 0;
    for (at, c) in s.char_indices() {
        run += usize::from(leads(c));
        if run == LEAST {
            let words = s[..at].trim_end_matches(|c: char| leads(c) || c.is_whitespace());
            return if words.is_empty() { entry } else { Span::of(text, words) };
        }
        if !leads(c) && c != ' ' {
            run = 0;
        }
    }
    entry
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEADS: [&str; 4] =
        ["الجسر يفتح أبوابه", "السوق القديم يعود", "القمح يصل إلى الميناء", "من يملك النهر"];

    fn headlines(text: &str) -> Vec<String> {
        let digest = crate::parse(text).unwrap();
        digest.articles().filter_map(|article| article.headline().map(str::to_owned)).collect()
    }

    #[test]
    fn entries_of_two_lines_stand_between_blank_lines() {
        let writers =
            ["رجاء البستاني – مرايا", "لمى الشاطر – قلم الضفة", "نوار الصفدي – مرايا", "هدى المنصور"];
        let pairs = || HEADS.iter().zip(writers);
        let entries: String = pairs().map(|(head, writer)| format!("{head}\nبقلم: {writer}\n\n")).collect();
        let pieces: String = pairs()
            .map(|(head, writer)| {
                format!("{head}\n\nبقلم: {}\n\n{TEXT}\n\n{TEXT}\n\n", writer.replace(" – ", " عن جريدة "))
            })
            .collect();
        let text = format!("أقلام وآراء\n\nفي هذا الملف:\n\n{entries}\n{pieces}");
        assert_eq!(headlines(&text), HEADS);
        let digest = crate::parse(&text).unwrap();
        let contents = digest.contents().next().unwrap();
        let entries: Vec<_> = contents.entries().filter_map(|entry| entry.headline()).collect();
        assert_eq!(entries, HEADS);
    }

    #[test]
    fn entries_below_an_introduction_stand_under_their_groups() {
        let pieces: Vec<String> =
            HEADS.iter().map(|head| format!("{head}\n\"مرايا\"، 11/7/2018\n{TEXT}\n{TEXT}\n\n")).collect();
        let text = format!(
            "مختارات من الصحف\n\n{TEXT} {TEXT} {TEXT}\n\nأخبار\n{}\n{}\nآراء\n{}\n{}\n\n\nأخبار\n{}{}آراء\n{}{}",
            HEADS[0], HEADS[1], HEADS[2], HEADS[3], pieces[0], pieces[1], pieces[2], pieces[3]
        );
        assert_eq!(headlines(&text), HEADS);
        let digest = crate::parse(&text).unwrap();
        let groups: Vec<_> = digest.groups().map(|group| group.text()).collect();
        assert_eq!(groups, ["أخبار", "آراء"]);
    }
}
