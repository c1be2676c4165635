"""Many texts and files: in order, lazily, and one bad file loses no other."""

from __future__ import annotations

import itertools
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import CORPUS, SAMPLE

import libdigest
from libdigest import ParseError

DATA = SAMPLE.read_bytes()


@pytest.mark.parametrize("threads", [None, 1, 2, 7])
def test_in_order(threads: int | None) -> None:
    texts = [path.read_bytes() for path in CORPUS] * 20
    items = list(itertools.chain.from_iterable((text, text.decode()) for text in texts))
    assert list(libdigest.parse_many(items, threads)) == [libdigest.parse(item) for item in items]
    paths = CORPUS * 5
    assert list(libdigest.parse_many(iter(paths), threads)) == [libdigest.read(path) for path in paths]


def test_one_bad_item_loses_no_other(tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes("خبر".encode() * 9 + b"\xff")
    items = ["a", b"\xe9 caf\xe9", SAMPLE, tmp_path / "none", bad, 5, "\ud800", DATA]
    wanted = [
        libdigest.Digest,
        ParseError,
        libdigest.Digest,
        FileNotFoundError,
        ParseError,
        TypeError,
        UnicodeEncodeError,
        libdigest.Digest,
    ]
    given = list(libdigest.parse_many(items, errors="return"))
    assert [type(one) for one in given] == wanted
    assert "bad.txt" in str(given[4])
    raising = libdigest.parse_many(items)
    seen: list[type] = []
    while len(seen) < len(items):
        try:
            seen.append(type(next(raising)))
        except Exception as error:
            seen.append(type(error))
    assert seen == wanted
    with pytest.raises(StopIteration):
        next(raising)


def test_items_are_taken_as_they_are_needed() -> None:
    taken = 0

    def items() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield DATA

    many = libdigest.parse_many(items(), threads=2)
    assert taken == 0
    for _, digest in zip(range(100), many, strict=False):
        assert len(digest) == 9
    assert 100 <= taken < 200


def test_what_the_iterable_raises_comes_after_its_items() -> None:
    def items() -> Iterator[bytes]:
        yield from [DATA] * 3
        raise OSError("the disk is gone")

    many = libdigest.parse_many(items(), errors="return")
    assert [len(next(many)) for _ in range(3)] == [9, 9, 9]
    with pytest.raises(OSError, match="the disk is gone"):
        next(many)
    with pytest.raises(StopIteration):
        next(many)


def test_encodings_and_options_reach_every_item(tmp_path: Path) -> None:
    path = tmp_path / "arabic.txt"
    path.write_bytes(DATA.decode().encode("cp720", errors="replace"))
    (digest,) = libdigest.parse_many([path], encoding="cp720", forbid=["rule"])
    assert digest == libdigest.read(path, "cp720", forbid=["rule"])
    assert digest.encoding == "cp720"


def test_arguments() -> None:
    with pytest.raises(ValueError, match="threads is 0; it takes at least one"):
        libdigest.parse_many([], threads=0)
    with pytest.raises(ValueError, match="'raise' or 'return'"):
        libdigest.parse_many([], errors="ignore")
    with pytest.raises(TypeError, match="not iterable"):
        libdigest.parse_many(5)
    assert list(libdigest.parse_many([])) == []


def test_a_progress_bar(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    assert len(list(libdigest.parse_many([DATA] * 3, progress=True))) == 3
    assert "3/3" in capsys.readouterr().err


def test_a_progress_bar_without_tqdm(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("tqdm", "tqdm.auto"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match=r"pip install 'libdigest\[cli\]'"):
        libdigest.parse_many([], progress=True)


def test_two_threads_may_not_iterate_at_once() -> None:
    begun, go = threading.Event(), threading.Event()

    def items() -> Iterator[bytes]:
        begun.set()
        go.wait(10)
        yield DATA

    many = libdigest.parse_many(items())
    digests: list[libdigest.Digest] = []
    other = threading.Thread(target=lambda: digests.extend(many))
    other.start()
    begun.wait(10)
    with pytest.raises(ValueError, match="already being iterated"):
        next(many)
    go.set()
    other.join()
    assert len(digests) == 1


def test_ctrl_c_ends_it() -> None:
    code = """
        import itertools, libdigest, signal, sys
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it
        data = open(sys.argv[1], "rb").read()
        print("begun", flush=True)
        for digest in libdigest.parse_many(itertools.repeat(data)):
            pass
    """
    command = [sys.executable, "-c", textwrap.dedent(code), str(SAMPLE)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "begun\n"
        time.sleep(0.3)
        child.send_signal(signal.SIGINT)
        try:
            _, said = child.communicate(timeout=60)
        finally:
            child.kill()
    assert child.returncode != 0
    assert "KeyboardInterrupt" in said


def test_an_end_in_the_middle_is_an_end() -> None:
    code = """
        import itertools, libdigest, sys
        many = libdigest.parse_many(itertools.repeat(b"x" * 1000))
        print(len(next(many)))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("1\n", "")
