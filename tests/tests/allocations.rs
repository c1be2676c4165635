//! Reading allocates nothing; a parse allocates a handful of vectors however many articles there are.

use digest_tests::compose::{LAYOUTS, Rng, own_articles};
use digest_tests::counting::{Counting, spent};
use digest_tests::places;
use libdigest::View;
use std::hint::black_box;

#[global_allocator]
static COUNTED: Counting = Counting;

/// Reads every field of every article, and everything around them.
fn read_all(view: View<'_>) -> usize {
    let mut read = view.text().len() + view.kind().name().len();
    let mut took = |text: Option<&str>| read += black_box(text).map_or(0, str::len);
    let front = view.front();
    for text in [front.text(), front.breadcrumb(), front.title(), front.compiler(), front.poster()] {
        took(text);
    }
    took(front.published().map(|published| published.text()));
    for contents in view.contents() {
        took(Some(contents.text()));
        took(contents.heading());
        for entry in contents.entries() {
            for text in [Some(entry.text()), entry.label(), entry.headline()] {
                took(text);
            }
            black_box((entry.ordinal(), entry.articles(), entry.met()));
        }
    }
    for group in view.groups() {
        took(Some(group.text()));
        took(Some(group.heading()));
        black_box((group.role(), group.parent(), group.articles()));
    }
    for span in view.separators().chain(view.interludes()) {
        took(view.slice(span));
    }
    took(view.back());
    for diagnostic in view.diagnostics() {
        took(Some(diagnostic.text()));
        black_box((diagnostic.code(), diagnostic.severity(), diagnostic.entry(), diagnostic.article()));
    }
    for evidence in view.evidence() {
        took(Some(evidence.name()));
    }
    for article in view.articles() {
        for text in [article.heading(), article.label(), article.headline(), article.source(), article.body()]
        {
            took(text);
        }
        took(Some(article.text()));
        black_box((article.ordinal(), article.role(), article.headline_from(), article.source_from()));
        black_box(article.evidence().iter().count());
        took(article.entry().map(|entry| entry.text()));
        for byline in article.bylines() {
            took(Some(byline.text()));
            for person in byline.people() {
                took(Some(person.name()));
                took(person.role());
            }
            byline.agencies().for_each(|agency| took(Some(agency.text())));
        }
        for dateline in article.datelines() {
            took(Some(dateline.text()));
            dateline.places().chain(dateline.agencies()).for_each(|name| took(Some(name.text())));
            black_box(dateline.date());
        }
        for credit in article.credits() {
            took(Some(credit.text()));
            credit.agencies().for_each(|agency| took(Some(agency.text())));
        }
        for timestamp in article.timestamps() {
            took(Some(timestamp.text()));
            black_box((timestamp.value(), timestamp.kind(), timestamp.calendar(), timestamp.resolved()));
        }
        black_box((article.published().map(|t| t.span()), article.modified().map(|t| t.span())));
        article.sections().for_each(|section| took(Some(section.text())));
        article.blocks().chain(article.paragraphs()).for_each(|block| took(Some(block.text())));
    }
    read
}

/// A press file each, of our own and, where it is there, the shared one.
fn press_files() -> Vec<String> {
    let sample = places::corpus().into_iter().find(|document| document.name == "01-press-file");
    sample.map(|document| document.text).into_iter().chain(places::press_file()).collect()
}

#[test]
fn reading_allocates_nothing() {
    let mut texts: Vec<String> = places::corpus().into_iter().map(|document| document.text).collect();
    texts.extend(press_files());
    let pieces = own_articles();
    texts.extend(LAYOUTS.iter().map(|layout| (layout.compose)(&pieces, &mut Rng::new(3)).text));
    for text in &texts {
        let digest = libdigest::parse(text).expect("short enough");
        let (read, cost) = spent(|| read_all(digest.view()));
        assert!(read >= text.len());
        assert_eq!(cost.calls, 0, "{:?}", digest.view());
    }
    assert!(spent(|| vec![0u8; 100]).1.calls == 1, "the allocator does not count");
}

/// Ten documents in a row against two: a vector that grows by doubling grows two or three times
/// more often.
const GROWTH: usize = 3;
/// How many vectors and maps a parse may fill.
const VECTORS: usize = 62;
/// What a few articles may cost: a vector grows about four times to hold them.
const FEW: usize = 4 * VECTORS;

#[test]
fn a_parse_allocates_a_handful_however_many_articles_there_are() {
    let pieces = own_articles();
    let mut texts = press_files();
    texts.extend(LAYOUTS.iter().map(|layout| (layout.compose)(&pieces, &mut Rng::new(3)).text));
    let mut broken = Vec::new();
    for text in &texts {
        // one alone may be settled by less evidence
        let [two, ten] = [2, 10].map(|times| text.repeat(times));
        libdigest::parse(&ten).expect("short enough"); // tables made on first use
        let (one, few) = spent(|| libdigest::parse(&two).expect("short enough").len());
        let (many, more) = spent(|| libdigest::parse(&ten).expect("short enough").len());
        println!("{one:4} articles: {:5} allocations; {many:5} articles: {:5}", few.calls, more.calls);
        if few.calls > FEW || more.calls > few.calls + VECTORS * GROWTH {
            let line: String = text.lines().next().unwrap_or_default().chars().take(60).collect();
            let (few, more) = (few.calls, more.calls);
            broken.push(format!(
                "{one} articles {few}, {many} articles {more}, in the digest that begins {line:?}"
            ));
        }
    }
    assert!(broken.is_empty(), "allocations grow with the articles:\n{}", broken.join("\n"));
}
