"""Doubts about what is said: by whom, and whether all of it is there."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

import pandas as pd

from presskit.doubts import Doubt, Fix, Kind
from presskit.names import read_label
from presskit.schema.values import Document
from presskit.text import inaudible, n_words, sentences

_WORD = r"[^\W\d_]{3,}\.?"
_DAY = re.compile(
    rf"\b(?:\d{{1,4}}([./-])\d{{1,2}}\1\d{{1,4}}"
    rf"|\d{{1,2}}\.?\s+(?:de\s+)?{_WORD}\s+(?:de\s+)?\d{{4}}"
    rf"|{_WORD}\s+\d{{1,2}},?\s+\d{{4}})\b"
)
LONG = 150
"""Words of a turn from which a call inside it is looked for."""
_GIVES = re.compile(
    r"\b(?:go ahead|next question|last question|your question|question from|"
    r"we(?:['’]ll| will) (?:go|turn) to|the floor is yours|adelante)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\bgo(?:ing)? ahead (?:and|with|to)\b", re.IGNORECASE)
_BRIEF = 12  # words of a sentence that only gives the floor


def undated(document: Document, end: int, n: int) -> Doubt:
    """Say that no date was read, and where one may stand.

    Parameters
    ----------
    document : Document
        The source.
    end : int
        Where the talk begins: a date is looked for before it.
    n : int
        Words of the transcript, which filters by day leave out.

    Returns
    -------
    Doubt
        At what looks like a date; without a place if nothing does.
    """
    seen = _DAY.search(document.text[:end])
    place = (None, None, None)
    message = "No date was read before the talk."
    if seen:
        place = (*seen.span(), document.line(seen.start()))
        message = f"No date was read; {seen[0]!r} may be one."
    return Doubt(
        *place, Kind.NO_DATE,
        f"{message} Filters by day leave this transcript out, and nothing says which "
        "of several came first.",
        "Write the day as 13 February 2023 or 2023-02-13 on a line before the talk.",
        n,
    )  # fmt: skip


def of_turns(
    turns: pd.DataFrame, identities: pd.DataFrame, documents: Mapping[str, Document]
) -> list[Doubt]:
    """Find doubts that show in the turns.

    Parameters
    ----------
    turns, identities : DataFrame
        As :data:`presskit.schema.TURNS` and :data:`presskit.schema.IDENTITIES`.
    documents : mapping of str to Document
        The source of each transcript.

    Returns
    -------
    list of Doubt
        One a question of somebody who is no asker, one a label that is used once and
        that nothing else confirms, one a long turn in which somebody is called, and
        one a mark such as ``[inaudible]``.
    """
    return [
        *_of_others(turns),
        *_used_once(turns, identities),
        *_calls_inside(turns, documents),
        *_inaudible(turns, documents),
    ]


def _of_others(turns: pd.DataFrame) -> Iterator[Doubt]:
    voices = turns[(turns["role"] == "other") & turns["exchange"].notna()]
    for row in voices[voices["text"].str.contains("?", regex=False)].itertuples():
        yield Doubt(
            row.start, row.end, row.line, Kind.SOMEBODY_ELSE_ASKS,
            f"{row.label!r} asks inside the exchange before; the answer to it counts "
            "as that asker's.",
            "If it is a reporter, give this speaker the role of a journalist.",
            row.n_words, Fix("role", row.start, row.end, "journalist"),
            transcript=row.transcript,
        )  # fmt: skip


def _used_once(turns: pd.DataFrame, identities: pd.DataFrame) -> Iterator[Doubt]:
    """Find labels that are printed once, and that no second witness confirms."""
    labelled = turns[turns["label"] != ""]
    keys = ["transcript", "label"]
    times = labelled.groupby(keys)["turn"].transform("size")
    others = identities[~identities["witness"].isin(["label", "same person"])]
    heard = set(zip(others["transcript"], others["exchange"], strict=True))
    at = identities[(identities["witness"] == "label") & identities["exchange"].notna()]
    confirmed = {
        (row.transcript, row.turn)
        for row in at.itertuples()
        if (row.transcript, row.exchange) in heard
    }
    often = {
        transcript: sorted(set(labels))
        for transcript, labels in labelled[times > 1].groupby("transcript")["label"]
    }
    once = labelled[(times == 1) & labelled["speaker_id"].notna()]
    for row in once.itertuples():
        part = read_label(row.label)
        told = part and (
            part.office or part.affiliation or part.anonymous or part.pieces
        )
        if told or (row.transcript, row.turn) in confirmed:
            continue
        near = get_close_matches(row.label, often.get(row.transcript, []), 1, 0.85)
        like = f" {near[0]!r} is printed more often, and nearly alike." if near else ""
        span = row.start, row.end
        yield Doubt(
            *span, row.line, Kind.LABEL_USED_ONCE,
            f"{row.label!r} opens one turn only, and nothing else says who it is."
            f"{like}",
            "A misprint of another label? Words of the talk? Correct the label, or "
            "join the turn before with this one.",
            row.n_words,
            Fix("label", *span, near[0])
            if near
            else Fix("speaker", *span, row.speaker),
            transcript=row.transcript,
        )  # fmt: skip


def _calls_inside(
    turns: pd.DataFrame, documents: Mapping[str, Document]
) -> Iterator[Doubt]:
    """Find long turns in which the podium gives the floor, and a question follows."""
    podium = turns[
        turns["role"].isin(["principal", "moderator"]) & (turns["n_words"] >= LONG)
    ]
    told = podium["text"].str.contains(_GIVES)
    for row in podium[told].itertuples():
        asked = turns[
            (turns["transcript"] == row.transcript) & (turns["role"] == "journalist")
        ]
        label = _anonymous(asked["label"])
        for after in _given_inside(row.text):
            start = row.start + after
            yield Doubt(
                start, start, documents[row.transcript].line(start),
                Kind.CALL_INSIDE_A_TURN,
                f"{row.speaker} gives the floor in the middle of {row.n_words:,} "
                "words, and a question follows: a label may be missing here.",
                "If somebody else speaks from here on, split the turn.",
                n_words(row.text[after:]), Fix("split", start, start, label),
                transcript=row.transcript,
            )  # fmt: skip


def _anonymous(labels: pd.Series) -> str:
    """Return the label of somebody who is not named, as this transcript prints it."""
    for label in labels.unique():
        part = read_label(label)
        if part and part.anonymous:
            return label
    return "Q"


def _given_inside(text: str) -> Iterator[int]:
    """Yield where somebody else may begin to speak in a turn."""
    said = list(sentences(text))
    for at, (start, end) in enumerate(said[:-1]):
        one = text[start:end]
        if not _GIVES.search(one) or _GOES_ON.search(one) or n_words(one) > _BRIEF:
            continue
        if "?" in one:
            continue
        if any("?" in text[a:b] for a, b in said[at + 1 : at + 4]):
            yield said[at + 1][0]


def _inaudible(
    turns: pd.DataFrame, documents: Mapping[str, Document]
) -> Iterator[Doubt]:
    for row in turns[turns["n_inaudible"] > 0].itertuples():
        asks = row.role == "journalist"
        for mark in inaudible().finditer(row.text):
            start = row.start + mark.start()
            yield Doubt(
                start, row.start + mark.end(), documents[row.transcript].line(start),
                Kind.INAUDIBLE,
                f"Words of {row.speaker}{' in a question' if asks else ''} are "
                f"missing: {mark[0]}.",
                "Check the recording before quoting this sentence.",
                row.n_words, worse=asks,
                transcript=row.transcript,
            )  # fmt: skip
