"""One thing to choose by: its operator, the rows it keeps, the words of its control."""

import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from presskit.corpus._operators import Column, Operator


@dataclass(frozen=True)
class Choice:
    """One thing to choose by.

    Attributes
    ----------
    name : str
        The argument of `filter`.
    operator : Operator
        How it keeps rows, and which values it may have.
    does : str
        What it keeps, for the documentation of `filter`.
    table : str
        Of which its operator keeps rows; '' where words are looked for instead.
    values : callable
        Takes the corpus and rows of `table`; returns what the operator compares. Of
        names these are several columns: any of them may be meant.
    meant : callable, optional
        Takes the corpus and names as people write them; returns those of the tables.
    listed_with : tuple of str
        The explorers that offer it, by the table whose rows they list.
    label, tooltip : str
        Of its control.
    control : str
        How an explorer calls its control, if not by `name`.
    offered : callable, optional
        Takes the corpus, rows of `table`, and the table whose rows are listed; returns
        the names to choose from, row by row, if not those of the first column.
    called : callable, optional
        Takes the corpus and rows of `table`; returns row by row what the name that is
        offered is called, if not by itself.
    sorted_by : callable, optional
        Takes the same; returns row by row what the names are put in order by, if not
        by what they are called.
    in_query : bool
        Whether a query of an explorer can hold it.
    """

    name: str
    operator: Operator
    does: str = ""
    table: str = ""
    values: Callable[..., object] | None = None
    meant: Callable[..., Iterable[str]] | None = None
    listed_with: tuple[str, ...] = ()
    label: str = ""
    tooltip: str = ""
    control: str = ""
    offered: Callable[..., Column] | None = None
    called: Callable[..., Iterable[str]] | None = None
    sorted_by: Callable[..., Iterable[str]] | None = None
    in_query: bool = True

    @property
    def fields(self) -> dict[str, object]:
        """The fields of a query that hold it, with what they are where it is open."""
        return self.operator.fields(self.name) if self.in_query else {}

    @property
    def sets(self) -> tuple[str, ...]:
        """The fields of a query that it sets: a year sets the first and last day."""
        return self.operator.sets(self.name) if self.in_query else ()

    @property
    def attribute(self) -> str:
        """The attribute of an explorer that holds its control."""
        return self.control or self.name

    @property
    def documentation(self) -> str:
        """The entry of a docstring that says what it takes and what it keeps."""
        does = textwrap.indent(textwrap.fill(self.does, 76), "    ")
        return f"{self.name} : {self.operator.takes}\n{does}\n"


def documented(choices: Iterable[Choice]) -> Callable[[Callable], Callable]:
    """Return a decorator that writes choices into a docstring, in place of a mark.

    Examples
    --------
    >>> from presskit.corpus.choices import TRANSCRIPT
    >>> @documented([TRANSCRIPT])
    ... def keep(): "{choices}"
    >>> print(keep.__doc__.strip())
    transcript : str or list of str, optional
        Keeps whole transcripts, by their ids.
    """

    def decorate(function: Callable) -> Callable:
        entries = "".join(choice.documentation for choice in choices)
        before, _, _ = (function.__doc__ or "").partition("{choices}")
        indent = before.rpartition("\n")[2]
        text = textwrap.indent(entries, indent).strip()
        function.__doc__ = function.__doc__.replace("{choices}", text)
        return function

    return decorate
