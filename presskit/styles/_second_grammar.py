"""A second grammar in the same text: marks of others that name somebody known."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from presskit.languages import Lexicon
from presskit.names import ASKS, parse
from presskit.schema.values import Mark
from presskit.styles._displaced import after_blank, after_stop, in_capitals
from presskit.styles._named_in_text import QUOTE
from presskit.styles._patterns import SEPARATOR
from presskit.text import plain
from presskit.text.lines import matches_at_lines

_LINE = re.compile(
    r"[^\S\n]*+(?:[-–—•*][^\S\n]?)?+(?=[^\W\d_a-z]|\[)(?=\[?(?P<word>[\w'’-]{1,40}))"
)
_HEAD = 120
"""Characters of a line in which a mark can stand."""

_MARK = re.compile(
    rf"(?P<known>\]?[^\S\n]?{SEPARATOR})|(?P<period>\.[-–—]*+(?=[^\S\n]|$))"
    r"|(?P<dash>[^\S\n][-–—·|](?=[^\S\n]))|(?P<alone>[^\S\n]*$)",
    re.MULTILINE,
)
_STYLES = {
    "known": "name-outlet",
    "period": "label-period",
    "dash": "label-dash",
    "alone": "own-line",
    "colon": "name-outlet",
    "stop": "label-period",
    "inside": "running",
}
_TRIES = 4
"""Marks of one line that are tried: "MR. LEE, J. R.: "."""

_COLON = re.compile(r":(?=[^\S\n])")
_BEFORE_COLON = re.compile(r"(?:[^\W_]|[)\]])[^\S\n]?:")
_BACK = 90
_STOPPED = re.compile(r"[.?!…”\"’)\]–—-][^\S\n]+(?=[^\W\d_a-z])")
_OFTEN = 3
"""Lines that a short token opens where it is a label, or a doubt."""

_SHORT = 3


class Second(NamedTuple):
    """What the marks of other styles add to the labels of a text.

    `styles` names those of which marks were taken.
    """

    labels: list[Mark]
    doubtful: list[Mark]
    styles: tuple[str, ...]


def second(
    text: str,
    style: str,
    labels: Sequence[Mark],
    others: Mapping[str, Sequence[Mark]],
    known: Collection[str],
    lexicon: Lexicon,
) -> Second:
    """Find labels of other styles in a text that is cut in one.

    Parameters
    ----------
    text : str
        The reading text.
    style : str
        The name of the style that fits best.
    labels : sequence of Mark
        What it finds, in order.
    others : mapping of str to sequence of Mark
        What has evidence of its own as a label with a "colon", or with a full "stop",
        where that is not the style of the text.
    known : collection of str
        Names of people that the header names, folded.
    lexicon : Lexicon
        The languages of the text.

    Returns
    -------
    Second
        `labels` holds the given ones and those that were added, in order.
    """
    people = _People(labels, known, lexicon)
    taken_up = {mark.start for mark in labels}
    places = [*_at_lines(text, people, taken_up), *_inside(text, people)]
    at = {place.mark.start for place in places}
    places += [
        _Place(mark, kind)
        for kind, marks in others.items()
        for mark in marks
        if mark.start not in at
    ]
    places = _free(places, labels)
    strayed = [*_strayed(text, style, labels)]
    proven = _proven(text, [*places, *strayed], people)
    often = Counter((place.kind, plain(place.mark.label)) for place in places)
    taken, doubtful = [], []
    first = labels[0].start if labels else len(text)
    for place in places:
        times = often[place.kind, plain(place.mark.label)]
        mark = place.mark
        alike = place.kind in proven and _is_like(text, place.mark, people)
        if alike or _sure(text, place, times, people, first):
            taken.append(place)
        elif _worth_a_look(text, place, times, people):
            doubtful.append(mark)
    more = [place.mark for place in taken]
    names = (_STYLES[place.kind] for place in taken if _STYLES[place.kind] != style)
    return Second(
        sorted([*labels, *more], key=_start), doubtful, tuple(sorted(set(names)))
    )


class _Place(NamedTuple):
    """A place that opens a turn in another style, and which mark stands there."""

    mark: Mark
    kind: str


class _People:
    """Whom the labels of a text and its header name, and the words for askers."""

    def __init__(
        self, labels: Sequence[Mark], known: Collection[str], lexicon: Lexicon
    ):
        self.lexicon = lexicon
        self.capitals = sum(in_capitals(m.label) for m in labels) * 2 > len(labels)
        read = {mark.label: parse(mark.label, lexicon) for mark in labels}
        self.labels = {plain(label) for label in read}
        self.names = {plain(parts.name) for parts in read.values() if parts} - {""}
        self.names |= set(known)
        printed = ("labels_of_questions", "labels_of_answers", "labels_of_reporters")
        letters = {w for name in printed for w in lexicon.printed(name)}
        self.asks = lexicon.words(*ASKS) | {plain(word) for word in letters}
        self.unnamed = self.labels <= self.asks  # all of them ask: who answers?
        every = self.labels | self.names | self.asks
        self.telling = {words.split()[-1] for words in every if words}
        self.beginnings = {words.split()[0] for words in every if words}
        self.beginnings |= lexicon.words("honorifics")

    def knows(self, label: str) -> bool:
        """Return True if a label is of somebody who is one elsewhere in the text."""
        folded = plain(label)
        if folded in self.labels or folded in self.asks:
            return True
        if self.telling.isdisjoint(folded.split()):
            return False  # most words before a mark need not be read
        parts = parse(label, self.lexicon)
        return bool(parts and (parts.anonymous or plain(parts.name) in self.names))


def _at_lines(text: str, people: _People, labels: Collection[int]) -> Iterator[_Place]:
    """Yield each known label at the start of a line, whatever mark stands behind it."""
    for line in matches_at_lines(_LINE, text):
        start = line.end()
        if start in labels or line.start() in labels:
            continue
        if not _may_begin(line["word"], people):
            continue
        end = text.find("\n", start, start + _HEAD)
        end = end if end >= 0 else min(len(text), start + _HEAD)
        marks = _MARK.finditer(text, start, end)
        for match, _ in zip(marks, range(_TRIES), strict=False):
            label = text[start : match.start()].lstrip("[").rstrip()
            if label and people.knows(label):
                bracketed = text[start] == "["
                if bracketed and match.lastgroup != "known":
                    continue
                shown = f"[{label}]" if bracketed else label
                at_end = match.lastgroup == "alone" and end < len(text)
                if match.lastgroup == "alone" and at_end and text[end] != "\n":
                    break  # the line goes on
                mark = Mark(shown, start, match.end(), match.lastgroup != "alone")
                yield _Place(mark, match.lastgroup)
                break


def _may_begin(word: str, people: _People) -> bool:
    folded = plain(word)
    first = folded.split()[0] if folded else ""
    return first in people.beginnings


def _inside(text: str, people: _People) -> Iterator[_Place]:
    """Yield each known label with its colon within a line, after a sentence."""
    honorifics = people.lexicon.words("honorifics")
    for colon in _COLON.finditer(text):
        end = colon.start()
        if end and text[end - 1].isspace():
            end -= 1
        if not end or not _BEFORE_COLON.match(text, end - 1):
            continue
        begin = max(text.rfind("\n", 0, end) + 1, end - _BACK)
        starts = [at.end() for at in _STOPPED.finditer(text, begin, end)]
        for start in reversed(starts):
            label = text[start:end]
            if people.knows(label) or _with_outlet(label, people.lexicon):
                break
        else:
            continue
        before = text[begin:start].split()[-1]
        if plain(before) in honorifics:  # the full stop of "Mr. Lee"
            start = text.rindex(before, begin, start)
        mark = Mark(text[start:end], start, colon.end(), True)
        yield _Place(mark, "inside")


def _with_outlet(label: str, lexicon: Lexicon) -> bool:
    """Return True if a label is a full name and something in brackets."""
    parts = parse(label, lexicon) if label.endswith(")") else None
    return bool(parts and parts.affiliation and " " in parts.name)


def _free(places: list[_Place], labels: Sequence[Mark]) -> list[_Place]:
    """Leave out what is a label already, or begins inside of one."""
    spans = sorted([(mark.start, mark.end) for mark in labels])
    free, at, covered = [], 0, -1
    for place in sorted(places, key=lambda place: place.mark.start):
        while at < len(spans) and spans[at][0] <= place.mark.start:
            covered = max(covered, spans[at][1])
            at += 1
        hidden = at < len(spans) and place.mark.end > spans[at][0]
        if place.mark.start >= covered and not hidden:
            free.append(place)
            covered = place.mark.end
    return free


def _worth_a_look(text: str, place: _Place, times: int, people: _People) -> bool:
    """Return True if what is not taken may be a label; few words with a stop may."""
    if place.kind == "stop":
        return " " in place.mark.label and _is_like(text, place.mark, people)
    short = times >= _OFTEN and len(place.mark.label) <= _SHORT
    return short or place.kind in ("colon", "inside")


_SAME = {"known": "colon", "period": "stop"}
"""What is known by its name, and what else has the same mark."""
_BY_SIGN = {":": "known", ".": "period"}


def _strayed(text: str, style: str, labels: Sequence[Mark]) -> Iterator[_Place]:
    """Yield each label with another mark than its style has, as in a poor copy."""
    usual = "name-outlet" if style == "q-and-spaces" else style
    for mark in labels:
        kind = _BY_SIGN.get(text[mark.start : mark.end].rstrip()[-1:])
        if kind and _STYLES[kind] != usual:
            yield _Place(mark, kind)


def _proven(text: str, places: Sequence[_Place], people: _People) -> set[str]:
    """Return the marks behind which people stand who have another one elsewhere.

    Where the same speakers are printed in both ways, others are, too.
    """
    often = Counter(
        place.kind
        for place in places
        if place.kind in _SAME and _is_like(text, place.mark, people)
    )
    kinds = [kind for kind, n in often.items() if n >= _OFTEN]
    return {*kinds, *(_SAME[kind] for kind in kinds)}


def _is_like(text: str, mark: Mark, people: _People) -> bool:
    """Return True if a mark stands like a label, in letters like most of them."""
    capitals = in_capitals(mark.label)
    return capitals and people.capitals and after_blank(text, mark.start)


def _sure(text: str, place: _Place, times: int, people: _People, first: int) -> bool:
    """Return True if a place is a label by its mark and by where it stands."""
    mark, kind = place.mark, place.kind
    if QUOTE.match(text, mark.end):
        return False
    if kind == "inside":
        rhetoric = plain(mark.label) in people.asks and not in_capitals(mark.label)
        return mark.start > first and (not rhetoric or times >= _OFTEN)
    if kind == "stop":
        return False
    if kind == "known":
        return after_stop(text, mark.start)
    capitals = in_capitals(mark.label)
    if kind == "colon":
        alike = people.unnamed or (capitals and people.capitals and " " in mark.label)
        return alike and after_stop(text, mark.start)
    if kind == "alone":
        full = " " in mark.label and plain(mark.label) in people.labels
        shaped = full and capitals == people.capitals and mark.start > first
        return shaped and after_blank(text, mark.start)
    if plain(mark.label) in people.asks:
        few = 2 if len(mark.label) <= _SHORT or capitals else _OFTEN
        return times >= few and after_stop(text, mark.start)
    shaped = after_blank(text, mark.start) and mark.start > first
    dashed = kind == "period" and text[mark.end - 1] != "."  # "Portavoz.-"
    return shaped and (dashed or capitals)


def _start(mark: Mark) -> int:
    return mark.start
