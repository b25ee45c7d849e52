"""Let the n-th thing that is done to files fail, or be the last thing that is done."""

import ctypes
import io
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FULL, KILLED = "disk full", "killed"
_DONE_TO_FILES = (
    "fsync", "link", "mkdir", "open", "remove", "rename", "replace", "rmdir", "unlink",
)  # fmt: skip


class Points:
    """Counts what is done to files in a folder; at the n-th point there is a fault."""

    def __init__(self, folder: Path, fault: str = "", at: int = 0) -> None:
        self.folder, self.fault, self.at, self.n = str(folder), fault, at, 0

    def pass_one(self) -> None:
        self.n += 1
        if self.n != self.at:
            return
        if self.fault == KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        raise OSError(28, "No space left on device")

    def concerns(self, arguments: tuple, named: dict) -> bool:
        """Return True if a call is about a file that is written in the folder."""
        if "dir_fd" in named:
            return True
        try:
            names = [os.fsdecode(os.fspath(one)) for one in arguments[:2]]
        except TypeError:
            names = [os.fsdecode(os.fspath(one)) for one in arguments[:1]]
        return any(name.startswith(self.folder) for name in names)


class _File:
    """A file that is written: every write is a point, half done if it fails."""

    def __init__(self, file, points: Points) -> None:
        self._file, self._points = file, points

    def write(self, data) -> int:
        half = len(data) // 2
        self._file.write(data[:half])
        self._file.flush()
        self._points.pass_one()
        return half + self._file.write(data[half:])

    def __enter__(self):
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


@contextmanager
def points(folder: Path, fault: str = "", at: int = 0) -> Iterator[Points]:
    """Count what is done to files in a folder, with a fault at one of the points."""
    counted = Points(folder, fault, at)
    before = {name: getattr(os, name) for name in _DONE_TO_FILES}
    opened = io.open

    def passing(name: str):
        def call(*arguments, **named):
            about = name == "fsync" or counted.concerns(arguments, named)
            reading = name == "open" and not arguments[1] & (os.O_WRONLY | os.O_RDWR)
            if about and not reading:
                counted.pass_one()
            return before[name](*arguments, **named)

        return call

    def open_(file, mode="r", *arguments, **named):
        written = set(mode) & set("wxa+") and not isinstance(file, int)
        if not (written and counted.concerns((file,), {})):
            return opened(file, mode, *arguments, **named)
        counted.pass_one()
        return _File(opened(file, mode, *arguments, **named), counted)

    class Library(ctypes.CDLL):
        """The library of the system: exchanging two folders is a point."""

        def __getattr__(self, name: str) -> object:
            if name.startswith("rename"):
                counted.pass_one()
            return super().__getattr__(name)

    library = ctypes.CDLL
    try:
        for name in _DONE_TO_FILES:
            setattr(os, name, passing(name))
        io.open, ctypes.CDLL = open_, Library
        yield counted
    finally:
        for name, function in before.items():
            setattr(os, name, function)
        io.open, ctypes.CDLL = opened, library
