"""Each file is read by itself, here or in workers; one that fails leaves its error."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from presskit.corpus._no_garbage_collection import uncollected
from presskit.corpus._progress import progress as progressing
from presskit.corpus._workers import spread
from presskit.corpus.build import read
from presskit.errors import PresskitError, SourceError, TranscriptError
from presskit.files.names import shown
from presskit.schema.values import Alias, Document, Style, Transcript


@uncollected
def outcomes_of(
    items: list[tuple[Path, Mapping[str, Alias]]],
    style: str | Style | None,
    workers: int,
    progress: bool,
) -> list[Transcript | PresskitError]:
    """Read each file; an error stands in the place of its result."""
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


def _read(
    item: tuple[Path, Mapping[str, Alias]], style: str | Style | None
) -> Transcript | PresskitError:
    """Read one file by itself, with the aliases that hold for it."""
    path, aliases = item
    return attempt(shown(path), path, style, aliases)


def attempt(
    name: str,
    source: Path | Document,
    style: str | Style | None,
    aliases: Mapping[str, Alias],
) -> Transcript | PresskitError:
    """Read a file or document; return the error that is its own fault."""
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


def _fatal(item: tuple[Path, Mapping[str, Alias]]) -> SourceError:
    """Return the error for a file at which workers die."""
    path, _ = item
    return SourceError(
        f"{shown(path)}: two processes died when they read it, perhaps for "
        "want of memory. Take it out of the folder, or load it by itself."
    )
