//! Evidence: headings that govern several articles.

use super::closed::{close_articles, closing_line, is_closing};
use super::days;
use super::group_name::dated_name;
pub(crate) use super::group_name::name;
use super::opening;
use super::page::Page;
use super::press_word::{PressWord, QUOTES};
use super::proposal::has_body;
use super::recurring;
use super::shape::Form;
use crate::lookup::{FIRST_WORD, KeyMap, PLACE, PRESS, Phrases, SECTION, VOCABULARY};
use crate::names::{self, Names};
use crate::records::{ArticleRec, GroupRec, NONE, Role};
use crate::shares::{nine_in_ten, six_in_ten};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::blank_lines;
use crate::words::function::ARTICLE;
use crate::words::places::PLACES;
use crate::words::sections::SECTIONS;
use std::sync::LazyLock;

/// Lines above a start that may govern it, from the outermost in: `[first, start)`.
fn above(page: &Page, start: usize, floor: usize) -> usize {
    const DEEPEST: usize = 3;
    // a message begins with its stamp
    if recurring::without_stamp(page.text, page.lines[start]) != page.lines[start] {
        return start;
    }
    let mut first = start;
    // a heading in a box or underlined stands over it
    if let Some(boxed) =
        first.checked_sub(1).and_then(|rule| page.ruled_above(rule)).filter(|&at| at >= floor)
    {
        return if boxed + 2 == start { boxed } else { start };
    }
    while first > floor && start - first < DEEPEST {
        let i = first - 1;
        let shape = &page.shapes[i];
        let alone = i == floor
            || page.shapes[i - 1].body()
            || page.shapes[i - 1].long()
            || shape.opens()
            || page.after_rule(i);
        // what stands further from the start than from the text above closes that text
        let closing = is_closing(page, i);
        let fits = match page.form(i) {
            Form::LabelAlone => !closing || page.line(i).ends_with([':', '：']),
            Form::Label(_) => {
                let heads = shape.opens() && !shape.closes() && page.shapes[start].is_marked();
                alone && (heads || dated_name(page, i).is_some())
            }
            Form::Bare | Form::Bullet(_) if closing => false,
            Form::Bare if i > 0 && gap(page, i + 1) > gap(page, i) && shape.opens() => false,
            Form::Bare => alone || first < start,
            // items of one form under headings of another: `## X` over `### Y`, `1. X` over `- Y`
            Form::Run(_) | Form::Bullet(_) | Form::Ordinal(_) => {
                page.form(i) != page.form(start) && !shape.long()
            }
            _ => false,
        };
        if !fits || page.field(i) || page.is_aside(i) {
            break;
        }
        first = i;
    }
    first
}

/// The lines below those that are like the one above the first start, a group's heading alone between blank
/// lines: where a new group begins, an article does, whatever else divides them.
pub(crate) fn openings(page: &Page, starts: &[u32], end: usize) -> Vec<u32> {
    let Some(first) = starts.first().and_then(|&first| first.checked_sub(1)) else { return Vec::new() };
    let form = page.form(first as usize);
    let alone = |i: usize| {
        let shape = &page.shapes[i];
        let ranks = matches!(form, Form::Bullet(_) | Form::Run(_) | Form::Emphasis) && page.form(i) == form;
        ranks && shape.opens() && shape.closes() && !shape.long() && !shape.stops()
    };
    if !alone(first as usize) {
        return Vec::new();
    }
    let opened = |&i: &usize| alone(i - 1) && page.shapes[i].may_head() && page.heads_body(i);
    (first as usize + 2..end).filter(opened).map(|i| i as u32).collect()
}

/// The blank lines above line `i`.
fn gap(page: &Page, i: usize) -> u8 {
    blank_lines(page.text, page.lines[i - 1], page.lines[i])
}

/// Finds the group headings right above starts. `listed` are the keys of groups in the contents;
/// `front` is the line before which nothing but a listed group or one like the others counts.
/// Where nearly every start has such a line, it is part of the heading and the start moves up.
pub(crate) fn find(
    page: &Page,
    starts: &mut [u32],
    listed: &KeyMap<()>,
    front: usize,
    names: &Names,
    press: bool,
) -> Vec<GroupRec> {
    let mut firsts: Vec<usize> = Vec::with_capacity(starts.len());
    let mut floor = front;
    for &start in starts.iter() {
        let (start, before) = (start as usize, floor);
        let first = above(page, start, floor.min(start));
        // what is all the text of an article stands over no other
        let text = before > front && has_body(page, before - 1, start) && !has_body(page, before - 1, first);
        firsts.push(if text { start } else { first });
        floor = start + 1;
    }
    if let Some(closing) = closing_line(page, starts) {
        let closes = |start: u32| page.unnumbered(start as usize - 1) == closing;
        let closed = starts.iter().zip(&mut firsts).skip(1).filter(|(start, _)| closes(**start));
        closed.for_each(|(&start, first)| *first = start as usize);
    }
    if close_articles(page, starts) {
        return Vec::new();
    }
    let later = || starts.iter().zip(&firsts).skip(1);
    let with = later().filter(|&(&start, &first)| first < start as usize).count();
    let is_listed = |i: usize| listed.contains_key(&fold::key(&page.text[name(page, i)]));
    if starts.len() >= 4
        && nine_in_ten(with, starts.len() - 1)
        && !later().any(|(_, &first)| is_listed(first))
    {
        for (start, &first) in starts.iter_mut().zip(&firsts) {
            if first < *start as usize {
                *start -= 1;
            }
        }
        return Vec::new();
    }
    let mut groups = headings(page, starts, &firsts, is_listed, names);
    if groups.is_empty() {
        return groups;
    }
    close(page, &mut groups);
    for inner in [false, true] {
        without_common_word(page, &mut groups, inner, names);
        spread(page, &mut groups, inner, press);
    }
    groups
}

/// The groups whose headings stand above the starts, from `firsts` on: a group is known by the contents, by its name,
/// or by others of its form. Each goes on to the end of the text.
fn headings(
    page: &Page,
    starts: &[u32],
    firsts: &[usize],
    is_listed: impl Fn(usize) -> bool,
    names: &Names,
) -> Vec<GroupRec> {
    let outlet = |i: usize| names_outlet(page, names, i);
    let mut forms = [0usize; Form::CLASSES];
    for (k, (&start, &first)) in starts.iter().zip(firsts).enumerate() {
        // above the first start stands the title too
        let counts = |&i: &usize| (k > 0 || outlet(i)) && !page.shapes[i].is_rule();
        (first..start as usize).filter(counts).for_each(|i| forms[page.form(i).class()] += 1);
    }
    let (mut groups, mut dates): (Vec<GroupRec>, _) = (Vec::new(), Vec::new());
    for (k, (&start, &first)) in starts.iter().zip(firsts).enumerate() {
        let mut parent = NONE;
        // what stands above a group that the contents name ends the article before
        let start = start as usize;
        let first = (first..start).find(|&i| is_listed(i)).unwrap_or(first);
        for i in (first..start).filter(|&i| !page.shapes[i].is_rule()) {
            let known = is_listed(i) || outlet(i) || is_lone_section(page, i);
            let others = forms[page.form(i).class()] - usize::from(k > 0 || outlet(i));
            // what stands over a bullet where several groups do is one of them
            let labels = page.shapes[start].is_marked() && matches!(page.form(i), Form::Label(_));
            let among = labels && forms.iter().sum::<usize>() >= 4;
            // the first line of all is the digest's title, unless a group of its own stands there
            let title = i == 0 && page.form(i) == Form::Bare && (others == 0 || start > 1);
            // days divide a chronicle
            let mut day = || k > 0 && page.shapes[i].digits() && days::day(page, i, &mut dates).is_some();
            let fronts = title || super::front::belongs(page, i) && !(others >= 1 && day());
            if !(known || others >= 1 || among) || fronts && !is_listed(i) {
                continue;
            }
            groups.push(GroupRec {
                span: page.lines[i],
                name: name(page, i),
                role: if outlet(i) { Role::Source } else { Role::Section },
                parent,
                line: i as u32,
                articles: (k as u32, starts.len() as u32),
            });
            parent = groups.len() as u32 - 1;
        }
    }
    groups
}

/// Whether a line is the name of an outlet that is known, or that a word of the press calls one: `The paper "X":`.
fn names_outlet(page: &Page, names: &Names, i: usize) -> bool {
    let whole = opening::read(page.text, page.lines[i]).rest;
    let name = &page.text[name(page, i)];
    let known = names.of(name);
    if let Some(word) = page.text[whole].split_whitespace().next().filter(|word| !name.starts_with(word))
        && PressWord::of(word).calls()
    {
        return true;
    }
    // where two things are named, a word of the press says what is reviewed: `Society, The Arabic press`
    known.listed || known.worded && !name.contains([',', '،'])
}

/// Where most names open with one and the same word, and some are outlets' without it, it is no part of
/// them: `Secrets of X`, `Secrets of Y`. Nor is the word for what they are that most outlets open with.
fn without_common_word(page: &Page, groups: &mut [GroupRec], inner: bool, names: &Names) {
    let split = |group: &GroupRec| page.text[group.name].split_once(' ');
    let ranked = || groups.iter().filter(|group| (group.parent != NONE) == inner);
    let all = ranked().count();
    let Some((usual, _)) = ranked().nth(all / 2).and_then(split) else { return };
    let rest = |group: &GroupRec| split(group).filter(|parts| parts.0 == usual).map(|parts| parts.1.trim());
    let rests = ranked().filter_map(rest).count();
    let outlets = ranked().filter_map(rest).filter(|name| names.is_outlet(name)).count();
    let called = VOCABULARY.by_key(fold::key(usual)) & FIRST_WORD != 0;
    // two are enough if there are no others
    let few = rests < if called && rests == all { 2 } else { 3 };
    // sections stand among sections
    let section = || {
        let other = |group: &GroupRec| is_section(&page.text[group.name]) && group.role != Role::Source;
        ranked().any(other)
            || ranked().filter_map(rest).any(|name| is_section(name) && !names.is_outlet(name))
    };
    if few || !six_in_ten(rests, all) || !called && (outlets * 3 < rests || section()) {
        return;
    }
    for group in groups.iter_mut().filter(|group| (group.parent != NONE) == inner) {
        if let Some(name) = rest(group) {
            group.name = Span::of(page.text, name);
            group.role = if called || names.is_outlet(name) { Role::Source } else { group.role };
        }
    }
}

static SECTION_NAMES: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(SECTIONS.iter().chain(PLACES).map(|&name| (name, ()))));

/// Whether a name is that of a section of papers, or of a place, or stands for all papers.
fn is_section(name: &str) -> bool {
    SECTION_NAMES.get(name).is_some() || PRESS.get(name).is_some()
}

/// Whether a line alone between blank lines is the name of a section.
fn is_lone_section(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    let lone = i > 0 && shape.opens() && shape.closes() && page.form(i) == Form::Bare;
    lone && VOCABULARY.by_key(fold::key(page.line(i))) & SECTION != 0
}

/// What is known of the names of groups that are of one rank.
#[derive(Clone, Copy, Default)]
pub(crate) struct Ranked {
    names: usize,
    outlets: usize,
    sections: usize,
    /// Names that are a section's or a place's too.
    others: usize,
    /// Names that are built as outlets' are.
    alone: usize,
}

impl Ranked {
    /// Adds a name; one that is an outlet's and a section's says nothing of the others.
    pub(crate) fn add(&mut self, name: &str, outlet: bool) {
        let section = is_section(name);
        self.names += usize::from(!(section && outlet));
        self.outlets += usize::from(outlet && !section);
        self.sections += usize::from(section && !outlet);
        let place = VOCABULARY.by_key(fold::key(name)) & PLACE != 0;
        self.others += usize::from(section || place);
        self.alone += usize::from(names::has_outlet_form(name));
    }

    /// Whether one of the names is a section's.
    pub(crate) fn name_sections(self) -> bool {
        self.sections > 0
    }

    /// Whether the names that nobody listed are outlets' too: one in `most` is known to be, and one in two
    /// where a section stands among them.
    pub(crate) fn are_outlets(self, most: usize) -> bool {
        let most = if self.sections > 0 { most.min(2) } else { most };
        self.outlets > 0 && self.outlets >= self.names.div_ceil(most)
    }

    /// Whether by their build the names of a review of the press are outlets', though none need be known: several,
    /// most of them short, and none a section's.
    pub(crate) fn are_alone(self) -> bool {
        self.may_be_alone() && six_in_ten(self.alone, self.names)
    }

    /// Whether they are several, and none is a section's or a place's.
    fn may_be_alone(self) -> bool {
        self.names >= 3 && self.others == 0
    }
}

/// Whether most lines are the names of sections.
pub(super) fn are_sections(page: &Page, lines: &[u32]) -> bool {
    let section = |i: usize| {
        let counted = opening::read(page.text, page.lines[i]).rest;
        let counted = &page.text[counted];
        // `ال` makes a name definite
        is_section(&page.text[name(page, i)]) || is_section(counted.strip_prefix(ARTICLE).unwrap_or(counted))
    };
    lines.iter().filter(|&&i| section(i as usize)).count() * 2 > lines.len()
}

/// Where some groups of a form are outlets', those of the form that name no section are too: an outlet
/// that nobody listed stands among others. `inner` says which rank to look at, `press` that the text
/// reviews the press.
fn spread(page: &Page, groups: &mut [GroupRec], inner: bool, press: bool) {
    let mut ranked = [Ranked::default(); Form::CLASSES];
    let class = |group: &GroupRec| page.form(group.line as usize).class();
    let of_rank = |group: &&mut GroupRec| (group.parent != NONE) == inner;
    for group in groups.iter_mut().filter(of_rank) {
        ranked[class(group)].add(&page.text[group.name], group.role == Role::Source);
    }
    for group in groups.iter_mut().filter(of_rank) {
        let most = match page.form(group.line as usize) {
            // sections have no date
            Form::Label(_) => usize::MAX,
            // a few bare words may be anything
            Form::Bare => 2,
            _ => 3,
        };
        let known = ranked[class(group)];
        if known.are_outlets(most.saturating_add(usize::from(press))) && !is_section(&page.text[group.name]) {
            group.role = Role::Source;
        }
    }
}

/// The groups of a review of the press in which nothing else names an outlet are outlets', known or not: they are
/// several and of one form, most of their names are built as such names are, none is a section's or a place's, and no
/// headline below speaks of its own.
pub(crate) fn name_outlets(page: &Page, groups: &mut [GroupRec], articles: &[ArticleRec]) {
    let form = |group: &GroupRec| page.form(group.line as usize);
    for inner in [true, false] {
        let of_rank = |group: &&GroupRec| (group.parent != NONE) == inner;
        let Some(first) = groups.iter().find(of_rank).map(form) else { continue };
        let mut ranked = Ranked::default();
        groups.iter().filter(of_rank).for_each(|group| ranked.add(&page.text[group.name], false));
        let alike = groups.iter().filter(of_rank).all(|group| form(group) == first);
        let quoted = || {
            ranked.may_be_alone() && groups.iter().filter(of_rank).all(|group| quotes(page, group, articles))
        };
        if !alike
            || !(ranked.are_alone() || quoted())
            || groups.iter().filter(of_rank).any(|group| speaks_of(page, group, articles))
        {
            continue;
        }
        let of_rank = |group: &&mut GroupRec| (group.parent != NONE) == inner;
        groups.iter_mut().filter(of_rank).for_each(|group| group.role = Role::Source);
        return;
    }
}

/// Whether all headlines below a group's name stand in quotation marks: it is what they are quoted from.
fn quotes(page: &Page, group: &GroupRec, articles: &[ArticleRec]) -> bool {
    let below = &articles[group.articles.0 as usize..group.articles.1 as usize];
    below.iter().all(|article| page.text[article.heading].starts_with(QUOTES))
}

/// Whether a headline below a group's name speaks of it: then it is what they are about.
fn speaks_of(page: &Page, group: &GroupRec, articles: &[ArticleRec]) -> bool {
    let name = &page.text[group.name];
    let name = name.strip_prefix(ARTICLE).unwrap_or(name);
    let below = &articles[group.articles.0 as usize..group.articles.1 as usize];
    below.iter().any(|article| page.text[article.heading].contains(name))
}

/// A group ends where the next one of its rank begins. One that stands alone below an outer group
/// and an inner one is of the rank whose form it has; where both have it, of the inner rank unless it is
/// of the outer one's role.
fn close(page: &Page, groups: &mut [GroupRec]) {
    let form = |group: &GroupRec| page.form(group.line as usize);
    let (mut outer, mut inner): (Option<usize>, Option<usize>) = (None, None);
    for i in 0..groups.len() {
        let at = groups[i].articles.0;
        let leads = groups.get(i + 1).is_some_and(|next| next.parent == i as u32);
        let rank_of_outer = outer.is_none_or(|outer| {
            inner.is_some_and(|inner| {
                let (above, below, this) = (&groups[outer], &groups[inner], &groups[i]);
                match (form(this) == form(above), form(this) == form(below)) {
                    (true, false) => true,
                    (false, true) => false,
                    _ => this.role == above.role && this.role != below.role,
                }
            })
        });
        if groups[i].parent == NONE && (leads || rank_of_outer) {
            for open in [outer.take(), inner.take()].into_iter().flatten() {
                groups[open].articles.1 = at;
            }
            outer = Some(i);
            if !leads {
                (outer, inner) = (None, Some(i));
            }
        } else {
            if let Some(open) = inner.replace(i) {
                groups[open].articles.1 = at;
            }
            groups[i].parent = outer.map_or(NONE, |outer| outer as u32);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::structure::wrapping;
    use crate::text::lines::lines;

    /// The groups that `heads` are, each of which stands over two items and their text: name, role, whether it is of
    /// the inner rank.
    fn groups(heads: &[&str], press: bool) -> Vec<(String, Role, bool)> {
        let item = "– افتتاح الجسر بعد عام\n\nافتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين.\n\n";
        let text: String = heads.iter().flat_map(|head| [head, "\n\n", item, item]).collect();
        let lines = lines(&text);
        let shapes = wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let mut starts: Vec<u32> =
            (0..lines.len()).filter(|&i| page.line(i).starts_with('–')).map(|i| i as u32).collect();
        let names = Names::new(&Options::new());
        let groups = find(&page, &mut starts, &KeyMap::default(), 0, &names, press);
        let told = |group: &GroupRec| (page.text[group.name].to_owned(), group.role, group.parent != NONE);
        groups.iter().map(told).collect()
    }

    /// The names of the outlets among them.
    fn outlets(heads: &[&str], press: bool) -> Vec<String> {
        let outlets = groups(heads, press).into_iter().filter(|group| group.1 == Role::Source);
        outlets.map(|group| group.0).collect()
    }

    #[test]
    fn outlets_that_nobody_listed_stand_among_others() {
        // the last of two groups, and the first one is known
        assert_eq!(outlets(&["رويترز:", "مرايا الميناء:"], false), ["رويترز", "مرايا الميناء"]);
        let one_in_three = ["رويترز", "مرايا الميناء", "قلم الضفة"];
        assert_eq!(outlets(&one_in_three, true), one_in_three);
        assert_eq!(outlets(&one_in_three, false), ["رويترز"]);
        // an inner rank, beneath sections
        let ranks = ["# محليات\n\n## رويترز", "## مرايا الميناء", "## قلم الضفة", "# رياضة\n\n## رويترز"];
        assert_eq!(outlets(&ranks, false), ["رويترز", "مرايا الميناء", "قلم الضفة", "رويترز"]);
    }

    #[test]
    fn dates_towns_and_words_for_what_they_are_stand_beside_outlets() {
        let heads = [
            "صحيفة مرايا الميناء – الأحد 5/4/2015:",
            "صحيفة قلم الضفة (الزهراء) – السبت 4/4/2015:",
            "صحيفة نداء الجبل – 5/4/2015:",
            "صحيفة رويترز – الأحد 5/4/2015:",
        ];
        assert_eq!(outlets(&heads, true), ["مرايا الميناء", "قلم الضفة", "نداء الجبل", "رويترز"]);
    }

    #[test]
    fn sections_and_places_stay_what_they_are() {
        assert_eq!(outlets(&["محليات:", "مرايا الميناء:", "رياضة:"], true), Vec::<String>::new());
        assert_eq!(outlets(&["رويترز:", "محليات:", "مرايا الميناء:", "رياضة:"], true), ["رويترز"]);
        assert_eq!(outlets(&["رويترز:", "أنقرة:", "ملف المياه:"], false), ["رويترز"]);
        assert_eq!(outlets(&["Society, The Arab Press"], true), Vec::<String>::new());
        // a name of sections that is an outlet's too says nothing of the others
        assert!(
            !outlets(&["الأخبار:", "ملف المياه:", "ملف الجسور:"], true).contains(&"ملف المياه".to_string())
        );
    }

    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const HEADS: [&str; 6] = [
        "الجسر الجديد يفتح أبوابه للمشاة والعربات",
        "السوق القديم يعود إلى أهله بعد عام",
        "سفينة القمح الأولى تصل إلى الميناء",
        "العبارة تتوقف يوما كاملا عن العمل",
        "من يدفع ثمن الطحين في الضفتين؟",
        "مدرسة جديدة في أعلى التلة",
    ];

    /// The sources of articles in groups of two.
    fn grouped(title: &str, groups: [&str; 3], end: &str) -> Vec<Option<String>> {
        let piece = |head: &&str| format!("- {head}{end}\n{TEXT}\n{TEXT}\n\n");
        let group = |(k, group): (usize, &&str)| {
            format!("{group}\n\n{}", HEADS[2 * k..2 * k + 2].iter().map(piece).collect::<String>())
        };
        let text = format!("{title}\n\n{}", groups.iter().enumerate().map(group).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.len(), HEADS.len());
        digest.articles().map(|article| article.source().map(str::to_owned)).collect()
    }

    #[test]
    fn groups_of_a_review_are_outlets_where_nothing_else_names_one() {
        let names = ["المرايا", "القلم اليومي", "شباك"];
        let told: Vec<_> = [0, 0, 1, 1, 2, 2].map(|k| Some(names[k].to_owned())).to_vec();
        let title = "قراءة في الصحف";
        assert_eq!(grouped(title, ["المرايا:", "القلم اليومي:", "شباك:"], ""), told);
        assert_eq!(grouped(title, ["صحيفة «المرايا»:", "صحيفة «القلم اليومي»:", "صحيفة «شباك»:"], ""), told);
        // nothing says that they are papers
        assert_eq!(grouped("نشرة المركز", ["المرايا:", "القلم اليومي:", "شباك:"], ""), vec![None; 6]);
        // what the headlines speak of, and sections
        assert_eq!(grouped(title, ["الجسر:", "الميناء:", "الطحين:"], ""), vec![None; 6]);
        assert_eq!(grouped(title, ["المرايا:", "القلم اليومي:", "رياضة:"], ""), vec![None; 6]);
    }

    #[test]
    fn groups_are_topics_where_headlines_name_their_outlets() {
        let found = grouped("قراءة في الصحف", ["الجذور:", "المواسم:", "الأجراس:"], " (الحياة، 12 مارس)");
        assert_eq!(found, vec![Some("الحياة".to_owned()); 6]);
    }

    #[test]
    fn papers_in_boxes_govern_the_heads_below() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let star = "*".repeat(30);
        let piece = |head: &str| format!("- {head}\n\n{text}\n{text}\n\n\n");
        let paper =
            |name: &str, heads: [&str; 3]| format!("{star}\n{name}\n{star}\n\n{}", heads.map(piece).concat());
        let digest = format!(
            "دائرة الجسور\nالملف الصحفي اليومي\n\n{}{}",
            paper(
                "صحيفة المرايا",
                ["الجسر يفتح أبوابه / ص 1", "ميناء بلا سفن / ص 3", "القمح يصل أخيرا / ملحق سوق ص 4"]
            ),
            paper(
                "صحيفة قلم الضفة",
                ["السوق يعود إلى أهله / ص 2", "من يملك النهر / ص 5", "عبارة الصيف متوقفة / ص 9"]
            ),
        );
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told = [
            ("الجسر يفتح أبوابه", "المرايا"),
            ("ميناء بلا سفن", "المرايا"),
            ("القمح يصل أخيرا", "المرايا"),
            ("السوق يعود إلى أهله", "قلم الضفة"),
            ("من يملك النهر", "قلم الضفة"),
            ("عبارة الصيف متوقفة", "قلم الضفة"),
        ];
        assert_eq!(found, told.map(|(head, paper)| (Some(head), Some(paper))));
    }

    #[test]
    fn papers_are_underlined_over_headlines_in_quotation_marks() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let papers = ["النافذة الزرقاء", "مرايا الاغتراب", "المنبر الحر"];
        let heads = ["عودة الطائر المهاجر", "الجسر يفتح أبوابه", "ميناء بلا سفن"];
        let piece = |paper: &str| {
            let heads: String = heads.iter().map(|head| format!("\"{head}\"\n{text}\n\n")).collect();
            format!("{paper}\n{}\n\n{heads}", "=".repeat(paper.chars().count()))
        };
        let digest = format!("صحافة الأحد\n\n{}", papers.map(piece).concat());
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told: Vec<_> = papers
            .iter()
            .flat_map(|&paper| heads.iter().map(move |&head| (Some(head), Some(paper))))
            .collect();
        assert_eq!(found, told);
    }

    #[test]
    fn a_name_for_all_papers_is_no_outlet() {
        const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let head = |name: &str| format!("{0}\n{name}\n{0}\n\n", "=".repeat(60));
        let item = |head: &&str| format!("{head}\n{}\n{TEXT}\n\n{TEXT}\n\n", "-".repeat(head.len()));
        let items = |heads: &[&str]| heads.iter().map(item).collect::<String>();
        let cases = items(&["Otters come back to the weir", "Nets burnt on the far shore"]);
        let papers = items(&["Mill opens by night once more", "The oar that came back"]);
        let text = format!("LOCK ALERTER\n\n{}{cases}{}{papers}", head("CASES"), head("IN THE PRESS"));
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.len(), 4);
        assert!(digest.articles().all(|article| article.source().is_none()));
    }

    #[test]
    fn a_word_that_names_open_with_is_a_part_of_them_where_sections_stand_among_them() {
        let views = ["الشأن المحلي:", "الشأن العربي:", "الشأن الدولي:", "متفرقات:"];
        assert_eq!(outlets(&views, true), Vec::<String>::new());
        // among outlets it is none
        assert_eq!(
            outlets(&["أسرار الحياة:", "أسرار النهار:", "أسرار المرايا:"], true),
            ["الحياة", "النهار", "المرايا"]
        );
    }

    #[test]
    fn two_outlets_may_be_called_what_they_are() {
        assert_eq!(
            outlets(&["صحيفة نداء الجبل:", "صحيفة بوابة الواحة:"], true),
            ["نداء الجبل", "بوابة الواحة"]
        );
        // the word is a part of two names among others
        let names = ["صحيفة نداء الجبل:", "صحيفة بوابة الواحة:", "رويترز:"];
        assert_eq!(outlets(&names, true), ["صحيفة نداء الجبل", "صحيفة بوابة الواحة", "رويترز"]);
    }

    #[test]
    fn an_outlet_alone_is_of_the_rank_whose_form_it_has() {
        let ranks = |heads: &[&str]| {
            let found = groups(heads, false);
            found.into_iter().map(|(name, _, inner)| (name, inner)).collect::<Vec<_>>()
        };
        let found = ranks(&[
            "# محليات

## رويترز",
            "## مرايا الميناء",
            "# رياضة\n\n## قلم الضفة",
            "# ثقافة",
        ]);
        let told = [
            ("محليات", false),
            ("رويترز", true),
            ("مرايا الميناء", true),
            ("رياضة", false),
            ("قلم الضفة", true),
            ("ثقافة", false),
        ];
        assert_eq!(found, told.map(|(name, inner)| (name.to_owned(), inner)));
    }

    const ENGLISH: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
    const ITEMS: [&str; 6] = [
        "Otters come back to the weir",
        "Nets burnt on the far shore",
        "Mill opens by night once more",
        "The oar that came back",
        "Wool sold at the old price",
        "Who owns the hall",
    ];

    #[test]
    fn notices_of_rights_above_heads_close_the_texts_before() {
        let papers = ["Weir Post", "Quay Mirror", "The Lock", "Holm Gazette", "Shore Echo", "Hill Herald"];
        let piece = |k: usize, above: bool| {
            let (paper, head, day) = (papers[k], ITEMS[k], k + 1);
            let rights = format!("© {paper} 2019\n\n");
            let piece =
                format!("{paper}\n\n{head}\n\nAda Lind\n{day} March 2019\n\n{ENGLISH}\n\n{ENGLISH}\n\n");
            if above { rights + &piece } else { piece + &rights }
        };
        let text = (0..6).map(|k| piece(k, false)).collect::<String>();
        let digest = crate::parse(&text).unwrap();
        assert!(digest.articles().filter_map(|article| article.headline()).eq(ITEMS));
        assert!(digest.articles().all(|article| article.text().trim_end().ends_with("2019")));
        // over the first head too they open the pieces
        let text = (0..6).map(|k| piece(k, true)).collect::<String>();
        let digest = crate::parse(&text).unwrap();
        assert!(digest.len() == 6 && digest.articles().all(|article| article.text().starts_with('©')));
    }

    #[test]
    fn labels_right_over_marked_items_are_groups() {
        let names = ["رويترز", "مرايا الميناء", "قلم الضفة"];
        let firsts = |mark: &str| {
            let piece = |k: usize| format!("{mark}{}\n\n{ENGLISH}\n\n{ENGLISH}\n\n", ITEMS[k]);
            let group =
                |k: usize| format!("{} - 5 March 2019\n{}{}", names[k], piece(2 * k), piece(2 * k + 1));
            let text = format!("Press review\n\n{}", (0..3).map(group).collect::<String>());
            let digest = crate::parse(&text).unwrap();
            let ends = digest.articles().all(|article| article.text().trim_end().ends_with(ENGLISH));
            assert!(ends, "{text}");
            digest
                .articles()
                .filter_map(|article| article.text().lines().next().map(str::to_owned))
                .collect::<Vec<_>>()
        };
        assert_eq!(firsts("- "), ITEMS.map(|head| format!("- {head}")));
        // over heads without a mark they open the pieces
        assert_eq!(firsts(""), names.map(|name| format!("{name} - 5 March 2019")));
    }

    #[test]
    fn where_two_things_are_named_a_word_of_the_press_says_what_is_reviewed() {
        let names = ["Society, The Arab Press", "Weir, The Lock Post", "Shore, Hill Herald"];
        assert_eq!(outlets(&names, true), Vec::<String>::new());
        assert_eq!(outlets(&["The Arab Press", "The Lock Post", "Hill Herald"], true).len(), 3);
    }
}
