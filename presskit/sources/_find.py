"""Which files a path, a folder, a glob or a list of them means."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from presskit import outputs
from presskit.errors import SourceError

OWN = frozenset({"aliases.csv", "corrections.csv", "outlets.csv"})
_ABOUT = frozenset(
    {"readme", "source", "sources", "license", "licence", "copying", "notice"}
)


class Found(NamedTuple):
    """Files to read, files that no reader claims, and whether one alone was named.

    `saved` are the files that a list of saved tables beside them names.
    """

    files: list[Path]
    skipped: list[Path]
    single: bool
    saved: list[Path]


def find(
    source: str | os.PathLike | Iterable[str | os.PathLike], claimed: Iterable[str]
) -> Found:
    """Find the files that `source` means.

    Parameters
    ----------
    source : str, path, or iterable of them
        A file, a folder (with its subfolders), a glob such as ``"2023/*.txt"``, or a
        list of those. The order of a list is kept, a folder is sorted by name.
    claimed : iterable of str
        Suffixes that a reader claims; in folders other files are left out.

    Returns
    -------
    Found
        Each file once.

    Raises
    ------
    SourceError
        If nothing is found.
    """
    if isinstance(source, str | os.PathLike):
        sources, single = [source], True
    else:
        sources, single = list(source), False
    suffixes = frozenset(claimed)
    files: dict[Path, None] = {}
    skipped: dict[Path, None] = {}
    saved: list[Path] = []
    lists: dict[Path, outputs.Listed | None] = {}
    for one in sources:
        path = Path(one).expanduser()
        if path.is_dir():
            single = False
            for inner in _inside(path):
                if outputs.holds(inner, _list_in(inner.parent, lists)):
                    saved.append(inner)
                    continue
                if inner.name.lower() in OWN or inner.stem.lower() in _ABOUT:
                    continue
                chosen = files if inner.suffix.lower() in suffixes else skipped
                chosen[inner] = None
        elif not path.exists() and glob.has_magic(str(one)):
            single = False
            matches = sorted(glob.glob(str(path), recursive=True))  # noqa: PTH207
            files |= dict.fromkeys(m for m in map(Path, matches) if m.is_file())
        else:
            files[path] = None
    if not files:
        raise SourceError(
            f"{', '.join(map(str, sources)) or 'the list'}: no transcript is here. "
            f"Looked for files that end in {', '.join(sorted(suffixes))}; give a file, "
            f"a folder or a glob that has some.{_of_saved(saved)}"
        )
    return Found(list(files), list(skipped), single, saved)


def _list_in(
    folder: Path, lists: dict[Path, outputs.Listed | None]
) -> outputs.Listed | None:
    """Return the list of what was saved in a folder, read once."""
    if folder not in lists:
        lists[folder] = outputs.read_list(folder / outputs.LIST)
    return lists[folder]


def _of_saved(saved: list[Path]) -> str:
    """Say which saved tables are there, if nothing else is."""
    lists = [path for path in saved if path.name == outputs.LIST]
    return f" Saved tables are there: load {str(lists[0])!r}." if lists else ""


def _inside(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and its subfolders, sorted, hidden ones left out."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith((".", "__"))
        )
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(root) / name
