"""The wordings that somebody asks for: one, a list, or a table of them."""

from collections.abc import Iterable, Mapping

import pandas as pd

from presskit.corpus.concordance import patterns_of
from presskit.errors import TableError, in_few_words
from presskit.schema.results import WORDINGS
from presskit.text import glob_pattern


def given_wordings(wordings: object, kind: str | None = None) -> list[str]:
    """Return the wordings that are meant, without doubles.

    Parameters
    ----------
    wordings : str, iterable of str, or DataFrame
        Of a table of :func:`presskit.themes.wordings` its wordings.
    kind : str, optional
        The kind of those of a table that are meant; all by default.

    Returns
    -------
    list of str

    Raises
    ------
    TableError
        If they are no texts, or one holds no word.

    Examples
    --------
    >>> given_wordings(["the pier", "the pier"]), given_wordings("the pier")
    (['the pier'], ['the pier'])
    >>> given_wordings({"Piers": "the pier"})
    Traceback (most recent call last):
    presskit.errors.TableError: wordings={'Piers': 'the pier'} is not a list of texts.
    Write ['as long as it takes'], or pass what themes.wordings(corpus) returns.
    """
    if isinstance(wordings, pd.DataFrame):
        WORDINGS.require(wordings, "wording", "kind")
        of_kind = wordings if kind is None else wordings[wordings["kind"] == kind]
        wordings = of_kind["wording"]
    several = isinstance(wordings, Iterable) and not isinstance(wordings, str | Mapping)
    # Of a corpus, which is several tables, the class alone can be iterated.
    several = several and not hasattr(type(wordings), "exchanges")
    texts = list(wordings) if several else [wordings]
    if not all(isinstance(one, str) for one in texts):
        raise TableError(
            f"wordings={in_few_words(wordings)} is not a list of texts. Write ['as "
            "long as it takes'], or pass what themes.wordings(corpus) returns."
        )
    for one in texts:
        glob_pattern(one)  # it says what is wrong with a text without a word
    return list(dict.fromkeys(patterns_of(texts, regex=False))) if texts else []
