//! Digests composed in every layout, read back, and held against `tests/scores.json`; each kind of
//! evidence forbidden in turn; their texts changed as programs and compilers do; single articles that
//! must stay one.

use digest_tests::compose::{
    Composed, LAYOUTS, Layout, Piece, Rng, own_articles, shared_articles, singles, whole_texts,
};
use digest_tests::floors::{self, Counts, Measures};
use digest_tests::places;
use libdigest::{Digest, Evidence, Options};
use std::collections::BTreeMap;

const SEEDS: u64 = 6;

/// Starts, headlines and sources.
type Scores = [Counts; 3];
const NAMES: [&str; 3] = ["starts", "headlines", "sources"];

fn add(sum: &mut Scores, more: &Scores) {
    for (sum, more) in sum.iter_mut().flatten().zip(more.iter().flatten()) {
        *sum += more;
    }
}

/// As the shared scorer counts: a wrong value is both extra and missed, and what stands in an
/// article that is none is extra.
fn score(digest: &Digest<'_>, composed: &Composed) -> Scores {
    let mut scores = Scores::default();
    let found: BTreeMap<usize, _> =
        digest.articles().map(|article| (article.span().start as usize, article)).collect();
    for truth in &composed.articles {
        let article = found.get(&truth.start);
        let said = [
            (Some(""), article.map(|_| "")),
            (truth.headline.as_deref(), article.and_then(|article| article.headline())),
            (truth.source.as_deref(), article.and_then(|article| article.source())),
        ];
        for (counts, (want, got)) in scores.iter_mut().zip(said) {
            let right = want == got;
            counts[0] += usize::from(right && want.is_some());
            counts[1] += usize::from(!right && got.is_some());
            counts[2] += usize::from(!right && want.is_some());
        }
    }
    let starts: Vec<usize> = composed.articles.iter().map(|truth| truth.start).collect();
    for (_, article) in found.iter().filter(|(start, _)| !starts.contains(start)) {
        scores[0][1] += 1;
        scores[1][1] += usize::from(article.headline().is_some());
        scores[2][1] += usize::from(article.source().is_some());
    }
    scores
}

fn compose(layout: &Layout, pieces: &[Piece]) -> Vec<Composed> {
    (0..SEEDS).map(|seed| (layout.compose)(pieces, &mut Rng::new(seed))).collect()
}

fn of_layouts(section: &str, pieces: &[Piece]) {
    let mut measures = Measures::new();
    let mut all = Scores::default();
    for layout in LAYOUTS {
        let mut scores = Scores::default();
        for composed in compose(layout, pieces) {
            let digest = libdigest::parse(&composed.text).expect("short enough");
            add(&mut scores, &score(&digest, &composed));
        }
        let [starts, headlines, sources] = scores.map(floors::f1);
        println!("{:44} starts {starts:.3}  headlines {headlines:.3}  sources {sources:.3}", layout.name);
        for (name, counts) in NAMES.iter().zip(scores) {
            measures.insert(format!("{} {name}", layout.name), counts);
        }
        add(&mut all, &scores);
    }
    for (name, counts) in NAMES.iter().zip(all) {
        println!("{}", floors::row(&format!("all {name}"), counts));
        measures.insert(format!("all {name}"), counts);
    }
    floors::hold(section, &measures);
}

/// Where contents and rules say the same, nothing else is asked; a kind that is forced has all of them asked.
#[test]
fn what_is_settled_early_is_what_all_evidence_says() {
    let early = [Evidence::Contents, Evidence::Rule, Evidence::Marker];
    let mut pieces = own_articles();
    pieces.extend(places::shared().map(|shared| shared_articles(&shared)).unwrap_or_default());
    let composed = LAYOUTS.iter().flat_map(|layout| compose(layout, &pieces)).map(|composed| composed.text);
    let mut settled = 0;
    for text in places::corpus().into_iter().map(|document| document.text).chain(composed) {
        let digest = libdigest::parse(&text).expect("short enough");
        if digest.evidence().next() != Some(Evidence::Contents)
            || !digest.evidence().all(|kind| early.contains(&kind))
        {
            continue;
        }
        let asked = Options::new().force(Evidence::Contents).parse(&text).expect("short enough");
        let told = |digest: &Digest| -> Vec<_> {
            let articles = digest.articles();
            articles
                .map(|article| {
                    (article.span(), article.headline().map(String::from), article.source().map(String::from))
                })
                .collect()
        };
        assert_eq!(told(&digest), told(&asked), "{}", text.lines().next().unwrap_or_default());
        settled += 1;
    }
    assert!(settled >= 20, "only {settled} texts are settled early");
}

/// Starts with one kind of evidence forbidden, over the layouts that have another; and the same
/// over those of them that have the forbidden kind.
fn without_a_kind(section: &str, pieces: &[Piece]) {
    let mut measures = Measures::new();
    for &kind in Evidence::ALL {
        let options = Options::new().forbid(kind);
        let [mut all, mut having] = [[0; 3]; 2];
        for layout in LAYOUTS.iter().filter(|layout| layout.evidence.iter().any(|name| *name != kind.name()))
        {
            for composed in compose(layout, pieces) {
                let digest = options.parse(&composed.text).expect("short enough");
                assert!(
                    digest.evidence().all(|found| found != kind),
                    "{} decides, though forbidden",
                    kind.name()
                );
                assert!(digest.articles().all(|article| !article.evidence().has(kind)), "{}", kind.name());
                let [starts, ..] = score(&digest, &composed);
                let had = layout.evidence.contains(&kind.name());
                for i in 0..3 {
                    all[i] += starts[i];
                    having[i] += if had { starts[i] } else { 0 };
                }
            }
        }
        for (name, counts) in [("every layout", all), ("layouts that have it", having)] {
            let name = format!("without {}, {name}", kind.name());
            println!("{}", floors::row(&name, counts));
            measures.insert(name, counts);
        }
    }
    floors::hold(section, &measures);
}

/// A line of a composed text, and where it stands.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    /// An article begins with it, and not the first.
    opens: bool,
    /// The line above is blank, or there is none.
    apart: bool,
}

impl Line<'_> {
    fn is_rule(self) -> bool {
        let mut marks = self.text.chars().filter(|c| *c != ' ');
        let first = marks.next();
        self.text.len() >= 3
            && first.is_some_and(|first| "=-_*~#".contains(first))
            && marks.all(|c| Some(c) == first)
    }
}

/// What a line becomes: what stands above it, before it and below it, and whether it stays.
type Changed = (&'static str, &'static str, &'static str, bool);

/// A change of a text that takes nothing from a reader.
type Change = (&'static str, fn(Line) -> Changed);

const CHANGES: &[Change] = &[
    ("blank lines doubled", |line| ("", "", if line.text.is_empty() { "\n" } else { "" }, true)),
    ("a blank line below each line", |line| ("", "", if line.text.is_empty() { "" } else { "\n" }, true)),
    ("indented", |line| ("", if line.text.is_empty() { "" } else { "    " }, "", true)),
    ("rules of stars", |line| if line.is_rule() { ("* * *\n", "", "", false) } else { ("", "", "", true) }),
    (
        "rules of hashes",
        |line| if line.is_rule() { ("##########\n", "", "", false) } else { ("", "", "", true) },
    ),
    ("headings set apart", |line| match (line.opens, line.apart) {
        (true, false) => ("\n", "", "\n", true),
        (true, true) => ("", "", "\n", true),
        _ => ("", "", "", true),
    }),
    ("a further rule between articles", |line| {
        (if line.opens { "\n* * * * *\n\n" } else { "" }, "", "", true)
    }),
];

/// The same digest with each of its lines changed. A rule may part a group's heading from its first
/// article, which costs sources that stand there.
fn change(composed: &Composed, change: fn(Line) -> Changed) -> Composed {
    let starts: Vec<usize> = composed.articles.iter().map(|truth| truth.start).collect();
    let (mut text, mut articles, mut at) = (String::new(), composed.articles.clone(), 0);
    let mut apart = true;
    for whole in composed.text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        let inside = |&start: &usize| (at..at + whole.len()).contains(&start);
        let opens = starts.iter().skip(1).any(inside);
        let (above, before, below, stays) = change(Line { text: line.trim(), opens, apart });
        text.push_str(above);
        let moved = text.len() + before.len();
        articles.iter_mut().zip(&starts).filter(|(_, start)| inside(start)).for_each(|(truth, start)| {
            truth.start = moved + start - at;
        });
        if stays {
            text.push_str(before);
            text.push_str(whole);
        }
        text.push_str(below);
        apart = line.trim().is_empty();
        at += whole.len();
    }
    Composed { text, articles, ..composed.clone() }
}

/// All layouts under each change.
#[test]
fn own_articles_in_changed_texts() {
    let pieces = own_articles();
    let mut measures = Measures::new();
    for &(name, of) in CHANGES {
        let mut scores = Scores::default();
        for composed in LAYOUTS.iter().flat_map(|layout| compose(layout, &pieces)) {
            let changed = change(&composed, of);
            let digest = libdigest::parse(&changed.text).expect("short enough");
            add(&mut scores, &score(&digest, &changed));
        }
        for (what, counts) in NAMES.iter().zip(scores) {
            println!("{}", floors::row(&format!("{name}: {what}"), counts));
            measures.insert(format!("{name}: {what}"), counts);
        }
    }
    floors::hold("own articles in changed texts", &measures);
}

/// Single articles, given one at a time: right is one article, extra is more, missed is none.
fn alone(section: &str, pieces: &[Piece]) {
    let mut counts = [0; 3];
    for text in singles(pieces) {
        let digest = libdigest::parse(&text).expect("short enough");
        match digest.len() {
            0 => counts[2] += 1,
            1 => counts[0] += 1,
            more => {
                counts[1] += 1;
                let evidence: Vec<_> = digest.evidence().map(Evidence::name).collect();
                println!("{more} articles by {evidence:?}: {}", text.lines().next().unwrap_or_default());
            }
        }
    }
    println!("{}", floors::row("one article", counts));
    floors::hold(section, &Measures::from([("one article".to_string(), counts)]));
}

/// The shared articles and our own.
fn shared() -> Option<Vec<Piece>> {
    let pieces = shared_articles(&places::shared()?);
    assert!(pieces.len() >= 500, "only {} shared articles", pieces.len());
    Some(pieces)
}

#[test]
fn layouts_of_own_articles() {
    of_layouts("composed of own articles", &own_articles());
}

#[test]
fn layouts_of_shared_articles() {
    let Some(mut pieces) = shared() else { return };
    pieces.extend(own_articles());
    of_layouts("composed of shared articles", &pieces);
}

#[test]
fn own_articles_without_a_kind_of_evidence() {
    without_a_kind("own articles without a kind of evidence", &own_articles());
}

#[test]
fn shared_articles_without_a_kind_of_evidence() {
    let Some(mut pieces) = shared() else { return };
    pieces.extend(own_articles());
    without_a_kind("shared articles without a kind of evidence", &pieces);
}

#[test]
fn own_articles_alone() {
    alone("own articles alone", &own_articles());
}

#[test]
fn shared_articles_alone() {
    let Some(pieces) = shared() else { return };
    alone("shared articles alone", &pieces);
}

/// Essays in parts, studies, interviews, laws and the like: each is one article, and no digest.
#[test]
fn whole_texts_stay_one() {
    let texts = whole_texts();
    let mut counts = [0; 3];
    for (name, text) in &texts {
        let digest = libdigest::parse(text).expect("short enough");
        let one = digest.len() == 1 && libdigest::detect(text) < 0.5;
        counts[usize::from(!one)] += 1;
        if !one {
            let evidence: Vec<_> = digest.evidence().map(Evidence::name).collect();
            println!("{} articles by {evidence:?}: {name}", digest.len());
        }
    }
    println!("{}", floors::row("one article", counts));
    floors::hold("whole texts", &Measures::from([("one article".to_string(), counts)]));
}

/// `detect` over composed digests and single articles: right is a digest told, extra an article taken
/// for one, missed a digest taken for an article.
#[test]
fn digests_are_told_from_articles() {
    let Some(mut pieces) = shared() else { return };
    let articles = singles(&pieces).filter(|text| libdigest::detect(text) >= 0.5).count();
    pieces.extend(own_articles());
    let digests = || LAYOUTS.iter().flat_map(|layout| compose(layout, &pieces));
    let told = digests().filter(|composed| libdigest::detect(&composed.text) >= 0.5).count();
    let missed = digests().count() - told;
    println!("{}", floors::row("detect", [told, articles, missed]));
    let (precision, recall) = (told as f64 / (told + articles) as f64, told as f64 / (told + missed) as f64);
    assert!(precision >= 0.98 && recall >= 0.98, "precision {precision:.3}, recall {recall:.3}");
}
