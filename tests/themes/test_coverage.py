"""How much a dictionary reaches, and the questions that it leaves to be read."""

import pandas as pd

import presskit
from presskit import themes

TALK = """\
Mayor Bo Ek: We open a port.

Ann Lee (AP): When will the ferry sail?

Mayor Bo Ek: In May.

Carl Ost (AFP): And why?

Mayor Bo Ek: The port needs it.
"""


def test_turns_exchanges_and_words_by_hand():
    table = themes.coverage(presskit.load_text(TALK), {"Port": "port", "Sea": "ferry"})
    assert table.drop(columns="transcript").to_numpy().tolist() == [
        ["turns", 5, 3, 2, 3 / 5],
        ["exchanges", 2, 1, 1, 1 / 2],
        ["words", 4 + 5 + 2 + 2 + 4, 4 + 5 + 4, 2 + 2, 13 / 17],
    ]


def test_no_exchange_has_no_share():
    corpus = presskit.load_text("Mayor Bo Ek: We open a port.\n\nMayor Al Po: Yes.")
    table = themes.coverage(corpus, {"Port": "port"}).set_index("unit")
    assert table.loc["exchanges", "n"] == 0
    assert pd.isna(table.loc["exchanges", "share"])


def test_no_turns_leave_columns_and_types(turns_of):
    some = themes.coverage(presskit.load_text(TALK), {"Port": "port"})
    none = themes.coverage(turns_of([]), {"Port": "port"})
    assert none.empty
    pd.testing.assert_series_equal(none.dtypes, some.dtypes)
