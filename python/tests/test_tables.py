"""Articles as Arrow tables: what is in them, whose memory they use, and who reads them."""

from __future__ import annotations

import ctypes
import gc
import struct
import sys
import threading
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pytest
from conftest import CORPUS, SAMPLE

import libdigest
from libdigest import Article, Digest

DATA = SAMPLE.read_bytes()
TEXTS = [path.read_bytes() for path in CORPUS]

COLUMNS = ["digest", "index", "ordinal", "headline", "source", "source_from", "label", "label_role"]
COLUMNS += ["published", "published_precision", "published_offset"]
COLUMNS += ["modified", "modified_precision", "modified_offset"]
COLUMNS += ["bylines", "places", "agencies", "section", "body"]
COLUMNS += ["start", "end", "body_start", "body_end", "diagnostics"]


def moment(article: Article, kind: str) -> dict[str, Any]:
    """The three columns of `published` or `modified`."""
    value, span = getattr(article, kind), getattr(article, f"{kind}_span")
    local, precision, offset = None, None, None
    if isinstance(value, datetime):
        written = next(stamp for stamp in article.timestamps if stamp.span == span)
        clock = (written.resolved or written.value).partition("T")[2]
        local, precision = value.replace(tzinfo=None), "second" if clock[5:6] == ":" else "minute"
        offset = value.tzinfo and value.utcoffset() // timedelta(minutes=1)  # type: ignore[operator]
    elif value:
        local, precision = datetime.combine(value, time()), "day"
    return {kind: local, f"{kind}_precision": precision, f"{kind}_offset": offset}


def rows(digest: Digest, name: str | None = None) -> list[dict[str, Any]]:
    """The table of a digest of bytes, made of the classes."""
    told: list[list[str]] = [[] for _ in digest]
    for diagnostic in digest.diagnostics:
        if told:
            told[diagnostic.article or 0].append(diagnostic.code)
    made = []
    for article in digest:
        named = [one for field in (article.bylines, article.datelines, article.credits) for one in field]
        row = {
            name: getattr(article, name) for name in ("index", "ordinal", "headline", "source", "source_from")
        }
        row |= {"digest": name, "label": article.label, "label_role": article.role}
        row |= moment(article, "published") | moment(article, "modified")
        row |= {"bylines": [byline.text for byline in article.bylines]}
        row |= {"places": [place.text for dateline in article.datelines for place in dateline.places]}
        row |= {"agencies": list(dict.fromkeys(agency.text for one in named for agency in one.agencies))}
        row |= {"section": article.section, "body": article.body}
        row |= {"start": article.span.start, "end": article.span.stop}
        row |= {"body_start": None, "body_end": None, "diagnostics": told[article.index]}
        if article.body_span:
            row |= {"body_start": article.body_span.start, "body_end": article.body_span.stop}
        made.append({column: row[column] for column in COLUMNS})
    return made


def test_a_row_an_article(document: Path) -> None:
    data = document.read_bytes()
    digest = libdigest.parse(data)
    table = digest.to_arrow()
    table.validate(full=True)
    assert table.column_names == COLUMNS
    assert table.to_pylist() == rows(digest)
    # offsets count bytes, whatever was parsed
    assert libdigest.parse(data.decode()).to_arrow().equals(table)
    assert libdigest.read(document).to_arrow().equals(table)


def test_relative_times_are_counted_back() -> None:
    digest = libdigest.parse(DATA, reference=datetime(2018, 3, 10, 9, 30))
    assert digest.to_arrow().to_pylist() == rows(digest)
    assert digest.to_arrow()["published"][2].as_py() == datetime(2018, 3, 10, 4, 30)


def test_the_schema_is_the_same_for_every_text() -> None:
    schema = libdigest.parse(DATA).to_arrow().schema
    assert str(schema.field("published").type) == "timestamp[s]"
    for text in [*TEXTS, b"", b"====="]:
        digest = libdigest.parse(text)
        assert digest.to_arrow().schema == schema == pyarrow.schema(digest)
        assert digest.to_arrow().num_rows == len(digest)


def views(column: pyarrow.Array) -> Iterator[int | None]:
    """The address of each value over 12 bytes of a `string_view`."""
    _, views, *blocks = column.buffers()
    for row in range(len(column)):
        length, _, block, offset = struct.unpack_from("<iiii", views, 16 * (column.offset + row))
        yield blocks[block].address + offset if column[row].is_valid and length > 12 else None


def address(data: bytes | str) -> int:
    """Where CPython keeps the UTF-8 of an object."""
    if isinstance(data, bytes):
        return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value or 0
    utf8 = ctypes.pythonapi.PyUnicode_AsUTF8
    utf8.argtypes, utf8.restype = [ctypes.py_object], ctypes.c_void_p
    return int(utf8(data))


@pytest.mark.parametrize("kind", [bytes, str])
def test_texts_are_not_copied(kind: type) -> None:
    data = DATA if kind is bytes else DATA.decode()
    digest = libdigest.parse(data)
    begin, seen = address(data), 0
    (batch,) = digest.to_arrow().to_batches()
    for name in ("headline", "source", "label", "section", "body"):
        for row, place in enumerate(views(batch[name])):
            if place is not None:
                text = batch[name][row].as_py().encode()
                assert DATA[place - begin :].startswith(text)
                seen += 1
    assert seen > 30
    bodies = [place - begin for place in views(batch["body"]) if place]
    assert bodies == batch["body_start"].drop_null().to_pylist()


def test_texts_of_a_batch_are_not_copied() -> None:
    for kind in (pyarrow.string(), pyarrow.large_string(), pyarrow.string_view(), pyarrow.binary()):
        # long enough for a view of its own, and beyond a slice
        column = pyarrow.array([b"left out" * 9, DATA, TEXTS[3], None], pyarrow.binary()).cast(
            pyarrow.string()
        )
        batch = pyarrow.record_batch({"text": column.cast(kind), "id": range(4)}).slice(1)
        texts, place = batch["text"], []
        if kind == pyarrow.string_view():
            place = [found for found in views(texts) if found]
        else:
            size = 8 if kind == pyarrow.large_string() else 4
            offsets = struct.unpack_from(
                "<4" + "q" * (size == 8) + "i" * (size == 4), texts.buffers()[1], size
            )
            place = [texts.buffers()[2].address + offset for offset in offsets[:2]]
        articles = libdigest.split_batch(batch, others="drop")
        assert set(articles["digest"].to_pylist()) == {1, 2}
        for row, found in enumerate(views(articles["body"])):
            begin = place[articles["digest"][row].as_py() - 1]
            assert found == begin + articles["body_start"][row].as_py()


def test_a_table_keeps_its_text_alive() -> None:
    data = bytes(bytearray(DATA))
    before = sys.getrefcount(data)
    table = libdigest.parse(data).to_arrow()
    gc.collect()
    assert sys.getrefcount(data) > before
    bodies = table["body"]
    del table
    assert bodies[0].as_py() in DATA.decode()
    del bodies
    gc.collect()
    assert sys.getrefcount(data) == before


def test_a_table_may_be_let_go_by_any_thread() -> None:
    data = bytes(bytearray(DATA))
    before = sys.getrefcount(data)
    tables = [libdigest.parse(data).to_arrow() for _ in range(50)]
    threads = [threading.Thread(target=tables.clear) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    frame = libdigest.parse(data).to_polars()
    del frame
    gc.collect()
    assert sys.getrefcount(data) == before


def test_pandas_polars_and_duckdb() -> None:
    digest = libdigest.parse(DATA)
    wanted = rows(digest)
    frame = digest.to_pandas()
    assert list(frame.columns) == COLUMNS
    assert str(frame["ordinal"].dtype) == "Int64"
    assert frame["headline"].tolist() == [row["headline"] for row in wanted]
    assert frame["published"].dropna().tolist() == [row["published"] for row in wanted if row["published"]]
    assert frame["bylines"].map(list).tolist() == [row["bylines"] for row in wanted]
    assert pandas.DataFrame.from_arrow(digest)["body"].tolist() == frame["body"].tolist()
    assert digest.to_polars().to_dicts() == wanted
    assert polars.DataFrame(digest.to_arrow()).equals(digest.to_polars())
    found = duckdb.sql("select * from digest")
    assert found.columns == COLUMNS
    assert [dict(zip(COLUMNS, row, strict=True)) for row in found.fetchall()] == wanted
    counted = duckdb.sql("select count(*) from digest where len(agencies) > 0").fetchall()
    assert counted == [(sum(1 for row in wanted if row["agencies"]),)]


def plain(schema: pyarrow.Schema, text: pyarrow.DataType, unit: str) -> pyarrow.Schema:
    kinds = {pyarrow.string_view(): text, pyarrow.timestamp("s"): pyarrow.timestamp(unit)}
    return pyarrow.schema([(field.name, kinds.get(field.type, field.type)) for field in schema])


@pytest.mark.parametrize("text", [pyarrow.string(), pyarrow.large_string()])
@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_a_consumer_may_ask_for_other_types(text: pyarrow.DataType, unit: str) -> None:
    digest = libdigest.parse(DATA)
    wanted = plain(pyarrow.schema(digest), text, unit)
    for table in (pyarrow.table(digest, schema=wanted), pyarrow.record_batch(digest, schema=wanted)):
        table.validate(full=True)
        assert table.schema == wanted
        assert table["body"].to_pylist() == [row["body"] for row in rows(digest)]
    assert (
        pyarrow.table(digest, schema=wanted)["published"]
        .cast("timestamp[s]")
        .equals(digest.to_arrow()["published"])
    )
    many = libdigest.parse_many([DATA] * 3)
    whole = plain(pyarrow.schema(libdigest.parse_many([]).to_arrow().schema), text, unit)
    assert pyarrow.table(many, schema=whole).num_rows == 27


def test_columns_that_are_not_there_cannot_be_asked_for() -> None:
    with pytest.raises(ValueError, match=r"the columns are digest, index, .*; asked for were headline$"):
        pyarrow.record_batch(libdigest.parse(DATA), schema=pyarrow.schema([("headline", pyarrow.string())]))


def test_several_digests_in_one_table() -> None:
    table = libdigest.tables.to_arrow(libdigest.parse_many(TEXTS))
    table.validate(full=True)
    assert table.equals(libdigest.parse_many(TEXTS).to_arrow().read_all().combine_chunks())
    assert libdigest.tables.to_arrow([]).schema == table.schema
    with pytest.raises(TypeError, match="digests are needed, not bytes"):
        libdigest.tables.to_arrow([DATA])  # type: ignore[list-item]


def test_many_documents_as_a_stream() -> None:
    items = [*TEXTS, *CORPUS]
    reader = libdigest.parse_many(items).to_arrow()
    assert reader.schema.names == [*COLUMNS, "error"]
    table = reader.read_all()
    table.validate(full=True)
    wanted = []
    for number, text in enumerate(TEXTS):
        wanted += rows(libdigest.parse(text), str(number))
    for path in CORPUS:
        wanted += rows(libdigest.parse(path.read_bytes()), str(path))
    assert [row for row in table.drop_columns("error").to_pylist() if row["index"] is not None] == wanted
    assert table["error"].null_count == table.num_rows
    assert set(table["digest"].to_pylist()) == {*map(str, range(len(TEXTS))), *map(str, CORPUS)}


def test_a_stream_takes_documents_as_it_is_read() -> None:
    taken = 0

    def items() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield DATA * 20

    reader = libdigest.parse_many(items(), threads=2).to_arrow()
    assert taken == 0
    sizes = [sum(map(len, reader.read_next_batch()["body"].to_pylist())) for _ in range(4)]
    assert min(sizes) > 1 << 20
    assert taken < 4 * 40 + 40


def test_a_stream_of_documents_that_fail() -> None:
    items = [DATA, b"caf\xe9", Path("none"), DATA]
    many = libdigest.parse_many(items, errors="return")
    assert many is not None
    found = duckdb.sql(
        "select digest, count(*), max(error) from many group by digest order by digest"
    ).fetchall()
    assert [row[:2] for row in found] == [("0", 9), ("1", 1), ("3", 9), ("none", 1)]
    assert found[1][2].startswith("ParseError: not UTF-8 at byte 3")
    assert found[3][2].startswith("FileNotFoundError: ")
    reader = libdigest.parse_many(items).to_arrow()
    assert reader.read_next_batch().num_rows == 9
    with pytest.raises(libdigest.ParseError, match="not UTF-8 at byte 3"):
        reader.read_next_batch()


def test_a_stream_in_c_says_what_failed() -> None:
    def items() -> Iterator[bytes]:
        yield DATA
        raise OSError("the disk\0 is gone")

    stream = pyarrow.RecordBatchReader.from_stream(libdigest.parse_many(items()))
    assert stream.read_next_batch().num_rows == 9
    with pytest.raises(pyarrow.ArrowException, match=r"OSError: the disk  is gone"):
        stream.read_next_batch()
