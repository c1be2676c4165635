"""A million parses in a loop do not grow memory."""

from __future__ import annotations

import gc
import os

import libdigest

TEXT = "خبر :جسر\nنص."
DATA = TEXT.encode()


def resident() -> int:
    """Bytes of this process in memory."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def parse(times: int) -> None:
    for _ in range(times):
        libdigest.parse(DATA)
        digest = libdigest.parse(TEXT)
        digest[0].headline_span  # noqa: B018 - makes the checkpoints


def test_a_million_parses() -> None:
    parse(100_000)
    gc.collect()
    before = resident()
    parse(450_000)
    gc.collect()
    assert resident() - before < 4 << 20


def test_errors_and_views_are_given_back() -> None:
    def work(times: int) -> None:
        for digest in libdigest.parse_many([DATA, b"\xe9", TEXT] * times, errors="return"):
            if isinstance(digest, libdigest.Digest):
                digest.to_json(), digest[0].blocks, digest.text

    work(10_000)
    gc.collect()
    before = resident()
    work(30_000)
    gc.collect()
    assert resident() - before < 8 << 20
