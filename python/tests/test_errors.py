"""Refusals, each by its type and its words."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from conftest import SAMPLE

import libdigest
from libdigest import ParseError


@pytest.mark.parametrize(
    ("data", "offset", "said"),
    [
        (
            b"caf\xe9",
            3,
            "not UTF-8 at byte 3; looks like windows-1252, use read(path) or decode first",
        ),
        (
            "وكالة النهر :افتتاح الجسر".encode("windows-1256"),
            0,
            "not UTF-8 at byte 0; looks like windows-1256, use read(path) or decode first",
        ),
        (
            "خبر".encode() + b"\xff",
            6,
            "not UTF-8 at byte 6, though the rest is; decode it with errors='replace' first",
        ),
    ],
)
def test_bytes_that_are_not_utf8(data: bytes, offset: int, said: str) -> None:
    with pytest.raises(ParseError) as caught:
        libdigest.parse(data)
    assert (str(caught.value), caught.value.offset) == (said, offset)
    assert isinstance(caught.value, ValueError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.offset, type(again)) == (said, offset, ParseError)


def test_a_lone_surrogate_is_named_by_its_index() -> None:
    with pytest.raises(UnicodeEncodeError) as caught:
        libdigest.parse("خبر\ud800")
    assert caught.value.start == 3
    assert "position 3" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "parse() takes str or bytes, not NoneType"),
        (7, "parse() takes str or bytes, not int"),
        (["a"], "parse() takes str or bytes, not list"),
        (bytearray(b"a"), "parse() takes str or bytes, not bytearray; pass bytes(data)"),
        (memoryview(b"a"), "parse() takes str or bytes, not memoryview; pass bytes(data)"),
        (Path("a"), "parse() takes str or bytes, not PosixPath; use read(path)"),
    ],
)
def test_what_is_no_text(data: Any, said: str) -> None:
    with pytest.raises(TypeError) as caught:
        libdigest.parse(data)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("options", "kind", "said"),
    [
        ({"outlet": "x"}, TypeError, "parse() got an unexpected keyword argument 'outlet'"),
        ({"outlets": "x"}, TypeError, "outlets takes a list of strings, not str; put it in a list"),
        ({"outlets": [1]}, TypeError, "outlets takes strings, not int"),
        ({"outlets": 1}, TypeError, "outlets takes a list of strings, not int"),
        (
            {"forbid": ["rules"]},
            ValueError,
            'forbid: no evidence "rules"; there is contents, rule, marker',
        ),
        (
            {"reference": date(2020, 1, 1)},
            TypeError,
            "reference takes a datetime, not date; relative times need a time of day",
        ),
    ],
)
def test_options_that_are_none(options: dict[str, Any], kind: type, said: str) -> None:
    for function in (libdigest.parse, libdigest.parse_many):
        with pytest.raises(kind) as caught:
            function("x", **options)
        assert str(caught.value).replace("parse_many()", "parse()").startswith(said)


def test_indices() -> None:
    digest = libdigest.parse("One line of news.")
    for index in (1, -2, 10**30, -(10**30)):
        with pytest.raises(IndexError, match=r"the digest has 1 article$"):
            digest[index]
    with pytest.raises(TypeError, match="by its index or a slice"):
        digest["0"]


def test_options_reach_the_parse() -> None:
    text = (
        "سفينة\n\nمنذ ساعتين\nوصلت السفينة الأولى إلى الميناء مساء أمس وعلى متنها القمح الذي انتظرته المخابز."
    )
    (stamp,) = libdigest.parse(text)[0].timestamps
    assert (stamp.value, stamp.resolved, stamp.date) == ("-PT2H", None, None)
    moment = datetime(2020, 1, 1, 1, 30, tzinfo=timezone.utc)
    digest = libdigest.parse(text, reference=moment)
    assert digest[0].timestamps[0].date == datetime(2019, 12, 31, 23, 30)
    assert pickle.loads(pickle.dumps(digest))[0].published == datetime(2019, 12, 31, 23, 30)
    assert digest != libdigest.parse(text)
    body = "قالت البلدية إن الجسر الجديد افتتح أمام السيارات والمارة بعد عام من العمل."
    islamic = libdigest.parse(f"عنوان الخبر\nنشر في 10-03-90\n{body}", islamic_years=True)
    assert islamic[0].published == date(1970, 5, 16)
    assert pickle.loads(pickle.dumps(islamic)) == islamic
    ruled = SAMPLE.read_bytes()
    assert "rule" in libdigest.parse(ruled).evidence
    assert "rule" not in libdigest.parse(ruled, forbid=["rule"]).evidence
    for options in ({"force": ("blank",)}, {"outlets": {"مرآة الميناء"}}, {"outlet_table": False}):
        assert pickle.loads(pickle.dumps(libdigest.parse(ruled, **options))) == libdigest.parse(
            ruled, **options
        )
