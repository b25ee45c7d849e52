"""A dictionary, as it is held, shown and written."""

import pandas as pd
import pytest

from presskit.errors import ArgumentError, TableError
from presskit.themes import Dictionary, dictionary

ARMS = {"Arms": ["weapon*", {"except": "no weapon"}, {"Jets": ["jet*", "2030"]}]}


@pytest.mark.parametrize("name", ["a.yaml", "a.yml", "a.csv"])
def test_what_is_saved_is_read_again(tmp_path, name):
    given = Dictionary(ARMS)
    assert dictionary(given.save(tmp_path / name)) == given


def test_its_table_makes_it_again():
    given = Dictionary(ARMS)
    assert given.to_frame().to_numpy().tolist() == [
        ["Arms", "weapon*", False],
        ["Arms", "no weapon", True],
        ["Arms > Jets", "jet*", False],
        ["Arms > Jets", "2030", False],
    ]
    again = Dictionary(given.to_frame())
    assert (again, hash(again)) == (given, hash(given))
    assert given != Dictionary({"Arms": "weapon*"})
    assert given != 5
    assert repr(given) == "Dictionary(2 themes, 3 patterns, 1 exclusion)"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "needs a theme with a pattern"),
        ({"Arms": {"except": "jets"}}, "needs a theme with a pattern"),
        ([("Arms",)], "is no entry. Write a theme and a pattern"),
        (pd.DataFrame({"theme": ["Arms"]}), "it lacks the columns"),
        (pd.DataFrame({"theme": ["A"], "pattern": [5]}), "row 0: theme and pattern"),
        (
            pd.DataFrame({"theme": ["A"], "pattern": ["b"], "exclusion": ["perhaps"]}),
            "row 0: exclusion is True or False, not 'perhaps'",
        ),
    ],
)
def test_something_that_is_no_dictionary(given, said):
    with pytest.raises(TableError, match=said):
        Dictionary(given)


def test_a_kind_of_file_that_is_not_written(tmp_path):
    with pytest.raises(TableError, match=r"written as .yaml or .csv"):
        Dictionary(ARMS).save(tmp_path / "a.dic")
    with pytest.raises(ArgumentError, match=r"dictionary\.save"):
        Dictionary(ARMS).save()


def test_what_is_folded_is_a_part_of_it():
    given = Dictionary(ARMS, fold=["hyphen", "possessive"])
    assert given.fold == ("possessive", "hyphen")
    assert given != Dictionary(ARMS)
    assert given == dictionary(ARMS, ["possessive", "hyphen"]) == dictionary(given)
    assert dictionary(given, fold=True) == Dictionary(ARMS) == dictionary(ARMS)
    assert repr(dictionary({"A": "b"}, False)) == (
        "Dictionary(1 theme, 1 pattern, fold=False)"
    )
    with pytest.raises(TableError, match="fold='all' is not one of True"):
        dictionary(ARMS, fold="all")
