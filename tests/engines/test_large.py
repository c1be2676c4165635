"""A text of more bytes than one buffer of views holds; it takes some five gigabytes of memory."""

from __future__ import annotations

import pyarrow
import pytest
from conftest import ROOT

import libdigest
from libdigest import split_batch

SAMPLE = (ROOT / "tests/corpus/01-press-file.txt").read_bytes()
LIMIT = 2**31 - 1


@pytest.fixture(scope="module")
def data() -> bytes:
    return SAMPLE * (LIMIT // len(SAMPLE) + 5000)


def is_right(articles: pyarrow.Table | pyarrow.RecordBatch, data: bytes) -> None:
    # the last lie beyond the limit, and a few of those before across it
    assert articles["body_end"][-1].as_py() > LIMIT > articles["body_end"][0].as_py()
    step = max(1, len(articles) // 5000)
    for row in [*range(0, len(articles), step), *range(len(articles) - 5000, len(articles))]:
        start, end = articles["body_start"][row].as_py(), articles["body_end"][row].as_py()
        assert articles["body"][row].as_py() == (None if start is None else data[start:end].decode())


def test_views_go_into_several_buffers(data: bytes) -> None:
    table = libdigest.parse(data).to_arrow()
    is_right(table, data)


def test_so_do_those_into_a_column(data: bytes) -> None:
    documents = pyarrow.record_batch(
        {"id": [1, 2], "text": pyarrow.array([SAMPLE, data], pyarrow.large_binary())}
    )
    articles = split_batch(documents)
    is_right(articles.slice(9), data)


def test_a_body_that_no_value_holds_is_an_error() -> None:
    long = b"Ferry stops\n" + b"The old ferry made its last crossing. " * (LIMIT // 38 + 1)
    with pytest.raises(ValueError, match="a value of a table holds up to 2 GiB"):
        libdigest.parse(long).to_arrow()
    documents = pyarrow.record_batch({"id": [1], "text": pyarrow.array([long], pyarrow.large_binary())})
    assert "up to 2 GiB" in split_batch(documents)["error"][0].as_py()


def test_strings_of_over_2_gib_are_an_error() -> None:
    half = b"Ferry stops\n" + b"The old ferry made its last crossing. " * (LIMIT // 76 + 1)
    documents = pyarrow.record_batch(
        {"id": [1, 2], "text": pyarrow.array([half] * 2, pyarrow.large_binary())}
    )
    assert split_batch(documents).num_rows == 2
    with pytest.raises(ValueError, match=r"column body: .* string holds up to 2 GiB; ask for large_string"):
        split_batch(documents, views=False)
