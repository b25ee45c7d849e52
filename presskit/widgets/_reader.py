"""One exchange or one turn of a corpus as a page to read."""

import pandas as pd

from presskit._prose import counted
from presskit.corpus import Corpus
from presskit.exchanges import WORDS_PER_MINUTE
from presskit.widgets import _pages

_AROUND = 3  # paragraphs shown before and after the one that is looked for
_VERBS = {"journalist": "asks", "principal": "answers"}

Hits = dict[str, list[tuple[int, int]]]
"""For each `turn_id`, start and end of what was found, in the source."""


def days(corpus: Corpus) -> dict[str, str]:
    """Return "13 Feb 2023" for each transcript, or its event, or its id."""
    columns = corpus.transcripts[["transcript", "date", "event"]]
    return {row.transcript: _day(row) for row in columns.itertuples(index=False)}


def day(corpus: Corpus, transcript: str) -> str:
    """Return what :func:`days` has for one transcript."""
    heads = corpus.transcripts
    return _day(next(heads[heads["transcript"] == transcript].itertuples(index=False)))


def _day(row: object) -> str:
    if pd.notna(row.date):
        return f"{row.date.day} {row.date:%b %Y}"
    return row.event if pd.notna(row.event) else row.transcript


def exchange_page(corpus: Corpus, exchange: pd.Series, hits: Hits) -> str:
    """Return one exchange as HTML: call, question, answer, follow-ups, doubts.

    Parameters
    ----------
    corpus : Corpus
    exchange : Series
        One row of ``corpus.exchanges``.
    hits : dict of str to list of (int, int)
        What to mark.

    Returns
    -------
    str
        HTML; whatever stands in the source is escaped.
    """
    of_transcript = corpus.turns[corpus.turns["transcript"] == exchange["transcript"]]
    turns = of_transcript[
        of_transcript["turn"].between(exchange["first_turn"], exchange["last_turn"])
    ]
    called = of_transcript[of_transcript["turn"] == exchange["first_turn"] - 1]
    if exchange["call"]:
        turns = pd.concat([called, turns])
    first, last = int(turns["line"].min()), _last_line(corpus, turns.iloc[-1])
    asked = corpus.questions[
        (corpus.questions["transcript"] == exchange["transcript"])
        & (corpus.questions["exchange"] == exchange["exchange"])
    ]
    return _pages.page(
        _pages.heading(
            _or(exchange["asker"], "unknown asker"),
            [
                _or(exchange["outlet"], "no outlet named").replace("; ", " and "),
                f"exchange {exchange['exchange']}",
                day(corpus, exchange["transcript"]),
                f"lines {first}–{last}",
            ],
        ),
        *(_turn(corpus, turn, hits, asked) for turn in turns.itertuples(index=False)),
        *_doubts(corpus, exchange["transcript"], first, last),
    )


def turn_page(corpus: Corpus, turn: pd.Series, hits: Hits, at: int) -> str:
    """Return the part of a turn around a hit as HTML, as :func:`exchange_page` does.

    Parameters
    ----------
    corpus : Corpus
    turn : Series
        One row of ``corpus.turns``.
    hits : dict of str to list of (int, int)
        What to mark.
    at : int
        Where the hit that is read starts in the source.

    Returns
    -------
    str
        HTML: the paragraph of the hit and its neighbours, none of them cut.
    """
    pieces = _pages.paragraphs(turn["text"])
    offset = at - turn["start"]
    middle = max(
        (place for place, (start, _) in enumerate(pieces) if start <= offset), default=0
    )
    shown = pieces[max(0, middle - _AROUND) : middle + _AROUND + 1]
    document = corpus.source(turn["transcript"])
    lines = document.lines([turn["start"] + start for start, _ in shown])
    found = [
        (start - turn["start"], end - turn["start"])
        for start, end in hits.get(turn["turn_id"], [])
    ]
    opening = turn["section"] == "statement"
    whole = f"lines {turn['line']}–{_last_line(corpus, turn)}"
    part = "" if len(shown) == len(pieces) else "the paragraphs around the hit, of "
    return _pages.page(
        _pages.heading(
            _or(turn["speaker"], "unknown speaker"),
            [
                "opening statement" if opening else turn["role"],
                day(corpus, turn["transcript"]),
                _pages.length(turn["n_words"]),
                part + whole,
            ],
        ),
        _pages.said(turn["text"], shown, lines, found),
    )


def _turn(corpus: Corpus, turn: object, hits: Hits, asked: pd.DataFrame) -> str:
    name = _or(turn.speaker, "unknown speaker")
    found = [
        (start - turn.start, end - turn.start)
        for start, end in hits.get(turn.turn_id, [])
    ]
    if turn.role == "moderator":
        return _pages.aside(f"{name}: {turn.text.strip() or '(no words)'}")
    own = asked[asked["turn"] == turn.turn]
    spans = [
        (int(start) - turn.start, int(end) - turn.start, str(number))
        for start, end, number in zip(
            own["start"],
            own["end"],
            own["question"] if len(asked) > 1 else [""] * len(own),
            strict=True,
        )
    ]
    verb = _VERBS.get(turn.role, "says")
    minutes = turn.n_words / WORDS_PER_MINUTE if turn.role == "principal" else None
    parts = [f"{name} {verb}", _pages.length(turn.n_words, minutes)]
    if len(own):
        parts.append(counted(len(own), "question"))
    if turn.label:
        parts.append(f"printed as “{turn.label}”")
    pieces = _pages.paragraphs(turn.text)
    document = corpus.source(turn.transcript)
    lines = document.lines([turn.start + start for start, _ in pieces])
    said = _pages.said(turn.text, pieces, lines, found, spans)
    return _pages.above(" · ".join(parts)) + said


def _last_line(corpus: Corpus, turn: pd.Series) -> int:
    """Return the line of the source on which a turn ends."""
    if turn["end"] == turn["start"]:
        return int(turn["line"])
    return corpus.source(turn["transcript"]).line(int(turn["end"]) - 1)


def _doubts(corpus: Corpus, transcript: str, first: int, last: int) -> list[str]:
    """Return what the audit says about these lines."""
    audit = corpus.audit
    here = (audit["transcript"] == transcript) & audit["line"].between(first, last)
    return [
        _pages.aside(f"line {line}: {message}")
        for line, message in zip(
            audit.loc[here, "line"], audit.loc[here, "message"], strict=True
        )
    ]


def _or(value: object, otherwise: str) -> str:
    return otherwise if pd.isna(value) else str(value)
