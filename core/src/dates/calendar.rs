//! Days of other calendars as civil days. The months of Umm al-Qura are looked up as they were
//! printed; all arithmetic is `icu_calendar`'s and `jiff`'s.

use icu_calendar::cal::{Hijri, Iso, Persian};
use icu_calendar::types::Month;
use icu_calendar::{AsCalendar, Date as Day};

use super::umm_al_qura;
use super::value::Date;

/// The civil day of an Islamic one, by the Umm al-Qura calendar: as printed in the years that the
/// table has, by its rules before and after.
pub(crate) fn islamic_to_civil(year: i16, month: u8, day: u8) -> Option<Date> {
    let Some((start, length)) = umm_al_qura::month(year, month) else {
        return simulated(year, month, day);
    };
    if !(1..=length).contains(&day.into()) {
        return None;
    }
    let days = jiff::Span::new().days(start + u32::from(day) - 1);
    umm_al_qura::EPOCH.checked_add(days).ok().map(of_jiff)
}

/// The same by `icu_calendar`, whose own table is right for the years since 1423.
pub(super) fn simulated(year: i16, month: u8, day: u8) -> Option<Date> {
    to_civil(year, month, day, Hijri::new_umm_al_qura())
}

fn of_jiff(day: jiff::civil::Date) -> Date {
    Date { year: day.year(), month: day.month() as u8, day: day.day() as u8 }
}

/// The civil day of an Islamic one as people write it: where the moon was awaited, a month that
/// Umm al-Qura ends on the 29th may still have had a 30th, the day after.
pub(super) fn islamic_as_written(year: i16, month: u8, day: u8) -> Option<Date> {
    islamic_to_civil(year, month, day).or_else(|| {
        let eve = islamic_to_civil(year, month, 29).filter(|_| day == 30)?;
        let next = jiff::civil::Date::new(eve.year, eve.month as i8, eve.day as i8).ok()?.tomorrow();
        next.ok().map(of_jiff)
    })
}

/// The civil day of a Solar Hijri one.
pub(super) fn persian_to_civil(year: i16, month: u8, day: u8) -> Option<Date> {
    to_civil(year, month, day, Persian::new())
}

fn to_civil<C: AsCalendar>(year: i16, month: u8, day: u8, calendar: C) -> Option<Date> {
    let day = Day::try_new(i32::from(year).into(), Month::new(month), day, calendar).ok()?.to_calendar(Iso);
    Some(Date {
        year: i16::try_from(day.year().extended_year()).ok()?,
        month: day.month().ordinal,
        day: day.day_of_month().0,
    })
}

/// The civil day, if there is one, in the years a press text can speak of.
pub(super) fn civil(year: u32, month: u32, day: u32) -> Option<Date> {
    let year = i16::try_from(year).ok().filter(|year| (1800..=2200).contains(year))?;
    // refused here, because an error of the calendar's is allocated
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let (month, day) = (month as u8, day as u8);
    jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(Date { year, month, day })
}

/// The day of the week, Monday is 1.
pub(super) fn weekday(date: Date) -> u8 {
    match jiff::civil::Date::new(date.year, date.month as i8, date.day as i8) {
        Ok(day) => day.weekday().to_monday_one_offset() as u8,
        Err(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_other_calendars() {
        let day = |year, month, day| Some(Date { year, month, day });
        assert_eq!(islamic_to_civil(1445, 9, 1), day(2024, 3, 11));
        assert_eq!(islamic_to_civil(1445, 13, 1), None);
        assert_eq!(islamic_to_civil(1445, 1, 31), None);
        assert_eq!(islamic_to_civil(1445, 2, 30), day(2023, 9, 15));
        assert_eq!(islamic_to_civil(1445, 1, 30), None);
        assert_eq!(islamic_as_written(1445, 1, 30), islamic_to_civil(1445, 2, 1));
        assert_eq!(islamic_as_written(1445, 1, 31), None);
        assert_eq!(persian_to_civil(1400, 1, 1), day(2021, 3, 21));
        assert_eq!(persian_to_civil(1400, 12, 30), None);
        assert_eq!(civil(2023, 2, 29), None);
        assert_eq!(weekday(Date { year: 2024, month: 3, day: 11 }), 1);
    }
}
