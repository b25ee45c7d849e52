"""Decisions and the files that keep them: written, taken out again, followed."""

import copy
import os
import re
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit import corrections
from presskit.corpus import Corpus, loading
from presskit.corrections import parse_line
from presskit.doubts import Kind
from presskit.errors import PresskitError, PresskitWarning, TableError
from presskit.sources import path_of

_WHERE = re.compile(r"^.*?not followed(?: \(.*?\))?: ", re.DOTALL)


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

    def steps(self, *, back: bool = False) -> list["Step"]:
        """Return what is done to carry it out, or to take it back."""
        adds = self.adds != back
        done = [Step(adds, Path(file), line) for file, line in self.lines]
        done += [Step(not adds, Path(file), line) for file, line in self.instead]
        return done[::-1] if back else done


class Step(NamedTuple):
    """One thing to do to one file."""

    adds: bool
    file: Path
    line: str


def check_source(corpus: Corpus, transcript: str) -> None:
    """Refuse a decision about a file that has changed since it was read.

    Raises
    ------
    TableError
        If the file is there, and holds other bytes.
    """
    document = corpus.source(transcript)
    path = _at(corpus, document.source)
    if path.is_file() and sha256(path.read_bytes()).hexdigest() != document.sha256:
        raise TableError(
            f"{path} has changed since it was loaded: a decision about it would not "
            "be followed. Load it again."
        )


def steps(done: Sequence[Decision], wanted: Sequence[Decision]) -> list[Step]:
    """Return what leads from the decisions that were followed to others.

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


def _at(corpus: Corpus, path: str | os.PathLike) -> Path:
    """Return a path as it was meant when the corpus was loaded."""
    return path_of(path) if corpus.origin is None else corpus.origin.at(path)


def files(corpus: Corpus) -> list[Path]:
    """Return the correction files that a corpus follows, whether they exist or not.

    Parameters
    ----------
    corpus : Corpus

    Returns
    -------
    list of Path
    """
    origin = corpus.origin
    if origin is None:
        return []
    sources = (origin.at(document.source) for document in origin.documents)
    folders = {path.parent for path in sources if path.is_file()}
    found = [folder / corrections.FILE for folder in sorted(folders)]
    if origin.home:
        found.append(origin.at(origin.home) / corrections.FILE)
    if isinstance(origin.corrections, str | os.PathLike):
        found.append(origin.at(origin.corrections))
    return list({os.path.realpath(path): path for path in found}.values())


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


def reload(corpus: Corpus, file: Path | None) -> Corpus:
    """Make a corpus anew, with the files of corrections as they are now.

    Parameters
    ----------
    corpus : Corpus
    file : Path or None
        Where decisions go; followed as well.

    Returns
    -------
    Corpus

    Raises
    ------
    PresskitError
        If it cannot be made anew.
    """
    known = [os.path.realpath(path) for path in files(corpus)]
    new = file is not None and os.path.realpath(file) not in known
    if new and corpus.origin and file.exists():
        corpus = copy.copy(corpus)
        corpus.origin = corpus.origin._replace(corrections=file)
        corpus.call = _call(corpus.call, file)
    with warnings.catch_warnings():  # what is not followed is an error in the list
        warnings.simplefilter("ignore", PresskitWarning)
        made = loading.reload(corpus)
    made.corrections = file
    return made


def _call(call: str, file: Path) -> str:
    if not call.startswith("presskit.load("):
        return ""
    return f"{call[:-1]}, corrections={str(file)!r})"


def carry_out(corpus: Corpus, file: Path | None, todo: Sequence[Step]) -> Corpus:
    """Do to the files what is to be done, and make the corpus anew.

    Parameters
    ----------
    corpus : Corpus
    file : Path or None
        Where decisions go.
    todo : sequence of Step

    Returns
    -------
    Corpus

    Raises
    ------
    PresskitError
        If a file cannot be written, or a line that was put in makes a correction fail.
        What was done is then taken back; what others wrote meanwhile stays.
    """
    edits: list[corrections.Edit] = []
    try:
        _do(todo, edits)
        made = reload(corpus, file)
        if any(step.adds for step in todo) and _first_failure(corpus, made):
            # It may be a line that somebody else has written since: ask without ours.
            while edits:
                corrections.take_back(edits.pop())
            if row := _first_failure(reload(corpus, file), made):
                raise TableError(
                    "The line cannot be followed, so it was not kept: "
                    f"{_WHERE.sub('', row.message)} {row.advice}".strip()
                )
            _do(todo, edits)
            made = reload(corpus, file)
    except BaseException:
        # Only what was done here: others may have written to the files meanwhile.
        for edit in reversed(edits):
            corrections.take_back(edit)
        raise
    return made


def _do(todo: Sequence[Step], edits: list[corrections.Edit]) -> None:
    """Do to the files what is to be done; what was done is added to `edits` at once."""
    for step in todo:
        if step.file.exists() and not os.access(step.file, os.W_OK):
            raise PresskitError(
                f"{step.file} is read-only. Allow writing, or name another file: "
                "AuditExplorer(corpus, corrections=…)."
            )
        do = corrections.add if step.adds else corrections.remove
        if edit := do(step.file, step.line):
            edits.append(edit)


def holds(file: Path, line: str) -> bool:
    """Return True if a file has a line that does the same."""
    key = parse_line(line).key
    if not file.is_file():
        return False
    return any(one.key == key for one in corrections.read_corrections(file)[0])


def _first_failure(before: Corpus, after: Corpus):
    """Return the first row of a correction that fails and did not before, or None."""
    known, failed = _failed(before), _failed(after)
    more = Counter(_places(failed)) - Counter(_places(known))
    rows = zip(_places(failed), failed.itertuples(), strict=True)
    return next((row for place, row in rows if more[place]), None)


def _failed(corpus: Corpus) -> pd.DataFrame:
    return corpus.audit[corpus.audit["kind"] == Kind.CORRECTION_FAILED]


def _places(rows: pd.DataFrame) -> list[tuple]:
    # Not the message: it has the number of a line, which may be another one now.
    return list(zip(rows["transcript"], rows["start"], rows["end"], strict=True))


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
    return " or ".join(known.values()) or "any file"
