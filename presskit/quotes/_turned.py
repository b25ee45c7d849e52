"""Gaps and brackets that turn what was said into something else: they are no gaps."""

from collections.abc import Mapping

from presskit.languages import lexicon
from presskit.quotes._tokens import key, tokens
from presskit.quotes._wording import Wording
from presskit.text import plain

SHORT = 5  # words left out; more of them are a clause of their own
_FEW = 3  # words of an insertion; more of them are a remark


def turned(read: Wording, replaced: Mapping[int, str]) -> list[str]:
    """Return the turns of meaning in gaps and brackets: negations, other figures.

    Parameters
    ----------
    read : Wording
        The quotation.
    replaced : mapping of int to str
        For each of its words before which the source has more: that, as printed.

    Returns
    -------
    list of str
        How article and source differ, one part a place.

    Examples
    --------
    >>> from presskit.quotes._wording import wording
    >>> turned(wording("We will … go"), {2: "not"})
    ['the gap leaves out ‘not’']
    >>> turned(wording("We will [not] go"), {}), turned(wording("We go [not]"), {})
    (['article adds ‘[not]’'], ['article adds ‘[not]’'])
    >>> turned(wording("from 12 to [38] months"), {3: "28"})
    ['source has ‘28’, article has ‘[38]’']
    """
    parts = []
    for i, bracket in enumerate([*read.bracket, read.tail]):
        said, put = replaced.get(i, ""), bracket.replace("[", "").replace("]", "")
        lost, added = negations(said), negations(put)
        n_said, n_put = len(tokens(said)), len(tokens(put))
        if lost and not added and n_said <= SHORT:
            parts.append(f"the gap leaves out ‘{lost[0]}’")
        elif added and not lost and n_put <= _FEW:
            parts.append(f"article adds ‘{bracket}’")
        elif _figures(said) and _figures(put) - _figures(said):
            parts.append(f"source has ‘{said}’, article has ‘{bracket}’")
    return parts


def negations(text: str) -> list[str]:
    """Return the words of a text that turn what is said into its opposite.

    Examples
    --------
    >>> negations("we do not, and won’t"), negations("wir gehen nicht")
    (['not', 'won’t'], ['nicht'])
    """
    known = lexicon().words("negations")
    words = (text[start:end] for _, start, end in tokens(text))
    return [word for word in words if plain(word) in known]


def _figures(text: str) -> set[str]:
    words = (text[start:end] for _, start, end in tokens(text))
    return {key(word) for word in words if any(map(str.isdigit, word))}
