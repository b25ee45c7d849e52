"""Sentences whose words the other side has not tell most."""

import pandas as pd

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
