//! What is written about an article and around the articles, as small values of their own.

use crate::offsets::Units;
use crate::values::{Day, Place, Reduced, Run, Several, iso};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

macro_rules! record {
    ($(#[$doc:meta])* $type:ident { $($(#[$about:meta])* $field:ident: $kind:ty,)* } $($more:tt)*) => {
        $(#[$doc])*
        #[pyclass(frozen, eq, hash, get_all, from_py_object, module = "libdigest")]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub(crate) struct $type {
            $($(#[$about])* pub(crate) $field: $kind,)*
        }

        #[pymethods]
        impl $type {
            #[classattr]
            fn __match_args__() -> ($(names!($field),)*) {
                ($(stringify!($field),)*)
            }

            #[new]
            #[allow(clippy::too_many_arguments)] // one for each field
            fn new($($field: $kind),*) -> Self {
                $type { $($field),* }
            }

            fn __reduce__<'py>(this: &Bound<'py, Self>) -> Reduced<'py, Bound<'py, PyTuple>> {
                let fields = [$(this.getattr(stringify!($field))?),*];
                Ok((this.get_type().into_any(), PyTuple::new(this.py(), fields)?))
            }

            fn __repr__(this: &Bound<'_, Self>) -> PyResult<String> {
                let fields = [$(format!("{}={}", stringify!($field), this.getattr(stringify!($field))?.repr()?)),*];
                Ok(format!("{}({})", stringify!($type), fields.join(", ")))
            }

            $($more)*
        }
    };
}

macro_rules! names {
    ($field:ident) => { &'static str };
}

record! {
    /// A piece of the text, and where it stands.
    Field {
        /// The text, as written.
        text: String,
        /// Where it stands.
        span: Place,
    }
}

record! {
    /// One of the people of a byline.
    Person {
        /// The name alone, without title or role.
        name: String,
        /// Where ``name`` stands.
        name_span: Place,
        /// What the person is, where the byline says so.
        role: Option<String>,
        /// Where ``role`` stands.
        role_span: Option<Place>,
    }
}

record! {
    /// Who wrote an article.
    Byline {
        /// All of it, as written.
        text: String,
        /// Where it stands.
        span: Place,
        /// The people it names; none where it names only an agency.
        people: Several<Person>,
        /// The agencies it names; often none.
        agencies: Several<Field>,
    }
}

record! {
    /// Where an article was filed, and by which agency.
    Dateline {
        /// All of it, without the mark that opens the text.
        text: String,
        /// Where it stands.
        span: Place,
        /// The places it names.
        places: Several<Field>,
        /// The agencies it names; often none.
        agencies: Several<Field>,
        /// The day it states.
        date: Option<Day>,
    }
}

record! {
    /// Whom the text is owed to: the name alone.
    Credit {
        /// The name, as written.
        text: String,
        /// Where it stands.
        span: Place,
        /// The agencies it names; often none.
        agencies: Several<Field>,
    }
}

record! {
    /// A date or a time written about an article: the date itself.
    Timestamp {
        /// The date, as written.
        text: String,
        /// Where it stands.
        span: Place,
        /// What it tells of the article.
        kind: String,
        /// What it says, in ISO 8601; a relative time as a negative duration.
        value: String,
        /// The calendar it was written in.
        calendar: String,
        /// Year, month and day as written, where the calendar is not the Gregorian.
        original: Option<(i16, u8, u8)>,
        /// Whether day and month could be exchanged.
        is_ambiguous: bool,
        /// Whether it stands in the contents alone.
        from_contents: bool,
        /// What a relative time means once a reference time is known, in ISO 8601.
        resolved: Option<String>,
    }

    /// The day or moment it means; None for a duration and for a clock alone.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let value = self.resolved.as_ref().unwrap_or(&self.value);
        iso(py, value.contains('T'), value)
    }
}

record! {
    /// One line of an article, trimmed, and what it is.
    Block {
        /// The line.
        text: String,
        /// Where it stands.
        span: Place,
        /// What it is.
        kind: String,
    }
}

record! {
    /// A line of the contents.
    Entry {
        /// Its place among the entries of all lists of the text, from 0.
        index: usize,
        /// All of it, ordinal included, as written.
        text: String,
        /// Where it stands: its whole line or lines, trimmed.
        span: Place,
        /// The number it prints.
        ordinal: Option<u32>,
        /// The part before its delimiter: an outlet, a section.
        label: Option<String>,
        /// Where ``label`` stands.
        label_span: Option<Place>,
        /// The headline it announces.
        headline: Option<String>,
        /// Where ``headline`` stands.
        headline_span: Option<Place>,
        /// The indices of the articles it announces: none, one, or several.
        articles: Run,
        /// How it met its articles; None where it has none.
        met: Option<String>,
    }
}

record! {
    /// One list of contents; a text may have several.
    Contents {
        /// All of it, as written.
        text: String,
        /// From its heading to the end of its last entry.
        span: Place,
        /// The line that opens it.
        heading: Option<String>,
        /// Where ``heading`` stands.
        heading_span: Option<Place>,
        /// Its entries, in the order of the list.
        entries: Several<Entry>,
    }
}

record! {
    /// A heading over several articles.
    Group {
        /// Its name, without ordinal, bullet and delimiter.
        text: String,
        /// Where the name stands.
        span: Place,
        /// Its whole line, as written.
        heading: String,
        /// Where the line stands.
        heading_span: Place,
        /// Whether it is an outlet or a section.
        role: String,
        /// The index of the group that governs it.
        parent: Option<usize>,
        /// The indices of the articles it governs.
        articles: Run,
    }
}

record! {
    /// An oddity: a code, a place, and a sentence that names what it speaks of.
    ///
    /// The sentences are for people and may change; codes do not.
    Diagnostic {
        /// What kind of oddity it is: `entry-without-article`, `count-mismatch` and so on.
        code: String,
        /// How much it weighs.
        severity: String,
        /// What it has to say.
        message: String,
        /// What it speaks of, as written.
        text: String,
        /// Where that stands.
        span: Place,
        /// The index of the contents entry it speaks of.
        entry: Option<usize>,
        /// The index of the article it speaks of.
        article: Option<usize>,
    }

    fn __str__(&self) -> &str {
        &self.message
    }
}

/// A record of the core as one of ours.
pub(crate) trait Of<T>: Sized {
    fn of(theirs: T, units: Units<'_>) -> Self;
}

/// All of a kind.
pub(crate) fn several<T, U: Of<T>>(all: impl Iterator<Item = T>, units: Units<'_>) -> Several<U> {
    Several(all.map(|theirs| U::of(theirs, units)).collect())
}

impl Of<libdigest::Field<'_>> for Field {
    fn of(field: libdigest::Field<'_>, units: Units<'_>) -> Self {
        Field { text: field.text().into(), span: units.place(field.span()) }
    }
}

impl Of<libdigest::Person<'_>> for Person {
    fn of(person: libdigest::Person<'_>, units: Units<'_>) -> Self {
        Person {
            name: person.name().into(),
            name_span: units.place(person.name_span()),
            role: person.role().map(Into::into),
            role_span: person.role_span().map(|span| units.place(span)),
        }
    }
}

impl Of<libdigest::Byline<'_>> for Byline {
    fn of(byline: libdigest::Byline<'_>, units: Units<'_>) -> Self {
        Byline {
            text: byline.text().into(),
            span: units.place(byline.span()),
            people: several(byline.people(), units),
            agencies: several(byline.agencies(), units),
        }
    }
}

impl Of<libdigest::Dateline<'_>> for Dateline {
    fn of(dateline: libdigest::Dateline<'_>, units: Units<'_>) -> Self {
        Dateline {
            text: dateline.text().into(),
            span: units.place(dateline.span()),
            places: several(dateline.places(), units),
            agencies: several(dateline.agencies(), units),
            date: dateline.date().and_then(Day::of),
        }
    }
}

impl Of<libdigest::Credit<'_>> for Credit {
    fn of(credit: libdigest::Credit<'_>, units: Units<'_>) -> Self {
        Credit {
            text: credit.text().into(),
            span: units.place(credit.span()),
            agencies: several(credit.agencies(), units),
        }
    }
}

impl Of<libdigest::Timestamp<'_>> for Timestamp {
    fn of(timestamp: libdigest::Timestamp<'_>, units: Units<'_>) -> Self {
        Timestamp {
            text: timestamp.text().into(),
            span: units.place(timestamp.span()),
            kind: timestamp.kind().name().into(),
            value: timestamp.value().to_string(),
            calendar: timestamp.calendar().name().into(),
            original: timestamp.original(),
            is_ambiguous: timestamp.is_ambiguous(),
            from_contents: timestamp.from_contents(),
            resolved: timestamp.resolved().map(|value| value.to_string()),
        }
    }
}

impl Of<libdigest::Block<'_>> for Block {
    fn of(block: libdigest::Block<'_>, units: Units<'_>) -> Self {
        Block { text: block.text().into(), span: units.place(block.span()), kind: block.kind().name().into() }
    }
}

impl Of<libdigest::Entry<'_>> for Entry {
    fn of(entry: libdigest::Entry<'_>, units: Units<'_>) -> Self {
        Entry {
            index: entry.index(),
            text: entry.text().into(),
            span: units.place(entry.span()),
            ordinal: entry.ordinal(),
            label: entry.label().map(Into::into),
            label_span: entry.label_span().map(|span| units.place(span)),
            headline: entry.headline().map(Into::into),
            headline_span: entry.headline_span().map(|span| units.place(span)),
            articles: Run(entry.articles()),
            met: entry.met().map(|met| met.name().into()),
        }
    }
}

impl Of<libdigest::Contents<'_>> for Contents {
    fn of(contents: libdigest::Contents<'_>, units: Units<'_>) -> Self {
        Contents {
            text: contents.text().into(),
            span: units.place(contents.span()),
            heading: contents.heading().map(Into::into),
            heading_span: contents.heading_span().map(|span| units.place(span)),
            entries: several(contents.entries(), units),
        }
    }
}

impl Of<libdigest::Group<'_>> for Group {
    fn of(group: libdigest::Group<'_>, units: Units<'_>) -> Self {
        Group {
            text: group.text().into(),
            span: units.place(group.span()),
            heading: group.heading().into(),
            heading_span: units.place(group.heading_span()),
            role: group.role().name().into(),
            parent: group.parent(),
            articles: Run(group.articles()),
        }
    }
}

impl Of<libdigest::Diagnostic<'_>> for Diagnostic {
    fn of(diagnostic: libdigest::Diagnostic<'_>, units: Units<'_>) -> Self {
        Diagnostic {
            code: diagnostic.code().name().into(),
            severity: diagnostic.severity().name().into(),
            message: diagnostic.to_string(),
            text: diagnostic.text().into(),
            span: units.place(diagnostic.span()),
            entry: diagnostic.entry().map(libdigest::Entry::index),
            article: diagnostic.article().map(libdigest::Article::index),
        }
    }
}

impl Of<libdigest::Span> for Place {
    fn of(span: libdigest::Span, units: Units<'_>) -> Self {
        units.place(span)
    }
}
