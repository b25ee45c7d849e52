import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.languages import Phrases, tokens

GIVES = Phrases(
    """
    go ahead
    over to {person}
    {person} please
    next
    next question
    s'il vous plaît
    porte-parole
    the {word} question
    we {words} go to {outlet}
    """.strip().splitlines()
)


def found(text):
    return [hit.phrase for hit in GIVES.find(tokens(text))]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Go   ahead, go\nahead.", ["go ahead", "go ahead"]),
        ("Go. Ahead.", []),  # a stop stands between them
        ("S’il vous plait!", ["s'il vous plaît"]),
        ("Porte-Parole", ["porte-parole"]),
        ("Next question.", ["next question"]),  # the longest
        ("Ann Lee, please.", ["{person} please"]),
        ("ann lee, please.", []),
        ("Over to Ursula von der Leyen now", ["over to {person}"]),
        ("the last question", ["the {word} question"]),
        ("We now go to the BBC", []),  # "the" begins no outlet
        ("We will now go to Radio Coast.", ["we {words} go to {outlet}"]),
        ("We go to Radio Coast.", ["we {words} go to {outlet}"]),
        ("", []),
    ],
)
def test_phrases_are_found_within_a_sentence(text, phrases):
    assert found(text) == phrases


def test_slots_say_which_words_they_took():
    said = tokens("So over to Ann B. Lee now.")
    (hit,) = GIVES.find(said)
    first, last = hit.slots["person"]
    assert said.words[first:last] == ["ann", "b", "lee"]
    assert said.text[said.start[first] : said.end[last - 1]] == "Ann B. Lee"


def test_the_call_says_where_a_phrase_must_stand():
    said = tokens("Well, go ahead, next question")
    assert GIVES.at_start(said) is None
    assert GIVES.at_start(said, 1).phrase == "go ahead"
    assert GIVES.at_end(said).phrase == "next question"
    assert GIVES.at_end(said, 3).phrase == "go ahead"
    assert GIVES.whole(said) is None
    assert GIVES.whole(said, 3).phrase == "next question"
    assert not GIVES.covers(said)
    assert GIVES.covers(said, 1)
    assert not GIVES.covers(said, 5)  # nothing is not covered


def test_lists_are_joined():
    both = Phrases(["so"]) | Phrases(["go on", "so"])
    assert both.entries == ("so", "go on")
    assert both.covers(tokens("So go on."))
    assert not Phrases([])


@pytest.mark.parametrize("entry", ["go to {nobody}", "!?"])
def test_an_entry_that_cannot_match_is_refused(entry):
    with pytest.raises(ValueError, match=r"slot|no word"):
        Phrases([entry])


@given(st.text())
def test_places_are_those_of_the_text(text):
    said = tokens(text)
    assert list(said.start) == sorted(said.start)
    assert all(
        text[a:b] and not text[a:b].isspace()
        for a, b in zip(said.start, said.end, strict=True)
    )


def test_many_words_cost_little():
    said = tokens("over to Ann " * 20_000)
    assert sum(1 for _ in GIVES.find(said)) == 20_000
    assert GIVES.covers(said)
