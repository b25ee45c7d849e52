"""Where an answer says that its words stand, and whether they do."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from presskit.corpus import Corpus
from presskit.quotes._places import Place
from presskit.schema.ids import ShortIds
from presskit.text.prose import counted, listed


class Claim(NamedTuple):
    """Where some words are said to stand; '', empty or None where that is not said.

    Attributes
    ----------
    words : str
        All of it, as printed.
    ids : tuple of str
        Ids of turns, short or whole.
    turn : int or None
        Position of the turn in its transcript.
    transcript : str
        A transcript, or the name of its file.
    lines : (int, int) or None
        First and last line of the source.
    day : date or None
    """

    words: str = ""
    ids: tuple[str, ...] = ()
    turn: int | None = None
    transcript: str = ""
    lines: tuple[int, int] | None = None
    day: datetime.date | None = None

    def __bool__(self) -> bool:
        return bool(self.ids or self.transcript or self.lines or self.day) or (
            self.turn is not None
        )


NO_CLAIM = Claim()


class Claims:
    """Holds what is claimed against the turns of a corpus.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.
    """

    def __init__(self, corpus: Corpus) -> None:
        turns = corpus.turns
        self._turns = turns
        self._transcript = turns["transcript"].tolist()
        self._number = turns["turn"].tolist()
        self._line = turns["line"].tolist()
        self._ids = ShortIds(turns["turn_id"].tolist(), self._transcript)
        heads = corpus.transcripts
        self._days = dict(zip(heads["transcript"], heads["date"], strict=True))
        self._files: dict[str, set[str]] = {}
        for id_, source in zip(heads["transcript"], heads["source"], strict=True):
            name = str(source).replace("\\", "/").rpartition("/")[2]
            for one in (id_, name, name.rpartition(".")[0]):
                self._files.setdefault(one.casefold(), set()).add(id_)

    @property
    def transcripts(self) -> list[str]:
        """The transcripts that there are."""
        return list(self._days)

    def rows(self, id_: str) -> list[int]:
        """Return the turns that an id stands for."""
        return self._ids.rows(id_)

    def wrong(self, claim: Claim, turns: Sequence[int], place: Place) -> list[str]:
        """Return the faults of a claim, one sentence each; empty if there are none.

        Parameters
        ----------
        claim : Claim
        turns : sequence of int
            Rows of the turns in which the words stand.
        place : Place
            Where they stand.
        """
        told = []
        here = {self._transcript[row] for row in turns}
        if claim.ids and not any(set(self.rows(id_)) & set(turns) for id_ in claim.ids):
            told.append(self._of_ids(claim))
        numbers = {self._number[row] for row in turns}
        if claim.turn is not None and claim.turn not in numbers:
            told.append(f"Turn {claim.turn} is given for it.")
        if claim.transcript and not self._named(claim.transcript) & here:
            known = self._named(claim.transcript)
            what = "is given for it" if known else "is no transcript that is here"
            told.append(f"“{claim.transcript}” {what}.")
        if claim.lines and not self._on(claim.lines, turns, place):
            first, last = claim.lines
            lines = f"line {first}" if first == last else f"lines {first} to {last}"
            told.append(f"{lines[0].upper()}{lines[1:]} is given for it.")
        if claim.day and pd.notna(place.date) and place.date.date() != claim.day:
            day = f"{claim.day.day} {claim.day:%B %Y}"
            told.append(f"The day given for it is {day}.")
        return told

    def _of_ids(self, claim: Claim) -> str:
        unknown = [id_ for id_ in claim.ids if not self.rows(id_)]
        if len(unknown) == len(claim.ids):
            return f"{listed(unknown)} {self.no_turn(unknown)}."
        verb = "is" if len(claim.ids) == 1 else "are"
        return f"{listed(claim.ids)} {verb} given for it."

    def no_turn(self, ids: Sequence[str]) -> str:
        """Return the words for ids that stand for no turn."""
        return "stands for no turn here" if len(ids) == 1 else "stand for no turn here"

    def _named(self, transcript: str) -> set[str]:
        """Return the transcripts that a name can mean."""
        name = transcript.casefold().replace("\\", "/").rpartition("/")[2]
        if name in self._files:
            return self._files[name]
        begun = {
            id_
            for known, ids in self._files.items()
            for id_ in ids
            if name and known.startswith(name)
        }
        return begun if len(begun) == 1 else set()

    def _on(self, lines: tuple[int, int], turns: Sequence[int], place: Place) -> bool:
        """Return True if the words stand on lines, or begin a turn that does."""
        first, last = lines
        if first <= place.last_line and last >= place.line:
            return True
        return any(first <= self._line[row] <= last for row in turns)

    def unsettled(self, claim: Claim, place: Place) -> list[str]:
        """Return the parts of a claim that cannot be checked, one sentence each."""
        told = []
        if claim.day and pd.isna(place.date):
            told.append("The transcript has no date, so that the day is not checked.")
        unknown = [id_ for id_ in claim.ids if not self.rows(id_)]
        if unknown and len(unknown) < len(claim.ids):
            told.append(f"{listed(unknown)} {self.no_turn(unknown)}.")
        return told

    def cited(self, claim: Claim, speakers: Sequence[str]) -> list[str]:
        """Return the facts about the turns that are cited without a quotation.

        `speakers` are the names to show, one a turn.
        """
        told = []
        for id_ in claim.ids:
            rows = self.rows(id_)
            if not rows:
                told.append(f"{id_} {self.no_turn([id_])}.")
                continue
            who = speakers[rows[0]]
            where = f"“{self._transcript[rows[0]]}”, line {self._line[rows[0]]}"
            more = f" and in {counted(len(rows) - 1, 'place')} more"
            told.append(
                f"{id_} is a turn of {who} in {where}{more * (len(rows) > 1)}: read it."
            )
        return told
