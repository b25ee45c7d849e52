"""The answer of an explorer when its chart or its rows are taken away as a file."""

import pandas as pd

from presskit.export import as_csv
from presskit.outputs import source_line
from presskit.widgets._query import Query


def told(explorer, what: str) -> dict[str, object]:
    """Return the data that js/lab_files.js needs to save a chart or its rows.

    Parameters
    ----------
    explorer : Explorer
    what : {"png", "svg", "csv"}
        A picture, or the rows.

    Returns
    -------
    dict
        The title, the source, what was chosen with the names that people read, and for
        "csv" the rows as text; None where there are none to list, but marks of a chart.
    """
    query = (explorer.effective if what == "csv" else explorer.asked)(explorer.query)
    rows = as_csv(_rows(explorer)).decode() if what == "csv" else ""
    return {
        "type": "taken",
        "title": explorer.title,
        "mode": explorer.mode,
        "source": source_line(explorer.book.heads.values()),
        "query": query.json(),
        "choices": _choices(explorer),
        "names": _names(explorer, query),
        "csv": None
        if explorer.mode == "hits" and explorer._everywhere(query) is None
        else rows,
    }


def _rows(explorer) -> pd.DataFrame:
    """Return the rows that are listed; exchanges with file and line, as on a page."""
    rows = explorer.frame()
    if explorer.mode != "exchanges":
        return rows
    sources = {id_: head["source"] for id_, head in explorer.book.heads.items()}
    rows = rows.assign(file=rows["transcript"].map(sources))
    if "line" in rows:  # statements are turns, which have one
        return rows
    begins = explorer.corpus.turns[["transcript", "turn", "line"]]
    begins = begins.rename(columns={"turn": "first_turn"})
    return rows.merge(begins, on=["transcript", "first_turn"], how="left")


def _choices(explorer) -> list[dict[str, object]]:
    """Return the choices among rows: what kind each is, and what it is called."""
    return [
        {
            "name": one.name,
            "kind": one.operator.kind,
            "fields": list(one.fields),
            "label": one.label,
        }
        for one in explorer._choices()
        if one.table
    ]


def _names(explorer, query: Query) -> dict[str, dict[str, str]]:
    """Return the name that people read for each name that is chosen."""
    sieve, found = explorer._sieve(), {}
    for choice, own in sieve.facets.items():
        labels = dict(zip(own.values, sieve.labels[choice], strict=True))
        chosen = getattr(query, choice, ())
        found[choice] = {one: labels[one] for one in chosen if one in labels}
    return {choice: names for choice, names in found.items() if names}
