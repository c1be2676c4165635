//! What the C library costs beside Rust: every field of every article is read through C, compiled
//! by a C compiler, and through Rust, in turns and in one run. The last lines are `ratio NAME VALUE`,
//! C's time as a multiple of Rust's.
//!
//!     cargo bench -p digest-benches --bench ffi [-- --quick]

use digest::{
    digest_block_kind, digest_calendar, digest_doc, digest_from, digest_part, digest_role, digest_time_kind,
};
use digest_benches::{MB, documents, press_file};
use libdigest::{Article, Field, Span, Timestamp, Value, View};
use std::ffi::c_char;
use std::hint::black_box;
use std::time::Instant;

unsafe extern "C" {
    #[allow(improper_ctypes)] // a doc is opaque to C
    fn bench_read(doc: *const digest_doc) -> usize;
    fn bench_parse_and_read(text: *const c_char, length: usize) -> usize;
}

fn string(text: &str, span: Span) -> usize {
    text.len() + span.start as usize + text.bytes().next().map_or(0, usize::from)
}

fn optional(text: Option<&str>, span: Option<Span>) -> usize {
    text.zip(span).map_or(0, |(text, span)| string(text, span))
}

fn fields<'a>(all: impl Iterator<Item = Field<'a>>) -> usize {
    all.map(|field| string(field.text(), field.span())).sum()
}

fn value(value: Value) -> usize {
    let has = |part: digest_part| part as usize;
    match value {
        Value::At { date, clock, offset } => {
            let second = clock.and_then(|clock| clock.second).map_or(0, |_| has(digest_part::Second));
            date.map_or(0, |date| usize::from(date.day) + has(digest_part::Date))
                + clock.map_or(0, |clock| usize::from(clock.minute) + has(digest_part::Clock))
                + second
                + offset.map_or(0, |_| has(digest_part::Offset))
        }
        Value::Ago { count, .. } => count as usize + has(digest_part::Ago),
    }
}

fn timestamp(timestamp: Timestamp<'_>) -> usize {
    string(timestamp.text(), timestamp.span())
        + value(timestamp.value())
        + timestamp.resolved().map_or(0, value)
        + timestamp.original().map_or(0, |(_, _, day)| usize::from(day))
        + digest_time_kind::from(timestamp.kind()) as usize
        + digest_calendar::from(timestamp.calendar()) as usize
        + usize::from(timestamp.is_ambiguous())
        + usize::from(timestamp.from_contents())
}

/// The same as `article` of `read.c`.
fn article(article: Article<'_>) -> usize {
    let mut sum = string(article.text(), article.span())
        + optional(article.heading(), article.heading_span())
        + optional(article.label(), article.label_span())
        + optional(article.headline(), article.headline_span())
        + optional(article.source(), article.source_span())
        + optional(article.body(), article.body_span())
        + article.role().map_or(0, |role| digest_role::from(role) as usize)
        + article.headline_from().map_or(0, |from| digest_from::from(from) as usize)
        + article.source_from().map_or(0, |from| digest_from::from(from) as usize)
        + article.evidence().iter().map(|kind| digest::digest_evidence::from(kind) as usize).sum::<usize>()
        + article.ordinal().map_or(0, |ordinal| ordinal as usize)
        + article.entry().map_or(0, |entry| entry.index());
    for block in article.blocks() {
        sum += string(block.text(), block.span()) + digest_block_kind::from(block.kind()) as usize;
    }
    for byline in article.bylines() {
        sum += string(byline.text(), byline.span()) + fields(byline.agencies());
        for person in byline.people() {
            sum += string(person.name(), person.name_span()) + optional(person.role(), person.role_span());
        }
    }
    for dateline in article.datelines() {
        sum += string(dateline.text(), dateline.span())
            + dateline.date().map_or(0, |date| usize::from(date.day));
        sum += fields(dateline.places()) + fields(dateline.agencies());
    }
    for credit in article.credits() {
        sum += string(credit.text(), credit.span()) + fields(credit.agencies());
    }
    sum + article.timestamps().map(timestamp).sum::<usize>() + fields(article.sections())
}

fn read(view: View<'_>) -> usize {
    view.articles().map(article).sum()
}

/// Seconds for so many turns.
fn time(turns: usize, work: impl Fn() -> usize) -> f64 {
    let start = Instant::now();
    for _ in 0..turns {
        black_box(work());
    }
    start.elapsed().as_secs_f64()
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Measures two ways to the same sum in turns; prints a row, and gives the ratio.
fn compare(
    name: &str,
    (turns, rounds): (usize, usize),
    rust: impl Fn() -> usize,
    c: impl Fn() -> usize,
) -> f64 {
    assert_eq!(rust(), c(), "C and Rust read different things");
    let (mut rusts, mut cs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        // who goes first changes with every round
        let first_rust = (round % 2 == 0).then(|| time(turns, &rust));
        let c_time = time(turns, &c);
        let rust_time = first_rust.unwrap_or_else(|| time(turns, &rust));
        rusts.push(rust_time);
        cs.push(c_time);
        ratios.push(c_time / rust_time);
    }
    let microseconds = |times: &mut [f64]| median(times) / turns as f64 * 1e6;
    println!("{name:28} {:10.2} {:10.2}", microseconds(&mut rusts), microseconds(&mut cs));
    median(&mut ratios)
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    // many short turns: what else the machine does then falls on few of them
    let rounds = if quick { 201 } else { 1001 };
    let mut texts = vec![("sample", documents(MB / 10).swap_remove(0))];
    texts.extend(press_file().map(|text| ("press-file", text)));

    println!("{:28} {:>10} {:>10}", "microseconds", "Rust", "C");
    let mut ratios = Vec::new();
    for (name, text) in &texts {
        let parse = || read(libdigest::parse_bytes(text.as_bytes()).expect("UTF-8 and short").view());
        // SAFETY: the text outlives the call.
        let c_parse = || unsafe { bench_parse_and_read(text.as_ptr().cast(), text.len()) };
        let label = format!("c/rust-parse-and-read-{name}");
        ratios.push((label.clone(), compare(&label, (2, rounds), parse, c_parse)));

        let digest = libdigest::parse(text).expect("short");
        let mut doc = std::ptr::null_mut();
        let (options, error) = (std::ptr::null(), std::ptr::null_mut());
        // SAFETY: the text outlives the doc.
        let status =
            unsafe { digest::digest_doc_parse(text.as_ptr().cast(), text.len(), options, &mut doc, error) };
        assert_eq!(status, digest::digest_status::Ok);
        let label = format!("c/rust-read-{name}");
        // SAFETY: the doc is freed below.
        ratios.push((
            label.clone(),
            compare(&label, (100, rounds), || read(digest.view()), || unsafe { bench_read(doc) }),
        ));
        // SAFETY: ours, and not used again.
        unsafe { digest::digest_doc_free(doc) };
    }
    println!();
    for (name, ratio) in ratios {
        println!("ratio {name} {ratio:.3}");
    }
}
