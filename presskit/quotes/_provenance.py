"""What is known of the words of one transcript, worked out once for every quote.

:func:`presskit.quote` and the *Copy quote* of an explorer ask the same: JavaScript gets
these values as they are, and only looks which of the notes meet the words.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

import pandas as pd

from presskit.corpus import Corpus, own_rows, roles_told
from presskit.doubts import UNQUOTED, label_of
from presskit.schema import cells
from presskit.schema.roles import JOURNALIST
from presskit.schema.rows import named_rows
from presskit.schema.sure_names import inference, is_sure, name_of_turn
from presskit.schema.values import Document
from presskit.text import inaudible, inserted, left_out
from presskit.text.clock import clock
from presskit.text.prose import day, without_day

Note = tuple[int, int, str]
"""First character in the source, the one after the last, and what is to be told."""


class Turn(NamedTuple):
    """What a quote of one turn says besides its words; '' where nothing is known.

    `time` is when the turn begins in the recording: "00:12:34". `stamps` and `doubts`
    are told where they meet the words, in this order, each text
    once.
    """

    start: int
    end: int
    speaker: str
    office: str
    outlet: str
    time: str
    stamps: list[Note]
    doubts: list[Note]


def heading(row: object) -> dict[str, str]:
    """Return the facts of a transcript for a quote, from a row of ``transcripts``.

    Examples
    --------
    >>> import presskit
    >>> heads = presskit.load_example().transcripts
    >>> known = heading(next(heads.itertuples()))
    >>> known["event"], known["date"], known["day"], known["source"]
    ('Foreign Ministers', '2022-04-05', '5 Apr 2022', '000_030e8c4dc072d88f.txt')
    """
    dated = pd.notna(row.date)
    return {
        "event": without_day(row.event),
        "date": f"{row.date:%Y-%m-%d}" if dated else "",
        "day": day(row.date),
        "source": re.split(r"[\\/]", row.source)[-1],
        "url": or_nothing(row.url),
        "sha256": row.sha256,
    }


def question(asker: str, outlet: str) -> str:
    """Return the note that words are of somebody who asks, not of an answer.

    Examples
    --------
    >>> question("Ann Lee", "AFP; Reuters"), question("Q", "")
    ('a question, by Ann Lee (AFP and Reuters)', 'a question, by Q')
    """
    by = asker or "an unknown asker"
    return f"a question, by {by}" + (
        f" ({' and '.join(cells.names_in(outlet))})" * bool(outlet)
    )


class Known:
    """What is known of the words of one transcript.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.
    transcript : str
        Id of a transcript.
    """

    def __init__(self, corpus: Corpus, transcript: str) -> None:
        self.transcript = transcript
        self.document: Document = corpus.source(transcript)
        self._corpus = corpus

    @cached_property
    def head(self) -> dict[str, str]:
        """What a quote says of the transcript."""
        return heading(next(self._own("transcripts").itertuples()))

    @cached_property
    def rows(self) -> list:
        """The turns of the transcript, as named tuples."""
        return list(named_rows(self._own("turns")))

    def turn(self, row: object) -> Turn:
        """Return the facts of one turn for a quote, from its row."""
        speaker, outlet = name_of_turn(row), or_nothing(row.outlet)
        office = self._offices.get(row.speaker_id, "")
        return Turn(
            row.start,
            row.end,
            speaker,
            "" if office == speaker else office,  # "Moderator, Moderator"
            outlet,
            "" if pd.isna(row.start_time) else clock(row.start_time),
            list(_stamps(row, speaker, outlet)),
            [doubt for doubt in self._doubts if _meets(doubt, row.start, row.end)],
        )

    def _own(self, name: str, *columns: str) -> pd.DataFrame:
        return own_rows.of_transcript(
            self._corpus, name, self.transcript, columns or None
        )

    @cached_property
    def _offices(self) -> dict[str, str]:
        """The office of each speaker who has one."""
        cast = roles_told.speakers(self._corpus, self.transcript)
        columns = (cast[name].tolist() for name in ("speaker_id", "office"))
        offices = zip(*columns, strict=True)
        return {id_: own for id_, own in offices if pd.notna(id_) and pd.notna(own)}

    @cached_property
    def _doubts(self) -> list[Note]:
        """What the audit doubts, the worst first; where it has no span, on its line.

        In words for readers: they go along with the quotation.
        """
        own = self._own("audit", "kind", "start", "end", "line")
        own, found = own[~own["kind"].isin(UNQUOTED)], []
        for row in named_rows(own):
            if pd.notna(row.start) and pd.notna(row.end):
                found.append((int(row.start), int(row.end), label_of(row.kind)))
            elif pd.notna(row.line):
                found.append((*self._line(int(row.line)), label_of(row.kind)))
        return found

    def _line(self, line: int) -> tuple[int, int]:
        """Return the span in the text of a line of the source.

        Of a line that is not in the text, both are where it was left out.
        """
        places = range(len(self.document.text))
        first, last = (
            bisect_left(places, one, key=self.document.line) for one in (line, line + 1)
        )
        return first, last


def told(notes: Sequence[Note], start: int, end: int) -> list[str]:
    """Return the messages of the notes that meet some words, each once.

    Examples
    --------
    >>> told([(0, 9, "a"), (4, 5, "b"), (7, 8, "a")], 4, 8)
    ['a', 'b']
    """
    return list(dict.fromkeys(note[2] for note in notes if _meets(note, start, end)))


def _meets(note: Note, start: int, end: int) -> bool:
    return note[0] < end and note[1] > start


def _stamps(row: object, speaker: str, outlet: str) -> Iterator[Note]:
    """Yield what is to be told of the words of a turn by themselves."""
    if row.role == JOURNALIST:
        yield row.start, row.end, question(speaker, outlet)
    if not is_sure(row.speaker_from, row.speaker_p):
        told = inference(row.speaker, row.speaker_from, row.speaker_p)
        yield row.start, row.end, f"not sure: {told}"
    if "[" not in row.text and "(" not in row.text:
        return
    marks = [one.span() for one in inaudible().finditer(row.text)]
    marks += [one.span() for one in left_out().finditer(row.text)]
    for start, end in (*marks, *inserted(row.text)):
        printed = " ".join(row.text[start:end].split())
        yield row.start + start, row.start + end, f"holds {printed}"


def or_nothing(value: object) -> str:
    """Return text, '' for what is missing."""
    return "" if pd.isna(value) else str(value)
