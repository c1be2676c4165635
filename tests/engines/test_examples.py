"""The examples of the docs run as they are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

EXAMPLES = sorted((ROOT / "python/examples").glob("corpus_*.py"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_it_runs(example: Path) -> None:
    done = subprocess.run([sys.executable, example], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_there_is_one_for_each_engine() -> None:
    engines = {"arrow", "datasets", "datatrove", "ray", "spark"}
    assert {path.stem.removeprefix("corpus_") for path in EXAMPLES} == engines
