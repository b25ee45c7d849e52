"""Interviews in which questions alone have a label: the answer stands below each."""

from collections.abc import Collection

from presskit.languages import Lexicon
from presskit.names import is_outlet, parse
from presskit.schema.values import Detected, Mark
from presskit.styles._stretches import MOST, Line, asks_in, lines_of
from presskit.text import plain

_LEAST = 3
"""Labels of which one can say that answers have none."""
_MOST_LINES = 3
"""Lines of a question."""
_NEARLY_ALL, _PUT = 0.8, 0.6
"""Share of the labels with lines below the question; of questions with a mark."""


def with_answers(text: str, found: Detected, lexicon: Lexicon) -> Detected:
    """Add the turns of whoever answers, where all labels are of those who ask.

    Parameters
    ----------
    text : str
        The reading text.
    found : Detected
        The labels that are printed.
    lexicon : Lexicon
        The languages that they may be in.

    Returns
    -------
    Detected
        With marks in which no label stands; as it was where somebody else has a label,
        or may have one that was not read.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> text = "Q: Why?\\n\\nSo.\\n\\nQ: When?\\n\\nIn May.\\n\\nQ: Sure?\\n\\nYes."
    >>> marks = [Mark("Q", at, at + 2, True) for at in (0, 14, 33)]
    >>> found = Detected("name-outlet", 1.0, marks, [], [])
    >>> both = with_answers(text, found, lexicon())
    >>> [(mark.label, text[mark.end :][:4]) for mark in both.labels][:2]
    [('Q', ' Why'), ('', 'So.\\n')]
    """
    marks = found.labels
    if len(marks) < _LEAST or not _all_ask({one.label for one in marks}, lexicon):
        return found
    ends = [*(mark.start for mark in marks[1:]), len(text)]
    pairs = [
        _parted(text, mark.end, end) for mark, end in zip(marks, ends, strict=True)
    ]
    answers = [rest for _, rest in pairs if rest]
    asked = sum(asks for asks, _ in pairs)
    back = sum(asks_in(text, rest[-1].start, rest[-1].end) for rest in answers)
    doubted = {mark.start for mark in found.doubtful}
    labelled = sum(any(one.start in doubted for one in rest) for rest in answers)
    if (
        len(answers) < _NEARLY_ALL * len(marks)
        or asked < _PUT * len(marks)
        or back > MOST * len(answers)
        or labelled
    ):
        return found
    added = [Mark("", rest[0].start, rest[0].start, True) for rest in answers]
    both = sorted([*marks, *added], key=lambda mark: mark.start)
    return found._replace(labels=both, unlabelled=True)


def _all_ask(labels: Collection[str], lexicon: Lexicon) -> bool:
    """Return True if all labels are of those who ask, by a word or an outlet."""
    answers = lexicon.words("labels_of_answers")
    for label in labels:
        read = parse(label, lexicon)
        if read is None or plain(label) in answers:
            return False
        if not (read.anonymous or is_outlet(read.affiliation, lexicon)):
            return False
    return True


def _parted(text: str, start: int, end: int) -> tuple[bool, list[Line]]:
    """Return True if the first lines ask, and the lines behind them."""
    lines = lines_of(text[:end], start)
    asks = (
        n for n, one in enumerate(lines[:_MOST_LINES], 1) if asks_in(text, *one[:2])
    )
    n = next(asks, 0)
    return n > 0, lines[n or 1 :]
