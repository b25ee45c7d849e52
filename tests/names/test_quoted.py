"""Names of outlets in quotation marks."""

import pytest

from presskit.names._quoted import quoted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("газета «Заря»", "Заря"),
        ("Zeitung „Hafenbote“", "Hafenbote"),
        ("journal « Le  Port »", "Le Port"),
        ("the “Pier”, Tarn", "Pier"),
        ("“…”", ""),
        ("Zarya", ""),
        ("«Zarya", ""),
    ],
)
def test_by_hand(text, name):
    found = quoted(text)
    assert (found.name if found else "") == name
    if found:
        assert "".join(text[found.start : found.end].split())[1:-1] == name.replace(
            " ", ""
        )
