//! Headlines that run over to a second line.

use super::heads::Head;
use crate::lookup::Phrases;
use crate::records::ArticleRec;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::page::Page;
use crate::words::function::BINDING;
use std::sync::LazyLock;

static BINDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::new(BINDING.iter().map(|&word| (word, ()))));

/// Joins the short line right below a headline to it where the headline breaks off at a word that binds it to
/// what follows; where a good part of a digest's headlines do, wherever such a line stands.
pub(super) fn find(page: &Page, found: &Structure, heads: &mut [Head]) {
    let articles = || heads.iter().zip(&found.articles);
    let runs_over = |&(head, article): &(&Head, &ArticleRec)| {
        may_run_over(page, head, article) && breaks_off(page.text, head.words)
    };
    let bound = articles().filter(runs_over).filter(|(head, article)| goes_on(page, head, article)).count();
    if bound == 0 {
        return;
    }
    let over = articles().filter(|(head, article)| goes_on(page, head, article)).count();
    let custom = bound >= 2 && bound * 3 >= over && over * 10 >= heads.len() * 6;
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        if goes_on(page, head, article) && (custom || breaks_off(page.text, head.words)) {
            head.words.end = page.lines[head.lines.1 as usize].end;
            head.lines.1 += 1;
        }
    }
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
    let i = head.lines.1 as usize;
    if !may_run_over(page, head, article) || page.shapes[i - 1].stops() || page.shapes[i - 1].body() {
        return false;
    }
    let fits = page.shapes[i].may_head() && !page.shapes[i].is_marked() && !page.is_text(i) && !page.field(i);
    fits && page.heads_body(i)
}

/// Whether the last of several words binds them to what follows.
fn breaks_off(text: &str, words: Span) -> bool {
    const LEAST: usize = 3;
    /// The longest such word, in bytes.
    const LONGEST: usize = 14;
    let s = &text[words];
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
}
