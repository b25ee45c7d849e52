"""Texts split into words once."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.text import index, n_words
from presskit.text._index import _BATCH, _batches


def test_by_hand():
    words = index(["We need jets. Now!", "", "[laughter] JETS"])
    assert words.vocabulary == ["we", "need", "jets", "now"]
    assert words.code.tolist() == [0, 1, 2, 3, 2]
    assert words.row.tolist() == [0, 0, 0, 0, 2]
    assert words.start.tolist() == [0, 3, 8, 14, 11]
    assert words.end.tolist() == [2, 7, 12, 17, 15]
    first, last = words.sentence[2], words.sentence[3]
    assert first != last


@given(st.lists(st.text("aB9é'’.- \n[]laughter\U0001f600", max_size=40), max_size=5))
def test_as_many_words_as_are_counted(texts):
    words = index(texts)
    for row, text in enumerate(texts):
        assert (words.row == row).sum() == n_words(text)


def test_batches_keep_texts_whole_and_in_order():
    texts = ["a" * (_BATCH // 2 + 1)] * 3 + ["b"]
    assert [len(some) for some in _batches(texts)] == [2, 2]
    assert list(_batches([])) == []


def test_nothing_is_an_index_too():
    words = index([])
    assert (len(words), words.vocabulary) == (0, [])


@pytest.mark.parametrize("given", ["a text", None, 3, pd.DataFrame({"text": ["a"]})])
def test_what_is_no_list_of_texts(given):
    with pytest.raises(TableError, match="is not a list of texts"):
        index(given)
