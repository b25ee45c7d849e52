"""What an article says in words of its own about what others said: never checked."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from presskit.languages import lexicon
from presskit.quotes._article import Article
from presskit.quotes._cited import Citations
from presskit.quotes._clauses import after, before
from presskit.quotes._phrases import TOKEN, Said, is_saying
from presskit.quotes._quotation_marks import Quotation
from presskit.text import STOPS, plain, sentences

_FEWEST = 5  # words of a sentence that tells something
_FEWEST_TOLD = 3  # words behind "that", before a quotation
_MARKS = '“”„"«»‘'
_POSSESSIVE = re.compile(r"['’]s$")
_NOTE = re.compile(r"\[\^?\w{1,8}\]:")
_BRACKETED = re.compile(r"\([^()\n]{1,300}\)|\[[^\[\]\n]{1,300}\]")


class Paraphrase(NamedTuple):
    """A sentence without quotation marks that tells what somebody said.

    `said` are those to whom it gives that; `ids` are the turns that it cites.
    """

    start: int
    text: str
    said: list[Said]
    ids: tuple[str, ...]


def find(
    article: Article,
    quotations: Sequence[Quotation],
    citations: Citations,
    speakers: Sequence[str],
) -> list[Paraphrase]:
    """Find the sentences that tell what somebody said, or cite a turn.

    Parameters
    ----------
    article : Article
    quotations : sequence of Quotation
    citations : Citations
    speakers : sequence of str
        Folded last names of those who speak in the transcripts.
    """
    spans = sorted(span for one in quotations for span in one.spans)
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    text, names = _without(article.text, spans), frozenset(speakers)
    found = []
    for first, last in _sentences(text, article):
        sentence = text[first:last]
        at = bisect_right(ends, first)
        quotes = at < bisect_left(starts, last)
        ids = () if quotes else citations.elsewhere(first, last)
        end_before = ends[at - 1] if at else None
        bare = _BRACKETED.sub(" ", sentence).lstrip(" \t\n\"'”’»*_>.,;")
        if sum(one[0].isalnum() for one in TOKEN.findall(bare)) < _FEWEST:
            continue
        if bare.startswith(("—", "–", "--")) or _NOTE.match(sentence):
            continue  # who signs a quotation, or a note at the foot
        if _follows(article.text, end_before, first) and after(bare, ended=True):
            continue  # “Why?” Ann Lee asked.
        if ids or (_tells_before(sentence) if quotes else _tells(sentence, names)):
            shown = " ".join(article.text[first:last].split())
            said = before(sentence) or after(sentence, ended=False) or []
            found.append(Paraphrase(first, shown, said, ids))
    return found


def _sentences(text: str, article: Article) -> Iterator[tuple[int, int]]:
    """Yield the sentences of an article, block quotes left out."""
    for paragraph in article.paragraphs:
        if not paragraph.block:
            for start, end in sentences(text[paragraph.start : paragraph.end]):
                yield start + paragraph.start, end + paragraph.start


def _follows(text: str, end: int | None, start: int) -> bool:
    """Return True if nothing but marks stands between a quotation and a sentence."""
    return end is not None and not text[end:start].strip(" \t\n“”\"'»«’‘.,;:")


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text with white space in the place of what is quoted.

    Its last sign stays if it ends a sentence.
    """
    pieces, at = [], 0
    for start, end in spans:
        kept = text[end - 1 : end] if text[end - 1 : end] in STOPS else ""
        pieces += [text[at:start], " " * (end - start - len(kept)), kept]
        at = end
    return "".join([*pieces, text[at:]])


def _tells(sentence: str, names: frozenset[str]) -> bool:
    """Return True if a sentence without a quotation tells what somebody said."""
    if sentence.rstrip(" *_").endswith(":"):
        return False  # what it announces stands below it
    told = before(sentence)
    if told or (told is not None and _is_said_by(sentence)):
        return True
    words = (word for word in TOKEN.findall(sentence) if word[0].isupper())
    return any(plain(_POSSESSIVE.sub("", word)) in names for word in words)


def _is_said_by(sentence: str) -> bool:
    """Return True for "he has warned" and "it was said that", not "what was said"."""
    tokens = TOKEN.findall(sentence)
    small = [token.casefold() for token in tokens]
    if lexicon().words("begins_indirect") & set(map(plain, small[1:])):
        return True
    pronouns = lexicon().accented("pronouns")
    return any(
        is_saying(token) and pronouns & set(small[max(0, at - 2) : at])
        for at, token in enumerate(tokens)
    )


def _tells_before(sentence: str) -> bool:
    """Return True for "said that prices fall: “…”": more is told than is quoted."""
    words = sentence.split()
    begins = lexicon().words("begins_indirect")
    for at in range(1, len(words)):
        if plain(words[at].strip(",")) not in begins:
            continue
        told = words[at + 1 : at + 1 + _FEWEST_TOLD]
        quotes = any(mark in word for word in told for mark in _MARKS)
        enough = len(told) == _FEWEST_TOLD and not quotes
        if enough and before(" ".join(words[:at])) is not None:
            return True
    return False
