"""The title of its lines: it goes on, stands in quotation marks, is printed twice."""

import re
from collections.abc import Container, Iterable, Sequence

from presskit.headers._kind_of_event import kind_of
from presskit.headers._letterhead import is_letterhead
from presskit.headers._people import people_of
from presskit.languages import Lexicon
from presskit.text import plain

_SHORT = 40
"""Characters of a line that leave room for the title to go on in the next."""
_LINES = 3
"""Lines on which a title stands at most."""
_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“", "‘": "’"}
_SITE = re.compile(r"\s+[|–—:·»-]\s+")


def whole_title(lines: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the title with the lines in which it goes on; None without one.

    Parameters
    ----------
    lines : sequence of str
        What can be the title, the title first.
    lexicon : Lexicon
        The words of the language.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> whole_title(["Doorstep", "by Minister Bo Ek", "The bridge"], lexicon())
    'Doorstep by Minister Bo Ek'
    >>> whole_title(["“Alder Tools", "Limited", "Earnings Call”"], lexicon())
    '“Alder Tools Limited Earnings Call”'
    >>> whole_title(["The new dam | Tarn", "The New Dam"], lexicon())
    'The New Dam'
    """
    lines = _once((" ".join(line.split()) for line in lines), lexicon)
    if not lines:
        return None
    if title := _in_quotes(lines):
        return title
    title = lines[0]
    for more in lines[1:_LINES]:
        # A subtitle goes on in lower case: "Press conference" / "by … ahead of …".
        if (
            more[0].islower()
            or (len(title) < _SHORT and people_of(more, lexicon))
            or _is_event_of(title, more, lexicon)
        ):
            title = f"{title} {more}"
    return title


def _once(lines: Iterable[str], lexicon: Lexicon) -> list[str]:
    """Return lines that say the same once, the one without the name of the site."""
    kept: dict[str, str] = {}
    for line in lines:
        half = len(line) // 2
        if line[:half].strip() == line[half:].strip():
            line = line[:half].strip()
        kept.setdefault(plain(line), line)
    return [line for line in kept.values() if not _has_site(line, kept, lexicon)]


def _has_site(line: str, printed: Container[str], lexicon: Lexicon) -> bool:
    """Return True if a line is a title that stands alone, too, and a site's name."""
    first, *others = _SITE.split(line)
    if not others:
        return False
    if plain(first) in printed:
        return True
    named = is_letterhead(first, lexicon) or kind_of(others[-1], lexicon) is not None
    return named and plain(others[-1]) in printed


def _in_quotes(lines: Sequence[str]) -> str | None:
    """Return the words in quotation marks that open in the first line."""
    closing = _QUOTES.get(lines[0][0])
    if closing is None:
        return None
    for n in range(1, _LINES + 2):
        title = " ".join(lines[:n])
        if n <= len(lines) and title.find(closing, 1) == len(title) - 1:
            return title
    return None


def _is_event_of(title: str, more: str, lexicon: Lexicon) -> bool:
    """Return True if a line names the event of the firm in the one above it."""
    return (
        plain(title).split()[-1:] != []
        and plain(title).split()[-1] in lexicon.words("legal_forms")
        and kind_of(title, lexicon) is None
        and kind_of(more, lexicon) is not None
    )
