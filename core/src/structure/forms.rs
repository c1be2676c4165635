//! Evidence: a form that headings share, and ordinals that go on.
//!
//! Subheads, list items and quotations share forms too, so a form alone decides little: the names
//! in its labels, what the digest says of itself, and numbers that continue have to speak for it.

use super::counted;
use super::front;
use super::openers;
use super::opening::{self, Delimiter, Style};
use super::page::Page;
use super::press_word::PressWord;
use super::proposal::{Proposal, has_body};
use super::shape::{Form, Shape};
use super::trailing;
use crate::dates;
use crate::lookup::KeyMap;
use crate::names::Names;
use crate::records::Evidence;
use crate::shares::{eight_in_ten, nine_in_ten, seven_in_ten};
use crate::span::Span;
use crate::text::fold;
use crate::words::people::SIGNS;

/// What one pass over the lines counts of a class of lines.
#[derive(Clone, Copy, Default)]
struct Tally {
    lines: u32,
    /// Followed by running text before the next of them.
    bodied: u32,
    last: u32,
}

/// How many labels of a class are looked at.
const SAMPLE: usize = 24;

/// Proposes the lines of each form that recurs over running text.
pub(crate) fn propose(page: &Page, from: usize, heads: &[bool], names: &Names, press: bool) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    for (class, tally) in tallies(page, from, heads, press).into_iter().enumerate() {
        // every second line, where an outlet and a headline both carry emoji or are emphasised
        let paired = [Form::Bullet(opening::EMOJI).class(), Form::Emphasis.class()].contains(&class);
        let most = if paired { 4 } else { 6 };
        if tally.lines < 2 || tally.bodied * 10 < tally.lines * most {
            continue;
        }
        let all = || (from..page.lines.len()).filter(move |&i| heads[i] && page.form(i).class() == class);
        // most of them may close texts
        // the first of what heads pieces stands below no text, though a text may be cut behind the last
        let ends = tally.lines >= 3
            && !(tally.last as usize + 1..page.lines.len()).any(|i| page.is_text(i))
            && all().next().is_some_and(|first| closes_text(page, first, true));
        let closes = |&i: &usize| closes_text(page, i, ends);
        // fewer where the lines have no mark: headlines and what closes their texts are bare alike
        let share = if class == Form::Bare.class() { 4 } else { 7 };
        let closing = tally.lines >= 3 && all().filter(closes).count() * 10 >= tally.lines as usize * share;
        let lines = || all().filter(move |&i| !closing || !closes_text(page, i, ends));
        let Some(form) = lines().next().map(|i| page.form(i)) else { continue };
        let proposal = match form {
            Form::Ordinal(Style::Level) => press.then(|| bullets(page, lines(), press)),
            Form::Ordinal(_) => {
                proposals.extend(counted::ordinals(page, lines()));
                Some(bullets(page, lines(), press))
            }
            // what a blank line parts from the next one, and no text, closes a text: an outlet below it
            Form::Bullet(opening::EMOJI) => {
                let last = |i: usize| {
                    let short = page.shapes[i].closes() && !page.is_text(i) && !page.is_brief(i);
                    short && (i + 1 == page.lines.len() || page.form(i + 1) == form)
                };
                Some(bullets(page, lines().filter(|&i| !last(i)), press))
            }
            Form::Bullet(_) | Form::Run(_) => Some(bullets(page, lines(), press)),
            Form::Emphasis => {
                let mut dates = Vec::new();
                let mut dated = |i: usize| {
                    let words = opening::read(page.text, page.lines[i]).rest;
                    dates.clear();
                    dates::read(page.text, words, &mut dates);
                    dates.iter().any(|date| seven_in_ten(date.span.len(), words.len()))
                };
                let lines = lines().filter(|&i| !page.shapes[i].digits() || !dated(i));
                Some(bullets(page, lines, press))
            }
            Form::Label(_) | Form::LabelAlone | Form::Bare => labels(page, form, lines(), from, names, press),
            Form::Plain | Form::Rule | Form::Url | Form::Tags | Form::RunIn | Form::Contents | Form::Mark => {
                None
            }
        };
        proposals.extend(proposal);
    }
    if press {
        proposals.extend(set_off(page, from, heads));
    }
    trailing(page, from, heads, names, press, &mut proposals);
    counted::levels(page, &mut proposals);
    proposals
}

/// Lines that end in a name: `Y (X)`, `Y - X`, `Y | X`.
fn trailing(
    page: &Page,
    from: usize,
    heads: &[bool],
    names: &Names,
    press: bool,
    proposals: &mut Vec<Proposal>,
) {
    let mut lines: [Vec<u32>; 6] = Default::default();
    for i in (from..page.lines.len()).filter(|&i| heads[i]) {
        let shape = &page.shapes[i];
        if shape.columns >= 20
            && !shape.stops()
            && shape.may_head()
            && let Some(label) = trailing::label(page.text, page.lines[i])
            // columns stand below each other
            && (label.delimiter != Delimiter::Gap || shape.opens() || page.after_rule(i))
            && page.heads_body(i)
        {
            lines[match label.delimiter {
                Delimiter::Parens => 0,
                Delimiter::Pipe => 1,
                Delimiter::Bracket => 2,
                Delimiter::Comma => 3,
                Delimiter::Gap => 4,
                _ => 5,
            }]
            .push(i as u32);
        }
    }
    for lines in lines.into_iter().filter(|lines| lines.len() >= 3) {
        let delimiter =
            trailing::label(page.text, page.lines[lines[0] as usize]).map(|label| label.delimiter);
        let mut proposal = named(page, lines, delimiter, names, press, 0.2, Evidence::Form);
        proposal.starts = super::fields::lift_close(page, proposal.starts, from);
        proposals.push(proposal);
    }
}

/// Takes the starts that look like fields for headings, where most others are labels that are none: `Editorial: Y`
/// among `W: Y`.
pub(super) fn settle(page: &Page, starts: &[u32]) {
    let labels = |i: usize| matches!(page.form(i), Form::Label(_));
    let fields = || starts.iter().map(|&start| start as usize).filter(|&i| page.field(i));
    if starts.len() < 3 || fields().count() * 4 > starts.len() {
        return;
    }
    let others = starts.iter().filter(|&&start| labels(start as usize)).count();
    if seven_in_ten(others, starts.len()) {
        fields().filter(|&i| !openers::is_field(page, i)).for_each(|i| page.shapes[i].take_as(page.form(i)));
    }
}

fn tallies(page: &Page, from: usize, heads: &[bool], press: bool) -> [Tally; Form::CLASSES] {
    let mut tallies = [Tally::default(); Form::CLASSES];
    let mut last_body = 0u32;
    // a sentence behind another mark may be all the text there is; in a review, behind the mark itself
    let mut last_brief = (0u32, Form::Plain.class());
    for (i, &head) in heads.iter().enumerate().skip(from) {
        let shape = &page.shapes[i];
        let class = page.form(i).class();
        let tally = &mut tallies[class];
        // the head of an article may name its outlet twice
        let again =
            tally.lines > 0 && i as u32 <= tally.last + 2 && last_body <= tally.last && may_repeat(shape);
        if head && !again {
            let brief = last_brief.0 > tally.last && (last_brief.1 != class || press);
            tally.bodied += u32::from(tally.lines > 0 && (last_body > tally.last || brief) || shape.long());
            tally.lines += 1;
            tally.last = i as u32;
        }
        if page.is_text(i) || press && page.ends_sentence(i) {
            last_body = i as u32 + 1;
        } else if page.is_brief(i) {
            last_brief = (i as u32 + 1, class);
        }
    }
    for (class, tally) in tallies.iter_mut().enumerate() {
        let brief =
            last_brief.0 > tally.last + 1 && last_brief.1 != class || last_brief.0 > tally.last && press;
        tally.bodied += u32::from(tally.lines > 0 && (last_body > tally.last + 1 || brief));
    }
    tallies
}

/// Whether a short line stands right below text and above a blank line: who wrote that, or where. Where the last of
/// its sort `ends` the text no blank line needs to say so.
fn closes_text(page: &Page, i: usize, ends: bool) -> bool {
    let shape = &page.shapes[i];
    (ends || shape.closes())
        && !shape.opens()
        && i > 0
        && page.is_text(i - 1)
        && !page.is_text(i)
        && !page.is_brief(i)
}

/// Whether two lines of a head may have one form: an outlet said twice, a headline and an outlet that are
/// both emphasised.
fn may_repeat(shape: &Shape) -> bool {
    !shape.is_marked() || shape.is_emphasis()
}

/// Whether most of the lines open with the same two words: `The paper writes that ...`.
fn open_alike(page: &Page, starts: &[u32]) -> bool {
    let opening = |i: u32| {
        let rest = opening::read(page.text, page.lines[i as usize]).rest;
        let first = fold::first_word(page.text, rest)?;
        let second = fold::first_word(page.text, Span::new(first.span.end, rest.end))?;
        Some((first.hash, second.hash))
    };
    let usual = starts.get(starts.len() / 2).and_then(|&i| opening(i));
    let alike = starts.iter().take(SAMPLE).filter(|&&i| opening(i) == usual).count();
    starts.len() >= 3 && usual.is_some() && seven_in_ten(alike, starts.len().min(SAMPLE))
}

fn bullets(page: &Page, lines: impl Iterator<Item = usize>, press: bool) -> Proposal {
    let mut starts: Vec<u32> = lines.map(|i| i as u32).collect();
    counted::without_lists(page, &mut starts);
    let long = starts.iter().filter(|&&i| page.shapes[i as usize].long()).count();
    let alone = long * 2 > starts.len();
    let trust = if alone { 0.3 } else { 0.5 }
        + if press { 0.3 } else { 0.0 }
        + if alone && open_alike(page, &starts) { 0.3 } else { 0.0 };
    Proposal { kind: Evidence::Form, starts, trust }
}

/// The lines that stand in quotation marks or brackets as a whole, where several do over text: in a review,
/// headlines below outlets. What stands in brackets may also be said of the line above: some of them stand below
/// the text of another.
fn set_off(page: &Page, from: usize, heads: &[bool]) -> Option<Proposal> {
    const LEAST: usize = 4;
    let opens = |i: usize| page.shapes[i].opens() && page.shapes[i].may_head() && page.heads_body(i);
    let quoted = |i: usize| {
        let (line, s) = (page.lines[i], page.line(i));
        let inner = opening::unquote(page.text, line);
        let whole = inner.start > line.start && inner.end < line.end;
        s.starts_with(['"', '«', '“', '„', '\'', '‘', '’']) && whole
    };
    let enclosed = |i: usize| opening::enclosed(page.text, page.lines[i]).is_some();
    let mut below_text = 0;
    let mut starts = Vec::new();
    for i in (from..page.lines.len()).filter(|&i| heads[i]) {
        let bracketed = enclosed(i);
        if (bracketed || quoted(i)) && opens(i) {
            starts.push(i as u32);
            below_text += usize::from(!bracketed || i > 0 && page.is_text(i - 1));
        }
    }
    let several = starts.len() >= LEAST && below_text * 3 >= starts.len();
    several.then_some(Proposal { kind: Evidence::Form, starts, trust: 0.7 })
}

/// Lines with a label. An outlet is known by name or by its words; a speaker is one that talks in
/// the text below; a label that is neither counts a little where all the labels differ.
fn labels(
    page: &Page,
    form: Form,
    lines: impl Iterator<Item = usize>,
    from: usize,
    names: &Names,
    press: bool,
) -> Option<Proposal> {
    let lines: Vec<u32> = lines.map(|i| i as u32).collect();
    let (base, kind) = match form {
        Form::Bare => (0.05, Evidence::Group),
        Form::LabelAlone => (0.1, Evidence::Group),
        Form::Label(Delimiter::Colon) => (0.1, Evidence::Form),
        _ => (0.2, Evidence::Form),
    };
    // what stands in parentheses below another line heads nothing
    let aside = |i: usize| !page.shapes[i].opens() && page.is_aside(i);
    let lines = match form {
        Form::Bare => {
            let lines: Vec<u32> = lines.into_iter().filter(|&i| !aside(i as usize)).collect();
            // who posted a digest stands right above its first outlet, and is no head that says it twice
            let posted = |pair: &&[u32]| pair[1] <= pair[0] + 2 && front::belongs(page, pair[0] as usize);
            let front = lines.windows(2).take_while(posted).count();
            like_outlets(page, without_refrains(page, lines[front..].to_vec()), names)
        }
        _ => lines,
    };
    let lines = merge_heads(page, lines);
    // dates and bylines are bare too, but stand below other short lines
    let below = |&&i: &&u32| {
        let above =
            (i as usize).checked_sub(1).filter(|&above| above >= from).map(|above| &page.shapes[above]);
        above.is_some_and(|above| above.may_head() && !above.stops())
    };
    let outlet = |&&i: &&u32| names.is_outlet(&page.text[page.lines[i as usize]]);
    let known = || lines.iter().take(SAMPLE).filter(outlet).count() * 2 >= lines.len().min(SAMPLE);
    if form == Form::Bare && lines.iter().filter(below).count() * 2 > lines.len() && !known() {
        return None;
    }
    let mut proposal = named(page, lines, None, names, press, base, kind);
    // a known outlet that stands alone as they do, and lacks the colon
    if form == Form::LabelAlone && proposal.trust >= 0.6 {
        let alone = |&i: &usize| {
            let shape = &page.shapes[i];
            shape.opens()
                && !shape.closes()
                && shape.may_head()
                && page.form(i) == Form::Bare
                && names.is_known(page.line(i))
        };
        proposal.starts.extend((from..page.lines.len()).filter(alone).map(|i| i as u32));
        proposal.starts.sort_unstable();
    }
    proposal.starts = super::fields::lift_close(page, proposal.starts, from);
    // a few words alone are subheads unless something speaks for outlets
    (form != Form::Bare || proposal.trust >= 0.3).then_some(proposal)
}

/// The lines but for those of many words that are said again and again: they head nothing.
fn without_refrains(page: &Page, mut lines: Vec<u32>) -> Vec<u32> {
    const WORDS: usize = 6;
    const TIMES: usize = 3;
    let said = |i: u32| {
        let s = page.line(i as usize);
        s.split(' ').nth(WORDS - 1).map(|_| fold::bytes(s.as_bytes()))
    };
    let mut all: Vec<u64> = lines.iter().filter_map(|&i| said(i)).collect();
    all.sort_unstable();
    let mut again: Vec<u64> =
        all.windows(TIMES).filter(|some| some[0] == some[TIMES - 1]).map(|some| some[0]).collect();
    again.dedup();
    lines.retain(|&i| again.is_empty() || said(i).is_none_or(|said| again.binary_search(&said).is_err()));
    lines
}

/// Of bare lines, those that stand over the same as the outlets among them do: over a headline, or
/// over text. The others are subheads.
fn like_outlets(page: &Page, lines: Vec<u32>, names: &Names) -> Vec<u32> {
    let over_text = |i: u32| page.lines.len() > i as usize + 1 && page.is_text(i as usize + 1);
    let known: Vec<bool> = lines
        .iter()
        .filter(|&&i| names.is_outlet(&page.text[page.lines[i as usize]]))
        .take(SAMPLE)
        .map(|&i| over_text(i))
        .collect();
    let over = known.iter().filter(|&&over| over).count();
    if known.len() < 3 || over * 10 > known.len() && !nine_in_ten(over, known.len()) {
        return lines;
    }
    lines.into_iter().filter(|&i| over_text(i) == (over * 2 > known.len())).collect()
}

/// Lines with names in them, trusted as far as the names are outlets'.
fn named(
    page: &Page,
    starts: Vec<u32>,
    trailing: Option<Delimiter>,
    names: &Names,
    press: bool,
    base: f32,
    kind: Evidence,
) -> Proposal {
    let (mut outlets, mut signed, mut asked, mut distinct) = (0, 0, 0, KeyMap::default());
    for &i in starts.iter().step_by(starts.len().div_ceil(SAMPLE).max(1)) {
        let line = page.lines[i as usize];
        let label = if trailing.is_some() {
            trailing::label(page.text, line)
        } else {
            opening::label(page.text, line)
        };
        let name = label.map_or(line, |label| label.name);
        asked += 1;
        let colon = label.is_some_and(|label| label.delimiter == Delimiter::Colon);
        signed += usize::from(colon && !page.shapes[i as usize].stops() && is_signed(&page.text[name]));
        let name = names.of(&page.text[name]);
        outlets += usize::from(name.is_outlet());
        distinct.insert(name.key, ());
    }
    let custom = signed >= 3 && eight_in_ten(signed, asked);
    let known = outlets as f32 / asked.max(1) as f32;
    let differ = distinct.len() as f32 / asked.max(1) as f32;
    let trust = base + if press { 0.25 } else { 0.0 } + 0.55 * known + 0.15 * differ;
    // writers are named before what they wrote
    let trust = trust + if custom { 0.35 } else { 0.0 };
    Proposal { kind, starts, trust: trust.min(0.95) }
}

/// Whether a name stands beside a word that only writers have, `W writes`, or words say what is written where:
/// `In "X" wrote W`.
fn is_signed(s: &str) -> bool {
    s.split(' ').map(PressWord::of).any(|said| said.is_printed() || said.titles())
        || s.rsplit_once(' ').is_some_and(|(_, word)| SIGNS.iter().any(|sign| word == sign.0))
}

/// Leaves out a line that directly follows another of the form without running text between: the
/// head of an article may name its outlet twice.
fn merge_heads(page: &Page, starts: Vec<u32>) -> Vec<u32> {
    let mut kept: Vec<u32> = Vec::with_capacity(starts.len());
    for &start in &starts {
        let again = kept
            .last()
            .is_some_and(|&last| start <= last + 2 && !has_body(page, last as usize, start as usize));
        if !again {
            kept.push(start);
        }
    }
    // a title above the first head is no part of it: the others say how far from their text they are
    let above = |start: u32| (start as usize + 1..page.lines.len()).take(16).position(|i| page.is_text(i));
    let mut others: Vec<usize> = kept.iter().skip(1).filter_map(|&start| above(start)).collect();
    others.sort_unstable();
    if let (Some(&usual), Some(&first)) = (others.get(others.len() / 2), kept.first())
        && above(first).is_some_and(|above| above > usual)
    {
        let head = starts.iter().find(|&&start| above(start) == Some(usual));
        kept[0] = head.copied().filter(|&head| kept.get(1).is_none_or(|&next| head < next)).unwrap_or(first);
    }
    kept
}

#[cfg(test)]
mod tests {
    const BODY: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn labels_that_say_who_wrote_where_need_no_title_of_the_press() {
        let labels = [
            "كتبت هدى المنصور",
            "وفي \"هآرتس\" كتب رامز الوادي",
            "مانشيت \"هآرتس\" اليوم جاءت بعنوان",
            "وكتب سامي الخطيب",
        ];
        let heads = ["الجسر يفتح أبوابه", "السوق يعود إلى أهله", "القمح في الميناء", "العبارة تتوقف"];
        let pieces: String = labels
            .iter()
            .zip(heads)
            .map(|(label, head)| format!("{label}: {head}\n{BODY}\n{BODY}\n\n"))
            .collect();
        let text = format!("صباح الخير\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.len(), 4);
    }

    #[test]
    fn heads_stand_between_ornaments() {
        const TEXT: &str = "The council said on Sunday that the new bridge is open to carts and to walkers after a year of work.";
        let heads =
            ["The bridge opens to carts", "Nets burnt", "Who owns the old market", "Mill opens by night"];
        for (before, behind) in [("::", ""), (".::", "::."), ("[[", "]]"), ("-=[", "]=-")] {
            let item = |head: &str| format!("{before} {head} {behind}\n\n{TEXT}\n\n{TEXT}\n\n");
            let text = format!("River letter\n\n{}", heads.map(item).concat());
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
            assert_eq!(found, heads, "{before}");
        }
    }

    #[test]
    fn bullets_before_writers_close_texts() {
        let text = "The town council said on Sunday that the new bridge is open to carts and to walkers, and that the ferry \
            goes on for a month, after which the rope will be taken down.";
        let items = [
            ("Bridge opens to carts", "31-Dec-96", "Tom Mill"),
            ("A4 ferry makes its last crossing", "30-Dec-96", "Ina Weir"),
            ("Bakers wait for the flour?", "30-Dec-96", "Ada Lock"),
            ("No \"White Bridge\" for the town", "30-Dec-96", "Ina Weir"),
            ("Mill / weir", "30-Dec-96", "Tom Mill"),
            ("Who owns the old market?", "29-Dec-96", "Dr. Per Quay"),
            ("Various news", "29-Dec-96", "Ada Lock"),
            ("Carts at home?", "27-Dec-96", "Dr. Per Quay"),
        ];
        let pieces: String = items
            .iter()
            .map(|(head, day, writer)| {
                // a short text may look like what hangs below the entry of a list
                let text = if head.starts_with("Bakers") { &text[..98] } else { text };
                format!("{head} ({day} )\n\n{text}.\n\n· Posted by {writer} in river.news.\n\n")
            })
            .collect();
        let page = format!("December 1996\n\nSites:\n\n· Weir mirror\n\n· Mill mirror\n\n{pieces}");
        let digest = crate::parse(&page).unwrap();
        let headlines: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(headlines, items.map(|(head, ..)| head));
        assert_eq!(digest.contents().count(), 0);
    }

    #[test]
    fn a_sentence_may_be_all_that_a_review_says() {
        let papers = ["بريد الصحراء", "العمران اليوم", "مرآة التل", "الضفاف", "صوت المرأة"];
        let says = [
            "شاحنات الإغاثة ما زالت متوقفة عند المعبر منذ\nيومين بانتظار ختم واحد، ونقلت عن سائق أن نصف حمولته فسد.",
            "أسبوعان على تعيين اللجنة ولم تجتمع بعد مرة واحدة.",
            "مصنع الإسمنت يعود إلى العمل بخط واحد بعد عام.",
            "المدرب يستبعد ثلاثة من معسكر الضفة\nويستدعي حارسا لم يبلغ العشرين.",
            "قرية في الجنوب تنتخب أول مختارة، وقد\nنالت ثلثي الأصوات بعد جولة ثانية.",
        ];
        let pieces = papers.iter().zip(says).enumerate();
        let pieces: String =
            pieces.map(|(k, (paper, said))| format!("{} ـ «{paper}»: {said}\n\n", k + 1)).collect();
        let digest = format!("نشرة الصباح\nقالت الصحف\n\n{pieces}");
        assert_eq!(crate::parse(&digest).unwrap().len(), 5);
        // a table's rows over sentences behind arrows
        let heads =
            ["توزيع ثلاثة آلاف شتلة بن", "الجراد يعود إلى التل", "انهيار حاجز مائي", "معرض العسل الثالث"];
        let row = |(k, head): (usize, &&str)| {
            format!(
                "{} | {} | {head}\n    ← {}\n",
                k + 1,
                papers[k],
                "بدأت الفرق البيطرية عملها أمس وتستمر أسبوعين كاملين."
            )
        };
        let rows: String = heads.iter().enumerate().map(row).collect();
        let digest = format!("إدارة الجسور\nالرصد الصحفي اليومي\n\n{rows}\nأعد التقرير: وحدة المتابعة\n");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told: Vec<_> = heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper))).collect();
        assert_eq!(found, told);
    }

    #[test]
    fn what_is_said_again_and_again_is_no_outlet() {
        let papers = ["رويترز", "الحياة", "معاريف", "هآرتس", "الشرق الأوسط", "النهار", "السفير"];
        let pieces = |line: fn(usize) -> String| {
            let piece = |(k, paper): (usize, &&str)| {
                let more = if k % 2 == 0 { format!("{}\n{BODY}\n", line(k)) } else { String::new() };
                format!("{paper}\n{BODY}\n{BODY}\n{more}\n")
            };
            let text =
                format!("قراءة في الصحف\n\n{}", papers.iter().enumerate().map(piece).collect::<String>());
            crate::parse(&text).unwrap().len()
        };
        assert_eq!(pieces(|_| "لقراءة النص كله في موقعنا هنا".to_owned()), 7);
        // a headline stands once
        assert_eq!(
            pieces(|k| format!(
                "أهل الضفتين عادوا اليوم إلى {}",
                ["الجسر", "السوق", "الميناء", "الطحين"][k / 2]
            )),
            11
        );
    }
}
