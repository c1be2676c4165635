//! What is known of names: outlets and agencies by table, by the words in them, and by the caller.

use crate::lookup::{
    AGENCY, COMMON, FIRST_WORD, LAST_WORD, NATION, OUTLET, PRESS, Phrases, Tags, VOCABULARY,
};
use crate::options::Options;
use crate::span::Span;
use crate::text::fold;
use crate::words::function::ARTICLE;
use crate::words::outlet_words::{DOT_COM, SITE_ENDS};

/// The usual name of an outlet or agency, by any of its spellings: with marks or without, with a
/// word such as `صحيفة` before it or its nation behind it. `None` for a name that the library's own
/// table does not have; an outlet is found in a digest all the same. The table is made of names that
/// the press prints; the usual name is the Latin one where the outlet has one.
///
/// Costs a few hashes of the name, and no more with a larger table.
///
/// ```
/// let names = ["فرانس برس", "أ. ف. ب", "وكالة الصحافة الفرنسية", "AFP"];
/// assert!(names.iter().all(|name| libdigest::canonical(name) == Some("AFP")));
/// assert_eq!(libdigest::canonical("صحيفة الأهرام المصرية"), libdigest::canonical("«الأهرام»"));
/// assert_eq!(libdigest::canonical("مرآة الميناء"), None);
/// assert_eq!(libdigest::canonical("—"), None);
/// ```
#[must_use]
pub fn canonical(name: &str) -> Option<&'static str> {
    let mut words = Vec::new();
    fold::words(name, Span::new(0, name.len() as u32), |word| words.push(word));
    let key = |words: &[fold::Word]| words.iter().fold(0, |key, &word| fold::extend(key, word));
    let (n, whole) = (words.len(), 0..words.len());
    let opened = n > 1 && place_of(key(&words[..1])) == FIRST_WORD;
    let closed = n > 1 && VOCABULARY.by_key(key(&words[n - 1..])) & NATION != 0;
    let parts = [
        Some(whole),
        closed.then(|| 0..n - 1),
        opened.then_some(1..n),
        (opened && closed && n > 2).then(|| 1..n - 1),
    ];
    parts.into_iter().flatten().find_map(|part| VOCABULARY.name(key(&words[part])))
}

/// The names a parse knows: the tables, unless the caller looks away from them, and the caller's.
pub(crate) struct Names {
    tables: bool,
    extra: Option<Phrases<()>>,
}

impl Names {
    pub(crate) fn new(options: &Options) -> Self {
        let extra = (!options.outlets.is_empty())
            .then(|| Phrases::new(options.outlets.iter().map(|name| (name, ()))));
        Names { tables: !options.tables_off, extra }
    }

    /// The usual name of an outlet or agency in the tables, by the key of a spelling.
    pub(crate) fn canonical(&self, key: u64) -> Option<&'static str> {
        if self.tables { VOCABULARY.name(key) } else { None }
    }

    /// Whether a name is that of an outlet or agency, by table or by the caller's word.
    pub(crate) fn is_known(&self, name: &str) -> bool {
        let key = fold::key(name);
        self.canonical(key).is_some() || self.extra.as_ref().is_some_and(|extra| extra.by_key(key).is_some())
    }

    /// Whether a name is an outlet's, by a table or by its words.
    pub(crate) fn is_outlet(&self, name: &str) -> bool {
        self.of(name).is_outlet()
    }

    /// All that is known of a name.
    pub(crate) fn of(&self, name: &str) -> Name {
        let mut said = Said::default();
        fold::words(name, Span::new(0, name.len() as u32), |word| said.add(word));
        self.name(name, said)
    }

    /// The same, for a name whose folded words these are.
    pub(crate) fn of_words(&self, name: &str, words: &[fold::Word]) -> Name {
        let mut said = Said::default();
        words.iter().for_each(|&word| said.add(word));
        self.name(name, said)
    }

    fn name(&self, name: &str, said: Said) -> Name {
        let Said { key, count, first, last, any } = said;
        let extra = self.extra.as_ref().is_some_and(|extra| extra.by_key(key).is_some());
        let outer = first & FIRST_WORD != 0 || last & LAST_WORD != 0;
        let tags = VOCABULARY.by_key(key);
        Name {
            key,
            tags,
            listed: self.tables && tags & (AGENCY | OUTLET) != 0 || extra,
            // no name is in brackets or stars, or in two parts: `News - 6 results for [harbour]`
            worded: ((2..=6).contains(&count) && (any || outer) || count == 1 && ends_in_word(name))
                && !name.contains(['[', '='])
                && !name.contains("**")
                && !name.contains(" - ")
                // what stands for all papers is none of theirs
                && !is_of_digests(key),
        }
    }
}

/// What the words of a name say of it, read one after the other.
#[derive(Default)]
struct Said {
    key: u64,
    count: usize,
    /// Where in an outlet's name its first and its last word stand.
    first: Tags,
    last: Tags,
    /// One of its words makes it an outlet's wherever it stands.
    any: bool,
}

impl Said {
    fn add(&mut self, word: fold::Word) {
        let place = place_of(fold::extend(0, word));
        if self.count == 0 {
            self.first = place;
        }
        self.last = place;
        self.any |= place == FIRST_WORD | LAST_WORD;
        self.count += 1;
        self.key = fold::extend(self.key, word);
    }
}

/// Whether a name, by its key, stands for a review of the press or all papers.
pub(crate) fn is_of_digests(key: u64) -> bool {
    PRESS.by_key(key).is_some()
}

/// Where in an outlet's name a word stands that makes it one.
fn place_of(word: u64) -> Tags {
    VOCABULARY.by_key(word) & (FIRST_WORD | LAST_WORD)
}

/// Whether a name of a script without spaces ends in a word that outlets' names end in.
fn ends_in_word(name: &str) -> bool {
    const LONGEST: usize = 3;
    let mut ends = name.char_indices().rev().map(|(at, _)| at).take(LONGEST);
    matches!(name.as_bytes(), [0xe3..=0xed, ..])
        && ends.any(|at| at > 0 && place_of(fold::key(&name[at..])) == LAST_WORD)
}

/// Whether a name is that of a site in its own words: `X dot com`.
pub(crate) fn is_site(name: &str) -> bool {
    DOT_COM.iter().any(|end| name.strip_suffix(end).is_some_and(|rest| !rest.trim().is_empty()))
}

/// Whether a name is that of a site, with its dot or without: `Mill.com`, `millNews`.
pub(crate) fn has_site_form(s: &str) -> bool {
    const SHORTEST: usize = 6;
    if !s.is_ascii() || s.contains(' ') || s.len() < SHORTEST {
        return false;
    }
    let dotted = s.rsplit_once('.').is_some_and(|(name, end)| {
        name.len() > 2 && SITE_ENDS.iter().any(|known| end.eq_ignore_ascii_case(known))
    });
    let joined = s.starts_with(|c: char| c.is_ascii_lowercase())
        && s.bytes().all(|b| b.is_ascii_alphanumeric())
        && s.as_bytes()[2..].iter().any(u8::is_ascii_uppercase);
    dotted || joined
}

/// Whether a name is built as outlets' are and hardly any person's: one word, or one with the article and another.
pub(crate) fn has_outlet_form(name: &str) -> bool {
    const LETTERS: usize = 3;
    let mut words = name.split_whitespace();
    let Some(first) = words.next() else { return false };
    let brief = match words.next() {
        None => true,
        Some(_) => first.starts_with(ARTICLE) && words.next().is_none(),
    };
    // initials are a person's, and a script without spaces writes all names in one
    let initials = || first.split('.').next().is_some_and(|part| part.chars().nth(1).is_none());
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '\'' | '’' | '\u{200c}' | 'ـ');
    brief
        && name.chars().all(plain)
        && !matches!(first.as_bytes(), [0xe3..=0xed, ..])
        && first.chars().filter(|c| c.is_alphabetic()).nth(LETTERS - 1).is_some()
        && !initials()
}

/// What is known of a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    pub(crate) key: u64,
    /// What it may mean.
    pub(crate) tags: Tags,
    /// It is an outlet's or agency's, by table or by the caller's word.
    pub(crate) listed: bool,
    /// Its words say that it is an outlet: `صحيفة X`, `X نيوز`, `X Times`.
    pub(crate) worded: bool,
}

impl Name {
    pub(crate) fn is_outlet(self) -> bool {
        self.listed || self.worded
    }

    /// Whether a known name is an ordinary word, a place or a person too.
    pub(crate) fn is_ambiguous(self) -> bool {
        self.tags & COMMON != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of the table below that hold the spellings of two outlets: ANSA and AKI, The Times and
    /// The Sunday Times, The Christian Science Monitor and Al-Monitor.
    const OF_TWO: [&str; 3] = ["ANSA", "Times", "Monitor"];

    #[test]
    fn sites_are_told_by_their_form() {
        for name in ["weirpost.com", "WeirPost.News", "weirNews", "quay24Live"] {
            assert!(has_site_form(name), "{name}");
        }
        for name in ["weir.txt", "weirnews", "WeirNews", "a.com", "Weir Post.com", "weirNéws", "weir-News"] {
            assert!(!has_site_form(name), "{name}");
        }
    }

    #[test]
    fn spellings_met_in_the_press_lead_to_one_name() {
        let Some(table) = crate::peers::shared("outlets/outlets_variants.tsv") else { return };
        let (mut rows, mut wrong) = (0, Vec::new());
        for row in table.lines().filter(|row| !row.starts_with('#')) {
            let mut columns = row.split('\t');
            let name = columns.next().unwrap_or_default();
            let spellings = columns.map(|column| column.rsplit_once('=').map_or(column, |pair| pair.0));
            let found: Vec<_> = spellings.map(|spelling| (spelling, canonical(spelling))).collect();
            let mut names: Vec<_> = found.iter().map(|(_, name)| *name).collect();
            names.sort();
            names.dedup();
            if names.contains(&None) || names.len() != 1 + usize::from(OF_TWO.contains(&name)) {
                wrong.push(format!("{name}: {found:?}"));
            }
            rows += 1;
        }
        assert!(rows > 0 && wrong.is_empty(), "{} of {rows}\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn names_without_spaces_end_in_their_words() {
        let names = Names::new(&Options::new());
        for (name, outlet) in
            [("海角新闻", true), ("江湾日报", true), ("新闻", false), ("旧桥重新通车", false)]
        {
            assert_eq!(names.is_outlet(name), outlet, "{name}");
        }
    }

    #[test]
    fn every_outlet_that_texts_are_owed_to_is_known() {
        let Some(table) = crate::peers::shared("outlets/credits_naqlan.tsv") else { return };
        let owed = table.lines().filter_map(|row| row.split_once('\t')).map(|row| row.1);
        let mut names = owed.filter_map(|credit| credit.split_once(" عن ")).map(|pair| pair.1);
        assert_eq!(names.find(|name| canonical(name).is_none()), None);
    }

    #[test]
    fn names_are_built_as_outlets_or_as_others() {
        for name in ["المرايا", "القلم اليومي", "Lanterna", "weir.example", "MBQ"] {
            assert!(has_outlet_form(name), "{name}");
        }
        let others = [
            "حسام الوادي",
            "الجسر يفتح أبوابه",
            "J. W.",
            "م.ع",
            "القاهرة (قلم)",
            "المصدر: القلم",
            "新闻",
            "",
        ];
        for name in others {
            assert!(!has_outlet_form(name), "{name}");
        }
    }
}
