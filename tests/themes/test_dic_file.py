"""Dictionaries as LIWC writes them."""

import pytest

from presskit.errors import TableError
from presskit.themes._dic_file import entries_of_dic


def read(text):
    return [tuple(one[:2]) for one in entries_of_dic(text, "a.dic")]


def test_themes_by_number_some_inside_others():
    text = (
        "\ufeff%\n1\tArms\n\t2\tJets\n\t3\tTanks\n4\tOpen > door\n%\n\n"
        "weapon*\t1\nfighter jet*\t\t2 3\ng 20\t4\ntank* 3\n"
    )
    assert read(text) == [
        ("Arms", "weapon*"),
        ("Arms > Jets", "fighter jet*"),
        ("Arms > Tanks", "fighter jet*"),
        ("Open / door", "g 20"),
        ("Arms > Tanks", "tank*"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("jets\t1\n", "a.dic: the themes stand between two lines of %"),
        ("%\n1 Arms\n1 Aid\n%\n", "line 3: the number 1 is there twice"),
        ("%\nArms\n%\n", "line 2: no number and name"),
        ("%\n1 Arms\n%\njets\t2\n", "line 4: there is no theme 2; there are 1"),
        ("%\n1 Arms\n%\njets\n", "line 4: no pattern with its numbers"),
        ("%\n1 Arms\n%\nlike\t(02 134)1\n", "line 4: .*Conditions such as <of>"),
    ],
)
def test_a_fault_names_its_line(text, said):
    with pytest.raises(TableError, match=said):
        read(text)
