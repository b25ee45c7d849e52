"""Labels that a file sets apart: in bold, as headings, in a column of their own.

A reader tells how words at the start of a line look. Where most that look alike are
names, and the names come back, they are labels, with a colon or without. What looks
otherwise is then none, unless it names somebody.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from presskit.languages import ALL, Lexicon, tokens
from presskit.names import Label, parse
from presskit.schema.values import Detected, Document, Mark
from presskit.styles._evidence import weight
from presskit.styles._named_in_text import last_word
from presskit.styles._weighed_labels import certain
from presskit.text import plain

_COLON = re.compile(r"[^\S\n]*[:：]+[-–—]?")
_AT_END = re.compile(r"[\s:：.–—-]+$")
_LONGEST = 100  # characters of a label
_SENTENCE = re.compile(r"[?!…]|(?<=\w{5})\.\s|\n")
_QUOTE = re.compile(r"\s*[“„«\"‘']")
_PAIR = re.compile(r"(?:[^\W\da-zß-öø-ÿ_][\w'’.-]*\s+){1,3}[^\W\da-zß-öø-ÿ_][\w'’-]+")
_LETTER = re.compile(r"[^\W\d_]{2}")
_LINKED = frozenset(("link", "underlined"))


class Group(NamedTuple):
    """The labels that look alike: how, whether a colon follows, and where they are.

    `doubtful` look like them and name nobody.
    """

    kind: str
    colon: bool
    marks: list[Mark]
    doubtful: list[Mark]


class _Seen(NamedTuple):
    """Words at the start of a line: what they would be as a label."""

    mark: Mark
    label: Label | None


def with_looks(
    document: Document,
    found: Detected,
    known: Collection[str] = (),
    lexicon: Lexicon = ALL,
) -> Detected:
    """Add the labels that a file sets apart to those that a style has found.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    found : Detected
        What the best style finds in its text.
    known : collection of str
        Names of people that the header names, as :func:`presskit.text.plain` has them.
    lexicon : Lexicon
        The languages that labels may be in.

    Returns
    -------
    Detected
        Where labels without a colon are set apart, they are the style ("bold-label"),
        and of what was found only what names one of them, an office or whoever asks.
    """
    colons, bare = [], []
    for group in groups(document, known, lexicon):
        (colons if group.colon else bare).append(group)
    found = _only_alike(document, found, colons, known, lexicon)
    for group in colons:
        found = _joined(found, group)
    best = max(bare, key=lambda group: weight(group.marks), default=None)
    if best is None or not _before_talk(document.text, best.marks, found.labels):
        return found
    names = {_name(mark, parse(mark.label, lexicon)) for mark in best.marks}
    kept = [
        mark
        for mark in found.labels
        if (label := parse(mark.label, lexicon))
        and (certain(label, known) or _name(mark, label) in names)
    ]
    others = [mark for mark in found.labels if mark not in kept]
    doubtful = sorted([*found.doubtful, *others], key=_start)
    style = f"{best.kind.split()[0]}-label"
    base = found._replace(style=style, labels=kept, doubtful=doubtful)
    joined = _joined(base, best)
    read = sum(parse(mark.label, lexicon) is not None for mark in joined.doubtful)
    share = len(joined.labels) / (len(joined.labels) + read)
    return joined._replace(confidence=round(share, 3))


def groups(
    document: Document, known: Collection[str] = (), lexicon: Lexicon = ALL
) -> Iterator[Group]:
    """Yield the labels of each look that is one of labels.

    Examples
    --------
    >>> from presskit.schema.values import Look, Reading
    >>> text = "Ann\\nWhy?\\nBo\\nSo.\\nAnn\\nYes?\\nBo\\nYes."
    >>> looks = tuple(Look(at, text.find("\\n", at), "bold") for at in (0, 9, 16, 25))
    >>> read = Reading(text, looks=looks)
    >>> group, = groups(Document("a.md", text, "markdown", "", read))
    >>> group.kind, [mark.label for mark in group.marks]
    ('bold', ['Ann', 'Bo', 'Ann', 'Bo'])
    """
    shapes = defaultdict(list)
    text = document.text
    for look in document.reading.looks:
        shape, mark = _shape(text, look.start, look.end)
        short = len(mark.label) <= _LONGEST and not _SENTENCE.search(mark.label)
        label = parse(mark.label, lexicon) if short and mark.label else None
        if shape != "before talk" or look.kind not in _LINKED:
            shapes[look.kind, shape].append(_Seen(mark, label))
    for (kind, shape), seen in shapes.items():
        colon = shape == "colon"
        if _are_labels(seen, known, colon=colon):
            yield Group(kind, colon, *_members(seen, known, lexicon, colon=colon))


def _shape(text: str, start: int, end: int) -> tuple[str, Mark]:
    """Return the relation of words set apart to what follows, and their mark."""
    words = text[start:end]
    label = _AT_END.sub("", words)
    at = start + len(label)
    if colon := _COLON.match(text, at):
        return "colon", Mark(label, start, colon.end(), True)
    after = text[end : end + 1]
    shape = "line" if not after or after == "\n" else "before talk"
    return shape, Mark(label, start, end, True)


def _are_labels(seen: Sequence[_Seen], known: Collection[str], *, colon: bool) -> bool:
    """Return True if most words that look alike name somebody who comes back."""
    named = [one for one in seen if one.label and _spelt(one)]
    times = _times(named)
    back = sum(times[_name(*one)] > 1 for one in named)
    if colon:
        sure = sum(times[_name(*one)] > 1 or certain(one.label, known) for one in named)
        return len(named) >= 3 and 2 * sure >= len(seen)
    return (
        len(named) >= 4
        and 4 * len(named) >= 3 * len(seen)
        and 5 * back >= 3 * len(named)
        and len(times) > 1
    )


def _times(named: Sequence[_Seen]) -> Counter[str]:
    """Count how often each is named; "Lee" behind "Ann Lee" is the same one again."""
    times = Counter(_name(*one) for one in named)
    full: defaultdict[str, list[str]] = defaultdict(list)
    for name in times:
        if " " in name:
            full[last_word(name)].append(name)
    again = {one: full[one][0] for one in times if len(full.get(one, ())) == 1}
    for short, name in again.items():
        times[short] = times[name] = times[short] + times[name]
    return times


def _spelt(one: _Seen) -> bool:
    """Return True if letters make a label: a column of figures has names of none."""
    anonymous = one.label is not None and one.label.anonymous
    return anonymous or _LETTER.search(one.mark.label) is not None


def _members(
    seen: Sequence[_Seen], known: Collection[str], lexicon: Lexicon, *, colon: bool
) -> tuple[list[Mark], list[Mark]]:
    """Return those of a group that name somebody, and those that look like them."""
    times = _times([one for one in seen if one.label])
    no_name = lexicon.words("in_no_name")
    marks, doubtful = [], []
    for mark, label in seen:
        if len(mark.label) > _LONGEST or _SENTENCE.search(mark.label):
            continue
        if label is None:
            # "History teacher Dan Moss:" has the colon and the look of a label.
            good = colon and _PAIR.search(mark.label) is not None
        else:
            name = label.name or label.affiliation or label.office
            strange = no_name.intersection(tokens(name).words)
            often = times[_name(mark, label)] > 1
            good = often or certain(label, known) or (" " in name and not strange)
        good = good and _LETTER.search(mark.label) is not None
        if good or (label is not None and label.anonymous):
            marks.append(mark)
        elif _LETTER.search(mark.label):
            doubtful.append(mark)
    return marks, doubtful


def _only_alike(
    document: Document,
    found: Detected,
    colons: Sequence[Group],
    known: Collection[str],
    lexicon: Lexicon,
) -> Detected:
    """Doubt a word that a style has found where most labels look otherwise.

    A speech that quotes ("Eastland: “Never.”") has the colon, not the look. A question
    that is set apart as a whole has the look, with its label.
    """
    text, kinds = document.text, {group.kind for group in colons}
    alike = {mark.start for group in colons for mark in group.marks}
    inside = [mark for mark in found.labels if mark.start in alike]
    if len(inside) < 3 or 2 * len(inside) <= len(found.labels):
        return found
    names = {_name(mark, parse(mark.label, lexicon)) for mark in inside}
    alike |= {one.start for one in document.reading.looks if one.kind in kinds}
    kept, doubtful = [], list(found.doubtful)
    for mark in found.labels:
        label = parse(mark.label, lexicon)
        strange = " " not in mark.label or _QUOTE.match(text, mark.end)
        unsure = label and strange and not certain(label, known)
        doubted = unsure and _name(mark, label) not in names
        (doubtful if doubted and mark.start not in alike else kept).append(mark)
    return found._replace(labels=kept, doubtful=sorted(doubtful, key=_start))


def _joined(found: Detected, group: Group) -> Detected:
    """Add labels to those that were found, each place once."""
    places = {mark.start for mark in found.labels}
    new = [mark for mark in group.marks if not _overlap(mark, places)]
    labels = sorted([*found.labels, *new], key=_start)
    places |= {mark.start for mark in new}
    rest = [mark for mark in group.doubtful if not _overlap(mark, places)]
    listed = {mark.start: mark for mark in (*rest, *found.doubtful)}
    doubtful = [listed[at] for at in sorted(listed) if at not in places]
    return found._replace(labels=labels, doubtful=doubtful)


def _overlap(mark: Mark, places: Collection[int]) -> bool:
    """Return True if a label that was found already stands in one set apart."""
    return any(at in places for at in range(mark.start, mark.end))


def _before_talk(text: str, marks: Sequence[Mark], others: Sequence[Mark]) -> bool:
    """Return True if talk follows most labels, not the next label."""
    starts = sorted({mark.start for mark in (*marks, *others)} | {len(text)})
    following = dict(pairwise(starts))
    talk = sum(
        bool(_LETTER.search(text, mark.end, following[mark.start])) for mark in marks
    )
    return 5 * talk >= 4 * len(marks)


def _name(mark: Mark, label: Label | None) -> str:
    return plain(label.name if label and label.name else mark.label)


def _start(mark: Mark) -> int:
    return mark.start
