"""Headings that a file sets as such: at the end of a turn they head what follows."""

from collections.abc import Sequence

from presskit.schema.values import Look
from presskit.text import QUESTION_MARKS

_KINDS = ("heading", "summary")
_ASKS = (*QUESTION_MARKS, *":：")


def without_set_headings(
    text: str, start: list[int], end: list[int], looks: Sequence[Look]
) -> list[int]:
    """Return the end of each turn, headings there left out.

    A question, or what announces talk, stays: in an interview it may be asked so.

    Parameters
    ----------
    text : str
        The reading text.
    start, end : list of int
        The span of each turn.
    looks : sequence of Look
        How lines of the text are set, in their order.

    Returns
    -------
    list of int
        The ends, the same or earlier; none before its start.

    Examples
    --------
    >>> text = "We agreed.\\n\\nPart two"
    >>> without_set_headings(text, [0], [20], [Look(12, 20, "heading 2")])
    [10]
    """
    heads = {look.end: look.start for look in looks if look.kind.startswith(_KINDS)}
    if not heads:
        return end
    return [_before(text, *span, heads) for span in zip(start, end, strict=True)]


def _before(text: str, start: int, end: int, heads: dict[int, int]) -> int:
    """Return the end of a turn before its last headings."""
    while (head := heads.get(end, -1)) > start and not text.endswith(_ASKS, start, end):
        end = start + len(text[start:head].rstrip())
    return end
