"""Hits drawn by chance, for a reader to judge."""

import os
from pathlib import Path

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError
from presskit.files import expanded, replace_file
from presskit.files.csv import neutral, row_of
from presskit.schema.results import THEME_HITS
from presskit.themes._tally import TEXT

_SHOWN = ("theme", "pattern", "hit", "sentence", "negated", "speaker", "transcript",
          "line", "start", "end")  # fmt: skip
_KEYS = ("transcript", "start", "end", "theme")


def sheet(
    hits: pd.DataFrame,
    n: int = 50,
    seed: int = 0,
    *,
    path: str | os.PathLike | None = None,
) -> pd.DataFrame:
    """Draw hits of a dictionary by chance, with empty columns for a reader.

    Parameters
    ----------
    hits : DataFrame
        As :func:`presskit.themes.hits` returns it; those that do not count are left
        out.
    n : int, default 50
        How many; all if there are fewer.
    seed : int, default 0
        The same seed draws the same hits, in whatever order the rows are.
    path : str or path, optional
        A ``.csv`` file to write the sheet to.

    Returns
    -------
    DataFrame
        One row a hit, in the order drawn: ``right``, which is empty: write "yes" or
        "no", or "?" where it cannot be told; ``note``, empty, for anything else; then
        theme, pattern, hit, sentence, negated, speaker, transcript, line, start and
        end as in `hits`.

    Raises
    ------
    TableError
        If `hits` lacks a column, `n` is below 1, or `path` is no ``.csv``.
    WriteError
        If the file cannot be written.

    See Also
    --------
    presskit.themes.precision : reads the sheet when it is filled in.

    Examples
    --------
    >>> import presskit
    >>> from presskit import themes
    >>> found = themes.hits(presskit.load_example(), "security")
    >>> sheet(found, n=2)[["right", "note", "theme", "hit"]].shape
    (2, 4)
    """
    THEME_HITS.require(hits, "counts", *_SHOWN)
    n, seed = at_least("n", n, 1), at_least("seed", seed, 0)
    pool = hits[hits["counts"].to_numpy(dtype=bool)]
    pool = pool.sort_values(list(_KEYS), ignore_index=True)
    chosen = np.random.default_rng(seed).permutation(len(pool))[:n]
    table = pool.iloc[chosen].reset_index(drop=True)[list(_SHOWN)]
    for at, name in enumerate(("right", "note")):
        table.insert(at, name, pd.array([""] * len(table), dtype=TEXT))
    if path is not None:
        _write(table, expanded(path))
    return table


def _write(table: pd.DataFrame, path: Path) -> None:
    if path.suffix.lower() != ".csv":
        raise TableError(f"{path}: a sheet is written as .csv. Name such a file.")
    shown = table.astype(object).where(table.notna(), "")
    rows = [list(table), *shown.itertuples(index=False)]
    lines = (row_of([neutral(str(cell)) for cell in row], ",") for row in rows)
    # A mark at the start: spreadsheets take the file for UTF-8.
    replace_file(path, "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig"))
