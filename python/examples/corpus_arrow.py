"""A folder of digests as one Parquet file, and a question to it, on one machine.

Needs `pip install 'libdigest[arrow]' duckdb`.
"""

import tempfile
from pathlib import Path

import duckdb
import pyarrow.parquet
from composed import digests

import libdigest

with tempfile.TemporaryDirectory() as folder:
    for name, text in digests(200):
        (Path(folder) / f"{name}.txt").write_text(text, "utf-8")

    # a batch of some megabytes at a time, however many files there are
    reader = libdigest.parse_many(sorted(Path(folder).glob("*.txt")), errors="return").to_arrow()
    with pyarrow.parquet.ParquetWriter(f"{folder}/articles.parquet", reader.schema) as file:
        for batch in reader:
            file.write_batch(batch)

    articles = duckdb.read_parquet(f"{folder}/articles.parquet")
    print(
        duckdb.sql("select source, count(*) as articles from articles group by source order by articles desc")
    )
    failed = duckdb.sql("select digest, error from articles where error is not null").fetchall()
    print(f"{len(failed)} files failed")
