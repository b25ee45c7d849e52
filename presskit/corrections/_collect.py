"""What people decided, from the files beside the transcripts and those passed in."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import UnionType
from typing import NamedTuple

import pandas as pd

from presskit.corrections._about import Fact, read_about
from presskit.corrections._file import Problem, read_corrections
from presskit.errors import TableError, in_few_words
from presskit.names import read_aliases, read_label
from presskit.schema.lines import ABOUT, FILE
from presskit.schema.values import Alias, Correction

ALIASES = "aliases.csv"
_Path = str | os.PathLike
_Source = _Path | pd.DataFrame


class Decisions(NamedTuple):
    """Corrections of all files, what is told about files, and the aliases of folders.

    `beside` are the aliases of the folder's own file, without what was passed in.
    `given` are the names of the files of corrections that were passed in, and `folders`
    the folder for which each of the others holds.
    """

    corrections: list[Correction]
    facts: list[Fact]
    problems: list[Problem]
    aliases: dict[Path, Mapping[str, Alias]]
    beside: dict[Path, Mapping[str, Alias]]
    given: frozenset[str]
    folders: dict[str, Path]

    def aliases_for(self, path: Path, base: Path) -> Mapping[str, Alias]:
        """Return the aliases that hold for a file; none for one that is not there."""
        there = path.parent in self.aliases and (base / path).is_file()
        return self.aliases[path.parent] if there else {}


def collect(
    folders: Iterable[Path],
    home: Path | None,
    corrections: _Source | None,
    aliases: _Path | None,
    base: Path,
) -> Decisions:
    """Read what was decided.

    Parameters
    ----------
    folders : iterable of Path
        Where the transcripts are.
    home : Path or None
        The folder that was loaded; its corrections hold for the folders below.
    corrections, aliases : path, DataFrame or None
        What was passed in beside that.
    base : Path
        What relative paths begin in.

    Returns
    -------
    Decisions
        Each line once; names of files are as given.
    """
    _require("corrections", corrections, _Source)
    _require("aliases", aliases, _Path)
    folders = sorted(set(folders))
    around = sorted({*folders, home} if home else folders)
    of = {
        str(folder / FILE): folder
        for folder in around
        if (base / folder / FILE).is_file()
    }
    lines, problems = _lines([*of, *_passed_in(corrections, of, base)], base)
    facts, wrong = _facts(around, base)
    problems += wrong
    passed, wrong = ({}, []) if aliases is None else _aliases(aliases, base)
    problems += wrong
    own, wrong = _aliases_in(folders, base)
    problems += wrong
    return Decisions(
        lines,
        facts,
        problems,
        {folder: {**held, **passed} for folder, held in own.items()},
        own,
        frozenset() if corrections is None else frozenset([_shown(corrections)]),
        of,
    )


def _require(name: str, given: object, kinds: type | UnionType) -> None:
    """Raise an error for what is neither None nor of some kinds."""
    if given is not None and not isinstance(given, kinds):
        raise TableError(
            f"{name}={in_few_words(given)} is not the path of a file. Write "
            f"{name}='{name}.csv'."
        )


def _shown(source: _Source) -> str:
    """Return the path of a source of corrections, as given; '' for a table."""
    return "" if isinstance(source, pd.DataFrame) else str(source)


def _passed_in(
    corrections: _Source | None, of: Iterable[str], base: Path
) -> list[_Source]:
    """Return the corrections that were passed in, unless they lie beside the others."""
    if corrections is None:
        return []
    beside = {os.path.realpath(base / source) for source in of}
    is_path = isinstance(corrections, _Path)
    there = is_path and os.path.realpath(base / corrections) in beside
    return [] if there else [corrections]


def _lines(
    sources: Iterable[_Source], base: Path
) -> tuple[list[Correction], list[Problem]]:
    """Read lines of corrections, each once, and the problems with them."""
    found: dict[tuple, Correction] = {}
    problems: list[Problem] = []
    for source in sources:
        table = isinstance(source, pd.DataFrame)
        lines, wrong = read_corrections(source if table else base / source)
        shown = _shown(source)
        problems += [one._replace(file=shown) for one in wrong]
        for line in lines:
            found.setdefault(line.key, line._replace(file=shown))
    return list(found.values()), problems


def _aliases_in(
    folders: Iterable[Path], base: Path
) -> tuple[dict[Path, dict[str, Alias]], list[Problem]]:
    """Read aliases.csv in some folders: the aliases of each, and the problems."""
    own: dict[Path, dict[str, Alias]] = {}
    problems: list[Problem] = []
    everybodys: list[Problem] = []
    for folder in folders:
        file, held = folder / ALIASES, {}
        if (base / file).is_file():
            held, wrong = _aliases(file, base)
            problems += wrong
        of_all = sorted(filter(_for_anybody, held))
        everybodys += [_everybodys(file, printed) for printed in of_all]
        own[folder] = {name: held[name] for name in held if name not in of_all}
    return own, problems + everybodys


def _for_anybody(printed: str) -> bool:
    """Return True if a label is printed for anybody who asks."""
    part = read_label(printed.title())  # the folder has files of any language
    return bool(part and part.anonymous and not (part.pieces or part.number))


def _everybodys(file: Path, printed: str) -> Problem:
    return Problem(
        str(file), None, "",
        f"{printed!r} is printed for anybody who asks, and an alias of it would "
        "make them all one person.",
        "Correct the speaker of each turn in corrections.csv instead.",
    )  # fmt: skip


def _aliases(
    file: str | os.PathLike, base: Path
) -> tuple[dict[str, Alias], list[Problem]]:
    """Read an alias file: the aliases, and the lines that cannot be followed."""
    aliases, wrong = read_aliases(base / file)
    shown = os.fspath(file)
    return aliases, [
        Problem(shown, one.line, "", one.message, one.advice) for one in wrong
    ]


def _facts(folders: Iterable[Path], base: Path) -> tuple[list[Fact], list[Problem]]:
    """Read about.csv in some folders: the facts, and the problems."""
    facts: list[Fact] = []
    problems: list[Problem] = []
    for folder in folders:
        if (base / folder / ABOUT).is_file():
            shown = str(folder / ABOUT)
            own, wrong = read_about(base / folder / ABOUT)
            facts += [one._replace(file=shown) for one in own]
            problems += [one._replace(file=shown) for one in wrong]
    return facts, problems
