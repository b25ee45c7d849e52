"""Kinds of doubt that belong together, and what is said of one that is not known."""

from functools import cache

from presskit.doubts._kinds import Kind
from presskit.doubts._words import Words, words

UNKNOWN = words("unknown", "warning", "turn", varies=True)
"""What is said of a kind that another version of presskit has written."""


DECIDED = (Kind.CORRECTION_APPLIED, Kind.CHECKED_FINE)
"""Rows that are not doubts: what somebody has decided."""

TWICE = (Kind.SAME_TEXT_TWICE, Kind.SAME_EVENT_TWICE)
"""Rows that say that what a transcript holds is counted twice."""

ABOUT_LINES = (*DECIDED, Kind.CORRECTION_FAILED)
"""Rows about a line of a correction file, which can be taken back."""

UNQUOTED = (
    *DECIDED, Kind.MATCHED_SPELLING, Kind.INAUDIBLE, Kind.CUT_BY_EDITOR,
    Kind.WORDS_OF_THE_EDITOR,
)  # fmt: skip
"""Rows of which a quote says nothing: it tells marks as "holds …"."""


def words_of(kind: str) -> Words:
    """Return the explanation of a kind as printed, :data:`UNKNOWN` if there is none.

    Examples
    --------
    >>> words_of("empty turn").advice
    'Nothing. The source may have lost a sentence here; the recording would tell.'
    """
    return Kind(kind).words if kind in list(Kind) else UNKNOWN


@cache
def label_of(kind: str) -> str:
    """Return the words for readers of a kind; one that is not known stays as printed.

    Examples
    --------
    >>> label_of("label used once"), label_of("of a later version")
    ('a name printed only once', 'of a later version')
    """
    return Kind(kind).words.label if kind in list(Kind) else kind
