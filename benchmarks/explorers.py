"""What an explorer costs a person who waits: from a choice to all redrawn.

    python benchmarks/explorers.py [10 100 1000] [-v] [ThemeExplorer ...]

The transcripts are the seeds with other dates, names and 3 % other words, so that there
are some 300 askers and a vocabulary of tens of thousands of words. Each explorer is
made of a corpus nothing has been asked of before. Filters, searches, both together, and
what a chart shows come mixed, in the same order for all; `_explorer_changes.py` has
them. Times are CPU of the kernel, with everything that it sends to the browser made
ready. The first search comes at once; before the changes an explorer has what it
makes while nobody asks for anything, as after some seconds in JupyterLab: how long
that takes, and its longest step, for which somebody who does ask may have to wait.
The bound is 100 ms (95 of 100 changes); the last column is the measured 95th
percentile as a share of it. `-v` prints the ten longest changes.
"""

import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import presskit
from _explorer_changes import changes, clicks
from presskit import widgets

SEEDS = Path(__file__).parents[1] / "seeds"
BOUND = 0.100  # seconds
FIRST = "Ada Bo Cy Dee Eve Flo Gus Hal Ida Jo Kai Lea Max Ned Ola Pia Ray Sue Tom Uma"
LAST = "Abel Berg Cole Dorn Ekman Falk Gray Holt Iversen Jung Klein Lund Moss Nash Orr"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
EXPLORERS = (
    widgets.ExchangeExplorer,
    widgets.LengthExplorer,
    widgets.PressRoom,
    widgets.ThemeExplorer,
    widgets.AuditExplorer,
    widgets.SourceExplorer,
)


def write(folder: Path, n: int) -> None:
    """Write `n` transcripts like the seeds into a folder."""
    chance = random.Random(1)
    seeds = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    example = presskit.load(SEEDS).turns
    asking = example[example["role"] == "journalist"]
    labels = [label.partition(",")[0] for label in set(asking["label"]) if "," in label]
    labels.sort()
    people = [f"{one} {two}" for one in FIRST.split() for two in LAST.split()]
    for at in range(n):
        text = seeds[at % len(seeds)]
        for label in labels:
            text = text.replace(f"{label},", f"{chance.choice(people)},")
        day = f"{chance.randint(1, 28)} {chance.choice(MONTHS)}. {2005 + at % 19}"
        text = re.sub(r"\d{1,2} \w{3}\. 20\d\d", day, text, count=1)
        text = re.sub(
            r"(?<= )[a-z]{5,9}(?= )",
            lambda word: (
                word[0]
                if chance.random() > 0.1
                else f"{word[0]}{chance.randint(1, 60_000)}"
            ),
            text,
        )
        (folder / f"{at:04}.txt").write_text(text, "utf-8")


class Times(NamedTuple):
    """Seconds of CPU: to build an explorer, of its first search, of each change."""

    built: float
    first: float
    ahead: list[float]
    changes: list[tuple[float, str]]
    clicks: list[float]


def took(act: Callable[[], object]) -> float:
    """Return the seconds of CPU that something takes."""
    start = time.process_time()
    act()
    return time.process_time() - start


def measure(folder: str, kind: type) -> Times:
    """Return the times that an explorer takes over the transcripts of a folder."""
    made = []
    if kind is widgets.SourceExplorer:  # it reads them itself
        built, first = took(lambda: made.append(kind(folder))), 0.0
    else:
        corpus = presskit.load(folder, progress=False)
        _ = corpus.exchanges, corpus.questions, corpus.outlets, corpus.audit
        built = took(lambda: made.append(kind(corpus)))
        search = {"text": "ammunition*"}
        first = 0.0
        if kind is not widgets.AuditExplorer:
            first = took(lambda: setattr(made[0], "query", search))
    explorer = made[0]
    ahead = steps_of(explorer._ahead()) if hasattr(explorer, "_ahead") else []
    taken = [(took(act), name) for name, act in changes(explorer)]
    return Times(built, first, ahead, taken, [took(act) for act in clicks(explorer)])


def steps_of(ahead: Iterator[None]) -> list[float]:
    """Return the seconds of CPU of each step of what is made ahead."""
    times, done = [], object()
    start = time.process_time()
    while next(ahead, done) is not done:
        now = time.process_time()
        times.append(now - start)
        start = now
    return times


def report(name: str, times: Times) -> str:
    """Return the figures of an explorer in one line."""
    each = sorted(seconds for seconds, _ in times.changes)
    p95 = statistics.quantiles(each, n=20)[-1]
    click = statistics.quantiles(times.clicks, n=20)[-1] if times.clicks else 0
    return (
        f"  {name:<17} built {times.built:5.2f} s, first search {times.first:5.2f} s, "
        f"ahead {sum(times.ahead):5.2f} s (a step {max(times.ahead, default=0):4.2f}); "
        f"{len(each)} changes: p50 {1000 * statistics.median(each):4.0f}, p95 "
        f"{1000 * p95:4.0f}, max {1000 * each[-1]:4.0f} ms; click p95 "
        f"{1000 * click:3.0f} ms; p95 {p95 / BOUND:5.2f} of the bound"
    )


def main(sizes: list[int], names: set[str]) -> None:
    """Print the figures of each explorer for each size."""
    for n in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), n)
            print(f"{n:,} transcripts", flush=True)
            for kind in EXPLORERS:
                if names and kind.__name__ not in names:
                    continue
                times = measure(folder, kind)
                print(report(kind.__name__, times), flush=True)
                if "-v" in sys.argv:
                    for seconds, name in sorted(times.changes, reverse=True)[:10]:
                        print(f"    {1000 * seconds:6.0f} ms  {name}")


if __name__ == "__main__":
    words = sys.argv[1:]
    main(
        [int(word) for word in words if word.isdigit()] or [10, 100, 1000],
        {word for word in words if word.endswith(("Explorer", "Room"))},
    )
