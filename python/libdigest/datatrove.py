"""Digests in a datatrove pipeline to their articles. Needs the extra ``datatrove``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Literal

import pyarrow
from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep

from libdigest.tables import split_batch

__all__ = ["DigestSplitter"]


class DigestSplitter(PipelineStep):  # type: ignore[misc]
    """A document an article, in place of the digest.

    ``text`` is the article's body, or all of it where it has none; ``id`` is the digest's with the
    article's index behind a slash; ``metadata`` is the digest's, with the article's row of
    :func:`libdigest.split_batch` over it. A document that is no digest is kept as its one article, or
    left out with ``others="drop"``; one that fails is kept as it is, with the reason as ``error``.
    ``options`` are those of :func:`libdigest.parse`.
    """

    type = "✂️ - SPLIT"
    name = "📰 Digests"

    def __init__(
        self, others: Literal["keep", "drop"] = "keep", batch_size: int = 256, **options: Any
    ) -> None:
        super().__init__()
        self.others, self.batch_size, self.options = others, batch_size, options

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        documents = iter(data or ())
        while batch := list(islice(documents, self.batch_size)):
            with self.track_time("batch"):
                articles = list(self._articles(batch))
            for article in articles:
                self.stat_update("articles")
                self.update_doc_stats(article)
                yield article

    def _articles(self, documents: list[Document]) -> Iterator[Document]:
        texts = [document.text.encode("utf-8", "surrogatepass") for document in documents]
        batch = pyarrow.record_batch({"id": range(len(documents)), "text": texts})
        for row in split_batch(batch, others=self.others, **self.options).to_pylist():
            number, text = row["digest"], row.pop("body")
            document = documents[number]
            name, row["digest"] = document.id, document.id
            if row["index"] is None:
                text = document.text
            else:
                name = f"{document.id}/{row['index']}"
                text = text or texts[number][row["start"] : row["end"]].decode()
            yield Document(text, name, metadata={**document.metadata, **row})
