"""The words around a call, each by itself."""

import pytest

from presskit.languages import lexicon
from presskit.speech._phrases_of_lexicon import known_in
from presskit.speech._words_of_calls import Cues


def ask(said, question):
    """Return the answer to a question about the whole of a text."""
    cues = Cues(said, known_in(lexicon("en")))
    return getattr(cues, question)(0, len(said))


def after(said, question):
    """Return the words at which a text goes on."""
    return said[ask(said, question) :]


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("Go ahead, please.", True),
        ("…", True),
        ("", True),
        ("Go ahead, Ann.", False),
        ("The bridge is open.", False),
    ],
)
def test_nothing_but_the_floor(said, only):
    assert ask(said, "only") is only


@pytest.mark.parametrize(
    ("said", "gives"),
    [("Ann, go ahead.", True), ("The bridge is open.", False), ("", False)],
)
def test_the_floor_somewhere(said, gives):
    assert ask(said, "gives") is gives


@pytest.mark.parametrize(
    ("said", "thanks"),
    [("Thank you, Ann.", True), ("Ann, thank you.", False), ("", False)],
)
def test_thanks_come_first(said, thanks):
    assert ask(said, "thanks") is thanks


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("We'll go to Ann Lee.", ["Ann Lee."]),
        ("Next question is from Bo Ek.", ["question is from Bo Ek.", "Bo Ek."]),
        ("The bridge is open.", []),
        ("", []),
    ],
)
def test_behind_which_words_somebody_may_be_called(said, called):
    assert [said[behind:] for _, behind in ask(said, "calls")] == called


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("Ann Lee — sorry, Bo Ek.", "Bo Ek."),
        ("Sorry, Bo Ek.", "Sorry, Bo Ek."),  # nothing before to be taken back
        ("Ann Lee.", "Ann Lee."),
    ],
)
def test_what_takes_back_a_name(said, rest):
    assert after(said, "corrected") == rest


@pytest.mark.parametrize(
    ("said", "rest"), [("Yes, Ann.", "Ann."), ("Yes.", ""), ("Ann.", "Ann."), ("", "")]
)
def test_what_comes_after_a_yes(said, rest):
    assert after(said, "opened") == rest


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Next, Ms. Lee.", [("Ms. Lee.", "Lee.")]),
        ("Mr. Ek and Dr. Lee", [("Mr. Ek and Dr. Lee", "Ek and Dr. Lee"),
                                ("Dr. Lee", "Lee")]),
        ("a doctor Lee", []),
        ("Ms.", []),
    ],
)  # fmt: skip
def test_titles_before_a_name(said, named):
    found = ask(said, "titled")
    assert [(said[title:], said[name:]) for title, name in found] == named
