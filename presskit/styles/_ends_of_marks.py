"""What stands behind labels as a part of their mark: a dash, wide space."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from presskit.schema.values import Mark

_FEW = 3
_DASH = re.compile(r"[^\S\n]*[-–—]{1,2}(?=[^\S\n])")
_BULLET = re.compile(r"[^\S\n]*\n[^\S\n]*[-–—•*][^\S\n]+(?=\S)")
_FIRM = re.compile(r"(?:\.[-–—]|[^\S\n]{3}|\t)\Z")


def past_dashes(text: str, labels: Sequence[Mark]) -> list[Mark]:
    """Return labels with the dash behind them, where it is a part of their mark.

    "Q — Why?" where most questions begin so; elsewhere the dash is talk that goes on.
    A bullet before the line below a label is one where most labels have it.
    """
    bullets = {
        mark.start: match.end()
        for mark in labels
        if (match := _BULLET.match(text, mark.end))
    }
    if len(bullets) >= _FEW and len(bullets) * 3 > len(labels) * 2:
        return [mark._replace(end=bullets.get(mark.start, mark.end)) for mark in labels]
    dashes = {
        mark.start: match.end()
        for mark in labels
        if (match := _DASH.match(text, mark.end))
    }
    times = Counter(mark.label for mark in labels)
    dashed = Counter(mark.label for mark in labels if mark.start in dashes)
    most = {one for one, n in dashed.items() if n >= _FEW and n * 3 > times[one] * 2}
    return [
        mark._replace(end=dashes[mark.start])
        if mark.label in most and mark.start in dashes
        else mark
        for mark in labels
    ]


def firmly_marked(text: str, marks: Sequence[Mark], often: Collection[str]) -> set[str]:
    """Return labels before ".-" or wide space, as no talk has, if most have that.

    Examples
    --------
    >>> text = "A. Lee.- Why?\\nR.- So.\\nQ.- And?\\nR.- No."
    >>> marks = [Mark("A. Lee", 0, 8, True), Mark("R", 14, 17, True)]
    >>> marks += [Mark("Q", 22, 25, True), Mark("R", 31, 34, True)]
    >>> sorted(firmly_marked(text, marks, ["Q", "R"]))
    ['A. Lee', 'Q', 'R']
    """
    again = [mark for mark in marks if mark.label in often]
    ends = ((mark, text[max(0, mark.end - 3) : mark.end]) for mark in marks)
    firm = {mark for mark, end in ends if _FIRM.search(end)}
    most = len(again) >= _FEW and 2 * len(firm.intersection(again)) > len(again)
    return {mark.label for mark in firm} if most else set()
