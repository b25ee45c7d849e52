"""Which days somebody means who writes a day, a month or a year."""

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.errors import TableError

_OPEN = re.compile(r"\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*")
_FIRST_YEAR = 1000  # "Feb" alone is read as February of the year 1

Days = tuple[pd.Timestamp, pd.Timestamp]
"""The first day and the last one."""


def days_meant(name: str, value: object) -> Days:
    """Return the first and the last day that are meant.

    Parameters
    ----------
    name : str
        The choice, for the message.
    value : str, int, datetime or date
        A day; or a month, a quarter or a year, which are all of their days.

    Returns
    -------
    tuple of Timestamp

    Raises
    ------
    TableError
        If it is no day, or it is open which number in it is the month.

    Examples
    --------
    >>> [f"{day:%d %b %Y}" for day in days_meant("since", "Feb 2023")]
    ['01 Feb 2023', '28 Feb 2023']
    """
    if isinstance(value, str) and _OPEN.fullmatch(value):
        raise TableError(
            f"{name}={value!r} is not a date that everybody reads alike. Write the "
            "year first: '2023-02-13'."
        )
    try:
        if isinstance(value, str | int | np.integer) and not isinstance(value, bool):
            period = pd.Period(str(value))
            first, last = period.start_time, period.end_time
        else:
            first = last = pd.Timestamp(value if not _is_number(value) else None)
        if pd.isna(first) or first.year < _FIRST_YEAR:
            raise ValueError(value)
    except (ValueError, TypeError, AttributeError):
        raise TableError(
            f"{name}={value!r} is not a date. Write '2023-02-13', '2023-02' or '2023'."
        ) from None
    first, last = (
        day.tz_localize(None).normalize().as_unit("us") for day in (first, last)
    )
    return first, last


def _is_number(value: object) -> bool:
    """Return True for what pandas would take for nanoseconds."""
    return isinstance(value, float | bool | np.number | np.bool_)


def several(name: str, value: object) -> list[Days]:
    """Return the days that are meant by one value, or by each of several.

    Examples
    --------
    >>> len(several("year", [2022, 2023])), len(several("year", 2022))
    (2, 1)
    """
    many = isinstance(value, Iterable) and not isinstance(value, str)
    return [days_meant(name, one) for one in (value if many else [value])]


def written(value: object) -> object:
    """Return a value as it is written in code: a day as text, a column as a list.

    Examples
    --------
    >>> written(pd.Timestamp("2023-02-13")), written(["a"])
    ('2023-02-13', ['a'])
    >>> written(pd.Series([2022, 2023])), written(np.int32(2023))
    ([2022, 2023], 2023)
    """
    if isinstance(value, pd.Series | pd.Index | np.ndarray):
        return [written(one) for one in value.tolist()]
    if isinstance(value, np.generic):
        return written(value.item())
    return value if not hasattr(value, "isoformat") else value.isoformat()[:10]
