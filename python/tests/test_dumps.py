"""One document, however it is asked for: what Rust prints for the corpus, from every class."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

import libdigest
from libdigest import Article, Digest


def dump(document: Path) -> str:
    return (ROOT / f"tests/dumps/{document.stem}.json").read_text("utf-8")


def test_json_is_the_dump(document: Path) -> None:
    data = document.read_bytes()
    for digest in (libdigest.parse(data), libdigest.parse(data.decode()), libdigest.read(document)):
        assert digest.to_json() + "\n" == dump(document)
        assert digest.to_dict() == json.loads(dump(document))
        assert json.loads(digest.to_json(indent=2)) == json.loads(dump(document))


@pytest.mark.parametrize("kind", [bytes, str])
def test_classes_say_what_the_dump_says(document: Path, kind: type) -> None:
    data: str | bytes = document.read_bytes()
    if kind is str:
        data = data.decode()
    assert as_format(libdigest.parse(data)) == json.loads(dump(document))


def as_format(digest: Digest) -> dict[str, Any]:
    """FORMAT from the attributes, with the spans of a ``str`` converted back to bytes."""
    data = digest.data

    def place(span: slice | None) -> list[int] | None:
        if span is None:
            return None
        if isinstance(data, str):
            return [len(data[: span.start].encode()), len(data[: span.stop].encode())]
        return [span.start, span.stop]

    def field(thing: Any, name: str = "", **more: Any) -> dict[str, Any] | None:
        text = getattr(thing, name or "text")
        span = getattr(thing, f"{name}_span" if name else "span")
        return None if text is None else {"text": text, "span": place(span), **more}

    def fields(things: Any) -> list[Any]:
        return [field(thing) for thing in things]

    def timestamp(stamp: libdigest.Timestamp) -> dict[str, Any] | None:
        return field(
            stamp,
            kind=stamp.kind,
            value=stamp.value,
            calendar=stamp.calendar,
            original=stamp.original and list(stamp.original),
            resolved=stamp.resolved,
            **{"from": "contents" if stamp.from_contents else None},
        )

    def day(value: date | None) -> str | None:
        return value and value.isoformat()

    def one(article: Article) -> dict[str, Any]:
        return {
            "ordinal": article.ordinal,
            "span": place(article.span),
            "evidence": list(article.evidence),
            "heading": field(article, "heading"),
            "label": field(article, "label", role=article.role),
            "headline": field(article, "headline", **{"from": article.headline_from}),
            "source": field(article, "source", **{"from": article.source_from}),
            "bylines": [
                field(
                    byline,
                    people=[
                        {
                            "name": {"text": person.name, "span": place(person.name_span)},
                            "role": field(person, "role"),
                        }
                        for person in byline.people
                    ],
                    agencies=fields(byline.agencies),
                )
                for byline in article.bylines
            ],
            "datelines": [
                field(
                    line,
                    places=fields(line.places),
                    agencies=fields(line.agencies),
                    date=day(line.date),
                )
                for line in article.datelines
            ],
            "credits": [field(one, agencies=fields(one.agencies)) for one in article.credits],
            "timestamps": [timestamp(stamp) for stamp in article.timestamps],
            "sections": fields(article.sections),
            "body": place(article.body_span),
            "blocks": [{"kind": block.kind, "span": place(block.span)} for block in article.blocks],
        }

    front: Any = digest.front
    parts = ("breadcrumb", "title", "compiler", "poster")
    if front.text is None and front.timestamp is None and not any(getattr(front, p) for p in parts):
        front = None
    return {
        "format": "libdigest/1",
        "length": len(data.encode() if isinstance(data, str) else data),
        "kind": digest.kind,
        "front": front
        and {
            "span": place(front.span),
            **{part: field(front, part) for part in parts},
            "published": front.timestamp and field(front.timestamp, value=front.timestamp.value),
        },
        "contents": [
            {
                "heading": field(contents, "heading"),
                "span": place(contents.span),
                "entries": [
                    {
                        "ordinal": entry.ordinal,
                        "span": place(entry.span),
                        "label": field(entry, "label"),
                        "headline": field(entry, "headline"),
                        "articles": list(entry.articles),
                        "match": entry.met,
                    }
                    for entry in contents.entries
                ],
            }
            for contents in digest.contents
        ],
        "groups": [
            {
                **(field(group) or {}),
                "role": group.role,
                "parent": group.parent,
                "articles": [group.articles.start, group.articles.stop],
            }
            for group in digest.groups
        ],
        "separators": [place(span) for span in digest.separators],
        "articles": [one(article) for article in digest],
        "interludes": [place(span) for span in digest.interludes],
        "back": digest.back and {"span": place(digest.back_span)},
        "diagnostics": [
            {
                "code": oddity.code,
                "severity": oddity.severity,
                "span": place(oddity.span),
                "entry": oddity.entry,
                "article": oddity.article,
                "message": oddity.message,
            }
            for oddity in digest.diagnostics
        ],
        "evidence": list(digest.evidence),
    }
