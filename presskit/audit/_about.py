"""Which words a doubt is about, so that none is counted twice."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping

import pandas as pd

from presskit.doubts import words_of
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.rows import named_rows

_WITNESSED = ("transcript", "start", "end", "exchange")
_BETWEEN = " \t\r\n:.-–—"  # what may stand between a label and its words
_COUNTED = (JOURNALIST, PRINCIPAL)  # roles whose words an exchange is made of


class Concerns:
    """The turns that each doubt is about.

    Parameters
    ----------
    corpus : Corpus
        Only its tables and sources are used.
    """

    def __init__(self, corpus: object) -> None:
        self._corpus = corpus
        turns = corpus.turns
        self._turns = turns[
            ["transcript", "role", "speaker_id", "outlet", "label", "start", "end"]
        ].astype(object)
        self.words: list[int] = turns["n_words"].tolist()
        self._in: dict[str, list[int]] = defaultdict(list)
        self._labelled: dict[tuple, list[int]] = defaultdict(list)
        self._exchange: dict[tuple, list[int]] = defaultdict(list)
        self._asked_by: dict[str, set[tuple]] = defaultdict(set)
        self._asked_for: dict[tuple, set[tuple]] = defaultdict(set)
        self._number = [
            None if pd.isna(number) else int(number) for number in turns["exchange"]
        ]
        for at, row in enumerate(named_rows(self._turns)):
            self._in[row.transcript].append(at)
            self._labelled[row.transcript, row.label].append(at)
            if self._number[at] is None or row.role not in _COUNTED:
                continue
            key = row.transcript, self._number[at]
            self._exchange[key].append(at)
            if row.role == JOURNALIST:
                self._asked_by[row.speaker_id].add(key)
                if isinstance(row.outlet, str):
                    self._asked_for[row.transcript, row.outlet].add(key)
        self._ends = {
            id_: self._turns["end"].iloc[own].tolist() for id_, own in self._in.items()
        }
        found = corpus.identities
        found = found[found["exchange"].notna()]
        self._witnessed = {
            (transcript, start, end): exchange
            for transcript, start, end, exchange in named_rows(found, *_WITNESSED)
        }

    def of(self, row: object) -> Mapping[int, int]:
        """Return the turns that a doubt is about, and how many words of each.

        Parameters
        ----------
        row : namedtuple
            A row of the audit.

        Returns
        -------
        mapping of int to int
            Words by the position of the turn in ``corpus.turns``; empty where no word
            in the tables is in doubt.
        """
        about = words_of(row.kind).about
        if about == "nothing":
            return {}
        if about == "transcript":
            return self._whole(self._in.get(row.transcript, ()))
        if pd.isna(row.start):
            return {}
        witnessed = self._witnessed.get((row.transcript, row.start, row.end))
        if about == "exchange" and witnessed is not None:
            return self._whole(self._exchange.get((row.transcript, witnessed), ()))
        at = self._turn(row)
        if at is None:
            return {}
        if about == "rest":
            known = not pd.isna(row.n_words)
            return {at: min(int(row.n_words), self.words[at])} if known else {}
        return self._whole({at, *self._alike(about, at)})

    def _alike(self, about: str, at: int) -> Iterable[int]:
        """Return the other turns that a doubt about one turn is about."""
        turn = self._turns.iloc[at]
        here = turn["transcript"]
        match about:
            case "label":
                return self._labelled[here, turn["label"]]
            case "exchange":
                keys = {(here, self._number[at])}
            case "asker":
                keys = self._asked_by.get(turn["speaker_id"], ())
            case "outlet":
                keys = self._asked_for.get((here, turn["outlet"]), ())
            case _:
                return ()
        same = self._labelled[here, turn["label"]] if about == "outlet" else []
        return same + [one for key in keys for one in self._exchange.get(key, ())]

    def _whole(self, turns: Iterable[int]) -> dict[int, int]:
        return {at: self.words[at] for at in turns}

    def _turn(self, row: object) -> int | None:
        """Return the turn at a place; None if the corpus, being a part, lacks it."""
        own = self._in.get(row.transcript, [])
        after = bisect_right(self._ends.get(row.transcript, []), row.start)
        empty = after and self._ends[row.transcript][after - 1] == row.start == row.end
        if empty or after == len(own):
            return own[after - 1] if empty else None
        at = own[after]
        begins = self._turns["start"].iat[at]
        text = self._corpus.source(row.transcript).text
        return None if text[int(row.end) : begins].strip(_BETWEEN) else at


def union(concerns: Iterable[Mapping[int, int]]) -> int:
    """Return the number of words that some doubts are about, each counted once.

    Parameters
    ----------
    concerns : iterable of mapping
        As :meth:`Concerns.of` returns them. Of two that are about a part of one turn,
        the longer holds the shorter: both run to the end of the turn.

    Returns
    -------
    int

    Examples
    --------
    >>> union([{0: 5, 1: 7}, {1: 7}, {2: 3}, {2: 9}])
    21
    """
    most: dict[int, int] = {}
    for one in concerns:
        for at, words in one.items():
            most[at] = max(words, most.get(at, 0))
    return sum(most.values())
