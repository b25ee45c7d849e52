"""Write several files of one folder so that they change as one."""

import json
import os
import shutil
import sys
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from uuid import uuid4

from presskit.errors import WriteError
from presskit.files._replace import (
    flush_folder,
    flushed,
    locked,
    not_written,
    refuse_source,
)

_STAGE = ".presskit-new"
"""Files that are being written: of no use if the writer is gone."""
_READY = ".presskit-ready"
"""Files that are whole: whatever happens now, they will be in their places."""
_UNDO = ".presskit-undo"
"""Files that go back to their places, as others could not be replaced."""
_PLAN = "plan.json"
_EXCHANGE = {"linux": ("renameat2", -100), "darwin": ("renamex_np",)}
"""By system the function that exchanges two names, and what it takes before each."""


def replace_files(
    folder: str | os.PathLike,
    files: Mapping[str, bytes],
    *,
    drop: Collection[str] = (),
    sources: Iterable[str | os.PathLike] = (),
) -> Path:
    """Write several files of one folder so that they change as one.

    Parameters
    ----------
    folder : str or path
        Made if it does not exist. A link stays a link. Other files in it stay.
    files : mapping of str to bytes
        All that each file will hold, by its name in the folder.
    drop : collection of str, optional
        Names of files that go, in the same step.
    sources : iterable of path, optional
        Files that must not be written to, whatever the spelling of their path.

    Returns
    -------
    Path
        The folder as given.

    Raises
    ------
    WriteError
        If one of the files is a source, or cannot be written to: it is named, and all
        files are as they were.

    Notes
    -----
    Every new file is written hidden, and flushed to the disk, before any old one is
    touched. Then

    - where the folder is new, or holds nothing but these files, and the system can
      exchange two folders in one step (Linux, macOS): the new folder takes the name of
      the old one. Whoever opens a file finds the old ones or the new ones, also after a
      crash or a loss of power at any point. A program that has the old folder as its
      current folder has to enter it again.
    - else (other files in it, Windows, some network drives): the files are renamed one
      after the other, which takes a few milliseconds. If one cannot be, the others are
      put back. After a crash among the renamings the folder holds old files and new
      ones until :func:`settle` is called, as presskit does before it reads or writes
      there: it goes on to the end, and all files are new.

    After a crash a hidden folder may be left beside the folder, or in it.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     made = replace_files(Path(folder) / "out", {"a.txt": b"1", "b.txt": b"2"})
    ...     sorted(path.name for path in made.iterdir())
    ['a.txt', 'b.txt']
    """
    given, sources = Path(folder), list(sources)
    for name in (*files, *drop):
        refuse_source(given / name, sources)
    try:
        target = given.resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        settle(target)
        if not (_wholly(target, {*files, *drop}) and _exchanged(target, files)):
            target.mkdir(exist_ok=True)
            with _held(target):
                _in_turn(target, files, drop)
    except (OSError, ValueError, RuntimeError) as error:
        raise not_written(given, error) from error
    return given


def settle(folder: str | os.PathLike) -> None:
    """Bring to its end what a writer of several files had begun when it was stopped.

    Parameters
    ----------
    folder : str or path
        As for :func:`replace_files`. Nothing is done where nothing is left to do.

    Raises
    ------
    WriteError
        If that cannot be done.

    Examples
    --------
    >>> settle("no such folder")
    """
    target = Path(folder)
    try:
        if not any((target / name).is_dir() for name in (_READY, _UNDO)):
            return
    except (OSError, ValueError):  # no such folder can be
        return
    try:
        with _held(target):
            _put_back(target)
            _take_over(target)
    except (OSError, WriteError) as error:
        reason = getattr(error, "strerror", None) or error
        raise WriteError(
            f"{folder}: files are being replaced there, and it cannot be finished "
            f"({reason}). Allow writing to it, close its files where "
            "they are open in another program, and try again."
        ) from error


def _held(folder: Path):
    """Hold a folder for oneself."""
    return locked(folder / "presskit")


def _wholly(folder: Path, names: Collection[str]) -> bool:
    """Return True if a folder holds nothing but files of these names."""
    if not folder.exists():
        return True
    ours = {*names, _STAGE, ".presskit.lock"}
    return all(path.name in ours for path in folder.iterdir())


def _exchanged(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Put a new folder in the place of an old one; return False if that cannot be."""
    there = folder.exists()
    if there and not (sys.platform in _EXCHANGE and os.access(folder, os.W_OK)):
        return False
    stage = folder.with_name(f".{folder.name[:100]}.{uuid4().hex}")
    try:
        stage.mkdir()
    except OSError:  # no new folder may be made beside it
        return False
    try:
        for name, data in files.items():
            flushed(stage / name, data, like=folder / name)
        if there:
            shutil.copystat(folder, stage)
        flush_folder(stage)
        if there and not _exchange(stage, folder):
            return False
        if not there:
            stage.rename(folder)
        flush_folder(folder.parent)
        return True
    finally:
        shutil.rmtree(stage, ignore_errors=True)  # the old files, or what was begun


def _exchange(one: Path, other: Path) -> bool:
    """Give two folders each other's names in one step, where the system knows how."""
    import ctypes

    function, *before = _EXCHANGE[sys.platform]
    try:
        call = getattr(ctypes.CDLL(None), function)
    except (AttributeError, OSError):  # an old library
        return False
    names = [os.fsencode(path) for path in (one, other)]
    given = [part for name in names for part in (*before, name)]
    return call(*given, 2) == 0  # the flag has the same value on both systems


def _in_turn(folder: Path, files: Mapping[str, bytes], drop: Collection[str]) -> None:
    """Replace files one after the other; whoever comes later can finish it."""
    stage = folder / _STAGE
    shutil.rmtree(stage, ignore_errors=True)  # of somebody who was stopped
    try:
        (stage / "new").mkdir(parents=True)
        (stage / "old").mkdir()
        for name, data in files.items():
            flushed(stage / "new" / name, data, like=folder / name)
        there = [name for name in (*files, *drop) if (folder / name).exists()]
        for name in there:
            _copied(folder / name, stage / "old" / name)
        plan = {
            "drop": list(drop),
            "made": [name for name in files if name not in there],
        }
        flushed(stage / _PLAN, json.dumps(plan).encode(), like=stage / _PLAN)
        for made in (stage / "new", stage / "old", stage):
            flush_folder(made)
        stage.rename(folder / _READY)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    flush_folder(folder)
    try:
        _take_over(folder)
    except (OSError, WriteError) as error:
        _undone(folder, error)
        raise


def _undone(folder: Path, why: Exception) -> None:
    """Put the old files back, as one of them could not be replaced."""
    try:
        (folder / _READY).rename(folder / _UNDO)
        _put_back(folder)
    except OSError as error:
        raise WriteError(
            f"{folder}: it cannot be written ({why}), and not all files could be put "
            f"back ({error.strerror or error}). Close its files where they are open in "
            "another program; presskit puts them back when it next reads them there."
        ) from error


def _copied(file: Path, to: Path) -> None:
    """Keep an old file: as a second name of it, or as a copy."""
    try:
        os.link(file, to)
    except OSError:
        shutil.copy2(file, to)


def _take_over(folder: Path) -> None:
    """Put the files that are ready into their places; to be called until it returns."""
    ready = folder / _READY
    if not ready.is_dir():
        return
    for new in sorted((ready / "new").iterdir()):
        try:
            new.replace(folder / new.name)
        except OSError as error:  # on Windows, because another program has it open
            raise not_written(folder / new.name, error) from error
    for name in _plan(ready)["drop"]:
        (folder / name).unlink(missing_ok=True)
    _over(folder, ready)


def _put_back(folder: Path) -> None:
    """Put the old files back into their places; to be called until it returns."""
    undo = folder / _UNDO
    if not undo.is_dir():
        return
    for old in sorted((undo / "old").iterdir()):
        old.replace(folder / old.name)
    for name in _plan(undo)["made"]:
        (folder / name).unlink(missing_ok=True)
    _over(folder, undo)


def _plan(ready: Path) -> dict[str, list[str]]:
    return json.loads((ready / _PLAN).read_bytes())


def _over(folder: Path, done: Path) -> None:
    """Take away what is no longer needed, in one step first."""
    flush_folder(folder)
    shutil.rmtree(folder / _STAGE, ignore_errors=True)
    done.rename(folder / _STAGE)
    shutil.rmtree(folder / _STAGE, ignore_errors=True)
