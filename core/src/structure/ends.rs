//! What a digest opens and closes with in the form of an article: its title, a masthead, a closing line.

use super::front;
use super::page::Page;
use super::press;
use super::proposal::{self, has_body};
use super::shape::Form;
use crate::shares::six_in_ten;

/// Leaves out a first start without running text, a title in the form of the headings, and a last
/// one that is none: a closing line, a masthead. Gives the line that the last article may reach.
pub(super) fn drop_bare(page: &Page, starts: &mut Vec<u32>, mut end: usize) -> usize {
    while let [first, second, ..] = starts[..]
        && !has_body(page, first as usize, second as usize)
    {
        starts.remove(0);
    }
    let headed = proposal::headed(page, starts) >= 0.8;
    // headlines may be sentences, and articles paragraphs behind a mark
    let all = starts.len();
    let stop = starts.iter().filter(|&&start| page.shapes[start as usize].stops()).count();
    let sentence = |last: u32| {
        let shape = &page.shapes[last as usize];
        headed
            && stop * 10 <= all * 2
            && shape.stops()
            && !shape.is_marked()
            && page.after_rule(last as usize)
    };
    while let [_, .., last] = starts[..]
        && (!has_body(page, last as usize, end) || sentence(last))
        && starts.len() > 2
    {
        starts.pop();
        end = last as usize;
    }
    closing_lines(page, starts, end, headed).unwrap_or(end)
}

/// Begins the first article where another kind of evidence does that has all the other starts too: lines that
/// divide say nothing of the piece above them, which may hold a title and what introduces the articles.
pub(super) fn agree_on_first(page: &Page, starts: &mut Vec<u32>, other: &[u32]) -> bool {
    let ([first, second, _, ..], Some((&found, rest))) = (&starts[..], other.split_first()) else {
        return false;
    };
    // a rule right below a head divides nothing
    let above = rest == starts && page.after_rule(*first as usize);
    let next = if above { *first } else { *second };
    let look = |i: u32| (page.form(i as usize), page.field(i as usize));
    let alike = look(found) == look(next);
    let front = page.size((*first).min(found) as usize, found as usize);
    let agreed = (above || rest == &starts[1..])
        && alike
        && has_body(page, found as usize, next as usize)
        && front <= page.size(found as usize, next as usize);
    if agreed {
        *starts = other.to_vec();
    }
    agreed
}

/// Moves starts at headings of a group right above that of its first article down to those, as the ranks of most
/// headings say.
fn skip_ranks(page: &Page, starts: &mut [u32]) {
    let rank = |i: u32| match page.shapes.get(i as usize).map(|_| page.form(i as usize)) {
        Some(Form::Run(rank)) => rank,
        _ => 0,
    };
    let Some(usual) = starts.get(starts.len() / 2).map(|&start| rank(start)).filter(|&rank| rank > 0) else {
        return;
    };
    if starts.iter().filter(|&&start| rank(start) == usual).count() * 2 < starts.len() {
        return;
    }
    let above = |start: &&mut u32| (1..usual).contains(&rank(**start)) && rank(**start + 1) == usual;
    starts.iter_mut().filter(above).for_each(|start| *start += 1);
}

/// The last rule, where it divides the articles and parts no more than a closing line or two from the
/// last of them: `End of clippings`.
fn closing_lines(page: &Page, starts: &[u32], end: usize, headed: bool) -> Option<usize> {
    const MOST: usize = 2;
    let [_, .., last] = *starts else { return None };
    let above = |start: u32| page.line((start as usize).saturating_sub(1)).as_bytes()[0];
    let ruled = starts[1..].iter().filter(|&&start| page.after_rule(start as usize)).count();
    let rule = (last as usize + 1..end).rev().find(|&i| page.divides(i))?;
    let closing = rule + 1..end;
    let divides = six_in_ten(ruled, starts.len() - 1) && page.line(rule).as_bytes()[0] == above(last);
    let none = !closing.clone().any(|i| page.is_text(i));
    let sentence = headed && closing.len() == 1 && page.shapes[rule + 1].stops();
    (divides && (1..=MOST).contains(&closing.len()) && (none || sentence)).then_some(rule)
}

/// Moves the first start below the title of the digest, where that stands above it: a line that speaks
/// of the press as no other start does, with what stands beside it up to a blank line.
pub(super) fn skip_title(page: &Page, starts: &mut Vec<u32>) {
    /// How many lines may stand above the first article.
    const TITLE: usize = 3;
    skip_ranks(page, starts);
    let [0, second, ..] = starts[..] else { return };
    let titles = starts[1..].iter().filter(|&&start| press::names_press(page, start as usize)).count();
    if titles * 4 > starts.len() {
        return;
    }
    let body = (1..second as usize).find(|&i| page.is_text(i)).unwrap_or(1);
    let Some(title) = (0..body).take(TITLE).find(|&i| press::names_press(page, i)) else { return };
    // nothing but the sentence that introduces the articles
    if body + 1 == second as usize && title + 1 == body && press::opens_with_press(page, body) {
        starts.remove(0);
        return;
    }
    let opens = |&i: &usize| page.shapes[i].opens() || page.after_rule(i);
    let head =
        (title + 1..body).find(|i| opens(i) && page.shapes[*i].may_head() && !front::belongs(page, *i));
    // or below what introduces the articles, where a line stands as those do that open the others
    let form = page.form(starts[starts.len() / 2] as usize);
    let like =
        |i: &usize| opens(i) && page.shapes[*i].may_head() && page.form(*i) == form && page.heads_body(*i);
    let head = head.or_else(|| (body + 1..second as usize).find(like));
    starts[0] = head.unwrap_or(0) as u32;
}

#[cfg(test)]
mod tests {
    #[test]
    fn headlines_that_are_sentences_close_no_digest() {
        let text =
            "The rope of the ferry was looked at again, and the men who pull it were asked about it by day.";
        let heads = [
            "The mill opens by night.",
            "Nets were burnt.",
            "The weir is dry.",
            "Otters come back.",
            "Oars are sold.",
        ];
        let ruled: String =
            heads.map(|head| format!("- {head}\n\n{text}\n\n{text}\n\n* * * * *\n\n")).concat();
        let digest = crate::parse(&ruled).unwrap();
        assert!(digest.articles().filter_map(|article| article.headline()).eq(heads));
        // paragraphs are articles of their own
        let ruled = heads.map(|head| format!("** \"Weir Post\" : {head} {text}\n\n* * * * *\n\n")).concat();
        assert_eq!(crate::parse(&format!("Press review\n\n{ruled}")).unwrap().len(), 5);
    }

    #[test]
    fn what_introduces_ruled_articles_stands_above_the_first() {
        let text = "The rope of the ferry was looked at again, and the men who pull it were asked about it by day and by night.";
        let heads = [
            "Harbour Times: the mill opens",
            "Hill News: nets burnt",
            "Ferry Herald: oars sold",
            "Weir Post: otters back",
        ];
        let pieces =
            heads.map(|head| format!("{head}\n\n{text} {text}\n\n{text} {text}\n")).join("\n* * * * *\n\n");
        let told = "The papers of the valley write of several things today: of the mill, of nets, of oars and of otters at the weir.";
        let digest = format!("Press review\n\n{told}\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        let firsts = digest.articles().filter_map(|article| article.text().lines().next());
        assert!(firsts.eq(heads));
    }
}
