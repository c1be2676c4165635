//! What programs that are already compiled rely on: symbols, numbers, sizes and offsets.
//! `tests/c/abi.txt` holds them as they were; a line of it changes only together with
//! `DIGEST_ABI_VERSION`.

use digest_tests::{native, places};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

const RENEW: &str = "LIBDIGEST_RENEW=1 cargo test -p digest-tests --test abi";

/// The header without comments and preprocessor lines.
fn declarations() -> String {
    let header = std::fs::read_to_string(places::root().join("include/libdigest.h")).expect("the header");
    let mut code = String::new();
    let mut rest = header.as_str();
    while let Some((before, comment)) = rest.split_once("/*") {
        code.push_str(before);
        rest = comment.split_once("*/").expect("a comment ends").1;
    }
    code.push_str(rest);
    code.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
}

/// Each `typedef KIND name { body } name;` as (name, body).
fn bodies<'a>(code: &'a str, kind: &str) -> Vec<(&'a str, &'a str)> {
    let opening = format!("typedef {kind} ");
    let body = |part: &'a str| {
        let (name, rest) = part.split_once(" {")?;
        (!name.contains(';')).then(|| (name, rest.split_once('}').expect("a body ends").0))
    };
    code.split(opening.as_str()).skip(1).filter_map(body).collect()
}

/// The functions, each in one line.
fn functions(code: &str) -> Vec<String> {
    let (_, calls) = code.split_once("extern \"C\" {").expect("the functions");
    let calls = calls.split(';').filter(|call| call.contains('('));
    calls.map(|call| call.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn function_name(prototype: &str) -> &str {
    let before = prototype.split_once('(').expect("a function").0;
    before.rsplit([' ', '*']).next().expect("a name")
}

/// What the compiler says of every number and struct of the header, and the functions.
fn described(folder: &Path) -> String {
    let code = declarations();
    let mut program = String::from("#include <libdigest.h>\n#include <stdio.h>\nint main(void) {\n");
    program += "printf(\"abi %d\\n\", DIGEST_ABI_VERSION);\n";
    for (_, body) in bodies(&code, "enum") {
        for name in body.split(',').filter_map(|item| Some(item.split_once('=')?.0.trim())) {
            program += &format!("printf(\"number {name} %d\\n\", (int){name});\n");
        }
    }
    for (name, body) in bodies(&code, "struct") {
        program += &format!("printf(\"struct {name} %d\\n\", (int)sizeof({name}));\n");
        for declaration in body.split(';').map(str::trim).filter(|declaration| !declaration.is_empty()) {
            let field = declaration.rsplit([' ', '*']).next().expect("a field's name");
            let field = field.split('[').next().expect("a name before its length");
            let (at, long) =
                (format!("offsetof({name}, {field})"), format!("sizeof((({name} *)0)->{field})"));
            program += &format!("printf(\"field {name}.{field} %d %d\\n\", (int){at}, (int){long});\n");
        }
    }
    program += "return 0; }\n";
    let (source, built) = (folder.join("abi.c"), folder.join("abi"));
    std::fs::write(&source, program).expect("a temporary file");
    let mut compile = Command::new(native::c_compiler());
    native::run(compile.arg("-I").arg(places::root().join("include")).arg(&source).arg("-o").arg(&built));
    let mut lines = String::from_utf8(native::run(&mut Command::new(&built))).expect("ASCII");
    for function in functions(&code) {
        lines += &format!("call {function}\n");
    }
    lines
}

/// The lines of an older description that are not in a newer one.
fn lost<'a>(old: &'a str, new: &str) -> Vec<&'a str> {
    let new: BTreeSet<&str> = new.lines().collect();
    old.lines().filter(|line| !new.contains(line)).collect()
}

/// Whether a description may take the place of another: nothing of it is lost, or its first line,
/// the version, is a higher one.
fn may_replace(old: &str, new: &str) -> bool {
    let version = |text: &str| text.lines().next()?.strip_prefix("abi ")?.parse::<u32>().ok();
    lost(old, new).is_empty() || version(new) > version(old)
}

#[test]
fn the_interface_is_as_it_was() {
    let path = places::tests().join("c/abi.txt");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("abi");
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let now = described(&folder);
    let then = std::fs::read_to_string(&path).unwrap_or_default();
    let gone = lost(&then, &now).join("\n");
    assert!(
        may_replace(&then, &now),
        "programs that are compiled already rely on these lines of tests/c/abi.txt:\n{gone}\n\
         raise DIGEST_ABI_VERSION in ffi/src/types.rs, and the SONAME if such programs break"
    );
    if places::renew() {
        std::fs::write(&path, &now).expect("tests/c/abi.txt");
        return;
    }
    let new = lost(&now, &then).join("\n");
    assert!(then == now, "tests/c/abi.txt does not have these lines; renew it: {RENEW}\n{new}");
}

#[test]
fn a_changed_line_needs_a_new_version() {
    let old = "abi 1\nstruct digest_span 8\nfield digest_span.start 0 4\n";
    assert!(may_replace(old, &format!("{old}call int digest_new(void)\n")));
    assert!(!may_replace(old, &old.replace("span 8", "span 16")));
    assert!(!may_replace(old, "abi 1\nstruct digest_span 8\n"));
    assert!(may_replace(old, &old.replace("span 8", "span 16").replace("abi 1", "abi 2")));
    assert!(!may_replace(&old.replace("abi 1", "abi 2"), old));
}

#[test]
fn the_shared_library_exports_what_the_header_declares() {
    if !native::has("nm") {
        return;
    }
    let library = native::library().join("libdigest.so");
    let printed = native::run(Command::new("nm").args(["-D", "--defined-only"]).arg(library));
    let printed = String::from_utf8(printed).expect("ASCII");
    let exported: BTreeSet<&str> = printed.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    let code = declarations();
    let functions = functions(&code);
    let declared: BTreeSet<&str> = functions.iter().map(|function| function_name(function)).collect();
    assert!(declared.len() > 30);
    assert_eq!(exported, declared);
}

/// Every call that is guarded is tried with a panic inside.
#[test]
fn the_ffi_tests_let_every_call_panic() {
    let tests = std::fs::read_to_string(places::root().join("ffi/src/tests.rs")).expect("the tests of ffi");
    for function in functions(&declarations()) {
        let name = function_name(&function);
        let guarded =
            name.starts_with("digest_doc_") || name == "digest_text_detect" || name == "digest_value_format";
        assert!(!guarded || tests.contains(&format!("{name}(")), "ffi/src/tests.rs does not try {name}");
    }
}
