"""The notebook runs, and shows what it promises."""

from __future__ import annotations

import pytest
from conftest import ROOT

FOLDER = ROOT / "python/examples"


def test_the_notebook_runs() -> None:
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    pytest.importorskip("matplotlib")
    notebook = nbformat.read(FOLDER / "press_file.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells), "it is kept without its outputs"
    client = nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": FOLDER}})
    client.execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    shown = [output.data for output in outputs if "data" in output]
    assert sum('<div class="libdigest" dir="rtl">' in data.get("text/html", "") for data in shown) == 2
    assert sum("image/png" in data for data in shown) == 1
    assert not [output for output in outputs if output.get("name") == "stderr"]
    printed = "".join(output.text for output in outputs if output.output_type == "stream")
    assert "entry 6 «مقابلة مع أصغر المرشحين سنا» has no article" in printed
    assert any("مقابلة مع أصغر المرشحين سنا" in data.get("text/plain", "") for data in shown)
