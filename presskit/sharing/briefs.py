"""Briefs as the command writes them: of one transcript, or of each of a corpus."""

from collections.abc import Callable
from pathlib import Path

from presskit.corpus import Corpus
from presskit.errors import PresskitError
from presskit.sharing._brief import write
from presskit.sharing._several import file_names, folder_made

__all__ = ["write", "write_each"]


def write_each(
    corpus: Corpus,
    folder: Path,
    ending: str,
    say: Callable[[Path | PresskitError], object],
    **choices: object,
) -> list[Path]:
    """Write a brief of each transcript.

    Parameters
    ----------
    corpus : Corpus
        The transcripts.
    folder : Path
        Made if it does not exist. A brief has the name of its transcript; a number
        where names are hidden, as a file may bear one.
    ending : str
        ".html" or ".docx".
    say : callable
        Told of each file that was written, or of what was in its way.
    **choices
        As for :func:`presskit.sharing.brief`.

    Returns
    -------
    list of Path
        The files that were written.
    """
    folder_made(folder)
    ids = corpus.transcripts["transcript"].tolist()
    hidden = bool(choices.get("hide_names"))
    names = file_names(range(1, len(ids) + 1) if hidden else ids)
    made: list[Path] = []
    for id_, name in zip(ids, names, strict=True):
        try:
            path, _ = write(corpus, id_, folder / f"{name}{ending}", **choices)
        except PresskitError as error:
            say(error)
        else:
            made.append(path)
            say(path)
    return made
