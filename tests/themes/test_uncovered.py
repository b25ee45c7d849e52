"""The questions that fall under no theme."""

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


def test_the_questions_by_hand():
    corpus = presskit.load_text(TALK)
    table = themes.uncovered(corpus, {"Port": "port", "Sea": "ferry"})
    (row,) = table.itertuples(index=False)
    assert row[1:7] == (2, "Carl Ost", "Agence France-Presse", "And why?", 3, 7)
    assert corpus.source("pasted text").text[row.start : row.end] == "And why?"


def test_they_are_as_many_as_coverage_says():
    corpus = presskit.load_example()
    left = themes.uncovered(corpus, "security")
    counts = themes.coverage(corpus, "security").set_index("unit").loc["exchanges"]
    assert len(left.groupby(["transcript", "exchange"])) == counts["n_none"].sum()


def test_nothing_left_keeps_columns_and_types(turns_of):
    some = themes.uncovered(presskit.load_text(TALK), {"Port": "port"})
    none = themes.uncovered(turns_of([]), {"Port": "port"})
    assert none.empty
    pd.testing.assert_series_equal(none.dtypes, some.dtypes)


def test_what_asks_nothing_is_counted_and_left_out(turns_of):
    said = ["Thank you.", "And the mill?", "The port?", "Yeah."]
    rows = [
        {"text": text, "role": "journalist", "exchange": at, "outlet": None}
        for at, text in zip([1, 1, 2, 2], said, strict=True)
    ]
    table = themes.uncovered(turns_of(rows), {"Port": "port"})
    assert table["text"].tolist() == ["And the mill?"]
    assert table.attrs["uncovered"] == {"n_left_out": 1}  # the port has its theme
