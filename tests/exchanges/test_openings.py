"""Whether somebody new asks under a label that tells no asker from another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import speech
from presskit.exchanges import number, openings
from presskit.exchanges._openings import TOLD, goes_on, is_interview, refused
from presskit.schema.values import NEW, SAME, Acts, Pin, Refused

ANSWER = "We agreed on all of it with the harbour board in the spring, and we said so."
QUESTION = "Who will pay for the second ferry, and when does the council vote on that?"
QA = ["journalist", "principal", "journalist"]


def last(*texts, roles=QA, askers=("", "P", ""), **more):
    """Return the probability that the last of some turns is somebody new's."""
    said = list(texts)
    return openings(roles, askers, said, speech.read(said), **more)[-1]


@pytest.mark.parametrize(
    "question",
    [
        "And when does it sail?",
        "But that is not what the board says, is it?",
        "Sorry, and the second ferry?",
        "— from the port of Varn, I mean?",
        "A follow-up: who pays for it?",
        "Thank you.",
    ],
)
def test_the_same_asker_goes_on(question):
    short = "It will, later in the year."
    assert last("Why does it not sail?", short, question) < 0.5


@pytest.mark.parametrize(
    "question",
    [
        QUESTION,
        "Good morning, Minister. Who will pay for the second ferry?",
        "Prime Minister, did you read the report of the council on the old pier?",
        "Just on another issue. Are you concerned about the schools on the islands?",
        "Do you know where the captain of the trawler comes from, and why he left?",
        "Can I ask about the schools: will the two on the islands stay open?",
    ],
)
def test_where_nobody_hands_over_each_question_is_new(question):
    assert last("Why does it not sail?", ANSWER, question) > 0.5


def test_where_the_floor_is_given_each_time_others_go_on():
    ends = [" Go ahead, Ann.", "", " Go ahead, Bo.", "", " Go ahead, Cy.", ""]
    texts = [QUESTION]
    for end in ends:
        texts += [ANSWER + end, "What does the council of the islands say to it?"]
    roles = ["journalist", *["principal", "journalist"] * 6]
    likely = openings(
        roles, ["", *["P", ""] * 6], texts, speech.read(texts)
    )  # fmt: skip
    assert [one > 0.5 for one in likely[2::2]] == [True, False] * 3


def test_what_is_no_unnamed_askers_has_no_probability():
    roles = ["principal", "journalist", "principal", "journalist", "journalist"]
    likely = openings(roles, ["P", "", "P", "Ann Lee", ""], ["So."] * 5, [Acts()] * 5)
    assert likely == [None] * 5


def test_a_moderator_hands_over():
    roles = ["journalist", "principal", "moderator", "journalist"]
    said = ["Why?", "So.", "Next.", "And when?"]
    assert last(*said, roles=roles, askers=["", "P", "M", ""]) == TOLD


def test_another_name_is_somebody_else():
    said = "Why?", "So.", "And when?"
    assert last(*said, introduced=["Ann Lee", "", "Bo Ek"]) == TOLD
    assert last(*said, introduced=["Ann Lee", "", "Lee"]) == pytest.approx(1 - TOLD)


def test_labels_that_cannot_be_one_persons():
    labels = ["Reporter 1", "P", "Reporter 2"]
    said = "Why?", "So.", "And when?"
    assert last(*said, labels=labels, apart=lambda one, two: one != two) == TOLD


@pytest.mark.parametrize("label", ["HOST", "Interviewer"])
def test_of_whoever_interviews_there_is_one(label):
    said = "Why?", ANSWER, QUESTION
    assert last(*said, labels=[label, "P", label]) == pytest.approx(1 - TOLD)


@pytest.mark.parametrize("label", ["Zusatzfrage", "ZUSATZFRAGE", "Nachfrage"])
def test_a_label_that_says_follow_up(label):
    said = "Warum?", ANSWER, QUESTION
    labels = ["Frage", "P", label]
    assert last(*said, labels=labels) == pytest.approx(1 - TOLD)
    assert goes_on(label)


def test_a_follow_up_label_after_a_name_is_that_persons():
    texts = ["Warum?", "So.", "Und wann?", "Bald.", "Wer zahlt das alles?"]
    roles = ["journalist", "principal", "journalist", "principal", "journalist"]
    labels = ["Frage Keller", "P", "Zusatzfrage", "P", "Frage"]
    askers = ["Keller", "P", "", "P", ""]
    acts = speech.read(texts)
    assert number(roles, askers, texts, acts, labels=labels) == [1, 1, 1, 1, 2]


def test_somebody_who_only_greeted_has_yet_to_ask():
    said = "Good day, Minister.", "Good day.", QUESTION
    assert last(*said) < 0.5


def test_after_thanks_somebody_else_asks():
    roles = ["journalist", "principal", "journalist", "journalist"]
    said = "Why?", ANSWER, "Thank you.", "And who pays for the second ferry?"
    assert last(*said, roles=roles, askers=["", "P", "", ""]) > 0.5


def test_an_interview_has_one_who_answers():
    roles = ["journalist", "principal", "journalist", "principal"]
    assert is_interview("entrevista", roles, ["", "P", "", "P"])
    assert is_interview("deposition", roles, ["", "P", "", "P"])
    assert not is_interview("interview", roles, ["", "P", "", "O"])
    assert not is_interview("doorstop", roles, ["", "P", "", "P"])
    said = "Why?", ANSWER, QUESTION
    assert last(*said, kind="interview") < last(*said)


@given(
    st.lists(st.sampled_from(["journalist", "principal", "moderator", "other"])),
    st.data(),
)
def test_exactly_unnamed_questions_after_unnamed_ones_have_a_probability(roles, data):
    texts = data.draw(st.lists(st.text(), min_size=len(roles), max_size=len(roles)))
    likely = openings(roles, [""] * len(roles), texts, [Acts()] * len(roles))
    asked = [i for i, role in enumerate(roles) if role == "journalist"]
    assert [i for i, one in enumerate(likely) if one is not None] == asked[1:]
    assert all(0 < likely[i] < 1 for i in asked[1:])


def test_what_was_decided_outranks_what_is_said():
    said = ("Why does it not sail?", "It will.", "And when does it sail?")
    assert last(*said, pins=[Pin(0, "asker", NEW, 2)]) == 1
    assert last(*said, introduced=["Ann", "", "Cy"]) == TOLD
    pins = [Pin(0, "asker", SAME, 2)]
    assert last(*said, introduced=["Ann", "", "Cy"], pins=pins) == 0


def test_a_decision_about_a_turn_of_which_the_asker_is_known_is_refused():
    pins = [Pin(3, "asker", NEW, 0), Pin(4, "asker", SAME, 2)]
    assert refused(pins, [None, None, 0.5]) == (Refused(3),)
