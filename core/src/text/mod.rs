//! Text to lines, short texts to comparison keys, and other encodings to text.

pub(crate) mod lines;
pub(crate) mod quoted;
pub(crate) mod letters;
pub(crate) mod fold;
#[cfg(feature = "encoding")]
pub(crate) mod decode;
