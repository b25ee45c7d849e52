"""Words that the end of a line cuts in two are joined; parts still tell the lines."""

import re
from collections.abc import Iterator

from presskit.languages import ALL, detect, frequencies, plain
from presskit.schema.values import Reading
from presskit.sources._cut_lines import without_spans
from presskit.sources._hyphens import Hyphens

_CUT = re.compile(r"(?<=[^\W\d_][^\W\d_])-[ \t]*(?:\r\n|\n|\r)[ \t]*(?=[^\W\d_]{2})")
_HEAD = re.compile(r"[\w’'-]*\Z")
_TAIL = re.compile(r"[\w’'-]*")
_LONGEST = 80  # characters of half a word that are looked at
_FEW = 2  # words that are surely cut: one may be so by chance
_JOINS = ("joins_people", "joins")
"""Words that go on behind half of a pair: "pre- and post-war"."""


def without_cut_words(reading: Reading) -> Reading:
    r"""Return a reading in which words are whole that lines had cut.

    "de-" and "fence" in the next line are "defence", "long-" and "term" "long-term":
    what the document has elsewhere, its language knows, or such type does. Where none
    of these tells, as of a speaker who breaks off ("we ha-"), both stay.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file; one that tells turns has no such lines.

    Returns
    -------
    Reading
        The same if nothing is cut. Else its `parts` still tell where each line stands.

    Examples
    --------
    >>> lines = "Ann: Our defence\nis a de-\nfence of all.\nWe ha- \nwe had."
    >>> without_cut_words(Reading(lines)).text
    'Ann: Our defence\nis a defence of all.\nWe ha- \nwe had.'
    """
    text = reading.text
    if reading.turns is not None or _CUT.search(text) is None:
        return reading
    lines = (line.rstrip() for line in text.splitlines())
    hyphens = Hyphens(lines, frequencies(detect(text) or "en") or {})
    told = [
        (cut, hyphens.between(head, tail))
        for cut, head, tail in _halves(text)
        if tail[0].islower() and plain(tail) not in ALL.words(*_JOINS)
    ]
    joined = [hyphen for _, hyphen in told].count("")
    if joined >= _FEW and 2 * joined >= len(told):  # such type cuts words
        told = [(cut, hyphen or "") for cut, hyphen in told]
    return without_spans(
        reading,
        [(a + len(hyphen), b) for (a, b), hyphen in told if hyphen is not None],
    )


def _halves(text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield where lines cut a word, from its hyphen on, and both halves of it."""
    for match in _CUT.finditer(text):
        start, end = match.span()
        head = _HEAD.search(text[max(0, start - _LONGEST) : start])[0]
        yield (start, end), head, _TAIL.match(text[end : end + _LONGEST])[0]
