//! FORMAT, version 1, through serde. Spans are `[start, end)` in bytes; every key is there.

use crate::dates::Value;
use crate::digest::*;
use crate::records::{Evidence, EvidenceSet, From, Match, Role};
use crate::span::Span;
use core::fmt::Display;
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// The version of the JSON form.
const FORMAT: &str = "libdigest/1";

macro_rules! object {
    ($type:ty, $this:ident => { $($key:literal: $value:expr,)* }) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $this = self;
                let mut object = serializer.serialize_struct(stringify!($type), [$($key),*].len())?;
                $(object.serialize_field($key, &$value)?;)*
                object.end()
            }
        }
    };
}

object! { View<'_>, view => {
    "format": FORMAT,
    "length": view.text().len(),
    "kind": view.kind().name(),
    "front": some_front(view.front()),
    "contents": Each(|| view.contents()),
    "groups": Each(|| view.groups()),
    "separators": Each(|| view.separators()),
    "articles": Each(|| view.articles()),
    "interludes": Each(|| view.interludes()),
    "back": view.back_span().map(Back),
    "diagnostics": Each(|| view.diagnostics()),
    "evidence": Each(|| view.evidence().map(Evidence::name)),
} }

impl Serialize for Digest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

object! { Front<'_>, front => {
    "span": front.span(),
    "breadcrumb": field(front.breadcrumb(), front.breadcrumb_span()),
    "title": field(front.title(), front.title_span()),
    "published": front.published().map(Dated),
    "compiler": field(front.compiler(), front.compiler_span()),
    "poster": field(front.poster(), front.poster_span()),
} }

object! { Dated<'_>, dated => {
    "text": dated.0.text(),
    "span": dated.0.span(),
    "value": Shown(dated.0.value()),
} }

object! { Back, back => {
    "span": back.0,
} }

object! { Contents<'_>, contents => {
    "heading": field(contents.heading(), contents.heading_span()),
    "span": contents.span(),
    "entries": Each(|| contents.entries()),
} }

object! { Entry<'_>, entry => {
    "ordinal": entry.ordinal(),
    "span": entry.span(),
    "label": field(entry.label(), entry.label_span()),
    "headline": field(entry.headline(), entry.headline_span()),
    "articles": Each(|| entry.articles()),
    "match": entry.met().map(Match::name),
} }

object! { Group<'_>, group => {
    "text": group.text(),
    "span": group.span(),
    "role": group.role().name(),
    "parent": group.parent(),
    "articles": (group.articles().start, group.articles().end),
} }

object! { Article<'_>, article => {
    "ordinal": article.ordinal(),
    "span": article.span(),
    "evidence": article.evidence(),
    "heading": field(article.heading(), article.heading_span()),
    "label": tagged(field(article.label(), article.label_span()), "role", article.role().map(Role::name)),
    "headline":
        tagged(field(article.headline(), article.headline_span()), "from", article.headline_from().map(From::name)),
    "source": sourced(*article),
    "bylines": Each(|| article.bylines()),
    "datelines": Each(|| article.datelines()),
    "credits": Each(|| article.credits()),
    "timestamps": Each(|| article.timestamps()),
    "sections": Each(|| article.sections()),
    "body": article.body_span(),
    "blocks": Each(|| article.blocks()),
} }

object! { Block<'_>, block => {
    "kind": block.kind().name(),
    "span": block.span(),
} }

object! { Byline<'_>, byline => {
    "text": byline.text(),
    "span": byline.span(),
    "people": Each(|| byline.people()),
    "agencies": Each(|| byline.agencies()),
} }

object! { Person<'_>, person => {
    "name": Field::new(person.name(), person.name_span()),
    "role": field(person.role(), person.role_span()),
} }

object! { Dateline<'_>, dateline => {
    "text": dateline.text(),
    "span": dateline.span(),
    "places": Each(|| dateline.places()),
    "agencies": Each(|| dateline.agencies()),
    "date": dateline.date().map(|date| Shown(Value::At { date: Some(date), clock: None, offset: None })),
} }

object! { Credit<'_>, credit => {
    "text": credit.text(),
    "span": credit.span(),
    "agencies": Each(|| credit.agencies()),
} }

object! { Timestamp<'_>, timestamp => {
    "text": timestamp.text(),
    "span": timestamp.span(),
    "kind": timestamp.kind().name(),
    "value": Shown(timestamp.value()),
    "calendar": timestamp.calendar().name(),
    "original": timestamp.original(),
    "from": timestamp.from_contents().then_some("contents"),
    "resolved": timestamp.resolved().map(Shown),
} }

object! { Diagnostic<'_>, diagnostic => {
    "code": diagnostic.code().name(),
    "severity": diagnostic.severity().name(),
    "span": diagnostic.span(),
    "entry": diagnostic.entry().map(Entry::index),
    "article": diagnostic.article().map(Article::index),
    "message": Shown(diagnostic),
} }

object! { Field<'_>, field => {
    "text": field.text(),
    "span": field.span(),
} }

/// When the digest was published.
struct Dated<'a>(Timestamp<'a>);

/// What stands after the last article.
struct Back(Span);

/// A field and the one word that stands beside it.
struct Tagged<'a>(Field<'a>, &'static str, &'static str);

impl Serialize for Tagged<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Field", 3)?;
        object.serialize_field("text", self.0.text())?;
        object.serialize_field("span", &self.0.span())?;
        object.serialize_field(self.1, self.2)?;
        object.end()
    }
}

/// A source, and its usual name where that is known.
struct Sourced<'a>(Field<'a>, From);

impl Serialize for Sourced<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let canonical = crate::canonical(self.0.text());
        let mut object = serializer.serialize_struct("Field", 3 + usize::from(canonical.is_some()))?;
        object.serialize_field("text", self.0.text())?;
        object.serialize_field("span", &self.0.span())?;
        object.serialize_field("from", self.1.name())?;
        if let Some(name) = canonical {
            object.serialize_field("canonical", name)?;
        }
        object.end()
    }
}

/// A list that an iterator gives, without a vector between.
struct Each<F>(F);

impl<T: Serialize, I: Iterator<Item = T>, F: Fn() -> I> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// A value as its `Display` prints it.
struct Shown<T>(T);

impl<T: Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

fn field<'a>(text: Option<&'a str>, span: Option<Span>) -> Option<Field<'a>> {
    Some(Field::new(text?, span?))
}

fn tagged<'a>(field: Option<Field<'a>>, key: &'static str, word: Option<&'static str>) -> Option<Tagged<'a>> {
    Some(Tagged(field?, key, word?))
}

fn sourced(article: Article<'_>) -> Option<Sourced<'_>> {
    Some(Sourced(field(article.source(), article.source_span())?, article.source_from()?))
}

/// Nothing where there is nothing but blank lines, separators and groups.
fn some_front(front: Front<'_>) -> Option<Front<'_>> {
    let fields = [front.span(), front.breadcrumb_span(), front.title_span(), front.compiler_span()];
    let any = fields.iter().any(Option::is_some) || front.poster().is_some() || front.published().is_some();
    any.then_some(front)
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.start, self.end).serialize(serializer)
    }
}

impl Serialize for EvidenceSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Evidence::name))
    }
}

#[cfg(test)]
mod tests {
    use crate::digest::tests::full;
    use crate::span::Span;
    use serde_json::{Value, json};

    /// The keys of FORMAT, in its order, with one article that has everything and one that has
    /// nothing.
    #[test]
    fn keys_stand_in_the_order_of_format() {
        let (text, outline) = full();
        let printed = serde_json::to_string(&outline.view(&text).unwrap()).unwrap();
        let mut at = 0;
        for key in [
            "format",
            "length",
            "kind",
            "front",
            "span",
            "breadcrumb",
            "title",
            "text",
            "span",
            "published",
            "compiler",
            "poster",
            "contents",
            "heading",
            "span",
            "entries",
            "ordinal",
            "span",
            "label",
            "headline",
            "articles",
            "match",
            "groups",
            "text",
            "span",
            "role",
            "parent",
            "articles",
            "separators",
            "articles",
            "ordinal",
            "span",
            "evidence",
            "heading",
            "label",
            "headline",
            "from",
            "source",
            "from",
            "bylines",
            "text",
            "span",
            "people",
            "name",
            "role",
            "agencies",
            "datelines",
            "places",
            "agencies",
            "date",
            "credits",
            "agencies",
            "timestamps",
            "text",
            "span",
            "kind",
            "value",
            "calendar",
            "original",
            "from",
            "resolved",
            "sections",
            "body",
            "blocks",
            "kind",
            "span",
            "interludes",
            "back",
            "span",
            "diagnostics",
            "code",
            "severity",
            "span",
            "entry",
            "article",
            "message",
            "evidence",
        ] {
            let next = printed[at..].find(&format!("\"{key}\":"));
            at += next.unwrap_or_else(|| panic!("{key} does not follow byte {at} of {printed}")) + 1;
        }
    }

    #[test]
    fn absence_is_null_or_empty() {
        let (text, outline) = full();
        let printed = serde_json::to_value(outline.view(&text).unwrap()).unwrap();
        let article = &printed["articles"][1];
        let at = |part: &str| text.find(part).unwrap();
        let span = [at("2. سفينة"), at("2. سفينة") + "2. سفينة".len()];
        let field = json!({"text": "2. سفينة", "span": span});
        assert_eq!(
            *article,
            json!({
                "ordinal": null, "span": span, "evidence": ["rule"], "heading": field, "label": null,
                "headline": {"text": "2. سفينة", "span": span, "from": "heading"}, "source": null,
                "bylines": [], "datelines": [], "credits": [], "timestamps": [], "sections": [],
                "body": null, "blocks": [{"kind": "heading", "span": span}],
            })
        );
        assert_eq!(printed["contents"][0]["entries"][1]["match"], Value::Null);
        assert_eq!(printed["articles"][0]["timestamps"][0]["value"], "-PT2H");
        assert_eq!(printed["articles"][0]["timestamps"][0]["resolved"], "2015-12-15T23:00");
        assert_eq!(printed["articles"][0]["datelines"][0]["date"], "2015-12-16");
        assert_eq!(printed["diagnostics"][0]["entry"], 1);
        let empty = serde_json::to_value(crate::parse("\n").unwrap()).unwrap();
        assert_eq!((&empty["front"], &empty["back"]), (&Value::Null, &Value::Null));
    }

    #[test]
    fn every_field_is_the_text_of_its_span() {
        fn check(node: &Value, text: &str) {
            match node {
                Value::Object(map) => {
                    if let Some(Value::String(part)) = map.get("text") {
                        let [start, end] = [0, 1].map(|i| map["span"][i].as_u64().unwrap() as u32);
                        assert_eq!(&text[Span::new(start, end)], part);
                    }
                    map.values().for_each(|value| check(value, text));
                }
                Value::Array(list) => list.iter().for_each(|value| check(value, text)),
                _ => {}
            }
        }
        let (text, outline) = full();
        check(&serde_json::to_value(outline.view(&text).unwrap()).unwrap(), &text);
    }
}
