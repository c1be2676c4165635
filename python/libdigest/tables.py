"""Articles as Arrow tables, and batches of documents to batches of articles.

A table has a row an article, and these columns, in this order. What a text does not say is null, or an
empty list.

==========================  =================  ==========================================================
column                      type               what it gives
==========================  =================  ==========================================================
``digest``                  ``string_view``    the document: the value of the ``id`` column in
                                               :func:`split_batch`, in its own type; the path or the
                                               number of the item in :func:`~libdigest.parse_many`; null
                                               in the table of one digest
``index``                   ``int64``          the article's place in its digest, from 0
``ordinal``                 ``int64``          the number that its heading or its contents entry prints
``headline``                ``string_view``    the heading without ordinal, bullet and label
``source``                  ``string_view``    the outlet it was taken from
``source_from``             ``string_view``    where that was written: heading, contents, group, field,
                                               credit or dateline
``label``                   ``string_view``    the part of the heading before its delimiter
``label_role``              ``string_view``    what the label is: source, section, speaker or topic
``published``               ``timestamp[s]``   the first time of publication that means a day: local, as
                                               written, midnight where only a day is
``published_precision``     ``string_view``    day, minute or second
``published_offset``        ``int32``          minutes east of UTC, where they are written
``modified``, ...           the same           the last change, in three columns like ``published``
``bylines``                 ``list<string>``   who wrote it, each as written
``places``                  ``list<string>``   where it was filed
``agencies``                ``list<string>``   the agencies of bylines, datelines and credits, each once
``section``                 ``string_view``    the section that its lines, its label or a group name
``body``                    ``string_view``    from the first paragraph to the last, in one piece
``start``, ``end``          ``int64``          where the article stands, in bytes of the UTF-8 text
``body_start``, ``body_end`` ``int64``         where its body stands
``diagnostics``             ``list<string>``   codes of what is odd about it; what is odd about no
                                               article in particular stands with the first
``error``                   ``string_view``    why the document failed; only in batches of many documents
==========================  =================  ==========================================================

Values of a ``string_view`` are views of the text that was parsed, which they keep alive.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from libdigest import _libdigest

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from libdigest import Digest

__all__ = ["detect_batch", "split_batch", "to_arrow"]


def to_arrow(digests: Iterable[Digest]) -> pyarrow.Table:
    """The articles of several digests in one table, which costs a fraction of as many tables.

    ``digest`` is the number of the digest, from 0, as a string. A digest without articles is a row
    without any field.

    >>> from libdigest import parse, tables
    >>> tables.to_arrow([parse("Ferry stops"), parse("Bridge opens")])["digest"].to_pylist()
    ['0', '1']
    """
    arrow = _import("pyarrow")
    return arrow.Table.from_batches([arrow.record_batch(_libdigest._gather(digests))])


def split_batch(
    batch: Any,
    text: str = "text",
    id: str | None = "id",
    *,
    others: Literal["keep", "drop"] = "keep",
    views: bool = True,
    **options: Any,
) -> pyarrow.RecordBatch:
    """A batch of documents to a batch of articles, for any engine that maps batches.

    ``batch`` is a ``pyarrow.RecordBatch`` or ``Table``, or any other object with the methods of the
    Arrow PyCapsule protocol. ``text`` names its column of documents: strings, or bytes of UTF-8.
    ``id`` names the column that becomes ``digest``; with ``id=None`` that is null. The other columns
    and their types are those of :mod:`libdigest.tables`.

    Articles come in the order of the documents. A document that is no digest is kept as one row, its
    one article; null or empty, it is a row without any field. ``others="drop"`` leaves such documents
    out. A document that fails, because it is not UTF-8, is a row that has only its ``error``.

    Texts are views of the batch's own buffer and keep it alive. With ``views=False`` they are copied
    to ``string``, and times are ``timestamp[us]``, which every engine reads. ``options`` are those of
    :func:`~libdigest.parse`. Other threads run meanwhile.

    Raises :exc:`ValueError` for a column that is not there, naming those that are, and
    :exc:`TypeError` for one that holds no text.
    """
    arrow = _import("pyarrow")
    return arrow.record_batch(_libdigest._split(batch, text, id, others, views, **options))


def detect_batch(batch: Any, text: str = "text") -> pyarrow.FloatArray:
    """How likely each document of a batch is a digest, from 0 to 1: at 0.5 and above it is taken for
    one.

    A gate in front of :func:`split_batch`, for crawls where one page in a thousand is a digest: it
    looks at the first 64 KiB of a document, and at nothing that is written about articles. The score
    of null, and of what is not UTF-8, is null. Raises what :func:`split_batch` raises.

    >>> import pyarrow, libdigest
    >>> batch = pyarrow.record_batch({"text": ["Only one line of news.", None]})
    >>> libdigest.detect_batch(batch).to_pylist()
    [0.0, None]
    """
    arrow = _import("pyarrow")
    return arrow.array(_libdigest._detect(batch, text), arrow.float32())


def _import(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        extra = "arrow" if name == "pyarrow" else name
        raise ImportError(f"this needs {name}: pip install 'libdigest[{extra}]'") from error


def _to_arrow(digest: Digest) -> pyarrow.Table:
    arrow = _import("pyarrow")
    # half the cost of `table`, which looks for other things first
    return arrow.Table.from_batches([arrow.record_batch(digest)])


def _to_pandas(digest: Digest) -> pandas.DataFrame:
    types, arrow = _import("pandas"), _import("pyarrow")
    # numbers that may be absent stay whole numbers
    whole = {arrow.int32(): types.Int32Dtype(), arrow.int64(): types.Int64Dtype()}
    frame: pandas.DataFrame = _to_arrow(digest).to_pandas(types_mapper=whole.get)
    return frame


class _Stream:
    """A digest as nothing but a table: polars takes a sequence for a column of its items."""

    def __init__(self, digest: Digest) -> None:
        self.__arrow_c_stream__ = digest.__arrow_c_stream__


def _to_polars(digest: Digest) -> polars.DataFrame:
    frame: polars.DataFrame = _import("polars").DataFrame(_Stream(digest))
    return frame


def _reader(batches: Iterable[Any]) -> pyarrow.RecordBatchReader:
    arrow = _import("pyarrow")
    return arrow.RecordBatchReader.from_batches(arrow.schema(batches), map(arrow.record_batch, batches))
