"""Question marks of all writings, and what may stand behind the last one."""

import pytest

from presskit.text import ends_with_question, has_question_mark, n_question_marks


@pytest.mark.parametrize(
    ("text", "n", "ends"),
    [
        ("", 0, False),
        ("So.", 0, False),
        ("Why?", 1, True),
        ("为什么？", 1, True),
        ("لماذا؟", 1, True),
        ("いつ開通しますか。", 1, True),
        ("いつか行く。", 0, False),
        ("Why?!", 1, True),
        ("Why? And when?", 2, True),
        ("Why? I wonder.", 1, False),
        ("He asked: “why?”", 1, True),
        ("**Why?**", 1, True),
        ("Why?\n", 1, True),
    ],
)
def test_by_hand(text, n, ends):
    assert n_question_marks(text) == n
    assert has_question_mark(text) is (n > 0)
    assert ends_with_question(text) is ends


def test_a_part_of_a_text_ends_where_it_is_told_to():
    assert ends_with_question("Why? So.", 0, 4)
    assert not ends_with_question("Why? So.", 5)
