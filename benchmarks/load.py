"""How fast transcripts become turns, as a share of what the text itself costs.

Makes N copies of the seeds as N files, and measures `presskit.load(...).turns` with one
worker against a bound: decoding the same bytes, one label pattern and one word pattern
over them, in the same process and run. Peak memory is what loading adds to an
interpreter that has imported pandas. Copies are read from caches that different files
never meet: `cold.py` measures those, and how fast another commit was.

    python benchmarks/load.py            # 400 and 4,000 files
    python benchmarks/load.py 400
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"
RUNS = 5


def make(folder: Path, n: int) -> int:
    """Write `n` copies of the seeds; return their size in bytes."""
    total = 0
    for number, seed in zip(range(n), cycle(sorted(SEEDS.glob("*.txt"))), strict=False):
        data = seed.read_bytes() + f"\n\n(copy {number})\n".encode()
        (folder / f"{number:05d}.txt").write_bytes(data)
        total += len(data)
    return total


def bound(files: list[bytes]) -> float:
    """Return the seconds for decoding, one label and one word pattern."""
    from presskit.styles import get
    from presskit.text import WORD

    label = get("name-outlet").opens
    start = time.perf_counter()
    for data in files:
        text = data.decode()
        for _ in label.finditer(text):
            pass
        WORD.findall(text)
    return time.perf_counter() - start


def load(folder: Path) -> float:
    """Return the seconds from files to turns."""
    import presskit

    start = time.perf_counter()
    presskit.load(folder, progress=False).turns  # noqa: B018
    return time.perf_counter() - start


def speed(folder: Path, size: int, runs: int) -> tuple[float, float]:
    """Return MB/s of loading and the ratio to the bound, medians over paired runs."""
    files = [path.read_bytes() for path in sorted(folder.iterdir())]
    load(folder)
    pairs = [(bound(files), load(folder)) for _ in range(runs)]
    seconds = statistics.median(took for _, took in pairs)
    return size / 1e6 / seconds, statistics.median(low / took for low, took in pairs)


def peak(folder: Path | None) -> int:
    """Return the peak memory in bytes of a fresh interpreter that loads a folder."""
    code = "import pandas, resource, sys\n"
    if folder:
        code += f"import presskit\nc = presskit.load({str(folder)!r}); c.turns\n"
    code += "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return int(out.stdout) * (1 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Print one line a number of files."""
    assert resource  # absent on Windows: say so at once, not after the first minute
    base = peak(None)
    print(" files      MB    MB/s  ratio to bound  peak memory / source bytes")
    for n in [int(word) for word in sys.argv[1:]] or [400, 4000]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            size = make(folder, n)
            rate, ratio = speed(folder, size, RUNS if n <= 1000 else 3)
            memory = (peak(folder) - base) / size
            print(f"{n:6,} {size / 1e6:7.1f} {rate:7.2f} {ratio:15.2f} {memory:27.1f}")


if __name__ == "__main__":
    main()
