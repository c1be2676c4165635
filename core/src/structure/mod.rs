//! The lines of a text to articles, contents, groups and separators.

mod signs;
mod tags;
pub(crate) mod ordinal;
pub(crate) mod opening;
pub(crate) mod quotation;
pub(crate) mod glance;
pub(crate) mod running_heads;
pub(crate) mod citation;
pub(crate) mod trailing;
pub(crate) mod key;
pub(crate) mod shape;
pub(crate) mod wrapping;
mod mask;
mod levels;
pub(crate) mod page;
mod proposal;
mod press;
mod plain;
mod echoes;
mod contents;
mod reworded;
mod entries;
pub(crate) mod front;
mod rules;
mod markers;
mod feet;
mod fields;
mod carriers;
pub(crate) mod keyed;
mod listed;
pub(crate) mod counted;
pub(crate) mod press_word;
pub(crate) mod papers;
pub(crate) mod introductions;
mod spoken;
mod openers;
mod forms;
pub(crate) mod reviews;
mod shown;
pub(crate) mod capitals;
mod nested;
mod days;
mod closings;
pub(crate) mod recurring;
mod blanks;
mod closed;
mod group_name;
pub(crate) mod groups;
mod announced;
pub(crate) mod linked;
mod sections;
mod apart;
mod parts;
mod tells;
mod turns;
mod remarks;
mod whole;
mod ends;
mod first;
mod beyond;
mod agreement;
mod finer;
mod partition;
mod enough;
pub(crate) mod kind;

use crate::lookup::KeyMap;
use crate::names::Names;
use crate::options::Options;
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::text::fold;
use contents::Draft;
use listed::Found;
use markers::Mark;
use page::Page;
use partition::Partition;
use proposal::Proposal;
use shape::{Form, Shape};

/// What the structure stages find; the article stages fill the rest.
#[derive(Debug, Default)]
pub(crate) struct Structure {
    /// What each line is. Lines of an article are `Paragraph` until its stage has read them,
    /// but for the `Separator`s inside it.
    pub(crate) kinds: Vec<LineKind>,
    pub(crate) shapes: Vec<Shape>,
    pub(crate) contents: Vec<ContentsRec>,
    pub(crate) entries: Vec<EntryRec>,
    pub(crate) groups: Vec<GroupRec>,
    pub(crate) articles: Vec<ArticleRec>,
    /// The line an article is best known by: the one its entry was found at, or its first.
    pub(crate) heads: Vec<u32>,
    pub(crate) evidence: Vec<Evidence>,
    /// The writers whom the headings name, an article each; none where headings name no writers.
    pub(crate) columnists: Vec<Span>,
    /// The first lines say that the text reviews the press.
    pub(crate) press: bool,
    /// They speak of papers.
    pub(crate) papers: bool,
}

/// Runs the stages of this folder over the lines of `text`.
pub(crate) fn find(text: &str, lines: &[Span], names: &Names, options: &Options) -> Structure {
    let mut divided = divide(text, lines, names, options, Purpose::Outline);
    let page = Page { text, lines, shapes: &divided.shapes };
    let listed = listed_groups(&page, &divided.found);
    let starts = &mut divided.partition.starts;
    let groups = groups::find(&page, starts, &listed, divided.from, names, divided.press);
    let mut structure = structured(&page, &divided, groups);
    groups_of_entries(&page, &divided.found, names, &mut structure);
    structure.shapes = divided.shapes;
    structure
}

/// The same without the groups, and with no more evidence than tells a digest from an article.
///
/// Of a text that was `cut` its list of contents is complete where all entries up to the last one met are.
pub(crate) fn find_articles(
    text: &str,
    lines: &[Span],
    names: &Names,
    options: &Options,
    cut: bool,
) -> Structure {
    let divided = divide(text, lines, names, options, Purpose::Count { cut });
    let page = Page { text, lines, shapes: &divided.shapes };
    let mut structure = structured(&page, &divided, Vec::new());
    structure.shapes = divided.shapes;
    structure
}

/// A text divided into pieces, and what that was told by.
struct Divided {
    shapes: Vec<Shape>,
    found: Found,
    marks: Vec<(u32, Mark)>,
    /// The line that articles may start from.
    from: usize,
    press: bool,
    papers: bool,
    partition: Partition,
}

/// What a text is divided for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Outline,
    /// To see that it has several articles. It may be cut.
    Count {
        cut: bool,
    },
}

fn divide(text: &str, lines: &[Span], names: &Names, options: &Options, purpose: Purpose) -> Divided {
    let cut = purpose == Purpose::Count { cut: true };
    let mut shapes = wrapping::shapes(text, lines);
    levels::keep(text, lines, &shapes);
    let found = listed::lists(text, lines, &shapes, cut);
    for list in &found.lists {
        let first = if list.heading == NONE { list.first } else { list.heading };
        for shape in &mut shapes[first as usize..list.end as usize] {
            if !shape.is_rule() {
                shape.take_as(Form::Contents);
            }
        }
    }
    let page = Page { text, lines, shapes: &shapes };
    let (press, papers) = press::speaks_of_press(&page);
    let above = listed::front_end(&page, &found);
    let from = above.max(front::properties_end(&page).unwrap_or(0));
    let marks = markers::marks(&page, from);
    for mark in &marks {
        shapes[mark.0 as usize].take_as(Form::Mark);
    }
    let page = Page { text, lines, shapes: &shapes };
    let close = marks.iter().find(|mark| mark.1 == Mark::Close).map_or(lines.len(), |mark| mark.0 as usize);
    let named = found
        .meetings
        .iter()
        .flatten()
        .map(|meeting| meeting.line as usize + 1)
        .filter(|&after| after < close);
    let end = front::masthead(&page, close, named.max().unwrap_or(0));

    let mut proposals = listed::propose(&page, &found, from, cut);
    proposals.extend(rules::propose(&page, from, press));
    proposals.extend(markers::propose(&page, &marks, from));
    let told = |proposals: &[Proposal]| purpose != Purpose::Outline && enough::tells(&page, proposals, end);
    let settled = enough::is_settled(&page, &proposals, end, options, cut);
    let press = if settled { press } else { ask(&page, from, names, press, &mut proposals, told) };
    let partition = partition::weigh(&page, proposals, (from, end), press, names, options);
    if partition.whole && !found.lists.is_empty() {
        // its contents are a part of it
        shapes.iter().filter(|shape| shape.is_entry()).for_each(|shape| shape.take_as(Form::Plain));
        return Divided { shapes, found: Found::default(), marks, from: 0, press, papers, partition };
    }
    // properties belong to a page that is one text
    let from = if partition.starts.is_empty() { above } else { from };
    Divided { shapes, found, marks, from, press, papers, partition }
}

/// Asks the evidence that stands in no line by itself, the cheaper first, until the text is `told`. Says whether
/// the text reviews the press: its title may say so, or its articles show it.
fn ask(
    page: &Page,
    from: usize,
    names: &Names,
    press: bool,
    proposals: &mut Vec<Proposal>,
    told: impl Fn(&[Proposal]) -> bool,
) -> bool {
    let mut known = fields::propose(page, from);
    // of the keys of a database a table may know a few
    if let Some(records) = keyed::propose(page, from) {
        known.retain(|known| eight_in_ten(known.starts.len(), records.starts.len()));
        known.push(records);
    }
    proposals.extend(known);
    if told(proposals) {
        return press;
    }
    capitals::mark(page, from);
    let introduced = (press || shown::introduce_papers(page, from)) && reviews::mark(page, from);
    let shown = || shown::stand_over_papers(page, from, names) || shown::label_papers(page, from, names);
    let press = press || introduced || shown();
    if press {
        reviews::mark_labelled(page, from, names);
        reviews::mark_spoken(page, from);
    }
    let heads = openers::heads(page, from);
    // the issues of a periodical hold several articles, as reviews do
    let issue = press || announced::names_issue(page);
    proposals.extend(forms::propose(page, from, &heads, names, issue));
    proposals.extend(capitals::propose(page, from, &heads, issue));
    if told(proposals) {
        return press;
    }
    proposals.extend(nested::propose(page, from, &heads));
    proposals.extend(linked::propose(page, from));
    if press {
        proposals.extend(reviews::propose(page, from));
        proposals.extend(blanks::headed_blocks(page, from, names));
    } else {
        proposals.extend(apart::propose(page, from, issue));
    }
    proposals.extend(recurring::propose(page, from));
    proposals.extend(blanks::propose(page, from));
    press
}

/// The articles and entries of a text that is divided.
fn structured(page: &Page, divided: &Divided, groups: Vec<GroupRec>) -> Structure {
    let mut structure = Structure {
        kinds: vec![LineKind::Outside; page.lines.len()],
        press: divided.press,
        papers: divided.papers,
        groups,
        evidence: divided.partition.evidence.clone(),
        ..Structure::default()
    };
    articles(page, &divided.partition, &divided.marks, divided.from, &mut structure);
    entries(page, &divided.found, &mut structure);
    structure
}

/// The keys of the group lines inside contents.
fn listed_groups(page: &Page, found: &Found) -> KeyMap<()> {
    let mut keys = KeyMap::default();
    for list in &found.lists {
        let mut at = list.first;
        for draft in list.drafts(&found.drafts) {
            for i in at..draft.first {
                keys.insert(fold::key(&page.text[groups::name(page, i as usize)]), ());
            }
            at = draft.end;
        }
    }
    keys
}

/// Cuts the lines into articles, and says of every other line what it is.
fn articles(page: &Page, partition: &Partition, marks: &[(u32, Mark)], from: usize, out: &mut Structure) {
    let end = partition.end;
    for (i, shape) in page.shapes.iter().enumerate() {
        if shape.is_rule() {
            out.kinds[i] = LineKind::Separator;
        } else if shape.is_entry() {
            out.kinds[i] = LineKind::Contents;
        }
    }
    for &(i, mark) in marks.iter().filter(|mark| mark.1 != Mark::Close) {
        if mark != Mark::Start || partition.evidence.contains(&Evidence::Marker) {
            out.kinds[i as usize] = LineKind::Separator;
        }
    }
    for group in &out.groups {
        out.kinds[group.line as usize] = LineKind::Group;
    }
    let whole;
    let (starts, known_by) = if partition.starts.is_empty() {
        let first = (from..end).find(|&i| out.kinds[i] == LineKind::Outside);
        let Some(first) = first.filter(|&first| proposal::has_body(page, first, end) || from == 0) else {
            return;
        };
        whole = ([first as u32], [EvidenceSet::NONE]);
        (&whole.0[..], &whole.1[..])
    } else {
        (&partition.starts[..], &partition.known_by[..])
    };
    // how many articles stand before each start: one that opens nothing is none
    let mut before: Vec<u32> = Vec::with_capacity(starts.len() + 1);
    for (k, &start) in starts.iter().enumerate() {
        before.push(out.articles.len() as u32);
        let stop = starts.get(k + 1).map_or(end, |&next| next as usize);
        // a start may lie in a list, or on a line that only divides: the article begins below
        let Some(first) = (start as usize..stop).find(|&i| out.kinds[i] == LineKind::Outside) else {
            continue;
        };
        let list = (first + 1..stop).find(|&i| out.kinds[i] == LineKind::Contents).unwrap_or(stop);
        let Some(last) = (first..list).rev().find(|&i| out.kinds[i] == LineKind::Outside) else { continue };
        for kind in &mut out.kinds[first..=last] {
            if *kind == LineKind::Outside {
                *kind = LineKind::Paragraph;
            }
        }
        let article = ArticleRec::bare(first as u32, last as u32 + 1);
        out.articles.push(ArticleRec { evidence: known_by[k], ..article });
        out.heads.push(first as u32);
    }
    before.push(out.articles.len() as u32);
    tie_groups(&before, out);
}

/// Turns the starts that groups govern into articles, and drops a group that is left without any.
fn tie_groups(before: &[u32], out: &mut Structure) {
    let mut kept: Vec<u32> = Vec::with_capacity(out.groups.len());
    let mut count = 0;
    for group in &mut out.groups {
        group.articles = (before[group.articles.0 as usize], before[group.articles.1 as usize]);
        let governs = group.articles.0 < group.articles.1;
        kept.push(if governs { count } else { NONE });
        count += u32::from(governs);
        group.parent = index(group.parent).map_or(NONE, |parent| kept[parent]);
        if !governs {
            let at = out.articles.partition_point(|article| article.end <= group.line);
            let inside = out.articles.get(at).is_some_and(|article| article.first <= group.line);
            out.kinds[group.line as usize] = if inside { LineKind::Paragraph } else { LineKind::Outside };
        }
    }
    out.groups.retain(|group| group.articles.0 < group.articles.1);
}

/// Makes the records of contents and entries, and ties entries to articles.
fn entries(page: &Page, found: &Found, out: &mut Structure) {
    for (list, meetings) in found.lists.iter().zip(&found.meetings) {
        let base = out.entries.len() as u32;
        let first = if list.heading == NONE { list.first } else { list.heading };
        let mut heading =
            if list.heading == NONE { Span::default() } else { page.lines[list.heading as usize] };
        let drafts = list.drafts(&found.drafts);
        // `Contents: (1) X`
        let beside = |draft: &Draft| draft.first == list.heading;
        if drafts.first().is_some_and(beside) {
            heading = opening::label(page.text, heading).map_or(heading, |label| label.name);
        }
        out.contents.push(ContentsRec {
            heading,
            span: page.span(first as usize, list.end as usize),
            entries: (base, base + drafts.len() as u32),
        });
        for draft in drafts {
            let mut span = page.span(draft.first as usize, draft.teaser as usize);
            if beside(draft) {
                span = opening::label(page.text, span).map_or(span, |label| label.rest);
            }
            out.entries.push(EntryRec {
                span,
                label: Span::default(),
                headline: draft.text(page),
                ordinal: draft.number,
                articles: (0, 0),
                met: Match::Exact,
            });
        }
        for meeting in meetings {
            let article = out.articles.partition_point(|article| article.first <= meeting.line);
            let Some(k) = article.checked_sub(1).filter(|&k| meeting.line < out.articles[k].end) else {
                continue;
            };
            let entry = base + meeting.draft - list.drafts.0;
            // what stands below a text heads a group
            let mut above = out.articles[k].first as usize..meeting.line as usize;
            if out.articles[k].entry == NONE && !above.any(|i| page.is_text(i)) {
                out.articles[k].entry = entry;
                out.heads[k] = meeting.line;
                out.entries[entry as usize].articles = (k as u32, k as u32 + 1);
                let text = &page.text[out.entries[entry as usize].headline];
                let rest = &page.text[opening::read(page.text, page.lines[meeting.line as usize]).rest];
                out.entries[entry as usize].met = if text == rest { Match::Exact } else { meeting.met };
            }
        }
    }
}

/// Where the text has no groups, but the lines above the entries of the contents name outlets: those are
/// the groups, if the articles come in their order.
fn groups_of_entries(page: &Page, found: &Found, names: &Names, out: &mut Structure) {
    if !out.groups.is_empty() {
        return;
    }
    let mut listed: Vec<GroupRec> = Vec::new();
    let drafts = || {
        found.lists.iter().flat_map(|list| list.drafts(&found.drafts).iter().map(|draft| (list.first, draft)))
    };
    let mut at = 0;
    for ((first, draft), entry) in drafts().zip(&out.entries) {
        at = at.max(first);
        if at < draft.first {
            let line = draft.first - 1;
            let (span, name) = (page.lines[line as usize], groups::name(page, line as usize));
            listed.push(GroupRec { span, name, role: Role::Source, parent: NONE, line, articles: (NONE, 0) });
        }
        at = draft.end;
        let (Some(group), (start, end)) = (listed.last_mut(), entry.articles) else { continue };
        if start < end && group.articles.0 == NONE {
            group.articles = (start, end);
        } else if start < end {
            group.articles.1 = if start == group.articles.1 { end } else { NONE };
        }
    }
    let ordered = listed.windows(2).all(|pair| pair[0].articles.1 <= pair[1].articles.0)
        && listed.iter().all(|group| group.articles.0 != NONE && group.articles.1 != NONE);
    let mut ranked = groups::Ranked::default();
    for group in &listed {
        let name = &page.text[group.name];
        ranked.add(name, names.is_outlet(name));
    }
    if listed.len() >= 2
        && ordered
        && !ranked.name_sections()
        && ranked.are_outlets(if out.press { 4 } else { 2 })
    {
        out.groups = listed;
    }
}
