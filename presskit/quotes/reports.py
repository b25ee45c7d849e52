"""The table of an answer's quotations as a text to read, and as a yes or no."""

import pandas as pd

from presskit.quotes._schema import FAILED, PROVED, STATUSES
from presskit.text.prose import counted
from presskit.text.unseen import clean

_ORDER = (*FAILED, *(one for one in STATUSES if one not in FAILED + PROVED), *PROVED)
"""The worst first: who has little time reads the beginning."""
_SHOWN = 160  # characters of a quotation


def settled(rows: pd.DataFrame, *, strict: bool = False) -> bool:
    """Return True if all that is quoted stands in the transcripts as it is given.

    Parameters
    ----------
    rows : DataFrame
        As :func:`presskit.verify_quotes` returns it.
    strict : bool, default False
        Whether what is too short, or not checked, must not be there either.

    Returns
    -------
    bool
        False also if there is nothing that was checked.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> article = "“Wars are dangerous.” He said little more on that."
    >>> rows = presskit.verify_quotes(article, corpus)
    >>> settled(rows), settled(rows, strict=True)
    (True, False)
    """
    status = rows["status"].astype(str)
    proved = status.isin(PROVED)
    if strict:
        return bool(proved.all() and len(rows))
    return bool(proved.any() and not status.isin(FAILED).any())


def as_text(rows: pd.DataFrame, name: str = "", unit: str = "line") -> str:
    """Return the report on each quotation, the worst first.

    Parameters
    ----------
    rows : DataFrame
        As :func:`presskit.verify_quotes` returns it.
    name : str, optional
        What was checked.
    unit : str, default "line"
        What the column `line` counts: lines of an article, or rows.

    Returns
    -------
    str

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> rows = presskit.verify_quotes("“Speed would save lives.”", corpus)
    >>> print(as_text(rows, "a.md"))
    a.md: 1 quotation: 1 differs.
    <BLANKLINE>
    differs
      line 1: “Speed would save lives.”
        Not verbatim in ...
    """
    return "\n".join([clean(_counts(rows, name)), *_listed(rows, unit)])


def _counts(rows: pd.DataFrame, name: str) -> str:
    status = rows["status"].astype(str)
    told = [f"{n:,} {one}" for one in _ORDER if (n := int((status == one).sum()))]
    head = f"{name}: " if name else ""
    if not told:
        return f"{head}it holds no words, so that nothing was checked."
    quoted = int((status != "not checked").sum())
    return f"{head}{counted(quoted, 'quotation')}: {', '.join(told)}."


def _listed(rows: pd.DataFrame, unit: str) -> list[str]:
    lines = []
    for status in _ORDER:
        own = rows[rows["status"].astype(str) == status]
        if len(own):
            lines += ["", status]
        for row in own.itertuples(index=False):
            quote = clean(row.quote)
            quote = quote if len(quote) <= _SHOWN else f"{quote[:_SHOWN].rstrip()} …"
            lines.append(f"  {unit} {row.line}: “{quote}”")
            if row.message:
                lines.append(f"    {clean(row.message)}")
    return lines
