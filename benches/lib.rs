//! Data the benchmarks share.

#[path = "../tests/adversaries.rs"]
pub mod adversaries;

use std::path::{Path, PathBuf};

/// Bytes in a megabyte, as the tables count them.
pub const MB: usize = 1_000_000;

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The shared press file; one line says so where it is not there.
pub fn press_file() -> Option<String> {
    let beside = || folder().join("../../shared");
    let shared = std::env::var_os("LIBDIGEST_SHARED").map_or_else(beside, PathBuf::from);
    let text = std::fs::read_to_string(shared.join("press-file/kerry-in-moscow.txt")).ok();
    if text.is_none() {
        println!("skipped: no press file under {}", shared.display());
    }
    text
}

/// What press files are made of: front matter, then articles as (heading, lines below it).
struct Stock {
    front: Vec<String>,
    articles: Vec<(String, Vec<String>)>,
}

/// Takes our own press file apart, and lengthens its articles with paragraphs of others: a
/// published one has some four thousand bytes an article.
fn stock() -> Stock {
    let path = folder().join("../tests/corpus/01-press-file.txt");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let is_rule = |line: &str| line.len() > 3 && line.bytes().all(|b| b == b'=');
    let mut pieces: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines() {
        if is_rule(line) {
            pieces.push(Vec::new());
        } else {
            pieces.last_mut().expect("one at least").push(line.to_string());
        }
    }
    let has_text = |piece: &Vec<String>| piece.iter().any(|line| !line.trim().is_empty());
    pieces.retain(has_text);
    // the first piece holds front matter, contents and the first article: a gap of prose divides
    let is_entry =
        |line: &str| line.trim_start().starts_with(|c: char| c.is_ascii_digit()) && line.contains('.');
    let first = &mut pieces[0];
    let entries = first.iter().rposition(|line| is_entry(line) && line.len() < 300).expect("contents") + 1;
    let begun = first.split_off(entries);
    let contents = first.iter().position(|line| is_entry(line) && line.len() < 300).expect("contents");
    let front = first[..contents].to_vec();
    pieces[0] = begun;
    let articles: Vec<(String, Vec<String>)> = pieces
        .into_iter()
        .map(|piece| {
            let mut lines = piece.into_iter().skip_while(|line| line.trim().is_empty());
            (lines.next().expect("a heading"), lines.collect())
        })
        .collect();
    Stock { front, articles }
}

/// Press files of about 120,000 bytes each, no two alike, together about `bytes` long.
pub fn documents(bytes: usize) -> Vec<String> {
    const ARTICLES: usize = 29;
    const ARTICLE: usize = 4_100;
    let stock = stock();
    let prose: Vec<&String> =
        stock.articles.iter().flat_map(|(_, lines)| lines).filter(|line| line.len() > 400).collect();
    let words: Vec<&str> = prose.iter().flat_map(|line| line.split(' ')).collect();
    let (mut all, mut made, mut turn) = (Vec::new(), 0, 0);
    while made < bytes {
        let number = all.len();
        let article = |i: usize| &stock.articles[(i + number) % stock.articles.len()];
        // the headings of a file differ by the words they end with
        let heading = |i: usize| {
            let at = (number * ARTICLES + i) * 2 % (words.len() - 1);
            format!(
                "{} {}",
                article(i).0,
                words[at..at + 2].join(" ").trim_matches(|c: char| !c.is_alphabetic())
            )
        };
        let mut text = stock.front.join("\n");
        for i in 0..ARTICLES {
            text.push_str(&format!("\n  {}. {}", i + 1, heading(i)));
        }
        text.push('\n');
        for i in 0..ARTICLES {
            let begin = text.len();
            let lines = &article(i).1;
            let body = lines.iter().position(|line| line.len() > 400).map_or(lines.len(), |first| first + 1);
            text.push_str(&format!("{}\n{}\n", heading(i), lines[..body].join("\n")));
            while text.len() - begin < ARTICLE {
                turn += 1;
                text.push_str(prose[turn * 7 % prose.len()]);
                text.push('\n');
            }
            text.push_str(&lines[body..].join("\n"));
            text.push_str("\n======================\n");
        }
        made += text.len();
        all.push(text);
    }
    all
}
