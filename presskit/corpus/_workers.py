"""Read many files with several processes, without touching the user's script.

The workers are fresh interpreters that are told what to do through a pipe. Unlike
``multiprocessing`` they never import the caller's ``__main__``, so that a script
without an ``if __name__ == "__main__"`` guard works, and one read from standard input.
"""

import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import chain
from pathlib import Path

_RUN = f"from {__name__} import _serve; _serve()"


def spread(
    work: Callable,
    items: Sequence,
    workers: int,
    done: Callable[[], object],
    lost: Callable,
) -> list:
    """Return ``[work(item) for item in items]``, made by several processes.

    A process that dies, for instance for want of memory, costs nothing but itself:
    another one goes on with the item that it was at, and the one after that with the
    next item. Where no process can be started at all, this one does the work.

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
    lost : callable
        Gives the result of an item at which two processes have died.

    Returns
    -------
    list
        In the order of `items`.
    """
    shares = [range(first, len(items), workers) for first in range(workers)]
    results: list = [None] * len(items)

    def run(share: Iterable[int]) -> None:
        left, deaths = deque(share), 0

        def settle(result: object) -> None:
            results[left.popleft()] = result
            done()

        while left:
            before = len(left)
            started = _one_worker(work, [items[at] for at in left], settle)
            if not started:
                while left:
                    settle(work(items[left[0]]))
            elif left:
                deaths = 1 if len(left) < before else deaths + 1
                if deaths == 2:
                    settle(lost(items[left[0]]))
                    deaths = 0

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(run, [share for share in shares if share]))
    return results


def _one_worker(work: Callable, items: list, settle: Callable) -> bool:
    """Let one worker do what it can, in order; return whether it ever began."""
    here = str(Path(__file__).resolve().parents[2])
    paths = [here, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    # -P: the current folder may hold anything, a pandas.py among what was downloaded.
    command = [sys.executable, "-P", "-c", _RUN]
    try:
        worker = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
    except (OSError, ValueError, TypeError):  # no executable, no memory
        return False
    started = False
    try:
        pickle.dump((work, items), worker.stdin)
        worker.stdin.close()
        started = pickle.load(worker.stdout)
        for _ in items:
            settle(pickle.load(worker.stdout))
    except (EOFError, pickle.UnpicklingError, OSError):
        pass  # it has died
    finally:
        worker.kill()
        worker.stdout.close()
        with suppress(OSError):
            worker.stdin.close()
        worker.wait()
    return started


def _serve() -> None:
    """Answer one request of :func:`spread`: the life of a worker."""
    results, sys.stdout = sys.stdout.buffer, sys.stderr
    work, items = pickle.load(sys.stdin.buffer)
    for result in chain([True], map(work, items)):
        pickle.dump(result, results)
        results.flush()
