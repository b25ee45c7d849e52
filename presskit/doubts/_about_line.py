"""What to write into about.csv, ready to paste."""

import re
from collections.abc import Mapping

from presskit.files.csv import neutral, row_of
from presskit.schema.lines import ABOUT

DAY = "YYYY-MM-DD"
"""What stands for a day that only a reader can say; it is refused if it is left so."""


def about_lines(source: str, facts: Mapping[str, str]) -> tuple[str, str]:
    """Return the header of about.csv and the row about one file.

    Parameters
    ----------
    source : str
        The file, by its path.
    facts : mapping of str to str
        Columns with what they say; an empty cell says nothing.

    Examples
    --------
    >>> about_lines("talks/may, early.txt", {"day": "2024-05-03"})
    ('file,day', '"may, early.txt",2024-05-03')
    """
    name = re.split(r"[/\\]", source)[-1]
    cells = [neutral(name), *map(neutral, facts.values())]
    return row_of(["file", *facts], ","), row_of(cells, ",")


def about_advice(source: str, facts: Mapping[str, str]) -> str:
    """Return the sentence that says what to write where, the transcript as it is.

    Examples
    --------
    >>> about_advice("talks/may.txt", {"day": DAY})
    'Write it into about.csv beside the transcript: the line file,day and below it
    may.txt,YYYY-MM-DD.'
    """
    header, row = about_lines(source, facts)
    return (
        f"Write it into {ABOUT} beside the transcript: the line {header} and below "
        f"it {row}."
    )
