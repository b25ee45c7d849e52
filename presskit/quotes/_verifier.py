"""An article or rows of quotations become questions to the checker, in their order."""

import re
from collections.abc import Iterator

from presskit.corpus import Corpus
from presskit.languages import ALL, stop_words
from presskit.quotes import _paraphrases, _rows
from presskit.quotes._answer import read_answer
from presskit.quotes._article import Article
from presskit.quotes._attribution import Attributions
from presskit.quotes._check import Asked, Checker
from presskit.quotes._cited import Citations
from presskit.quotes._claims import Claim
from presskit.quotes._mentions import Named, last_names
from presskit.quotes._quotation_marks import find
from presskit.quotes._rows import Item
from presskit.quotes._signers import Signers, speakers
from presskit.text import plain

_SHOWN = 300  # characters of a text that is not checked
_NEVER_CLOSED = "Its quotation mark is never closed, so its end is a guess."
_TOLD = "Told in other words than those of the source: it was not checked."
_CITED = "Nothing is quoted: it was not checked."
_NOTHING = (
    "Nothing in it stands in quotation marks, so nothing was checked. Put the words of "
    "others between quotation marks, or give rows with a column 'quote'."
)
_WHOLE = "It has no quotation marks, and was checked as one quotation."


class Verifier:
    """Checks articles and rows against one corpus.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._transcripts = corpus.transcripts["transcript"].tolist()
        self._names = last_names(corpus.turns)
        self._texts = corpus.turns["text"].tolist()
        self._checker = Checker(corpus)

    def rows(self, answer: object) -> list[dict]:
        """Return the rows of the table of an answer."""
        read = read_answer(answer, self._transcripts)
        if isinstance(read, list):
            return list(self._of_items(read))
        whole = isinstance(answer, str) and len(read.paragraphs) == 1
        return self._of_article(read, whole=whole and read.document is None)

    def _is_topic(self, name: str) -> bool:
        """Return True for words that name no person, by what is said elsewhere."""
        first, *others = name.casefold().split() or [""]
        if any(plain(word) in self._names for word in name.split()):
            return False
        if _rows.is_column(name) or any(first in stop_words(c) for c in ALL.codes):
            return True
        printed = re.compile(rf"(?<!\w){re.escape(first)}(?!\w)")
        return not others and any(map(printed.search, self._texts))

    def _of_article(self, article: Article, *, whole: bool) -> list[dict]:
        rows = [*self._quoted(article), *self._islands(article)]
        if not rows and article.text.strip():
            rows = self._unquoted(article, whole=whole)
        return sorted(rows, key=lambda row: row["line"])

    def _quoted(self, article: Article) -> Iterator[dict]:
        """Yield the rows of quotations, and of what tells what others said."""
        quotations = find(article)
        citations = Citations(article, quotations, self._transcripts)
        named = Named(article, quotations, self._names)
        given = Attributions(article, quotations, self._is_topic)
        signers = Signers(article, quotations, self._names)
        for one in quotations:
            text = "\n\n".join(article.text[start:end] for start, end in one.spans)
            begin = one.spans[0][0] + len(text) - len(text.lstrip())
            asked = Asked(
                text,
                article.line(begin),
                named.near(one),
                given.of(one) or signers.of(one),
                citations.of(one),
                () if one.closed else (_NEVER_CLOSED,),
            )
            if row := self._checker.check(asked):
                yield row
        for told in _paraphrases.find(article, quotations, citations, self._names):
            asked = Asked(
                told.text,
                article.line(told.start),
                [],
                told.said,
                Claim(words=", ".join(told.ids), ids=told.ids),
                (_CITED if told.ids else _TOLD,),
            )
            yield self._checker.pass_over(asked)

    def _islands(self, article: Article) -> Iterator[dict]:
        """Yield the rows of tables and JSON within an article."""
        for island in article.islands:
            items = _rows.of_values(island.found, self._transcripts)
            for row in self._of_items(items):
                at = min(row["line"], len(island.lines)) - 1
                yield {**row, "line": island.lines[at]}

    def _of_items(self, items: list[Item]) -> Iterator[dict]:
        for item in items:
            if item.quote is None:
                article = read_answer(f"{item.text}\n", ())
                if isinstance(article, Article):
                    for row in self._quoted(article):
                        yield {**row, "line": item.number}
                continue
            said = speakers(item.speaker)
            notes = (
                ()
                if said or not item.speaker
                else (
                    f"Nobody can tell who “{item.speaker}” is, so the speaker is not "
                    "checked.",
                )
            )
            asked = Asked(item.quote, item.number, [], said, item.claim, notes)
            row = self._checker.check(asked)
            yield row or self._checker.pass_over(
                asked._replace(notes=("This row holds no quotation.",))
            )

    def _unquoted(self, article: Article, *, whole: bool) -> list[dict]:
        """Return one row for an article in which nothing is quoted."""
        text = article.text.strip()
        asked = Asked(text, article.line(article.text.index(text)), [], [])
        if whole and (row := self._checker.check(asked._replace(notes=(_WHOLE,)))):
            return [row]
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(' ', 1)[0]} …"
        return [self._checker.pass_over(asked._replace(text=shown, notes=(_NOTHING,)))]
