"""Write what presskit makes: over what it made itself, and over nothing else."""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from presskit.errors import WriteError
from presskit.files import refuse_source, replace_file
from presskit.outputs._recognise import of_file


class SourceFile(NamedTuple):
    """A file that words were read from, by its path ('' if unknown) and its bytes."""

    path: str
    sha256: str


def write(
    path: str | os.PathLike,
    data: bytes,
    *,
    sources: Iterable[SourceFile] = (),
    overwrite: bool = False,
) -> Path:
    """Write one file that presskit makes.

    Parameters
    ----------
    path : str or path
        The file.
    data : bytes
        All that it will hold.
    sources : iterable of SourceFile, optional
        What it was made from.
    overwrite : bool, default False
        Whether to replace a file that presskit did not write.

    Returns
    -------
    Path
        The path as given.

    Raises
    ------
    WriteError
        If that may not be, see :func:`check_free`, or cannot be. Nothing has changed.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write(Path(folder) / "a.html", b"<p>So.").read_bytes()
    b'<p>So.'
    """
    check_free(path, sources=sources, overwrite=overwrite)
    return replace_file(path, data)


def check_free(
    path: str | os.PathLike,
    *,
    sources: Iterable[SourceFile] = (),
    overwrite: bool = False,
) -> None:
    """Refuse a path that leads to a source, or to what others wrote.

    Parameters
    ----------
    path : str or path
        Where something is to be written.
    sources : iterable of SourceFile, optional
        Known by any spelling of their paths, and by their bytes under whatever path.
    overwrite : bool, default False
        Whether a file that presskit did not write may be replaced. A source never is.

    Raises
    ------
    WriteError
        Saying which file is in the way, and what to do.

    Examples
    --------
    >>> check_free("no such file")
    """
    sources = list(sources)
    refuse_source(path, [one.path for one in sources if one.path])
    if not _holds_something(Path(path)):
        return
    if _digest(Path(path)) in {one.sha256 for one in sources if one.sha256}:
        raise WriteError(
            f"{path}: it holds a source, byte for byte, and sources are never written "
            "to. Name another file."
        )
    known = of_file(path)
    if not overwrite and not (known and known.whole):
        raise WriteError(
            f"{path}: it is there already, and presskit cannot make it again. Name "
            "another file, or say that it may go: overwrite=True (--overwrite)."
        )


def _holds_something(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except (OSError, ValueError):
        return False  # then writing fails, and says why


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
