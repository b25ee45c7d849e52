"""Numbers and lists as words, and prose in which nothing acts."""

import pytest

from presskit.text.prose import (
    Sentence,
    as_sentence,
    counted,
    listed,
    markup,
    number,
    percent,
)


@pytest.mark.parametrize(
    ("value", "shown"), [(0, "0"), (1204, "1,204"), (17.04, "17"), (2.25, "2.2")]
)
def test_numbers(value, shown):
    assert number(value) == shown


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0, "0%"), (0.004, "under 1%"), (0.5, "50%"), (0.996, "over 99%"), (1, "100%")],
)
def test_a_share_never_hides_a_rest(share, shown):
    assert percent(share) == shown


def test_counts_and_lists():
    assert counted(1, "reply", "replies") == "1 reply"
    assert counted(2000, "word") == "2,000 words"
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed("abc") == "a, b and c"
    assert listed("abcd", most=2) == "a, b and 2 more"


def test_nothing_acts_in_a_notebook():
    hostile = "<script>$x$ \\alpha"
    shown = markup(hostile)
    assert "<script" not in shown
    assert "$" not in shown
    assert "\\" not in shown
    assert "<script" not in Sentence(hostile)._repr_html_()


def test_a_sentence_is_a_string():
    @as_sentence
    def say(n):
        """Say it."""
        return f"{n} words"

    assert say(2) == "2 words"
    assert isinstance(say(2), Sentence)
    assert say.__doc__ == "Say it."
