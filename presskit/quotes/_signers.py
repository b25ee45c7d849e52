"""Who is named beside a quotation without a verb: in brackets, a cell, a heading."""

import re
from collections.abc import Collection

from presskit.languages import lexicon
from presskit.quotes._article import Article
from presskit.quotes._phrases import TOKEN, Said, phrases_of
from presskit.quotes._quotation_marks import Quotation
from presskit.text import plain

_BRACKETED = re.compile(r"[\s“”„\"«»’'.,;:>*_]*[(\[]([^()\[\],;\n]{1,100})[)\],;]")
_AROUND = ' \t\r\n#*_>|-–—•:“”"0123456789.)'
_FURTHEST = 12  # paragraphs with quotations below one heading


class Signers:
    """Finds the people of a corpus who are named alone beside quotations.

    Parameters
    ----------
    article : Article
    quotations : collection of Quotation
        All of them.
    names : collection of str
        Folded last names of those who speak in the transcripts. What nobody there is
        called may be a heading like any other.
    """

    def __init__(
        self,
        article: Article,
        quotations: Collection[Quotation],
        names: Collection[str],
    ) -> None:
        self._article = article
        self._names = names
        self._quoted = {
            at
            for one in quotations
            for at in range(one.paragraphs[0], one.paragraphs[1] + 1)
        }

    def of(self, quotation: Quotation) -> list[Said]:
        """Return the person who is named; empty if nobody is."""
        text, (start, end) = (
            self._article.text,
            (
                quotation.spans[0][0],
                quotation.spans[-1][1],
            ),
        )
        if match := _BRACKETED.match(text, end):
            return self._person(match[1])
        line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
        if line.lstrip().startswith("|"):
            cells = (self._person(cell) for cell in line.split("|"))
            return next(filter(None, cells), [])
        first = quotation.paragraphs[0]
        above = text[self._article.paragraphs[first].start : start]
        above = above.rpartition("\n")[0].strip()
        if above:
            return self._person(above.rpartition("\n")[2])
        return self._heading(first)

    def _heading(self, first: int) -> list[Said]:
        """Return the person whose name alone stands above a paragraph."""
        for at in range(first - 1, max(-1, first - 1 - _FURTHEST), -1):
            if at not in self._quoted:
                start, end, _ = self._article.paragraphs[at]
                return self._person(self._article.text[start:end])
        return []

    def _person(self, printed: str) -> list[Said]:
        """Return somebody of the corpus if the words are a name, and nothing else."""
        bare = printed.strip(_AROUND)
        if not bare or "\n" in bare or len(bare) > 100:
            return []
        tokens = TOKEN.findall(bare)
        for phrase in phrases_of(tokens)[:1]:
            said, rest = phrase.said, tokens[phrase.last + 1 :]
            whole = phrase.first == 0 and (not rest or rest[0] in (",", "("))
            if whole and said and said.name:
                last = plain(said.name.split()[-1])
                return [said] if last in self._names else []
        return []


def speakers(printed: str) -> list[Said]:
    """Return the speakers whom a cell names; empty if it cannot be read.

    Examples
    --------
    >>> [said.name for said in speakers("NATO Secretary General Jens Stoltenberg")]
    ['Jens Stoltenberg']
    >>> speakers("Max Delany, AFP")[0].outlets, speakers("ann lee")[0].name
    (('agence-france-presse',), 'Ann Lee')
    >>> speakers("Q")[0].asks, speakers("sg")
    (True, [])
    """
    words = lexicon().words("labels_of_questions", "question_words", "askers")
    if plain(printed.strip(_AROUND)) in words:
        return [Said(printed, asks=True)]
    for cased in (printed, printed.title() if printed.islower() else ""):
        found = [one.said for one in phrases_of(TOKEN.findall(cased)) if one.said]
        several = len(cased.split()) > 1  # "sg" is nobody's name
        if found and (cased is printed or several):
            return found[:1]
    return []
