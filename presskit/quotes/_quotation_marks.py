"""Quotations are found in an article by their marks, of any of the usual kinds."""

import re
from dataclasses import dataclass, field

from presskit.languages import lexicon
from presskit.quotes._article import Article, Paragraph

_CLOSERS = {
    "“": '”“"',
    "„": '“”‟"',
    "‟": "”",
    "”": "”",
    '"': '"”',
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’'",
    "‚": "‘’'",
    "'": "'’",
}
_SINGLE = "‘‚'"
_DEEPEST = 50
_MARK = re.compile("[“”„‟\"«»‹›‘’‚']")
_BEFORE = re.compile(r"[\s(\[{/—–\-“„‟\"«‹‘‚'\u275d]")
_SURE_END = re.compile(r"[.,!?…;:]['’](?!\w)|\w['’](?=[.,;:!?)\]]|\s*$)")
_SIGNED = re.compile(r"(?<=[.!?…”\"])\s+(?:[—–]|--?)\s*[^\s.!?][^.!?]{0,80}$")
_SIGNATURE = re.compile(r"[\s>]*(?:[—–]|--?)\s*[^\s.!?][^\n]{0,120}\s*")


@dataclass
class Quotation:
    """One quotation of an article, without its outer marks.

    `spans` are one a paragraph; `paragraphs` the first and last paragraph.
    """

    spans: list[tuple[int, int]]
    paragraphs: tuple[int, int]
    closed: bool = True


@dataclass
class _Open:
    """A mark that is still open, and what was quoted within it."""

    mark: str
    starts: list[tuple[int, int]]  # paragraph, and where the quotation (again) begins
    inner: list[Quotation] = field(default_factory=list)


def find(article: Article) -> list[Quotation]:
    """Find the quotations, those within another one left out.

    Parameters
    ----------
    article : Article
        As :func:`presskit.quotes._article.read` gives it.

    Returns
    -------
    list of Quotation
        In order. A quotation goes on in the next paragraph if it is not closed and
        that paragraph opens with the same mark again; a block quote is one without
        marks.
    """
    scanner = _Scanner(article.text, article.paragraphs)
    for at, paragraph in enumerate(article.paragraphs):
        if paragraph.block and not scanner.opens_with_mark(at):
            scanner.give_up()
            scanner.block(at)
        else:
            scanner.read(at)
    scanner.give_up()
    return sorted(scanner.found, key=lambda quotation: quotation.spans[0])


class _Scanner:
    """The marks that are open, from the outermost to the innermost."""

    def __init__(self, text: str, paragraphs: list[Paragraph]) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.found: list[Quotation] = []
        self._stack: list[_Open] = []
        self._block = 0

    def opens_with_mark(self, at: int) -> bool:
        """Return True if a paragraph begins with a mark that is not a single one."""
        lead = self._lead(at)
        mark = self.text[lead : lead + 1]
        return mark in _CLOSERS and mark not in _SINGLE

    def block(self, at: int) -> None:
        """Take a paragraph of a block quote; with those before it, it is one."""
        start, end, block = self.paragraphs[at]
        if block == self._block and _SIGNATURE.fullmatch(self.text, start, end):
            first, _ = self.found[-1].paragraphs
            self.found[-1].paragraphs = first, at  # who said it stands in it, too
            return
        if signed := _SIGNED.search(self.text[start:end].rstrip()):
            end = start + signed.start()
        if block == self._block:
            last = self.found[-1]
            last.spans.append((start, end))
            last.paragraphs = (last.paragraphs[0], at)
        else:
            self.found.append(Quotation([(start, end)], (at, at)))
        self._block = block

    def read(self, at: int) -> None:
        """Read the marks of one paragraph."""
        self._block = 0
        start, end, _ = self.paragraphs[at]
        lead = self._lead(at)
        if self._stack:
            start = lead + (self.text[lead] == self._stack[0].mark)
            self._stack[0].starts.append((at, start))
        for mark in _MARK.finditer(self.text, start, end):
            self._mark(mark.start(), at, end)
        self._end(at)

    def give_up(self) -> None:
        """Take what is open for quotations that nobody closed."""
        stack, self._stack = self._stack, []
        self.found += self._unclosed(stack)

    def _lead(self, at: int) -> int:
        start, end, _ = self.paragraphs[at]
        return start + len(self.text[start:end]) - len(self.text[start:end].lstrip())

    def _mark(self, i: int, at: int, end: int) -> None:
        mark, stack = self.text[i], self._stack
        for depth in range(len(stack) - 1, -1, -1):
            if mark in _CLOSERS[stack[depth].mark] and self._closes(
                i, stack[depth].mark, end
            ):
                self._close(depth, i, at)
                return
            if stack[depth].mark not in _SINGLE:
                break  # what is opened in a quotation is closed in it
        if len(stack) == _DEEPEST or not self._opens(i, end):
            return
        if len(stack) == 1 and stack[0].mark == mark and self._begins_line(i):
            return  # each paragraph of one quotation opens with the mark again
        stack.append(_Open(mark, [(at, i + 1)]))

    def _close(self, depth: int, i: int, at: int) -> None:
        opened = self._stack[depth]
        del self._stack[depth:]
        quotation = self._quotation(opened, i, at)
        if self._stack:
            self._stack[-1].inner.append(quotation)
        else:
            self.found.append(quotation)

    def _quotation(
        self, opened: _Open, end: int, at: int, closed: bool = True
    ) -> Quotation:
        ends = [self.paragraphs[of].end for of, _ in opened.starts[:-1]] + [end]
        starts = [start for _, start in opened.starts]
        spans = list(zip(starts, ends, strict=True))
        return Quotation(spans, (opened.starts[0][0], at), closed)

    def _end(self, at: int) -> None:
        """At a paragraph's end, keep what is open only if the next one takes it up."""
        if not self._stack:
            return
        if self._goes_on(self._stack[0].mark, at + 1):
            del self._stack[1:]
        else:
            self.give_up()

    def _goes_on(self, mark: str, at: int) -> bool:
        """Return True if a quotation goes on: opens again, or ends before any other."""
        if at == len(self.paragraphs):
            return False
        if self.text[self._lead(at)] == mark:
            return True
        if mark not in "“„«" or self.paragraphs[at].block:
            return False
        here, end, _ = self.paragraphs[at]
        upcoming = re.compile('[“”„"«»]').search(self.text, here, end)
        if upcoming:
            return upcoming[0] in _CLOSERS[mark] and self._closes(
                upcoming.start(), mark, end
            )
        return at < len(self.paragraphs) - 1 and self._goes_on(mark, at + 1)

    def _unclosed(self, stack: list[_Open]) -> list[Quotation]:
        found: list[Quotation] = []
        for opened in reversed(stack):
            found = [*opened.inner, *found]
            if opened.mark not in _SINGLE:  # else it is an apostrophe, after all
                found = self._to_the_end(opened, found)
        return found

    def _to_the_end(self, opened: _Open, inner: list[Quotation]) -> list[Quotation]:
        """Take what is open for a quotation up to the end of its paragraph."""
        at, start = opened.starts[-1]
        end = self.paragraphs[at].end
        # What is quoted within it by the same mark is rather a quotation of its own.
        later = [
            quotation
            for quotation in inner
            if self.text[quotation.spans[0][0] - 1] == opened.mark
            and quotation.spans[0][0] > start
        ]
        if later:
            end = later[0].spans[0][0] - 1
        return [self._quotation(opened, end, at, closed=False), *later]

    def _opens(self, i: int, end: int) -> bool:
        mark = self.text[i]
        before = self.text[i - 1] if i else " "
        after = self.text[i + 1] if i + 1 < end else " "
        if mark in "„«‹‚":
            return True
        if mark in "“‟":
            return not after.isspace()
        if not _BEFORE.match(before) or after.isspace():
            return False
        if mark in "»›”":
            return before.isspace() and (after.isalnum() or after in "[…(")
        if mark in "‘'":
            inside = after.isalnum() or after in '[…(“"'
            return inside and not self._elided(i + 1)
        return mark == '"'

    def _elided(self, at: int) -> bool:
        """Return True for a word that begins with an apostrophe: ’em, ’90s."""
        return any(one.match(self.text, at) for one in lexicon().patterns("elision"))

    def _closes(self, i: int, opener: str, end: int) -> bool:
        mark = self.text[i]
        before = self.text[i - 1] if i else " "
        after = self.text[i + 1] if i + 1 < end else " "
        if opener in _SINGLE:
            return self._closes_single(i, end, before, after)
        if mark == '"':
            return not (_BEFORE.match(before) and not after.isspace()) or (
                not before.isspace() and not after.isalnum()
            )
        if mark == "“" and opener == "“":
            return not before.isspace() and not after.isalnum()
        return True

    def _closes_single(self, i: int, end: int, before: str, after: str) -> bool:
        """Return True for a closing mark, not an apostrophe as in “Allies’ jets”."""
        if before.isspace() or after.isalnum():
            return False
        if not (before.isalpha() and after.isspace()):
            return True
        if self.text[i - 2 : i].lower() != "in" and before not in "sS":
            return True
        opener = re.compile(r"(?<=\s)[‘'](?=\w)").search(self.text, i + 1, end)
        limit = opener.start() if opener else end
        return not _SURE_END.search(self.text[:limit], i + 1)

    def _begins_line(self, i: int) -> bool:
        line = max(self.text.rfind("\n", 0, i), self.text.rfind("\r", 0, i))
        return line >= 0 and not self.text[line + 1 : i].strip()
