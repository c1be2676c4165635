"""A digest as rows, one an article: what CSV and Parquet hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from libdigest import Article, Digest

COLUMNS = ["digest", "index", "ordinal", "headline", "source", "source_from", "label", "label_role"]
COLUMNS += ["published", "published_precision", "published_offset"]
COLUMNS += ["modified", "modified_precision", "modified_offset"]
COLUMNS += ["bylines", "places", "agencies", "section", "body"]
COLUMNS += ["start", "end", "body_start", "body_end", "diagnostics"]


def rows(digest: Digest, name: str) -> Iterator[dict[str, Any]]:
    """One dictionary an article. Offsets count what the digest's spans count."""
    named: dict[int | None, list[str]] = {}
    for one in digest.diagnostics:
        named.setdefault(one.article, []).append(one.code)
    for article in digest:
        body = article.body_span
        yield {
            "digest": name,
            "index": article.index,
            "ordinal": article.ordinal,
            "headline": article.headline,
            "source": article.source,
            "source_from": article.source_from,
            "label": article.label,
            "label_role": article.role,
            **moment("published", article.published),
            **moment("modified", article.modified),
            "bylines": [byline.text for byline in article.bylines],
            "places": [place.text for line in article.datelines for place in line.places],
            "agencies": list(dict.fromkeys(agencies(article))),
            "section": article.section,
            "body": article.body,
            "start": article.span.start,
            "end": article.span.stop,
            "body_start": body and body.start,
            "body_end": body and body.stop,
            "diagnostics": named.get(article.index, []),
        }


def moment(name: str, value: date | datetime | None) -> dict[str, Any]:
    """The local time as written, how much of it was written, and its offset in minutes."""
    precision, offset = None, None
    if isinstance(value, datetime):
        precision = "second" if value.second else "minute"
        distance = value.utcoffset()
        offset = None if distance is None else int(distance.total_seconds()) // 60
        value = value.replace(tzinfo=None)
    elif value is not None:
        precision = "day"
        value = datetime.combine(value, time())
    return {name: value, f"{name}_precision": precision, f"{name}_offset": offset}


def agencies(article: Article) -> Iterator[str]:
    for some in (article.bylines, article.datelines, article.credits):
        for one in some:
            yield from (agency.text for agency in one.agencies)
