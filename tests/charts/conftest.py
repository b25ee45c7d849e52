"""Small tables for charts: two press conferences, five exchanges, hostile names."""

import pandas as pd
import pytest

from presskit import schema

EVIL = '<script>alert("x")</script> <b>${x}</b> %{y} & $a$'


@pytest.fixture(scope="session")
def evil():
    """Return text that must be shown as it stands and do nothing."""
    return EVIL


def _exchange(number, transcript, exchange, asker, outlet, asked, answered, **more):
    return {
        "exchange_id": f"x{number}",
        "transcript": transcript,
        "exchange": exchange,
        "asker_id": asker.lower(),
        "asker": asker,
        "outlet": outlet,
        "call": "",
        "answered_by": "Po",
        "answered_by_id": "po",
        "first_turn": 2 * exchange,
        "last_turn": 2 * exchange + 1,
        "question_line": 2 * exchange + 1,
        "answer_line": 2 * exchange + 2,
        "n_followups": 0,
        "n_questions": 1,
        "question_words": asked,
        "answer_words": answered,
        "question_seconds": None,
        "answer_seconds": None,
        "ends_from": None,
        "answer_ratio": answered / asked,
        "est_answer_minutes": answered / 160,
        "question_text": f"Thank you very much. Why {number}? And then?",
        "answer_text": "Because.",
        **more,
    }


def frame(table, rows):
    """Return the rows as a table of the schema; what they leave out is NA or 0."""
    blank = {"str": pd.NA, "int64": 0, "Int64": pd.NA, "float64": float("nan")}
    return table.frame(
        {
            name: [row.get(name, blank.get(column.dtype)) for row in rows]
            for name, column in table.columns.items()
        }
    )


@pytest.fixture(scope="session")
def exchanges():
    """Return five exchanges, the third of two outlets."""
    return frame(
        schema.EXCHANGES,
        [
            _exchange(1, "a", 1, "Yi", "ZDF", 10, 100),
            _exchange(2, "a", 2, "Xu", "NTV", 20, 40, n_questions=2),
            _exchange(3, "b", 1, "Yi", "ARD; ZDF", 30, 90),
            _exchange(4, "b", 2, "Wu", pd.NA, 5, 60),
            _exchange(5, "b", 3, "Vo", "NTV", 15, 10, n_questions=2),
        ],
    )


@pytest.fixture(scope="session")
def transcripts():
    """Return the two press conferences of the exchanges; b comes before a in time."""
    return frame(
        schema.TRANSCRIPTS,
        [
            {
                "transcript": "a",
                "event": "2023-02-13 Defence",
                "date": "2023-02-13",
                "kind": "press conference",
            },
            {
                "transcript": "b",
                "event": "2022-04-05 Foreign",
                "date": "2022-04-05",
                "kind": "press conference",
            },
        ],
    )


@pytest.fixture(scope="session")
def questions():
    """Return two questions of the first exchange, in the wrong order."""
    return frame(
        schema.QUESTIONS,
        [
            {"transcript": "a", "exchange": 1, "question": 2, "text": "And then?"},
            {"transcript": "a", "exchange": 1, "question": 1, "text": "Why me?"},
        ],
    )


@pytest.fixture(scope="session")
def turns(exchanges):
    """Return an opening statement of 50 words in a, and two turns an exchange."""
    opening = {"turn_id": "s", "transcript": "a", "turn": 0, "section": "statement"}
    rows = [{**opening, "role": "principal", "n_words": 50, "start": 0, "end": 200}]
    for row in exchanges.itertuples():
        for role, words in (
            ("journalist", row.question_words),
            ("principal", row.answer_words),
        ):
            rows.append(
                {
                    "turn_id": f"{row.exchange_id}-{role}",
                    "transcript": row.transcript,
                    "turn": len(rows),
                    "section": "qa",
                    "role": role,
                    "exchange": row.exchange,
                    "n_words": words,
                    "start": 1000,
                    "end": 1000 + 2 * words,
                }
            )
    return frame(schema.TURNS, rows)


@pytest.fixture(scope="session")
def trace():
    """Return a function that finds a figure's trace by its name."""

    def find(figure, name, kind=None):
        (found,) = [
            trace
            for trace in figure.data
            if trace.name == name and kind in (None, trace.type)
        ]
        return found

    return find


@pytest.fixture(scope="session")
def texts():
    """Return a function that lists every string that plotly would show."""

    def collect(figure):
        shown = [figure.layout.title.text]
        for axis in ("xaxis", "xaxis2", "yaxis"):
            shown += figure.layout[axis].ticktext or () if axis in figure.layout else ()
        for trace in figure.data:
            for name in ("text", "hovertext"):
                found = trace[name] if name in trace else ()  # noqa: SIM401
                shown += [found] if isinstance(found, str) else list(found or ())
            shown.append(trace.name)
        return [text for text in shown if text]

    return collect


@pytest.fixture(scope="session")
def timed(exchanges):
    """Return the exchanges with seconds; the last has none, the first a guessed end."""
    ends = ["next turn", "source", "source", "source", pd.NA]
    return exchanges.assign(
        question_seconds=[4.0, 5.0, 1.5, 3.0, float("nan")],
        answer_seconds=[30.0, 4.5, 61.0, 12.4, float("nan")],
        ends_from=pd.Categorical(ends, exchanges["ends_from"].cat.categories),
    )
