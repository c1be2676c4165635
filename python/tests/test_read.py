"""Files, and the encodings they are in."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from conftest import SAMPLE, pieces

import libdigest
from libdigest import ParseError

TEXT = SAMPLE.read_bytes().decode()
FRENCH = (SAMPLE.parent / "15-french.txt").read_bytes().decode()


def check(digest: libdigest.Digest, text: str) -> None:
    assert digest.text == text == digest.data
    assert digest == libdigest.parse(text)
    for name, span, piece in pieces(digest):
        assert piece == (None if span is None else text[span]), name


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16-le", "utf-16le"),
        ("utf-16-be", "utf-16be"),
        ("windows-1256", "windows-1256"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, encoding: str, said: str) -> None:
    path = tmp_path / "digest.txt"
    path.write_bytes(TEXT.encode(encoding))
    digest = libdigest.read(path)
    assert digest.encoding == said
    assert codecs.lookup(said)
    check(digest, "\ufeff" + TEXT if encoding == "utf-8-sig" else TEXT)
    assert digest == libdigest.read(str(path))


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_utf16_with_its_mark(tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "digest.txt"
    encoding = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    path.write_bytes(mark + TEXT.encode(encoding))
    digest = libdigest.read(path)
    check(digest, "\ufeff" + TEXT)
    assert [article.headline for article in digest] == [a.headline for a in libdigest.parse(TEXT)]


def test_western_files(tmp_path: Path) -> None:
    path = tmp_path / "digest.txt"
    path.write_bytes(FRENCH.encode("windows-1252"))
    digest = libdigest.read(path)
    assert digest.encoding == "windows-1252"
    check(digest, FRENCH)


@pytest.mark.parametrize("encoding", ["cp1256", "windows-1256", "utf-16", "utf_8", "utf-8-sig"])
def test_an_encoding_that_is_given(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "digest.txt"
    path.write_bytes(TEXT.encode(encoding))
    digest = libdigest.read(path, encoding=encoding)
    assert digest.encoding == codecs.lookup(encoding).name
    check(digest, TEXT)


def test_damaged_utf8_is_not_taken_for_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "damaged.txt"
    data = TEXT.encode()
    path.write_bytes(data[:500] + b"\xff" + data[500:])
    with pytest.raises(
        ParseError, match=r"damaged\.txt: not UTF-8 at byte 500, though the rest is; "
    ) as caught:
        libdigest.read(path)
    assert caught.value.offset == 500


def test_utf16_that_breaks_off(tmp_path: Path) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes(codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le")[:99])
    said = r"cut\.txt: not UTF-8 at byte 0; looks like utf-16le, but not to its end; say which it is$"
    with pytest.raises(ParseError, match=said):
        libdigest.read(path)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        libdigest.read(tmp_path / "none.txt")
    assert caught.value.filename == str(tmp_path / "none.txt")
    assert "No such file" in str(caught.value)
    with pytest.raises(IsADirectoryError):
        libdigest.read(tmp_path)
    with pytest.raises(LookupError, match="unknown encoding: klingon"):
        libdigest.read(SAMPLE, encoding="klingon")
    with pytest.raises(UnicodeDecodeError):
        libdigest.read(SAMPLE, encoding="ascii")
    with pytest.raises(TypeError):
        libdigest.read(3)
