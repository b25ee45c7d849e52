"""Who goes on asking under a label that tells no asker from another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.exchanges import same_asker
from presskit.exchanges._same_asker import hands_on, passes_often
from presskit.schema.values import Acts

ANSWER = "We have agreed on all of it with them today."
QUESTION = "Good day. Who will pay for all that you have agreed on with them?"
GIVES, GREETS, NOTHING = Acts(gives_floor=True), Acts(greets=True), Acts()


def goes_on(
    question, *, before="Why?", answer=ANSWER, does=NOTHING, asks=NOTHING, passing=True
):
    return same_asker(before, answer, question, does, asks, passing=passing)


@pytest.mark.parametrize("passing", [True, False])
@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Will you tell us why it –", QUESTION),
        ("Will you tell us why it ...", QUESTION),
        ("Will you tell us why it…”", QUESTION),
        ("Why?", "… and who pays for it?"),
        ("Why?", "— for all of it, I mean?"),
        ("Why?", "the bridge, I mean, that you have opened today?"),
    ],
)
def test_a_sentence_in_two_parts_is_one_askers(before, question, passing):
    given = {"does": GIVES, "asks": GREETS, "passing": passing}
    assert goes_on(question, before=before, **given)


def test_who_gets_the_floor_and_greets_is_somebody_else():
    assert not goes_on(QUESTION, does=GIVES, asks=GREETS)
    assert not goes_on(QUESTION, does=Acts(names_last=True), asks=GREETS)


def test_a_few_words_without_an_answer_go_on():
    assert goes_on("And who pays?", answer="")
    assert not goes_on(QUESTION, answer="")


def test_whom_the_podium_asks_back_answers():
    assert goes_on(QUESTION, does=Acts(asks_again=True))


def test_a_follow_up_says_whose_it_is():
    assert goes_on(QUESTION, asks=Acts(follows_up=True), passing=False)
    assert not goes_on(QUESTION, asks=Acts(follows_another=True))


def test_an_and_goes_on():
    assert goes_on(QUESTION, asks=Acts(goes_on=True), passing=False)


def test_without_any_sign_it_is_as_the_floor_is_passed_in_this_file():
    assert goes_on(QUESTION, passing=True)
    assert not goes_on(QUESTION, passing=False)


@pytest.mark.parametrize("act", ["gives_floor", "assents", "names_last"])
def test_what_hands_the_floor_on(act):
    assert hands_on(Acts(**{act: True}))
    assert not hands_on(Acts(thanks=True, asks=True))


def test_two_of_fourteen_answers_pass_often_one_or_two_of_fifteen_do_not():
    names = Acts(names_last=True)
    assert passes_often([GIVES, names, *[NOTHING] * 12])
    assert not passes_often([GIVES, names, *[NOTHING] * 13])
    assert not passes_often([GIVES])
    assert not passes_often([])


SAID = st.sampled_from(["", "Why?", "And who pays?", ANSWER, QUESTION, "it –", "\n"])
DOES = st.builds(Acts, **dict.fromkeys(Acts._fields, st.booleans()))


@given(SAID, SAID, SAID, DOES, DOES, st.booleans())
def test_a_broken_sentence_goes_on_whatever_else_is_said(
    before, answer, question, does, asks, passing
):
    assert same_asker(f"{before} –", answer, question, does, asks, passing=passing)
