"""The law: ``data[span]`` is the piece, for the very object that was passed."""

from __future__ import annotations

from pathlib import Path

from conftest import CORPUS, pieces
from hypothesis import example, given
from hypothesis import strategies as st

import libdigest

TEXTS = [path.read_bytes().decode() for path in CORPUS]
LINES = sorted({line for text in TEXTS for line in text.splitlines()})

# ink of every width in UTF-8, and what combines, joins or turns
INK = st.text("aZ9 :.-*=«»اهبهـ١٢\u0651\u064b\u200f\u202b\u200d\u00a0é\u0301日本😀𐎠🇵🇸", max_size=40)
lines = st.lists(st.one_of(st.sampled_from(LINES), INK, st.just("======================")), max_size=40)
texts = st.builds(lambda lines, end: end.join(lines), lines, st.sampled_from(["\n", "\r\n", "\r"]))


def check(data: str | bytes) -> int:
    digest = libdigest.parse(data)
    assert digest.data is data
    seen = 0
    for name, span, text in pieces(digest):
        if span is None:
            assert text is None, name
            continue
        piece = data[span]
        assert (piece.decode() if isinstance(piece, bytes) else piece) == text, name
        seen += 1
    for span in (*digest.separators, *digest.interludes):
        assert data[span].strip() == data[span] != data[:0]
    for article in digest:
        assert all(
            article.span.start <= block.span.start <= block.span.stop <= article.span.stop
            for block in article.blocks
        )
    return seen


def test_corpus(document: Path) -> None:
    data = document.read_bytes()
    seen = check(data)
    assert seen == check(data.decode())
    assert seen > 0 or not libdigest.parse(data)


@given(texts)
@example("")
@example("😀" * 600 + "\n" + "خبر " * 600)
@example("é" * 512)
@example("x" * 1024 + "\n" + "y" * 1023)
def test_generated(text: str) -> None:
    assert check(text) == check(text.encode())


@given(texts)
def test_code_points_and_bytes_are_the_same_places(text: str) -> None:
    data = text.encode()
    ours, theirs = libdigest.parse(text), libdigest.parse(data)
    assert len(ours) == len(theirs)
    for (_, span, _), (_, place, _) in zip(pieces(ours), pieces(theirs), strict=True):
        if span is None or place is None:
            assert span is place
            continue
        assert len(text[: span.start].encode()) == place.start
        assert len(text[: span.stop].encode()) == place.stop


def test_a_long_text_is_measured_right() -> None:
    text = "".join(f"وكالة {i} :خبر 😀 {i}\nنص الخبر x{i}.\n======================\n" for i in range(3000))
    assert check(text) > 9000
