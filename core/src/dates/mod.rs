//! Dates, clocks, Islamic days and relative times in a short line.

use core::fmt;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A day, a time of day, or both, with the offset from UTC in minutes where one is written.
    At {
        /// The day.
        date: Option<Date>,
        /// The time of day.
        clock: Option<Clock>,
        /// Minutes east of UTC.
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
