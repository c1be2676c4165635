"""Digests in a Ray data set to their articles. Needs the extra ``ray``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import pyarrow

from libdigest.tables import split_batch

if TYPE_CHECKING:
    from ray.data import Dataset

__all__ = ["split"]


def split(
    ds: Dataset,
    text: str = "text",
    id: str | None = "id",
    *,
    others: Literal["keep", "drop"] = "keep",
    batch_size: int = 256,
    **options: Any,
) -> Dataset:
    """A row an article, by ``map_batches``.

    The arguments are those of :func:`libdigest.split_batch`, and so are the columns, with texts as
    strings and times as ``timestamp[us]``. ``batch_size`` is the number of documents a batch.
    """

    def articles(batch: pyarrow.Table) -> pyarrow.Table:
        split = split_batch(batch, text, id, others=others, views=False, **options)
        return pyarrow.Table.from_batches([split])

    return ds.map_batches(articles, batch_size=batch_size, batch_format="pyarrow", zero_copy_batch=True)
