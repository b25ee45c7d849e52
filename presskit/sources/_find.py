"""Which files a path, a folder, a glob or a list of them means."""

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from glob import has_magic
from pathlib import Path
from typing import NamedTuple

from presskit import outputs
from presskit.errors import SourceError
from presskit.files.names import path_of, shown, told_apart
from presskit.schema.values import Transcript
from presskit.sources._files_in_folder import Entry, Notice, inside, of_glob, really

OWN = frozenset({"about.csv", "aliases.csv", "corrections.csv", "outlets.csv"})
_ABOUT = frozenset(
    {"readme", "source", "sources", "license", "licence", "copying", "notice"}
)
_NO_NAME = frozenset("\n\0")
_ADDRESS = re.compile(r"\s*(?:https?|ftp)://", re.IGNORECASE)


class FoundFiles(NamedTuple):
    """The files that a path means, and what beside them was left out.

    Attributes
    ----------
    files : list of Path
        Files to read, each once.
    skipped : list of Path
        Files that no reader claims.
    single : bool
        Whether one file alone was named.
    saved : list of Path
        Files that a list of saved tables beside them names.
    notices : list of Notice
        What is there and was not read: links, pipes, what may not be opened.
    """

    files: list[Path]
    skipped: list[Path]
    single: bool
    saved: list[Path]
    notices: list[Notice]


def find(
    source: str | os.PathLike | Iterable[str | os.PathLike], claimed: Iterable[str]
) -> FoundFiles:
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
    FoundFiles
        Each file once, whatever the spellings of its path. Links that lead out of a
        folder are not followed.

    Raises
    ------
    SourceError
        If nothing is found, or a path is none.
    """
    if isinstance(source, str | os.PathLike):
        sources, single = [source], True
    else:
        sources, single = list(source), False
    suffixes = frozenset(claimed)
    entries: list[Entry] = []
    notices: list[Notice] = []
    skipped: dict[Path, None] = {}
    saved: list[Path] = []
    lists: dict[Path, outputs.Listed | None] = {}
    for one in sources:
        path = _path(one)
        if path.is_dir():
            wanted, found = suffixes, inside(path)
        elif has_magic(os.fspath(one)) and not path.exists():
            wanted, found = suffixes | _named(path), of_glob(path)
        else:
            entries.append(Entry(path, really(path), linked=False))
            continue
        single = False
        notices += found.notices
        for entry in found.entries:
            name = entry.path
            if outputs.holds(name, _list_in(name.parent, lists)):
                saved.append(name)
                continue
            if name.name.lower() in OWN or name.stem.lower() in _ABOUT:
                continue
            if name.suffix.lower() in wanted:
                entries.append(entry)
            else:
                skipped[name] = None
    files, more = _once(entries)
    notices += more
    if not files:
        told = "".join(f" {notice.message}" for notice in notices[:1])
        raise SourceError(
            f"{', '.join(map(shown, sources)) or 'the list'}: no transcript is here."
            f"{told} Looked for files that end in {', '.join(sorted(suffixes))}; give "
            f"a file, a folder or a glob that has some.{_of_saved(saved)}"
            f"{_as_text(sources)}"
        )
    return FoundFiles(files, list(skipped), single, saved, notices)


def _list_in(
    folder: Path, lists: dict[Path, outputs.Listed | None]
) -> outputs.Listed | None:
    """Return the list of what was saved in a folder, read once."""
    if folder not in lists:
        lists[folder] = outputs.read_list(folder / outputs.LIST)
    return lists[folder]


def _of_saved(saved: list[Path]) -> str:
    """Return the names of the saved tables that are there, if nothing else is."""
    lists = [path for path in saved if path.name == outputs.LIST]
    return f" Saved tables are there: load {str(lists[0])!r}." if lists else ""


def _path(given: str | os.PathLike) -> Path:
    """Return the argument as a path; raise SourceError if it cannot be one."""
    name = os.fspath(given)
    if not name.strip():
        raise SourceError(
            "the path is empty. Give a file, a folder or a glob, such as '2023/*.txt'; "
            "'.' is the current folder."
        )
    if _ADDRESS.match(name):
        raise SourceError(
            f"{shown(name)[:200]}: it is an address, and presskit opens no connection. "
            "Save the page in your browser, and give the file."
        )
    try:
        path = path_of(Path(name).expanduser())
        if path.exists() or not _NO_NAME.intersection(name):
            return path
        reason = "it holds line ends or zeros"
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
    if text := _as_text([given]):
        raise SourceError(f"{name.strip()[:40]!r} … is not a path.{text}")
    raise SourceError(
        f"{shown(given)[:200]}: it is not a path that can be opened ({reason}). Check "
        "the spelling, or give a full path."
    )


def _as_text(sources: Iterable[str | os.PathLike]) -> str:
    """Return the advice where a path looks like the transcript itself; else ''."""
    texts = [
        one
        for one in map(os.fspath, sources)
        if "\n" in one or ": " in one or (" " in one and len(one) > 255)
    ]
    return " If it is the text itself: presskit.load_text(…) reads it." * bool(texts)


def _named(pattern: Path) -> set[str]:
    """Return the suffix that a glob asks for by its name."""
    suffix = pattern.suffix.lower()
    return set() if has_magic(suffix) else {suffix} - {""}


def _once(entries: Iterable[Entry]) -> tuple[list[Path], list[Notice]]:
    """Return each file once, not by a link where it is there itself."""
    ordered = sorted(entries, key=lambda entry: entry.linked)
    kept: dict[str, Entry] = {}
    alike: dict[str, list[str]] = {}
    notices: dict[Path, Notice] = {}
    for entry in ordered:
        key = unicodedata.normalize("NFC", entry.real).casefold()
        same = [real for real in alike.get(key, ()) if _is_one(real, entry.real)]
        if not same:
            alike.setdefault(key, []).append(entry.real)
            kept[entry.real] = entry
        elif entry.path != (first := kept[same[0]].path):
            notices[entry.path] = Notice(
                entry.path, "note",
                f"{shown(entry.path)} is the same file as {shown(first)}, which is "
                "counted once.",
                "Nothing is lost.",
            )  # fmt: skip
    files = dict.fromkeys(
        entry.path for entry in entries if kept.get(entry.real) is entry
    )
    return list(files), list(notices.values())


def _is_one(one: str, other: str) -> bool:
    """Return True if two paths without links lead to one file, on any disk."""
    try:
        return one == other or Path(one).samefile(other)
    except (OSError, ValueError):
        return False


def transcript_ids(paths: Sequence[Path]) -> list[str]:
    """Return the stem of each path, or the shortest path that tells it apart.

    Names that look alike differ in their marks, which are spelt out then.

    Examples
    --------
    >>> transcript_ids([Path("may.txt"), Path("june.txt"), Path("june.html")])
    ['may', 'june.txt', 'june.html']
    """

    def short(path: Path, parts: int) -> str:
        if parts < 2:
            return path.name if parts else path.stem
        return "/".join([*path.absolute().parts[:-1][-parts + 1 :], path.name])

    paths = told_apart(map(shown, paths))
    ids, parts = [short(path, 0) for path in paths], 0
    while (times := Counter(ids)).total() > len(times) and parts < 20:
        parts += 1
        ids = [
            id_ if times[id_] == 1 else short(path, parts)
            for id_, path in zip(ids, paths, strict=True)
        ]
    return ids


def named(files: Sequence[Transcript], base: Path) -> list[Transcript]:
    """Return files with their ids.

    Parameters
    ----------
    files : sequence of Transcript
        All files.
    base : Path
        What relative paths begin in.

    Returns
    -------
    list of Transcript
        In the order of `files`.
    """
    paths = [base / path_of(file.document.source, base) for file in files]
    pairs = zip(files, transcript_ids(paths), strict=True)
    return [file._replace(transcript=id_) for file, id_ in pairs]
