//! Evidence to one partition: the proposal that looks best and is best agreed with, and what the
//! others that agree with it add.

use super::agreement::{agreement, gaps_above, near, pairs};
use super::beyond;
use super::blanks;
use super::carriers;
use super::counted;
use super::ends;
use super::feet;
use super::finer::finer;
use super::first;
use super::forms;
use super::front;
use super::groups;
use super::page::Page;
use super::press_word::QUOTES;
use super::proposal::{self, Proposal, has_body};
use super::recurring;
use super::sections;
use super::shape::{self, Form};
use super::turns;
use super::whole::{self, Cut};
use crate::names::Names;
use crate::options::Options;
use crate::records::{Evidence, EvidenceSet};
use crate::shares::{eight_in_ten, six_in_ten};
use crate::text::fold;
use crate::text::lines::blank_lines;

/// The lines that articles start at, and what each is known by.
#[derive(Debug, Default)]
pub(crate) struct Partition {
    pub(crate) starts: Vec<u32>,
    pub(crate) known_by: Vec<EvidenceSet>,
    /// Where the last article ends at the latest.
    pub(crate) end: usize,
    /// What decided, strongest first.
    pub(crate) evidence: Vec<Evidence>,
    /// The pieces are the sections of one text.
    pub(crate) whole: bool,
}

/// A proposal scored below this decides nothing: the text is one article.
const ENOUGH: f32 = 0.42;
/// A proposal scored below this is not heard at all.
const HEARD: f32 = 0.25;
/// Firm evidence that alone scores this much goes before evidence that only describes.
pub(super) const SURE: f32 = 0.8;

/// What is left of the score of rules that only frame a digest.
const FRAME: f32 = 0.5;

/// What the agreement of another kind of evidence adds at the most.
const SUPPORT: f32 = 0.25;

/// What puts a forced kind of evidence above all others.
const FORCED: f32 = 10.0;

/// Proposals that agree this much divide a text alike.
const ALIKE: f32 = 0.6;

/// Where so many first lines are of one form, others are asked for it.
const LOOK_ALIKE: f32 = 0.7;

/// A proposal that agrees this much with what was decided is named among what decided it.
const AGREES: f32 = 0.5;

/// Weighs the proposals for the lines `[from, end)`. `press` says that the text reviews the press.
pub(crate) fn weigh(
    page: &Page,
    mut proposals: Vec<Proposal>,
    (from, end): (usize, usize),
    press: bool,
    names: &Names,
    options: &Options,
) -> Partition {
    for proposal in &mut proposals {
        proposal.starts.retain(|&start| (start as usize) < end);
    }
    proposals.retain(|proposal| !options.forbidden.has(proposal.kind) && proposal.starts.len() >= 2);
    let (alone, heard) = score(page, &proposals, end, options);
    let scores = support(page, &proposals, &alone, &heard);
    let Some(best) = best(&proposals, &alone, &scores, &heard) else {
        return Partition { end, ..Partition::default() };
    };
    let best = std::iter::successors(Some(best), |&best| finer(page, &proposals, &scores, &heard, best));
    // sections over outlets over items: no more levels than that
    let best = best.take(3).last().unwrap_or_default();
    let divides = |&i: &usize| {
        agreement(page, &proposals[best].starts, &proposals[i].starts) >= ALIKE
            || options.forced.has(proposals[i].kind)
    };
    let parted = |kind: Evidence| heard.iter().any(|i| divides(i) && proposals[*i].kind == kind);
    let firmly = [Evidence::Rule, Evidence::Marker, Evidence::Field].into_iter().any(parted);
    let listed = parted(Evidence::Contents);
    let settled = listed && firmly;
    if !settled && sections::are(page, &proposals[best].starts, listed, press || firmly) {
        return Partition { end, whole: true, ..Partition::default() };
    }
    let (mut starts, order) = add(page, &proposals, &scores, &heard, best, end);
    let end = settle(page, &mut starts, (from, end));
    let keyed = [Evidence::Marker, Evidence::Field].into_iter().any(parted);
    let cut = Cut { starts: &starts, end, ruled: parted(Evidence::Rule), listed, press };
    let is_whole = || match keyed {
        true => !listed && turns::is_thread(page, &starts),
        false => whole::is_one(page, &cut, names),
    };
    if is_whole() {
        return Partition { end, whole: true, ..Partition::default() };
    }
    forms::settle(page, &starts);
    let mut evidence = Vec::new();
    let mut known_by = vec![EvidenceSet::NONE; starts.len()];
    for i in order {
        let kind = proposals[i].kind;
        if !evidence.contains(&kind) {
            evidence.push(kind);
        }
        pairs(page, &starts, &proposals[i].starts, |ours, _| known_by[ours] = known_by[ours].with(kind));
    }
    Partition { starts, known_by, evidence, end, whole: false }
}

/// The score of each proposal by itself, and which of them are heard.
fn score(page: &Page, proposals: &[Proposal], end: usize, options: &Options) -> (Vec<f32>, Vec<usize>) {
    let mut scores: Vec<f32> = proposals
        .iter()
        .map(|proposal| {
            let score = proposal::score(page, proposal, end);
            if options.forced.has(proposal.kind) { score + FORCED } else { score }
        })
        .collect();
    let heard: Vec<usize> = (0..proposals.len()).filter(|&i| scores[i] >= HEARD).collect();
    for &i in &heard {
        if proposal::frames(page, proposals, &scores, end, i) || is_rare(proposals, &scores, i) {
            scores[i] *= FRAME;
        }
    }
    (scores, heard)
}

/// The scores with what other kinds of evidence add that agree.
fn support(page: &Page, proposals: &[Proposal], alone: &[f32], heard: &[usize]) -> Vec<f32> {
    let mut scores = alone.to_vec();
    for &i in heard {
        for kind in Evidence::ALL {
            let others = heard.iter().filter(|&&j| proposals[j].kind == *kind && *kind != proposals[i].kind);
            let support =
                others.map(|&j| agreement(page, &proposals[i].starts, &proposals[j].starts) * alone[j]);
            scores[i] += SUPPORT * support.fold(0.0, f32::max).min(1.0);
        }
    }
    scores
}

/// The proposal that decides, if one does.
fn best(proposals: &[Proposal], alone: &[f32], scores: &[f32], heard: &[usize]) -> Option<usize> {
    // what was put there to divide goes before what only describes the pieces
    let sure = |i: usize| firm(proposals[i].kind) && alone[i] >= SURE;
    // unless it sees two pieces where as sure a kind sees several
    let more = |i: usize| {
        heard.iter().any(|&j| sure(j) && proposals[j].starts.len() >= 2 * proposals[i].starts.len())
    };
    let firmly = |i: usize| sure(i) && (proposals[i].starts.len() > 2 || !more(i));
    let rank = |&a: &usize, &b: &usize| {
        firmly(a).cmp(&firmly(b)).then(scores[a].total_cmp(&scores[b])).then(b.cmp(&a))
    };
    heard.iter().copied().max_by(rank).filter(|&best| scores[best] >= ENOUGH)
}

/// The starts of the best proposal with what the others add, and the proposals that agree with them, strongest first.
fn add(
    page: &Page,
    proposals: &[Proposal],
    scores: &[f32],
    heard: &[usize],
    best: usize,
    end: usize,
) -> (Vec<u32>, Vec<usize>) {
    let mut starts = proposals[best].starts.clone();
    let mut order = vec![best];
    let mut others: Vec<usize> = heard.iter().copied().filter(|&i| i != best).collect();
    others.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]).then(a.cmp(&b)));
    // a complete list of contents is added to only where two kinds of evidence say so
    let closed = complete(&proposals[best]);
    starts.extend(beyond::starts(page, &starts, proposals, end, closed));
    let vouchers: Vec<usize> = others
        .iter()
        .copied()
        .filter(|&i| closed && agreement(page, &starts, &proposals[i].starts) >= ALIKE)
        .collect();
    for &other in &others {
        let vouched = |start: u32| {
            !closed
                || vouchers.iter().any(|&third| {
                    proposals[third].kind != proposals[other].kind
                        && near(page, &proposals[third].starts, start)
                })
        };
        let added = join(page, &mut starts, firm(proposals[best].kind), &proposals[other], end, &vouched);
        if added || agreement(page, &starts, &proposals[other].starts) >= AGREES {
            order.push(other);
        }
    }
    if proposals[best].kind == Evidence::Rule {
        others.iter().any(|&i| ends::agree_on_first(page, &mut starts, &proposals[i].starts));
    }
    if let Some(&wide) = others.iter().find(|&&i| gaps_above(page, &starts, end, &proposals[i])) {
        starts.clone_from(&proposals[wide].starts);
    }
    (starts, order)
}

/// Moves, adds and drops starts by what the lines around them are. Where the last piece ends.
fn settle(page: &Page, starts: &mut Vec<u32>, (from, end): (usize, usize)) -> usize {
    let opened = groups::openings(page, starts, end);
    if opened.len() < starts.len() && opened.iter().any(|start| starts.binary_search(start).is_err()) {
        starts.extend(opened.iter().filter(|&&start| !near(page, starts, start)).collect::<Vec<_>>());
        starts.sort_unstable();
    }
    recurring::settle(page, starts, end);
    recurring::add_alike(page, starts, end);
    if carriers::opens(page, starts) {
        starts.remove(0);
    }
    let end = ends::drop_bare(page, starts, end);
    ends::skip_title(page, starts);
    first::drop_textless(page, starts, end);
    first::begin_alike(page, starts);
    first::begin_below_groups(page, starts);
    first::begin_below_days(page, starts);
    starts.dedup();
    counted::lift(page, starts, from);
    feet::lift_stamps(page, starts, from, end);
    end
}

/// Whether two lines of a form, or two numbers in one of the pieces, say little beside others that may divide the
/// text into several times as many.
fn is_rare(proposals: &[Proposal], scores: &[f32], i: usize) -> bool {
    const SEVERAL: usize = 6;
    let &[first, second] = proposals[i].starts.as_slice() else { return false };
    let piece = |starts: &[u32], line: u32| starts.partition_point(|&start| start <= line);
    let within = |starts: &[u32]| piece(starts, first) == piece(starts, second);
    let several = |(other, &score): (&Proposal, &f32)| {
        let rare = proposals[i].kind == Evidence::Form || within(&other.starts);
        other.starts.len() >= SEVERAL && score >= ENOUGH && rare
    };
    matches!(proposals[i].kind, Evidence::Form | Evidence::Ordinal)
        && proposals.iter().zip(scores).any(several)
}

/// A contents whose every entry was found.
pub(super) fn complete(proposal: &Proposal) -> bool {
    proposal.kind == Evidence::Contents && proposal.trust > 0.99
}

/// Evidence that was put there to divide; the others only describe what divided pieces look like.
fn firm(kind: Evidence) -> bool {
    matches!(kind, Evidence::Rule | Evidence::Marker | Evidence::Field | Evidence::Contents)
}

/// Whether lines open with one word or have labels of one form: those that recur over every head open it.
fn are_openers(page: &Page, lines: &[u32]) -> bool {
    let word = |line: u32| fold::first_word(page.text, page.lines[line as usize]).map(|word| word.hash);
    let form = |line: u32| page.form(line as usize);
    let Some(&first) = lines.first() else { return false };
    let worded = word(first).is_some() && lines.iter().all(|&line| word(line) == word(first));
    worded || matches!(form(first), Form::Label(_)) && lines.iter().all(|&line| form(line) == form(first))
}

/// Adds to `starts` those of a proposal that mostly agrees with them, where they cut a piece into
/// two that both hold text and whose heads look like the others; and moves a start up to where
/// stronger evidence sees it. `sure` says that the starts rest on firm evidence. Says whether any was added.
fn join(
    page: &Page,
    starts: &mut Vec<u32>,
    sure: bool,
    other: &Proposal,
    end: usize,
    vouched: &dyn Fn(u32) -> bool,
) -> bool {
    let mut shared = vec![false; other.starts.len()];
    let firm = firm(other.kind);
    pairs(page, starts, &other.starts, |_, theirs| shared[theirs] = true);
    let common = shared.iter().filter(|&&shared| shared).count();
    // what counts every piece counts those that firm evidence misses
    let counts = other.kind == Evidence::Ordinal && common == starts.len();
    // so many in a hundred of the others have to be among the starts
    let enough = match sure && !firm {
        _ if counts => 60,
        true => 90,
        false => 75,
    };
    if common < 2 || common * 100 < other.starts.len() * enough {
        return false;
    }
    let trusty = eight_in_ten(common, other.starts.len());
    let opens = other.kind == Evidence::Shape
        && [starts.len(), other.starts.len()] == [common; 2]
        && are_openers(page, &other.starts);
    if firm || opens {
        let moved = moved(page, starts, other, common);
        if trusty && six_in_ten(common, starts.len()) {
            *starts = moved;
        }
    }
    if common == other.starts.len() {
        return false;
    }
    // what opens every piece that a mere look suggests may open a few more, whatever they look like
    let every = !sure
        && common == starts.len()
        && (other.kind != Evidence::Blank
            || other.trust >= blanks::WIDE && other.starts.len() * 10 <= starts.len() * 13);
    let alike = !every && proposal::looks(page, starts, end).alike >= LOOK_ALIKE;
    let others = other.starts.iter().zip(&shared).filter(|&(_, &shared)| !shared).map(|(&start, _)| start);
    // what stands above all of them has the mark that they have, or is the front
    let look = |start: u32| {
        let i = start as usize;
        let mark = page.line(i).chars().next().filter(|c| !c.is_alphanumeric() && !QUOTES.contains(c));
        (page.shapes[i].is_marked().then(|| page.form(i)), mark)
    };
    let (first, usual) = (starts[0], look(starts[0]));
    let marked = usual != (None, None) && starts.iter().all(|&start| look(start) == usual);
    let fronts = |start: u32| start < first && !firm && marked && look(start) != usual;
    let others = others.filter(|&start| vouched(start) && !fronts(start));
    let added = cuts(page, starts, others, end, alike, trusty && firm);
    let any = !added.is_empty();
    starts.extend(added);
    starts.sort_unstable();
    starts.dedup();
    any
}

/// Those of `others` that cut a piece into two that both hold text and whose heads look like the rest: where those are
/// `alike`, of their form, unless the others are `trusty`; and as lines that may be heads do.
fn cuts(
    page: &Page,
    starts: &[u32],
    others: impl Iterator<Item = u32>,
    end: usize,
    alike: bool,
    trusty: bool,
) -> Vec<u32> {
    const TITLE: usize = 6;
    let usual = starts[starts.len() / 2] as usize;
    let form = page.form(usual);
    let key = page.field(usual).then(|| shape::key_of(page.text, page.lines[usual]));
    // above those that numbers or days open, a title
    let figures = starts.iter().all(|&start| page.shapes[start as usize].digits());
    let fits = |&start: &u32| {
        let at = starts.partition_point(|&ours| ours < start);
        let next = starts.get(at).map_or(end, |&next| next as usize);
        let shape = &page.shapes[start as usize];
        let may_head = || shape.may_head() && !shape.stops();
        let of_form = || {
            page.form(start as usize) == form
                && (at > 0 || shape.digits() || !figures)
                && key.is_none_or(|key| key == shape::key_of(page.text, page.lines[start as usize]))
        };
        // who compiled a digest stands below its title, above the first article
        let own = |i: usize| front::compiler(page, i).is_some();
        (alike && of_form() || (!alike || trusty) && may_head())
            && has_body(page, start as usize, next)
            && (at == 0 || has_body(page, starts[at - 1] as usize, start as usize))
            && !(at == 0 && (start as usize..next).take(TITLE).any(own))
    };
    others.filter(fits).collect()
}

/// The starts, each moved up to where firm evidence sees it in the same head.
fn moved(page: &Page, starts: &mut [u32], other: &Proposal, common: usize) -> Vec<u32> {
    let mut moved = starts.to_vec();
    pairs(page, starts, &other.starts, |ours, theirs| {
        moved[ours] = moved[ours].min(other.starts[theirs]);
    });
    // the heading of a group stands over the first of its articles, and what a wider gap parts from a head
    // than from the text above closes that
    for (moved, &start) in moved.iter_mut().zip(&*starts) {
        if *moved < start && (sections::rank_below(page, &[start], &[*moved]) || closes(page, *moved, start))
        {
            *moved = start;
        }
    }
    // a rule above some starts only divides groups, whose headings are no part of the articles
    let lifted = moved.iter().zip(&*starts).filter(|(moved, start)| moved < start).count();
    if lifted * 2 < common {
        for (moved, &start) in moved.iter_mut().zip(&*starts) {
            let (above, below) = (page.form(*moved as usize), page.form(start as usize));
            let marked = |i: u32| page.shapes[i as usize].is_marked();
            if *moved < start && (marked(*moved) || marked(start)) && above != below {
                *moved = start;
            }
        }
    }
    lower_first(page, starts, &mut moved, other, common);
    // a head of several lines may be two of the starts: none moves to another or above it
    for at in 1..moved.len() {
        if moved[at] <= moved[at - 1] {
            moved[at] = starts[at];
        }
    }
    moved
}

/// Whether more blank lines stand between a line and the head below it than above it.
fn closes(page: &Page, above: u32, head: u32) -> bool {
    let gap = |i: u32| match i {
        0 => u8::MAX,
        _ => blank_lines(page.text, page.lines[i as usize - 1], page.lines[i as usize]),
    };
    // a worded mark may close a text together with the lines below it
    let divided = page.after_rule(above as usize)
        && (page.shapes[above as usize - 1].is_rule() || page.shapes[above as usize].opens());
    !divided && (above + 1..=head).any(|i| gap(i) > gap(above).max(1))
}

/// Where an entry says which line the first heading is, and nearly all other starts stand at their entries'
/// lines, what stands above the first one is no part of it.
fn lower_first(page: &Page, starts: &mut [u32], moved: &mut [u32], other: &Proposal, common: usize) {
    let mut same = 0;
    let mut first = None;
    pairs(page, starts, &other.starts, |ours, theirs| {
        same += usize::from(starts[ours] == other.starts[theirs]);
        if ours == 0 {
            first = Some(other.starts[theirs]);
        }
    });
    let fits = |&first: &u32| first != starts[0] && starts.get(1).is_none_or(|&next| first < next);
    let Some(first) = first.filter(|first| fits(first) && eight_in_ten(same + 1, common)) else { return };
    if other.kind == Evidence::Contents && !page.after_rule(starts[0] as usize) {
        starts[0] = starts[0].max(first);
    }
    if !page.after_rule(moved[0] as usize) {
        moved[0] = starts[0];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::openers;
    use crate::text::lines::lines;

    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    /// The first lines of the articles that all evidence of form, shape and gaps leads to.
    fn starts(text: &str) -> Vec<String> {
        let text = text.replace('~', TEXT);
        let lines = lines(&text);
        let shapes = crate::structure::wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let options = Options::new();
        let mut proposals = forms::propose(&page, 0, &openers::heads(&page, 0), &Names::new(&options), true);
        proposals.extend(recurring::propose(&page, 0));
        proposals.extend(blanks::propose(&page, 0));
        let found = weigh(&page, proposals, (0, lines.len()), true, &Names::new(&options), &options);
        found.starts.into_iter().map(|i| page.line(i as usize).to_string()).collect()
    }

    #[test]
    fn wide_gaps_part_more_pieces_than_have_a_date() {
        let (dated, plain) = ("خبر من الميناء القديم\n\n5/3/2017\n\n~\n\n~", "خبر من السوق الجديد\n\n~\n\n~");
        let text = [dated, plain, dated, plain, plain, dated, plain].join("\n\n\n\n");
        assert_eq!(starts(&text).len(), 7);
    }

    #[test]
    fn who_posted_a_digest_is_no_first_outlet() {
        let items =
            ["مرايا", "قلم الضفة", "نداء الجبل"].map(|name| format!("{name}\nخبر من السوق: ثمنه\n~\n~"));
        let text = format!("جولة\n5/3/2017\nAdmin\n\n{}", items.join("\n\n"));
        assert_eq!(starts(&text), ["مرايا", "قلم الضفة", "نداء الجبل"]);
    }

    #[test]
    fn a_code_closes_the_text_that_no_wider_gap_parts_from_it() {
        let item = |head: &str| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\nالمصدر: نداء الجبل\n\n/مرصد/س\n\n\n");
        let heads = ["وصول القمح إلى الميناء", "افتتاح السوق القديم", "إغلاق الجسر الجديد"];
        let text =
            format!("نشرة الرصد\n\nالمحتويات\n\n{}\n\n\n{}", heads.join("\n"), heads.map(item).concat());
        let digest = crate::parse(&text).unwrap();
        let firsts: Vec<&str> =
            digest.articles().filter_map(|article| article.text().lines().next()).collect();
        assert_eq!(firsts, heads);
    }

    #[test]
    fn points_below_headlines_behind_outlets_are_no_articles() {
        let outlets = ["هآرتس", "معاريف", "يديعوت أحرونوت", "الشرق الأوسط"];
        let points = format!("• {TEXT}\n• {TEXT}\n• {TEXT}");
        let items = outlets.map(|outlet| format!("{outlet}: الجسر يفتح أبوابه اليوم للمشاة\n{points}"));
        let text = format!("ملخص الصحف\n\n{}", items.join("\n\n"));
        assert_eq!(crate::parse(&text).unwrap().len(), 4);
    }

    #[test]
    fn outlets_stand_apart_below_headlines_that_gaps_set_off() {
        let outlets = ["هآرتس", "معاريف", "يديعوت أحرونوت", "الشرق الأوسط"];
        let heads = [
            "الجسر يفتح أبوابه اليوم : أول العابرين من الضفة الأخرى",
            "القمح يصل إلى الميناء : ثلاث سفن بعد شهر من الانتظار",
            "السوق يعود إلى أهله : ترميم دام عاما كاملا",
            "العبارة تتوقف يوما : من يعيد الركاب إلى بيوتهم",
        ];
        let items: Vec<String> = heads
            .iter()
            .zip(outlets)
            .map(|(head, outlet)| format!("{head}\n\n{outlet}\n\n{TEXT} {TEXT}\n\n{TEXT}"))
            .collect();
        let text = format!("مختارات من الصحف\n\n{}", items.join("\n\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(
            found,
            heads.iter().zip(outlets).map(|(&head, outlet)| (Some(head), Some(outlet))).collect::<Vec<_>>()
        );
    }

    #[test]
    fn a_line_that_recurs_over_every_head_opens_it() {
        let heads = [
            "الجسر الجديد يفتح أبوابه اليوم أمام المشاة والعربات",
            "السوق القديم يعود إلى أهله بعد عام من الغياب الطويل",
            "القمح يصل إلى الميناء بعد شهر من الانتظار والقلق",
            "العبارة تتوقف يوما كاملا والمشاة يعبرون على الأقدام",
        ];
        let piece = |(i, head): (usize, &&str)| {
            format!("القصاصة رقم ({i})\nالمرايا، الصفحة {i}\n\n{head}\n\n{TEXT}\n{TEXT}\n{TEXT}\n\n")
        };
        let pieces: String = heads.iter().enumerate().map(piece).collect();
        let text = format!("ملف القصاصات الصحفية ليوم الأحد 7/4/2013\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let firsts: Vec<_> = digest.articles().filter_map(|article| article.text().lines().next()).collect();
        assert_eq!(firsts, [0, 1, 2, 3].map(|i| format!("القصاصة رقم ({i})")));
    }

    #[test]
    fn items_with_one_bullet_stand_below_counted_outlets() {
        let item = |head: &str| format!("° {head}\n{TEXT}\n");
        let group = |outlet: &str, heads: &[&str]| {
            format!("{outlet}\n\n{}\n", heads.iter().map(|head| item(head)).collect::<String>())
        };
        let text = [
            "قراءة في عناوين الصحف اليومية\n\n".to_string(),
            group("أولا : جريدة المرايا", &["الجسر يفتح أبوابه", "القمح يصل إلى الميناء"]),
            group("ثانيا : جريدة الضفة", &["السوق يعود إلى أهله", "العبارة تتوقف يوما"]),
            group("ثالثا : يومية الجبل", &["المدرسة تفتح أبوابها"]),
        ];
        let text = text.concat();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found.len(), 5);
        assert_eq!(found[1], "القمح يصل إلى الميناء");
    }

    #[test]
    fn lines_below_a_mark_may_close_the_text_above() {
        let body = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was laid in the river, and the mayor thanked those who had built it.";
        let piece = |(k, head): (usize, &&str)| {
            format!(
                "{head}\nShore Echo (Upper Weir) - October {}, 2019\nEdition: First\nPage: {}\n\n{body}\n\n{body}\n\nRecord: 17{k}7A2C0F3B91E10\nCopyright: Copyright (c) 2019 Shore Echo.\n\n\n\n",
                k + 3,
                k + 1
            )
        };
        let heads = [
            "Bread again, and no flour",
            "Who pays for the wool?",
            "A ferry without an end",
            "The weir in winter",
        ];
        let text: String = heads.iter().enumerate().map(piece).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> =
            digest.articles().map(|article| (article.headline(), article.text().lines().next())).collect();
        assert_eq!(found, heads.map(|head| (Some(head), Some(head))));
    }

    #[test]
    fn two_labels_say_little_beside_several_pieces() {
        let heads = [
            "الجسر يفتح أبوابه اليوم للمشاة",
            "رويترز: العبارة تعود",
            "القمح يصل إلى الميناء بعد شهر",
            "السوق القديم يعود إلى أهله",
            "رويترز: المدرسة تفتح أبوابها",
            "العبارة تتوقف يوما كاملا",
            "المراكب تعود إلى الماء",
        ];
        let pieces = |heads: &[&str]| {
            let pieces: Vec<String> = heads.iter().map(|head| format!("{head}\n{TEXT}\n{TEXT}")).collect();
            crate::parse(&format!("نشرة الأخبار\n\n\n{}", pieces.join("\n\n\n"))).unwrap().len()
        };
        assert_eq!(pieces(&heads), 7);
        assert_eq!(pieces(&[heads[1], heads[4]]), 2);
    }
}
