"""A million parses in a loop do not grow memory."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable

import libdigest

TEXT = "خبر :جسر\nنص."
DATA = TEXT.encode()


def resident() -> int:
    """Bytes of this process in memory."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def growth(work: Callable[[int], None], times: int) -> int:
    """How much memory grows by so many rounds of work, after half as many that warm up."""
    work(times // 2)
    gc.collect()
    before = resident()
    work(times)
    gc.collect()
    return resident() - before


def parse(times: int) -> None:
    for _ in range(times):
        libdigest.parse(DATA)
        digest = libdigest.parse(TEXT)
        digest[0].headline_span  # noqa: B018 - makes the checkpoints


def test_a_million_parses() -> None:
    assert growth(parse, 500_000) < 4 << 20


def many(times: int) -> None:
    for digest in libdigest.parse_many([DATA, b"\xe9", TEXT] * times, errors="return"):
        if isinstance(digest, libdigest.Digest):
            digest.to_json(), digest[0].blocks, digest.text


def test_errors_and_views_are_given_back() -> None:
    assert growth(many, 30_000) < 8 << 20
