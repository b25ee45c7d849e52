"""What an explorer lists, as a table with the columns of a shared page."""

import pandas as pd

from presskit.doubts import label_of
from presskit.widgets import _concordance
from presskit.widgets._shared import headings
from presskit.wording import heading, say

MOST = 500
"""Rows that are shown; a narrower choice shows the others."""


def listed_table(explorer) -> dict[str, object]:
    """Return the first rows that an explorer lists, in the order of its list.

    Parameters
    ----------
    explorer : Explorer

    Returns
    -------
    dict
        `heads`, `rows` (plain cells), and how many rows there are in `total`.
    """
    statement = explorer.mode == "exchanges" and explorer.query.within == "statement"
    kind = "statement" if statement else explorer.mode
    heads, rows = headings(kind), _BY_KIND[kind](explorer)
    if explorer.mode == "exchanges" and explorer.result().hits is not None:
        heads.append(heading("hits"))
    return {"heads": heads, "rows": rows, "total": len(explorer._listing())}


def _exchanges(explorer) -> list[list]:
    left, heads = explorer.result(), explorer.book.heads
    own = left.exchanges[:MOST]
    table = explorer.corpus.exchanges.iloc[own]
    shown = explorer._rows(0, len(own))
    rows = [
        [
            heads[row.transcript]["group"],
            row.exchange,
            item["who"],
            _or_nothing(row.outlet),
            item["text"],
            row.question_words,
            row.answer_words,
            row.n_followups,
        ]
        for row, item in zip(table.itertuples(index=False), shown, strict=True)
    ]
    if left.hits is None:
        return _plain(rows)
    return _plain([*row, n] for row, n in zip(rows, left.n_hits[own], strict=True))


def _statement(explorer) -> list[list]:
    left, heads = explorer.result(), explorer.book.heads
    own = left.statements[:MOST]
    rows = []
    for at, row in zip(
        own, explorer.corpus.turns.iloc[own].itertuples(index=False), strict=True
    ):
        item = explorer.statement_row(row, None)
        group = heads[row.transcript]["group"]
        cells = [group, item["who"], row.n_words, item["text"]]
        rows.append(
            cells if left.hits is None else [*cells, len(left.hits.of_turn(at))]
        )
    return _plain(rows)


def _hits(explorer) -> list[list]:
    corpus, heads = explorer.corpus, explorer.book.heads
    hits = explorer.result().hits.where(slice(MOST))
    turns = corpus.turns.iloc[hits.row].itertuples(index=False)
    places = zip(hits.start.tolist(), hits.end.tolist(), strict=True)
    return _plain(
        [
            heads[turn.transcript]["group"],
            turn.speaker,
            say(f"explorers.roles.{turn.role}"),
            corpus.source(turn.transcript).line(turn.start + start),
            *_concordance.beside(turn.text, start, end),
        ]
        for turn, (start, end) in zip(turns, places, strict=True)
    )


def _doubts(explorer) -> list[list]:
    heads = explorer.book.heads
    table = explorer.frame().head(MOST)
    return _plain(
        [
            say(f"explorers.severities.name.{row.severity}"),
            label_of(row.kind),
            heads[row.transcript]["group"]
            if row.transcript in heads
            else row.transcript,
            row.line,
            row.message,
            row.advice,
            row.suggestion,
        ]
        for row in table.itertuples(index=False)
    )


def _or_nothing(value: object) -> str:
    return "" if pd.isna(value) else str(value)


def _plain(rows) -> list[list]:
    """Return cells that JSON can hold: text on one line, and whole numbers."""
    return [[_cell(value) for value in row] for row in rows]


def _cell(value: object) -> object:
    if isinstance(value, str):
        return " ".join(value.split())
    return "" if pd.isna(value) else int(value)


_BY_KIND = {
    "exchanges": _exchanges,
    "statement": _statement,
    "hits": _hits,
    "doubts": _doubts,
}
