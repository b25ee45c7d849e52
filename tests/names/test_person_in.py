"""The name of a person in a label; offices, outlets and numbers are none."""

import pytest

from presskit.names import name_in


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Ida Moss", "Ida Moss"),
        ("Ida Moss, Harbor Daily", "Ida Moss"),
        ("Minister Otto Brandel", "Otto Brandel"),
        ("ida moss", "ida moss"),
        ("王毅", "王毅"),
        ("SPEAKER_00", ""),
        ("Speaker 3", ""),
        ("Question", ""),
        ("Interpreter", ""),
        ("", ""),
    ],
)
def test_names_of_people(label, name):
    assert name_in(label) == name
