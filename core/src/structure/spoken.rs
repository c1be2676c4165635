//! Paragraphs that open with words on a paper and give no headline: `The paper X published an article in which ...`.

use super::introductions::{BEFORE, Introduction};
use super::papers::{NAME, closing, ends, leads_to, name, quoted_behind_verb, subject_first};
use super::press_word::{PressWord, QUOTES};
use crate::lookup::{OUTLET, VOCABULARY};
use crate::span::Span;
use crate::text::fold;
use crate::text::lines::trim_span;

/// What a paragraph says of a paper that it opens with, in whichever way.
pub(super) fn anyhow(text: &str, line: Span) -> Option<Introduction> {
    spoken(text, line).or_else(|| set_off(text, line)).or_else(|| led(text, line))
}

/// A paragraph that opens with a sentence which says of a paper that it writes, and gives no headline: `The paper
/// X published an article in which ...`.
pub(super) fn spoken(text: &str, line: Span) -> Option<Introduction> {
    const OPENING: usize = 240;
    // behind a comma another sentence may begin
    const COMMA: usize = 4;
    const NEAR: usize = 5;
    let s = &text[line];
    let near = Span::of(text, &s[..s.floor_char_boundary(OPENING)]);
    let mut words = text[near].split_whitespace();
    if let Some(outlet) = printed_first(text, near).or_else(|| subject_of_print(text, near)) {
        let title = Span::new(line.start, line.start);
        return Some(Introduction { words: Span::new(line.start, outlet.end), outlet, title });
    }
    let (mut said, mut says) = (PressWord::of(words.next()?), false);
    let (mut before, mut most) = (0, BEFORE);
    let (called, behind) = loop {
        let behind = words.clone();
        let next = words.next();
        let called = said.calls_next(next);
        if called || said.is_kind() {
            break (called, behind);
        }
        says |= said.is_verb();
        before += 1;
        if said.word.ends_with([',', '،']) {
            most = COMMA;
        }
        said = PressWord::of(next.filter(|_| before < most)?);
    };
    // `X gazetesinde`
    let outlet = if called { name(text, behind) } else { subject_first(text, near) }?;
    let behind = &text[Span::new(outlet.end, near.end)];
    let tells = says || PressWord::words(behind).take(NEAR).any(PressWord::is_verb);
    let title = Span::new(line.start, line.start);
    tells.then_some(Introduction { words: Span::new(line.start, outlet.end), outlet, title })
}

/// An outlet that is known, where it opens a paragraph before a verb for what papers do, or a name of few words before
/// such a verb and a word for what is printed: `X published an article ...`.
fn subject_of_print(text: &str, near: Span) -> Option<Span> {
    const UNKNOWN: usize = 3;
    let mut words = [fold::Word::default(); NAME + 1];
    let count = words.iter_mut().zip(fold::walk(text, near)).map(|(word, found)| *word = found).count();
    let (words, mut known) = (&words[..count], 0);
    VOCABULARY.openings(words, |count, tags| known = if tags & OUTLET != 0 { count } else { known });
    let said = |at: usize| words.get(at).map(|word| &text[word.span]);
    let verb = |at: usize| said(at).is_some_and(|word| PressWord::of(word).is_verb());
    let prints = |at: usize| {
        verb(at)
            && said(at).is_some_and(|word| PressWord::of(word).is_printed())
            && said(at + 1).is_some_and(|word| PressWord::of(word).tells_of_text())
    };
    let unknown = || (1..=UNKNOWN).find(|&at| said(at).is_none_or(ends)).filter(|&at| prints(at));
    let length = if known > 0 && verb(known) { known } else { unknown()? };
    let name = Span::new(words[0].span.start, words[length - 1].span.end);
    let called = said(0).is_none_or(|word| ends(word) || PressWord::of(word).calls());
    (near.start == name.start && !called).then_some(name)
}

/// A paragraph that opens with words that lead to a paper, before a colon: `And we close with the daily X: ...`.
fn led(text: &str, line: Span) -> Option<Introduction> {
    let outlet = leads_to(text, line)?;
    let title = Span::new(line.start, line.start);
    Some(Introduction { words: Span::new(line.start, outlet.end), outlet, title })
}

/// The name in quotation marks behind the verb for what papers do that a paragraph opens with: `Writes "X" that ...`.
fn printed_first(text: &str, near: Span) -> Option<Span> {
    let verb = text[near].split_whitespace().next()?;
    if PressWord::of(verb).is_printed() { quoted_behind_verb(text, near) } else { None }
}

/// The name near the beginning of a paragraph that how it is written sets off: in quotation marks that open it, in
/// capitals, or one that is known before a comma: `"X" writes ...`, `In Athens the DAILY X ...`, `X, ...`.
fn set_off(text: &str, line: Span) -> Option<Introduction> {
    const OPENING: usize = 200;
    const WORDS: usize = 5;
    let s = &text[line];
    let near = Span::of(text, &s[..s.floor_char_boundary(OPENING)]);
    let told = |outlet: Span| {
        let title = Span::new(line.start, line.start);
        Introduction { words: Span::new(line.start, outlet.end), outlet, title }
    };
    if let Some(open) = s.chars().next().filter(|c| QUOTES.contains(c)) {
        let (inner, behind) = text[near][open.len_utf8()..].split_once(closing(open)?)?;
        let brief = inner.split_whitespace().nth(WORDS).is_none();
        // a sentence in quotation marks is said, not named
        let named = brief && behind.starts_with(' ') && !inner.ends_with([',', '،', '.', '!', '?', '؟']);
        if named {
            return Some(told(trim_span(text, Span::of(text, inner))));
        }
    }
    let outlet = in_capitals(text, near)
        .or_else(|| known_before_comma(text, near))
        .or_else(|| with_kind(text, near))?;
    Some(told(outlet))
}

/// The first words in capitals behind others: those that a text opens with may be its head.
fn in_capitals(text: &str, part: Span) -> Option<Span> {
    const WORDS: usize = 6;
    // fewer are initials
    const LETTERS: usize = 6;
    // scripts without capitals
    if matches!(
        text.as_bytes()[part.range()],
        [0xd7..=0xdf, ..] | [0xe0, 0xa0..=0xb9, ..] | [0xe3..=0xff, ..]
    ) {
        return None;
    }
    let mut run: Option<(Span, usize, usize)> = None;
    let small = |word: &&str| {
        word.starts_with(char::is_lowercase) || word.chars().nth(1).is_some_and(char::is_lowercase)
    };
    for word in text[part].split_whitespace().skip_while(|word| !small(word)) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let capital = bare.len() > 1
            && bare.starts_with(char::is_uppercase)
            && bare.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '\'' | '’' | '.'));
        let span = Span::of(text, bare);
        run = match run {
            _ if capital => {
                let (whole, letters, words) = run.unwrap_or((span, 0, 0));
                Some((Span::new(whole.start, span.end), letters + bare.chars().count(), words + 1))
            }
            Some((_, letters, _)) if letters >= LETTERS => break,
            _ => None,
        };
    }
    run.filter(|&(_, letters, words)| letters >= LETTERS && words <= WORDS).map(|run| run.0)
}

/// The name that a text opens with, beside the word for what it is: `the weekly "X" went ...`, `X gazetesi ise ...`.
fn with_kind(text: &str, part: Span) -> Option<Span> {
    const BEFORE: usize = 3;
    let mut words = text[part].split_whitespace();
    let first = PressWord::of(words.next()?);
    if first.calls_next(words.clone().next())
        && words.clone().next().is_some_and(|next| next.starts_with(QUOTES))
    {
        return name(text, words);
    }
    let near = PressWord::words(&text[part]).take(BEFORE).any(|said| said.is_kind());
    near.then(|| subject_first(text, part)).flatten()
}

/// An outlet that is known, where it opens a text before a comma.
fn known_before_comma(text: &str, part: Span) -> Option<Span> {
    let (name, _) = text[part].split_once([',', '،'])?;
    let brief = name.split_whitespace().nth(NAME).is_none();
    (brief && VOCABULARY.by_key(fold::key(name)) & OUTLET != 0).then(|| Span::of(text, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_spoken_of() {
        let told = |line: &str| {
            spoken(line, Span::new(0, line.len() as u32)).map(|told| line[told.outlet.range()].to_owned())
        };
        for line in [
            "صحيفة المرايا نشرت مقالا لرامز الوادي تحدث فيه عن الجسر",
            "أما صحيفة المرايا فقد تناولت في افتتاحيتها الجسر",
            "ونشرت صحيفة \"المرايا\" تقريرا عن الجسر",
        ] {
            assert_eq!(told(line).as_deref(), Some("المرايا"), "{line}");
        }
        assert_eq!(
            told("The daily Harbour Light writes that the bridge is open").as_deref(),
            Some("Harbour Light")
        );
        let berth = "Kıyı Postası gazetesinin haberine göre köprü bitti";
        assert_eq!(told(berth).as_deref(), Some("Kıyı Postası"));
        assert_eq!(told("افتتح الجسر أمس، وقالت صحيفة المرايا إنه الأول"), None);
    }
}
