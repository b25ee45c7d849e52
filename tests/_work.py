"""How much work something is: counted, or as a ratio of two runs; never a clock's time.

A bound in seconds fails on a busy machine and says nothing on a fast one.
"""

import gc
import sys
import time
from collections.abc import Callable

TRIES = 5
ENOUGH = 0.02  # seconds of CPU: shorter runs are repeated


def steps(work: Callable[[], object]) -> int:
    """Return the number of lines of Python that are run, and of calls of C."""
    n = 0

    def line(_frame, event, _argument):
        nonlocal n
        n += event == "line"
        return line

    def call(_frame, event, _argument):
        nonlocal n
        n += event == "c_call"

    tracing, profiling = sys.gettrace(), sys.getprofile()
    sys.settrace(line)
    sys.setprofile(call)
    try:
        work()
    finally:
        sys.settrace(tracing)
        sys.setprofile(profiling)
    return n


def grows_within(most: float, few: Callable[[], object], many: Callable[[], object]):
    """Return True if `many` takes at most `most` times the CPU time of `few`.

    What else the machine does makes either of them slower now and then, so that one
    good comparison of several is enough.
    """
    return any(_cpu(many) <= most * _cpu(few) for _ in range(TRIES))


def _cpu(work: Callable[[], object]) -> float:
    collects = gc.isenabled()
    gc.disable()  # how long it takes depends on what all other tests have left
    try:
        began, runs = time.process_time(), 0
        while (spent := time.process_time() - began) < ENOUGH:
            work()
            runs += 1
        return spent / runs
    finally:
        if collects:
            gc.enable()
