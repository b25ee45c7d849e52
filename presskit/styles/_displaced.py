"""Labels that a poor copy has displaced: misprinted, or run into a paragraph."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from difflib import get_close_matches

from presskit.languages import ALL, Lexicon
from presskit.names import ASKS
from presskit.schema.values import Mark

_SHORT, _LONG = 4, 20
MOST = 50
"""Labels that are looked for; a transcript has fewer, a text that is none has many."""


def in_capitals(label: str) -> bool:
    """Return True if a label is in capitals, a small letter here and there left aside.

    What stands in brackets or after a comma may be in any letters.

    Examples
    --------
    >>> in_capitals("MR. McCURRY [aide]"), in_capitals("J0URNALlST")
    (True, True)
    """
    head = re.split(r"[\[(,]", label, maxsplit=1)[0]
    large = sum(map(str.isupper, head))
    return large > 2 * sum(map(str.islower, head))


def misprints(rest: Collection[str], good: Sequence[str]) -> set[str]:
    """Return labels that are nearly one of the accepted ones.

    Those in capitals may have several words; in small letters too much is alike.

    Parameters
    ----------
    rest : collection of str
        Labels without evidence; where there are very many, none is a misprint.
    good : sequence of str
        Accepted labels, the most frequent first.

    Returns
    -------
    set of str
        Some of `rest`.

    Examples
    --------
    >>> misprints({"J0URNALIST", "JOURNALlST", "Journey"}, ["JOURNALIST", "PM"]) == {
    ...     "J0URNALIST", "JOURNALlST"}
    True
    """
    capitals = [label for label in good if label.isupper() and len(label) > 3][:MOST]
    if len(rest) > MOST * 20:
        return set()
    words = [label for label in good if " " not in label and len(label) > _SHORT]
    return {
        label
        for label in rest
        if (in_capitals(label) and get_close_matches(label.upper(), capitals, 1, 0.8))
        or misread(label, words[:MOST])
    }


def misread(label: str, words: Sequence[str]) -> bool:
    """Return True if a word is a misprint of one of some words, first letter apart.

    Examples
    --------
    >>> misread("Jrnlsti", ["Jrnlst"]), misread("Journal", ["Jrnlst"])
    (True, False)
    """
    if " " in label or not _SHORT < len(label) <= _LONG:
        return False
    alike = [word for word in words if word[0] == label[0]]
    return bool(alike and get_close_matches(label, alike, 1, 0.8))


def with_displaced(
    text: str, labels: Sequence[Mark], firm: Sequence[str], lexicon: Lexicon = ALL
) -> list[Mark]:
    """Add labels in capitals that stand in mid-paragraph or lack the right mark.

    Parameters
    ----------
    text : str
        The reading text.
    labels : sequence of Mark
        Places that open a turn, in order.
    firm : sequence of str
        Labels that are beyond doubt, the most frequent first; those in capitals are
        looked for.

    Returns
    -------
    list of Mark
        The labels and what was found, in order.
    """
    times = Counter(mark.label for mark in labels if mark.complete)
    asks = lexicon.words(*ASKS)
    frequent = [one for one in firm if one.isupper() or one.casefold() in asks][:MOST]
    capitals = sorted(frequent, key=len, reverse=True)
    if not capitals:
        return list(labels)
    taken = {mark.start for mark in labels}
    # Most labels stand nowhere else, and each costs the pattern its compilation.
    places = {label: _places(text, label) for label in capitals}
    strayed = [label for label in capitals if not taken.issuperset(places[label])]
    zero = times.get("Q", 0) > 2  # a misread "Q"
    zeros = [at for mark in _ZEROS for at in _places(text, mark)] if zero else []
    begins = {_begin(text, at) for label in strayed for at in places[label]}
    begins |= {_begin(text, at) for at in zeros}
    begins.discard(None)
    if not begins:
        return list(labels)
    displaced = _pattern(strayed, zero=zero)
    first = min(taken, default=0)
    more = []
    end = 0
    for begin in sorted(begins):
        match = displaced.match(text, begin) if begin >= end else None
        if match is None:
            continue
        name, end = match.lastgroup, match.end()
        start = match.start(name)
        if start in taken or (name == "wrong" and not after_stop(text, start)):
            continue
        if name == "bare" and not (start > first and after_blank(text, start)):
            continue
        more.append(Mark(match[name], start, match.end(), True))
    return _apart(sorted([*labels, *more], key=lambda mark: mark.start))


_ZEROS = ("0:", "0.", "O:", "O.")
_STOPS = frozenset(".?!…”\"')]–—-")


def _pattern(labels: Sequence[str], *, zero: bool) -> re.Pattern[str]:
    """Return the pattern of what begins where a label has strayed to."""
    any_of = "|".join(map(re.escape, labels)) or "(?!)"
    misread = "|[0O](?=[:.])" if zero else ""
    return re.compile(
        rf"(?<=[.?!…”\"')\]–—-])[^\S\n]+(?P<inside>{any_of})[^\S\n]?:(?=\s)"
        rf"|^[^\S\n]*(?P<wrong>(?:{any_of})(?=[^\S\n]?[;.]){misread})[^\S\n]?[;:.]"
        r"(?=[^\S\n]+[^\W\da-z])"
        rf"|^[^\S\n]*(?P<bare>{any_of})[^\S\n]+(?=[“\"]?[^\W\d_a-z][a-z’' ])",
        re.MULTILINE,
    )


def _places(text: str, words: str) -> list[int]:
    """Return each place where some words stand."""
    places, at = [], text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _begin(text: str, at: int) -> int | None:
    """Return the start of the white space before a label, if one may stand there.

    That is at the start of a line, or after white space after the end of a sentence.
    """
    begin = at
    while begin and text[begin - 1] != "\n" and text[begin - 1].isspace():
        begin -= 1
    if not begin or text[begin - 1] == "\n":
        return begin
    return begin if begin < at and text[begin - 1] in _STOPS else None


def _apart(marks: Sequence[Mark]) -> list[Mark]:
    """Leave out what begins inside the mark before: "FOO. PM" and "PM" in it."""
    apart: list[Mark] = []
    for mark in marks:
        if not apart or mark.start >= apart[-1].end:
            apart.append(mark)
    return apart


def after_blank(text: str, start: int) -> bool:
    """Return True if a blank line, or nothing, stands before the line at `start`."""
    before = text[max(0, start - 200) : start].rstrip(" \t\xa0")
    return (
        (not before and start <= 200)
        or before.endswith(("\n\n", "\r\n\r\n", "\r\r"))
        or (before.endswith("\n") and not before[:-1].rpartition("\n")[2].strip())
    )


def after_stop(text: str, start: int) -> bool:
    """Return True if no sentence is open before the line at `start`."""
    before = text[max(0, start - 200) : start].rstrip()
    return after_blank(text, start) or before.endswith(tuple(".?!…”\"')]:"))
