"""Reasons in words: true whatever speaks for them, and read after a name."""

import pytest

from presskit.cast._reason_kinds import FEATURES
from presskit.cast._reason_words import Seen, words_of
from presskit.cast._scene import scene_of
from tests.cast._judged import BRIEFING, file_of, persons_of


def seen(label, kind, feature, *, high=True, role="", text=BRIEFING, office=""):
    file = file_of(text)
    person = persons_of(file)[label]
    offices = {person: office} if office else {}
    scene = scene_of(file.cast.weighed, file.turns.label, file.cast.roles, offices)
    return words_of(kind, feature, scene, person, high=high, role=role)


EK, LEE, ROE, POE = (
    "Minister Bo Ek", "Ann Lee (Harbor Daily)", "Cy Roe (Tide Radio)", "Dana Poe"
)  # fmt: skip


@pytest.mark.parametrize(
    ("label", "kind", "feature", "high", "told"),
    [
        (LEE, "asks", "act asks", True, Seen("asks in the only turn", 1, 1)),
        (EK, "asks", "act asks", False, Seen("never asks", 0, None)),
        (EK, "answers", "before: journalist", True,
         Seen("answers 3 of 3 questions", 3)),
        (LEE, "answers", "before: journalist", False,
         Seen("answers no question", 0)),
        (LEE, "outlet", "label outlet", True,
         Seen("has an outlet in the label (‘Ann Lee (Harbor Daily)’)", None, 1)),
        (EK, "outlet", "label outlet", False, Seen("has no outlet in the label")),
        (EK, "introduced", "introduced", True,
         Seen("is named by somebody else at the beginning", None, 0)),
        (ROE, "call", "given the floor as from somewhere", True,
         Seen("is called by name right before speaking", 1, 4)),
        (LEE, "call", "given the floor as from somewhere", False,
         Seen("is not called by name", 0)),
        (POE, "place", "speaks first", True, Seen("speaks first", None, 0)),
        (EK, "place", "speaks last", True, Seen("speaks last", None, 8)),
        (LEE, "place", "speaks last", False, Seen("does not speak last")),
        (LEE, "length", "length", True, Seen("speaks once, 7 words", 7)),
        (POE, "share", "many turns", True, Seen("has 3 of 9 turns", 3)),
        (POE, "gives the floor", "act gives_floor", True,
         Seen("gives somebody the floor in 2 of 3 turns", 2, 3)),
        (EK, "gives the floor", "act gives_floor", False,
         Seen("never gives anybody the floor", 0, None)),
        (EK, "list", "label podium", True, Seen("is in the list of those who answer")),
        (EK, "introduction", "names self", False,
         Seen("never begins with the name in the own label", 0, None)),
        (EK, "manner", "act closes", False,
         Seen("never says words that close the event", 0, None)),
        (EK, "header", "label in_header", True, Seen("is named in the header")),
        (EK, "header", "label in_header", False, Seen("is not named in the header")),
    ],
)  # fmt: skip
def test_by_hand(label, kind, feature, high, told):
    role = "principal" if label == EK else ""
    assert seen(label, kind, feature, high=high, role=role) == told


def test_an_office_is_quoted_from_the_label_where_it_stands_there():
    told = seen(EK, "office", "label office", office="Minister")
    assert told == Seen("has an office in the label (‘Minister Bo Ek’)", None, 2)
    told = seen(EK, "office", "label office", office="Lord of the Quay")
    assert told == Seen("has an office (‘Lord of the Quay’)")


def test_few_questions_are_said_to_be_few():
    text = BRIEFING.replace("The last report was", "Did they? The last report was")
    told = seen(EK, "asks", "act asks", high=False, text=text)
    assert told.text == "asks in only 1 of 3 turns"
    twice = text.replace("Nobody here will", "Who says so? Nobody here will")
    told = seen(EK, "asks", "act asks", high=False, text=twice)
    assert told.text == "asks in 2 of 3 turns"


@pytest.mark.parametrize(
    ("kind", "feature"),
    [(kind, feature) for kind, names in FEATURES.items() for feature in names],
)
@pytest.mark.parametrize("high", [True, False])
def test_each_piece_of_evidence_has_words_that_go_on_from_a_name(kind, feature, high):
    verbs = (
        "is", "has", "asks", "answers", "never", "says", "speaks", "follows", "always",
        "does", "seems", "gives", "begins", "ends", "announces", "thanks",
    )  # fmt: skip
    file = file_of()
    scene = scene_of(file.cast.weighed, file.turns.label, file.cast.roles, {})
    for person in persons_of(file).values():
        if feature == "introduced" and high and scene.talk.introduced[person] < 0:
            continue  # nobody names them
        told = words_of(kind, feature, scene, person, high=high)
        assert told.text.split()[0] in verbs, told.text
        assert told.n is None or str(told.n) in told.text or told.n <= 1
