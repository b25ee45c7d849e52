"""Words of a line without times, which once were read as talk."""

import re

from presskit.schema.values import Correction
from presskit.text.clock import CLOCK, CLOCK_WITH_HOURS

_TIMES = re.compile(
    rf"#{CLOCK}-\d#|[\[(<#]\s?{CLOCK}\s?[\])>#]"
    rf"|(?<![\w:.,]){CLOCK_WITH_HOURS}(?![\w:])(?:\s?[-–—](?!\w))?"
)


def without_times(correction: Correction) -> Correction:
    """Return a correction without the times that a program has put among its words.

    Parameters
    ----------
    correction : Correction
        A line with words.

    Returns
    -------
    Correction
        The same where there are none; a time that somebody says ("10:30") stays.

    Examples
    --------
    >>> words = "[0:05] At 10:30? 0:00:07 -"
    >>> one = Correction("outlet", "a", "", 0, 9, "NPR", "", "", words)
    >>> without_times(one).words
    'At 10:30?'
    """
    return correction._replace(
        words=_bare(correction.words),
        before=_bare(correction.before),
        after=_bare(correction.after),
    )


def _bare(words: str) -> str:
    return " ".join(_TIMES.sub(" ", words).split()) if ":" in words else words
