//! How fast a full parse is, as a ratio: it alternates, in one run and on one thread, with memchr
//! counting the line ends of the same bytes. The last lines are `ratio NAME VALUE`.
//!
//!     cargo bench -p digest-benches --bench speed [-- --quick]

use digest_benches::{MB, documents, press_file};
use std::hint::black_box;
use std::time::Instant;

/// Texts that are measured together.
struct Load {
    name: &'static str,
    texts: Vec<String>,
}

impl Load {
    fn bytes(&self) -> usize {
        self.texts.iter().map(String::len).sum()
    }

    /// Seconds for all texts, one after the other.
    fn time(&self, work: impl Fn(&str) -> usize) -> f64 {
        let start = Instant::now();
        let sum: usize = self.texts.iter().map(|text| work(text)).sum();
        black_box(sum);
        start.elapsed().as_secs_f64()
    }
}

fn newlines(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count()
}

fn outline(text: &str) -> usize {
    libdigest::parse(text).expect("shorter than 4 GiB").len()
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (bytes, rounds) = if quick { (10 * MB, 3) } else { (100 * MB, 7) };

    let sample = documents(bytes);
    let shared = press_file();
    let copies = |text: &String| vec![text.clone(); bytes.div_ceil(text.len())];
    let mut loads = Vec::new();
    if let Some(text) = &shared {
        // half of each: what is judged
        let mut texts: Vec<String> = sample[..sample.len() / 2].to_vec();
        texts.extend(vec![text.clone(); (bytes / 2).div_ceil(text.len())]);
        loads.push(Load { name: "outline/newlines", texts });
        loads.push(Load { name: "outline/newlines-press-file", texts: copies(text) });
        loads.push(Load { name: "outline/newlines-sample", texts: sample.clone() });
    } else {
        loads.push(Load { name: "outline/newlines", texts: sample.clone() });
    }
    loads.push(Load { name: "outline/newlines-one-text", texts: vec![sample.concat()] });
    if let Some(text) = &shared {
        loads.push(Load { name: "outline/newlines-one-press-file", texts: vec![copies(text).concat()] });
    }

    println!("{:34} {:>6} {:>7} {:>9} {:>10} {:>10}", "", "texts", "MB", "articles", "newlines", "outline");
    let mut ratios = Vec::new();
    for load in &loads {
        let articles: usize = load.texts.iter().map(|text| outline(text)).sum(); // and warm
        let (mut base, mut full) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            base.push(load.time(newlines));
            full.push(load.time(outline));
        }
        let mut each: Vec<f64> = base.iter().zip(&full).map(|(base, full)| base / full).collect();
        let speed = |seconds: f64| format!("{:.2} GB/s", load.bytes() as f64 / seconds / 1e9);
        let (newlines, outline) = (speed(median(&mut base)), speed(median(&mut full)));
        let (texts, mb) = (load.texts.len(), load.bytes() as f64 / MB as f64);
        println!("{:34} {texts:6} {mb:7.1} {articles:9} {newlines:>10} {outline:>10}", load.name);
        ratios.push((load.name, median(&mut each)));
    }
    println!();
    for (name, ratio) in ratios {
        println!("ratio {name} {ratio:.3}");
    }
}
