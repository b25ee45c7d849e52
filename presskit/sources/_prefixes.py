"""What stands before a colon at the start of cues: who speaks, by recurrence."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from presskit.languages import lexicon, spoken
from presskit.sources._voices import Piece
from presskit.text import CLOSING, STOPS, plain, sentences

CHANGE = ">>"
"""The speaker of a piece of which one only knows that another speaks."""

_PREFIX = re.compile(
    r"[-–—•\s]*(?P<label>[^\W_][^\n:：]{0,79}"
    r"|[^\w\s:：.,;!?…\"'“”„‘’«»>/\\–—-][^\n:：]{1,79})"
    r"(?::(?=\s|$)|：)\s*"
)
_BRACKETS = re.compile(r"\s*[\[(](?P<label>[^\[\]()\n]{1,79})[\])]\s*(?=\S)")
_DASH = re.compile(r"\s*(?P<label>[^\s:–—][^\n:–—]{0,60}?)\s[-–—]{1,2}\s+(?=\S)")
_WRAPPED = re.compile(r"\[([^\[\]]+)\]|\(([^()]+)\)")
_TELLS = re.compile(r"[^\W\d_]|\d(?:\W*\d){4}")
"""A letter, or the figures of a telephone number: "12" before a colon is neither."""
_ENDS = (*STOPS, *CLOSING, "—", "–", "-")
_SENTENCE = re.compile(r"[.…]\s+\w+\s+\w")
_STOP = re.compile(r"[?!。？！]")
_MOST_WORDS = 12
_MOST, _ALL = 0.6, 0.9
"""Shares of the cues of a file that labels open, if they open most, or all."""
_FRESH = 3
"""One of so many of a label may stand in mid-sentence."""
_OFTEN = 4
"""Times that a label with a small word of talk in it has to come back."""


class _Found(NamedTuple):
    """What may be a label at the start of a cue, and the words after it."""

    label: str
    rest: str
    inside: bool
    """True in mid-sentence."""


def by_prefix(pieces: Sequence[Piece]) -> list[Piece]:
    """Take what stands before a colon at the start of cues for their speakers.

    A label is known by coming back, whatever it looks like. Where most cues begin with
    one, what stands there once is one, too, unless it reads like talk. Else a label
    that stands once must be a name of two words or more, be in capitals or open the
    first cue, and not stand in mid-sentence.

    Examples
    --------
    >>> cues = [Piece(None, "Ann: Look", ""), Piece(None, "here: why?", "")]
    >>> [(piece.speaker, piece.text) for piece in by_prefix(cues)]
    [('Ann', 'Look'), (None, 'here: why?')]
    >>> cues = [Piece(None, f"{one}: So.", "") for one in ("bo", "+49 30 55", "bo")]
    >>> [piece.speaker for piece in by_prefix(cues)]
    ['bo', '+49 30 55', 'bo']
    """
    found = next(
        (told for sign in (_BRACKETS, _DASH) if (told := _without_colon(pieces, sign))),
        None,
    ) or list(_candidates(pieces))
    labels = _Labels(pieces, found)
    labelled, alone = [], None
    for piece, one in zip(pieces, found, strict=True):
        if one and labels.accept(one):
            if not one.rest:  # a cue that is a label alone: its words are in the next
                alone = one.label
                continue
            piece = piece._replace(speaker=one.label, text=one.rest)
        elif alone and _is_open(piece):
            piece = piece._replace(speaker=alone)
        alone = None
        labelled.append(piece)
    return labelled


def by_first_line(pieces: Sequence[Piece]) -> list[Piece]:
    """Take the first line of cues for their speakers where it is one of few.

    Where it stands again in a cue, somebody else goes on.

    Examples
    --------
    >>> said = ("Ann\\nWhy?", "Bo\\nSo.", "Ann\\nAnd?", "Bo\\nNo.")
    >>> named = by_first_line([Piece(None, cue, "") for cue in said])
    >>> [(piece.speaker, piece.text) for piece in named][:2]
    [('Ann', 'Why?'), ('Bo', 'So.')]
    """
    if any(one.speaker for one in pieces):
        return list(pieces)
    told = [piece.text.partition("\n")[::2] for piece in pieces]
    times = Counter(head.strip() for head, rest in told if rest.strip())
    lines = Counter(line.strip() for _, rest in told for line in rest.split("\n"))
    back = {head for head in times if times[head] + lines[head] > 1 and may_name(head)}
    said = sum(times[head] for head in back)
    if len(back) < 2 or said < _ALL * len(pieces):
        return list(pieces)
    return [part for piece in pieces for part in _at_names(piece, back)]


def _at_names(piece: Piece, names: Collection[str]) -> Iterator[Piece]:
    """Part a piece at lines that are a name; a dash alone between them is a mark."""
    who, said = piece.speaker, []
    for line in piece.text.split("\n"):
        if line.strip() in names:
            if said:
                yield piece._replace(speaker=who, text="\n".join(said))
            who, said = bare(line.strip()), []
        elif line.strip(" -–—") or not (who or said):
            said.append(line)
    if said:
        yield piece._replace(speaker=who, text="\n".join(said))


def by_line(pieces: Sequence[Piece]) -> list[Piece]:
    """Part cues before a line that begins with a label which opens other cues.

    Examples
    --------
    >>> cues = [Piece(None, text, "") for text in ("Bo: So.", "Ann: Why?\\nBo: No.")]
    >>> [piece.text for piece in by_line(cues)]
    ['Bo: So.', 'Ann: Why?', 'Bo: No.']
    """
    if not any("\n" in piece.text for piece in pieces):
        return list(pieces)
    opening = {one.label for one in _candidates(pieces) if one}
    parted = []
    for piece in pieces:
        lines = piece.text.split("\n")
        starts = [
            at
            for at, line in enumerate(lines)
            if at and (match := prefixed(line)) and match[0] in opening
        ]
        for start, end in zip([0, *starts], [*starts, len(lines)], strict=True):
            parted.append(piece._replace(text="\n".join(lines[start:end])))
    return parted


class _Labels:
    """Which of the words before colons are labels, judged over the file."""

    def __init__(self, pieces: Sequence[Piece], found: Sequence[_Found | None]):
        self._pieces = pieces
        self._stops: frozenset[str] | None = None
        self._capitals = False  # all is printed in capitals, which then tell nothing
        labels = [one.label for one in found if one]
        self._times = Counter(labels)
        self._inside = Counter(one.label for one in found if one and one.inside)
        self._first = labels[0] if found and found[0] else None
        cues = sum(_is_open(piece) for piece in pieces) or 1
        back = sum(n for n in self._times.values() if n > 1)
        self._several = sum(n > 1 for n in self._times.values()) > 1
        self._most = back >= _MOST * cues
        self._all = self._most and len(labels) >= _ALL * cues

    def accept(self, one: _Found) -> bool:
        """Return True if this is who speaks."""
        times, small = self._times[one.label], self._like_talk(one.label)
        if not one.rest and times == 1:
            return False
        if self._all:
            return times > 1 or small < 2
        if is_name(one.label) and not (small and self._capitals):
            clear = " " in one.label or one.label.isupper() or one.label == self._first
            return times > 1 or (not one.inside and clear)
        if self._most:
            return not small and (times > 1 or not one.inside)
        if small == len(one.label.split()):
            return False
        fresh = _FRESH * self._inside[one.label] <= times
        enough = times > 1 if not small else times >= _OFTEN
        return self._several and fresh and enough

    def _like_talk(self, label: str) -> int:
        """Return the number of words of a label such as only talk has."""
        if self._stops is None:
            text = "\n".join(piece.text for piece in self._pieces)
            self._capitals = text.upper() == text
            told = lexicon(*spoken(text))
            names = told.words("name_particles") | told.words("inside_labels")
            self._stops = told.words("stop_words") - names
        words = label.split()
        if self._capitals:
            return sum(plain(word) in self._stops for word in words)
        if any(word.isupper() and len(word) > 1 for word in words):
            return 0
        small = [word for word in words[1:] if not word[0].isupper()]
        return sum(plain(word) in self._stops for word in (words[0], *small))


def _candidates(pieces: Sequence[Piece]) -> Iterator[_Found | None]:
    """Yield the words of each piece that may be a label before a colon."""
    under_way = False
    for piece in pieces:
        inside = under_way and not piece.opens
        match = prefixed(piece.text) if _is_open(piece) else None
        yield _Found(*match, inside) if match else None
        under_way = not piece.text.rstrip().endswith(_ENDS)


def prefixed(text: str) -> tuple[str, str] | None:
    """Return words before a colon that can be a label, and those after it."""
    match = _PREFIX.match(text)
    if match is None:
        return None
    label = bare(match["label"])
    return (label, text[match.end() :]) if may_name(label) else None


def _without_colon(
    pieces: Sequence[Piece], sign: re.Pattern[str]
) -> list[_Found | None]:
    """Return labels in brackets, or before a dash, if most cues begin with one."""
    found: list[_Found | None] = []
    for piece in pieces:
        match = sign.match(piece.text) if _is_open(piece) else None
        rest = piece.text[match.end() :] if match else ""
        good = match and not rest.startswith((":", "：")) and may_name(match["label"])
        found.append(_Found(match["label"].strip(), rest, False) if good else None)
    times = Counter(one.label for one in found if one)
    back = sum(n for n in times.values() if n > 1)
    return found if back >= _MOST * len(pieces) and len(times) > 1 else []


def _is_open(piece: Piece) -> bool:
    """Return True if nothing yet tells who speaks in a piece of talk."""
    return piece.speaker in (None, CHANGE) and piece.spoken


def may_name(label: str) -> bool:
    return (
        _TELLS.search(label) is not None
        and len(label.split()) <= _MOST_WORDS
        and not _STOP.search(label)
        and not (_SENTENCE.search(label) and sum(1 for _ in sentences(label)) > 1)
    )


def bare(label: str) -> str:
    """Return a label without the brackets around all of it.

    >>> bare("[SPEAKER_00]"), bare("Ann Lee (AP)")
    ('SPEAKER_00', 'Ann Lee (AP)')
    """
    label = label.strip(" *_\t").lstrip("# ")
    match = _WRAPPED.fullmatch(label)
    return (match[1] or match[2]).strip() if match else label


def is_name(label: str) -> bool:
    """Return True for words with large letters, as names are printed in Europe.

    >>> is_name("Speaker 1"), is_name("Анна Рейн"), is_name("here")
    (True, True, False)
    """
    words = label.split()
    small = lexicon().words("name_particles") | lexicon().words("inside_labels")
    return (
        len(words) <= 6
        and all(_large(word) or word in small for word in words)
        and words[0][0].isupper()
        and words[-1] not in small
    )


def _large(word: str) -> bool:
    return word[0].isupper() or word[0] in "([" or not any(map(str.isalpha, word))
