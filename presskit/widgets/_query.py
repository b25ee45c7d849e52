"""What an explorer is asked for: one value, which can be written as code or as JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace

import pandas as pd

from presskit.errors import TableError
from presskit.schema import ROLES, SEVERITIES

WITHIN = ("exchanges", "questions", "answers", "statement")
_LISTS = ("transcript", "asker", "outlet", "role", "severity", "kind")
_DAYS = ("since", "until")
_WORDS = ("min_words", "max_words")
_KNOWN = {"within": WITHIN, "role": ROLES, "severity": SEVERITIES}


@dataclass(frozen=True)
class Query:
    """What is looked for; whatever is left out chooses nothing.

    Attributes
    ----------
    text : str
        A word pattern such as ``ammunition*``, or a regular expression.
    regex : bool
        Whether `text` is a regular expression.
    within : {"exchanges", "questions", "answers", "statement"}
        Where `text` is looked for.
    transcript, asker, outlet, role, severity, kind : tuple of str
        Ids of transcripts and askers, names of the others; empty for all.
    since, until : str
        Days as ``2023-02-13``, both included; '' for no limit.
    followups : bool
        Only exchanges whose asker asked again.
    min_words, max_words : int or None
        Words of the answer, both included.

    Examples
    --------
    >>> Query.of({"text": "ammunition*", "outlet": "NTV"})
    Query(text='ammunition*', outlet='NTV')
    >>> Query.of({"text": "ammunition*"}).without("text")
    Query()
    """

    text: str = ""
    regex: bool = False
    within: str = "exchanges"
    transcript: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    asker: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    followups: bool = False
    min_words: int | None = None
    max_words: int | None = None
    role: tuple[str, ...] = ()
    severity: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()

    @classmethod
    def of(cls, given: "Query | Mapping[str, object]") -> "Query":
        """Return a query made from names and values; one name stands for a list of it.

        Raises
        ------
        TableError
            If there is no such choice, or a value is not of its kind.
        """
        if isinstance(given, Query):
            return given
        try:
            choices = dict(given)
        except (TypeError, ValueError):
            raise TableError(
                f"{given!r} is not a query. Give a mapping such as "
                "{'text': 'ammunition*', 'outlet': 'NTV'}."
            ) from None
        known = [field.name for field in fields(cls)]
        if wrong := [name for name in choices if name not in known]:
            raise TableError(
                f"a query has no {wrong[0]!r}. It may choose by {', '.join(known)}."
            )
        return cls(**{name: _value(name, value) for name, value in choices.items()})

    def without(self, *names: str) -> "Query":
        """Return this query with the choices named left open."""
        empty = Query()
        return replace(self, **{name: getattr(empty, name) for name in names})

    def chosen(self) -> dict[str, object]:
        """Return what is chosen, by name; tuples of one as the one."""
        empty = asdict(Query())
        return {
            name: value[0] if isinstance(value, tuple) and len(value) == 1 else value
            for name, value in asdict(self).items()
            if value != empty[name]
        }

    def choices(self) -> dict[str, object]:
        """Return the choices as :meth:`presskit.Corpus.filter` takes them."""
        said = self.chosen()
        low, high = said.pop("min_words", None), said.pop("max_words", None)
        if (low, high) != (None, None):
            said["answer_words"] = (low, high)
        for name in ("severity", "kind"):
            said.pop(name, None)
        if not self.text.strip():
            said = {k: v for k, v in said.items() if k not in ("text", "regex")}
            if self.within != "statement":
                said.pop("within", None)
        return {
            name: list(value) if isinstance(value, tuple) and name in _LISTS else value
            for name, value in said.items()
        }

    def code(self) -> str:
        """Return the choices as arguments of a call.

        Examples
        --------
        >>> Query(text="ammunition*", min_words=100).code()
        "text='ammunition*', answer_words=(100, None)"
        """
        return ", ".join(f"{name}={value!r}" for name, value in self.choices().items())

    def json(self) -> dict[str, object]:
        """Return every choice, with lists for tuples."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(self).items()
        }

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in self.chosen().items())
        return f"Query({said})"


def _value(name: str, value: object) -> object:
    """Return a value as a query keeps it, or say what it should be."""
    if name in _LISTS:
        return _listed(name, value)
    if name in _DAYS:
        return _day(name, value)
    if name in _WORDS:
        return _count(name, value)
    if name in ("regex", "followups"):
        if isinstance(value, bool):
            return value
        raise TableError(f"{name}={value!r} is neither True nor False.")
    if value is None:
        return getattr(Query(), name)
    if not isinstance(value, str):
        raise TableError(f"{name}={value!r} is not text.")
    return _among(name, value)


def _listed(name: str, value: object) -> tuple[str, ...]:
    if value is None or value == "":
        return ()
    given = (value,) if isinstance(value, str) else value
    if isinstance(given, Iterable):
        made = tuple(given)
        if all(isinstance(one, str) for one in made):
            return tuple(_among(name, one) for one in made)
    raise TableError(f"{name}={value!r} is neither a name nor a list of names.")


def _among(name: str, value: str) -> str:
    if name in _KNOWN and value not in _KNOWN[name]:
        raise TableError(
            f"{name}={value!r} is not one of {', '.join(map(repr, _KNOWN[name]))}."
        )
    return value


def _day(name: str, value: object) -> str:
    if value is None or value == "":
        return ""
    try:
        return f"{pd.Timestamp(value):%Y-%m-%d}"
    except (ValueError, TypeError):
        raise TableError(
            f"{name}={value!r} is not a day. Write '2023-02-13'."
        ) from None


def _count(name: str, value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not hasattr(value, "__index__") or int(value) < 0:
        raise TableError(f"{name}={value!r} is not a number of words.")
    return int(value)
