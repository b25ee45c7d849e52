"""Lines put into the files that keep decisions, or taken out, and then followed."""

import copy
import os
import re
import warnings
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit import corrections
from presskit.corpus import loading
from presskit.corpus._corpus import Corpus
from presskit.doubts import Kind
from presskit.errors import PresskitError, PresskitWarning, TableError
from presskit.files.names import path_of

_WHERE = re.compile(r"^.*?not followed(?: \(.*?\))?: ", re.DOTALL)


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
        if any(step.adds for step in todo) and first_failure(corpus, made):
            # It may be a line that somebody else has written since: ask without ours.
            while edits:
                corrections.take_back(edits.pop())
            if row := first_failure(reload(corpus, file), made):
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
                "corrections=…."
            )
        do = corrections.add if step.adds else corrections.remove
        if edit := do(step.file, step.line):
            edits.append(edit)


def first_failure(before: Corpus, after: Corpus):
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
