"""The Python side of the bench `python`: reads what to time, a line each, and answers with seconds."""

import ctypes
import sys
from pathlib import Path
from time import perf_counter

import libdigest

folder = Path(sys.argv[1])
data = (folder / "press-file").read_bytes()
documents = [path.read_bytes() for path in sorted(folder.glob("*.txt"))]


def fresh(times):
    """As many strings that have no UTF-8 form yet."""
    text = data.decode()
    return [text[:-1] + text[-1:] for _ in range(times)]


def parse_bytes(times):
    start = perf_counter()
    for _ in range(times):
        libdigest.parse(data)
    return perf_counter() - start


def parse_str(times):
    texts = fresh(times)
    start = perf_counter()
    for text in texts:
        libdigest.parse(text)
    return perf_counter() - start


utf8 = ctypes.pythonapi.PyUnicode_AsUTF8AndSize
utf8.argtypes, utf8.restype = [ctypes.py_object, ctypes.c_void_p], ctypes.c_void_p


def copy(times):
    """What the UTF-8 form alone costs, which CPython keeps with the string.

    A parse follows each, so that memory is used as it is by `parse_str`; it is not timed.
    """
    seconds = 0.0
    texts = fresh(times)
    for text in texts:
        start = perf_counter()
        utf8(text, None)
        seconds += perf_counter() - start
        libdigest.parse(text)
    return seconds


def many(again, threads):
    start = perf_counter()
    found = sum(len(digest) for digest in libdigest.parse_many(documents * again, threads))
    assert found > 0
    return perf_counter() - start


TIMED = {"bytes": parse_bytes, "str": parse_str, "copy": copy, "many": many}

for line in sys.stdin:
    what, *numbers = line.split()
    print(TIMED[what](*map(int, numbers)), flush=True)
