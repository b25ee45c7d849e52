"""What a point says when a reader rests on it: one exchange, in four lines."""

from collections.abc import Mapping

import pandas as pd

from presskit import text
from presskit._prose import counted
from presskit.charts import _house
from presskit.charts._events import Event


def first_questions(
    exchanges: pd.DataFrame, questions: pd.DataFrame | None = None
) -> list[str]:
    """Return the first *question* sentence of each exchange, not its greeting.

    Parameters
    ----------
    exchanges : DataFrame
    questions : DataFrame, optional
        Without it, the first sentence with a question mark is taken, or else the last
        sentence.

    Returns
    -------
    list of str
        One for each row of `exchanges`, not escaped; '' where nothing was asked.
    """
    first = {}
    if questions is not None:
        ordered = questions.sort_values(["transcript", "exchange", "question"])
        columns = (ordered[name] for name in ("transcript", "exchange", "text"))
        for transcript, exchange, said in zip(*columns, strict=True):
            first.setdefault((transcript, exchange), said)
    columns = (exchanges[name] for name in ("transcript", "exchange", "question"))
    return [
        first.get((transcript, exchange)) or _first_in(said)
        for transcript, exchange, said in zip(*columns, strict=True)
    ]


def _first_in(said: str) -> str:
    parts = [said[start:end] for start, end in text.sentences(said)]
    asked = [part for part in parts if part.rstrip("\"'”’»)]").endswith("?")]
    return (asked or parts[-1:] or [""])[0]


def who(row: object) -> str:
    """Return "Henry Foy, Financial Times" for one row of exchanges, not escaped."""
    asker = row.asker if pd.notna(row.asker) else "unknown asker"
    outlet = row.outlet if pd.notna(row.outlet) else "no outlet named"
    return f"{asker}, {outlet.replace('; ', ' and ')}"


def hovers(
    exchanges: pd.DataFrame,
    shown: Mapping[str, Event],
    questions: pd.DataFrame | None = None,
) -> list[str]:
    """Return what to show over each exchange: escaped, wrapped at 60 characters."""
    asked = first_questions(exchanges, questions)
    return [
        "<br>".join(
            part
            for part in (
                f"<b>{_house.wrapped(who(row))}</b>",
                _house.wrapped(
                    f"{shown[row.transcript].label} · exchange {row.exchange}"
                ),
                _house.wrapped(question),
                f"{counted(row.question_words, 'word')} asked → "
                f"{counted(row.answer_words, 'word')} answered · "
                f"{counted(row.n_questions, 'question')}",
            )
            if part
        )
        for row, question in zip(exchanges.itertuples(index=False), asked, strict=True)
    ]
