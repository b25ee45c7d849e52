"""The words of one language that carry grammar rather than a topic."""

from functools import cache

from presskit.languages import _files
from presskit.languages._folding import fold


@cache
def stop_words(code: str) -> frozenset[str]:
    """Return the words that lists of terms leave out, folded as words are counted.

    Parameters
    ----------
    code : str
        ISO 639-1 code of the language; English is not added.

    Returns
    -------
    frozenset of str
        Of a language without a file those of ``_stop_words.toml``; empty where neither
        has a list.

    Examples
    --------
    >>> {"the", "don't"} <= stop_words("en"), stop_words("tlh")
    (True, frozenset())
    >>> "och" in stop_words("sv")
    True
    """
    if code in _files.names():
        lists = _files.contents(code).get("words", {})
    else:
        lists = _files.contents("_stop_words").get(code, {})
    blocks = (lists.get(name, "") for name in ("stop_words", "small_in_talk"))
    return frozenset(fold(word) for one in blocks for word in _files.words(one))


def with_stop_words() -> tuple[str, ...]:
    """Return the codes of the languages that have a list, in order.

    Examples
    --------
    >>> {"en", "sv"} <= {*with_stop_words()}
    True
    """
    return tuple(sorted({*_files.names(), *_files.contents("_stop_words")}))
