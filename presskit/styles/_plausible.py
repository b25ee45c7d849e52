"""Whether a name alone can be a label, by how often it stands among which others."""

import re

from presskit.languages import Lexicon, tokens
from presskit.names import Label
from presskit.text import plain

_OFTEN, _TWICE = 3, 2
_YEAR = re.compile(r"\d{4}")
_INITIAL = re.compile(r"[^\W\d_]\.(?=[^\W\d_]{2})")
"""Of a first name, right before the surname: "J.Lee"."""


def plausible(
    label: Label,
    times: int,
    among_others: bool,
    lexicon: Lexicon,
    answers: bool = False,
) -> bool:
    """Return True if a name alone can be a label: it comes back, or is among others.

    Parameters
    ----------
    label : Label
        The words before the mark.
    times : int
        How often they stand so.
    among_others : bool
        Whether the text has labels besides.
    lexicon : Lexicon
        The languages that the label may be in.
    answers : bool, default False
        Whether they stand behind a question once.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.names import parse
    >>> read = map(parse, ("Ann Lee", "J.Lee", "Lee"))
    >>> [plausible(one, 1, True, lexicon("en")) for one in read]
    [True, True, False]
    """
    often = times >= (_TWICE if answers else _OFTEN)  # "THE PROBLEM:" in an answer
    if often and among_others and _is_seat(label.name, lexicon):
        return True
    name = _INITIAL.sub("J ", label.name)
    no_name = lexicon.words("in_no_name")
    if _YEAR.search(label.name) or no_name.intersection(tokens(label.name).words):
        return False
    if " " in name or (label.name and label.affiliation):
        return times > 1 or among_others
    return times > 1 and among_others


def _is_seat(name: str, lexicon: Lexicon) -> bool:
    """Return True for "THE COURT": in capitals an article stands before who sits there.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> [_is_seat(one, lexicon("en")) for one in ("THE COURT", "The court", "COURT")]
    [True, False, False]
    """
    first, *rest = name.split() or [""]
    article = plain(first) in lexicon.words("leading_article")
    return name.isupper() and article and len(rest) == 1
