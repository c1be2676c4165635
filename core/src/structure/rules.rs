//! Evidence: lines that only divide.
//!
//! A rule may stand between articles, over and under a heading, under it alone, or inside an
//! article. Which of them a family of rules does is told by what follows and precedes its members.

use super::opening;
use super::page::{Page, TEXT};
use super::proposal::{Proposal, has_body};
use super::shape::{self, Form};
use crate::records::{Evidence, index};
use crate::shares::{eight_in_ten, seven_in_ten};
use crate::text::lines::blank_lines;

/// How far the heading inside a box may be from its upper rule, in lines.
const BOX: usize = 3;

/// The longest asterism, in characters: `* * *`.
const ASTERISM: u8 = 9;

/// Proposes starts for every family of rules: those of one character, and those of one length.
pub(crate) fn propose(page: &Page, from: usize, press: bool) -> Vec<Proposal> {
    let rules: Vec<(u32, u8, u8)> = (from..page.lines.len())
        .filter(|&i| page.shapes[i].is_rule())
        .map(|i| (i as u32, character(page.line(i)), page.shapes[i].columns))
        .collect();
    let mut proposals = Vec::new();
    for (mark, columns) in families(&rules) {
        let family: Vec<u32> = rules
            .iter()
            .filter(|rule| rule.1 == mark && columns.is_none_or(|columns| columns == rule.2))
            .map(|rule| rule.0)
            .collect();
        // a rule under every heading divides nothing below it
        let under = under(page, &family);
        let underlined = under.len() * 10 > family.len() * 6 && !close_texts(page, &family);
        if underlined && are_sections(page, &under) {
            continue;
        }
        let starts = if underlined { under } else { below(page, &family, from) };
        // a few marks between texts without heads part the scenes of one
        let headed = |&&start: &&u32| page.shapes[start as usize].may_head();
        let asterisms = family.iter().all(|&rule| page.shapes[rule as usize].columns <= ASTERISM);
        if !press && asterisms && are_crossheads(page, &starts, from) {
            continue;
        }
        // so may a single one, whatever it stands over
        let lone = family.len() == 1 && asterisms;
        let scenes = !press && asterisms && (lone || !starts.iter().skip(1).any(|start| headed(&start)));
        proposals.push(Proposal { kind: Evidence::Rule, starts, trust: if scenes { 0.6 } else { 0.9 } });
    }
    proposals
}

/// What tells the first character of a rule from those of others: the last of its bytes.
fn character(rule: &str) -> u8 {
    rule.as_bytes()[rule.chars().next().map_or(1, char::len_utf8) - 1]
}

/// Whether more lines than the starts stand as they do, alone between blank lines over running text, inside
/// the pieces: those are the crossheads of one text, and a start is one of them.
fn are_crossheads(page: &Page, starts: &[u32], from: usize) -> bool {
    let alone = |i: usize| {
        let shape = &page.shapes[i];
        shape.may_head() && !shape.stops() && shape.opens() && shape.closes() && page.heads_body(i)
    };
    let below = |start: &&u32| alone(**start as usize) && !page.is_text(**start as usize);
    let all = starts.iter().skip(1).filter(below).count() + 1 == starts.len();
    let heads = (from..page.lines.len()).filter(|&i| alone(i) && !page.is_text(i)).count();
    all && starts.len() <= 3 && heads >= 2 * starts.len()
}

/// The families worth asking: each character, and its commonest lengths where they differ.
fn families(rules: &[(u32, u8, u8)]) -> Vec<(u8, Option<u8>)> {
    let mut counts: Vec<((u8, u8), usize)> = Vec::new();
    for &(_, mark, columns) in rules {
        match counts.iter().position(|count| count.0 == (mark, columns)) {
            Some(at) => counts[at].1 += 1,
            None if counts.len() < 64 => counts.push(((mark, columns), 1)),
            None => {}
        }
    }
    counts.sort_by_key(|count| std::cmp::Reverse(count.1));
    let mut families: Vec<(u8, Option<u8>)> = Vec::new();
    for &((mark, columns), count) in &counts {
        if !families.contains(&(mark, None)) {
            families.push((mark, None));
        }
        let lengths = counts.iter().filter(|count| count.0.0 == mark).count();
        if lengths > 1 && count >= 2 && families.len() < 12 {
            families.push((mark, Some(columns)));
        }
    }
    families
}

/// The lines between every second rule and the next, where each of these pairs frames as many lines, one or
/// two, that open with one mark or number, and text stands between the pairs: headings in boxes.
fn framed(page: &Page, family: &[u32]) -> Option<Vec<u32>> {
    const MOST: u32 = 2;
    let frames = |from: usize| {
        let (pairs, _) = family.get(from..)?.as_chunks::<2>();
        let [first, _, _, ..] = *pairs else { return None };
        let (lines, form) = (first[1] - first[0] - 1, page.form(first[0] as usize + 1));
        let alike = |[above, below]: &[u32; 2]| {
            let head = *above as usize + 1;
            let headed = page.shapes[head].may_head() && !(head..*below as usize).any(|i| page.is_text(i));
            below - above - 1 == lines && page.form(head) == form && headed
        };
        let apart = pairs.windows(2).all(|pair| pair[1][0] > pair[0][1] + 1);
        let fits = (1..=MOST).contains(&lines) && page.shapes[first[0] as usize + 1].is_marked();
        (fits && apart && pairs.iter().all(alike)).then(|| pairs.iter().map(|pair| pair[0] + 1).collect())
    };
    frames(0).or_else(|| frames(1))
}

/// The first line below each rule; in a box, the line between its two rules.
fn below(page: &Page, family: &[u32], from: usize) -> Vec<u32> {
    if let Some(starts) = framed(page, family) {
        return starts;
    }
    let mut starts = Vec::new();
    let mut closed = NEVER;
    for (k, (&rule, start)) in family.iter().zip(page.below(family)).enumerate() {
        let Some(start) = index(start) else { break };
        let next = family.get(k + 1).map_or(page.lines.len(), |&next| next as usize);
        if rule as usize == closed || start >= next {
            continue; // the lower side of a box, or rules one upon the other
        }
        // a sentence between two rules is no heading
        let sentence = next == start + 1 && page.shapes[start].stops();
        if next <= start + BOX
            && !sentence
            && page.shapes[start..next].iter().all(|shape| shape.may_head())
            && !boxed_run(family, k)
        {
            closed = next;
        }
        starts.push(start as u32);
    }
    // what stands before the first rule is a piece too if it looks like one
    if let Some(&first) = starts.first()
        && let Some(rule) = family.first().filter(|&&rule| rule < first)
        && let Some(head) = first_head(page, &starts, from, *rule as usize)
    {
        starts.insert(0, head as u32);
    }
    starts
}

const NEVER: usize = usize::MAX;

/// Whether the rule after the next stands as near as the next: then they divide lines, not box one.
fn boxed_run(family: &[u32], k: usize) -> bool {
    match (family.get(k + 1), family.get(k + 2)) {
        (Some(&next), Some(&after)) => after - next <= BOX as u32 + 1,
        _ => false,
    }
}

/// The line of `[from, until)` that opens the piece before the first division, when that piece
/// looks like those behind it: it has running text, and a head of their form, or one as far above
/// its text as theirs.
pub(crate) fn first_head(page: &Page, starts: &[u32], from: usize, until: usize) -> Option<usize> {
    if starts.is_empty() || !has_body(page, from, until) {
        return None;
    }
    let keyed =
        seven_in_ten(starts.iter().filter(|&&start| page.field(start as usize)).count(), starts.len());
    if keyed {
        let key = |i: usize| shape::key_of(page.text, page.lines[i]);
        let usual = key(starts[0] as usize);
        return (from..until).rev().find(|&i| page.field(i) && key(i) == usual && has_body(page, i, until));
    }
    // paragraphs without heads: a lone one above is the first
    let mut above = (from..until).filter(|&i| page.is_text(i));
    if let (Some(lone), None) = (above.next(), above.next())
        && starts.iter().all(|&start| page.is_text(start as usize))
    {
        return Some(lone);
    }
    let form = |i: u32| page.form(i as usize);
    let common = form(*starts.first()?);
    let alike = seven_in_ten(starts.iter().filter(|&&start| form(start) == common).count(), starts.len());
    let body = (from..until).find(|&i| page.is_text(i))?;
    if alike && !matches!(common, Form::Plain | Form::Bare) {
        let same = |&i: &usize| {
            let shape = &page.shapes[i];
            page.form(i) == common && !page.field(i) && (shape.may_head() || i == body)
        };
        // where all open with one key, the first does
        let key = |i: usize| opening::label(page.text, page.lines[i]).map(|label| &page.text[label.name]);
        let opener = key(starts[0] as usize).filter(|_| matches!(common, Form::Label(_)));
        let keyed = opener.filter(|_| starts.iter().all(|&start| key(start as usize) == opener));
        let opens = |i: &usize| same(i) && key(*i) == keyed;
        let head = keyed.and_then(|_| (from..body + 1).rev().find(opens));
        let head = head.or_else(|| (from..body + 1).rev().find(same));
        if head.is_some() || !matches!(common, Form::Label(_)) {
            return head.filter(|&i| super::front::compiler(page, i).is_none());
        }
    }
    let usual = Usual::of(page, starts);
    let (mut best, mut dates, mut above) = (None, Vec::new(), false);
    for i in from..=body {
        let front = super::front::belongs_by(page, i, &mut dates);
        if !page.divides(i) && !front && (i == body || page.shapes[i].may_head()) {
            // the text is a head only where nothing stands above it
            let rank = (i < body, usual.likeness(page, i, from, body, above), std::cmp::Reverse(i));
            best = best.max(Some((rank, i)));
        }
        above = front;
    }
    best.map(|(_, i)| i)
}

/// How the pieces of a digest usually begin: the forms of their first lines, the blank lines around the
/// first one, and how far below it the running text stands.
struct Usual {
    forms: [Form; HEAD],
    opens: bool,
    /// The blank lines above most first lines.
    gap: u8,
    /// None where some first lines have a blank line below and some have not.
    closes: Option<bool>,
    distance: usize,
}

/// How many lines of a head are compared.
const HEAD: usize = 3;

impl Usual {
    fn of(page: &Page, starts: &[u32]) -> Self {
        let forms = std::array::from_fn(|k| {
            let mut counts = [0usize; Form::CLASSES];
            let lines = || starts.iter().map(|&start| start as usize + k).filter(|&i| i < page.lines.len());
            lines().for_each(|i| counts[page.form(i).class()] += 1);
            lines().map(|i| page.form(i)).max_by_key(|form| counts[form.class()]).unwrap_or(Form::Plain)
        });
        let mut distances: Vec<usize> =
            starts.iter().filter_map(|&start| distance(page, start as usize)).collect();
        distances.sort_unstable();
        let opens = starts.iter().filter(|&&start| page.shapes[start as usize].opens()).count();
        let mut gaps: Vec<u8> = starts.iter().map(|&start| gap(page, start as usize)).collect();
        gaps.sort_unstable();
        let closes = starts.iter().filter(|&&start| page.shapes[start as usize].closes()).count();
        let most = |count: usize| eight_in_ten(count, starts.len());
        let closes = most(closes.max(starts.len() - closes)).then_some(closes * 2 > starts.len());
        Usual {
            forms,
            gap: gaps[gaps.len() / 4],
            closes,
            opens: seven_in_ten(opens, starts.len()),
            distance: distances.get(distances.len() / 2).copied().unwrap_or(1),
        }
    }

    /// How much a head at line `i`, over text at line `body`, looks like the usual ones. `front` says that the
    /// line above is of a kind that stands in front matter.
    fn likeness(&self, page: &Page, i: usize, from: usize, body: usize, front: bool) -> usize {
        let forms =
            self.forms.iter().zip(i..page.lines.len()).filter(|&(form, i)| *form == page.form(i)).count();
        let top = i == from && !super::press::names_press(page, i);
        let opens = usize::from(top || self.opens && page.shapes[i].opens());
        let apart = usize::from(top || self.gap > 0 && gap(page, i) >= self.gap);
        let closes = usize::from(self.closes == Some(page.shapes[i].closes()));
        // what hangs below another short line is a byline or a date
        let hangs = i > from && !page.shapes[i].opens() && page.shapes[i - 1].may_head() && !front;
        let near = 2usize.saturating_sub((body - i).abs_diff(self.distance));
        2 * (forms + opens + apart + closes + near) + 4 * usize::from(!hangs)
    }
}

/// The blank lines above line `i`.
fn gap(page: &Page, i: usize) -> u8 {
    if i == 0 { 0 } else { blank_lines(page.text, page.lines[i - 1], page.lines[i]) }
}

/// How many lines stand between a start and the running text below it.
fn distance(page: &Page, start: usize) -> Option<usize> {
    page.shapes[start..].iter().take(16).position(|shape| shape.body() || shape.columns >= TEXT)
}

/// Whether heads stand below most rules of one length, and the lines right above are shorter than those or nothing
/// stands below the last: names of who wrote the text that the rule closes, and no headings that it underlines.
fn close_texts(page: &Page, family: &[u32]) -> bool {
    let head = |i: usize| {
        let shape = &page.shapes[i];
        shape.may_head() && !shape.stops() && !page.is_text(i) && !page.field(i) && page.heads_body(i)
    };
    let beside = |&rule: &u32| {
        let (above, below) = (rule.checked_sub(1)? as usize, rule as usize + 1);
        let closes = above > 0 && (page.is_text(above - 1) || page.shapes[above - 1].stops());
        let heads = closes && below < page.lines.len() && head(below);
        heads.then(|| (page.shapes[above].columns, page.shapes[below].columns))
    };
    let columns = page.shapes[family[0] as usize].columns;
    let last = family[family.len() - 1] as usize + 1;
    let open = last < page.lines.len() && has_body(page, last, page.lines.len());
    let closed = family.iter().filter_map(beside).filter(|(above, below)| !open || above < below).count();
    family.iter().all(|&rule| page.shapes[rule as usize].columns == columns)
        && closed >= 2
        && seven_in_ten(closed, family.len() - 1)
}

/// The lines that have a rule of about their own length right below, and nothing right above; or another text, where
/// each rule is as long as its line or stands right over text.
fn under(page: &Page, family: &[u32]) -> Vec<u32> {
    let columns = |rule: u32| page.shapes[rule as usize].columns;
    let vary = family.windows(2).any(|pair| columns(pair[0]) != columns(pair[1]));
    let over_text = |&&rule: &&u32| rule as usize + 1 < page.lines.len() && page.is_text(rule as usize + 1);
    let over = family.len() >= 3 && eight_in_ten(family.iter().filter(over_text).count(), family.len());
    // the line above closes a text, or is the title of the digest
    let ended = |i: usize| {
        let text = |i: usize| page.is_text(i) || page.shapes[i].stops() || page.is_aside(i) || page.refers(i);
        i > 0 && text(i - 1)
    };
    family
        .iter()
        .filter(|&&rule| {
            let Some(i) = (rule as usize).checked_sub(1) else { return false };
            let first = rule == family[0];
            let (line, rule) = (&page.shapes[i], &page.shapes[rule as usize]);
            let long = u32::from(rule.columns) * 10;
            // across a blank line too where each is as long as its heading
            let fitted = vary && line.columns.abs_diff(rule.columns) <= 1;
            line.may_head()
                && (!line.closes() || fitted)
                && (line.opens()
                    || page.after_rule(i)
                    || (fitted || over && !line.stops()) && (ended(i) || first))
                && (over || (u32::from(line.columns) * 6..=u32::from(line.columns) * 14 + 40).contains(&long))
        })
        .map(|&rule| rule - 1)
        .collect()
}

/// Whether underlined lines are names of sections: heads behind one mark stand over text right below nearly all of
/// them, and there are more such heads than sections.
fn are_sections(page: &Page, under: &[u32]) -> bool {
    let head = |i: usize| {
        let shape = page.shapes.get(i)?;
        (shape.is_marked() && shape.may_head() && !shape.stops() && page.heads_body(i)).then(|| page.form(i))
    };
    let Some(usual) = under.first().and_then(|&first| head(first as usize + 2)) else { return false };
    let same = |i: usize| head(i) == Some(usual);
    let over = under.iter().filter(|&&i| same(i as usize + 2)).count();
    over >= 2
        && eight_in_ten(over, under.len())
        && (0..page.lines.len()).filter(|&i| same(i)).count() > under.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::lines;

    /// The line that would open the piece above the first of `starts`, which open with `=`.
    fn head(text: &str) -> Option<String> {
        let body =
            "The ferry to the far shore runs again, and those who live there need not walk to the mill.";
        let text = text.replace('~', body);
        let lines = lines(&text);
        let shapes = crate::structure::wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let rules = (0..lines.len()).filter(|&i| shapes[i].is_rule());
        let rules: Vec<u32> = rules.map(|i| i as u32).collect();
        let starts = page.below(&rules);
        Some(page.line(first_head(&page, &starts, 0, rules[0] as usize)?).to_string())
    }

    #[test]
    fn headings_stand_in_boxes_over_texts_however_short() {
        let piece =
            |n: usize, head: &str| format!("--------\n[{n}] {head}\n--------\n\nThe {head} is shut.\n\n");
        let text: String =
            ["mill", "ferry", "net loft"].iter().zip(1..).map(|(head, n)| piece(n, head)).collect();
        let lines = lines(&text);
        let shapes = crate::structure::wrapping::shapes(&text, &lines);
        let page = Page { text: &text, lines: &lines, shapes: &shapes };
        let starts = propose(&page, 0, false).swap_remove(0).starts;
        let heads: Vec<&str> = starts.iter().map(|&start| page.line(start as usize)).collect();
        assert_eq!(heads, ["[1] mill", "[2] ferry", "[3] net loft"]);
    }

    #[test]
    fn headings_are_underlined_across_a_blank_line() {
        let body =
            "The ferry to the far shore runs again, and those who live there need not walk to the mill.";
        let heads = ["Ferry runs again", "The mill is shut for a year", "Nets and wool", "Who owns it"];
        let item =
            |head: &str| format!("{head}\n\n{}\nWeir Post\n\n{body}\n\n{body}\n\n", "-".repeat(head.len()));
        let digest = format!("River press\n\n{}", heads.map(item).concat());
        let digest = crate::parse(&digest).unwrap();
        assert!(digest.articles().filter_map(|article| article.headline()).eq(heads));
    }

    #[test]
    fn heads_over_a_line_of_text_stand_in_no_boxes() {
        let text = "The ferry to the far shore runs again, and those who live there need not walk to the mill for bread, nor wait.";
        let heads =
            ["Ferry runs", "The mill is shut", "Nets and wool", "Who owns it", "Oars", "A bridge", "Otters"];
        let items = heads.map(|head| format!("* {head}\n{text}\n\n* * * * *\n\n")).concat();
        assert_eq!(crate::parse(&format!("River press\n\n{items}")).unwrap().len(), 7);
    }

    #[test]
    fn sections_are_underlined_over_marked_heads() {
        let body = "The ferry to the far shore runs again, and those who live there need not walk to the mill for their bread.";
        let heads = [
            "Ferry runs again",
            "The mill is shut for a year",
            "Nets and wool",
            "Who owns the weir?",
            "A bridge",
        ];
        let item = |head: &str| format!("• {head}\n{body}\n{body}\n\n");
        let [first, second, third, fourth, fifth] = heads.map(item);
        let (ours, theirs) = (first + &second, third + &fourth + &fifth);
        let text = format!("Of our own\n==========\n\n{ours}Read elsewhere\n==============\n\n{theirs}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }

    #[test]
    fn a_byline_close_above_its_fields_opens_nothing() {
        let piece = "Mill to close\n\n62 words\n18 May 2023\n\n~\n";
        let first = "Nets: a new price\n\nby Ruth Amberley, staff writer\n83 words\n16 May 2023\n\n~\n";
        let text = format!("{first}====\n\n\n{piece}====\n\n\n{piece}====\n\n\n{piece}");
        assert_eq!(head(&text).as_deref(), Some("Nets: a new price"));
    }

    #[test]
    fn underlined_headings_need_no_blank_lines() {
        let body =
            "The ferry to the far shore runs again, and those who live there need not walk to the mill.";
        let heads = ["Ferry runs again", "The mill is shut for a year", "Nets and wool", "Who owns it"];
        let digest = |item: &dyn Fn(&str) -> String| {
            let text = format!("River press review\n{}", heads.map(item).concat());
            let digest = crate::parse(&text).unwrap();
            digest.articles().filter_map(|article| article.headline().map(str::to_owned)).collect::<Vec<_>>()
        };
        // each rule is as long as its heading, or all stand right over text
        let fitted =
            |head: &str| format!("{head}\n{}\nWeir Post, May 5\n{body}\n{body}\n", "-".repeat(head.len()));
        let short = |head: &str| format!("{head}\n________\n{body}\n{body}\n(Weir Post)\n");
        assert_eq!(digest(&fitted), heads);
        assert_eq!(digest(&short), heads);
    }

    #[test]
    fn a_lone_paragraph_above_the_first_rule_is_a_piece() {
        let papers = ["Kıyı Postası", "Ova Haber", "Yeşil Gündem", "Doğu Ekspres"];
        let said =
            "yeni köprünün pazartesi günü açıldığını ve belediye başkanının onu yapanlara teşekkür ettiğini";
        let pieces = papers.map(|paper| format!("{paper} gazetesi, {said} yazdı."));
        let text = format!("BASINDAN SEÇMELER\n4 Ağustos 2015\n\n{}\n", pieces.join("\n\n* * *\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| article.text().to_owned()).collect();
        assert_eq!(found, pieces);
    }

    #[test]
    fn the_first_piece_opens_with_the_key_that_all_open_with() {
        let piece = |head: &str| format!("\n=====\n{head}\n~\n");
        let keyed = ["Room", "Room", "Room"].map(|key| piece(&format!("{key}: nets and oars"))).concat();
        assert_eq!(
            head(&format!("Weir library\nRoom: the quay\nShelf: two nets\n~\n{keyed}")).as_deref(),
            Some("Room: the quay")
        );
        // where keys differ, the nearest does
        let other = ["Room", "Shelf", "Loft"].map(|key| piece(&format!("{key}: nets and oars"))).concat();
        assert_eq!(
            head(&format!("Weir library\nRoom: the quay\nShelf: two nets\n~\n{other}")).as_deref(),
            Some("Shelf: two nets")
        );
    }
}
