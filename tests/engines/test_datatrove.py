"""A datatrove pipeline, by itself and from file to file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow
from conftest import in_order
from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from libdigest.datatrove import DigestSplitter


def test_rows_are_those_of_parse_many(documents: pyarrow.Table, wanted: list[dict[str, Any]]) -> None:
    given = (Document(row["text"], row["id"], metadata={"url": "u"}) for row in documents.to_pylist())
    articles = list(DigestSplitter().run(given))
    assert [article.id for article in articles] == [f"{row['digest']}/{row['index']}" for row in wanted]
    assert all(article.metadata["url"] == "u" for article in articles)
    rows = [article.metadata | {"body": row["body"]} for article, row in zip(articles, wanted, strict=True)]
    assert [{name: row[name] for name in wanted[0]} for row in rows] == wanted
    for article, row in zip(articles, wanted, strict=True):
        assert article.text == row["body"] or row["body"] is None


def test_other_documents() -> None:
    texts = ["", "Ferry stops\nThe old ferry made its last crossing.", "a\ud800b"]
    given = [Document(text, f"n{number}") for number, text in enumerate(texts)]
    kept = list(DigestSplitter().run(iter(given)))
    assert [(document.id, document.text) for document in kept] == [
        ("n0", ""),
        ("n1/0", "The old ferry made its last crossing."),
        ("n2", "a\ud800b"),
    ]
    assert "not UTF-8 at byte 1" in kept[2].metadata["error"]
    assert [document.id for document in DigestSplitter(others="drop").run(iter(given))] == ["n2"]
    assert list(DigestSplitter().run(None)) == []


def test_from_file_to_file(documents: pyarrow.Table, wanted: list[dict[str, Any]], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for part in range(2):
        lines = [json.dumps(row) for row in documents.slice(part * 100, 100).to_pylist()]
        (tmp_path / "in" / f"{part}.jsonl").write_text("\n".join(lines), "utf-8")
    pipeline = [
        JsonlReader(str(tmp_path / "in")),
        DigestSplitter(),
        JsonlWriter(str(tmp_path / "out"), "${rank}.jsonl", compression=None),
    ]
    LocalPipelineExecutor(pipeline, tasks=2, workers=2, logging_dir=str(tmp_path / "logs")).run()
    written = [
        json.loads(line) for path in (tmp_path / "out").iterdir() for line in path.open(encoding="utf-8")
    ]
    rows = in_order([document["metadata"] | {"text": document["text"]} for document in written])
    first = [row for row in wanted if int(row["digest"]) < 200]
    assert [(row["headline"], row["text"]) for row in rows] == [
        (row["headline"], row["body"]) for row in first
    ]
