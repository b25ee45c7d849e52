"""Whether a hyphen at the end of a line belongs to the word."""

import pytest

from presskit.sources._hyphens import Hyphens

LINES = ["long-term rates", "the economy", "we agreed on it"]


@pytest.mark.parametrize(
    ("above", "line", "joined"),
    [
        ("a long-", "term", "a long-term"),
        ("the econ-", "omy", "the economy"),
        ("we", "agreed", "we agreed"),
        ("we agreed.", "So", "we agreed. So"),
    ],
)
def test_the_document_itself_tells(above, line, joined):
    hyphens = Hyphens(LINES)
    assert hyphens.inner(hyphens.join(above, line) + line) == joined


def test_of_nothing():
    assert Hyphens([]).join("a", "b") == "a "
