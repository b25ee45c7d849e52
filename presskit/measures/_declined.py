"""What those who answer say that they do not answer."""

import numpy as np
import pandas as pd

from presskit.schema import TURNS, beside
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.sure_names import sure_names
from presskit.speech.declines import Declines, declines_in
from presskit.text import n_words

_NEEDED = (
    *("transcript", "turn", "exchange", "role", "text", "start", "turn_id"),
    *("speaker", "speaker_from", "speaker_p", "label"),
)
_KEYS = ["transcript", "exchange"]
_TEXT = TURNS.columns["text"].type


def declined(turns: pd.DataFrame) -> pd.DataFrame:
    """List the sentences of answers that say that something is not answered.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns.

    Returns
    -------
    DataFrame
        One row a sentence in which somebody on the podium says, within an exchange,
        that they will not, cannot or need not answer, that it is for others, or that
        it is too early: "I'm not going to speculate", "I refer you to the ministry".
        In the order of `turns` and of speaking:

        ==========  ========  ======================================================
        transcript  str       id of the transcript
        date        datetime  day of the event; only where `turns` has it
        event       str       short name of the event; only where `turns` has it
        exchange    Int64     position in the transcript, from 1
        turn        int64     turn of the answer, counted from 0
        asker       str       who asks first in the exchange, name to show; NA if
                              unknown
        speaker     str       who answers, name to show; NA if unknown
        line        Int64     line of the source on which the words stand, from 1; NA
                              where a table has lost its source
        hit         str       the words that decline, as printed
        text        str       the sentence in which they stand
        rest_words  int64     words of the turn outside such sentences (count): 0 where
                              nothing else is said
        start       int64     first character of the sentence in the source
        end         int64     character after its last one
        turn_id     str       id of the turn
        ==========  ========  ======================================================

        Without such sentences the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column that is needed.

    Notes
    -----
    These are candidates to read, by lists of words (``declines``, ``refuses``,
    ``refused`` and ``leaves_to_others`` in ``presskit/languages``), fullest in English.
    A row does not say that the question stays unanswered: half of those who decline go
    on to speak of the same matter, which `rest_words` hints at. No row does not say
    that it was answered: who evades without saying so is not found, nor are most that
    say "I don't know" or that they have said it before. Of 62 sentences that were
    found in houses that no list was made by, 51 decline; of 21 answers that do, as read
    before the lists were made, 16 have a row.

    Examples
    --------
    >>> import presskit
    >>> table = declined(presskit.load_example())
    >>> table[["asker", "line", "hit"]].tail(2)
                  asker  line                     hit
    11  Florian Neuhann   251  careful in speculating
    12  Florian Neuhann   257     nothing more to say
    """
    turns = TURNS.spoken(turns, *_NEEDED).reset_index(drop=True)
    answers = (turns["role"] == PRINCIPAL) & turns["exchange"].notna()
    texts = turns["text"].tolist()
    spans = {at: declines_in(texts[at]) for at in np.flatnonzero(answers)}
    found = [(at, one) for at, ones in spans.items() for one in ones]
    row = np.array([at for at, _ in found], dtype=np.int64)
    words = np.array([one.by_start for _, one in found], dtype=np.int64)
    shown = [name for name in ("date", "event") if name in turns]
    table = turns.iloc[row].reset_index(drop=True)
    names = sure_names(turns)
    asks = turns["exchange"].notna() & (turns["role"] == JOURNALIST)
    askers = turns[_KEYS].assign(asker=names)[asks].drop_duplicates(_KEYS)
    rest = {at: _rest(texts[at], ones) for at, ones in spans.items()}
    offset = table["start"].to_numpy(dtype=np.int64)
    told = {
        "asker": table[_KEYS].merge(askers, on=_KEYS, how="left")["asker"],
        "speaker": names.iloc[row].array,
        "line": beside.lines(turns, row, words),
        "hit": _texts(texts[at][one.by_start : one.by_end] for at, one in found),
        "text": _texts(texts[at][one.start : one.end] for at, one in found),
        "rest_words": pd.Series([rest[at] for at, _ in found], dtype="int64"),
        "start": offset + np.array([one.start for _, one in found], dtype=np.int64),
        "end": offset + np.array([one.end for _, one in found], dtype=np.int64),
    }
    columns = ["transcript", *shown, "exchange", "turn", *told, "turn_id"]
    return table.assign(**told)[columns]


def _rest(text: str, found: list[Declines]) -> int:
    """Return the number of words of a text outside some of its sentences."""
    return n_words(text) - sum(n_words(text[one.start : one.end]) for one in found)


def _texts(pieces: object) -> pd.Series:
    """Return pieces of text with their white space made single."""
    return pd.Series([" ".join(piece.split()) for piece in pieces], dtype=_TEXT)
