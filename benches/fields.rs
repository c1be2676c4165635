//! What a line of metadata costs: digests beside the same without those lines, parsed in turn, in one
//! run and on one thread. All of it is counted, what the lines cost in finding the articles too. No text
//! is parsed twice in a row: a processor that has just seen a text foretells its branches. The last lines
//! are `ratio NAME VALUE`: how many lines are read in the two microseconds that one may cost.
//!
//!     cargo bench -p digest-benches --bench fields [-- --quick]

use digest_benches::{MB, documents, press_file};
use libdigest::BlockKind;
use std::hint::black_box;
use std::time::Instant;

/// What one line may cost, in seconds.
const ALLOWED: f64 = 2e-6;

/// A digest, the same without its metadata lines, and how many those are.
struct Pair {
    whole: String,
    without: String,
    lines: usize,
}

impl Pair {
    fn new(text: &str) -> Pair {
        let digest = libdigest::parse(text).expect("shorter than 4 GiB");
        let is_read = |kind| matches!(kind, BlockKind::Meta | BlockKind::Boilerplate);
        let blocks = digest.articles().flat_map(|article| article.blocks());
        let (mut without, mut at, mut lines) = (String::new(), 0, 0);
        for block in blocks.filter(|block| is_read(block.kind())) {
            without.push_str(&text[at..block.span().start as usize]);
            at = block.span().end as usize;
            lines += 1;
        }
        without.push_str(&text[at..]);
        // else it is not the lines alone that the two differ by
        let left = libdigest::parse(&without).expect("shorter than 4 GiB");
        assert!(digest.evidence().eq(left.evidence()) && digest.len() == left.len());
        Pair { whole: text.to_string(), without, lines }
    }
}

/// Seconds for one parse.
fn seconds(text: &str) -> f64 {
    let start = Instant::now();
    black_box(libdigest::parse(text).expect("shorter than 4 GiB").len());
    start.elapsed().as_secs_f64()
}

/// The seconds of each pair, whole and without its lines: the fastest round, the others were interrupted.
fn fastest(pairs: &[Pair], rounds: usize) -> Vec<[f64; 2]> {
    let mut least = vec![[f64::INFINITY; 2]; pairs.len()];
    for _ in 0..rounds {
        for part in 0..2 {
            for (pair, least) in pairs.iter().zip(&mut least) {
                let text = if part == 0 { &pair.whole } else { &pair.without };
                least[part] = least[part].min(seconds(text));
            }
        }
    }
    least
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let rounds = if quick { 20 } else { 100 };
    // once glibc has taken back a large block, it keeps the small ones: no page is faulted in again
    drop(black_box(vec![1u8; 16 * MB]));
    let mut pairs: Vec<Pair> = documents(3 * MB).iter().map(|text| Pair::new(text)).collect();
    let mut loads = vec![("line/sample", 0..pairs.len())];
    if let Some(text) = press_file() {
        loads.insert(0, ("line/press-file", pairs.len()..pairs.len() + 1));
        pairs.push(Pair::new(&text));
    }
    let times = fastest(&pairs, rounds);
    let mut ratios = Vec::new();
    println!("{:18} {:>6} {:>12} {:>12} {:>10}", "", "lines", "whole, us", "without, us", "a line, us");
    for (name, part) in loads {
        let lines: usize = pairs[part.clone()].iter().map(|pair| pair.lines).sum();
        let sum = |of: usize| times[part.clone()].iter().map(|times| times[of]).sum::<f64>();
        let (whole, without) = (sum(0), sum(1));
        let line = (whole - without) / lines as f64;
        println!("{name:18} {lines:6} {:12.1} {:12.1} {:10.2}", whole * 1e6, without * 1e6, line * 1e6);
        ratios.push((name, ALLOWED / line));
    }
    println!();
    for (name, ratio) in ratios {
        println!("ratio {name} {ratio:.2}");
    }
}
