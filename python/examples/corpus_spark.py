"""Parquet of digests to Parquet of articles, in Spark.

Needs `pip install 'libdigest[spark]'` and a JDK, and libdigest where the executors run.
"""

import os
import sys
import tempfile

import pyarrow
import pyarrow.parquet
from composed import digests
from pyspark.sql import SparkSession

import libdigest.spark

# its workers are to be of this environment, whatever `python3` is
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
with tempfile.TemporaryDirectory() as folder, SparkSession.builder.master("local[2]").getOrCreate() as spark:
    ids, texts = zip(*digests(200), strict=True)
    pyarrow.parquet.write_table(pyarrow.table({"id": ids, "text": texts}), f"{folder}/digests.parquet")

    # a batch is copied a few times on its way: keep it to some megabytes
    spark.conf.set("spark.sql.execution.arrow.maxBytesPerBatch", 8 << 20)
    libdigest.spark.split(spark.read.parquet(f"{folder}/digests.parquet")).write.parquet(f"{folder}/articles")

    articles = spark.read.parquet(f"{folder}/articles")
    articles.where("error is null").groupBy("source").count().show()
    print(f"{articles.where('error is not null').count()} documents failed")
