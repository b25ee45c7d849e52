"""How often the common words of a language are used, by a published list."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

FOLDER = Path(__file__).parent / "frequencies"
FIGURE = 1e-4
"""The share of words that a word with a digit is taken for: the lists have none."""


@cache
def frequencies(code: str) -> Mapping[str, float]:
    """Return the share that each of the 10,000 most frequent words has of all words.

    Parameters
    ----------
    code : str
        ISO 639-1 code of the language.

    Returns
    -------
    mapping of str to float
        By the folded word, the most frequent first; empty where there is no list.
        ``frequencies/README.md`` beside the files says where they are from.

    Examples
    --------
    >>> english = frequencies("en")
    >>> english["the"] > english["ammunition"] > 0
    True
    >>> frequencies("tlh")
    mappingproxy({})
    """
    path = _paths().get(code)
    if path is None:
        return MappingProxyType({})
    shares = {}
    for line in path.read_text("utf-8").splitlines():
        size, *words = line.split()
        shares |= dict.fromkeys(words, 10 ** (-int(size) / 100))
    return MappingProxyType(shares)


@cache
def _paths() -> dict[str, Path]:
    return {path.stem: path for path in FOLDER.glob("*.txt")}


def share(word: str, shares: Mapping[str, float]) -> float:
    """Return the share of a folded word; one that is not listed has less than all.

    A word with an ending after ``'`` is as frequent as the rarest of its parts that are
    listed, so that "russia's" is no rarer than "russia".

    Examples
    --------
    >>> share("b", {"a": 0.2, "b": 0.1}), share("c", {"a": 0.2, "b": 0.1})
    (0.1, 0.05)
    >>> share("b's", {"a": 0.2, "b": 0.1}), share("40,000", {})
    (0.1, 0.0001)
    """
    if word in shares:
        return shares[word]
    if any(map(str.isdigit, word)):
        return FIGURE
    known = [
        shares[part] for part in word.replace("'", "-").split("-") if part in shares
    ]
    rarest = next(reversed(shares.values())) / 2 if shares else FIGURE / 100
    return min(known, default=rarest)
