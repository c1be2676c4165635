"""What a notebook shows of a digest and of an article: HTML without scripts, from nowhere else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from html import escape
from itertools import groupby, islice, pairwise
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from libdigest import Article, Digest

ROWS = 200
"""The most articles that a table shows."""

BLOCKS = 2000
"""The most lines of an article that are shown."""

COLUMNS = 1000
"""Into how many columns the strip divides a document."""

LINES = {
    "front": "front matter",
    "contents": "contents",
    "group": "group",
    "separator": "separator",
    "heading": "heading",
    "meta": "meta",
    "subhead": "subhead",
    "paragraph": "paragraph",
    "boilerplate": "boilerplate",
    "interlude": "interlude",
    "back": "back matter",
}
"""What lines are called, in the order of the legend."""

FIELDS = ["label", "headline", "source", "section", "byline", "person", "role", "dateline", "place"]
FIELDS += ["credit", "agency", "timestamp"]
"""What is marked in an article, in the order of the legend."""

STYLE = Path(__file__).with_name("_views.css")


def digest(digest: Digest) -> str:
    """A card: title, date, compiler, the whole document as a strip, articles, diagnostics."""
    front = digest.front
    about = [moment(front.published), front.compiler]
    facts = f"{digest.kind} · {counted(len(digest), 'article')} · {counted(len(digest.data), unit(digest))}"
    return card(
        direction(digest.data),
        f'<p class="title">{bdi(front.title or "Press digest")}</p>',
        joined(about),
        f'<p class="facts" dir="ltr">{escape(facts)}</p>',
        strip(digest),
        table(digest),
        diagnostics(digest),
    )


def article(article: Article) -> str:
    """The text of an article, its fields marked in colour and named on hover."""
    data, seen = article.digest.data, set()
    marks = list(fields(article))
    lines = []
    for kind, span in islice(pieces(article), BLOCKS):
        if kind == "separator":
            lines.append("<hr>")
            continue
        text = []
        for start, stop, names in segments(span, marks):
            part = escape(piece(data, start, stop))
            text.append(marked(part, names) if names else part)
            seen.update(names)
        lines.append(f'<p class="{kind}" dir="auto">{"".join(text)}</p>')
    if len(article.blocks) > BLOCKS:
        lines.append(f'<p class="facts" dir="ltr">{len(article.blocks) - BLOCKS:,} more lines</p>')
    return card(
        direction(data[article.span]),
        joined([article.source, article.section, moment(article.published)]),
        legend({name: name for name in FIELDS if name in seen}),
        f'<div class="text">{"".join(lines)}</div>',
    )


def write(digest_: Digest, path: str | PathLike[str]) -> None:
    """Writes the card as a page of its own."""
    Path(path).write_text(page(digest_.front.title or "Press digest", [digest(digest_)]), "utf-8")


def page(title: str, cards: list[str]) -> str:
    return f"""<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(title)}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ margin: 1rem }}
.libdigest {{ margin: 0 auto 1rem }}
</style>
</head>
<body>
{"".join(cards)}
</body>
</html>
"""


def card(dir: str, *parts: str) -> str:
    style = f"<style>{STYLE.read_text('utf-8')}</style>"
    return "\n".join([f'<div class="libdigest" dir="{dir}">', style, *filter(None, parts), "</div>"])


def strip(digest: Digest) -> str:
    """The document to scale, from its first character to its last, each line coloured by its kind."""
    length = max(len(digest.data), 1)
    lines = list(everything(digest))
    # longer ones first, so that short ones are seen
    lines.sort(key=lambda line: line[1].start - line[1].stop)
    columns: list[tuple[str, str]] = [("", "")] * COLUMNS
    for kind, span, name in lines:
        first = span.start * COLUMNS // length
        last = max(span.stop * COLUMNS // length, first + 1)
        columns[first:last] = [(kind, name)] * (min(last, COLUMNS) - first)
    drawn, at = [], 0
    for (kind, name), run in groupby(columns):
        width = sum(1 for _ in run)
        place = f'class="{kind}" x="{at}" width="{width}" height="1"'
        drawn += [f"<rect {place}><title>{escape(name)}</title></rect>"] if kind else []
        at += width
    kinds = {kind for kind, _ in columns}
    image = f'<svg viewBox="0 0 {COLUMNS} 1" preserveAspectRatio="none" role="img">'
    about = "<title>The whole document, from its first line to its last</title>"
    names = {kind: name for kind, name in LINES.items() if kind in kinds}
    return f'<div class="strip">{image}{about}{"".join(drawn)}</svg></div>\n{legend(names)}'


def everything(digest: Digest) -> Iterator[tuple[str, slice, str]]:
    """Every line or run of lines: what it is, where, and what to call it."""
    front = [("front", digest.front.span), *(("contents", contents.span) for contents in digest.contents)]
    others = [("group", group.heading_span) for group in digest.groups]
    others += [("separator", span) for span in digest.separators]
    others += [("interlude", span) for span in digest.interludes]
    for kind, span in [*front, *others, ("back", digest.back_span)]:
        if span is not None:
            yield kind, span, LINES[kind]
    for article in digest:
        name = f"{article.index + 1}. {article.headline or article.source or ''}"
        for block in article.blocks:
            yield block.kind, block.span, f"{name} ({block.kind})"


def table(digest: Digest) -> str:
    if not digest:
        return ""
    rows = []
    for article in islice(digest, ROWS):
        cells = {
            "no": str(article.index + 1),
            "source": article.source,
            "published": moment(article.published),
            "headline": article.headline or article.heading,
            "size": f"{article.span.stop - article.span.start:,}",
        }
        row = "".join(f'<td class="{name}">{bdi(text or "")}</td>' for name, text in cells.items())
        rows.append(f"<tr>{row}</tr>")
    names = ["no.", "source", "published", "headline", f"{unit(digest)}s"]
    head = "".join(f"<th>{bdi(name)}</th>" for name in names)
    left = len(digest) - ROWS
    more = f'<p class="facts" dir="ltr">{left:,} more articles</p>' if left > 0 else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{more}"


def diagnostics(digest: Digest) -> str:
    shown = [
        f'<li class="{one.severity}"><b>{escape(one.code)}</b> {sentence(one.message)}</li>'
        for one in digest.diagnostics[:ROWS]
    ]
    left = len(digest.diagnostics) - ROWS
    more = f'<p class="facts" dir="ltr">{left:,} more diagnostics</p>' if left > 0 else ""
    return f'<ul class="diagnostics" dir="ltr">{"".join(shown)}</ul>{more}' if shown else ""


def marked(part: str, names: list[str]) -> str:
    """A piece of HTML in the colour of the innermost of its fields."""
    return f'<mark class="{names[-1]}" title="{", ".join(names)}">{part}</mark>'


def legend(names: dict[str, str]) -> str:
    keys = [f'<li><span class="key {kind}"></span>{name}</li>' for kind, name in names.items()]
    return f'<ul class="legend" dir="ltr">{"".join(keys)}</ul>' if keys else ""


def pieces(article: Article) -> list[tuple[str, slice]]:
    """The lines of an article with the rules between them, in order."""
    start, stop = article.span.start, article.span.stop
    rules = [span for span in article.digest.separators if start <= span.start and span.stop <= stop]
    lines = [(block.kind, block.span) for block in article.blocks]
    return sorted([*lines, *(("separator", span) for span in rules)], key=lambda line: line[1].start)


def fields(article: Article) -> Iterator[tuple[str, slice]]:
    """The fields of an article, outer ones before those within them."""
    for name in ("label", "headline", "source", "section"):
        if (span := getattr(article, f"{name}_span")) is not None:
            yield name, span
    for section in article.sections:
        yield "section", section.span
    for byline in article.bylines:
        yield "byline", byline.span
        for person in byline.people:
            yield "person", person.name_span
            if person.role_span is not None:
                yield "role", person.role_span
    for dateline in article.datelines:
        yield "dateline", dateline.span
        yield from (("place", place.span) for place in dateline.places)
    for credit in article.credits:
        yield "credit", credit.span
    for some in (article.bylines, article.datelines, article.credits):
        yield from (("agency", agency.span) for one in some for agency in one.agencies)
    for timestamp in article.timestamps:
        yield "timestamp", timestamp.span


def segments(line: slice, marks: list[tuple[str, slice]]) -> Iterator[tuple[int, int, list[str]]]:
    """Cuts a line where fields begin and end, and names the fields of each part, the widest first."""
    here = [(name, span) for name, span in marks if span.start < line.stop and line.start < span.stop]
    here.sort(key=lambda mark: mark[1].start - mark[1].stop)
    cuts = {line.start, line.stop}
    cuts.update(at for _, span in here for at in (span.start, span.stop) if line.start < at < line.stop)
    for start, stop in pairwise(sorted(cuts)):
        names = [name for name, span in here if span.start <= start and stop <= span.stop]
        yield start, stop, list(dict.fromkeys(names))


def piece(data: str | bytes, start: int, stop: int) -> str:
    part = data[start:stop]
    return part.decode() if isinstance(part, bytes) else part


def direction(data: str | bytes) -> str:
    """Right to left where most letters of the beginning are."""
    beginning = data[:8000]
    text = beginning.decode(errors="ignore") if isinstance(beginning, bytes) else beginning
    sides = [unicodedata.bidirectional(letter) for letter in text]
    return "rtl" if sides.count("AL") + sides.count("R") > sides.count("L") else "ltr"


def bdi(text: str) -> str:
    """A text on one line, that does not turn what stands around it."""
    return f"<bdi>{escape(' '.join(text.split()))}</bdi>"


def sentence(message: str) -> str:
    """An English sentence with quotations of the text, which may run the other way."""
    parts = re.split("«(.*?)»", message)
    return "".join(f"«{bdi(part)}»" if i % 2 else escape(part) for i, part in enumerate(parts))


def joined(facts: list[str | None]) -> str:
    shown = [bdi(fact) for fact in facts if fact]
    return f'<p class="about">{" · ".join(shown)}</p>' if shown else ""


def moment(published: date | datetime | None) -> str | None:
    if isinstance(published, datetime):
        return published.isoformat(" ", "seconds" if published.second else "minutes")
    return published.isoformat() if published else None


def counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def unit(digest: Digest) -> str:
    return "byte" if isinstance(digest.data, bytes) else "character"
