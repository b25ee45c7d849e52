"""What a point says when a reader rests on it: one exchange, in four lines."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import repeat
from math import isnan

import numpy as np
import pandas as pd

from presskit import text
from presskit.charts import _house
from presskit.charts._events import Event, events
from presskit.schema import cells
from presskit.schema.ids import keys
from presskit.text.prose import NO_OUTLET, UNKNOWN_ASKER, number
from presskit.wording import say

_PLACE = ("transcript", "turn", "line")
_MANY = 1_000  # exchanges


class Texts(dict[str, str]):
    """What is shown over each exchange, by its key."""

    @cached_property
    def short(self) -> dict[str, str]:
        """Only who and where: made once, though drawn at every key pressed."""
        return {name: _who_and_where(said) for name, said in self.items()}


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
    first: dict[tuple[str, int], tuple[int, str]] = {}
    if questions is not None:
        names = ("transcript", "exchange", "question", "text")
        for transcript, exchange, number, said in _rows(questions, *names):
            key = (transcript, exchange)
            if key not in first or number < first[key][0]:
                first[key] = (number, said)
    return [
        first.get((transcript, exchange), (0, ""))[1] or _first_in(said)
        for transcript, exchange, said in _rows(
            exchanges, "transcript", "exchange", "question_text"
        )
    ]


def _rows(frame: pd.DataFrame, *names: str) -> Iterator[tuple]:
    return zip(*(frame[name].tolist() for name in names), strict=True)


def _first_in(said: str) -> str:
    parts = [said[start:end] for start, end in text.sentences(said)]
    asked = [part for part in parts if text.ends_with_question(part)]
    return (asked or parts[-1:] or [""])[0]


def who(asker: object, outlet: object) -> str:
    """Return "Henry Foy, Financial Times", not escaped."""
    asker = asker if isinstance(asker, str) else UNKNOWN_ASKER
    outlet = outlet if isinstance(outlet, str) else NO_OUTLET
    return f"{asker}, {say('prose.and').join(cells.names_in(outlet))}"


def hovers(
    exchanges: pd.DataFrame,
    shown: Mapping[str, Event],
    questions: pd.DataFrame | None = None,
    turns: pd.DataFrame | None = None,
) -> list[str]:
    """Return the text to show over each exchange: escaped, wrapped at 60 characters."""
    asked = first_questions(exchanges, questions)
    lines = _lines(exchanges, turns)
    names = ("asker", "outlet", "transcript", "exchange")
    counts = ("question_words", "answer_words", "n_questions")
    rows = _rows(exchanges, *names, *counts)
    times = _rows(exchanges, "question_seconds", "answer_seconds")
    made = []
    for row, question, line, took in zip(rows, asked, lines, times, strict=True):
        asker, outlet, transcript, exchange, words, answered, n = row
        if n > 1:
            question = say("charts.over.first_question", n=n, question=question)
        parts = (
            f"<b>{_house.wrapped(who(asker, outlet))}</b>",
            _house.wrapped(_place(shown[transcript].label, exchange, line)),
            _house.wrapped(question),
            _how_long(words, answered, n),
            _took(*took),
        )
        made.append("<br>".join(part for part in parts if part))
    return made


def _place(event: str, exchange: int, line: int | None) -> str:
    key = "place" if line is None else "place_line"
    return say(f"charts.over.{key}", event=event, exchange=exchange, line=line)


def _how_long(asked: int, answered: int, questions: int) -> str:
    """Return the words of both sides; and how many questions, if not said above."""
    return say(
        "charts.over.words" if questions > 1 else "charts.over.words_questions",
        asked=say("charts.count.word", n=asked),
        answered=say("charts.count.word", n=answered),
        questions=say("charts.count.question", n=questions),
    )


def _took(asked: float, answered: float) -> str:
    """Return the time that question and answer took; '' where one is not known.

    Examples
    --------
    >>> _took(4.5, 20.0), _took(4.5, float("nan"))
    ('4.5 seconds asked → 20 seconds answered', '')
    """
    if isnan(asked) or isnan(answered):
        return ""
    lengths = {"asked": number(asked), "answered": number(answered)}
    return say("charts.over.seconds", **lengths)


def _lines(exchanges: pd.DataFrame, turns: pd.DataFrame | None) -> list[int | None]:
    """Return the line of each exchange; None where no turns are given."""
    if turns is None:
        return [None] * len(exchanges)
    line = {(name, turn): at for name, turn, at in _rows(turns, *_PLACE)}
    return [line.get(key) for key in _rows(exchanges, "transcript", "first_turn")]


def hover_texts(
    exchanges: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    questions: pd.DataFrame | None = None,
    turns: pd.DataFrame | None = None,
) -> dict[str, str]:
    """Make what charts show over each exchange, once for all of them.

    A chart that is given these as `hovers` need not make them each time.

    Parameters
    ----------
    exchanges : DataFrame
        As ``corpus.exchanges``.
    transcripts, questions, turns : DataFrame, optional
        As in a corpus; they give dates, the first question, and the line.

    Returns
    -------
    dict of str to str
        By `<exchange_id>@<transcript>`: who, where, the question, how long. Escaped.

    Examples
    --------
    >>> from presskit import load_example
    >>> from presskit.schema.ids import keys
    >>> corpus = load_example()
    >>> texts = hover_texts(corpus.exchanges, corpus.transcripts, turns=corpus.turns)
    >>> texts[keys(corpus.exchanges, "exchange_id")[8]].split("<br>")[1]
    '5 Apr 2022 · exchange 9 · line 174'
    """
    texts = hovers(exchanges, events(exchanges, transcripts), questions, turns)
    return Texts(zip(keys(exchanges, "exchange_id"), texts, strict=True))


def over(
    exchanges: pd.DataFrame,
    shown: Mapping[str, Event],
    questions: pd.DataFrame | None,
    ready: Mapping[str, str] | None,
    known: Sequence[str] | None = None,
) -> np.ndarray:
    """Return the text to show over each exchange, from texts at hand if there are any.

    Over many exchanges only who and where: the texts would be most of the figure.
    `known` are the keys of the exchanges, where they are at hand.
    """
    many = len(exchanges) > _MANY
    if ready is None:
        texts = hovers(exchanges, shown, questions)
    elif many and isinstance(ready, Texts):
        ready, many = ready.short, False
    if ready is not None:
        names = keys(exchanges, "exchange_id") if known is None else known
        texts = list(map(ready.get, names, repeat("")))
    if many:
        texts = [_who_and_where(said) for said in texts]
    return np.array(texts, dtype=object)


def _who_and_where(said: str) -> str:
    """Return the first two lines of a text that :func:`hovers` made."""
    end = said.find("<br>", said.find("</b>") + len("</b><br>"))
    return said if end < 0 else said[:end]
