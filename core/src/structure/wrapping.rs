//! Lines to paragraphs: the width a text was wrapped to, and which lines go on in the next one.

use super::glance::columns;
use super::opening;
use super::shape::{self, Form, LONG, Shape};
use super::signs;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::text::lines::indent;

/// The shape of every line.
pub(crate) fn shapes(text: &str, lines: &[Span]) -> Vec<Shape> {
    let shapes = shape::of_lines(text, lines);
    wrap(text, lines, &shapes);
    shapes
}

/// The width a text was wrapped to: where most lines that have a neighbour end within a word's length, and next to
/// none is longer.
fn width(shapes: &[Shape], long: usize) -> Option<usize> {
    /// How far a word that did not fit pushes the end of its line back.
    const WORD: usize = 10;
    const WORDS: usize = 18;
    let mut counts = [0usize; LONG as usize + 1];
    for pair in shapes.windows(2).filter(|pair| !pair[0].closes() && !pair[0].is_rule() && !pair[0].is_url())
    {
        counts[pair[0].columns as usize] += 1;
    }
    let total: usize = counts.iter().sum();
    if total < 12 || long * 20 > total || total * 4 < shapes.len() {
        return None;
    }
    let near = |width: usize, by: usize| counts[width - by..=width].iter().sum::<usize>();
    let longer = |width: usize| counts[width + 1..].iter().sum::<usize>();
    let usual = (40..=100).rev().max_by_key(|&width| near(width, WORD));
    let usual = usual.filter(|&width| near(width, WORD) * 2 > total && longer(width) * 8 <= total);
    // long words push it further, where hardly a line is longer
    let longest = || (40..=100).find(|&width| longer(width) * 50 <= total);
    usual.or_else(|| longest().filter(|&width| near(width, WORDS) * 2 > total))
}

/// How many columns the first word of a line takes.
fn first_word(text: &str, line: Span) -> usize {
    text[line].split(' ').next().map_or(0, columns)
}

/// The width that a text was wrapped to by a program: next to no line that is about as wide had room for the first
/// word of the next one.
fn exact_width(text: &str, lines: &[Span], shapes: &[Shape]) -> Option<usize> {
    const LEAST: usize = 5;
    /// The lines that are about as wide as the widest.
    const NEAR: usize = 12;
    const WIDTHS: std::ops::RangeInclusive<usize> = 40..=100;
    // the fields of a mail are wrapped in their own way
    let header = shapes.iter().position(Shape::closes).map_or(0, |last| last + 1);
    let header = if (0..header).take(24).any(|i| shapes[i].field(text, lines[i])) { header } else { 0 };
    let (lines, shapes) = (&lines[header..], &shapes[header..]);
    // for each width how many lines more than for the one before it end where the next word did not fit
    let mut fits = [0i32; 256];
    let mut counts = [0usize; 256];
    // what stands in a box or on its frame is as wide as that
    let boxed = |line: Span| text[line].starts_with(['|', '+']);
    let pairs = || {
        let pairs = shapes.windows(2).zip(lines.windows(2)).filter(|(shapes, lines)| {
            let apart = |shape: &Shape| shape.is_rule() || shape.is_url();
            !shapes[0].closes() && !shapes.iter().any(apart) && !boxed(lines[1])
        });
        pairs.map(|(shapes, lines)| (&shapes[0], lines[1]))
    };
    let mut total = 0;
    for (shape, next) in pairs() {
        let used = usize::from(shape.columns).min(200);
        fits[used] += 1;
        fits[(used + 1 + first_word(text, next)).min(255)] -= 1;
        counts[used] += 1;
        total += 1;
    }
    let (mut sum, mut best) = (0, (0, 0));
    for (width, more) in fits.iter().enumerate() {
        sum += more;
        if WIDTHS.contains(&width) && sum > best.0 {
            best = (sum, width);
        }
    }
    let (full, width) = (best.0 as usize, best.1);
    if full < LEAST || full * 10 < total * 3 {
        return None;
    }
    let near: usize = counts[width - NEAR..=width].iter().sum();
    let longer: usize = counts[width + 1..].iter().sum();
    if !eight_in_ten(full, near) || longer * 2 > full {
        return None;
    }
    // a line that was wrapped ends within a sentence
    let breaks = |&(shape, next): &(&Shape, Span)| {
        let used = usize::from(shape.columns);
        used <= width && used + 1 + first_word(text, next) > width
    };
    let anew = |&(shape, next): &(&Shape, Span)| shape.stops() || text[next].starts_with(char::is_uppercase);
    (pairs().filter(breaks).filter(anew).count() * 2 <= full).then_some(width)
}

/// Marks the sentences that take long lines.
fn take_sentences(text: &str, lines: &[Span], shapes: &[Shape]) {
    let sentences = shapes.iter().zip(lines).filter(|(shape, _)| shape.columns >= 100 && shape.stops());
    for (shape, &line) in sentences {
        shape.take_as_plain(text, line);
        if shape.form(text, line) == Form::Plain {
            shape.take_as_text();
        }
    }
}

/// A text that was wrapped at a width, which is known exactly or about.
struct Wrapped<'a> {
    text: &'a str,
    lines: &'a [Span],
    shapes: &'a [Shape],
    width: usize,
    exact: bool,
}

impl Wrapped<'_> {
    /// Whether line `i` of a paragraph that begins at line `start` is as full as it can be: the words go on in
    /// the next one. `widest` is how wide the widest lines of this paragraph and the one above are.
    #[inline]
    fn runs_over(&self, i: usize, start: usize, widest: usize) -> bool {
        const SLACK: usize = 6;
        const MARGIN: u32 = 24;
        let &Wrapped { text, lines, shapes, width, exact } = self;
        let shape = &shapes[i];
        let used = usize::from(shape.columns);
        // what stands far further in is no part of a paragraph
        let far = || lines[i + 1].start - lines[i].end > MARGIN;
        let may = (width - 30..=width + SLACK).contains(&used)
            && !shape.closes()
            && !far()
            && !shape.is_rule()
            && !shapes[i + 1].field(text, lines[i + 1]);
        if !may {
            return false;
        }
        let next = first_word(text, lines[i + 1]);
        // a sentence ends its paragraph where the next word had room
        let ends = || exact && shape.stops() && used + next < widest;
        // a dateline begins anew, however long the headline above it
        let over = || {
            shapes[i + 1].is_url()
                || signs::opens_with_place_in_capitals(&text[lines[i + 1]])
                || exact && stands_out(text, lines, shapes, i, width)
        };
        let apart = || {
            ends()
                || begins(text, lines, shapes, i + 1)
                || i == start && over()
                || counts_on(text, lines, shapes, start, i + 1)
        };
        used + 1 + next + SLACK > width && !apart()
    }
}

/// Marks running text: sentences that take long lines and, in a wrapped text, paragraphs of three lines and
/// more. A line was wrapped if the next one's first word would not have fitted on it.
fn wrap(text: &str, lines: &[Span], shapes: &[Shape]) {
    // the header of a mail is as wide as its addresses
    let header = shapes.iter().position(Shape::closes).map_or(0, |last| last + 1);
    let body = if header * 4 < shapes.len() { &shapes[header..] } else { shapes };
    let long = body.iter().filter(|shape| shape.columns > 100 && !shape.is_url()).count();
    // most texts were not wrapped
    let may = long * 20 <= body.len();
    let exact = if may { exact_width(text, lines, shapes) } else { None };
    let Some(width) = exact.or_else(|| if may { width(body, long) } else { None }) else {
        take_sentences(text, lines, shapes);
        return;
    };
    let page = Wrapped { text, lines, shapes, width, exact: exact.is_some() };
    // the widest lines of this paragraph and the one above
    let (mut start, mut widest, mut above) = (0, 0, 0);
    for i in 0..shapes.len() {
        let shape = &shapes[i];
        if page.runs_over(i, start, widest.max(above)) {
            shape.take_as_wrapped();
            widest = widest.max(usize::from(shape.columns));
            continue;
        }
        // two lines may be a heading, but for the full stop
        let sentence =
            shape.stops() && !shapes[start].field(text, lines[start]) && !shapes[start].is_marked();
        let least = if sentence { 1 } else { 2 };
        // a full line over one that begins anew: a headline over its outlet
        if i - start == 1 && !sentence && text[lines[i]].starts_with(char::is_uppercase) {
            shapes[start].take_as_alone();
        }
        if i - start >= least && !shape.is_rule() {
            shapes[start..=i].iter().for_each(Shape::take_as_text);
        }
        start = i + 1;
        if widest > 0 {
            (above, widest) = (widest, 0);
        }
    }
    release_headlines(text, lines, shapes);
}

/// Whether line `i` stands further in than the lines above and below it, as the first line of a paragraph does.
fn begins(text: &str, lines: &[Span], shapes: &[Shape], i: usize) -> bool {
    let further = |i: usize| lines[i].start > lines[i - 1].end + 2;
    let inside = |i: usize| indent(text, lines[i]);
    further(i)
        && !shapes[i].closes()
        && inside(i) > inside(i - 1) + 1
        && lines.get(i + 1).is_some_and(|_| inside(i + 1) < inside(i))
}

/// Whether a line has the number after that of the line its paragraph would begin with: an item under an item.
fn counts_on(text: &str, lines: &[Span], shapes: &[Shape], start: usize, i: usize) -> bool {
    let figure = |i: usize| text[lines[i]].chars().take(2).any(|c| opening::digit(c).is_some());
    if !(figure(i) && figure(start)) {
        return false;
    }
    let form = |i: usize| shapes[i].form(text, lines[i]);
    let number = |i: usize| opening::read(text, lines[i]).number;
    matches!(form(i), Form::Ordinal(_))
        && form(i) == form(start)
        && number(start).checked_add(1) == Some(number(i))
}

/// Whether line `i` is no first line of the paragraph below it, whose lines were wrapped by a program: the next word
/// would have fitted on it, or it is wider than all of them.
fn stands_out(text: &str, lines: &[Span], shapes: &[Shape], i: usize, width: usize) -> bool {
    const BELOW: usize = 4;
    let mut below = i + 1..shapes.len().min(i + 1 + BELOW);
    let last = below.find(|&i| shapes[i].closes()).unwrap_or(below.end - 1);
    let widest = (i + 1..=last).map(|i| usize::from(shapes[i].columns)).max().unwrap_or(0);
    let used = usize::from(shapes[i].columns);
    used + 1 + first_word(text, lines[i + 1]) <= widest.min(width) || used > width.max(widest + MORE)
}

/// How much wider than a paragraph a line is that is no part of it.
const MORE: usize = 3;

/// Takes the first lines of paragraphs for headlines that only are as wide as the text: where most blocks of lines
/// open with a headline, or those that look like the headlines of the others.
fn release_headlines(text: &str, lines: &[Span], shapes: &[Shape]) {
    let opens = |i: usize| (i == 0 || shapes[i].opens() || shapes[i - 1].is_rule()) && !shapes[i].closes();
    let wide = |i: usize| shapes[i].wraps() && shapes[i].body();
    let blocks = || (0..shapes.len() - 1).filter(|&i| opens(i) && shapes[i + 1].body());
    let headed = || blocks().filter(|&i| !shapes[i].body() && !shapes[i].stops());
    let (heads, others) = (headed().count(), blocks().filter(|&i| wide(i)).count());
    if others == 0 || heads < 2 {
        return;
    }
    let form = |i: usize| shapes[i].form(text, lines[i]);
    let usual = headed().nth(heads / 2).map(form);
    let like = |i: &usize| Some(form(*i)) == usual;
    let labelled = matches!(usual, Some(Form::Label(_)))
        && (eight_in_ten(headed().filter(like).count(), heads)
            || eight_in_ten(blocks().filter(like).count(), heads + others));
    let most = heads >= 3 && six_in_ten(heads, heads + others);
    for i in (0..shapes.len()).filter(|&i| opens(i) && wide(i)) {
        if most || labelled && like(&i) {
            shapes[i].take_as_alone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_line_above_a_dateline_is_no_part_of_its_paragraph() {
        let brief = "Students build a weather balloon from kitchen foil and patience\n\
                     GULL POINT -- A class of fourteen-year-olds at Ashby Lane School has\n\
                     sent a balloon made of kitchen foil to a height of nineteen kilometres.\n\n";
        let text = brief.repeat(8);
        let lines = crate::text::lines::lines(&text);
        let shapes = shapes(&text, &lines);
        assert!(shapes[0].may_head() && shapes[1].body() && shapes[2].body());
    }

    #[test]
    fn a_few_longer_lines_hide_no_width() {
        let paragraph = "the mill and the weir and the rope of the ferry and the oars by night\n".repeat(3)
            + "are sold.\n\n";
        let entry =
            "12. The keeper of the old weir and the men who pull the rope were asked about it again ... 4\n";
        let text = entry.repeat(3) + "\n" + &paragraph.repeat(12);
        let lines = crate::text::lines::lines(&text);
        let shapes = shapes(&text, &lines);
        assert!(shapes[3..].iter().all(Shape::body) && !shapes[0].body());
    }

    /// For each line `h` where it may be a headline, `t` where it is text.
    fn read(text: &str) -> String {
        let lines = crate::text::lines::lines(text);
        shapes(text, &lines).iter().map(|shape| if shape.body() { 't' } else { 'h' }).collect()
    }

    const WORDS: &str = "the mill and the weir and the rope of the ferry and the oars that are sold by \
                         night, and the nets that were mended by those who came down from the hills";

    /// `words` in lines of `width` columns at most, with a full stop.
    fn wrapped(words: &str, width: usize) -> String {
        let mut lines = vec![String::new()];
        for word in words.split(' ') {
            let last = lines.last_mut().unwrap();
            if !last.is_empty() && last.len() + 1 + word.len() > width {
                lines.push(word.to_owned());
            } else {
                *last += if last.is_empty() { "" } else { " " };
                *last += word;
            }
        }
        lines.join("\n") + "."
    }

    #[test]
    fn a_few_paragraphs_tell_how_wide_they_are() {
        let text = wrapped(WORDS, 60);
        assert_eq!(
            read(&format!("Weir opens\n{text}\n\nNets mended\n{text}\n\nOars sold\n{text}")),
            "httt".repeat(3)
        );
    }

    #[test]
    fn a_line_with_room_for_the_next_word_is_over_the_paragraph() {
        // ten columns less than the text, and the word below has three
        let head = "keeper of the weir sells the last of the old oars";
        let text = wrapped(WORDS, 60);
        assert_eq!(
            read(&format!("{head}\n{text}\n\n{head}\n{text}\n\n{text}\n\n{text}")),
            "httthtttttt".to_owned() + "ttt"
        );
    }

    #[test]
    fn headlines_may_be_as_wide_as_the_text() {
        let (short, wide) = ("weir opens", "keeper of the weir and of the mill sells the last of the oars");
        let text = wrapped(WORDS, 60);
        let page = |heads: [&str; 5]| heads.map(|head| format!("{head}\n{text}\n\n")).concat();
        assert_eq!(read(&page([short, wide, short, short, wide])), "httt".repeat(5));
    }

    #[test]
    fn outlets_before_headlines_tell_which_lines_are_some() {
        let heads = [
            "Quay Mirror: the weir opens",
            "Mill Post: keeper of the weir sells the last of the oars",
            "Reed Sun: the nets",
        ];
        let text = wrapped(WORDS, 56);
        let page = heads.map(|head| format!("{head}\n{text}\n\n{text}\n\n")).concat();
        assert_eq!(read(&page), "htttttt".repeat(3));
    }

    #[test]
    fn paragraphs_that_stand_in_begin_anew() {
        let head = "keeper of the weir and of the mill sells the last oars";
        let text = wrapped(&format!("xx {WORDS}"), 60).replace("xx", "  ");
        let text = format!("{head}\n{text}\n{head}\n{text}\n{head}\n{text}");
        assert_eq!(read(&text), "httt".repeat(3));
    }

    #[test]
    fn an_item_is_no_end_of_the_item_above() {
        let entries = "1. Weir Post: Otters come back to the weir and to the mill race, too.\n\
            2. Quay Mirror: Nets burnt on the far shore by those who had woven\nthem.\n\
            3. The Lock: The oar that came back from the sea.\n";
        let line = "The ferry to the far shore runs again, and those who live there go\n";
        let text = format!("{entries}\n{}", format!("{}back.\n\n", line.repeat(4)).repeat(4));
        let lines = crate::text::lines::lines(&text);
        let shapes = shapes(&text, &lines);
        assert!(shapes[..4].iter().all(|shape| !shape.body()));
        // a year that ends a sentence is none
        let text = text.replace("2. Quay Mirror", "1847. Quay Mirror");
        let lines = crate::text::lines::lines(&text);
        assert!(super::shapes(&text, &lines)[..3].iter().any(|shape| shape.body()));
    }
}
