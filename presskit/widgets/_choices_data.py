"""The choices of an explorer for a page without a kernel: declarations and codes.

A page sifts its rows by the operator of each choice; what a row has stands here, row by
row of the table that the choice is among. So a new choice needs no script.
"""

import numpy as np
import pandas as pd

from presskit.corpus.choices import Choice
from presskit.widgets._facets import Facet
from presskit.widgets._sieve import Sieve


def declared(explorer) -> list[dict]:
    """Return the choices that an explorer offers, in their order.

    Parameters
    ----------
    explorer : Explorer

    Returns
    -------
    list of dict
        Name, kind of operator, the fields of the query that hold it, the words of its
        control; and for choices among rows `of` which table, and what each row has.
    """
    sieve, order = explorer._sieve(), turns_as_listed(explorer)
    return [
        {
            **words_of(one, explorer),
            **(_rows(one, sieve, explorer, order) if one.table else {}),
        }
        for one in explorer._choices()
    ]


def words_of(choice: Choice, explorer) -> dict[str, object]:
    """Return a choice by its name, with its fields and the words of its control."""
    declared: dict[str, object] = {
        "name": choice.name,
        "kind": choice.operator.kind,
        "fields": list(choice.fields),
        "label": choice.label,
    }
    if choice.tooltip:
        declared["tip"] = choice.tooltip
    if choice.operator.kind == "place":
        declared["places"] = [list(one) for one in choice.operator.places]
    if choice.operator.kind == "words":
        declared["placeholder"] = explorer.placeholder
    return declared


def turns_as_listed(explorer) -> np.ndarray:
    """Return the turns in the order of a page: transcript by transcript."""
    ids = explorer.corpus.transcripts["transcript"]
    rows = [np.asarray(explorer.book.turn_rows(id_)) for id_ in ids]
    return np.concatenate([np.zeros(0, dtype=np.int64), *rows]).astype(np.int64)


def _rows(choice: Choice, sieve: Sieve, explorer, order: np.ndarray) -> dict:
    """Return the values of each row of the table that a choice is among."""
    take = order if choice.table == "turns" else slice(None)
    kind = choice.operator.kind
    if kind == "one of":
        own, names = sieve.facet_of_table(choice.name), sieve.labels[choice.name]
        keys = [sieve.sort_keys[choice.name]] if choice.sorted_by else []
        return {
            "of": choice.table,
            "options": list(map(list, zip(own.values, names, *keys, strict=True))),
            "ranked": bool(choice.operator.allowed),
            "rows": _codes(own, take),
            **_more(choice, sieve, explorer, take),
        }
    values = sieve.values_of_table(choice.name)[take]
    if kind == "days":
        days = pd.Series(values).dt.strftime("%Y-%m-%d")
        return {"of": choice.table, "rows": days.fillna("").tolist()}
    return {"of": choice.table, "rows": values.astype(int).tolist()}


def _codes(own: Facet, take: np.ndarray | slice) -> list[object]:
    """Return the number of the value of each row, a list of several, -1 for none."""
    held: list[list[int]] = [[] for _ in range(own.n)]
    for row, code in zip(own.row.tolist(), own.code.tolist(), strict=True):
        held[row].append(code)
    rows = held if isinstance(take, slice) else [held[at] for at in take]
    return [codes[0] if len(codes) == 1 else codes or -1 for codes in rows]


def _more(choice: Choice, sieve: Sieve, explorer, take: np.ndarray | slice) -> dict:
    """Return the rows of names that are chosen but not offered: one of many Qs."""
    own = sieve.facet_of_table(choice.name)
    chosen = getattr(explorer.query, choice.name)
    columns = sieve.values_of_table(choice.name)
    more = {
        name: np.flatnonzero(choice.operator.keeps(columns, [name])[take]).tolist()
        for name in chosen
        if not own.offers([name])
    }
    return {"more": more} if more else {}
