"""How often something was said at each event, in sentences."""

import pandas as pd

from presskit.schema.results import OVER_TIME
from presskit.text.prose import as_sentence, counted, day, event_in_words, number
from presskit.themes._poisson import as_unequal
from presskit.themes._rests_on import in_words, of_heads
from presskit.themes._tally import WHO
from presskit.wording import say

_LEAST = 5  # places, of which rates are compared; events of a trend
_CHANCE = 0.05
_SERIES = 3  # what fits
_NEEDED = (
    "term", "date", "event", "who", "n", "n_words", "per_1000", "low", "high",
    "n_transcripts", "hit_transcript", "turn", "start",
)  # fmt: skip


@as_sentence
def over_time(times_table: pd.DataFrame) -> str:
    """Describe at how many events something was said, by which side, and since when.

    Parameters
    ----------
    times_table : DataFrame
        As :func:`presskit.themes.over_time` returns it.

    Returns
    -------
    str
        Some sentences for each of the first 3 series, and what they rest on. "First" is said only if every
        event has a day. The highest rate is named if chance parts the places so
        unevenly on its event and the others in fewer than one of twenty such tables
        (exact test of two rates given their sum, times the number of events), and of
        5 places or more.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> over_time(presskit.themes.over_time(corpus, "fighter jets"))
    '“fighter jets” is said in 1 of 2 transcripts: 2 times by the press and 0 times by the podium. First on 13 Feb 2023, by the press. 2 times in all: too few to compare rates. 2 transcripts are too few for a trend. This rests on 2 transcripts (11,479 words, 5 Apr 2022 to 13 Feb 2023).'
    """  # noqa: E501
    OVER_TIME.require(times_table, *_NEEDED)
    if times_table.empty:
        return "There is no transcript."
    terms = times_table["term"].drop_duplicates()
    told = [
        _one(name, times_table[times_table["term"] == name])
        for name in terms.head(_SERIES)
    ]
    if (rest := len(terms) - _SERIES) > 0:
        told.append(f"{counted(rest, 'more series', 'more series')} not told here.")
    n = len(times_table) // (2 * len(terms))
    if 1 < n < _LEAST:
        told.append(f"{n:,} {_unit(times_table, n)} are too few for a trend.")
    return " ".join([*told, _coverage(times_table)])


def _coverage(table: pd.DataFrame) -> str:
    """Return over how much the first and 0 are told."""
    rows = table[table["term"] == table["term"].iloc[0]]
    heads = rows.drop_duplicates(_EVENT)
    if heads["transcript"].isna().any():  # the day is the first of a month or year
        heads = heads.drop(columns="date")
    known = of_heads(heads, int(rows["n_words"].sum()))
    n_undated = known["n_undated"] if "date" in heads else 0
    n_transcripts = int(heads["n_transcripts"].sum())
    known |= {"n_transcripts": n_transcripts, "n_undated": n_undated}
    return say("findings.rests_on.sentence", coverage=in_words(known))


def _one(name: str, rows: pd.DataFrame) -> str:
    n, n_events = int(rows["n"].sum()), len(rows) // 2
    of = f"{n_events:,} {_unit(rows, n_events)}"
    if not n:
        return f"“{name}” is not said, in {of}."
    said = rows[rows["n"] > 0]
    sides = {who: int(rows["n"][rows["who"] == who].sum()) for who in WHO}
    by = " and ".join(f"{counted(k, 'time')} by the {who}" for who, k in sides.items())
    events = said.groupby(_EVENT, dropna=False).ngroups
    told = f"“{name}” is said in {events:,} of {of}: {by}."
    return " ".join(filter(None, [told, _first(rows, said), _highest(rows, n)]))


_EVENT = ["date", "event", "transcript"]


def _unit(rows: pd.DataFrame, n: int) -> str:
    if rows["transcript"].notna().all():
        return "transcript" if n == 1 else "transcripts"
    year = rows["event"].str.len().max() <= len("2023")
    return ("year" if year else "month") + ("s" if n > 1 else "")


def _first(rows: pd.DataFrame, said: pd.DataFrame) -> str:
    """Return since when it is said, and which side said it before the other."""
    if rows["date"].isna().any() or rows["transcript"].isna().any():
        return ""
    earliest = said[said["date"] == said["date"].min()]
    on = f"First on {day(earliest['date'].iloc[0])}"
    if earliest["hit_transcript"].nunique() > 1:
        return f"{on}."
    first = earliest.loc[earliest[["turn", "start"]].apply(tuple, axis=1).idxmin()]
    return f"{on}, by the {first['who']}."


def _highest(rows: pd.DataFrame, n: int) -> str:
    """Return the sentence on the event that stands out, of the side that says more."""
    if n < _LEAST:
        return f"{counted(n, 'time')} in all: too few to compare rates."
    side = rows.groupby("who", sort=False)["n"].sum().idxmax()
    own = rows[(rows["who"] == side) & (rows["n_words"] > 0)]
    if len(own) < 2:
        return ""
    times, words = int(own["n"].sum()), int(own["n_words"].sum())
    rate = times / words
    top = own.loc[own["per_1000"].idxmax()]
    over_all = f"{number(1000 * rate)} per 1,000 words over all"
    chance = as_unequal(int(top["n"]), times, top["n_words"] / words)
    if chance * len(own) > _CHANCE:
        return f"The {side}: {over_all}; no event stands out beyond chance."
    what = event_in_words(top["date"], top["event"]) or top["transcript"]
    return (
        f"The {side}: {over_all}, most at {what} with {number(top['per_1000'])} "
        f"(interval {number(top['low'])} to {number(top['high'])})."
    )
