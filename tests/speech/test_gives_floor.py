"""How the end of a turn gives the floor."""

import pytest

from presskit.languages import lexicon
from presskit.speech._ends import Ends
from presskit.speech._gives_floor import (
    asks_again,
    assents,
    gives,
    names_last,
    only_gives,
)
from presskit.speech._phrases_of_lexicon import known_in

KNOWN = known_in(lexicon())


@pytest.mark.parametrize(
    "text",
    [
        "Go ahead.",
        "The floor is yours.",
        "Next question, please.",
        "I recognize Mr. Reyes.",
        "The chair recognizes Ms. Lee.",
        "Die nächste Frage, bitte.",
        "Siguiente pregunta.",
        "Question suivante.",
        "Prossima domanda.",
    ],
)
def test_the_floor_is_given(text):
    assert gives(Ends(text), KNOWN)
    assert gives(Ends(f"The bridge is open. {text}"), KNOWN)
    assert only_gives(Ends(text), KNOWN)


@pytest.mark.parametrize(
    "text", ["", "The bridge is open.", "I recognize that it is late."]
)
def test_talk_gives_nothing(text):
    assert not gives(Ends(text), KNOWN)


def test_a_question_mark_or_words_ask_again():
    assert asks_again(Ends("What?"), KNOWN)
    assert not asks_again(Ends("So it is."), KNOWN)
    assert not asks_again(Ends(""), KNOWN)


def test_an_assent_and_a_name_at_the_end():
    assert assents(Ends("The bridge is open, okay, Ann"), KNOWN)
    assert not assents(Ends("The bridge is open."), KNOWN)
    assert names_last("So it is. Ann Lee.", KNOWN)
    assert not names_last("So it is.", KNOWN)
