"""Small tables made by hand: only the columns that a test is about differ."""

import pandas as pd
import pytest

from presskit.schema import EXCHANGES
from tests._turns import turns_of

__all__ = ["exchanges_of", "turns_of"]


def build(table, rows, defaults):
    """Return a table of `rows`, each a dict; what it does not say is a default."""
    rows = [defaults(number) | row for number, row in enumerate(rows)]
    return table.frame({name: [row[name] for row in rows] for name in table.steps})


@pytest.fixture(scope="session")
def exchanges_of():
    """Return a function that makes exchanges from dicts of the columns that matter."""

    def defaults(number):
        text = dict.fromkeys(
            ["exchange_id", "call", "answered_by", "question_text", "answer_text"], ""
        )
        return text | {
            "transcript": "a",
            "exchange": number + 1,
            "asker_id": f"p{number}",
            "asker": f"Asker {number}",
            "asker_from": "label",
            "asker_p": 1.0,
            "outlet": pd.NA,
            "answered_by_id": None,
            "first_turn": 2 * number,
            "last_turn": 2 * number + 1,
            "question_line": 2 * number + 1,
            "answer_line": 2 * number + 2,
            "n_followups": 0,
            "n_questions": 1,
            "question_words": 10,
            "answer_words": 100,
            "question_seconds": None,
            "answer_seconds": None,
            "ends_from": None,
            "boundary_p": 1.0,
            "answer_ratio": 10.0,
            "est_answer_minutes": 0.6,
        }

    return lambda rows: build(EXCHANGES, rows, defaults)
