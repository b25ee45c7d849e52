"""A search that can be stopped."""

import sys

from presskit.text._stoppable_search import found_within


def test_hits_have_the_number_of_their_text_and_their_span():
    texts = [(3, "A jet, two JETS."), (8, "none")]
    assert found_within(60, "jets?", texts) == [(3, 2, 5), (3, 11, 15)]
    assert found_within(60, "x*", texts) == []  # empty matches are no hits
    assert found_within(60, "jets?", []) == []


def test_one_that_does_not_end_is_given_up():
    assert found_within(0.3, "(?:a|aa)+b", [(0, "a" * 80)]) is None


def test_without_a_process_nothing_is_found_out(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert found_within(60, "a", [(0, "a")]) is None
