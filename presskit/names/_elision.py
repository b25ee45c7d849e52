"""Small words that are written together with the next: "d'Or", "l'AFP"."""

import re
from functools import cache

from presskit.languages import ALL, Lexicon


def without_elision(token: str, lexicon: Lexicon = ALL) -> str:
    """Return a word without a small one that is written together with it.

    Examples
    --------
    >>> without_elision("l’AFP"), without_elision("O’Leary")
    ('AFP', 'O’Leary')
    """
    if "'" not in token and "’" not in token:
        return token
    return _elided(lexicon).sub("", token)


@cache
def _elided(lexicon: Lexicon) -> re.Pattern[str]:
    words = sorted(lexicon.words("elided"), key=len, reverse=True)
    return re.compile(rf"^(?:{'|'.join(words)})['’](?=\w)", re.IGNORECASE)
