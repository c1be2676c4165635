//! The committed table of scores, `scores.json`, whose figures may only rise.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;

use crate::places;

/// Right, extra and missed.
pub type Counts = [usize; 3];

/// Measures by name.
pub type Measures = BTreeMap<String, Counts>;

type Table = BTreeMap<String, Measures>;

/// F1 of what was counted.
pub fn f1([right, extra, missed]: Counts) -> f64 {
    let all = 2 * right + extra + missed;
    if all == 0 { 1.0 } else { 2.0 * right as f64 / all as f64 }
}

/// One line for a measure.
pub fn row(name: &str, counts: Counts) -> String {
    let [right, extra, missed] = counts;
    format!("{name:44} F1 {:.4}   right {right}  extra {extra}  missed {missed}", f1(counts))
}

fn errors([_, extra, missed]: Counts) -> usize {
    extra + missed
}

static FILE: Mutex<()> = Mutex::new(());

fn read() -> Table {
    let path = places::tests().join("scores.json");
    let Ok(text) = std::fs::read_to_string(&path) else { return Table::new() };
    let value: serde_json::Value = serde_json::from_str(&text).expect("tests/scores.json is JSON");
    let counts = |value: &serde_json::Value| {
        [0, 1, 2].map(|i| value[i].as_u64().expect("tests/scores.json: [right, extra, missed]") as usize)
    };
    let section = |value: &serde_json::Value| {
        let measures = value.as_object().expect("tests/scores.json: measures by name");
        measures.iter().map(|(name, value)| (name.clone(), counts(value))).collect()
    };
    let sections = value.as_object().expect("tests/scores.json: sections by name");
    sections.iter().map(|(name, value)| (name.clone(), section(value))).collect()
}

fn write(table: &Table) {
    let mut text = String::from("{");
    let quoted = |name: &str| serde_json::Value::from(name).to_string();
    for (i, (section, measures)) in table.iter().enumerate() {
        let comma = if i > 0 { "," } else { "" };
        write!(text, "{comma}\n  {}: {{", quoted(section)).expect("a String takes all");
        for (k, (name, [right, extra, missed])) in measures.iter().enumerate() {
            let comma = if k > 0 { "," } else { "" };
            write!(text, "{comma}\n    {}: [{right}, {extra}, {missed}]", quoted(name)).expect("as above");
        }
        text.push_str("\n  }");
    }
    text.push_str("\n}\n");
    std::fs::write(places::tests().join("scores.json"), text).expect("tests/scores.json can be written");
}

/// Holds the measures of a section against the table: none may have more errors than are written
/// there, none may be missing on either side. With `LIBDIGEST_RENEW=1` the table is written
/// instead, each measure at the better of its two figures.
pub fn hold(section: &str, measured: &Measures) {
    let _one_at_a_time = FILE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let mut table = read();
    let known = table.entry(section.to_string()).or_default();
    if places::renew() {
        known.retain(|name, _| measured.contains_key(name));
        for (name, &counts) in measured {
            let kept = known.entry(name.clone()).or_insert(counts);
            if errors(counts) <= errors(*kept) {
                *kept = counts;
            }
        }
        write(&table);
        return;
    }
    let mut worse = String::new();
    let mut better = 0;
    for (name, &counts) in measured {
        match known.remove(name) {
            Some(floor) if errors(counts) > errors(floor) => {
                let [right, extra, missed] = floor;
                let was = format!("was right {right}  extra {extra}  missed {missed}");
                writeln!(worse, "  {}; {was}", row(name, counts)).expect("a String takes all");
            }
            Some(floor) => better += usize::from(errors(counts) < errors(floor)),
            None => writeln!(worse, "  {}; not in the table", row(name, counts)).expect("as above"),
        }
    }
    for name in known.keys() {
        writeln!(worse, "  {name}: in the table, and no longer measured").expect("as above");
    }
    let renew = "LIBDIGEST_RENEW=1 cargo test -p digest-tests writes tests/scores.json anew";
    assert!(worse.is_empty(), "{section}: worse than tests/scores.json\n{worse}\nnew measures: {renew}");
    if better > 0 {
        println!("{section}: {better} measures are better than tests/scores.json; tighten it: {renew}");
    }
}
