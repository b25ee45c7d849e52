"""Decisions and the files that keep them: written, taken out again, followed."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit import corrections
from presskit.corpus import Corpus
from presskit.corpus.keeping import Step, files, reload
from presskit.corrections import parse_line
from presskit.doubts import Kind
from presskit.errors import TableError
from presskit.wording import say


class Decision(NamedTuple):
    """One line put into a file, or taken out of it, by the explorer of a file.

    Attributes
    ----------
    home : str
        The file of the explorer: explorers of other files pass it over.
    adds : bool
        Whether the line was put in; else it was taken out.
    lines : tuple of (str, str)
        The files, each with the line as it stands there.
    said : str
        What it says, in words.
    instead : tuple of (str, str)
        The lines in whose place it was put.
    """

    home: str
    adds: bool
    lines: tuple[tuple[str, str], ...]
    said: str
    instead: tuple[tuple[str, str], ...] = ()

    def steps(self, *, back: bool = False) -> list[Step]:
        """Return the steps that carry it out, or take it back."""
        adds = self.adds != back
        done = [Step(adds, Path(file), line) for file, line in self.lines]
        done += [Step(not adds, Path(file), line) for file, line in self.instead]
        return done[::-1] if back else done


def steps(done: Sequence[Decision], wanted: Sequence[Decision]) -> list[Step]:
    """Return the steps from the decisions that were followed to others.

    Parameters
    ----------
    done, wanted : sequence of Decision

    Returns
    -------
    list of Step
        What differs is taken back from the last on, then done from the first on.
    """
    same = 0
    while same < min(len(done), len(wanted)) and done[same] == wanted[same]:
        same += 1
    back = [one.steps(back=True) for one in reversed(done[same:])]
    forth = [one.steps() for one in wanted[same:]]
    return [step for steps in [*back, *forth] for step in steps]


def follow(corpus: Corpus, file: Path | None) -> Corpus:
    """Return the corpus as it is with a file of corrections.

    Parameters
    ----------
    corpus : Corpus
    file : Path or None
        Where decisions go.

    Returns
    -------
    Corpus
        The same, if it follows this file already, or there is none.

    Raises
    ------
    TableError
        If the corpus is a part of another one, or follows other corrections that were
        passed in.
    """
    if file is None or os.path.realpath(file) in map(os.path.realpath, files(corpus)):
        return corpus
    if corpus.origin is not None and corpus.origin.corrections is not None:
        raise TableError(
            f"{file}: this corpus was loaded with other corrections. Load it with "
            f"corrections={str(file)!r}, and keep all decisions there."
        )
    return reload(corpus, file) if file.exists() else corpus


def new(file: Path, lines: Sequence[str]) -> list[str]:
    """Return the lines of which a file has none that does the same."""
    if not file.is_file():
        return list(lines)
    held = {one.key for one in corrections.read_corrections(file)[0]}
    return [line for line in lines if parse_line(line).key not in held]


def lines_at(corpus: Corpus, file: Path | None, doubt) -> list[tuple[str, str]]:
    """Return the files, each with its line, that a row of the audit tells of.

    Parameters
    ----------
    corpus : Corpus
    file : Path or None
        Where decisions go.
    doubt : row of ``corpus.audit``
        Of a line that is followed, or is not.

    Returns
    -------
    list of (str, str)
        One correction; in several files, if several hold it.

    Raises
    ------
    TableError
        If no file has it, or several corrections stand at this place.
    """
    wanted = parse_line(doubt.suggestion).key if doubt.suggestion else None
    found: dict[tuple, list[tuple[str, str]]] = {}
    for path, one in _lines(corpus, file):
        if one.key == wanted or (wanted is None and _stands(one, doubt)):
            found.setdefault(one.key, []).append((path, corrections.as_line(one)))
    if len(found) == 1:
        return next(iter(found.values()))
    where = listed_files(corpus, file)
    if found:
        raise TableError(
            f"Several corrections stand at this place. Delete one by hand in {where}."
        )
    raise TableError(
        f"No line like this stands in {where}: it was given as a table, or the file "
        "has changed. Load again."
    )


def replaced_lines(
    corpus: Corpus, file: Path | None, doubt, line: str
) -> tuple[tuple[str, str], ...]:
    """Return the lines that one which says where their words stand now replaces.

    Parameters
    ----------
    corpus : Corpus
    file : Path or None
        Where decisions go.
    doubt : row of ``corpus.audit``
        The line replaces others only if this says that they have moved.
    line : str
        The line.

    Returns
    -------
    tuple of (str, str)
        The files, each with its line.
    """
    old = corpus.origin.moved.get(doubt.suggestion) if corpus.origin else None
    moved = doubt.kind == Kind.CORRECTION_MOVED
    if not moved or not old or parse_line(line).action != parse_line(old).action:
        return ()
    key = parse_line(old).key
    found = [(path, one) for path, one in _lines(corpus, file) if one.key == key]
    return tuple((path, corrections.as_line(one)) for path, one in found)


def _lines(
    corpus: Corpus, file: Path | None
) -> Iterator[tuple[str, corrections.Correction]]:
    """Yield the lines of all files that a corpus follows, and those of one more."""
    own = [] if file is None else [file]
    for path in {os.path.realpath(p): p for p in [*files(corpus), *own]}.values():
        if path.is_file():
            for one in corrections.read_corrections(path)[0]:
                yield str(path), one


def _stands(one: corrections.Correction, doubt) -> bool:
    if pd.isna(doubt.start) or one.transcript != doubt.transcript:
        return False
    return (one.start, one.end) == (doubt.start, doubt.end)


def listed_files(corpus: Corpus, file: Path | None) -> str:
    """Return the names of the files that hold decisions, for a sentence."""
    own = [] if file is None else [file]
    known = {os.path.realpath(p): str(p) for p in [*files(corpus), *own]}
    return " or ".join(known.values()) or say("forms.decide.any_file")
