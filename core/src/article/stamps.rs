//! Headlines below the outlet and its date, in a digest that prints most of them above: those of articles that
//! a writer signs, or that nothing stands over.

use super::heads::{Head, is_stamp, lines, may_be_outlet};
use super::neighbours::outlet_in;
use crate::dates::Found;
use crate::lookup::{FUNCTION, GIVEN, HONORIFIC, VOCABULARY};
use crate::records::ArticleRec;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::text::fold;

/// Where the headings of most articles stand over a line of an outlet and a date, the other articles'
/// headlines: below such a line that stands first, or below a writer's name over such a line.
pub(super) fn headlines_below(page: &Page, found: &Structure, heads: &mut [Head], dates: &mut Vec<Found>) {
    let stamped = |head: &Head| {
        let below = head.lines.1 as usize;
        let line = page.lines.get(below).filter(|_| head.lines.0 < head.lines.1 && !head.credit.is_empty());
        line.filter(|line| line.contains(head.credit)).map(|_| below)
    };
    let stamps = heads.iter().filter(|head| stamped(head).is_some()).count();
    if stamps < 3 || !six_in_ten(stamps, heads.len()) {
        return;
    }
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let first = head.lines.0 as usize;
        let (stamp, outlet) = match stamped(head) {
            Some(stamp) if is_writer(page.text, head.words) => (stamp, head.credit),
            None if first + 1 == head.lines.1 as usize && may_be_outlet(page, first) => {
                let outlet = if is_stamp(page, first, dates) {
                    outlet_in(page, page.lines[first], dates)
                } else {
                    Span::default()
                };
                (first, outlet)
            }
            _ => continue,
        };
        if !outlet.is_empty() && is_headline(page, article, stamp + 1) {
            *head = Head { credit: outlet, ..lines(page, stamp + 1, article.end as usize) };
        }
    }
}

/// Whether the line right below an outlet and its date is a headline over text.
fn is_headline(page: &Page, article: &ArticleRec, i: usize) -> bool {
    let Some(shape) = page.shapes.get(i).filter(|_| i < article.end as usize) else { return false };
    let short = shape.may_head() && !shape.stops() && !shape.is_marked() && !page.field(i);
    short && !shape.opens() && page.heads_body(i)
}

/// Whether a line is a writer's name, with what he is or without: two or three words, none of them one that
/// binds others, or more behind a given name.
fn is_writer(text: &str, words: Span) -> bool {
    let label = opening::label(text, words).filter(|label| !label.rest.is_empty());
    let name = label.map_or(words, |label| label.name);
    let Some(folded) = fold::few::<4>(text, name).filter(|words| words.len() >= 2) else { return false };
    let tags = |word: &fold::Word| VOCABULARY.by_key(fold::extend(0, *word));
    let given = tags(&folded[0]) & (GIVEN | HONORIFIC) != 0;
    let binds = folded.iter().any(|word| tags(word) & FUNCTION != 0 && tags(word) & GIVEN == 0);
    let letters = text[name].chars().all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '-'));
    letters && !binds && (given || folded.len() <= 3)
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn headlines_stand_below_writers_and_outlets_too() {
        let heads = [
            "افتتاح الجسر الجديد فوق النهر\n“المرايا”، 4/3/2015\n",
            "السوق القديم يعود إلى أهله\n“قلم الضفة” و“المرايا”، 5/3/2015\n",
            "القمح يصل إلى الميناء بعد شهر\n“صوت التلال”، 5/3/2015\n",
            "العبارة تتوقف مرة أخرى\n“المرايا”، 5/3/2015\n",
            "رامز الوادي – باحث في شؤون الأنهار\n“المرايا”، 5/3/2015\nحين يفتح الجسر",
            "“نداء الجبل”، 5/3/2015\nميناء بلا سفن",
        ];
        let pieces: Vec<String> = heads.iter().map(|head| format!("{head}\n{TEXT}\n{TEXT}")).collect();
        let text = format!("مختارات من الصحف\nالعدد 12\n\n{}", pieces.join("\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(
            found,
            [
                ("افتتاح الجسر الجديد فوق النهر", "المرايا"),
                ("السوق القديم يعود إلى أهله", "قلم الضفة” و“المرايا"),
                ("القمح يصل إلى الميناء بعد شهر", "صوت التلال"),
                ("العبارة تتوقف مرة أخرى", "المرايا"),
                ("حين يفتح الجسر", "المرايا"),
                ("ميناء بلا سفن", "نداء الجبل"),
            ]
            .map(|(headline, source)| (Some(headline), Some(source)))
        );
    }
}
