"""Labels in scripts without spaces."""

import pytest

from presskit.names import parse
from presskit.names._unspaced import (
    before_last_word,
    closed_up,
    name_and_outlet,
)


@pytest.mark.parametrize("label", ["記 者", "記　者", "記者"])
def test_an_asker_whose_letters_are_spread_is_one(label):
    assert parse(label).anonymous


def test_letters_that_stand_alone_are_one_word_and_names_are_not():
    assert closed_up(" 大　臣 ") == "大臣"
    assert closed_up("林 芳正") == "林 芳正"
    assert closed_up("A B C") == "A B C"


def test_an_asker_behind_an_outlet_is_written_on_to_it():
    read = parse("海港电视台记者")
    assert (read.anonymous, read.affiliation) == (True, "海港电视台")
    assert before_last_word("海港电视台记者", {"记者"}) == ("海港电视台", "记者")


@pytest.mark.parametrize("token", ["记者", "记者会", "Reporter", "X"])
def test_nothing_is_parted_where_no_word_for_askers_ends_a_longer_one(token):
    assert before_last_word(token, {"记者", "reporter", "porter"}) is None


@pytest.mark.parametrize("label", ["上田:记者", ":NHK记者", "Ann: AP", "NHK记者"])
def test_no_name_and_outlet(label):
    assert name_and_outlet(label, {"记者"}) is None
