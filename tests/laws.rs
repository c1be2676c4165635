//! The laws of an outline, checked from outside on any text: lines are found here again, by the
//! letter of FORMAT, and everything else is read through the public API and the JSON form.
//!
//! The law of linear cost is not here: it is looked at in the growth bench and the memory test.

use libdigest::{Article, Error, From, Outline, Span, View};
use serde_json::Value;

type Law = Result<(), String>;

/// Checks every law on bytes; those that are not UTF-8 must be refused at the right place.
///
/// # Errors
/// The first law found broken, and where.
pub fn check_bytes(bytes: &[u8]) -> Law {
    match std::str::from_utf8(bytes) {
        Ok(text) => check(text),
        Err(error) => {
            let offset = error.valid_up_to();
            match libdigest::parse_bytes(bytes) {
                Err(Error::InvalidUtf8 { offset: said }) if said == offset => Ok(()),
                other => Err(format!("not UTF-8 at {offset}, and parse_bytes says {other:?}")),
            }
        }
    }
}

/// Checks every law on a text.
///
/// # Errors
/// The first law found broken, and where.
pub fn check(text: &str) -> Law {
    let digest = libdigest::parse(text).map_err(|error| error.to_string())?;
    tiling(digest.view())?;
    bounds(digest.view())?;
    same(text)?;
    newlines(text)
}

fn broken(law: &str, text: &str, span: Span, why: &str) -> Law {
    let Span { start, end } = span;
    let at = text.get(span.range()).unwrap_or("not a piece of the text");
    let at: String = at.chars().take(80).collect();
    Err(format!("{law}: {why}, at {start}..{end}: {at:?}"))
}

/// White space, and what Unicode calls format characters (Cf). U+001C to U+001F divide records,
/// which some call white space and some do not.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{1c}'..='\u{1f}' | '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
            | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}

/// The lines that are not blank, each from its first visible character to its last.
fn visible_lines(text: &str) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        // control characters may be trimmed, but a line of nothing else is not blank
        let trims = |c: char| is_blank(c) || c.is_control();
        let only = line.trim_matches(trims).is_empty();
        let ends = |c: char| if only { is_blank(c) } else { trims(c) };
        let visible = line.trim_matches(ends);
        if !visible.is_empty() {
            let start = at + (line.len() - line.trim_start_matches(ends).len());
            lines.push(Span::new(start as u32, (start + visible.len()) as u32));
        }
        at += line.len();
    }
    lines
}

/// The spans of a sorted list that share a byte with `span`.
fn sharing(sorted: &[Span], span: Span) -> &[Span] {
    let first = sorted.partition_point(|other| other.end <= span.start);
    let len = sorted[first..].partition_point(|other| other.start < span.end);
    &sorted[first..first + len]
}

/// Sorted, disjoint, not empty, on characters of the text.
fn ordered(law: &str, text: &str, spans: &[Span]) -> Law {
    let mut last = 0;
    for &span in spans {
        if span.start < last || span.is_empty() || text.get(span.range()).is_none() {
            return broken(law, text, span, "empty, out of order, or no piece of the text");
        }
        last = span.end;
    }
    Ok(())
}

/// Law 1: every line that is not blank stands in exactly one place.
fn tiling(view: View<'_>) -> Law {
    const LAW: &str = "tiling";
    let text = view.text();
    let articles: Vec<Span> = view.articles().map(Article::span).collect();
    let separators: Vec<Span> = view.separators().collect();
    let groups: Vec<Span> = view.groups().map(|group| group.heading_span()).collect();
    let interludes: Vec<Span> = view.interludes().collect();
    for spans in [&articles, &separators, &groups, &interludes] {
        ordered(LAW, text, spans)?;
    }
    let contents: Vec<Span> = view.contents().map(|list| list.span()).collect();
    let mut outside: Vec<Span> = view.front().span().into_iter().collect();
    outside.extend(&interludes);
    outside.extend(view.back_span());
    ordered(LAW, text, &outside)?;
    let mut blocks: Vec<Span> = Vec::new();
    for article in view.articles() {
        let own: Vec<Span> = article.blocks().map(|block| block.span()).collect();
        ordered(LAW, text, &own)?;
        if let Some(&stray) = own.iter().find(|block| !article.span().contains(**block)) {
            return broken(LAW, text, stray, "a block outside its article");
        }
        if let Some(block) = article.blocks().find(|block| block.text().contains(['\n', '\r'])) {
            return broken(LAW, text, block.span(), "a block of more than one line");
        }
        blocks.extend(own);
    }
    for line in visible_lines(text) {
        let whole = |spans: &[Span]| {
            let sharing = sharing(spans, line);
            let cut = sharing.iter().any(|span| !span.contains(line));
            if cut { Err(format!("{LAW}: {:?} is cut", &text[line])) } else { Ok(sharing.len()) }
        };
        let divides = whole(&separators)? + whole(&groups)?;
        let (inside, loose) = (whole(&articles)?, whole(&outside)?);
        if divides > 1 || inside + loose > 1 {
            return broken(LAW, text, line, "a line in two places");
        }
        // a group's line within a list of contents belongs to that list
        let listed = contents.iter().any(|list| list.contains(line));
        if divides == 1 && !listed && whole(&interludes)? > 0 {
            return broken(LAW, text, line, "a separator or a group in an interlude");
        }
        let taken = whole(&blocks)? + if inside == 1 { divides } else { 0 };
        if taken != inside {
            return broken(LAW, text, line, "a line of an article in no block, or in two");
        }
        if inside + loose + divides == 0 {
            return broken(LAW, text, line, "a line in no place");
        }
    }
    Ok(())
}

/// Law 2: every span in range, on characters; a field inside its article, entry or group.
fn bounds(view: View<'_>) -> Law {
    const LAW: &str = "bounds";
    let text = view.text();
    every_span(&to_json(view), text)?;
    let count = view.len();
    for article in view.articles() {
        let span = article.span();
        let entry = article.entry().map(|entry| entry.span());
        let group = |field: Span| {
            let mut groups = view.groups().filter(|group| group.articles().contains(&article.index()));
            groups.any(|group| group.heading_span().contains(field))
        };
        let home = |field: Option<Span>, from: Option<From>| match (field, from) {
            (None, _) => true,
            (Some(field), Some(From::Contents)) => entry.is_some_and(|entry| entry.contains(field)),
            (Some(field), Some(From::Group)) => group(field),
            (Some(field), _) => span.contains(field),
        };
        let named = |span: Span| Some(span);
        let mut at_home = home(article.heading_span(), None)
            && home(article.label_span(), None)
            && home(article.headline_span(), article.headline_from())
            && home(article.source_span(), article.source_from())
            && home(article.body_span(), None);
        for byline in article.bylines() {
            at_home &= home(named(byline.span()), None);
            at_home &= byline.agencies().all(|agency| span.contains(agency.span()));
            at_home &= byline
                .people()
                .all(|person| span.contains(person.name_span()) && home(person.role_span(), None));
        }
        for dateline in article.datelines() {
            at_home &= home(named(dateline.span()), None);
            at_home &= dateline.places().chain(dateline.agencies()).all(|name| span.contains(name.span()));
        }
        for credit in article.credits() {
            at_home &= home(named(credit.span()), None);
            at_home &= credit.agencies().all(|agency| span.contains(agency.span()));
        }
        for timestamp in article.timestamps() {
            let from = timestamp.from_contents().then_some(From::Contents);
            at_home &= home(named(timestamp.span()), from);
        }
        at_home &= article.sections().all(|section| span.contains(section.span()));
        if !at_home {
            return broken(LAW, text, span, "a field outside its article, entry or group");
        }
        if article.entry().is_some_and(|entry| !entry.articles().contains(&article.index())) {
            return broken(LAW, text, span, "an entry that does not know its article");
        }
    }
    for contents in view.contents() {
        let entries: Vec<Span> = contents.entries().map(|entry| entry.span()).collect();
        ordered(LAW, text, &entries)?;
        for entry in contents.entries() {
            let parts = [Some(entry.span()), entry.label_span(), entry.headline_span()];
            let inside = contents.span().contains(entry.span())
                && parts.into_iter().flatten().all(|part| entry.span().contains(part));
            if !inside || entry.articles().end > count {
                return broken(LAW, text, entry.span(), "an entry that leaves its list or names no article");
            }
        }
    }
    let groups = view.groups().len();
    for (i, group) in view.groups().enumerate() {
        let inside = group.heading_span().contains(group.span()) && group.articles().end <= count;
        if !inside || group.parent().is_some_and(|parent| parent >= groups || parent == i) {
            return broken(LAW, text, group.span(), "a group that leaves its line or names no article");
        }
    }
    Ok(())
}

/// Every span of the JSON form, and that every field is the text of its span.
fn every_span(node: &Value, text: &str) -> Law {
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                let found = if is_span(key) { span_of(value) } else { None };
                let Some(span) = found else {
                    every_span(value, text)?;
                    continue;
                };
                match text.get(span.range()) {
                    None => return broken("bounds", text, span, key),
                    Some(said) if map.get("text").is_some_and(|field| field != said) => {
                        return broken("bounds", text, span, "a field that is not the text of its span");
                    }
                    Some(_) => {}
                }
            }
            Ok(())
        }
        Value::Array(list) => list.iter().try_for_each(|value| every_span(value, text)),
        _ => Ok(()),
    }
}

fn is_span(key: &str) -> bool {
    key == "span" || key == "body"
}

fn is_list_of_spans(key: &str) -> bool {
    key == "separators" || key == "interludes"
}

fn span_of(value: &Value) -> Option<Span> {
    Some(Span::new(value.get(0)?.as_u64()? as u32, value.get(1)?.as_u64()? as u32))
}

fn to_json(view: View<'_>) -> Value {
    serde_json::to_value(view).expect("a view is JSON")
}

/// The document of a text, as printed.
fn printed(text: &str) -> String {
    let digest = libdigest::parse(text).expect("shorter than 4 GiB");
    serde_json::to_string(&digest).expect("a digest is JSON")
}

/// Laws 5 and 6: the same text, asked in any way, gives the same document.
fn same(text: &str) -> Law {
    let first = printed(text);
    let again = printed(text);
    let bytes = libdigest::parse_bytes(text.as_bytes()).map_err(|error| error.to_string())?;
    let bytes = serde_json::to_string(&bytes).expect("a digest is JSON");
    let outline = Outline::of(text).map_err(|error| error.to_string())?;
    let view = outline.view(text).ok_or("an outline that does not know its text")?;
    let view = serde_json::to_string(&view).expect("a view is JSON");
    for (how, other) in [("again", again), ("as bytes", bytes), ("as an outline", view)] {
        if other != first {
            return Err(format!("the same text gives another document {how}: {first} and {other}"));
        }
    }
    Ok(())
}

/// Law 3: all kinds of line ends, and a byte order mark, give the same document at moved places.
fn newlines(text: &str) -> Law {
    let plain = text.replace("\r\n", "\n").replace('\r', "\n");
    let want = moved(&plain, |at| at);
    let crlf = plain.replace('\n', "\r\n");
    let cr = plain.replace('\n', "\r");
    let bom = format!("\u{feff}{plain}");
    for (name, other) in [("as they are", text), ("as CRLF", &crlf), ("as CR", &cr)] {
        let mut dropped = vec![0u32; other.len() + 1];
        for i in 0..other.len() {
            let pair = other.as_bytes()[i] == b'\r' && other.as_bytes().get(i + 1) == Some(&b'\n');
            dropped[i + 1] = dropped[i] + u32::from(pair);
        }
        let got = moved(other, |at| at - u64::from(dropped.get(at as usize).copied().unwrap_or(0)));
        compare(&format!("line ends {name}"), &want, &got)?;
    }
    compare("a byte order mark", &want, &moved(&bom, |at| at.saturating_sub(3)))
}

fn compare(what: &str, want: &Value, got: &Value) -> Law {
    match difference(want, got) {
        None => Ok(()),
        Some(where_) => Err(format!("newlines: {what} give another document: {where_}")),
    }
}

/// The document of a text without its length, every place moved and every line end written LF.
fn moved(text: &str, place: impl Fn(u64) -> u64 + Copy) -> Value {
    fn walk(node: &mut Value, place: impl Fn(u64) -> u64 + Copy) {
        match node {
            Value::String(s) if s.contains('\r') => *s = s.replace("\r\n", "\n").replace('\r', "\n"),
            Value::Array(list) => list.iter_mut().for_each(|value| walk(value, place)),
            Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    if is_span(key) {
                        shift(value, place);
                    } else if is_list_of_spans(key) {
                        value.as_array_mut().into_iter().flatten().for_each(|value| shift(value, place));
                    }
                    walk(value, place);
                }
            }
            _ => {}
        }
    }
    fn shift(span: &mut Value, place: impl Fn(u64) -> u64) {
        for end in span.as_array_mut().into_iter().flatten() {
            if let Some(at) = end.as_u64() {
                *end = place(at).into();
            }
        }
    }
    let mut document = to_json(libdigest::parse(text).expect("shorter than 4 GiB").view());
    document.as_object_mut().expect("an object").remove("length");
    walk(&mut document, place);
    document
}

/// The first place where two JSON values differ.
pub fn difference(a: &Value, b: &Value) -> Option<String> {
    match (a, b) {
        (Value::Object(x), Value::Object(y)) if x.keys().eq(y.keys()) => {
            x.iter().find_map(|(key, value)| Some(format!(".{key}{}", difference(value, &y[key])?)))
        }
        (Value::Array(x), Value::Array(y)) if x.len() == y.len() => x
            .iter()
            .zip(y)
            .enumerate()
            .find_map(|(i, (value, other))| Some(format!("[{i}]{}", difference(value, other)?))),
        _ => (a != b).then(|| format!(": {a} and {b}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_by_the_letter() {
        let text = "\u{feff}أول \r\n\r\n\u{a0}\u{200f}\rثان\u{202c}\n\u{600}\n x\0\n\0";
        let lines: Vec<&str> = visible_lines(text).into_iter().map(|span| &text[span]).collect();
        assert_eq!(lines, ["أول", "ثان", "x", "\0"]);
    }

    #[test]
    fn differences_are_named() {
        let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let (a, b) = (value(r#"{"x": [1, {"y": 2}]}"#), value(r#"{"x": [1, {"y": 3}]}"#));
        assert_eq!(difference(&a, &b).unwrap(), ".x[1].y: 2 and 3");
        assert_eq!(difference(&a, &a), None);
    }

    #[test]
    fn a_field_beside_its_span_is_seen() {
        let told = |text: &str| every_span(&serde_json::from_str(text).unwrap(), "خبر");
        assert!(told(r#"{"text": "خبر", "span": [0, 6]}"#).is_ok());
        assert!(told(r#"{"text": "خب", "span": [0, 6]}"#).is_err());
        assert!(told(r#"[{"span": [0, 5]}]"#).is_err());
        assert!(told(r#"{"body": [0, 7]}"#).is_err());
    }

    #[test]
    fn spans_that_share_a_byte() {
        let spans = [Span::new(0, 4), Span::new(4, 6), Span::new(9, 12)];
        assert_eq!(sharing(&spans, Span::new(4, 5)), &spans[1..2]);
        assert_eq!(sharing(&spans, Span::new(3, 10)), &spans);
        assert_eq!(sharing(&spans, Span::new(6, 9)), &[]);
    }
}
