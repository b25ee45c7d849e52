"""Captions that roll up: lines that the cue before has shown are kept once."""

from collections.abc import Sequence
from itertools import pairwise

from presskit.schema.values import LeftOut
from presskit.sources._cues import Cue

WHY = "repeated from the cue before"
_FEW, _SHARE = 2, 1 / 3
_APART = 1.0
"""Seconds between cues that roll."""


def unrolled(cues: Sequence[Cue], left_out: list[LeftOut]) -> list[Cue]:
    """Return cues without the lines that the one before has shown.

    Parameters
    ----------
    cues : sequence of Cue
        Their lines without marks of look, none blank.
    left_out : list of LeftOut
        Gets the lines that are left out.

    Returns
    -------
    list of Cue
        The same where few cues begin as the one before ends. A line that has grown by
        words keeps those that are new.

    Examples
    --------
    >>> shown = [["so"], ["so we"], ["so we", "begin"], ["begin", "here"]]
    >>> cues = [Cue(n, n, n + 1, lines) for n, lines in enumerate(shown)]
    >>> [cue.lines for cue in unrolled(cues, [])]
    [['so'], ['we'], ['begin'], ['here']]
    """
    again = [_again(one, two) for one, two in pairwise(cues)]
    pairs = sum(bool(cue.lines) for cue in cues) - 1
    times = sum(count > 0 for count, _ in again)
    if times < _FEW or times < _SHARE * pairs:
        return list(cues)
    kept = [*cues[:1]]
    for cue, (count, grown) in zip(cues[1:], again, strict=True):
        lines = cue.lines[count:]
        if grown:
            lines = [cue.lines[count - 1][grown:].strip(), *lines]
        if count:
            repeated = "\n".join(cue.lines[:count])
            left_out.append(LeftOut(f"line {cue.line}", WHY, repeated))
        line = cue.line + count - bool(grown)
        kept.append(cue._replace(lines=lines, line=line))
    return kept


def _again(before: Cue, cue: Cue) -> tuple[int, int]:
    """Return the numbers of lines repeated by a cue, and of old words in the last."""
    one, two = before.lines, cue.lines
    if cue.start - before.end > _APART:
        return 0, 0
    for count in range(min(len(one), len(two)), 0, -1):
        if one[-count:] == two[:count]:
            return count, 0
        last, grown = one[-1], two[count - 1]
        if one[-count:-1] == two[: count - 1] and grown.startswith(f"{last} "):
            return count, len(last)
    return 0, 0
