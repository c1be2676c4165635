"""Parquet of digests to Parquet of articles, in Ray.

Needs `pip install 'libdigest[ray]'`, and libdigest where the workers run.
"""

import tempfile

import pyarrow
import pyarrow.parquet
import ray
from composed import digests

import libdigest.ray

with tempfile.TemporaryDirectory() as folder:
    ids, texts = zip(*digests(200), strict=True)
    pyarrow.parquet.write_table(pyarrow.table({"id": ids, "text": texts}), f"{folder}/digests.parquet")

    libdigest.ray.split(ray.data.read_parquet(f"{folder}/digests.parquet")).write_parquet(
        f"{folder}/articles"
    )

    articles = ray.data.read_parquet(f"{folder}/articles")
    print(articles.select_columns(["source"]).groupby("source").count().to_pandas())
    print(f"{articles.filter(lambda row: row['error'] is not None).count()} documents failed")
