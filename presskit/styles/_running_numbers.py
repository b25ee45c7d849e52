"""Labels that are counted, as "Q1", "A1", "Q2", or "1. Gazette", "2. Gazette"."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from presskit.languages import Lexicon
from presskit.schema.values import Mark
from presskit.text import plain

_FEWEST = 3
_BEFORE = re.compile(r"(?P<n>\d{1,3})[.)][^\S\n]+(?P<label>[^\W\d_].*)")
_BEHIND = re.compile(r"(?P<label>[^\W\d_]+)[^\S\n]?[#№]?(?P<n>\d{1,3})")


def without_numbers(marks: Sequence[Mark], lexicon: Lexicon) -> list[Mark]:
    """Return marks, without the number in the labels that are counted.

    Parameters
    ----------
    marks : sequence of Mark
        Places that may open a turn, in order.
    lexicon : Lexicon
        The languages that labels may be in.

    Returns
    -------
    list of Mark
        A number before a label goes where it rises with the same label, three times at
        least; one behind a label only after a word for question or answer: "Speaker 1"
        is somebody else than "Speaker 2".
    """
    words = lexicon.words("labels_of_questions", "labels_of_answers")
    counted: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, mark in enumerate(marks):
        match = _BEFORE.fullmatch(mark.label) or _BEHIND.fullmatch(mark.label)
        if match and (match.re is _BEFORE or plain(match["label"]) in words):
            counted[match["label"]].append((at, int(match["n"])))
    found = list(marks)
    for label, places in counted.items():
        rises = all(one < two for (_, one), (_, two) in pairwise(places))
        if len(places) >= _FEWEST and rises:
            for at, _ in places:
                found[at] = found[at]._replace(label=label)
    return found
