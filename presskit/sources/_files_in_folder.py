"""What lies in a folder or matches a glob: files, and what is none."""

import fnmatch
import os
import stat
from glob import has_magic
from math import inf
from pathlib import Path
from typing import NamedTuple

from presskit.files.names import shown

_HIDDEN = (".", "~$")
"""What names begin with that no person gave; ``~$`` is Word's, while a file is open."""
_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISDIR, "a folder"),
)
_MENDED = "Make it readable and load again, or take it out of the folder."


class Notice(NamedTuple):
    """Something that was not read, or only once: where, how bad, what it is, advice."""

    path: Path
    severity: str
    message: str
    advice: str


class Entry(NamedTuple):
    """A file, where it really lies, and whether a link leads to it."""

    path: Path
    real: str
    linked: bool


class Inside(NamedTuple):
    """The files of a folder, sorted by name, and what beside them is there."""

    entries: list[Entry]
    notices: list[Notice]


def inside(folder: Path, depth: float = inf) -> Inside:
    """Return the files of a folder and its subfolders, hidden ones left out.

    Links are followed to files in the same folder or below it, and nowhere else: who
    shares a folder does not share what somebody's link in it points to.

    Parameters
    ----------
    folder : Path
    depth : int, optional
        How many folders deep to look; 1 is the folder alone.
    """
    root = really(folder)
    found = Inside([], [])
    folders = [(folder, root, 1)]  # no recursion: a thousand folders may be nested
    while folders:
        here, real, level = folders.pop()
        try:
            with os.scandir(here) as listed:
                ordered = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            found.notices.append(_unreadable(here, error))
            continue
        below = []
        for entry in ordered:
            if entry.name.startswith(_HIDDEN):
                continue
            path, own = here / entry.name, os.path.join(real, entry.name)  # noqa: PTH118
            if entry.is_file(follow_symlinks=False):
                found.entries.append(Entry(path, own, linked=False))
            elif not entry.is_dir(follow_symlinks=False) or _is_junction(entry):
                _add(found, path, root, folders=level < depth)
            elif level < depth and not entry.name.startswith("__"):
                below.append((path, own, level + 1))
        folders += reversed(below)
    return found


def of_glob(pattern: Path) -> Inside:
    """Return the files that match a glob, by the rules of :func:`inside`."""
    parts = [os.path.normcase(part) for part in pattern.parts]
    fixed = next(n for n, part in enumerate(parts) if has_magic(part))
    base, wanted = Path(*pattern.parts[:fixed]), parts[fixed:]
    if not base.is_dir():
        return Inside([], [])
    found = inside(base, inf if "**" in wanted else len(wanted))

    def matches(path: Path) -> bool:
        return _fits([os.path.normcase(part) for part in path.parts[fixed:]], wanted)

    return Inside(
        [entry for entry in found.entries if matches(entry.path)],
        [one for one in found.notices if matches(one.path) or one.path.is_dir()],
    )


def really(path: Path) -> str:
    """Return the path that a path leads to, as far as that can be told."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):  # the current folder is gone
        return os.fspath(path)


def _fits(parts: list[str], wanted: list[str]) -> bool:
    """Return True if the parts of a path are those of a glob, one by one."""
    if not wanted:
        return not parts
    if wanted[0] == "**":
        rest = wanted[1:]
        return any(_fits(parts[n:], rest) for n in range(len(parts) + 1))
    same = parts and fnmatch.fnmatchcase(parts[0], wanted[0])
    return bool(same) and _fits(parts[1:], wanted[1:])


def _is_junction(entry: os.DirEntry) -> bool:
    """Return True for a link between folders as Windows has it."""
    return getattr(entry, "is_junction", bool)()


def _add(found: Inside, path: Path, root: str, *, folders: bool) -> None:
    """Add what is not a plain file: a link, or something that is not read."""
    real = really(path)
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - of many files
    except OSError as error:
        if os.path.lexists(path) and not os.path.exists(real):  # noqa: PTH110
            what = f"is a link that leads nowhere ({shown(real)})"
            found.notices.append(_left(path, what))
        else:
            found.notices.append(_unreadable(path, error))
        return
    if stat.S_ISDIR(mode):
        if folders:
            found.notices.append(_of_folder(path, real, root))
    elif not _within(real, root):
        what = f"is a link out of the folder, to {shown(real)}"
        found.notices.append(_left(path, what))
    elif stat.S_ISREG(mode):
        found.entries.append(Entry(path, real, linked=True))
    else:
        found.notices.append(_left(path, f"is not a file, but {kind_of(mode)}"))


def _of_folder(path: Path, real: str, root: str) -> Notice:
    """Return the notice about a link to a folder."""
    if not _within(real, root):
        return _left(path, f"is a link to a folder elsewhere, {shown(real)}")
    parts = Path(os.path.relpath(real, root)).parts
    if any(part.startswith((".", "__")) for part in parts if part != "."):
        return _left(path, f"is a link to a hidden folder, {shown(real)}")
    return Notice(
        path, "note",
        f"{shown(path)} is a link to {shown(real)}: that folder is read once, where it "
        "is.",
        "Nothing is lost.",
    )  # fmt: skip


def _within(real: str, root: str) -> bool:
    return real == root or real.startswith(root.rstrip(os.sep) + os.sep)


def kind_of(mode: int) -> str:
    """Name what is not a regular file, by its mode."""
    return next((kind for test, kind in _KINDS if test(mode)), "something else")


def _left(path: Path, what: str) -> Notice:
    return Notice(
        path, "warning", f"{shown(path)} {what}: it was not read.",
        "If it is a transcript, put a copy of the file in its place, or give its own "
        "path.",
    )  # fmt: skip


def _unreadable(path: Path, error: OSError) -> Notice:
    what = "the folder" if path.is_dir() else "it"
    return Notice(
        path, "error",
        f"{shown(path)}: {what} cannot be opened ({error.strerror or error}).", _MENDED,
    )  # fmt: skip
