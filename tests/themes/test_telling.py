"""Sentences whose words the other side has not tell most."""

import pandas as pd
import pytest

from presskit import themes

NOW = "We keep the ferry. Seismologists measured tsunamis. We went to the harbour."
THEN = "We keep the ferry to the harbour. Yesterday all was calm."


def test_words_of_the_other_side_tell_nothing():
    turns = pd.DataFrame(
        {"transcript": ["may", "june"], "turn": 0, "start": 0, "section": "statement",
         "role": "principal", "text": [THEN, NOW]}
    )  # fmt: skip
    table = themes.changes(turns)
    said = table["sentence"].fillna(table["earlier"])
    told = dict(zip(said, themes.telling(table), strict=True))
    assert (
        told["Seismologists measured tsunamis."] > told["We went to the harbour."] > 0
    )
    assert told["Yesterday all was calm."] > 0
    assert (themes.telling(table)[table["status"] == "reworded"] == 0).all()
    assert len(themes.telling(table.head(0))) == 0


def test_a_word_said_again_and_again_tells_once():
    rows = ["Tsunamis. Tsunamis. Tsunamis.", "Tsunamis are quick."]
    table = pd.DataFrame({"status": "new", "sentence": rows, "earlier": None})
    again, once = themes.telling(table)
    assert again < once


def test_a_sentence_is_longer_by_an_ordinary_one_of_its_status():
    long = "We went to the harbour and to the pier and said so and so of tsunamis"
    rows = ["Tsunamis.", "We went.", long]
    then = "We went to the harbour and to the pier and said so and so of it."
    table = pd.DataFrame({"status": "new", "sentence": rows, "earlier": then})
    short, nothing, last = themes.telling(table)
    # Of 1, 2 and 16 words the one in the middle has 2.
    assert short / last == pytest.approx((16 + 2) / (1 + 2))
    assert nothing == 0


def test_an_unchanged_sentence_tells_all_its_words():
    table = pd.DataFrame(
        {"status": "unchanged", "sentence": ["Go ahead now.", "Ferries sail."]}
    ).assign(earlier=lambda own: own["sentence"])
    little, much = themes.telling(table)
    assert 0 < little < much
