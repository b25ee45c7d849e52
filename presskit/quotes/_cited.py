"""Where an article says, beside a quotation, that its words stand."""

import datetime
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from presskit.languages import lexicon
from presskit.quotes._article import Article
from presskit.quotes._claims import NO_CLAIM, Claim
from presskit.quotes._quotation_marks import Quotation
from presskit.schema.ids import find_ids
from presskit.text import sentences
from presskit.text.dates import dates_of

_LINES = re.compile(r"(?i)\b(?:lines?|l\.)\s*(\d{1,7})(?:\s*(?:-|–|to)\s*(\d{1,7}))?")
_BRACKETED = re.compile(r"[(\[]([^()\[\]\n]{1,300})[)\]]")
_SIGNED = re.compile(r"[^\S\n]*(?:—|–|--)\s*([^\n]{1,300})")
_MARKS = re.compile(r"[\s“”„‟\"«»‹›‘’‚'.,;:>*_]*")
_NUMBER = re.compile(r"\[\^?(\w{1,8})\]")
_NOTE = re.compile(r"(?m)^[^\S\n]{0,3}\[\^?(\w{1,8})\]:?[^\S\n]+([^\n]{1,400})")
_DIGIT = re.compile(r"\d")
_REACH = 400  # characters behind a quotation in which it is cited


class Citations:
    """The citations of an article.

    Parameters
    ----------
    article : Article
    quotations : sequence of Quotation
        All of them, in order.
    transcripts : sequence of str
        Those that are known.
    """

    def __init__(
        self,
        article: Article,
        quotations: Sequence[Quotation],
        transcripts: Sequence[str],
    ) -> None:
        self._text = article.text
        self._article = article
        self._known = transcripts
        self._starts = sorted(one.spans[0][0] for one in quotations)
        self._ends = sorted(one.spans[-1][1] for one in quotations)
        self._ids = find_ids(self._text, transcripts)
        self._notes = {one[1]: one[2].strip() for one in _NOTE.finditer(self._text)}
        self._of = self._dealt(quotations)
        self._bare = self._without_names()

    def of(self, quotation: Quotation) -> Claim:
        """Return the place in which the words of a quotation are said to stand."""
        start, end = quotation.spans[0][0], quotation.spans[-1][1]
        ids = tuple(self._of.get(start, ()))
        behind, bare = self._behind(end, self._text), self._behind(end, self._bare)
        signature, facts = _signature(behind), _signature(bare)
        if note := self._note(behind):
            signature = f"{signature}, {note}".removeprefix(", ")
            found = find_ids(note, self._known)
            ids += tuple(note[first:last] for first, last in found)
            facts = f"{facts}, {self._without_names(note)}"
        day = self._day(start, bare, facts)
        lines = _LINES.search(facts)
        if not (ids or lines or day):
            return NO_CLAIM
        words = [id_ for id_ in ids if id_ not in signature]
        if signature and (lines or day or len(words) < len(ids)):
            words.append(signature)
        elif day:
            words.append(f"{day:%Y-%m-%d}")
        return Claim(
            words=", ".join(words),
            ids=ids,
            lines=_pair(lines) if lines else None,
            day=day,
        )

    def elsewhere(self, start: int, end: int) -> tuple[str, ...]:
        """Return the ids in a stretch of the article."""
        left, right = (bisect_left(self._ids, (at, 0)) for at in (start, end))
        return tuple(self._text[first:last] for first, last in self._ids[left:right])

    def _behind(self, end: int, text: str) -> str:
        """Return the text that follows a quotation, up to the next one."""
        at = bisect_right(self._starts, end)
        limit = min([*self._starts[at : at + 1], end + _REACH])
        return text[end:limit]

    def _without_names(self, text: str | None = None) -> str:
        """Return text with white space for ids and files: days stand in their names."""
        text = self._text if text is None else text
        for first, last in find_ids(text, self._known):
            text = text[:first] + " " * (last - first) + text[last:]
        for name in sorted(self._known, key=len, reverse=True):
            if _DIGIT.search(name) and name in text:
                text = text.replace(name, " " * len(name))
        return text

    def _note(self, behind: str) -> str:
        """Return the note at the foot of the article that a number behind it is of."""
        match = _NUMBER.match(behind, _MARKS.match(behind).end())
        return self._notes.get(match[1], "") if match else ""

    def _day(self, start: int, behind: str, signature: str) -> datetime.date | None:
        """Return the day on which an article says that words were spoken."""
        dates = dates_of(lexicon())
        if signature and (day := dates.first(signature)):
            return day.date()
        at = bisect_right(self._ends, start)
        since = max(*self._ends[max(0, at - 1) : at], start - _REACH, 0)
        before = self._bare[since:start].rpartition("\n\n")[2]
        spans = list(sentences(before))
        last = before[slice(*spans[-1])] if spans else ""
        first = next(sentences(behind.partition("\n\n")[0]), (0, 0))
        named = {
            day.at.date()
            for clause in (last, behind[slice(*first)])
            for day in dates.find(clause)
        }
        return named.pop() if len(named) == 1 else None

    def _dealt(self, quotations: Sequence[Quotation]) -> dict[int, list[str]]:
        """Give each id to the quotation beside which it stands."""
        spans = sorted((one.spans[0][0], one.spans[-1][1]) for one in quotations)
        dealt: dict[int, list[str]] = {}
        for first, last in self._ids:
            id_ = self._text[first:last]
            before = bisect_right(self._ends, first)
            after = bisect_left(self._starts, last)
            if before != after:
                continue  # within a quotation
            left = spans[before - 1] if before else None
            right = spans[after] if after < len(spans) else None
            if self._leads(left, first, right, last):
                dealt.setdefault(right[0], []).append(id_)
            elif left and self._near(left[1], first):
                dealt.setdefault(left[0], []).append(id_)
        return dealt

    def _leads(
        self,
        left: tuple[int, int] | None,
        first: int,
        right: tuple[int, int] | None,
        last: int,
    ) -> bool:
        """Return True if an id belongs to the quotation that follows it."""
        if right is None or "\n\n" in self._text[last : right[0]]:
            return False
        between = self._text[last : right[0]]
        if left is not None and "\n" not in self._text[left[1] : first]:
            # On one line, what stands behind a quotation belongs to it, unless each
            # has its id before it.
            line = self._text.rfind("\n", 0, left[0]) + 1
            opens = bool(self.elsewhere(line, left[0]))
            closes = self._text.find("\n", right[1])
            closes = len(self._text) if closes < 0 else closes
            ends = bool(self.elsewhere(right[1], closes))
            return opens and not ends and "\n" not in between
        if "\n" in between:
            return between.strip(" \t\n*_)]>").startswith(":") or not between.strip(
                " \t\n*_)]>:-“”\"«»„‘'"
            )
        return True

    def _near(self, end: int, first: int) -> bool:
        """Return True if an id stands in the sentence of a quotation, or right below.

        What is told of a further sentence is not told of the quotation.
        """
        between = self._text[end:first]
        if len(between) > _REACH or between.count("\n\n") > 1:
            return False
        spans = [
            one
            for one in sentences(between)
            if between[slice(*one)].strip(" \t\n“”\"'»«’.,;:()[]—–-*_>")
        ]
        return len(spans) <= 1


def _signature(behind: str) -> str:
    """Return the text in brackets, or behind a dash, right after a quotation.

    Examples
    --------
    >>> [_signature(text) for text in (".” (Lee, 4 May) And", "” — Ek, 4 May", " so")]
    ['Lee, 4 May', 'Ek, 4 May', '']
    """
    at = _MARKS.match(behind).end()
    found = []
    while match := _BRACKETED.match(behind, at) or _SIGNED.match(behind, at):
        if not _NUMBER.fullmatch(match[0]):
            found.append(match[1].strip())
        at = _MARKS.match(behind, match.end()).end()
    return ", ".join(found)


def _pair(match: re.Match) -> tuple[int, int]:
    return int(match[1]), int(match[2] or match[1])
