"""What speaks for somebody new between two questions of unnamed askers."""

import pytest

from presskit.exchanges._evidence import NAMES, gaps, weigh_up
from presskit.languages import lexicon
from presskit.schema.values import Acts

ANSWER = "We agreed on all of it with the harbour board in the spring, and we said so."
QUESTION = "Who will pay for the second ferry, and when does the council vote on that?"
NOTHING = Acts()


def evidence(
    question=QUESTION, *, before="Why?", answer=ANSWER, was=NOTHING, says=NOTHING,
    asks=NOTHING, introduced=(), **more,
):  # fmt: skip
    """Return the evidence in a question after an answer; 0 is left out."""
    roles = ["journalist", "principal", "journalist"]
    texts, acts = [before, answer, question], [was, says, asks]
    (found,) = weigh_up(
        gaps(roles, ["", "P", ""]), texts, acts, introduced,
        lexicon=lexicon("en"), **more,
    )  # fmt: skip
    assert set(found) == set(NAMES)
    return {name: value for name, value in found.items() if value}


def test_a_gap_is_between_two_unnamed_askers():
    roles = ["journalist", "principal", "journalist", "moderator", "journalist"]
    first, second = gaps(roles, ["", "P", "", "M", ""])
    assert first == (0, 2, (1,), False)
    assert second == (2, 4, (), True)
    assert gaps(roles, ["", "P", "Ann Lee", "M", ""]) == []
    assert gaps([], []) == []


def test_a_long_question_on_something_else_says_nothing():
    assert evidence() == {}


@pytest.mark.parametrize("act", ["gives_floor", "names_last"])
def test_the_end_of_the_answer_gives_the_floor(act):
    assert evidence(says=Acts(**{act: True})) == {"given": 1.0}


@pytest.mark.parametrize(
    ("asks", "name"),
    [
        (Acts(says_hello=True), "says hello"),
        (Acts(addresses=True), "addresses"),
        (Acts(goes_on=True), "goes on"),
        (Acts(follows_up=True), "follows up"),
    ],
)
def test_what_the_question_does(asks, name):
    assert evidence(asks=asks) == {name: 1.0}


def test_a_follow_up_to_somebody_elses_question_is_none():
    assert evidence(asks=Acts(follows_up=True, follows_another=True)) == {}


def test_who_gives_a_name_says_hello():
    assert evidence(introduced=["", "", "Ann Lee"]) == {"says hello": 1.0}


@pytest.mark.parametrize(
    ("before", "answer", "question"),
    [
        ("Will you tell us why it –", "Yes.", QUESTION),
        ("Why?", ANSWER, "… and who pays for it in the end, when does it sail to us?"),
        ("Why?", ANSWER, "— for all of it, I mean, in winter as in the summer, too?"),
        ("Why?", ANSWER, "the bridge, I mean, that has been opened a week ago today?"),
        ("Why?", "We are looking at –", QUESTION),
    ],
)
def test_a_sentence_in_two_parts(before, answer, question):
    found = evidence(question, before=before, answer=answer)
    assert found["cut off"] == 1.0


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Will you tell us why it –", QUESTION),  # and it was answered at length
        ("Why … (inaudible) …", "When does the second ferry sail, and who pays it?"),
        ("Why?", "… (inaudible) … when does the ferry sail, and who pays for it all?"),
    ],
)
def test_dots_that_cut_nothing_off(before, question):
    assert "cut off" not in evidence(question, before=before)


def test_lengths_are_weighed_in_their_logarithm():
    assert evidence("Why so?")["short question"] == 1.0
    assert 0 < evidence("Why is it so late in spring?")["short question"] < 1
    assert evidence(answer="No.")["short answer"] == 1.0
    assert 0 < evidence(answer="No, it did not.")["short answer"] < 1


def test_a_question_about_the_same_words():
    about = "Did the harbour board agree on all of that with you in the spring, then?"
    assert evidence(about)["same words"] == 1.0
    other = "Will the harbour open for yachts, trawlers and barges during August?"
    assert 0 < evidence(other)["same words"] < 1


def test_how_the_question_before_and_its_answer_end():
    thanks = Acts(thanks=True, only_courtesy=True)
    assert evidence(was=thanks)["after thanks"] == 1.0
    hello = Acts(says_hello=True)
    assert evidence(before="Good day, Minister.", was=hello)["after a greeting"] == 1.0
    assert "after a greeting" not in evidence(was=Acts(says_hello=True, asks=True))
    assert evidence(says=Acts(asks_again=True)) == {"asked back": 1.0}
    assert evidence(says=Acts(thanks=True)) == {"answer thanks": 1.0}
    assert evidence(says=thanks) == {}


def test_an_interview_is_one_throughout():
    assert evidence(interview=True) == {"interview": 1.0}


def habits(says, asks):
    """Return the evidence about the last question where others are marked."""
    n = len(says)
    roles = ["journalist", "principal"] * n + ["journalist"]
    askers, texts = ["", "P"] * n + [""], [QUESTION, ANSWER] * n + [QUESTION]
    acts = [one for pair in zip([NOTHING, *asks], says, strict=False) for one in pair]
    found = weigh_up(gaps(roles, askers), texts, [*acts, NOTHING])
    return found[-1]


def test_where_the_floor_is_given_each_time_it_is_missed():
    gives = [Acts(gives_floor=True)] * 4
    assert habits([*gives, NOTHING], [NOTHING] * 4)["given elsewhere"] == 1.0
    assert habits([NOTHING] * 5, [NOTHING] * 4)["given elsewhere"] == 0.0


def test_once_is_no_habit():
    says = [Acts(gives_floor=True), NOTHING, NOTHING]
    assert habits(says, [NOTHING] * 2)["given elsewhere"] == 0.0


def test_where_everybody_says_hello_it_is_missed():
    hello = [Acts(says_hello=True)] * 4
    assert habits([NOTHING] * 5, hello)["hello elsewhere"] == 1.0
    assert habits([NOTHING] * 5, [NOTHING] * 4)["hello elsewhere"] == 0.0


def test_what_is_marked_misses_nothing():
    gives = [Acts(gives_floor=True)] * 5
    assert habits(gives, [NOTHING] * 4)["given elsewhere"] == 0.0
