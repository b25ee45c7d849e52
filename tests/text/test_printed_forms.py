"""What a word counts as, with the capitals and accents that it is printed with."""

import pytest

from presskit.text import counted_forms, printed_forms


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("NATO’s", ["NATO"]),
        ("NATO-EU", ["NATO-EU", "NATO", "EU"]),
        ("L’État", ["État"]),
        ("STRAẞE’s", ["STRAẞE’s"]),  # folded it has another length
        ("jet*", ["jet*"]),
    ],
)
def test_forms_as_they_are_printed(printed, expected):
    assert printed_forms(printed) == expected


def test_forms_are_counted_by_their_first_spelling():
    printed = ["NATO's  plan", "NATO-EU", "Nato’s plan", "NATO-EU", "nato-eu"]
    assert counted_forms(printed) == {"NATO-EU": 3, "NATO’s plan": 2}
    assert counted_forms([]) == {}
    assert counted_forms(["Nato’s", "NATO-led", "NATO's"], [1, 4, 2]) == {
        "NATO-led": 4,
        "Nato’s": 3,
    }
