"""Small words that are written together with the next."""

import pytest

from presskit.names._elision import without_elision


@pytest.mark.parametrize(
    ("token", "bare"),
    [
        ("l’AFP", "AFP"),
        ("d'Or", "Or"),
        ("L’Équipe", "Équipe"),
        ("dell’ANSA", "ANSA"),
        ("O’Leary", "O’Leary"),
        ("don't", "don't"),
        ("l’", "l’"),
        ("AFP", "AFP"),
        ("", ""),
    ],
)
def test_by_hand(token, bare):
    assert without_elision(token) == bare
