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
        return map(articles, batches)

    schema = articles(to_arrow_schema(df.schema).empty_table()).schema
    needed = df.select(*({text, id} - {None}))
    return needed.mapInArrow(all_articles, from_arrow_schema(schema, prefer_timestamp_ntz=True))
