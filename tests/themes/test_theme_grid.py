"""Themes by press conference and exchange, counted."""

import pandas as pd

from presskit import themes
from presskit.themes import ANSWERED, ASKED, BROUGHT, theme_grid


def matrix(*rows):
    """Return rows of theme, transcript, exchange, and what happened."""
    columns = ["theme", "transcript", "exchange", "what"]
    table = pd.DataFrame(rows, columns=columns)
    what = table.pop("what")
    return table.assign(
        asked=what.isin(["asked", "answered"]),
        answered=what == "answered",
        brought=what == "brought",
    )


MATRIX = matrix(
    ("Jets", "a", 1, "asked"),
    ("Jets", "b", 2, "answered"),
    ("Aid", "a", 2, "brought"),
    ("Aid", "a", 1, "passing"),
    ("Aid", "c", 1, "asked"),  # of a transcript that is not wanted
    ("Aid", "b", 7, "asked"),  # of an exchange that is not given
)
AGENDA = pd.DataFrame(
    [("Jets", "a", 0), ("Aid", "a", 2), ("Ice", "a", 0), ("Jets", "b", 1)],
    columns=["theme", "transcript", "n_statement"],
)
EXCHANGES = pd.DataFrame(
    [("a", 2), ("b", 2), ("a", 1)], columns=["transcript", "exchange"]
)


def test_by_hand():
    made = theme_grid(MATRIX, AGENDA, EXCHANGES, ["b", "a"])
    assert made.themes == ["Jets", "Aid", "Ice"]
    assert made.columns.tolist() == [1, 2, 0]  # b 2, a 1, a 2
    assert made.of.tolist() == [0, 1, 1]
    drawn = [made.theme, made.column, made.state, made.row]
    assert [one.tolist() for one in drawn] == [
        [0, 0, 1],
        [1, 0, 2],
        [ASKED, ANSWERED, BROUGHT],
        [0, 1, 2],
    ]
    assert made.statement.tolist() == [[1, 0], [0, 2], [0, 0]]
    assert made.counts(ASKED).tolist() == [2, 0, 0]
    assert made.counts(ANSWERED).tolist() == [1, 0, 0]
    assert made.by_transcript(ASKED).tolist() == [[1, 1], [0, 0], [0, 0]]
    assert made.ranked() == [0, 1]


def test_without_exchanges_the_statements_are_left():
    made = theme_grid(MATRIX, AGENDA, EXCHANGES[:0], ["a", "b"])
    assert made.counts(BROUGHT).tolist() == [0, 0, 0]
    assert made.ranked() == [1, 0]


def test_counts_are_those_of_the_agenda(corpus):
    agenda = themes.agenda(corpus, "security")
    order = corpus.transcripts["transcript"].tolist()
    made = theme_grid(
        themes.matrix(corpus, "security"), agenda, corpus.exchanges, order
    )
    own = agenda.set_index(["theme", "transcript"])
    for state, name in ((ASKED, "n_asked"), (ANSWERED, "n_answered")):
        expected = own[name].unstack()[order].loc[made.themes]
        assert made.by_transcript(state).tolist() == expected.to_numpy().tolist()
    brought = own["n_brought"].unstack()[order].loc[made.themes]
    assert made.by_transcript(BROUGHT, BROUGHT).tolist() == brought.to_numpy().tolist()
