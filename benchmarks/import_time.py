"""`import presskit` may take at most 1.25 times as long as `import pandas`.

    python benchmarks/import_time.py [PAIRS]

Each import runs in a Python of its own, the two in turn, so that a busy machine slows
both alike; the medians are compared. Ends with 1 above the bound.
"""

import statistics
import subprocess
import sys

BOUND = 1.25
CODE = "import time; t = time.perf_counter(); import {}; print(time.perf_counter() - t)"


def seconds(library: str) -> float:
    """Return how long the first import of a library takes in a new Python."""
    command = [sys.executable, "-c", CODE.format(library)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(run.stdout)


def main(pairs: int = 15) -> int:
    """Measure, print what was measured, and return the exit code."""
    seconds("pandas"), seconds("presskit")  # byte code and the disk's cache
    timed = [(seconds("pandas"), seconds("presskit")) for _ in range(pairs)]
    pandas = statistics.median(pair[0] for pair in timed)
    presskit = statistics.median(pair[1] for pair in timed)
    ratio = presskit / pandas
    print(
        f"import pandas   {pandas:.3f} s, median of {pairs}\n"
        f"import presskit {presskit:.3f} s\n"
        f"ratio           {ratio:.2f} (at most {BOUND})"
    )
    return int(ratio > BOUND)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
