//! Expectations that others wrote: files of the shared folder, for tests.

use std::path::PathBuf;

/// A file of the shared folder, which is no part of the project. Where it is absent a line says so,
/// and `LIBDIGEST_REQUIRE_SHARED=1` makes that a failure.
pub(crate) fn shared(file: &str) -> Option<String> {
    let folder = std::env::var_os("LIBDIGEST_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let path = folder.join(file);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(_) if std::env::var("LIBDIGEST_REQUIRE_SHARED").is_ok_and(|v| v == "1") => {
            panic!("{} is required and absent", path.display())
        }
        Err(_) => {
            println!("skipped: {} is absent", path.display());
            None
        }
    }
}

/// The same, as JSON.
pub(crate) fn shared_json(file: &str) -> Option<serde_json::Value> {
    shared(file).map(|text| serde_json::from_str(&text).expect("the file is JSON"))
}
