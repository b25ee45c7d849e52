"""The words on which a line was made, and where they stand now."""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from presskit.corrections._folded_text import Folded, fold, n_words
from presskit.corrections._without_times import without_times
from presskit.names import uncounted
from presskit.schema.values import Correction

_LONG = 120  # characters of words that are written whole
_END = 50  # characters at each end of longer ones
_AROUND = (60, 120, 240, 480)  # characters before and after: the fewest that will do
_FAR = 20 * _AROUND[-1]  # more than white space is between words
_CUT = re.compile(r"(.+?) ?\[… (\d+) …\] ?(.+)", re.DOTALL)
ENOUGH = 6
"""Words that must agree where some of what stood around them has changed."""
FEW = 3
"""Words that must agree where a line has none before and after them."""
_WINDOW = 4  # times as many characters as letters, which is more than marks add
_LABEL = 100  # letters and digits of the longest label
_PARAGRAPH = re.compile(r"\n\s*\n")
_SENTENCE = re.compile(r"[.?!]['\])]* ")
_ABOUT_WHO = (
    "label", "speaker", "role", "outlet", "same person", "not same person", "name",
    "asker",
)  # fmt: skip


class Place(NamedTuple):
    """Where the words of a line stand.

    `sides` is how much of what it has before and after them stands there, too: 2 if
    all, 1 if one of two, 0 if nothing.
    """

    start: int
    end: int
    sides: int


class Lost(NamedTuple):
    """Why the words of a line were not found: half a sentence."""

    why: str


def anchored(correction: Correction, text: Folded) -> Correction:
    """Return a correction with the words at its place, and some around them.

    Parameters
    ----------
    correction : Correction
        Its place is one of the text.
    text : Folded
        The text.

    Returns
    -------
    Correction
        Long words are cut to ``first words [… 214 …] last words``, with the number of
        folded characters left out. Before and after stand as many words as tell the
        place from others like it, 60 characters or more.

    Examples
    --------
    >>> one = Correction("outlet", "a", "0" * 64, 9, 13, "NPR", "")
    >>> anchored(one, Folded("Ann Lee: Why? Bo Ek: So."))[8:11]
    ('Why?', 'Ann Lee:', 'Bo Ek: So.')
    """
    start, end = correction.start, correction.end
    words = _shortened(text.text[start:end])
    for around in _AROUND:
        before = _last(text.text[max(0, start - _FAR) : start], around)
        after = _first(text.text[end : end + _FAR], around)
        made = correction._replace(words=words, before=before, after=after)
        # Only how many there are is asked: where they stand in the text takes longer.
        sides = (_sides(made, text, at, until) for at, until in _spans(made, text))
        if len(list(islice((n for n in sides if n == 2), 2))) < 2:
            break
    return made


def place(correction: Correction, text: Folded, *, unchanged: bool) -> Place | Lost:
    """Return the place of the words of a correction in a text, or why that is unsure.

    Parameters
    ----------
    correction : Correction
        A line with words.
    text : Folded
        The text.
    unchanged : bool
        Whether the file has the bytes that the line was made on. Then its own place is
        right if its words stand there; else they must stand in one place only.

    Returns
    -------
    Place or Lost
        Lines that were made when times were still read as words hold without them.
    """
    found = _place(correction, text, unchanged=unchanged)
    bare = without_times(correction)
    if isinstance(found, Place) or bare == correction or not bare.words:
        return found
    again = _place(bare, text, unchanged=False)
    return again if isinstance(again, Place) else found


def _place(correction: Correction, text: Folded, *, unchanged: bool) -> Place | Lost:
    own = _own(correction, text) if unchanged else None
    if own and own.sides == 2:
        return own
    found = list(_places(correction, text))
    if not found:
        return Lost("they do not stand in its text")
    most = max(one.sides for one in found)
    best = [one for one in found if one.sides == most]
    if own and most and any(_within(one, own) for one in best):
        return own
    if len(best) > 1:
        return Lost(f"they stand in {len(best)} places of its text")
    if not _enough(correction, text, best[0]):
        return Lost("they are few, and other words stand around them now")
    if correction.action in _ABOUT_WHO and not _label_stays(correction, text, best[0]):
        return Lost("they stand under another label now")
    return best[0]


def _within(one: Place, other: Place) -> bool:
    return other.start <= one.start <= one.end <= other.end


def _enough(correction: Correction, text: Folded, found: Place) -> bool:
    """Return True if enough words agree to identify a place."""
    sides = [side for side in _beside(correction) if _letters(fold(side))]
    if sides and found.sides == 2:
        return True
    at, until = text.at(found.start), text.at(found.end)
    stand = _around(correction, text, at, until)
    agree = [side for side, there in zip(sides, stand, strict=True) if there]
    least = ENOUGH if sides else FEW
    return n_words(fold(" ".join([correction.words, *agree]))) >= least


def _label_stays(correction: Correction, text: Folded, found: Place) -> bool:
    """Return True if the words stand under the label under which they stood.

    What is said of its speaker is not for another one. The label is what stands before
    the words in their paragraph; where that is much, because turns follow each other in
    it, what stands after the last sentence. A voice that a machine numbered is the same
    under another number: its words are what is known of it.
    """
    told = uncounted(fold(correction.before))
    above = text.text[max(0, found.start - _FAR) : found.start]
    before = _letters(told)
    label = _letters(uncounted(fold(_PARAGRAPH.split(above)[-1])))
    if len(label) <= _LABEL:
        return before.endswith(label) or label.endswith(before)
    return label.endswith(_letters(_SENTENCE.split(told)[-1]))


def _letters(folded: str) -> str:
    return "".join(filter(str.isalnum, folded))


def _own(correction: Correction, text: Folded) -> Place | None:
    """Return the place of a line as written, if its words stand there."""
    start, end = correction.start, correction.end
    if not 0 <= start <= end <= len(text.text):
        return None
    at, until = text.at(start), text.at(end)
    said = text.folded[at:until].strip()
    words = correction.words
    stands = said == fold(words)
    if not stands and (cut := _cut(words)):
        first, n, last = cut
        stands = (
            len(said) == len(first) + n + len(last)
            and said.startswith(first)
            and said.endswith(last)
        )
    if not stands:
        return None
    sides = _sides(correction, text, at, until)
    return Place(start, end, sides) if words or sides == 2 else None


def _places(correction: Correction, text: Folded) -> Iterator[Place]:
    """Yield where the words of a line stand, with what stands around them."""
    for at, until in _spans(correction, text):
        sides = _sides(correction, text, at, until)
        if correction.words:
            yield Place(text.back(at), text.back(until, ends=True), sides)
        elif sides == 2:
            ends = bool(correction.before)
            yield Place(text.back(at, ends=ends), text.back(at, ends=ends), 2)


def _spans(correction: Correction, text: Folded) -> Iterator[tuple[int, int]]:
    """Yield the spans of the folded text that hold the words of a line."""
    words = correction.words
    if not words:
        before = fold(correction.before)
        for at in text.find(before or fold(correction.after)):
            yield (at + len(before),) * 2
    elif cut := _cut(words):
        first, n, last = cut
        for at in text.find(first):
            until = at + len(first) + n + len(last)
            if text.folded.startswith(last, until - len(last)):
                yield at, until
    else:
        words = fold(words)
        for at in text.find(words) if words else ():
            yield at, at + len(words)


def _cut(words: str) -> tuple[str, int, str] | None:
    """Return the first and last of long words, folded, and how much is between."""
    cut = _CUT.fullmatch(words)
    return cut and (fold(cut[1]), int(cut[2]), fold(cut[3]))


def _sides(correction: Correction, text: Folded, at: int, until: int) -> int:
    """Return 2 if all that a line has around its words is there, 1 if some, else 0."""
    found = [*_around(correction, text, at, until)]
    return 2 if all(found) else int(any(found))


def _around(
    correction: Correction, text: Folded, at: int, until: int
) -> Iterator[bool]:
    """Yield whether the words before stand there, and those after, if there are any.

    Letters and digits alone count: another format prints "Q:" for "Q" and wide spaces.
    """
    before, after = map(fold, _beside(correction))
    if n := len(_letters(before)):
        there = text.folded[max(0, at - _WINDOW * n) : at]
        yield _alike(there, before, str.endswith)
    if n := len(_letters(after)):
        there = text.folded[until : until + _WINDOW * n]
        yield _alike(there, after, str.startswith)


def _alike(there: str, side: str, fits: Callable[[str, str], bool]) -> bool:
    """Return True if a side stands there, whatever numbers a machine gave voices."""
    return fits(_letters(there), _letters(side)) or fits(
        _letters(uncounted(there)), _letters(uncounted(side))
    )


def _beside(correction: Correction) -> tuple[str, str]:
    return correction.before, correction.after


def _shortened(words: str) -> str:
    """Return words on one line; of many the first and last, and how much is between."""
    line = " ".join(words.split())
    if len(fold(line)) <= _LONG:
        return line
    first, last = _first(line, _END), _last(line, _END)
    left = len(fold(line)) - len(fold(first)) - len(fold(last))
    return f"{first} [… {left} …] {last}"


def _first(text: str, n: int) -> str:
    """Return the first words of a text, about `n` characters."""
    line = " ".join(text.split())
    head = line[:n]
    if len(line) > n and " " in head and not line[n].isspace():
        head = head.rpartition(" ")[0]
    return head.strip()


def _last(text: str, n: int) -> str:
    """Return the last words of a text, about `n` characters."""
    return _first(text[::-1], n)[::-1]
