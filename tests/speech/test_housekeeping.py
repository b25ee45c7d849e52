"""Questions about the meeting itself."""

import pytest

from presskit.languages import lexicon
from presskit.speech import acts, questions_in
from presskit.speech._housekeeping import is_housekeeping
from presskit.speech._phrases_of_lexicon import known_in

KNOWN = known_in(lexicon())
MEETING = [
    "Can everybody hear me?",
    "Otto, shall we start?",
    "Hello, can you all see the slides?",
    "Any last question?",
    "Hören mich alle?",
    "Vous m'entendez ?",
    "¿Me escuchan?",
    "Mi sentite?",
    "Kan iedereen mij horen?",
    "Podemos começar?",
    "Czy mnie słychać?",
    "Меня слышно?",
    "Мене чути?",
]
MATTER = [
    "Can everybody hear the guns?",
    "Shall we start a war?",
    "Are you there to help them?",
    "Who else pays?",
    "Is the plan working?",
    "Können wir anfangen zu bauen?",
]


@pytest.mark.parametrize("asked", MEETING)
def test_whether_all_is_ready_is_housekeeping(asked):
    assert is_housekeeping(asked, KNOWN)
    assert not acts.read([asked])[0].asks
    assert questions_in(asked) == []


@pytest.mark.parametrize("asked", MATTER)
def test_what_goes_on_is_asked(asked):
    assert not is_housekeeping(asked, KNOWN)
    assert acts.read([asked])[0].asks
    assert len(questions_in(asked)) == 1


def test_what_is_asked_beside_it_counts():
    text = "Hello, can you hear me? Who pays for the bridge?"
    assert acts.read([text])[0].asks
    ((start, end, form),) = questions_in(text)
    assert (text[start:end], form) == ("Who pays for the bridge?", "question mark")


def test_a_long_turn_is_not_read_for_it():
    text = "It rained. " * 40 + "Can you hear me?"
    assert acts.read([text])[0].asks
