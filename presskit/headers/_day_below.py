"""The day of an event where it stands below the talk alone: "Ends/5 May 2031"."""

import re

from presskit.headers._dates import event_day, undated
from presskit.languages import Lexicon
from presskit.schema.values import Turns

_WORD = re.compile(r"[^\W\d_]{2,}")
_FEW = 2
"""Words beside the day, its weekday among them."""


def with_day_below(turns: Turns, text: str, lexicon: Lexicon) -> Turns:
    """Return turns whose header has the day that stands below the talk.

    Parameters
    ----------
    turns : Turns
        The turns of a file.
    text : str
        Its reading text.
    lexicon : Lexicon
        The words of the language.

    Returns
    -------
    Turns
        The same if the header has a day, or the lines below name none or several, a
        word or two beside it.
    """
    header = turns.header
    if header.date or turns.footer_start == len(text):
        return turns
    lines = text[turns.footer_start :].splitlines()
    days = {
        day.replace(hour=0, minute=0)
        for line in lines
        if any(map(str.isdigit, line)) and (day := event_day(line, lexicon, None))
        if len(_WORD.findall(undated(line, "", lexicon))) <= _FEW
    }
    if len(days) != 1:
        return turns
    return turns._replace(header=header._replace(date=days.pop()))
