"""Doubts about what is said: by whom, and whether all of it is there."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches

import numpy as np
import pandas as pd

from presskit.audit import _editor, _marks
from presskit.doubts import Doubt, Fix, Kind
from presskit.languages import Lexicon
from presskit.names import read_label
from presskit.schema.roles import JOURNALIST, OTHER, PODIUM
from presskit.schema.rows import named_rows
from presskit.schema.values import Document
from presskit.text import has_question_mark, n_words

LONG = 150
"""Words of a turn from which a call inside it is looked for."""
_OF_TURNS = ("transcript", "turn", "label", "speaker", "text", "n_words")
_OF_TURNS += ("line", "start", "end")
_OF_LABELS = ("transcript", "turn", "exchange")


def of_turns(
    turns: pd.DataFrame,
    identities: pd.DataFrame,
    documents: Mapping[str, Document],
    lexicons: Mapping[str, Lexicon],
    handovers_in: Callable[[str], list[int]],
) -> list[Doubt]:
    """Find doubts that show in the turns.

    Parameters
    ----------
    turns, identities : DataFrame
        As :data:`presskit.schema.TURNS` and :data:`presskit.schema.IDENTITIES`.
    documents : mapping of str to Document
        The source of each transcript.
    lexicons : mapping of str to Lexicon
        What is said in its languages.
    handovers_in : callable
        Returns where somebody else may begin to speak in the text of a turn.

    Returns
    -------
    list of Doubt
        One a question of somebody who does not ask, one a label that is used once and
        that nothing else confirms, one a long turn in which somebody is called, and
        one a mark such as ``[inaudible]`` or ``[…]``, and one for the words in
        brackets that an editor put into the talk, wherever they are the same.
    """
    return [
        *_of_others(turns),
        *_used_once(turns, identities, lexicons),
        *_calls_inside(turns, documents, lexicons, handovers_in),
        *_marks.of_marks(turns, documents),
        *_editor.of_editor(turns, documents),
    ]


def _of_others(turns: pd.DataFrame) -> Iterator[Doubt]:
    voices = (turns["role"] == OTHER) & turns["exchange"].notna()
    for row in named_rows(turns, *_OF_TURNS, where=voices):
        if not has_question_mark(row.text):
            continue
        yield Doubt(
            row.start, row.end, row.line, Kind.SOMEBODY_ELSE_ASKS,
            f"{row.label!r} asks inside the exchange before; the answer to it counts "
            "as that asker's.",
            "If it is a reporter, give this speaker the role of a journalist.",
            row.n_words, Fix("role", row.start, row.end, JOURNALIST),
            transcript=row.transcript,
        )  # fmt: skip


def _used_once(
    turns: pd.DataFrame, identities: pd.DataFrame, lexicons: Mapping[str, Lexicon]
) -> Iterator[Doubt]:
    """Find labels that are printed once, and that no second witness confirms."""
    labels = list(named_rows(turns, "transcript", "label"))
    times = Counter(labels)
    once = np.array([times[label] == 1 for label in labels], dtype=bool)
    once = (turns["label"] != "") & turns["speaker_id"].notna() & once
    confirmed = _confirmed(identities) if once.any() else set()
    often: dict[str, list[str]] = {}
    for (transcript, label), n in times.items():
        if n > 1 and label:
            often.setdefault(transcript, []).append(label)
    for row in named_rows(turns, *_OF_TURNS, where=once):
        part = read_label(row.label, lexicons[row.transcript])
        told = part and (
            part.office or part.affiliation or part.anonymous or part.pieces
        )
        if told or (row.transcript, row.turn) in confirmed:
            continue
        near = get_close_matches(
            row.label, sorted(often.get(row.transcript, [])), 1, 0.85
        )
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


def _confirmed(identities: pd.DataFrame) -> set[tuple[str, int]]:
    """Return the turns whose labels another witness of the same exchange confirms."""
    given = identities["exchange"].notna()
    label = identities["witness"] == "label"
    other = ~identities["witness"].isin(["label", "same person"])
    heard = set(named_rows(identities, "transcript", "exchange", where=given & other))
    labels = named_rows(identities, *_OF_LABELS, where=given & label)
    return {
        (transcript, turn)
        for transcript, turn, exchange in labels
        if (transcript, exchange) in heard
    }


def _calls_inside(
    turns: pd.DataFrame,
    documents: Mapping[str, Document],
    lexicons: Mapping[str, Lexicon],
    handovers_in: Callable[[str], list[int]],
) -> Iterator[Doubt]:
    """Find long turns in which the podium gives the floor, and a question follows."""
    podium = turns["role"].isin(PODIUM) & (turns["n_words"] >= LONG)
    for row in named_rows(turns, *_OF_TURNS, where=podium):
        places = handovers_in(row.text)
        if not places:
            continue
        asked = turns[
            (turns["transcript"] == row.transcript) & (turns["role"] == JOURNALIST)
        ]
        label = _anonymous(asked["label"], lexicons[row.transcript])
        for after in places:
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


def _anonymous(labels: pd.Series, lexicon: Lexicon) -> str:
    """Return the label of somebody who is not named, as this transcript prints it."""
    for label in labels.unique():
        part = read_label(label, lexicon)
        if part and part.anonymous:
            return label
    return "Q"
