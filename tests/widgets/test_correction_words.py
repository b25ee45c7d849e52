"""What a line of a correction file does, as half a sentence."""

import pytest

import presskit
from presskit.corrections import ACTIONS, Correction
from presskit.widgets._correction_words import in_words

TEXT = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because we must.\n"
TURN = TEXT.index("Why"), TEXT.index("now?") + 4


@pytest.fixture(scope="module")
def corpus():
    return presskit.load_text(TEXT)


def line(corpus, action, value):
    head = corpus.transcripts.iloc[0]
    return Correction(action, head.transcript, head.sha256, *TURN, value, "", "")


@pytest.mark.parametrize(
    ("action", "value", "said"),
    [
        ("speaker", "Cy Poe", "the speaker is Cy Poe"),
        ("role", "principal", "who speaks here is at the podium"),
        ("role", "queen", "who speaks here is “queen”"),
        ("label", "Cy Poe", "the label reads “Cy Poe”"),
        ("split", "", "somebody else begins at “Why now?”"),
        ("join", "", "one turn goes on after “…Lee (AP): Why now?”"),
        ("furniture", "", "nobody says “Why now?”"),
        ("asker", "new", "somebody else asks here than before"),
        ("name", "Cy Poe", "“Ann Lee (AP)” is Cy Poe"),
        ("fine", "", "all that was doubtful is fine here"),
    ],
)
def test_a_line_in_words(corpus, action, value, said):
    assert in_words(corpus, line(corpus, action, value)) == said


def test_of_a_file_it_names_the_fact_and_the_file(corpus):
    (id_,) = corpus.transcripts["transcript"]
    said = in_words(corpus, line(corpus, "verdict", "sound"))
    assert said == f"the verdict of {id_} is sound"


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_has_words(corpus, action):
    assert in_words(corpus, line(corpus, action, "x"))
