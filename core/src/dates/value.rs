//! What a date, a clock or a relative time says.

use core::fmt;

use crate::span::Span;

/// A civil day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, as written or completed.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A time of day on the 24-hour clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60, where seconds were written.
    pub second: Option<u8>,
}

/// The unit of a relative time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// What a timestamp says, printed by `Display` as ISO 8601.
///
/// ```
/// use libdigest::{Clock, Date, Unit, Value};
/// let date = Some(Date { year: 2015, month: 12, day: 16 });
/// let clock = Some(Clock { hour: 14, minute: 30, second: None });
/// assert_eq!(Value::At { date, clock, offset: Some(120) }.to_string(), "2015-12-16T14:30+02:00");
/// assert_eq!(Value::Ago { count: 2, unit: Unit::Hour }.to_string(), "-PT2H");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A day, a time of day, or both, with the offset from UTC in minutes where one is written.
    At {
        /// The day; `None` for a time of day alone.
        date: Option<Date>,
        /// The time of day; `None` for a day alone.
        clock: Option<Clock>,
        /// Minutes east of UTC; `None` where no zone is written whose offset is certain.
        offset: Option<i16>,
    },
    /// So long before a time not yet known: `-PT15H`, `-P1D`, `P0D`.
    Ago {
        /// How many units, 0 for today.
        count: u32,
        /// The unit.
        unit: Unit,
    },
}

/// The calendar a timestamp was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// The civil calendar; also of a clock alone.
    Gregorian,
    /// The Islamic lunar calendar, read by the rules of Umm al-Qura.
    Islamic,
    /// The Solar Hijri calendar of Iran and Afghanistan.
    Persian,
    /// None: a time told from a moment not yet known.
    Relative,
}

impl Calendar {
    /// The word that the JSON form, C and Python use for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Calendar::Gregorian => "gregorian",
            Calendar::Islamic => "islamic",
            Calendar::Persian => "persian",
            Calendar::Relative => "relative",
        }
    }
}

/// What a timestamp dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// The publication.
    Published,
    /// The last change.
    Modified,
    /// The writing.
    Created,
}

/// One date, clock or relative time found in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The date or time itself, without the words that lead to it.
    pub(crate) span: Span,
    /// From the first byte of the words that lead to it (`آخر تحديث :`) to the start of `span`;
    /// empty where there are none.
    pub(crate) lead: Span,
    /// What it says.
    pub(crate) value: Value,
    /// The calendar it was written in.
    pub(crate) calendar: Calendar,
    /// Year, month and day as written, where the calendar is not Gregorian.
    pub(crate) original: Option<(i16, u8, u8)>,
    /// What it dates, where the words that lead to it say so.
    pub(crate) kind: Option<Kind>,
    /// Day and month are numbers that could be swapped, and no weekday decides.
    pub(crate) ambiguous: bool,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Value::At { date, clock, offset } => {
                if let Some(Date { year, month, day }) = date {
                    write!(f, "{year:04}-{month:02}-{day:02}")?;
                }
                if let Some(Clock { hour, minute, second }) = clock {
                    write!(f, "T{hour:02}:{minute:02}")?;
                    if let Some(second) = second {
                        write!(f, ":{second:02}")?;
                    }
                }
                if let (Some(minutes), Some(_)) = (offset, clock) {
                    let sign = if minutes < 0 { '-' } else { '+' };
                    write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)?;
                }
                Ok(())
            }
            Value::Ago { count, unit } => {
                let sign = if count == 0 { "" } else { "-" };
                let (time, letter) = match unit {
                    Unit::Second => ("T", 'S'),
                    Unit::Minute => ("T", 'M'),
                    Unit::Hour => ("T", 'H'),
                    Unit::Day => ("", 'D'),
                    Unit::Week => ("", 'W'),
                    Unit::Month => ("", 'M'),
                    Unit::Year => ("", 'Y'),
                };
                write!(f, "{sign}P{time}{count}{letter}")
            }
        }
    }
}
