"""The transcripts that a command can use, and an error for each that it cannot."""

import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from presskit.cli import _terminal
from presskit.errors import FilesWarning, PresskitError, SourceError, twice, unsound
from presskit.files.names import path_of

if TYPE_CHECKING:
    import pandas as pd

    from presskit.corpus import Corpus


class Usable(NamedTuple):
    """What was asked for, as far as it can be used.

    Attributes
    ----------
    corpus : Corpus
        The transcripts to use.
    whole : Corpus
        With those that are not to be used yet; its audit tells of all files.
    errors : list of PresskitError
        One a file that cannot be read, and one for each that is not to be used yet.
    """

    corpus: "Corpus"
    whole: "Corpus"
    errors: list[PresskitError]


def load_usable(
    source: str | list[str], *, anyway: bool = False, besides: Path | None = None
) -> Usable:
    """Load transcripts, and tell on stderr which of them are left out, and why.

    Parameters
    ----------
    source : str or list of str
        A file, a folder or a glob, or several.
    anyway : bool, default False
        Whether to use transcripts that are not to be used yet.
    besides : Path, optional
        A file that may lie among them and need not be one, such as an article.

    Raises
    ------
    UnsoundError
        If none may be used.
    PresskitError
        As :func:`presskit.load` does.
    """
    from presskit.corpus.loading import load

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FilesWarning)  # each is told below
        whole = load(source)
    if twins := whole.counted_twice:
        _terminal.tell(twice(twins))
    bad = {} if anyway else whole.unsound
    lost = not_read(whole, besides)
    if len(bad) == len(whole.transcripts):
        for one in lost:
            _terminal.tell(one)
        raise unsound(bad)
    errors = [*lost, *(unsound({id_: why}) for id_, why in bad.items())]
    for one in errors:
        _terminal.tell(one)
    if not bad:
        return Usable(whole, whole, errors)
    ids = whole.transcripts["transcript"]
    part = whole.filter(transcript=ids[~ids.isin(bad)].tolist())
    return Usable(part, whole, errors)


def not_read(corpus: "Corpus", besides: Path | None = None) -> list[PresskitError]:
    """Return an error for each file that could not be read; tell of links and pipes.

    Of the file `besides`, which is read as something else, there is none.
    """
    from presskit.doubts import Kind

    rows = corpus.audit
    if besides is not None:
        files = rows["transcript"].fillna("").map(path_of).map(os.path.realpath)
        rows = rows[files != os.path.realpath(besides)]
    for said in rows.loc[_is(rows, Kind.NOT_READ, "warning"), "message"]:
        _terminal.tell(said)
    unread = _is(rows, Kind.FILE_NOT_LOADED, "error") | _is(
        rows, Kind.NOT_READ, "error"
    )
    return [SourceError(said) for said in rows.loc[unread, "message"]]


def _is(rows: "pd.DataFrame", kind: str, severity: str) -> "pd.Series":
    return (rows["kind"] == kind) & (rows["severity"] == severity)
