//! Outlets named at the edges of the articles: where their text opens or ends, and as senders of messages.

use super::between;
use super::heads::{HEAD, Head};
use super::neighbours::{LONGEST, Tally, outlet_in, without_key};
use super::pairs::side_of_outlets;
use crate::dates::{self, Found};
use crate::names::Names;
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::glance::{self, has_digit};
use crate::structure::opening::{self, Delimiter};
use crate::structure::page::Page;
use crate::structure::quotation;
use crate::structure::recurring;
use crate::structure::shape::{self, Form};
use crate::text::lines::trim_span;
use crate::words::keys::Key;

/// Where the running text of nearly all articles opens with a label, the names of outlets: `X: The council
/// ...`; of briefs behind a mark, their first line: `** "X": The council ...`.
pub(super) fn outlets_opening(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    let without = |head: &&Head| head.outlet.is_empty() && head.credit.is_empty();
    if heads.len() < 3 || !eight_in_ten(heads.iter().filter(without).count(), heads.len()) {
        return;
    }
    let opening_name = |head: &Head, article: &ArticleRec| {
        let headed = head.lines.0 < head.lines.1;
        let first = if headed {
            let mut lines = (head.lines.1 as usize..article.end as usize).take(HEAD);
            lines.find(|&i| page.is_text(i))?
        } else {
            let first = article.first as usize;
            Some(first).filter(|&i| head.words.is_empty() && page.shapes[i].is_marked())?
        };
        let label = opening::label(page.text, opening::read(page.text, page.lines[first]).rest)?;
        let divided = matches!(label.delimiter, Delimiter::Colon | Delimiter::Dash);
        let brief = page.text[label.name].split_whitespace().nth(LONGEST).is_none();
        let quoted = label.quoted && !headed;
        (divided && brief && !label.rest.is_empty()).then_some((label.name, quoted))
    };
    let found_names: Vec<Option<(Span, bool)>> =
        heads.iter().zip(&found.articles).map(|(head, article)| opening_name(head, article)).collect();
    let (mut tally, mut quoted) = (Tally::default(), 0);
    for &(name, marked) in found_names.iter().flatten() {
        tally.add(names, &page.text[name]);
        quoted += usize::from(marked);
    }
    // towns are built as outlets are
    if tally.are_told(heads.len(), found.press, eight_in_ten(quoted, tally.names)) {
        for (head, name) in heads.iter_mut().zip(found_names).filter(|(head, _)| without(&&**head)) {
            head.credit = name.map_or(head.credit, |name| name.0);
        }
    }
}

/// Where nearly all articles end with a name, in brackets behind their text, on a line with a mark or before
/// an address: the names of outlets.
pub(super) fn outlets_closing(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) {
    let without = |head: &&Head| head.outlet.is_empty() && head.credit.is_empty();
    if heads.len() < 3 || !eight_in_ten(heads.iter().filter(without).count(), heads.len()) {
        return;
    }
    const LEAST: usize = 3;
    // dates or brackets beside the names are enough where some articles have none
    let middle = last_line(page, found, heads, heads.len() / 2).filter(|last| !last.1);
    let name = middle.and_then(|(last, _)| closing_name(page, last, true, dates));
    let some = name.is_some_and(|(_, set_off)| set_off);
    let tolerated = if some { 2 } else { 5 };
    // most digests are refused by a few, and a line without a name has none on either side
    let (mut lasts, mut unaddressed, mut missed) = (Vec::with_capacity(heads.len()), Vec::new(), 0);
    for k in 0..heads.len() {
        let last = last_line(page, found, heads, k);
        let name = last.filter(|last| !last.1).and_then(|(last, _)| closing_name(page, last, true, dates));
        // below the last article the digest itself closes
        let name = match name {
            None if k + 1 == heads.len() => above_imprint(page, found, heads, dates),
            name => name,
        };
        missed += usize::from(name.is_none() && !last.is_some_and(|last| last.1));
        if missed * tolerated > heads.len() {
            return;
        }
        lasts.push(last);
        unaddressed.push(name);
    }
    let leads = common_words(page, lasts.iter().flatten().filter(|last| last.1).map(|last| last.0));
    // the outlet stands behind the writer, or before him
    for behind in [true, false] {
        let mut found_names = Vec::with_capacity(heads.len());
        let mut missed = 0;
        for (&last, &name) in lasts.iter().zip(&unaddressed) {
            let name = match last {
                Some((last, true)) => referred_name(page, last, leads),
                Some((last, false)) if !behind => closing_name(page, last, behind, dates),
                _ => name,
            };
            missed += usize::from(name.is_none());
            if missed * tolerated > heads.len() {
                return;
            }
            found_names.push(name);
        }
        let side = side_of_outlets(page.text, names, found_names.iter().flatten().map(|name| name.0));
        let (mut tally, mut sign) = (Tally::default(), 0);
        for (name, set_off) in found_names.iter_mut().flatten() {
            *name = side.of(page.text, *name);
            tally.add(names, &page.text[*name]);
            sign += usize::from(*set_off);
        }
        let signed = eight_in_ten(sign, tally.names);
        let known = || sign == tally.names && tally.names > LEAST && tally.are_told(tally.names, false, true);
        if !(tally.are_outlets(heads.len(), found, signed) || some && known()) {
            continue;
        }
        // beside pages and dates, what a comma divides is not the name alone
        let alone = |&(name, set_off): &(Span, bool)| !signed || set_off || !page.text[name].contains(',');
        for (head, name) in heads.iter_mut().zip(found_names) {
            if head.credit.is_empty() {
                head.credit = name.filter(alone).map_or(head.credit, |name| name.0);
            }
        }
        return;
    }
}

/// The last line of article `k`, and whether an address ends it. The head of the next page may stand below.
fn last_line(page: &Page, found: &Structure, heads: &[Head], k: usize) -> Option<(usize, bool)> {
    let end = found.articles[k].end as usize;
    let last = (end.saturating_sub(2)..end).rev().find(|&i| !page.field(i) && !page.divides(i))?;
    (last >= heads[k].lines.1 as usize).then(|| (last, page.refers(last)))
}

/// The name that closes the last article with a date or in brackets, a few lines above the end.
fn above_imprint(
    page: &Page,
    found: &Structure,
    heads: &[Head],
    dates: &mut Vec<Found>,
) -> Option<(Span, bool)> {
    const IMPRINT: usize = 6;
    let (article, head) = (found.articles.last()?, heads.last()?);
    let lines = (head.lines.1 as usize..article.end as usize).rev().take(IMPRINT);
    let named = lines.filter(|&i| !page.field(i) && !page.divides(i) && !page.refers(i));
    named.into_iter().find_map(|i| closing_name(page, i, true, dates).filter(|name| name.1))
}

/// How many words the lines begin with alike.
fn common_words(page: &Page, mut lines: impl Iterator<Item = usize>) -> usize {
    let Some(first) = lines.next() else { return 0 };
    let words = || page.line(first).split_whitespace();
    lines.fold(words().count(), |common, i| {
        words().zip(page.line(i).split_whitespace()).take(common).take_while(|(a, b)| a == b).count()
    })
}

/// The name between the words that all such lines begin with and their address: `Read more at X: https://...`.
fn referred_name(page: &Page, i: usize, leads: usize) -> Option<(Span, bool)> {
    let s = page.line(i);
    let before = &s[..s.rfind(char::is_whitespace)?];
    let name = before
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '(' | '-' | '–' | '—' | '،'));
    let first = name.split_whitespace().nth(leads)?;
    let brief = name.split_whitespace().nth(leads + LONGEST).is_none();
    let span = Span::new(Span::of(page.text, first).start, Span::of(page.text, name).end);
    brief.then_some((span, false))
}

/// The name that a short line below text is, behind words that say a text is owed to it or beside a writer's or
/// a date: `from "X"`, `W / X`, `X - 12 March`.
fn lone(page: &Page, i: usize, behind: bool, dates: &mut Vec<Found>) -> Option<Span> {
    const LONG: u8 = 60;
    const BRIEF: u8 = 40;
    let shape = &page.shapes[i];
    let text = |i: usize| page.is_text(i) || page.shapes[i].stops();
    // a note on the writer may stand between
    let noted = || i > 1 && page.shapes[i - 1].is_marked() && text(i - 2);
    let below = i > 0 && (text(i - 1) || noted()) && !page.is_text(i);
    // what stands in brackets is read without them
    let enclosed = page.line(i).starts_with(['(', '[']) && page.line(i).ends_with([')', ']']);
    if !below || enclosed || shape.stops() || !shape.may_head() || shape.columns > LONG || page.is_aside(i) {
        return None;
    }
    let line = page.lines[i];
    let divided = opening::label(page.text, line)
        .filter(|label| label.delimiter != Delimiter::Colon && !label.rest.is_empty());
    let mut read = |part: Span| {
        let name = without_key(page, outlet_in(page, part, dates))?;
        let name = opening::unquote(page.text, name);
        let words = page.text[name].split_whitespace().count();
        ((1..=LONGEST).contains(&words) && page.text[name].starts_with(opening::is_letter)).then_some(name)
    };
    let Some(label) = divided else {
        return if shape.opens() || !shape.closes() || shape.columns > BRIEF { None } else { read(line) };
    };
    let (first, last) = if behind { (label.rest, label.name) } else { (label.name, label.rest) };
    // a date may stand in its place
    read(first).or_else(|| read(last))
}

/// The name that a line ends with, and whether a date or a page beside it says that it is an outlet's. `behind`
/// says that outlets stand behind writers.
fn closing_name(page: &Page, i: usize, behind: bool, dates: &mut Vec<Found>) -> Option<(Span, bool)> {
    const NEAR: usize = 120;
    // fewer are initials
    const LETTERS: usize = 4;
    let line = page.lines[i];
    let s = &page.text[line];
    let shape = &page.shapes[i];
    let marked = shape.is_marked() && matches!(page.form(i), Form::Bullet(_)) && !shape.stops();
    let paged = || !page.shapes[i].stops() && page.shapes[i].digits() && glance::holds_page(s);
    // `X, its town, 12/3/2021`
    let listed = shape.may_head()
        && !s.ends_with(')')
        && !shape.stops()
        && shape.digits()
        && recurring::ends_in_date(s)
        && s.matches([',', '،']).count() >= 2;
    let whole = if marked {
        opening::read(page.text, line).rest
    } else if let Some(tag) = s.strip_prefix('#').filter(|tag| !tag.contains([' ', '#'])) {
        return (!tag.is_empty()).then_some((Span::of(page.text, tag), true));
    } else if listed {
        return between::town_behind(page.text, outlet_in(page, line, dates)).map(|name| (name, true));
    } else if page.shapes[i].may_head() && paged() {
        line
    } else if let Some(name) = lone(page, i, behind, dates) {
        return Some((name, false));
    } else {
        // a full stop may follow
        let s = s.strip_suffix('.').filter(|s| s.ends_with([')', ']'])).unwrap_or(s);
        let (inner, open) = match s.chars().next_back()? {
            ')' => (s.strip_suffix(')')?, '('),
            ']' => (s.strip_suffix(']')?, '['),
            '）' => (s.strip_suffix('）')?, '（'),
            _ => (s.strip_suffix('/')?, '/'),
        };
        let at = inner.rfind(open).filter(|at| inner.len() - at <= NEAR)?;
        let cited = &inner[at + open.len_utf8()..];
        // `（from《X》2016年11月9日）`
        if let Some((name, _)) = cited.split_once('《').and_then(|(_, name)| name.split_once('》')) {
            return Some((Span::of(page.text, name), true));
        }
        // the first of several: `X, p. 12; Y, p. 9`, `X, May 19; Y, May 20`
        let dated =
            |after: &str| dates::is_yearless(after.split([',', ';', '؛']).next().unwrap_or(after).trim());
        if let Some((name, after)) = cited.split_once([',', '،'])
            && (glance::opens_with_page(after.trim_start()) || has_digit(after.as_bytes()) && dated(after))
            && name.split_whitespace().nth(LONGEST).is_none()
        {
            return Some((trim_span(page.text, Span::of(page.text, name)), true));
        }
        Span::of(page.text, cited)
    };
    let name = between::without_page(page.text, outlet_in(page, whole, dates));
    // `from the paper "X", 12/3/2021, p. 4`
    let name = without_key(page, name)?;
    let name = quotation::of_line(page.text, name).unwrap_or(name);
    let bracketed = s.ends_with([')', ']'])
        && page.text[name].chars().filter(|&c| opening::is_letter(c)).count() >= LETTERS;
    let dated = name != whole && page.text[whole].contains(|c| opening::digit(c).is_some());
    // a picture of a paper says so too
    let set_off = dated || bracketed || marked && s.starts_with(['📰', '🗞']);
    let words = page.text[name].split_whitespace().count();
    ((1..=LONGEST).contains(&words)).then_some((opening::unquote(page.text, name), set_off))
}

/// Where nearly all articles are messages, the names of their senders that are outlets'.
pub(super) fn outlets_sending(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    let sender = |head: &Head, article: &ArticleRec| {
        let fields = (article.first as usize..article.end as usize).take(HEAD).take_while(|&i| page.field(i));
        let from = |&i: &usize| shape::key_of(page.text, page.lines[i]) == Some(Key::From);
        let without = head.outlet.is_empty() && head.credit.is_empty();
        let line = if without { fields.into_iter().find(from)? } else { return None };
        let value = &page.text[opening::label(page.text, page.lines[line])?.rest];
        let name = value.split(['<', '[']).next()?.trim().trim_matches(['"', '\'']);
        (!name.is_empty() && !name.contains('@')).then_some(Span::of(page.text, name))
    };
    let senders: Vec<Option<Span>> =
        heads.iter().zip(&found.articles).map(|(head, article)| sender(head, article)).collect();
    let mut tally = Tally::default();
    senders.iter().flatten().for_each(|&name| tally.add(names, &page.text[name]));
    if tally.are_outlets(heads.len(), found, false) {
        for (head, sender) in heads.iter_mut().zip(senders) {
            head.credit = sender.unwrap_or(head.credit);
        }
    }
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما، وقال رئيس البلدية إن العمل استغرق عاما كاملا، وإن الضفة الأخرى لم تعد بعيدة عن السوق والمدرسة كما كانت من قبل.";

    fn sources(title: &str, names: &[&str]) -> Vec<Option<String>> {
        let pieces: Vec<String> = names.iter().map(|name| format!("** {name} : {TEXT}\n\n{TEXT}")).collect();
        let text = format!("{title}\n\n{}", pieces.join("\n\n"));
        let digest = crate::parse(&text).unwrap();
        digest.articles().map(|article| article.source().map(str::to_owned)).collect()
    }

    #[test]
    fn briefs_open_with_their_outlets() {
        let names = ["\"المرايا\"", "\"قلم الضفة\"", "نداء الجبل", "\"صوت التلال\"", "\"صدى الوادي\""];
        let bare = names.map(|name| Some(name.trim_matches('"').to_owned()));
        assert_eq!(sources("أبرز اهتمامات الصحف", &names), bare);
        // speakers and subjects do so too
        let others = ["رئيس البلدية", "الميناء", "أهل الضفة", "السوق"];
        assert!(sources("أبرز اهتمامات الصحف", &others).iter().all(Option::is_none));
    }

    #[test]
    fn rules_close_texts_below_their_writers_and_outlets() {
        let items = [
            ("جسر المدينة يفتح أبوابه", "رامز الوادي - الأهرام"),
            ("السوق القديم يعود", "هدى الساحل - الحياة"),
            ("ميناء بلا سفن", "سامي النهر - قلم الضفة"),
            ("من يدفع ثمن القمح", "ليلى التل - الدستور"),
        ];
        let found = |credit: fn(&str, &str) -> String| {
            let piece = |(head, signed): (&str, &str)| {
                let (writer, outlet) = signed.split_once(" - ").unwrap();
                format!(
                    "{head}\n\n{TEXT}\n\nقال ذلك أمس.\n\n{}\n____________________\n\n",
                    credit(writer, outlet)
                )
            };
            let text = format!("قصاصات صحفية\n\n____________________\n\n{}", items.map(piece).concat());
            let digest = crate::parse(&text).unwrap();
            let told = digest
                .articles()
                .map(|article| (article.headline().map(str::to_owned), article.source().map(str::to_owned)));
            told.collect::<Vec<_>>()
        };
        let outlet = |signed: &str| signed.split_once(" - ").unwrap().1.to_owned();
        let wanted = items.map(|(head, signed)| (Some(head.to_owned()), Some(outlet(signed))));
        assert_eq!(found(|writer, outlet| format!("{writer} - {outlet}")), wanted);
        assert_eq!(found(|writer, outlet| format!("{outlet} - {writer}")), wanted);
    }

    #[test]
    fn nobody_knows_the_outlets_that_all_articles_of_a_review_name_alike() {
        const PAPERS: [&str; 4] = ["مرايا الميناء", "قلم الضفة", "ضفاف", "صدى التلال"];
        let heads = ["افتتاح الجسر فوق النهر", "السوق القديم يعود", "سفينة قمح تصل", "من يدفع للعبارات"];
        let sources = |title: &str, piece: fn(&str, &str) -> String| {
            let pieces = heads.iter().zip(PAPERS).map(|(head, paper)| piece(head, paper) + "\n\n");
            let text = format!("{title}\n\n{}", pieces.collect::<String>());
            let digest = crate::parse(&text).unwrap();
            digest.articles().map(|article| article.source().map(str::to_owned)).collect::<Vec<_>>()
        };
        let wanted = PAPERS.map(|paper| Some(paper.to_owned()));
        let forms: [fn(&str, &str) -> String; 3] = [
            |head, paper| format!("◄ {head} ({paper})\n{TEXT}\n{TEXT}"),
            |head, paper| format!("{head}\n\n{TEXT}\n\n{TEXT} ({paper})"),
            |head, paper| format!("{paper}: \"{head}\"\n{TEXT}\n{TEXT}"),
        ];
        for form in forms {
            assert_eq!(sources("أقوال الصحف", form), wanted);
            assert!(sources("حديث الضفتين", form).iter().all(Option::is_none));
        }
    }

    #[test]
    fn articles_end_with_an_outlet_its_town_and_a_date() {
        let item = |number: usize, outlet: &str, town: &str| {
            format!("{number}. خبر من السوق القديم\n\n{TEXT}\n{TEXT}\n{outlet}، {town}، {number}/3/2015\n\n")
        };
        let items = [
            item(1, "مرايا الميناء", "الزهراء"),
            item(2, "قلم الضفة", "العرين"),
            item(3, "وكالة نداء الجبل", "الزهراء"),
            item(4, "صوت التلال", "تل الصفصاف"),
        ];
        let text = format!("نشرة الصحف اليومية\n\n{}", items.concat());
        let digest = crate::parse(&text).unwrap();
        let sources: Vec<_> = digest.articles().filter_map(|article| article.source()).collect();
        assert_eq!(sources, ["مرايا الميناء", "قلم الضفة", "وكالة نداء الجبل", "صوت التلال"]);
    }

    #[test]
    fn news_of_the_house_stand_among_cuttings() {
        let heads = [
            "الجسر يفتح أبوابه",
            "السوق يعود",
            "القمح يصل",
            "العبارة تتوقف",
            "من يملك النهر",
            "اجتماع الهيئة",
        ];
        let papers = ["", "الأهرام", "الحياة", "قلم الضفة", "السفير", ""];
        let piece = |(k, (head, paper)): (usize, (&&str, &str))| {
            let credit = if paper.is_empty() { String::new() } else { format!("({paper}، {k}/2)\n") };
            format!("• {head}\n{TEXT}\n{TEXT}\n{credit}\n")
        };
        let digest: String = heads.iter().zip(papers).enumerate().map(piece).collect();
        let digest = crate::parse(&digest).unwrap();
        let sources: Vec<_> = digest.articles().map(|article| article.source().unwrap_or_default()).collect();
        assert_eq!(sources, papers);
    }

    #[test]
    fn messages_end_with_a_tag_for_their_outlet() {
        const HEADS: [&str; 4] =
            ["الجسر يفتح أبوابه", "السوق يعود", "القمح يصل إلى الميناء", "العبارة تتوقف"];
        let tags = ["المرايا", "قلم_الضفة", "نداء_الجبل", "صوت_التلال"];
        let message = |(k, tag): (usize, &&str)| {
            let head = HEADS[k];
            format!("[05/03/2021, 10:1{k}] رصد الصحافة: *{head}*\n{TEXT}\n{TEXT}\n#{tag}\n")
        };
        let text: String = tags.iter().enumerate().map(message).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told = HEADS.into_iter().zip(tags).map(|(head, tag)| (Some(head), Some(tag)));
        assert_eq!(found, told.collect::<Vec<_>>());
    }

    #[test]
    fn outlets_stand_alone_under_texts() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let papers = ["هآرتس", "معاريف", "يديعوت أحرونوت", "الشرق الأوسط"];
        let heads = [
            "الجسر يفتح أبوابه اليوم للمشاة",
            "السوق القديم يعود إلى أهله",
            "القمح يصل إلى الميناء القديم",
            "العبارة تتوقف يوما كاملا",
        ];
        let writers = ["سامي الخطيب", "هدى المنصور", "رامز الوادي", "نبيل قاسم"];
        let forms: [fn(&str, &str) -> String; 4] = [
            |x, _| format!("عن \"{x}\""),
            |x, _| format!("صحيفة {x}"),
            |x, _| format!("- {x}"),
            |x, w| format!("{w} / {x}"),
        ];
        for form in forms {
            let all = heads.iter().zip(papers.iter().zip(writers));
            let piece = |(head, (paper, writer)): (&&str, (&&str, &str))| {
                format!("{head}\n{text} {text}\n{text} {text} {text}\n{}\n\n", form(paper, writer))
            };
            let digest = format!("مختارات صحفية\n\n{}", all.map(piece).collect::<String>());
            let digest = crate::parse(&digest).unwrap();
            let sources: Vec<_> = digest.articles().map(|article| article.source()).collect();
            assert_eq!(sources, papers.map(Some), "{}", form("X", "W"));
        }
    }

    #[test]
    fn a_note_on_the_writer_stands_above_the_outlet_that_closes_a_text() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let papers = ["المرايا", "القلم", "شباك", "النداء"];
        let piece = |paper: &str| {
            format!(
                "* * *\n\nالجسر يفتح أبوابه أمام القوارب\n\n{text}\n\n{text}\n\n* كاتب وباحث\n{paper} 10/3/2016\n\n"
            )
        };
        let digest = format!("مقالات من الصحف\n\n{}", papers.map(piece).concat());
        let digest = crate::parse(&digest).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }

    #[test]
    fn days_in_brackets_behind_names_say_that_these_are_outlets() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let papers = ["المرايا", "القلم", "شباك", "النداء"];
        let piece =
            |paper: &str| format!("• الجسر يفتح أبوابه أمام القوارب\n{text}\n{text}\n({paper}، 4/2)\n\n");
        let digest = format!("نشرة النقابة\nالعدد 12\n\n{}", papers.map(piece).concat());
        let digest = crate::parse(&digest).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }

    #[test]
    fn a_picture_of_a_paper_stands_before_outlets_that_close_texts() {
        let heads = [
            "انقطاع الكهرباء حتى المساء",
            "نتائج الثانوية ترتفع",
            "حرائق القصب تقترب",
            "عودة الطيور إلى النهر",
        ];
        let papers = ["برق المدينة", "منصة الضفاف", "الرافد الثقافي", "سوق العشار"];
        let text = "تعطل المحول الرئيسي فجر اليوم، ووعدت الشركة بإعادة التيار قبل المساء في الأحياء كلها.";
        let pieces = heads.iter().zip(papers);
        let pieces: String =
            pieces.map(|(head, paper)| format!("🔴 {head}\n{text}\n📰 {paper}\n\n")).collect();
        let digest = format!("جولة سريعة في الصحف 27/7/2021\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }
}
