"""Lines after the last turn that nobody says."""

import pytest

from presskit.turns._footer import footer
from tests._work import grows_within


@pytest.mark.parametrize(
    "end",
    [
        "(End)",
        "###",
        "# # END # #",
        "-ends-",
        "© Ministry of Bridges",
        "End of transcript.",
        "5:30 P.M. EDT",
        "_____",
        "(c) The Ministry\n\n###\n",
    ],
)
def test_it_is_cut_off(end):
    text = f"Thank you.\n\n{end}\n"
    assert text[: footer(text, 0)] == "Thank you."


@pytest.mark.parametrize("line", ["Thank you.", "The end of the bridge", "Why?"])
def test_talk_stays(line):
    text = f"So it is.\n\n{line}"
    assert footer(text, 0) == len(text)


def test_the_first_line_of_a_turn_is_talk_whatever_it_says():
    text = "Ann: Why?\nBo:\n(End)"
    start = text.index("(End)")
    assert footer(text, start) == len(text)


def test_many_ends_cost_what_each_of_them_costs():
    few, many = (lambda n=n: footer("a\n" + "###\n" * n, 0) for n in (100, 400))
    assert grows_within(10, few, many)
