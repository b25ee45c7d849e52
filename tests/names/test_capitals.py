"""Capitals that a name does not have."""

import pytest

from presskit.names import shouted


@pytest.mark.parametrize(
    ("name", "n"),
    [
        ("Ann Lee", 0),
        ("ANN LEE", 2),
        ("Ann LEE", 1),
        ("Kirill KleYMENOV", 1),
        ("ÉLODIE ÖZ", 1),  # two letters may be initials
        ("Ian McDonald", 0),
        ("Ian McDONALD", 1),
        ("Leo DiCaprio", 0),
        ("JD Vance", 0),
        ("J.K. Roe", 0),
        ("Bo Ek III", 0),
        ("", 0),
    ],
)
def test_words_in_capitals_are_counted(name, n):
    assert shouted(name) == n
