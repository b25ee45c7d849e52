"""The wordings that somebody asks for."""

import pandas as pd
import pytest

import presskit
from presskit import themes
from presskit.errors import TableError
from presskit.themes._given_wordings import given_wordings


def test_texts_and_tables():
    assert given_wordings("the pier") == ["the pier"]
    assert given_wordings(iter(["the pier", "a bridge", "the pier"])) == [
        "the pier", "a bridge",
    ]  # fmt: skip
    assert given_wordings([]) == []
    table = pd.DataFrame({"wording": ["the pier", "hello"], "kind": ["line", "thanks"]})
    assert given_wordings(table) == ["the pier", "hello"]
    assert given_wordings(table, "line") == ["the pier"]


@pytest.mark.parametrize("given", [3, None, ["a", 3], {"Pier": "pier"}])
def test_what_is_no_list_of_texts(given):
    with pytest.raises(TableError, match=r"is not a list of texts\. Write \["):
        given_wordings(given)


def test_other_tables_a_corpus_and_a_text_without_a_word():
    corpus = presskit.load_example()
    for given in (corpus, [corpus]):
        with pytest.raises(TableError, match="is not a list of texts"):
            themes.track(corpus, given)
    with pytest.raises(TableError, match=r"Pass what themes\.wordings"):
        themes.track(corpus, corpus.turns)
    for given in ("", ["pier", "…"]):
        with pytest.raises(TableError, match="holds no word"):
            themes.variants(corpus, given)
