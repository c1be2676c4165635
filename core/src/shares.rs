//! How large a part of many is, in tenths.

/// Whether `n` are six in ten of `all`, or more.
pub(crate) const fn six_in_ten(n: usize, all: usize) -> bool {
    n * 10 >= all * 6
}

/// As [`six_in_ten`], seven.
pub(crate) const fn seven_in_ten(n: usize, all: usize) -> bool {
    n * 10 >= all * 7
}

/// As [`six_in_ten`], eight.
pub(crate) const fn eight_in_ten(n: usize, all: usize) -> bool {
    n * 10 >= all * 8
}

/// As [`six_in_ten`], nine.
pub(crate) const fn nine_in_ten(n: usize, all: usize) -> bool {
    n * 10 >= all * 9
}
