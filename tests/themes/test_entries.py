"""The lines of a dictionary, each checked before it is used."""

import pytest

from presskit.errors import TableError
from presskit.themes._entries import Entry, checked, inside


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (Entry("Aid", "...", where="a.yaml, line 3: "), "a.yaml, line 3: Aid: "),
        (Entry("Aid", "aid|help"), r"a line for each of \['aid', 'help'\]"),
        (Entry(" ", "aid"), "' ' is no name of a theme"),
        (Entry("Aid > ", "aid"), "is no name of a theme"),
    ],
)
def test_a_fault_names_its_place_and_the_way_out(entry, said):
    with pytest.raises(TableError, match=said):
        list(checked([entry]))


def test_the_same_line_counts_once_and_its_exclusion_is_another_one():
    given = [Entry("Aid", "aid"), Entry("Aid", "aid"), Entry("Aid", "aid", True)]
    assert list(checked(given)) == [given[0], given[2]]


def test_a_theme_is_inside_those_around_it_by_whole_names():
    assert inside("A > B > C", "A > B")
    assert not inside("A > BC", "A > B")
    assert not inside("A", "A > B")
