"""Digests in a Hugging Face data set to their articles. Needs the extra ``datasets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar

import pyarrow

from libdigest.tables import split_batch

if TYPE_CHECKING:
    from datasets import Dataset, IterableDataset

    Some = TypeVar("Some", Dataset, IterableDataset)

__all__ = ["split"]


def split(
    ds: Some,
    text: str = "text",
    id: str | None = "id",
    *,
    others: Literal["keep", "drop"] = "keep",
    batch_size: int = 256,
    num_proc: int | None = None,
    **options: Any,
) -> Some:
    """A row an article, by ``map(batched=True)``.

    The arguments are those of :func:`libdigest.split_batch`, and so are the columns, with texts as
    strings and times as ``timestamp[us]``. ``batch_size`` is the number of documents a batch;
    ``num_proc`` is for a data set that is not iterated.
    """

    def articles(batch: pyarrow.Table) -> pyarrow.Table:
        split = split_batch(batch, text, id, others=others, views=False, **options)
        return pyarrow.Table.from_batches([split])

    processes = {} if num_proc is None else {"num_proc": num_proc}
    mapped = ds.with_format("arrow").map(
        articles, batched=True, batch_size=batch_size, remove_columns=ds.column_names, **processes
    )
    return mapped.with_format(None)
