"""Which places bear a label that somebody has, and which only look like one."""

import re
from collections.abc import Collection, Mapping, Sequence

from presskit.languages import Lexicon
from presskit.names import PARTICLES, initials, may_be_initials, parse
from presskit.schema.values import Mark
from presskit.styles._displaced import MOST, after_blank, in_capitals, misread
from presskit.styles._patterns import ENDS
from presskit.styles._unusual_labels import stands_before_sentence
from presskit.styles._weighed_labels import WeighedLabels
from presskit.text import plain

_FIELD = re.compile(r"[^\S\n]*[^\s:：]{1,20}[:：](?=\s)")
"""Another one behind a colon: "Name: Password:" is a form."""
_NEXT_WORD = re.compile(r"\s*([^\W\d_]+)")
_SENTENCE = re.compile(rf"[{ENDS}:;][*_]*(?:\s|$)|[。？！」]|(?:\S+\s+){{12}}")
"""The end of a sentence, or so many words that there is one."""

_FEW = 3
"""Times that a label of one word comes back."""


def placed(
    text: str, marks: Sequence[Mark], of: WeighedLabels, lexicon: Lexicon
) -> tuple[list[Mark], list[Mark]]:
    """Part candidates into places that open a turn and those that lack the evidence.

    Parameters
    ----------
    text : str
        The reading text.
    marks : sequence of Mark
        The candidates, in order.
    of : WeighedLabels
        What is known of their labels.
    lexicon : Lexicon
        The words of the language.

    Returns
    -------
    labels, doubtful : list of Mark
    """
    labels, doubtful, begun = [], [], False
    seen: set[str] = set()
    short = {plain(one) for one in of.good - of.once if may_be_initials(one)}
    words = _words_of_lines(text, marks, of.known_well, of.often)
    ends = _next_starts(marks, of.own, len(text))
    for mark, end in zip(marks, ends, strict=True):
        label = mark.label
        if not mark.complete:
            if not _stands_alone(text, mark):
                continue
            if (
                plain(label) in seen
                or misread(label, words)
                or (in_capitals(label) and initials(label) in short)
            ):
                labels.append(mark)
            elif seen and _named_outlet(label, lexicon):
                doubtful.append(mark)
        elif of.often[label] == 1 and (
            _FIELD.match(text, mark.end) or _of_somebody(text, mark, lexicon)
        ):
            doubtful.append(mark)
        elif label in of.once:
            fits = _fits(text, mark, end, of, begun)
            (labels if fits else doubtful).append(mark)
            if fits and " " in label:
                begun = True
                seen.add(plain(label))
        elif label in of.good:
            labels.append(mark)
            begun = True
            if " " in label or label.isupper():
                seen.add(plain(label))
        elif label in of.own or (seen and _worth_a_look(text, mark, lexicon)):
            doubtful.append(mark)
    return labels, doubtful


def _fits(text: str, mark: Mark, end: int, of: WeighedLabels, begun: bool) -> bool:
    """Return True if what stands once stands like a label.

    That is after a blank line or in capitals, before a sentence; a single word only
    among capitals, once the talk has begun.
    """
    label = mark.label
    told_apart = label in of.apart and (
        in_capitals(label) or stands_before_sentence(text, mark)
    )
    shaped = told_apart or after_blank(text, mark.start) or of.tight
    shaped = shaped or label in of.firm or (label in of.backed and " " in label)
    word = label not in of.good | of.firm and not (
        of.most_apart and begun and told_apart and len(label) > 1
    )
    return shaped and not word and _before_talk(text, mark, end)


def _named_outlet(label: str, lexicon: Lexicon) -> bool:
    """Return True if a line without its colon reads like "Ann Lee, Gazette"."""
    parts = parse(label, lexicon) if "," in label or "(" in label else None
    return bool(parts and parts.affiliation and " " in parts.name)


def _worth_a_look(text: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Return True if words before a colon look like a speaker that cannot be read."""
    words = [
        word
        for word in mark.label.split()
        if plain(word) not in lexicon.words(*PARTICLES)
    ]
    large = len(words) > 1 and all(not word[0].islower() for word in words)
    bracket = mark.label.endswith((")", "]"))
    short = len(words) <= 8 and len(mark.label) <= 60
    return short and (bracket or large) and after_blank(text, mark.start)


def _stands_alone(text: str, mark: Mark) -> bool:
    """Return True if a line, its colon lost, stands as a label would, before talk."""
    return after_blank(text, mark.start) and bool(text[mark.end :].strip())


def _words_of_lines(
    text: str, marks: Sequence[Mark], labels: Sequence[str], times: Mapping[str, int]
) -> list[str]:
    """Return the labels of one word that come back, if each stands on its own line."""
    often = [one for one in labels if " " not in one and times[one] >= _FEW][:MOST]
    ends = [mark.end for mark in marks if mark.complete and mark.label in often]
    apart = sum(text[end : end + 2].lstrip(" \r")[:1] == "\n" for end in ends)
    return often if apart * 2 > len(ends) else []


def _next_starts(marks: Sequence[Mark], own: Collection[str], end: int) -> list[int]:
    """Return the start of the mark after each one that can be a label."""
    ends = []
    for mark in reversed(marks):
        ends.append(end)
        end = mark.start if mark.label in own else end
    return ends[::-1]


def _of_somebody(text: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Return True if a sentence only names whom the next one is about.

    "The First Lady. She is here as well." is talk, where no colon says otherwise.
    """
    stop = text[mark.start : mark.end].rstrip().endswith(".")
    word = _NEXT_WORD.match(text, mark.end) if stop else None
    return bool(
        word and word[1].istitle() and plain(word[1]) in lexicon.words("goes_on_about")
    )


def _before_talk(text: str, mark: Mark, end: int) -> bool:
    """Return True if a sentence follows a mark, as after a label, not a title."""
    paragraph = text[mark.end : min(end, mark.end + 600)].strip().partition("\n\n")[0]
    return bool(_SENTENCE.search(paragraph)) and not paragraph.isupper()
