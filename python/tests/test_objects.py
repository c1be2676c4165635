"""Digests and articles as Python objects."""

from __future__ import annotations

import copy
import gc
import pickle
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from conftest import CORPUS, SAMPLE, pieces

import libdigest
from libdigest import Article, Digest


def records(digest: Digest) -> Iterator[Any]:
    yield from (*digest.contents, *digest.groups, *digest.diagnostics)
    for article in digest:
        for name in ("bylines", "datelines", "credits", "timestamps", "sections", "blocks"):
            yield from getattr(article, name)


@pytest.mark.parametrize("kind", [bytes, str, Path])
def test_pickle_copy_equality_hash(document: Path, kind: type) -> None:
    data = document.read_bytes()
    digest = {
        bytes: lambda: libdigest.parse(data),
        str: lambda: libdigest.parse(data.decode()),
        Path: lambda: libdigest.read(document),
    }[kind]()
    things = [digest, digest.front, *digest, *records(digest)]
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        for thing in things:
            again = pickle.loads(pickle.dumps(thing, protocol))
            assert again == thing
            assert hash(again) == hash(thing)
            assert type(again) is type(thing)
    again = pickle.loads(pickle.dumps(digest))
    assert (again.encoding, again.to_json()) == (digest.encoding, digest.to_json())
    assert [p for p in pieces(again)] == [p for p in pieces(digest)]
    assert copy.copy(digest) is digest is copy.deepcopy(digest)
    for thing in things:
        assert copy.copy(thing) == thing == copy.deepcopy(thing)


def test_unequal() -> None:
    data = SAMPLE.read_bytes()
    digest = libdigest.parse(data)
    assert digest != libdigest.parse(data.decode())  # other spans
    assert digest != libdigest.parse(data + b"\n")
    assert digest != libdigest.parse(data, forbid=["rule"])
    assert digest[0] != digest[1]
    assert digest[0] == libdigest.parse(bytes(bytearray(data)))[0]
    assert digest != data
    assert len({digest, libdigest.parse(data), *digest, *libdigest.parse(data)}) == 1 + len(digest)


def test_a_digest_is_a_sequence() -> None:
    digest = libdigest.read(SAMPLE)
    assert isinstance(digest, Sequence)
    assert [article.index for article in digest] == list(range(9))
    assert digest[-1] == digest[8] == next(reversed(digest))
    assert digest[2:4] == [digest[2], digest[3]]
    assert [article.index for article in digest[::-4]] == [8, 4, 0]
    assert digest[5] in digest
    assert digest.index(digest[5]) == 5
    assert digest.count(digest[5]) == 1
    other = libdigest.parse("One line of news.")
    assert other[0] not in digest
    assert "x" not in digest
    assert digest.count(other[0]) == 0
    with pytest.raises(ValueError, match="not in this digest"):
        digest.index(other[0])
    with pytest.raises(ValueError, match="not in this digest"):
        digest.index(digest[5], 6)
    assert not libdigest.parse("")
    match digest:
        case [Article(headline=headline), *others]:
            assert headline == digest[0].headline
            assert len(others) == 8
        case _:
            pytest.fail("no sequence pattern matches")


def test_everything_is_frozen() -> None:
    digest = libdigest.read(SAMPLE)
    for thing in (digest, digest.front, digest[0], *records(digest)):
        for name in ("text", "span", "kind", "headline", "new"):
            with pytest.raises((AttributeError, TypeError)):
                setattr(thing, name, None)
    with pytest.raises(TypeError):
        Digest()
    with pytest.raises(TypeError):
        Article()


def test_dates() -> None:
    digest = libdigest.read(SAMPLE)
    assert digest.front.published == date(2018, 3, 10)
    by_headline = {article.headline: article for article in digest}
    naive = by_headline["سفن الحبوب تعود إلى الانتظار «خارج الحاجز»"]
    aware = by_headline["الحافلات تنقل ما عجزت عنه السفن"]
    relative = by_headline["تجار الداخل: كل يوم إضراب يكلفنا أسبوعا"]
    assert naive.published == datetime(2018, 3, 9, 13, 5)
    assert aware.published == datetime(2018, 3, 9, 10, 45, tzinfo=timezone.utc)
    assert isinstance(aware.published, datetime)
    assert aware.published.utcoffset() == timedelta(0)
    assert digest.text[aware.published_span] == aware.timestamps[0].text
    assert type(digest[0].published) is date
    assert (relative.published, relative.published_span) == (None, None)
    assert digest[8].modified == datetime(2018, 3, 9, 8, 15)
    assert digest.text[digest[8].modified_span] == digest[8].timestamps[0].text
    assert (digest[8].published, naive.modified, naive.modified_span) == (None, None, None)


def test_what_a_person_reads() -> None:
    digest = libdigest.read(SAMPLE)
    title = "ميناء مرجانة بين الإضراب والتعميق 09-03-2018"
    assert repr(digest) == f"<Digest '{title}': press-file, 9 articles, 13081 bytes>"
    assert repr(libdigest.parse("")) == "<Digest: empty, 0 articles, 0 bytes>"
    assert repr(digest[4]) == (
        "<Article 4, source='الشرفة', headline='النجداوي: لن نبيع الرصيف الشرقي', published=2018-03-09>"
    )
    assert "published=2018-03-10" in repr(digest.front)
    block = digest[0].blocks[0]
    assert repr(block) == f"Block(text={block.text!r}, span={block.span!r}, kind='heading')"
    oddities = [one for path in CORPUS for one in libdigest.read(path).diagnostics]
    assert oddities
    assert all(str(one) == one.message for one in oddities)


def test_the_text_is_kept_and_not_copied() -> None:
    data = SAMPLE.read_bytes() + b"\n"
    before = sys.getrefcount(data)
    digest = libdigest.parse(data)
    assert digest.data is data
    assert sys.getrefcount(data) == before + 1
    article = digest[3]
    del digest
    assert article.digest.data is data
    del article
    gc.collect()
    assert sys.getrefcount(data) == before
    text = data.decode()
    assert libdigest.parse(text).text is text
    digest = libdigest.parse(data)
    assert digest.text is digest.text


def test_threads_share_a_digest() -> None:
    text = SAMPLE.read_bytes().decode() * 20
    digest = libdigest.parse(text)

    def look(_: int) -> list[Any]:
        return [(p, article.headline) for article in digest for p in (article.span, article.body_span)]

    with ThreadPoolExecutor(8) as pool:
        looks = list(pool.map(look, range(64)))
        parsed = list(pool.map(libdigest.parse, [text] * 64))
    assert all(seen == looks[0] for seen in looks)
    assert all(one == digest for one in parsed)
