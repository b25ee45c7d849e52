"""Labels that print the outlet before the name: ``Kyodo News, SATO``."""

from presskit.languages import ALL, Lexicon
from presskit.names._affiliation import is_name, outlet_at
from presskit.names._label import Label
from presskit.names._label_notes import bracketed, without_notes
from presskit.names._last_name_first import cities
from presskit.names._outlets import find_outlet
from presskit.names._sounds import given_name
from presskit.text import plain


def outlet_first(label: str, lexicon: Lexicon = ALL) -> Label | None:
    """Return the name and the outlet of a label that prints the outlet first.

    Parameters
    ----------
    label : str
        The speaker as printed, without the final colon.
    lexicon : Lexicon
        The languages that it may be in.

    Returns
    -------
    Label or None
        None unless the words before a comma or brackets are an outlet, and those
        behind or in them a name.

    Examples
    --------
    >>> outlet_first("Kyodo News, SATO")[:3]
    ('SATO', '', 'Kyodo News')
    >>> outlet_first("Reuters (Ann Lee)")[:3]
    ('Ann Lee', '', 'Reuters')
    >>> outlet_first("Ann Lee, Reuters") is None, outlet_first("Fox, Ann") is None
    (True, True)
    """
    label = without_notes(" ".join(label.split()), lexicon)
    head, tail = bracketed(label) or label.partition(",")[::2]
    head, tail = head.strip(), tail.strip()
    titles = lexicon.words("honorifics")
    name = tail.split()
    titled = len(name) > 1 and plain(name[0]) in titles
    name = name[1:] if titled else name
    if not (name and is_name(name, 1, lexicon) and _is_outlet(head, lexicon)):
        return None
    if plain(tail) in cities():
        return None  # "BBC News, London"
    if _may_be_surname(head) and not (titled or tail.isupper()) and _may_be_given(name):
        return None
    freelance = plain(head) in lexicon.words("no_outlets")
    return Label(" ".join(name), "", "" if freelance else head, False, titled)


def _is_outlet(words: str, lexicon: Lexicon) -> bool:
    """Return True if words are an outlet's name and nothing else."""
    if find_outlet(words) or plain(words) in lexicon.words("no_outlets"):
        return True
    tokens = words.split()
    said = outlet_at(tokens, lexicon=lexicon) if len(tokens) > 1 else None
    return said is not None and said.used == len(tokens)


def _may_be_surname(head: str) -> bool:
    """Return True for one word as names have it, not "NHK": "Fox", "Bloomberg"."""
    return " " not in head and not head.isupper()


def _may_be_given(name: list[str]) -> bool:
    """Return True if words can be the given names in "Fox, Ann": one, or an initial."""
    first, *rest = name
    initial = all(len(word.rstrip(".")) == 1 for word in rest)
    return given_name(plain(first)) and initial
