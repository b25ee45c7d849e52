"""What a conference was about and what is new in it, in one or two sentences."""

import pandas as pd

from presskit.schema import TRANSCRIPTS
from presskit.schema.results import AGENDA, CHANGES
from presskit.text.prose import as_sentence, counted, listed
from presskit.themes._findings_of_changes import counts, days_of
from presskit.wording import say

_LEAST = 3  # exchanges, of which "asked most" means something
_TWICE = 2  # named once is most often in passing
_MOST = 4  # themes that a sentence names, of those that are equal
_FEW = 2  # and of each other part
_SIZES = ["n_exchanges", "n_under_none"]
_COUNTS = ["n_statement", "n_asked", "n_answered", "n_brought"]
_WORDS = "All by the words of the dictionary."


@as_sentence
def about(agenda_table: pd.DataFrame, *, basis: bool = True) -> str:
    """Describe what was asked most, what the press alone raised, and what nobody asked.

    Parameters
    ----------
    agenda_table : DataFrame
        As :func:`presskit.themes.agenda` returns it, of any turns.
    basis : bool, default True
        Whether to say that it holds by the words of the dictionary; without it, say so
        beside it.

    Returns
    -------
    str
        Two or three sentences, short enough for a headline. Themes that were asked as
        often are named together. The press alone raised what journalists ask for twice
        or more, and what is in no statement and in no answer before. Of fewer than 3
        exchanges nothing is called most. Where most are asked under no theme, that is
        said first, and of the others only what was asked most: the dictionary fits
        too little to tell what the press alone raised, or nobody asked.

    See Also
    --------
    presskit.themes.findings.agenda : the same in longer lists.

    Examples
    --------
    >>> told = pd.DataFrame({"theme": ["Jets", "Aid", "Ports"], "transcript": "may",
    ...     "n_exchanges": 9, "n_under_none": 2, "n_statement": [0, 2, 0],
    ...     "n_asked": [4, 0, 4], "n_answered": [3, 0, 4], "n_brought": [0, 1, 0],
    ...     "raised_by": ["press", "statement", "answer"]})
    >>> about(told)
    '“Jets” and “Ports” were asked about most, in 4 of 9 exchanges each. “Jets” came from the press alone; “Aid” is in the statement and in 1 answer, and in no question. All by the words of the dictionary.'
    """  # noqa: E501
    needed = ("theme", "transcript", *_SIZES, *_COUNTS, "raised_by")
    AGENDA.require(agenda_table, *needed)
    n, none = agenda_table.drop_duplicates("transcript")[_SIZES].sum().tolist()
    if not n:
        return say("findings.themes.no_exchange")
    total = _totals(agenda_table)
    if not total[_COUNTS].to_numpy().any():
        told = f"In {counted(n, 'exchange')} no theme is named."
    else:
        one = agenda_table["transcript"].nunique() == 1
        told = in_one(*asked_most(total, n, none, one=one))
    return f"{told} {_WORDS}" if basis else told


def asked_most(
    total: pd.DataFrame,
    n: int,
    none: int,
    *,
    one: bool,
    most: int = _MOST,
    few: int = _FEW,
) -> tuple[str, str]:
    """Return the theme asked most; and what the press alone raised, or nobody asked.

    Parameters
    ----------
    total : DataFrame
        One row a theme, its name in the index: n_statement, n_asked, n_brought, and
        by_press, whether the press named it first wherever it is named.
    n, none : int
        Exchanges, and those of them in which no theme is asked for.
    one : bool
        Whether they are of one transcript.
    most, few : int
        The most themes to name that were asked as often, and that the press raised.

    Returns
    -------
    tuple of str
        A sentence, and what follows it without its stop; '' if nothing does.
    """
    asked = total["n_asked"].sort_values(ascending=False, kind="stable")
    asked = asked[asked > 0]
    if 2 * none > n >= _LEAST and len(asked):
        return _of_few(asked, n, none, most)
    parts = [_press_alone(total, few), _never_asked(total, one)]
    rest = "; ".join(part for part in parts if part)
    return _most(asked, n, most), rest


def in_one(first: str, more: str) -> str:
    """Return both parts of :func:`asked_most` as whole sentences."""
    return say("findings.themes.with_more", first=first, more=more) if more else first


@as_sentence
def since(
    agenda_table: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    changes_table: pd.DataFrame | None = None,
    *,
    basis: bool = True,
) -> str:
    """Describe which themes are new in the last transcript, and which are gone.

    Parameters
    ----------
    agenda_table : DataFrame
        As :func:`presskit.themes.agenda` returns it; its last transcript is held
        against all before.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives the days, by which the last one is told if all
        are known.
    changes_table : DataFrame, optional
        As :func:`presskit.themes.changes` returns it; adds what became of the
        sentences of the statement.
    basis : bool, default True
        As in :func:`about`.

    Returns
    -------
    str
        Some sentences. A theme is new if nobody names it in any transcript before, and
        gone if it was asked for in the one before, and nobody names it now.

    Examples
    --------
    >>> told = pd.DataFrame({"theme": ["Jets", "Aid"] * 2, "n_exchanges": 9,
    ...     "transcript": ["may", "may", "june", "june"],
    ...     "n_statement": 0, "n_answered": 0, "n_brought": 0,
    ...     "n_asked": [0, 2, 3, 0], "raised_by": [None, "press", "press", None]})
    >>> since(told)
    'New in june, and not in 1 transcript before: “Jets” (asked in 3 exchanges). Asked before, and not named now: “Aid” (in 2 exchanges). All by the words of the dictionary.'
    """  # noqa: E501
    needed = ("theme", "transcript", "n_exchanges", *_COUNTS, "raised_by")
    AGENDA.require(agenda_table, *needed)
    every = agenda_table["transcript"].drop_duplicates()
    ids = _in_order(every, transcripts)
    undated = counted(len(every) - len(ids), "transcript")
    left_out = f" {undated} without a day left out." * (len(ids) < len(every))
    if len(ids) < _TWICE:
        return f"Nothing to compare with: there is no transcript before.{left_out}"
    of = {
        id_: agenda_table[agenda_table["transcript"] == id_].set_index("theme")
        for id_ in (ids[-1], ids[-2])
    }
    now, then = of[ids[-1]], of[ids[-2]]
    before = agenda_table[agenda_table["transcript"].isin(ids[:-1])]
    known = set(before["theme"][before["raised_by"].notna()])
    fresh = now[now["raised_by"].notna() & ~now.index.isin(known)]
    fresh = fresh.sort_values(
        ["n_asked", "n_statement"], ascending=False, kind="stable"
    )
    silent = now.index[now["raised_by"].isna()]
    gone = then.loc[[one for one in silent if one in then.index]]
    gone = gone[gone["n_asked"] > 0]
    gone = gone.sort_values("n_asked", ascending=False, kind="stable")
    days = days_of(transcripts)
    coverage = f"{counted(len(ids) - 1, 'transcript')} before"
    last = f"on {days[ids[-1]]}" if ids[-1] in days else f"in {ids[-1]}"
    told = [
        f"New {last}, and not in {coverage}: {listed(map(_with, *_named(fresh)))}."
        if len(fresh)
        else f"No theme named {last} is new over {coverage}."
    ]
    if len(gone):
        previous = f"on {days[ids[-2]]}" if ids[-2] in days else "before"
        named = [
            f"“{name}” (in {counted(n, 'exchange')})"
            for name, n in gone["n_asked"].head(_MOST).items()
        ]
        told.append(f"Asked {previous}, and not named now: {listed(named)}.")
    if basis:
        told.append(_WORDS)
    if left_out:
        told.append(left_out.strip())
    if changes_table is not None:
        CHANGES.require(changes_table, "status")
        told.append(counts(changes_table))
    return " ".join(told)


def _totals(table: pd.DataFrame) -> pd.DataFrame:
    """Return the counts of each theme over all transcripts, and who raised it."""
    groups = table.groupby("theme", sort=False)
    raised = table["raised_by"].isna() | (table["raised_by"] == "press")
    by_press = raised.groupby(table["theme"], sort=False).all()
    return groups[_COUNTS].sum().assign(by_press=by_press)


def _most(asked: pd.Series, n: int, most: int) -> str:
    """Return the part about the themes asked most; equal ones go together."""
    of = say("charts.count.exchange", n=n)
    if not n:
        return say("findings.themes.no_exchange")
    if asked.empty:
        return say("findings.themes.none_asked", exchanges=of)
    if n < _LEAST:
        named = _quoted(asked.index, most)
        return say("findings.themes.too_few", exchanges=of, themes=named)
    highest = int(asked.iloc[0])
    equal = asked.index[asked == highest]
    which = "once" if highest == 1 else "most"
    return say(
        f"findings.themes.{which}",
        n=len(equal),
        themes=_quoted(equal, most),
        asked=highest,
        exchanges=of,
    )


def _of_few(asked: pd.Series, n: int, none: int, most: int) -> tuple[str, str]:
    """Return the headline where most exchanges are asked under no theme; and more."""
    highest = int(asked.iloc[0])
    names = asked.index[asked == highest]
    exchanges = say("charts.count.exchange", n=n)
    more = say(
        f"findings.themes.few.{'once' if highest == 1 else 'most'}",
        n=len(names),
        others=n - none,
        themes=_quoted(names, most),
        asked=highest,
    )
    return say("findings.themes.few.none", none=none, exchanges=exchanges), more


def _press_alone(total: pd.DataFrame, few: int) -> str:
    alone = total[
        (total["n_asked"] >= _TWICE)
        & (total["n_statement"] == 0)
        & (total["n_brought"] == 0)
        & total["by_press"]
    ]
    alone = alone.sort_values("n_asked", ascending=False, kind="stable")
    if alone.empty:
        return ""
    return say("findings.themes.press_alone", themes=_quoted(alone.index, few))


def _never_asked(total: pd.DataFrame, one: bool) -> str:
    """Return the part about the theme pushed most that is in no question."""
    total = total.assign(pushed=total["n_statement"] + total["n_brought"])
    unasked = total[(total["n_asked"] == 0) & (total["pushed"] >= _TWICE)]
    if unasked.empty:
        return ""
    most = unasked.sort_values(
        ["pushed", "n_brought"], ascending=False, kind="stable"
    ).iloc[0]
    statement, brought = int(most["n_statement"]), int(most["n_brought"])
    where = say(f"findings.themes.{'statement' if one else 'statements'}")
    if brought:
        answers = say("findings.themes.answers", n=brought)
        both = say("findings.themes.place_and", one=where, other=answers)
        where = both if statement else answers
    return say("findings.themes.never_asked", theme=f"“{most.name}”", places=where)


def _quoted(names: pd.Index, most: int) -> str:
    """Return themes as a list; in quotes, as their names may have an "and"."""
    return listed([f"“{name}”" for name in names], most)


def _named(fresh: pd.DataFrame) -> tuple[list, list, list]:
    """Return the first new themes, how often asked, and how often in the statement."""
    shown = fresh.head(_MOST)
    columns = (shown[name].tolist() for name in ("n_asked", "n_statement"))
    return (shown.index.tolist(), *columns)


def _with(name: str, asked: int, pushed: int) -> str:
    if asked:
        return f"“{name}” (asked in {counted(asked, 'exchange')})"
    where = f"in the statement {counted(pushed, 'time')}" if pushed else "in answers"
    return f"“{name}” ({where})"


def _in_order(ids: pd.Series, transcripts: pd.DataFrame | None) -> list[str]:
    """Return transcripts by day, those that have one; as they stand if none has."""
    if transcripts is None:
        return ids.tolist()
    TRANSCRIPTS.require(transcripts, "transcript", "date")
    days = ids.map(transcripts.set_index("transcript")["date"])
    if days.isna().all():
        return ids.tolist()
    known = ids[days.notna()]
    return known.iloc[days.dropna().argsort(kind="stable").tolist()].tolist()
