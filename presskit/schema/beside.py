"""What stands beside a table of a corpus: its sources, and the turns it was made of.

A table is filtered, sorted and handed on, and only its spans say where a word stands.
What they point into goes along in ``attrs``, where pandas keeps what a table carries
besides its rows: so that a hit is given with its line in the source. A copy in a file
carries nothing, and neither do tables put together from several corpora.
"""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
import pandas as pd

from presskit.schema._document import Document

_NAME = "presskit"


class Beside(str):
    """The sources and the turns of a corpus; for whoever writes `attrs`, some words.

    pandas copies `attrs` deeply at each step, compares them, and writes them as JSON:
    this is its own copy, equals only itself, and is a line of text.

    Attributes
    ----------
    documents : mapping of str to Document
        By transcript.
    turns : DataFrame or None
        The turns that a table of exchanges or questions was made of.
    languages : mapping of str to tuple of str
        The languages of each transcript, the one that is spoken most first.
    """

    documents: Mapping[str, Document]
    turns: pd.DataFrame | None
    languages: Mapping[str, tuple[str, ...]]

    def __new__(
        cls,
        documents: Mapping[str, Document],
        turns: pd.DataFrame | None = None,
        languages: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> "Beside":
        """Return the sources and turns that are to stand beside a table."""
        made = super().__new__(cls, "its sources, as long as this is in memory")
        made.documents, made.turns, made.languages = documents, turns, languages
        return made

    def __copy__(self) -> "Beside":
        return self

    def __deepcopy__(self, _memo: dict) -> "Beside":
        return self

    def __reduce__(self) -> tuple:
        return str, (str(self),)

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = str.__hash__


def put(table: pd.DataFrame, beside: Beside) -> None:
    """Put sources and turns beside a table.

    Parameters
    ----------
    table : DataFrame
        Its rows stay as they are.
    beside : Beside
    """
    table.attrs[_NAME] = beside


def of(table: pd.DataFrame) -> Beside | None:
    """Return the sources and turns beside a table; None if there are none.

    Parameters
    ----------
    table : DataFrame

    Returns
    -------
    Beside or None

    Examples
    --------
    >>> table = pd.DataFrame({"turn": [0, 1]})
    >>> put(table, Beside({}))
    >>> of(table[table["turn"] > 0]) is of(table), of(pd.DataFrame())
    (True, None)
    """
    found = table.attrs.get(_NAME)
    return found if isinstance(found, Beside) else None


def lines(
    turns: pd.DataFrame, row: np.ndarray, place: np.ndarray
) -> pd.arrays.IntegerArray:
    """Return the lines of the source on which places in turns stand.

    Parameters
    ----------
    turns : DataFrame
        With `transcript`, `text` and `start`.
    row : ndarray of int
        Position in `turns` of each place.
    place : ndarray of int
        Where in the text of that turn, from 0.

    Returns
    -------
    array of Int64
        From 1; NA where the source is not beside the table, or has other words there.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "text": ["Why?\\nNow?"], "start": 3})
    >>> put(turns, Beside({"a": Document("a", "Q: Why?\\nNow?", "plain", "")}))
    >>> lines(turns, np.array([0, 0]), np.array([0, 5])).tolist()
    [1, 2]
    """
    found = np.zeros(len(row), dtype=np.int64)
    known = of(turns)
    held, which = np.unique(row, return_inverse=True)
    if known is not None and len(held):
        transcripts, texts, starts = (
            values_at(turns[name], held) for name in ("transcript", "text", "start")
        )
        there = [
            (document := known.documents.get(transcript)) is not None
            and document.text.startswith(text, start)
            for transcript, text, start in zip(transcripts, texts, starts, strict=True)
        ]
        at = np.array(starts, dtype=np.int64)[which] + place
        code, names = pd.factorize(np.array(transcripts, dtype=object))
        code = np.where(there, code, -1)[which]
        order = np.lexsort((at, code))
        ends = np.searchsorted(code[order], np.arange(len(names) + 1))
        for own, first, last in zip(names, ends[:-1], ends[1:], strict=True):
            places = order[first:last]
            if len(places):
                document = known.documents[own]
                found[places] = document.lines(at[places].tolist())
    return pd.arrays.IntegerArray(found, found == 0)


_FEW = 1_000  # rows, up to which one looks at each


def values_at(column: pd.Series, rows: np.ndarray) -> list:
    """Return the values of a column at some rows.

    A column of texts is in many pieces, which are put together where rows are taken:
    of few rows each is looked at.

    Examples
    --------
    >>> values_at(pd.Series(["a", "b", "c"]), np.array([2, 0]))
    ['c', 'a']
    """
    if len(rows) > _FEW:
        return column.iloc[rows].tolist()
    values = column.array
    return [values[row] for row in rows.tolist()]
