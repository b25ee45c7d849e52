"""Hits drawn by chance, written for a reader and read back."""

import pandas as pd
import pytest

import presskit
from presskit import themes
from presskit.errors import TableError


@pytest.fixture(scope="module")
def found():
    return themes.hits(presskit.load_example(), "security")


def test_the_same_seed_draws_the_same_hits_in_any_order(found):
    one = themes.sheet(found, n=20)
    assert one.equals(themes.sheet(found.sample(frac=1, random_state=1), n=20))
    assert not one.equals(themes.sheet(found, n=20, seed=1))
    assert not one.duplicated(["transcript", "start", "end", "theme"]).any()


def test_only_what_counts_is_drawn_and_all_if_there_are_fewer(found):
    every = themes.sheet(found, n=10_000)
    assert len(every) == found["counts"].sum() < len(found)
    assert (every["right"] == "").all()


def test_what_is_written_and_filled_in_is_read(found, tmp_path):
    path = tmp_path / "sheet.csv"
    drawn = themes.sheet(found, n=10, path=path)
    text = path.read_text("utf-8-sig")
    assert text.splitlines()[0].startswith("right,note,theme,pattern,hit,sentence")
    filled = text.replace("\n,,", "\nYes,,", 7).replace("\n,,", "\nno,,", 1)
    path.write_text(filled, "utf-8")
    total = themes.precision(path).iloc[-1]
    assert total[["n", "n_right", "n_empty"]].tolist() == [8, 7, 2]
    assert total["theme"] == "all themes"
    assert len(drawn) == 10


def test_a_cell_that_a_spreadsheet_would_run_is_text(tmp_path):
    corpus = presskit.load_text(
        "Mayor Bo Ek: Well.\n\nAnn Lee: =port?\n\nMayor Bo Ek: Yes."
    )
    path = tmp_path / "sheet.csv"
    themes.sheet(themes.hits(corpus, {"=Port": "port"}), path=path)
    assert ",,'=Port,port," in path.read_text("utf-8-sig")
    assert themes.precision(path)["theme"].tolist() == ["=Port", "all themes"]


def test_choices_that_are_none(found, tmp_path):
    with pytest.raises(TableError, match="n must be 1 or more, not 0"):
        themes.sheet(found, n=0)
    with pytest.raises(TableError, match=r"written as \.csv"):
        themes.sheet(found, path=tmp_path / "a.xlsx")
    for given in (presskit.load_example(), None, "security"):
        with pytest.raises(
            TableError, match=r"no table of hits\. Pass what themes\.hits"
        ):
            themes.sheet(given)
    with pytest.raises(TableError, match="seed must be 0 or more"):
        themes.sheet(found, seed=-1)
    with pytest.raises(TableError, match="it lacks the columns"):
        themes.sheet(pd.DataFrame({"theme": []}))
