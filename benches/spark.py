"""Digests split in Spark beside a `mapInArrow` that gives back what it gets, over the same Parquet,
each written to nowhere: as many bytes come out of both, as a line says. `ready` is a third job, which
reads the same and gives out articles that were made before, in the columns of `split`: what it costs
more than the identity is the price of these columns. The last lines are `ratio NAME VALUE` and
`share NAME VALUE`.

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

from libdigest import split_batch
from libdigest.spark import pieces, split

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
    articles = split(df)
    inside, all_python = spark.sparkContext.accumulator(0.0), spark.sparkContext.accumulator(0.0)

    def same(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        yield from batches

    def timed(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        begun = process_time()
        for piece in (piece for batch in batches for piece in pieces(batch)):
            start = process_time()
            found = split_batch(piece, views=False)
            inside.add(process_time() - start)
            yield found
        all_python.add(process_time() - begun)

    # every row group has as many digests as a batch
    documents = df.limit(1000).toArrow().combine_chunks().to_batches()[0]
    piece = next(pieces(documents))
    found = split_batch(piece, views=False)
    print(f"{piece.nbytes / MB:.2f} MB of digests become {found.nbytes / MB:.2f} MB of articles")

    def give_found(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        return (found for batch in batches for _ in pieces(batch))

    jobs = {
        "identity": df.mapInArrow(same, df.schema),
        "ready": df.mapInArrow(give_found, articles.schema),
        "split": articles,
    }
    # Spark compiles what runs often, and is warm after the second time
    for _ in range(2):
        for job in jobs.values():
            cost(job)
    rounds = [{name: cost(job) for name, job in jobs.items()} for _ in range(ROUNDS)]
    cost(df.mapInArrow(timed, articles.schema))
    least = {name: min(one[name][1] for one in rounds) for name in jobs}
    used = ", ".join(f"{name} {seconds:.2f}" for name, seconds in least.items())
    print(f"{made / MB:.0f} MB, core seconds: {used}")
    print(f"in split_batch {inside.value:.2f}, in all of the Python workers {all_python.value:.2f}")
    for name, unit in (("seconds", 0), ("core-seconds", 1)):
        for base in ("identity", "ready"):
            ratio = median(one["split"][unit] / one[base][unit] for one in rounds)
            print(f"ratio split/{base}-{name} {ratio:.3f}")
    print(f"share split_batch {inside.value / least['split']:.3f}")
