//! Evidence: blank lines that are more between pieces than inside them.

use super::front;
use super::opening;
use super::page::{Page, TEXT};
use super::press;
use super::proposal::Proposal;
use super::recurring;
use super::rules::first_head;
use super::shape::Form;
use crate::names::Names;
use crate::records::Evidence;
use crate::shares::seven_in_ten;
use crate::text::lines::blank_lines;

/// How far gaps are trusted that are wider than one blank line.
pub(super) const WIDE: f32 = 0.57;

/// Proposes the lines below each run of blank lines that is longer than the common one.
pub(crate) fn propose(page: &Page, from: usize) -> Vec<Proposal> {
    let mut counts = [0usize; 8];
    let gaps: Vec<u8> = (from..page.lines.len())
        .map(|i| match i {
            0 => 0,
            _ if !page.shapes[i].opens() => 0,
            _ => blank_lines(page.text, page.lines[i - 1], page.lines[i]).min(7),
        })
        .collect();
    let gap = |i: usize| gaps[i - from] as usize;
    for i in from.max(1)..page.lines.len() {
        counts[gap(i)] += 1;
    }
    let total: usize = counts.iter().sum();
    let mut proposals = Vec::new();
    for least in 1..8 {
        let n: usize = counts[least..].iter().sum();
        // fewer breaks than lines that are not broken, or every line is a piece
        if counts[least] == 0 || n < 2 || n * 10 > total * 6 {
            continue;
        }
        let starts: Vec<u32> = (from..page.lines.len())
            .filter(|&i| (i == from || gap(i) >= least) && page.shapes[i].may_head() && page.heads_body(i))
            .map(|i| i as u32)
            .collect();
        let mut starts = starts;
        // a title stands above the first piece, not in it
        if let [first, second, ..] = starts[..]
            && first as usize == from
            && press::names_press(page, from)
            && let Some(head) = first_head(page, &starts[1..], from, second as usize)
        {
            starts[0] = head as u32;
        }
        if let [first, second, ..] = starts[..]
            && first as usize == from
            && let Some(head) = below_title(page, &gaps, from, (second as usize, least))
        {
            starts[0] = head as u32;
        }
        // most breaks must open pieces, or they break paragraphs
        if seven_in_ten(starts.len(), n) && starts.len() >= 2 {
            // subheads are shorter than headlines
            let mut lengths: Vec<u8> = starts.iter().map(|&i| page.shapes[i as usize].columns).collect();
            lengths.sort_unstable();
            let trust = match lengths[lengths.len() / 2] {
                _ if least > 1 => WIDE,
                28.. => 0.55,
                _ => 0.35,
            };
            proposals.push(Proposal { kind: Evidence::Blank, starts, trust });
        }
    }
    proposals.extend(dated_briefs(page, from));
    proposals
}

/// The line below the title of a digest that stands in the first piece: a gap parts it from the first head that is
/// wider than any inside the other pieces, the first of which begins at `second` below a gap of `least` lines.
fn below_title(page: &Page, gaps: &[u8], from: usize, (second, least): (usize, usize)) -> Option<usize> {
    let gap = |i: usize| gaps[i - from] as usize;
    let head = (from + 1..second).take_while(|&i| !page.is_text(i - 1)).find(|&i| gap(i) > 1)?;
    let inside = (second..page.lines.len()).map(gap).filter(|&gap| gap < least).max().unwrap_or(0);
    (gap(head) > inside && page.shapes[head].may_head() && page.heads_body(head)).then_some(head)
}

/// Proposes the headlines of a review of the press whose blank lines part blocks of text that nearly all stand
/// below a short line, right below or with a blank line between; the heading of a group may stand over it, and
/// an outlet or a writer below. Subheads are shorter.
pub(super) fn headed_blocks(page: &Page, from: usize, names: &Names) -> Option<Proposal> {
    const LEAST: usize = 4;
    const HEADLINE: u8 = 28;
    let text = |i: usize| page.is_text(i) && (page.shapes[i].stops() || !page.shapes[i].may_head());
    let mut heads = Vec::new();
    let (mut texts, mut told, mut signed, mut dates) = (0, false, 0, Vec::new());
    for i in from.max(1)..page.lines.len() {
        let shape = &page.shapes[i];
        told &= !shape.opens();
        if text(i) && !told {
            told = true;
            let head = (from.max(i.saturating_sub(HEAD))..i).rev().take_while(|&i| !text(i));
            let head = head.take_while(|&i| page.shapes[i].may_head()).find(|&i| page.shapes[i].opens());
            // who made the digest and what it is stands over no article
            let titled = |head: usize| texts == 0 && (head..i).any(|i| press::opens_with_press(page, i));
            let mut front =
                |head: usize| titled(head) || (head..i).all(|i| front::belongs_by(page, i, &mut dates));
            if head.is_none_or(|head| !front(head)) {
                texts += 1;
                if heads.is_empty() {
                    heads.reserve(page.lines.len() / 8 + 1);
                }
                heads.extend(head.map(|head| (head, i)));
            }
        } else if told && shape.closes() && text(i - 1) && shape.may_head() && !shape.stops() {
            // what stands under each text says where it is from
            signed += 1;
        }
    }
    let share = |tenths: usize, count: usize| count * 10 >= texts * tenths;
    if heads.len() < LEAST || !share(8, heads.len()) {
        return None;
    }
    let starts = headlines(page, &heads, names);
    // a character is a word where words are not parted
    let least =
        |i: usize| if page.line(i).starts_with(|c| c >= '\u{3040}') { HEADLINE / 2 } else { HEADLINE };
    let long = starts.iter().filter(|&&i| page.shapes[i as usize].columns >= least(i as usize)).count();
    let most = starts.len() >= LEAST && share(8, starts.len());
    // or an outlet stands in their heads
    let outlet = |&&(head, text): &&(usize, usize)| {
        (head..text).any(|i| head + 1 < text && names.is_outlet(&page.text[page.lines[i]]))
    };
    let short = || long * 2 < starts.len() && !share(8, signed);
    if !most || short() && !share(6, heads.iter().filter(outlet).count()) {
        return None;
    }
    let trust = if starts.len() * 20 >= texts * 19 { 0.9 } else { 0.55 };
    Some(Proposal { kind: Evidence::Form, starts, trust })
}

/// How many lines stand over a text at most.
const HEAD: usize = 3;

/// The first lines of heads that texts stand below, without the heading of a group: that has another mark than
/// the headlines, or is shorter than the one below it and neither an outlet's nor over one.
fn headlines(page: &Page, heads: &[(usize, usize)], names: &Names) -> Vec<u32> {
    let mark = |i: usize| page.shapes[i].is_marked().then(|| page.form(i));
    let lone = || heads.iter().filter(|&&(head, text)| head + 1 == text);
    let alone = lone().count();
    let usual = lone().nth(alone / 2).map(|&(head, _)| mark(head));
    let named = |i: usize| {
        let name = opening::label(page.text, page.lines[i]).map_or(page.lines[i], |label| label.name);
        let dated = page.shapes[i].digits() && recurring::ends_in_date(page.line(i));
        names.is_outlet(&page.text[name]) || dated || front::is_byline(page, i)
    };
    let headline = |&(head, text): &(usize, usize)| {
        // what has the mark of the others, or none as they have
        let like = |&i: &usize| usual.is_none_or(|usual| mark(i) == usual);
        let mut first = (head..text).find(like).unwrap_or(head);
        let below = first + 1;
        let narrower = below < text && page.shapes[first].columns < page.shapes[below].columns;
        // a group has several articles: most others stand over their texts alone
        let grouped = narrower && first == head && mark(first) == mark(below) && alone * 4 >= heads.len();
        if grouped && !named(first) && !named(below) {
            first = below;
        }
        let alone = page.form(first) == Form::LabelAlone && page.shapes[first].columns < 28;
        (!page.field(first) && !alone && front::compiler(page, first).is_none()).then_some(first as u32)
    };
    let mut starts = Vec::with_capacity(heads.len());
    starts.extend(heads.iter().filter_map(headline));
    starts
}

/// Short lines over paragraphs that open with a dateline: where most paragraphs below a short line
/// do and no others, each is a brief.
fn dated_briefs(page: &Page, from: usize) -> Option<Proposal> {
    let text = |i: usize| page.shapes[i].body() || page.shapes[i].columns >= TEXT;
    let filed =
        |i: usize| page.shapes[i].columns >= 45 && !page.shapes[i - 1].wraps() && opens_with_place(page, i);
    let headed = |i: usize| !text(i - 1) && page.shapes[i - 1].may_head();
    let lines = from + 1..page.lines.len();
    let mut elsewhere = 0;
    let mut starts = Vec::new();
    for i in lines.clone().filter(|&i| headed(i) && filed(i)) {
        if opens_with_place(page, i - 1) {
            elsewhere += 1;
        } else {
            let head = (from..i).rev().take_while(|&i| page.shapes[i].may_head() && !text(i)).take(3).last();
            // the headline is the line right above, or above its date and byline
            starts.push(head.filter(|&head| i - head == 1).unwrap_or(i - 1) as u32);
        }
    }
    // the many paragraphs below others are looked at only where it matters
    if starts.len() < 3 {
        return None;
    }
    elsewhere += lines.filter(|&i| !headed(i) && filed(i)).count();
    (elsewhere * 4 <= starts.len()).then_some(Proposal { kind: Evidence::Blank, starts, trust: 0.7 })
}

/// Whether a paragraph opens with a few words and a dash, as datelines do.
fn opens_with_place(page: &Page, i: usize) -> bool {
    const OPENING: usize = 90;
    let bytes = page.line(i).as_bytes();
    let opening = &bytes[..bytes.len().min(OPENING)];
    let spaced =
        |at: usize| opening.get(at + 1).is_some_and(|&b| b == b'-' || b == b' ' && opening[at - 1] == b' ');
    // the dashes `–`, `—` and `―` are E2 80 93 to E2 80 95
    let dash = memchr::memchr2_iter(b'-', 0xe2, opening).find(|&at| match opening[at] {
        b'-' => at > 0 && spaced(at),
        _ => {
            opening.get(at + 1) == Some(&0x80)
                && opening.get(at + 2).is_some_and(|b| (0x93..=0x95).contains(b))
        }
    });
    // who speaks is named before a colon
    let place = |words: &[u8]| !words.iter().any(|b| matches!(b, b':' | b'?' | b'!'));
    dash.is_some_and(|at| {
        let words = opening[..at].split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        at > 2 && words.count() <= 6 && place(&opening[..at])
    })
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn blocks_open_with_headlines_under_groups() {
        let groups = [
            ("*رئاسة", ["رئيس البلدية يفتتح الجسر الجديد فوق النهر", "المجلس : دورة أولى بعد عام من الغياب"]),
            (
                "*شؤون الضفة",
                ["القمح يصل إلى الميناء القديم بعد شهر", "السوق القديم - عودة إلى أهله بعد الترميم"],
            ),
            (
                "*رياضة",
                ["فريق الضفة يتوج ببطولة القوارب هذا العام", "إلغاء سباق العبارات بسبب الضباب الكثيف"],
            ),
        ];
        // the heading of a group right above the first headline or apart, text right below or apart
        for (above, below) in [("\n\n", "\n"), ("\n", "\n"), ("\n", "\n\n"), ("\n\n", "\n\n")] {
            let block = |head: &&str| format!("{head}{below}{TEXT}\n{TEXT}\n\n");
            let group = |(name, heads): &(&str, [&str; 2])| {
                format!("{name}{above}{}", heads.iter().map(block).collect::<String>())
            };
            let pieces: String = groups.iter().map(group).collect();
            let text = format!("نشرة الأخبار اليومية\n\nالاثنين 12/3/2018\n\n{pieces}");
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
            assert_eq!(found, groups.map(|group| group.1).concat());
        }
    }

    #[test]
    fn those_who_speak_by_turns_file_no_briefs() {
        let told = "MS. ROE: It will -- the rope was looked at, and the men who pull it were asked as well.";
        let goes_on =
            "They said that it holds, and that the mill may send its flour over by night as it did before.";
        let turn = |k: u32| format!("Q   And what of day {k} then\n\n{told}\n\n{goes_on}\n\n");
        let text =
            format!("THE TOWN HALL\n\nBriefing by Ms. Roe\n\n{}", (0..9).map(turn).collect::<String>());
        assert_eq!(crate::parse(&text).unwrap().len(), 1);
    }

    #[test]
    fn short_headlines_stand_over_texts_that_say_where_they_are_from() {
        let heads = ["Le pont", "Un port", "Qui paie ?", "Le tramway"];
        let body = "Le conseil a décidé dimanche que le nouveau pont serait ouvert à tous ceux qui marchent avant la fin du mois.";
        let papers = ["Al Massae", "Libération", "Assabah", "Al Alam"];
        let pieces: Vec<String> =
            heads.iter().zip(papers).map(|(head, paper)| format!("{head}\n{body}\n({paper})")).collect();
        let text = format!("Revue de presse\n\n{}", pieces.join("\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(
            found,
            heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper))).collect::<Vec<_>>()
        );
    }

    #[test]
    fn marked_headlines_are_told_from_the_names_above_them() {
        let group = |name: &str, heads: [&str; 2]| {
            let pieces: String = heads.iter().map(|head| format!("○ {head}\n{TEXT}\n{TEXT}\n\n")).collect();
            format!("{name}\n{pieces}")
        };
        let heads = [
            "الجسر يفتح أبوابه للمشاة",
            "القمح في الميناء من جديد",
            "السوق القديم يعود إلى أهله",
            "العبارة تتوقف يوما كاملا",
        ];
        let text = format!(
            "النشرة الإخبارية\n\n{}{}",
            group("المرايا", [heads[0], heads[1]]),
            group("قلم الضفة", [heads[2], heads[3]])
        );
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().filter_map(|article| article.headline()).collect::<Vec<_>>(), heads);
    }

    #[test]
    fn short_headlines_stand_over_outlets_below_countries() {
        let body = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was laid in the river.";
        let items = [
            ("Egypt", "Bread again", "Al-Ahram"),
            ("Jordan", "A dam too far", "The Jordan Times"),
            ("Iraq", "The strike", "Harbour News"),
            ("Libya", "Who pays?", "Hill Herald"),
        ];
        let pieces: String = items
            .iter()
            .map(|(place, head, outlet)| format!("{place}\n\n{head}\n{outlet}\n{body} {body}\n\n"))
            .collect();
        let text = format!("Press review\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, items.map(|(_, head, outlet)| (Some(head), Some(outlet))));
    }

    #[test]
    fn headlines_are_short_where_words_are_not_parted() {
        let text = "新桥历时一年建成，昨日向行人开放，两岸居民参加了通车仪式，市长表示学校和市场从此不再遥远，渡口的老船也将留在岸边供人参观，门票全免。";
        let heads = [
            "新桥昨日正式通车",
            "渡口旧船全部上岸",
            "面粉价格开始回落",
            "城西集市今日重开",
            "旧磨坊向市民开放",
        ];
        let groups = ["河畔日报\n\n", "", "岸边晚报\n\n", "", "人民日报\n\n"];
        let pieces = groups.iter().zip(heads);
        let pieces = pieces.map(|(group, head)| format!("{group}{head}\n{text}\n市民表示欢迎。\n\n"));
        let digest = format!("每日剪报\n2019年5月14日\n\n{}", pieces.collect::<String>());
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }

    #[test]
    fn a_title_stands_over_a_gap_that_no_piece_has_inside() {
        let body = "The rope was looked at again, and the men who pull it were asked about it: they said that it holds by day.";
        let heads = ["Welcome", "New oars", "Dates", "Lost on the shore", "Thanks"];
        let firsts = |title: &str| {
            let pieces = heads.map(|head| format!("{head}\n\n{body}\n{body}")).join("\n\n\n\n");
            let text = format!("{title}{pieces}\n");
            let digest = crate::parse(&text).unwrap();
            digest
                .articles()
                .filter_map(|article| article.text().lines().next().map(str::to_owned))
                .collect::<Vec<_>>()
        };
        assert_eq!(firsts("Friends of the weir\nVol. 3\n\n\n"), heads);
        // what stands over the first head as heads stand over their texts is a part of the piece
        assert_eq!(firsts("Friends of the weir\nVol. 3\n\n")[0], "Friends of the weir");
    }
}
