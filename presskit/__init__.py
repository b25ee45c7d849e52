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

from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING

from presskit import old_paths
from presskit.arguments import at_home
from presskit.guesses import not_in

if TYPE_CHECKING:
    from presskit.corpus import Corpus
    from presskit.corpus.comparison import compare
    from presskit.corpus.loading import (
        load,
        load_example,
        load_text,
    )
    from presskit.corpus.mine import load_mine
    from presskit.corpus.remapping import remap
    from presskit.errors import (
        OutputError,
        PresskitError,
        PresskitWarning,
        SourceError,
        TableError,
        TranscriptError,
        WriteError,
    )
    from presskit.quotes import quote, verify_quotes
    from presskit.sharing import share

__version__ = "0.2.0"

__all__ = [
    "Corpus",
    "OutputError",
    "PresskitError",
    "PresskitWarning",
    "SourceError",
    "TableError",
    "TranscriptError",
    "WriteError",
    "__version__",
    "compare",
    "load",
    "load_example",
    "load_mine",
    "load_text",
    "quote",
    "remap",
    "share",
    "verify_quotes",
]

_PARTS = frozenset(
    """
    audit charts corrections export identities measures quotes schema sharing sources
    styles themes widgets
    """.split()
)
_HOME = {  # loaded at first use: a program that only asks for the version waits less
    "Corpus": "corpus",
    "OutputError": "errors",
    "PresskitError": "errors",
    "PresskitWarning": "errors",
    "SourceError": "errors",
    "TableError": "errors",
    "TranscriptError": "errors",
    "WriteError": "errors",
    "compare": "corpus.comparison",
    "load": "corpus.loading",
    "load_example": "corpus.loading",
    "load_mine": "corpus.mine",
    "load_text": "corpus.loading",
    "quote": "quotes",
    "remap": "corpus.remapping",
    "share": "sharing",
    "verify_quotes": "quotes",
}

old_paths.install()


def __getattr__(name: str) -> object:
    """Load what is asked for the first time."""
    if name in _PARTS or f"{__name__}.{name}" in old_paths.MODULES:
        return import_module(f"{__name__}.{name}")
    if name in _HOME:
        found = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        if isinstance(found, FunctionType):
            found = at_home(found, f"{__name__}.{name}")
        globals()[name] = found
        return found
    return not_in(__name__)(name)


def __dir__() -> list[str]:
    """Return the names that can be asked for."""
    return sorted({*__all__, *_PARTS})
