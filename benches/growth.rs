//! The time of once, twice and four times the input, on inputs that are hard on a parser: linear
//! work gives ratios of about 2.
//!
//!     cargo bench -p digest-benches --bench growth [-- --quick]

use digest_benches::adversaries::ADVERSARIES;
use digest_benches::{MB, documents, press_file};
use std::hint::black_box;
use std::time::Instant;

fn time(text: &str) -> f64 {
    let run = || {
        let start = Instant::now();
        black_box(libdigest::parse(text).expect("shorter than 4 GiB").len());
        start.elapsed().as_secs_f64()
    };
    run().min(run())
}

fn row(name: &str, bytes: usize, make: impl Fn(usize) -> String) {
    let [once, twice, four] = [1, 2, 4].map(|n| time(&make(n * bytes)));
    let ms = |seconds: f64| format!("{:.1} ms", seconds * 1e3);
    let ratios = (twice / once, four / twice);
    println!(
        "{name:28} {:>11} {:>11} {:>11} {:8.2} {:8.2}",
        ms(once),
        ms(twice),
        ms(four),
        ratios.0,
        ratios.1
    );
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let bytes = if quick { MB } else { 8 * MB };
    let mb = bytes / MB;
    let heads = [mb, 2 * mb, 4 * mb].map(|mb| format!("{mb} MB"));
    println!("{:28} {:>11} {:>11} {:>11} {:>8} {:>8}", "", heads[0], heads[1], heads[2], "2N/N", "4N/2N");
    for adversary in ADVERSARIES {
        row(adversary.name, bytes, adversary.make);
    }
    row("press files in one text", bytes, |bytes| documents(bytes).concat());
    if let Some(text) = press_file() {
        row("the press file, repeated", bytes, |bytes| text.repeat(bytes.div_ceil(text.len())));
    }
}
