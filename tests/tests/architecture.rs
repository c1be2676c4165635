//! The core's one way down: a file uses only what stands above it in the order of the `mod` lines.

use digest_tests::places;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A source file of the core: where it stands, and what it says.
struct File {
    /// `structure/rules.rs`.
    name: String,
    /// Where its module stands: `["structure", "rules"]`.
    module: Vec<String>,
    /// Without comments, strings and the tests at its foot.
    code: String,
    /// How many lines it has before its tests.
    lines: usize,
}

fn source() -> PathBuf {
    places::tests().join("../core/src")
}

/// The text without comments, string and character literals; line ends are kept.
fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |at| at + 2)
        } else if c == '\'' {
            character(rest)
        } else {
            0
        };
        if skipped == 0 {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            out.extend(rest[..skipped].matches('\n'));
            rest = &rest[skipped..];
        }
    }
    out
}

/// How long the character literal is that `rest` begins with; 0 for a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, next))) => {
            let after = at + next.len_utf8();
            rest[after..].find('\'').map_or(0, |end| after + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 0,
    }
}

/// The modules that a `lib.rs` or `mod.rs` declares, in order, test modules left out.
fn declared(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut test = false;
    for line in code.lines().map(str::trim) {
        let item = line.strip_prefix("pub(crate) ").or(line.strip_prefix("pub ")).unwrap_or(line);
        if let Some(name) = item.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';'))
            && !test
        {
            names.push(name.trim().to_string());
        }
        test = line == "#[cfg(test)]" || (test && line.starts_with("#["));
    }
    names
}

/// Every file of the core that is no test, in the order of the `mod` lines, children before their
/// folder's `mod.rs`; `lib.rs` last.
fn files() -> Vec<File> {
    fn read(path: &Path, module: Vec<String>) -> File {
        let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let name = path.strip_prefix(source()).expect("in the core").display().to_string();
        // a test module in a file of its own is declared in one line, and code goes on below it
        let mut feet = text.match_indices("\n#[cfg(test)]\n").map(|(at, _)| at);
        let foot = feet.find(|&at| {
            let module = text[at + 1..].lines().find(|line| !line.starts_with('#')).unwrap_or_default();
            module.contains("mod ") && module.ends_with('{')
        });
        let head = &text[..foot.map_or(text.len(), |at| at + 1)];
        File { name, module, code: bare(head), lines: head.lines().count() }
    }
    fn walk(folder: &Path, index: &str, module: &[String], all: &mut Vec<File>) {
        let this = read(&folder.join(index), module.to_vec());
        for child in declared(&this.code) {
            let path = [module, std::slice::from_ref(&child)].concat();
            let file = folder.join(format!("{child}.rs"));
            if file.is_file() {
                all.push(read(&file, path));
            } else {
                walk(&folder.join(&child), "mod.rs", &path, all);
            }
        }
        all.push(this);
    }
    let mut all = Vec::new();
    walk(&source(), "lib.rs", &[], &mut all);
    all
}

/// Every path in `code` that begins with `root::`, groups in braces unfolded: for `crate`,
/// `crate::{a, b::{c, d}}` gives `[a]`, `[b, c]`, `[b, d]`.
fn paths(code: &str, root: &str) -> Vec<Vec<String>> {
    fn tree<'a>(mut rest: &'a str, path: &mut Vec<String>, all: &mut Vec<Vec<String>>) -> &'a str {
        rest = rest.trim_start();
        if let Some(mut inner) = rest.strip_prefix('{') {
            loop {
                let deep = path.len();
                inner = tree(inner, path, all).trim_start();
                path.truncate(deep);
                match inner.strip_prefix(',') {
                    Some(next) if !next.trim_start().starts_with('}') => inner = next,
                    Some(next) => return next.trim_start().strip_prefix('}').unwrap_or_default(),
                    None => return inner.strip_prefix('}').unwrap_or_default(),
                }
            }
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '*').unwrap_or(rest.len());
        path.push(rest[..end].to_string());
        match rest[end..].strip_prefix("::") {
            Some(next) if !next.starts_with('<') => tree(next, path, all),
            _ => {
                all.push(path.clone());
                let rest = &rest[end..];
                rest.trim_start().strip_prefix("as ").map_or(rest, |alias| {
                    let alias = alias.trim_start();
                    &alias[alias.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(alias.len())..]
                })
            }
        }
    }
    let mut all = Vec::new();
    let marker = format!("{root}::");
    for (at, _) in code.match_indices(&marker) {
        let before = code[..at].chars().next_back();
        if before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':') {
            tree(&code[at + marker.len()..], &mut Vec::new(), &mut all);
        }
    }
    all
}

/// The names that a `mod.rs` or `lib.rs` hands on, and the module each comes from.
fn handed_on(code: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for item in code.split(';') {
        let Some(at) = item.find("pub use ").or_else(|| item.find("pub(crate) use ")) else { continue };
        let path = item[at..].split_once("use ").expect("found above").1.trim();
        let path = path.strip_prefix("self::").unwrap_or(path);
        for path in paths(&format!("crate::{path}"), "crate") {
            if let [module, .., name] = &path[..] {
                names.insert(name.clone(), module.clone());
            }
        }
    }
    names
}

#[test]
fn a_file_uses_only_what_stands_above_it() {
    let all = files();
    assert!(all.len() > 20, "only {} files found", all.len());
    let folders: BTreeMap<&[String], &File> = all.iter().map(|file| (&file.module[..], file)).collect();
    let order = |folder: &[String]| declared(&folders[folder].code);
    let mut wrong = Vec::new();
    for file in &all {
        // `super` of a file is its folder, of a folder's `mod.rs` the folder above
        let above = file.module.split_last().map_or(&[][..], |(_, above)| above);
        let mut used = paths(&file.code, "crate");
        used.extend(paths(&file.code, "super").into_iter().map(|path| {
            let ups = path.iter().take_while(|part| *part == "super").count();
            let base = above.len().saturating_sub(ups);
            [&above[..base], &path[ups..]].concat()
        }));
        for path in used {
            if file.module.is_empty() {
                continue; // lib.rs stands below everything
            }
            // down the path while it goes the file's own way, then compare the two children
            let mut deep = 0;
            loop {
                let folder = &file.module[..deep];
                let children = order(folder);
                let Some(next) = path.get(deep) else { break };
                let place = |name: &str| children.iter().position(|child| child == name);
                let target = place(next).or_else(|| place(handed_on(&folders[folder].code).get(next)?));
                let own = file.module.get(deep).and_then(|name| place(name));
                match (target, own) {
                    // a `mod.rs` stands below its children
                    (Some(_), None) => break,
                    (Some(target), Some(own)) if target < own => break,
                    (Some(target), Some(own)) if target == own && deep + 1 < file.module.len() => deep += 1,
                    (Some(target), Some(own)) if target == own => {
                        break; // something of its own, or of a child when this is a `mod.rs`
                    }
                    // the name is no module: a macro declared above, or something of the `mod.rs` below
                    (None, Some(_)) if next.starts_with('*') => break,
                    (None, None) => break,
                    _ => {
                        wrong.push(format!("{} uses {}", file.name, path.join("::")));
                        break;
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "these use what does not stand above them:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_is_declared() {
    fn walk(folder: &Path, count: &mut usize) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, count);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                assert!(!bare(&text).contains("unsafe "), "unsafe code in {}", path.display());
                *count += 1;
            }
        }
    }
    let mut count = 0;
    walk(&source(), &mut count);
    assert!(count >= files().len());
    let lib = std::fs::read_to_string(source().join("lib.rs")).expect("lib.rs");
    assert!(lib.contains("#![forbid(unsafe_code)]"), "lib.rs does not forbid unsafe code");
}

#[test]
fn no_file_is_long() {
    let long: Vec<String> = files()
        .iter()
        .filter(|file| file.lines > 450)
        .map(|file| format!("{} has {} lines before its tests", file.name, file.lines))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn this_reader_reads() {
    let code =
        bare("use crate::{a, b::{c, d as e}}; // crate::no\nlet x = \"crate::no\"; super::f::g('\"'); &'a x");
    let paths = |root| paths(&code, root).iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(paths("crate"), ["a", "b::c", "b::d"]);
    assert_eq!(paths("super"), ["f::g"]);
    let lib = "mod span;\n#[macro_use]\nmod records;\n#[cfg(test)]\nmod sample;\npub(crate) mod text;\npub use span::{Span, X};";
    assert_eq!(declared(lib), ["span", "records", "text"]);
    assert_eq!(handed_on(lib)["Span"], "span");
}
