//! Where things are: the corpus, the shared folder, the built example.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A document of the corpus.
pub struct Document {
    /// `01-press-file`.
    pub name: String,
    /// All of it, byte for byte.
    pub text: String,
}

/// This folder: `tests/`.
pub fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The project's folder.
pub fn root() -> &'static Path {
    tests().parent().expect("tests/ lies in the project")
}

/// Every document of `tests/corpus`, by name.
pub fn corpus() -> Vec<Document> {
    let folder = tests().join("corpus");
    let files = std::fs::read_dir(&folder).expect("tests/corpus is there");
    let mut all: Vec<Document> = files
        .map(|file| file.expect("tests/corpus can be listed").path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "txt"))
        .map(|path| Document {
            name: path.file_stem().expect("a name").to_string_lossy().into_owned(),
            text: std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())),
        })
        .collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(all.len() >= 12, "only {} documents in {}", all.len(), folder.display());
    all
}

/// The shared folder: `LIBDIGEST_SHARED`, or `shared` beside the project. Where it is absent one
/// line says so, and `LIBDIGEST_REQUIRE_SHARED=1` makes that a failure.
pub fn shared() -> Option<PathBuf> {
    let beside = || tests().join("../../shared");
    let folder = std::env::var_os("LIBDIGEST_SHARED").map_or_else(beside, PathBuf::from);
    if folder.join("FORMAT.md").is_file() {
        return Some(folder);
    }
    let required = std::env::var("LIBDIGEST_REQUIRE_SHARED").is_ok_and(|value| value == "1");
    assert!(!required, "LIBDIGEST_REQUIRE_SHARED=1, and there is no shared folder at {}", folder.display());
    println!("skipped: no shared folder at {}", folder.display());
    None
}

/// The shared press file, if the shared folder is there.
pub fn press_file() -> Option<String> {
    let path = shared()?.join("press-file/kerry-in-moscow.txt");
    Some(std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())))
}

/// Whether generated files are to be written anew: `LIBDIGEST_RENEW=1`.
pub fn renew() -> bool {
    std::env::var("LIBDIGEST_RENEW").is_ok_and(|value| value == "1")
}

/// The example `outline`, built as the running test was built.
pub fn outline() -> PathBuf {
    let exe = std::env::current_exe().expect("a test has a path");
    let profile = exe.parent().and_then(Path::parent).expect("tests lie in target/PROFILE/deps");
    let release = profile.file_name().is_some_and(|name| name == "release");
    let built = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "--workspace", "--example", "outline"])
        .args(["--profile", if release { "release" } else { "test" }])
        .arg("--target-dir")
        .arg(profile.parent().expect("target/PROFILE"))
        .current_dir(tests())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "no example: {}", String::from_utf8_lossy(&built.stderr));
    profile.join("examples").join(format!("outline{}", std::env::consts::EXE_SUFFIX))
}
