//! Text to lines, and short texts to comparison keys.

pub(crate) mod lines;
pub(crate) mod fold;
