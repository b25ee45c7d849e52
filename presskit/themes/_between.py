"""In which words two wordings of a sentence differ."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from presskit.languages import ALL, WORD, fold, plain

KINDS = ("number", "word", "wording", "addition", "deletion")


class Edit(NamedTuple):
    """Words that stand in one sentence in place of words of the other.

    Attributes
    ----------
    kind : str
        One of :data:`KINDS`.
    start, end : int
        Where the words stand in the later sentence; nowhere if both are the same.
    earlier_start, earlier_end : int
        The same in the earlier one.
    """

    kind: str
    start: int
    end: int
    earlier_start: int
    earlier_end: int


def kind_of(now: str, then: str) -> str:
    """Return the difference of two wordings; '' for case and points alone.

    Examples
    --------
    >>> kind_of("We sent 8 boats.", "We sent four boats."), kind_of("Yes!", "yes")
    ('number', '')
    >>> kind_of("We sent new boats.", "We sent boats."), kind_of("We go.", "They go.")
    ('addition', 'word')
    """
    kinds = [edit.kind for edit in between(now, then)]
    if "number" in kinds:
        return "number"
    return kinds[0] if len(set(kinds)) == 1 and len(kinds) == 1 else _several(kinds)


def _several(kinds: list[str]) -> str:
    """Return the kind of several edits: one of theirs if they agree, else wording."""
    if not kinds:
        return ""
    alone = set(kinds)
    return alone.pop() if alone in ({"addition"}, {"deletion"}) else "wording"


def between(now: str, then: str) -> Iterator[Edit]:
    """Yield the edits that lead from one wording of a sentence to another.

    Examples
    --------
    >>> [edit.kind for edit in between("All 30 allies paid.", "All 29 have paid.")]
    ['number', 'word']
    """
    here, there = _parts(now), _parts(then)
    words, earlier = ([word for word, *_ in side] for side in (here, there))
    steps = SequenceMatcher(None, words, earlier, autojunk=False).get_opcodes()
    for step, a, b, c, d in _moved_on(steps, words, earlier):
        if step == "equal":
            continue
        for i, j, k, m in _apart((now, here, a, b), (then, there, c, d)):
            if words[i:j] != earlier[k:m]:
                kind = _kind(words[i:j], earlier[k:m])
                yield Edit(kind, *_span(here, i, j), *_span(there, k, m))


_Step = tuple[str, int, int, int, int]


def _moved_on(
    steps: list[_Step], words: list[str], earlier: list[str]
) -> Iterator[_Step]:
    """Yield the steps, those within a list of as many figures as before as one.

    "2018 and 2019" in place of "2017 and 2018" has one that is the same by chance: each
    figure stands for the one in its place.
    """
    at = 0
    while at < len(steps):
        _, a, _, c, _ = steps[at]
        last = at
        for end in range(at + 1, len(steps)) if steps[at][0] != "equal" else ():
            _, _, b, _, d = steps[end]
            n = _listed(words[a:b])
            if steps[end][0] != "equal" and n and n == _listed(earlier[c:d]):
                last = end
        if last == at:
            yield steps[at]
        else:
            yield "replace", a, steps[last][2], c, steps[last][4]
        at = last + 1


def _listed(words: list[str]) -> int:
    """Count the figures of a list of them; 0 for words that are no list.

    Between two of them stands one word at most.
    """
    figures = [any(map(str.isdigit, word)) for word in words]
    apart = any(not one and not other for one, other in pairwise(figures))
    ends = bool(figures) and figures[0] and figures[-1]
    return sum(figures) if ends and not apart else 0


_Part = tuple[str, int, int]
_Side = tuple[str, list[_Part], int, int]


def _apart(now: _Side, then: _Side) -> Iterator[tuple[int, int, int, int]]:
    """Yield the words that changed, each number by itself if both sides have as many.

    What stands between two numbers is yielded between them.
    """
    (*_, a, b), (*_, c, d) = now, then
    here, there = _numbers(*now), _numbers(*then)
    if len(here) == len(there):
        for (i, j), (k, m) in zip(here, there, strict=True):
            yield a, i, c, k
            yield i, j, k, m
            a, c = j, m
    yield a, b, c, d


def _numbers(
    text: str, parts: list[_Part], first: int, last: int
) -> list[tuple[int, int]]:
    """Find the numbers in some words: "20 million" is one, "3, 4" are two."""
    found: list[tuple[int, int]] = []
    for at in range(first, last):
        word, start, _ = parts[at]
        if not _is_figure(word):
            continue
        goes_on = found and found[-1][1] == at and not word[:1].isdigit()
        if goes_on and not text[parts[at - 1][2] : start].strip(" -\xa0"):
            found[-1] = found[-1][0], at + 1
        else:
            found.append((at, at + 1))
    return found


def _parts(text: str) -> list[_Part]:
    """Return the words of a text, the parts of a compound apart, and their places."""
    made = []
    for match in WORD.finditer(text):
        said, start = match[0], match.start()
        if any(char.isdigit() for char in said):
            made.append((fold(said), start, match.end()))
            continue
        for part in re.finditer(r"[^-]+", said):
            span = start + part.start(), start + part.end()
            made.append((fold(part[0]), *span))
    return made


def _span(parts: list[_Part], first: int, last: int) -> tuple[int, int]:
    if first < last:
        return parts[first][1], parts[last - 1][2]
    at = parts[first - 1][2] if first else 0
    return at, at


def _kind(now: list[str], then: list[str]) -> str:
    if not then:
        return "addition"
    if not now:
        return "deletion"
    if any(map(_is_figure, now)) and any(map(_is_figure, then)):
        return "number"
    return "word" if len(now) == len(then) == 1 else "wording"


def _is_figure(word: str) -> bool:
    said = plain(word)
    named = said in ALL.table("numbers") or said in ALL.words("figures")
    return named or any(map(str.isdigit, word))
