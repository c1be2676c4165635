//! The words a digest is described with, as numbers: one C enumeration for each of the core's.

use libdigest::{
    BlockKind, Calendar, Code, Evidence, From as Place, Kind, Match, Role, Severity, TimeKind, Unit,
};
use std::ffi::{CStr, c_char, c_int};

/// # What a digest is described with
///
/// Numbers are never reused, and later versions may add some: let a `switch` have a `default`.
/// 0 stands for absence. Each enumeration has a function that gives the word for a number, the
/// one the JSON form prints.
///
/// ---
///
/// What sort of document a text is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_kind {
    /// Not known.
    None = 0,
    /// Clippings compiled from several outlets.
    PressFile = 1,
    /// Several outlets reviewed in one text, often without headlines.
    RoundUp = 2,
    /// Several items of one publisher.
    Newsletter = 3,
    /// Mail messages in one mail.
    MailDigest = 4,
    /// A database's export.
    Export = 5,
    /// One article.
    Article = 6,
    /// Nothing but blank lines and rules.
    Empty = 7,
}

/// What made a line open an article. The numbers are bits: a set of them is a `uint32_t`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_evidence {
    /// None.
    None = 0,
    /// A line of the contents, found again in the text.
    Contents = 1,
    /// A line that only divides.
    Rule = 2,
    /// A worded mark: `3 of 10 DOCUMENTS`, `End of Document`.
    Marker = 4,
    /// A number that continues the one before: `[4] ...`.
    Ordinal = 8,
    /// A form that headings share: `Source :Headline`, `* Headline`.
    Form = 16,
    /// A repeated field key: `Subject:`.
    Field = 32,
    /// A heading over several articles.
    Group = 64,
    /// Blank lines around short items.
    Blank = 128,
    /// A shape of line that recurs at the head of every piece.
    Shape = 256,
}

/// What the part of a heading before its delimiter is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_role {
    /// There is no label.
    None = 0,
    /// The outlet the article was taken from.
    Source = 1,
    /// A section of the digest or the paper.
    Section = 2,
    /// Who says what follows.
    Speaker = 3,
    /// What the article is about.
    Topic = 4,
}

/// Where a headline or a source was written.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_from {
    /// There is none.
    None = 0,
    /// In the article's heading.
    Heading = 1,
    /// In the contents alone.
    Contents = 2,
    /// In a heading over several articles.
    Group = 3,
    /// In a `Key: value` line.
    Field = 4,
    /// In a credit.
    Credit = 5,
    /// In a dateline.
    Dateline = 6,
}

/// What a line of an article is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_block_kind {
    /// Not known.
    None = 0,
    /// A line that opens the article.
    Heading = 1,
    /// A line that holds only bylines, datelines, credits, timestamps, sections or the source.
    Meta = 2,
    /// A crosshead or a pull quote inside the body.
    Subhead = 3,
    /// Running text.
    Paragraph = 4,
    /// What a portal left.
    Boilerplate = 5,
}

/// How a contents entry met its article.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_match {
    /// It has no article.
    None = 0,
    /// Letter by letter.
    Exact = 1,
    /// By the comparison key: letter variants, marks and punctuation aside.
    Folded = 2,
    /// By most of its words.
    Fuzzy = 3,
    /// By its place in the list alone.
    Order = 4,
}

/// What a timestamp tells of the article.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_time_kind {
    /// There is no timestamp.
    None = 0,
    /// When it was published; also where no word says otherwise.
    Published = 1,
    /// When it was last changed.
    Modified = 2,
    /// When its writer signed it.
    Created = 3,
}

/// The calendar a timestamp was written in.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_calendar {
    /// There is no timestamp.
    None = 0,
    /// The civil calendar; also of a clock alone.
    Gregorian = 1,
    /// The Islamic lunar calendar, read by the rules of Umm al-Qura.
    Islamic = 2,
    /// The Solar Hijri calendar of Iran and Afghanistan.
    Persian = 3,
    /// None: a time told from a moment not yet known.
    Relative = 4,
}

/// The unit of a relative time.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_unit {
    /// The time is not relative.
    None = 0,
    /// Seconds.
    Second = 1,
    /// Minutes.
    Minute = 2,
    /// Hours.
    Hour = 3,
    /// Days.
    Day = 4,
    /// Weeks.
    Week = 5,
    /// Months.
    Month = 6,
    /// Years.
    Year = 7,
}

/// How much a diagnostic weighs.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_severity {
    /// Not known.
    None = 0,
    /// Worth knowing.
    Note = 1,
    /// Something is missing or contradicts itself.
    Warning = 2,
}

/// The kinds of oddity.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum digest_code {
    /// Not known.
    None = 0,
    /// A contents entry whose article was not found.
    EntryWithoutArticle = 1,
    /// An article that no entry names, in a digest whose contents name others.
    ArticleWithoutEntry = 2,
    /// A declared number of articles that is not the number found.
    CountMismatch = 3,
    /// Two dates of one article that contradict each other.
    DateConflict = 4,
    /// A date whose day and month could be exchanged.
    DateAmbiguous = 5,
    /// An outlet spelt unlike elsewhere in the digest, or unlike its usual name.
    SourceSpelling = 6,
    /// A digest inside a digest.
    NestedDigest = 7,
    /// Several issues in one text.
    SeveralIssues = 8,
    /// A text that ends in the middle of a sentence.
    Truncated = 9,
    /// A text that was decoded wrongly before it was encoded.
    DoubleEncoded = 10,
}

/// An enumeration whose numbers have words.
pub(crate) trait Words: Copy + 'static {
    /// Each number with its word.
    const WORDS: &'static [(c_int, &'static CStr)];
}

/// The word for a number that C gives, which may be any.
pub(crate) fn word<T: Words>(number: c_int) -> *const c_char {
    let known = T::WORDS.iter().find(|(own, _)| *own == number);
    known.map_or(c"unknown", |(_, word)| word).as_ptr()
}

macro_rules! words {
    ($($type:ident of $core:ident { $($variant:ident $word:literal,)* })*) => {
        $(
            impl Words for $type {
                const WORDS: &'static [(c_int, &'static CStr)] =
                    &[($type::None as c_int, c"none"), $(($type::$variant as c_int, $word),)*];
            }

            impl From<$core> for $type {
                #[inline]
                fn from(value: $core) -> Self {
                    #[allow(unreachable_patterns)] // the core may know more, by and by
                    match value { $($core::$variant => $type::$variant,)* _ => $type::None }
                }
            }

            impl From<Option<$core>> for $type {
                #[inline]
                fn from(value: Option<$core>) -> Self {
                    value.map_or($type::None, $type::from)
                }
            }
        )*
    };
}

words! {
    digest_kind of Kind {
        PressFile c"press-file", RoundUp c"round-up", Newsletter c"newsletter", MailDigest c"mail-digest",
        Export c"export", Article c"article", Empty c"empty",
    }
    digest_evidence of Evidence {
        Contents c"contents", Rule c"rule", Marker c"marker", Ordinal c"ordinal", Form c"form", Field c"field",
        Group c"group", Blank c"blank", Shape c"shape",
    }
    digest_role of Role { Source c"source", Section c"section", Speaker c"speaker", Topic c"topic", }
    digest_from of Place {
        Heading c"heading", Contents c"contents", Group c"group", Field c"field", Credit c"credit",
        Dateline c"dateline",
    }
    digest_block_kind of BlockKind {
        Heading c"heading", Meta c"meta", Subhead c"subhead", Paragraph c"paragraph", Boilerplate c"boilerplate",
    }
    digest_match of Match { Exact c"exact", Folded c"folded", Fuzzy c"fuzzy", Order c"order", }
    digest_time_kind of TimeKind { Published c"published", Modified c"modified", Created c"created", }
    digest_calendar of Calendar {
        Gregorian c"gregorian", Islamic c"islamic", Persian c"persian", Relative c"relative",
    }
    digest_unit of Unit {
        Second c"second", Minute c"minute", Hour c"hour", Day c"day", Week c"week", Month c"month", Year c"year",
    }
    digest_severity of Severity { Note c"note", Warning c"warning", }
    digest_code of Code {
        EntryWithoutArticle c"entry-without-article", ArticleWithoutEntry c"article-without-entry",
        CountMismatch c"count-mismatch", DateConflict c"date-conflict", DateAmbiguous c"date-ambiguous",
        SourceSpelling c"source-spelling", NestedDigest c"nested-digest", SeveralIssues c"several-issues",
        Truncated c"truncated", DoubleEncoded c"double-encoded",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every value of the core has a number of its own, and the same word.
    fn same<C: Copy, T: Words + From<C> + Into<c_int>>(all: &[C], name: fn(C) -> &'static str) {
        assert_eq!(T::WORDS.len(), all.len() + 1);
        for (i, &(number, word)) in T::WORDS.iter().enumerate() {
            assert!(T::WORDS[..i].iter().all(|&(other, _)| other != number), "{word:?} has another's number");
        }
        for &value in all {
            let number: c_int = T::from(value).into();
            assert_ne!(number, 0, "{} has no number", name(value));
            // SAFETY: `word` gives a constant C string.
            let word = unsafe { CStr::from_ptr(word::<T>(number)) };
            assert_eq!(word.to_str(), Ok(name(value)));
        }
    }

    macro_rules! numbers {
        ($($type:ident)*) => { $(impl From<$type> for c_int { fn from(value: $type) -> c_int { value as c_int } })* };
    }
    numbers!(digest_kind digest_evidence digest_role digest_from digest_block_kind digest_match digest_time_kind);
    numbers!(digest_severity digest_code);

    #[test]
    fn the_words_are_those_of_the_core() {
        same::<_, digest_kind>(Kind::ALL, Kind::name);
        same::<_, digest_evidence>(Evidence::ALL, Evidence::name);
        same::<_, digest_role>(Role::ALL, Role::name);
        same::<_, digest_from>(Place::ALL, Place::name);
        same::<_, digest_block_kind>(BlockKind::ALL, BlockKind::name);
        same::<_, digest_match>(Match::ALL, Match::name);
        same::<_, digest_time_kind>(TimeKind::ALL, TimeKind::name);
        same::<_, digest_severity>(Severity::ALL, Severity::name);
        same::<_, digest_code>(Code::ALL, Code::name);
    }
}
