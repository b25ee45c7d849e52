"""Calls: whom the podium gives the floor, and what is none."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.speech.calls import call
from tests._examples import at_most
from tests._work import grows_within


def lines(text):
    return [tuple(line.strip().split(" | ")) for line in text.strip().splitlines()]


@pytest.mark.parametrize(
    ("said", "name", "outlet", "words"),
    lines(
        """
        We'll go to Ann Lee with CNN. | Ann Lee | CNN | Ann Lee with CNN
        We'll  go\\n to  Ann  Lee  with  CNN. | Ann Lee | CNN | Ann  Lee  with  CNN
        We'll go to CNN. | - | CNN | CNN
        Reuters, please. | - | Reuters | Reuters
        Ann Lee. | Ann Lee | - | Ann Lee
        Ann. | Ann | - | Ann
        Next, Ms. Lee. | Lee | - | Lee
        Next question is from Bo Ek, CNN. | Bo Ek | CNN | Bo Ek, CNN
        From the line of Bo Ek with CNN. Please go ahead. | Bo Ek | CNN | Bo Ek with CNN
        Ann Lee, CNN. Go ahead. The third row. | Ann Lee | CNN | Ann Lee, CNN
        Reuters, Ann Lee. | Ann Lee | Reuters | Reuters, Ann Lee
        Ann Lee, please, and then Bo Ek. | Ann Lee | - | Ann Lee
        We'll go to Ann Lee — no, Bo Ek. | Bo Ek | - | Bo Ek
        Ann Lee — sorry, Bo Ek. | Bo Ek | - | Bo Ek
        Thanks, Ann. Bo Ek, go ahead. | Bo Ek | - | Bo Ek
        Here is Zarya newspaper. Give them a microphone. | - | Zarya | Zarya newspaper
        La palabra a Ana Ruiz, de Reforma. | Ana Ruiz | Reforma | Ana Ruiz, de Reforma
        Das Wort hat Eva Maier. | Eva Maier | - | Eva Maier
        La parole est à Luc Petit. | Luc Petit | - | Luc Petit
        Die Frage kommt von Ana Ruiz, Reuters. | Ana Ruiz | Reuters | Ana Ruiz, Reuters
        An der Reihe ist Eva Maier. | Eva Maier | - | Eva Maier
        On commence par Luc Lu, de Reuters. | Luc Lu | Reuters | Luc Lu, de Reuters
        La première question est pour Luc Petit. | Luc Petit | - | Luc Petit
        La pregunta corresponde a Ana Ruiz. | Ana Ruiz | - | Ana Ruiz
        Es el turno de Ana Ruiz, de Reforma. | Ana Ruiz | Reforma | Ana Ruiz, de Reforma
        Partiamo con Lia Rossi, Reuters. | Lia Rossi | Reuters | Lia Rossi, Reuters
        La prossima domanda è di Lia Rossi. | Lia Rossi | - | Lia Rossi
        Het woord is aan Bo Ek. | Bo Ek | - | Bo Ek
        """
    ),
)
def test_a_moderator_calls(said, name, outlet, words):
    said = said.replace("\\n", "\n")
    found = call(said)
    assert found.sure
    assert found.name == name.replace("-", "")
    assert (found.outlet.name if found.outlet else "-") == outlet
    assert said[found.start : found.end] == words


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Thank you, Ann.",
        "Thanks, Ann Lee.",
        "All right, thank you very much.",
        "Thank you, Mr. President.",
        "I see a hand there. Yes, please.",
        "Let's go to the back.",
        "The question is about Ukraine.",
        "Sounds good.",
        "We will now hear from the Minister.",
    ],
)
def test_what_calls_nobody(said):
    assert call(said) is None


@pytest.mark.parametrize(
    ("said", "name", "sure"),
    [
        ("Steve, go ahead.", "Steve", True),
        ("Yes, Peter. Go ahead.", "Peter", True),
        ("We agreed. Peter.", "Peter", False),
        ("Yes, Ann Lee.", "Ann Lee", False),
        ("I’ll go to Peter.", "Peter", True),
        ("I’ll go to Weisel. Go ahead.", "Weisel", True),
        ("I’ll go to Weisel.", "Weisel", False),
        ("We will turn to Iran.", "Iran", False),
    ],
)
def test_who_answers_may_only_say_a_name(said, name, sure):
    found = call(said, hands_out=False)
    assert (found.name, found.outlet, found.sure) == (name, None, sure)


@pytest.mark.parametrize(
    "said",
    [
        "We agreed on it. Absolutely.",
        "I spoke with Bo Ek.",
        "We are working with NATO.",
        "It is what Reuters reported.",
        "I got this from Bo Ek.",
        "It will get worse in Omsk.",
    ],
)
def test_an_answer_calls_nobody(said):
    assert call(said, hands_out=False) is None


@pytest.mark.once
@pytest.mark.parametrize(
    "cue",
    "go ahead |right here |in the back |you're on now |you can go ahead ".split("|"),
)
def test_many_cues_cost_what_each_of_them_costs(cue):
    fresh = count()  # what was called once may be kept

    def called(length):
        assert call(f"{cue * 40} zz{next(fresh)}"[-length:]) is None

    assert grows_within(12, lambda: called(75), lambda: called(300))


@pytest.mark.parametrize("text", ["Ich begrüße alle. Guten Tag.", "Guten Morgen."])
def test_a_greeting_calls_nobody(text):
    assert call(text) is None


SPOKEN = """
Ann Lee Bo Ek AP Reuters CNN NTV newspaper Zarya with from go to next question is on
ahead please thanks thank you yes okay no , . ? ; – Mr. Ms. here the back row line of
""".split()
WORDS = st.sampled_from([*SPOKEN, "\n", "  ", "— no,", "’", "İ"])


@at_most(300)
@given(st.lists(WORDS, max_size=30).map(" ".join), st.booleans())
def test_the_span_holds_the_words(said, hands_out):
    found = call(said, hands_out=hands_out)
    if found:
        assert found.name or found.outlet
        words = said[found.start : found.end]
        assert words.strip() == words != ""
        assert found.name in " ".join(words.split())


@at_most(100)
@given(st.text(max_size=80), st.booleans())
def test_no_text_is_too_odd(said, hands_out):
    call(said, hands_out=hands_out)
