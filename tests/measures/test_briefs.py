"""What stands above the beginning of an answer."""

import pytest

from presskit.measures.briefs import above_beginning


@pytest.mark.parametrize("n", [2, 3])
def test_of_several_questions_it_is_said_that_none_is_matched(n):
    assert f"not matched to one of the {n} questions" in above_beginning(
        "\n".join("?" * n)
    )


def test_of_one_question_nothing_more_is_said():
    assert above_beginning("Why?") == above_beginning("") == "the answer begins:"
