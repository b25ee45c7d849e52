"""How many of the hits of each theme a reader calls right."""

import os
from pathlib import Path

import numpy as np
import pandas as pd

from presskit.errors import TableError, in_few_words
from presskit.files.csv import restored, rows
from presskit.themes._tally import TEXT

_RIGHT = {"yes", "y", "right", "true", "1"}
_WRONG = {"no", "n", "wrong", "false", "0"}
_DOUBTFUL = {"?", "doubtful"}
_ALL = "all themes"
_OUTSIDE = 0.025  # of the chance, on either side of an interval


def precision(sheet: pd.DataFrame | str | os.PathLike) -> pd.DataFrame:
    """Count how many hits a reader calls right, by theme.

    Parameters
    ----------
    sheet : DataFrame or path
        As :func:`presskit.themes.sheet` made it, filled in: `right` is yes or no (y,
        n, 1, 0, true, false, right, wrong), "?" where it cannot be told, or still
        empty.

    Returns
    -------
    DataFrame
        One row a theme, by name, and a last one for "all themes", if there is any:

        ==========  =======  =======================================================
        theme       str
        n           int64    hits judged right or wrong
        n_right     int64    those called right
        precision   float64  n_right of n; NA if none is judged
        low, high   float64  exact 95 % interval (Clopper and Pearson) of what all
                             hits would give; NA if none is judged
        n_doubtful  int64    hits of which it cannot be told: they count nowhere
        n_empty     int64    hits that are not judged yet
        ==========  =======  =======================================================

    Raises
    ------
    TableError
        If the sheet lacks a column or a cell of `right` says something else; the
        message names the line.

    Notes
    -----
    The interval is that of hits drawn by chance. What the dictionary does not find is
    not in it: see :func:`presskit.themes.uncovered`.

    Examples
    --------
    >>> read = pd.DataFrame({"theme": "Arms", "right": ["yes"] * 9 + ["no"]})
    >>> precision(read).round(2)[["theme", "n", "precision", "low", "high"]]
            theme   n  precision   low  high
    0        Arms  10        0.9  0.55   1.0
    1  all themes  10        0.9  0.55   1.0
    """
    theme, verdict = _judged(sheet)
    code, names = pd.factorize(np.array(theme, dtype=object), sort=True)
    said = np.array(verdict, dtype=object)
    counts = {
        name: np.bincount(code[said == kind], minlength=len(names))
        for name, kind in (
            ("n_right", "right"), ("n_wrong", "wrong"),
            ("n_doubtful", "doubtful"), ("n_empty", ""),
        )
    }  # fmt: skip
    both = {
        name: np.append(one, [one.sum()] * bool(len(names)))
        for name, one in counts.items()
    }
    right = both["n_right"].astype("int64")
    n = right + both["n_wrong"].astype("int64")
    share = np.divide(right, n, out=np.full(len(n), np.nan), where=n > 0)
    low, high = interval(right, n)
    return pd.DataFrame(
        {
            "theme": pd.array([*names, *[_ALL] * bool(len(names))], dtype=TEXT),
            "n": n,
            "n_right": right,
            "precision": share,
            "low": low,
            "high": high,
            "n_doubtful": both["n_doubtful"].astype("int64"),
            "n_empty": both["n_empty"].astype("int64"),
        }
    )


def interval(k: np.ndarray, n: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the exact 95 % interval of a share, by Clopper and Pearson (1934).

    Examples
    --------
    >>> [part.round(3).tolist() for part in interval(np.array([0, 9]), np.array([10] * 2))]
    [[0.0, 0.555], [0.308, 0.997]]
    """  # noqa: E501
    from scipy.special import betaincinv

    known = n > 0
    low, high = np.full(len(n), np.nan), np.full(len(n), np.nan)
    low[known], high[known] = 0.0, 1.0
    some, not_all = known & (k > 0), known & (k < n)
    low[some] = betaincinv(k[some], n[some] - k[some] + 1, _OUTSIDE)
    high[not_all] = betaincinv(k[not_all] + 1, n[not_all] - k[not_all], 1 - _OUTSIDE)
    return low, high


def _judged(sheet: object) -> tuple[list[str], list[str]]:
    """Return the theme of each row, and what a reader calls it."""
    if isinstance(sheet, str | os.PathLike):
        path = Path(sheet).expanduser()
        found = [
            (f"{path}, line {row.line}: ", row.cells["theme"], row.cells["right"])
            for row in rows(path, ("right", "theme"), "a sheet of hits")
        ]
    elif isinstance(sheet, pd.DataFrame):
        if missing := {"right", "theme"} - set(sheet):
            raise TableError(
                f"this is no sheet of hits: it lacks the columns {sorted(missing)}. "
                "Make one by themes.sheet(hits)."
            )
        right = sheet["right"].astype(object).where(sheet["right"].notna(), "")
        found = [
            (f"row {at}: ", str(theme), str(said))
            for at, theme, said in zip(sheet.index, sheet["theme"], right, strict=True)
        ]
    else:
        raise TableError(
            f"{in_few_words(sheet)} is no sheet of hits. Pass the path of one that is "
            "filled in, or the table."
        )
    themes = [restored(theme).strip() for _, theme, _ in found]
    return themes, [_verdict(said, where) for where, _, said in found]


def _verdict(cell: str, where: str) -> str:
    said = cell.strip().casefold().removesuffix(".0")
    if said in _RIGHT:
        return "right"
    if said in _WRONG:
        return "wrong"
    if not said or said in _DOUBTFUL:
        return said and "doubtful"
    raise TableError(
        f"{where}right is yes or no, ? where it cannot be told, or empty; not "
        f"{cell.strip()!r}. Write one of these, and remarks into note."
    )
