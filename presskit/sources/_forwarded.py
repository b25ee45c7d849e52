"""The letter above a transcript that was sent on, which has a head of its own."""

from itertools import groupby

from presskit.languages import ALL
from presskit.schema.values import Reading
from presskit.sources._cut_lines import TextLine, rows_of, without_rows
from presskit.text import n_words
from presskit.text.fields import field_of

WHY = "letter above the transcript"
_ABOUT = "about"
_FIELDS = 3
"""Lines of the head of a message: from whom, when, to whom, about what."""
_LOOK = 80
"""Lines among which the last head stands."""
_LETTER = 200
"""Words of the letters and heads above it."""


def without_letter(reading: Reading) -> Reading:
    r"""Return a reading without the letter with which its text was sent on.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file.

    Returns
    -------
    Reading
        The same where no second head of a message stands near the top.

    Examples
    --------
    >>> head = "From: Tarn\nTo: All\nSubject: The port\n\n"
    >>> without_letter(Reading(f"{head}Dear all!\n\n{head}Ann: Why?")).text
    'From: Tarn\nTo: All\nSubject: The port\n\nAnn: Why?'
    """
    if reading.turns is not None or "\n" not in reading.text:
        return reading
    rows = rows_of(reading.text)
    told = [_field(row) for row in rows[:_LOOK]]
    heads, at = [], 0
    for is_field, group in groupby(told, bool):
        names = list(group)
        if is_field and len(names) >= _FIELDS and _ABOUT in names:
            heads.append(at)
        at += len(names)
    last = heads[-1] if heads[:1] == [0] else 0
    if n_words(" ".join(row.text for row in rows[:last])) > _LETTER:
        return reading
    talk = {label for row in rows[:last] if (label := _label(row))}
    if not talk.isdisjoint(map(_label, rows[last:])):
        return reading  # who speaks above the second head goes on below: it is quoted
    return without_rows(reading, rows, {row.number for row in rows[:last]}, WHY)


def _label(row: TextLine) -> str:
    """Return the words before a colon that name no field; "" without them."""
    label, colon, said = row.text.strip().partition(":")
    return label if colon and said.strip() and not _field(row) else ""


def _field(row: TextLine) -> str:
    found = field_of(row.text, ALL)
    return found[0] if found else ""
