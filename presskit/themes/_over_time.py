"""How often words or themes are said at each event, by the press and by the podium."""

import os
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus.concordance import patterns_of
from presskit.errors import TableError, in_few_words
from presskit.schema import TURNS
from presskit.schema.groups import of_dates
from presskit.schema.in_time import order_in_time
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.text import Fold, check_fold, words_of
from presskit.themes._places import in_source
from presskit.themes._poisson import exact_interval
from presskit.themes._rests_on import rests_on
from presskit.themes._tally import TEXT, WHO
from presskit.themes._theme_dictionary import Dictionary
from presskit.themes._theme_places import places_of
from presskit.themes._theme_sources import read

_OF_ROLE = {JOURNALIST: 0, PRINCIPAL: 1}
_BY = ("transcript", "month", "year")
_OF_PEOPLE = ("speaker", "asker", "outlet", "role")
_NEEDED = (
    "transcript", "turn", "exchange", "speaker", "role", "section", "text", "start",
    "turn_id", "date", "event",
)  # fmt: skip


def over_time(
    turns: pd.DataFrame,
    words: str | Iterable[str] | Dictionary | Mapping[str, object],
    by: str = "transcript",
    *,
    level: float = 0.95,
    fold: Fold | None = None,
) -> pd.DataFrame:
    """Count words, wordings or themes at each event, by the press and by the podium.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, in the order of speaking.
    words : str, iterable of str, Dictionary, mapping, DataFrame or path
        Word patterns as :func:`presskit.themes.kwic` finds them, a series each; or a
        dictionary of themes, a series a theme, of which the places count that
        :func:`presskit.themes.hits` marks so. A text is a pattern: the dictionary that
        comes along is ``presskit.themes.dictionary("security")``.
    by : {"transcript", "month", "year"}, default "transcript"
        What is one point in time; of "month" and "year" transcripts without a date
        are left out.
    level : float, default 0.95
        Of the interval, above 0 and below 1.
    fold : bool, "spelling" or iterable of str, optional
        What is folded, as :func:`presskit.themes.kwic` takes it; by default True, or
        as the dictionary has it. ``table.attrs["fold"]`` holds it,
        ``attrs["over_time"]`` the other choices, ``attrs["rests_on"]`` how much was
        looked through.

    Returns
    -------
    DataFrame
        One row a series, event and side, also where nothing is said: series as given,
        events by date, those without one last, the press first:

        ===============  ========  =================================================
        term             str       the pattern or theme
        transcript       str       the event; NA if `by` is "month" or "year"
        date             datetime  its day, or the first of the month or year; NA if
                                   unknown
        event            str       its short name, or the month or year
        who              str       "press" (journalists) or "podium" (principals);
                                   what moderators and others say does not count
        n                int64     times it is said (count)
        n_words          int64     words that this side says there (count)
        per_1000         float64   `n` per 1,000 words; NA if it says none
        low, high        float64   exact interval of that rate, per 1,000 words; NA if
                                   it says none
        n_transcripts    int64     transcripts of the event: 1, or those of the month
        hit              str       what was said first there, as printed; NA if nothing
                                   was, like the following
        hit_transcript   str       where: its transcript
        turn             Int64     its turn
        line             Int64     its line in the source; NA where that is lost
        start, end       Int64     where it stands in the source
        ===============  ========  =================================================

        Of no turns the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, or a choice is not one of those named.

    See Also
    --------
    presskit.themes.findings.over_time : the same in words.

    Notes
    -----
    The interval is that of Garwood (1936, *Biometrika* 28(3/4):437-442) for a Poisson
    count. It takes each place as drawn by itself. Speakers repeat themselves, so that
    the true uncertainty is larger. Two events make a difference, and no trend.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> table = over_time(corpus, "fighter jet*")
    >>> table[["event", "who", "n", "n_words", "per_1000", "low", "high"]].round(1)
                              event     who  n  n_words  per_1000  low  high
    0  2022-04-05 Foreign Ministers   press  0     1134       0.0  0.0   3.3
    1  2022-04-05 Foreign Ministers  podium  0     4402       0.0  0.0   0.8
    2  2023-02-13 Defence Ministers   press  2     1201       1.7  0.2   6.0
    3  2023-02-13 Defence Ministers  podium  0     4742       0.0  0.0   0.8
    """
    made = SaidAtEvents.of(turns)
    table = made.table(words, by, level, fold=fold)
    table.attrs["over_time"] = {"by": by, "level": level}
    table.attrs["rests_on"] = rests_on(made.turns)
    return table


class SaidAtEvents:
    """Turns made ready for counting what any of them say at each event.

    Parameters
    ----------
    turns : DataFrame
        As :func:`presskit.themes.over_time` takes them.
    """

    def __init__(self, turns: pd.DataFrame) -> None:
        self.turns, self.words = turns, words_of(turns)
        self._transcript = pd.factorize(turns["transcript"])[0]
        heads = turns.drop_duplicates("transcript").reset_index(drop=True)
        self._heads = heads[["transcript", "date", "event"]]
        self._side = _sides(turns)
        self._size = np.bincount(self.words.row, minlength=len(turns))

    @classmethod
    def of(cls, turns: pd.DataFrame) -> "SaidAtEvents":
        """Return the words of a corpus or its turns."""
        return cls(TURNS.spoken(turns, *_NEEDED))

    def table(
        self,
        words: object,
        by: str = "transcript",
        level: float = 0.95,
        kept: np.ndarray | None = None,
        places: bool = True,
        fold: Fold | None = None,
    ) -> pd.DataFrame:
        """Return the table of :func:`presskit.themes.over_time` of some turns.

        Parameters
        ----------
        words, by, level, fold
            As there.
        kept : ndarray of bool, optional
            Of each turn, whether it is one of them; all by default.
        places : bool, default True
            Whether the first place comes with its words and its line in the source,
            or only as the turn, which is enough for a chart.

        Returns
        -------
        DataFrame
        """
        if by not in _BY:
            part = f" For one of them pass corpus.filter({by}='…')."
            raise TableError(
                f"by={by!r} is not one of {', '.join(_BY)}.{part * (by in _OF_PEOPLE)}"
            )
        if not isinstance(level, float) or not 0 < level < 1:
            raise TableError(f"level={level!r} is not a number between 0 and 1.")
        kept = np.ones(len(self.turns), dtype=bool) if kept is None else kept
        names, said, chosen = _places(self.turns, words, fold)
        events, of_transcript = self._events(by, kept)
        event, side = of_transcript[self._transcript], self._side
        counts = kept & (event >= 0) & (side >= 0)
        spoken = np.bincount(
            event[counts] * 2 + side[counts],
            weights=self._size[counts],
            minlength=2 * len(events),
        ).astype(np.int64)
        table = _whole(names, events, spoken)
        row = self.words.row[said.first]
        inside = counts[row]
        row, series, first, last = (one[inside] for one in (row, *said))
        at = (series * len(events) + event[row]) * 2 + side[row]
        n = np.bincount(at, minlength=len(table))
        size = table["n_words"].where(table["n_words"] > 0).to_numpy(dtype=float)
        low, high = exact_interval(n, level)
        table = table.assign(
            n=n,
            per_1000=1000 * n / size,
            low=1000 * low / size,
            high=1000 * high / size,
        )
        at, nth = self._first_of(at, row)
        if not places:
            turn = np.full(len(table), -1)
            turn[at] = self.turns["turn"].to_numpy(dtype=np.int64)[row[nth]]
            return table.assign(turn=pd.arrays.IntegerArray(turn, turn < 0))
        place = in_source(self.turns, self.words, first[nth], last[nth])
        table = _with_first(table, at, place)
        table.attrs["fold"] = {"fold": chosen}
        return table

    def _first_of(
        self, group: np.ndarray, row: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the groups of places in turns, and of each its first place by day."""
        if self._came is None:
            return np.unique(group, return_index=True)
        came = np.argsort(self._came[row], kind="stable")
        group, nth = np.unique(group[came], return_index=True)
        return group, came[nth]

    @cached_property
    def _came(self) -> np.ndarray | None:
        """Of each turn, which it was by day; None where they stand in that order."""
        order = order_in_time(self.turns)
        return None if order is None else np.argsort(order)

    def _events(self, by: str, kept: np.ndarray) -> tuple[pd.DataFrame, np.ndarray]:
        """Return the events of some turns, and which each transcript belongs to."""
        number = np.full(len(self._heads), -1, dtype=np.int64)
        there = np.bincount(self._transcript[kept], minlength=len(number)) > 0
        events, number[there] = _events(self._heads[there].reset_index(drop=True), by)
        return events, number


class _Places(NamedTuple):
    """Places of each series, in the order of speaking: first and last word of each."""

    series: np.ndarray
    first: np.ndarray
    last: np.ndarray


def _places(
    turns: pd.DataFrame, words: object, fold: Fold | None
) -> tuple[list[str], _Places, Fold]:
    """Return the series, their places, and what is folded."""
    if isinstance(words, Dictionary | Mapping | pd.DataFrame | os.PathLike):
        themes = read(words, fold)
        places = places_of(turns, themes)
        places = places.take(places.counts)
        ends = _Places(places.theme, places.first, places.last)
        return themes.themes, ends, themes.fold
    several = not isinstance(words, str) and isinstance(words, Iterable)
    names = list(dict.fromkeys(words)) if several else [words]
    if not names or not all(isinstance(one, str) for one in names):
        raise TableError(
            f"words={in_few_words(words)} is neither a pattern, such as 'ammunition*', "
            "nor a dictionary of themes."
        )
    patterns_of(names, regex=False)  # warns of what kwic would warn of
    chosen = check_fold(True if fold is None else fold)
    said = words_of(turns).folded(chosen)
    found = [said.find(name, bool(chosen)) for name in names]
    series = np.repeat(np.arange(len(names)), [len(first) for first, _ in found])
    first, last = (np.concatenate(ends) for ends in zip(*found, strict=True))
    return names, _Places(series, first, last), chosen


def _sides(turns: pd.DataFrame) -> np.ndarray:
    """Return the side of each turn; -1 for none."""
    code, roles = pd.factorize(turns["role"])
    of_role = [_OF_ROLE.get(role, -1) for role in roles]
    return np.array([*of_role, -1], dtype=np.int64)[code]


def _events(heads: pd.DataFrame, by: str) -> tuple[pd.DataFrame, np.ndarray]:
    """Return the events by date, and which of them each transcript belongs to."""
    if by == "transcript":
        order = heads["date"].argsort(kind="stable").to_numpy()
        order = np.concatenate([order[heads["date"].notna().to_numpy()[order]],
                                np.flatnonzero(heads["date"].isna())])  # fmt: skip
        number = np.empty(len(heads), dtype=np.int64)
        number[order] = np.arange(len(order))
        made = heads.take(order).reset_index(drop=True)
        return made.assign(n_transcripts=np.ones(len(made), dtype=np.int64)), number
    heads[by] = of_dates(heads, [by])[by].astype("str")
    known = heads[heads["date"].notna()]
    periods = sorted(known[by].unique())
    number = heads[by].where(heads["date"].notna()).map(
        {one: at for at, one in enumerate(periods)}
    )  # fmt: skip
    number = number.fillna(-1).to_numpy(dtype=np.int64)
    first = [f"{one}-01-01" if by == "year" else f"{one}-01" for one in periods]
    made = pd.DataFrame(
        {
            "transcript": pd.array([None] * len(periods), dtype=TEXT),
            "date": pd.to_datetime(pd.Series(first)).astype(heads["date"].dtype),
            "event": pd.array(periods, dtype=TEXT),
            "n_transcripts": np.bincount(number[number >= 0], minlength=len(periods)),
        }
    )
    return made, number


def _whole(names: list[str], events: pd.DataFrame, spoken: np.ndarray) -> pd.DataFrame:
    """Return a row for each series, event and side."""
    size = 2 * len(events)
    table = events.take(np.tile(np.repeat(np.arange(len(events)), 2), len(names)))
    table = table.reset_index(drop=True)
    table.insert(0, "term", pd.array(np.repeat(names, size), dtype=TEXT))
    who = pd.array(list(WHO) * (len(events) * len(names)), dtype=TEXT)
    return table.assign(who=who, n_words=np.tile(spoken, len(names)))


def _with_first(
    table: pd.DataFrame, at: np.ndarray, place: dict[str, object]
) -> pd.DataFrame:
    """Return the table with the first place of some rows."""
    kinds = {"hit": TEXT, "transcript": TEXT} | dict.fromkeys(
        ("turn", "line", "start", "end"), "Int64"
    )
    made = {}
    for name, kind in kinds.items():
        column = pd.array([pd.NA] * len(table), dtype=kind)
        column[at] = pd.array(place[name], dtype=kind)
        made["hit_transcript" if name == "transcript" else name] = column
    table = table.assign(**made)
    return table[
        ["term", "transcript", "date", "event", "who", "n", "n_words", "per_1000",
         "low", "high", "n_transcripts", *made]
    ]  # fmt: skip
