"""Digests in a Spark data frame to their articles. Needs the extra ``spark``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal

from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from libdigest.tables import split_batch

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame

__all__ = ["split"]

PIECE = 2 << 20
"""So many bytes of documents make a batch of articles: its memory stays near and is used again."""


def split(
    df: DataFrame,
    text: str = "text",
    id: str | None = "id",
    *,
    others: Literal["keep", "drop"] = "keep",
    **options: Any,
) -> DataFrame:
    """A row an article, by ``mapInArrow``.

    The arguments are those of :func:`libdigest.split_batch`, and so are the columns, with texts as
    strings and times as ``timestamp_ntz``. A column that is not there raises before anything runs.
    libdigest and pyarrow have to be installed where the executors run.
    """

    def articles(batch: Any) -> pyarrow.RecordBatch:
        return split_batch(batch, text, id, others=others, views=False, **options)

    def all_articles(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        return (articles(piece) for batch in batches for piece in pieces(batch))

    schema = articles(to_arrow_schema(df.schema).empty_table()).schema
    needed = df.select(*({text, id} - {None}))
    return needed.mapInArrow(all_articles, from_arrow_schema(schema, prefer_timestamp_ntz=True))


def pieces(batch: pyarrow.RecordBatch) -> Iterator[pyarrow.RecordBatch]:
    """The documents of a batch in batches of some megabytes."""
    rows = max(1, batch.num_rows * PIECE // max(1, batch.nbytes))
    return (batch.slice(first, rows) for first in range(0, batch.num_rows, rows))
