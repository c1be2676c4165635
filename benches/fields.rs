//! What a short line costs that metadata is read from: press files beside the same without their
//! metadata lines, parsed in turn, in one run and on one thread. What the lines cost in finding the
//! articles is measured the same way, by `detect`, and taken off: the rest is what reading their
//! fields costs. The last lines are `ratio NAME VALUE`: how many lines are read in the two
//! microseconds that one may cost.
//!
//!     cargo bench -p digest-benches --bench fields [-- --quick]

use digest_benches::{MB, documents, press_file};
use libdigest::BlockKind;
use std::hint::black_box;
use std::time::Instant;

/// What one line may cost, in seconds.
const ALLOWED: f64 = 2e-6;

/// How much of a text's lines `detect` reads. The lines that cost it something lie evenly in both parts.
const DETECTED: f64 = 5.0 / 8.0;

/// A press file, the same without its metadata lines, and how many those are.
struct Pair {
    whole: String,
    without: String,
    lines: usize,
}

/// A text cut at its articles into pieces that are not too long for `detect`.
fn pairs(text: &str) -> Vec<Pair> {
    const MOST: usize = 64 << 10;
    let digest = libdigest::parse(text).expect("shorter than 4 GiB");
    let (mut pairs, mut start, mut end) = (Vec::new(), 0, 0);
    for article in digest.articles() {
        if article.span().end as usize - start > MOST {
            pairs.push(pair(&text[start..end]));
            start = end;
        }
        end = article.span().end as usize;
    }
    pairs.push(pair(&text[start..end]));
    pairs
}

fn pair(text: &str) -> Pair {
    let digest = libdigest::parse(text).expect("shorter than 4 GiB");
    let is_read = |kind| matches!(kind, BlockKind::Meta | BlockKind::Boilerplate);
    let (mut without, mut at, mut lines) = (String::new(), 0, 0);
    for block in digest.articles().flat_map(|article| article.blocks()).filter(|block| is_read(block.kind()))
    {
        without.push_str(&text[at..block.span().start as usize]);
        at = block.span().end as usize;
        lines += 1;
    }
    without.push_str(&text[at..]);
    Pair { whole: text.to_string(), without, lines }
}

/// Seconds for all texts, one after the other.
fn seconds<'a>(texts: impl Iterator<Item = &'a str>, work: impl Fn(&str)) -> f64 {
    let start = Instant::now();
    texts.for_each(work);
    start.elapsed().as_secs_f64()
}

fn parse(text: &str) {
    black_box(libdigest::parse(text).expect("shorter than 4 GiB").len());
}

fn detect(text: &str) {
    black_box(libdigest::detect(text));
}

/// The fastest round: the others were interrupted.
fn least(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::INFINITY, f64::min)
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (copies, rounds) = if quick { (20usize, 10) } else { (50, 60) };
    // once glibc has taken back a large block, it keeps the small ones: no page is faulted in again
    drop(black_box(vec![1u8; 16 * MB]));
    let mut loads = Vec::new();
    if let Some(text) = press_file() {
        loads.push(("line/press-file", vec![text]));
    }
    loads.push(("line/sample", documents(MB)));
    let mut ratios = Vec::new();
    println!("{:18} {:>6} {:>14} {:>14} {:>14}", "", "lines", "a line, us", "structure, us", "fields, us");
    for (name, texts) in loads {
        let pairs: Vec<Pair> = texts.iter().flat_map(|text| pairs(text)).collect();
        let times = copies.div_ceil(pairs.len());
        let lines = times * pairs.iter().map(|pair| pair.lines).sum::<usize>();
        let mut rounds_of: [Vec<f64>; 4] = Default::default();
        for _ in 0..rounds {
            let all = |part: fn(&Pair) -> &str| (0..times).flat_map(|_| pairs.iter()).map(part);
            rounds_of[0].push(seconds(all(|pair| &pair.whole), parse));
            rounds_of[1].push(seconds(all(|pair| &pair.without), parse));
            rounds_of[2].push(seconds(all(|pair| &pair.whole), detect));
            rounds_of[3].push(seconds(all(|pair| &pair.without), detect));
        }
        let [whole, without, found, found_without] = rounds_of.each_ref().map(|times| least(times));
        let line = (whole - without) / lines as f64;
        let structure = (found - found_without) / (lines as f64 * DETECTED);
        let fields = line - structure;
        println!("{name:18} {lines:6} {:14.2} {:14.2} {:14.2}", line * 1e6, structure * 1e6, fields * 1e6);
        ratios.push((name, ALLOWED / fields));
    }
    println!();
    for (name, ratio) in ratios {
        println!("ratio {name} {ratio:.2}");
    }
}
