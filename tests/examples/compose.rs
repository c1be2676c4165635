//! Prints composed digests, one JSON object a line with `id` and `text`: every layout in turn, each
//! time with another seed. The same number gives the same digests.
//!
//!     cargo run -p digest-tests --example compose -- 2000

use digest_tests::compose::{LAYOUTS, Rng, own_articles};
use serde_json::json;
use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let wanted = std::env::args().nth(1).and_then(|number| number.parse().ok());
    let Some(wanted) = wanted else { return Err(io::Error::other("say how many digests")) };
    let pieces = own_articles();
    let mut out = BufWriter::new(io::stdout().lock());
    for number in 0..wanted {
        let (layout, seed) = (&LAYOUTS[number % LAYOUTS.len()], (number / LAYOUTS.len()) as u64);
        let composed = (layout.compose)(&pieces, &mut Rng::new(seed));
        writeln!(out, "{}", json!({ "id": number.to_string(), "text": composed.text }))?;
    }
    out.flush()
}
