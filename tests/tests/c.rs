//! The C library as C sees it: what it prints for the corpus, and what it does with bad input.

use digest_tests::native::{self, Linked};
use digest_tests::places;
use std::path::{Path, PathBuf};
use std::process::Command;

const BOTH: [Linked; 2] = [Linked::Static, Linked::Shared];

/// A folder of one test's own: tests run beside each other.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

fn corpus_files() -> Vec<PathBuf> {
    let file = |document: &places::Document| places::tests().join(format!("corpus/{}.txt", document.name));
    places::corpus().iter().map(file).collect()
}

/// What Rust prints for the files, a line each.
fn printed(files: &[PathBuf]) -> String {
    let line = |file: &PathBuf| {
        let text = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        serde_json::to_string(&libdigest::parse(&text).expect("short enough")).expect("JSON") + "\n"
    };
    files.iter().map(line).collect()
}

/// Compares line by line, so that a failure names its file.
fn same(files: &[PathBuf], c: &[u8], rust: &str) {
    let c = std::str::from_utf8(c).expect("C prints UTF-8");
    assert_eq!(c.lines().count(), files.len());
    for ((file, c), rust) in files.iter().zip(c.lines()).zip(rust.lines()) {
        assert!(c == rust, "{}: C and Rust print differently\n{c}\n{rust}", file.display());
    }
}

#[test]
fn c_prints_the_corpus_as_rust_does() {
    let files = corpus_files();
    let dumps: String = files
        .iter()
        .map(|file| {
            let dump = Path::new("dumps").join(file.file_stem().expect("a name")).with_extension("json");
            std::fs::read_to_string(places::tests().join(dump)).expect("a dump")
        })
        .collect();
    for linked in BOTH {
        let dump = native::program("tests/c/dump.c", linked, &folder("c-corpus"));
        same(&files, &native::run(Command::new(&dump).args(&files)), &dumps);
        for flag in ["--json", "--copy"] {
            same(&files, &native::run(Command::new(&dump).arg(flag).args(&files)), &dumps);
        }
    }
}

/// Line ends, and text that JSON has to escape.
#[test]
fn c_prints_other_texts_as_rust_does() {
    let folder = folder("c-texts");
    let mut files = Vec::new();
    let mut file = |name: String, text: String| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("a temporary file");
        files.push(path);
    };
    for document in places::corpus() {
        let name = &document.name;
        file(format!("{name}.crlf"), document.text.replace("\r\n", "\n").replace('\n', "\r\n"));
        file(format!("{name}.twice"), format!("\u{feff}{}\n{}", document.text, document.text));
        let cut = document.text.floor_char_boundary(document.text.len() / 2);
        file(format!("{name}.cut"), document.text[..cut].to_string());
        file(format!("{name}.marked"), document.text.replace(' ', "\u{1}\"\\\u{8}\u{c} "));
    }
    let dump = native::program("tests/c/dump.c", Linked::Static, &folder);
    same(&files, &native::run(Command::new(dump).args(&files)), &printed(&files));
}

#[test]
fn c_prints_the_shared_documents_as_rust_does() {
    let Some(shared) = places::shared() else { return };
    let folder_files = |name: &str| {
        let files = std::fs::read_dir(shared.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
        files.map(|file| file.expect("a file").path()).filter(|path| path.to_string_lossy().ends_with(".txt"))
    };
    let files: Vec<PathBuf> = ["press-file", "layouts"].into_iter().flat_map(folder_files).collect();
    let dump = native::program("tests/c/dump.c", Linked::Static, &folder("c-shared"));
    same(&files, &native::run(Command::new(dump).args(&files)), &printed(&files));
}

#[test]
fn calls_keep_what_the_header_promises() {
    for linked in BOTH {
        native::run(&mut Command::new(native::program("tests/c/calls.c", linked, &folder("c-calls"))));
    }
}

const SAMPLE: &str = "tests/corpus/01-press-file.txt";

/// An example, run in the project's folder.
fn example(name: &str, linked: Linked, files: &[&str]) -> String {
    let program = native::program(&format!("ffi/examples/{name}"), linked, &folder(&format!("c-{name}")));
    let printed = native::run(Command::new(program).args(files).current_dir(places::root()));
    String::from_utf8(printed).expect("UTF-8")
}

fn sample() -> String {
    std::fs::read_to_string(places::root().join(SAMPLE)).expect("the sample")
}

#[test]
fn titles_are_sources_and_headlines() {
    let text = sample();
    let digest = libdigest::parse(&text).expect("short");
    let line = |article: libdigest::Article<'_>| {
        format!("{}\t{}\n", article.source().unwrap_or("-"), article.headline().unwrap_or("-"))
    };
    let expected: String = digest.articles().map(line).collect();
    for linked in BOTH {
        assert_eq!(example("titles.c", linked, &[SAMPLE, "tests/corpus/11-empty.txt"]), expected);
    }
}

#[test]
fn csv_has_a_record_an_article() {
    let text = sample();
    let digest = libdigest::parse(&text).expect("short");
    let cell = |text: Option<&str>| format!("\"{}\"", text.unwrap_or_default().replace('"', "\"\""));
    let mut expected = String::from("file,start,end,source,headline,published,bylines,body\r\n");
    for article in digest.articles() {
        let span = article.span();
        let published = article.published().map_or(String::new(), |timestamp| timestamp.value().to_string());
        let bylines: Vec<&str> = article.bylines().map(|byline| byline.text()).collect();
        expected += &[
            cell(Some(SAMPLE)),
            span.start.to_string(),
            span.end.to_string(),
            cell(article.source()),
            cell(article.headline()),
            published,
            cell(Some(&bylines.join("; "))),
            cell(article.body()),
        ]
        .join(",");
        expected += "\r\n";
    }
    assert_eq!(example("tocsv.c", Linked::Static, &[SAMPLE, "tests/corpus/11-empty.txt"]), expected);
}

#[test]
fn four_threads_read_one_doc() {
    let text = sample();
    let digest = libdigest::parse(&text).expect("short");
    let bytes: usize =
        digest.articles().flat_map(|article| article.paragraphs()).map(|p| p.text().len()).sum();
    let expected = format!("4 threads read {} articles, {bytes} bytes of paragraphs\n", digest.len());
    assert_eq!(example("threads.c", Linked::Shared, &[SAMPLE]), expected);
}

#[test]
fn cplusplus_wraps_a_doc() {
    let text = sample();
    let digest = libdigest::parse(&text).expect("short");
    let line = |article: libdigest::Article<'_>| {
        format!("{} ({})\n", article.headline().unwrap_or_default(), article.paragraphs().count())
    };
    let expected: String = digest.articles().map(line).collect();
    assert_eq!(example("cplusplus.cpp", Linked::Shared, &[SAMPLE]), expected);
}

/// The program of the README, as it stands there.
#[test]
fn the_readme_program_prints_headlines() {
    let readme = std::fs::read_to_string(places::root().join("README.md")).expect("README.md");
    let (_, after) = readme.split_once("<!-- the C program -->\n```c\n").expect("a C program");
    let (program, _) = after.split_once("```").expect("its end");
    let source = format!(
        "#include <libdigest.h>\n#include <stdio.h>\nstatic char text[1 << 20];\n\
         int main(int argc, char **argv) {{\nFILE *file = fopen(argv[argc - 1], \"rb\");\n\
         size_t length = fread(text, 1, sizeof text, file);\nfclose(file);\n{program}return 0;\n}}\n"
    );
    let folder = folder("c-readme");
    let path = folder.join("readme.c");
    std::fs::write(&path, source).expect("a temporary file");
    let built = native::program(path.to_str().expect("UTF-8"), Linked::Shared, &folder);
    let printed = native::run(Command::new(built).arg(places::root().join(SAMPLE)));
    let text = sample();
    let digest = libdigest::parse(&text).expect("short");
    let expected: String =
        digest.articles().map(|a| format!("{}\n", a.headline().unwrap_or_default())).collect();
    assert_eq!(String::from_utf8(printed).expect("UTF-8"), expected);
}

/// A file that is no text is named, and nothing is printed or leaked for it.
#[test]
fn examples_refuse_what_is_not_utf8() {
    let folder = folder("c-refused");
    let latin = folder.join("latin-1.txt");
    std::fs::write(&latin, b"Le caf\xe9").expect("a temporary file");
    for name in ["titles.c", "tocsv.c", "threads.c", "cplusplus.cpp"] {
        let program = native::program(&format!("ffi/examples/{name}"), Linked::Static, &folder);
        let output = Command::new(program).arg(&latin).output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert!(said.contains("latin-1.txt: not UTF-8 at byte 6"), "{name}: {said}");
    }
}

/// valgrind: no read or write out of place, no leak, in the tests and the examples.
#[test]
fn valgrind_finds_nothing() {
    if !native::has("valgrind") {
        return;
    }
    let folder = folder("c-valgrind");
    let valgrind = |source: &str, arguments: &[&str]| {
        let program = native::program(source, Linked::Static, &folder);
        let mut command = Command::new("valgrind");
        command.args([
            "--quiet",
            "--error-exitcode=9",
            "--leak-check=full",
            "--show-leak-kinds=definite,indirect",
        ]);
        command.args(["--errors-for-leak-kinds=definite,indirect"]);
        command.arg(program).args(arguments);
        native::run(command.env("RUST_BACKTRACE", "0").current_dir(places::root()));
    };
    valgrind("tests/c/calls.c", &[]);
    let corpus: Vec<String> = corpus_files().iter().map(|path| path.display().to_string()).collect();
    let corpus: Vec<&str> = corpus.iter().map(String::as_str).collect();
    valgrind("tests/c/dump.c", &corpus);
    valgrind("tests/c/dump.c", &["--json", "--copy", SAMPLE]);
    for name in ["titles.c", "tocsv.c", "threads.c", "cplusplus.cpp"] {
        valgrind(&format!("ffi/examples/{name}"), &[SAMPLE]);
    }
}
