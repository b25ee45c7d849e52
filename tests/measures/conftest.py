"""Small tables made by hand: only the columns that a test is about differ."""

import pandas as pd
import pytest

from presskit.schema import EXCHANGES, TURNS


def build(table, rows, defaults):
    """Return a table of `rows`, each a dict; what it does not say is a default."""
    rows = [defaults(number) | row for number, row in enumerate(rows)]
    return table.frame({name: [row[name] for row in rows] for name in table.columns})


@pytest.fixture(scope="session")
def exchanges_of():
    """Return a function that makes exchanges from dicts of the columns that matter."""

    def defaults(number):
        text = dict.fromkeys(
            ["exchange_id", "call", "answered_by", "question", "answer"], ""
        )
        return text | {
            "transcript": "a",
            "exchange": number + 1,
            "asker_id": f"p{number}",
            "asker": f"Asker {number}",
            "asker_from": "label",
            "asker_p": 1.0,
            "outlet": pd.NA,
            "first_turn": 2 * number,
            "last_turn": 2 * number + 1,
            "n_followups": 0,
            "n_questions": 1,
            "question_words": 10,
            "answer_words": 100,
            "answer_ratio": 10.0,
            "est_answer_minutes": 0.6,
        }

    return lambda rows: build(EXCHANGES, rows, defaults)


@pytest.fixture(scope="session")
def turns_of():
    """Return a function that makes turns from dicts of the columns that matter."""

    def defaults(number):
        return {
            "turn_id": f"t{number}",
            "transcript": "a",
            "turn": number,
            "section": "qa",
            "role": "principal",
            "speaker_id": "x",
            "speaker": "Xu",
            "speaker_from": "label",
            "speaker_p": 1.0,
            "outlet": pd.NA,
            "label": "",
            "text": "",
            "n_words": 0,
            "n_inaudible": 0,
            "exchange": pd.NA,
            "start": 0,
            "end": 0,
            "line": number + 1,
            "start_time": None,
            "end_time": None,
            "role_p": 1.0,
            "interpreted": None,
        }

    return lambda rows: build(TURNS, rows, defaults)
