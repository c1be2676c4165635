//! The lines of a text to articles, contents, groups and separators.

mod signs;
pub(crate) mod opening;
pub(crate) mod trailing;
pub(crate) mod glance;
pub(crate) mod shape;
pub(crate) mod page;
mod proposal;
mod contents;
mod links;
pub(crate) mod front;
mod rules;
mod markers;
mod fields;
mod forms;
mod nested;
pub(crate) mod recurring;
mod blanks;
mod groups;
mod sections;
mod partition;
pub(crate) mod kind;

use crate::lookup::KeyMap;
use crate::names::Names;
use crate::options::Options;
use crate::records::*;
use crate::span::Span;
use crate::text::fold;
use contents::{Draft, List};
use links::Link;
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
}

/// Runs the stages of this folder over the lines of `text`.
///
/// Of a text that was `cut` its list of contents is complete where all entries up to the last one met are.
pub(crate) fn find(text: &str, lines: &[Span], names: &Names, options: &Options, cut: bool) -> Structure {
    let mut shapes = shape::shapes(text, lines);
    let found = lists(text, lines, &shapes, cut);
    for list in &found.lists {
        let first = if list.heading == NONE { list.first } else { list.heading };
        for shape in &mut shapes[first as usize..list.end as usize] {
            if !shape.is_rule() {
                shape.take_as(Form::Contents);
            }
        }
    }
    let page = Page { text, lines, shapes: &shapes };
    let press = forms::speaks_of_press(&page);
    let from = front_end(&page, &found.lists);
    let marks = markers::marks(&page, from);
    for mark in &marks {
        shapes[mark.0 as usize].take_as(Form::Mark);
    }
    let page = Page { text, lines, shapes: &shapes };
    let close = marks.iter().find(|mark| mark.1 == Mark::Close).map_or(lines.len(), |mark| mark.0 as usize);
    let end = front::masthead(&page, close);

    let mut proposals = linked(&page, &found, from, cut);
    proposals.extend(rules::propose(&page, from, press));
    proposals.extend(markers::propose(&page, &marks, from));
    if !partition::is_settled(&page, &proposals, end, options, cut) {
        proposals.extend(fields::propose(&page, from));
        proposals.extend(forms::propose(&page, from, names, press));
        proposals.extend(nested::propose(&page, from));
        proposals.extend(recurring::propose(&page, from));
        proposals.extend(blanks::propose(&page, from));
    }
    let mut partition = partition::weigh(&page, proposals, end, press, options);

    let listed = listed_groups(&page, &found);
    let groups = groups::find(&page, &mut partition.starts, &listed, from, names, press);
    let mut structure = Structure {
        kinds: vec![LineKind::Outside; lines.len()],
        press,
        groups,
        evidence: partition.evidence.clone(),
        ..Structure::default()
    };
    articles(&page, &partition, &marks, (from, partition.end), &mut structure);
    entries(&page, &found, &mut structure);
    groups_of_entries(&page, &found, names, &mut structure);
    structure.shapes = shapes;
    structure
}

/// The lists that are contents, and the lines their entries were found at.
struct Found {
    lists: Vec<List>,
    drafts: Vec<Draft>,
    /// For each list its links, `[first, end)`.
    links: Vec<Vec<Link>>,
}

/// Keeps the lists that are contents: those with a name, and those whose entries come again.
fn lists(text: &str, lines: &[Span], shapes: &[Shape], cut: bool) -> Found {
    let page = Page { text, lines, shapes };
    let (lists, mut drafts) = contents::lists(&page);
    let mut found = Found { lists: Vec::new(), drafts: Vec::new(), links: Vec::new() };
    let mut index = links::Index::default();
    let first_text = shapes.iter().position(|shape| shape.body()).unwrap_or(lines.len());
    for (i, mut list) in lists.iter().copied().enumerate() {
        let until = rival(&lists, i, &page).unwrap_or(lines.len());
        let below = (list.end as usize, until);
        // too few lines for entries to come again in
        let least = if list.implicit { 3 } else { 2 };
        if list.heading == NONE && below.1 - below.0 < least {
            continue;
        }
        let reworded = list.heading != NONE || list.first as usize <= first_text;
        let mut links = links::link(&page, &list, &drafts, below, reworded, &mut index);
        links.retain(|link| page.heads_body(link.line as usize));
        for link in &links {
            let draft = &mut drafts[link.draft as usize];
            let rest = opening::read(text, lines[link.line as usize]).rest;
            if draft.teaser > draft.first + 1 && fold::key(&text[rest]) == fold::key(&text[draft.words]) {
                draft.teaser = draft.first + 1;
            }
        }
        if list.implicit {
            index.settle(&page, &mut links);
            if !part(&page, &links) || !narrow(&mut list, &links, &drafts) {
                continue;
            }
        }
        let entries = announced(&list, &links, &drafts, cut).len();
        // a named list without marks may be a title over a text
        let named = list.heading != NONE && (!links.is_empty() || shapes[list.first as usize].is_marked());
        if named || links.len() >= 2 && links.len() * 10 >= entries * 4 {
            found.lists.push(list);
            found.links.push(links);
        }
    }
    found.drafts = std::mem::take(&mut drafts);
    found
}

/// The entries whose articles may stand in the text: of one that was `cut`, those up to the last one met.
fn announced<'a>(list: &List, links: &[Link], drafts: &'a [Draft], cut: bool) -> &'a [Draft] {
    let all = list.drafts(drafts);
    match links.last() {
        Some(last) if cut => &all[..(last.draft + 1 - list.drafts.0) as usize],
        _ => all,
    }
}

/// Where the next list of the same rank begins, behind running text: its entries are its own. A
/// list inside an article is not named, or shorter by half.
fn rival(lists: &[List], i: usize, page: &Page) -> Option<usize> {
    let entries = |list: &List| list.drafts.1 - list.drafts.0;
    let form = |list: &List| page.form(list.first as usize);
    let list = &lists[i];
    let ranks = |next: &&List| match list.heading {
        NONE => form(next) == form(list) && entries(next) * 2 >= entries(list),
        _ => next.heading != NONE,
    };
    let later = lists[i + 1..].iter().filter(|next| next.first >= list.end && !next.implicit).filter(ranks);
    let mut later = later.map(|next| next.first as usize);
    later.find(|&first| proposal::has_body(page, list.end as usize, first))
}

/// Whether running text parts the lines that entries were found at. The lines of a head come again too,
/// but together.
fn part(page: &Page, links: &[Link]) -> bool {
    let mut lines: Vec<usize> = links.iter().map(|link| link.line as usize).collect();
    lines.sort_unstable();
    let parted = lines.windows(2).filter(|pair| proposal::has_body(page, pair[0], pair[1])).count();
    parted * 10 >= lines.len().saturating_sub(1) * 8
}

/// Cuts a list that nothing names down to the entries that come again; false where too few do.
fn narrow(list: &mut List, links: &[Link], drafts: &[Draft]) -> bool {
    let (Some(first), Some(last)) = (links.first(), links.last()) else { return false };
    let (first, last) = (first.draft, last.draft + 1);
    list.drafts = (first, last);
    list.first = drafts[first as usize].first;
    list.end = drafts[last as usize - 1].end;
    list.implicit = false;
    links.len() >= 3 && links.len() * 10 >= (last - first) as usize * 6
}

/// The line that articles may start from: below the contents where there is one list, or where the
/// first of several stands near the beginning.
fn front_end(page: &Page, lists: &[List]) -> usize {
    let Some(first) = lists.first() else { return 0 };
    // line ends do not count: whatever they are, the same lines are articles
    let bytes = |lines: &[Span]| lines.iter().map(|line| line.len()).sum::<usize>();
    let above = || bytes(&page.lines[..first.first as usize]);
    if lists.len() == 1 || above() * 2 * lists.len() < bytes(page.lines) { first.end as usize } else { 0 }
}

/// Proposes the lines that entries were found at, each moved up to where its article begins.
fn linked(page: &Page, found: &Found, from: usize, cut: bool) -> Vec<Proposal> {
    let mut starts: Vec<u32> = found.links.iter().flatten().map(|link| link.line).collect();
    let lists = found.lists.iter().zip(&found.links);
    let entries: usize = lists.map(|(list, links)| counted(announced(list, links, &found.drafts, cut))).sum();
    let links = starts.len();
    starts.sort_unstable();
    starts.dedup();
    // an entry and its teaser may both come again, in one head
    starts.dedup_by(|later, earlier| !proposal::has_body(page, *earlier as usize, *later as usize));
    let trust = 0.65 + 0.35 * links as f32 / entries.max(1) as f32;
    // up to a rule or a mark close above, if most have one; else up over the fields above
    let reach = |start: u32| {
        let above = (from..start as usize)
            .rev()
            .take(8)
            .take_while(|&i| page.shapes[i].may_head() && !page.divides(i))
            .count();
        let top = start as usize - above;
        (above > 0 && top > from && page.divides(top - 1)).then_some(top as u32)
    };
    let ruled = starts.iter().filter(|&&start| reach(start).is_some()).count() * 10 >= starts.len() * 8;
    if ruled {
        starts.iter_mut().for_each(|start| *start = reach(*start).unwrap_or(*start));
    } else {
        // one field above a headline is the credit of the article before
        let top = |start: u32| {
            let above = |i: &usize| page.field(*i) && !page.shapes[*i].closes();
            start - (from..start as usize).rev().take_while(above).count() as u32
        };
        let headed = starts.iter().filter(|&&start| top(start) < start).count();
        if headed * 10 >= starts.len() * 6 {
            starts.iter_mut().for_each(|start| *start = top(*start));
        }
        starts = fields::lift(page, starts, from);
    }
    starts.dedup();
    vec![Proposal { kind: Evidence::Contents, starts, trust }]
}

/// How many entries a list has, with those that its numbers pass over.
fn counted(drafts: &[Draft]) -> usize {
    let counts = |pair: &[Draft]| pair[0].number < pair[1].number && pair[1].number != NONE;
    match drafts {
        [first, .., last] if drafts.windows(2).all(counts) => (last.number - first.number) as usize + 1,
        _ => drafts.len(),
    }
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
fn articles(
    page: &Page,
    partition: &Partition,
    marks: &[(u32, Mark)],
    (from, end): (usize, usize),
    out: &mut Structure,
) {
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
    for (list, links) in found.lists.iter().zip(&found.links) {
        let base = out.entries.len() as u32;
        let first = if list.heading == NONE { list.first } else { list.heading };
        let heading = if list.heading == NONE { Span::default() } else { page.lines[list.heading as usize] };
        out.contents.push(ContentsRec {
            heading,
            span: page.span(first as usize, list.end as usize),
            entries: (base, base + list.drafts(&found.drafts).len() as u32),
        });
        for draft in list.drafts(&found.drafts) {
            out.entries.push(EntryRec {
                span: page.span(draft.first as usize, draft.teaser as usize),
                label: Span::default(),
                headline: links::entry_text(page, *draft),
                ordinal: draft.number,
                articles: (0, 0),
                met: Match::Exact,
            });
        }
        for link in links {
            let article = out.articles.partition_point(|article| article.first <= link.line);
            let Some(k) = article.checked_sub(1).filter(|&k| link.line < out.articles[k].end) else {
                continue;
            };
            let entry = base + link.draft - list.drafts.0;
            if out.articles[k].entry == NONE {
                out.articles[k].entry = entry;
                out.heads[k] = link.line;
                out.entries[entry as usize].articles = (k as u32, k as u32 + 1);
                let text = &page.text[out.entries[entry as usize].headline];
                let rest = &page.text[opening::read(page.text, page.lines[link.line as usize]).rest];
                out.entries[entry as usize].met = if text == rest { Match::Exact } else { link.met };
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
