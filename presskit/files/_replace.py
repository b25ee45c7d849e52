"""Write files: whole or not at all, one writer at a time, and never over a source."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from presskit.errors import WriteError

PATIENCE = 30
"""Seconds to wait for another writer of the same file."""


def replace_file(
    path: str | os.PathLike,
    data: bytes,
    *,
    sources: Iterable[str | os.PathLike] = (),
) -> Path:
    """Write a file so that everybody sees the old one or the new one, never half.

    Parameters
    ----------
    path : str or path
        The file. A link stays a link; what it points to is replaced. Permissions stay.
    data : bytes
        All that the file will hold.
    sources : iterable of path, optional
        Files that must not be written to, whatever the spelling of their path.

    Returns
    -------
    Path
        The path as given.

    Raises
    ------
    WriteError
        If the path is one of the sources, or cannot be written to, for instance because
        the disk is full or another program has the file open. Nothing has changed then.

    Notes
    -----
    The bytes go to a hidden file beside it, which is flushed to the disk and then
    renamed; the folder is flushed last. After a crash one hidden file may be left.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     replace_file(Path(folder) / "a.txt", b"So.").read_bytes()
    b'So.'
    """
    given = Path(path)
    refuse_source(given, sources)
    try:
        target = given.resolve()  # a link stays a link
        beside = target.with_name(f".{target.name[:100]}.{uuid4().hex}")
        try:
            flushed(beside, data, like=target)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
        flush_folder(target.parent)
    except (OSError, ValueError, RuntimeError) as error:
        raise not_written(given, error) from error
    return given


def flushed(path: Path, data: bytes, *, like: Path) -> None:
    """Write a new file down to the disk, with the permissions of an older one."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if like.exists():
        shutil.copymode(like, path)


def expanded(path: str | os.PathLike) -> Path:
    """Return a path to write to, with ``~`` for the home folder followed.

    Raises
    ------
    WriteError
        If it is empty, or names somebody who is not there.

    Examples
    --------
    >>> expanded("talks/out").as_posix()
    'talks/out'
    """
    name = os.fspath(path)
    if not name.strip():
        raise WriteError("the path is empty. Give a full path; '.' is this folder.")
    try:
        return Path(name).expanduser()
    except RuntimeError as error:  # "~nobody"
        raise not_written(path, error) from None


def refuse_source(
    path: str | os.PathLike, sources: Iterable[str | os.PathLike]
) -> None:
    """Raise a WriteError if a path leads to one of the sources, by any spelling."""
    for source in sources:
        if _same(Path(path), Path(source)):
            raise WriteError(
                f"{path}: it is a source ({source}), and sources are never written "
                "to. Name another file."
            )


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        pass
    try:
        return os.path.realpath(one) == os.path.realpath(other)
    except ValueError:  # no path at all
        return False


def not_written(path: str | os.PathLike, error: Exception) -> WriteError:
    """Return the error for a file that cannot be written."""
    reason = getattr(error, "strerror", None) or error
    return WriteError(
        f"{path}: it cannot be written ({reason}); nothing was changed. Close it where "
        "it is open in another program, or name another file."
    )


def flush_folder(folder: Path) -> None:
    """Let a renaming outlive a loss of power, where the system can promise that."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    except OSError:  # some network drives
        pass
    finally:
        os.close(handle)


@contextmanager
def locked(path: str | os.PathLike, patience: float = PATIENCE) -> Iterator[None]:
    """Hold a file for oneself: other writers that ask for it wait.

    Parameters
    ----------
    path : str or path
        The file, which need not exist. The lock is a hidden file beside it.
    patience : float, default 30
        Seconds to wait for another writer.

    Raises
    ------
    WriteError
        If another writer holds it for longer, or no file can be made beside it.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder, locked(Path(folder) / "corrections.csv"):
    ...     pass
    """
    from filelock import FileLock, Timeout

    target = Path(path).resolve()
    lock = FileLock(target.with_name(f".{target.name}.lock"), timeout=patience)
    try:
        held = lock.acquire()
    except Timeout:
        raise WriteError(
            f"{path}: another program has been writing to it for {patience:g} seconds. "
            "Try again when it has finished."
        ) from None
    except OSError as error:
        raise not_written(path, error) from error
    with held:
        yield
