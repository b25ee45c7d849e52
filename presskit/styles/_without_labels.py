"""Interviews that print no labels, or only the first ones: who asks by other signs."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from presskit.languages import ALL, Lexicon
from presskit.names import parse
from presskit.schema.values import ASKS, Detected, Document, Mark
from presskit.styles._labelled_questions import with_answers
from presskit.styles._set_apart import set_apart
from presskit.styles._stretches import Stretch
from presskit.styles._unmarked import BAR, DASH, unmarked
from presskit.styles._weighed_labels import certain
from presskit.text import plain

_UNLABELLED = 0.6
"""Share of the questions without a label from which on a file prints none."""
_WHOLLY = frozenset(("numbered-questions", "bracketed-questions"))
"""What tells who asks throughout: a label besides is a title, or a word for it."""
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|[*•])[^\S\n]+(?=\S)")
_FIRST = 3
"""Labels that an interview may print before it prints none."""


class _Opened(NamedTuple):
    """A stretch, and the label that is printed where it begins."""

    stretch: Stretch
    label: Mark | None


def with_unlabelled(
    document: Document,
    found: Detected,
    known: Collection[str] = (),
    lexicon: Lexicon = ALL,
    colons: Iterable[Mark] = (),
) -> Detected:
    """Add the turns of an interview that no label opens.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    found : Detected
        The labels that are printed.
    known : collection of str
        Names of people that the header names, as :func:`presskit.text.plain` has them.
    lexicon : Lexicon
        The languages that labels may be in.
    colons : iterable of Mark
        Where words stand before a colon: who is known is named so inside an answer.

    Returns
    -------
    Detected
        As it was where labels are printed. Else with marks in which no label stands: a
        question has the label of the last asker who is named, or "[Q]", an answer that
        of who gives the first one, or "".
    """
    text = document.text
    marks = [*found.labels, *(mark for mark in found.doubtful if mark.complete)]
    starts = {mark.start for mark in marks}
    told = set_apart(document, starts)
    if told is not None:
        told = f"{told[0].split()[0]}-questions", told[1]
    elif len(found.labels) <= _FIRST and not document.reading.untold:
        told = unmarked(text, starts)
    if told is None:
        return with_answers(text, found, lexicon)
    kind, stretches = told
    if kind in _WHOLLY:
        found = found._replace(labels=[])
    opened = _opened(text, stretches, found, lexicon)
    asks = [one for one in opened if one.stretch.asks]
    without = sum(one.label is None for one in asks)
    if without < 2 or without < _UNLABELLED * len(asks):
        return with_answers(text, found, lexicon)
    named = [mark for mark in colons if _names(mark, known)]
    marks = _marks(text, opened, _inside(opened, found, named))
    taken = {mark.start for mark in marks}
    doubtful = [mark for mark in found.labels if mark.start not in taken]
    return found._replace(
        style=kind,
        confidence=round(without / len(asks), 3),
        labels=marks,
        doubtful=doubtful,
        second=(),
        unlabelled=True,
    )


def _opened(
    text: str, stretches: Sequence[Stretch], found: Detected, lexicon: Lexicon
) -> list[_Opened]:
    """Return stretches with the labels that they begin with.

    In the first question and answer somebody may be named who is named nowhere else.
    """
    own = {_end(text, mark): mark for mark in found.labels}
    own |= {mark.start: mark for mark in found.labels}
    seen: set[str] = set()
    opened = []
    for n, stretch in enumerate(stretches):
        mark = own.get(stretch.start)
        if mark is None and n < 2:
            mark = _first(found.doubtful, stretch, lexicon)
        if mark is not None and n > 1 and mark.label not in seen:
            label = parse(mark.label, lexicon)
            mark = mark if label and certain(label, ()) else None
        if mark is not None:
            seen.add(mark.label)
        opened.append(_Opened(stretch, mark))
    return opened


def _first(doubtful: Sequence[Mark], stretch: Stretch, lexicon: Lexicon) -> Mark | None:
    at = (mark for mark in doubtful if mark.start == stretch.start and mark.complete)
    mark = next(at, None)
    return mark if mark and parse(mark.label, lexicon) else None


def _end(text: str, mark: Mark) -> int:
    """Return the start of the talk behind a label, as on the line below it."""
    rest = text[mark.end :]
    return mark.end + len(rest) - len(rest.lstrip())


def _names(mark: Mark, known: Collection[str]) -> bool:
    """Return True if a label is the name of somebody known, or the last part of it."""
    name = plain(mark.label)
    return any(name == one or one.endswith(f" {name}") for one in known if name)


def _inside(
    opened: Sequence[_Opened], found: Detected, named: Sequence[Mark]
) -> list[Mark]:
    """Return the labels within answers, of those who are named elsewhere, too."""
    heads = {one.label.label for one in opened if one.label}
    again = [mark for mark in found.labels if mark.label in heads]
    own = {mark.start: mark for mark in (*named, *again)}
    taken = {one.label.start for one in opened if one.label}
    answers = [one.stretch for one in opened if not one.stretch.asks]
    return [
        mark
        for start, mark in own.items()
        if start not in taken and any(one.start <= start < one.end for one in answers)
    ]


def _marks(text: str, opened: Sequence[_Opened], inside: Sequence[Mark]) -> list[Mark]:
    """Return a mark for each stretch: the label that is printed, or the one before.

    A dash, or the number of a question, that opens a stretch is its mark, and not said.
    """
    asker, answerer = ASKS, ""
    taken = {mark.start for mark in inside}
    marks = list(inside)
    for n, (stretch, printed) in enumerate(opened):
        at = stretch.start
        if printed is not None:
            asker = printed.label if stretch.asks else asker
            answerer = printed.label if n == 1 else answerer
            marks.append(printed)
        elif at not in taken:
            label = asker if stretch.asks else answerer
            marks.append(Mark(label, at, _said_from(text, stretch), True))
    return sorted(marks, key=_start)


def _said_from(text: str, stretch: Stretch) -> int:
    at = stretch.start
    if stretch.sign:
        return at + stretch.sign
    sign = BAR.match(text, at) or DASH.match(text, at)
    sign = sign or (stretch.asks and _NUMBER.match(text, at))
    return sign.end() if sign else at


def _start(mark: Mark) -> int:
    return mark.start
