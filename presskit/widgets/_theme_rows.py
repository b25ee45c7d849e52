"""The lines of a concordance, of the hits that an explorer of themes lists."""

from functools import cached_property
from typing import NamedTuple

import pandas as pd
from pandas.api.extensions import ExtensionArray

from presskit.schema import beside, cells, ids
from presskit.schema.sure_names import name_of_turn
from presskit.widgets import _concordance
from presskit.widgets._arrays import Arrays
from presskit.wording import say


class _Turn(NamedTuple):
    """What a line needs of its turn."""

    transcript: str
    start: int
    text: str
    role: str
    label: str
    speaker: str
    speaker_from: str
    speaker_p: float


class ThemeRows:
    """The lines of the list of an explorer of themes; it has `_views`."""

    arrays: Arrays

    def _rows(self, first: int, last: int) -> list[dict]:
        """Return lines of the concordance."""
        some = self.result().hits.where(slice(first, last))
        # Of each column a few values: rows of a large table take their time.
        columns = (
            beside.values_at(self.corpus.turns[name], some.row)
            for name in _Turn._fields
        )
        places = zip(some.start.tolist(), some.end.tolist(), strict=True)
        lines = zip(
            self._listing().ids[first:last], map(_Turn, *columns), places, strict=True
        )
        return [self._row(id_, turn, *place) for id_, turn, place in lines]

    def _row(self, id_: str, turn: _Turn, start: int, end: int) -> dict:
        left, hit, right = _concordance.beside(turn.text, start, end)
        line = self.corpus.source(turn.transcript).line(turn.start + start)
        name = name_of_turn(turn)
        return {
            "id": id_,
            "group": self.book.heads[turn.transcript]["group"],
            "n": "",
            "who": name or say("explorers.unknown_speaker"),
            "what": say("explorers.line", n=line),
            "text": left + hit + right,
            "marks": [[len(left), len(left) + len(hit)]],
            "meta": self._outlet_of(id_, name),
        }

    def _outlet_of(self, hit: str, speaker: str) -> str:
        """Return the outlet of a hit of which the speaker is who asks there, or ''."""
        turn = self.arrays.turn_keys.at(ids.of_place(hit)[0])
        exchange = self.arrays.exchange_of_turn[turn]
        if exchange < 0 or self._views.index is None or not speaker:
            return ""
        asker, outlet = (column[exchange] for column in self._asks)
        if pd.isna(outlet) or asker != speaker:
            return ""
        return say("prose.and").join(cells.names_in(outlet))

    @cached_property
    def _asks(self) -> list[ExtensionArray]:
        """Who asks in each exchange, and for whom: one value is had at once."""
        return [self.corpus.exchanges[name].array for name in ("asker", "outlet")]
