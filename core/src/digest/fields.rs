//! What is written about an article: bylines, datelines, credits, timestamps.

use super::view::{Field, View, certain, optional, part};
use crate::dates::{Calendar, Clock, Date, Unit, Value};
use crate::records::{NamedRec, PersonRec, TimeKind, TimestampRec};
use crate::span::Span;

macro_rules! written {
    ($(#[$doc:meta])* $type:ident { $record:ident }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $type<'a> {
            pub(super) view: View<'a>,
            pub(super) rec: &'a $record,
        }

        certain! { $type:
            /// All of it, as written.
            text,
            /// Where it stands.
            span = span;
        }
    };
}

macro_rules! agencies {
    ($type:ident) => {
        impl<'a> $type<'a> {
            /// The agencies it names, in order; often none.
            pub fn agencies(self) -> impl ExactSizeIterator<Item = Field<'a>> + DoubleEndedIterator {
                let view = self.view;
                part(&view.outline.fields.agencies, self.rec.agencies)
                    .iter()
                    .map(move |&span| view.piece(span))
            }
        }
    };
}

written! {
    /// Who wrote an article.
    Byline { NamedRec }
}
agencies!(Byline);

impl<'a> Byline<'a> {
    /// The people it names, in order; none where it names only an agency.
    pub fn people(self) -> impl ExactSizeIterator<Item = Person<'a>> + DoubleEndedIterator {
        let view = self.view;
        part(&view.outline.fields.people, self.rec.names).iter().map(move |rec| Person { view, rec })
    }
}

/// One of the people of a byline.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    view: View<'a>,
    rec: &'a PersonRec,
}

certain! { Person:
    /// The name, with a title before it and without the role.
    name,
    /// Where the name stands.
    name_span = name;
}

optional! { Person:
    /// What the person is, where the byline says so: `مراسلة من المرفأ`.
    role, role_span = rec.role;
}

written! {
    /// Where an article was filed, and by which agency: `موسكو (أ ف ب)`. It ends before the mark
    /// that opens the text.
    Dateline { NamedRec }
}
agencies!(Dateline);

impl<'a> Dateline<'a> {
    /// The places it names, in order.
    pub fn places(self) -> impl ExactSizeIterator<Item = Field<'a>> + DoubleEndedIterator {
        let view = self.view;
        part(&view.outline.fields.places, self.rec.names).iter().map(move |&span| view.piece(span))
    }

    /// The day it states; `None` where it states none or not all of it.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        self.rec.date
    }
}

written! {
    /// Whom the text is owed to: the name, without `المصدر :` and its like.
    Credit { NamedRec }
}
agencies!(Credit);

written! {
    /// A date or a time written about an article: the date itself, without `آخر تحديث :`.
    Timestamp { TimestampRec }
}

impl Timestamp<'_> {
    /// What it tells of the article.
    #[must_use]
    pub fn kind(self) -> TimeKind {
        self.rec.kind
    }

    /// What it says; `Display` prints it as ISO 8601. A day of another calendar is given as its
    /// Gregorian day, a relative time as a distance.
    #[must_use]
    pub fn value(self) -> Value {
        self.rec.value
    }

    /// The calendar it was written in.
    #[must_use]
    pub fn calendar(self) -> Calendar {
        self.rec.calendar
    }

    /// Year, month and day as written, where the calendar is not the Gregorian.
    #[must_use]
    pub fn original(self) -> Option<(i16, u8, u8)> {
        self.rec.original
    }

    /// Whether day and month are numbers that could be exchanged, and nothing in the digest decides:
    /// no day near it, no date whose order is plain. It is then read day first.
    #[must_use]
    pub fn is_ambiguous(self) -> bool {
        self.rec.ambiguous
    }

    /// Whether it stands in the contents alone; then its span lies in the article's entry.
    #[must_use]
    pub fn from_contents(self) -> bool {
        self.rec.from_contents
    }

    /// The day or time a relative timestamp means, counted back from
    /// [`crate::Options::reference`] and in its time zone: a day for days and longer units, a day
    /// and a time of day for shorter ones. `None` without a reference time, and for what is not
    /// relative.
    #[must_use]
    pub fn resolved(self) -> Option<Value> {
        self.resolved_from(self.view.outline.reference?)
    }

    /// The same, counted back from another time: that of [`Front::reference`](crate::Front::reference),
    /// or of the article's file.
    ///
    /// ```
    /// let text = "ملف الصحافة\n16/12/2015\nعناوين الملف\n1. مرآة الميناء :وصول السفينة\n2. صدى التلال :سباق القوارب\n\
    ///     مرآة الميناء :وصول السفينة\nأمس\nوصلت السفينة الأولى إلى الميناء وعلى متنها القمح الذي انتظرته المخابز طويلا.\n=====\n\
    ///     صدى التلال :سباق القوارب\nعاد سباق القوارب إلى النهر بعد عامين من الغياب وحضره جمهور كبير من الأهالي.\n=====\n";
    /// let digest = libdigest::parse(text)?;
    /// let published = digest.get(0).unwrap().published().unwrap();
    /// assert_eq!(published.resolved(), None);
    /// let then = published.resolved_from(digest.front().reference().unwrap()).unwrap();
    /// assert_eq!(then.to_string(), "2015-12-15");
    /// # Ok::<(), libdigest::Error>(())
    /// ```
    #[must_use]
    pub fn resolved_from(self, reference: (Date, Clock)) -> Option<Value> {
        match self.rec.value {
            Value::Ago { count, unit } => before(reference, count, unit),
            Value::At { .. } => None,
        }
    }
}

/// `count` units before a time; `None` where no calendar reaches.
fn before((date, clock): (Date, Clock), count: u32, unit: Unit) -> Option<Value> {
    let second = clock.second.map_or(0, |second| second.min(59)); // a leap second
    let reference = jiff::civil::DateTime::new(
        date.year,
        i8::try_from(date.month).ok()?,
        i8::try_from(date.day).ok()?,
        i8::try_from(clock.hour).ok()?,
        i8::try_from(clock.minute).ok()?,
        i8::try_from(second).ok()?,
        0,
    )
    .ok()?;
    let (none, count) = (jiff::Span::new(), i64::from(count));
    let distance = match unit {
        Unit::Second => none.try_seconds(count),
        Unit::Minute => none.try_minutes(count),
        Unit::Hour => none.try_hours(count),
        Unit::Day => none.try_days(count),
        Unit::Week => none.try_weeks(count),
        Unit::Month => none.try_months(count),
        Unit::Year => none.try_years(count),
    };
    let then = reference.checked_sub(distance.ok()?).ok()?;
    let date = Date { year: then.year(), month: then.month() as u8, day: then.day() as u8 };
    let fine = matches!(unit, Unit::Second | Unit::Minute | Unit::Hour).then(|| Clock {
        hour: then.hour() as u8,
        minute: then.minute() as u8,
        second: (unit == Unit::Second || clock.second.is_some()).then(|| then.second() as u8),
    });
    Some(Value::At { date: Some(date), clock: fine, offset: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_times_are_counted_back_from_the_reference() {
        let date = Date { year: 2015, month: 12, day: 31 };
        let clock = Clock { hour: 1, minute: 30, second: None };
        let then = |count, unit| before((date, clock), count, unit).map(|value| value.to_string());
        assert_eq!(then(15, Unit::Hour).unwrap(), "2015-12-30T10:30");
        assert_eq!(then(90, Unit::Second).unwrap(), "2015-12-31T01:28:30");
        assert_eq!(then(0, Unit::Day).unwrap(), "2015-12-31");
        assert_eq!(then(1, Unit::Day).unwrap(), "2015-12-30");
        assert_eq!(then(2, Unit::Week).unwrap(), "2015-12-17");
        assert_eq!(then(1, Unit::Month).unwrap(), "2015-11-30");
        assert_eq!(then(3, Unit::Year).unwrap(), "2012-12-31");
        assert_eq!(then(u32::MAX, Unit::Year), None);
    }

    #[test]
    fn a_reference_that_is_no_time_resolves_nothing() {
        let clock = Clock { hour: 1, minute: 30, second: None };
        for (month, day) in [(2, 30), (13, 1), (200, 1), (1, 0)] {
            assert_eq!(before((Date { year: 2015, month, day }, clock), 1, Unit::Day), None);
        }
        let leap = Clock { hour: 23, minute: 59, second: Some(60) };
        let value = before((Date { year: 2016, month: 12, day: 31 }, leap), 1, Unit::Minute).unwrap();
        assert_eq!(value.to_string(), "2016-12-31T23:58:59");
    }
}
