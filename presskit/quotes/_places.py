"""Words spoken as a place that a reader can look up: who, when, which line."""

from typing import NamedTuple

import pandas as pd

from presskit.corpus import Corpus
from presskit.quotes._corpus_words import Spoken
from presskit.quotes._provenance import question
from presskit.schema.ids import key
from presskit.schema.roles import JOURNALIST
from presskit.schema.sure_names import sure_names
from presskit.text.prose import counted

UNNAMED = "an unnamed speaker"


class Place(NamedTuple):
    """Where some words stand, and who said them."""

    transcript: str
    event: str
    date: pd.Timestamp
    speaker: str
    role: str
    outlet: str
    line: int
    last_line: int
    start: int
    end: int
    turn_id: str

    @property
    def who(self) -> str:
        """The speaker, also where the label gives no name."""
        return UNNAMED if pd.isna(self.speaker) else self.speaker

    @property
    def how(self) -> str:
        """Whether it was said or asked, and by whom."""
        if self.role != JOURNALIST:
            return f"said by {self.who}"
        return question(self.who, "" if pd.isna(self.outlet) else self.outlet)

    @property
    def turn(self) -> str:
        """The turn in which it begins, and the transcript and line."""
        return f"{key(self.turn_id, self.transcript)}, line {self.line}"

    @property
    def where(self) -> str:
        """The day, or else the transcript, and the line."""
        day = f"“{self.transcript}”" if pd.isna(self.date) else _day(self.date)
        return f"{day}, line {self.line}"


class Places:
    """Looks up places in a corpus."""

    def __init__(self, corpus: Corpus, spoken: Spoken) -> None:
        self._corpus = corpus
        self._spoken = spoken
        turns = corpus.turns
        names = ("transcript", "role", "outlet", "start", "turn_id")
        self._turn = {name: turns[name].tolist() for name in names}
        self._turn["speaker"] = sure_names(turns).tolist()
        heads = corpus.transcripts
        self._head = dict(
            zip(
                heads["transcript"],
                zip(heads["event"], heads["date"], strict=True),
                strict=True,
            )
        )
        self.over = _over(heads, _is_part(turns))

    @property
    def speakers(self) -> list[str]:
        """Who speaks in each turn, for messages."""
        return [
            UNNAMED if pd.isna(speaker) else speaker
            for speaker in self._turn["speaker"]
        ]

    def speaker(self, word: int) -> str:
        """Return the speaker of a word; NA if unknown."""
        return self._turn["speaker"][int(self._spoken.turn(word))]

    def span(self, word: int) -> tuple[int, int, int]:
        """Return the turn of a word, and its start and end in the source."""
        turn = int(self._spoken.turn(word))
        start, end = self._spoken.spans(turn)[word - int(self._spoken.first[turn])]
        return turn, start + self._turn["start"][turn], end + self._turn["start"][turn]

    def within(self, word: int) -> tuple[str, int]:
        """Return the text of the turn of a word, and where the word begins in it."""
        turn, start, _ = self.span(word)
        return self._spoken.texts[turn], start - self._turn["start"][turn]

    def printed(self, word: int) -> str:
        """Return a word as the source prints it."""
        turn, start, end = self.span(word)
        offset = self._turn["start"][turn]
        return self._spoken.texts[turn][start - offset : end - offset]

    def text(self, place: Place) -> str:
        """Return the verbatim words of a place."""
        return self.source(place)[place.start : place.end]

    def source(self, place: Place) -> str:
        """Return the whole text in which a place stands."""
        return self._corpus.source(place.transcript).text

    def place(self, first: int, last: int) -> Place:
        """Return the place of the words from `first` to `last`, both included."""
        turn, start, _ = self.span(first)
        _, _, end = self.span(last)
        transcript = self._turn["transcript"][turn]
        event, date = self._head[transcript]
        document = self._corpus.source(transcript)
        lines = document.line(start), document.line(end - 1)
        who = (self._turn[name][turn] for name in ("speaker", "role", "outlet"))
        id_ = self._turn["turn_id"][turn]
        return Place(transcript, event, date, *who, *lines, start, end, id_)


def _is_part(turns: pd.DataFrame) -> bool:
    """Return True if turns are missing, so that not all of what was said is here."""
    number, transcript = turns["turn"], turns["transcript"]
    follows = (transcript == transcript.shift()) & (number == number.shift() + 1)
    return not (follows | (number == 0)).all()


def _over(heads: pd.DataFrame, is_part: bool) -> str:
    """Return the transcripts that a search covers, in words."""
    days = heads["date"].dropna()
    which = counted(len(heads), "transcript")
    span = [_day(day) for day in (days.min(), days.max())] if len(days) else []
    dated = f"of {' to '.join(dict.fromkeys(span))}" if span else "without a date"
    if span and len(days) < len(heads):
        dated += f" ({len(heads) - len(days):,} without a date)"
    part = "the part kept of " if is_part else ""
    return f"{part}the {which} {dated}" if len(heads) else "a corpus that is empty"


def _day(date: pd.Timestamp) -> str:
    return f"{date.day} {date:%B %Y}"
