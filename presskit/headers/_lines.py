"""What each paragraph before the talk is: data, a title, a report, or talk itself."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from presskit.headers._fields import data_of
from presskit.headers._is_talk import is_report, is_talk, says_so
from presskit.headers._kind_of_event import kind_of
from presskit.headers._letterhead import is_letterhead
from presskit.headers._people import people_of
from presskit.headers._status import status_before
from presskit.languages import Lexicon, tokens

_DECORATION = re.compile(r"^[\s•·*|_=#>–—-]+|[\s•·*|_=–—-]+$")
_DECORATES = frozenset("•·*|_=#>–—-")
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]]\.?")
_WRAPPED = 50
"""Characters of a line that its paper may have broken."""
_PAPER = 110
"""Characters of a line that no paper is wide enough for: it ends where it ends."""
_CLOSES = re.compile(r"[.!?…:][\"'”’»)\]]*$")


class Paragraph(NamedTuple):
    """One paragraph: its lines from `first` to before `last`, and what it is.

    `sort` is "data", "title", "talk" (somebody speaks), "report" (somebody writes about
    the event), "note" (in brackets) or "blank"; `block` counts what blank lines part.
    A title that names the kind of the event is one of it.
    """

    text: str
    first: int
    last: int
    block: int
    sort: str
    data: dict[str, object]
    names_event: bool = False

    @property
    def marks_event(self) -> bool:
        """True if it tells the event's kind, or its day: a title page has it."""
        return "date" in self.data or (self.sort == "title" and self.names_event)


def paragraphs(
    lines: Sequence[str], lexicon: Lexicon, first: bool | None
) -> Iterator[Paragraph]:
    """Yield the paragraphs of some lines with what they are.

    A line of full width goes on in the next one. Data are a line each. Reports are not
    told from talk: :func:`with_reports` does that.

    Parameters
    ----------
    lines : sequence of str
    lexicon : Lexicon
        The words of the language.
    first : bool or None
        Whether days in numbers name the day first.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> lines = ["Doorstep", "5 May 2023", "", "We agreed on it."]
    >>> [one.sort for one in paragraphs(lines, lexicon(), None)]
    ['title', 'data', 'blank', 'talk']
    """
    at = block = 0
    while at < len(lines):
        bare = bare_line(lines[at])
        if not bare:
            block += 1
            yield Paragraph("", at, at + 1, block, "blank", {})
            at += 1
            continue
        data = data_of(bare, lexicon, first)
        if data is not None:
            yield Paragraph(bare, at, at + 1, block, "data", data)
            at += 1
            continue
        end, pieces = at + 1, [bare]
        while end < len(lines) and _goes_on(lines[end - 1], lines[end]):
            following = bare_line(lines[end])
            if data_of(following, lexicon, first) is not None:
                break
            if is_letterhead(following, lexicon):
                break
            pieces.append(following)
            end += 1
        text, data = " ".join(pieces), {}
        if told := status_before(text, lexicon):
            data, text = {"status": told[0]}, told[1]
        sort = _sort(text, lexicon)
        event = sort == "title" and kind_of(text, lexicon) is not None
        yield Paragraph(text, at, end, block, sort, data, event)
        at = end


def with_reports(found: Iterable[Paragraph], lexicon: Lexicon) -> Iterator[Paragraph]:
    """Yield paragraphs, those as reports that only read like talk; dear for all talk.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> lines = ["The Minister met the press on 5 May 2023."]
    >>> found = with_reports(paragraphs(lines, lexicon(), None), lexicon())
    >>> [one.sort for one in found]
    ['report']
    """
    for one in found:
        reports = one.sort == "talk" and is_report(one.text, lexicon)
        yield one._replace(sort="report") if reports else one


def bare_line(line: str) -> str:
    """Return a line without what decorates its ends.

    Examples
    --------
    >>> bare_line("  ## The new bridge ---")
    'The new bridge'
    """
    bare = line.strip()
    if not bare or _DECORATES.isdisjoint((bare[0], bare[-1])):
        return bare  # most lines
    return _DECORATION.sub("", bare)


def _sort(text: str, lexicon: Lexicon) -> str:
    if _BRACKETED.fullmatch(text):
        return "note"
    if text.endswith((",", ";")) and people_of(text, lexicon):
        return "title"  # one of a list: "Ann Lee, President of the Bank,"
    return "talk" if is_talk(text, lexicon) else "title"


def _goes_on(line: str, following: str) -> bool:
    """Return True if a line was broken for its width, and goes on in the next."""
    line, following = line.strip(), following.strip()
    if len(line) < _WRAPPED or not following:
        return False
    if following[0].islower():
        return True
    if len(line) > _PAPER:
        return False
    words = line.split()
    small = sum(word[0].islower() for word in words)
    return small * 2 > len(words) and not _CLOSES.search(line)


def voice(text: str, lexicon: Lexicon) -> bool:
    """Return True if somebody speaks for himself, or to others: "we", "you"."""
    return says_so(tokens(text), lexicon)
