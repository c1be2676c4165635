#![deny(missing_docs)]
#![allow(non_camel_case_types)] // the names are C's
#![allow(clippy::missing_safety_doc)] // the contract stands in the header, once, in C's words
//! The C library of libdigest: `libdigest.so` and `libdigest.a`.
//!
//! Whoever writes C reads `include/libdigest.h`, which is made from this crate: the docs here are
//! the header's. Whoever writes Rust wants the crate `libdigest`.
//!
//! A doc is a text, borrowed or owned, beside its `libdigest::Outline`, and nothing else. Every
//! function is a guard against panics, checks of what C gave, and one call of the core.

mod words;
mod types;
mod records;
mod call;
mod memory;
mod convert;
mod parse;
mod document;
mod article;
mod about;
#[cfg(test)]
mod tests;

pub use about::*;
pub use article::*;
pub use document::*;
pub use parse::*;
pub use records::*;
pub use types::*;
pub use words::{
    digest_block_kind, digest_calendar, digest_code, digest_evidence, digest_from, digest_kind, digest_match,
    digest_role, digest_severity, digest_time_kind, digest_unit,
};
