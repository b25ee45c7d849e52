"""Warnings about files, in a notebook: sentences, not red and behind a path."""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from presskit.errors import FilesWarning
from presskit.text.prose import Sentence


def _kernel() -> bool:
    """Return True in a notebook that somebody runs."""
    ipython = sys.modules.get("IPython")
    return hasattr(ipython and ipython.get_ipython(), "kernel")


@contextmanager
def in_prose() -> Iterator[None]:
    """Show warnings about files as sentences in a notebook; else they stay warnings.

    A filter that makes errors of them, or ignores them, goes before.

    Examples
    --------
    >>> with in_prose():
    ...     pass
    """
    if not _kernel():
        yield
        return
    caught: list[warnings.WarningMessage] = []
    try:
        with warnings.catch_warnings(record=True) as caught:
            yield
    finally:  # also what was told before something failed
        for one in caught:
            if issubclass(one.category, FilesWarning):
                sys.modules["IPython"].display.display(Sentence(one.message))
            else:
                warnings.showwarning(
                    one.message, one.category, one.filename, one.lineno
                )
