"""Press conferences as tidy tables: who asked what, how long the answers were.

A *transcript* is one press conference, briefing, doorstep or interview. A *turn* is one
stretch of talk by one *speaker*, who has a *role*: the ``principal`` speaks from the
podium, the ``moderator`` hands out the floor, the ``journalist`` asks. An *exchange* is
one asker's time on the floor: the moderator's *call*, the question, the answer, the
follow-ups. Each is a row of a table with its place in the source.

Start with :func:`load`, or with :func:`load_example`. What is computed from the tables
is in :mod:`presskit.measures` and :mod:`presskit.themes`, what draws them in
:mod:`presskit.charts`, what explores them in :mod:`presskit.widgets`.
"""

from presskit.corpus import Corpus
from presskit.errors import (
    PresskitError,
    PresskitWarning,
    SourceError,
    TableError,
    TranscriptError,
)
from presskit.loading import load, load_example, load_text
from presskit.quotes import quote, verify_quotes
from presskit.sharing import share

__version__ = "0.1.0"

__all__ = [
    "Corpus",
    "PresskitError",
    "PresskitWarning",
    "SourceError",
    "TableError",
    "TranscriptError",
    "__version__",
    "load",
    "load_example",
    "load_text",
    "quote",
    "share",
    "verify_quotes",
]
