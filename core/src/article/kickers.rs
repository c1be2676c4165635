//! Sections in lines of their own over the headlines, in a digest that cites the outlets below these.

use super::heads::{HEAD, Head, are_most, below_rule, is_stamp, lines};
use super::neighbours::{LONGEST, Tally, outlet_in};
use crate::dates::Found;
use crate::lookup::{CREDIT, GENRE, OWN, PLACE, SECTION, VOCABULARY};
use crate::names::Names;
use crate::records::*;
use crate::shares::eight_in_ten;
use crate::structure::Structure;
use crate::structure::glance;
use crate::structure::page::Page;
use crate::structure::shape;
use crate::text::fold;
use crate::words::keys::Key;

/// Where nearly all articles open with a few words over a headline, and cite an outlet below it, these words name no
/// outlet: a good part of them are sections, or places, or all are one or two words and shorter than the headlines.
/// The headline is the second line then. Says whether the outlets are below, so that nobody looks for them above.
pub(super) fn find(
    page: &Page,
    found: &Structure,
    names: &Names,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) -> bool {
    const WORDS: usize = 2;
    if heads.len() < 3 {
        return false;
    }
    let (mut missed, mut below, mut outlets, mut sections, mut brief) = (0, 0, 0, 0, 0);
    let mut tally = Tally::default();
    let mut headlines: Vec<Option<usize>> = Vec::with_capacity(heads.len());
    for (head, article) in heads.iter().zip(&found.articles) {
        let cited = headline_and_stamp(page, head, article, dates);
        headlines.push(cited.map(|cited| cited.0));
        let Some((i, stamp)) = cited else {
            missed += 1;
            // most digests are refused by one or two
            if missed * 5 > heads.len() {
                return false;
            }
            continue;
        };
        let name = outlet_in(page, page.lines[stamp], dates);
        let words = page.text[name].split_whitespace().count();
        if !(1..=LONGEST).contains(&words) {
            return false;
        }
        tally.add(names, &page.text[name]);
        let above = names.of(&page.text[head.words]);
        below += usize::from(names.is_outlet(&page.text[name]));
        outlets += usize::from(above.is_outlet());
        sections += usize::from(above.tags & (SECTION | OWN | GENRE | PLACE) != 0 && !above.worded);
        let shorter = page.shapes[i].columns > page.shapes[i - 1].columns;
        brief += usize::from(shorter && !glance::has_more_words(&page.text[head.words], WORDS));
    }
    let all = heads.len() - missed;
    let cited = (below > outlets || outlets == 0) && (below > 0 || found.press);
    if !cited || !tally.may_be_outlets() || outlets * 3 >= all && sections < outlets {
        return false;
    }
    if sections * 3 >= all || eight_in_ten(brief, all) {
        for ((head, article), headline) in heads.iter_mut().zip(&found.articles).zip(headlines) {
            let Some(i) = headline else { continue };
            let first = head.lines.0;
            *head = lines(page, i, article.end as usize);
            head.lines.0 = first;
        }
    }
    true
}

/// The line below a heading of a few words, as one that is a headline, and the line that cites an outlet below that
/// or below the writer's name there.
fn headline_and_stamp(
    page: &Page,
    head: &Head,
    article: &ArticleRec,
    dates: &mut Vec<Found>,
) -> Option<(usize, usize)> {
    let i = second_line(page, head, article)?;
    let end = article.end as usize;
    let mut cites = |i: usize| {
        let fits = i < end && page.shapes[i].digits() && page.shapes[i].may_head() && !page.field(i);
        fits && (glance::holds_page(page.line(i)) || is_stamp(page, i, dates))
    };
    if cites(i) {
        return None;
    }
    if cites(i + 1) {
        return Some((i, i + 1));
    }
    (is_short(page, i + 1) && !page.is_text(i + 1) && cites(i + 2)).then_some((i, i + 2))
}

/// The short line right below a heading of a few words.
fn second_line(page: &Page, head: &Head, article: &ArticleRec) -> Option<usize> {
    let first = head.lines.0 as usize;
    let i = below_rule(page, head);
    let alone = head.lines.1 == head.lines.0 + 1 && !head.field && article.entry == NONE;
    let free = head.outlet.is_empty() && head.credit.is_empty();
    if !alone || !free || i != first + 1 || i + 1 >= article.end as usize {
        return None;
    }
    let names = is_short(page, first) && !page.shapes[first].digits() && !page.shapes[first].stops();
    let brief = names && is_short(page, i) && !glance::has_more_words(&page.text[head.words], LONGEST);
    brief.then_some(i)
}

fn is_short(page: &Page, i: usize) -> bool {
    page.shapes[i].may_head() && !page.shapes[i].is_marked() && !page.field(i)
}

/// Where nearly all articles open with a few words over a headline, and say at their foot which outlet they are owed
/// to, these words name no outlet, and the headline is the second line. Says whether it is so.
pub(super) fn over_credited(
    page: &Page,
    found: &Structure,
    heads: &mut [Head],
    dates: &mut Vec<Found>,
) -> bool {
    let mut headline = |head: &Head, article: &ArticleRec| {
        let heads = |&i: &usize| !page.is_text(i) && page.heads_body(i);
        let line = second_line(page, head, article).filter(heads);
        line.filter(|&i| !page.shapes[i].digits() || !is_stamp(page, i, dates))
    };
    let (mut all, mut missed) = (0, 0);
    for (head, article) in heads.iter().zip(&found.articles) {
        all += 1;
        missed += usize::from(headline(head, article).is_none());
        // most digests are refused by one or two
        if missed * 5 > heads.len() {
            return false;
        }
    }
    if all < 3 || !credits_name_outlets(page, found) {
        return false;
    }
    for (head, article) in heads.iter_mut().zip(&found.articles) {
        let Some(i) = headline(head, article) else { continue };
        let first = head.lines.0;
        *head = lines(page, i, article.end as usize);
        head.lines.0 = first;
    }
    true
}

/// Whether most articles say at their head or their foot which outlet they are owed to, in a field or behind such
/// words: `Source: X`, `from the paper X`.
pub(super) fn credits_name_outlets(page: &Page, found: &Structure) -> bool {
    const FOOT: usize = 5;
    let field = |&i: &usize| page.field(i) && shape::key_of(page.text, page.lines[i]) == Some(Key::Source);
    let named = |article: &&ArticleRec| {
        let lines = article.first as usize..article.end as usize;
        let foot = || lines.clone().rev().take(FOOT).take_while(|&i| !page.is_text(i));
        lines.clone().take(HEAD).any(|i| field(&i)) || foot().any(|i| field(&i) || is_owed(page, i))
    };
    are_most(found.articles.iter().filter(named).count(), found.articles.len())
}

/// Whether a short line opens with words that only stand before the name of whom a text is owed to.
fn is_owed(page: &Page, i: usize) -> bool {
    const WORDS: usize = 16;
    let line = page.lines[i];
    if !page.shapes[i].may_head() || page.shapes[i].stops() || glance::has_more_words(page.line(i), WORDS) {
        return false;
    }
    let Some(words) = fold::few::<WORDS>(page.text, line) else { return false };
    let mut owed = false;
    VOCABULARY.openings(&words, |count, tags| owed |= tags & CREDIT != 0 && count < words.len());
    owed
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "Le pont neuf a rouvert lundi aux passants et aux charrettes, un an après la pose de la première pierre.";

    #[test]
    fn sections_stand_over_headlines_and_outlets_below() {
        let kickers = ["CULTURE", "ENVIRONNEMENT", "VIE DU FLEUVE", "SPORT", "EN BREF"];
        let heads = [
            "Le vieux moulin rouvre ses portes",
            "La rive droite attend encore ses arbres",
            "Un bac de plus pour les écoliers de la vallée",
            "Les rameurs de l'écluse gagnent la coupe",
            "Grève des passeurs suspendue",
        ];
        let papers = ["L'Écho du Gué", "Liberté", "Le Courrier du Vallon", "La Rive", "Le Passeur libre"];
        let forms: [fn(&str, usize) -> String; 4] = [
            |paper, k| format!("[{paper}, {} mars 2008]", k + 3),
            |paper, k| format!("Par K. Rivière\n[{paper}, {} mars 2008]", k + 3),
            |paper, k| format!("{paper} · 1{k}/3/2008"),
            |paper, k| format!("{paper} -- March {}, 2008 -- Page B{k}", k + 3),
        ];
        for form in forms {
            let piece = |k: usize| {
                format!(
                    "- - - - -\n\n{}\n{}\n{}\n\n{TEXT}\n\n{TEXT}\n\n",
                    kickers[k],
                    heads[k],
                    form(papers[k], k)
                )
            };
            let text = format!("Revue de presse\n\n{}", (0..5).map(piece).collect::<String>());
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> =
                digest.articles().map(|article| (article.headline(), article.source())).collect();
            let told = heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper)));
            assert_eq!(found, told.collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn sections_stand_over_headlines_that_are_owed_to_papers() {
        let text =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let kickers = ["أنظمة ولوائح", "قضاء وتحكيم", "عقود حكومية", "شركات"];
        let heads =
            ["بيان بشأن أسعار الكهرباء", "إيقاف شاحنة في الطريق", "قضية ضد بلدية الميناء", "مصنع جديد للقمح"];
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "صوت التلال"];
        let forms: [fn(&str) -> String; 2] = [|x| format!("[ {x} ]\n\n"), |x| format!("{x}\n")];
        for form in forms {
            let piece = |k: usize| {
                format!(
                    "{}{}\nـــــــــــــــــــــــــ\n{text}\n\n{text}\nنقلاً عن صحيفة «{}»، {}/4/2017م، ص {k}\n\n",
                    form(kickers[k]),
                    heads[k],
                    papers[k],
                    k + 2
                )
            };
            let digest =
                format!("المستجدات\nنشرة من أخبار الصحف\n\n{}", (0..4).map(piece).collect::<String>());
            let digest = crate::parse(&digest).unwrap();
            let found: Vec<_> =
                digest.articles().map(|article| (article.headline(), article.source())).collect();
            let told: Vec<_> =
                heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper))).collect();
            assert_eq!(found, told);
        }
    }
}
