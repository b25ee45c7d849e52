"""Names of cues that tell who speaks: ``12 "Ann Lee" (39148925)``, as in Webex."""

import re
from collections.abc import Sequence

_QUOTED = re.compile(
    r"(?:\d{1,9}[.:)]?\s+)?[\"“]([^\"“”]{1,200})[\"”]\s*(?:\([^()]*\))?"
)


def speakers_of_names(names: Sequence[str]) -> list[str | None]:
    """Return the speaker of each cue by its name; None where that does not tell.

    Parameters
    ----------
    names : sequence of str
        What stands above the times of each cue.

    Returns
    -------
    list of (str or None)
        What the names quote, if most cues have one that does: an id or a chapter is
        nobody's name.

    Examples
    --------
    >>> speakers_of_names(['1 "Ann Lee" (391)', '2 "Bo" (392)', "3"])
    ['Ann Lee', 'Bo', None]
    >>> speakers_of_names(["intro", '"The port"', "c1f-2/7-0"])
    [None, None, None]
    """
    quoted = [_QUOTED.fullmatch(name) for name in names]
    if 2 * sum(match is not None for match in quoted) <= len(names):
        return [None] * len(names)
    return [match[1].strip() or None if match else None for match in quoted]
