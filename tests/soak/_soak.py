"""A job done again and again, with a fault at each point, until it goes through.

After each fault a plain reader and presskit look at what is there: files that are as
they were, or as they would have been, and never half of one.
"""

import contextlib
import io
import os
import shutil
import signal
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from presskit.errors import PresskitError
from presskit.files.folders import settle
from tests.soak._faults import FULL, KILLED, points
from tests.soak._jobs import Job

PATIENCE = 60
"""Seconds until a job that should have been killed counts as one that hangs."""

Files = dict[str, bytes]


class Result(NamedTuple):
    """How many faults there were, and what was found wrong after them."""

    name: str
    n: int
    wrong: list[str]


def soak(job: Job, chosen: Callable[[int], Iterable[int]]) -> Result:
    """Do a job with a fault at each of the points chosen from their number."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made).resolve()
        start = root / "start"
        start.mkdir()
        with _quiet():
            job.before(start)
        old = _files(start)
        folder = _again(start, root)
        with points(folder) as counted, _quiet():
            job.do(folder)
        new, faults, wrong = _files(folder), 0, []
        for at in chosen(counted.n):
            for fault in (FULL, KILLED):
                folder = _again(start, root)
                told = _with_fault(job, folder, fault, at)
                faults += 1
                where = f"{job.name}: {fault} at point {at} of {counted.n}"
                said = [told] if told else []
                said += _half(job, folder, old, new)
                wrong += [f"{where}: {one}" for one in said]
        return Result(job.name, faults, wrong)


def _again(start: Path, root: Path) -> Path:
    """Return a fresh copy of the folder, always under the same name."""
    folder = root / "work"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(start, folder)
    return folder


def _files(folder: Path) -> Files:
    """Return the files that a plain reader sees: those that are not hidden."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "/." not in f"/{path.relative_to(folder).as_posix()}"
    }


def _with_fault(job: Job, folder: Path, fault: str, at: int) -> str:
    """Do the job; return what is wrong with how it ended."""
    if fault == FULL:
        try:
            with points(folder, fault, at), _quiet():
                job.do(folder)
        except PresskitError:
            return ""
        except BaseException as error:
            return f"raw {type(error).__name__}: {error}"
        return ""  # it goes on without: what cannot be taken away, or flushed
    with warnings.catch_warnings():  # other threads do not touch the folder
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if not child:
        with points(folder, fault, at), _quiet(), contextlib.suppress(BaseException):
            job.do(folder)
        os._exit(0)
    until = time.monotonic() + PATIENCE
    while not (ended := os.waitpid(child, os.WNOHANG))[0]:
        if time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return "it did not end"
        time.sleep(0.002)
    return "" if os.WIFSIGNALED(ended[1]) else "it was not killed"


@contextlib.contextmanager
def _quiet():
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        yield


def _half(job: Job, folder: Path, old: Files, new: Files) -> list[str]:
    """Return the files, or the folder, that are neither old nor new."""
    found = []
    seen = _files(folder)
    if not _whole(job, seen, old, new, together=job.together == "reader"):
        found.append(f"a plain reader sees {_differing(seen, old, new)}")
    if (folder / "out").is_dir():
        settle(folder / "out")
    seen = _files(folder)
    if not _whole(job, seen, old, new, together=bool(job.together)):
        found.append(f"presskit sees {_differing(seen, old, new)}")
    return found


def _whole(job: Job, seen: Files, old: Files, new: Files, *, together: bool) -> bool:
    if together:
        return seen in (old, new)
    return all(
        seen.get(name) in (old.get(name), new.get(name))
        or (job.end and seen.get(name, b"").rstrip().endswith(job.end))
        for name in {*seen, *old, *new}
    )


def _differing(seen: Files, old: Files, new: Files) -> str:
    def kind(name: str) -> str:
        if seen.get(name) == old.get(name):
            return "old"
        return "new" if seen.get(name) == new.get(name) else "half"

    names = sorted({*seen, *old, *new})
    changed = [name for name in names if old.get(name) != new.get(name)]
    return ", ".join(f"{name} {kind(name)}" for name in changed)
