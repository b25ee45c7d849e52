"""Read many files with several processes, without touching the user's script.

The workers are fresh interpreters that are told what to do through a pipe. Unlike
``multiprocessing`` they never import the caller's ``__main__``, so that a script
without an ``if __name__ == "__main__"`` guard works, and one read from standard input.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_RUN = "from presskit._workers import _serve; _serve()"


def spread(
    work: Callable, items: Sequence, workers: int, done: Callable[[], object]
) -> list:
    """Return ``[work(item) for item in items]``, made by several processes.

    Parameters
    ----------
    work : callable
        A function of a module, which workers can import.
    items : sequence
        What to call it with.
    workers : int
        Number of processes.
    done : callable
        Called, without arguments, after each item.

    Returns
    -------
    list
        In the order of `items`.
    """
    shares = [range(first, len(items), workers) for first in range(workers)]
    results: list = [None] * len(items)

    def run(share: range) -> None:
        for position, result in zip(
            share, _results(work, [items[i] for i in share]), strict=True
        ):
            results[position] = result
            done()

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(run, [share for share in shares if share]))
    return results


def _results(work: Callable, items: list) -> Iterator:
    """Yield the result of each item from one worker."""
    here = str(Path(__file__).resolve().parents[1])
    paths = [here, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    with subprocess.Popen(
        [sys.executable, "-c", _RUN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as worker:
        pickle.dump((work, items), worker.stdin)
        worker.stdin.close()
        for _ in items:
            yield pickle.load(worker.stdout)


def _serve() -> None:
    """Answer one request of :func:`spread`: the life of a worker."""
    results, sys.stdout = sys.stdout.buffer, sys.stderr
    work, items = pickle.load(sys.stdin.buffer)
    for item in items:
        pickle.dump(work(item), results)
        results.flush()
