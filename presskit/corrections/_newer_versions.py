"""Lines about an older version of a file, handed on to the newer one."""

from collections.abc import Mapping, Sequence

from presskit.corrections._about import WHOLE
from presskit.corrections._which_file import Text, onto
from presskit.corrections._words_of_lines import moved
from presskit.doubts import Doubt
from presskit.schema.values import Correction, Transcript

Lines = list[list[Correction]]


def hand_on(
    newer: Mapping[int, int], files: Sequence[Transcript], lines: Lines
) -> tuple[Lines, list[Doubt]]:
    """Give the lines of older versions to the newer ones, where their words stand.

    Parameters
    ----------
    newer : mapping of int to int
        The position of the newer file by that of the older one.
    files : sequence of Transcript
        All files.
    lines : list of list of Correction
        Those about each of them.

    Returns
    -------
    list of list of Correction
        The same, with what was handed on; none for the older versions.
    list of Doubt
        What became of those that were.
    """
    lines, doubts = [list(own) for own in lines], []
    for old, new in newer.items():
        text = Text.of(files[new])
        about = [one for one in lines[old] if one.action not in WHOLE]
        found = onto(about, text)
        known = {one.key for one in lines[new]}
        fresh = [one for one in found.lines[0] if one.key not in known]
        doubts += moved(found._replace(lines=[lines[new]]), [text])
        lines[new] += fresh
        lines[old] = []
    return lines, doubts
