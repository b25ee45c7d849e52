"""What an explorer is asked for: one value, which can be written as code or as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, make_dataclass, replace

from presskit.corpus.choices import AMONG_DOUBTS, AMONG_THEMES, CHOICES, fields
from presskit.errors import TableError

_Fields = make_dataclass(
    "_Fields",
    [(name, type(empty), field(default=empty)) for name, empty in fields().items()],
    frozen=True,
)


@dataclass(frozen=True)
class Query(_Fields):
    """What is looked for; whatever is left out chooses nothing.

    Its fields are those of :mod:`presskit.corpus.choices`: names are a tuple, days are
    text such as ``2023-02-13`` or '', limits are a number or None.

    Examples
    --------
    >>> Query.of({"text": "ammunition*", "outlet": "NTV"})
    Query(text='ammunition*', outlet='NTV')
    >>> Query.of({"text": "ammunition*"}).without("text")
    Query()
    """

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
        values: dict[str, object] = {}
        for name, value in choices.items():
            values |= _fields_of(name, value)
        return cls(**values)

    def without(self, *names: str) -> "Query":
        """Return this query with the choices named left open."""
        empty = Query()
        return replace(self, **{name: getattr(empty, name) for name in names})

    def only(self, *names: str) -> "Query":
        """Return this query with all choices but those named left open."""
        kept = {
            field: getattr(self, field)
            for one in (*CHOICES, *AMONG_DOUBTS, *AMONG_THEMES)
            if one.name in names
            for field in one.fields
        }
        return Query(**kept)

    def chosen(self) -> dict[str, object]:
        """Return the choices, by name; tuples of one as the one."""
        empty = asdict(Query())
        return {
            name: value[0] if isinstance(value, tuple) and len(value) == 1 else value
            for name, value in asdict(self).items()
            if value != empty[name]
        }

    def choices(self) -> dict[str, object]:
        """Return the choices as :meth:`presskit.Corpus.filter` takes them."""
        query = asdict(self)
        said = {
            one.name: value
            for one in CHOICES
            if one.fields
            and (value := one.operator.written(one.name, query)) is not None
        }
        if "text" not in said:
            said.pop("regex", None)
            if self.within != "statement":
                said.pop("within", None)
        return said

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


def _fields_of(name: str, value: object) -> dict[str, object]:
    """Return the fields of a query that a choice, or one field of it, sets."""
    for one in (*AMONG_DOUBTS, *AMONG_THEMES, *CHOICES):
        if not one.in_query:
            continue
        if one.name == name:
            return one.operator.asked(name, value)
        if name in one.fields:
            return {name: one.operator.field(one.name, name, value)}
    raise TableError(
        f"a query has no {name!r}. It may choose by {', '.join(fields())}."
    )
