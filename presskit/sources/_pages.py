"""What is printed on every page, and the notes at its foot."""

import re
from collections import Counter, defaultdict
from typing import NamedTuple

_DIGITS = re.compile(r"\d+")
_SHORT_NUMBER = re.compile(r"(?<![\d.,/])\d{1,3}(?![\d.,/])")
_SENTENCE = re.compile(r"[a-zß-ÿ]\.(?:\s|$)|[a-zß-ÿ]{4},\s[a-zß-ÿ]")
_MOST_COVERS = 5
_SAME_HEIGHT = 4  # points
NOTE = re.compile(r"(?:\d{1,3}|[*†‡§¹²³])[.)]? ?(?=\S)")


class Line(NamedTuple):
    """A printed line: where it begins, its foot, where it ends, height of its type.

    `lead` is the number of characters at its start that are set apart, `look` how.
    `words` are the first words: which character each begins with, and where.
    """

    text: str
    left: float
    foot: float
    right: float
    size: float
    lead: int = 0
    look: str = ""
    words: tuple[tuple[int, float], ...] = ()


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


def cover(pages: list[list[Line]], recurring: list[set[int]]) -> int:
    """Count the first pages that are a letter sent along with what is numbered from 1.

    Parameters
    ----------
    pages : list of list of Line
        The lines of each page.
    recurring : list of set of int
        What :func:`furniture` finds.

    Returns
    -------
    int
        0 where the numbering begins with the first page, or no sentence stands before:
        a page with a title and names belongs to what follows.

    Examples
    --------
    >>> said = "We send it.", "You keep it."
    >>> letter = [Line(text, 72, 700, 300, 12) for text in said]
    >>> rest = [[Line(f"Page {n} of 3", 72, 40, 99, 12)] for n in (1, 2, 3)]
    >>> cover([letter, *rest], [set(), {0}, {0}, {0}])
    1
    """
    offsets: Counter[int] = Counter()
    numbered = 0
    for at, (page, heads) in enumerate(zip(pages, recurring, strict=True)):
        told = {int(n) for i in heads for n in _SHORT_NUMBER.findall(page[i].text)}
        numbered += bool(told)
        offsets.update(at + 1 - n for n in told if 0 <= at + 1 - n <= _MOST_COVERS)
    if not offsets:
        return 0
    off, times = offsets.most_common(1)[0]
    if times < 3 or 5 * times < 4 * numbered:
        return 0
    before = pages[:off]
    prose = [sum(_SENTENCE.search(line.text) is not None for line in p) for p in before]
    return off if before and min(prose) >= 2 else 0
