//! Byte offsets of a UTF-8 text to offsets in code points.

use crate::values::Place;
use libdigest::Span;

/// What the spans of a digest count for its caller.
#[derive(Clone, Copy)]
pub(crate) enum Units<'a> {
    Bytes,
    CodePoints(&'a str, &'a Offsets),
}

impl Units<'_> {
    pub(crate) fn place(self, span: Span) -> Place {
        let at = |byte| match self {
            Units::Bytes => byte as usize,
            Units::CodePoints(text, offsets) => offsets.at(text, byte),
        };
        Place { start: at(span.start), end: at(span.end) }
    }
}

/// How many bytes lie between two checkpoints: a look-up counts fewer than this.
const STEP: usize = 1024;

/// How many code points begin before every `STEP`th byte.
pub(crate) struct Offsets(Option<Box<[u32]>>);

impl Offsets {
    /// One pass over the text. A text of ASCII needs no checkpoints.
    pub(crate) fn of(text: &str) -> Self {
        let mut before = 0;
        let mut checkpoints = Vec::with_capacity(text.len() / STEP + 2);
        for chunk in text.as_bytes().chunks(STEP) {
            checkpoints.push(before);
            before += beginnings(chunk) as u32;
        }
        checkpoints.push(before); // for the end of a text that ends at a checkpoint
        Offsets((before as usize != text.len()).then(|| checkpoints.into_boxed_slice()))
    }

    /// The code points before a byte offset of the text that this was made of.
    pub(crate) fn at(&self, text: &str, byte: u32) -> usize {
        let byte = byte as usize;
        let Some(checkpoints) = &self.0 else { return byte };
        let nearest = byte / STEP;
        checkpoints[nearest] as usize + beginnings(&text.as_bytes()[nearest * STEP..byte])
    }
}

/// How many characters begin in these bytes: all but the continuation bytes do.
fn beginnings(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}
