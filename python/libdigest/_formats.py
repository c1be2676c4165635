"""What the command prints: a function a format."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from libdigest import Digest, _views, parse
from libdigest._libdigest import _table

if TYPE_CHECKING:
    import rich.table

Named = Iterable[tuple[str, Digest]]
"""Digests, each with the name of its file."""


class Needs(Exception):
    """What a format needs and is not here, with the way to get it."""


def table(digests: Named, out: TextIO) -> None:
    """For a person at a terminal."""
    try:
        from rich.console import Console
        from rich.text import Text
    except ImportError:
        raise Needs("a table needs rich: pip install 'libdigest[cli]', or choose a --format") from None
    # what is no terminal has no width
    console = Console(file=out, width=None if out.isatty() else 10_000, highlight=False, soft_wrap=False)
    for i, (name, digest) in enumerate(digests):
        about = [_views.moment(digest.front.published), digest.front.compiler]
        facts = [name, digest.kind, _views.counted(len(digest), "article"), *filter(None, about)]
        # rich would end the program where a pipe is closed
        with console.capture() as printed:
            console.print(Text(shown(digest.front.title or name), "bold"))
            console.print(Text(shown(" · ".join(facts)), "dim"))
            if digest:
                console.print(listing(digest))
            for one in digest.diagnostics:
                style = "yellow" if one.severity == "warning" else "dim"
                console.print(Text(f"{one.severity}: {shown(one.message)}", style))
        out.write(f"\n{printed.get()}" if i else printed.get())


def listing(digest: Digest) -> rich.table.Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    listing = Table(box=SIMPLE_HEAD, pad_edge=False)
    listing.add_column("no.", justify="right", style="dim")
    listing.add_column("source", max_width=28)
    listing.add_column("published", no_wrap=True)
    listing.add_column("headline", ratio=1)
    listing.add_column("characters", justify="right", style="dim")
    for article in digest:
        headline = article.headline or article.heading or ""
        cells = [article.source or "", _views.moment(article.published) or "", headline]
        texts = [Text(shown(cell)) for cell in cells]
        listing.add_row(str(article.index + 1), *texts, f"{len(article.text):,}")
    return listing


def json_(digests: Named, out: TextIO) -> None:
    """Digest JSON: an object, or an array of them where there are several files."""
    lines = (line(name, digest) for name, digest in digests)
    first, second = next(lines, "[]"), next(lines, None)
    if second is None:
        out.write(f"{first}\n")
        return
    out.write(f"[{first},\n{second}")
    for other in lines:
        out.write(f",\n{other}")
    out.write("]\n")


def jsonl(digests: Named, out: TextIO) -> None:
    """Digest JSON: an object a line."""
    for name, digest in digests:
        out.write(line(name, digest) + "\n")


def line(name: str, digest: Digest) -> str:
    """Digest JSON with the name of the file as a further key, the first."""
    return f'{{"file":{json.dumps(name, ensure_ascii=False)},{digest.to_json()[1:]}'


def csv_(digests: Named, out: TextIO) -> None:
    """A row an article; lists are joined by semicolons."""
    columns = _table(parse(""), "").rows()[0]
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    for name, digest in digests:
        for row in _table(digest, name).rows():
            for moment in ("published", "modified"):
                if row[f"{moment}_precision"] == "day":
                    row[moment] = row[moment].date()
            lists = {key: "; ".join(cell) for key, cell in row.items() if isinstance(cell, list)}
            writer.writerow(row | lists)


def html(digests: Named, out: TextIO) -> None:
    """A page with a card a file."""
    named = list(digests)
    title = named[0][1].front.title if len(named) == 1 else None
    out.write(_views.page(title or "Press digests", [_views.digest(digest) for _, digest in named]))


def md(digests: Named, out: TextIO) -> None:
    """The articles as Markdown: a heading a digest and one an article."""
    for name, digest in digests:
        out.write(f"# {plain(digest.front.title or name)}\n\n")
        for article in digest:
            about = [article.source, article.section, _views.moment(article.published)]
            headline = article.headline or article.heading or f"Article {article.index + 1}"
            out.write(f"## {plain(headline)}\n\n")
            if any(about):
                out.write(f"*{plain(' · '.join(filter(None, about)))}*\n\n")
            for block in article.blocks:
                if block.kind == "subhead":
                    out.write(f"### {plain(block.text)}\n\n")
                elif block.kind == "paragraph":
                    out.write(f"{plain(block.text)}\n\n")


def parquet(digests: Named, path: Path) -> None:
    """A row an article, a group of rows a file."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise Needs("parquet needs pyarrow: pip install pyarrow") from None
    # not every reader of Parquet knows views
    texts = {pa.string_view(): pa.string()}
    columns = pa.schema(_table(parse(""), ""))
    schema = pa.schema([(column.name, texts.get(column.type, column.type)) for column in columns])
    with pq.ParquetWriter(path, schema) as writer:
        for name, digest in digests:
            writer.write_batch(pa.record_batch(_table(digest, name), schema))


JOINERS = "\u200c\u200d"
"""Invisible characters that belong to the spelling of words."""

FORMATS: dict[str, Callable[[Named, TextIO], None]] = {
    "table": table,
    "json": json_,
    "jsonl": jsonl,
    "csv": csv_,
    "html": html,
    "md": md,
}
"""The formats that are text, by name."""


def shown(text: str) -> str:
    """A text on one line, without characters that a terminal would obey."""
    line = " ".join(text.split())
    return "".join(c for c in line if c.isprintable() or c in JOINERS)


def plain(text: str) -> str:
    """A text on one line, without what Markdown would take for a sign."""
    line = re.sub(r"[\\`*_\[\]<>#|~&]", r"\\\g<0>", " ".join(text.split()))
    return re.sub(r"^(\d*)([-+=.)])", r"\1\\\2", line)
