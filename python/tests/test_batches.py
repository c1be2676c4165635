"""Batches of documents to batches of articles: whatever a crawl holds, no document is lost."""

from __future__ import annotations

import threading
from typing import Any

import polars
import pyarrow
import pytest
from conftest import CORPUS, SAMPLE
from test_tables import COLUMNS, DATA, TEXTS, rows

import libdigest
from libdigest import detect_batch, split_batch

STRINGS = [pyarrow.string(), pyarrow.large_string(), pyarrow.string_view()]
BINARIES = [pyarrow.binary(), pyarrow.large_binary(), pyarrow.binary_view()]
ARTICLE = "Ferry stops\nThe old ferry made its last crossing on Sunday, with the band on board.\n"


def batch(texts: list[Any], kind: pyarrow.DataType = STRINGS[0]) -> pyarrow.RecordBatch:
    return pyarrow.record_batch(
        [
            pyarrow.array([f"n{number}" for number in range(len(texts))], pyarrow.string()),
            pyarrow.array(texts, kind),
        ],
        names=["id", "text"],
    )


def without_error(articles: pyarrow.RecordBatch) -> list[dict[str, Any]]:
    assert articles.schema.names == [*COLUMNS, "error"]
    articles.validate(full=True)
    assert articles["error"].null_count == len(articles)
    return articles.drop_columns("error").to_pylist()


@pytest.mark.parametrize("kind", STRINGS + BINARIES, ids=str)
def test_the_rows_are_those_of_each_digest(kind: pyarrow.DataType) -> None:
    texts = [text for text in TEXTS if libdigest.parse(text)]
    wanted = [row for number, text in enumerate(texts) for row in rows(libdigest.parse(text), f"n{number}")]
    documents = batch([text.decode() for text in texts], STRINGS[0])
    documents = documents.set_column(1, "text", documents["text"].cast(kind))
    assert without_error(split_batch(documents)) == wanted
    with_more = pyarrow.table({"url": ["u"] * len(texts), "t": documents["text"], "n": documents["id"]})
    assert without_error(split_batch(with_more, "t", "n")) == wanted
    part = split_batch(documents.slice(3, 5))
    assert without_error(part) == [row for row in wanted if row["digest"] in ("n3", "n4", "n5", "n6", "n7")]


def test_tables_in_pieces_and_data_frames() -> None:
    texts = [text.decode() for text in TEXTS]
    wanted = split_batch(batch(texts))
    pieces = pyarrow.Table.from_batches([batch(texts).slice(at, 4) for at in range(0, len(texts), 4)])
    assert split_batch(pieces).equals(wanted)
    frame = polars.DataFrame({"id": [f"n{number}" for number in range(len(texts))], "text": texts})
    assert split_batch(frame).to_pylist() == wanted.to_pylist()
    assert split_batch(pieces.slice(0, 0)).schema == split_batch(batch([])).schema == wanted.schema


def test_documents_that_are_no_digest() -> None:
    documents = batch([None, "", DATA.decode(), "\n \n", ARTICLE, None])
    kept = without_error(split_batch(documents))
    assert [row["digest"] for row in kept] == ["n0", "n1", *["n2"] * 9, "n3", "n4", "n5"]
    nothing = dict.fromkeys(COLUMNS) | {name: [] for name in ("bylines", "places", "agencies", "diagnostics")}
    for place in (0, 1, 11, 13):
        assert kept[place] == nothing | {"digest": kept[place]["digest"]}
    assert kept[12]["body"] == ARTICLE.splitlines()[1]
    assert without_error(split_batch(documents, others="drop")) == kept[2:11]
    assert without_error(split_batch(pyarrow.record_batch({"id": [1], "text": pyarrow.nulls(1)})))
    with pytest.raises(ValueError, match="others is \"lose\"; it is 'keep' or 'drop'"):
        split_batch(documents, others="lose")  # type: ignore[arg-type]


@pytest.mark.parametrize("others", ["keep", "drop"])
def test_a_document_that_fails_is_a_row(others: Any) -> None:
    documents = batch([DATA, b"caf\xe9", DATA[:-500] + b"\xff", DATA], BINARIES[0])
    # a producer may say that bytes are a string without looking
    said = pyarrow.StringArray.from_buffers(4, *documents["text"].buffers()[1:])
    for column in (documents["text"], said):
        articles = split_batch(documents.set_column(1, "text", column), others=others)
        assert articles["digest"].to_pylist() == [*["n0"] * 9, "n1", "n2", *["n3"] * 9]
        assert articles["error"].null_count == 18
        assert articles["error"][9].as_py().startswith("ParseError: not UTF-8 at byte 3")
        assert f"byte {len(DATA) - 500}" in articles["error"][10].as_py()
        assert articles["index"].null_count == 2


def test_a_document_of_50_mb() -> None:
    long = DATA.decode() * (50_000_000 // len(DATA) + 1)
    assert len(long.encode()) > 50_000_000
    bodies = libdigest.parse(long).to_arrow()["body"].combine_chunks()
    for kind in STRINGS:
        for views in (True, False):
            articles = split_batch(batch([ARTICLE, long, None, ""], kind), views=views)
            assert articles.num_rows == len(bodies) + 3
            assert articles["error"].null_count == len(articles)
            assert articles["digest"].to_pylist()[-2:] == ["n2", "n3"]
            assert articles["body"].slice(1, len(bodies)).cast(bodies.type).equals(bodies)


def test_columns_that_are_not_there_are_told_from_those_that_are() -> None:
    documents = pyarrow.record_batch({"url": ["a"], "content": ["b"], "n": [1]})
    said = r"no column \"text\"; the columns are: url, content, n. Say which with text=\.\.\.$"
    for work in (split_batch, detect_batch):
        with pytest.raises(ValueError, match=said):
            work(documents)
    with pytest.raises(ValueError, match=r"no column \"id\".* with id=\.\.\., or id=None$"):
        split_batch(documents, "content")
    with pytest.raises(TypeError, match='column "n" holds Int64; it takes string'):
        split_batch(documents, "n", "url")
    twice = pyarrow.record_batch([["a"], ["b"]], names=["text", "text"])
    with pytest.raises(ValueError, match='several columns are named "text"'):
        split_batch(twice, id=None)
    for wrong in ([1], {"text": []}, None, pyarrow.array(["a"])):
        with pytest.raises(TypeError, match="batch"):
            split_batch(wrong)


@pytest.mark.parametrize("ids", [[7, None, 9], [b"7", b"8", None], [{"a": 1}, None, {"a": 3}], [1.5, 2, 3]])
def test_ids_keep_their_type(ids: list[Any]) -> None:
    column = pyarrow.array(ids)
    documents = pyarrow.record_batch(
        [column, pyarrow.array([ARTICLE, DATA.decode(), None])], names=["n", "text"]
    )
    articles = split_batch(documents, id="n")
    assert articles["digest"].type == column.type
    assert articles["digest"].to_pylist() == [ids[0], *[ids[1]] * 9, ids[2]]
    unnamed = split_batch(documents, id=None)
    assert unnamed["digest"].null_count == 11
    assert unnamed["digest"].type == pyarrow.string_view()


def test_texts_as_strings() -> None:
    documents = batch([text.decode() for text in TEXTS] + [None])
    viewed, copied = split_batch(documents), split_batch(documents, views=False)
    copied.validate(full=True)
    assert copied.to_pylist() == viewed.to_pylist()
    assert {str(kind) for kind in copied.schema.types} == {
        "string",
        "int64",
        "int32",
        "timestamp[us]",
        "list<item: string>",
    }


def test_options_reach_every_document() -> None:
    documents = batch([DATA.decode()] * 2)
    forbidden = ["contents", "rule", "form"]
    wanted = rows(libdigest.parse(DATA, forbid=forbidden), "n0")
    assert without_error(split_batch(documents, forbid=forbidden))[: len(wanted)] == wanted
    assert len(wanted) < 9
    with pytest.raises(TypeError, match=r"split_batch\(\) got an unexpected keyword argument 'forbit'"):
        split_batch(documents, forbit=["rule"])


def test_detection_is_a_gate() -> None:
    texts = [DATA.decode(), ARTICLE, None, "", SAMPLE.read_text("utf-8") * 9]
    for kind in STRINGS + BINARIES:
        documents = batch(texts, STRINGS[0])
        documents = documents.set_column(1, "text", documents["text"].cast(kind))
        scores = detect_batch(documents)
        assert scores.type == pyarrow.float32()
        likely = [None if score is None else score >= 0.5 for score in scores.to_pylist()]
        assert likely == [True, False, None, False, True]
    assert detect_batch(batch([b"caf\xe9"], BINARIES[0])).to_pylist() == [None]
    gated = batch(texts).filter(pyarrow.compute.greater_equal(detect_batch(batch(texts)), 0.5))
    assert set(split_batch(gated)["digest"].to_pylist()) == {"n0", "n4"}


def test_other_threads_run_meanwhile() -> None:
    long = batch([DATA.decode() * 2000])
    done = threading.Event()
    worker = threading.Thread(target=lambda: (split_batch(long), done.set()))
    worker.start()
    steps = 0
    while not done.is_set():
        steps += 1
    worker.join()
    assert steps > 0


def test_the_corpus_is_there() -> None:
    assert len(CORPUS) > 10
