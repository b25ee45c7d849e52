"""Labels that a page prints in a column of their own, to the left of the talk."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from presskit.sources._pages import Line
from presskit.text import ends_sentence

_NEAR = 3  # points
_APART = 24  # from the column of labels to that of the talk, in points
_LONGEST = 60  # characters of a label in one line
_TIGHT = 1.35  # of the height of type: the step from one line to the next of a row


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
    wrapped = _are_wrapped(pages, *found)
    return [list(_beside(page, *found, wrapped)) for page in pages]


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


def _are_wrapped(pages: list[list[Line]], labels: float, talk: float) -> bool:
    """Return True if labels need several lines: rows stand apart, and those do not.

    Where a question and its answer are the lines of a row, most first lines end as
    sentences do.
    """
    firsts = apart = seconds = ended = 0
    for page in pages:
        feet = sorted({round(line.foot) for line in page})
        above: Line | None = None
        for line in page:
            at = _split(line, talk) if abs(line.left - labels) <= _NEAR else None
            if at is None:
                continue
            if above is not None and 0 < above.foot - line.foot < _TIGHT * line.size:
                seconds += 1
                said = above.text[_split(above, talk) or 0 :]
                ended += bool(said) and ends_sentence(said)
            else:
                higher = feet[bisect_right(feet, line.foot + 0.5 * line.size) :][:1]
                firsts += bool(higher)
                apart += bool(higher) and higher[0] - line.foot > _TIGHT * line.size
            above = line
    return seconds > 2 * ended and 5 * apart >= 4 * firsts > 0


def _beside(
    page: list[Line], labels: float, talk: float, wrapped: bool
) -> Iterator[Line]:
    """Yield the lines of a page, each label before the talk beside it."""
    heads: list[tuple[str, Line, int]] = []  # label, its line, where the talk begins
    rest: dict[int, list[int]] = {}  # which line of the page has which labels
    last: Line | None = None
    for number, line in enumerate(page):
        at = _split(line, talk) if abs(line.left - labels) <= _NEAR else None
        if at is None:
            continue
        label = line.text[:at].strip()
        if heads and _goes_on(heads[-1][0], label, last, line, wrapped):
            above, first, begin = heads[-1]
            heads[-1] = f"{above} {label}", first, begin
            rest[number] = []
        else:
            heads.append((label, line, at))
            rest[number] = [len(heads) - 1]
        last = line
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


def _goes_on(above: str, label: str, last: Line, line: Line, wrapped: bool) -> bool:
    """Return True if a label needs one more line: "Sanjay Kumar" above "Jain:"."""
    step = last.foot - line.foot
    size = max(last.size, line.size)
    if above.endswith((":", ".", "?")):
        return False
    if label.endswith(":"):
        return 0 < step < 2.2 * size
    return wrapped and 0 < step < _TIGHT * size


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
