//! The press file in other letters, line ends, rules and spaces: the scores of the file as it is
//! must hold, and the articles must be found with only one kind of evidence left.

use digest_tests::{floors, places, scorer};
use libdigest::Evidence;
use serde_json::Value;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

const NAME: &str = "kerry-in-moscow";

/// A text made of pieces of another, and where each byte of the other went.
struct Variant {
    text: String,
    /// For each offset of the original, its offset here; that of the piece's start inside a piece.
    to: Vec<usize>,
}

impl Variant {
    /// Replaces what `piece` finds at the head of the rest of the text; else takes a character over.
    fn of(text: &str, piece: impl Fn(&str, usize) -> Option<(usize, String)>) -> Variant {
        let mut variant = Variant { text: String::new(), to: vec![0; text.len() + 1] };
        let mut at = 0;
        while at < text.len() {
            let (len, new) = piece(text, at).unwrap_or_else(|| {
                let c = text[at..].chars().next().expect("not at the end");
                (c.len_utf8(), c.to_string())
            });
            variant.to[at..at + len].fill(variant.text.len());
            variant.text.push_str(&new);
            at += len;
        }
        variant.to[at] = variant.text.len();
        variant
    }

    fn gold(&self, node: &mut Value) {
        let shift = |span: &mut Value| {
            for end in span.as_array_mut().into_iter().flatten() {
                let at = end.as_u64().expect("an offset") as usize;
                *end = self.to[at].into();
            }
        };
        match node {
            Value::Array(list) => list.iter_mut().for_each(|value| self.gold(value)),
            Value::Object(map) => {
                for (key, value) in map {
                    match key.as_str() {
                        "span" | "body" => shift(value),
                        "separators" | "interludes" => {
                            value.as_array_mut().into_iter().flatten().for_each(shift)
                        }
                        "length" => *value = self.text.len().into(),
                        _ => self.gold(value),
                    }
                }
            }
            _ => {}
        }
    }

    /// Puts the text and its gold into a folder of their own.
    fn put(&self, name: &str, gold: &Value) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).expect("a folder for the variant");
        let mut gold = gold.clone();
        self.gold(&mut gold);
        std::fs::write(folder.join(format!("{NAME}.txt")), &self.text).expect("the text can be written");
        std::fs::write(folder.join(format!("{NAME}.gold.json")), gold.to_string()).expect("so can the gold");
        folder
    }
}

fn gold() -> Option<Value> {
    let path = places::shared()?.join(format!("press-file/{NAME}.gold.json"));
    let gold = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    Some(serde_json::from_str(&gold).expect("a gold is JSON"))
}

fn is_rule(line: &str) -> bool {
    line.len() > 3 && line.bytes().all(|b| b == b'=')
}

/// The line that begins at `at`, if one does.
fn line_at(text: &str, at: usize) -> Option<&str> {
    let begins = at == 0 || text.as_bytes()[at - 1] == b'\n';
    begins.then(|| text[at..].split('\n').next().expect("one at least").trim_end_matches('\r'))
}

/// The same measures as for the file as it is: none may have more errors.
fn scores_hold(name: &str, piece: impl Fn(&str, usize) -> Option<(usize, String)>) {
    let (Some(text), Some(gold)) = (places::press_file(), gold()) else { return };
    let variant = Variant::of(&text, piece);
    assert_ne!(variant.text, text, "{name} changes nothing");
    let plain = Variant::of(&text, |_, _| None);
    assert_eq!(plain.text, text);
    let plain = scorer::folder(&plain.put(&format!("{name}-plain"), &gold));
    let (Some(plain), Some(other)) = (plain, scorer::folder(&variant.put(name, &gold))) else { return };
    assert!(plain.keys().eq(other.keys()), "{name} has other measures");
    let worse: Vec<String> = other
        .iter()
        .filter(|(measure, counts)| counts[1] + counts[2] > plain[*measure][1] + plain[*measure][2])
        .map(|(measure, &counts)| format!("{}; plain: {:?}", floors::row(measure, counts), plain[measure]))
        .collect();
    assert!(worse.is_empty(), "{name} scores worse than the file as it is:\n{}", worse.join("\n"));
}

#[test]
fn presentation_forms_decomposed() {
    scores_hold("presentation-forms", |text, at| {
        let c = text[at..].chars().next()?;
        let form = matches!(c, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
        form.then(|| (c.len_utf8(), c.to_string().nfkc().collect()))
    });
}

#[test]
fn crlf() {
    scores_hold("crlf", |text, at| text[at..].starts_with('\n').then(|| (1, "\r\n".to_string())));
}

#[test]
fn rules_of_stars() {
    scores_hold("stars", |text, at| {
        let line = line_at(text, at).filter(|line| is_rule(line))?;
        Some((line.len(), "* * *".to_string()))
    });
}

#[test]
fn spaces_for_nbsp() {
    scores_hold("spaces", |text, at| text[at..].starts_with('\u{a0}').then(|| (2, " ".to_string())));
}

/// The starts of the gold, moved, are the starts of the variant's articles.
fn starts_hold(variant: &Variant, gold: &Value, without: Evidence) {
    let articles = gold["articles"].as_array().expect("articles");
    let start = |article: &Value| variant.to[article["span"][0].as_u64().expect("an offset") as usize];
    let want: Vec<usize> = articles.iter().map(start).collect();
    assert_eq!(want.len(), 29);
    let digest = libdigest::parse(&variant.text).expect("short enough");
    let found: Vec<usize> = digest.articles().map(|article| article.span().start as usize).collect();
    let evidence: Vec<Evidence> = digest.evidence().collect();
    assert_eq!(found, want, "found by {evidence:?}");
    assert!(!evidence.contains(&without), "{evidence:?}");
}

#[test]
fn no_rules() {
    let (Some(text), Some(gold)) = (places::press_file(), gold()) else { return };
    let variant = Variant::of(&text, |text, at| {
        let line = line_at(text, at).filter(|line| is_rule(line))?;
        let newline = text[at + line.len()..].starts_with("\r\n");
        Some(((line.len() + if newline { 2 } else { 1 }).min(text.len() - at), String::new()))
    });
    assert!(!variant.text.lines().any(is_rule));
    starts_hold(&variant, &gold, Evidence::Rule);
}

#[test]
fn no_contents() {
    let (Some(text), Some(gold)) = (places::press_file(), gold()) else { return };
    let lists = gold["contents"].as_array().expect("contents");
    let place = |node: &Value, end: usize| node["span"][end].as_u64().expect("an offset") as usize;
    let first = lists.iter().map(|list| list.get("heading").filter(|h| h.is_object()).unwrap_or(list));
    let first = first.map(|node| place(node, 0)).min().expect("a list");
    let entries = lists.iter().flat_map(|list| list["entries"].as_array().expect("entries"));
    let end = entries.map(|entry| place(entry, 1)).max().expect("an entry");
    let variant = Variant::of(&text, |_, at| (at == first).then(|| (end - first, String::new())));
    starts_hold(&variant, &gold, Evidence::Contents);
}

/// Tables only add evidence: the press file's sources are the same without the outlets' one.
#[test]
fn sources_without_the_outlet_table() {
    let (Some(text), Some(gold)) = (places::press_file(), gold()) else { return };
    let digest = libdigest::Options::new().without_outlet_table().parse(&text).expect("short enough");
    let found: Vec<Option<&str>> = digest.articles().map(|article| article.source()).collect();
    let articles = gold["articles"].as_array().expect("articles");
    let want: Vec<Option<&str>> = articles.iter().map(|article| article["source"]["text"].as_str()).collect();
    assert_eq!(found, want);
    assert_eq!(want.iter().flatten().count(), 26);
}
