"""Theme by exchange: asked, answered, brought up unasked."""

import pandas as pd

import presskit
from presskit import themes

TALK = """\
Minister Bo Ek: We open a port.

Ann Lee (AP): When will the ferry sail? And the ferry home?

Minister Bo Ek: The ferry sails in May. The airport is next, and the airport is dear.

Carl Ost (AFP): Is the airport too dear?

Minister Bo Ek: No. The ferry is cheaper.
"""
THEMES = {"Port": "port", "Ferry": "ferry", "Airport": "airport"}


def test_a_talk_by_hand():
    corpus = presskit.load_text(TALK)
    table = themes.matrix(corpus, THEMES)
    columns = ["theme", "exchange", "asker", "asked", "answered", "brought",
               "asked_only", "n_asked", "n_answer", "line"]  # fmt: skip
    assert table[columns].to_numpy().tolist() == [
        ["Ferry", 1, "Ann Lee", True, True, False, False, 2, 1, 3],
        ["Airport", 1, "Ann Lee", False, False, True, False, 0, 2, 5],
        ["Ferry", 2, "Carl Ost", False, False, False, False, 0, 1, 9],
        ["Airport", 2, "Carl Ost", True, False, False, True, 1, 0, 7],
    ]
    text = corpus.source("pasted text").text
    spans = zip(table["start"], table["end"], strict=True)
    assert [text[a:b] for a, b in spans] == table["hit"].tolist()


def test_it_agrees_with_the_agenda():
    corpus = presskit.load_example()
    cells = themes.matrix(corpus, "security")
    flags = ["asked", "answered", "brought", "asked_only"]
    summed = cells.groupby(["transcript", "theme"])[flags].sum()
    told = themes.agenda(corpus, "security").set_index(["transcript", "theme"])
    told = told[[f"n_{flag}" for flag in flags]].set_axis(flags, axis=1)
    pd.testing.assert_frame_equal(summed, told.loc[summed.index])
    assert told.sum().sum() == summed.sum().sum()


def test_nothing_asked_leaves_columns_and_types(turns_of):
    some = themes.matrix(presskit.load_text(TALK), THEMES)
    none = themes.matrix(turns_of([]), THEMES)
    assert none.empty
    pd.testing.assert_series_equal(none.dtypes, some.dtypes)
