"""Whom an article names beside a quotation: last names of the corpus, nothing else."""

import re
from collections.abc import Iterable

import pandas as pd

from presskit.languages import lexicon
from presskit.quotes._article import Article
from presskit.quotes._quotation_marks import Quotation
from presskit.text import plain

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")


def last_names(turns: pd.DataFrame) -> dict[str, list[str]]:
    """Return the bearers of each last name; those shown by one word are left out."""
    bearers: dict[str, list[str]] = {}
    suffixes = lexicon().words("suffixes") | lexicon().words("postnominals")
    for speaker in turns["speaker"].dropna().unique():
        words = [word for word in speaker.split() if plain(word) not in suffixes]
        if len(words) > 1 and words[-1][:1].isupper():
            bearers.setdefault(plain(words[-1]), []).append(speaker)
    return bearers


class Named:
    """The speakers whom an article names, outside of its quotations."""

    def __init__(
        self,
        article: Article,
        quotations: Iterable[Quotation],
        names: dict[str, list[str]],
    ) -> None:
        outside, at = [], 0
        self._article = article
        for start, end in sorted(s for found in quotations for s in found.spans):
            outside.append(article.text[at:start])
            outside.append(" " * (end - max(start, at)))
            at = max(at, end)
        outside.append(article.text[at:])
        text = "".join(outside)
        self._found: list[tuple[int, list[str]]] = []
        for word in _WORD.finditer(text):
            if word[0][0].isupper():
                bare = plain(_POSSESSIVE.sub("", word[0]))
                if bare in names:
                    self._found.append((word.start(), names[bare]))

    def near(self, quotation: Quotation) -> list[str]:
        """Return the speakers named in the paragraphs of a quotation, nearest first.

        For a block quote, the paragraph before it counts too.
        """
        first, last = quotation.paragraphs
        paragraphs = self._article.paragraphs
        if first and paragraphs[first].block:
            first -= 1
        start, end = paragraphs[first].start, paragraphs[last].end
        left, right = quotation.spans[0][0], quotation.spans[-1][1]
        distances = sorted(
            (max(left - at, at - right), who)
            for at, who in self._found
            if start <= at < end
        )
        return list(dict.fromkeys(name for _, who in distances for name in who))
