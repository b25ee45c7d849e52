"""Whether nobody asks in a file in which questions are asked."""

from collections.abc import Collection
from functools import cache

from presskit.doubts import Doubt, Kind
from presskit.languages import Phrases, lexicon, tokens

_MANY = 3  # question marks


def doubts(
    text: str, kind: str | None, roles: Collection[str], n_words: int
) -> list[Doubt]:
    """Return the doubt that no exchange was found where there should be some.

    Parameters
    ----------
    text : str
        The text of a file.
    kind : str or None
        What sort of event it is.
    roles : collection of str
        The roles in it.
    n_words : int
        The words of its turns.

    Returns
    -------
    list of Doubt
        One at most.
    """
    expected = text.count("?") >= _MANY or _with_questions(kind or "")
    if not expected or {"journalist", "host"} & set(roles):
        return []
    return [Doubt(
        None, None, None, Kind.NO_EXCHANGE_FOUND,
        "Nobody is read as asking, though questions are asked here.",
        "Is its style a known one? presskit.styles.try_style shows what is caught.",
        n_words,
    )]  # fmt: skip


def _with_questions(kind: str) -> bool:
    """Return True for a kind of event at which somebody asks: "joint press point"."""
    return _asking_kinds().search(tokens(kind)) is not None


@cache
def _asking_kinds() -> Phrases:
    """Return the names of the kinds of event at which somebody asks."""
    silent = lexicon().words("kinds_without_questions")
    kinds = lexicon().table("kinds")
    return Phrases(word for word, kind in kinds.items() if kind not in silent)
