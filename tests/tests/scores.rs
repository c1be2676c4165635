//! How much is right, by the shared scorers, held against `tests/scores.json`.

use digest_tests::{floors, places, scorer};

fn folder(section: &str, name: &str) {
    let Some(shared) = places::shared() else { return };
    if let Some(measures) = scorer::folder(&shared.join(name)) {
        floors::hold(section, &measures);
    }
}

#[test]
fn press_file() {
    folder("press file", "press-file");
}

#[test]
fn layouts() {
    folder("layouts", "layouts");
}

#[test]
fn corpus() {
    if let Some(measures) = scorer::folder(&places::tests().join("corpus")) {
        floors::hold("corpus", &measures);
    }
}

#[test]
fn formats() {
    let Some(shared) = places::shared() else { return };
    if let Some(measures) = scorer::starts(&shared.join("formats")) {
        floors::hold("formats", &measures);
    }
}
