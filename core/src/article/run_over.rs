//! Headlines that run over to a second line.

use super::heads::Head;
use crate::lookup::{BYLINE, CREDIT, PLACE, Phrases, SECTION, VOCABULARY};
use crate::names::Names;
use crate::records::ArticleRec;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::page::Page;
use crate::text::fold;
use crate::words::function::BINDING;
use std::sync::LazyLock;

static BINDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(BINDING));

/// Joins the short line right below a headline to it where the headline breaks off, at a comma or at a word that
/// binds it to what follows, or where that line goes on in small letters; where a good part of a digest's headlines
/// break off or all of them stand in capitals as those lines do, wherever such a line stands.
pub(super) fn find(page: &Page, found: &Structure, names: &Names, heads: &mut [Head]) {
    let articles = || heads.iter().zip(&found.articles);
    // most digests have none of these
    let may = |&(head, article): &(&Head, &ArticleRec)| {
        may_run_over(page, head, article) && (breaks_off(page.text, head.words) || small(page, names, head))
    };
    if !articles().any(|pair| may(&pair)) {
        return;
    }
    let over = || articles().filter(|(head, article)| goes_on(page, head, article));
    let count = over().count();
    let bound = over().filter(|(head, _)| breaks_off(page.text, head.words)).count();
    let smalls = over().filter(|(head, _)| small(page, names, head)).count();
    let most = six_in_ten(count, heads.len());
    // names of outlets may be small in a digest, and stand below every headline
    let smalls = !six_in_ten(smalls, heads.len()) || bound > 0;
    let capitals = || {
        let alike = over().filter(|(head, _)| in_capitals(page, head));
        let other = |head: &Head| {
            let known = names.of(&page.text[head.words]);
            known.is_outlet() || known.tags & (SECTION | PLACE) != 0
        };
        eight_in_ten(alike.clone().count(), count)
            && alike.filter(|(head, _)| other(head)).count() * 5 < count
    };
    let custom = most && bound > 0 && (bound >= 2 && bound * 3 >= count || capitals());
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let joined = || custom || breaks_off(page.text, head.words) || smalls && small(page, names, head);
        if goes_on(page, head, article) && joined() {
            head.words.end = page.lines[head.lines.1 as usize].end;
            head.lines.1 += 1;
        }
    }
}

/// Whether a headline and the line below it stand in capitals.
fn in_capitals(page: &Page, head: &Head) -> bool {
    let below = page.line(head.lines.1 as usize);
    let upper = |s: &str| s.contains(char::is_uppercase) && !s.contains(char::is_lowercase);
    upper(below) && upper(&page.text[head.words])
}

/// Whether the line below a long heading goes on in small letters: it is no writer's, no outlet's and no date.
fn small(page: &Page, names: &Names, head: &Head) -> bool {
    const WRAPPED: u8 = 36;
    let i = head.lines.1 as usize;
    let line = page.line(i);
    let starts = line.starts_with(char::is_lowercase) && !page.shapes[i].digits();
    if !starts || page.shapes[i - 1].columns < WRAPPED || line.contains(['.', ':', '|', '@', '/']) {
        return false;
    }
    let mut signs = false;
    if let Some(words) = fold::few::<12>(page.text, page.lines[i]) {
        VOCABULARY.openings(&words, |_, tags| signs |= tags & (BYLINE | CREDIT) != 0);
    }
    !signs && !names.is_outlet(line)
}

/// Whether another line stands right below a heading of one line.
fn may_run_over(page: &Page, head: &Head, article: &ArticleRec) -> bool {
    let i = head.lines.1 as usize;
    let alone = head.lines.1 == head.lines.0 + 1 && !head.field && head.outlet.is_empty();
    alone
        && i < article.end as usize
        && head.words.end == page.lines[i - 1].end
        && !page.shapes[i - 1].closes()
}

/// Whether that line may be the end of the headline.
fn goes_on(page: &Page, head: &Head, article: &ArticleRec) -> bool {
    // the first article may have no heading at the text's first line
    if !may_run_over(page, head, article) {
        return false;
    }
    let i = head.lines.1 as usize;
    let ends = page.shapes[i - 1].stops() && !page.line(i - 1).ends_with([',', '،']);
    if ends || page.shapes[i - 1].body() {
        return false;
    }
    let fits = page.shapes[i].may_head() && !page.shapes[i].is_marked() && !page.is_text(i) && !page.field(i);
    fits && page.heads_body(i)
}

/// Whether the last of several words, or the comma behind it, binds them to what follows.
fn breaks_off(text: &str, words: Span) -> bool {
    const LEAST: usize = 3;
    /// The longest such word, in bytes.
    const LONGEST: usize = 14;
    let s = &text[words];
    if s.ends_with([',', '،']) {
        return s.contains(' ');
    }
    let last = memchr::memrchr(b' ', s.as_bytes()).map_or("", |space| &s[space + 1..]);
    last.len() <= LONGEST && BINDS.get(last).is_some() && s.split_whitespace().nth(LEAST - 1).is_some()
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn headlines_run_over_to_the_next_line() {
        let heads = [
            "سكان الضفتين يعبرون الجسر من\nدون انتظار العبارات",
            "السوق القديم يعود\nإلى أهله",
            "مجلس البلدية يوافق على\nتوسيع الميناء",
            "أهالي القرى يشكون من\nنقص المياه",
        ];
        let piece = |head: &&str| format!("======\n{head}\n\n{TEXT}\n{TEXT}\n\nالمصدر: المرايا\n");
        let text = format!("مختارات من الصحافة\n\n{}", heads.iter().map(piece).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, heads.map(|head| (Some(head), Some("المرايا"))));
    }

    const ENGLISH: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill any more.";

    fn headlines(pieces: String) -> Vec<String> {
        let text = format!("Daily press clippings\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        digest.articles().map(|article| article.headline().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn headlines_in_capitals_run_over() {
        let heads = [
            "FERRY CREWS HOLD LINE\nAT MILL BRIDGE",
            "COUNCIL TO PAY FOR\nNEW LANTERNS",
            "MULE VISITS THE SCHOOL,\nLEAVES BY THE DOOR",
            "OLD WEIR\nWORTH KEEPING",
            "WHEEL STANDS\nSTILL AGAIN",
        ];
        let papers = ["Shore Echo", "Mill Post", "The Lantern", "Shore Echo", "Quay Herald"];
        let piece = |k: usize| {
            format!(
                "====\n{}\nBy Ann Wool\n{} -- May {}, 1987 -- Page B{k}\n\n{ENGLISH}\n\n{ENGLISH}\n\n",
                heads[k],
                papers[k],
                k + 1
            )
        };
        assert_eq!(headlines((0..5).map(piece).collect()), heads);
        // sections over headlines are no part of them
        let sections = ["POLITICS", "BUSINESS", "SPORT", "CULTURE", "POLITICS"];
        let single = [
            "WHEEL STANDS FOR",
            "FERRY RUNS AGAIN",
            "OLD WEIR WORTH KEEPING",
            "NEW LANTERNS",
            "MULE VISITS SCHOOL",
        ];
        let piece = |k: usize| {
            format!(
                "====\n{}\n{}\n{} -- May {}, 1987\n\n{ENGLISH}\n\n{ENGLISH}\n\n",
                sections[k],
                single[k],
                papers[k],
                k + 1
            )
        };
        assert_eq!(headlines((0..5).map(piece).collect()), single);
    }

    #[test]
    fn small_letters_go_on() {
        let heads = [
            "High council asks the keepers to explain an empty weir\nof the lower mills",
            "Two ferries held up by ice",
            "Old lanterns go to the far shore after a winter",
            "The mule of the upper mill",
        ];
        let below = ["", "\nby our own reporter", "", ""];
        let piece = |k: usize| format!("====\n{}{}\n\n{ENGLISH}\n\n{ENGLISH}\n\n", heads[k], below[k]);
        assert_eq!(headlines((0..4).map(piece).collect())[..3], heads[..3]);
    }
}
