"""Which rows are drawn, where there are more than a picture can hold."""

from collections.abc import Collection, Hashable, Sequence

import pandas as pd

from presskit.schema.ids import Keys


def holding(
    exchanges: pd.DataFrame, every: list[str], shown: Collection[str] | None
) -> list[str]:
    """Return the transcripts that hold an exchange shown; all, if none does."""
    if shown is None:
        return every
    seen = exchanges["transcript"][Keys(exchanges, "exchange_id").among(shown)]
    held = set(seen.unique())
    return [name for name in every if name in held] or every


def of_selected(rows: pd.DataFrame, column: str, selected: str | None) -> list[str]:
    """Return the transcript of the row whose id in `column` is selected, if any."""
    if selected is None:
        return []
    return rows["transcript"][rows[column] == selected].tolist()


def at_most(
    rows: Sequence[Hashable], top: int, wanted: Collection[Hashable] = ()
) -> list[Hashable]:
    """Return the first `top` rows; what is wanted is among them, if it is a row.

    Examples
    --------
    >>> at_most("abcde", 3), at_most("abcde", 3, "ae"), at_most("abc", 3, "c")
    (['a', 'b', 'c'], ['a', 'b', 'e'], ['a', 'b', 'c'])
    """
    late = [row for row in rows[top:] if row in wanted][:top]
    return [*rows[: top - len(late)], *late]
