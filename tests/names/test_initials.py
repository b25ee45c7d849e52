"""Initials of names, and labels that are nothing else."""

import pytest

from presskit.names import initials, may_be_initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [("IDA MOSS", "im"), ("Émile Ås", "ea"), ("Ann-Marie Lee", "aml"), ("", "")],
)
def test_initials(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize("label", ["Q", "Q.", "Bo", "bo", "ABCDE", "", "1A.B.C.D"])
def test_labels_that_are_none(label):
    assert not may_be_initials(label)
