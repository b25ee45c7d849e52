"""Suggested themes are a dictionary of what keeps together, or are refused."""

import numpy as np
import pandas as pd
import pytest

import presskit
from presskit import themes
from presskit.errors import TableError
from presskit.themes import suggest
from presskit.themes._suggest import _COLUMNS, _bases, _Word

FERRY = "The ferries reach the harbour when the captains see the lighthouse."
FARM = "The farmers sell barley and wheat when the harvest is dry."
REST = "We said so. It is what it is, and we will see what comes of it."


@pytest.fixture
def talk(turns_of):
    """Return 70 exchanges: 8 about ferries, 8 about farms, the others about nothing."""
    said = [FERRY] * 8 + [FARM] * 8 + [REST] * 54
    rows = []
    for at, text in enumerate(said):
        rows.append({"text": "And what of that?", "role": "journalist", "exchange": at})
        rows.append({"text": text, "role": "principal", "exchange": at, "line": at})
    return turns_of(rows)


def test_themes_by_hand(talk):
    table = suggest(talk)
    patterns = table.groupby("theme", sort=False)["pattern"].agg(set)
    assert len(patterns) == 2
    ferry, farm = sorted(patterns, key=lambda one: "wheat" in one)
    assert {"harbour", "lighthouse"} <= ferry
    assert {"wheat", "harvest"} <= farm
    first = table.iloc[0]
    assert first["n"] == first["n_passages"] == first["n_exchanges"] == 8
    assert first["stability"] > 0.8
    assert first["sentence"] in (FERRY[:-1], FARM[:-1])
    assert table.attrs["suggest"]["n_passages"] == 140


def test_the_table_is_a_dictionary(talk, tmp_path):
    table = suggest(talk)
    made = themes.dictionary(table)
    assert made.themes == table["theme"].drop_duplicates().tolist()
    saved = made.save(tmp_path / "draft.yaml")
    assert themes.dictionary(saved) == made
    agenda = themes.agenda(talk, table)
    reached = agenda["n_asked"] + agenda["n_brought"]
    assert set(reached) == {8}


def test_general_words_are_no_theme(talk):
    general = "People make it new when time is good."
    said = talk["text"].where(talk["text"] != FARM, general)
    assert suggest(talk.assign(text=said))["theme"].nunique() == 1  # ferries alone


def test_top_takes_the_first(talk):
    assert suggest(talk, top=1)["theme"].nunique() == 1
    assert suggest(talk, top=1)["theme"].iloc[0] == suggest(talk)["theme"].iloc[0]


def test_too_little_is_refused_with_a_way_out(talk):
    with pytest.raises(TableError, match=r"20 passages .* Load more .*'Weapons'"):
        suggest(talk.head(20))
    with pytest.raises(TableError):
        suggest(talk, top=0)


def test_others_do_not_count(talk):
    moderated = talk.assign(role="moderator")
    with pytest.raises(TableError, match="0 passages"):
        suggest(moderated)


def test_nothing_of_nothing(talk):
    empty = suggest(talk.head(0))
    assert empty.empty
    assert list(empty) == list(_COLUMNS)
    alike = talk.assign(text=REST)
    assert suggest(alike).empty


def test_words_lead_to_the_source_and_the_same_again():
    corpus = presskit.load_example()
    table = suggest(corpus)
    pd.testing.assert_frame_equal(table, suggest(corpus))
    for row in table.itertuples():
        text = corpus.source(row.transcript).text
        said = " ".join(text[row.start : row.end].split()).casefold()
        assert row.pattern.casefold() in said  # "term" in "longer-term"
        assert row.n == len(
            themes.kwic(corpus.filter(role=["journalist", "principal"]), row.pattern)
        )


def test_a_name_holds_no_part_of_a_longer_word():
    def word(term, n):
        return _Word(term, np.arange(n), np.arange(n), np.ones(1, dtype=bool))

    words = [
        word("market", 20), word("labor market", 10), word("labor markets", 2),
        word("China", 32), word("South China Sea", 9),
    ]  # fmt: skip
    named = [one.term for one in _bases(words)]
    assert named == ["labor market", "China", "South China Sea"]
