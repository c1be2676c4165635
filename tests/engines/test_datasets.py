"""Hugging Face datasets, in memory, in processes and streamed."""

from __future__ import annotations

from typing import Any

import pyarrow
import pytest
from conftest import in_order
from datasets import Dataset, IterableDataset

import libdigest.datasets


@pytest.mark.parametrize("num_proc", [None, 2])
def test_rows_are_those_of_parse_many(
    documents: pyarrow.Table, wanted: list[dict[str, Any]], num_proc: int | None
) -> None:
    articles = libdigest.datasets.split(Dataset(documents), num_proc=num_proc)
    assert articles.to_list() == wanted


def test_a_stream_of_them(documents: pyarrow.Table, wanted: list[dict[str, Any]]) -> None:
    streamed: IterableDataset = Dataset(documents).to_iterable_dataset(num_shards=3)
    assert in_order(list(libdigest.datasets.split(streamed))) == wanted


def test_other_columns_and_documents() -> None:
    pages = {
        "number": [7, 8],
        "page": [None, "Ferry stops\nThe old ferry made its last crossing."],
        "url": ["u", "v"],
    }
    ds = Dataset.from_dict(pages)
    kept = libdigest.datasets.split(ds, "page", "number")
    assert [(row["digest"], row["headline"]) for row in kept] == [(7, None), (8, "Ferry stops")]
    assert len(libdigest.datasets.split(ds, "page", None, others="drop")) == 0
    with pytest.raises(ValueError, match='no column "text"; the columns are: number, page, url'):
        libdigest.datasets.split(ds)
