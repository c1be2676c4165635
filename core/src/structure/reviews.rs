//! Sentences that introduce what a paper writes, and paragraphs that open with them: `Under the title "Y" the
//! paper X wrote: ...`.

use super::opening::{self, Delimiter};
use super::page::Page;
use super::proposal::Proposal;
use super::shape::Form;
use super::signs::Nesting;
use super::trailing;
use crate::lookup::{FIRST_WORD, FUNCTION, KeyMap, LAST_WORD, Phrases, VOCABULARY};
use crate::records::Evidence;
use crate::span::Span;
use crate::text::fold;
use crate::words::credits::INTRODUCES;
use crate::words::reviews::{ABOUT, TURNS, WRITES};
use std::sync::LazyLock;

static VERBS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::new(WRITES.iter().map(|&word| (word, ()))));
static RESTS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::new(ABOUT.iter().map(|&word| (word, ()))));
static TITLED: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(INTRODUCES.iter().map(|&word| (word, ()))));

/// The longest name of an outlet, in words.
const NAME: usize = 6;

/// What the sentence that a paragraph opens with says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Introduction {
    /// The sentence, with its colon.
    pub(crate) words: Span,
    pub(crate) outlet: Span,
    /// The headline without its marks; empty where the sentence has none.
    pub(crate) title: Span,
}

/// Takes the paragraphs that open with such a sentence for what they are: three or more of several papers,
/// most of them with a headline, or all with nothing but its name in quotation marks. A paper that is named
/// again without one goes on.
pub(super) fn mark(page: &Page, from: usize) {
    const LEAST: usize = 3;
    let (mut starts, mut titled, mut labelled): (Vec<usize>, usize, usize) = (Vec::new(), 0, 0);
    let (mut outlets, mut last) = (KeyMap::default(), 0);
    for i in (from..page.lines.len()).filter(|&i| page.is_text(i)) {
        let told = if page.shapes[i].is_marked() { None } else { introduction(page.text, page.lines[i]) };
        let Some(told) = told else { continue };
        let outlet = fold::key(&page.text[told.outlet]);
        if outlet == last && told.title.is_empty() {
            continue;
        }
        last = outlet;
        outlets.insert(outlet, ());
        titled += usize::from(!told.title.is_empty());
        labelled += usize::from(told.outlet.start <= told.words.start + 3);
        starts.push(i);
    }
    // an essay that quotes papers gives no headlines, nor do their names open its paragraphs
    let told = titled >= LEAST && titled * 2 >= starts.len();
    let named = labelled > LEAST && labelled * 10 >= starts.len() * 8;
    if outlets.len() >= LEAST && (told || named) {
        starts.iter().for_each(|&i| page.shapes[i].take_as(Form::RunIn));
    }
}

/// Proposes the short lines over another that names a paper: headlines over a text that opens with such a
/// sentence, or over a name in quotation marks and a writer's: `"X", W`.
pub(super) fn propose(page: &Page, from: usize) -> Option<Proposal> {
    const LEAST: usize = 4;
    let heads = |i: usize| {
        let shape = &page.shapes[i];
        shape.opens() && shape.may_head() && !shape.stops() && !shape.closes() && !page.field(i)
    };
    let below = (from + 1..page.lines.len()).filter(|&i| heads(i - 1) && named(page, i).is_some());
    let starts: Vec<u32> = below.map(|i| i as u32 - 1).collect();
    (starts.len() >= LEAST).then_some(Proposal { kind: Evidence::Form, starts, trust: 0.85 })
}

/// The paper that a line below a headline names: in the sentence that the text opens with, or in quotation
/// marks before a writer.
pub(crate) fn named(page: &Page, i: usize) -> Option<Span> {
    let line = page.lines[i];
    if page.is_text(i) {
        return introduction(page.text, line).filter(|told| told.title.is_empty()).map(|told| told.outlet);
    }
    let quoted = page.line(i).starts_with(['"', '«', '“']) && page.shapes[i].may_head();
    // a date behind the comma tells of another kind of line
    let quoted = quoted && !page.shapes[i].digits();
    let comma = if quoted { trailing::past_quotation(page.line(i)) } else { None };
    let name = Span::new(line.start, line.start + comma? as u32);
    page.heads_body(i).then(|| opening::unquote(page.text, name))
}

/// The sentence that the paragraph `line` opens with, if it calls a name an outlet's and gives a headline,
/// or ends in a colon before what the paper says.
pub(crate) fn introduction(text: &str, line: Span) -> Option<Introduction> {
    /// The longest such sentence, in bytes.
    const LONGEST: usize = 480;
    /// How many words may stand before the outlet or the title.
    const BEFORE: usize = 6;
    /// The shortest text behind it, in bytes.
    const TEXT: usize = 60;
    let s = &text[line];
    let near = &s[..s.floor_char_boundary(LONGEST)];
    if s.starts_with(['"', '«', '“']) {
        return labelled(text, line, TEXT);
    }
    let opens = near.split_whitespace().take(BEFORE).any(|word| calls(word) || titles(word));
    if !opens {
        return None;
    }
    let (mut nesting, mut done, mut colon) = (Nesting::default(), 0, None);
    for at in memchr::memchr_iter(b':', near.as_bytes()) {
        nesting.pass(&near[done..at]);
        done = at;
        if !nesting.is_open() {
            colon = Some(at);
            break;
        }
    }
    let reach = Span::of(text, &near[..colon.unwrap_or(near.len())]);
    let (whole, title) = title(text, reach).unwrap_or_default();
    let after = outlet_called(text, Span::new(whole.end.max(line.start), reach.end));
    // `X` behind the first verb
    let subject = || {
        let before = Span::new(line.start, whole.start.max(line.start));
        let mut words = text[before].split_whitespace();
        words.by_ref().take(2).find(|word| is_verb(word))?;
        name(text, words)
    };
    let before = || outlet_called(text, Span::new(line.start, whole.start.max(line.start)));
    let outlet = after.or_else(|| if whole.is_empty() { None } else { before().or_else(subject) })?;
    // a dateline may call its agency one
    let mut first = near.split_whitespace().take(3);
    if title.is_empty() && !first.any(|word| is_verb(word) || TURNS.contains(&word)) {
        return None;
    }
    let end = match colon {
        Some(at) => line.start + at as u32 + 1,
        // what follows is a part of the sentence: `"Y" the paper X wrote that ...`
        None if title.is_empty() || outlet.start > whole.end + 80 => return None,
        None => {
            let end = outlet.end.max(whole.end);
            let behind = &text[Span::new(end, line.end)];
            end + (behind.len() - behind.trim_start_matches(['"', '»', '”', ')']).len()) as u32
        }
    };
    let rest = text[Span::new(end, line.end)].trim_start();
    // a line of its own is a heading, and what follows its colon may be the headline
    let goes_on = rest.len() >= TEXT && (!title.is_empty() || rest.starts_with(opening::is_letter));
    goes_on.then_some(Introduction { words: Span::new(line.start, end), outlet, title })
}

/// A paragraph that opens with a name in quotation marks before a colon: `"X" : the council ...`.
fn labelled(text: &str, line: Span, least: usize) -> Option<Introduction> {
    let label = opening::label(text, line).filter(|label| label.quoted)?;
    let rest = &text[label.rest];
    let brief = text[label.name].split_whitespace().nth(NAME).is_none();
    let divided = matches!(label.delimiter, Delimiter::Colon | Delimiter::Dash);
    let fits = brief && divided && rest.len() >= least && rest.starts_with(opening::is_letter);
    let words = Span::new(line.start, label.rest.start);
    fits.then_some(Introduction { words, outlet: label.name, title: Span::new(line.start, line.start) })
}

/// Whether a word introduces a headline, alone or behind the letter that joins it to what is said before.
fn titles(word: &str) -> bool {
    is_in(&TITLED, word)
}

/// The first quotation behind a word that introduces headlines, with its marks and without.
fn title(text: &str, part: Span) -> Option<(Span, Span)> {
    let s = &text[part];
    let marks = s.char_indices().filter(|&(_, c)| matches!(c, '"' | '«' | '“' | '„'));
    for (at, mark) in marks {
        let close: &[char] = match mark {
            '"' => &['"'],
            '«' => &['»'],
            _ => &['”', '“'],
        };
        let word = s[..at].split_whitespace().next_back().unwrap_or_default();
        let inner = &s[at + mark.len_utf8()..];
        if titles(word)
            && let Some((inner, _)) = inner.split_once(close)
        {
            let span = Span::of(text, inner);
            let end = span.end + text[span.end as usize..].chars().next().map_or(0, char::len_utf8) as u32;
            return Some((Span::new(part.start + at as u32, end), span));
        }
    }
    None
}

/// Whether a word says that a paper writes.
pub(crate) fn is_verb(word: &str) -> bool {
    is_in(&VERBS, word)
}

/// Whether a word says what a paper writes, or when.
pub(crate) fn tells_of_text(word: &str) -> bool {
    is_in(&RESTS, word)
}

/// Whether a word is one of a table, alone or behind the letter that joins it to what is said before.
fn is_in(table: &Phrases<()>, word: &str) -> bool {
    let word = word.trim_end_matches([':', '،', ',']);
    table.get(word).is_some() || word.strip_prefix(['و', 'ف']).is_some_and(|word| table.get(word).is_some())
}

/// Whether a word is one for an outlet, `صحيفة`, alone or behind a letter that joins it.
pub(crate) fn calls(word: &str) -> bool {
    let is = |word: &str| VOCABULARY.by_key(fold::key(word)) & (FIRST_WORD | LAST_WORD) == FIRST_WORD;
    is(word) || word.strip_prefix(['و', 'ف', 'ب', 'ل']).is_some_and(is)
}

/// The name behind a word for an outlet: in quotation marks or brackets, or up to a word that is no part of
/// names.
pub(crate) fn outlet_called(text: &str, part: Span) -> Option<Span> {
    let mut words = text[part].split_whitespace();
    words.find(|word| calls(word))?;
    name(text, words)
}

/// The name that such words open with.
pub(crate) fn name<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<Span> {
    let (mut first, mut end, mut closing) = (None, 0, None);
    for word in words.take(NAME + 1) {
        let span = Span::of(text, word);
        if first.is_none() {
            closing = match word.chars().next() {
                Some('(') => Some(')'),
                Some('«') => Some('»'),
                Some('“') => Some('”'),
                Some('"') => Some('"'),
                _ => None,
            };
        } else if closing.is_none() && ends(word) {
            break;
        }
        first.get_or_insert(span.start);
        end = span.end;
        let closed = closing.is_some_and(|close| word.trim_end_matches([':', '،', ',']).ends_with(close));
        if closed || closing.is_none() && word.ends_with([':', '،', ',']) {
            break;
        }
    }
    let whole = &text[Span::new(first?, end)];
    let name = whole.trim_end_matches([':', '،', ',']).trim_matches(['(', ')']);
    let name = opening::unquote(text, Span::of(text, name));
    let brief = text[name].split_whitespace().nth(NAME).is_none();
    (brief && text[name].starts_with(opening::is_letter)).then_some(name)
}

/// Whether a word ends a name before it.
fn ends(word: &str) -> bool {
    let function = VOCABULARY.by_key(fold::key(word)) & FUNCTION != 0;
    function || is_verb(word) || tells_of_text(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    fn told(paragraph: &str) -> Option<(String, String, String)> {
        let text = paragraph.replace('~', TEXT);
        let told = introduction(&text, Span::new(0, text.len() as u32))?;
        let [words, outlet, title] =
            [told.words, told.outlet, told.title].map(|span| text.as_str()[span].to_string());
        Some((words, outlet, title))
    }

    #[test]
    fn paragraphs_open_with_a_paper_and_its_headline() {
        for (sentence, outlet, title) in [
            ("فتحت عنوان \"جسر: وميناء\" كتبت صحيفة \"المرايا\" :", "المرايا", "جسر: وميناء"),
            ("من جانبها قالت صحيفة قلم الضفة في افتتاحيتها بعنوان «جسر جديد»:", "قلم الضفة", "جسر جديد"),
            ("وتحت عنوان «جسر جديد» قالت صحيفة \"نداء الجبل\"", "نداء الجبل", "جسر جديد"),
            ("أما صحيفة \"المرايا\" فاستهلت مقالها بالقول:", "المرايا", ""),
            ("وكتبت المرايا تحت عنوان «جسر جديد»:", "المرايا", "جسر جديد"),
        ] {
            let found = told(&format!("{sentence} ~"));
            assert_eq!(found, Some((sentence.into(), outlet.into(), title.into())), "{sentence}");
        }
    }

    #[test]
    fn other_paragraphs_open_with_none() {
        for paragraph in [
            "وقالت صحيفة المرايا إن الجسر الجديد افتتح أمس. ~",
            "وأضافت الصحيفة: ~",
            "وأكدت \"المرايا\" في ختام افتتاحيتها: ~",
            "ونشرت صحيفة المرايا تقريرا بعنوان: «جسر جديد»",
            "وكتبت صحيفة المرايا تحت عنوان «جسر جديد»:",
            "قال الوزير: ~",
            "الزهراء (وكالة الضفاف): ~",
            "\"المرايا\" تكتب أن الجسر الجديد افتتح أمس. ~",
        ] {
            assert_eq!(told(paragraph), None, "{paragraph}");
        }
    }

    #[test]
    fn a_review_in_prose_has_an_article_for_each_paper() {
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل"];
        let piece = |name: &str| {
            format!(
                "وتحت عنوان \"جسر {name}\" كتبت صحيفة \"{name}\" : {TEXT}\nوأضافت صحيفة \"{name}\" : {TEXT}\n"
            )
        };
        let pieces: String = papers.iter().map(|name| piece(name)).collect();
        let text = format!("افتتاحيات صحف اليوم\nتناولت الصحف شؤون الجسور والموانئ.\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
        assert_eq!(digest.get(1).unwrap().headline(), Some("جسر قلم الضفة"));
        // an essay gives no headlines
        let essay = |name: &str| format!("وكتبت صحيفة \"{name}\" : {TEXT}\n{TEXT}\n");
        let essays: String = papers.iter().map(|name| essay(name)).collect();
        let text = format!("ماذا تقول الصحف\n{TEXT}\n{essays}");
        assert_eq!(crate::parse(&text).unwrap().len(), 1);
    }

    #[test]
    fn papers_are_named_below_headlines() {
        let heads = [
            ("الجسر يفتح: أول عابر", "كتبت صحيفة \"المرايا\" : "),
            ("السوق يعود", "كتبت صحيفة \"قلم الضفة\" : "),
            ("القمح يصل إلى الميناء", "كتبت صحيفة \"نداء الجبل\" : "),
            ("ميناء بلا سفن", "\"المرايا\"، رامز الوادي\n"),
            ("من يملك النهر", "\"قلم الضفة\"، هدى الساحل\n"),
        ];
        let pieces: Vec<String> =
            heads.iter().map(|(head, named)| format!("{head}\n{named}{TEXT}\n{TEXT}")).collect();
        let text = format!("أضواء على الصحافة\n\n\n{}", pieces.join("\n\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "المرايا", "قلم الضفة"];
        let told = heads.iter().zip(papers).map(|(head, paper)| (Some(head.0), Some(paper)));
        assert_eq!(found, told.collect::<Vec<_>>());
    }

    #[test]
    fn paragraphs_open_with_papers_in_quotation_marks() {
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "صوت التلال"];
        let pieces: String =
            papers.iter().map(|name| format!("\"{name}\" : {TEXT} {TEXT}\n\n{TEXT} {TEXT}\n\n")).collect();
        let text = format!("أبرز ما جاء في الصحف\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }
}
