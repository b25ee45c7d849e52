"""What it costs to judge who is who: CPU a turn, given turns and what speech says.

Different files, each judged once, in a process of their own: copies of one file are
read from caches that different files never meet. What is before `cast.judge` (reading,
cutting, what each turn does) is done first and not counted, and what `speech` reads
when it is called is told apart: names in the words of who asks. Where PRESSKIT_CORPORA
names a folder of real transcripts, some of its folders; else texts like the seeds.

    python benchmarks/cast_cost.py                # microseconds a turn, by folder
    python benchmarks/cast_cost.py kremlin-html   # one folder
    python benchmarks/cast_cost.py --profile      # and where they go
"""

import argparse
import cProfile
import gc
import os
import pstats
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from _casting import Cut, corpora, cut_file
from explorers import write
from presskit import cast, speech

HOUSES = ("wh-briefings-md", "kremlin-html", "wh-covid-html", "jpm-calls", "au-pm")
FILES, RUNS = 40, 5
_KINDS = (".txt", ".md", ".html", ".pdf", ".xml", ".json")


def transcripts(folder: Path, most: int = FILES) -> Iterator[Cut]:
    """Yield the first files of a folder that can be read, cut into turns."""
    paths = (path for path in sorted(folder.rglob("*")) if path.suffix in _KINDS)
    found = filter(None, map(cut_file, paths))
    yield from (one for one, _ in zip(found, range(most), strict=False))


class Timed:
    """Speech that adds up the CPU seconds that its functions take."""

    def __init__(self) -> None:
        """Begin at none."""
        self.seconds = 0.0

    def __getattr__(self, name: str) -> Callable:
        """Return a function of speech that is timed."""
        function = getattr(speech, name)

        def timed(*given, **named):
            began = time.process_time()
            told = function(*given, **named)
            self.seconds += time.process_time() - began
            return told

        setattr(self, name, timed)
        return timed


def judge(files: Sequence[Cut]) -> tuple[float, float]:
    """Return the CPU seconds that judging takes, without what speech reads, and all."""
    words = Timed()
    gc.collect()
    began = time.process_time()
    for one in files:
        cast.judge(one.turns, one.texts, one.acts, words)
    seconds = time.process_time() - began
    return seconds - words.seconds, seconds


def measure(folder: Path, *, profile: bool) -> None:
    """Print turns and microseconds a turn of one folder, and perhaps where they go."""
    cast.judge(*_warm(), speech)  # what is read once a process is not a turn's
    files = list(transcripts(folder))
    n = sum(len(one.texts) for one in files)
    profiler = cProfile.Profile(time.process_time)
    if profile:
        profiler.enable()
    seconds = judge(files)
    profiler.disable()
    print(len(files), n, *seconds)
    if profile:
        pstats.Stats(profiler).sort_stats("cumulative").print_stats(45)


def _warm() -> tuple:
    """Return a small transcript, as :func:`presskit.cast.judge` takes it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_text("Ann Lee (AP): Why?\n\nMinister Bo Ek: Because.\n", "utf-8")
        one = cut_file(path)
    return one.turns, one.texts, one.acts


def main() -> None:
    """Print the cost of each folder: the least of some runs, as others are at work."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--here", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        measure(options.here, profile=options.profile)
        return
    with tempfile.TemporaryDirectory() as scratch:
        here = [corpora() / name for name in options.folders or HOUSES]
        here = [folder for folder in here if folder.is_dir()]
        if not here:
            here = [Path(scratch)]
            write(here[0], FILES)
        total = np.zeros(3)
        print(f"{'':24}        turns    µs a turn    with speech")
        for folder in here:
            call = [sys.executable, __file__, "--here", str(folder)]
            call += ["--profile"] if options.profile else []
            runs = 1 if options.profile else RUNS
            told = [
                subprocess.run(
                    call, check=True, capture_output=True, text=True, env={**os.environ}
                ).stdout
                for _ in range(runs)
            ]
            rows = [one.split("\n", 1)[0].split() for one in told]
            found = np.array([[float(part) for part in row[1:]] for row in rows])
            print(_line(folder.name, found.min(axis=0)))
            total += found.min(axis=0)
            if options.profile:
                print(told[0].split("\n", 1)[1])
        print(_line("= all", total))


def _line(name: str, found: np.ndarray) -> str:
    """Return a row of the table: turns, and microseconds a turn."""
    turns, *seconds = found
    own, both = (one / turns * 1e6 for one in seconds)
    return f"{name:24} {turns:12,.0f} {own:12.1f} {both:14.1f}"


if __name__ == "__main__":
    main()
