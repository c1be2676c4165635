"""The one exception of its own."""

from __future__ import annotations


class ParseError(ValueError):
    """A text that cannot be parsed: bytes that are not UTF-8, or 4 GiB and more.

    The message says what to do. ``offset`` is the first byte that belongs to no character, or
    ``None`` where the text is too long.
    """

    __module__ = "libdigest"

    offset: int | None

    def __init__(self, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset
