"""Which file each line is about, and where its words stand there now."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple, Self

from presskit.corrections._folded_text import Folded
from presskit.corrections._where_words_stand import Lost, place
from presskit.schema.values import Correction, Transcript

_PLAIN = re.compile(r"[A-Za-z0-9]{4,}")


class Text:
    """A text that lines can be about.

    Parameters
    ----------
    transcript, sha256, text : str
        The id of a file, the SHA-256 of its bytes, and its text.
    """

    def __init__(self, transcript: str, sha256: str, text: str) -> None:
        self.transcript, self.sha256, self.text = transcript, sha256, text

    @classmethod
    def of(cls, file: Transcript) -> Self:
        """Return the text of a file."""
        return cls(file.transcript, file.document.sha256, file.document.text)

    @cached_property
    def folded(self) -> Folded:
        return Folded(self.text)


class Unplaced(NamedTuple):
    """A line with words that stand nowhere, or nowhere for sure.

    `transcript` is the file that it must be about; '' if there is none.
    """

    correction: Correction
    transcript: str
    why: str


class Followed(NamedTuple):
    """The lines of each text, and those that have no place.

    `moved` are those that stand elsewhere than written, by the number of the text;
    `gone` are lines of which no file is here.
    """

    lines: list[list[Correction]]
    moved: list[tuple[int, Correction]]
    unplaced: list[Unplaced]
    gone: list[Correction]


def follow(
    corrections: Sequence[Correction],
    texts: Sequence[Text],
    reaches: Callable[[Correction, int], bool] = lambda one, number: True,
) -> Followed:
    """Find for each line the file that it is about, and the place of its words.

    Parameters
    ----------
    corrections : sequence of Correction
        The lines.
    texts : sequence of Text
        What is loaded.
    reaches : callable, optional
        Whether a line can be about a text whose bytes are others.

    Returns
    -------
    Followed
        A line without words is about the files with its SHA-256, at the place that it
        says. One with words is about those too or, if there are none, about the file
        of its id or, if there is none, the one file in which its words stand between
        those before and after. Its place is where its words stand.

    Examples
    --------
    >>> old = Correction("outlet", "a", "0" * 64, 8, 12, "NPR", "", "", "Why?", "Ann:")
    >>> found = follow([old], [Text("a", "1" * 64, "Page 2. Ann: Why?")])
    >>> [(one.start, one.end) for one in found.lines[0]]
    [(13, 17)]
    """
    with_bytes: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        with_bytes.setdefault(text.sha256, []).append(number)
    named = {text.transcript: number for number, text in enumerate(texts)}
    found = Followed([[] for _ in texts], [], [], [])
    for one in corrections:
        same = with_bytes.get(one.sha256, [])
        if same and not one.has_words:
            for number in same:
                found.lines[number].append(one)
        elif same:
            _put(found, one, same, texts, unchanged=True)
        elif one.has_words:
            own = named.get(one.transcript)
            if own is None or not reaches(one, own):
                own = _only(one, texts, reaches)
            if isinstance(own, Unplaced):
                found.unplaced.append(own)
            elif own is None:
                found.gone.append(one)
            else:
                _put(found, one, [own], texts, unchanged=False)
        else:
            found.gone.append(one)
    return found


def onto(lines: Sequence[Correction], text: Text) -> Followed:
    """Find the places of lines in another text than theirs: a newer version."""
    found = Followed([[]], [], [], [])
    for one in lines:
        if one.has_words:
            _put(found, one.as_written, [0], [text], unchanged=False)
    return found


def _put(
    found: Followed,
    one: Correction,
    numbers: Sequence[int],
    texts: Sequence[Text],
    *,
    unchanged: bool,
) -> None:
    """Add a line to some files of the same bytes, where its words stand."""
    first = texts[numbers[0]]
    at = place(one, first.folded, unchanged=unchanged)
    if isinstance(at, Lost):
        found.unplaced.append(Unplaced(one, first.transcript, at.why))
        return
    if not unchanged or (at.start, at.end) != (one.start, one.end):
        about = {"transcript": first.transcript, "sha256": first.sha256}
        one = one._replace(start=at.start, end=at.end, written=one, **about)
        found.moved.append((numbers[0], one))
    for number in numbers:
        found.lines[number].append(one)


def _only(
    one: Correction, texts: Sequence[Text], reaches: Callable[[Correction, int], bool]
) -> int | Unplaced | None:
    """Return the one text that has the words of a line between those around them."""
    if not (one.before or one.after):
        return None
    # Folding a text takes time: first it is asked for the longest plain word.
    around = " ".join((one.before, one.words, one.after))
    rare = max(_PLAIN.findall(around), key=len, default="")
    hold = []
    for number, text in enumerate(texts):
        if rare in text.text and reaches(one, number):
            at = place(one, text.folded, unchanged=False)
            if not isinstance(at, Lost) and at.sides == 2:
                hold.append(number)
    if len({texts[number].sha256 for number in hold}) > 1:
        return Unplaced(one, "", f"they stand in {len(hold)} files")
    return hold[0] if hold else None
