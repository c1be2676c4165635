//! `include/libdigest.h` is what cbindgen makes of the ffi crate.

use digest_tests::{native, places};
use std::path::PathBuf;
use std::process::Command;

const RENEW: &str = "LIBDIGEST_RENEW=1 cargo test -p digest-tests --test header";

/// The header. In the docs of the crate `# ` opens a section, whose introduction ends at `---`.
fn made() -> String {
    let root = places::root();
    let config = cbindgen::Config::from_file(root.join("ffi/cbindgen.toml")).expect("cbindgen.toml");
    let bindings = cbindgen::Builder::new().with_config(config).with_crate(root.join("ffi"));
    let mut header = Vec::new();
    bindings.generate().expect("cbindgen reads the crate").write(&mut header);
    let header = String::from_utf8(header).expect("UTF-8");
    let mut parts = header.split("/**\n * # ");
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (section, item) = part.split_once("\n *\n * ---\n *\n").expect("a line below the introduction");
        let title = section.lines().next().unwrap_or_default();
        out.push_str(&format!("\n/* ---- {title} {}", "-".repeat(88 - title.len())));
        out.push_str(&section[title.len()..]);
        out.push_str(&format!("\n */\n\n/**\n{item}"));
    }
    short_comments(&tagged(&tagged(&out, "struct"), "enum"))
}

/// Types with a tag of the same name, so that they can be declared before they are defined.
fn tagged(header: &str, kind: &str) -> String {
    let opening = format!("typedef {kind} {{");
    let mut parts = header.split(opening.as_str());
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (_, after) = part.split_once("\n} ").expect("a type ends");
        let name = after.split(';').next().unwrap_or_default();
        out.push_str(&format!("typedef {kind} {name} {{{part}"));
    }
    out
}

/// Comments of one line in one line.
fn short_comments(header: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in header.lines() {
        if let [.., opening, text] = &lines[..]
            && let (Some(indent), Some((_, said))) = (opening.strip_suffix("/**"), text.split_once("* "))
            && line.trim() == "*/"
            && said.len() + indent.len() < 93
        {
            let short = format!("{indent}/** {said} */");
            lines.truncate(lines.len() - 2);
            lines.push(short);
        } else {
            lines.push(line.to_string());
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn the_header_is_made_from_the_crate() {
    let path = places::root().join("include/libdigest.h");
    let made = made();
    if places::renew() {
        std::fs::write(&path, &made).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }
    let header = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(header == made, "include/libdigest.h is not what the crate says; renew it: {RENEW}");
}

/// Every C and C++ source of the project that a user could compile, and a file with the header alone.
fn sources() -> Vec<PathBuf> {
    let alone = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("header-alone.c");
    std::fs::write(&alone, "#include <libdigest.h>\ntypedef digest_doc *document;\n").expect("a file");
    let mut all = vec![alone];
    for folder in ["ffi/examples", "tests/c"] {
        let files = std::fs::read_dir(places::root().join(folder)).expect("a folder of sources");
        all.extend(files.map(|file| file.expect("a file").path()));
    }
    all.retain(|path| path.extension().is_some_and(|ext| ext == "c" || ext == "cpp"));
    assert!(all.len() > 5, "{all:?}");
    all
}

/// C as C99, C11 and C17, and all of it as C++11 and C++17.
fn compiles(c: &str, cxx: &str) {
    for source in sources() {
        let is_c = source.extension().is_some_and(|ext| ext == "c");
        let c_standards = ["c99", "c11", "c17"].map(|standard| (c, standard)).into_iter().filter(|_| is_c);
        for (compiler, standard) in c_standards.chain([(cxx, "c++11"), (cxx, "c++17")]) {
            let mut command = Command::new(compiler);
            command.args(["-x", if compiler == c { "c" } else { "c++" }]).arg(format!("-std={standard}"));
            command.args(native::STRICT).arg("-fsyntax-only");
            native::run(command.arg("-I").arg(places::root().join("include")).arg(source.as_path()));
        }
    }
}

#[test]
fn header_and_examples_compile_without_a_warning_with_gcc() {
    if native::has("gcc") && native::has("g++") {
        compiles("gcc", "g++");
    }
}

#[test]
fn header_and_examples_compile_without_a_warning_with_clang() {
    if native::has("clang") && native::has("clang++") {
        compiles("clang", "clang++");
    }
}

/// On every type the header says whose it is, what NULL means, and who may touch it.
#[test]
fn the_doc_and_its_strings_say_owner_null_and_threads() {
    let header = std::fs::read_to_string(places::root().join("include/libdigest.h")).expect("the header");
    for comment in header.split("/**").skip(1) {
        let (said, item) = comment.split_once("*/").expect("a comment ends");
        let item = item.trim_start().lines().next().unwrap_or_default();
        if item.starts_with("typedef struct") {
            let tells = |word: &str| said.contains(word);
            let plain = tells("plain value") || tells("those of `text`");
            assert!(plain || tells("Owner: "), "{item} does not say who owns it:{said}");
            let pointer =
                item.contains("digest_doc") || item.contains("digest_error") || item.contains("digest_str ");
            assert!(!pointer || (tells("NULL: ") && tells("Threads: ")), "{item} does not say all:{said}");
        }
    }
}
