"""One doubt, and the correction that settles it."""

from typing import NamedTuple

from presskit.doubts._kinds import Kind
from presskit.schema import SEVERITIES


class Fix(NamedTuple):
    """What a correction would say: its action, place and value.

    `line` is the whole line, where there is one already, and `instead` the one in whose
    place it is to be put; `places` are the spans that it is about, where they are
    others, None for all of a file.
    """

    action: str
    start: int
    end: int
    value: str = ""
    line: str = ""
    instead: str = ""
    places: tuple[tuple[int, int], ...] | None = ()


_USUAL = 0.5
"""Probability that a reading is wrong of which nothing says how sure it is."""


class Doubt(NamedTuple):
    """One thing in a source to look at before trusting a number.

    `n_words` are the words that a number could count otherwise; None if that is not
    known. `fix` is a correction that settles it, if there is one. `worse` is True where
    it can change more than others of its kind. `transcript` is an id, or a file.
    `unsure` is the probability that what is counted is wrong; None if it is not known.
    """

    start: int | None
    end: int | None
    line: int | None
    kind: Kind
    message: str
    advice: str = ""
    n_words: int | None = None
    fix: Fix | None = None
    worse: bool = False
    transcript: str = ""
    unsure: float | None = None

    @property
    def at_stake(self) -> float:
        """How many words are probably counted wrong; -1 if nobody knows how many hang.

        Where nothing says how sure a reading is, it is taken for right in half of all.
        """
        if self.n_words is None:
            return -1.0
        return self.n_words * (_USUAL if self.unsure is None else self.unsure)

    @property
    def severity(self) -> str:
        """How much it can change."""
        usual = SEVERITIES.index(self.kind.words.severity)
        return SEVERITIES[max(0, usual - self.worse)]
