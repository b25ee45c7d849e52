"""Which places that look like labels are labels, by the evidence of the whole text."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from presskit.languages import ALL, Lexicon
from presskit.schema.values import Mark
from presskit.styles._displaced import with_displaced
from presskit.styles._places_of_labels import placed
from presskit.styles._style import Style
from presskit.styles._weighed_labels import weighed
from presskit.text.lines import matches_at_lines

_BREAK = re.compile(r"\s*\n\s*")

_FEW, _LONG = 3, 2_500
"""Labels; characters a label in the mean."""


def candidates(text: str, style: Style) -> list[Mark]:
    """Return each place where the pattern of a style matches, in order."""
    return list(each_candidate(text, style, len(text)))


def each_candidate(text: str, style: Style, end: int) -> Iterator[Mark]:
    """Yield each place where the pattern of a style matches before some place."""
    groups = style.opens.groupindex
    names = [name for name in groups if name.startswith("label")]
    sures = [name for name in groups if name.startswith("sure")]
    only = names[0] if len(names) == 1 else None
    found = style.opens.finditer(text, 0, end)
    if style.at_lines:
        found = matches_at_lines(style.opens, text, end)
    for match in found:
        name = only or next(name for name in names if match[name] is not None)
        start = match.start(name)
        if text[match.start() : start].strip():  # a mark before the label: ">> Ann:"
            start = match.start()
        complete = not sures or any(match[sure] is not None for sure in sures)
        label = _BREAK.sub(" ", match[name].rstrip())
        yield Mark(label, start, match.end(), complete)


def accepted(
    text: str,
    marks: Sequence[Mark],
    style: Style,
    known: Collection[str],
    lexicon: Lexicon | None = None,
    *,
    among_others: bool = False,
) -> tuple[list[Mark], list[Mark]]:
    """Part candidates into labels and doubtful ones.

    Parameters
    ----------
    text : str
        The reading text.
    marks : sequence of Mark
        The candidates, in order.
    style : Style
        Their style.
    known : collection of str
        Names of people that the header names, folded by :func:`presskit.text.plain`.
    lexicon : Lexicon, optional
        The words of the language; by default those of all.
    among_others : bool
        True where the text has labels of another style too.

    Returns
    -------
    labels : list of Mark
        Places that open a turn.
    doubtful : list of Mark
        Places that look like a label but lack the evidence.
    """
    if style.proven:
        return list(marks), []
    lexicon = lexicon or ALL
    of = weighed(text, marks, known, lexicon, among_others=among_others)
    labels, doubtful = placed(text, marks, of, lexicon)
    well = [one for one in of.known_well if one in of.sure or of.often[one] > 1]
    return with_displaced(text, labels, well, lexicon), doubtful


def weight(labels: Sequence[Mark]) -> float:
    """Return the weight of a text as evidence for its labels.

    A label that comes back counts one, another a half; what alternates counts more
    than what runs on, as speakers do and headings do not.
    """
    times = Counter(mark.label for mark in labels)
    told = sum(1.0 if times[mark.label] > 1 else 0.5 for mark in labels)
    changes = sum(a.label != b.label for a, b in pairwise(labels))
    return told * (1 + changes / max(1, len(labels) - 1))


def come_back(labels: Sequence[Mark]) -> bool:
    """Return True if at least half of some labels stand more than once."""
    times = Counter(mark.label for mark in labels)
    return sum(n for n in times.values() if n > 1) * 2 >= len(labels) > 1


def explained(text: str, labels: Sequence[Mark]) -> bool:
    """Return True if labels explain a text, so that no other style need be tried.

    They do not where there are few, or all are one, where turns are long in the mean,
    or where many stand in mid-paragraph: others may be hidden there.
    """
    if len(labels) < _FEW or len(labels) * _LONG < len(text):
        return False
    if len({mark.label for mark in labels}) < 2:  # questions alone: who answers?
        return False
    lines = (text[text.rfind("\n", 0, mark.start) + 1 : mark.start] for mark in labels)
    inside = sum(bool(line.strip(" \t\xa0")) for line in lines)
    return inside * 10 < len(labels)
