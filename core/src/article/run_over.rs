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
    let (mut over, mut bound) = (0, 0);
    for (head, article) in heads.iter().zip(&found.articles) {
        if second(page, head, article).is_some() {
            over += 1;
            bound += usize::from(breaks_off(page.text, head.words));
        }
    }
    if bound == 0 {
        return;
    }
    let custom = bound >= 2 && bound * 3 >= over && over * 10 >= heads.len() * 6;
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let runs_over = custom || breaks_off(page.text, head.words);
        if let Some(i) = second(page, head, article).filter(|_| runs_over) {
            head.words.end = page.lines[i].end;
            head.lines.1 = i as u32 + 1;
        }
    }
}

/// The line right below a heading of one line, if it may be the end of the headline.
fn second(page: &Page, head: &Head, article: &ArticleRec) -> Option<usize> {
    let i = head.lines.1 as usize;
    let alone = head.lines.1 == head.lines.0 + 1 && !head.field && head.outlet.is_empty();
    if !alone || i >= article.end as usize || head.words.end != page.lines[i - 1].end {
        return None;
    }
    let (above, shape) = (&page.shapes[i - 1], &page.shapes[i]);
    let adjacent = !above.closes() && !above.stops() && !above.body();
    let fits = adjacent && shape.may_head() && !shape.is_marked() && !page.is_text(i) && !page.field(i);
    (fits && page.heads_body(i)).then_some(i)
}

/// Whether the last of several words binds them to what follows.
fn breaks_off(text: &str, words: Span) -> bool {
    const LEAST: usize = 3;
    let s = &text[words];
    let last = s.rsplit(' ').next().unwrap_or_default();
    BINDS.get(last).is_some() && s.split_whitespace().nth(LEAST - 1).is_some()
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
