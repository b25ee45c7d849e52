"""Full names by what they end with."""

from presskit.names import by_ending


def test_names_stand_under_each_ending_but_the_whole():
    assert by_ending(["ana maria lee", "bo lee", "ek"]) == {
        "maria lee": {"ana maria lee"},
        "lee": {"ana maria lee", "bo lee"},
    }


def test_no_names_end_with_nothing():
    assert by_ending([]) == {}
    assert by_ending([""]) == {}
