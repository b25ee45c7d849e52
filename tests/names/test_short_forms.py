"""Short forms of given names."""

import pytest

from presskit.names._short_forms import _table, short_form


@pytest.mark.parametrize(
    ("brief", "full", "expected"),
    [
        ("bob", "robert", True),
        ("robert", "bob", False),
        ("will", "william", True),
        ("andrea", "andrew", False),
        ("bob", "bob", False),
        ("", "robert", False),
    ],
)
def test_a_short_form_is_one_of_the_full_name(brief, full, expected):
    assert short_form(brief, full) is expected


def test_each_entry_is_a_short_form_and_at_least_one_full_name():
    assert all(brief and full and brief not in full for brief, full in _table().items())
