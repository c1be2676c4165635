//! [`Error`]: the two ways a text can be refused.

/// Why a text was not parsed. Nothing in its content can make a parse fail but these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are not UTF-8; `offset` counts the valid bytes before the first bad one.
    #[error("not UTF-8 at byte {offset}; decode the file to UTF-8 first")]
    InvalidUtf8 {
        /// The first byte that belongs to no character.
        offset: usize,
    },
    /// Spans are 32 bits wide: a text holds less than 4 GiB.
    #[error("the text has {len} bytes and spans count up to {max}; split it first", max = u32::MAX)]
    TooLong {
        /// The text's length in bytes.
        len: usize,
    },
}
