"""`import presskit` may take at most 1.25 times as long as `import pandas`.

What it needs is loaded at first use, so `from presskit import load` is timed as well:
that is what a reader waits for.

    python benchmarks/import_time.py [PAIRS]

Each import runs in a Python of its own, the two in turn, so that a busy machine slows
both alike; the medians are compared. Ends with 1 above the bound.
"""

import statistics
import subprocess
import sys

BOUND = 1.25
CODE = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
WAITS = ("import pandas", "import presskit", "from presskit import load")


def seconds(statement: str) -> float:
    """Return how long a statement takes in a new Python."""
    command = [sys.executable, "-c", CODE.format(statement)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(run.stdout)


def main(rounds: int = 15) -> int:
    """Measure, print what was measured, and return the exit code."""
    for statement in WAITS:  # byte code and the disk's cache
        seconds(statement)
    timed = [[seconds(statement) for statement in WAITS] for _ in range(rounds)]
    pandas, *others = map(statistics.median, zip(*timed, strict=True))
    print(f"{WAITS[0]:26} {pandas:.3f} s, median of {rounds}")
    for statement, took in zip(WAITS[1:], others, strict=True):
        print(f"{statement:26} {took:.3f} s, {took / pandas:.2f} of that")
    return int(others[0] > BOUND * pandas)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
