//! Memory beside the input, on inputs that are hard on a parser: small ones in a debug build,
//! 100 MB each in a release build. Times are printed and decide nothing.

use digest_tests::adversaries::ADVERSARIES;
use digest_tests::counting::{Counting, spent};
use digest_tests::places;
use std::time::Instant;

#[global_allocator]
static COUNTED: Counting = Counting;

const FULL: bool = !cfg!(debug_assertions);
const MB: usize = 1_000_000;

struct Row {
    per_byte: f64,
    seconds: f64,
}

fn measure(name: &str, text: &str) -> Row {
    let start = Instant::now();
    let (articles, cost) = spent(|| libdigest::parse(text).expect("shorter than 4 GiB").len());
    let seconds = start.elapsed().as_secs_f64();
    let per_byte = cost.peak as f64 / text.len() as f64;
    let mb = text.len() as f64 / MB as f64;
    println!("{name:28} {mb:7.1} MB {articles:9} articles {per_byte:7.2} bytes a byte {seconds:8.3} s");
    Row { per_byte, seconds }
}

/// Half the input, then all of it: the ratio of the times is printed.
fn both(name: &str, make: impl Fn(usize) -> String, bytes: usize) -> Row {
    let half = measure(name, &make(bytes / 2));
    let whole = measure(name, &make(bytes));
    println!("{:28} twice the input, {:.2} times the time", "", whole.seconds / half.seconds.max(1e-9));
    whole
}

/// One test, so that nothing else runs beside what is timed.
#[test]
fn memory_beside_the_input() {
    let mut broken = Vec::new();
    let mut hold = |name: &str, row: &Row, limit: f64| {
        if row.per_byte > limit {
            broken.push(format!("{name}: {:.2} bytes a byte, and {limit:.2} are allowed", row.per_byte));
        }
    };
    // to stay under 1 GiB for 100 MB
    let limit = (1u64 << 30) as f64 / (100 * MB) as f64;
    for adversary in ADVERSARIES {
        let row = both(adversary.name, adversary.make, if FULL { 100 * MB } else { 2 * MB });
        hold(adversary.name, &row, limit);
    }
    let repeated = |text: &str, bytes: usize| text.repeat(bytes.div_ceil(text.len()));
    let bytes = if FULL { 100 * MB } else { 20 * MB };
    if let Some(text) = places::press_file() {
        let row = both("the press file, repeated", |bytes| repeated(&text, bytes), bytes);
        hold("the press file, repeated", &row, 0.3);
    }
    // our own sample has shorter articles, so more of them to a byte
    let sample = places::corpus().into_iter().find(|document| document.name == "01-press-file");
    let sample = sample.expect("the first document of the corpus").text;
    let row = both("our press file, repeated", |bytes| repeated(&sample, bytes), bytes);
    hold("our press file, repeated", &row, 1.0);
    assert!(broken.is_empty(), "too much memory:\n{}", broken.join("\n"));
}
