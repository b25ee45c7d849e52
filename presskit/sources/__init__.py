"""Files become documents: one reader per file format, found by folder.

A reader is a module beside this one with ``SUFFIXES`` and
``read(data) -> str``. This is the only place that opens transcripts.
"""

import hashlib
import importlib
import os
import pkgutil
from functools import cache
from pathlib import Path
from types import ModuleType

from presskit.errors import SourceError
from presskit.sources._document import Document
from presskit.sources._find import Found, find

__all__ = ["Document", "Found", "find", "names", "read", "suffixes"]


@cache
def _readers() -> dict[str, ModuleType]:
    found = (module.name for module in pkgutil.iter_modules(__path__))
    return {
        name: importlib.import_module(f"{__name__}.{name}")
        for name in sorted(found)
        if not name.startswith("_")
    }


def names() -> list[str]:
    """Return the file formats that can be read.

    Returns
    -------
    list of str
        In alphabetical order.

    Examples
    --------
    >>> names()
    ['plain']
    """
    return list(_readers())


@cache
def suffixes() -> dict[str, str]:
    """Return which format reads which file suffix.

    Returns
    -------
    dict of str to str
        Suffix in lower case with its dot, and the format.

    Examples
    --------
    >>> suffixes()[".txt"]
    'plain'
    """
    return {
        suffix: name
        for name, reader in _readers().items()
        for suffix in reader.SUFFIXES
    }


def read(path: str | os.PathLike) -> Document:
    """Read one file.

    Parameters
    ----------
    path : str or path
        A file. Formats are told apart by suffix; a suffix that no reader knows is
        read as plain text.

    Returns
    -------
    Document
        The reading text and where it came from.

    Raises
    ------
    SourceError
        If the file is missing, is no file, cannot be opened, is empty, or holds no
        text.

    Examples
    --------
    >>> from presskit import _data
    >>> document = read(_data.seeds() / "003_7ec467e6c538953e.txt")
    >>> document.format, document.text[:30]
    ('plain', 'Pre-ministerial press conferen')
    """
    data = _bytes(path)
    name = suffixes().get(Path(path).suffix.lower(), "plain")
    try:
        text = _readers()[name].read(data)
    except SourceError as error:
        raise SourceError(f"{path}: {error}") from None
    return Document(str(path), text, name, hashlib.sha256(data).hexdigest())


def _bytes(path: str | os.PathLike) -> bytes:
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise SourceError(
            f"{path}: there is no such file. Looked in {Path.cwd().name!r}; check the "
            "spelling, or give a full path."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(
            f"{path}: cannot be opened ({reason}). Give a text file that you may read."
        ) from None
    if not data.strip():
        raise SourceError(
            f"{path}: the file is empty. Save the transcript again, or take it out."
        )
    return data
