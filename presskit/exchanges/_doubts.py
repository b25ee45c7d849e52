"""Whether nobody asks in a file in which questions are asked."""

from collections.abc import Collection

from presskit.doubts import Doubt, Kind

_KINDS = ("press", "news", "doorstep", "interview", "briefing", "prensa", "entrevista")
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
    expected = text.count("?") >= _MANY or any(word in (kind or "") for word in _KINDS)
    if not expected or {"journalist", "host"} & set(roles):
        return []
    return [Doubt(
        None, None, None, Kind.NO_EXCHANGE_FOUND,
        "Nobody is read as asking, though questions are asked here.",
        "Is its style a known one? presskit.styles.try_style shows what is caught.",
        n_words,
    )]  # fmt: skip
