"""Labels that join a name and an outlet: ``Ann Lee – Reuters``, ``Ann Lee of NPR``."""

import re

from presskit.languages import Lexicon
from presskit.names._affiliation import is_name
from presskit.names._outlets import find_outlet
from presskit.text import plain

_JOINT = re.compile(r"\s*/\s*|\s+[–—-]{1,2}\s+")
_OTHERS = re.compile(r"[,;()\[\]|]")
"""Signs that part a name from what else a label says."""
_MOST = 4
"""Words of a name."""


def outlet_joined(label: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Part a name from an outlet behind or before a dash, slash or preposition.

    It is a known one, or bears a word of outlets: "Tarn Radio".

    Parameters
    ----------
    label : str
        The speaker as printed, without the final colon.
    lexicon : Lexicon
        The languages that it may be in.

    Returns
    -------
    tuple of (str, str) or None
        The name and the outlet as printed; None for all else.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> labels = "Ann Lee – Reuters", "The Guardian/Ann Lee", "Ann Lee from NPR", "Ann"
    >>> [outlet_joined(label, lexicon("en")) for label in labels]
    [('Ann Lee', 'Reuters'), ('Ann Lee', 'The Guardian'), ('Ann Lee', 'NPR'), None]
    """
    if _OTHERS.search(label):
        return None
    parts = _JOINT.split(label)
    if len(parts) == 2:
        one, two = parts
        if _is_name(one, lexicon) and is_outlet(two, lexicon):
            return one, two
        if _is_name(two, lexicon) and is_outlet(one, lexicon):
            return two, one
        return None
    words = label.split()
    joins = lexicon.words("connectors")
    for at in range(2, min(len(words), _MOST + 1)):
        if words[at].islower() and plain(words[at]) in joins:
            name, outlet = " ".join(words[:at]), " ".join(words[at + 1 :])
            fits = _is_name(name, lexicon) and is_outlet(outlet, lexicon)
            return (name, outlet) if fits else None
    return None


def is_outlet(words: str, lexicon: Lexicon) -> bool:
    """Return True for a known outlet, or capitals with a word of outlets.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> [is_outlet(words, lexicon("en")) for words in ("AP", "Tarn Radio", "Tarn Bay")]
    [True, True, False]
    """
    if find_outlet(words):
        return True
    parts = words.split()
    large = 2 <= len(parts) <= _MOST and all(word[0].isupper() for word in parts)
    return large and not lexicon.words("outlet_words").isdisjoint(map(plain, parts))


def _is_name(words: str, lexicon: Lexicon) -> bool:
    """Return True for two words or more that can be a name, and are no outlet."""
    parts = words.split()
    fits = 2 <= len(parts) <= _MOST and is_name(parts, lexicon=lexicon)
    return fits and not is_outlet(words, lexicon)
