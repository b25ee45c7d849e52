"""Each sign, seen in a reading that has it and in none that is right."""

import pytest

from presskit.audit._conversation import Conversation
from presskit.audit._signs import SIGNS, signs
from presskit.text import ends_with_question, has_question_mark
from tests._one_file import transcript

P, J, M = "principal", "journalist", "moderator"
LONG = "word " * 90
CUT = transcript("Ann Lee: Why?\n\nBo Ek: So.\n").turns


def reading(*turns, cut=CUT, text="", chance=0.99):
    """Return a reading of turns: role, person, exchange, words."""
    said = [words for *_, words in turns]
    return Conversation(
        cut._replace(header_end=0, footer_start=len(text)),
        text,
        said,
        [role for role, *_ in turns],
        [person for _, person, *_ in turns],
        [person for _, person, *_ in turns],
        [number for *_, number, _ in turns],
        [len(one.split()) for one in said],
        [chance] * len(turns),
        [has_question_mark(one) for one in said],
        [ends_with_question(one) for one in said],
    )


RIGHT = [
    (P, "Ek", None, f"Welcome. {LONG}."),
    (M, "Lo", None, "Ann, please."),
    (J, "Lee", 1, "Thank you. Why now?"),
    (P, "Ek", 1, f"So it is. {LONG}."),
    (J, "Orr", 2, "And when?"),
    (P, "Ek", 2, f"In May. {LONG}."),
    (J, "Moss", 3, "Who pays?"),
    (P, "Ek", 3, f"We do. {LONG}."),
]


def test_a_reading_that_is_right_has_no_sign():
    found = signs(reading(*RIGHT))
    odd = {name: one.share for name, one in found.items() if one.share > 0.02}
    assert odd == {}


def with_roles(swap):
    return [(swap.get(role, role), *rest) for role, *rest in RIGHT]


def without(*places):
    return [turn for at, turn in enumerate(RIGHT) if at not in places]


@pytest.mark.parametrize(
    ("name", "turns"),
    [
        ("unanswered", without(5, 7)),
        ("nobody answers", with_roles({P: "other"})),
        ("nobody asks", with_roles({J: "other"})),
        ("answers ask", [*RIGHT[:7], (P, "Ek", 3, f"{LONG}. Or not?")]),
        ("answer in question", [*RIGHT[:6], (J, "Moss", 3, f"Who pays? {LONG}.")]),
        ("twice", [*RIGHT, RIGHT[-1]]),
        ("asked by others", with_roles({J: M})),
        ("answered by others", with_roles({P: M})),
        ("askers talk", [*RIGHT, (J, "Orr", 4, LONG * 20)]),
        ("odd people", with_roles({P: J, J: P})),
        ("line starts", [*RIGHT, (P, "Ek", 3, "Yes.\nR - No.\nR - So.\nR - It is.")]),
        (
            "one voice",
            [(P, "Ek", None, "Why?\nSo.\nAnd when?\nIn May.\nWho pays?")] * 9,
        ),
        ("markup", [*RIGHT, (P, "Ek", 3, "<b>So</b> &nbsp; it is.\\n")]),
        ("no sentences", [(P, "", None, "Home"), (P, "", None, "News"), *RIGHT]),
    ],
)
def test_each_sign(name, turns):
    found = signs(reading(*turns))
    # A text of few words counts less, but is odd all the same.
    assert found[name].share > 0
    assert found[name].n > 0
    assert found[name].words


def test_who_speaks_again_below_a_heading_has_two_turns():
    again = reading(*RIGHT, RIGHT[-1])
    assert signs(again._replace(headed=frozenset([8])))["twice"].share == 0.0
    assert signs(again._replace(headed=frozenset([7])))["twice"].share > 0


def test_words_in_no_turn_and_roles_that_are_not_sure():
    text = "head " * 400
    found = signs(reading(*RIGHT, text=text)._replace(cut=CUT._replace(
        header_end=len(text), footer_start=len(text)
    )))  # fmt: skip
    assert 0.3 < found["no talk"].share < 0.8
    found = signs(reading(*RIGHT, chance=0.7))
    assert found["unsure"].share == pytest.approx(0.3)
    assert found["unsure"].words == "the role of 8 of 8 turns is not sure"


def test_nothing_said_has_no_sign():
    assert {one.share for one in signs(reading()).values()} == {0.0}


def test_one_of_a_thing_counts_less_than_many():
    once = signs(reading(*RIGHT[:3], (M, "Lo", None, LONG * 4)))["unanswered"]
    often = signs(reading(*without(3, 5, 7), (M, "Lo", None, LONG * 4)))["unanswered"]
    assert 0 < once.share < often.share == 1.0


def test_every_share_is_one():
    assert all(0 <= one.share <= 1 for one in signs(reading(*RIGHT * 9)).values())
    assert list(signs(reading(*RIGHT))) == list(SIGNS)


def test_questions_put_together_have_one_answer():
    together = [
        (J, "Lee", 1, "Why now?"),
        (J, "Orr", 2, "And when?"),
        (J, "Moss", 3, "Who pays?"),
        (P, "Ek", 3, f"Let me take the three. {LONG}."),
        (J, "Lee", 4, "And the ferry?"),
        (M, "Lo", 4, "We have to go."),
    ]
    assert SIGNS["unanswered"](reading(*together))[:2] == (1, 4)
    # Whoever says no question is perhaps somebody who answers.
    odd = [(J, "Lee", 1, "Why now?"), (J, "Ek", 2, "In May."), *together[2:4]]
    assert SIGNS["unanswered"](reading(*odd))[:2] == (2, 3)


def test_lines_ask_and_nobody_does():
    turns = [(M, "Lo", None, f"Hello. {LONG}.\nWhy?\nSo.\nWhen?\nNo.\nWho?\nWe.")]
    assert SIGNS["nobody asks"](reading(*turns))[:2] == (3, 3)
