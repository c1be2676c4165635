"""What Arrow costs beside parsing, and what a stream of digests needs of memory. The last lines are
`ratio NAME VALUE` and `peak NAME VALUE`.

    python benches/tables.py [--quick]

Needs `libdigest[arrow]`. Times are of one thread's own work, so that a busy machine shows less.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import perf_counter, thread_time

import pyarrow

import libdigest

sys.path.append(str(Path(__file__).parents[1] / "python/examples"))
from composed import digest

QUICK = "--quick" in sys.argv


def timed(work: Callable[[], object]) -> float:
    start = thread_time()
    work()
    return thread_time() - start


def ratios() -> None:
    """Each way of a table beside a parse of the same 1,000 digests."""
    texts = [digest(number).encode() for number in range(1000)]
    batch = pyarrow.record_batch({"id": range(len(texts)), "text": texts})
    digests = [libdigest.parse(text) for text in texts]
    ways: dict[str, Callable[[], object]] = {
        "one-table/parse": lambda: libdigest.tables.to_arrow(digests),
        "to_arrow/parse": lambda: [one.to_arrow() for one in digests],
        "arrow_c_array/parse": lambda: [one.__arrow_c_array__() for one in digests],
        "split_batch/parse": lambda: libdigest.split_batch(batch),
        "split_batch-strings/parse": lambda: libdigest.split_batch(batch, views=False),
        "detect_batch/parse": lambda: libdigest.detect_batch(batch),
    }
    ways["parse"] = lambda: [libdigest.parse(text) for text in texts]
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(5 if QUICK else 15):
        for name, work in ways.items():
            times[name].append(timed(work))
    # whatever else the machine does only adds
    base = min(times.pop("parse"))
    print(f"parsing: {sum(map(len, texts)) / base / 1e9:.2f} GB/s of one core")
    for name, values in times.items():
        print(f"ratio {name} {min(values) / base:.3f}")


def stream(count: int) -> None:
    """Reads so many digests, composed while they are read, and tells the most memory it took."""
    given = 0

    def items() -> Iterator[bytes]:
        nonlocal given
        for number in range(count):
            text = digest(number).encode()
            given += len(text)
            yield text

    start, rows, largest = perf_counter(), 0, 0
    for batch in libdigest.parse_many(items()).to_arrow():
        rows += batch.num_rows
        largest = max(largest, batch.num_rows)
    seconds, peak = perf_counter() - start, getrusage(RUSAGE_SELF).ru_maxrss / 1000
    print(f"{count} digests, {given / 1e9:.2f} GB, {rows} articles, up to {largest} a batch, {seconds:.0f} s")
    print(f"peak stream-{count} {peak:.0f} MB")


if sys.argv[1:2] == ["stream"]:
    stream(int(sys.argv[2]))
else:
    # first, because a process that is started begins with the peak of the one that starts it
    for count in (1000, 10_000 if QUICK else 100_000):
        subprocess.run([sys.executable, __file__, "stream", str(count)], check=True)
    ratios()
