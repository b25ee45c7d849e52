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
        Empty where the language has no file, or its file no such list.

    Examples
    --------
    >>> {"the", "don't"} <= stop_words("en"), stop_words("tlh")
    (True, frozenset())
    """
    if code not in _files.names():
        return frozenset()
    lists = _files.contents(code).get("words", {})
    blocks = (lists.get(name, "") for name in ("stop_words", "small_in_talk"))
    return frozenset(fold(word) for one in blocks for word in _files.words(one))
