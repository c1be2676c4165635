//! [`Options`]: what a caller can tell a parse.

use crate::dates::{Clock, Date};
use crate::records::{Evidence, EvidenceSet};

/// What a caller knows of a text before it is parsed; the default knows nothing.
///
/// ```
/// use libdigest::{Evidence, Options};
/// let options = Options::new().outlet("مرآة الميناء").forbid(Evidence::Rule);
/// let digest = options.parse("مرآة الميناء :خبر").unwrap();
/// assert!(!digest.evidence().any(|kind| kind == Evidence::Rule));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub(crate) reference: Option<(Date, Clock)>,
    pub(crate) outlets: Vec<String>,
    pub(crate) forbidden: EvidenceSet,
    pub(crate) forced: EvidenceSet,
    pub(crate) tables_off: bool,
    pub(crate) islamic_years: bool,
}

impl Options {
    /// Options that say nothing.
    #[must_use]
    pub fn new() -> Self {
        Options::default()
    }

    /// The time that relative times (`منذ ساعتين`) are counted back from. Without it they stay
    /// durations. A digest's own date is a good guess: [`Front::reference`](crate::Front::reference).
    ///
    /// ```
    /// use libdigest::{Clock, Date, Options};
    /// let now = (Date { year: 2015, month: 12, day: 16 }, Clock { hour: 9, minute: 0, second: None });
    /// let text = "جسر جديد في المدينة\nمنذ ساعتين\nقالت البلدية إن الجسر افتتح صباح اليوم أمام السيارات والمارة.";
    /// let digest = Options::new().reference(now.0, now.1).parse(text)?;
    /// let published = digest.get(0).unwrap().published().unwrap();
    /// assert_eq!(published.value().to_string(), "-PT2H");
    /// assert_eq!(published.resolved().unwrap().to_string(), "2015-12-16T07:00");
    /// # Ok::<(), libdigest::Error>(())
    /// ```
    #[must_use]
    pub fn reference(mut self, date: Date, clock: Clock) -> Self {
        self.reference = Some((date, clock));
        self
    }

    /// Years of two digits in dates of numbers are Islamic: `10-03-90` is then the tenth of Rabi
    /// al-awwal 1390. Without it they are civil, unless the day is one that only the Islamic month
    /// has. Years of four digits need not be told apart.
    ///
    /// ```
    /// let text = "عنوان الخبر\nنشر في 10-03-90\nقالت البلدية إن الجسر الجديد افتتح أمام السيارات والمارة بعد عام من العمل.";
    /// let digest = libdigest::Options::new().islamic_years().parse(text)?;
    /// assert_eq!(digest.get(0).unwrap().published().unwrap().value().to_string(), "1970-05-16");
    /// # Ok::<(), libdigest::Error>(())
    /// ```
    #[must_use]
    pub fn islamic_years(mut self) -> Self {
        self.islamic_years = true;
        self
    }

    /// A further outlet or agency, by any of its spellings; call it again for more.
    #[must_use]
    pub fn outlet(mut self, name: impl Into<String>) -> Self {
        self.outlets.push(name.into());
        self
    }

    /// Look away from one kind of evidence; call it again for more.
    #[must_use]
    pub fn forbid(mut self, kind: Evidence) -> Self {
        self.forbidden = self.forbidden.with(kind);
        self
    }

    /// Decide by this kind of evidence wherever it proposes anything.
    #[must_use]
    pub fn force(mut self, kind: Evidence) -> Self {
        self.forced = self.forced.with(kind);
        self
    }

    /// Look away from the table of known outlets and agencies: sources are then found by words and
    /// form alone.
    #[must_use]
    pub fn without_outlet_table(mut self) -> Self {
        self.tables_off = true;
        self
    }
}
