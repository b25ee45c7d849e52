"""Real transcripts, where PRESSKIT_CORPORA names folders of them: each is loaded once.

They are other people's texts and not part of this project.
"""

import os
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

import presskit

CORPORA = Path(os.environ.get("PRESSKIT_CORPORA", "nowhere"))
FOLDERS = (
    sorted(path for path in CORPORA.iterdir() if path.is_dir())
    if CORPORA.is_dir()
    else []
)
are_here = pytest.mark.skipif(not FOLDERS, reason="PRESSKIT_CORPORA names no folder")


def needs_corpora(test: Callable) -> Callable:
    """Mark a test that reads them."""
    return pytest.mark.once(are_here(test))


def corpus_of(folder: Path) -> presskit.Corpus | None:
    """Return the corpus of a folder, which every test must leave alone.

    None where no transcript is here: tables of something else lie there, too.
    """
    return _loaded(folder)[0]


def warnings_of(folder: Path) -> list[str]:
    """Return the warnings that loading a folder gave."""
    return _loaded(folder)[1]


@cache
def _loaded(folder: Path) -> tuple[presskit.Corpus | None, list[str]]:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", presskit.PresskitWarning)
        try:
            corpus = presskit.load(folder, progress=False)
        except presskit.PresskitError:
            corpus = None
    return corpus, [str(one.message) for one in told]
