"""The compiled part of :mod:`libdigest`; import from there."""

import datetime as _time
from collections.abc import Iterable, Iterator, Sequence
from os import PathLike
from typing import Any, Final, Literal, TypeAlias, TypeVar, final, overload

import pandas
import polars
import pyarrow

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
    "ParseMany",
    "Person",
    "Timestamp",
    "__version__",
    "_detect",
    "_gather",
    "_restore",
    "_split",
    "_table",
    "parse",
    "parse_many",
    "read",
]

__version__: Final[str]

_Evidence: TypeAlias = Literal[
    "contents", "rule", "marker", "ordinal", "form", "field", "group", "blank", "shape"
]
_From: TypeAlias = Literal["heading", "contents", "group", "field", "credit", "dateline"]
_Given = TypeVar("_Given")
_Role: TypeAlias = Literal["source", "section", "speaker", "topic"]

def parse(
    data: str | bytes,
    *,
    reference: _time.datetime | None = None,
    outlets: Iterable[str] = (),
    forbid: Iterable[_Evidence] = (),
    force: Iterable[_Evidence] = (),
    outlet_table: bool = True,
    islamic_years: bool = False,
) -> Digest:
    """Parses a press digest.

    ``bytes`` are UTF-8. They and a ``str`` of ASCII are read in place and kept alive; another
    ``str`` costs the UTF-8 form that CPython makes of it once and keeps with it. The time grows
    with the length alone, and other threads run meanwhile.

    ``reference`` is the time that relative times (`12 hours ago`) are counted back from; without it
    they stay durations. ``outlets`` names further outlets and agencies. ``forbid`` and ``force``
    name kinds of evidence to look away from, or to decide by. ``outlet_table=False`` looks away
    from the table of known outlets. ``islamic_years=True`` reads years of two digits as Islamic.

    Raises :exc:`ParseError` for bytes that are not UTF-8 and for 4 GiB and more, and
    :exc:`UnicodeEncodeError` for a ``str`` with a lone surrogate.

    >>> import libdigest
    >>> digest = libdigest.parse("Harbour Post: Bridge opens\\nThe bridge was opened today.")
    >>> digest[0].headline
    'Bridge opens'
    """

def read(
    path: str | PathLike[str],
    encoding: str | None = None,
    *,
    reference: _time.datetime | None = None,
    outlets: Iterable[str] = (),
    forbid: Iterable[_Evidence] = (),
    force: Iterable[_Evidence] = (),
    outlet_table: bool = True,
    islamic_years: bool = False,
) -> Digest:
    """Parses a file; spans refer to ``digest.text``.

    Without ``encoding`` the file may be UTF-8 or UTF-16, with a byte order mark or without; any
    other encoding is guessed from all its bytes. ``digest.encoding`` says which it was. A byte
    order mark stays in the text. The options are those of :func:`parse`.

    Raises :exc:`ParseError` for UTF-8 with damage, :exc:`UnicodeDecodeError` for a file that is not
    in the ``encoding`` given, and :exc:`OSError` for one that cannot be read.
    """

@overload
def parse_many(
    items: Iterable[str | bytes | PathLike[str]],
    threads: int | None = None,
    progress: bool = False,
    errors: Literal["raise"] = "raise",
    *,
    encoding: str | None = None,
    reference: _time.datetime | None = None,
    outlets: Iterable[str] = (),
    forbid: Iterable[_Evidence] = (),
    force: Iterable[_Evidence] = (),
    outlet_table: bool = True,
    islamic_years: bool = False,
) -> ParseMany[Digest]:
    """Parses many texts and files in parallel, and gives their digests in order.

    An item is a text (``str`` or ``bytes``) or a file, by its path object: a ``str`` is a text, as
    for :func:`parse`. Items are taken as they are needed, a few ahead of what was given back, so
    that any iterable will do and memory stays bounded. ``threads`` defaults to one a core.
    ``progress`` shows a tqdm bar.

    With ``errors="raise"`` an item that fails raises when its turn comes, and the next call goes on
    with the item after it; with ``errors="return"`` the exception is given in its place.

    >>> import libdigest
    >>> [len(digest) for digest in libdigest.parse_many(["", "One line of news."])]
    [0, 1]
    """

@overload
def parse_many(
    items: Iterable[str | bytes | PathLike[str]],
    threads: int | None = None,
    progress: bool = False,
    *,
    errors: Literal["return"],
    encoding: str | None = None,
    reference: _time.datetime | None = None,
    outlets: Iterable[str] = (),
    forbid: Iterable[_Evidence] = (),
    force: Iterable[_Evidence] = (),
    outlet_table: bool = True,
    islamic_years: bool = False,
) -> ParseMany[Digest | Exception]: ...
def _split(batch: object, text: str, id: str | None, others: str, views: bool, **options: Any) -> Any: ...
def _gather(digests: Iterable[Digest]) -> Any: ...
def _table(digest: Digest, name: str) -> Any: ...
def _detect(batch: object, text: str) -> list[float | None]: ...
def _restore(data: str | bytes, encoding: str | None, options: dict[str, Any]) -> Digest: ...

@final
class Digest(Sequence[Article]):
    """A press digest: a sequence of its articles, and what stands around them.

    It keeps the object it was parsed from and an outline of offsets; every answer is made when it
    is asked for. Spans are slices of :attr:`data`.
    """

    def __hash__(self) -> int: ...
    @property
    def data(self) -> str | bytes:
        """The object that was parsed; of a file, its text."""
    @property
    def text(self) -> str:
        """All of it. Of ``bytes`` and files a ``str`` is made once, when it is first asked for."""
    @property
    def encoding(self) -> str | None:
        """The encoding of the file or the bytes; None for a ``str``."""
    @property
    def kind(
        self,
    ) -> Literal["press-file", "round-up", "newsletter", "mail-digest", "export", "article", "empty"]:
        """What sort of document it is."""
    @property
    def front(self) -> Front:
        """What stands before the first article."""
    @property
    def contents(self) -> tuple[Contents, ...]:
        """The lists of contents; often one, or none."""
    @property
    def groups(self) -> tuple[Group, ...]:
        """The headings over several articles, in the order of the text."""
    @property
    def separators(self) -> tuple[slice, ...]:
        """Where the lines stand that only divide, those inside an article included."""
    @property
    def interludes(self) -> tuple[slice, ...]:
        """Where the runs of lines between articles stand that belong to none."""
    @property
    def back(self) -> str | None:
        """What stands after the last article."""
    @property
    def back_span(self) -> slice | None:
        """Where ``back`` stands."""
    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The oddities, as data."""
    @property
    def evidence(self) -> tuple[_Evidence, ...]:
        """What decided where articles begin, strongest first."""
    def to_json(self, *, indent: int | None = None) -> str:
        """Digest JSON, version 1. Its spans count bytes of the UTF-8 text, whatever was parsed."""
    def to_dict(self) -> dict[str, Any]:
        """Digest JSON, version 1, as a dictionary. Its spans count bytes of the UTF-8 text."""
    def to_arrow(self) -> pyarrow.Table:
        """The articles as a ``pyarrow.Table``: a row an article, texts as views of ``data``.

        :mod:`libdigest.tables` says what the columns are.
        """
    def to_pandas(self) -> pandas.DataFrame:
        """The articles as a ``pandas.DataFrame``: a row an article."""
    def to_polars(self) -> polars.DataFrame:
        """The articles as a ``polars.DataFrame``: a row an article."""
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def show(self, path: str | PathLike[str]) -> None:
        """Writes the view that a notebook shows to an HTML file of its own."""
    def _repr_html_(self) -> str: ...
    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, key: int, /) -> Article: ...
    @overload
    def __getitem__(self, key: slice, /) -> list[Article]: ...
    def __iter__(self) -> Iterator[Article]: ...
    def __contains__(self, article: object, /) -> bool: ...
    def index(self, article: Article, start: int = 0, stop: int = ...) -> int:
        """The index of an article; ValueError if it is of another digest."""
    def count(self, article: Article) -> int:
        """1 for an article of this digest, otherwise 0."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __copy__(self) -> Digest: ...
    def __deepcopy__(self, _memo: dict[int, Any]) -> Digest: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Front:
    """What stands before the first article: all of a text that has no article."""

    @property
    def text(self) -> str | None:
        """All of it, contents included; None where there is nothing."""
    @property
    def span(self) -> slice | None:
        """Where it stands."""
    @property
    def breadcrumb(self) -> str | None:
        """The path of the page on its site."""
    @property
    def breadcrumb_span(self) -> slice | None:
        """Where ``breadcrumb`` stands."""
    @property
    def title(self) -> str | None:
        """The digest's title."""
    @property
    def title_span(self) -> slice | None:
        """Where ``title`` stands."""
    @property
    def published(self) -> _time.date | _time.datetime | None:
        """When the digest was published; a ``datetime`` where a time of day is written."""
    @property
    def timestamp(self) -> Timestamp | None:
        """The timestamp that ``published`` is the value of."""
    @property
    def compiler(self) -> str | None:
        """Who compiled it: the name alone."""
    @property
    def compiler_span(self) -> slice | None:
        """Where ``compiler`` stands."""
    @property
    def poster(self) -> str | None:
        """The account that put it on the site."""
    @property
    def poster_span(self) -> slice | None:
        """Where ``poster`` stands."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Article:
    """One article of a digest: from its heading to its last line.

    What the text does not say is None or an empty tuple. Spans are slices of ``digest.data``.
    """

    @property
    def digest(self) -> Digest:
        """The digest it is of."""
    @property
    def index(self) -> int:
        """Its place among the articles, from 0."""
    @property
    def ordinal(self) -> int | None:
        """The number that its heading or its contents entry prints."""
    @property
    def text(self) -> str:
        """All of it, as written."""
    @property
    def span(self) -> slice:
        """From the first character of its first line to the last of its last."""
    @property
    def evidence(self) -> tuple[_Evidence, ...]:
        """What made it start where it does, strongest first."""
    @property
    def heading(self) -> str | None:
        """The line or lines that open it; None for a brief under an outlet, which has none."""
    @property
    def heading_span(self) -> slice | None:
        """Where ``heading`` stands."""
    @property
    def label(self) -> str | None:
        """The part of the heading before its delimiter; ``role`` says what it is."""
    @property
    def label_span(self) -> slice | None:
        """Where ``label`` stands."""
    @property
    def role(self) -> _Role | None:
        """What the label is; None without a label."""
    @property
    def headline(self) -> str | None:
        """The heading without ordinal, bullet and a label that names a source or a section."""
    @property
    def headline_span(self) -> slice | None:
        """Where ``headline`` stands."""
    @property
    def headline_from(self) -> Literal["heading", "contents"] | None:
        """Where the headline was written."""
    @property
    def source(self) -> str | None:
        """The outlet it was taken from, wherever that was written."""
    @property
    def source_span(self) -> slice | None:
        """Where ``source`` stands: in an entry or a group's heading if it was written there."""
    @property
    def source_from(self) -> _From | None:
        """Where the source was written."""
    @property
    def section(self) -> str | None:
        """The section that its own lines name, or its label, or the group over it."""
    @property
    def section_span(self) -> slice | None:
        """Where ``section`` stands."""
    @property
    def sections(self) -> tuple[Field, ...]:
        """The sections that its metadata lines name."""
    @property
    def published(self) -> _time.date | _time.datetime | None:
        """When it was published: the first timestamp of that kind that means a day.

        A ``datetime`` where a time of day is written, aware where an offset is.
        """
    @property
    def published_span(self) -> slice | None:
        """Where ``published`` stands."""
    @property
    def modified(self) -> _time.date | _time.datetime | None:
        """When it was last changed, in the same way."""
    @property
    def modified_span(self) -> slice | None:
        """Where ``modified`` stands."""
    @property
    def timestamps(self) -> tuple[Timestamp, ...]:
        """The dates and times written about it. Dates of its running text are not among them."""
    @property
    def bylines(self) -> tuple[Byline, ...]:
        """Who wrote it."""
    @property
    def datelines(self) -> tuple[Dateline, ...]:
        """Where it was filed."""
    @property
    def credits(self) -> tuple[Credit, ...]:
        """Whom the text is owed to."""
    @property
    def blocks(self) -> tuple[Block, ...]:
        """Its lines and what each is. Blank lines and rules inside it are no blocks."""
    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The blocks that are running text."""
    @property
    def body(self) -> str | None:
        """The body in one piece, what stands between its paragraphs included."""
    @property
    def body_span(self) -> slice | None:
        """From the first paragraph or subhead to the last."""
    @property
    def entry(self) -> Entry | None:
        """The line of the contents that announces it."""
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class ParseMany(Iterator[_Given]):
    """The digests of many texts and files, in order; what :func:`parse_many` returns."""

    def to_arrow(self) -> pyarrow.RecordBatchReader:
        """The articles as a ``pyarrow.RecordBatchReader``: a row an article, some megabytes of text a
        batch, each made when it is read.

        ``digest`` is the path of a file, or the number of the item from 0. With ``errors="return"`` an
        item that fails is a row that has only its ``error``.
        """
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __iter__(self) -> ParseMany[_Given]: ...
    def __next__(self) -> _Given: ...

@final
class Field:
    """A piece of the text, and where it stands."""

    __match_args__: Final = (
        "text",
        "span",
    )
    def __new__(cls, text: str, span: slice) -> Field: ...
    @property
    def text(self) -> str:
        """The text, as written."""
    @property
    def span(self) -> slice:
        """Where it stands."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Person:
    """One of the people of a byline."""

    __match_args__: Final = (
        "name",
        "name_span",
        "role",
        "role_span",
    )
    def __new__(cls, name: str, name_span: slice, role: str | None, role_span: slice | None) -> Person: ...
    @property
    def name(self) -> str:
        """The name alone, without title or role."""
    @property
    def name_span(self) -> slice:
        """Where ``name`` stands."""
    @property
    def role(self) -> str | None:
        """What the person is, where the byline says so."""
    @property
    def role_span(self) -> slice | None:
        """Where ``role`` stands."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Byline:
    """Who wrote an article."""

    __match_args__: Final = (
        "text",
        "span",
        "people",
        "agencies",
    )
    def __new__(
        cls, text: str, span: slice, people: tuple[Person, ...], agencies: tuple[Field, ...]
    ) -> Byline: ...
    @property
    def text(self) -> str:
        """All of it, as written."""
    @property
    def span(self) -> slice:
        """Where it stands."""
    @property
    def people(self) -> tuple[Person, ...]:
        """The people it names; none where it names only an agency."""
    @property
    def agencies(self) -> tuple[Field, ...]:
        """The agencies it names; often none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Dateline:
    """Where an article was filed, and by which agency."""

    __match_args__: Final = (
        "text",
        "span",
        "places",
        "agencies",
        "date",
    )
    def __new__(
        cls,
        text: str,
        span: slice,
        places: tuple[Field, ...],
        agencies: tuple[Field, ...],
        date: _time.date | None,
    ) -> Dateline: ...
    @property
    def text(self) -> str:
        """All of it, without the mark that opens the text."""
    @property
    def span(self) -> slice:
        """Where it stands."""
    @property
    def places(self) -> tuple[Field, ...]:
        """The places it names."""
    @property
    def agencies(self) -> tuple[Field, ...]:
        """The agencies it names; often none."""
    @property
    def date(self) -> _time.date | None:
        """The day it states."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Credit:
    """Whom the text is owed to: the name alone."""

    __match_args__: Final = (
        "text",
        "span",
        "agencies",
    )
    def __new__(cls, text: str, span: slice, agencies: tuple[Field, ...]) -> Credit: ...
    @property
    def text(self) -> str:
        """The name, as written."""
    @property
    def span(self) -> slice:
        """Where it stands."""
    @property
    def agencies(self) -> tuple[Field, ...]:
        """The agencies it names; often none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Timestamp:
    """A date or a time written about an article: the date itself."""

    __match_args__: Final = (
        "text",
        "span",
        "kind",
        "value",
        "calendar",
        "original",
        "is_ambiguous",
        "from_contents",
        "resolved",
    )
    def __new__(
        cls,
        text: str,
        span: slice,
        kind: Literal["published", "modified", "created"],
        value: str,
        calendar: Literal["gregorian", "islamic", "persian", "relative"],
        original: tuple[int, int, int] | None,
        is_ambiguous: bool,
        from_contents: bool,
        resolved: str | None,
    ) -> Timestamp: ...
    @property
    def text(self) -> str:
        """The date, as written."""
    @property
    def span(self) -> slice:
        """Where it stands."""
    @property
    def kind(self) -> Literal["published", "modified", "created"]:
        """What it tells of the article."""
    @property
    def value(self) -> str:
        """What it says, in ISO 8601; a relative time as a negative duration."""
    @property
    def calendar(self) -> Literal["gregorian", "islamic", "persian", "relative"]:
        """The calendar it was written in."""
    @property
    def original(self) -> tuple[int, int, int] | None:
        """Year, month and day as written, where the calendar is not the Gregorian."""
    @property
    def is_ambiguous(self) -> bool:
        """Whether day and month could be exchanged."""
    @property
    def from_contents(self) -> bool:
        """Whether it stands in the contents alone."""
    @property
    def resolved(self) -> str | None:
        """What a relative time means once a reference time is known, in ISO 8601."""
    @property
    def date(self) -> _time.date | _time.datetime | None:
        """The day or moment it means; None for a duration and for a clock alone."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Block:
    """One line of an article, trimmed, and what it is."""

    __match_args__: Final = (
        "text",
        "span",
        "kind",
    )
    def __new__(
        cls,
        text: str,
        span: slice,
        kind: Literal["heading", "meta", "subhead", "paragraph", "boilerplate"],
    ) -> Block: ...
    @property
    def text(self) -> str:
        """The line."""
    @property
    def span(self) -> slice:
        """Where it stands."""
    @property
    def kind(self) -> Literal["heading", "meta", "subhead", "paragraph", "boilerplate"]:
        """What it is."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Entry:
    """A line of the contents."""

    __match_args__: Final = (
        "index",
        "text",
        "span",
        "ordinal",
        "label",
        "label_span",
        "headline",
        "headline_span",
        "articles",
        "met",
    )
    def __new__(
        cls,
        index: int,
        text: str,
        span: slice,
        ordinal: int | None,
        label: str | None,
        label_span: slice | None,
        headline: str | None,
        headline_span: slice | None,
        articles: range,
        met: Literal["exact", "folded", "fuzzy", "order"] | None,
    ) -> Entry: ...
    @property
    def index(self) -> int:
        """Its place among the entries of all lists of the text, from 0."""
    @property
    def text(self) -> str:
        """All of it, ordinal included, as written."""
    @property
    def span(self) -> slice:
        """Where it stands: its whole line or lines, trimmed."""
    @property
    def ordinal(self) -> int | None:
        """The number it prints."""
    @property
    def label(self) -> str | None:
        """The part before its delimiter: an outlet, a section."""
    @property
    def label_span(self) -> slice | None:
        """Where ``label`` stands."""
    @property
    def headline(self) -> str | None:
        """The headline it announces."""
    @property
    def headline_span(self) -> slice | None:
        """Where ``headline`` stands."""
    @property
    def articles(self) -> range:
        """The indices of the articles it announces: none, one, or several."""
    @property
    def met(self) -> Literal["exact", "folded", "fuzzy", "order"] | None:
        """How it met its articles; None where it has none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Contents:
    """One list of contents; a text may have several."""

    __match_args__: Final = (
        "text",
        "span",
        "heading",
        "heading_span",
        "entries",
    )
    def __new__(
        cls,
        text: str,
        span: slice,
        heading: str | None,
        heading_span: slice | None,
        entries: tuple[Entry, ...],
    ) -> Contents: ...
    @property
    def text(self) -> str:
        """All of it, as written."""
    @property
    def span(self) -> slice:
        """From its heading to the end of its last entry."""
    @property
    def heading(self) -> str | None:
        """The line that opens it."""
    @property
    def heading_span(self) -> slice | None:
        """Where ``heading`` stands."""
    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its entries, in the order of the list."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Group:
    """A heading over several articles."""

    __match_args__: Final = (
        "text",
        "span",
        "heading",
        "heading_span",
        "role",
        "parent",
        "articles",
    )
    def __new__(
        cls,
        text: str,
        span: slice,
        heading: str,
        heading_span: slice,
        role: Literal["source", "section"],
        parent: int | None,
        articles: range,
    ) -> Group: ...
    @property
    def text(self) -> str:
        """Its name, without ordinal, bullet and delimiter."""
    @property
    def span(self) -> slice:
        """Where the name stands."""
    @property
    def heading(self) -> str:
        """Its whole line, as written."""
    @property
    def heading_span(self) -> slice:
        """Where the line stands."""
    @property
    def role(self) -> Literal["source", "section"]:
        """Whether it is an outlet or a section."""
    @property
    def parent(self) -> int | None:
        """The index of the group that governs it."""
    @property
    def articles(self) -> range:
        """The indices of the articles it governs."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Diagnostic:
    """An oddity: a code, a place, and a sentence that names what it speaks of.

    The sentences are for people and may change; codes do not.
    """

    __match_args__: Final = (
        "code",
        "severity",
        "message",
        "text",
        "span",
        "entry",
        "article",
    )
    def __new__(
        cls,
        code: str,
        severity: Literal["note", "warning"],
        message: str,
        text: str,
        span: slice,
        entry: int | None,
        article: int | None,
    ) -> Diagnostic: ...
    @property
    def code(self) -> str:
        """What kind of oddity it is: `entry-without-article`, `count-mismatch` and so on."""
    @property
    def severity(self) -> Literal["note", "warning"]:
        """How much it weighs."""
    @property
    def message(self) -> str:
        """What it has to say."""
    @property
    def text(self) -> str:
        """What it speaks of, as written."""
    @property
    def span(self) -> slice:
        """Where that stands."""
    @property
    def entry(self) -> int | None:
        """The index of the contents entry it speaks of."""
    @property
    def article(self) -> int | None:
        """The index of the article it speaks of."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
