"""A transcript that stands in one field: its text, with the place of each line."""

from collections.abc import Mapping

from presskit.schema.values import Part, Reading
from presskit.sources._repairs import repair


def whole(
    text: str, field: str, facts: Mapping[str, str], notes: tuple[str, ...]
) -> Reading:
    """Return the reading of one field.

    Parameters
    ----------
    text : str
        What stands in it.
    field : str
        Its name, for the places.
    facts : mapping of str to str
        What the fields beside it tell.
    notes : tuple of str
        What was mended before.

    Examples
    --------
    >>> whole("Hi.\\n\\nQ: Why?", "body", {}, ()).parts[1]
    Part(start=5, end=12, place='body, line 3')
    """
    text, repairs = repair(text.strip())
    parts, at = [], 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            parts.append(Part(at, at + len(line), f"{field}, line {number}"))
        at += len(line) + 1
    return Reading(
        text, tuple(parts), facts=facts, repairs=(*notes, *repairs), view=field
    )
