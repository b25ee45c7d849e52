"""Run pytest for each module alone, with the test file of its name: make test-each.

That is how one tries what one has just changed, and it must pass in a fresh clone.
Words after the command choose modules by a part of their path: `python -m tests.each
names/`, or `make test-each EACH=names/`.
"""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

from tests._mirror import PACKAGE, file_of_tests, modules

NOTHING_IN_IT = 5  # pytest's code where no test was collected


def commands(words: list[str]) -> Iterator[list[Path]]:
    """Yield each module that is chosen, and its test file where it has one."""
    for module in modules():
        if not words or any(word in module.as_posix() for word in words):
            yield [path for path in (module, file_of_tests(module)) if path.is_file()]


def run(paths: list[Path]) -> str:
    """Return the complaints of pytest about some files alone; '' if they pass."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *paths],
        capture_output=True,
        text=True,
        cwd=PACKAGE.parent,
    )
    empty = done.returncode == NOTHING_IN_IT and len(paths) == 1
    return "" if done.returncode == 0 or empty else done.stdout[-3000:] + done.stderr


def main(words: list[str]) -> int:
    """Run all that are chosen; print those that fail, and how many passed."""
    chosen = list(commands(words))
    with ThreadPoolExecutor(cpu_count()) as pool:
        failures = 0
        for paths, complaint in zip(chosen, pool.map(run, chosen), strict=True):
            if complaint:
                failures += 1
                print(paths[0].relative_to(PACKAGE.parent), complaint, sep="\n")
    print(f"{len(chosen) - failures} passed, {failures} failed")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
