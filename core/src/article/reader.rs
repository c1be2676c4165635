//! What the article stage carries from line to line: the text, the names, the fields, and scratch
//! space that is used again for every line.

use super::parts::{self, Part};
use super::senses::{Sense, Senses};
use crate::dates::{self, Found};
use crate::options::Options;
use crate::records::*;
use crate::span::Span;
use crate::text::fold::Word;

/// No metadata line has more bytes.
pub(crate) const SHORT: usize = 220;

/// Where a line stands in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    Head,
    Tail,
}

pub(crate) struct Reader<'a> {
    pub(crate) text: &'a str,
    pub(crate) names: Senses,
    pub(crate) fields: &'a mut Fields,
    pub(crate) words: Vec<Word>,
    pub(crate) times: Vec<Found>,
    /// Years of two digits are Islamic.
    islamic_years: bool,
    taken: Vec<Span>,
    pub(crate) parts: Vec<Part>,
    pub(crate) senses: Vec<Sense>,
    /// The article's heading, contents or group named its source.
    pub(crate) sourced: bool,
    /// Where the article's bylines begin.
    pub(crate) since: u32,
    /// Where its datelines begin.
    pub(crate) placed: u32,
    /// The article, from its first line to its last.
    pub(crate) whole: Span,
    /// The heading and headline of the article, empty where it has none yet.
    pub(crate) heading: Span,
    pub(crate) headline: Span,
    /// An outlet that a credit or dateline names, for an article without a source.
    pub(crate) source: Option<(Span, From)>,
}

/// How much of each vector of fields there was.
#[derive(Clone, Copy)]
pub(crate) struct Saved {
    starts: FieldStarts,
    people: u32,
    places: u32,
    agencies: u32,
    source: Option<(Span, From)>,
}

impl Saved {
    /// How many bylines there were.
    pub(crate) fn bylines(self) -> u32 {
        self.starts.bylines
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str, names: Senses, fields: &'a mut Fields, options: &Options) -> Self {
        Reader {
            text,
            names,
            fields,
            words: Vec::with_capacity(64),
            times: Vec::with_capacity(8),
            islamic_years: options.islamic_years,
            taken: Vec::with_capacity(8),
            parts: Vec::with_capacity(16),
            senses: Vec::with_capacity(16),
            sourced: false,
            since: 0,
            placed: 0,
            whole: Span::default(),
            heading: Span::default(),
            headline: Span::default(),
            source: None,
        }
    }

    pub(crate) fn save(&self) -> Saved {
        Saved {
            starts: self.fields.starts(),
            people: self.fields.people.len() as u32,
            places: self.fields.places.len() as u32,
            agencies: self.fields.agencies.len() as u32,
            source: self.source,
        }
    }

    /// Forgets the fields of a line that turned out to hold none.
    pub(crate) fn restore(&mut self, saved: Saved) {
        let fields = &mut *self.fields;
        fields.bylines.truncate(saved.starts.bylines as usize);
        fields.datelines.truncate(saved.starts.datelines as usize);
        fields.credits.truncate(saved.starts.credits as usize);
        fields.timestamps.truncate(saved.starts.timestamps as usize);
        fields.sections.truncate(saved.starts.sections as usize);
        fields.people.truncate(saved.people as usize);
        fields.places.truncate(saved.places as usize);
        fields.agencies.truncate(saved.agencies as usize);
        self.source = saved.source;
    }

    pub(crate) fn tokenise(&mut self, span: Span) {
        parts::words(self.text, span, &mut self.words);
    }

    /// Reads the times of `span`; false where it holds no digit or word that could tell one.
    pub(crate) fn read_times(&mut self, span: Span) -> bool {
        self.times.clear();
        dates::read_years(self.text, span, self.islamic_years, &mut self.times)
    }

    /// Whether a line begins with a time, or with the words that lead to one.
    pub(crate) fn begins_with_time(&mut self, line: Span) -> bool {
        self.read_times(line);
        self.times.first().is_some_and(|time| time.span.start == line.start || time.lead.start == line.start)
    }

    /// What a part names.
    #[inline]
    pub(crate) fn sense(&self, part: Part) -> Sense {
        self.names.sense(self.text, &self.words, part)
    }

    /// Puts the two parts that part `i` divides into in its place.
    pub(crate) fn divide(&mut self, i: usize, parts: [Part; 2], senses: [Sense; 2]) {
        self.parts.splice(i..=i, parts);
        self.senses.splice(i..=i, senses);
    }

    /// Cuts the words of `span` into parts and tells what each names.
    pub(crate) fn cut(&mut self, span: Span) {
        self.taken.clear();
        self.taken.extend(self.times.iter().map(|time| {
            Span::new(if time.lead.is_empty() { time.span.start } else { time.lead.start }, time.span.end)
        }));
        parts::parts(self.text, span, &self.words, &self.taken, &mut self.parts);
        self.senses.clear();
        for &part in self.parts.iter().take(12) {
            self.senses.push(self.names.sense(self.text, &self.words, part));
        }
    }

    pub(crate) fn words_of(&self, part: Part) -> &[Word] {
        part.words(&self.words)
    }

    /// What the parts cover together.
    pub(crate) fn span_of(&self, first: usize, end: usize) -> Span {
        Span::new(self.parts[first].span.start, self.parts[end - 1].span.end)
    }

    /// Where a record of names begins in the flat vectors.
    pub(crate) fn starts(&self) -> (u32, u32, u32) {
        (self.fields.people.len() as u32, self.fields.places.len() as u32, self.fields.agencies.len() as u32)
    }

    pub(crate) fn push_byline(&mut self, span: Span, starts: (u32, u32, u32)) {
        let end = self.starts();
        let record = NamedRec { span, names: (starts.0, end.0), agencies: (starts.2, end.2), date: None };
        self.fields.bylines.push(record);
    }

    pub(crate) fn push_dateline(&mut self, span: Span, starts: (u32, u32, u32), date: Option<dates::Date>) {
        let end = self.starts();
        let record = NamedRec { span, names: (starts.1, end.1), agencies: (starts.2, end.2), date };
        self.fields.datelines.push(record);
    }

    pub(crate) fn push_credit(&mut self, span: Span, starts: (u32, u32, u32)) {
        let end = self.starts();
        let record = NamedRec { span, names: (starts.0, starts.0), agencies: (starts.2, end.2), date: None };
        self.fields.credits.push(record);
    }

    pub(crate) fn push_time(&mut self, time: Found, kind: TimeKind) {
        self.fields.timestamps.push(TimestampRec {
            span: time.span,
            value: time.value,
            calendar: time.calendar,
            kind: time.kind.map_or(kind, |kind| match kind {
                dates::Kind::Published => TimeKind::Published,
                dates::Kind::Modified => TimeKind::Modified,
                dates::Kind::Created => TimeKind::Created,
            }),
            original: time.original,
            ambiguous: time.ambiguous,
            from_contents: false,
        });
    }

    /// Remembers the first outlet that may be the article's source.
    pub(crate) fn propose(&mut self, name: Span, from: From) {
        if self.source.is_none() {
            self.source = Some((name, from));
        }
    }
}
