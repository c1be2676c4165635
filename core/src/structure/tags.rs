//! Mark-up that a line is made of: `<title>Bridge opens</title>`, or `<headline>` over its words, as corpora of news
//! keep their records.

/// What a line says of one element: `<name>value</name>`, `<name>` before its value or over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Element<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    /// Its end stands in the line too.
    pub(super) ends: bool,
}

/// The element that opens a line.
pub(super) fn element(s: &str) -> Option<Element<'_>> {
    let (tag, behind) = s.strip_prefix('<')?.split_once('>')?;
    let name = name(tag)?;
    let closes = |value: &&str| value.ends_with(name);
    let inner = behind
        .strip_suffix('>')
        .filter(closes)
        .and_then(|inner| inner[..inner.len() - name.len()].strip_suffix("</"));
    Some(Element { name, value: inner.unwrap_or(behind).trim(), ends: inner.is_some() })
}

/// The name that a tag opens with, which attributes may follow: `doc id="3"`.
fn name(tag: &str) -> Option<&str> {
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b':'));
    (named && (attributes.trim().is_empty() || attributes.contains('='))).then_some(name)
}

/// Whether a line has tags and nothing else: `<p>`, `</doc>`, `<a></a>`, `<!-- note -->`.
pub(super) fn only(s: &str) -> bool {
    let mut rest = s;
    while let Some((tag, behind)) = rest.strip_prefix('<').and_then(|inside| inside.split_once('>')) {
        let tag = tag.trim_end_matches('/');
        if name(tag.strip_prefix('/').unwrap_or(tag)).is_none() && !tag.starts_with(['!', '?']) {
            return false;
        }
        rest = behind.trim_start();
    }
    rest.is_empty() && !s.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_have_names() {
        let read = |s| element(s).map(|element| (element.name, element.value, element.ends));
        assert_eq!(read("<title>Otters return</title>"), Some(("title", "Otters return", true)));
        assert_eq!(read("<DATE> 3 May </DATE>"), Some(("DATE", "3 May", true)));
        assert_eq!(read("<doc id=\"3\">"), Some(("doc", "", false)));
        assert_eq!(read("<source>The Weir"), Some(("source", "The Weir", false)));
        for other in ["<anna@example.org>", "<- back", "</title>", "<3 of 10>", "<so it went on> and on"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn tags_alone_say_nothing() {
        for line in [
            "<p>",
            "</p>",
            "<br/>",
            "<topics></topics>",
            "<doc id=\"3\" day=\"1\">",
            "<!-- the end -->",
            "<?xml version=\"1.0\"?>",
        ] {
            assert!(only(line), "{line}");
        }
        for line in ["", "<p>Otters", "<anna@example.org>", "< >", "Otters <b>"] {
            assert!(!only(line), "{line}");
        }
    }

    #[test]
    fn records_in_tags_have_fields() {
        let record = |k: usize, title: &str| {
            format!(
                "<doc id=\"{k}\">\n<source>The Weir</source>\n<date>2015-03-0{k}</date>\n<headline>\n{title}\n</headline>\n\
                 <dateline>\nMILLTOWN, May 12 (NEA)\n</dateline>\n<text>\n<p>\nThe ferry to the far shore runs again, and \
                 those who live there need not walk to the mill by night.\n</p>\n</text>\n</doc>\n"
            )
        };
        let titles = ["Otters come back", "Nets burnt on the\nfar shore", "Mill opens by night"];
        let text: String = titles.iter().enumerate().map(|(k, title)| record(k + 1, title)).collect();
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, titles);
        let first = digest.articles().next().unwrap();
        assert_eq!(first.source(), Some("The Weir"));
        assert!(first.text().starts_with("<doc"));
        assert_eq!(first.published().map(|time| time.value().to_string()).as_deref(), Some("2015-03-01"));
        let places: Vec<_> = first
            .datelines()
            .flat_map(|line| line.places().map(|place| place.text()).collect::<Vec<_>>())
            .collect();
        assert_eq!(places, ["MILLTOWN"]);
        assert!(first.body().is_some_and(|body| body.starts_with("The ferry") && body.ends_with("night.")));
    }
}
