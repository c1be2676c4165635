//! Oddities as data: the records, their codes, and the sentence each makes.

use crate::records::Severity;
use crate::span::Span;
use core::fmt::{self, Display, Formatter, Write};

named! {
    /// The kinds of oddity. The name is what FORMAT prints.
    Code {
        /// A contents entry whose article was not found.
        EntryWithoutArticle = "entry-without-article",
        /// An article that no entry names, in a digest whose contents name others.
        ArticleWithoutEntry = "article-without-entry",
        /// A declared number of articles that is not the number found.
        CountMismatch = "count-mismatch",
        /// Two dates of one article that contradict each other.
        DateConflict = "date-conflict",
        /// A date whose day and month could be exchanged.
        DateAmbiguous = "date-ambiguous",
        /// An outlet spelt unlike elsewhere in the digest, or unlike its usual name.
        SourceSpelling = "source-spelling",
        /// A digest inside a digest.
        NestedDigest = "nested-digest",
        /// Several issues in one text.
        SeveralIssues = "several-issues",
        /// A text that ends in the middle of a sentence.
        Truncated = "truncated",
        /// A text that was decoded wrongly before it was encoded.
        DoubleEncoded = "double-encoded",
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct DiagnosticRec {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    /// The entry, the heading, the declared number, the date, the source, the first line of the
    /// inner digest or of the further issue, the last line, the garbled words.
    pub(crate) span: Span,
    /// A second place that the sentence speaks of, or an empty span: the other date of a
    /// conflict, the other spelling of a source.
    pub(crate) other: Span,
    pub(crate) entry: u32,
    pub(crate) article: u32,
    /// Two numbers that the sentence speaks of: articles declared and found; issues in the first.
    pub(crate) numbers: (u32, u32),
}

/// What a sentence may name; an empty text is not named.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Named<'a> {
    /// What stands at the record's `span`, and at its `other`.
    pub(crate) text: &'a str,
    pub(crate) other: &'a str,
    /// The entry's printed number and its headline.
    pub(crate) entry: Option<(Option<u32>, &'a str)>,
    /// The article's place from 1, of how many, and its headline.
    pub(crate) article: Option<(usize, usize, &'a str)>,
}

/// Writes what a record has to say, without a full stop.
pub(crate) fn sentence(f: &mut Formatter<'_>, rec: &DiagnosticRec, named: &Named<'_>) -> fmt::Result {
    let text = Quoted(named.text);
    let subject = Subject(named);
    match rec.code {
        Code::EntryWithoutArticle => match named.entry {
            Some((Some(ordinal), name)) => write!(f, "entry {ordinal}{} has no article", After(name)),
            Some((None, name)) => write!(f, "the entry{} has no article", After(name)),
            None => write!(f, "the entry{} has no article", After(named.text)),
        },
        Code::ArticleWithoutEntry if named.article.is_some() => {
            write!(f, "no entry of the contents announces {subject}")
        }
        Code::ArticleWithoutEntry => write!(f, "no entry of the contents announces {text}"),
        Code::CountMismatch => {
            let (declared, found) = rec.numbers;
            if named.text.is_empty() {
                write!(f, "the text announces ")?;
            } else {
                write!(f, "{text} announces ")?;
            }
            let plural = if declared == 1 { "" } else { "s" };
            let were = if found == 1 { "was" } else { "were" };
            write!(f, "{declared} article{plural}, but {found} {were} found")
        }
        Code::DateConflict if named.other.is_empty() => {
            write!(f, "{subject} has the date {text}, which contradicts another")
        }
        Code::DateConflict => {
            let other = Quoted(named.other);
            write!(f, "{subject} has the dates {text} and {other}, which contradict each other")
        }
        Code::DateAmbiguous => {
            write!(f, "{subject} has the date {text}, which could be read day first or month first")
        }
        Code::SourceSpelling if named.other.is_empty() => {
            write!(f, "{subject} has its source as {text}, which is not the usual spelling")
        }
        Code::SourceSpelling => {
            write!(f, "{subject} has its source as {text}, elsewhere spelt {}", Quoted(named.other))
        }
        Code::NestedDigest => write!(f, "{subject} holds another digest, which begins at {text}"),
        Code::SeveralIssues if rec.numbers.0 > 1 => {
            write!(f, "the text holds {} issues; a further one begins at {text}", rec.numbers.0)
        }
        Code::SeveralIssues => write!(f, "the text holds several issues; a further one begins at {text}"),
        Code::Truncated => {
            write!(f, "{subject} breaks off in the middle of a sentence, at {}", QuotedEnd(named.text))
        }
        Code::DoubleEncoded => {
            write!(f, "{subject} was decoded wrongly before it was encoded as UTF-8, as {text} shows")
        }
    }
}

/// `article 3 of 29 «...»`, or the text as a whole.
struct Subject<'a>(&'a Named<'a>);

impl Display for Subject<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.article {
            Some((number, of, name)) => write!(f, "article {number} of {of}{}", After(name)),
            None => f.write_str("the text"),
        }
    }
}

/// A quoted name after a word; nothing for a name without ink.
struct After<'a>(&'a str);

impl Display for After<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if shown(self.0).next().is_none() { Ok(()) } else { write!(f, " {}", Quoted(self.0)) }
    }
}

/// The most characters of a name that a sentence quotes.
const LONGEST: usize = 60;

/// A text between quotation marks, cut at its end if it is long.
struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('«')?;
        let mut chars = shown(self.0);
        for c in chars.by_ref().take(LONGEST) {
            f.write_char(c)?;
        }
        f.write_str(if chars.next().is_some() { "…»" } else { "»" })
    }
}

/// A text between quotation marks, cut at its start if it is long.
struct QuotedEnd<'a>(&'a str);

impl Display for QuotedEnd<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let skipped = shown(self.0).count().saturating_sub(LONGEST);
        f.write_str(if skipped > 0 { "«…" } else { "«" })?;
        shown(self.0).skip(skipped).try_for_each(|c| f.write_char(c))?;
        f.write_char('»')
    }
}

/// The characters of a name on one line: a run of white space and control characters is one
/// space.
fn shown(name: &str) -> impl Iterator<Item = char> + '_ {
    let blank = |c: char| c.is_whitespace() || c.is_control();
    let mut before = None;
    name.trim_matches(blank).chars().filter_map(move |c| {
        let c = if blank(c) { ' ' } else { c };
        let keep = c != ' ' || before != Some(' ');
        before = Some(c);
        keep.then_some(c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::NONE;

    fn said(code: Code, numbers: (u32, u32), named: Named<'_>) -> String {
        struct Said<'a>(DiagnosticRec, Named<'a>);
        impl Display for Said<'_> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                sentence(f, &self.0, &self.1)
            }
        }
        let (severity, none) = (Severity::Note, Span::default());
        let rec =
            DiagnosticRec { code, severity, span: none, other: none, entry: NONE, article: NONE, numbers };
        Said(rec, named).to_string()
    }

    #[test]
    fn every_code_says_what_and_where() {
        let article = Some((3, 29, "وصول السفينة"));
        let with = |text, other| Named { text, other, article, entry: None };
        let entry =
            |ordinal| Named {
                entry: Some((ordinal, "جسر جديد")), text: "1. جسر", ..Named::default()
            };
        let rows = [
            (Code::EntryWithoutArticle, entry(Some(12)), "entry 12 «جسر جديد» has no article"),
            (Code::EntryWithoutArticle, entry(None), "the entry «جسر جديد» has no article"),
            (
                Code::ArticleWithoutEntry,
                with("h", ""),
                "no entry of the contents announces article 3 of 29 «وصول السفينة»",
            ),
            (Code::CountMismatch, with("29 خبرا", ""), "«29 خبرا» announces 29 articles, but 1 was found"),
            (
                Code::DateConflict,
                with("1-2-2015", "3-2-2015"),
                "article 3 of 29 «وصول السفينة» has the dates «1-2-2015» and «3-2-2015», which contradict each other",
            ),
            (
                Code::DateAmbiguous,
                Named { text: "5/6/2015", ..Named::default() },
                "the text has the date «5/6/2015», which could be read day first or month first",
            ),
            (
                Code::SourceSpelling,
                with("سبونيك", "سبوتنيك"),
                "article 3 of 29 «وصول السفينة» has its source as «سبونيك», elsewhere spelt «سبوتنيك»",
            ),
            (
                Code::NestedDigest,
                with("عناوين", ""),
                "article 3 of 29 «وصول السفينة» holds another digest, which begins at «عناوين»",
            ),
            (
                Code::SeveralIssues,
                with("العدد 2", ""),
                "the text holds 29 issues; a further one begins at «العدد 2»",
            ),
            (
                Code::Truncated,
                Named { text: "وقال إن", ..Named::default() },
                "the text breaks off in the middle of a sentence, at «وقال إن»",
            ),
            (
                Code::DoubleEncoded,
                Named { text: "Ø§Ù„", ..Named::default() },
                "the text was decoded wrongly before it was encoded as UTF-8, as «Ø§Ù„» shows",
            ),
        ];
        for (code, named, want) in rows {
            assert_eq!(said(code, (29, 1), named), want);
        }
        for &code in Code::ALL {
            assert!(rows.iter().any(|row| row.0 == code), "no sentence is tried for {code:?}");
            assert!(!said(code, (0, 0), Named::default()).is_empty());
        }
    }

    #[test]
    fn long_names_are_cut_and_kept_on_a_line() {
        let long = "م".repeat(70);
        assert_eq!(Quoted(&long).to_string(), format!("«{}…»", "م".repeat(60)));
        assert_eq!(Quoted(&long[..120]).to_string(), format!("«{}»", "م".repeat(60)));
        assert_eq!(QuotedEnd(&format!("{long}!")).to_string(), format!("«…{}!»", "م".repeat(59)));
        assert_eq!(Quoted(" a\r\n\u{1b}[31m\tb ").to_string(), "«a [31m b»");
    }
}
