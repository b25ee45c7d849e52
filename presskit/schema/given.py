"""What a measure or chart was given: one of the tables of a corpus, or the corpus."""

import pandas as pd

from presskit.errors import TableError
from presskit.schema._table import Table


def whole(given: object, called: str) -> object:
    """Return the corpus that was given, or say that a table is not enough.

    Parameters
    ----------
    given : Corpus
    called : str
        What takes it, for the message: "nameless".

    Returns
    -------
    Corpus

    Raises
    ------
    TableError
        If it is anything else.

    Examples
    --------
    >>> import presskit
    >>> presskit.measures.nameless(presskit.load_example().turns)
    Traceback (most recent call last):
    presskit.errors.TableError: nameless takes a whole corpus, not a DataFrame. Write
    nameless(corpus), or nameless(corpus.filter(…)) for a part.
    """
    # Asked of its class: a corpus would make the table.
    if not hasattr(type(given), "exchanges"):
        raise TableError(
            f"{called} takes a whole corpus, not a {type(given).__name__}. Write "
            f"{called}(corpus), or {called}(corpus.filter(…)) for a part."
        )
    return given


def tables(
    given: object, table: Table, needed: tuple[str, ...] = (), **others: object
) -> list[pd.DataFrame | None]:
    """Return the table that is meant, and those beside it, which a corpus has.

    Parameters
    ----------
    given : Corpus or DataFrame
        What is to be drawn or summed up.
    table : Table
        What it is one of.
    needed : tuple of str, optional
        Columns that it must have; all by default.
    **others : DataFrame or None
        Tables that were passed beside it, by their names in a corpus.

    Returns
    -------
    list of (DataFrame or None)
        The table, and the others in the order in which they were named.

    Raises
    ------
    TableError
        If it is neither a table nor a corpus, or lacks a column.

    Examples
    --------
    >>> import presskit
    >>> from presskit.schema import EXCHANGES
    >>> corpus = presskit.load_example()
    >>> [len(one) for one in tables(corpus, EXCHANGES, transcripts=None)]
    [25, 2]
    >>> tables(corpus.exchanges, EXCHANGES, transcripts=None)[1] is None
    True
    """
    drawn = table.of(given, *needed)
    whole = not isinstance(given, pd.DataFrame)
    return [drawn] + [
        getattr(given, name) if whole and passed is None else passed
        for name, passed in others.items()
    ]
