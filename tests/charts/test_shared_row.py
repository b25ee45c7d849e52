"""Of many outlets or askers with one exchange each, one row for all."""

import pandas as pd
import pytest

from presskit import charts
from presskit.charts._shared_row import FEW, with_shared_row
from tests._figure_words import words_of


def counted(n_single):
    """Return a table: who has no name, AP twice, NPR three times, others once."""
    single = [f"o{at:02}" for at in range(n_single)]
    outlets = pd.array([None, "AP", *single, "NPR"], dtype="string")
    return pd.DataFrame({"outlet": outlets, "n": [40, 2, *[1] * n_single, 3]})


def test_up_to_so_many_each_has_a_row():
    rows = with_shared_row(counted(FEW), "outlet", "outlet", "n", top=60)
    assert rows.shared is None
    assert rows.groups[:2] == [["AP"], ["o00"]]
    assert rows.groups[-2:] == [["NPR"], [None]], "who has no name stands last"
    assert rows.n == len(rows.groups) == FEW + 3
    assert rows.of["NPR"] == FEW + 1


def test_more_share_the_row_above_who_has_no_name():
    rows = with_shared_row(counted(FEW + 1), "outlet", "outlet", "n", top=60)
    assert rows.groups[:2] == [["AP"], ["NPR"]]
    assert len(rows.groups[2]) == FEW + 1
    assert rows.groups[3] == [None]
    assert (rows.shared, rows.n, rows.of["o07"], rows.of[None]) == (2, 4, 2, 3)
    assert rows.table["n"].tolist() == [2, 3, 40]
    assert rows.labels(["AP", "NPR", "no outlet named"], "outlet") == [
        *("AP", "NPR", "+ 21 outlets with one exchange each", "no outlet named"),
    ]


@pytest.mark.parametrize(
    ("top", "wanted", "drawn"), [(3, (), "AP"), (1, (), "AP"), (3, {"NPR"}, "NPR")]
)
def test_where_there_is_less_room(top, wanted, drawn):
    table = counted(FEW + 1)
    rows = with_shared_row(table, "outlet", "outlet", "n", top, wanted)
    assert rows.groups[0] == [drawn]
    assert (len(rows.groups), rows.n) == (3, 4), "those that are not drawn are counted"


def test_a_year_or_a_number_of_questions_keeps_its_row():
    rows = with_shared_row(counted(FEW + 9), "outlet", "year", "n", top=60)
    assert rows.shared is None
    assert rows.n == FEW + 12


def test_who_has_no_name_does_not_set_the_scale(exchanges):
    """Twenty answers of 100 words to ZDF, and to nobody by name one of 900."""
    many = pd.concat([exchanges.head(1)] * 21, ignore_index=True)
    ids = {"exchange_id": [f"x{at}" for at in range(21)], "exchange": range(1, 22)}
    many = many.assign(**ids, answer_words=[100] * 20 + [900])
    figure = charts.answer_lengths(many.assign(outlet=["ZDF"] * 20 + [pd.NA]))
    said = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert "It leaves out 1 longer answer in the last row, of 900 words" in said
    assert figure.layout.xaxis.range == (0, 105)
    figure = charts.answer_lengths(many)  # of a name, it does
    assert figure.layout.xaxis.range == (0, 945)
    assert "not drawn" not in words_of(figure)
