"""Who asks, in brackets before the question: "(Ann Lee – Harbour Racing) Why?"."""

import re

from presskit.names import is_name, read_outlets
from presskit.speech._sentence_parts import Name, Placed

_BEFORE = re.compile(
    r"\s*[(\[（](?P<name>[^()\[\]\n–—,]{3,40}?)(?:\s*[–—]\s*|\s-\s|,\s)"
    r"(?P<outlet>[^\W_][^()\[\]\n?!]{1,49})[)\]）]\s*(?=[^\W_]|[¿¡\"“„«])"
)


def bracketed_asker(text: str) -> tuple[Name, Placed] | None:
    """Return the name and the outlet that stand in brackets before all that is said.

    Parameters
    ----------
    text : str
        What is said.

    Returns
    -------
    tuple of (Name, Placed) or None
        Each with its span; None where no full name stands there, or no outlet.

    Examples
    --------
    >>> name, (outlet, start, end) = bracketed_asker("(Ann Lee – Harbour Racing) Why?")
    >>> name, outlet.name, (start, end)
    (('Ann Lee', 1, 8), 'Harbour Racing', (11, 25))
    >>> bracketed_asker("(Laughter, applause) Why?") is None
    True
    """
    found = _BEFORE.match(text)
    if not found or not (found["outlet"][0].isupper() or "." in found["outlet"]):
        return None
    words = found["name"].split()
    outlets = read_outlets(found["outlet"])
    if len(words) < 2 or not is_name(words) or len(outlets) != 1:
        return None
    return (found["name"], *found.span("name")), (outlets[0], *found.span("outlet"))
