"""Turns made by hand: only the columns that a test is about differ."""

import pandas as pd
import pytest

from presskit.schema import TURNS
from presskit.text import n_words


@pytest.fixture(scope="session")
def turns_of():
    """Return a function that makes turns from texts, or from dicts of columns."""

    def make(rows):
        made = []
        for number, row in enumerate(rows):
            row = {"text": row} if isinstance(row, str) else {"text": "", **row}
            defaults = dict.fromkeys(TURNS.columns, pd.NA) | {
                "turn_id": f"t{number}",
                "transcript": "a",
                "turn": number,
                "section": "qa",
                "role": "principal",
                "speaker_id": "x",
                "speaker": "Xu",
                "speaker_from": "label",
                "speaker_p": 1.0,
                "label": "",
                "n_words": n_words(row["text"]),
                "n_inaudible": 0,
                "start": 100 * number,
                "end": 100 * number + len(row["text"]),
                "line": number + 1,
                "start_time": None,
                "end_time": None,
                "role_p": 1.0,
                "interpreted": None,
            }
            made.append(defaults | row)
        return TURNS.frame({name: [r[name] for r in made] for name in TURNS.columns})

    return make
