"""Ray, on two cores of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow
import pytest
import ray
from conftest import in_order

import libdigest.ray


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=500_000_000)
    yield
    ray.shutdown()


def rows(ds: ray.data.Dataset) -> list[dict[str, Any]]:
    return [row for block in ray.get(ds.to_arrow_refs()) for row in block.to_pylist()]


def test_rows_are_those_of_parse_many(documents: pyarrow.Table, wanted: list[dict[str, Any]]) -> None:
    ds = ray.data.from_arrow(documents).repartition(5)
    assert in_order(rows(libdigest.ray.split(ds))) == wanted


def test_other_columns_and_documents() -> None:
    pages = pyarrow.table(
        {"number": [7, 8], "page": [None, "Ferry stops\nThe old ferry made its last crossing."]}
    )
    ds = ray.data.from_arrow(pages)
    kept = rows(libdigest.ray.split(ds, "page", "number"))
    assert sorted((row["digest"], row["headline"]) for row in kept) == [(7, None), (8, "Ferry stops")]
    assert rows(libdigest.ray.split(ds, "page", None, others="drop")) == []
    with pytest.raises(Exception, match='no column "text"; the columns are: number, page'):
        rows(libdigest.ray.split(ds))
