"""How a choice keeps rows, and how its value is written: as an argument, in a query.

An operator knows the values that a choice may have, and nothing of tables. A value is
checked here, once, for :meth:`presskit.Corpus.filter` and for explorers alike. A
*query* holds what an explorer is asked for, in fields that JSON can hold.
"""

import numbers
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus._days import Days, days_meant, several
from presskit.corpus._looked_for import patterns_of
from presskit.errors import TableError, did_you_mean, warn

Column = pd.Series | list[list[str]]
"""One value a row, NA for none; or those of each row, which are several or none."""


class Operator:
    """What kinds of choices have in common: the value is a field of the query."""

    kind = ""
    takes = ""
    """What `filter` takes, for its documentation."""

    def fields(self, name: str) -> dict[str, object]:
        """Return the fields of a query, with what they hold where all is left open."""
        raise NotImplementedError

    def sets(self, name: str) -> tuple[str, ...]:
        """Return the fields of a query that a value sets."""
        return tuple(self.fields(name))

    def argument(self, name: str, value: object) -> object:
        """Return a checked argument of `filter`; None if it leaves all open."""
        raise NotImplementedError

    def asked(self, name: str, value: object) -> dict[str, object]:
        """Return the fields of a query that a value sets."""
        checked = None if value is None else self.argument(name, value)
        return self.fields(name) if checked is None else {name: checked}

    def field(self, name: str, field: str, value: object) -> object:
        """Return the value that a query holds in one field."""
        return self.asked(name, value)[field]

    def written(self, name: str, query: Mapping[str, object]) -> object:
        """Return the argument that says the same as a query; None for none."""
        value = query[name]
        return None if value == self.fields(name)[name] else value


@dataclass(frozen=True)
class OneOf(Operator):
    """One of several names: a row is kept that has one of those chosen.

    Attributes
    ----------
    allowed : tuple of str
        All names that there can be, in the order in which they are offered; empty where
        the tables say which there are.
    """

    allowed: tuple[str, ...] = ()
    kind = "one of"
    takes = "str or list of str, optional"

    def fields(self, name: str) -> dict[str, object]:
        """Return one field: the names chosen."""
        return {name: ()}

    def argument(self, name: str, value: object) -> list[str]:
        """Return the names that are chosen, as a list."""
        chosen = [value] if isinstance(value, str) else value
        if not (isinstance(chosen, Iterable) and all(map(_is_text, chosen))):
            raise TableError(f"{name}={value!r} is neither a name nor a list of names.")
        if self.allowed and (wrong := sorted(set(chosen) - set(self.allowed))):
            hint = did_you_mean(wrong[0], self.allowed)
            raise TableError(
                f"there is no {name} {wrong[0]!r}.{hint} Choose from "
                f"{list(self.allowed)}."
            )
        return list(chosen)

    def asked(self, name: str, value: object) -> dict[str, object]:
        """Return the names chosen; '' and None stand for all."""
        return {name: () if value in ("", None) else tuple(self.argument(name, value))}

    def written(self, name: str, query: Mapping[str, object]) -> object:
        """Return the one name, or a list of them."""
        chosen = query[name]
        return (chosen[0] if len(chosen) == 1 else list(chosen)) if chosen else None

    def known(self, columns: Sequence[Column]) -> set[str]:
        """Return the names that the columns hold."""
        return {
            name
            for column in columns
            for name in (
                column.dropna() if isinstance(column, pd.Series) else chain(*column)
            )
        }

    def keeps(self, columns: Sequence[Column], chosen: Iterable[str]) -> np.ndarray:
        """Return a mask of the rows that have one of the names in any column."""
        wanted = set(chosen)
        kept = False
        for column in columns:
            if isinstance(column, pd.Series):
                kept |= column.isin(wanted).to_numpy(dtype=bool)
            else:
                own = (not wanted.isdisjoint(names) for names in column)
                kept |= np.fromiter(own, dtype=bool, count=len(column))
        return kept


def _is_text(one: object) -> bool:
    return isinstance(one, str)


@dataclass(frozen=True)
class InDays(Operator):
    """Days between a first and a last one; a row without a day is never kept.

    Attributes
    ----------
    ends : tuple of str
        The fields of a query that it sets: "since", "until".
    """

    ends: tuple[str, ...]
    kind = "days"

    @property
    def takes(self) -> str:
        """What `filter` takes: a day, or several."""
        many = " or list of them" if len(self.ends) > 1 else ""
        return f"str, int or datetime{many}, optional"

    def fields(self, name: str) -> dict[str, object]:
        """Return the end that it sets; a day is another way to write both ends."""
        return {name: ""} if self.ends == (name,) else {}

    def sets(self, _name: str) -> tuple[str, ...]:
        """Return the ends that it sets."""
        return self.ends

    def argument(self, name: str, value: object) -> list[Days]:
        """Return the first and the last day of each span that is meant."""
        return several(name, value) if len(self.ends) > 1 else [days_meant(name, value)]

    def asked(self, name: str, value: object) -> dict[str, object]:
        """Return the ends as text; '' and None stand for no limit."""
        if value is None or value == "":
            return dict.fromkeys(self.ends, "")
        span = dict(zip(("since", "until"), days_meant(name, value), strict=True))
        return {end: f"{span[end]:%Y-%m-%d}" for end in self.ends}

    def keeps(self, days: np.ndarray, spans: Sequence[Days]) -> np.ndarray:
        """Return a mask of the days in one of the spans; NaT is in none."""
        kept = np.zeros(len(days), dtype=bool)
        for first, last in spans:
            own = ~np.isnat(days)
            if "since" in self.ends:
                own &= days >= first.to_datetime64()
            if "until" in self.ends:
                own &= days <= last.to_datetime64()
            told = pd.DatetimeIndex(days[~np.isnat(days)])
            if len(self.ends) > 1 and len(told) and not own.any():
                warn(
                    f"no transcript is of {first:%Y-%m-%d} to {last:%Y-%m-%d}: those "
                    f"here are of {min(told):%Y-%m-%d} to {max(told):%Y-%m-%d}."
                )
            kept |= own
        return kept


@dataclass(frozen=True)
class Numbers(Operator):
    """Numbers between a lowest and a highest one, both included.

    Attributes
    ----------
    ends : (str, str)
        The fields of a query: "min_words", "max_words".
    unit : str
        What is counted.
    """

    ends: tuple[str, str]
    unit: str
    kind = "numbers"
    takes = "(int or None, int or None), optional"

    def fields(self, name: str) -> dict[str, object]:
        """Return the two ends, which are open."""
        return dict.fromkeys(self.ends)

    def argument(self, name: str, value: object) -> tuple[int | None, int | None]:
        """Return the lowest and the highest number; None if there is no limit."""
        ends = value if isinstance(value, tuple | list) else ()
        if len(ends) != 2 or not all(one is None or _is_count(one) for one in ends):
            raise TableError(
                f"{name}={value!r} is not a span. Give the lowest and the "
                f"highest number of {self.unit}, None for no limit: (100, None)."
            )
        low, high = (None if one is None else int(one) for one in ends)
        if low is not None and high is not None and low > high:
            raise TableError(
                f"{name}={value!r} begins above its end. Write ({high}, {low})."
            )
        return None if (low, high) == (None, None) else (low, high)

    def asked(self, name: str, value: object) -> dict[str, object]:
        """Return both ends."""
        span = (None, None) if value is None else self.argument(name, value)
        ends = zip(self.ends, span or (None, None), strict=True)
        return {end: self.field(name, end, one) for end, one in ends}

    def field(self, name: str, field: str, value: object) -> int | None:
        """Return one end; a query has no limit below zero."""
        if value is None:
            return None
        if not _is_count(value) or value < 0:
            raise TableError(f"{field}={value!r} is not a number of {self.unit}.")
        return int(value)

    def written(self, name: str, query: Mapping[str, object]) -> object:
        """Return both ends as one argument."""
        low, high = (query[end] for end in self.ends)
        return None if (low, high) == (None, None) else (low, high)

    def keeps(self, counts: np.ndarray, span: tuple) -> np.ndarray:
        """Return a mask of the numbers in the span."""
        low, high = span
        kept = np.ones(len(counts), dtype=bool)
        if low is not None:
            kept &= counts >= low
        if high is not None:
            kept &= counts <= high
        return kept


def _is_count(one: object) -> bool:
    """Return True for a whole number, also one that pandas made a float of."""
    if isinstance(one, float | np.floating):
        return float(one).is_integer()
    return isinstance(one, numbers.Integral) and type(one) is not bool


class YesNo(Operator):
    """Only the rows of which something is true, or all."""

    kind = "yes"
    takes = "bool, default False"

    def fields(self, name: str) -> dict[str, object]:
        """Return one field, which is not set."""
        return {name: False}

    def argument(self, name: str, value: object) -> bool | None:
        """Return True if it is chosen; not to choose it leaves all open."""
        if not isinstance(value, bool | np.bool_):
            raise TableError(f"{name}={value!r} is neither True nor False.")
        return bool(value) or None

    def keeps(self, true: np.ndarray, _chosen: bool) -> np.ndarray:
        """Return the mask as it is."""
        return true


class Words(Operator):
    """Words that are looked for; where and how is said by choices of their own."""

    kind = "words"
    takes = "str or list of str, optional"

    def fields(self, name: str) -> dict[str, object]:
        """Return one field: no words."""
        return {name: ""}

    def argument(self, name: str, value: object, regex: bool = False) -> list[str]:
        """Return the patterns that are meant."""
        return patterns_of(value, regex, name)

    def asked(self, name: str, value: object) -> dict[str, object]:
        """Return the one pattern that a search box holds."""
        if value is not None and not isinstance(value, str):
            many = " For several words write text='one|other', regex=True."
            more = many if isinstance(value, Iterable) else ""
            raise TableError(f"{name}={value!r} is not text.{more}")
        return {name: value or ""}

    def written(self, name: str, query: Mapping[str, object]) -> object:
        """Return the pattern; None if there is nothing to look for."""
        return query[name] if query[name].strip() else None


class Where(NamedTuple):
    """A place where words can be looked for.

    Attributes
    ----------
    name : str
    roles : tuple of str
        Whose words are looked at there.
    label, tooltip : str
        Of its button.
    """

    name: str
    roles: tuple[str, ...]
    label: str
    tooltip: str


@dataclass(frozen=True)
class Place(Operator):
    """One of several places, of which the first is looked in unless another is named.

    Attributes
    ----------
    places : tuple of Where
    """

    places: tuple[Where, ...]
    kind = "place"

    @property
    def names(self) -> list[str]:
        """The names of the places."""
        return [one.name for one in self.places]

    @property
    def takes(self) -> str:
        """What `filter` takes: one of the places."""
        places = ", ".join(f'"{one}"' for one in self.names)
        return f"{{{places}}}, optional"

    def fields(self, name: str) -> dict[str, object]:
        """Return one field: the first place."""
        return {name: self.names[0]}

    def argument(self, name: str, value: object) -> str:
        """Return the place."""
        if value not in self.names:
            hint = did_you_mean(value, self.names)
            raise TableError(
                f"there is no {name}={value!r}.{hint} Choose from {self.names}."
            )
        return value
