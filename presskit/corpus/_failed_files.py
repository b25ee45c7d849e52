"""One odd file costs only itself: what fails on it is said, the others are loaded."""

from pathlib import Path

from presskit.corpus._corpus import Corpus
from presskit.corpus._corpus_of_files import corpus_of
from presskit.corpus._inputs import Decisions
from presskit.corpus._left_out import Lost, not_loaded
from presskit.corpus._origin import Origin
from presskit.errors import PresskitError, TranscriptError
from presskit.schema.values import Transcript


def spared(
    good: list[Transcript], origin: Origin, decisions: Decisions
) -> tuple[Corpus | None, Lost]:
    """Make a corpus of the files that can be made one.

    Parameters
    ----------
    good : list of Transcript
        Files that were read.
    origin : Origin
        How they were.
    decisions : Decisions
        What people decided about them.

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
        return corpus_of(good, origin, decisions), []
    except PresskitError:
        raise
    except Exception as error:
        lost = [
            (file, one) for file in good if (one := _failure(file, origin, decisions))
        ]
        if not lost:  # not a single file is at fault
            raise PresskitError(
                f"the {len(good):,} files cannot be made one corpus "
                f"({type(error).__name__}: {error}). Load them one by one, and please "
                "report it."
            ) from error
    odd = [file for file, _ in lost]
    rest = [file for file in good if not any(file is one for one in odd)]
    told = [(Path(file.document.source), error) for file, error in lost]
    if not rest:
        return None, told
    doubts = [*origin.doubts, *not_loaded(told)]
    corpus, more = spared(rest, origin._replace(whole=False, doubts=doubts), decisions)
    return corpus, told + more


def _failure(
    file: Transcript, origin: Origin, decisions: Decisions
) -> TranscriptError | None:
    """Return the error of one file, if a step fails on it alone."""
    try:
        corpus_of([file], origin, decisions)
    except PresskitError:
        raise
    except Exception as error:
        failure = TranscriptError(
            f"{file.document.source}: presskit fails on it ({type(error).__name__}: "
            f"{error}). Leave it out, and please report it."
        )
        failure.__cause__ = error
        return failure
    return None
