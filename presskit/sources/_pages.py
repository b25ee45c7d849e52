"""What is printed on every page, and the notes at its foot."""

import re
from collections import Counter, defaultdict
from typing import NamedTuple

_DIGITS = re.compile(r"\d+")
_SAME_HEIGHT = 4  # points
NOTE = re.compile(r"(?:\d{1,3}|[*†‡§¹²³])[.)]? ?(?=\S)")


class Line(NamedTuple):
    """A printed line: where it begins, its foot, where it ends, height of its type."""

    text: str
    left: float
    foot: float
    right: float
    size: float


def furniture(pages: list[list[Line]]) -> list[set[int]]:
    """Find the lines that recur at one place of the pages, whatever they say.

    A line at the top or foot recurs if its words, numbers apart, stand at the same
    height of most pages (of every other page in a longer document) and hardly anywhere
    else: a label such as "Q" is on every page as well, but at any height.

    Parameters
    ----------
    pages : list of list of Line
        The lines of each page.

    Returns
    -------
    list of set of int
        For each page, the positions of such lines.

    Examples
    --------
    >>> foot = [[Line(f"Page {n} of 2", 0, 50, 60, 12)] for n in (1, 2)]
    >>> furniture(foot)
    [{0}, {0}]
    """
    places = defaultdict(list)
    everywhere = Counter(line.text for page in pages for line in page)
    for number, page in enumerate(pages):
        for at in _outer(page, 4 if len(pages) > 5 else 2):
            places[_DIGITS.sub("#", page[at].text)].append((page[at].foot, number, at))
    recurring = [set() for _ in pages]
    enough = max(2, 0.6 * len(pages)) if len(pages) < 6 else max(3, 0.45 * len(pages))
    for words, found in places.items():
        if len(found) < enough or words.endswith(":"):
            continue
        usual = sorted(found)[len(found) // 2][0]
        near = [place for place in found if abs(place[0] - usual) <= _SAME_HEIGHT]
        if len(near) >= max(enough, 0.8 * max(len(found), everywhere[words])):
            for _, number, at in near:
                recurring[number].add(at)
    return recurring


def _outer(page: list[Line], n: int) -> list[int]:
    """Return the positions of the `n` highest and `n` lowest lines of a page."""
    order = sorted(range(len(page)), key=lambda at: page[at].foot)
    return order if len(order) <= 2 * n else order[:n] + order[-n:]


def notes(page: list[Line], size: float) -> int:
    """Count the last lines of a page that are notes: small print that a mark opens.

    Parameters
    ----------
    page : list of Line
        The lines of a page without what recurs.
    size : float
        The usual height of type in the document.

    Returns
    -------
    int
        0 where nothing is clearly a note.

    Examples
    --------
    >>> page = [Line("He agreed.", 72, 90, 160, 12), Line("1 In June.", 72, 60, 160, 9)]
    >>> notes(page, 12), notes(page, 9)
    (1, 0)
    """
    small = 0
    for line in reversed(page):
        if line.size > 0.88 * size:
            break
        small += 1
    for number in range(small, 0, -1):
        if NOTE.match(page[-number].text):
            return number
    return 0
