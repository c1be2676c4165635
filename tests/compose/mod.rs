//! Digests composed at test time out of single articles, in many layouts, with the truth about each.
//!
//! A layout is a function that writes a digest as some publisher or database would, and notes where
//! each article stands. The layouts were written from what such documents look like, not from what
//! the parser does. Everything is drawn from a seeded [`Rng`], so that a run can be repeated.

mod rng;
mod words;
mod pieces;
mod wording;
mod sheet;
mod frames;
mod rules;
mod contents;
mod grouped_contents;
mod forms;
mod grouped;
mod fields;
mod exports;
mod shapes;
mod briefs;
mod traps;
mod abroad;
mod databases;
mod channels;
mod offices;
mod cuttings;
mod reviews;

pub use pieces::{own_articles, shared_articles, singles, whole_texts};
pub use rng::Rng;

/// One article as it stands in a collection: the material of a digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The headline, without the outlet.
    pub title: String,
    /// The paragraphs, one a line.
    pub text: String,
    /// The outlet it was taken from.
    pub source: String,
    /// Year, month and day of publication.
    pub date: (i32, u8, u8),
}

/// What is true of one article of a composed digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// Byte offset of the first character of its first line: its heading or metadata above it.
    pub start: usize,
    /// Byte offset after the last character of its last line.
    pub end: usize,
    /// The headline as printed, without ordinal, bullet and source; none where it has no headline.
    pub headline: Option<String>,
    /// The outlet as printed for this article, wherever that is; none where the layout prints none.
    pub source: Option<String>,
}

/// A digest made by a layout, and the truth about it.
#[derive(Clone, Debug)]
pub struct Composed {
    /// The name of the layout that made it.
    pub layout: &'static str,
    /// The whole text.
    pub text: String,
    /// Its articles, in order of the text.
    pub articles: Vec<Truth>,
    /// The kinds of evidence the layout gives a reader.
    pub evidence: &'static [&'static str],
}

/// A way of printing a digest.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// What it shows, in a few words.
    pub name: &'static str,
    /// The kinds of evidence it gives a reader, by the names FORMAT.md has.
    pub evidence: &'static [&'static str],
    /// Makes a digest of five to twelve of the pieces.
    pub compose: fn(&[Piece], &mut Rng) -> Composed,
}

/// Every layout there is.
pub const LAYOUTS: &[Layout] = &[
    rules::NUMBERED_EQUALS,
    rules::DASH_RULES,
    rules::STARS,
    rules::WORDED,
    rules::PAGE_NUMBERS,
    rules::UNDERSCORES,
    rules::TILDES,
    rules::SLASHES,
    rules::RULES_ONLY,
    contents::DASH_NUMBERED,
    contents::PARENTHESISED,
    contents::INDIC_NUMBERED,
    contents::RESPELT,
    contents::REWORDED,
    contents::HANGING,
    contents::BRACKETED,
    contents::WITH_ADDRESSES,
    contents::WITH_TEASERS,
    contents::ENTRY_MISSING,
    contents::OTHER_ORDER,
    contents::CONTENTS_ONLY,
    contents::SOURCE_IN_CONTENTS,
    grouped_contents::BY_COUNTRY,
    grouped_contents::BY_OUTLET,
    grouped_contents::IN_PARTS,
    forms::ARABIC_COLON,
    forms::OUTLET_DASH,
    forms::PIPE,
    forms::TRAILING_OUTLET,
    forms::TRAILING_DASH,
    forms::HASH_NUMBERS,
    forms::NUMBERED_OUTLETS,
    forms::ARROWS,
    forms::UNDERLINED,
    forms::STRETCHED,
    forms::OUTLET_AND_DATE,
    forms::STARRED_OUTLETS,
    grouped::OUTLETS_DASHED,
    grouped::OUTLETS_CAPITALS,
    grouped::COUNTRIES_OVER_OUTLETS,
    grouped::THREE_LEVELS,
    grouped::SECTIONS,
    grouped::RULED_SECTIONS,
    grouped::BULLETED_PARAGRAPHS,
    grouped::MARKDOWN,
    fields::FIELD_BLOCKS,
    fields::FIELDS_UNDER_HEADLINE,
    fields::MAIL_HEADS,
    fields::RFC1153,
    fields::SUBJECTS_UNDERLINED,
    exports::OF_DOCUMENTS,
    exports::DOKUMENT_VON,
    exports::END_OF_DOCUMENT,
    exports::DOCUMENT_IDS,
    exports::KEY_VALUE,
    exports::ITEM_OF,
    exports::CLOSING_WORDS,
    shapes::VOM_SEITE,
    shapes::DATE_PAGE,
    shapes::SHELF_MARKS,
    shapes::COLUMN_UNDER,
    briefs::DATELINED,
    briefs::CAPITAL_DATELINES,
    briefs::OUTLET_OVER_TEXT,
    briefs::TICKER,
    briefs::WIDE_GAPS,
    briefs::RUN_IN,
    traps::HYPHEN_LINES,
    traps::LISTS_INSIDE,
    traps::QUOTED_OUTLETS,
    traps::SUBHEADS,
    traps::COLON_PHRASES,
    traps::CLOSING_MASTHEAD,
    abroad::RUSSIAN,
    abroad::RUSSIAN_QUOTED,
    abroad::TURKISH,
    abroad::TURKISH_CAPITALS,
    abroad::PERSIAN,
    abroad::PERSIAN_NUMBERED,
    abroad::GERMAN,
    abroad::GERMAN_SOURCES,
    abroad::FRENCH,
    abroad::FRENCH_DATABASE,
    databases::DOCUMENT_LIST,
    databases::TWO_LETTERS,
    databases::FIELDS_BELOW,
    databases::MESSAGES,
    databases::FIELDS_ABREAST,
    channels::EMOJI,
    channels::KEYCAPS,
    channels::POSTS,
    channels::CHAT,
    channels::SIGNED_POSTS,
    channels::READ_MORE,
    channels::EMPHASIS,
    channels::SPELT_NUMBERS,
    channels::STROKE,
    channels::PAGED,
    channels::CREDIT_UNDER,
    offices::TABLE,
    offices::CAPITALS,
    offices::BELOW,
    offices::COLUMNISTS,
    offices::PAGES,
    offices::INTRODUCED,
    cuttings::LETTERS,
    cuttings::DATED_GROUPS,
    cuttings::COUNTED_GROUPS,
    cuttings::CODES,
    cuttings::QUOTED,
    cuttings::COLUMNS,
    cuttings::BRACKETS,
    cuttings::CLOSING_EMOJI,
    cuttings::LEADERS,
    cuttings::FEET,
    cuttings::TITLED,
    reviews::SENTENCES,
    reviews::WHISPERS,
    reviews::ANEW,
    reviews::STROKES,
    reviews::STARRED,
    reviews::SPELT_DASHES,
    reviews::NUMBERED_FIELDS,
    grouped_contents::AT_THE_END,
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    const KINDS: &[&str] =
        &["contents", "rule", "marker", "ordinal", "form", "field", "group", "blank", "shape"];

    /// The shared articles, or nothing, said aloud, where this machine does not have them.
    fn shared() -> Option<Vec<Piece>> {
        let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared"));
        let folder = std::env::var_os("LIBDIGEST_SHARED").map_or_else(beside, PathBuf::from);
        let pieces = shared_articles(&folder);
        if !pieces.is_empty() {
            return Some(pieces);
        }
        let required = std::env::var("LIBDIGEST_REQUIRE_SHARED").is_ok_and(|value| value == "1");
        assert!(!required, "no shared articles under {}", folder.display());
        println!("skipped: no shared articles under {}", folder.display());
        None
    }

    fn check(composed: &Composed, seed: u64) {
        let at = format!("{} with seed {seed}", composed.layout);
        let text = &composed.text;
        assert!((5..=12).contains(&composed.articles.len()), "{at}: {} articles", composed.articles.len());
        let mut last = 0;
        for truth in &composed.articles {
            assert!(last <= truth.start && truth.start < truth.end, "{at}: {truth:?} after {last}");
            last = truth.end;
            let article = text.get(truth.start..truth.end).expect("in bounds, on char boundaries");
            assert_eq!(article, pieces::trim(article), "{at}: blank at an end");
            let before = &text[..truth.start];
            let line = before.rsplit('\n').next().unwrap_or(before);
            assert_eq!(pieces::trim(line), "", "{at}: begins in the middle of a line");
            assert!(text[truth.end..].starts_with('\n'), "{at}: ends in the middle of a line");
            if let Some(headline) = &truth.headline {
                assert!(article.contains(headline.as_str()), "{at}: no headline {headline}");
            }
            if let Some(source) = &truth.source {
                assert!(!source.is_empty() && text.contains(source.as_str()), "{at}: no source {source}");
            }
        }
        assert!(last <= text.len());
    }

    fn check_all(pieces: &[Piece], seeds: u64) {
        for layout in LAYOUTS {
            for seed in 0..seeds {
                let composed = (layout.compose)(pieces, &mut Rng::new(seed));
                assert_eq!(composed.layout, layout.name);
                check(&composed, seed);
                let again = (layout.compose)(pieces, &mut Rng::new(seed));
                assert_eq!(composed.text, again.text, "{} does not repeat", layout.name);
            }
        }
    }

    #[test]
    fn truth_holds_on_own_articles() {
        check_all(&own_articles(), 20);
    }

    #[test]
    fn truth_holds_on_shared_articles() {
        let Some(mut pieces) = shared() else { return };
        check_all(&pieces, 8);
        pieces.extend(own_articles());
        check_all(&pieces, 8);
    }

    #[test]
    fn few_and_untidy_pieces_are_filled_up() {
        let untidy = Piece {
            title: "\u{feff} \"Two  spaces\u{a0}and quotes\"\r\n".into(),
            text: "A paragraph.\r\n\r\n \u{200f}\u{200e}\r".to_string() + &"Long enough it is. ".repeat(12),
            source: " Some Paper ".into(),
            date: (2021, 12, 31),
        };
        check_all(&[], 3);
        check_all(std::slice::from_ref(&untidy), 3);
        let ready = pieces::usable(&untidy).expect("long enough");
        assert_eq!(ready.title, "Two spaces and quotes");
        assert_eq!(pieces::paragraphs(&ready.text).count(), 2);
    }

    #[test]
    fn layouts_have_names_of_their_own_and_known_evidence() {
        for (i, layout) in LAYOUTS.iter().enumerate() {
            assert!(LAYOUTS[..i].iter().all(|other| other.name != layout.name), "{} twice", layout.name);
            assert!(!layout.evidence.is_empty());
            assert!(layout.evidence.iter().all(|kind| KINDS.contains(kind)), "{}", layout.name);
        }
    }

    #[test]
    fn own_articles_are_as_promised() {
        let own = own_articles();
        assert_eq!(own.iter().filter(|p| pieces::script_of(p) == pieces::Script::Arabic).count(), 16);
        assert_eq!(own.iter().filter(|p| pieces::script_of(p) == pieces::Script::Latin).count(), 8);
        assert!(own.iter().all(|piece| pieces::usable(piece).is_some()));
        assert!(own.iter().all(|piece| (2..=5).contains(&pieces::paragraphs(&piece.text).count())));
        assert_eq!(singles(&own).count(), 24);
    }
}
