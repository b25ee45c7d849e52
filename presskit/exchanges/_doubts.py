"""Whether nobody asks in a file in which questions are asked."""

from presskit.doubts import Doubt, Kind
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Transcript

_KINDS = ("press", "news", "doorstep", "interview", "briefing", "prensa", "entrevista")
_MANY = 3  # question marks


def doubts(file: Transcript) -> list[Doubt]:
    """Return the doubt that no exchange was found where there should be some.

    Parameters
    ----------
    file : Transcript
        The file.

    Returns
    -------
    list of Doubt
        One at most.
    """
    text, kind = file.document.text, file.turns.header.kind or ""
    expected = text.count("?") >= _MANY or any(word in kind for word in _KINDS)
    roles = {member.role for member in file.cast.members.values()}
    if not expected or {JOURNALIST, "host"} & roles:
        return []
    return [Doubt(
        None, None, None, Kind.NO_EXCHANGE_FOUND,
        "Nobody is read as asking, though questions are asked here.",
        "Is its style a known one? presskit.styles.try_style shows what is caught.",
        sum(file.turns.n_words),
    )]  # fmt: skip
