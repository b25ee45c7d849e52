"""Suggestions: who may be one person, and what is missing for it to be certain."""

import pytest

from presskit.identities._suggestions import suggestions


def suggested(*askers):
    """Return the evidence for the only pair of two askers; '' if there is none."""
    every = {str(n): (name, set(outlets)) for n, (name, *outlets) in enumerate(askers)}
    found = suggestions(every)
    assert [(one.first, one.second) for one in found] in ([], [("0", "1")])
    return found[0].evidence if found else ""


@pytest.mark.parametrize(
    ("one", "two", "evidence"),
    [
        (("Ann Lee", "AP"), ("Lee", "AP"), "for AP; 'Lee' alone could be 'Ann Lee'"),
        (("Maria Ek", "AP"), ("Marina Ek", "AP"), "names alike word by word"),
        (("Ann Crutsinger", "AP"), ("Ann Crutsigner", "AP"), "a letter is wrong"),
        (("Ann Lee", "AP"), ("Lee Ann", "CNN"), "different outlets: AP and CNN"),
        (("Ann Lee", "AP"), ("Lee Ann",), "different outlets: AP and no outlet"),
        (("Bob Lee",), ("Robert Lee",), "no outlet is known of either"),
        (("Ann Lee", "AP"), ("Ann Lee", "CNN"), "one name, but different outlets"),
        (("Ann Lee", "AP"), ("Ann Lee", "AP"), "one name, but nothing else joins them"),
        (("Michael Ek", "AP"), ("Michal Ek", "AP"), "alike in sound"),
    ],
)
def test_what_speaks_for_one_person_and_what_is_missing(one, two, evidence):
    assert evidence in suggested(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("Ann Lee", "AP"), ("Bo Ek", "AP")),
        (("Lee", "AP"), ("Lee", "AP")),
        (("Ann Lee", "AP"), ("Lee", "CNN")),
        (("Maria Ek", "AP"), ("Marina Ek", "CNN")),
        (("", "AP"), ("Ann Lee", "AP")),
    ],
)
def test_what_is_too_little_to_ask_somebody(one, two):
    assert suggested(one, two) == ""


def test_names_alike_are_suggested_inside_an_outlet_only():
    askers = {
        "a": ("Gul Sonomut", {"NTV"}),
        "b": ("Sonumut Güldener", {"NTV"}),
        "c": ("Guldener Sonomud", {"ZDF"}),
        "d": ("Nic Robertson", {"NTV"}),
    }
    assert [(s.first, s.second) for s in suggestions(askers)] == [("a", "b")]
