import numpy as np
import pandas as pd

from presskit.themes._typical_words import TypicalWords

TURNS = pd.DataFrame(
    {
        "transcript": ["a", "a", "b"],
        "turn": [0, 1, 0],
        "speaker_id": ["x", "y", "x"],
        "start": 0,
        "text": [
            "Tariffs rose. Tariffs hurt.",
            "Why tariffs?",
            "No fish, no tariffs. " + "Boats sail out and in. " * 9,
        ],
    }
)


def test_any_turns_against_any_others():
    made = TypicalWords.of(TURNS)
    target, rest = np.array([True, True, False]), np.array([False, False, True])
    row = made.table(target, rest).iloc[0]
    assert row["term"] == "tariffs"
    assert (row["n"], row["n_rest"]) == (3, 1)
    assert (row["n_turns"], row["n_speakers"]) == (2, 2)
    assert (row["n_turns_rest"], row["n_speakers_rest"]) == (1, 1)
    assert row["rate_per_1000"] == 1000 * 3 / 6
    # 4 and 2 of 6 words: the shares of "tariffs" are 2/3 and 1/3
    assert row["dp"] == (abs(2 / 3 - 4 / 6) + abs(1 / 3 - 2 / 6)) / 2 / (1 - 2 / 6)


def test_turns_without_words_have_none():
    made = TypicalWords.of(TURNS)
    nobody = np.zeros(3, dtype=bool)
    assert made.table(nobody, ~nobody).empty
