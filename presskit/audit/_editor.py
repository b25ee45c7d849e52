"""Doubts about words that an editor put into the talk."""

from collections.abc import Iterator, Mapping

import pandas as pd

from presskit.audit._marks import have_brackets, who_speaks
from presskit.doubts import Doubt, Kind
from presskit.schema.rows import named_rows
from presskit.schema.values import Document
from presskit.text import inserted, n_words, plain
from presskit.text.prose import counted

_OF_TURNS = ("transcript", "speaker", "text", "start")


def of_editor(
    turns: pd.DataFrame, documents: Mapping[str, Document]
) -> Iterator[Doubt]:
    """Yield where an editor put words into the talk.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`.
    documents : mapping of str to Document
        The source of each transcript.

    Yields
    ------
    Doubt
        One for words in brackets that stand in one or more places of a transcript, at
        the first of them.
    """
    places: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
    for row in named_rows(turns, *_OF_TURNS, where=have_brackets(turns)):
        for start, end in inserted(row.text):
            key = row.transcript, plain(row.text[start:end])
            span = row.start + start, row.start + end
            places.setdefault(key, []).append((*span, who_speaks(row)))
    for (transcript, _), (first, *more) in places.items():
        start, end, who = first
        document = documents[transcript]
        words = " ".join(document.text[start:end].split())
        elsewhere = f", and in {counted(len(more), 'more place')}" if more else ""
        yield Doubt(
            start, end, document.line(start), Kind.WORDS_OF_THE_EDITOR,
            f"The editor put {words} into the talk of {who}{elsewhere}.",
            "Quote the sentence with its brackets, or check the recording.",
            n_words(words),
            transcript=transcript,
        )  # fmt: skip
