//! [`View`]: a text beside its outline; [`Field`]: a piece of the text and where it stands.

use crate::outline::Outline;
use crate::records::{LineKind, Present};
use crate::span::Span;
use core::fmt;

/// A text seen through its outline. Two references: copy it freely.
///
/// [`crate::Digest`] answers the same questions and owns its outline; a view is for whoever keeps
/// text and outline apart. It comes from [`Outline::view`], which compares lengths and nothing
/// more: over another text of the same length every method still returns, with the pieces that
/// fall inside a character absent or empty.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub(super) text: &'a str,
    pub(super) outline: &'a Outline,
}

impl<'a> View<'a> {
    /// The whole text.
    #[must_use]
    pub fn text(self) -> &'a str {
        self.text
    }

    /// The outline it is seen through.
    #[must_use]
    pub fn outline(self) -> &'a Outline {
        self.outline
    }

    /// The text of a span; `None` where the span leaves the text or cuts a character. It never
    /// panics, as `&text[span]` does.
    #[inline]
    #[must_use]
    pub fn slice(self, span: Span) -> Option<&'a str> {
        self.text.get(span.range())
    }

    /// The text of a span that is known to be there.
    #[inline]
    pub(super) fn piece(self, span: Span) -> Field<'a> {
        Field::new(self.slice(span).unwrap_or_default(), span)
    }

    /// The text of a span that may be empty, which stands for absence.
    #[inline]
    pub(super) fn field(self, span: Span) -> Option<Field<'a>> {
        Some(Field::new(self.slice(span.present()?)?, span))
    }

    /// The runs of lines in `[from, to)` that no article, group or separator claims.
    pub(super) fn loose(self, from: usize, to: usize) -> impl Iterator<Item = Span> + use<'a> {
        let Outline { lines, kinds, .. } = self.outline;
        let to = to.min(lines.len()).min(kinds.len());
        let is_loose = |i: usize| matches!(kinds[i], LineKind::Outside | LineKind::Contents);
        let mut next = from;
        core::iter::from_fn(move || {
            let first = (next..to).find(|&i| is_loose(i))?;
            next = (first..to).find(|&i| !is_loose(i)).unwrap_or(to);
            Some(Span::new(lines[first].start, lines[next - 1].end))
        })
    }

    /// From the first of those lines to the last.
    pub(super) fn loose_span(self, from: usize, to: usize) -> Option<Span> {
        self.loose(from, to).reduce(|all, run| Span::new(all.start, run.end))
    }
}

/// Short: a view of a long text has a short name.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outline { kind, articles, .. } = self.outline;
        let (length, articles) = (self.text.len(), articles.len());
        write!(f, "View({length} bytes, {kind:?}, {articles} articles)")
    }
}

/// A piece of the text, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field<'a> {
    text: &'a str,
    span: Span,
}

impl<'a> Field<'a> {
    pub(crate) fn new(text: &'a str, span: Span) -> Self {
        Field { text, span }
    }

    /// The text, as written.
    #[must_use]
    pub fn text(self) -> &'a str {
        self.text
    }

    /// Where it stands, in bytes of the digest's text.
    #[must_use]
    pub fn span(self) -> Span {
        self.span
    }
}

impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

/// The methods for pieces of a record that are always there: the text, and where it stands.
macro_rules! certain {
    ($type:ident: $($(#[$doc:meta])* $name:ident, $(#[$place:meta])* $span:ident = $part:ident;)*) => {
        impl<'a> $type<'a> {
            $(
                $(#[$doc])*
                #[inline]
                #[must_use]
                pub fn $name(self) -> &'a str {
                    self.view.piece(self.rec.$part).text()
                }

                $(#[$place])*
                #[inline]
                #[must_use]
                pub fn $span(self) -> Span {
                    self.view.piece(self.rec.$part).span()
                }
            )*
        }
    };
}
pub(super) use certain;

/// The same for pieces that may be absent, which an empty span stands for.
macro_rules! optional {
    ($type:ident: $($(#[$doc:meta])* $name:ident, $span:ident = $($part:ident).+;)*) => {
        impl<'a> $type<'a> {
            $(
                $(#[$doc])*
                #[inline]
                #[must_use]
                pub fn $name(self) -> Option<&'a str> {
                    self.view.field(self.$($part).+).map(Field::text)
                }

                #[doc = concat!("Where [`", stringify!($name), "`](Self::", stringify!($name), ") stands.")]
                #[inline]
                #[must_use]
                pub fn $span(self) -> Option<Span> {
                    self.view.field(self.$($part).+).map(Field::span)
                }
            )*
        }
    };
}
pub(super) use optional;

/// The part `[start, end)` of a flat vector; nothing where it leaves the vector.
pub(super) fn part<T>(all: &[T], (start, end): (u32, u32)) -> &[T] {
    all.get(start as usize..end as usize).unwrap_or_default()
}
