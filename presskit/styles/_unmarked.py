"""Interviews in plain text without labels: quotes, dashes or question marks tell."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from presskit.schema.values import UNMARKED
from presskit.styles._bracketed_questions import bracketed
from presskit.styles._numbered import numbered
from presskit.styles._stretches import (
    MOST,
    Line,
    Stretch,
    are_questions,
    asks_in,
    lines_of,
    stretches,
)
from presskit.text import n_words
from presskit.text.clock import CLOCK

LEAST = 4
"""Questions that there must be where nothing else tells them."""
_QUOTED, _PUT = 3, 0.6
"""Such before answers behind a sign; the share of what asks that ends in a mark."""
_SOME = 0.25
"""The share of questions with a mark where labels say who asks first."""
_RARELY = 0.1
"""The share of answers that may end in a question there: turns alone tell them."""
_LONGEST = 80
"""Words of a question at most."""
_BETWEEN = 3.0
"""Lines between two questions, in the mean: of a speech there are more."""
_SINGLE = 0.6
"""Share of the answers of one line from which on a third line asks, too."""
_MIDDLE = 40
"""Words that such a line has at most."""
_TIMED = re.compile(rf"[\[(#]?{CLOCK}(?![\d:])")
_QUOTE = re.compile(r",,|''|[“”„«»\"‚‘「『]")
DASH = re.compile(r"[-–—―](?:[^\S\n]+(?=\S)|(?=[^\s\d-]))")
BAR = re.compile(r"(?:[―─]{1,3}|[—ー]{2})[^\S\n]*(?=[^\s―─—ー-])")
"""What opens a question in Japanese, which need not end in a mark."""
_SYLLABLES = re.compile(r"[\u3041-\u3096]")
_BARS, _SOUNDED, _LONGER = 3, 0.5, 1.0
"""Such questions, the share that is more than a name, how much longer answers are."""
_DASH_INSIDE = re.compile(r"(?<=[?.!…])[^\S\n]+(?=[-–—][^\s\d-])")


def unmarked(
    text: str, named: Collection[int] = ()
) -> tuple[str, list[Stretch]] | None:
    """Find the questions of an interview in plain text, and the answers.

    Parameters
    ----------
    text : str
        The reading text.
    named : collection of int
        Where labels stand: two in a row may be the first question and its answer.

    Returns
    -------
    tuple of (str, list of Stretch) or None
        What tells them apart ("numbered-questions", "bracketed-questions",
        "quoted-answers", "dashes", "question-marks"), and who asks and answers by
        turns; None for a text that is no interview.

    Examples
    --------
    >>> unmarked("Why?\\n“So.”\\nAnd when?\\n“In May.”\\nIs it sure?\\n“Yes.”")[0]
    'quoted-answers'
    >>> unmarked("We will build it. Why? It is needed.") is None
    True
    """
    lines = lines_of(text)
    if 2 * sum(bool(_TIMED.match(text, one.start)) for one in lines) > len(lines):
        return None  # captions, whose lines end anywhere
    if found := numbered(text, lines):
        return "numbered-questions", found
    if found := bracketed(text, lines):
        return "bracketed-questions", found
    for pattern, name in ((_QUOTE, "quoted-answers"), (DASH, "dashes")):
        told = [
            one._replace(asks=not pattern.match(text, one.start))
            for one in _from_question(text, lines)
        ]
        found = stretches(text, told)
        if are_questions(found, _QUOTED, _PUT, MOST) and _brief(text, found):
            return name, found
    if found := _behind_bars(text, lines) or _behind_dashes(text, lines):
        return "dashes", found
    if found := _by_marks(text, lines) or _by_turns(text, lines, named):
        return UNMARKED, found
    return None


def _from_question(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return the lines from the first on that ends in a question mark."""
    first = (n for n, one in enumerate(lines) if _asks(text, one))
    return list(lines[next(first, len(lines)) :])


def _asks(text: str, line: Line) -> bool:
    return asks_in(text, line.start, line.end)


def _brief(text: str, found: Sequence[Stretch]) -> bool:
    """Return True if the questions are no longer than questions are."""
    asks = [one for one in found if one.asks]
    long = sum(n_words(text[one.start : one.end]) > _LONGEST for one in asks)
    return 10 * long <= len(asks)


def _behind_bars(text: str, lines: Sequence[Line]) -> list[Stretch]:
    """Return questions behind a bar, and the answers below them, in Japanese.

    Names behind bars, as below what others said, have no syllables between words.
    """
    told = [one._replace(asks=bool(BAR.match(text, one.start))) for one in lines]
    asks = [text[one.start : one.end] for one in told if one.asks]
    sounded = sum(bool(_SYLLABLES.search(one)) for one in asks)
    if len(asks) < _BARS or sounded < _SOUNDED * len(asks):
        return []
    found = stretches(text, told)
    answers = [one for one in found if not one.asks]
    length = sum(one.end - one.start for one in answers)
    longer = length > _LONGER * sum(map(len, asks))
    return found if len(answers) + 1 >= len(asks) and longer else []


def _behind_dashes(text: str, lines: Sequence[Line]) -> list[Stretch]:
    """Return questions and answers where each of both is opened by a dash."""
    parts: list[Line] = []
    for line in lines:
        at = line.start
        if DASH.match(text, at):
            for cut in _DASH_INSIDE.finditer(text, at, line.end):
                parts.append(Line(at, cut.start()))
                at = cut.end()
        parts.append(Line(at, line.end))
    opened = [n for n, one in enumerate(parts) if DASH.match(text, one.start)]
    if not opened or 2 * len(opened) < len(parts) - opened[0]:
        return []
    ends = [*opened[1:], len(parts)]
    turns = [
        Line(parts[first].start, parts[last - 1].end)
        for first, last in zip(opened, ends, strict=True)
    ]
    by_turns = [one._replace(asks=n % 2 == 0) for n, one in enumerate(turns)]
    found = stretches(text, by_turns)
    if are_questions(found, _QUOTED, _PUT, MOST) and _brief(text, found):
        return found
    return _alternating(text, turns)


def _by_marks(text: str, lines: Sequence[Line]) -> list[Stretch]:
    """Return questions and answers that nothing but question marks tells apart."""
    own = _from_question(text, lines)
    asked = sum(_asks(text, one) for one in own)
    if not asked or len(own) - asked > _BETWEEN * asked:
        return []
    return _alternating(text, own)


def _by_turns(
    text: str, lines: Sequence[Line], named: Collection[int]
) -> list[Stretch]:
    """Return lines by turns from two on that have labels, if no answer asks."""
    pairs = enumerate(pairwise(one.start in named for one in lines))
    first = next((n for n, pair in pairs if all(pair)), len(lines))
    told = [one._replace(asks=n % 2 == 0) for n, one in enumerate(lines[first:])]
    found = stretches(text, told)
    return (
        found if are_questions(found, 2, _SOME, _RARELY) and _brief(text, found) else []
    )


def _alternating(text: str, lines: Sequence[Line]) -> list[Stretch]:
    """Return stretches of lines of which those that end in a question mark ask.

    Where nearly each answer is one line, the middle one of three is a question, too.
    """
    told = [one._replace(asks=_asks(text, one)) for one in lines]
    asking = [n for n, one in enumerate(told) if one.asks]
    gaps = [(one, two) for one, two in pairwise(asking) if two - one > 1]
    single = sum(two - one == 2 for one, two in gaps)
    if gaps and single >= _SINGLE * len(gaps):
        for one, two in [*gaps, (asking[-1], len(told))]:
            for at in range(one + 2, two - 1, 2) if (two - one) % 2 == 0 else ():
                words = n_words(text[told[at].start : told[at].end])
                if words <= _MIDDLE:
                    told[at] = told[at]._replace(asks=True)
    found = stretches(text, told)
    good = are_questions(found, LEAST, _PUT, MOST) and _brief(text, found)
    return found if good else []
