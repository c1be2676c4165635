#![forbid(unsafe_code)]
#![deny(missing_docs)]
//! Press digests into their articles.
//!
//! A *press digest* is one document that holds many articles: a press file, a ministry's
//! clippings, a mail digest, a database's export. This crate finds the articles and what is
//! written about each: heading, headline, source, bylines, datelines, credits, timestamps. It
//! reads Arabic first, and knows no publisher: structure is found by evidence in the document.
//!
//! ```
//! let text = "\
//! عناوين الملف
//!   1. وكالة النهر :افتتاح الجسر الجديد
//!   2. مرآة الميناء :وصول السفينة الأولى
//! وكالة النهر :افتتاح الجسر الجديد
//! قالت البلدية إن الجسر الجديد افتتح صباح اليوم أمام السيارات والمارة بعد عام من العمل.
//! ======================
//! مرآة الميناء :وصول السفينة الأولى
//! وصلت السفينة الأولى إلى الميناء مساء أمس وعلى متنها القمح الذي انتظرته المخابز طويلا.
//! ======================";
//! let digest = libdigest::parse(text)?;
//! assert_eq!(digest.len(), 2);
//! let article = digest.get(1).unwrap();
//! assert_eq!(article.source(), Some("مرآة الميناء"));
//! assert_eq!(article.headline(), Some("وصول السفينة الأولى"));
//! assert_eq!(&text[article.headline_span().unwrap()], "وصول السفينة الأولى");
//! # Ok::<(), libdigest::Error>(())
//! ```
//!
//! # What a parse gives
//!
//! [`parse`] makes an [`Outline`]: arrays of byte offsets, with no text and no lifetime in it. A
//! [`Digest`] is a text beside its outline, a [`View`] the same borrowed. Every piece of text that
//! they give is a slice of the caller's text, made on demand, and its [`Span`] stands beside it.
//! Reading allocates nothing.
//!
//! What the text does not say is `None`. What could not be decided, or contradicts itself, is a
//! [`Diagnostic`]: the entry without an article is named, not lost. [`Article::evidence`] says why
//! an article begins where it does, and [`Options`] can forbid or force a kind of evidence.
//!
//! # Laws
//!
//! These hold for every text, and the project's tests check them on composed digests, on digests
//! after accidents and on noise:
//!
//! 1. *Tiling.* Lines put together are the text. Articles, front matter, interludes and back
//!    matter hold every line that is not blank, once, but for the groups and separators between
//!    them. An article's blocks and the rules inside it cover its lines once.
//! 2. *Bounds.* Every span is in range and on character boundaries. Articles are in order and
//!    share no byte. A field lies inside its article or, where it was written in the contents or in
//!    a group's heading, inside that entry or heading.
//! 3. *Newlines.* The LF, CRLF and CR versions of a text give the same articles. Spans count from
//!    the first byte given, byte order mark or not.
//! 4. *Linear.* Twice the input costs at most about twice the work, on any input.
//! 5. *Total.* Any UTF-8 parses and nothing panics; the same input gives the same outline. Only
//!    bytes that are not UTF-8, and texts of 4 GiB or more, are refused: [`Error`].
//! 6. *One document.* [`parse`], [`parse_bytes`] and [`Outline::view`] print the same document.
//!
//! # Features
//!
//! `serde` makes [`Digest`] and [`View`] serialize as digest JSON, version 1. `encoding` adds `decode`,
//! for bytes that are not UTF-8.

mod work;
mod shares;
mod span;
mod error;
mod words;
mod dates;
#[macro_use]
mod records;
mod options;
mod text;
mod lookup;
mod names;
mod structure;
mod article;
mod diagnostics;
mod reconcile;
mod outline;
mod digest;
#[cfg(feature = "serde")]
mod json;
#[cfg(test)]
mod peers;

pub use dates::{Calendar, Clock, Date, Unit, Value};
pub use diagnostics::Code;
pub use digest::{
    Article, Articles, Block, Byline, Contents, Credit, Dateline, Diagnostic, Digest, Entry, Field, Front,
    Group, Person, Timestamp, View, parse, parse_bytes,
};
pub use error::Error;
pub use names::canonical;
pub use options::Options;
pub use outline::{Outline, detect};
pub use records::{BlockKind, Evidence, EvidenceSet, From, Kind, Match, Role, Severity, TimeKind};
pub use span::Span;
#[cfg(feature = "encoding")]
pub use text::decode::{Decoded, decode, encoding};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
