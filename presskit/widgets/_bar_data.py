"""The controls of an explorer as data for its view: declared once, then counted."""

import pandas as pd

from presskit.widgets._choices_data import words_of
from presskit.widgets._controls import QueryControl, scale


def controls(explorer) -> list[dict]:
    """Return the controls as js/bar.js draws them.

    Parameters
    ----------
    explorer : Explorer

    Returns
    -------
    list of dict
        Those of the choices, and behind them those that say how something is shown:
        kind, name, label, and the values to choose from, without any count.
    """
    sieve = explorer._sieve()
    made = [
        {**words_of(one, explorer), **(_among(one, sieve) if one.table else {})}
        for one in explorer._choices()
    ]
    shown = [
        {
            "kind": "shown",
            "name": name,
            "label": control.description,
            "options": [[value, text] for text, value in control.options],
        }
        for name, control in explorer.controls.items()
        if not isinstance(control, QueryControl)
    ]
    return [*made, *shown]


def now(explorer) -> dict[str, object]:
    """Return the state of the controls, the words above them, and the steps there are.

    Parameters
    ----------
    explorer : Explorer

    Returns
    -------
    dict
        As `View.now` holds it.
    """
    shown = {
        name: control.value
        for name, control in explorer.controls.items()
        if not isinstance(control, QueryControl)
    }
    return {
        "query": explorer.query.json(),
        "shown": shown,
        "counts": counts(explorer),
        "said": explorer.told,
        "problem": explorer._problem(),
        "undo": explorer.state.can_undo,
        "redo": explorer.state.can_redo,
        "heard": explorer.heard,
    }


def counts(explorer) -> dict[str, list[int]]:
    """Return the number of rows that each value of each choice leaves."""
    order = explorer._sieve().order
    return {
        name: n[order[name]].tolist() if name in order else n.tolist()
        for name, n in explorer.counted().items()
    }


def _among(choice, sieve) -> dict[str, object]:
    """Return the values to choose from, among the rows of a table."""
    name, kind = choice.name, choice.operator.kind
    if kind == "one of":
        values, labels = sieve.facets[name].values, sieve.labels[name]
        offered = [[values[at], labels[at]] for at in sieve.order[name]]
        return {"of": choice.table, "options": offered}
    numbers = sieve.values_of_table(name)
    if kind == "days":
        days = pd.Series(numbers).dropna()
        ends = (days.min(), days.max()) if len(days) else ("", "")
        first, last = (f"{day:%Y-%m-%d}" if day else "" for day in ends)
        return {"of": choice.table, "first": first, "last": last}
    if kind == "numbers":
        least, most = scale(numbers)
        return {"of": choice.table, "least": least, "most": most}
    return {"of": choice.table}
