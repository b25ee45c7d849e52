"""What a word counts as, as it is printed."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain, repeat

from presskit.languages import fold, parts, stem, word_forms
from presskit.text._definitions import is_glob, key


def printed_forms(printed: str) -> list[str]:
    """Return the words that a printed word counts as, as they are printed in it.

    The word alone where it is folded to more or fewer characters, or is a pattern.

    Examples
    --------
    >>> printed_forms("US-led"), printed_forms("l’Autriche"), printed_forms("US*")
    (['US-led', 'US', 'led'], ['Autriche'], ['US*'])
    """
    folded = key(printed)
    if is_glob(printed) or len(folded) != len(printed):
        return [printed]
    return [printed[start:end] for start, end in word_forms(folded)]


def printed_parts(printed: str) -> list[str]:
    """Return the parts of a printed word that hyphens join, as they are printed in it.

    Examples
    --------
    >>> printed_parts("Air-Defence’s"), printed_parts("l’Autriche")
    (['Air', 'Defence'], ['Autriche'])
    """
    folded = key(printed)
    if len(folded) != len(printed):
        return [printed]
    spans = parts(folded) or [stem(folded)]
    return [printed[start:end] for start, end in spans]


def counted_forms(printed: Iterable[str], times: Iterable[int] = ()) -> dict[str, int]:
    """Return the number of times that each form is printed, most frequent first.

    Forms that differ in capitals, in the apostrophe or in white space are one, called
    as the first of them is, with ``’``.

    Parameters
    ----------
    printed : iterable of str
    times : iterable of int, optional
        How often each is; once by default.

    Examples
    --------
    >>> counted_forms(["NATO-led", "Nato’s", "NATO's"])
    {'Nato’s': 2, 'NATO-led': 1}
    """
    names: dict[str, str] = {}
    n: Counter[str] = Counter()
    for form, often in zip(printed, chain(times, repeat(1)), strict=False):
        folded = " ".join(fold(form).split())
        n[names.setdefault(folded, " ".join(form.replace("'", "’").split()))] += often
    return dict(n.most_common())
