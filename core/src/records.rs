//! The words a digest is described with, and the small records a parse fills.
//!
//! Every `name()` is the word that FORMAT, C and Python print for it.

use crate::dates::{Calendar, Value};
use crate::span::Span;

macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($(#[$variant_meta:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum $type { $($(#[$variant_meta])* $variant,)* }

        impl $type {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [$type] = &[$($type::$variant,)*];

            /// The word that the JSON form, C and Python use for it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name,)* }
            }
        }
    };
}

named! {
    /// A kind of evidence that a line opens an article.
    Evidence {
        /// A line of the contents, found again in the text.
        Contents = "contents",
        /// A line that only divides.
        Rule = "rule",
        /// A worded mark: `3 of 10 DOCUMENTS`, `End of Document`.
        Marker = "marker",
        /// A number that continues the one before: `[4] ...`.
        Ordinal = "ordinal",
        /// A form that headings share: `Source :Headline`, `* Headline`.
        Form = "form",
        /// A repeated field key: `Subject:`, `العنوان:`.
        Field = "field",
        /// A heading over several articles.
        Group = "group",
        /// Blank lines around short items.
        Blank = "blank",
        /// A shape of line that recurs at the head of every piece.
        Shape = "shape",
    }
}

named! {
    /// What sort of document a text is.
    Kind {
        /// Clippings compiled from several outlets.
        PressFile = "press-file",
        /// Several outlets reviewed in one text, often without headlines.
        RoundUp = "round-up",
        /// Several items of one publisher.
        Newsletter = "newsletter",
        /// Mail messages in one mail.
        MailDigest = "mail-digest",
        /// A database's export.
        Export = "export",
        /// One article.
        Article = "article",
        /// Nothing but blank lines and rules.
        Empty = "empty",
    }
}

named! {
    /// What the part of a heading before its delimiter is.
    Role {
        /// The outlet the article was taken from.
        Source = "source",
        /// A section of the digest or the paper.
        Section = "section",
        /// Who says what follows.
        Speaker = "speaker",
        /// What the article is about.
        Topic = "topic",
    }
}

named! {
    /// Where a headline or a source was written.
    From {
        /// In the article's heading.
        Heading = "heading",
        /// In the contents alone.
        Contents = "contents",
        /// In a heading over several articles.
        Group = "group",
        /// In a `Key: value` line.
        Field = "field",
        /// In a credit.
        Credit = "credit",
        /// In a dateline.
        Dateline = "dateline",
    }
}

named! {
    /// What a line of an article is.
    BlockKind {
        /// A line that opens the article.
        Heading = "heading",
        /// A line that holds only bylines, datelines, credits, timestamps, sections or the source.
        Meta = "meta",
        /// A crosshead or a pull quote inside the body.
        Subhead = "subhead",
        /// Running text.
        Paragraph = "paragraph",
        /// What a portal left.
        Boilerplate = "boilerplate",
    }
}

named! {
    /// How a contents entry met its article.
    Match {
        /// Letter by letter.
        Exact = "exact",
        /// By the comparison key: letter variants, marks and punctuation aside.
        Folded = "folded",
        /// By most of its words.
        Fuzzy = "fuzzy",
        /// By its place in the list alone.
        Order = "order",
    }
}

named! {
    /// What a timestamp tells of the article.
    TimeKind {
        /// When it was published; also where no word says otherwise.
        Published = "published",
        /// When it was last changed.
        Modified = "modified",
        /// When its writer signed it.
        Created = "created",
    }
}

named! {
    /// How much a diagnostic weighs.
    Severity {
        /// Worth knowing.
        Note = "note",
        /// Something is missing or contradicts itself.
        Warning = "warning",
    }
}

/// What a line is to the partition. The kinds from `Heading` on are blocks of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum LineKind {
    /// Belongs to no article; where it stands says whether it is front, interlude or back.
    Outside,
    Separator,
    /// A line of a contents list: its heading, an entry, or a group inside it.
    Contents,
    Group,
    Heading,
    Meta,
    Subhead,
    Paragraph,
    Boilerplate,
}

impl LineKind {
    #[inline]
    pub(crate) const fn block(self) -> Option<BlockKind> {
        Some(match self {
            LineKind::Heading => BlockKind::Heading,
            LineKind::Meta => BlockKind::Meta,
            LineKind::Subhead => BlockKind::Subhead,
            LineKind::Paragraph => BlockKind::Paragraph,
            LineKind::Boilerplate => BlockKind::Boilerplate,
            _ => return None,
        })
    }
}

/// A set of [`Evidence`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvidenceSet(u16);

impl EvidenceSet {
    /// The set of nothing.
    pub const NONE: EvidenceSet = EvidenceSet(0);

    /// The set with `kind` in it too.
    #[must_use]
    pub const fn with(self, kind: Evidence) -> Self {
        EvidenceSet(self.0 | 1 << kind as u8)
    }

    /// Whether `kind` is in it.
    #[must_use]
    pub const fn has(self, kind: Evidence) -> bool {
        self.0 & 1 << kind as u8 != 0
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds in it, strongest first.
    pub fn iter(self) -> impl Iterator<Item = Evidence> {
        Evidence::ALL.iter().copied().filter(move |&kind| self.has(kind))
    }
}

/// Absent fields are empty spans: no field of a text is empty.
pub(crate) trait Present: Sized {
    fn present(self) -> Option<Self>;
}

impl Present for Span {
    #[inline]
    fn present(self) -> Option<Span> {
        (!self.is_empty()).then_some(self)
    }
}

/// The index that stands for none.
pub(crate) const NONE: u32 = u32::MAX;

/// An index of a flat vector, or none.
#[inline]
pub(crate) fn index(i: u32) -> Option<usize> {
    (i != NONE).then_some(i as usize)
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct ArticleRec {
    /// Its lines, `[first, end)`.
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) heading: Span,
    pub(crate) label: Span,
    pub(crate) headline: Span,
    pub(crate) source: Span,
    pub(crate) ordinal: u32,
    pub(crate) entry: u32,
    pub(crate) fields: FieldStarts,
    pub(crate) evidence: EvidenceSet,
    pub(crate) role: Role,
    pub(crate) headline_from: From,
    pub(crate) source_from: From,
}

impl ArticleRec {
    /// The lines `[first, end)` as an article of which nothing else is known yet.
    pub(crate) fn bare(first: u32, end: u32) -> Self {
        ArticleRec {
            first,
            end,
            heading: Span::default(),
            label: Span::default(),
            headline: Span::default(),
            source: Span::default(),
            ordinal: NONE,
            entry: NONE,
            fields: FieldStarts::default(),
            evidence: EvidenceSet::NONE,
            role: Role::Topic,
            headline_from: From::Heading,
            source_from: From::Heading,
        }
    }
}

/// Where an article's fields begin in each flat vector; they end where the next article's begin.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FieldStarts {
    pub(crate) bylines: u32,
    pub(crate) datelines: u32,
    pub(crate) credits: u32,
    pub(crate) timestamps: u32,
    pub(crate) sections: u32,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct TimestampRec {
    pub(crate) span: Span,
    pub(crate) value: Value,
    pub(crate) calendar: Calendar,
    pub(crate) kind: TimeKind,
    pub(crate) original: Option<(i16, u8, u8)>,
    pub(crate) ambiguous: bool,
    pub(crate) from_contents: bool,
}

/// A byline, a dateline or a credit: its span and where its names begin and end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedRec {
    pub(crate) span: Span,
    /// `[start, end)` of the people of a byline or the places of a dateline.
    pub(crate) names: (u32, u32),
    /// `[start, end)` of the agencies.
    pub(crate) agencies: (u32, u32),
    /// The day a dateline states.
    pub(crate) date: Option<crate::dates::Date>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct PersonRec {
    pub(crate) name: Span,
    pub(crate) role: Span,
}

/// Every field of every article, flat.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields {
    pub(crate) bylines: Vec<NamedRec>,
    pub(crate) datelines: Vec<NamedRec>,
    pub(crate) credits: Vec<NamedRec>,
    pub(crate) timestamps: Vec<TimestampRec>,
    pub(crate) sections: Vec<Span>,
    pub(crate) people: Vec<PersonRec>,
    pub(crate) places: Vec<Span>,
    pub(crate) agencies: Vec<Span>,
}

impl Fields {
    /// Makes room for the fields of so many articles.
    pub(crate) fn expect(&mut self, articles: usize) {
        self.bylines.reserve(articles);
        self.datelines.reserve(articles);
        self.credits.reserve(articles);
        self.timestamps.reserve(2 * articles);
        self.sections.reserve(articles);
        self.people.reserve(articles);
        self.places.reserve(articles);
        self.agencies.reserve(2 * articles);
    }

    pub(crate) fn starts(&self) -> FieldStarts {
        FieldStarts {
            bylines: self.bylines.len() as u32,
            datelines: self.datelines.len() as u32,
            credits: self.credits.len() as u32,
            timestamps: self.timestamps.len() as u32,
            sections: self.sections.len() as u32,
        }
    }
}

/// One list of contents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ContentsRec {
    pub(crate) heading: Span,
    pub(crate) span: Span,
    /// Its entries, `[first, end)`.
    pub(crate) entries: (u32, u32),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryRec {
    pub(crate) span: Span,
    pub(crate) label: Span,
    pub(crate) headline: Span,
    pub(crate) ordinal: u32,
    /// Its articles, `[first, end)`.
    pub(crate) articles: (u32, u32),
    pub(crate) met: Match,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct GroupRec {
    pub(crate) span: Span,
    /// The name alone, without ordinal, bullet and delimiter.
    pub(crate) name: Span,
    pub(crate) role: Role,
    pub(crate) parent: u32,
    pub(crate) line: u32,
    /// Its articles, `[first, end)`.
    pub(crate) articles: (u32, u32),
}

/// What stands before the first article.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FrontRec {
    pub(crate) breadcrumb: Span,
    pub(crate) title: Span,
    pub(crate) compiler: Span,
    pub(crate) poster: Span,
    pub(crate) published: Option<TimestampRec>,
}
