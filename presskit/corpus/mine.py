"""One's own transcripts where there are any, and else the example."""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from presskit.corpus._corpus import Corpus
from presskit.corpus._in_prose import in_prose
from presskit.corpus._inputs import find
from presskit.corpus.loading import load, load_example
from presskit.errors import SourceError
from presskit.files import examples
from presskit.files.examples import TRANSCRIPTS


def folder() -> Path:
    """Return the folder for one's own transcripts, whether it exists or not.

    Returns
    -------
    Path
        ``transcripts`` in the current folder or, where notebooks run in a folder of
        theirs, beside that folder.
    """
    here = Path(TRANSCRIPTS)
    beside = Path("..") / TRANSCRIPTS
    return beside if Path.cwd().name == "notebooks" and not here.is_dir() else here


def files(of: Path) -> list[Path]:
    """Return the transcripts in a folder; none if there is no such folder."""
    if not of.is_dir():
        return []
    try:
        return list(find(of).files)
    except SourceError:  # there is nothing in it
        return []


def example() -> Path:
    """Return the path of the example: beside the notebooks, or in the package."""
    for near in (Path("seeds"), Path("..") / "seeds"):
        hashes = {sha256(one.read_bytes()).hexdigest() for one in near.glob("*.txt")}
        if hashes == examples.hashes():
            return near
    return examples.seeds()


def where() -> Path:
    """Return the folder for one's own transcripts if it holds any, else the example."""
    own = folder()
    return own if files(own) else example()


def of(source: str | os.PathLike, **settings: object) -> Corpus:
    """Load a source; the example that comes with the package by its name."""
    packed = Path(source) == examples.seeds()
    return load_example() if packed else load(source, **settings)


def load_mine(
    source: str | os.PathLike | Iterable[str | os.PathLike] = "", **settings: object
) -> Corpus:
    """Load one's own transcripts; the example where there are none yet.

    Parameters
    ----------
    source : str, path, or iterable of them, optional
        As for :func:`presskit.load`. Without it, what lies in the folder
        ``transcripts``, which ``presskit lab`` makes beside the notebooks; and if that
        holds nothing, the two press conferences that come with presskit.
    **settings
        As for :func:`presskit.load`.

    Returns
    -------
    Corpus
        ``measures.findings.origin(corpus.transcripts)`` says which of the three it is.
        A notebook says in a sentence above it which files could not be read, or not
        well; elsewhere that is a warning, as of :func:`presskit.load`.

    Raises
    ------
    SourceError
        If what is named, or what lies in the folder, cannot be read.

    Examples
    --------
    >>> load_mine("seeds/000_030e8c4dc072d88f.txt")
    Corpus(1 transcript, 42 turns, 13 exchanges)
    """
    with in_prose():
        if source or not isinstance(source, str):
            return load(source, **settings)
        return of(where(), **settings)
