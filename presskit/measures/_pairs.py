"""Each question with what is answered to it: the first one apart from follow-ups."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

import pandas as pd

from presskit.errors import TableError
from presskit.schema import EXCHANGES, QUESTIONS, TURNS, cells
from presskit.schema.given import tables
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.sure_names import sure_names

_KEY = ["transcript", "exchange"]
_OF_EXCHANGES = ("asker_id", "asker", "outlet", "question_words", "answer_words")
_OF_TURNS = (
    *("turn", "role", "speaker_id", "speaker", "speaker_from", "speaker_p"),
    *("label", "n_words", "line", "text"),
)
FIRST, FOLLOWUP, NONE = _ASKS = "first", "follow-up", "no question"
_TYPES = {
    "pair": "int64",
    "asks": pd.CategoricalDtype(_ASKS),
    "answered_by": "str",
    "answered_by_id": "str",
    "turn": "int64",
    "n_questions": "int64",
    "question_words": "int64",
    "answer_words": "int64",
    "question_line": "Int64",
    "answer_line": "Int64",
    "question_text": "str",
    "answer_text": "str",
}


def pairs(
    exchanges: pd.DataFrame,
    questions: pd.DataFrame | None = None,
    turns: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Pair what is asked with what is answered to it, follow-ups apart.

    An exchange with two follow-ups is one row of ``corpus.exchanges``, with all its
    words, and three rows here.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        As :data:`presskit.schema.EXCHANGES`; a corpus gives the other tables, too.
    questions : DataFrame, optional
        As :data:`presskit.schema.QUESTIONS`, of the same transcripts.
    turns : DataFrame, optional
        As :data:`presskit.schema.TURNS`, of the same transcripts.

    Returns
    -------
    DataFrame
        One row a pair: the turns of an asker up to an answer, and the turns from the
        podium up to what is asked next. In the order of speaking:

        ==============  ========  ===================================================
        transcript      str       id of the transcript
        date            datetime  day of the event; only where `exchanges` has it
        event           str       short name of the event; only where it has it
        exchange        int64     position in the transcript, from 1
        pair            int64     position in the exchange, from 1
        asks            category  "first" for the first pair with a question (of an
                                  exchange in which none is found, its first pair),
                                  "follow-up" for later ones with a question, "no
                                  question" for remarks, thanks and repetitions
        asker_id        str       the person who asks in the exchange
        asker           str       name to show; NA if unknown
        outlet          str       canonical outlets, joined by "; "; NA without
        answered_by     str       who answers here, in order of speaking, by "; "
        answered_by_id  str       the people who do; NA if nobody does
        turn            int64     first turn of the pair, counted from 0
        n_questions     int64     questions in the pair (count)
        question_words  int64     words asked (count)
        answer_words    int64     words answered (count); 0 if nobody answers
        question_line   Int64     line of the source on which it is asked, from 1
        answer_line     Int64     that of the answer; NA if nobody answers
        question_text   str       all that is asked
        answer_text     str       all that is answered; '' if nobody answers
        ==============  ========  ===================================================

        The words of its pairs are those of an exchange, and its `n_followups` is the
        number of follow-ups here, or more where several turns follow up at once.
        Without exchanges the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If a table is missing, lacks a column that is needed, or not all turns of an
        exchange are there.

    Notes
    -----
    Answers to follow-ups are often shorter than first answers: at the White House half
    as long. Who follows up is a measure of how much initiative journalists take
    (Clayman & Heritage 2002, *Journal of Communication* 52(4):749-775). Words that cut
    in on an answer part it, with or without a question; who was cut off may go on in
    the next row.

    Examples
    --------
    >>> import presskit
    >>> from presskit import measures
    >>> corpus = presskit.load_text(
    ...     "Ann Lee (AP): Why now?\\n\\nMinister Bo Ek: Because it is time.\\n\\n"
    ...     "Ann Lee (AP): And who pays?\\n\\nMinister Bo Ek: We do.")
    >>> table = measures.pairs(corpus)
    >>> table[["asks", "question_text", "answer_words"]]
            asks  question_text  answer_words
    0      first       Why now?             4
    1  follow-up  And who pays?             2
    >>> measures.answer_lengths(table, by="asks")[["asks", "n", "median_words"]]
            asks  n  median_words
    0      first  1           4.0
    1  follow-up  1           2.0
    """
    exchanges, questions, turns = tables(
        exchanges,
        EXCHANGES,
        (*_KEY, *_OF_EXCHANGES, "asker_from", "asker_p"),
        questions=questions,
        turns=turns,
    )
    questions = QUESTIONS.of(questions, "transcript", "turn")
    spoken = _spoken(TURNS.of(turns, *_KEY, *_OF_TURNS))
    counted = Counter(zip(questions["transcript"], questions["turn"], strict=True))
    row: list[int] = []
    told: dict[str, list] = {name: [] for name in _TYPES}
    columns = (exchanges[name].tolist() for name in (*_KEY, *_OF_EXCHANGES[-2:]))
    for at, (transcript, exchange, *words) in enumerate(zip(*columns, strict=True)):
        parts = list(_parted(spoken.get((transcript, exchange), [])))
        pieces = [_pair(part, counted) for part in parts]
        _check(pieces, words, transcript, exchange)
        asks = _asks([piece["n_questions"] for piece in pieces])
        for number, (piece, how) in enumerate(zip(pieces, asks, strict=True), 1):
            row.append(at)
            for name, value in {"pair": number, "asks": how, **piece}.items():
                told[name].append(value)
    shown = [name for name in ("date", "event") if name in exchanges]
    kept = ["transcript", *shown, "exchange", "pair", "asks", *_OF_EXCHANGES[:3]]
    table = exchanges.assign(asker=sure_names(exchanges)).iloc[row]
    table = table.reset_index(drop=True).astype({"exchange": "int64"})
    made = {name: pd.Series(told[name], dtype=kind) for name, kind in _TYPES.items()}
    return table.assign(**made)[[*kept, *list(_TYPES)[2:]]]


def _spoken(turns: pd.DataFrame) -> dict[tuple[str, int], list]:
    """Return the turns of questions and answers of each exchange, in order."""
    kept = turns["exchange"].notna() & turns["role"].isin([JOURNALIST, PRINCIPAL])
    turns = turns.assign(name=sure_names(turns))[kept].sort_values("turn")
    found: dict[tuple[str, int], list] = {}
    for one in turns.itertuples():
        found.setdefault((one.transcript, int(one.exchange)), []).append(one)
    return found


def _parted(turns: Sequence) -> Iterator[list]:
    """Yield what is asked, with what follows it up to the next that is asked."""
    runs = [list(run) for _, run in groupby(turns, key=lambda one: one.role)]
    if runs and runs[0][0].role == PRINCIPAL:  # nothing was asked before it
        yield runs.pop(0)
    for asked, answer in pairwise([*runs, []]):
        if asked[0].role == JOURNALIST:
            yield [*asked, *answer]


def _pair(turns: Sequence, counted: Mapping[tuple[str, int], int]) -> dict:
    """Return the row of the turns of a pair, without what the exchange says."""
    asked = [one for one in turns if one.role == JOURNALIST]
    answers = [one for one in turns if one.role == PRINCIPAL]
    return {
        "answered_by": cells.names_of(one.name for one in answers),
        "answered_by_id": cells.ids_of(one.speaker_id for one in answers),
        "turn": turns[0].turn,
        "n_questions": sum(counted[one.transcript, one.turn] for one in asked),
        "question_words": sum(one.n_words for one in asked),
        "answer_words": sum(one.n_words for one in answers),
        "question_line": asked[0].line if asked else None,
        "answer_line": answers[0].line if answers else None,
        "question_text": "\n\n".join(one.text for one in asked),
        "answer_text": "\n\n".join(one.text for one in answers),
    }


def _asks(n_questions: Sequence[int]) -> list[str]:
    """Return the kind of each pair of an exchange, by the questions in it.

    Examples
    --------
    >>> _asks([0, 2, 0, 1]), _asks([0, 0])
    (['no question', 'first', 'no question', 'follow-up'], ['first', 'no question'])
    """
    first = next((at for at, n in enumerate(n_questions) if n), 0)
    return [
        FIRST if at == first else FOLLOWUP if n else NONE
        for at, n in enumerate(n_questions)
    ]


def _check(
    pieces: Sequence[Mapping], words: Sequence[int], transcript: str, exchange: int
) -> None:
    """Refuse an exchange of which turns were taken out."""
    names = _OF_EXCHANGES[-2:]
    there = [sum(piece[name] for piece in pieces) for name in names]
    if there != list(words):
        raise TableError(
            f"exchange {exchange} of {transcript!r} has {words[0]} words of questions "
            f"and {words[1]} of answers, and the turns at hand have {there[0]} and "
            f"{there[1]}. Make the pairs of whole exchanges, measures.pairs(corpus), "
            "and choose among their rows."
        )
