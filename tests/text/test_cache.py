"""What was split once is found again by what the texts say."""

import pandas as pd
import pytest

from presskit.errors import TableError
from presskit.text import _index, texts_of
from presskit.text._cache import _KEPT, split_ahead, words_of


def table(*texts):
    return pd.DataFrame({"text": pd.Series(texts, dtype="str")})


def test_the_same_texts_are_split_once_whatever_the_frame():
    assert words_of(table("More jets.")) is words_of(table("More jets."))
    assert texts_of(table("More jets.")) is texts_of(table("More jets."))


def test_a_change_is_another_index():
    frame = table("One.", "Two.")
    before = words_of(frame)
    frame.loc[1, "text"] = "Three."
    assert words_of(frame).vocabulary == ["one", "three"]
    assert before.vocabulary == ["one", "two"]


def test_the_oldest_is_forgotten():
    first = words_of(table("0"))
    for n in range(1, _KEPT + 1):
        words_of(table(str(n)))
    assert words_of(table("0")) is not first
    assert words_of(table(str(_KEPT))) is words_of(table(str(_KEPT)))


def test_rows_of_a_table_are_taken_not_split_again():
    whole = words_of(table("More jets.", "Why?", "No. More", "Why?"))
    some = words_of(table("No. More", "Why?"))
    assert some.vocabulary is whole.vocabulary
    assert [some.vocabulary[code] for code in some.code] == ["no", "more", "why"]
    assert words_of(table("No. More", "Else")).vocabulary == ["no", "more", "else"]


def test_texts_are_split_ahead_and_a_search_waits_for_the_rest(monkeypatch):
    monkeypatch.setattr(_index, "_BATCH", 3)  # a text a step
    steps = split_ahead(table("Jets fly.", "Tanks roll.", "Jets roll."))
    next(steps)
    words = words_of(table("Jets fly.", "Tanks roll.", "Jets roll."))
    assert [words.vocabulary[code] for code in words.code] == [
        *("jets", "fly", "tanks", "roll", "jets", "roll"),
    ]
    assert words.row.tolist() == [0, 0, 1, 1, 2, 2]
    assert words.sentence.tolist() == [0, 0, 1, 1, 2, 2]
    for _ in steps:  # what is left finds the index made
        pass
    assert words_of(table("Jets fly.", "Tanks roll.", "Jets roll.")) is words


def test_what_is_split_ahead_to_its_end_is_found(monkeypatch):
    monkeypatch.setattr(_index, "_BATCH", 3)
    others = split_ahead(table("Why not?", "So."))
    next(others)
    assert len(list(split_ahead(table("Why?", "So.")))) > 2
    assert words_of(table("Why?", "So.")).vocabulary == ["why", "so"]
    assert words_of(table("Why not?", "So.")).vocabulary == ["why", "not", "so"]


@pytest.mark.parametrize("given", [None, [], "a text", pd.DataFrame({"a": ["b"]})])
def test_what_has_no_texts(given):
    for make in (words_of, texts_of):
        with pytest.raises(TableError, match="has no column text"):
            make(given)
