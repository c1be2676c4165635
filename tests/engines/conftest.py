"""What the engines' tests share: composed digests, and the rows that every engine has to give."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow
import pytest

import libdigest

ROOT = Path(__file__).parents[2]
DIGESTS = 2000
ENVIRONMENT = dict(os.environ)


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A home of their own: engines leave caches and tokens there."""
    home = tmp_path_factory.mktemp("home")
    os.environ |= {"HOME": str(home), "HF_HOME": str(home / "hf"), "HF_HUB_OFFLINE": "1"}
    os.environ |= {"RAY_USAGE_STATS_ENABLED": "0", "SPARK_LOCAL_IP": "127.0.0.1"}
    # Spark's workers are of this environment, whatever `python3` is
    os.environ |= {"PYSPARK_PYTHON": sys.executable}


@pytest.fixture(scope="session")
def documents() -> pyarrow.Table:
    """Composed digests in every layout: `id` and `text`."""
    composed = ["run", "-q", "-p", "digest-tests", "--example", "compose", "--", str(DIGESTS)]
    lines = subprocess.run(
        ["cargo", *composed], cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=True
    ).stdout
    rows = [json.loads(line) for line in lines.splitlines()]
    assert len({row["text"] for row in rows}) > DIGESTS * 0.9
    return pyarrow.Table.from_pylist(rows)


@pytest.fixture(scope="session")
def wanted(documents: pyarrow.Table) -> list[dict[str, Any]]:
    """What `parse_many` gives for them."""
    rows = libdigest.parse_many(documents["text"].to_pylist()).to_arrow().read_all().to_pylist()
    assert len(rows) > 5 * DIGESTS
    return in_order(rows)


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """An engine gives its rows in an order of its own."""
    return sorted(rows, key=lambda row: (int(row["digest"]), row["index"] or 0))
