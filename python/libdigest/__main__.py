"""The command ``libdigest``: press digests from files to tables, data and pages."""

from __future__ import annotations

import argparse
import codecs
import glob
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import libdigest
from libdigest import Digest, _formats
from libdigest._formats import FORMATS, Named, Needs

SUFFIXES = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".html": "html",
    ".md": "md",
    ".parquet": "parquet",
}

Answer = tuple[Path, Digest | Exception]

UNRECONCILED = {"count-mismatch", "entry-without-article", "article-without-entry"}
"""The diagnostics that ``--check`` is about."""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command and returns its status: 0, 1 if a check failed, 2 if anything was not read."""
    parser = options()
    given = parser.parse_args(arguments)
    files = Files(given.encoding)
    try:
        status = run(given, files, parser)
        sys.stdout.flush()
        return max(status, files.status)
    except (Needs, LookupError) as error:
        return complain(str(error))
    except BrokenPipeError:
        # whoever read has seen enough; nothing is left to flush at the exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return files.status
    except OSError as error:
        return complain(f"{error.filename}: {error.strerror}")
    except KeyboardInterrupt:
        return 130


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="libdigest",
        description="Takes press digests apart: their articles, with source, date and headline.",
        epilog="The status is 0, or 1 if --check found something, or 2 if a file could not be read.",
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a file, a folder (its .txt files, at any depth), a pattern, or - for standard input",
    )
    parser.add_argument(
        "--format",
        choices=[*FORMATS, "parquet"],
        help="what to write; by default what -o ends in, or else a table",
    )
    parser.add_argument("--encoding", help="the files' encoding; by default it is found")
    one = parser.add_mutually_exclusive_group()
    one.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it")
    one.add_argument("--articles", type=Path, metavar="DIR", help="write a file an article instead")
    one.add_argument("--check", action="store_true", help="only say which counts do not reconcile")
    parser.add_argument("--version", action="version", version=f"libdigest {libdigest.__version__}")
    return parser


def run(given: argparse.Namespace, files: Files, parser: argparse.ArgumentParser) -> int:
    format = given.format or (SUFFIXES.get(given.output.suffix.lower()) if given.output else None)
    if format == "parquet" and not given.output:
        parser.error("parquet is no text: say where to with -o FILE")
    if given.encoding:
        codecs.lookup(given.encoding)
    digests = files.digests(files.named(given.files))
    if given.check:
        return check(digests)
    if given.articles:
        articles(digests, given.articles)
    elif format == "parquet":
        _formats.parquet(digests, given.output)
    else:
        with output(given.output) as out:
            FORMATS[format or "table"](digests, out)
    return 0


class Files:
    """The files that were named, and whether all were read."""

    def __init__(self, encoding: str | None) -> None:
        self.encoding = encoding
        self.status = 0

    def complain(self, said: str) -> None:
        self.status = complain(said)

    def named(self, names: list[str]) -> list[Path]:
        """The files of all folders and patterns."""
        paths: list[Path] = []
        for name in names:
            path = Path(name)
            if path.is_dir():
                found = sorted(file for file in path.rglob("*") if file.suffix.lower() == ".txt")
            elif glob.has_magic(name) and not path.exists():
                found = sorted(file for file in map(Path, glob.glob(name, recursive=True)) if file.is_file())
            else:
                found = [path]
            if not found:
                self.complain(f"{name}: no files there" + (" that end in .txt" if path.is_dir() else ""))
            paths += found
        return paths

    def digests(self, paths: list[Path]) -> Named:
        """Every file that can be read; the others are complained of."""
        with tempfile.TemporaryDirectory() as folder:
            standard_input = Path(folder, "standard input")
            if Path("-") in paths:
                standard_input.write_bytes(sys.stdin.buffer.read())
            items = [standard_input if path == Path("-") else path for path in paths]
            many = libdigest.parse_many(items, errors="return", encoding=self.encoding)
            for path, digest in progress(zip(paths, many, strict=True), len(paths)):
                if isinstance(digest, Digest):
                    yield str(path), digest
                elif isinstance(digest, OSError):
                    self.complain(f"{path}: {digest.strerror}")
                elif isinstance(digest, libdigest.ParseError):
                    self.complain(str(digest).replace(f"{folder}{os.sep}", ""))
                else:
                    self.complain(f"{path}: {digest}")


def progress(digests: Iterator[Answer], total: int) -> Iterator[Answer]:
    """A bar on a terminal, once a second has passed."""
    try:
        from tqdm import tqdm
    except ImportError:
        return digests
    # None: not where errors go to a file
    return iter(tqdm(digests, total=total, unit="file", delay=1, disable=None, leave=False))


@contextmanager
def output(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")
        yield sys.stdout
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        yield file


def check(digests: Named) -> int:
    """Names every entry and article that has no counterpart, and every count that is wrong."""
    found = 0
    for name, digest in digests:
        for one in digest.diagnostics:
            if one.code in UNRECONCILED:
                print(f"{name}: {one.message}")
                found = 1
    return found


def articles(digests: Named, folder: Path) -> None:
    """Writes every article as it stands in its digest."""
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for name, digest in digests:
        stem = Path(name).stem if name != "-" else "stdin"
        unlike, i = stem, 1
        while unlike in taken:
            i += 1
            unlike = f"{stem}-{i}"
        taken.add(unlike)
        width = len(str(len(digest)))
        for article in digest:
            path = folder / f"{unlike}-{article.index + 1:0{width}}.txt"
            path.write_bytes(f"{article.text}\n".encode())


def complain(said: str) -> int:
    print(f"libdigest: {said}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
