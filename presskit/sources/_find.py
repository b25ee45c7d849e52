"""Which files a path, a folder, a glob or a list of them means."""

import glob
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from presskit.errors import SourceError

OWN = frozenset({"about.csv", "aliases.csv", "corrections.csv", "outlets.csv"})
_ABOUT = frozenset(
    {"readme", "source", "sources", "license", "licence", "copying", "notice"}
)


class Found(NamedTuple):
    """Files to read, files that no reader claims, and whether one alone was named."""

    files: list[Path]
    skipped: list[Path]
    single: bool


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
    for one in sources:
        path = Path(one).expanduser()
        if path.is_dir():
            single = False
            for inner in _inside(path):
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
            "a folder or a glob that has some."
        )
    return Found(list(files), list(skipped), single)


def _inside(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and its subfolders, sorted, hidden ones left out."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith((".", "__"))
        )
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(root) / name


def transcript_ids(paths: Sequence[Path]) -> list[str]:
    """Return for each path its stem, or the shortest path that tells it apart.

    Examples
    --------
    >>> transcript_ids([Path("may.txt"), Path("june.txt"), Path("june.html")])
    ['may', 'june.txt', 'june.html']
    """

    def short(path: Path, parts: int) -> str:
        if parts < 2:
            return path.name if parts else path.stem
        return "/".join([*path.absolute().parts[:-1][-parts + 1 :], path.name])

    ids, parts = [short(path, 0) for path in paths], 0
    while (times := Counter(ids)).total() > len(times) and parts < 20:
        parts += 1
        ids = [
            id_ if times[id_] == 1 else short(path, parts)
            for id_, path in zip(ids, paths, strict=True)
        ]
    return ids
