"""Lines of data with their names before a colon: "Venue: Oslo"."""

from presskit.languages import Lexicon, plain

LISTS = {"podium": "podium", "asking": "asking", "present": ""}
"""Fields that list people, and the side of the table on which they sit."""
_FREE = frozenset(("title", "about"))
"""Fields that hold any words."""
_LONGEST = 40
_MOST_WORDS = 3
_MOST = 20
"""Fields of one line; what stands behind them belongs to the last."""
_BETWEEN = " \t|;,·•–—-"


def field_of(line: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Return the field that a line names, as the languages call it, and its value.

    Parameters
    ----------
    line : str
        Without white space around it.
    lexicon : Lexicon
        The languages that it may be in.

    Returns
    -------
    tuple of (str, str) or None
        A key of the section ``header_fields`` and what stands behind the colon; None
        if the words before it are no such name.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> field_of("Speakers: Ann Lee, Bo Ek", lexicon())
    ('podium', 'Ann Lee, Bo Ek')
    >>> field_of("One thing: money", lexicon()) is None
    True
    """
    key, colon, value = line.partition(":")
    if not colon or len(key) > _LONGEST:
        return None
    field = lexicon.table("header_fields").get(plain(key))
    return (field, value.strip()) if field else None


def fields_of(line: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return all fields of a line that begins with one, each with its value.

    Parameters
    ----------
    line : str
        Without white space around it.
    lexicon : Lexicon
        The languages that it may be in.

    Returns
    -------
    list of tuple of (str, str)
        As :func:`field_of` returns each; none if the line begins with no field.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> fields_of("Title: The bridge | Date: 5 May 2023 Venue: Oslo", lexicon())
    [('title', 'The bridge'), ('date', '5 May 2023'), ('place', 'Oslo')]
    """
    if field_of(line, lexicon) is None:
        return []
    at = line.index(":")
    starts = [0]
    while len(starts) < _MOST and (at := line.find(":", at + 1)) >= 0:
        start = _name_before(line, starts[-1], at, lexicon)
        if start is not None and not _in_title(line, starts[-1], start, at, lexicon):
            starts.append(start)
    ends = [*starts[1:], len(line)]
    parts = (line[a:b].strip(_BETWEEN) for a, b in zip(starts, ends, strict=True))
    return [found for part in parts if (found := field_of(part, lexicon))]


def _in_title(line: str, last: int, start: int, colon: int, lexicon: Lexicon) -> bool:
    """Return True for a word of a title: "Title: Expert Panel: the bridge".

    A list of people is a field of its own where a sign parts it from the title.
    """
    names = lexicon.table("header_fields")
    within = names.get(plain(line[last : line.index(":", last)]))
    lists = names.get(plain(line[start:colon])) in LISTS
    parted = line[:start].rstrip(" ").endswith(tuple(_BETWEEN.strip(" ")))
    return within in _FREE and lists and not parted


def _name_before(line: str, first: int, colon: int, lexicon: Lexicon) -> int | None:
    """Return the start of the name of a field that ends at a colon, with a capital."""
    names = lexicon.table("header_fields")
    start, longest = colon, None
    for _ in range(_MOST_WORDS):
        start = line.rfind(" ", max(first, colon - _LONGEST), start)
        if start < 0:
            break
        if line[start + 1].isupper() and plain(line[start + 1 : colon]) in names:
            longest = start + 1
    return longest
