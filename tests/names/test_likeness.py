"""How alike two words are: enough to ask somebody."""

import pytest

from presskit.names._likeness import ALIKE, fuller, listed, similar


@pytest.mark.parametrize(
    ("one", "two"), [("rob", "robert"), ("bob", "robert"), ("kowalski", "kowalsky")]
)
def test_alike_whichever_comes_first(one, two):
    assert similar(one, two) >= ALIKE
    assert similar(one, two) == similar(two, one)


@pytest.mark.parametrize(
    ("one", "two"), [("ann", "bo"), ("lee", "ek"), ("omsk", "tom")]
)
def test_not_alike(one, two):
    assert similar(one, two) < ALIKE


def test_a_list_knows_short_forms_that_no_letters_show():
    assert listed("bob", "robert")
    assert not listed("ann", "bob")
    assert "robert" in fuller("bob")
    assert fuller("qqq") == frozenset()
