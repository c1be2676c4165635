//! Whether pieces are what readers wrote below a text: comments, answers, reviews of a product.

use super::page::Page;
use crate::lookup::Phrases;
use crate::shares::seven_in_ten;
use crate::words::whole::REMARKS;
use std::sync::LazyLock;

static REMARK: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(REMARKS));

/// Whether a line that only says so, below text, stands over all of the pieces or all but the first, or the markup of
/// each says so. `short` says whether their heads are short.
pub(super) fn are(page: &Page, starts: &[u32], short: impl Fn() -> bool) -> bool {
    const HEAD: usize = 4;
    let tag = |&&start: &&u32| {
        let mut lines = (start as usize).saturating_sub(1)..=start as usize;
        lines.any(|i| page.line(i).starts_with('<') && page.line(i).contains("comment"))
    };
    let text = |end: usize| (0..end).any(|i| page.is_text(i));
    let above = |&start: &u32| {
        let start = start as usize;
        (start.saturating_sub(HEAD)..start).rev().find(|&i| names_remarks(page, i)).is_some_and(text)
    };
    seven_in_ten(starts.iter().filter(tag).count(), starts.len())
        || starts.iter().take(2).any(above) && short()
}

/// Whether a line says no more than what readers' words are called and how many they are: `5 comments`.
fn names_remarks(page: &Page, i: usize) -> bool {
    const SHORT: u8 = 40;
    if page.shapes[i].columns > SHORT {
        return false;
    }
    let line = page.line(i).trim_matches(|c: char| !c.is_alphabetic());
    REMARK.get(line).is_some()
}

#[cfg(test)]
mod tests {
    use crate::parse;

    const TEXT: &str =
        "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
    const NAMES: [&str; 5] = ["Ina Roe", "Ole Dane", "Marta Quill", "Sam Tandy", "Lise Holm"];

    /// How many articles a text has over what five readers wrote.
    fn count(over: &str, remark: impl Fn(usize, &str) -> String) -> usize {
        let remarks: String = NAMES.iter().enumerate().map(|(i, name)| remark(i + 4, name)).collect();
        parse(&format!("Why the ferry matters\n\nBy Ina Roe\n\n{TEXT} {TEXT}\n\n{over}\n\n{remarks}"))
            .unwrap()
            .len()
    }

    #[test]
    fn readers_comments_belong_to_the_text_above() {
        let says = |day: usize, name: &str| {
            format!("{name} says:\nMay {day}, 2011 at 6:14 pm\n\n{TEXT}\n\nReply\n\n")
        };
        assert_eq!(count("5 Comments", says), 1);
        let said = |day: usize, name: &str| format!("{name} said...\n{TEXT}\n{day} May 2011 at 06:12\n\n");
        assert_eq!(count("Comments (5):", said), 1);
        let am = |day: usize, name: &str| {
            format!("{name}\nam {day}. Mai 2011 um 10:15 Uhr\n{TEXT}\nAntworten\n\n")
        };
        assert_eq!(count("Kommentare", am), 1);
        // nothing says so, or nothing stands above
        assert!(count("The quay", says) > 1);
    }

    #[test]
    fn reviews_of_a_product_belong_to_its_page() {
        let stars = |stars: usize, name: &str| {
            format!("{stars} out of 9 stars\nWorks well\nBy {name} on May 4, 2011\n{TEXT}\n\n")
        };
        assert_eq!(count("Customer reviews", stars), 1);
    }

    #[test]
    fn comments_in_their_markup() {
        let markup = |day: usize, name: &str| {
            format!(
                "<li class=\"comment even depth-1\" id=\"li-comment-{day}\">\n<h6 class=\"author\">{name}</h6> <span class=\"date\">May {day}, 2011</span>\n\n{TEXT}\n</li>\n\n"
            )
        };
        assert_eq!(count("<ul>", markup), 1);
    }
}
