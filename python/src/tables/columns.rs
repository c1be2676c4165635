//! Columns that grow by a row at a time. Text is not copied: a value is a view of the text that was
//! parsed, and all columns of a table share the list of the buffers that their views point into.

use arrow_array::builder::{Int32Builder, TimestampSecondBuilder, make_view};
use arrow_array::{ArrayRef, StringViewArray};
use arrow_buffer::{Buffer, NullBufferBuilder, ScalarBuffer};
use libdigest::{Date, Span, Value};
use std::ops::Range;
use std::sync::Arc;

/// How long a value can be, and a buffer that views point into: their numbers are signed.
pub(super) const MOST: usize = i32::MAX as usize;

/// A document: a range of bytes, checked to be UTF-8, of a buffer that may hold others too.
#[derive(Clone)]
pub(super) struct Document {
    pub(super) buffer: Buffer,
    pub(super) range: Range<usize>,
}

impl Document {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.buffer[self.range.clone()]
    }
}

/// The buffers that views point into.
pub(super) struct Blocks {
    all: Vec<Buffer>,
    document: Document,
    /// Where the last blocks of `all` begin in the document's buffer: one, if that is under 2 GiB.
    begins: Vec<usize>,
}

impl Blocks {
    pub(super) fn new() -> Self {
        let document = Document { buffer: Buffer::default(), range: 0..0 };
        Blocks { all: Vec::new(), document, begins: Vec::new() }
    }

    /// What the spans that follow are of.
    pub(super) fn open(&mut self, document: Document) {
        let old = &self.document.buffer;
        if old.as_ptr() != document.buffer.as_ptr() || old.len() != document.buffer.len() {
            self.begins.clear();
        }
        self.document = document;
    }

    /// A view of a span of the document, which is at most [`MOST`] bytes long.
    pub(super) fn view(&mut self, span: Span) -> u128 {
        let base = self.document.range.start;
        let (start, end) = (base + span.start as usize, base + span.end as usize);
        if span.len() <= 12 {
            return make_view(&self.document.buffer[start..end], 0, 0);
        }
        let holds = |&begin: &usize| begin <= start && end - begin <= MOST;
        let open = self.begins.iter().position(holds).unwrap_or_else(|| {
            let begin = if end - base <= MOST { base } else { start };
            let length = MOST.min(self.document.buffer.len() - begin);
            self.all.push(self.document.buffer.slice_with_length(begin, length));
            self.begins.push(begin);
            self.begins.len() - 1
        });
        let block = self.all.len() - self.begins.len() + open;
        make_view(&self.document.buffer[start..end], block as u32, (start - self.begins[open]) as u32)
    }

    pub(super) fn finish(self) -> Arc<[Buffer]> {
        self.all.into()
    }
}

/// A column of texts.
pub(super) struct Texts {
    views: Vec<u128>,
    nulls: NullBufferBuilder,
}

impl Texts {
    pub(super) fn new(rows: usize) -> Self {
        Texts { views: Vec::with_capacity(rows), nulls: NullBufferBuilder::new(rows) }
    }

    pub(super) fn push(&mut self, view: Option<u128>) {
        self.views.push(view.unwrap_or(0));
        self.nulls.append(view.is_some());
    }

    /// One of the vocabulary's words; they are short enough to be their own view.
    pub(super) fn word(&mut self, word: Option<&str>) {
        debug_assert!(word.is_none_or(|word| word.len() <= 12));
        self.push(word.map(|word| make_view(word.as_bytes(), 0, 0)));
    }

    pub(super) fn finish(mut self, blocks: &Arc<[Buffer]>) -> ArrayRef {
        let views = ScalarBuffer::from(self.views);
        // SAFETY: the views are of `Blocks::view`, within blocks and on the boundaries of characters.
        Arc::new(unsafe { StringViewArray::new_unchecked(views, blocks.clone(), self.nulls.finish()) })
    }
}

pub(super) const EPOCH: jiff::civil::DateTime = jiff::civil::datetime(1970, 1, 1, 0, 0, 0, 0);

/// Three columns: a local time, how precise it is, and its offset from UTC.
pub(super) struct Moments {
    seconds: TimestampSecondBuilder,
    precision: Texts,
    offset: Int32Builder,
}

/// A day or a time as it was written: seconds from 1970, of a day those of its midnight.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    seconds: i64,
    precision: &'static str,
    /// Minutes east of UTC.
    offset: Option<i16>,
}

impl Moment {
    /// `None` for what means no day, and for a day that Python's `date` does not reach.
    pub(super) fn of(value: Value) -> Option<Self> {
        let Value::At { date: Some(Date { year, month, day }), clock, offset } = value else { return None };
        let (hour, minute, second) = clock.map_or((0, 0, 0), |clock| {
            (clock.hour as i8, clock.minute as i8, clock.second.unwrap_or(0) as i8)
        });
        let local = jiff::civil::DateTime::new(year, month as i8, day as i8, hour, minute, second, 0).ok()?;
        let precision = match clock.map(|clock| clock.second) {
            None => "day",
            Some(None) => "minute",
            Some(Some(_)) => "second",
        };
        let seconds = local.duration_since(EPOCH).as_secs();
        (year > 0).then_some(Moment { seconds, precision, offset: clock.and(offset) })
    }
}

impl Moments {
    pub(super) fn new(rows: usize) -> Self {
        let (seconds, offset) =
            (TimestampSecondBuilder::with_capacity(rows), Int32Builder::with_capacity(rows));
        Moments { seconds, precision: Texts::new(rows), offset }
    }

    pub(super) fn push(&mut self, moment: Option<Moment>) {
        self.seconds.append_option(moment.map(|moment| moment.seconds));
        self.precision.word(moment.map(|moment| moment.precision));
        self.offset.append_option(moment.and_then(|moment| moment.offset).map(i32::from));
    }

    pub(super) fn finish(mut self, blocks: &Arc<[Buffer]>) -> [ArrayRef; 3] {
        [Arc::new(self.seconds.finish()), self.precision.finish(blocks), Arc::new(self.offset.finish())]
    }
}
