"""Labels that a page prints in a column of their own, to the left of the talk."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from presskit.sources._pages import Line

_NEAR = 3  # points
_APART = 24  # from the column of labels to that of the talk, in points
_LONGEST = 60  # characters of a label in one line


def with_labels(pages: list[list[Line]]) -> list[list[Line]]:
    """Put labels that stand in a column of their own before the talk beside them.

    Parameters
    ----------
    pages : list of list of Line
        The lines of each page, furniture left out.

    Returns
    -------
    list of list of Line
        The same where there is no such column. Else a line with a label begins where
        the talk does, and its label is the `lead`.

    Examples
    --------
    >>> words = ((0, 72.0), (5, 180.0), (9, 205.0))
    >>> line = Line("Ann: Who pays?", 72, 700, 500, 9, words=words)
    >>> talk = Line("And when?", 180, 690, 500, 9)
    >>> page = with_labels([[line, talk, talk] * 4])[0]
    >>> page[0].left, page[0].text[: page[0].lead], page[0].look
    (180, 'Ann:', 'column')
    """
    found = _columns([line for page in pages for line in page])
    if found is None:
        return pages
    return [list(_beside(page, *found)) for page in pages]


def _columns(lines: Sequence[Line]) -> tuple[float, float] | None:
    """Return the left edges of labels and of talk, if they stand apart."""
    lefts = Counter(round(line.left) for line in lines)
    if not lefts:
        return None
    talk, _ = lefts.most_common(1)[0]
    if 5 * _around(lefts, talk) < 2 * len(lines):
        return None
    enough = max(4, 0.02 * len(lines))
    for left in sorted(lefts):
        if left > talk - _APART or _around(lefts, left) < enough:
            continue
        there = [line for line in lines if abs(line.left - left) <= _NEAR]
        apart = sum(_split(line, talk) is not None for line in there)
        if 5 * apart >= 4 * len(there):
            return left, talk
    return None


def _around(lefts: Counter[int], left: int) -> int:
    return sum(lefts[left + off] for off in range(-_NEAR, _NEAR + 1))


def _split(line: Line, talk: float) -> int | None:
    """Return the place in a left column's line where talk begins; None without.

    The line as a whole is a label where it ends before the other column.
    """
    for at, left in line.words[1:]:
        if abs(left - talk) <= _NEAR:
            return at if at <= _LONGEST else None
    alone = line.right < talk and len(line.text) <= _LONGEST
    return len(line.text) if alone else None


def _beside(page: list[Line], labels: float, talk: float) -> Iterator[Line]:
    """Yield the lines of a page, each label before the talk beside it."""
    heads: list[tuple[str, Line, int]] = []  # label, its line, where the talk begins
    rest: dict[int, list[int]] = {}  # which line of the page has which labels
    for number, line in enumerate(page):
        at = _split(line, talk) if abs(line.left - labels) <= _NEAR else None
        if at is None:
            continue
        label = line.text[:at].strip()
        if heads and _goes_on(heads[-1][0], label, heads[-1][1], line):
            above, first, begin = heads[-1]
            heads[-1] = f"{above} {label}", first, begin
            rest[number] = []
        else:
            heads.append((label, line, at))
            rest[number] = [len(heads) - 1]
    beside = dict(_opposite(page, heads, talk))
    placed = set(beside.values())
    for number, line in enumerate(page):
        if number in beside:
            yield _labelled(heads[beside[number]][0], line.text, line, talk)
        elif number not in rest:
            yield line
        else:
            at = _split(line, talk) or 0
            said = line.text[at:]
            if not rest[number]:  # the second line of a label
                if said:
                    yield line._replace(text=said, left=talk, lead=0, look="")
            elif rest[number][0] not in placed:
                yield _labelled(heads[rest[number][0]][0], said, line, talk)


def _goes_on(above: str, label: str, first: Line, line: Line) -> bool:
    """Return True if a label needs two lines: "Sanjay Kumar" above "Jain:"."""
    step = first.foot - line.foot
    near = 0 < step < 2.2 * max(first.size, line.size)
    return near and label.endswith(":") and not above.endswith((":", ".", "?"))


def _opposite(
    page: list[Line], heads: list[tuple[str, Line, int]], talk: float
) -> Iterator[tuple[int, int]]:
    """Yield which line of talk stands at the height of which label that is alone."""
    lines = [
        (line.foot, number)
        for number, line in enumerate(page)
        if abs(line.left - talk) <= _NEAR
    ]
    lines.sort()
    feet = [foot for foot, _ in lines]
    for at, (_, head, begin) in enumerate(heads):
        if begin < len(head.text):
            continue
        near = 0.5 * head.size
        low, high = (
            bisect_right(feet, head.foot - near),
            bisect_left(feet, head.foot + near),
        )
        if low < high:
            yield min(number for _, number in lines[low:high]), at


def _labelled(label: str, said: str, line: Line, talk: float) -> Line:
    between = "" if not said else " " if label.endswith(":") else "  "
    text = f"{label}{between}{said}"
    return line._replace(text=text, left=talk, lead=len(label), look="column")
