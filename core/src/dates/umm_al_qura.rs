//! The months of the Umm al-Qura calendar as they were printed, 1343 to 1500 AH.
//!
//! Month starts are facts; these were taken from the open data set *ummalqura-calendar* (M. Alshehri,
//! CC0 1.0), which its author gathered from dated issues of the newspaper Umm al-Qura (1343 to
//! 1355), the comparison calendar of King Fahd University of Petroleum and Minerals (to 1411), the
//! printed calendars (to 1450) and the site of King Abdulaziz City for Science and Technology (to
//! 1500). One start is mended: Dhu al-Hijjah 1354 begins a day earlier than in the set, as the
//! newspaper dated its issues of that month and as the author's converter has it since. A few early
//! months have 28 or 31 days: so they were dated.

/// The first day of the first year in the table: 1 Muharram 1343.
pub(super) const EPOCH: jiff::civil::Date = jiff::civil::date(1924, 8, 1);

/// The first year of the table.
const FIRST: i16 = 1343;

/// The year's months by the last digit of their length: 28, 29, 30, 31.
#[rustfmt::skip]
const MONTHS: [&[u8; 12]; 158] = [
    b"090090008000", b"990909090909", b"090919080090", b"990090099009", b"990090090099",
    b"090909009918", b"090909000810", b"909099090090", b"090909990090", b"090909090909",
    b"090090900990", b"909090090909", b"090909090090", b"990909009909", b"090909090900",
    b"009099099009", b"000909909909", b"090909090900", b"090909090909", b"090909090909",
    b"090909090900", b"090909080009", b"090909090900", b"090909090909", b"090909090909",
    b"090909090900", b"090909009009", b"090909090909", b"090990909000", b"909090990900",
    b"909090909090", b"090909009900", b"090909099009", b"909900090909", b"099090900900",
    b"090909090909", b"909090909090", b"090909090909", b"090090990909", b"090090099090",
    b"909009090909", b"090909090909", b"090099090009", b"009909090900", b"990909090900",
    b"900909090909", b"090909090900", b"090909009099", b"090909090900", b"990909090900",
    b"090999090900", b"090909099009", b"090090990909", b"090009099090", b"909009090909",
    b"090909009090", b"909090909009", b"009099090900", b"909090990909", b"000909099090",
    b"900090909909", b"900900090990", b"990090090909", b"090909090090", b"909090909090",
    b"090909099090", b"090090909909", b"090009090990", b"909009009099", b"099009000909",
    b"909900900900", b"990990900090", b"909099090090", b"090909099090", b"090900909099",
    b"090900090909", b"909090090090", b"909909000090", b"990999000090", b"099099900090",
    b"090909909090", b"090090990909", b"090090900909", b"909090090090", b"990909009009",
    b"099099000900", b"909909900900", b"900990909090", b"900909090990", b"900090909099",
    b"090090090909", b"909090090099", b"090909090090", b"909090909090", b"090099090990",
    b"090009909909", b"090009090990", b"909000909099", b"090900900909", b"909090900909",
    b"090909090900", b"909009909090", b"900090990990", b"900090099099", b"090009090909",
    b"909009009090", b"990909009009", b"090990909009", b"009099090909", b"000909909090",
    b"900099090909", b"900090909090", b"990090900909", b"099090900090", b"909909900900",
    b"090990990090", b"009099099009", b"009090909900", b"909009090909", b"090909090090",
    b"909909009009", b"090990909000", b"909099099000", b"090909909090", b"090090990909",
    b"090090909090", b"990090090099", b"099009090009", b"909909009009", b"090909909009",
    b"090090990909", b"009009099090", b"909000909909", b"909000900990", b"990900900099",
    b"099090090090", b"909909090090", b"900990909090", b"900900909909", b"090090090990",
    b"990090009099", b"099009009009", b"909900909000", b"990909090900", b"909090990900",
    b"900909099090", b"900090909909", b"090090090990", b"909090090900", b"990909090090",
    b"099090990090", b"009909909090", b"009090990909", b"000909099090", b"900900990909",
    b"090900909090", b"909090909009", b"009909909000",
];

/// The days from [`EPOCH`] to the first of each year.
static STARTS: [u32; MONTHS.len()] = starts();

const fn starts() -> [u32; MONTHS.len()] {
    let mut starts = [0; MONTHS.len()];
    let mut year = 1;
    while year < MONTHS.len() {
        starts[year] = starts[year - 1] + before(MONTHS[year - 1], 12);
        year += 1;
    }
    starts
}

/// The days of the first months of a year.
const fn before(year: &[u8; 12], months: usize) -> u32 {
    let (mut days, mut month) = (0, 0);
    while month < months {
        days += length(year[month]);
        month += 1;
    }
    days
}

const fn length(digit: u8) -> u32 {
    match digit {
        b'8' => 28,
        b'9' => 29,
        b'0' => 30,
        b'1' => 31,
        _ => panic!("a month has 28 to 31 days"),
    }
}

/// The days from [`EPOCH`] to the first of a month, and how many it has; `None` outside the table.
pub(super) fn month(year: i16, month: u8) -> Option<(u32, u32)> {
    let k = usize::try_from(year.checked_sub(FIRST)?).ok()?;
    let months = MONTHS.get(k)?;
    let m = usize::from(month.checked_sub(1)?);
    let days = length(*months.get(m)?);
    Some((STARTS[k] + before(months, m), days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_follow_each_other_and_years_have_their_length() {
        let mut next = 0;
        for year in FIRST..=1500 {
            let first = next;
            for m in 1..=12 {
                let (start, length) = month(year, m).unwrap();
                assert_eq!(start, next, "{year}-{m}");
                next += length;
            }
            // the moon's year, give or take a day where the moon was seen early or late
            assert!((353..=356).contains(&(next - first)), "{year}: {}", next - first);
        }
        for (year, m) in [(1342, 12), (1501, 1), (1400, 0), (1400, 13), (i16::MIN, 1)] {
            assert_eq!(month(year, m), None);
        }
    }
}
