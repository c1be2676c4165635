//! Press reviews in other languages than Arabic and English, with articles of our own in them.

use super::pieces::date_of;
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, words};

/// The articles of our own in one language, in another order each time; nothing in them is real.
fn articles(language: &str, rng: &mut Rng) -> Vec<Piece> {
    let blocks = include_str!("abroad.txt").split("\n\n");
    let mut pieces: Vec<Piece> = blocks.filter_map(|block| from_block(block, language)).collect();
    rng.shuffle(&mut pieces);
    pieces.truncate(rng.between(5, 6));
    pieces
}

fn from_block(block: &str, language: &str) -> Option<Piece> {
    let mut lines = block.trim().splitn(3, '\n');
    let (source, date) = lines.next()?.strip_prefix(language)?.strip_prefix(" | ")?.split_once(" | ")?;
    let (title, text) = (lines.next()?, lines.next()?);
    Some(Piece { title: title.into(), text: text.into(), source: source.into(), date: date_of(date) })
}

/// A Russian digest: outlet and date on a line, a blank line, the headline, the text.
pub(super) const RUSSIAN: Layout =
    Layout { name: "russian-outlet-and-worded-date", evidence: &["shape", "blank"], compose: russian };

fn russian(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("ru", rng);
    let mut sheet = Sheet::airy();
    sheet.lines("ОБЗОР ПРЕССЫ\n15 марта 2021 г.\n\n");
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{}, {} марта {}", piece.source, piece.date.2, piece.date.0));
        sheet.gap();
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(2);
    }
    sheet.finish(&RUSSIAN)
}

/// A Russian radio's review: the outlet in guillemets before the headline, stars between.
pub(super) const RUSSIAN_QUOTED: Layout = Layout {
    name: "russian-quoted-outlets-between-stars",
    evidence: &["rule", "form"],
    compose: russian_quoted,
};

fn russian_quoted(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("ru", rng);
    let mut sheet = Sheet::tight();
    sheet.lines("Что пишут газеты. Утренний дайджест\n");
    for (i, piece) in picked.iter().enumerate() {
        if i > 0 {
            sheet.line("* * *");
        }
        sheet.article(&format!("«{}»: {}", piece.source, piece.title), piece, Some(&piece.source), rng);
    }
    sheet.finish(&RUSSIAN_QUOTED)
}

/// A Turkish ministry's clippings: bulleted contents, `Y (X, s. 4)` over each text.
pub(super) const TURKISH: Layout = Layout {
    name: "turkish-outlet-and-page-in-parentheses",
    evidence: &["contents", "form"],
    compose: turkish,
};

fn turkish(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("tr", rng);
    let mut sheet = Sheet::airy();
    sheet.lines("GÜNLÜK BASIN ÖZETİ\n15 Mart 2021 Pazartesi\n\nİÇİNDEKİLER\n");
    picked.iter().for_each(|piece| sheet.line(&format!("• {}", piece.title)));
    sheet.blank(1);
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("{} ({}, s. {})", piece.title, piece.source, rng.between(1, 24)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&TURKISH)
}

/// A Turkish agency's round-up: outlets in capitals alone on a line, quoted headlines under them.
pub(super) const TURKISH_CAPITALS: Layout = Layout {
    name: "turkish-capital-outlet-over-quoted-headline",
    evidence: &["form", "blank"],
    compose: turkish_capitals,
};

fn turkish_capitals(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("tr", rng);
    let mut sheet = Sheet::tight();
    sheet.lines("GAZETELERDE BUGÜN - 15.03.2021\n");
    for piece in &picked {
        let outlet = piece.source.to_uppercase();
        sheet.open();
        sheet.line(&outlet);
        sheet.line(&format!("\"{}\"", piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&outlet));
        sheet.blank(1);
    }
    sheet.finish(&TURKISH_CAPITALS)
}

/// A Persian agency's round-up: `روزنامه X / Y` after two stars; what all the names are called is no part of
/// them.
pub(super) const PERSIAN: Layout =
    Layout { name: "persian-starred-headlines-under-papers", evidence: &["form"], compose: persian };

fn persian(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("fa", rng);
    let mut sheet = Sheet::tight();
    sheet.lines("مرور روزنامه‌ها - ۲۵ اسفند ۱۳۹۹\n");
    for piece in &picked {
        sheet.open();
        sheet.line(&format!("** روزنامه {} / {}", piece.source, piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&PERSIAN)
}

/// A Persian channel: numbered in Persian digits, the outlet named at the foot after a key.
pub(super) const PERSIAN_NUMBERED: Layout = Layout {
    name: "persian-digits-and-credit-at-foot",
    evidence: &["ordinal", "form"],
    compose: persian_numbered,
};

fn persian_numbered(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("fa", rng);
    let digits = ['۰', '۱', '۲', '۳', '۴', '۵', '۶'];
    let mut sheet = Sheet::airy();
    sheet.lines("گزیده اخبار امروز\n");
    for (i, piece) in picked.iter().enumerate() {
        sheet.open();
        sheet.line(&format!("{}- {}", digits[i + 1], piece.title));
        sheet.body(piece);
        sheet.gap();
        sheet.line(&format!("منبع: {}", piece.source));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.gap();
    }
    sheet.finish(&PERSIAN_NUMBERED)
}

/// A German clippings folder: contents with dot leaders, outlet, date and page under the headline.
pub(super) const GERMAN: Layout =
    Layout { name: "german-contents-with-leaders", evidence: &["contents", "rule"], compose: german };

fn german(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("de", rng);
    let mut sheet = Sheet::wrapped();
    sheet.lines("PRESSESPIEGEL\nMontag, 15. März 2021\n\nInhalt\n");
    for (i, piece) in picked.iter().enumerate() {
        let leaders = ".".repeat(70 - piece.title.chars().count());
        sheet.line(&format!("{} {leaders} {}", piece.title, i + 2));
    }
    for piece in &picked {
        sheet.divider("________________________________________");
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("{}, {}, S. {}", piece.source, words::dot_date(piece.date), rng.between(1, 24)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&GERMAN)
}

/// A German station's review: the headline, the text, the source in a line of its own below.
pub(super) const GERMAN_SOURCES: Layout =
    Layout { name: "german-source-line-below", evidence: &["field", "blank"], compose: german_sources };

fn german_sources(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("de", rng);
    let mut sheet = Sheet::tight();
    sheet.lines("Presseschau\n15.03.2021\n");
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.line(&format!("Quelle: {}, {}", piece.source, words::dot_date(piece.date)));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(2);
    }
    sheet.finish(&GERMAN_SOURCES)
}

/// A French ministry's review: sections in capitals, `X – « Y »` within them.
pub(super) const FRENCH: Layout =
    Layout { name: "french-sections-and-quoted-headlines", evidence: &["form", "group"], compose: french };

fn french(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("fr", rng);
    let sections = ["POLITIQUE", "ÉCONOMIE", "SOCIÉTÉ"];
    let mut sheet = Sheet::airy();
    sheet.lines("REVUE DE PRESSE\nLundi 15 mars 2021\n");
    for (pair, section) in picked.chunks(2).zip(sections) {
        sheet.line(section);
        sheet.blank(1);
        for piece in pair {
            let head = format!("{} – « {} »", piece.source, piece.title);
            sheet.open();
            sheet.line(&head);
            sheet.body(piece);
            sheet.close(Some(&piece.title), Some(&piece.source));
            sheet.blank(1);
        }
    }
    sheet.finish(&FRENCH)
}

/// A French press database: outlet, section with date and page, headline, text, a code at the foot.
pub(super) const FRENCH_DATABASE: Layout = Layout {
    name: "french-database-outlet-section-headline",
    evidence: &["shape", "marker"],
    compose: french_database,
};

fn french_database(_: &[Piece], rng: &mut Rng) -> Composed {
    let picked = articles("fr", rng);
    let mut sheet = Sheet::airy();
    for piece in &picked {
        let (year, month, day) = piece.date;
        let part = rng.pick(&["Région", "Société", "Économie"]);
        sheet.open();
        sheet.line(&piece.source);
        sheet.line(&format!("{part}, vendredi {day} mars {year}, p. {}", rng.between(1, 30)));
        sheet.gap();
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.gap();
        sheet.line(&format!("© {year} {}. Tous droits réservés.", piece.source));
        sheet.line(&format!("news·{year}{month:02}{day:02}·AB·{:05}", rng.between(100, 99_999)));
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(3);
    }
    sheet.finish(&FRENCH_DATABASE)
}
