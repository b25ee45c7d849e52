"""Parts of words, as some recognisers count them, become words again."""

from collections.abc import Sequence

from presskit.sources._views import Row

_SHORT = 8
"""Letters that such parts have at most, on average."""
_SOME = 0.05
"""Share of the parts that begin a word, and of those that go on with one, at least."""


def words_of(rows: Sequence[Row]) -> list[Row]:
    """Return rows in which parts of one word are one row.

    Where many rows begin with a space, those without one go on with the word before.

    Parameters
    ----------
    rows : sequence of Row
        What is read of a file, in order.

    Returns
    -------
    list of Row
        The same rows where they are no parts of words.

    Examples
    --------
    >>> from presskit.sources._voices import Piece
    >>> parts = [" So", " be", "fore", " noon", "."]
    >>> rows = [Row(Piece("A", one.strip(), ""), "", n, ("", ""), spaced=one[0] == " ")
    ...         for n, one in enumerate(parts)]
    >>> [row.piece.text for row in words_of(rows)]
    ['So', 'before', 'noon.']
    """
    spaced = sum(row.spaced for row in rows)
    letters = sum(len(row.piece.text) for row in rows)
    both = min(spaced, len(rows) - spaced - 1)
    if both < max(1, _SOME * len(rows)) or letters > _SHORT * len(rows):
        return list(rows)
    joined: list[Row] = []
    for row in rows:
        before = joined[-1] if joined else None
        same = before is not None and before.piece.speaker == row.piece.speaker
        if not same or row.spaced:
            joined.append(row)
            continue
        text = before.piece.text + row.piece.text
        end = row.piece.end or before.piece.end
        joined[-1] = before._replace(piece=before.piece._replace(text=text, end=end))
    return joined
