"""What people decided, from the files beside the transcripts and those passed in."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit.corrections._about import Fact, read_about
from presskit.corrections._file import Problem, read_corrections
from presskit.errors import TableError, in_few_words
from presskit.names import read_aliases, read_label
from presskit.schema.lines import ABOUT, FILE
from presskit.schema.values import Alias, Correction

ALIASES = "aliases.csv"


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
    corrections: str | os.PathLike | pd.DataFrame | None,
    aliases: str | os.PathLike | None,
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
    folders = set(folders)
    around = sorted(folders | ({home} if home else set()))
    of = {
        str(folder / FILE): folder
        for folder in around
        if (base / folder / FILE).is_file()
    }
    paths = str | os.PathLike | None
    for name, given, kinds in (
        ("corrections", corrections, paths | pd.DataFrame), ("aliases", aliases, paths)
    ):  # fmt: skip
        if not isinstance(given, kinds):
            raise TableError(
                f"{name}={in_few_words(given)} is not the path of a file. Write "
                f"{name}='{name}.csv'."
            )
    sources: list[str | os.PathLike | pd.DataFrame] = list(of)
    if isinstance(corrections, str | os.PathLike):
        beside = {os.path.realpath(base / source) for source in of}
        if os.path.realpath(base / corrections) not in beside:
            sources.append(corrections)
    elif corrections is not None:
        sources.append(corrections)
    found: dict[tuple, Correction] = {}
    problems: list[Problem] = []
    for source in sources:
        table = isinstance(source, pd.DataFrame)
        lines, wrong = read_corrections(source if table else base / source)
        shown = "" if table else str(source)
        problems += [one._replace(file=shown) for one in wrong]
        for line in lines:
            found.setdefault(line.key, line._replace(file=shown))
    facts, wrong = _facts(around, base)
    problems += wrong
    passed: dict[str, Alias] = {}
    if aliases is not None:
        passed, wrong = _aliases(aliases, base)
        problems += wrong
    own: dict[Path, dict[str, Alias]] = {folder: {} for folder in folders}
    for folder in sorted(folders):
        if (base / folder / ALIASES).is_file():
            own[folder], wrong = _aliases(folder / ALIASES, base)
            problems += wrong
    everybodys = {
        (folder, printed)
        for folder, held in own.items()
        for printed in held
        if (part := read_label(printed.title()))  # the folder has files of any language
        and part.anonymous
        and not (part.pieces or part.number)
    }
    problems += [
        Problem(
            str(folder / ALIASES), None, "",
            f"{printed!r} is printed for anybody who asks, and an alias of it would "
            "make them all one person.",
            "Correct the speaker of each turn in corrections.csv instead.",
        )
        for folder, printed in sorted(everybodys)
    ]  # fmt: skip
    own = {
        folder: {
            name: one for name, one in held.items() if (folder, name) not in everybodys
        }
        for folder, held in own.items()
    }
    given = "" if not isinstance(corrections, str | os.PathLike) else str(corrections)
    return Decisions(
        list(found.values()),
        facts,
        problems,
        {folder: {**held, **passed} for folder, held in own.items()},
        own,
        frozenset({given} if corrections is not None else ()),
        of,
    )


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
