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

PIECE = 8 << 20
"""So many bytes of documents make a batch of articles: enough that what a batch costs with its 25
columns does not show, and few enough that its memory is used again."""


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

    def split_one(batch: Any, text: str, id: str | None) -> pyarrow.RecordBatch:
        return split_batch(batch, text, id, others=others, views=False, **options)

    schema = split_one(to_arrow_schema(df.schema).empty_table(), text, id).schema
    # quoted, and under names of our own: `mapInArrow` takes no dots in a column's name
    names = {"text": text} if id is None else {"text": text, "id": id}
    columns = (df["`" + name.replace("`", "``") + "`"].alias(own) for own, name in names.items())

    def articles(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        own = None if id is None else "id"
        return (split_one(piece, "text", own) for batch in batches for piece in pieces(batch))

    return df.select(*columns).mapInArrow(articles, from_arrow_schema(schema, prefer_timestamp_ntz=True))


def pieces(batch: pyarrow.RecordBatch) -> Iterator[pyarrow.RecordBatch]:
    """The documents of a batch in batches of some megabytes, all of about as many."""
    parts = max(1, round(batch.nbytes / PIECE))
    rows = max(1, -(-batch.num_rows // parts))
    return (batch.slice(first, rows) for first in range(0, batch.num_rows, rows))
