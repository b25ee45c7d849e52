"""Terms of tables are told in plain words; what has none stays as it is."""

import pytest

from presskit.doubts import Kind
from presskit.export._plain_values import plain_value


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        ("role", "principal", "at the podium"),
        ("role", "other", "somebody else"),
        ("section", "qa", "questions and answers"),
        ("severity", "warning", "check before quoting"),
        ("kind", "role on thin evidence", "unsure who asks and who answers"),
        ("kind", "press conference", "press conference"),
        ("speaker", "principal", "principal"),
        ("role", "", ""),
    ],
)
def test_a_value_is_told_in_plain_words(column, value, expected):
    assert plain_value(column, value) == expected


def test_no_kind_of_doubt_is_told_by_its_term_for_tables():
    terms = {"label used once", "label without colon", "role on thin evidence"}
    assert terms < set(Kind)
    assert not {plain_value("kind", kind) for kind in Kind} & terms
