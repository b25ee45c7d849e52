"""Which rows are drawn, where there are more than a picture can hold."""

from collections.abc import Collection, Hashable, Sequence

import pandas as pd

from presskit.charts._events import days_of

ALL_STRIPS, _SOME = 12, 8
"""Strips: up to so many all are drawn, of more so many."""


def drawn_transcripts(
    transcripts: pd.DataFrame,
    among: Collection[str],
    wanted: Collection[str] = (),
    top: int | None = None,
) -> list[str]:
    """Return the transcripts of which a strip is drawn: all, or of many the newest.

    Parameters
    ----------
    transcripts : DataFrame
        As ``corpus.transcripts``.
    among : collection of str
        Those to choose from, each with an exchange.
    wanted : collection of str, optional
        Those of `among` that are drawn in any case.
    top : int, optional
        The most to draw; without it all up to 12, of more 8.

    Returns
    -------
    list of str
        The newest first; those without a day last, in the order given.

    Examples
    --------
    >>> days = pd.to_datetime(["2023-02-13", None, "2023-05-04"])
    >>> table = pd.DataFrame({"transcript": list("abc"), "date": days})
    >>> drawn_transcripts(table, ["a", "b", "c"], top=2)
    ['c', 'a']
    """
    day = days_of(transcripts)
    dated = [name for name in among if name in day]
    newest = sorted(dated, key=day.__getitem__, reverse=True)
    order = [*newest, *(name for name in among if name not in day)]
    if top is None:
        top = len(order) if len(order) <= ALL_STRIPS else _SOME
    return at_most(order, top, wanted)


def holding(
    every: list[str], held: Collection[str], hits: pd.DataFrame | None = None
) -> list[str]:
    """Return the transcripts that hold an exchange shown, or a hit; all, if none does.

    Hits count where no exchange is shown: they may stand in opening statements.

    Examples
    --------
    >>> holding(["feb", "may"], {"may"}), holding(["feb", "may"], ())
    (['may'], ['feb', 'may'])
    """
    if not held and hits is not None:
        held = set(hits["transcript"].unique())
    return [name for name in every if name in held] or every


def of_selected(rows: pd.DataFrame, column: str, selected: str | None) -> list[str]:
    """Return the transcript of the row whose id in `column` is selected, if any."""
    if selected is None:
        return []
    return rows["transcript"][rows[column] == selected].tolist()


def at_most(
    rows: Sequence[Hashable], top: int, wanted: Collection[Hashable] = ()
) -> list[Hashable]:
    """Return the first `top` rows; what is wanted, first of all, is among them.

    Examples
    --------
    >>> at_most("abcde", 3), at_most("abcde", 3, "ae"), at_most("abc", 3, "c")
    (['a', 'b', 'c'], ['a', 'b', 'e'], ['a', 'b', 'c'])
    >>> at_most("abcde", 3, "cde")
    ['c', 'd', 'e']
    """
    own = [row for row in dict.fromkeys(wanted) if row in rows][:top]
    others = [row for row in rows if row not in wanted][: top - len(own)]
    return [row for row in rows if row in own or row in others]
