//! The caller's memory: structs that may grow, arrays, strings.

use crate::call::{Call, given};
use crate::records::*;
use crate::types::*;
use std::ffi::c_char;
use std::fmt::Display;
use std::mem::MaybeUninit;

/// No struct is ever this long: a longer `size` was never set.
const LONGEST: usize = 1 << 16;

/// A struct that begins with its `size`, and that later versions may lengthen.
///
/// # Safety
/// It is `repr(C)`, its first field is `size: usize`, and every pattern of bytes that starts a
/// value of it and goes on with zeros may be read by C.
pub(crate) unsafe trait Growing: Copy {
    /// How long version 1 was: of a struct that has grown since, the offset of its first new field.
    const FIRST: usize = size_of::<Self>();
}

macro_rules! growing {
    ($($type:ident)*) => {
        // SAFETY: each is `repr(C)`, begins with `size: usize`, and holds plain data.
        $(unsafe impl Growing for $type {})*
    };
}
growing! {
    digest_error digest_options digest_info digest_front digest_contents digest_entry digest_group digest_article
    digest_block digest_byline digest_person digest_dateline digest_credit digest_timestamp digest_diagnostic
}

/// The size that the caller set.
///
/// # Safety
/// `of` is NULL or begins with a `size`.
pub(crate) unsafe fn size_of_given<T: Growing>(of: *const T) -> Call<usize> {
    // SAFETY: every growing struct begins with its size.
    let size = *unsafe { given(of.cast::<usize>()) }?;
    if (T::FIRST..=LONGEST).contains(&size) { Ok(size) } else { Err(digest_status::StructSize) }
}

/// `count` of what a pointer points to. NULL is nothing, but not with a count.
///
/// # Safety
/// It is NULL or points to `count` values of `T` that nobody writes to for as long as `'a`.
pub(crate) unsafe fn several<'a, T>(pointer: *const T, count: usize) -> Call<&'a [T]> {
    match (pointer.is_null(), count) {
        (true, 0) => Ok(&[]),
        (true, _) => Err(digest_status::NullPointer),
        // SAFETY: the caller's promise.
        _ => Ok(unsafe { std::slice::from_raw_parts(pointer, count) }),
    }
}

/// Reads a struct that the caller filled: what it lacks is zero. `None` where a longer one says
/// something that this library does not know.
///
/// # Safety
/// `of` is NULL or a struct as long as its `size` says, and zeros are a value of `T`.
pub(crate) unsafe fn read<T: Growing>(of: *const T) -> Call<Option<T>> {
    // SAFETY: the caller's promise; `known` is at most what either has.
    unsafe {
        let size = size_of_given(of)?;
        let known = size.min(size_of::<T>());
        let mut value = MaybeUninit::<T>::zeroed();
        std::ptr::copy_nonoverlapping(of.cast::<u8>(), value.as_mut_ptr().cast(), known);
        let tail = several(of.cast::<u8>().add(known), size - known)?;
        Ok(tail.iter().all(|&byte| byte == 0).then(|| value.assume_init()))
    }
}

/// Writes `value` over the caller's `size` bytes: a shorter struct gets its part, the tail of a
/// longer one is zero.
///
/// # Safety
/// `size` bytes may be written from `out`.
unsafe fn write<T: Growing>(out: *mut T, size: usize, value: T) {
    let known = size.min(size_of::<T>());
    // SAFETY: `known` and `size` are at most what the caller has; a value of `T` has `known` bytes.
    unsafe {
        if size == size_of::<T>() {
            out.write(value);
        } else {
            std::ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), out.cast::<u8>(), known);
            out.cast::<u8>().add(known).write_bytes(0, size - known);
        }
        out.cast::<usize>().write(size);
    }
}

/// Fills one struct of the caller's.
///
/// # Safety
/// `out` is NULL or may be written for as many bytes as its `size` says.
pub(crate) unsafe fn fill<T: Growing>(out: *mut T, value: T) -> Call<()> {
    // SAFETY: the caller's promise.
    unsafe {
        let size = size_of_given(out)?;
        write(out, size, value);
    }
    Ok(())
}

/// Fills as many of the caller's structs as there is room for, each as long as the first says,
/// and counts all there are.
///
/// # Safety
/// With a capacity, `out` is NULL or an array of so many structs, the first with its `size`.
pub(crate) unsafe fn list<T: Growing, I: IntoIterator>(
    out: *mut T,
    capacity: usize,
    items: I,
    make: impl Fn(I::Item) -> T,
) -> Call<usize> {
    // SAFETY: with a capacity there is a first struct.
    let size = if capacity == 0 { 0 } else { unsafe { size_of_given(out) }? };
    let mut count = 0;
    for item in items {
        if count < capacity {
            // SAFETY: `count` structs of `size` bytes stand before this one, and one more fits.
            unsafe { write(out.byte_add(count * size), size, make(item)) };
        }
        count += 1;
    }
    Ok(count)
}

/// The same for values that never grow, and so have no size.
///
/// # Safety
/// With a capacity, `out` is NULL or an array of so many.
pub(crate) unsafe fn plain<T: Copy, I: IntoIterator>(
    out: *mut T,
    capacity: usize,
    items: I,
    make: impl Fn(I::Item) -> T,
) -> Call<usize> {
    if capacity > 0 && out.is_null() {
        return Err(digest_status::NullPointer);
    }
    let mut count = 0;
    for item in items {
        if count < capacity {
            // SAFETY: the caller has room for `capacity` of them.
            unsafe { out.add(count).write(make(item)) };
        }
        count += 1;
    }
    Ok(count)
}

/// Writes as much of a text as there is room for, whole characters only and a NUL, and returns how
/// many bytes all of it has without the NUL.
///
/// # Safety
/// With a capacity, `out` is NULL or may be written for so many bytes.
pub(crate) unsafe fn print(out: *mut c_char, capacity: usize, text: impl Display) -> Call<usize> {
    let text = text.to_string();
    if capacity > 0 {
        if out.is_null() {
            return Err(digest_status::NullPointer);
        }
        let fits = text.floor_char_boundary(capacity - 1);
        // SAFETY: `fits` is less than the capacity.
        unsafe {
            std::ptr::copy_nonoverlapping(text.as_ptr(), out.cast(), fits);
            out.add(fits).write(0);
        }
    }
    Ok(text.len())
}
