"""Which language a text is in, by its most common small words."""

from functools import cache

from presskit.languages import _files
from presskit.languages._folding import WORD, fold

_LOOKED_AT = 5_000
_FEWEST = 30


def detect(text: str) -> str | None:
    """Detect the language of a text by its most common small words.

    Parameters
    ----------
    text : str
        Talk; the first 5,000 characters count.

    Returns
    -------
    str or None
        ISO 639-1 code of one of the languages that have a file; None for fewer than 30
        words, or where no language has an eighth of the words and a clear lead.

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
    return code if most * 8 >= len(words) and most >= 1.2 * second else None


@cache
def _common() -> dict[str, frozenset[str]]:
    """Return the small words of each language, accents kept, which tell them apart."""
    return {
        code: frozenset(map(fold, _files.contents(code)["common"].split()))
        for code in _files.names()
    }
