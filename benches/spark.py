"""Digests split in Spark beside a `mapInArrow` that gives back what it gets, over the same Parquet,
each written to nowhere. The last lines are `ratio NAME VALUE` and `share NAME VALUE`.

    python benches/spark.py [MEGABYTES]

Needs `libdigest[spark]`, a JDK and Linux. Without a number it is 1,000 megabytes. Core seconds are
those of Spark and of its Python workers together: what else the machine does shows in them less.
"""

import os
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

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
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


def core_seconds() -> float:
    """What this process and all below it have used."""
    parents, used = {}, {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[process.name], used[process.name] = fields[1], sum(map(int, fields[11:15]))

    def is_ours(process: str) -> bool:
        return process == str(os.getpid()) or (process in parents and is_ours(parents[process]))

    return sum(ticks for process, ticks in used.items() if is_ours(process)) / os.sysconf("SC_CLK_TCK")


def cost(df: DataFrame) -> tuple[float, float]:
    """Seconds, and core seconds."""
    start, used = perf_counter(), core_seconds()
    df.write.format("noop").mode("overwrite").save()
    return perf_counter() - start, core_seconds() - used


builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
builder = (
    builder.config("spark.driver.memory", "3g")
    .config("spark.log.level", "ERROR")
    .config("spark.ui.showConsoleProgress", "false")
)
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
        for piece in (piece for batch in batches for piece in libdigest.spark.pieces(batch)):
            start = process_time()
            found = libdigest.split_batch(piece, views=False)
            inside.add(process_time() - start)
            yield found
        all_python.add(process_time() - begun)

    identity = df.mapInArrow(same, df.schema)
    # Spark compiles what runs often, and is warm after the second time
    for _ in range(2):
        cost(identity), cost(articles)
    pairs = [(cost(identity), cost(articles)) for _ in range(ROUNDS)]
    cost(df.mapInArrow(timed, articles.schema))
    base, split = (min(one[side][1] for one in pairs) for side in (0, 1))
    print(f"{made / MB:.0f} MB: identity {base:.1f} core seconds, split {split:.1f}")
    print(f"of those in split_batch {inside.value:.1f}, in all of the Python workers {all_python.value:.1f}")
    for name, unit in (("seconds", 0), ("core-seconds", 1)):
        found = median(split[unit] / base[unit] for base, split in pairs)
        print(f"ratio split/identity-{name} {found:.3f}")
    print(f"share split_batch {inside.value / split:.3f}")
