//! The sentence that names a paper and its headline: `Under the title "Y" the paper X wrote: ...`.

use super::opening::{self, Delimiter, Label};
use super::papers::{NAME, closing, ends, outlet_beside, outlet_called, quoted_behind_verb, written_in};
use super::press_word::{PressWord, QUOTES};
use super::quotation;
use super::signs::Nesting;
use crate::span::Span;
use crate::text::lines::trim_span;
use crate::words::reviews::{THIS_TITLE, TURNS};
use memchr::memmem::Finder;
use std::sync::LazyLock;

static SAID_BEFORE: LazyLock<Vec<Finder>> = LazyLock::new(|| THIS_TITLE.iter().map(Finder::new).collect());

/// What the sentence that a paragraph opens with says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Introduction {
    /// The sentence, with its colon.
    pub(crate) words: Span,
    pub(crate) outlet: Span,
    /// The headline without its marks; empty where the sentence has none.
    pub(crate) title: Span,
}

/// The longest such sentence, in bytes.
pub(super) const LONGEST: usize = 480;

/// The sentence that the paragraph `line` opens with, if it calls a name an outlet's and gives a headline,
/// or ends in a colon before what the paper says.
pub(crate) fn introduction(text: &str, line: Span) -> Option<Introduction> {
    /// How far behind the title the outlet may stand, in bytes.
    const NEAR: u32 = 80;
    let s = &text[line];
    let near = &s[..s.floor_char_boundary(LONGEST)];
    if s.starts_with(QUOTES) {
        return labelled(text, line).or_else(|| title_first(text, line));
    }
    let colon = colon(near, 0);
    let titled = quotation::may_set_off(near);
    if let Some(colon) = colon.filter(|_| titled)
        && let Some(told) = named_first(text, line, near, colon)
    {
        return Some(told);
    }
    // most paragraphs have neither
    if colon.is_none() && !titled || !may_open(near) {
        return None;
    }
    let reach = Span::of(text, &near[..colon.unwrap_or(near.len())]);
    let title = if titled { title(text, reach) } else { None };
    let (whole, title) = title.unwrap_or_default();
    if title.is_empty() && colon.is_none() {
        return None;
    }
    let outlet = match whole.is_empty() {
        true => quoted_behind_verb(text, reach).or_else(|| outlet_called(text, reach)),
        false => {
            let before = Span::new(line.start, whole.start);
            let near = text.ceil_char_boundary((whole.end + NEAR) as usize) as u32;
            let end = if colon.is_some() { reach.end } else { reach.end.min(near) };
            outlet_beside(text, before, Span::new(whole.end, end))
        }
    }?;
    // a dateline may call its agency one
    let tells = |said: PressWord| said.is_verb() || TURNS.contains(&said.word);
    if title.is_empty() && !PressWord::words(&text[reach]).take(BEFORE).any(tells) {
        return None;
    }
    let end = match colon {
        Some(at) => line.start + at as u32 + 1,
        // what follows is a part of the sentence: `"Y" the paper X wrote that ...`
        None if outlet.start > whole.end + NEAR => return None,
        None => {
            let end = outlet.end.max(whole.end);
            let behind = &text[Span::new(end, line.end)];
            end + (behind.len() - behind.trim_start_matches(['"', '»', '”', ')']).len()) as u32
        }
    };
    // a line of its own is a heading, and what follows its colon may be the headline
    let told = Introduction { words: Span::new(line.start, end), outlet, title };
    goes_on(text, line, end, !title.is_empty()).then_some(told)
}

/// How many words may stand before the outlet or the title.
pub(super) const BEFORE: usize = 6;

/// Whether a line says of the one above that it is the headline: `Under this title W wrote in X:`.
pub(crate) fn follows_title(s: &str) -> bool {
    s.ends_with(':') && THIS_TITLE.iter().any(|phrase| s.starts_with(phrase))
}

/// Whether the first words of a paragraph may open such a sentence.
fn may_open(s: &str) -> bool {
    let (mut last, mut reach): (Option<PressWord>, _) = (None, BEFORE + 2);
    for (k, said) in PressWord::words(s).take(2 * BEFORE).enumerate() {
        if k == 0 && said.is_preposition() {
            // who wrote it may stand between the paper and the title
            reach = 2 * BEFORE;
        }
        let opens = || {
            said.calls()
                || said.is_kind()
                || said.is_verb()
                || last.is_some_and(|last| last.calls_next(Some(said.word)))
        };
        if k < reach && said.titles() || k < BEFORE && opens() {
            return true;
        }
        last = Some(said);
        if k + 1 == reach {
            break;
        }
    }
    THIS_TITLE.iter().any(|phrase| s.starts_with(phrase))
}

/// The first colon from `from` on that stands in no quotation, nor between a word for a headline and the headline in
/// marks: `under the title: "Y"`.
fn colon(s: &str, from: usize) -> Option<usize> {
    let (mut nesting, mut done) = (Nesting::default(), from);
    let leads = |at: usize| {
        let behind = s[at + 1..].trim_start();
        behind.starts_with(QUOTES)
            && s[..at].split_whitespace().next_back().is_some_and(|word| PressWord::of(word).titles())
    };
    memchr::memchr_iter(b':', &s.as_bytes()[from..]).map(|at| from + at).find(|&at| {
        nesting.pass(&s[done..at]);
        done = at;
        !nesting.is_open() && !leads(at)
    })
}

/// Whether text follows the sentence that ends at `end`.
fn goes_on(text: &str, line: Span, end: u32, titled: bool) -> bool {
    /// The shortest text, in bytes.
    const TEXT: usize = 60;
    let rest = text[Span::new(end, line.end)].trim_start();
    rest.len() >= TEXT && (titled || rest.starts_with(opening::is_letter))
}

/// A name before a colon, and the headline behind it: `X: in its editorial under the title "Y" it wrote: ...`.
fn named_first(text: &str, line: Span, near: &str, at: usize) -> Option<Introduction> {
    const LONGEST: usize = 80;
    if at > LONGEST {
        return None;
    }
    let name = Span::of(text, near[..at].trim_end());
    let tells = |said: PressWord| said.calls() || said.is_verb() || said.titles();
    if text[name].split_whitespace().nth(NAME).is_some() || PressWord::words(&text[name]).any(tells) {
        return None;
    }
    let end = colon(near, at + 1)?;
    let reach = Span::new(line.start + at as u32 + 1, line.start + end as u32);
    let (_, title) = title(text, reach)?;
    let outlet = opening::unquote(text, name);
    let told = Introduction { words: Span::new(line.start, reach.end + 1), outlet, title };
    goes_on(text, line, reach.end + 1, true).then_some(told)
}

/// A line that is such a sentence and nothing else, whose headline no marks set off: `In X W wrote under the
/// title Y`, `Y, W wrote under this title in X`.
pub(crate) fn standing(text: &str, line: Span) -> Option<Introduction> {
    const WORDS: usize = 32;
    let s = &text[line];
    let (title, outlet) =
        match SAID_BEFORE.iter().find_map(|phrase| Some((phrase.find(s.as_bytes())?, phrase.needle().len())))
        {
            Some((at, length)) => {
                let (title, after) = (&s[..at], Span::of(text, &s[at + length..]));
                let outlet = outlet_called(text, after).or_else(|| written_in(text, after));
                (Span::of(text, title.trim_end_matches([' ', ',', '،'])), outlet)
            }
            None => {
                let word = Span::of(text, PressWord::words(s).take(WORDS).find(|said| said.titles())?.word);
                let (before, after) = (Span::new(line.start, word.start), Span::new(word.end, line.end));
                let outlet = outlet_beside(text, before, Span::new(before.end, before.end));
                (opening::unquote(text, trim_span(text, after)), outlet)
            }
        };
    let worded = text[title].split_whitespace().nth(1).is_some() && !s.ends_with([':', '：']);
    // a headline in quotation marks makes the line a heading
    let marked = s.ends_with(['"', '»', '”', '“']) || self::title(text, line).is_some();
    (worded && !marked).then_some(Introduction { words: line, outlet: outlet?, title })
}

/// A paragraph that opens with a name in quotation marks before a colon: `"X" : the council ...`.
fn labelled(text: &str, line: Span) -> Option<Introduction> {
    let label = opening::label(text, line).filter(|label| label.quoted)?;
    let brief = text[label.name].split_whitespace().nth(NAME).is_none();
    let divided = matches!(label.delimiter, Delimiter::Colon | Delimiter::Dash);
    let fits = brief && divided && goes_on(text, line, label.rest.start, false);
    let words = Span::new(line.start, label.rest.start);
    fits.then_some(Introduction { words, outlet: label.name, title: Span::new(line.start, line.start) })
}

/// A paragraph that opens with the headline: `"Y" is the title of the editorial of the paper X ...`.
fn title_first(text: &str, line: Span) -> Option<Introduction> {
    const LONGEST: usize = 240;
    const WORDS: usize = 12;
    const NAME: usize = 3;
    let s = &text[line];
    let near = &s[..s.floor_char_boundary(LONGEST)];
    let open = near.chars().next()?;
    let (title, behind) = near[open.len_utf8()..].split_once(closing(open)?)?;
    if !PressWord::words(behind).take(2).any(PressWord::titles) {
        return None;
    }
    let words = behind.split_whitespace().take(WORDS).last()?;
    let outlet = outlet_called(text, Span::new(Span::of(text, behind).start, Span::of(text, words).end))?;
    // nothing but a mark or a word that is no part of names says where an outlet's ends
    let after = text[Span::new(outlet.end, line.end)].trim_start_matches([' ', '"', '»', '”', ')']);
    let brief = text[outlet].split_whitespace().nth(NAME).is_none();
    let ended = after.starts_with(['،', ',', ':', '.']) || after.split(' ').next().is_some_and(ends);
    let title = trim_span(text, Span::of(text, title));
    let told = Introduction { words: Span::new(line.start, outlet.end), outlet, title };
    (brief && ended && goes_on(text, line, outlet.end, true)).then_some(told)
}

/// A paragraph that opens with a name before a colon, a dash or a stroke, or in brackets: `X : the council ...`.
pub(crate) fn label_of(text: &str, line: Span) -> Option<Label> {
    let divides = |label: &Label| {
        matches!(label.delimiter, Delimiter::Colon | Delimiter::Dash | Delimiter::Stroke | Delimiter::Parens)
    };
    let mut label = opening::label(text, line).filter(divides)?;
    // `X writes: the council ...`
    if let Some((name, verb)) = text[label.name].rsplit_once(' ')
        && PressWord::of(verb).is_verb()
    {
        label.name = Span::of(text, name);
    }
    let brief = text[label.name].split_whitespace().nth(NAME).is_none();
    let worded = text[label.rest].starts_with(char::is_alphanumeric);
    (brief && worded && goes_on(text, line, label.rest.start, true)).then_some(label)
}

/// The first words in quotation marks or brackets behind a word that introduces headlines, with the marks and
/// without.
fn title(text: &str, part: Span) -> Option<(Span, Span)> {
    let s = &text[part];
    let brackets = memchr::memchr_iter(b'(', s.as_bytes());
    let title = |at: usize| {
        let mark = s[at..].chars().next()?;
        let close = closing(mark)?;
        s[..at].split_whitespace().next_back().filter(|word| PressWord::of(word).titles())?;
        let (inner, behind) = quoted(&s[at + mark.len_utf8()..], mark, close)?;
        let span = Span::of(text, inner);
        let closed = Span::of(text, behind).start;
        Some((Span::new(part.start + at as u32, closed), trim_span(text, span)))
    };
    let titles = marks(s).filter_map(title).next().into_iter().chain(brackets.filter_map(title).next());
    titles.min_by_key(|(whole, _)| whole.start).or_else(|| title_before(text, part))
}

/// Where bytes stand that marks of quotations begin with.
fn marks(s: &str) -> impl Iterator<Item = usize> {
    memchr::memchr3_iter(b'"', 0xC2, 0xE2, s.as_bytes())
}

/// What a quotation holds, whose first mark stands before `s`, and what follows it: such a mark, and marks that
/// stand behind a space and before a letter, open another inside.
fn quoted<'a>(s: &'a str, open: char, close: &[char]) -> Option<(&'a str, &'a str)> {
    let mut depth = 1;
    for (at, mark) in s.match_indices(|c| c == open || close.contains(&c)) {
        let after = &s[at + mark.len()..];
        let spaced = s[..at].ends_with(' ') && after.starts_with(opening::is_letter);
        let opens = spaced || mark.starts_with(open) && !close.contains(&open);
        depth = if opens { depth + 1 } else { depth - 1 };
        if depth == 0 {
            return Some((&s[..at], after));
        }
    }
    s.split_once(close)
}

/// The first words in quotation marks before a word that says they are a headline: `"Y" başlığıyla`.
fn title_before(text: &str, part: Span) -> Option<(Span, Span)> {
    const NEAR: usize = 3;
    let s = &text[part];
    let mark = |at: usize| s[at..].chars().next().filter(|c| QUOTES.contains(c)).map(|mark| (at, mark));
    let (at, mark) = marks(s).find_map(mark)?;
    let (inner, behind) = s[at + mark.len_utf8()..].split_once(closing(mark)?)?;
    let worded = inner.split_whitespace().nth(1).is_some();
    let said = PressWord::words(behind).take(NEAR).any(PressWord::titles);
    let end = part.end - behind.len() as u32;
    (worded && said).then(|| (Span::new(part.start + at as u32, end), trim_span(text, Span::of(text, inner))))
}

/// The headline in a heading that says of the words in quotation marks that they are one: `"Y" is the title of
/// the editorial`, `under the title "Y"`.
pub(crate) fn title_in(text: &str, part: Span) -> Option<Span> {
    const NEAR: usize = 3;
    let s = &text[part];
    if let Some(close) = s.chars().next().and_then(closing)
        && let Some((inner, behind)) = s[s.chars().next().map_or(0, char::len_utf8)..].split_once(close)
        && PressWord::words(behind).take(NEAR).any(PressWord::titles)
    {
        return Some(trim_span(text, Span::of(text, inner)));
    }
    title(text, part).map(|(_, inner)| inner)
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
            ("من جانبها نشرت المرايا تقريرا تحت عنوان \"جسر جديد\":", "المرايا", "جسر جديد"),
            ("وتحت عنوان \"جسر جديد\" كتبت قلم الضفة في افتتاحيتها:", "قلم الضفة", "جسر جديد"),
            ("وفي المرايا الأردنية كتب رامز الوادي تحت عنوان \"جسر جديد\":", "المرايا", "جسر جديد"),
            ("أما قلم الضفة فاختارت لافتتاحيتها عنوان \"جسر جديد\":", "قلم الضفة", "جسر جديد"),
            ("المرايا: في افتتاحيتها بعنوان «جسر جديد» كتبت:", "المرايا", "جسر جديد"),
            (
                "وأوضحت صحيفة ( قلم الضفة ) في افتتاحيتها التي حملت عنوان ( جسر جديد ) :",
                "قلم الضفة",
                "جسر جديد",
            ),
            ("كشفت «صوت التلال» في تقرير لها:", "صوت التلال", ""),
            ("تحت هذا العنوان، كتب رامز الوادي في صحيفة المرايا:", "المرايا", ""),
            ("في هذا التقرير الذي نشرته صحيفة قلم الضفة:", "قلم الضفة", ""),
        ] {
            let found = told(&format!("{sentence} ~"));
            assert_eq!(found, Some((sentence.into(), outlet.into(), title.into())), "{sentence}");
        }
    }

    #[test]
    fn paragraphs_open_with_the_headline() {
        let found = told("«جسر جديد» عنوان افتتاحية صحيفة المرايا التي قالت إن ~");
        assert_eq!(found.map(|found| (found.1, found.2)), Some(("المرايا".into(), "جسر جديد".into())));
        assert_eq!(told("«جسر جديد» عنوان افتتاحية صحيفة المرايا ~"), None);
        assert_eq!(told("«جسر جديد» يفتح أبوابه كما كتبت صحيفة المرايا، ~"), None);
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
    fn lines_are_such_sentences_and_nothing_else() {
        let told = |line: &str| {
            let told = standing(line, Span::new(0, line.len() as u32))?;
            Some((line[told.outlet.range()].to_owned(), line[told.title.range()].to_owned()))
        };
        for (line, outlet, title) in [
            ("في المرايا كتب رامز الوادي تحت عنوان جسر جديد", "المرايا", "جسر جديد"),
            (
                "أما في قلم الضفة فكتبت هدى الساحل تحت عنوان سوق \"قديم\" يعود",
                "قلم الضفة",
                "سوق \"قديم\" يعود",
            ),
            ("رامز الوادي كتب في المرايا تحت عنوان جسر جديد", "المرايا", "جسر جديد"),
            ("من يملك النهر ؟ تحت هذا العنوان كتبت هدى الساحل في المرايا", "المرايا", "من يملك النهر ؟"),
        ] {
            assert_eq!(told(line), Some((outlet.into(), title.into())), "{line}");
        }
        for line in
            ["كتبت صحيفة المرايا تحت عنوان \"جسر جديد\"", "عنوان الجسر الجديد", "في المرايا كتب رامز الوادي"]
        {
            assert_eq!(told(line), None, "{line}");
        }
    }

    #[test]
    fn sentences_of_other_languages() {
        let body = "The council met on Sunday and said that the new bridge is open to all who walk.";
        for (sentence, outlet, title) in [
            (
                "Köprü Postası gazetesi \"Sahilde yer yok\" başlığıyla duyurdu:",
                "Köprü Postası",
                "Sahilde yer yok",
            ),
            ("Le quotidien Matin Vert titre « Le pont de trop ».", "Matin Vert", "Le pont de trop"),
            (
                "In Harbour Light, under the headline \"A dam too far\", the editor says:",
                "Harbour Light",
                "A dam too far",
            ),
            ("روزنامہ آئینہ اپنے اداریے بعنوان \"پل کی قیمت\" میں لکھتا ہے:", "آئینہ", "پل کی قیمت"),
            (
                "صحيفة المرايا نشرت مقالا بعنوان \"سر \"الجسر\" القديم\" جاء فيه:",
                "المرايا",
                "سر \"الجسر\" القديم",
            ),
            ("روزنامہ آئینہ \"پل کی قیمت\" کے عنوان سے لکھتا ہے:", "آئینہ", "پل کی قیمت"),
            ("روزنامه آینه بندر در سرمقاله خود با عنوان «پل و نان» نوشت:", "آینه بندر", "پل و نان"),
            (
                "Die Zeitung „Neue Fähre“ schreibt unter dem Titel „Brot und Seile“:",
                "Neue Fähre",
                "Brot und Seile",
            ),
            (
                "Dans La Dépêche du Vallon, Remi Quaix signe un article intitulé « Le pont de trop ».",
                "La Dépêche du Vallon",
                "Le pont de trop",
            ),
            ("Газета «Заря» в статье под заголовком ««Паром» ушел» пишет:", "Заря", "«Паром» ушел"),
            ("Η εφημερίδα «Ο Μύλος» γράφει με τίτλο «Ψωμί και σχοινιά»:", "Ο Μύλος", "Ψωμί και σχοινιά"),
            (
                "Kerem Tan, Kıyı Postası gazetesinde \"Köprü bitti\" başlıklı yazısında",
                "Kıyı Postası",
                "Köprü bitti",
            ),
            ("דנה ברק כתבה ב\"קול הטחנה\" במאמר שכותרתו \"גשר אחד פחות\":", "קול הטחנה", "גשר אחד פחות"),
        ] {
            let line = format!("{sentence} {body}");
            let told = introduction(&line, Span::new(0, line.len() as u32)).expect(sentence);
            assert_eq!((&line[told.outlet.range()], &line[told.title.range()]), (outlet, title));
        }
    }

    #[test]
    fn headings_call_a_quotation_their_title() {
        let title = |line: &str| {
            title_in(line, Span::new(0, line.len() as u32)).map(|title| line[title.range()].to_owned())
        };
        assert_eq!(title("«پل و نان» عنوان سرمقاله روزنامه آینه است:").as_deref(), Some("پل و نان"));
        assert_eq!(title("مقال هدى الساحل بعنوان \"جسر جديد\":").as_deref(), Some("جسر جديد"));
        assert_eq!(title("\"جسر جديد\" فوق النهر القديم"), None);
    }
}
