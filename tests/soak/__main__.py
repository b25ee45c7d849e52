"""Every job, with a fault at every point: ``make soak``."""

import sys

from tests.soak._jobs import JOBS
from tests.soak._soak import soak


def main() -> int:
    """Print one line a job; return 1 if a file was left half."""
    n = half = 0
    for job in JOBS:
        result = soak(job, lambda points: range(1, points + 1))
        n, half = n + result.n, half + len(result.wrong)
        print(
            f"{job.name:24} {result.n:5} faults, {len(result.wrong)} half", flush=True
        )
        for line in result.wrong[:10]:
            print(f"    {line}")
    print(f"{'together':24} {n:5} faults, {half} half")
    return 1 if half else 0


if __name__ == "__main__":
    sys.exit(main())
