//! Runs the stages once and owns the arrays.

use crate::article;
use crate::diagnostics::DiagnosticRec;
use crate::error::Error;
use crate::names::Names;
use crate::options::Options;
use crate::reconcile::{self, Finished};
use crate::records::*;
use crate::span::Span;
use crate::structure::kind::{self, Findings};
use crate::structure::page::Page;
use crate::structure::running_heads;
use crate::structure::{self, Structure, front};
use crate::text::{lines, quoted};

/// Where everything in a digest stands: arrays of byte offsets, without the text.
///
/// It has no lifetime, is `Send` and `Sync`, and can be kept beside any owner of the text.
/// [`Outline::view`] looks through it at the text again.
///
/// ```
/// use libdigest::Outline;
/// let text = "عنوان\nفقرة قصيرة.";
/// let outline = Outline::of(text).unwrap();
/// assert_eq!(outline.view(text).unwrap().articles().len(), 1);
/// assert!(outline.view("another text").is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Outline {
    pub(crate) length: u32,
    pub(crate) kind: Kind,
    /// Every line that is not blank, trimmed.
    pub(crate) lines: Vec<Span>,
    /// What each of them is.
    pub(crate) kinds: Vec<LineKind>,
    pub(crate) front: FrontRec,
    pub(crate) contents: Vec<ContentsRec>,
    pub(crate) entries: Vec<EntryRec>,
    pub(crate) groups: Vec<GroupRec>,
    pub(crate) articles: Vec<ArticleRec>,
    pub(crate) fields: Fields,
    pub(crate) diagnostics: Vec<DiagnosticRec>,
    /// What decided the boundaries, strongest first.
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) reference: Option<(crate::dates::Date, crate::dates::Clock)>,
}

impl Options {
    /// Where everything in `text` stands.
    ///
    /// # Errors
    /// [`Error::TooLong`] for a text of 4 GiB or more.
    pub fn outline(&self, text: &str) -> Result<Outline, Error> {
        Outline::parse(text, self)
    }
}

impl Outline {
    /// The version of the outlines this library makes; heuristics change, and a cached outline of
    /// another version is better made anew.
    pub const VERSION: u32 = 1;

    /// Parses `text` without options.
    ///
    /// # Errors
    /// [`Error::TooLong`] for a text of 4 GiB or more.
    pub fn of(text: &str) -> Result<Outline, Error> {
        Options::new().outline(text)
    }

    fn parse(text: &str, options: &Options) -> Result<Outline, Error> {
        if text.len() >= u32::MAX as usize {
            return Err(Error::TooLong { len: text.len() });
        }
        let lines = lines::lines(text);
        let inner = inner_lines(text, &lines);
        let read = inner.as_deref().unwrap_or(&lines);
        let names = Names::new(options);
        let mut found = structure::find(text, read, &names, options);
        let shapes = std::mem::take(&mut found.shapes);
        let page = Page { text, lines: read, shapes: &shapes };
        article::headings::read(&page, &mut found, &names);
        let first = found.articles.first().map_or(read.len(), |article| article.first as usize);
        let mut front =
            front::read(&page, first, options.islamic_years, |i| found.kinds[i] == LineKind::Outside);
        let mut fields = Fields::default();
        article::read(&page, &mut found, &mut fields, options);
        reconcile::settle(page, &found.articles, &mut front, &mut fields);
        let kind = kind::kind(&page, findings(&found));
        let finished = Finished { page, found: &found, front: &front, fields: &fields, names: &names };
        let diagnostics = reconcile::diagnostics(finished);
        if let Some(inner) = &inner {
            into_all_lines(&mut found, &lines, inner);
        }
        Ok(Outline {
            length: text.len() as u32,
            kind,
            lines,
            kinds: found.kinds,
            front,
            contents: found.contents,
            entries: found.entries,
            groups: found.groups,
            articles: found.articles,
            fields,
            diagnostics,
            evidence: found.evidence,
            reference: options.reference,
        })
    }
}

/// The lines without the marks of mail that quotes them and without what pages repeat; none where they have neither.
fn inner_lines(text: &str, lines: &[Span]) -> Option<Vec<Span>> {
    let unquoted = quoted::unquoted(text, lines);
    running_heads::without(text, unquoted.as_deref().unwrap_or(lines)).or(unquoted)
}

/// Turns what was found in the inner lines into what stands in those of the text. A line of which nothing is left, a
/// mark that quotes nothing or what pages repeat, only divides.
fn into_all_lines(found: &mut Structure, lines: &[Span], inner: &[Span]) {
    let places = quoted::places(lines, inner);
    let place = |i: u32| places[i as usize];
    let start = |start: u32| inner.binary_search_by_key(&start, |line| line.start);
    // with the mark of the quotation before it
    let marked = |span: &mut Span| {
        if let Ok(i) = start(span.start) {
            span.start = lines[places[i] as usize].start;
        }
    };
    let kinds = std::mem::replace(&mut found.kinds, vec![LineKind::Separator; lines.len()]);
    kinds.into_iter().zip(&places).for_each(|(kind, &at)| found.kinds[at as usize] = kind);
    for article in &mut found.articles {
        (article.first, article.end) = (place(article.first), place(article.end - 1) + 1);
    }
    for group in &mut found.groups {
        group.line = place(group.line);
        marked(&mut group.span);
    }
    found.contents.iter_mut().for_each(|list| marked(&mut list.span));
    found.entries.iter_mut().for_each(|entry| marked(&mut entry.span));
}

fn findings(found: &Structure) -> Findings<'_> {
    Findings {
        kinds: &found.kinds,
        articles: &found.articles,
        entries: &found.entries,
        evidence: &found.evidence,
        press: found.press,
    }
}

/// How likely `text` is a digest and not one plain article, from 0 to 1: at 0.5 and above it is
/// taken for one.
///
/// For filtering many documents: it looks for articles in the first 64 KiB until evidence is sure of
/// them, and reads nothing about them. This costs a fifth to a half of a parse on most texts, and more
/// on about one in twelve: short ones that have next to no text. Of a text that was cut, give the
/// beginning.
///
/// ```
/// let article = "Ferry stops\nThe old ferry made its last crossing on Sunday, with the band on board.\n";
/// assert!(libdigest::detect(article) < 0.5);
/// let digest = "1. Ferry stops\nThe old ferry made its last crossing on Sunday, with the band on the upper deck, and the skipper wept openly.\n\
///     =====\n2. Bridge opens\nThe new bridge was opened to carts and walkers on Monday, a year after the first stone was laid in the river.\n\
///     =====\n3. Bakers wait\nThe bakers of the lower town still wait for the flour that the boat was to bring, and bake what they have left.\n";
/// assert!(libdigest::detect(digest) >= 0.5);
/// ```
#[must_use]
pub fn detect(text: &str) -> f32 {
    let (read, lines) = beginning(text);
    let lines = inner_lines(read, &lines).unwrap_or(lines);
    let options = Options::new();
    let found =
        structure::find_articles(read, &lines, &Names::new(&options), &options, read.len() < text.len());
    kind::score(&found.shapes, findings(&found))
}

/// The first 64 KiB of a text, cut at a line end. Structure is most of the work on a short text, so of
/// more than a few lines five eighths are read.
fn beginning(text: &str) -> (&str, Vec<Span>) {
    const MOST: usize = 64 << 10;
    const LINES: usize = 24;
    let cut = |end: usize| {
        let end = text.floor_char_boundary(end);
        &text[..memchr::memrchr2(b'\n', b'\r', &text.as_bytes()[..end]).unwrap_or(end)]
    };
    let read = if text.len() > MOST { cut(MOST) } else { text };
    let mut all = lines::lines(read);
    if all.len() > LINES {
        all.truncate(all.len() / 8 * 5);
        return (&text[..all.last().map_or(0, |line| line.end as usize)], all);
    }
    (read, all)
}
