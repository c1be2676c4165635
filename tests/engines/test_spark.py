"""Spark, on two cores of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from conftest import in_order
from pyspark.sql import SparkSession
from pyspark.sql.types import LongType, TimestampNTZType

import libdigest.spark


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.session.timeZone", "Asia/Kabul").getOrCreate()
    yield session
    session.stop()


def test_rows_are_those_of_parse_many(
    spark: SparkSession, documents: pyarrow.Table, wanted: list[dict[str, Any]], tmp_path: Path
) -> None:
    pyarrow.parquet.write_table(documents, tmp_path / "documents.parquet")
    df = spark.read.parquet(str(tmp_path)).repartition(5)
    articles = libdigest.spark.split(df)
    assert articles.schema["published"].dataType == TimestampNTZType()
    assert in_order(articles.toArrow().to_pylist()) == wanted
    # rows have columns of Spark's own, and may be written and read again
    articles.write.parquet(str(tmp_path / "articles"))
    assert in_order(spark.read.parquet(str(tmp_path / "articles")).toArrow().to_pylist()) == wanted


def test_other_columns_and_documents(spark: SparkSession) -> None:
    rows = [
        (7, "u", None),
        (8, "v", ""),
        (9, "w", "Ferry stops\nThe old ferry made its last crossing on Sunday."),
    ]
    df = spark.createDataFrame(rows, "number long, url string, page string")
    kept = libdigest.spark.split(df, "page", "number").select("digest", "headline", "error")
    assert kept.schema["digest"].dataType == LongType()
    assert sorted(map(tuple, kept.collect())) == [(7, None, None), (8, None, None), (9, "Ferry stops", None)]
    assert libdigest.spark.split(df, "page", None, others="drop").count() == 0
    with pytest.raises(ValueError, match='no column "text"; the columns are: number, url, page'):
        libdigest.spark.split(df)
    dotted = df.toDF("n.o", "url", "page `1`.text")
    assert libdigest.spark.split(dotted, "page `1`.text", "n.o").select("digest").count() == 3


def test_batches_are_cut_evenly() -> None:
    for size, wanted in [(0, []), (1, [1]), (9, [9]), (12, [6, 6]), (43, [9, 9, 9, 9, 7])]:
        documents = pyarrow.record_batch({"text": ["x" * (1 << 20)] * size})
        assert [piece.num_rows for piece in libdigest.spark.pieces(documents)] == wanted
    long = pyarrow.record_batch({"text": ["x" * (50 << 20), None, "x"]})
    assert [piece.num_rows for piece in libdigest.spark.pieces(long)] == [1, 1, 1]
