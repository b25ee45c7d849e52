"""Lines that recur on the pages of a text with only a number changed, left out."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from presskit.languages import ALL
from presskit.names import parse
from presskit.schema.values import Reading
from presskit.sources._cut_lines import OPEN, TextLine, rows_of, without_rows
from presskit.text import ends_with_question, plain

WHY = "running head or page number"

_NUMBER = re.compile(r"\d+")
_DIGITS = "\0"  # in the place of a number: no line has it, as it may have "#"
_TIME = re.compile(r"\d:\d\d")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_ENDS = re.compile(r"[^\W\d_][.!?…:][\"'”’»)\]]*$")
_LONGEST = 120
_FEW, _MANY = 2, 3
_LEAP = 5
"""Pages from one to the next that is printed; some have none."""
_WORDS = 3
"""Words of a head without a number; a shorter line may be said again and again."""
_DEEPEST = 4
"""Lines of a head that is set line by line: the day, the title, "FINAL"."""
_CUTTING = 5
"""Of a head of several lines one in so many cuts a sentence, or more."""


def without_running_heads(reading: Reading) -> Reading:
    r"""Return a reading without the lines that its pages repeat.

    They are lines that recur with one number that grows, or word for word in the middle
    of sentences. What marks a speaker is none of them, and of those word for word the
    first stays: it may be the title.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file; one that tells turns has no pages.

    Returns
    -------
    Reading
        The same if there is no such line. Else its `parts` still tell where each line
        stands in the original.

    Examples
    --------
    >>> pages = Reading("Ann: I have\n\nPage 1\n\nsaid so. We\n\nPage 2\n\nare.")
    >>> without_running_heads(pages).text
    'Ann: I have\nsaid so. We\nare.'
    """
    if reading.turns is not None:
        return reading
    rows = rows_of(reading.text)
    gone = {row.number for row in _heads(rows)}
    return without_rows(reading, rows, gone, WHY)


def _heads(rows: Sequence[TextLine]) -> list[TextLine]:
    """Return the lines that are heads, in order."""
    groups: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        if len(row.text) <= _LONGEST:
            key = _NUMBER.sub(_DIGITS, " ".join(row.text.split()))
            groups.setdefault(key, []).append(at)
    numbered: set[int] = set()
    for key, places in groups.items():
        if len(places) >= _FEW and _DIGITS in key and _counts(key, places, rows):
            numbered.update(places)
    same = _stacked(rows, groups, numbered)
    for places in groups.values():
        if len(places) >= _FEW and not (numbered | same).intersection(places):
            same.update(_repeated(places, rows, numbered))
    return [rows[at] for at in sorted(numbered | same)]


def _counts(key: str, places: Sequence[int], rows: Sequence[TextLine]) -> bool:
    """Return True if lines count pages: one number grows, all others stay."""
    texts = [rows[at].text for at in places]
    numbers = [tuple(map(int, map(_short, _NUMBER.findall(text)))) for text in texts]
    columns = [column for column in zip(*numbers, strict=True) if len(set(column)) > 1]
    if len(columns) != 1 or _TIME.search(texts[0]) or _is_sentence(texts[0]):
        return False
    if not all(0 < two - one <= _LEAP for one, two in pairwise(columns[0])):
        return False
    if not _LETTERS.search(key):
        return len(places) >= _MANY and columns[0][0] <= _MANY
    label = parse(texts[0].rstrip(":"), ALL)
    if label and (label.anonymous or label.office):
        return False
    if len(places) >= _MANY or _of_pages(key):
        return True
    return any(_cuts_a_sentence(at, rows, set(places)) for at in places)


def _is_sentence(text: str) -> bool:
    """Return True if a line asks, or ends like a sentence in mostly small letters."""
    if ends_with_question(text):
        return True
    words = _LETTERS.findall(text) and text.split()
    small = sum(word[0].islower() for word in words)
    return bool(_ENDS.search(text)) or (text[-1] in ".!?…" and 2 * small >= len(words))


def _short(digits: str) -> str:
    return digits[-9:]


def _of_pages(key: str) -> bool:
    return not ALL.words("page_words").isdisjoint(plain(key).split())


def _repeated(
    places: Sequence[int], rows: Sequence[TextLine], numbered: set[int]
) -> Sequence[int]:
    """Return the places of a line that is a head word for word, all but the first."""
    text = rows[places[0]].text
    if len(text.split()) < _WORDS or _ENDS.search(text) or text.endswith(":"):
        return ()
    heads = numbered | set(places)
    cutting = sum(_cuts_a_sentence(at, rows, heads) for at in places[1:])
    beside = all(at - 1 in numbered or at + 1 in numbered for at in places[1:])
    return places[1:] if cutting >= _FEW or (cutting and beside) else ()


def _stacked(
    rows: Sequence[TextLine], groups: Mapping[str, list[int]], numbered: set[int]
) -> set[int]:
    """Return the places of heads of several lines, which are short each, but the first.

    They stand one below the other, the same each time, in the middle of sentences.
    """
    often = {
        at
        for places in groups.values()
        if len(places) >= _MANY and not numbered.intersection(places)
        for at in places
        if not (_ENDS.search(rows[at].text) or rows[at].text.endswith(":"))
    }
    found: set[int] = set()
    for deep in range(_DEEPEST, 1, -1):
        blocks: dict[tuple[str, ...], list[int]] = {}
        for at in sorted(often - found):
            lines = range(at, at + deep)
            if often.issuperset(lines) and found.isdisjoint(lines):
                blocks.setdefault(tuple(rows[n].text for n in lines), []).append(at)
        for texts, places in blocks.items():
            if len(places) < _MANY or len(" ".join(texts).split()) < _WORDS:
                continue
            own = {n for at in places for n in range(at, at + deep)}
            cutting = sum(_cuts_a_sentence(at, rows, numbered | own) for at in places)
            if cutting >= max(_FEW, len(places) / _CUTTING):
                found |= own - set(range(places[0], places[0] + deep))
    return found


def _cuts_a_sentence(at: int, rows: Sequence[TextLine], heads: set[int]) -> bool:
    """Return True if a sentence goes on behind a line that began before it."""
    before, after = at - 1, at + 1
    while before in heads:
        before -= 1
    while after in heads:
        after += 1
    if before < 0 or after >= len(rows):
        return False
    return bool(OPEN.search(rows[before].text)) and rows[after].text[0].islower()
