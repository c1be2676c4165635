//! The headings of a digest by its customs: whether outlets stand above them, below or beside, and what
//! is said over every one.

use super::above;
use super::agreed;
use super::called;
use super::citations;
use super::cited;
use super::common::past_common;
use super::counted;
use super::edges;
use super::heads::{HEAD, Head, are_most, below_rule, head, is_stamp, lines};
use super::keyed;
use super::kickers;
use super::leads;
use super::lettered;
use super::neighbours::{self, LONGEST, Tally, outlet_in, without_key};
use super::overlines;
use super::pairs::side_of_outlets;
use super::rows;
use super::run_over;
use super::running;
use super::sentences;
use super::stamps;
use crate::dates::Found;
use crate::names::Names;
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::front;
use crate::structure::glance;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::shape::Shape;

/// Finds every article's heading, and marks its lines.
pub(super) fn find(page: &Page, found: &mut Structure, names: &Names) -> Vec<Head> {
    let mut dates = Vec::new();
    let mut heads: Vec<Head> = (0..found.articles.len()).map(|k| head(page, found, k, &mut dates)).collect();
    if !counted::find(page, found, &mut heads) {
        by_customs(page, found, names, &mut heads, &mut dates);
        past_codes(page, found, &mut heads, &mut dates);
        overlines::past(page, found, names, &mut heads, &mut dates);
    }
    for head in &heads {
        for kind in &mut found.kinds[head.lines.0 as usize..head.lines.1 as usize] {
            if *kind == LineKind::Paragraph {
                *kind = LineKind::Heading;
            }
        }
    }
    heads
}

/// Moves headings that are nothing but the code of a wire or an archive down to the headline below.
fn past_codes(page: &Page, found: &Structure, heads: &mut [Head], dates: &mut Vec<Found>) {
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let (i, end) = (head.lines.0 as usize, article.end as usize);
        let alone = head.lines.1 == head.lines.0 + 1 && !head.field && article.entry == NONE;
        if !alone || !page.shapes[i].digits() || !glance::is_code(&page.text[head.words]) {
            continue;
        }
        let mut below = (i + 1..end).take(HEAD).take_while(|&i| !page.is_text(i));
        let headline = below.find(|&i| {
            let s = page.line(i);
            let words = page.shapes[i].may_head() && s.contains(opening::is_letter) && !glance::is_code(s);
            words && !page.field(i) && !(page.shapes[i].digits() && front::is_date(page, i, dates))
        });
        if let Some(i) = headline {
            *head = Head { outlet: head.outlet, credit: head.credit, ..lines(page, i, end) };
        }
    }
}

/// Finds what stands over, below and beside the headings, as most of them have it.
fn by_customs(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    running::find(page, found, heads);
    rows::find(page, found, names, heads);
    keyed::find(page, found, heads);
    keyed::outlets(page, found, names, heads, dates);
    past_common(page, found, names, heads, dates);
    leads::past_counts(page, heads);
    leads::past_crumbs(page, heads);
    lettered::past_letters(page, heads);
    sentences::find(page, found, names, heads);
    called::find(page, found, heads);
    leads::find(page, found, names, heads);
    agreed::outlets_listed(page, found, names, heads);
    citations::outlets_cited(page, found, names, heads, true);
    run_over::find(page, found, names, heads);
    if !kickers::find(page, found, names, heads, dates) && !kickers::over_credited(page, found, heads, dates)
    {
        above::find(page, found, names, heads, dates);
    }
    outlets_below(page, found, names, heads, dates);
    stamps::headlines_below(page, found, heads, dates);
    let labelled = neighbours::name_their_outlets(page, names, heads);
    if !labelled {
        neighbours::outlets_beside(page, found, names, heads, dates);
    }
    neighbours::outlets_over(page, found, names, heads, dates);
    edges::outlets_closing(page, found, names, heads, dates);
    if !labelled {
        edges::outlets_opening(page, found, names, heads);
    }
    edges::outlets_sending(page, found, names, heads);
    cited::outlets_in_fields(page, found, heads, dates);
    if !labelled {
        citations::outlets_cited(page, found, names, heads, false);
    }
    by_section(page, found, names, heads, dates);
    sentences::titles_within(page, heads);
}

/// Where groups divide a review of the press, finds the outlets of those sections in which no heading has one yet,
/// each by its own custom.
fn by_section(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    const LEAST: usize = 3;
    const MOST: usize = 3;
    if !found.press || found.groups.is_empty() || !found.entries.is_empty() || heads.len() < 2 * LEAST {
        return;
    }
    // outlets above say it for their sections
    if found.groups.len() > MOST || found.groups.iter().any(|group| group.role == Role::Source) {
        return;
    }
    let mut cuts: Vec<usize> = Vec::with_capacity(2 * MOST + 2);
    cuts.extend([0, heads.len()]);
    cuts.extend(found.groups.iter().flat_map(|group| [group.articles.0 as usize, group.articles.1 as usize]));
    cuts.sort_unstable();
    cuts.dedup();
    for section in cuts.windows(2).map(|cut| cut[0]..cut[1]) {
        let free = |head: &Head| head.outlet.is_empty() && head.credit.is_empty();
        if section.len() < LEAST || section.len() == heads.len() || !heads[section.clone()].iter().all(free) {
            continue;
        }
        let articles: Vec<ArticleRec> = found.articles[section.clone()].to_vec();
        let part = Structure { press: true, papers: found.papers, articles, ..Structure::default() };
        let heads = &mut heads[section];
        sentences::find(page, &part, names, heads);
        above::find(page, &part, names, heads, dates);
        outlets_below(page, &part, names, heads, dates);
        neighbours::outlets_beside(page, &part, names, heads, dates);
        edges::outlets_closing(page, &part, names, heads, dates);
        citations::outlets_cited(page, &part, names, heads, false);
    }
}

/// Where the headings stand over a line of a name and a date or a page, and some of the names are
/// outlets', all are: `X, 12.03.2021, p. 4`. Where it is a page under nearly every heading, no name need be
/// known. A writer or a kind of text may stand beside the names: `W – X – 12.03.2021`.
fn outlets_below(page: &Page, found: &Structure, names: &Names, heads: &mut [Head], dates: &mut Vec<Found>) {
    let numbered = |head: &Head, article: &ArticleRec| line_of_figures(page, head, article);
    let under = |head: &Head, article: &ArticleRec| numbered(head, article).filter(|&i| !page.field(i));
    // records may have named them
    if are_most(heads.iter().filter(|head| !head.credit.is_empty()).count(), heads.len()) {
        return;
    }
    // what refuses most digests is asked before what reads the lines
    let most = |line: &dyn Fn(&Head, &ArticleRec) -> Option<usize>| {
        let lines = heads.iter().zip(&found.articles).filter_map(|(head, article)| line(head, article));
        are_most(lines.count(), heads.len())
    };
    if !most(&numbered) || !most(&under) {
        return;
    }
    let read = |head: &Head, article: &ArticleRec, dates: &mut Vec<Found>| {
        let i = under(head, article)?;
        let paged = glance::before_page(page.line(i)).is_some() || glance::holds_page(page.line(i));
        (paged || is_stamp(page, i, dates)).then(|| {
            let cell = first_cell(page, i).map_or(page.lines[i], |cell| without_years(page.text, cell));
            (outlet_in(page, cell, dates), paged)
        })
    };
    let stamps: Vec<Option<(Span, bool)>> =
        heads.iter().zip(&found.articles).map(|(head, article)| read(head, article, dates)).collect();
    let side = side_of_outlets(page.text, names, stamps.iter().flatten().map(|stamp| stamp.0));
    let (mut tally, mut outlets, mut pages) = (Tally::default(), 0, 0);
    for (head, stamp) in heads.iter_mut().zip(&stamps) {
        let Some((whole, paged)) = stamp.map(|(stamp, paged)| (side.of(page.text, stamp), paged)) else {
            continue;
        };
        let Some(name) = without_key(page, whole) else { continue };
        if name.is_empty() || page.text[name].split_whitespace().count() > LONGEST {
            continue;
        }
        outlets += usize::from(name != whole || names.is_outlet(&page.text[name]));
        pages += usize::from(paged);
        tally.add(names, &page.text[name]);
        head.credit = name;
    }
    let some =
        are_most(tally.names, heads.len()) && (outlets * 3 >= tally.names || found.press && outlets > 0);
    let paged = pages >= 3 && eight_in_ten(pages, heads.len());
    if !(paged || some || tally.are_outlets(heads.len(), found, true)) {
        heads.iter_mut().for_each(|head| head.credit = Span::default());
        return;
    }
    // a known one may lack the figures
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let i = below_rule(page, head);
        let fits = i < article.end as usize && page.shapes[i].may_head() && !page.field(i);
        if fits && head.credit.is_empty() && head.outlet.is_empty() && head.lines.0 < head.lines.1 {
            let name = first_name(page.text, page.lines[i]);
            head.credit = if names.of(&page.text[name]).listed { name } else { head.credit };
        }
    }
}

/// The line below a heading that names no outlet, where it holds figures, or the one below that.
fn line_of_figures(page: &Page, head: &Head, article: &ArticleRec) -> Option<usize> {
    let i = below_rule(page, head);
    // its address may stand between
    let i = if page.shapes.get(i).is_some_and(Shape::is_url) { i + 1 } else { i };
    let cell = |i: usize| first_cell(page, i).is_some();
    let short = |i: usize| i < article.end as usize && (page.shapes[i].may_head() || cell(i));
    if !head.outlet.is_empty() || head.lines.0 == head.lines.1 || !short(i) {
        return None;
    }
    // the writer may stand between
    let signed = || short(i + 1) && page.shapes[i + 1].digits() && !page.is_text(i) && !page.field(i);
    // a wide row has not been asked for digits
    let wide = || page.shapes[i].columns >= ROW && cell(i) && glance::has_digit(page.line(i).as_bytes());
    if page.shapes[i].digits() || wide() { Some(i) } else { signed().then_some(i + 1) }
}

/// A row of cells is seldom narrower, where it is no short line.
const ROW: u8 = 90;

/// The first cell of a line whose cells wide gaps part.
fn first_cell(page: &Page, i: usize) -> Option<Span> {
    const LONGEST: usize = 300;
    let (line, s) = (page.lines[i], page.line(i));
    if line.len() > LONGEST || page.shapes[i].stops() {
        return None;
    }
    let gap = [s.find("   "), s.find('\t')].into_iter().flatten().min()?;
    Some(Span::new(line.start, line.start + gap as u32))
}

/// A name without the brackets behind it where one of them says in which years it was printed.
fn without_years(text: &str, name: Span) -> Span {
    let s = &text[name];
    let (mut rest, mut years) = (s, false);
    while let Some(inner) = rest.strip_suffix(')')
        && let Some(open) = inner.rfind('(').filter(|&open| open > 0)
    {
        years |= glance::has_digit(&inner.as_bytes()[open..]);
        rest = rest[..open].trim_end();
    }
    if years && !rest.is_empty() { Span::of(text, rest) } else { name }
}

/// The first of the names in a line, which stands in brackets or not: `(X - its evening edition)`.
fn first_name(text: &str, line: Span) -> Span {
    let marks = |c: char| matches!(c, ',' | '،' | '|' | '·' | '–' | '—');
    let s = text[line].trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']'));
    let s = s.split(marks).next().unwrap_or(s);
    let s = s.split(" -").next().unwrap_or(s);
    opening::unquote(text, Span::of(text, s.trim()))
}

#[cfg(test)]
mod tests {
    const BODY: &str = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was \
        laid in the river, and the mayor thanked those who had built it.";

    #[test]
    fn a_field_may_stand_between_an_outlet_and_the_headline() {
        let heads =
            ["The bridge and the mill", "Bread again, and no flour", "Who pays for the wool?", "A ferry"];
        let piece = |head: &&str| {
            format!("\"Shore Echo\" vom 12.3.2021 Seite: 4\nRessort: Politik\n\n{head}\n\n{BODY}\n\n")
        };
        let text: String = heads.iter().map(piece).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.source(), article.headline())).collect();
        assert_eq!(found, heads.map(|head| (Some("Shore Echo"), Some(head))));
    }

    #[test]
    fn an_issue_and_a_page_behind_an_outlet_are_no_part_of_it() {
        let heads =
            ["The bridge and the mill", "Bread again, and no flour", "Who pays for the wool?", "A ferry"];
        let papers = ["Shore Echo", "The Lantern of the Upper Weir", "Mill Post", "Quay Herald"];
        let forms: [fn(usize, &str) -> String; 4] = [
            |k, paper| format!("{k}/ {paper} No. {} p. {}:", 4520 + k, k + 2),
            |k, paper| format!("{k}) {paper}, issue {}, page {}", 4520 + k, k + 2),
            |k, paper| format!("{paper} n° ({}) page ({}) :", 4520 + k, k + 2),
            |k, paper| format!("{k}. {paper} - العدد {} - الصفحة {}:", 4520 + k, k + 2),
        ];
        for form in forms {
            let pieces = heads.iter().zip(papers).enumerate();
            let piece = |(k, (head, paper)): (usize, (&&str, &str))| {
                format!("{}\n“{head}”\n{BODY}\n{BODY}\n\n", form(k + 1, paper))
            };
            let text = format!("Daily press review\n\n{}", pieces.map(piece).collect::<String>());
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> =
                digest.articles().map(|article| (article.headline(), article.source())).collect();
            let told = heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper)));
            assert_eq!(found, told.collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn writers_and_outlets_stand_above_the_headlines() {
        let heads = [
            ("Ayla Deren-Sabah", "“The bridge and the mill”"),
            ("Kerem Bulak-Hürriyet", "“Bread again, and no flour”"),
            ("Selma Tan", "“Who pays for the wool?”"),
            ("Nadir Ekin-Shore Echo", "“A ferry without an end”"),
        ];
        let pieces = heads.iter().enumerate();
        let pieces: Vec<String> = pieces
            .map(|(k, (above, headline))| format!("{}-{above}\n{headline}\n\n{BODY}\n\n", k + 1))
            .collect();
        let text = format!("Daily press review\n\n{}", pieces.concat());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let sources = [Some("Sabah"), Some("Hürriyet"), None, Some("Shore Echo")];
        let told =
            heads.iter().zip(sources).map(|(head, source)| (Some(head.1.trim_matches(['“', '”'])), source));
        assert_eq!(found, told.collect::<Vec<_>>());
        let writers: Vec<_> =
            digest.articles().filter_map(|article| Some(article.bylines().next()?.text())).collect();
        assert_eq!(writers, ["Ayla Deren", "Kerem Bulak", "Selma Tan", "Nadir Ekin"]);
    }

    #[test]
    fn a_known_outlet_among_cited_ones_needs_no_figures() {
        let heads =
            ["The bridge and the mill", "Bread again, and no flour", "Who pays for the wool?", "A ferry"];
        let below = [
            "(Shore Echo - No. 7312 - p. 4)",
            "(Mill Post - No. 88 - p. 9)",
            "(Quay Herald - No. 12 - p. 1)",
            "( Reuters - evening bulletin )",
        ];
        let piece = |k: usize| format!("----\n\n{}\n{}\n\n{BODY}\n\n{BODY}\n\n", heads[k], below[k]);
        let text = format!("Daily press review\n\n{}", (0..4).map(piece).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.source()).collect();
        assert_eq!(found, ["Shore Echo", "Mill Post", "Quay Herald", "Reuters"]);
    }

    #[test]
    fn sections_have_customs_of_their_own() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let news: String = [
            "الجسر يفتح أبوابه اليوم للمشاة",
            "القمح يصل إلى الميناء القديم",
            "السوق القديم يعود إلى أهله",
            "العبارة تتوقف يوما كاملا",
        ]
        .iter()
        .map(|head| format!("{head}\n{text}\n{text}\n\n"))
        .collect();
        let papers = ["هآرتس", "معاريف", "هآرتس"];
        let opinions: String =
            ["من يملك النهر والجسر بعد اليوم", "ميناء بلا سفن وسوق بلا تجار", "عام من الغياب وعام من الضباب"]
                .iter()
                .zip(papers)
                .map(|(head, paper)| format!("{head}\nسامي الخطيب – {paper}\n{text}\n{text}\n\n"))
                .collect();
        let digest = format!("أضواء على الصحافة\n\n{news}مقالات\n\n{opinions}");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| article.source()).collect();
        assert_eq!(found, [None, None, None, None, Some("هآرتس"), Some("معاريف"), Some("هآرتس")]);
    }

    #[test]
    fn writers_stand_over_headlines_and_outlets_below() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads =
            ["الجسر يفتح أبوابه اليوم للمشاة", "القمح يصل إلى الميناء القديم", "السوق القديم يعود إلى أهله"];
        let (writers, papers) =
            (["سامي الخطيب", "هدى المنصور", "رامز الوادي"], ["هآرتس", "معاريف", "الشرق الأوسط"]);
        let piece =
            |k: usize| format!("{}\n{}\n{}\n{text} {text}\n{text}\n\n", writers[k], heads[k], papers[k]);
        let digest = format!("أقلام الصحف\n\n{}", (0..3).map(piece).collect::<String>());
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(
            found,
            heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper))).collect::<Vec<_>>()
        );
    }

    #[test]
    fn a_line_that_cites_a_page_stands_below_headlines() {
        let heads =
            ["The bridge and the mill at the weir", "Bread again, and no flour", "Who pays for wool?"];
        let papers = ["Shore Echo", "Lantern", "Mill Post"];
        let text = "  The new bridge was opened to carts and walkers on Monday,\n a year after the first stone was laid\n\
            in the river, and the mayor thanked those who had built it.";
        let piece = |(head, paper): (&&str, &str)| format!("{head}\n{paper}, 11 May 2011, p.3\n{text}\n\n\n");
        let pieces: String = heads.iter().zip(papers).map(piece).collect();
        let text = format!("The harbour office\nDaily cuttings\n\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told: Vec<_> = heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper))).collect();
        assert_eq!(found, told);
    }

    #[test]
    fn an_address_may_stand_between_a_headline_and_its_outlet() {
        let heads =
            ["الجسر يفتح أبوابه اليوم للمشاة", "القمح يصل إلى الميناء القديم", "السوق القديم يعود إلى أهله"];
        let papers = ["المرايا", "وكالة شباك", "القلم"];
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let piece = |(k, (head, paper)): (usize, (&&str, &str))| {
            format!(
                "*-*-*-*-*\n{head}\nhttps://river.example/{k}\n{paper} - {}/4/2015\n\n{text}\n\n{text}\n",
                k + 9
            )
        };
        let pieces: String = heads.iter().zip(papers).enumerate().map(piece).collect();
        let digest = format!("جولة في الصحف\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| article.source()).collect();
        assert_eq!(found, papers.map(Some));
    }

    #[test]
    fn headlines_in_quotation_marks_stand_over_longer_lines() {
        let heads = [
            "1. \"The bridge nobody crosses\"",
            "2. \"Bread again, and no flour\"",
            "3. \"Who pays for it?\"",
        ];
        let papers = ["Shore Echo", "Lantern", "Mill Post"];
        let piece = |(head, paper): (&&str, &str)| {
            format!(
                "{head}\nThe leading {paper} (8/12) editorialized in its morning pages:\n\"...{BODY}\n{BODY}\"\n\n"
            )
        };
        let pieces: String = heads.iter().zip(papers).map(piece).collect();
        let text = format!("Media Reaction: the bridge and the mill\n\nTHE BRIDGE\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, ["The bridge nobody crosses", "Bread again, and no flour", "Who pays for it?"]);
    }

    #[test]
    fn outlets_stand_in_the_first_cell_of_a_row() {
        const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let heads = [
            "OTTERS COME BACK.",
            "NETS BURNT. THE FAR SHORE AT NIGHT.",
            "MILL OPENS.",
            "THE OAR THAT CAME BACK.",
        ];
        let papers = ["The Weir Post", "Quay Mirror", "The Lock", "The Weir Post"];
        let years = |k: usize| if k == 1 { "; 1998 - 2002 and again under new owners since" } else { "" };
        let row = |k: usize| {
            format!(
                "    {} (Holm : 1869 - 1954{}) (about)    Monday 4 March 1889    Page {}",
                papers[k],
                years(k),
                k + 2
            )
        };
        let item = |k: usize| {
            format!("{}\n{}\n    http://weir.example/{k}\n\n{TEXT}\n\n{TEXT}\n\n\n\n", heads[k], row(k))
        };
        let items: String = (0..4).map(item).collect();
        let text = format!(
            "Weir list: floods\nMade 4 Feb 2015 from http://weir.example/list\nItems: 4\n\n\n{items}"
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, (0..4).map(|k| (Some(heads[k]), Some(papers[k]))).collect::<Vec<_>>());
    }

    #[test]
    fn the_code_of_a_wire_is_no_headline() {
        const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let heads =
            ["Otters come back to the weir", "Nets burnt on the far shore", "Mill opens by night once more"];
        let item = |(k, head): (usize, &&str)| {
            format!("HNA{k}412\n4 GEN 0{k}MAR19\n\n{head}\n\n{TEXT}\n\n{TEXT}\n\nHNA/al\n0{k}1412 MAR 19\n\n")
        };
        let text: String = heads.iter().enumerate().map(item).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }
}
