"""Which languages a text is in, by their most common small words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain

from presskit.languages import _files
from presskit.languages._folding import WORD, fold

_LOOKED_AT = 5_000
"""Characters of a text, or of a turn, that tell its language."""
_FEWEST, _DIFFERENT = 30, 4
"""Words of a text whose language can be told, and small words among them."""
_LONG = 200
"""Words of a text of which a language here would have told itself."""
_PARTS, _PART, _FEWEST_PARTS = 8, 600, 2
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
    words = WORD.findall(fold(text[:_LOOKED_AT]))
    if len(words) < _FEWEST:
        return None
    codes = _codes()
    small = [word for word in words if word in codes]
    times = Counter(chain.from_iterable(map(codes.__getitem__, small)))
    (code, most), (_, second) = [*times.most_common(2), ("", 0), ("", 0)][:2]
    if most * 8 < len(words) or most < 1.2 * second:
        return None
    different = sum(code in codes[word] for word in {*small})
    return code if different >= _DIFFERENT else None


def spoken(text: str) -> tuple[str, ...]:
    """Return the languages of a text, the one that is spoken most first.

    Parameters
    ----------
    text : str
        All of a transcript; eight parts of it are looked at.

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
    if len(text) <= _LOOKED_AT // 2:
        return _only(text)
    step = max(1, len(text) // _PARTS)
    parts = (detect(text[at : at + _PART]) for at in range(0, len(text), step))
    times = Counter(code for code in parts if code)
    told = [code for code, n in times.most_common() if n >= _FEWEST_PARTS]
    return tuple(told) or _only(text)


def _only(text: str) -> tuple[str, ...]:
    code = detect(text)
    return (code,) if code else ()


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


def unknown(text: str, told: Sequence[str]) -> bool:
    """Return True for a text in a language of which no file here has the words.

    Parameters
    ----------
    text : str
        All of a transcript.
    told : sequence of str
        Its languages, as :func:`spoken` returns them. Where none is told, the letters
        tell whether it can be one of those here, or else that a long text is in none.

    Examples
    --------
    >>> unknown("Good morning.", ()), unknown("Good morning.", ("sv",))
    (False, True)
    >>> unknown("صباح الخير لكم جميعا", ())
    True
    """
    if told:
        return set(told).isdisjoint(_files.names())
    letters = [letter for letter in fold(text[:_LOOKED_AT]) if letter.isalpha()]
    own = sum(letter in _letters() for letter in letters)
    return 2 * own < len(letters) or len(WORD.findall(text)) >= _LONG


@cache
def _letters() -> frozenset[str]:
    """Return the letters of the small words of the languages that have a file."""
    words = (_files.contents(code)["common"] for code in _files.names())
    return frozenset(letter for letter in fold(" ".join(words)) if letter.isalpha())


@cache
def small_words() -> Mapping[str, frozenset[str]]:
    """Return the most common small words of each language, folded.

    Examples
    --------
    >>> "och" in small_words()["sv"]
    True
    """
    told = dict(_files.contents("_others"))
    told |= {code: _files.contents(code)["common"] for code in _files.names()}
    return {code: frozenset(fold(words).split()) for code, words in told.items()}


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    """Return the languages of each small word; accents tell them apart."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in small_words().items():
        for word in words:
            found[word] = (*found.get(word, ()), code)
    return found
