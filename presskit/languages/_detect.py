"""Which languages a text is in, by their most common small words."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from presskit.languages import _files
from presskit.languages._folding import WORD, fold

_LOOKED_AT = 5_000
"""Characters of a text, or of a turn, that tell its language."""
_FEWEST, _DIFFERENT = 30, 4
"""Words of a text whose language can be told, and small words among them."""
_PARTS, _PART, _FEWEST_PARTS = 12, 800, 2
"""Parts of a text that are looked at, their characters, and those in a language."""


def detect(text: str) -> str | None:
    """Tell the language of a text by its most common small words.

    Parameters
    ----------
    text : str
        Talk; the first 5,000 characters count.

    Returns
    -------
    str or None
        ISO 639-1 code of a language, which need not have a file here; None for fewer
        than 30 words, or where no language has an eighth of the words, four different
        ones among them, and a clear lead.

    Examples
    --------
    >>> detect("We have said that this is not for us to say, and it is so. " * 3)
    'en'
    """
    words = [fold(word) for word in WORD.findall(text[:_LOOKED_AT])]
    if len(words) < _FEWEST:
        return None
    scores = sorted(
        (sum(map(common.__contains__, words)), code)
        for code, common in _common().items()
    )
    (second, _), (most, code) = scores[-2:]
    if most * 8 < len(words) or most < 1.2 * second:
        return None
    return code if len(_common()[code].intersection(words)) >= _DIFFERENT else None


def spoken(text: str) -> tuple[str, ...]:
    """Return the languages of a text, the one that is spoken most first.

    Parameters
    ----------
    text : str
        All of a transcript; twelve parts of it are looked at.

    Returns
    -------
    tuple of str
        Codes; a second language is one that two parts are in. Empty where none is
        told.

    Examples
    --------
    >>> english = "We have said that this is not for us to say, and it is so. " * 40
    >>> french = "Nous avons dit que les ministres sont pour une réponse. " * 30
    >>> spoken(english), spoken(english + french), spoken("Good morning.")
    (('en',), ('en', 'fr'), ())
    """
    whole = detect(text)
    if len(text) <= _LOOKED_AT // 2:
        return (whole,) if whole else ()
    step = max(1, len(text) // _PARTS)
    parts = (detect(text[at : at + _PART]) for at in range(0, len(text), step))
    times = Counter(code for code in parts if code)
    told = [code for code, n in times.most_common() if n >= _FEWEST_PARTS]
    return tuple(told) or ((whole,) if whole else ())


def of_turns(texts: Sequence[str], told: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the languages of each turn, of those that its transcript is in.

    A turn too short to tell may be in any of them.

    Examples
    --------
    >>> french = "Nous avons dit que les ministres sont pour une réponse. " * 4
    >>> of_turns([french, "Merci."], ("en", "fr"))
    [('fr',), ('en', 'fr')]
    """
    every = tuple(told)
    if len(every) < 2:
        return [every] * len(texts)
    found = (detect(text[:_PART]) for text in texts)
    return [(code,) if code in every else every for code in found]


@cache
def _common() -> dict[str, frozenset[str]]:
    """Return the small words of each language, accents kept, which tell them apart."""
    told = dict(_files.contents("_others"))
    told |= {code: _files.contents(code)["common"] for code in _files.names()}
    return {code: frozenset(map(fold, words.split())) for code, words in told.items()}
