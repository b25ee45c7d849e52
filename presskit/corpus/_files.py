"""Many files read, each by itself, by one process or several."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from presskit.corpus._memory import uncollected
from presskit.corpus._progress import progress as progressing
from presskit.corpus._workers import spread
from presskit.corpus.build import read
from presskit.errors import PresskitError, SourceError, TranscriptError
from presskit.files.names import shown
from presskit.schema.values import Alias, Document, Style, Transcript

Item = tuple[Path, Mapping[str, Alias]]
"""A file, and the aliases that hold for it."""


@uncollected
def read_files(
    items: list[Item], style: str | Style | None, workers: int, *, progress: bool
) -> list[Transcript | PresskitError]:
    """Read each file; an error stands in the place of its result.

    Parameters
    ----------
    items : list of (Path, mapping)
        Files, and the aliases that hold for each.
    style : str or Style or None
        How they mark a change of speaker.
    workers : int
        Number of processes.
    progress : bool
        Whether to show how far it is.

    Returns
    -------
    list of Transcript or PresskitError
        In the order of `items`.
    """
    work = partial(_read, style=style)
    if len(items) == 1 and workers == 1:
        return [work(items[0])]
    with progressing(len(items), shown=progress) as done:
        if workers > 1:
            n = min(workers, len(items))
            return spread(work, items, n, done, _fatal)
        outcomes = []
        for item in items:
            outcomes.append(work(item))
            done()
        return outcomes


def attempt(
    name: str,
    source: Path | Document,
    style: str | Style | None,
    aliases: Mapping[str, Alias],
) -> Transcript | PresskitError:
    """Read a file or document; return the error that is its own fault.

    Parameters
    ----------
    name : str
        What messages call it.
    source : Path or Document
        The file, or what a reader made of one.
    style, aliases
        As for :func:`read_files`.

    Returns
    -------
    Transcript or PresskitError
        An error of the style that was passed is raised.
    """
    try:
        return read(source, style, aliases)
    except TranscriptError as error:
        return TranscriptError(f"{name}: {error}")
    except SourceError as error:
        return error
    except PresskitError:
        raise  # of the style that was passed, not of this file
    except Exception as error:
        return SourceError(
            f"{name}: presskit fails on it ({type(error).__name__}). "
            "Leave it out, and please report it."
        )


def _read(item: Item, style: str | Style | None) -> Transcript | PresskitError:
    path, aliases = item
    return attempt(shown(path), path, style, aliases)


def _fatal(item: Item) -> SourceError:
    """Return the error for a file at which workers die."""
    return SourceError(
        f"{shown(item[0])}: two processes died when they read it, perhaps for want of "
        "memory. Take it out of the folder, or load it by itself."
    )
