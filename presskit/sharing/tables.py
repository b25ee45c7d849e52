"""Tables without the words of their sources, which may not be passed on."""

from collections.abc import Iterable, Mapping

import pandas as pd

from presskit.schema import cells
from presskit.sharing._without_words import Hidden

SAID = frozenset(
    """
    text call question question_text answer answer_text quote suggestion
    """.split()
)
"""Columns that hold what was said, or a line with it: they are emptied."""

NAMES = ("speaker", "label", "outlet", "title", "event", "office", "principal")
"""Columns whose values may be passed on, though somebody says them too."""


def without_words(
    tables: Mapping[str, pd.DataFrame], said: Iterable[str]
) -> dict[str, pd.DataFrame]:
    """Take what was said out of tables.

    Parameters
    ----------
    tables : mapping of str to DataFrame
        Tables of a corpus, by name.
    said : iterable of str
        What is said in the turns, also in those that the tables do not hold.

    Returns
    -------
    dict of str to DataFrame
        The same rows and columns. What was said is "", and so is every cell that holds
        four words in a row of a turn, if they are not a name or a title. Ids, places,
        counts, names and outlets stay.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_text("Ann Lee (AP): Why now?\\n\\nBo Ek: It rains.")
    >>> tables = without_words({"turns": corpus.turns}, corpus.turns["text"])
    >>> tables["turns"][["speaker", "text", "n_words"]].to_dict("list")
    {'speaker': ['Ann Lee', 'Bo Ek'], 'text': ['', ''], 'n_words': [2, 2]}
    """
    names = {
        name
        for table in tables.values()
        for column in table.columns.intersection(NAMES)
        for value in table[column].dropna().unique()
        for name in {value, *cells.names_in(value)}
    }
    hidden = Hidden(said, names)
    return {name: _emptied(table, hidden) for name, table in tables.items()}


def _emptied(table: pd.DataFrame, hidden: Hidden) -> pd.DataFrame:
    """Return a table in which no cell gives words away."""
    texts = table.select_dtypes("str")
    return table.assign(
        **{
            name: column.mask(column.notna() & _gives_away(name, column, hidden), "")
            for name, column in texts.items()
        }
    )


def _gives_away(name: str, column: pd.Series, hidden: Hidden) -> pd.Series:
    if name in SAID:
        return pd.Series(True, column.index)
    bad = [text for text in column.dropna().unique() if hidden.gives_away(text)]
    return column.isin(bad)
