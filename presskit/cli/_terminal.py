"""What a command prints: results on stdout, all else on stderr, one line each.

Names of files are other people's, and could act on a terminal: they are spelt out.
"""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from presskit.errors import spelt_out

if TYPE_CHECKING:
    from presskit.sharing import Contents


def print_anything() -> None:
    """Let names be printed that the encoding of the terminal does not have."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(line: object) -> None:
    """Print a line of the result on stdout."""
    print(spelt_out(str(line)), flush=True)


def tell(line: object) -> None:
    """Print a line about the work on stderr."""
    print(f"presskit: {spelt_out(str(line))}", file=sys.stderr, flush=True)


def tell_holds(path: Path, holds: "Contents") -> None:
    """Tell what a page holds, before it is written."""
    from presskit.sharing import COMMAND

    tell(f"{path.name}: {' '.join(holds.sentences(COMMAND))}")


@contextmanager
def short_warnings() -> Iterator[None]:
    """Print warnings as `tell` does, without the place in the code, for a while."""
    before = warnings.formatwarning

    def line(message: object, *_: object, **__: object) -> str:
        return f"presskit: {spelt_out(str(message))}\n"

    warnings.formatwarning = line
    try:
        yield
    finally:
        warnings.formatwarning = before
