"""Runs of words: what two texts have in common."""

from presskit.text._runs import RUN, in_percent, runs_of


def test_each_text_has_the_runs_of_its_own_words():
    runs = runs_of({3: "a b c d e f", 7: "", 9: "x y, B. C! d e (f)"})
    assert RUN == 5
    assert list(runs) == [3, 7, 9]
    assert {at: len(own) for at, own in runs.items()} == {3: 2, 7: 0, 9: 3}
    assert len(runs[3] & runs[9]) == 1  # "b c d e f", however it is printed


def test_a_text_shorter_than_a_run_has_none():
    assert runs_of({0: "a b c d"}) == {0: set()}


def test_nearly_all_is_not_all():
    assert in_percent(999, 1000) == "99%"
