"""How long imports take, as multiples of `import pandas`, each with a bound.

What presskit needs is loaded at first use, so `from presskit import load` and `widgets`
are timed as well: that is what a reader waits for.

    python benchmarks/import_time.py [PAIRS]

Each import runs in a Python of its own, all in turn, so that a busy machine slows all
alike; the medians of CPU time are compared. Modules are read as byte code, as a user's
Python reads them the second time. Ends with 1 above a bound.
"""

import os
import statistics
import subprocess
import sys
import tempfile

CODE = "import time; t = time.process_time(); {}; print(time.process_time() - t)"
PANDAS = "import pandas"
BOUNDS = {
    "import presskit": 1.25,
    "from presskit import load": 1.5,
    "from presskit import widgets": 3.5,
}


def seconds(statement: str, byte_code: str) -> float:
    """Return the seconds of processor time of a statement in a new Python."""
    kept = {**os.environ, "PYTHONPYCACHEPREFIX": byte_code}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", CODE.format(statement)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=kept)
    return float(run.stdout)


def main(rounds: int = 15) -> int:
    """Measure, print what was measured, and return the exit code."""
    waits = (PANDAS, *BOUNDS)
    with tempfile.TemporaryDirectory() as byte_code:
        for statement in waits:  # byte code and the disk's cache
            seconds(statement, byte_code)
        timed = [
            [seconds(statement, byte_code) for statement in waits]
            for _ in range(rounds)
        ]
    pandas, *others = map(statistics.median, zip(*timed, strict=True))
    print(f"{PANDAS:28} {pandas:.3f} s, median of {rounds}")
    for (statement, bound), took in zip(BOUNDS.items(), others, strict=True):
        share = took / pandas
        print(f"{statement:28} {took:.3f} s, {share:.2f} of that, at most {bound}")
    shares = [took / pandas for took in others]
    return int(any(map(float.__gt__, shares, BOUNDS.values())))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
