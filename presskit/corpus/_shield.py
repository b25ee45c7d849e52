"""One odd file costs only itself: what fails on it is said, the others are loaded."""

from pathlib import Path

from presskit.corpus._corpus import (
    Corpus,
    Origin,
)
from presskit.corpus._making import made
from presskit.doubts import Doubt, Kind
from presskit.errors import PresskitError, TranscriptError
from presskit.schema.values import Document, Turns
from presskit.sources import shown

Lost = list[tuple[Path, PresskitError]]


def spared(
    good: list[tuple[Document, Turns]], origin: Origin
) -> tuple[Corpus | None, Lost]:
    """Make a corpus of the files that can be made one.

    Parameters
    ----------
    good : list of (Document, Turns)
        Files that were read and cut.
    origin : Origin
        As for :func:`presskit.corpus._making.made`.

    Returns
    -------
    tuple
        The corpus, None if there is no file for it; and the files on which a step
        fails, each with an error that names it. They stand in its audit.

    Raises
    ------
    PresskitError
        What presskit refuses on purpose, a damaged alias file for instance.
    """
    try:
        return made(good, origin), []
    except PresskitError:
        raise
    except Exception as error:
        lost = [(file, one) for file in good if (one := _failure(file, origin))]
        if not lost:  # it is no single file that is at fault
            raise PresskitError(
                f"the {len(good):,} files cannot be made one corpus "
                f"({type(error).__name__}: {error}). Load them one by one, and please "
                "report it."
            ) from error
    odd = [file for file, _ in lost]
    rest = [file for file in good if not any(file is one for one in odd)]
    told = [(Path(document.source), error) for (document, _), error in lost]
    if not rest:
        return None, told
    findings = [*origin.findings, *not_loaded(told)]
    corpus, more = spared(rest, origin._replace(whole=False, findings=findings))
    return corpus, told + more


def not_loaded(failed: Lost) -> list[Doubt]:
    """Return what the audit says of files that are not in the tables."""
    return [
        Doubt(
            None, None, None, Kind.FILE_NOT_LOADED, str(error),
            "Nothing of this file is in the tables.", transcript=shown(path),
        )
        for path, error in failed
    ]  # fmt: skip


def _failure(file: tuple[Document, Turns], origin: Origin) -> TranscriptError | None:
    """Return the error of one file, if a step fails on it alone."""
    try:
        made([file], origin)
    except PresskitError:
        raise
    except Exception as error:
        made_of = TranscriptError(
            f"{file[0].source}: presskit fails on it ({type(error).__name__}: "
            f"{error}). Leave it out, and please report it."
        )
        made_of.__cause__ = error
        return made_of
    return None
