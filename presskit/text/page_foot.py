"""Lines with which a page leads elsewhere: "Share this page", "À lire aussi"."""

import re

from presskit.languages import ALL, Lexicon, tokens

MOST_WORDS = 14
"""Words of a line of the foot: a headline, a button, a notice."""
_LISTS = ("page_foot", "navigation")
_NUMBER = re.compile(r"[\d\s()]+")


def leads_elsewhere(line: str, lexicon: Lexicon = ALL) -> bool:
    """Return True for a short line that begins as what one clicks on does.

    Examples
    --------
    >>> leads_elsewhere("Share this page"), leads_elsewhere("3 comments")
    (True, True)
    >>> leads_elsewhere("See also what I said in May.")
    False
    """
    if len(line.split()) > MOST_WORDS or line.endswith((".", "…")):
        return False
    said = tokens(_NUMBER.sub("", line, count=1) if line[:1].isdigit() else line)
    return any(lexicon.phrases(name).at_start(said) for name in _LISTS)
