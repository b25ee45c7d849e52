"""Surname, given names: a name, and never an outlet."""

import pytest

from presskit.names import parse


@pytest.mark.parametrize(
    ("label", "name", "outlet"),
    [
        ("Quill, Mara (EXT)", "Mara Quill", ""),
        ("Brandel, Otto", "Otto Brandel", ""),
        ("van Rijn, Anna Maria", "Anna Maria van Rijn", ""),
        ("O'Brien, Pat", "Pat O'Brien", ""),
        ("Ek, Bo J.", "Bo J. Ek", ""),
        ("Müller, Jörg [Extern]", "Jörg Müller", ""),
        ("Rubio García, Elena", "Elena Rubio García", ""),
        ("Quill, Dr. Mara", "Mara Quill", ""),
        ("Quill, Mara, AP", "Mara Quill", "AP"),
        ("Lee, AP", "Lee", "AP"),
        ("Ilya, Moscow", "Ilya", "Moscow"),
        ("Lee, Reuters", "Lee", "Reuters"),
        ("Moss, Lock Gazette", "Moss", "Lock Gazette"),
        ("Ann Lee, Zarya", "Ann Lee", "Zarya"),
        ("Ann Lee | Zarya", "Ann Lee", "Zarya"),
        ("Ek | Lock Post", "Ek", "Lock Post"),
        ("Ann Lee | she/her", "Ann Lee", ""),
        ("Ann Lee (she/her)", "Ann Lee", ""),
        ("Bo Ek (Unverified)", "Bo Ek", ""),
    ],
)
def test_names_and_outlets(label, name, outlet):
    read = parse(label)
    assert (read.name, read.affiliation) == (name, outlet)
