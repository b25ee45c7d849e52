"""Which sentences of the podium a brief quotes."""

import pandas as pd
import pytest

from presskit.sharing._brief_quotes import quotes

FERRY = "The ferry to the island will sail again in the spring."
BRIDGE = "The old bridge over the river will be shut in the autumn."
BOTH = "So the ferry and the bridge will cost us more than was planned."
WEIGHTS = {"ferry": 4.0, "old bridge": 3.0, "bridge": 2.0}


def turns_of(*texts, **columns):
    """Return turns of the podium, each 1,000 characters behind the one before."""
    n = len(texts)
    return pd.DataFrame(
        {
            "turn": range(n),
            "start": [1000 * at for at in range(n)],
            "role": ["principal"] * n,
            "role_p": [1.0] * n,
            "speaker": ["Bo Ek"] * n,
            "speaker_from": pd.array(["label"] * n, dtype="str"),
            "speaker_p": [1.0] * n,
            "label": ["Minister Bo Ek"] * n,
            "interpreted": pd.array([None] * n, dtype="str"),
            "text": list(texts),
        }
    ).assign(**columns)


def said(turns):
    return [(one.text, one.start) for one in quotes(turns, WEIGHTS)]


def test_they_stand_in_the_order_of_speaking_each_with_its_place():
    turns = turns_of(f"Good morning. {BRIDGE}", "Nothing to add.", FERRY)
    assert said(turns) == [(BRIDGE, 14), (FERRY, 2000)]
    assert {one.speaker for one in quotes(turns, WEIGHTS)} == {"Bo Ek"}


def test_each_turn_is_quoted_once_and_three_are_enough():
    # 4 for the ferry against 3 + 2 for the old bridge, both over about √12 words
    assert said(turns_of(f"{FERRY} {BRIDGE}")) == [(BRIDGE, len(FERRY) + 1)]
    assert len(said(turns_of(FERRY, BRIDGE, BOTH, FERRY, BRIDGE))) == 3


def test_a_word_that_was_quoted_counts_less():
    # All have 11 words. The second ferry is worth a quarter of 4: less than the pier.
    again, bridge, pier = (
        f"This {what} is closed to lorries from the first of May."
        for what in ("ferry", "bridge", "pier")
    )
    found = quotes(turns_of(FERRY, again, bridge, pier), WEIGHTS | {"pier": 1.5})
    assert [one.text for one in found] == [FERRY, bridge, pier]


@pytest.mark.parametrize(
    "columns",
    [
        {"role": "journalist"},
        {"role_p": 0.6},
        {"interpreted": "via interpreter"},
        {"speaker": pd.array([None], dtype="str")},
    ],
)
def test_nobody_is_quoted_whose_words_they_may_not_be(columns):
    assert said(turns_of(FERRY)) == [(FERRY, 0)]
    assert said(turns_of(FERRY, **columns)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sails again.",  # too short to stand alone
        "The ferry to the island will [inaudible] again in the spring of it.",
        "He said “the ferry to the island” will sail again in the spring.",
        "The ferry to the island will sail again in the spring and",
        "Will the ferry to the island sail again in the spring of this year?",
        "and the ferry to the island will sail again in the spring.",
        "The ferry " + "and the other one " * 11 + "will sail.",
        "The boat to the island will sail again in the spring.",  # nothing typical
    ],
)
def test_what_is_no_whole_sentence_or_may_be_of_somebody_else_is_left(text):
    assert said(turns_of(text)) == []


def test_without_turns_nothing_is_quoted():
    assert quotes(turns_of(FERRY).head(0), WEIGHTS) == []
