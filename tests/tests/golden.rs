//! The corpus, document by document: what is printed for it today is what was printed when its dump
//! was made. A dump is machine-made and says nothing of right or wrong; the golds do.

use digest_tests::{laws, places};
use std::collections::BTreeSet;

const RENEW: &str = "LIBDIGEST_RENEW=1 cargo test -p digest-tests --test golden";

#[test]
fn documents_are_printed_as_their_dumps() {
    let mut unlike = Vec::new();
    let mut names = BTreeSet::new();
    for document in places::corpus() {
        let digest = libdigest::parse(&document.text).expect("short enough");
        let printed = serde_json::to_string(&digest).expect("a digest is JSON") + "\n";
        let path = places::tests().join(format!("dumps/{}.json", document.name));
        if places::renew() {
            std::fs::write(&path, &printed).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        }
        let dump = std::fs::read_to_string(&path).unwrap_or_default();
        if dump != printed {
            let [old, new] = [&dump, &printed].map(|text| serde_json::from_str(text).unwrap_or_default());
            let first = laws::difference(&old, &new).unwrap_or_else(|| "in the order of its keys".into());
            unlike.push(format!("{}{first}", document.name));
        }
        names.insert(format!("{}.json", document.name));
    }
    let unlike = unlike.join("\n");
    assert!(unlike.is_empty(), "unlike their dumps (old and new):\n{unlike}\nif that is right: {RENEW}");
    let dumps = std::fs::read_dir(places::tests().join("dumps")).expect("tests/dumps is there");
    let dumps: BTreeSet<String> =
        dumps.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(dumps, names, "a dump for each document and none besides");
}

#[test]
fn documents_keep_the_laws_in_lf_crlf_and_cr() {
    for document in places::corpus() {
        laws::check(&document.text).unwrap_or_else(|e| panic!("{}: {e}", document.name));
    }
}

#[test]
fn every_document_has_a_gold_of_its_length() {
    for document in places::corpus() {
        let path = places::tests().join(format!("corpus/{}.gold.json", document.name));
        let gold = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let gold: serde_json::Value = serde_json::from_str(&gold).expect("a gold is JSON");
        assert_eq!(gold["length"], document.text.len(), "{}", document.name);
    }
}

#[test]
fn the_press_file_keeps_the_laws() {
    let Some(text) = places::press_file() else { return };
    laws::check(&text).unwrap();
}
