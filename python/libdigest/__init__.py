r"""Press digests into their articles.

A *press digest* is one document that holds many articles: a press file, a ministry's clippings, a
mail digest, a database's export. :func:`parse` and :func:`read` find the articles and what is
written about each: headline, source, bylines, datelines, credits, dates.

>>> import libdigest
>>> text = '''\
... Harbour Post: Bridge opens
... The city says that the new bridge was opened to cars this morning, after a year of work.
... ======================
... Daily Lantern: Ship arrives
... The first ship reached the harbour last night with the wheat that bakers had waited for.
... ======================'''
>>> digest = libdigest.parse(text)
>>> [(article.source, article.headline) for article in digest]
[('Harbour Post', 'Bridge opens'), ('Daily Lantern', 'Ship arrives')]

Every piece of text has its span, a ``slice`` of the very object that was passed: bytes of a
``bytes``, code points of a ``str``.

>>> text[digest[1].span] == digest[1].text
True
>>> text[digest[1].headline_span]
'Ship arrives'
"""

from collections.abc import Iterator, Sequence

from libdigest._errors import ParseError
from libdigest._libdigest import (
    Article,
    Block,
    Byline,
    Contents,
    Credit,
    Dateline,
    Diagnostic,
    Digest,
    Entry,
    Field,
    Front,
    Group,
    ParseMany,
    Person,
    Timestamp,
    __version__,
    parse,
    parse_many,
    read,
)
from libdigest.tables import detect_batch, split_batch

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Contents",
    "Credit",
    "Dateline",
    "Diagnostic",
    "Digest",
    "Entry",
    "Field",
    "Front",
    "Group",
    "ParseError",
    "ParseMany",
    "Person",
    "Timestamp",
    "__version__",
    "detect_batch",
    "parse",
    "parse_many",
    "read",
    "split_batch",
]

Sequence.register(Digest)
Iterator.register(ParseMany)
