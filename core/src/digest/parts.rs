//! What stands around the articles: front matter, contents, groups.

use super::fields::Timestamp;
use super::view::{Field, View, certain, optional, part};
use crate::dates::{Clock, Date, Value};
use crate::records::{ContentsRec, EntryRec, GroupRec, Match, NONE, Role, index};
use crate::span::Span;
use core::ops::Range;

/// What stands before the first article: all of a text that has no article.
#[derive(Clone, Copy, Debug)]
pub struct Front<'a> {
    pub(super) view: View<'a>,
}

impl<'a> Front<'a> {
    /// All of it, contents included; `None` where it has no [`span`](Front::span).
    #[must_use]
    pub fn text(self) -> Option<&'a str> {
        self.view.slice(self.span()?)
    }

    /// From its first line to its last; `None` where nothing but blank lines, separators and
    /// groups stand before the first article.
    #[must_use]
    pub fn span(self) -> Option<Span> {
        let first = self.view.outline.articles.first();
        self.view.loose_span(0, first.map_or(usize::MAX, |article| article.first as usize))
    }

    /// When the digest was published; `None` where it does not say so.
    #[must_use]
    pub fn published(self) -> Option<Timestamp<'a>> {
        let view = self.view;
        view.outline.front.published.as_ref().map(|rec| Timestamp { view, rec })
    }

    /// The time it was published as a reference for relative times, for
    /// [`Options::reference`](crate::Options::reference) and
    /// [`Timestamp::resolved_from`]. Where it prints no time of day, noon stands in: days are then
    /// right, hours are not sure. `None` where it prints no day.
    #[must_use]
    pub fn reference(self) -> Option<(Date, Clock)> {
        match self.published()?.value() {
            Value::At { date: Some(date), clock, .. } => {
                Some((date, clock.unwrap_or(Clock { hour: 12, minute: 0, second: None })))
            }
            _ => None,
        }
    }
}

optional! { Front:
    /// The path of the page on its site: `الرئيسة \ ملفات المركز`.
    breadcrumb, breadcrumb_span = view.outline.front.breadcrumb;
    /// The digest's title.
    title, title_span = view.outline.front.title;
    /// Who compiled it: the name alone, without `إعداد :`.
    compiler, compiler_span = view.outline.front.compiler;
    /// The account that put it on the site: `Admin`.
    poster, poster_span = view.outline.front.poster;
}

/// One list of contents; a text may have several.
#[derive(Clone, Copy, Debug)]
pub struct Contents<'a> {
    pub(super) view: View<'a>,
    pub(super) rec: &'a ContentsRec,
}

impl<'a> Contents<'a> {
    /// Its entries, in the order of the list.
    pub fn entries(self) -> impl ExactSizeIterator<Item = Entry<'a>> + DoubleEndedIterator {
        let (view, first) = (self.view, self.rec.entries.0);
        let entries = part(&view.outline.entries, self.rec.entries);
        entries.iter().enumerate().map(move |(i, rec)| Entry { view, rec, index: first as usize + i })
    }
}

certain! { Contents:
    /// All of it, as written.
    text,
    /// From its heading to the end of its last entry.
    span = span;
}

optional! { Contents:
    /// The line that opens it: `عناوين الملف`.
    heading, heading_span = rec.heading;
}

/// A line of the contents.
///
/// ```
/// let text = "عناوين الملف\n1. وكالة النهر :افتتاح الجسر الجديد\n2. مرآة الميناء :وصول السفينة الأولى\n\
///     وكالة النهر :افتتاح الجسر الجديد\nقالت البلدية إن الجسر الجديد افتتح صباح اليوم أمام السيارات والمارة.\n=====\n\
///     مرآة الميناء :وصول السفينة الأولى\nوصلت السفينة الأولى إلى الميناء وعلى متنها القمح الذي انتظرته المخابز طويلا.\n=====\n";
/// let digest = libdigest::parse(text)?;
/// let entry = digest.contents().next().unwrap().entries().nth(1).unwrap();
/// assert_eq!((entry.ordinal(), entry.label()), (Some(2), Some("مرآة الميناء")));
/// assert_eq!(entry.headline(), Some("وصول السفينة الأولى"));
/// assert_eq!(entry.articles(), 1..2);
/// # Ok::<(), libdigest::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    view: View<'a>,
    rec: &'a EntryRec,
    index: usize,
}

impl<'a> Entry<'a> {
    pub(super) fn get(view: View<'a>, i: u32) -> Option<Self> {
        let index = index(i)?;
        view.outline.entries.get(index).map(|rec| Entry { view, rec, index })
    }

    /// Its place among the entries of all lists of the text, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.index
    }

    /// The number it prints; `None` where it prints none.
    #[must_use]
    pub fn ordinal(self) -> Option<u32> {
        (self.rec.ordinal != NONE).then_some(self.rec.ordinal)
    }

    /// The articles it announces, as indices for [`View::get`]: none, one, or several.
    #[must_use]
    pub fn articles(self) -> Range<usize> {
        self.rec.articles.0 as usize..self.rec.articles.1 as usize
    }

    /// How it met its articles; `None` where it has none.
    #[must_use]
    pub fn met(self) -> Option<Match> {
        (!self.articles().is_empty()).then_some(self.rec.met)
    }
}

certain! { Entry:
    /// All of it, ordinal included, as written.
    text,
    /// Where it stands: its whole line or lines, trimmed.
    span = span;
}

optional! { Entry:
    /// The part before its delimiter: an outlet, a section.
    label, label_span = rec.label;
    /// The headline it announces. A speaker or a topic stays in it, as in
    /// [`Article::headline`](crate::Article::headline).
    headline, headline_span = rec.headline;
}

/// A heading over several articles.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    pub(super) view: View<'a>,
    pub(super) rec: &'a GroupRec,
}

impl<'a> Group<'a> {
    /// Whether it is an outlet or a section.
    #[must_use]
    pub fn role(self) -> Role {
        self.rec.role
    }

    /// The group that governs it, as an index into [`View::groups`]; `None` for one that no other governs.
    #[must_use]
    pub fn parent(self) -> Option<usize> {
        index(self.rec.parent)
    }

    /// The articles it governs, as indices for [`View::get`].
    #[must_use]
    pub fn articles(self) -> Range<usize> {
        self.rec.articles.0 as usize..self.rec.articles.1 as usize
    }
}

certain! { Group:
    /// Its name, without ordinal, bullet and delimiter.
    text,
    /// Where the name stands.
    span = name;
    /// Its whole line, as written.
    heading,
    /// Where the line stands.
    heading_span = span;
}
