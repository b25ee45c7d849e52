"""A line of data with its name before a colon: "Venue: Oslo"."""

from presskit.languages import Lexicon, plain

_LONGEST = 40


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
