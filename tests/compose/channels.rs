//! Layouts of messengers, newsletters and web pages: emoji, stamps, emphasis, a line said again.

use super::frames::{front, outlets};
use super::pieces::{Script, choose, paragraphs};
use super::sheet::Sheet;
use super::{Composed, Layout, Piece, Rng, words};

/// The first paragraph alone.
fn opening(piece: &Piece) -> &str {
    paragraphs(&piece.text).next().unwrap_or_default()
}

/// A messenger's bulletin: an emoji before each `X: Y`, a blank line between.
pub(super) const EMOJI: Layout =
    Layout { name: "emoji-before-headlines", evidence: &["form", "blank"], compose: emoji };

fn emoji(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mark = rng.pick(&["🔴", "🔹", "📌", "✳️", "🟢", "🇱🇾"]);
    let mut sheet = Sheet::tight();
    sheet.line("📰 نشرة الأخبار المسائية");
    sheet.line(&words::slash_date(picked[0].date));
    sheet.blank(1);
    for piece in &picked {
        sheet.article(&format!("{mark} {}: {}", piece.source, piece.title), piece, Some(&piece.source), rng);
        sheet.blank(1);
    }
    sheet.finish(&EMOJI)
}

/// The same with the numbers that messengers have, tight.
pub(super) const KEYCAPS: Layout =
    Layout { name: "keycap-numbers", evidence: &["ordinal", "form"], compose: keycaps };

fn keycaps(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    sheet.line("موجز أنباء الصباح");
    for (i, piece) in picked.iter().enumerate() {
        let number: String = (i + 1).to_string().chars().flat_map(|c| [c, '\u{fe0f}', '\u{20e3}']).collect();
        sheet.open();
        sheet.line(&format!("{number} {}", piece.title));
        sheet.line(opening(piece));
        sheet.close(Some(&piece.title), None);
    }
    sheet.finish(&KEYCAPS)
}

/// A channel copied out of a messenger: `X, [12.03.2021 10:15]` over each post.
pub(super) const POSTS: Layout =
    Layout { name: "posts-under-channel-and-stamp", evidence: &["shape", "form"], compose: posts };

fn posts(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    for piece in &picked {
        let (hour, minute) = (rng.below(24), rng.below(60));
        sheet.open();
        sheet.line(&format!("{}, [{} {hour:02}:{minute:02}]", piece.source, words::dot_date(piece.date)));
        sheet.line(&piece.title);
        sheet.blank(1);
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.blank(1);
    }
    sheet.finish(&POSTS)
}

/// A saved chat: stamp, dash, who posted and the headline on one line, the text below.
pub(super) const CHAT: Layout = Layout { name: "chat-lines", evidence: &["shape", "form"], compose: chat };

fn chat(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let mut sheet = Sheet::tight();
    for piece in &picked {
        let (hour, minute) = (rng.below(24), rng.below(60));
        let stamp = format!("{}, {hour:02}:{minute:02}", words::slash_date(piece.date));
        sheet.open();
        sheet.line(&format!("{stamp} - {}: {}", piece.source, piece.title));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&CHAT)
}

/// Posts that all end with the channel's own line, and have nothing else in common.
pub(super) const SIGNED_POSTS: Layout =
    Layout { name: "posts-signed-with-one-line", evidence: &["shape", "blank"], compose: signed_posts };

fn signed_posts(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let signature =
        rng.pick(&["قناة مرصد الضفتين على تلغرام", "@marsad_aldaffatain", "لمتابعة القناة: t.me/marsad"]);
    let mut sheet = Sheet::airy();
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.body(piece);
        sheet.gap();
        sheet.line(signature);
        sheet.close(Some(&piece.title), None);
        sheet.gap();
    }
    sheet.finish(&SIGNED_POSTS)
}

/// An aggregator's page: headline, outlet with date, teaser, `Read more` after each.
pub(super) const READ_MORE: Layout =
    Layout { name: "read-more-after-each", evidence: &["shape", "blank"], compose: read_more };

fn read_more(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("{} | {}", piece.source, words::english_date(piece.date)));
        sheet.line(opening(piece));
        sheet.line("Read more »");
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.gap();
    }
    sheet.finish(&READ_MORE)
}

/// A newsletter in Markdown: the headline between double stars, the outlet between underscores.
pub(super) const EMPHASIS: Layout =
    Layout { name: "headlines-between-stars", evidence: &["form", "rule"], compose: emphasis };

fn emphasis(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Latin);
    let ruled = rng.once_in(2);
    let mut sheet = Sheet::airy();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        if ruled && i > 0 {
            sheet.line("---");
            sheet.gap();
        }
        sheet.open();
        sheet.line(&format!("**{}**", piece.title));
        sheet.line(&format!("_{}_, {}", piece.source, words::english_date(piece.date)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(&piece.source));
        sheet.gap();
    }
    sheet.finish(&EMPHASIS)
}

/// A typist's bulletin: `أولاً:`, `ثانياً:` before the headlines.
pub(super) const SPELT_NUMBERS: Layout =
    Layout { name: "spelt-ordinals", evidence: &["ordinal", "form"], compose: spelt_numbers };

fn spelt_numbers(pieces: &[Piece], rng: &mut Rng) -> Composed {
    const NUMBERS: [&str; 12] = [
        "أولا",
        "ثانيا",
        "ثالثا",
        "رابعا",
        "خامسا",
        "سادسا",
        "سابعا",
        "ثامنا",
        "تاسعا",
        "عاشرا",
        "حادي عشر",
        "ثاني عشر",
    ];
    let picked = choose(pieces, rng, Script::Arabic);
    let tanween = if rng.once_in(2) { "ً" } else { "" };
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (i, piece) in picked.iter().enumerate() {
        sheet.article(&format!("{}{tanween}: {}", NUMBERS[i], piece.title), piece, None, rng);
    }
    sheet.finish(&SPELT_NUMBERS)
}

/// A union's page: `X/ Y`, tight, the stroke close to the outlet.
pub(super) const STROKE: Layout =
    Layout { name: "outlet-stroke-headline", evidence: &["form"], compose: stroke };

fn stroke(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let stroke = rng.pick(&["/ ", " / "]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for piece in &picked {
        let head = format!("{}{stroke}{}", piece.source, piece.title);
        sheet.article(&head, piece, Some(&piece.source), rng);
    }
    sheet.finish(&STROKE)
}

/// A word processor's file: contents with tabs and page numbers, a running head and `صفحة 3 من 9`
/// lines in the middle of articles.
pub(super) const PAGED: Layout =
    Layout { name: "tabbed-contents-and-running-heads", evidence: &["contents", "form"], compose: paged };

fn paged(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let pages = picked.len();
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    sheet.line("الفهرس");
    for (i, piece) in picked.iter().enumerate() {
        sheet.line(&format!("{}: {}\t{}", piece.source, piece.title, i + 2));
    }
    for (i, piece) in picked.iter().enumerate() {
        sheet.blank(1);
        sheet.open();
        sheet.line(&format!("{}: {}", piece.source, piece.title));
        for (k, paragraph) in paragraphs(&piece.text).enumerate() {
            if k == 1 {
                sheet.line(&format!("صفحة {} من {pages}", i + 1));
                sheet.line("نشرة الرصد الصحفي");
            }
            sheet.line(&format!("\t{paragraph}"));
        }
        sheet.close(Some(&piece.title), Some(&piece.source));
    }
    sheet.finish(&PAGED)
}

/// A clipping office: the outlet credited in a line between headline and text, nothing else.
pub(super) const CREDIT_UNDER: Layout =
    Layout { name: "credit-line-under-headline", evidence: &["form", "blank"], compose: credit_under };

fn credit_under(pieces: &[Piece], rng: &mut Rng) -> Composed {
    let picked = choose(pieces, rng, Script::Arabic);
    let names = outlets(&picked, rng);
    let key = rng.pick(&["نقلا عن", "عن صحيفة", "المصدر -"]);
    let mut sheet = Sheet::tight();
    front(&mut sheet, &picked, rng);
    for (piece, outlet) in picked.iter().zip(names) {
        sheet.open();
        sheet.line(&piece.title);
        sheet.line(&format!("{key} {outlet} - {}", words::slash_date(piece.date)));
        sheet.body(piece);
        sheet.close(Some(&piece.title), Some(outlet));
        sheet.blank(2);
    }
    sheet.finish(&CREDIT_UNDER)
}
