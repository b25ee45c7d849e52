"""Where themes are said in a corpus, as arrays."""

import pandas as pd
import pytest

from presskit import themes
from presskit.themes import Dictionary
from presskit.widgets._theme_index import ThemeIndex

NESTED = Dictionary(
    {"Arms": ["weapon*", {"except": "chemical weapon*"}, {"Jets": "fighter jet*"}],
     "Air": ["fighter jet*"]}
)  # fmt: skip


@pytest.fixture
def index(corpus):
    return ThemeIndex.of(corpus, NESTED)


def test_places_are_the_hits_that_count(corpus, index):
    found = themes.hits(corpus, NESTED)
    found = found[found["counts"]].reset_index(drop=True)
    told = pd.Series([index.themes[at] for at in index.theme], dtype="str")
    pd.testing.assert_series_equal(told, found["theme"], check_names=False)
    starts = corpus.turns["start"].to_numpy()[index.row]
    assert (starts + index.start).tolist() == found["start"].tolist()
    assert (starts + index.end).tolist() == found["end"].tolist()


def test_a_place_that_two_themes_name_comes_once(index):
    one = index.places(("Air",))
    both = index.places(("Air", "Arms > Jets"))
    assert len(one) == len(both) == 2


def test_turns_have_their_themes_in_the_order_of_the_dictionary(index):
    jets = [named for named in index.of_turns if "Air" in named]
    assert jets
    assert all(named[-2:] == ["Arms > Jets", "Air"] for named in jets)


def test_the_share_of_exchanges_that_ask(corpus, index):
    asked = index.matrix[index.matrix["asked"]].drop_duplicates(
        ["transcript", "exchange"]
    )
    assert index.share_asked() == len(asked) / 25
    assert 0 < index.share_asked() < 1


def test_of_no_turns_there_is_nothing(corpus):
    empty = ThemeIndex.of(corpus.filter(until="1900-01-01"), NESTED)
    assert empty.share_asked() == 0
    assert len(empty.places(("Air",))) == 0
    assert empty.of_turns == []
