//! Dates, clocks, Islamic days and relative times in a short line.

mod value;
mod lexicon;
mod letters;
mod tokens;
mod umm_al_qura;
mod calendar;
mod clock;
mod day;
mod stamp;
mod relative;
mod line;

pub(crate) use day::{exchanged, is_yearless};
pub(crate) use line::{leads, read, read_years};
pub use value::{Calendar, Clock, Date, Unit, Value};
pub(crate) use value::{Found, Kind};

#[cfg(test)]
mod tests;
