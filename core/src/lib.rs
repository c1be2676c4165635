#![forbid(unsafe_code)]
#![deny(missing_docs)]
//! Press digests into their articles.

mod span;
mod error;
mod dates;

pub use error::Error;
pub use span::Span;
