//! The vocabulary of the press in many languages: tables of phrases, compared through the folding key.
//!
//! A table only ever adds evidence. Entries stand as people write them; what differs only by case, Arabic
//! marks, letter variants or punctuation is one entry.

pub(crate) mod time;
pub(crate) mod leads;
pub(crate) mod months;
pub(crate) mod weekdays;
pub(crate) mod clock;
pub(crate) mod ordinals;
pub(crate) mod contents;
pub(crate) mod keys;
pub(crate) mod outlets_arab;
pub(crate) mod outlets_world;
pub(crate) mod outlets;
pub(crate) mod agencies;
pub(crate) mod outlet_words;
pub(crate) mod digest;
pub(crate) mod compilers;
pub(crate) mod given_names;
pub(crate) mod places;
pub(crate) mod people;
pub(crate) mod credits;
pub(crate) mod reviews;
pub(crate) mod portal;
pub(crate) mod markers;
pub(crate) mod sections;
pub(crate) mod genres;
pub(crate) mod function;
pub(crate) mod whole;
pub(crate) mod works;
pub(crate) mod eastern;

#[cfg(test)]
mod tests;
