//! The reading side: a text and its outline as articles, fields and diagnostics.

mod view;
mod fields;
mod parts;
mod article;
#[cfg(test)]
pub(crate) mod sample;

pub use article::{Article, Articles, Block};
pub use fields::{Byline, Credit, Dateline, Person, Timestamp};
pub use parts::{Contents, Entry, Front, Group};
pub use view::{Field, View};

use crate::diagnostics::{Code, DiagnosticRec, Named, sentence};
use crate::error::Error;
use crate::options::Options;
use crate::outline::Outline;
use crate::records::{Evidence, Kind, LineKind, Severity, index};
use crate::span::Span;
use core::fmt;
use view::certain;

/// Parses a text that is known to be UTF-8.
///
/// The time it takes grows with the length alone, and nothing of the text is copied.
///
/// ```
/// let text = "وكالة النهر :افتتاح الجسر الجديد
/// قالت البلدية إن الجسر الجديد افتتح صباح اليوم أمام السيارات.
/// ======================
/// مرآة الميناء :وصول السفينة الأولى
/// وصلت السفينة الأولى إلى الميناء مساء أمس وعلى متنها القمح.
/// ======================";
/// let digest = libdigest::parse(text).unwrap();
/// let sources: Vec<_> = digest.articles().map(|article| article.source().unwrap()).collect();
/// assert_eq!(sources, ["وكالة النهر", "مرآة الميناء"]);
/// for article in digest.articles() {
///     assert_eq!(article.text(), &text[article.span()]);
/// }
/// ```
///
/// # Errors
/// [`Error::TooLong`] for a text of 4 GiB or more.
pub fn parse(text: &str) -> Result<Digest<'_>, Error> {
    Options::new().parse(text)
}

/// Parses bytes, after a check that they are UTF-8. A byte order mark is part of the text, and no
/// line begins with it.
///
/// ```
/// use libdigest::Error;
/// assert_eq!(libdigest::parse_bytes("خبر".as_bytes()).unwrap().text(), "خبر");
/// let error = libdigest::parse_bytes(b"caf\xe9").unwrap_err();
/// assert_eq!(error, Error::InvalidUtf8 { offset: 3 });
/// ```
///
/// # Errors
/// [`Error::InvalidUtf8`] with the offset of the first bad byte, [`Error::TooLong`] for 4 GiB or
/// more.
pub fn parse_bytes(bytes: &[u8]) -> Result<Digest<'_>, Error> {
    Options::new().parse_bytes(bytes)
}

impl Options {
    /// Parses a text with these options; see [`parse`].
    ///
    /// # Errors
    /// [`Error::TooLong`] for a text of 4 GiB or more.
    pub fn parse<'a>(&self, text: &'a str) -> Result<Digest<'a>, Error> {
        Ok(Digest { text, outline: self.outline(text)? })
    }

    /// Parses bytes with these options; see [`parse_bytes`].
    ///
    /// # Errors
    /// [`Error::InvalidUtf8`] with the offset of the first bad byte, [`Error::TooLong`] for 4 GiB
    /// or more.
    pub fn parse_bytes<'a>(&self, bytes: &'a [u8]) -> Result<Digest<'a>, Error> {
        // The basic check is the faster one, and does not know where it failed.
        let text = simdutf8::basic::from_utf8(bytes).or_else(|_| {
            simdutf8::compat::from_utf8(bytes)
                .map_err(|error| Error::InvalidUtf8 { offset: error.valid_up_to() })
        })?;
        self.parse(text)
    }
}

impl Outline {
    /// Looks through the outline at the text it was made from; `None` for a text of another
    /// length.
    ///
    /// ```
    /// use libdigest::Outline;
    /// let text = String::from("خبر قصير\nوهذا نصه.");
    /// let outline = Outline::of(&text).unwrap();
    /// let kept = (text, outline); // no lifetime: keep the two wherever you like
    /// let view = kept.1.view(&kept.0).unwrap();
    /// assert_eq!(view.text(), kept.0);
    /// assert!(kept.1.view("خبر").is_none());
    /// ```
    #[must_use]
    pub fn view<'a>(&'a self, text: &'a str) -> Option<View<'a>> {
        (text.len() == self.length as usize).then_some(View { text, outline: self })
    }
}

/// A text and the outline that a parse made of it.
///
/// It answers whatever a [`View`] does; [`Digest::view`] is the view itself.
#[derive(Clone)]
pub struct Digest<'a> {
    text: &'a str,
    outline: Outline,
}

impl<'a> Digest<'a> {
    /// The whole text, for as long as the caller has it.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The outline, to look through or to keep.
    #[must_use]
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// The outline without the text.
    #[must_use]
    pub fn into_outline(self) -> Outline {
        self.outline
    }

    /// The same as two references, to pass around by value.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View { text: self.text, outline: &self.outline }
    }
}

impl fmt::Debug for Digest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Digest").field(&self.view()).finish()
    }
}

/// What a view answers, for `Digest` as well: a view borrows the outline that a digest owns, so
/// the one cannot deref to the other.
macro_rules! answers {
    ($($(#[$doc:meta])* fn $name:ident($this:ident $(, $arg:ident: $type:ty)?) -> $out:ty $body:block)*) => {
        impl<'a> View<'a> {
            $($(#[$doc])* pub fn $name(self $(, $arg: $type)?) -> $out { let $this = self; $body })*
        }

        #[allow(clippy::needless_lifetimes)] // some of the types name it, some do not
        impl Digest<'_> {
            $($(#[$doc])* pub fn $name<'a>(&'a self $(, $arg: $type)?) -> $out { self.view().$name($($arg)?) })*
        }
    };
}

answers! {
    /// What sort of document it is.
    #[must_use]
    fn kind(view) -> Kind {
        view.outline.kind
    }

    /// What stands before the first article.
    #[must_use]
    fn front(view) -> Front<'a> {
        Front { view }
    }

    /// The lists of contents; often one, or none.
    fn contents(view) -> impl ExactSizeIterator<Item = Contents<'a>> + DoubleEndedIterator + use<'a> {
        view.outline.contents.iter().map(move |rec| Contents { view, rec })
    }

    /// The articles, in the order of the text.
    #[must_use]
    fn articles(view) -> Articles<'a> {
        Articles::of(view)
    }

    /// The article of an index, from 0; `None` from [`View::len`] on.
    #[must_use]
    fn get(view, index: usize) -> Option<Article<'a>> {
        Article::get(view, index)
    }

    /// How many articles there are.
    #[must_use]
    fn len(view) -> usize {
        view.outline.articles.len()
    }

    /// Whether there is no article.
    #[must_use]
    fn is_empty(view) -> bool {
        view.outline.articles.is_empty()
    }

    /// The headings over several articles, in the order of the text.
    fn groups(view) -> impl ExactSizeIterator<Item = Group<'a>> + DoubleEndedIterator + use<'a> {
        view.outline.groups.iter().map(move |rec| Group { view, rec })
    }

    /// The lines that only divide, those inside an article included.
    fn separators(view) -> impl DoubleEndedIterator<Item = Span> + use<'a> {
        let lines = view.outline.lines.iter().zip(&view.outline.kinds);
        lines.filter(|(_, kind)| **kind == LineKind::Separator).map(|(&line, _)| line)
    }

    /// The runs of lines between articles that belong to none. A separator or a group ends a run.
    fn interludes(view) -> impl Iterator<Item = Span> + use<'a> {
        let pairs = view.outline.articles.windows(2);
        pairs.flat_map(move |pair| view.loose(pair[0].end as usize, pair[1].first as usize))
    }

    /// What stands after the last article.
    #[must_use]
    fn back(view) -> Option<&'a str> {
        view.slice(view.back_span()?)
    }

    /// From the first line after the last article to the last line; `None` where nothing but
    /// blank lines, separators and groups follow, and in a text without articles.
    #[must_use]
    fn back_span(view) -> Option<Span> {
        view.loose_span(view.outline.articles.last()?.end as usize, usize::MAX)
    }

    /// The oddities, as data.
    fn diagnostics(view) -> impl ExactSizeIterator<Item = Diagnostic<'a>> + DoubleEndedIterator + use<'a> {
        view.outline.diagnostics.iter().map(move |rec| Diagnostic { view, rec })
    }

    /// What decided where articles begin, strongest first.
    fn evidence(view) -> impl ExactSizeIterator<Item = Evidence> + DoubleEndedIterator + use<'a> {
        view.outline.evidence.iter().copied()
    }
}

/// An oddity: a code, a place, and by `Display` a sentence that names what it speaks of.
///
/// The sentences are for people and may change; codes do not.
#[derive(Clone, Copy)]
pub struct Diagnostic<'a> {
    view: View<'a>,
    rec: &'a DiagnosticRec,
}

impl<'a> Diagnostic<'a> {
    /// What kind of oddity it is.
    #[must_use]
    pub fn code(self) -> Code {
        self.rec.code
    }

    /// How much it weighs.
    #[must_use]
    pub fn severity(self) -> Severity {
        self.rec.severity
    }

    /// The contents entry it speaks of, if it speaks of one.
    #[must_use]
    pub fn entry(self) -> Option<Entry<'a>> {
        Entry::get(self.view, self.rec.entry)
    }

    /// The article it speaks of, if it speaks of one.
    #[must_use]
    pub fn article(self) -> Option<Article<'a>> {
        index(self.rec.article).and_then(|i| Article::get(self.view, i))
    }
}

certain! { Diagnostic:
    /// What it speaks of, as written.
    text,
    /// Where that stands.
    span = span;
}

impl fmt::Display for Diagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = self.entry().map(|entry| (entry.ordinal(), entry.headline().unwrap_or(entry.text())));
        let article = self.article().map(|article| {
            let name = article.headline().or(article.heading());
            let name = name.or_else(|| article.text().split(['\n', '\r']).next());
            (article.index() + 1, self.view.len(), name.unwrap_or_default())
        });
        let other = self.view.piece(self.rec.other).text();
        sentence(f, self.rec, &Named { text: self.text(), other, entry, article })
    }
}

impl fmt::Debug for Diagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Diagnostic({:?}, {:?}, {self})", self.code(), self.span())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::sample::{find, outline};
    use super::*;
    use crate::dates::{Calendar, Clock, Date, Unit, Value};
    use crate::records::*;
    use LineKind::*;

    const ROWS: [(LineKind, &str); 16] = [
        (Separator, "====="),
        (Outside, "عنوان الملف"),
        (Contents, "المحتويات"),
        (Group, "محليات"),
        (Heading, "1. وكالة النهر :جسر جديد"),
        (Meta, "سلمى الخطيب - مراسلة"),
        (Paragraph, "فقرة أولى."),
        (Separator, "---"),
        (Paragraph, "فقرة ثانية."),
        (Boilerplate, "شارك الخبر"),
        (Outside, "فاصل أول"),
        (Separator, "====="),
        (Outside, "فاصل ثان"),
        (Outside, "تتمة الفاصل"),
        (Heading, "2. سفينة"),
        (Outside, "انتهى الملف"),
    ];

    /// Those rows, with the separator inside the first article belonging to it.
    fn rows() -> (String, Outline) {
        let (text, mut outline) = outline(&ROWS);
        outline.articles[0].end = 10;
        (text, outline)
    }

    fn texts(text: &str, spans: impl Iterator<Item = Span>) -> Vec<&str> {
        spans.map(|span| &text[span]).collect()
    }

    #[test]
    fn public_types_may_cross_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<(Digest<'_>, View<'_>, Outline, Options, Error)>();
        shared::<(Front<'_>, super::Contents<'_>, Entry<'_>, super::Group<'_>, Diagnostic<'_>, Field<'_>)>();
        shared::<(Article<'_>, Articles<'_>, Block<'_>, Byline<'_>, Person<'_>, Dateline<'_>)>();
        shared::<(Credit<'_>, Timestamp<'_>, Span, Value, Code)>();
    }

    #[test]
    fn every_line_stands_in_one_place() {
        let (text, outline) = rows();
        let view = outline.view(&text).unwrap();
        assert_eq!(view.front().text(), Some("عنوان الملف\nالمحتويات"));
        assert_eq!(texts(&text, view.separators()), ["=====", "---", "====="]);
        assert_eq!(texts(&text, view.interludes()), ["فاصل أول", "فاصل ثان\nتتمة الفاصل"]);
        assert_eq!(view.back(), Some("انتهى الملف"));
        let blocks: Vec<_> = view.get(0).unwrap().blocks().map(|block| block.kind().name()).collect();
        assert_eq!(blocks, ["heading", "meta", "paragraph", "paragraph", "boilerplate"]);
        let mut seen: Vec<Span> = view.separators().chain(view.interludes()).collect();
        seen.extend(view.front().span().into_iter().chain(view.back_span()));
        seen.extend(view.articles().flat_map(|article| article.blocks().map(Block::span)));
        for (&line, kind) in outline.lines.iter().zip(&outline.kinds) {
            let places = seen.iter().filter(|place| place.contains(line)).count();
            assert_eq!(places, usize::from(*kind != Group), "{:?}", view.slice(line));
        }
    }

    #[test]
    fn an_article_gives_its_parts() {
        let (text, outline) = rows();
        let view = outline.view(&text).unwrap();
        let article = view.get(0).unwrap();
        assert_eq!(article.body(), Some("فقرة أولى.\n---\nفقرة ثانية."));
        assert_eq!(article.paragraphs().map(Block::text).collect::<Vec<_>>(), ["فقرة أولى.", "فقرة ثانية."]);
        assert!(article.text().starts_with("1. وكالة") && article.text().ends_with("شارك الخبر"));
        assert_eq!((article.label(), article.role(), article.source_from()), (None, None, None));
        let last = view.articles().next_back().unwrap();
        assert_eq!((last.index(), last.body(), last.headline()), (1, None, Some("2. سفينة")));
        assert_eq!((view.articles().len(), view.articles().rev().nth(1).unwrap().index()), (2, 0));
        assert!(view.get(2).is_none());
    }

    #[test]
    fn without_articles_all_is_front() {
        let (text, outline) = outline(&[(Separator, "==="), (Outside, "سطر"), (Outside, "آخر")]);
        let view = outline.view(&text).unwrap();
        assert_eq!(
            (view.front().text(), view.back(), view.interludes().next()),
            (Some("سطر\nآخر"), None, None)
        );
        let (text, outline) = super::sample::outline(&[(Separator, "===")]);
        assert_eq!(outline.view(&text).unwrap().front().span(), None);
    }

    /// Every kind of field, in the first article alone.
    pub(crate) fn full() -> (String, Outline) {
        let (text, mut outline) = rows();
        let none = Span::default();
        let named = |part, names, agencies| NamedRec {
            span: find(&text, part),
            names,
            agencies,
            date: Some(Date { year: 2015, month: 12, day: 16 }),
        };
        outline
            .fields
            .people
            .push(PersonRec {
                name: find(&text, "سلمى الخطيب"), role: find(&text, "مراسلة")
            });
        outline.fields.people.push(PersonRec { name: find(&text, "الخطيب"), role: none });
        outline.fields.places.push(find(&text, "جسر"));
        outline.fields.agencies.push(find(&text, "وكالة النهر"));
        outline.fields.bylines.push(named("سلمى الخطيب - مراسلة", (0, 2), (0, 0)));
        outline.fields.datelines.push(named("جسر جديد", (0, 1), (0, 1)));
        outline.fields.credits.push(named("وكالة النهر", (0, 0), (0, 1)));
        outline.fields.sections.push(find(&text, "أولى"));
        outline.fields.timestamps.push(TimestampRec {
            span: find(&text, "1"),
            value: Value::Ago { count: 2, unit: Unit::Hour },
            calendar: Calendar::Relative,
            kind: TimeKind::Modified,
            original: None,
            ambiguous: false,
            from_contents: false,
        });
        outline.contents.push(ContentsRec {
            heading: find(&text, "المحتويات"),
            span: find(&text, "المحتويات"),
            entries: (0, 2),
        });
        let entry = EntryRec {
            span: find(&text, "المحتويات"),
            label: none,
            headline: find(&text, "المحتويات"),
            ordinal: 12,
            articles: (0, 1),
            met: Match::Fuzzy,
        };
        outline.entries.extend([entry, EntryRec { articles: (0, 0), ordinal: NONE, ..entry }]);
        let group = find(&text, "محليات");
        let (role, parent) = (Role::Section, NONE);
        outline.groups.push(GroupRec { span: group, name: group, role, parent, line: 3, articles: (0, 2) });
        outline.articles[0].entry = 0;
        outline.articles[0].source = find(&text, "محليات");
        outline.articles[0].source_from = From::Group;
        outline.articles[1].fields = outline.fields.starts();
        outline.diagnostics.push(DiagnosticRec {
            code: Code::EntryWithoutArticle,
            severity: Severity::Warning,
            span: find(&text, "المحتويات"),
            other: none,
            entry: 1,
            article: NONE,
            numbers: (0, 0),
        });
        outline.front.title = find(&text, "عنوان الملف");
        let date = Date { year: 2015, month: 12, day: 16 };
        outline.reference = Some((date, Clock { hour: 1, minute: 0, second: None }));
        (text, outline)
    }

    #[test]
    fn fields_belong_to_their_article() {
        let (text, outline) = full();
        let view = outline.view(&text).unwrap();
        let article = view.get(0).unwrap();
        let byline = article.bylines().next().unwrap();
        let people: Vec<_> = byline.people().map(|person| (person.name(), person.role())).collect();
        assert_eq!(people, [("سلمى الخطيب", Some("مراسلة")), ("الخطيب", None)]);
        assert_eq!(byline.agencies().len(), 0);
        let dateline = article.datelines().next().unwrap();
        assert_eq!(dateline.places().map(Field::text).collect::<Vec<_>>(), ["جسر"]);
        assert_eq!(article.credits().next().unwrap().agencies().next().unwrap().to_string(), "وكالة النهر");
        assert_eq!(article.sections().next().unwrap().text(), "أولى");
        assert!(article.published().is_none());
        let resolved = article.modified().unwrap().resolved().unwrap();
        assert_eq!(resolved.to_string(), "2015-12-15T23:00");
        assert_eq!((article.source(), article.source_from()), (Some("محليات"), Some(From::Group)));
        assert_eq!(article.entry().unwrap().ordinal(), Some(12));
        let next = view.get(1).unwrap();
        assert_eq!((next.bylines().len(), next.timestamps().len(), next.sections().len()), (0, 0, 0));
        let contents = view.contents().next().unwrap();
        let met: Vec<_> = contents.entries().map(|entry| (entry.index(), entry.met())).collect();
        assert_eq!(met, [(0, Some(Match::Fuzzy)), (1, None)]);
        let group = view.groups().next().unwrap();
        assert_eq!((group.text(), group.parent(), group.articles()), ("محليات", None, 0..2));
        let said: Vec<_> = view.diagnostics().map(|diagnostic| diagnostic.to_string()).collect();
        assert_eq!(said, ["the entry «المحتويات» has no article"]);
    }

    /// Asks for everything, and says how much there was.
    fn walk(view: View<'_>) -> usize {
        let shown = format!(
            "{view:?}{:?}{:?}{:?}{:?}",
            view.front(),
            view.front().published(),
            view.diagnostics().collect::<Vec<_>>(),
            view.interludes().collect::<Vec<_>>(),
        );
        let around = view
            .contents()
            .flat_map(super::Contents::entries)
            .map(|entry| entry.text().len() + entry.headline().map_or(0, str::len) + entry.articles().len());
        let groups = view.groups().map(|group| group.text().len() + group.heading().len());
        let articles = view.articles().map(|article| {
            let bylines = article.bylines().flat_map(Byline::people).map(|person| person.name().len());
            let datelines = article.datelines().flat_map(Dateline::places).map(|place| place.text().len());
            let credits = article.credits().flat_map(Credit::agencies).map(|agency| agency.text().len());
            let blocks = article.blocks().map(|block| block.text().len());
            let times = article.timestamps().filter_map(Timestamp::resolved).count();
            article.text().len()
                + article.headline().map_or(0, str::len)
                + article.body().map_or(0, str::len)
                + article.sections().count()
                + bylines.chain(datelines).chain(credits).chain(blocks).sum::<usize>()
                + times
        });
        shown.len() + around.chain(groups).chain(articles).sum::<usize>() + view.back().map_or(0, str::len)
    }

    #[test]
    fn another_text_of_the_same_length_is_no_panic() {
        let (text, outline) = full();
        assert!(outline.view(&text[1..]).is_none());
        let foreign = ["x".repeat(text.len()), "€".repeat(text.len() / 3) + &"x".repeat(text.len() % 3)];
        for other in &foreign {
            assert!(walk(outline.view(other).unwrap()) > 0);
        }
        assert!(walk(outline.view(&text).unwrap()) > text.len());
    }

    #[test]
    fn records_that_point_nowhere_are_no_panic() {
        let (text, mut outline) = full();
        outline.articles[0].entry = 77;
        outline.articles[0].end = 99;
        outline.articles[1].first = 5;
        outline.articles[1].fields.bylines = 9;
        outline.fields.bylines[0].names = (3, 1);
        outline.contents[0].entries = (1, 50);
        outline.diagnostics[0].entry = 50;
        outline.diagnostics[0].article = 50;
        outline.kinds.pop();
        walk(outline.view(&text).unwrap());
    }

    #[test]
    fn bytes_are_checked() {
        let bad = [&"خبر\n".repeat(50).into_bytes()[..], b"\xd8", b"x"].concat();
        assert_eq!(parse_bytes(&bad).unwrap_err(), Error::InvalidUtf8 { offset: 350 });
        assert_eq!(parse_bytes(&bad[..351]).unwrap_err(), Error::InvalidUtf8 { offset: 350 });
        let text = "\u{feff}خبر";
        let digest = parse_bytes(text.as_bytes()).unwrap();
        assert_eq!(digest.text(), text);
        assert_eq!(digest.outline().lines, [Span::new(3, 9)]);
        assert_eq!(digest.into_outline().view(text).unwrap().text(), text);
        assert!(parse("").unwrap().is_empty());
    }
}
