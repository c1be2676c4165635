"""What the tests share: the corpus, and every piece of a digest with its span."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from libdigest import Digest

# time decides no test, and a red run can be repeated
settings.register_profile("libdigest", deadline=None, derandomize=True, database=None, max_examples=200)
settings.load_profile("libdigest")

ROOT = Path(__file__).parents[2]
CORPUS = sorted((ROOT / "tests/corpus").glob("*.txt"))
SAMPLE = ROOT / "tests/corpus/01-press-file.txt"


@pytest.fixture(params=CORPUS, ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> Path:
    """Each document of the corpus."""
    return request.param


def pieces(digest: Digest) -> Iterator[tuple[str, slice | None, str | None]]:
    """Every span of a digest, with its name and the text that is said to stand there."""

    def both(thing: object, *names: str) -> Iterator[tuple[str, slice | None, str | None]]:
        for name in names:
            yield name, getattr(thing, f"{name}_span"), getattr(thing, name)

    def written(*things: object) -> Iterator[tuple[str, slice | None, str | None]]:
        for thing in things:
            yield type(thing).__name__, thing.span, thing.text

    front = digest.front
    yield from written(front)
    yield from both(front, "breadcrumb", "title", "compiler", "poster")
    if front.timestamp:
        yield from written(front.timestamp)
    for contents in digest.contents:
        yield from written(contents, *contents.entries)
        yield from both(contents, "heading")
        for entry in contents.entries:
            yield from both(entry, "label", "headline")
    for group in digest.groups:
        yield from written(group)
        yield from both(group, "heading")
    yield from written(*digest.diagnostics)
    yield from both(digest, "back")
    for article in digest:
        yield from written(article, *article.blocks, *article.paragraphs, *article.sections)
        yield from both(article, "heading", "label", "headline", "source", "section", "body")
        yield from written(*article.timestamps)
        for some in (article.bylines, article.datelines, article.credits):
            yield from written(*some)
            for one in some:
                yield from written(*one.agencies)
        for byline in article.bylines:
            for person in byline.people:
                yield from both(person, "name", "role")
        for dateline in article.datelines:
            yield from written(*dateline.places)
        if article.entry:
            yield from written(article.entry)
