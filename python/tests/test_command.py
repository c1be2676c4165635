"""The command, as a shell runs it."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pyarrow
import pytest
from conftest import CORPUS, ROOT, SAMPLE
from test_tables import COLUMNS, rows

import libdigest

CONFLICT = SAMPLE.parent / "16-date-conflict.txt"


def run(*arguments: object, status: int = 0, stdin: bytes = b"", **more: str) -> tuple[str, str]:
    command = [sys.executable, "-m", "libdigest", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True, cwd=ROOT, env={**os.environ, **more})
    out, err = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == status, (out, err)
    return out, err


def test_a_table() -> None:
    pytest.importorskip("rich")
    out, err = run(SAMPLE, CONFLICT)
    assert err == ""
    assert out.startswith("ميناء مرجانة بين الإضراب والتعميق 09-03-2018\n")
    for path in (SAMPLE, CONFLICT):
        for article in libdigest.read(path):
            row = next(line for line in out.splitlines() if article.headline and article.headline in line)
            assert (article.source or "") in row
    assert "warning: «عدد المواد: 8» announces 8 articles, but 7 were found" in out


def test_a_table_obeys_no_text(tmp_path: Path) -> None:
    pytest.importorskip("rich")
    path = tmp_path / "hostile.txt"
    path.write_text("Harbour Post: \x1b[31mBridge\x07 [red]opens[/red]\u202e now\nIt was opened today.\n")
    out, _ = run(path)
    assert "[31mBridge [red]opens[/red] now" in out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


def test_json() -> None:
    digest = libdigest.read(SAMPLE).to_dict()
    (out, _), (two, _) = run(SAMPLE, "--format", "json"), run(SAMPLE, CONFLICT, "--format", "json")
    assert json.loads(out) == {"file": str(SAMPLE), **digest}
    assert [one["file"] for one in json.loads(two)] == [str(SAMPLE), str(CONFLICT)]
    lines, _ = run("tests/corpus", "--format", "jsonl")
    assert [json.loads(line) for line in lines.splitlines()] == [
        {"file": f"tests/corpus/{path.name}", **libdigest.read(path).to_dict()} for path in CORPUS
    ]


def test_csv() -> None:
    out, _ = run("tests/corpus", "--format", "csv")
    found = list(csv.DictReader(io.StringIO(out)))
    assert list(found[0]) == COLUMNS
    found = [row for row in found if row["index"]]
    articles = [article for path in CORPUS for article in libdigest.read(path)]
    assert [row["headline"] or None for row in found] == [article.headline for article in articles]
    assert [row["body"] or None for row in found] == [article.body for article in articles]
    assert found[0]["published"] == "2018-03-08"
    assert (found[7]["published"], found[7]["published_offset"]) == ("2018-03-09 10:45:00", "0")


def test_rows_of_csv_are_those_of_the_table(document: Path) -> None:
    out, _ = run(document, "--format", "csv")
    found = [row for row in csv.DictReader(io.StringIO(out)) if row["index"]]
    wanted = rows(libdigest.parse(document.read_bytes()), str(document))
    assert [row["diagnostics"] for row in found] == ["; ".join(row["diagnostics"]) for row in wanted]
    for name in ("index", "start", "end", "body_start", "body_end", "headline", "published_precision"):
        assert [row[name] for row in found] == ["" if row[name] is None else str(row[name]) for row in wanted]


def test_a_file_without_articles_is_a_row(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("")
    out, _ = run(path, SAMPLE, "--format", "csv")
    first, second, *_ = csv.DictReader(io.StringIO(out))
    assert (first["digest"], first["index"], first["headline"]) == (str(path), "", "")
    assert (second["digest"], second["index"]) == (str(SAMPLE), "0")


def test_parquet(tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "all.parquet"
    run("tests/corpus", "-o", path)
    wanted = [
        row
        for file in CORPUS
        for row in rows(libdigest.parse(file.read_bytes()), f"tests/corpus/{file.name}")
    ]
    table = pq.read_table(path)
    assert [row for row in table.to_pylist() if row["index"] is not None] == wanted
    assert set(table["digest"].to_pylist()) == {f"tests/corpus/{file.name}" for file in CORPUS}
    assert pyarrow.types.is_string(table.schema.field("body").type)
    _, err = run(SAMPLE, "--format", "parquet", status=2)
    assert "say where to with -o" in err


def test_html_and_markdown(tmp_path: Path) -> None:
    out, _ = run(SAMPLE, "--format", "html")
    libdigest.read(SAMPLE).show(tmp_path / "page.html")
    assert out == (tmp_path / "page.html").read_text("utf-8")
    both, _ = run(SAMPLE, CONFLICT, "--format", "html")
    assert both.count('<div class="libdigest"') == 2
    out, _ = run(SAMPLE, "--format", "md")
    digest = libdigest.read(SAMPLE)
    assert out.startswith(
        f"# {digest.front.title}\n\n## {digest[0].headline}\n\n*{digest[0].source} · 2018-03-08*\n"
    )
    assert all(block.text in out for article in digest for block in article.paragraphs)


def test_markdown_keeps_text_text(tmp_path: Path) -> None:
    path = tmp_path / "signs.txt"
    path.write_text("Post: *a* [b](c) <i>\n1. It was opened `today`, and the rest # of it is text.\n")
    out, _ = run(path, "--format", "md")
    assert r"\*a\* \[b\](c) \<i\>" in out
    assert r"1\. It was opened \`today\`, and the rest \# of it is text." in out


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "html", "md"])
def test_output_goes_to_a_file(tmp_path: Path, format: str) -> None:
    path = tmp_path / f"out.{format}"
    assert run(SAMPLE, "-o", path) == ("", "")
    assert path.read_bytes().decode() == run(SAMPLE, "--format", format)[0]
    _, err = run(SAMPLE, "-o", tmp_path / "none" / path.name, status=2)
    assert "none" in err
    assert "No such file or directory" in err


def test_standard_input_and_encodings() -> None:
    text = SAMPLE.read_bytes().decode()
    wanted = libdigest.parse(text).to_dict()
    for encoding in ("utf-8", "utf-16-le", "windows-1256"):
        for given in ([], ["--encoding", encoding]):
            out, _ = run("-", "--format", "json", *given, stdin=text.encode(encoding))
            assert json.loads(out) == {"file": "-", **wanted}
    _, err = run("-", stdin=text.encode()[:500] + b"\xff", status=2)
    said = "not UTF-8 at byte 500, though the rest is; decode it with errors='replace' first"
    assert err == f"libdigest: standard input: {said}\n"
    _, err = run(SAMPLE, "--encoding", "klingon", status=2)
    assert err == "libdigest: unknown encoding: klingon\n"
    _, err = run(SAMPLE, "--encoding", "ascii", status=2)
    assert err.startswith(f"libdigest: {SAMPLE}: 'ascii' codec can't decode byte")


def test_one_bad_file_loses_no_other(tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(SAMPLE.read_bytes() + b"\xff")
    out, err = run(tmp_path / "none.txt", bad, SAMPLE, "tests/no*such", "--format", "jsonl", status=2)
    assert json.loads(out)["file"] == str(SAMPLE)
    assert [line.split(": ")[1] for line in err.splitlines()] == [
        "tests/no*such",
        str(tmp_path / "none.txt"),
        str(bad),
    ]


def test_folders_and_patterns(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.TXT", "a/d.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("One line of news.")
    files = [json.loads(line)["file"] for line in run(tmp_path, "--format", "jsonl")[0].splitlines()]
    assert files == [str(tmp_path / "a/c.TXT"), str(tmp_path / "b.txt")]
    files = [
        json.loads(line)["file"] for line in run(f"{tmp_path}/**/*.*", "--format", "jsonl")[0].splitlines()
    ]
    assert files == [str(tmp_path / name) for name in ("a/c.TXT", "a/d.md", "b.txt")]
    (tmp_path / "empty").mkdir()
    _, err = run(tmp_path / "empty", status=2, PYTHONWARNINGS="error")
    assert err == f"libdigest: {tmp_path / 'empty'}: no files there that end in .txt\n"


def test_check() -> None:
    assert run(SAMPLE, "--check") == ("", "")
    out, err = run("tests/corpus", "--check", status=1)
    assert err == ""
    assert f"tests/corpus/{CONFLICT.name}: «عدد المواد: 8» announces 8 articles, but 7 were found\n" in out
    assert "entry 6 «مقابلة مع أصغر المرشحين سنا» has no article" in out


def test_articles(tmp_path: Path) -> None:
    other = tmp_path / "in" / SAMPLE.name
    other.parent.mkdir()
    other.write_bytes(CONFLICT.read_bytes())
    run(SAMPLE, other, "--articles", tmp_path / "out")
    digests = {SAMPLE.stem: libdigest.read(SAMPLE), f"{SAMPLE.stem}-2": libdigest.read(CONFLICT)}
    wanted = {
        f"{stem}-{article.index + 1}.txt": f"{article.text}\n"
        for stem, digest in digests.items()
        for article in digest
    }
    assert {path.name: path.read_bytes().decode() for path in (tmp_path / "out").iterdir()} == wanted


@pytest.mark.parametrize("format", ["jsonl", "csv", "table"])
def test_a_reader_that_has_seen_enough_is_no_error(format: str) -> None:
    command = [sys.executable, "-m", "libdigest", *[str(SAMPLE)] * 300, "--format", format]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        child.stdout.read(100)
        child.stdout.close()
        assert child.wait(60) == 0
        assert child.stderr.read() == b""


def test_without_its_extra() -> None:
    hide = "import sys; sys.modules.update({'rich': None, 'rich.console': None, 'tqdm': None}); "
    for given, status in (([], 2), (["--format", "csv"], 0)):
        code = f"{hide}from libdigest.__main__ import main; sys.exit(main([{str(SAMPLE)!r}, *{given!r}]))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert done.returncode == status
        if status:
            assert done.stderr == (
                "libdigest: a table needs rich: pip install 'libdigest[cli]', or choose a --format\n"
            )


def test_a_bar_is_for_terminals_only(tmp_path: Path) -> None:
    assert run(*[SAMPLE] * 50, "--format", "csv", "-o", tmp_path / "x.csv")[1] == ""


def test_the_command_is_installed() -> None:
    command = Path(sys.executable).with_name("libdigest")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"libdigest {libdigest.__version__}\n"


def test_import_is_quick() -> None:
    """Printed, and held only to a second: time decides no test."""

    def seconds(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - start

    times = [min(seconds(code) for _ in range(7)) for code in ("pass", "import libdigest")]
    print(f"import libdigest takes {1000 * (times[1] - times[0]):.0f} ms more than pass")
    assert times[1] - times[0] < 1
