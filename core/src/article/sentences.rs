//! Headings that are sentences of a review: `وكتبت صحيفة X تحت عنوان "Y":`, `The X writes: "Y"`.

use super::heads::{HEAD, Head};
use super::neighbours::{LONGEST, Tally};
use crate::names::Names;
use crate::records::ArticleRec;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::glance;
use crate::structure::introductions;
use crate::structure::opening::{self, Delimiter, Label};
use crate::structure::page::Page;
use crate::structure::papers::{self, name, outlet_called, written_in};
use crate::structure::press_word::PressWord;
use crate::structure::quotation;
use crate::structure::reviews;
use crate::structure::shape::Shape;

/// Where most headings are such sentences, their outlets and headlines.
pub(super) fn find(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    run_in(page, heads);
    label_marked(page, found, names, heads);
    if found.press {
        named_below(page, found, heads);
    }
    // most digests have too few quotations in their headings for what is wanted below
    let quotations: Vec<Option<Quotation>> = heads.iter().map(|head| quotation_of(page.text, head)).collect();
    let stand_over = heads.iter().filter(|head| stands_over(&page.text[head.words])).count();
    if quotations.iter().flatten().count().max(stand_over) * 10 < heads.len() * 3 {
        return;
    }
    let apart = |((head, quotation), article): ((&Head, Option<Quotation>), &ArticleRec)| {
        let over = over_headline(page, head, article);
        // a headline in quotation marks below leaves none to the sentence
        let below = |sentence: &Sentence| opening::unquote(page.text, sentence.line) != sentence.line;
        let within = || quotation.and_then(|quotation| read(page.text, head.words, quotation));
        over.filter(below).or_else(within).or(over).or_else(|| over_text(page, head, article))
    };
    let sentences: Vec<Option<Sentence>> =
        heads.iter().zip(quotations).zip(&found.articles).map(apart).collect();
    let (mut tally, mut called) = (Tally::default(), 0);
    for sentence in sentences.iter().flatten() {
        tally.add(names, &page.text[sentence.outlet]);
        called += usize::from(sentence.called);
    }
    let sure = called >= 2 && called * 10 >= heads.len() * if found.press { 3 } else { 6 };
    if !sure && !tally.are_outlets(heads.len(), found, true) {
        return;
    }
    for (head, sentence) in heads.iter_mut().zip(sentences) {
        let Some(sentence) = sentence else { continue };
        (head.outlet, head.words) = (sentence.outlet, sentence.headline);
        // a headline below its sentence
        if sentence.headline.start > page.lines[head.lines.1 as usize - 1].end {
            head.lines.1 += 1;
        }
    }
}

/// Of paragraphs that open with such a sentence or with a name before a colon, the outlets and headlines.
fn run_in(page: &Page, heads: &mut [Head]) {
    let runs_in = |head: &&mut Head| head.lines.0 == head.lines.1 && !head.words.is_empty();
    let mut labelled: Vec<usize> = Vec::new();
    for (k, head) in heads.iter_mut().enumerate().filter(|(_, head)| runs_in(head)) {
        let line = page.lines[head.lines.0 as usize];
        match reviews::told_at(page, head.lines.0 as usize) {
            Some(told) => {
                (head.outlet, head.words) = (told.outlet, told.title);
                head.lines.1 += u32::from(told.words == line);
            }
            None => labelled.push(k),
        }
    }
    // a link is no name
    let named = |label: &Label| !["://", "]["].iter().any(|sign| page.text[label.name].contains(sign));
    let label =
        |k: usize| introductions::label_of(page.text, page.lines[heads[k].lines.0 as usize]).filter(named);
    let labels: Vec<Option<Label>> = labelled.iter().map(|&k| label(k)).collect();
    // names set apart their paragraphs, or something else does
    if !eight_in_ten(labels.iter().flatten().count(), heads.len()) {
        return;
    }
    let title = |label: &Label| first_sentence(page.text, label.rest);
    // a paragraph may open with a short sentence, but not each
    let titled =
        eight_in_ten(labels.iter().flatten().filter(|label| title(label).is_some()).count(), labels.len());
    for (k, label) in labelled.into_iter().zip(labels) {
        let Some(label) = label else { continue };
        heads[k].outlet = label.name;
        heads[k].words = title(&label).filter(|_| titled).unwrap_or_default();
    }
}

/// Where most articles are paragraphs behind a mark that open with a name before a colon or in brackets, or with words
/// before a colon that quote one, and these are outlets', those: `1. (X) the council ...`, `** And in "X" too: ...`.
fn label_marked(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    let label = |(head, article): (&Head, &ArticleRec)| {
        let i = article.first as usize;
        let bare = head.lines.0 == head.lines.1 && head.words.is_empty() && head.outlet.is_empty();
        let text = bare && page.shapes[i].is_marked() && (page.shapes[i].long() || page.is_brief(i));
        let rest = text.then(|| opening::read(page.text, page.lines[i]).rest)?;
        let label = introductions::label_of(page.text, rest);
        let enclosed = |label: &Label| matches!(label.delimiter, Delimiter::Parens | Delimiter::Bracket);
        let set_off = label.filter(enclosed).map(|label| label.name);
        let set_off = set_off.or_else(|| quoted_before_colon(page.text, rest)).map(|name| (name, true));
        set_off.or(label.map(|label| (label.name, false)))
    };
    let at = |k: usize| heads.get(k).zip(found.articles.get(k)).and_then(label);
    if at(heads.len() / 2).or_else(|| at(heads.len() / 3)).is_none() {
        return;
    }
    let labels: Vec<Option<(Span, bool)>> = heads.iter().zip(&found.articles).map(label).collect();
    let (mut tally, mut enclosed) = (Tally::default(), 0);
    for &(name, set_off) in labels.iter().flatten() {
        tally.add(names, &page.text[name]);
        enclosed += usize::from(set_off);
    }
    // speakers and subjects stand before colons too
    let set_off = eight_in_ten(enclosed, heads.len());
    if tally.are_told(heads.len(), found.press && set_off, set_off) {
        for (head, label) in heads.iter_mut().zip(labels) {
            head.outlet = label.map_or(head.outlet, |label| label.0);
        }
    }
}

/// The one name in quotation marks among the words before the colon that a paragraph opens with.
fn quoted_before_colon(text: &str, part: Span) -> Option<Span> {
    const LONGEST: usize = 160;
    const NAME: usize = 4;
    let s = &text[part];
    let near = &s[..s.floor_char_boundary(LONGEST)];
    let before = Span::of(text, &near[..near.find(": ")?]);
    let (whole, name) = quotation::longest(text, before)?;
    let again = Span::new(whole.end, before.end);
    let lone = quotation::longest(text, again).is_none();
    (lone && text[name].split_whitespace().nth(NAME).is_none()).then_some(name)
}

/// A first sentence as short as a headline, before others.
fn first_sentence(text: &str, part: Span) -> Option<Span> {
    const LONGEST: usize = 70;
    let s = &text[part];
    let (at, _) = s
        .char_indices()
        .take(LONGEST)
        .find(|&(at, c)| matches!(c, '.' | '!' | '?' | '؟') && s[at + c.len_utf8()..].starts_with(' '))?;
    let words = s[..at].split(' ').count();
    (words >= 2).then(|| Span::new(part.start, part.start + at as u32))
}

/// Where the lines below most headlines name a paper, in quotation marks before a writer or in the
/// sentence that the text opens with, those papers.
fn named_below(page: &Page, found: &Structure, heads: &mut [Head]) {
    let free = |head: &Head| head.outlet.is_empty() && head.credit.is_empty() && head.lines.0 < head.lines.1;
    let below = |head: &Head, article: &ArticleRec| {
        let (i, end) = (head.lines.1 as usize, article.end as usize);
        // below its date or a caption
        let apart = |shape: &Shape| shape.closes() && !shape.stops();
        let aside = i + 1 < end && apart(&page.shapes[i]) && !page.is_text(i);
        let i = if aside { i + 1 } else { i };
        let name = if free(head) && i < end { reviews::named(page, i) } else { None };
        // a label of the heading says it too
        name.filter(|&name| !page.text[head.words].contains(&page.text[name]))
    };
    let count = heads.iter().zip(&found.articles).filter_map(|(head, article)| below(head, article)).count();
    if count >= 4 && six_in_ten(count, heads.len()) {
        for (head, article) in heads.iter_mut().zip(&found.articles) {
            head.credit = below(head, article).unwrap_or(head.credit);
        }
    }
}

/// Where an outlet alone stands over the articles, and most of their texts open with a sentence that gives the
/// headline, those headlines.
pub(super) fn titles_in_texts(page: &Page, found: &mut Structure) {
    const LEAST: usize = 3;
    let bare =
        |article: &&ArticleRec| article.headline.is_empty() && article.heading.contains(article.source);
    let bare = |article: &&ArticleRec| bare(article) && !article.source.is_empty();
    let title = |article: &ArticleRec| {
        let below = page.lines.partition_point(|line| line.start < article.heading.end);
        let text = (below..article.end as usize).take(HEAD).find(|&i| page.is_text(i))?;
        let told = introductions::introduction(page.text, page.lines[text])?;
        (!told.title.is_empty()).then_some(told.title)
    };
    let (mut all, mut titled) = (0, 0);
    for article in found.articles.iter().filter(bare) {
        all += 1;
        titled += usize::from(title(article).is_some());
    }
    if titled >= LEAST && titled * 2 >= all {
        for article in found.articles.iter_mut().filter(|article| bare(&&**article)) {
            article.headline = title(article).unwrap_or_default();
        }
    }
}

/// Of headings that say of words in quotation marks that they are the headline, and whose outlets stand elsewhere,
/// those words.
pub(super) fn titles_within(page: &Page, heads: &mut [Head]) {
    const LEAST: usize = 3;
    let title = |head: &Head| {
        let named = !head.outlet.is_empty() || !head.credit.is_empty();
        let quoted = named && quotation::may_quote(&page.text[head.words]);
        if quoted { introductions::title_in(page.text, head.words) } else { None }
    };
    // most digests are told by three
    let asked = [0, heads.len() / 2, heads.len().saturating_sub(1)];
    if !asked.iter().any(|&k| heads.get(k).is_some_and(|head| title(head).is_some())) {
        return;
    }
    let count = heads.iter().filter(|head| title(head).is_some()).count();
    if count >= LEAST && six_in_ten(count, heads.len()) {
        for head in heads {
            head.words = title(head).unwrap_or(head.words);
        }
    }
}

/// Whether words are a sentence rather than a name: many, or with a verb of the press among a few.
pub(super) fn is_sentence(s: &str) -> bool {
    const NAME: usize = 3;
    glance::has_more_words(s, LONGEST)
        || glance::has_more_words(s, NAME)
            && PressWord::words(s).any(|said| said.is_verb() && !said.word.starts_with(char::is_uppercase))
}

/// A quotation with its marks and without.
type Quotation = (Span, Span);

/// The quotation in a heading that may be its headline: a name alone is none.
fn quotation_of(text: &str, head: &Head) -> Option<Quotation> {
    let free = head.outlet.is_empty() && head.credit.is_empty() && !head.field;
    let (whole, inner) = if free { quotation::longest(text, head.words)? } else { return None };
    text[inner].split_whitespace().nth(1).map(|_| (whole, inner))
}

/// Whether a sentence ends as one does that introduces what stands below.
fn stands_over(s: &str) -> bool {
    s.ends_with([':', '…']) || s.ends_with("..")
}

/// What a sentence says of a paper and its headline.
#[derive(Clone, Copy)]
struct Sentence {
    outlet: Span,
    headline: Span,
    /// The headline with its marks.
    line: Span,
    /// A word for what it is stands before the outlet: `صحيفة X`.
    called: bool,
}

fn read(text: &str, words: Span, (quotation, inner): Quotation) -> Option<Sentence> {
    let before = Span::new(words.start, quotation.start);
    let after = Span::new(quotation.end, words.end);
    let says = |part: Span| PressWord::words(&text[part]).any(|said| said.is_verb() || said.tells_of_text());
    // `X: W wrote under the title "Y"` has a label
    let labelled = opening::label(text, before).is_some_and(|label| !label.rest.is_empty());
    if labelled || !says(before) && !says(after) {
        return None;
    }
    let called = outlet_called(text, before).or_else(|| outlet_called(text, after));
    let outlet = called.or_else(|| written_in(text, after)).or_else(|| written_in(text, before));
    let outlet = outlet.or_else(|| subject(text, before))?;
    Some(Sentence {
        outlet,
        headline: opening::unquote(text, inner),
        line: quotation,
        called: called.is_some(),
    })
}

/// A sentence that ends in a colon over the headline: `كتب W في «X»:`.
fn over_headline(page: &Page, head: &Head, article: &ArticleRec) -> Option<Sentence> {
    let i = head.lines.1 as usize;
    if head.lines.0 == head.lines.1 || i >= article.end as usize {
        return None;
    }
    if !head.outlet.is_empty() || !head.credit.is_empty() || head.field {
        return None;
    }
    let shape = &page.shapes[i];
    let sentence = Span::new(head.words.start, page.lines[i - 1].end);
    let s = &page.text[sentence];
    let mut words = PressWord::words(s);
    let opens = words.next().is_some_and(PressWord::is_verb);
    // below a colon it may stand apart
    let near = !shape.opens() || s.ends_with(':');
    let heads = shape.may_head() && near && !shape.stops() && page.heads_body(i);
    let fits = stands_over(s) && heads;
    if !fits || !opens && !words.any(|said| said.is_verb() || said.titles()) {
        return None;
    }
    let called = outlet_called(page.text, sentence);
    let quoted = || if opens { Some(quotation::longest(page.text, sentence)?.1) } else { None };
    // `X on Monday writes:`
    let first = || if opens { None } else { name(page.text, s.split_whitespace()) };
    let over = || papers::named_over(page.text, sentence);
    let outlet = called.or_else(quoted).or_else(over).or_else(first)?;
    let (line, headline) = (page.lines[i], opening::unquote(page.text, page.lines[i]));
    Some(Sentence { outlet, headline, line, called: opens || called.is_some() })
}

/// A sentence that ends in a colon over the text, and gives no headline: `In the paper X W wrote:`.
fn over_text(page: &Page, head: &Head, article: &ArticleRec) -> Option<Sentence> {
    let i = head.lines.1 as usize;
    let free = head.outlet.is_empty() && head.credit.is_empty() && !head.field && head.lines.0 < head.lines.1;
    let s = &page.text[head.words];
    if !free || i >= article.end as usize || !s.ends_with(':') || !page.is_text(i) {
        return None;
    }
    let words = || s.split_whitespace();
    let opens = || if s.starts_with(['(', '"', '«', '“']) { name(page.text, words()) } else { None };
    let outlet = if PressWord::words(s).any(PressWord::is_verb) {
        outlet_called(page.text, head.words).or_else(opens)
    } else {
        None
    }?;
    let none = Span::new(head.words.end, head.words.end);
    Some(Sentence { outlet, headline: none, line: none, called: true })
}

/// The name before or behind the verb of a sentence: `X writes`, `وكتبت X`.
fn subject(text: &str, part: Span) -> Option<Span> {
    let words = || text[part].split_whitespace();
    let verb = PressWord::words(&text[part]).take(LONGEST).position(PressWord::is_verb)?;
    if verb == 0 { name(text, words().skip(1)) } else { name(text, words().take(verb)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(sentence: &str) -> Option<(&str, &str)> {
        let words = Span::new(0, sentence.len() as u32);
        let found = read(sentence, words, quotation_of(sentence, &Head { words, ..Head::default() })?)?;
        Some((&sentence[found.outlet], &sentence[found.headline]))
    }

    #[test]
    fn sentences_name_an_outlet_and_a_headline() {
        for (sentence, outlet) in [
            ("وكتبت صحيفة المرايا تحت عنوان \"جسر جديد\":", "المرايا"),
            ("وفي صحيفة قلم الضفة نقرأ: «جسر جديد»", "قلم الضفة"),
            ("أما صحيفة صوت التلال فعنونت: \"جسر جديد\"", "صوت التلال"),
            ("وتحت عنوان \"جسر جديد\" كتبت جريدة المرايا:", "المرايا"),
            ("ونشرت وكالة (نداء الجبل) مقالا بعنوان: \"جسر جديد\"", "نداء الجبل"),
            ("وتحت عنوان \"جسر جديد\" كتبت هدى المنصور في المرايا:", "المرايا"),
            ("وكتبت المرايا اليوم تحت عنوان \"جسر جديد\"", "المرايا"),
            ("The Hill Echo writes under the headline “جسر جديد”", "The Hill Echo"),
        ] {
            assert_eq!(told(sentence), Some((outlet, "جسر جديد")), "{sentence}");
        }
    }

    #[test]
    fn a_quotation_alone_names_no_outlet() {
        assert!(told("الوزير: \"جسر جديد\" هذا العام").is_none());
        assert!(told("افتتاح الجسر الجديد").is_none());
        assert!(told("\"جسر جديد\"، صحيفة المرايا").is_none());
        assert!(told("المرايا: كتبت هدى المنصور تحت عنوان \"جسر جديد\"").is_none());
        assert!(told("وزير يصف \"جسر المدينة\" بالإنجاز").is_none());
    }

    #[test]
    fn sentences_of_a_report_stand_over_headlines() {
        const TEXT: &str =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        const BODY: &str = "The council said on Monday that the ferry runs again, and those who live beyond the weir may cross.";
        type Heads = [(&'static str, &'static str); 4];
        let reports: [(&str, &str, Heads); 2] = [
            (
                "تقرير الرصد الإعلامي",
                TEXT,
                [
                    ("1-موقع المرايا الثلاثاء 27 يوليو ينشر خبرا يقول ..", "المرايا"),
                    ("2-صحيفة قلم الضفة الأربعاء 28 يوليو تنشر تقريرا يقول ..", "قلم الضفة"),
                    ("3-صحيفة نداء الجبل نشرت يوم 29 يوليو مقالا بعنوان:", "نداء الجبل"),
                    ("4-موقع صدى الوادي ينشر ..", "صدى الوادي"),
                ],
            ),
            (
                "Media monitoring report",
                BODY,
                [
                    ("1. The Weir Gazette on Tuesday July 27 publishes a report saying:", "The Weir Gazette"),
                    ("2. Ferry Herald on Tuesday July 27 publishes a comment:", "Ferry Herald"),
                    ("3. Quay Lantern on Friday July 23 runs a report saying:", "Quay Lantern"),
                    ("4. Mill Post on Monday July 26 writes:", "Mill Post"),
                ],
            ),
        ];
        for (title, body, heads) in reports {
            let piece = |(k, (head, _)): (usize, &(&str, &str))| {
                format!("{head}\n“Headline {k} of the day”\n{body}\n{body}\n\n")
            };
            let text = format!("{title}\n\n{}", heads.iter().enumerate().map(piece).collect::<String>());
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> = digest.articles().map(|article| article.source()).collect();
            assert_eq!(found, heads.map(|head| Some(head.1)));
            assert_eq!(digest.get(2).unwrap().headline(), Some("Headline 2 of the day"));
        }
    }

    #[test]
    fn headlines_stand_apart_below_a_colon() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads = [
            ("رامز الوادي", "المرايا"),
            ("هدى الساحل", "قلم الضفة"),
            ("سامي النهر", "نداء الجبل"),
            ("ريم التل", "صوت التلال"),
        ];
        let piece = |(writer, paper): (&str, &str)| {
            format!("كتب {writer} في «{paper}»:\n\n«جسر {paper}»\n{text}\n{text}\n\n")
        };
        let text = format!("أبرز مقالات الرأي في الصحف\n\n{}", heads.map(piece).concat());
        let digest = crate::parse(&text).unwrap();
        assert!(digest.articles().filter_map(|article| article.source()).eq(heads.map(|head| head.1)));
        assert_eq!(digest.get(1).unwrap().headline(), Some("جسر قلم الضفة"));
    }

    #[test]
    fn sentences_are_no_names() {
        let text = "The council said on Monday that the ferry runs again, and those who live beyond the weir may cross.";
        let heads = [
            "The keeper of the old weir tells us:",
            "What we saw and wrote that day:",
            "So it says here once more:",
        ];
        let pieces: String = heads.iter().map(|head| format!("{head}\n{text}\n{text}\n\n")).collect();
        let text = format!("Press review\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert!(digest.articles().all(|article| article.source().is_none()));
    }

    #[test]
    fn sentences_over_texts_give_no_headline() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let heads = [
            "في صحيفة (المرايا)، كتب رامز الوادي يقول:",
            "وفي صحيفة (قلم الضفة) نقرأ لهدى الساحل:",
            "(نداء الجبل) نشرت مقالا لسامي النهر:",
        ];
        let pieces: String =
            heads.iter().map(|head| format!("{head}\n{text}\n{text}\n---------\n")).collect();
        let digest = format!("جولة في الصحف\n---------\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, ["المرايا", "قلم الضفة", "نداء الجبل"].map(|paper| (None, Some(paper))));
    }
}
