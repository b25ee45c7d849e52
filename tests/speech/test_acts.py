"""What a turn does by itself, phrase by phrase in the five languages."""

from pathlib import Path

import pytest

from presskit.schema.values import Acts
from presskit.speech import read

FOLDER = Path(__file__).parent / "acts"
LANGUAGES = ("de", "en", "es", "fr", "it")


def phrases(name):
    """Return language, act, whether it holds, and what is said."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("|", 3) for line in lines if not line.startswith("#")]
    return [tuple(map(str.strip, row)) for row in rows]


PHRASES = phrases("phrases.txt") + phrases("more_phrases.txt")


@pytest.mark.parametrize("every", [False, True], ids=["own language", "all languages"])
@pytest.mark.parametrize(("language", "act", "holds", "said"), PHRASES)
def test_a_phrase(language, act, holds, said, every):
    (does,) = read([said], [() if every else (language,)])
    assert getattr(does, act) == (holds == "yes")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_examples_and_counterexamples(language):
    acts = {act for _, act, _, _ in PHRASES}
    told = {(act, holds) for code, act, holds, _ in PHRASES if code == language}
    assert told == {(act, holds) for act in acts for holds in ("yes", "no")}


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        ("", set()),
        ("[laughter]", set()),
        ("We agreed on all of it.", set()),
        ("We agreed. Ann.", {"names_last"}),
        ("We agreed. Go ahead. [laughter]", {"gives_floor"}),
        ("Next question, Ann Lee.", {"gives_floor", "only_gives_floor"}),
        ("Ann, please.", {"gives_floor", "only_gives_floor"}),
        ("So we did. Okay.", {"goes_on", "assents"}),
        ("Okay, Ann.", {"goes_on", "assents", "only_courtesy"}),
        ("Mr. Minister, it rains.", {"greets", "addresses"}),
        ("I'm Ann Lee.", {"introduces"}),
        ("A follow-up: it rains.", {"follows_up"}),
        ("To follow up on Ann's: it rains.", {"follows_another"}),
    ],
)
def test_all_that_a_turn_does(said, acts):
    (does,) = read([said], [("en",)])
    assert {name for name, holds in does._asdict().items() if holds} == acts


def test_only_the_ends_of_a_long_turn_count():
    talk = "The bridge is long and wide and new. " * 60
    inside, at_the_end = read([f"{talk}Go ahead. {talk}", f"{talk}Go ahead."])
    assert inside == Acts()
    assert at_the_end == Acts(gives_floor=True)


def test_nobody_says_anything():
    assert read([]) == []
