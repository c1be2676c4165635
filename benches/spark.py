"""Digests split in Spark beside a `mapInArrow` that gives back what it gets, over the same Parquet,
each written to nowhere. The last lines are `ratio NAME VALUE` and `share NAME VALUE`.

    python benches/spark.py [MEGABYTES]

Needs `libdigest[spark]` and a JDK. Without a number it is 1,000 megabytes.
"""

import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import pyarrow
import pyarrow.parquet
from pyspark.sql import DataFrame, SparkSession

import libdigest
import libdigest.spark

sys.path.append(str(Path(__file__).parents[1] / "python/examples"))
from composed import digests

MB = 1_000_000
SIZE = int(sys.argv[1]) if sys.argv[1:] else 1000
ROUNDS = 5


def write(path: Path) -> int:
    """Parquet as large as its text: plain pages, row groups of some forty megabytes."""
    schema, made = pyarrow.schema({"id": pyarrow.string(), "text": pyarrow.string()}), 0
    options = {"compression": "none", "use_dictionary": False}
    with pyarrow.parquet.ParquetWriter(path, schema, **options) as file:
        documents = digests(sys.maxsize)
        while made < SIZE * MB:
            ids, texts = zip(*(next(documents) for _ in range(1000)), strict=True)
            made += sum(len(text.encode()) for text in texts)
            file.write_batch(pyarrow.record_batch({"id": ids, "text": texts}, schema))
    return made


def seconds(df: DataFrame) -> float:
    start = perf_counter()
    df.write.format("noop").mode("overwrite").save()
    return perf_counter() - start


builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
builder = builder.config("spark.driver.memory", "3g").config("spark.log.level", "ERROR")
with tempfile.TemporaryDirectory() as folder, builder.getOrCreate() as spark:
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 1000)
    made = write(Path(folder) / "digests.parquet")
    df = spark.read.parquet(folder)
    articles = libdigest.spark.split(df)
    inside, all_python = spark.sparkContext.accumulator(0.0), spark.sparkContext.accumulator(0.0)

    def same(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        yield from batches

    def timed(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        begun = process_time()
        for batch in batches:
            start = process_time()
            found = libdigest.split_batch(batch, views=False)
            inside.add(process_time() - start)
            yield found
        all_python.add(process_time() - begun)

    identity = df.mapInArrow(same, df.schema)
    seconds(identity), seconds(articles)
    base, split = [], []
    for _ in range(ROUNDS):
        base.append(seconds(identity))
        split.append(seconds(articles))
    wall = seconds(df.mapInArrow(timed, articles.schema))
    print(f"{made / MB:.0f} MB: identity {median(base):.1f} s, split {median(split):.1f} s, on two cores")
    print(
        f"in split_batch {inside.value:.1f} core seconds, in Python {all_python.value:.1f}, of {2 * wall:.1f}"
    )
    print(f"ratio split/identity {median(one / other for one, other in zip(split, base, strict=True)):.3f}")
    print(f"share split_batch {inside.value / (2 * wall):.3f}")
