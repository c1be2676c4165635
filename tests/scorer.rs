//! The shared scorers, run as subprocesses over the example `outline`.

use std::path::Path;
use std::process::Command;

use crate::floors::Measures;
use crate::places;

/// Whether the shared scorers can run here; says so in one line where they cannot.
fn python() -> bool {
    let there = Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success());
    let required = std::env::var("LIBDIGEST_REQUIRE_SHARED").is_ok_and(|value| value == "1");
    assert!(there || !required, "the scorers need python3");
    if !there {
        println!("skipped: the scorers need python3");
    }
    there
}

fn run(script: &Path, arguments: &[&str]) -> String {
    let output = Command::new("python3").arg("-B").arg(script).args(arguments).output();
    let output = output.unwrap_or_else(|e| panic!("{}: {e}", script.display()));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.is_empty(), "{}: {errors}", script.display());
    said
}

/// The command that prints a document, quoted for a shell's rules.
fn command() -> String {
    format!("'{}' --json", places::outline().display())
}

/// Scores every text of a folder against its gold and adds up. `None`, said aloud, where the
/// scorer is not there.
pub fn folder(folder: &Path) -> Option<Measures> {
    let script = places::shared()?.join("eval/score_all.py");
    if !python() {
        return None;
    }
    let said = run(&script, &["--run", &command(), "--worst", "9", &folder.display().to_string()]);
    println!("{}\n{said}", folder.display());
    let mut measures = Measures::new();
    for line in said.lines() {
        if let Some((name, counts)) = line.split_once(" F1 ") {
            let mut numbers = counts.split_whitespace().filter_map(|word| word.parse::<usize>().ok());
            let counts = [0; 3].map(|_| numbers.next().expect("right, extra and missed"));
            measures.insert(name.trim_end().to_string(), counts);
        }
    }
    let sum = said.lines().find(|line| line.starts_with("files ")).expect("a line that adds up");
    assert!(sum.ends_with("untrue spans 0   laws broken 0"), "{sum}");
    assert!(measures.contains_key("article starts"), "the scorer says nothing of starts:\n{said}");
    Some(measures)
}

/// Scores the starts and headlines of every `NAME.starts.json` of a folder, file by file and over
/// all.
pub fn starts(folder: &Path) -> Option<Measures> {
    let script = places::shared()?.join("eval/score_starts.py");
    if !python() {
        return None;
    }
    let mut golds: Vec<String> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|file| file.expect("a file").path().display().to_string())
        .filter(|path| path.ends_with(".starts.json"))
        .collect();
    golds.sort();
    let command = format!("{} {{}}", command());
    let mut arguments = vec!["--run", &command];
    for gold in &golds {
        arguments.extend([gold.as_str(), gold.trim_end_matches(".starts.json")]);
    }
    let said = run(&script, &arguments);
    println!("{said}");
    let mut measures = Measures::new();
    let [mut all_starts, mut all_heads] = [[0; 3]; 2];
    for line in said.lines().filter(|line| !line.starts_with("ALL")) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let after = |word: &str| words.iter().position(|w| *w == word).map(|i| words[i + 1]).expect(word);
        let number = |word: &str| after(word).parse::<usize>().expect(word);
        let (gold, found, right) = (number("gold"), number("found"), number("right"));
        let heads = after("headlines").split_once('/').expect("a/b");
        let heads = [heads.0, heads.1].map(|n| n.parse::<usize>().expect("a number"));
        let starts = [right, found - right, gold - right];
        let heads = [heads[0], 0, heads[1] - heads[0]];
        for i in 0..3 {
            all_starts[i] += starts[i];
            all_heads[i] += heads[i];
        }
        measures.insert(format!("{} starts", words[0]), starts);
        measures.insert(format!("{} headlines", words[0]), heads);
    }
    assert_eq!(measures.len(), 2 * golds.len(), "a row for each file:\n{said}");
    measures.insert("all starts".into(), all_starts);
    measures.insert("all headlines".into(), all_heads);
    Some(measures)
}
