//! What the README shows is what happens, and the example keeps its contract.

use digest_tests::places;
use std::path::Path;
use std::process::{Command, Output};

fn outline(arguments: &[&str]) -> Output {
    let mut command = Command::new(places::outline());
    command.args(arguments).env_remove("COLUMNS").current_dir(places::tests().join(".."));
    command.output().expect("the example runs")
}

fn said(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the example prints UTF-8")
}

fn file(name: &str, bytes: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("a temporary file");
    path.display().to_string()
}

const SAMPLE: &str = "tests/corpus/01-press-file.txt";

#[test]
fn the_sample_is_printed_as_the_readme_shows() {
    let path = places::tests().join("../README.md");
    let readme = std::fs::read_to_string(&path).expect("README.md");
    assert!(readme.contains(&format!("```sh\ncargo run -q --release --example outline -- {SAMPLE}\n```\n")));
    let opens = "<!-- the sample, as printed -->\n```text\n";
    let start = readme.find(opens).expect("a place for the sample") + opens.len();
    let end = start + readme[start..].find("```\n").expect("an end of the sample");
    let output = outline(&[SAMPLE]);
    assert!(output.status.success());
    let printed: String = said(&output.stdout).lines().map(|line| format!("{}\n", line.trim_end())).collect();
    if places::renew() {
        std::fs::write(&path, [&readme[..start], &printed, &readme[end..]].concat()).expect("README.md");
        return;
    }
    let renew = "LIBDIGEST_RENEW=1 cargo test -p digest-tests --test readme";
    assert!(readme[start..end] == printed, "the README shows something else; {renew}\n{printed}");
}

#[test]
fn the_readme_names_commands_that_are_there() {
    let readme = std::fs::read_to_string(places::tests().join("../README.md")).expect("README.md");
    for command in ["tests/run", ".ci/run"] {
        let path = places::tests().join("..").join(command);
        assert!(path.is_file(), "{command} is not there");
    }
    assert!(readme.contains("```sh\ntests/run\n```\n"));
}

#[test]
fn json_is_one_line_a_file() {
    let output = outline(&["--json", SAMPLE, "tests/corpus/11-empty.txt"]);
    assert!(output.status.success() && output.stderr.is_empty());
    let lines: Vec<&str> = said(&output.stdout).lines().collect();
    assert_eq!(lines.len(), 2);
    for line in lines {
        let document: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(document["format"], "libdigest/1");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_are_read() {
    let latin = file("latin-1.txt", b"Le caf\xe9");
    let output = outline(&["--json", &latin, "tests/no-such-file.txt", SAMPLE]);
    assert!(!output.status.success());
    let errors: Vec<&str> = said(&output.stderr).lines().collect();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].contains("latin-1.txt") && errors[0].contains("byte 6"), "{}", errors[0]);
    assert!(errors[1].contains("tests/no-such-file.txt"), "{}", errors[1]);
    assert_eq!(said(&output.stdout).lines().count(), 1);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let many = vec![SAMPLE; 200];
    let mut child = Command::new(places::outline())
        .arg("--json")
        .args(many)
        .current_dir(places::tests().join(".."))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the example runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the example ends");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", said(&output.stderr));
}
