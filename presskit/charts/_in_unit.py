"""The exchanges that a chart draws in words or in seconds, and what it says of that."""

from typing import NamedTuple

import pandas as pd

from presskit.charts import _summaries
from presskit.text.prose import number
from presskit.wording import say


class InUnit(NamedTuple):
    """Exchanges whose answers have a length in a unit.

    Attributes
    ----------
    exchanges : DataFrame
        Those that can be drawn.
    unit : str
        "words" or "seconds".
    why : str
        Why none can be drawn, where it is so.
    notes : list of str
        What to say of those that are not drawn, and of how their times are known.
    """

    exchanges: pd.DataFrame
    unit: str
    why: str
    notes: list[str]

    def column(self, what: str) -> str:
        """Return the name of a column: "answer" is "answer_seconds"."""
        return f"{what}_{self.unit}"

    @property
    def answers(self) -> pd.Series:
        """How long the answers are."""
        return self.exchanges[self.column("answer")]

    def length(self, value: float) -> str:
        """Return a length in words: "12.5 seconds"."""
        said = number(value)
        one_or_more = 1 if said == number(1) else value
        return say(f"charts.length.{self.unit}", n=one_or_more, length=said)


def in_unit(exchanges: pd.DataFrame, unit: str) -> InUnit:
    """Return the exchanges that have a length in a unit.

    Parameters
    ----------
    exchanges : DataFrame
        As ``corpus.exchanges``.
    unit : {"words", "seconds"}

    Raises
    ------
    TableError
        If there is no such unit.
    """
    own = _summaries.unit_of(unit, exchanges.head(0))
    if not own.timed:
        return InUnit(exchanges, unit, "", [])
    counts = _summaries.in_unit(exchanges, own)
    drawn = exchanges[counts["n_untimed"] == 0].reset_index(drop=True)
    notes = []
    if left_out := len(exchanges) - len(drawn):
        of = say("charts.count.exchange", n=left_out)
        notes.append(say("charts.answers.untimed", exchanges=of))
    if until := int(counts["n_until_next"].sum()):
        of = say("charts.count.exchange", n=until)
        notes.append(
            say("charts.answers.until_next", exchanges=of)
            if until < len(drawn)
            else say("charts.answers.until_next_all")
        )
    why = "" if len(drawn) else say("charts.nothing.why.times")
    return InUnit(drawn, unit, why, notes)
