"""The transcripts that can vouch for an article: all but the article itself."""

import os
import re
from hashlib import sha256
from pathlib import Path

from presskit.corpus import Corpus
from presskit.errors import PresskitError, SourceError
from presskit.quotes._answer import read_answer
from presskit.quotes._article import Article, is_path
from presskit.text import runs_of

_SAME = 0.8
"""Share of the runs of words of each that the other has, where both are one article."""
_LONGER = 1.6
"""How many times as long one of them may be: a page has a menu, a file has none."""
_MARKED = 0.5
"""Share of an article's quotation marks that the same article in another file has.

A transcript that an article quotes as a whole has the words without the marks.
"""
_MARK = re.compile('[“”„‟"«»‹›]')


def others(corpus: Corpus, answer: object) -> Corpus:
    """Return a corpus without the article, which may lie among the transcripts.

    Whatever an article quotes stands in the article, so that it would find all of its
    own quotations verbatim. It is known by its bytes; and, saved in another format, by
    its words with the quotation marks that stand in it.

    Parameters
    ----------
    corpus : Corpus
    answer : object
        As for :func:`presskit.verify_quotes`.

    Raises
    ------
    SourceError
        If nothing else is in the corpus.
    """
    heads = corpus.transcripts
    itself = heads["sha256"].isin(_digests(answer))
    itself |= heads["transcript"].isin(_of_same_words(corpus, answer))
    if not itself.any():
        return corpus
    if itself.all():
        source = heads["source"].iloc[0]
        raise SourceError(
            f"{source}: this is what is to be checked, and there is no other "
            "transcript to check it against. Name the transcripts that it quotes."
        )
    return corpus.filter(transcript=heads.loc[~itself, "transcript"].tolist())


def _digests(answer: object) -> set[str]:
    """Return the SHA-256 that the file of an answer has, or would have."""
    if isinstance(answer, os.PathLike) or (isinstance(answer, str) and is_path(answer)):
        try:
            return {sha256(Path(answer).read_bytes()).hexdigest()}
        except OSError:  # who reads it says so
            return set()
    if not isinstance(answer, str):
        return set()
    bare = answer.rstrip("\n")  # standard input has lines added to it
    texts = (bare, f"{bare}\n", answer)
    return {sha256(text.encode("utf-8", "replace")).hexdigest() for text in texts}


def _of_same_words(corpus: Corpus, answer: object) -> list[str]:
    """Return the transcripts that are the article, saved in another format."""
    text = _text_of(answer)
    n_marks = len(_MARK.findall(text))
    if not n_marks:
        return []
    ids = corpus.transcripts["transcript"].tolist()
    texts = [corpus.source(id_).text for id_ in ids]
    near = {
        at: one
        for at, one in enumerate(texts)
        if len(text) < _LONGER * len(one) and len(one) < _LONGER * len(text)
        if len(_MARK.findall(one)) >= _MARKED * n_marks
    }
    if not near:
        return []
    runs = runs_of({-1: text, **near})
    article = runs.pop(-1)
    return [
        ids[at]
        for at, own in runs.items()
        if len(own & article) >= _SAME * max(len(own), len(article), 1)
    ]


def _text_of(answer: object) -> str:
    """Return the text of an article; "" of rows, and of what cannot be read."""
    if not isinstance(answer, str | os.PathLike):
        return ""
    try:
        read = read_answer(answer, ())
    except PresskitError:  # who checks it says so
        return ""
    return read.text if isinstance(read, Article) else ""
