//! Evidence: `Key: value` lines with keys that come again at the head of every piece.

use super::feet::{self, Block, Keys, bit, closes_all, closes_text, ends_all, is_notice};
use super::glance::is_copyright;
use super::opening;
use super::page::Page;
use super::proposal::Proposal;
use super::shape::{self, Form};
use crate::records::Evidence;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::{blank_lines, indent, trim_span};
use crate::words::keys::Key;

/// Blocks of fields and keys that only a heading has, as starts; where blocks close the pieces, the
/// lines below them.
pub(crate) fn propose(page: &Page, from: usize) -> Vec<Proposal> {
    let mut all: Vec<Block> = Vec::new();
    let mut i = from;
    while i < page.lines.len() {
        if !page.field(i) {
            i += 1;
            continue;
        }
        let end = block_end(page, i);
        let keys = (i..end).filter_map(|line| shape::key_of(page.text, page.lines[line]));
        let keys = keys.fold(0, |set: Keys, key| set | bit(key));
        let opening =
            opening::label(page.text, page.lines[i]).map_or(0, |label| fold::key(&page.text[label.name]));
        if all.is_empty() {
            all.reserve((page.lines.len() - i) / 8 + 1);
        }
        all.push(Block { first: i, end, keys, opening });
        i = end;
    }
    without_inner(page, &mut all);
    let mut proposals = Vec::new();
    if let Some((starts, feet)) = feet::find(page, &all, from) {
        all.retain(|block| feet.binary_search(&block.first).is_err());
        proposals.push(Proposal { kind: Evidence::Field, starts, trust: 0.85 });
    }
    let feet = feet::over_heads(page, &all);
    all.retain(|block| feet.binary_search(&block.first).is_err());
    let of = |block: &Block| (block.first as u32, block.keys);
    let several = |block: &&Block| block.end - block.first >= 2 || abreast(page, block.first);
    // the text may be a field's value too
    let heads_body = |block: &&Block| {
        page.heads_body(block.end - 1) || (block.first + 1..block.end).any(|i| page.is_text(i))
    };
    // a message of a line or two has the fields that others have
    let usual: Vec<Keys> = all.iter().filter(several).filter(heads_body).map(|block| block.keys).collect();
    let brief = |block: &&Block| page.after_rule(block.first) && usual.contains(&block.keys);
    let heads_body = |block: &&Block| heads_body(block) || brief(block);
    let blocks = all.iter().filter(several).filter(heads_body).map(of);
    let mut groups: Vec<Vec<(u32, Keys)>> = vec![blocks.collect()];
    // key words may close a text too
    let heads = |block: &&Block| !closes_text(page, from, block.first, block.end);
    let keyed = |keys: Keys| {
        let keyed = all.iter().filter(|block| block.keys & keys != 0);
        keyed.filter(heads_body).filter(heads).map(of).collect::<Vec<_>>()
    };
    let some = |key: Key| all.iter().any(|block| block.keys & bit(key) != 0);
    let both = match some(Key::Headline) && some(Key::Subject) {
        true => keyed(bit(Key::Headline) | bit(Key::Subject)),
        false => Vec::new(),
    };
    match are_apart(page, &both) {
        true => groups.push(both),
        false => groups.extend([Key::Headline, Key::Subject].map(|key| keyed(bit(key)))),
    }
    for starts in groups {
        let starts = without_carrier(&starts);
        if starts.len() >= 2 && share_keys(starts) {
            let starts: Vec<u32> = starts.iter().map(|block| block.0).collect();
            let starts = lift(page, starts, from);
            proposals.push(Proposal { kind: Evidence::Field, starts, trust: 0.9 });
        }
    }
    proposals
}

/// Whether blocks of fields that open alike, each over running text, stand above line `end`: those of messages.
pub(super) fn parted_above(page: &Page, end: usize) -> bool {
    let opens = |&i: &usize| page.field(i) && (i == 0 || !page.field(i - 1)) && page.field(i + 1);
    let key = |i: usize| opening::label(page.text, page.lines[i]).map(|label| &page.text[label.name]);
    let text = (0..end).find(|&i| page.is_text(i)).unwrap_or(end);
    let Some(first) = (0..text).find(opens) else { return false };
    (text..end).filter(opens).any(|i| key(i) == key(first) && page.heads_body(i))
}

/// Whether some blocks have a headline and others a subject, none both, and text stands between them: of messages
/// some are letters and some are records. A letter that carries records stands right over the first.
fn are_apart(page: &Page, blocks: &[(u32, Keys)]) -> bool {
    let of = |key: Key| blocks.iter().filter(|block| block.1 & bit(key) != 0).count();
    let (headlines, subjects) = (of(Key::Headline), of(Key::Subject));
    let parted = |pair: &[(u32, Keys)]| (pair[0].0 + 1..pair[1].0).any(|i| page.is_text(i as usize));
    headlines >= 2 && subjects >= 2 && headlines + subjects == blocks.len() && blocks.windows(2).all(parted)
}

/// Leaves out the fields that stand further in than most, and those of a mail that another quotes.
fn without_inner(page: &Page, blocks: &mut Vec<Block>) {
    let margin = |block: &Block| {
        let line = page.lines[block.first];
        (page.text[line].starts_with('>'), indent(page.text, line))
    };
    let mut margins: Vec<(bool, u32)> = blocks.iter().map(margin).collect();
    margins.sort_unstable();
    let Some(&(quoted, usual)) = margins.get(margins.len().saturating_sub(1) / 2) else { return };
    // a mail may quote another; one that is quoted as a whole holds several
    let mails = blocks.iter().filter(|block| block.keys & bit(Key::Subject) != 0 && margin(block).0).count();
    let quoted = quoted && mails >= 2;
    let outer = |block: &Block| {
        let (is_quoted, margin) = margin(block);
        margin <= usual + 1 && (quoted || !is_quoted)
    };
    blocks.retain(outer);
}

/// Whether a line holds several fields: `Publication: X   Date: Y   Page: 3`.
fn abreast(page: &Page, i: usize) -> bool {
    let cells = page.line(i).split(['\t', '|']).flat_map(|cell| cell.split("  "));
    let keyed =
        |cell: &str| shape::key_of(page.text, trim_span(page.text, Span::of(page.text, cell))).is_some();
    cells.filter(|cell| !cell.trim().is_empty() && keyed(cell)).take(2).count() == 2
}

/// Leaves out the blocks at the beginning that are unlike the others: the header of the mail that
/// carries a digest has keys that its messages lack, or lacks some that they all have.
fn without_carrier(blocks: &[(u32, Keys)]) -> &[(u32, Keys)] {
    let count = |bit: Keys| blocks.iter().filter(|block| block.1 & bit != 0).count();
    let (mut usual, mut rare): (Keys, Keys) = (0, 0);
    for bit in (0..Keys::BITS).map(|i| 1 << i) {
        if six_in_ten(count(bit), blocks.len()) {
            usual |= bit;
        } else if count(bit) * 10 <= blocks.len() * 4 {
            rare |= bit;
        }
    }
    let mail = 1 << Key::From as u32 | 1 << Key::To as u32;
    let unlike = |&&(_, keys): &&(u32, Keys)| keys & mail != 0 && (keys & usual != usual || keys & rare != 0);
    let carriers = blocks.iter().take_while(unlike).count();
    let skip = if carriers * 2 <= blocks.len() { carriers } else { 0 };
    &blocks[skip..]
}

/// Whether most blocks have a key that another has: others are no heads of pieces alike.
fn share_keys(blocks: &[(u32, Keys)]) -> bool {
    let (mut once, mut again): (Keys, Keys) = (0, 0);
    for &(_, keys) in blocks {
        (once, again) = (once | keys, again | once & keys);
    }
    blocks.iter().filter(|block| block.1 & again != 0).count() * 2 > blocks.len()
}

/// Where the run of fields that begins at `i` ends: values may run over to indented lines, and a
/// key that is not known counts between two that are.
pub(crate) fn block_end(page: &Page, i: usize) -> usize {
    let mut end = i + 1;
    // an element has all lines up to its end
    let mut within = false;
    while end < page.lines.len() && !page.shapes[end - 1].closes() {
        let known = |i: usize| i < page.lines.len() && page.field(i);
        let keyed = matches!(page.form(end), Form::Label(_) | Form::LabelAlone);
        // a key on a line of its own, and its value below
        let alone = page.key_alone(end - 1);
        within = (within || alone && page.line(end - 1).starts_with('<')) && page.shapes[end].may_head();
        let value = within || alone && page.shapes[end].may_head();
        if known(end)
            || value
            || page.shapes[end].is_tags()
            || (keyed || page.hangs(i, end))
                && (known(end + 1) || page.hangs(i, end))
                && !page.shapes[end].long()
        {
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// Moves starts up over the short lines that stand above nearly every one of them: a headline over
/// its fields.
pub(crate) fn lift(page: &Page, starts: Vec<u32>, from: usize) -> Vec<u32> {
    let heads = |i: usize| {
        let shape = &page.shapes[i];
        shape.may_head()
            && !shape.stops()
            && (!shape.wraps() || shape.opens())
            && !page.refers(i)
            && !page.is_aside(i)
            && !is_notice(page, i)
            && !is_copyright(page.line(i))
            && !(page.field(i) && closes_text(page, from, i, i + 1))
    };
    let mut starts: Vec<u32> = starts.into_iter().map(|start| block_start(page, start, from)).collect();
    starts.dedup();
    in_order(underlined(page, &starts, from).unwrap_or_else(|| raise(page, starts, from, heads)))
}

/// Starts again in the order of the text: one may be moved above another that stays.
fn in_order(mut starts: Vec<u32>) -> Vec<u32> {
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// The underlined headlines that stand right above nearly all starts: `X`, `=====`, `Source: Y`.
fn underlined(page: &Page, starts: &[u32], from: usize) -> Option<Vec<u32>> {
    const MOST: usize = 3;
    let top = |start: u32| {
        let rule = (start as usize).checked_sub(1)?;
        let head = rule.checked_sub(1).filter(|&head| head >= from)?;
        let close = page.shapes[rule].is_rule() && !page.shapes[rule].closes() && !page.shapes[rule].opens();
        let lines = (from..=head).rev().take(MOST);
        // a long headline fills its lines as text does
        let mut lines = lines.take_while(|&i| !page.shapes[i].stops() && !page.divides(i));
        // a box has a rule above it too
        lines.find(|&i| page.shapes[i].opens()).filter(|_| close)
    };
    let have = starts.iter().filter(|&&start| top(start).is_some()).count();
    let most = have >= 2 && eight_in_ten(have, starts.len());
    most.then(|| starts.iter().map(|&start| top(start).map_or(start, |top| top as u32)).collect())
}

/// The same for lines of a form: over those above that no blank line parts from them.
pub(crate) fn lift_close(page: &Page, starts: Vec<u32>, from: usize) -> Vec<u32> {
    let heads = |i: usize| {
        let shape = &page.shapes[i];
        let wraps = shape.wraps() && !shape.opens();
        shape.may_head()
            && !shape.stops()
            && !wraps
            && !page.field(i)
            && !shape.closes()
            && !page.refers(i)
            && !page.is_aside(i)
    };
    in_order(raise(page, starts, from, heads))
}

/// Where the fields begin that a line stands among, with the tags that open their record.
fn block_start(page: &Page, line: u32, from: usize) -> u32 {
    let field = |&i: &usize| page.field(i) && page.field(i + 1) && !page.shapes[i].closes();
    let opens = |i: usize| page.shapes[i].is_tags() && !page.line(i).starts_with("</");
    line - (from..line as usize).rev().take_while(|i| opens(*i) || field(i)).count() as u32
}

/// Moves starts up over the lines above them that `heads` admits, where nearly all have so many. A
/// gap that is wider than those around it stands above a head, not in it.
fn raise(page: &Page, starts: Vec<u32>, from: usize, heads: impl Fn(usize) -> bool) -> Vec<u32> {
    const MOST: usize = 5;
    // what closes the piece above is no part of a head
    let reach =
        (1..=MOST).take_while(|&k| !closes_all(page, &starts, k) && !ends_all(page, &starts, k)).count();
    let above = |start: u32| (from..start as usize).rev().take(reach).take_while(|&i| heads(i)).count();
    let mut counts = [0usize; MOST + 1];
    starts.iter().for_each(|&start| counts[above(start)] += 1);
    let most = (0..=MOST).max_by_key(|&k| counts[k]).unwrap_or(0);
    let have = |k: usize| eight_in_ten(counts[k..].iter().sum::<usize>(), starts.len());
    let enough = have(most);
    // heads of two lines and of three, each below a gap
    if starts.iter().any(|&start| above(start) != most)
        && let Some(tops) = below_gaps(page, &starts, above, enough)
    {
        return tops;
    }
    // some have more above them, as the heading of a group
    let most = (1..=most).rev().find(|&k| have(k)).unwrap_or(0);
    if most == 0 {
        return starts;
    }
    // the gap that most pieces have at least, so many lines above the start
    let gap = |k: usize| {
        // two starts may have the text's first line in common
        let lines =
            starts.iter().skip(1).map(|&start| start as usize - k.min(above(start))).filter(|&i| i > 0);
        let mut gaps: Vec<u8> =
            lines.map(|i| blank_lines(page.text, page.lines[i - 1], page.lines[i])).collect();
        gaps.sort_unstable();
        gaps.get(gaps.len() / 4).copied().unwrap_or(0)
    };
    let top = (0..=most).max_by_key(|&k| gap(k)).unwrap_or(most);
    starts.into_iter().map(|start| start - top.min(above(start)) as u32).collect()
}

/// The lines below the widest gaps above starts, where all have a wide one or, where heads differ in length,
/// none inside the head. `above` says how many lines above a start may belong to its head.
fn below_gaps(page: &Page, starts: &[u32], above: impl Fn(u32) -> usize, alike: bool) -> Option<Vec<u32>> {
    const WIDE: u8 = 2;
    let gap = |i: u32| match i {
        0 => 0,
        _ => blank_lines(page.text, page.lines[i as usize - 1], page.lines[i as usize]),
    };
    let steps = |top: u32, start: u32| {
        let inside = (top + 1..=start).map(gap).max().unwrap_or(0);
        gap(top) > inside && (gap(top) >= WIDE || inside == 0)
    };
    let top = |&start: &u32| {
        let lines = start - above(start) as u32..=start;
        let widest = lines.max_by_key(|&i| (gap(i), std::cmp::Reverse(i)))?;
        (steps(widest, start) && (gap(widest) >= WIDE || !alike)).then_some(widest)
    };
    let (&first, later) = starts.split_first()?;
    if later.iter().any(|start| top(start).is_none()) {
        return None;
    }
    let mut tops = Vec::with_capacity(starts.len());
    tops.push(first);
    tops.extend(later.iter().filter_map(top));
    let usual = later.iter().zip(&tops[1..]).map(|(start, top)| start - top).min()?;
    // what stands higher above some of them is the heading of a group
    let group = |head: u32| {
        let above = head as usize - 1;
        page.shapes[above].is_marked() && page.form(above) != page.form(head as usize)
    };
    for (top, &start) in tops[1..].iter_mut().zip(later) {
        let head = start - usual;
        if head > *top && (gap(head) > 0 && steps(head, start) || group(head)) {
            *top = head;
        }
    }
    let head = first - usual.min(above(first) as u32);
    let close = top(&first).filter(|&top| gap(top) < WIDE && !(head > top && group(head)));
    tops[0] = close.unwrap_or(head);
    Some(tops)
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";

    /// Source and headline of each record of a bulletin.
    fn records(text: &str) -> Vec<(String, String)> {
        let digest = crate::parse(text).unwrap();
        let own = |field: Option<&str>| field.unwrap_or_default().to_owned();
        digest.articles().map(|article| (own(article.source()), own(article.headline()))).collect()
    }

    #[test]
    fn letters_and_records_are_messages_of_one_digest() {
        let heads = [
            "II. ***** ANNOUNCEMENTS *****\n\nSOURCE: The Weir Update\nSUBJECT: Oars wanted",
            "III. ***** NEWS FROM THE WIRES *****\n\nSender: Ina Roe <ina@weir.example>\nSubject: Mill opens",
            "====*====\n\nSOURCE: QUAY MIRROR\nREFERENCE: 5/5/11, p. 4\nHEADLINE: Nets burnt",
            "====*====\n\nTITLE: Otters of the valley\nAUTHORS: Roe I; Dane O; Holm S; Rook A; Lisle T; Tandy G",
            "IV. ***** QUESTIONS *****\n\nSender: Ole Dane <ole@weir.example>\nSubject: Where do otters go",
        ];
        let pieces: Vec<String> = heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n\n")).collect();
        let found = records(&format!("WeirNet\n\nNumber 9\n\n{}", pieces.concat()));
        let wanted = [
            ("The Weir Update", "Oars wanted"),
            ("", "Mill opens"),
            ("QUAY MIRROR", "Nets burnt"),
            ("", "Otters of the valley"),
            ("", "Where do otters go"),
        ];
        assert_eq!(found, wanted.map(|(x, y)| (x.to_owned(), y.to_owned())));
    }

    #[test]
    fn a_database_abbreviates_its_keys() {
        let record = |headline: &str, day: &str| {
            format!(
                "^ИС: Зеркало причала\n^РБ: РЕКА\n^ДТ: {day}\n^ЗГ: {headline}\n\n{headline}\n\n{TEXT}\n\n"
            )
        };
        let text =
            [record("ПАРОМ", "09.02.1994"), record("МЕЛЬНИЦА", "12.01.1994"), record("СЕТИ", "05.01.1994")];
        let found = records(&text.concat());
        let wanted = ["ПАРОМ", "МЕЛЬНИЦА", "СЕТИ"];
        assert_eq!(found, wanted.map(|headline| ("Зеркало причала".to_owned(), headline.to_owned())));
    }

    #[test]
    fn what_closes_all_pieces_is_no_part_of_the_next_head() {
        let record = |n: u32| {
            let table = format!("No.\tDay\tPage\n0{n}\t{n} May 1911\t00{n}");
            format!("{table}\n\n\nOtters come back to weir {n}\n\n{TEXT}\n{TEXT}\n\n\nback to the list\n\n")
        };
        let text = format!("Quay archive\n\nRecords found: 4\n\n{}", (1..5).map(record).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.len(), 4);
        assert!(digest.articles().all(|article| article.text().starts_with("No.")));
    }

    #[test]
    fn blocks_without_a_key_in_common_head_no_pieces() {
        let text = format!(
            "Weir warning 3\n\nDate: 5 May 1911\nLast update: none\n\nWhat is wrong\n\n{TEXT}\n{TEXT}\n\n\
             Whom to ask\n\nEmail: weir@quay.example\nPhone: 12 13 14\n\n{TEXT}\n"
        );
        assert_eq!(crate::parse(&text).unwrap().len(), 1);
    }

    #[test]
    fn a_headline_may_be_underlined_above_its_fields() {
        let heads = ["Otters come back", "The rope of the ferry\nand those who pull it", "Nets burnt"];
        let item = |head: &str| {
            format!("{head}\n=========\nSource: Weir Post   Date: 5 May 1911\n\n{TEXT}\n{TEXT}\n\n")
        };
        let text = format!("Weir lines\n\n{}", heads.map(item).concat());
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.len(), 3);
        assert!(digest.articles().zip(heads).all(|(article, head)| article.text().starts_with(head)));
    }

    #[test]
    fn the_contents_of_a_message_are_none_of_the_digest() {
        let text = "The ferry to the far shore runs again, and those who live there need not walk.";
        let message = |from: &str, subject: &str, body: &str| {
            format!("From: {from}\nDate: Tue, 1 Apr 1997 11:48:02 +0200\nSubject: {subject}\n\n{body}\n\n")
        };
        let parts = ["What is a ferry?", "Who may cross?", "Where do I land?"];
        let listed: String =
            parts.iter().enumerate().map(|(k, part)| format!("{}. {part}\n", k + 1)).collect();
        let answers: String =
            parts.iter().enumerate().map(|(k, part)| format!("{}. {part}\n\n{text}\n\n", k + 1)).collect();
        let questions = format!("CONTENTS\n\n{listed}\n{answers}");
        let all = [
            message("Ina Roe <ina@weir.example>", "Ferry runs again", text),
            message("Ole Dane <ole@weir.example>", "The old mill and all those\n who worked there", text),
            message("Sam Tandy <sam@weir.example>", "Questions and answers", &questions),
            message("Lise Holm <lise@weir.example>", "Otters seen", text),
        ];
        let text = all.concat();
        let digest = crate::parse(&text).unwrap();
        let subjects: Vec<&str> = digest.articles().filter_map(|article| article.headline()).collect();
        let folded = "The old mill and all those\n who worked there";
        assert_eq!(subjects, ["Ferry runs again", folded, "Questions and answers", "Otters seen"]);
    }

    #[test]
    fn key_words_below_a_notice_close_texts_without_blank_lines() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads = [
            "وصول القمح إلى الميناء القديم",
            "افتتاح السوق بعد عام",
            "إغلاق الجسر أمام العربات",
            "عودة العبارة",
        ];
        let item = |(day, head): (usize, &&str)| {
            format!(
                "الأحد, 1{day} مارس 2013 - 10:20\n{head}\n{text}\n{text}\nشارك الخبر: فيسبوك تويتر\nكلمات مفتاحية: الجسر، السوق\n"
            )
        };
        let items: String = heads.iter().enumerate().map(item).collect();
        let text = format!("ملف متابعة الأخبار\n{items}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }

    #[test]
    fn credits_that_end_the_text_are_over_no_listed_headline() {
        let heads = ["Otters come back to the weir", "Nets burnt at the quay", "The mill is shut for a year"];
        let item =
            |(page, head): (usize, &&str)| format!("{head}\n{TEXT}\n{TEXT}\nWeir Post - p. {page} - quay\n");
        let items: String = heads.iter().enumerate().map(item).collect();
        let text = format!("Press cuttings\nContents\n{}\n\n{items}", heads.join("\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.text().lines().next()).collect();
        assert_eq!(found, heads);
    }
}
